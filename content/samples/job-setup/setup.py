"""An environment, a cluster, and the same job on the cluster and on serverless compute."""

from azure.ai.ml import MLClient, command
from azure.ai.ml.entities import (
    AmlCompute,
    Environment,
    JobResourceConfiguration,
)
from azure.identity import DefaultAzureCredential


def environment():
    """The environment. Needs no network."""
    # region: environment
    environment = Environment(
        name="pumps",
        version="2",
        # note: 1
        image="mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04"
        ":20250601.v1",
        conda_file="./environment/conda.yml",
    )
    # endregion
    return environment


def cluster():
    """The cluster. Needs no network."""
    # region: cluster
    cluster = AmlCompute(
        name="cpu-cluster",
        size="Standard_DS3_v2",
        # note: 1
        min_instances=0,
        max_instances=4,
        # note: 2
        idle_time_before_scale_down=300,
    )
    # endregion
    return cluster


def on_cluster():
    """The job on a named cluster. Needs no network."""
    # region: on-cluster
    job = command(
        code=".",
        command="python src/check_environment.py environment/conda.yml",
        environment="azureml:pumps:2",
        compute="cpu-cluster",
        timeout=3600,
    )
    # endregion
    return job


def serverless():
    """The job with no compute named. Needs no network."""
    # region: serverless
    job = command(
        code=".",
        command="python src/check_environment.py environment/conda.yml",
        environment="azureml:pumps:2",
        timeout=3600,
    )
    # note: 1
    job.resources = JobResourceConfiguration(
        instance_type="Standard_DS3_v2", instance_count=1
    )
    # note: 2
    job.queue_settings = {"job_tier": "spot"}
    # endregion
    return job


def main() -> None:
    # region: create
    client = MLClient.from_config(credential=DefaultAzureCredential())
    client.environments.create_or_update(environment())
    client.compute.begin_create_or_update(cluster()).result()
    client.jobs.create_or_update(on_cluster())
    client.jobs.create_or_update(serverless())
    # endregion


if __name__ == "__main__":
    main()
