"""Describe an AutoML classification job, submit it, and register the best model."""

from azure.ai.ml import Input, MLClient, automl
from azure.ai.ml.automl import ColumnTransformer
from azure.ai.ml.entities import Model
from azure.identity import DefaultAzureCredential


def build():
    """The job, not yet submitted. Needs no network."""
    # region: job
    job = automl.classification(
        compute="cpu-cluster",
        experiment_name="pump-failures",
        training_data=Input(type="mltable", path="./train"),
        # mark
        target_column_name="failed",
        primary_metric="AUC_weighted",
    )
    # endregion

    # region: validation
    job.n_cross_validations = 5
    # endregion

    # region: limits
    job.set_limits(
        timeout_minutes=60,
        trial_timeout_minutes=10,
        max_trials=20,
        max_concurrent_trials=4,
        enable_early_termination=True,
    )
    # endregion

    # region: training
    job.set_training(
        blocked_training_algorithms=["KNN", "LinearSVM"],
        enable_stack_ensemble=False,
        # mark
        enable_model_explainability=True,
    )
    # endregion

    # region: featurization
    job.set_featurization(
        mode="custom",
        column_name_and_types={"starts_per_day": "Categorical"},
        transformer_params={
            "imputer": [
                ColumnTransformer(
                    fields=["temperature_c"],
                    parameters={"strategy": "median"},
                ),
            ],
        },
        blocked_transformers=["CatTargetEncoder"],
    )
    # endregion
    return job


def main() -> None:
    # region: submit
    client = MLClient.from_config(credential=DefaultAzureCredential())
    job = client.jobs.create_or_update(build())
    client.jobs.stream(job.name)
    # endregion

    # region: best
    import mlflow  # with azureml-mlflow installed beside it

    # The best trial is a child job; its id is a tag of the parent run.
    workspace = client.workspaces.get(client.workspace_name)
    mlflow.set_tracking_uri(workspace.mlflow_tracking_uri)
    tags = mlflow.get_run(job.name).data.tags
    best = tags["automl_best_child_run_id"]
    client.models.create_or_update(
        Model(
            name="pump-failures-automl",
            type="mlflow_model",
            path=f"azureml://jobs/{best}/outputs/artifacts"
            "/outputs/mlflow-model",
        ),
    )
    # endregion


if __name__ == "__main__":
    main()
