"""A cluster with bounds and tags, and a look at the quota of its region."""

import sys

from azure.ai.ml import MLClient
from azure.ai.ml.entities import AmlCompute
from azure.identity import DefaultAzureCredential


def cluster() -> AmlCompute:
    """The cluster as an object. Needs no network."""
    # region: bounds
    compute = AmlCompute(
        name="maintenance-cluster",
        size="Standard_DS3_v2",
        # note: 1
        min_instances=0,
        max_instances=4,
        idle_time_before_scale_down=300,
        # note: 2
        tags={"project": "pumps", "team": "maintenance"},
    )
    # endregion
    return compute


# region: usage
def look(client: MLClient) -> None:
    # note: 1
    for each in client.compute.list_usage():
        used, limit = each.current_value or 0, each.limit or 0
        # note: 2
        if limit and used >= 0.8 * limit:
            name = each.name.localized_value if each.name else each.id
            print(f"{name}: {used} of {limit}")
# endregion


if __name__ == "__main__":
    client = MLClient.from_config(DefaultAzureCredential())
    match sys.argv[1:]:
        case ["create"]:
            client.compute.begin_create_or_update(cluster()).result()
        case _:
            look(client)
