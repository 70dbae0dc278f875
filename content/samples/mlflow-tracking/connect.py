"""Point MLflow at the workspace from a machine outside Azure, then work as in track.py."""

import mlflow
from azure.ai.ml import MLClient
from azure.identity import DefaultAzureCredential


def main() -> None:
    # region: connect
    client = MLClient.from_config(credential=DefaultAzureCredential())
    workspace = client.workspaces.get(client.workspace_name)
    # mark
    mlflow.set_tracking_uri(workspace.mlflow_tracking_uri)
    mlflow.set_experiment("pump-failures")
    # endregion


if __name__ == "__main__":
    main()
