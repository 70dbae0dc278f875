# given: workspace
"""A Spark job on serverless compute, cancelled and archived."""

from azure.ai.ml import Input, MLClient, Output, spark
from azure.ai.ml.entities import UserIdentityConfiguration
from azure.identity import DefaultAzureCredential

client = MLClient.from_config(DefaultAzureCredential())
job = client.jobs.create_or_update(spark(
    display_name="wrangle", code="src", entry={"file": "train.py"}, driver_cores=1, driver_memory="2g", executor_cores=2, executor_memory="2g", executor_instances=2,
    resources={"instance_type": "Standard_E8S_V3", "runtime_version": "3.4"}, identity=UserIdentityConfiguration(), args="--data ${{inputs.data}}",
    inputs={"data": Input(type="uri_file", path="azureml://datastores/workspaceblobstore/paths/x.csv", mode="direct")},
    outputs={"out": Output(type="uri_folder", path="azureml://datastores/workspaceblobstore/paths/out", mode="direct")},
))
client.jobs.begin_cancel(job.name).result()
client.jobs.archive(job.name)
