"""Submit the job, follow it, and fetch its logs."""

from azure.ai.ml import MLClient, Input, command
from azure.ai.ml.entities import Environment
from azure.identity import DefaultAzureCredential


def build():
    """The job, not yet submitted. Needs no network."""
    # region: job
    job = command(
        code="./src",
        # note: 1
        command="python -u train.py --data ${{inputs.pumps}}",
        inputs={
            "pumps": Input(type="uri_file", path="data/pumps.csv"),
        },
        # note: 2
        experiment_name="pump-failures",
        display_name="boosting-40-trees",
        # endregion
        environment=Environment(
            image="mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04",
            conda_file="./environment/conda.yml",
        ),
        compute="cpu-cluster",
    )
    return job


def main() -> None:
    client = MLClient.from_config(credential=DefaultAzureCredential())
    # region: follow
    job = client.jobs.create_or_update(build())
    # note: 1 stream
    client.jobs.stream(job.name)
    print(client.jobs.get(job.name).status)
    # endregion

    # region: logs
    client.jobs.download(job.name, download_path="fetched", all=True)
    # endregion


if __name__ == "__main__":
    main()
