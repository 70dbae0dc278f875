"""A blue/green rollout in Python: one function a stage, so that each can be run and judged by itself."""

import json
import sys

from azure.ai.ml import MLClient
from azure.ai.ml.entities import (
    CodeConfiguration,
    Environment,
    ManagedOnlineDeployment,
    ManagedOnlineEndpoint,
    Model,
    OnlineRequestSettings,
    ProbeSettings,
)
from azure.identity import DefaultAzureCredential

NAME = "pump-risk"


def build_endpoint():
    # region: endpoint
    endpoint = ManagedOnlineEndpoint(name="pump-risk", auth_mode="key")
    # endregion
    return endpoint


def build_blue():
    # region: blue
    blue = ManagedOnlineDeployment(
        name="blue",
        endpoint_name="pump-risk",
        # note: 1
        model=Model(path="models/v1"),
        code_configuration=CodeConfiguration(
            code="src", scoring_script="score.py"
        ),
        environment=Environment(
            image="mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04",
            conda_file="environment/conda.yml",
        ),
        instance_type="Standard_DS3_v2",
        instance_count=3,
    )
    # endregion
    return with_settings(blue)


def build_green():
    # region: green
    green = ManagedOnlineDeployment(
        name="green",
        endpoint_name="pump-risk",
        model=Model(path="models/v2"),
        code_configuration=CodeConfiguration(
            code="src", scoring_script="score.py"
        ),
        environment=Environment(
            image="mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04",
            conda_file="environment/conda.yml",
        ),
        instance_type="Standard_DS3_v2",
        instance_count=1,
    )
    # endregion
    return with_settings(green)


def with_settings(deployment):
    # region: settings
    deployment.environment_variables = {"WORKER_COUNT": "2"}
    deployment.request_settings = OnlineRequestSettings(
        request_timeout_ms=3000,
        max_concurrent_requests_per_instance=2,
    )
    deployment.readiness_probe = ProbeSettings(initial_delay=20)
    # endregion
    return deployment


def create(client: MLClient) -> None:
    endpoint, blue = build_endpoint(), build_blue()
    # region: create
    client.online_endpoints.begin_create_or_update(endpoint).result()
    client.online_deployments.begin_create_or_update(blue).result()
    endpoint.traffic = {"blue": 100}
    client.online_endpoints.begin_create_or_update(endpoint).result()
    # endregion


def try_green(client: MLClient) -> dict:
    green = build_green()
    # region: by-name
    client.online_deployments.begin_create_or_update(green).result()
    answer = client.online_endpoints.invoke(
        endpoint_name="pump-risk",
        deployment_name="green",
        request_file="requests/pumps.json",
    )
    # endregion
    return json.loads(answer)


def mirror(client: MLClient) -> None:
    # region: mirror
    endpoint = client.online_endpoints.get("pump-risk")
    endpoint.mirror_traffic = {"green": 10}
    client.online_endpoints.begin_create_or_update(endpoint).result()
    # endregion


def grow(client: MLClient) -> None:
    # region: grow
    green = client.online_deployments.get("green", "pump-risk")
    green.instance_count = 3
    client.online_deployments.begin_create_or_update(green).result()
    # endregion


def shift(client: MLClient, blue: int, green: int) -> None:
    """Move live traffic; `shift(client, 100, 0)` is the way back."""
    # region: shift
    endpoint = client.online_endpoints.get("pump-risk")
    endpoint.mirror_traffic = {"green": 0}
    client.online_endpoints.begin_create_or_update(endpoint).result()
    # mark
    endpoint.traffic = {"blue": blue, "green": green}
    client.online_endpoints.begin_create_or_update(endpoint).result()
    # endregion


def finish(client: MLClient) -> None:
    # region: delete
    client.online_deployments.begin_delete("blue", "pump-risk").result()
    # endregion


def logs(client: MLClient, deployment: str) -> str:
    # region: logs
    text = client.online_deployments.get_logs(
        deployment, "pump-risk", lines=100
    )
    # endregion
    return text


STAGES = {
    "create": create,
    "try": try_green,
    "mirror": mirror,
    "grow": grow,
    "shift": lambda client: shift(client, blue=0, green=100),
    "logs": lambda client: print(logs(client, "green")),
    "finish": finish,
}

if __name__ == "__main__":
    # python deploy.py create try mirror …
    workspace = MLClient.from_config(DefaultAzureCredential())
    for stage in sys.argv[1:]:
        STAGES[stage](workspace)
