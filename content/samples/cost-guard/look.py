"""Say what in a workspace costs money while nobody works."""

from azure.ai.ml import MLClient
from azure.ai.ml.entities import (
    AmlCompute,
    Compute,
    ComputeInstance,
    ManagedOnlineDeployment,
)
from azure.identity import DefaultAzureCredential


# region: look
def idle_cost(compute: Compute) -> str | None:
    """Why this compute costs money at rest; None if we know of nothing."""
    # note: 1
    if isinstance(compute, AmlCompute) and compute.min_instances:
        return f"{compute.min_instances} nodes never stop"
    if isinstance(compute, ComputeInstance):
        if compute.state == "Stopped":
            return "stopped, its disk is paid"
        if not compute.idle_time_before_shutdown_minutes:
            return "nothing will stop it"
    return None


def look(client: MLClient) -> None:
    for compute in client.compute.list():
        if reason := idle_cost(compute):
            print(compute.name, reason, sep=": ")
    # note: 2
    for endpoint in client.online_endpoints.list():
        for each in client.online_deployments.list(endpoint.name):
            if isinstance(each, ManagedOnlineDeployment):
                print(endpoint.name, each.name, each.instance_count)
# endregion


if __name__ == "__main__":
    look(MLClient.from_config(DefaultAzureCredential()))
