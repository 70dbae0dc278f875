"""List the steps of a pipeline job that has been submitted: python watch.py NAME."""

import sys

from azure.ai.ml import MLClient
from azure.identity import DefaultAzureCredential


def main(name: str) -> None:
    client = MLClient.from_config(credential=DefaultAzureCredential())
    # region: children
    for child in client.jobs.list(parent_job_name=name):
        print(child.display_name, child.status)
    # endregion


if __name__ == "__main__":
    main(sys.argv[1])
