"""Describe three data assets, create them, use one in a job, archive one."""

import sys

from azure.ai.ml import Input, MLClient, Output, command
from azure.ai.ml.entities import Data, Environment
from azure.identity import DefaultAzureCredential


def pump_list() -> Data:
    # region: file
    asset = Data(
        name="pump-list",
        version="1",
        type="uri_file",
        path="data/pumps.csv",
        tags={"owner": "maintenance"},
    )
    # endregion
    return asset


def raw_readings() -> Data:
    # region: folder
    asset = Data(
        name="raw-readings",
        version="1",
        type="uri_folder",
        # note: 1
        path="azureml://datastores/plant_lake/paths/readings/",
    )
    # endregion
    return asset


def pump_readings() -> Data:
    # region: table
    asset = Data(
        name="pump-readings",
        version="1",
        type="mltable",
        # The folder, not the file in it.
        # note: 1 path
        path="data/readings",
    )
    # endregion
    return asset


def hot_readings():
    """A job that reads the table and leaves a new data asset. Needs no network."""
    # region: use
    job = command(
        code="./src",
        command=(
            "python load.py --readings ${{inputs.readings}} "
            "--hot ${{outputs.hot}}"
        ),
        inputs={
            "readings": Input(
                type="mltable",
                # note: 1
                path="azureml:pump-readings:1",
            ),
        },
        outputs={
            # note: 2
            "hot": Output(type="uri_folder", name="hot-readings"),
        },
        environment=Environment(
            image="mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04",
            conda_file="./environment/conda.yml",
        ),
        compute="cpu-cluster",
    )
    # endregion
    job.experiment_name = "hot-readings"
    return job


def create(client: MLClient) -> None:
    # region: create
    for asset in (pump_list(), raw_readings(), pump_readings()):
        made = client.data.create_or_update(asset)
        print(made.name, made.version, made.path)
    # endregion


def manage(client: MLClient) -> None:
    # region: manage
    for version in client.data.list(name="pump-readings"):
        print(version.version, version.path)
    latest = client.data.get("pump-readings", label="latest")
    latest.tags = {**(latest.tags or {}), "checked": "yes"}
    client.data.create_or_update(latest)
    client.data.archive(name="pump-readings", version="1")
    # endregion


if __name__ == "__main__":
    ml_client = MLClient.from_config(DefaultAzureCredential())
    match sys.argv[1:]:
        case ["job"]:
            ml_client.jobs.create_or_update(hot_readings())
        case ["manage"]:
            manage(ml_client)
        case _:
            create(ml_client)
