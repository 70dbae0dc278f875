"""The same data in the cloud: by datastore URI, through a file system, and as data assets."""

import mltable
import pandas as pd
from azure.ai.ml import MLClient
from azure.identity import DefaultAzureCredential
from azureml.fsspec import AzureMachineLearningFileSystem

STORE = (
    "azureml://subscriptions/00000000-0000-0000-0000-000000000000"
    "/resourcegroups/rg-pumps/workspaces/mlw-pumps-dev"
    "/datastores/workspaceblobstore"
)


def main() -> None:
    # region: uri
    # With azureml-fsspec installed, pandas reads the long URI.
    pumps = pd.read_csv(f"{STORE}/paths/pumps/pumps.csv")
    # endregion

    # region: filesystem
    files = AzureMachineLearningFileSystem(STORE)
    days = []
    # note: 1
    for path in files.glob("pumps/readings/*.csv"):
        with files.open(path) as file:
            days.append(pd.read_csv(file))
    readings = pd.concat(days)
    # endregion

    # region: asset
    client = MLClient.from_config(credential=DefaultAzureCredential())
    folder = client.data.get("raw-readings", version="1")
    table = mltable.from_delimited_files(
        paths=[{"pattern": f"{folder.path}*.csv"}],
    )
    prepared = client.data.get("readings", version="1")
    # note: 1
    same = mltable.load(f"azureml:/{prepared.id}")
    # endregion
    print(len(pumps), len(readings), table, same)


if __name__ == "__main__":
    main()
