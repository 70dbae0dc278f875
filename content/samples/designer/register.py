"""Register the two boxes, list what the canvas will offer, run the graph that drawn.yml describes, and give it an address."""

from azure.ai.ml import MLClient, load_component, load_job
from azure.ai.ml.entities import BatchEndpoint, PipelineComponentBatchDeployment
from azure.identity import DefaultAzureCredential


def main() -> None:
    client = MLClient.from_config(credential=DefaultAzureCredential())
    # region: register
    for file in ("smooth/component.yml", "alarm/component.yml"):
        component = load_component(file)
        client.components.create_or_update(component)
    # endregion

    # region: run
    job = client.jobs.create_or_update(load_job("drawn.yml"))
    client.jobs.stream(job.name)
    # endregion

    # region: publish
    endpoint = BatchEndpoint(name="pump-alarms")
    client.batch_endpoints.begin_create_or_update(endpoint).result()
    deployment = PipelineComponentBatchDeployment(
        name="drawn-v1",
        endpoint_name="pump-alarms",
        # note: 1
        job_definition=job,
        settings={"default_compute": "cpu-cluster"},
    )
    client.batch_deployments.begin_create_or_update(deployment).result()
    # endregion


if __name__ == "__main__":
    main()
