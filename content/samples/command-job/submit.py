"""Describe a command job, submit it, and submit it again with another value and with data from the workspace."""

from azure.ai.ml import Input, MLClient, Output, command
from azure.ai.ml.entities import Environment, UserIdentityConfiguration
from azure.identity import DefaultAzureCredential


def build():
    """The job, not yet submitted. Needs no network."""
    # region: job
    job = command(
        code="./src",
        # note: 1
        command=(
            "python train.py --data ${{inputs.pumps}} "
            "--l2 ${{inputs.l2}} "
            "--balanced ${{inputs.balanced}} "
            "--report ${{outputs.report}}"
        ),
        inputs={
            "pumps": Input(type="uri_file", path="data/pumps.csv"),
            "l2": 0.5,
            "balanced": True,
        },
        # note: 2
        outputs={"report": Output(type="uri_folder")},
        environment=Environment(
            image="mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04",
            conda_file="./environment/conda.yml",
        ),
        compute="cpu-cluster",
        experiment_name="pump-failures",
    )
    # endregion
    return job


def from_workspace(job):
    """The same job on a registered table, with its report kept as a data asset."""
    # region: data
    job.inputs.pumps = Input(
        type="uri_file", path="azureml:pumps:3", mode="download"
    )
    job.outputs.report = Output(
        type="uri_folder",
        path="azureml://datastores/workspaceblobstore"
        "/paths/reports/${{name}}",
        mode="upload",
        # note: 1
        name="pump-report",
    )
    job.identity = UserIdentityConfiguration()
    # endregion
    return job


def main() -> None:
    # region: submit
    client = MLClient.from_config(credential=DefaultAzureCredential())
    done = client.jobs.create_or_update(build())
    print(done.name, done.studio_url)
    client.jobs.stream(done.name)
    # endregion

    # region: again
    job = build()
    job.inputs.l2 = 2.0
    client.jobs.create_or_update(job)
    # endregion

    client.jobs.create_or_update(from_workspace(build()))

    # region: download
    client.jobs.download(done.name, output_name="report")
    # endregion


if __name__ == "__main__":
    main()
