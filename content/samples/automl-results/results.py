"""Read an AutoML job's trials through MLflow: the best one, its rivals, its model."""

import sys

import mlflow
from azure.ai.ml import MLClient
from azure.identity import DefaultAzureCredential


def main(job: str) -> None:
    client = MLClient.from_config(credential=DefaultAzureCredential())
    workspace = client.workspaces.get(client.workspace_name)
    mlflow.set_tracking_uri(workspace.mlflow_tracking_uri)

    # region: trials
    parent = mlflow.get_run(job)
    trials = mlflow.search_runs(
        experiment_ids=[parent.info.experiment_id],
        filter_string=f"tags.mlflow.parentRunId = '{job}'",
    )
    ranked = trials.sort_values("metrics.AUC_weighted", ascending=False)
    # mark
    columns = ["run_id", "metrics.AUC_weighted", "metrics.norm_macro_recall"]
    print(ranked[columns].head(5))
    # endregion

    # region: best
    best = parent.data.tags["automl_best_child_run_id"]
    folder = mlflow.artifacts.download_artifacts(
        run_id=best, artifact_path="outputs/mlflow-model",
    )
    # Its conda.yaml names the packages to load it with.
    print(folder)
    # endregion


if __name__ == "__main__":
    main(sys.argv[1])
