# given: workspace, computes/cpu-cluster
# fault: 7 .*computes/gpu-cluster, which the workspace does not have
from azure.ai.ml import MLClient, command
from azure.identity import DefaultAzureCredential

client = MLClient.from_config(DefaultAzureCredential())
client.jobs.create_or_update(command(command="nproc", code="src", environment="azureml:AzureML-sklearn-1.5@latest", compute="gpu-cluster"))
