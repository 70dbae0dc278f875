# given: workspace
# fault: 7 .*Traffic goes to blue, but the endpoint has no such deployment
from azure.ai.ml import MLClient
from azure.ai.ml.entities import ManagedOnlineEndpoint
from azure.identity import DefaultAzureCredential

MLClient.from_config(DefaultAzureCredential()).online_endpoints.begin_create_or_update(ManagedOnlineEndpoint(name="pump-risk", traffic={"blue": 100})).result()
