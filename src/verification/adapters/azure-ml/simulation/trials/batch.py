# given: workspace, computes/cpu-cluster, components/pumps_pipeline:1
"""A batch endpoint with a model deployment and one of a pipeline component, called and looked at."""

from azure.ai.ml import Input, MLClient
from azure.ai.ml.constants import BatchDeploymentOutputAction
from azure.ai.ml.entities import (
    BatchEndpoint,
    BatchRetrySettings,
    CodeConfiguration,
    Environment,
    Model,
    ModelBatchDeployment,
    ModelBatchDeploymentSettings,
    PipelineComponentBatchDeployment,
)
from azure.identity import DefaultAzureCredential

client = MLClient.from_config(DefaultAzureCredential())
model = client.models.create_or_update(Model(name="pump", path="models/v1", type="custom_model"))
client.batch_endpoints.begin_create_or_update(BatchEndpoint(name="pump-batch")).result()
client.batch_deployments.begin_create_or_update(ModelBatchDeployment(
    name="first", endpoint_name="pump-batch", model=model, code_configuration=CodeConfiguration(code="src", scoring_script="score.py"),
    environment=Environment(image="mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04", conda_file="conda.yml"), compute="cpu-cluster",
    settings=ModelBatchDeploymentSettings(mini_batch_size=10, instance_count=2, output_action=BatchDeploymentOutputAction.APPEND_ROW, retry_settings=BatchRetrySettings(max_retries=3, timeout=30)),
)).result()
endpoint = client.batch_endpoints.get("pump-batch")
endpoint.defaults.deployment_name = "first"
client.batch_endpoints.begin_create_or_update(endpoint).result()
job = client.batch_endpoints.invoke(endpoint_name="pump-batch", input=Input(type="uri_folder", path="azureml://datastores/workspaceblobstore/paths/readings"))
client.jobs.stream(job.name)
assert [one.name for one in client.batch_deployments.list_jobs(endpoint_name="pump-batch", name="first")] == [job.name]
client.jobs.download(job.name, output_name="score", download_path="out")
client.batch_deployments.begin_create_or_update(PipelineComponentBatchDeployment(name="pipe", endpoint_name="pump-batch", component="azureml:pumps_pipeline:1", settings={"default_compute": "cpu-cluster"})).result()
client.batch_deployments.begin_delete(name="pipe", endpoint_name="pump-batch").result()
client.batch_endpoints.begin_delete("pump-batch").result()
