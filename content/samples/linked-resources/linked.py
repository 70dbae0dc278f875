"""Ask a workspace what is wrong with the resources it leans on, and renew its keys."""

import sys

from azure.ai.ml import MLClient
from azure.ai.ml.entities import AccountKeyConfiguration
from azure.identity import DefaultAzureCredential

WORKSPACE = "mlw-pumps-prod"


def diagnose(client: MLClient) -> None:
    # region: diagnose
    found = client.workspaces.begin_diagnose(WORKSPACE).result()
    # note: 1
    for each in [
        *(found.storage_account_results or []),
        *(found.key_vault_results or []),
        *(found.container_registry_results or []),
        *(found.application_insights_results or []),
        *(found.resource_lock_results or []),
    ]:
        print(each.level, each.code, each.message)
    # endregion


def renew(client: MLClient) -> None:
    # region: keys
    # note: 1
    for store in client.datastores.list():
        if isinstance(store.credentials, AccountKeyConfiguration):
            print("update by hand:", store.name)
    # note: 2
    client.workspaces.begin_sync_keys(WORKSPACE).result()
    # endregion


if __name__ == "__main__":
    client = MLClient.from_config(DefaultAzureCredential())
    match sys.argv[1:]:
        case ["renew"]:
            renew(client)
        case _:
            diagnose(client)
