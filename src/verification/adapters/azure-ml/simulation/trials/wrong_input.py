# given: workspace, computes/cpu-cluster
# fault: 8 .*(nope|dta)
from azure.ai.ml import Input, MLClient, command
from azure.identity import DefaultAzureCredential

client = MLClient.from_config(DefaultAzureCredential())
job = command(command="python train.py ${{inputs.dta}}", code="src", inputs={"data": Input(path="data/p.csv")}, environment="azureml:AzureML-sklearn-1.5@latest", compute="cpu-cluster")
client.jobs.create_or_update(job)
