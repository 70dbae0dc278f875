"""Tell from which commit a job came: `python read.py <job name>`."""

import sys

from azure.ai.ml import MLClient
from azure.identity import DefaultAzureCredential


def origin(client: MLClient, name: str) -> dict[str, str]:
    # region: read
    job = client.jobs.get(name)
    found = {
        key: value for key, value in (job.properties or {}).items()
        if "git" in key
    }
    # endregion
    return found


if __name__ == "__main__":
    ml_client = MLClient.from_config(DefaultAzureCredential())
    for key, value in origin(ml_client, sys.argv[1]).items():
        print(key, value)
