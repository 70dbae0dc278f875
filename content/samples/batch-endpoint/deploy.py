"""An endpoint, a model deployment under it, and a job started by a call."""

from azure.ai.ml import Input, MLClient
from azure.ai.ml.entities import (
    BatchEndpoint,
    BatchRetrySettings,
    CodeConfiguration,
    ModelBatchDeployment,
    ModelBatchDeploymentSettings,
    PipelineComponentBatchDeployment,
)
from azure.identity import DefaultAzureCredential


def endpoint() -> BatchEndpoint:
    """The endpoint. Needs no network."""
    # region: endpoint
    endpoint = BatchEndpoint(
        name="pump-risk",
        description="Risk of failure for the readings of a day",
    )
    # endregion
    return endpoint


def deployment() -> ModelBatchDeployment:
    """The model deployment. Needs no network."""
    # region: deployment
    # note: 1 ModelBatchDeployment
    deployment = ModelBatchDeployment(
        name="weights-v1",
        endpoint_name="pump-risk",
        model="azureml:pump-weights:1",
        code_configuration=CodeConfiguration(
            code="src", scoring_script="score.py"
        ),
        environment="azureml:pumps:2",
        compute="cpu-cluster",
        # note: 2
        settings=ModelBatchDeploymentSettings(
            instance_count=2,
            mini_batch_size=10,
            max_concurrency_per_instance=2,
            retry_settings=BatchRetrySettings(
                max_retries=2, timeout=120
            ),
            error_threshold=5,
            output_action="append_row",
            output_file_name="predictions.csv",
        ),
    )
    # endregion
    return deployment


def with_pipeline() -> PipelineComponentBatchDeployment:
    """The pipeline deployment. Needs no network."""
    # region: pipeline-deployment
    # note: 1 PipelineComponentBatchDeployment
    deployment = PipelineComponentBatchDeployment(
        name="pipeline-v1",
        endpoint_name="pump-risk",
        component="azureml:score_day:1",
        settings={
            "default_compute": "cpu-cluster",
            "continue_on_step_failure": False,
        },
    )
    # endregion
    return deployment


def main() -> None:
    # region: create
    client = MLClient.from_config(credential=DefaultAzureCredential())
    client.batch_endpoints.begin_create_or_update(endpoint()).result()
    client.batch_deployments.begin_create_or_update(
        deployment()
    ).result()
    # endregion

    # region: default
    pump_risk = client.batch_endpoints.get("pump-risk")
    pump_risk.defaults.deployment_name = "weights-v1"
    client.batch_endpoints.begin_create_or_update(pump_risk).result()
    # endregion

    # region: invoke
    job = client.batch_endpoints.invoke(
        endpoint_name="pump-risk",
        # note: 1
        input=Input(
            type="uri_folder",
            path="azureml://datastores/workspaceblobstore"
            "/paths/readings/2026-11-29/",
        ),
    )
    name = str(job.name)
    client.jobs.stream(name)
    # endregion

    # region: fetch
    # note: 1
    client.jobs.download(name, output_name="score")
    # endregion


if __name__ == "__main__":
    main()
