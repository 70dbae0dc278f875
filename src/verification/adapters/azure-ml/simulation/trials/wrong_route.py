# given: workspace
# fault: 6 .*does not know GET https://management.azure.com/subscriptions/.*/workspaces/mlw-pumps-dev/marketplaceSubscriptions
from azure.ai.ml import MLClient
from azure.identity import DefaultAzureCredential

print(list(MLClient.from_config(DefaultAzureCredential()).marketplace_subscriptions.list()))
