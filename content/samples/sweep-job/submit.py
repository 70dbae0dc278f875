"""Describe the sweep, submit it, wait, and register the model of the best trial."""

from azure.ai.ml import Input, MLClient, Output, command
from azure.ai.ml.entities import Environment, Model
from azure.ai.ml.sweep import (
    BanditPolicy,
    Choice,
    LogUniform,
    RandomSamplingAlgorithm,
    Uniform,
)
from azure.identity import DefaultAzureCredential


def build():
    """The sweep job, not yet submitted. Needs no network."""
    # region: trial
    trial = command(
        code="./src",
        command=(
            "python train.py --data ${{inputs.pumps}} "
            "--learning-rate ${{inputs.learning_rate}} "
            "--l2 ${{inputs.l2}} "
            "--batch-size ${{inputs.batch_size}} "
            "--model ${{outputs.model}}"
        ),
        inputs={
            "pumps": Input(type="uri_file", path="data/pumps.csv"),
            # note: 1
            "learning_rate": 0.01,
            "l2": 0.1,
            "batch_size": 32,
        },
        # note: 2
        outputs={"model": Output(type="mlflow_model")},
        environment=Environment(
            image="mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04",
            conda_file="./environment/conda.yml",
        ),
        compute="cpu-cluster",
    )
    # endregion

    # region: search-space
    space = trial(
        learning_rate=LogUniform(min_value=-6.9, max_value=-1.6),
        l2=Uniform(min_value=0.0, max_value=1.0),
        batch_size=Choice(values=[16, 32, 64]),
    )
    # endregion

    # region: objective
    sweep = space.sweep(
        primary_metric="val_auc",
        goal="maximize",
        sampling_algorithm=RandomSamplingAlgorithm(
            rule="sobol", seed=7
        ),
    )
    # endregion

    # region: early-termination
    sweep.early_termination = BanditPolicy(
        slack_factor=0.1,
        evaluation_interval=2,
        delay_evaluation=6,
    )
    # endregion

    # region: limits
    sweep.set_limits(
        max_total_trials=24,
        max_concurrent_trials=4,
        timeout=7200,
        trial_timeout=900,
    )
    # endregion
    sweep.experiment_name = "pump-failures"
    return sweep


def main() -> None:
    # region: submit
    client = MLClient.from_config(credential=DefaultAzureCredential())
    sweep = client.jobs.create_or_update(build())
    client.jobs.stream(sweep.name)
    # endregion

    # region: best
    done = client.jobs.get(sweep.name)
    best = done.properties["best_child_run_id"]
    client.models.create_or_update(
        Model(
            name="pump-failures",
            type="mlflow_model",
            path=f"azureml://jobs/{best}/outputs/model",
        ),
    )
    # endregion


if __name__ == "__main__":
    main()
