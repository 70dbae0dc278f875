"""Create a workspace, connect to it, look at it and delete it."""

import sys

from azure.ai.ml import MLClient, load_workspace
from azure.ai.ml.entities import Workspace
from azure.identity import DefaultAzureCredential

SUBSCRIPTION = "00000000-0000-0000-0000-000000000000"
GROUP = "rg-pumps"


def describe() -> Workspace:
    """The workspace as an object. Needs no network."""
    # region: create
    workspace = Workspace(
        name="mlw-pumps-dev",
        location="westeurope",
        display_name="Pumps, development",
        tags={"project": "pumps", "stage": "dev"},
    )
    # endregion

    # region: storage-access
    workspace.system_datastores_auth_mode = "identity"
    # endregion
    return workspace


def describe_shared() -> Workspace:
    """A workspace on resources that exist. Needs no network."""
    # region: shared
    # The SDK reads the same file as the command line.
    workspace = load_workspace("shared.yml")
    # endregion
    return workspace


def create(workspace: Workspace) -> None:
    # region: create
    # No workspace yet, so the client names only the group.
    client = MLClient(
        DefaultAzureCredential(), SUBSCRIPTION, GROUP,
    )
    made = client.workspaces.begin_create(workspace).result()
    print(made.id)
    # endregion


def connect() -> MLClient:
    # region: connect
    client = MLClient.from_config(DefaultAzureCredential())
    # The first call that goes to Azure.
    workspace = client.workspaces.get(client.workspace_name)
    print(workspace.storage_account)
    print(workspace.container_registry)
    # endregion
    return client


def delete(client: MLClient) -> None:
    # region: delete
    client.workspaces.begin_delete(
        "mlw-pumps-dev",
        delete_dependent_resources=False,
        permanently_delete=False,
    ).result()
    # endregion


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["create"]:
            create(describe())
        case ["create-shared"]:
            create(describe_shared())
        case ["delete"]:
            delete(connect())
        case _:
            connect()
