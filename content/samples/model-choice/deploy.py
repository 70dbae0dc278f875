"""Deploy one catalog model from a workspace in two ways: serverless, and on managed compute."""

import sys

from azure.ai.ml import MLClient
from azure.ai.ml.entities import (
    ManagedOnlineDeployment,
    ManagedOnlineEndpoint,
    ServerlessEndpoint,
)
from azure.identity import DefaultAzureCredential

MODEL = "azureml://registries/azureml/models/Phi-4-mini-instruct"


def describe_serverless() -> ServerlessEndpoint:
    """The endpoint as an object. Needs no network."""
    # region: serverless
    # note: 1 model_id
    endpoint = ServerlessEndpoint(
        name="notes-serverless",
        model_id=MODEL,
    )
    # endregion
    return endpoint


def describe_managed() -> ManagedOnlineDeployment:
    """The deployment as an object. Needs no network."""
    # region: managed
    deployment = ManagedOnlineDeployment(
        name="blue",
        endpoint_name="notes-managed",
        # note: 1
        model=f"{MODEL}/versions/1",
        # note: 2
        instance_type="Standard_NC24ads_A100_v4",
        instance_count=1,
    )
    # endregion
    return deployment


def create_serverless(client: MLClient) -> None:
    # region: serverless
    client.serverless_endpoints.begin_create_or_update(
        endpoint := describe_serverless()
    ).result()
    keys = client.serverless_endpoints.get_keys(endpoint.name)
    # endregion
    print(keys.primary_key is not None)


def create_managed(client: MLClient) -> None:
    endpoint = ManagedOnlineEndpoint(name="notes-managed", auth_mode="aad_token")
    client.online_endpoints.begin_create_or_update(endpoint).result()
    # region: managed
    client.online_deployments.begin_create_or_update(
        describe_managed()
    ).result()
    # endregion


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serverless"]:
            create_serverless(MLClient.from_config(DefaultAzureCredential()))
        case ["managed"]:
            create_managed(MLClient.from_config(DefaultAzureCredential()))
