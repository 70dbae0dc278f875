"""Describe environments, register them, use one in a job, look at them."""

import sys

from azure.ai.ml import MLClient, command
from azure.ai.ml.entities import BuildContext, Environment
from azure.identity import DefaultAzureCredential


def from_conda() -> Environment:
    # region: conda-environment
    environment = Environment(
        name="pump-training",
        version="3",
        # note: 1
        image="mcr.microsoft.com/azureml/"
        "openmpi4.1.0-ubuntu22.04:20250601.v1",
        # note: 2
        conda_file="conda.yml",
    )
    # endregion
    return environment


def from_dockerfile() -> Environment:
    # region: docker-environment
    environment = Environment(
        name="pump-training-docker",
        version="1",
        # note: 1 path
        build=BuildContext(path="context"),
    )
    # endregion
    return environment


def with_registered():
    """A job in a registered environment. Needs no network."""
    # region: use
    job = command(
        command="python -m pip list",
        # note: 1
        environment="azureml:pump-training:3",
    )
    # endregion
    job.experiment_name = "environments"
    return job


def with_curated():
    """A job in an environment that Microsoft keeps. Needs no network."""
    # region: curated
    job = command(
        command="python -m pip list",
        # note: 1 azureml://
        environment=(
            "azureml://registries/azureml/environments/"
            "sklearn-1.5/labels/latest"
        ),
    )
    # endregion
    job.experiment_name = "environments"
    return job


def create(client: MLClient) -> None:
    # region: create
    client.environments.create_or_update(from_conda())
    client.environments.create_or_update(from_dockerfile())
    # endregion


def manage(client: MLClient) -> None:
    # region: manage
    for one in client.environments.list(name="pump-training"):
        print(one.name, one.version)
    client.environments.archive(name="pump-training", version="2")
    # endregion


if __name__ == "__main__":
    ml_client = MLClient.from_config(DefaultAzureCredential())
    match sys.argv[1:]:
        case ["job"]:
            ml_client.jobs.create_or_update(with_registered())
        case ["curated"]:
            ml_client.jobs.create_or_update(with_curated())
        case ["manage"]:
            manage(ml_client)
        case _:
            create(ml_client)
