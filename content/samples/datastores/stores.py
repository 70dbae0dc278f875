"""Describe datastores, create them, use one in a job, look at them and take one away."""

import sys
from os import environ

from azure.ai.ml import Input, MLClient, command
from azure.ai.ml.entities import (
    AzureBlobDatastore,
    AzureDataLakeGen2Datastore,
    Environment,
    SasTokenConfiguration,
    UserIdentityConfiguration,
)
from azure.identity import DefaultAzureCredential


def lake() -> AzureDataLakeGen2Datastore:
    # region: lake
    store = AzureDataLakeGen2Datastore(
        name="plant_lake",
        description="Readings of all plants",
        account_name="stplantlake",
        # note: 1
        filesystem="sensors",
    )
    # endregion
    return store


def partner() -> AzureBlobDatastore:
    # region: partner
    store = AzureBlobDatastore(
        name="partner_blobs",
        account_name="stpartner",
        container_name="deliveries",
        credentials=SasTokenConfiguration(
            # note: 1
            sas_token=environ["PARTNER_SAS"],
        ),
    )
    # endregion
    return store


def listing():
    """A job that reads the lake as the person who submits it. Needs no network."""
    # region: use
    job = command(
        command="ls -R ${{inputs.readings}}",
        inputs={
            "readings": Input(
                type="uri_folder",
                # note: 1
                path="azureml://datastores/plant_lake/paths/readings/2026/",
            ),
        },
        # note: 2
        identity=UserIdentityConfiguration(),
        environment=Environment(
            image="mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04",
        ),
        compute="cpu-cluster",
    )
    # endregion
    job.experiment_name = "datastores"
    return job


def create(client: MLClient) -> None:
    # region: create
    client.datastores.create_or_update(lake())
    client.datastores.create_or_update(partner())
    # endregion


def manage(client: MLClient) -> None:
    # region: manage
    for store in client.datastores.list():
        print(store.name, store.type)
    print(client.datastores.get_default().name)
    client.datastores.delete("partner_blobs")
    # endregion


if __name__ == "__main__":
    ml_client = MLClient.from_config(DefaultAzureCredential())
    match sys.argv[1:]:
        case ["job"]:
            ml_client.jobs.create_or_update(listing())
        case ["manage"]:
            manage(ml_client)
        case _:
            create(ml_client)
