"""Resource groups, workspaces and what a workspace is made with."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Any

from exchange import Answer, Asked
from polling import accepted, leaving
from router import Router, found_or_refused
from store import Store

router = Router()


def made(store: Store, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
    """A workspace with the resources that a service adds to it."""
    group, name = path.split("/providers/")[0], path.rsplit("/", 1)[-1]
    short = name.replace("-", "")[:18].lower()
    sent = {"location": "westeurope", "tags": {}, "kind": "Default", "sku": {"name": "Basic", "tier": "Basic"}, "identity": {"type": "SystemAssigned", "principalId": str(uuid.UUID(int=1)), "tenantId": str(uuid.UUID(int=2))}, **(body or {})}
    return store.put(
        path, sent, provisioningState="Succeeded", workspaceId=str(uuid.uuid5(uuid.NAMESPACE_URL, path)), friendlyName=name,
        discoveryUrl="https://westeurope.api.azureml.ms/discovery", mlFlowTrackingUri=f"azureml://westeurope.api.azureml.ms/mlflow/v1.0{path}",
        storageAccount=f"{group}/providers/Microsoft.Storage/storageAccounts/st{short}", keyVault=f"{group}/providers/Microsoft.KeyVault/vaults/kv{short}",
        applicationInsights=f"{group}/providers/Microsoft.Insights/components/appi{short}", publicNetworkAccess="Enabled",
    )


@router.on("GET", "{group}")
def resource_group(asked: Asked, _: Store, group: str) -> Answer:
    return Answer(200, {"id": group, "name": group.rsplit("/", 1)[-1], "location": "westeurope", "properties": {"provisioningState": "Succeeded"}})


@router.on("GET", "{workspace}")
def read(_: Asked, store: Store, workspace: str) -> Answer:
    return found_or_refused(store, workspace)


@router.on("PUT", "{workspace}")
def create(asked: Asked, store: Store, workspace: str) -> Answer:
    return accepted(workspace, made(store, workspace, asked.json()))


@router.on("PATCH", "{workspace}")
def change(asked: Asked, store: Store, workspace: str) -> Answer:
    before = store.get(workspace)
    if before is None:
        return found_or_refused(store, workspace)
    sent = asked.json()
    after = {**before, **{key: value for key, value in sent.items() if key != "properties"}, "properties": {**before["properties"], **sent.get("properties", {})}}
    return accepted(workspace, store.put(workspace, after), 200)


@router.on("DELETE", "{workspace}")
def remove(_: Asked, store: Store, workspace: str) -> Answer:
    return leaving(workspace) if store.drop(workspace) else Answer(204)


@router.on("GET", "{group}/providers/Microsoft.MachineLearningServices/workspaces")
def every(_: Asked, store: Store, group: str) -> Answer:
    return Answer(200, {"value": store.under(f"{group}/providers/Microsoft.MachineLearningServices/workspaces")})


@router.on("POST", "{workspace}/listKeys")
def keys(_: Asked, store: Store, workspace: str) -> Answer:
    return Answer(200, {"userStorageKey": "a2V5", "appInsightsInstrumentationKey": str(uuid.UUID(int=3))})


@router.on("POST", "{workspace}/listStorageAccountKeys")
def storage_keys(_: Asked, store: Store, workspace: str) -> Answer:
    return Answer(200, {"userStorageKey": "a2V5"})


@router.on("PUT", "{group}/providers/Microsoft.Resources/deployments/{name}")
def deploy(asked: Asked, store: Store, group: str, name: str) -> Answer:
    """The template by which the SDK makes a workspace with its storage, vault and insights: the parameters tell all that is needed here."""
    given = {key: value.get("value") for key, value in asked.json()["properties"].get("parameters", {}).items()}
    path = f"{group}/providers/Microsoft.MachineLearningServices/workspaces/{given.get('workspaceName', name)}"
    body = {"location": given.get("location"), "tags": given.get("tagValues") or {}, "kind": given.get("kind") or "Default"}
    inner = {"friendlyName": given.get("friendlyName"), "description": given.get("description"), "systemDatastoresAuthMode": given.get("systemDatastoresAuthMode")}
    made(store, path, {**body, "properties": {key: value for key, value in inner.items() if value}})
    at = f"{group}/providers/Microsoft.Resources/deployments/{name}"
    return accepted(at, store.put(at, {"properties": {"provisioningState": "Succeeded"}}))


@router.on("GET", "{group}/providers/Microsoft.Resources/deployments/{name}")
def deployment(_: Asked, store: Store, group: str, name: str) -> Answer:
    return replace(found_or_refused(store, f"{group}/providers/Microsoft.Resources/deployments/{name}"), quiet=True)


@router.on("GET", "{group}/deployments/{name}/operations")
def deployment_steps(_: Asked, __: Store, group: str, name: str) -> Answer:
    return Answer(200, {"value": []}, quiet=True)


@router.on("GET", "https://azuremlschemas{rest}")
def schema(_: Asked, __: Store, rest: str) -> Answer:
    """The schema of MLTable files, which the client fetches before it uploads one: here it admits everything."""
    return Answer(200, {}, quiet=True)


@router.on("GET", "https://westeurope.api.azureml.ms/discovery")
def discovery(_: Asked, __: Store) -> Answer:
    """Where the services of a region stand."""
    home = "https://westeurope.api.azureml.ms"
    return Answer(200, {key: home for key in ("api", "history", "experimentation", "modelmanagement", "catalog")}, quiet=True)
