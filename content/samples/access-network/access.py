"""A closed workspace with approved ways out, and a cluster with an identity of its own."""

import sys

from azure.ai.ml import MLClient
from azure.ai.ml.entities import (
    AmlCompute,
    FqdnDestination,
    IdentityConfiguration,
    IsolationMode,
    ManagedIdentityConfiguration,
    ManagedNetwork,
    PrivateEndpointDestination,
    Workspace,
)
from azure.identity import DefaultAzureCredential

SUBSCRIPTION = "00000000-0000-0000-0000-000000000000"
GROUP = "rg-pumps"
SENSORS = (
    f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg-sensors"
    "/providers/Microsoft.Storage/storageAccounts/stsensors"
)
ID_TRAIN = (
    f"/subscriptions/{SUBSCRIPTION}/resourceGroups/{GROUP}/providers"
    "/Microsoft.ManagedIdentity/userAssignedIdentities/id-train"
)


def workspace() -> Workspace:
    """The closed workspace as an object. Needs no network."""
    # region: network
    closed = Workspace(
        name="mlw-pumps-prod",
        location="westeurope",
        # note: 1
        public_network_access="Disabled",
        managed_network=ManagedNetwork(
            # note: 2
            isolation_mode=IsolationMode.ALLOW_ONLY_APPROVED_OUTBOUND,
            outbound_rules=[
                # note: 3
                PrivateEndpointDestination(
                    name="sensors",
                    service_resource_id=SENSORS,
                    subresource_target="blob",
                ),
                # note: 4
                FqdnDestination(name="packages", destination="packages.plant.example"),
            ],
        ),
    )
    # endregion
    return closed


def cluster() -> AmlCompute:
    """The cluster as an object. Needs no network."""
    # region: identity
    compute = AmlCompute(
        name="train-cluster",
        size="Standard_DS3_v2",
        min_instances=0,
        max_instances=4,
        identity=IdentityConfiguration(
            type="user_assigned",
            user_assigned_identities=[
                ManagedIdentityConfiguration(resource_id=ID_TRAIN),
            ],
        ),
    )
    # endregion
    return compute


def create_workspace() -> None:
    client = MLClient(DefaultAzureCredential(), SUBSCRIPTION, GROUP)
    client.workspaces.begin_create(workspace()).result()
    # Else the network is made with the first compute.
    client.workspaces.begin_provision_network(
        workspace_name="mlw-pumps-prod",
    ).result()


def create_cluster() -> None:
    client = MLClient.from_config(DefaultAzureCredential())
    client.compute.begin_create_or_update(cluster()).result()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["workspace"]:
            create_workspace()
        case _:
            create_cluster()
