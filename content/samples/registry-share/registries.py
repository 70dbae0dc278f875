"""Create a registry, put an environment and a model into it, deploy from it."""

import sys

from azure.ai.ml import MLClient, load_registry
from azure.ai.ml.entities import (
    Environment,
    ManagedOnlineDeployment,
    Registry,
)
from azure.identity import DefaultAzureCredential

SUBSCRIPTION = "00000000-0000-0000-0000-000000000000"


def describe() -> Registry:
    # region: registry
    # The SDK reads the same file as the command line.
    registry = load_registry("registry.yml")
    # endregion
    return registry


def environment() -> Environment:
    # region: environment
    environment = Environment(
        name="pump-training",
        version="3",
        image="mcr.microsoft.com/azureml/"
        "openmpi4.1.0-ubuntu22.04:20250601.v1",
        conda_file="conda.yml",
    )
    # endregion
    return environment


def deployment() -> ManagedOnlineDeployment:
    # region: deploy
    deployment = ManagedOnlineDeployment(
        name="blue",
        endpoint_name="pumps-prod",
        # note: 1 azureml://
        model=(
            "azureml://registries/plant-models/models/"
            "pump-failures/versions/3"
        ),
        instance_type="Standard_DS3_v2",
        instance_count=3,
    )
    # endregion
    return deployment


def create() -> None:
    # region: create
    client = MLClient(
        DefaultAzureCredential(), SUBSCRIPTION, "rg-ml-shared",
    )
    client.registries.begin_create(describe()).result()
    # endregion


def put() -> None:
    # region: put
    # note: 1 registry_name
    registry = MLClient(
        DefaultAzureCredential(), registry_name="plant-models",
    )
    registry.environments.create_or_update(environment())
    # endregion


def share(workspace: MLClient) -> None:
    # region: share
    workspace.models.share(
        name="pump-failures",
        version="7",
        registry_name="plant-models",
        # note: 1 share_with
        share_with_name="pump-failures",
        share_with_version="3",
    )
    # endregion


def deploy(workspace: MLClient) -> None:
    # region: roll-out
    workspace.online_deployments.begin_create_or_update(
        deployment(),
    ).result()
    # endregion


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["create"]:
            create()
        case ["put"]:
            put()
        case ["share"]:
            share(MLClient.from_config(DefaultAzureCredential()))
        case _:
            deploy(MLClient.from_config(DefaultAzureCredential()))
