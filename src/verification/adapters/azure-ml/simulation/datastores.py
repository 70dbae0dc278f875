"""Datastores and connections. A workspace is made with four datastores."""

from __future__ import annotations

from typing import Any

from collection import deletes, reads
from exchange import Answer, Asked
from router import Router, found_or_refused
from store import Store

router = Router()
reads(router, "{workspace}/connections")
deletes(router, "{workspace}/connections", polled=False)
deletes(router, "{workspace}/datastores", polled=False)
OF_THE_WORKSPACE: dict[str, dict[str, Any]] = {
    "workspaceblobstore": {"datastoreType": "AzureBlob", "accountName": "simulated", "containerName": "azureml-blobstore", "isDefault": True},
    "workspaceartifactstore": {"datastoreType": "AzureBlob", "accountName": "simulated", "containerName": "azureml", "isDefault": False},
    "workspacefilestore": {"datastoreType": "AzureFile", "accountName": "simulated", "fileShareName": "code", "isDefault": False},
    "workspaceworkingdirectory": {"datastoreType": "AzureFile", "accountName": "simulated", "fileShareName": "work", "isDefault": False},
}
PLACE = {"endpoint": "core.windows.net", "protocol": "https", "credentials": {"credentialsType": "None"}, "serviceDataAccessAuthIdentity": "None"}


def read_datastore(store: Store, workspace: str, name: str) -> dict[str, Any] | None:
    path = f"{workspace}/datastores/{name}"
    if name in OF_THE_WORKSPACE and not store.has(path):
        store.put(path, {"properties": {**PLACE, **OF_THE_WORKSPACE[name]}})
    return store.get(path)


@router.on("GET", "{workspace}/datastores")
def every(asked: Asked, store: Store, workspace: str) -> Answer:
    for name in OF_THE_WORKSPACE:
        read_datastore(store, workspace, name)
    found = store.under(f"{workspace}/datastores")
    wanted = [one for one in found if one["properties"].get("isDefault")] if asked.query.get("isDefault", "").lower() == "true" else found
    return Answer(200, {"value": wanted})


@router.on("GET", "{workspace}/datastores/{name}")
def read(_: Asked, store: Store, workspace: str, name: str) -> Answer:
    read_datastore(store, workspace, name)
    return found_or_refused(store, f"{workspace}/datastores/{name}")


@router.on("PUT", "{workspace}/datastores/{name}")
def put(asked: Asked, store: Store, workspace: str, name: str) -> Answer:
    body = asked.json()
    inner = {**body["properties"], "credentials": {"credentialsType": (body["properties"].get("credentials") or {}).get("credentialsType", "None")}}
    return Answer(201, store.put(f"{workspace}/datastores/{name}", {**body, "properties": inner}, isDefault=False))


@router.on("POST", "{workspace}/datastores/{name}/listSecrets")
def secrets(_: Asked, __: Store, workspace: str, name: str) -> Answer:
    return Answer(200, {"secretsType": "Sas", "sasToken": "sig=none"}, quiet=True)


@router.on("PUT", "{workspace}/connections/{name}")
def put_connection(asked: Asked, store: Store, workspace: str, name: str) -> Answer:
    return Answer(200, store.put(f"{workspace}/connections/{name}", asked.json()))
