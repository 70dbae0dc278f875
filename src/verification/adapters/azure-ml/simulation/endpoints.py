"""Online and batch endpoints, their deployments, keys and logs."""

from __future__ import annotations

import re
from typing import Any

import assets
from collection import deletes, reads
from exchange import Answer, Asked, refusal
from polling import accepted, leaving
from references import missing
from router import Router, found_or_refused
from store import Store

router = Router()
NAME = re.compile(r"[A-Za-z](?:[A-Za-z0-9-]{1,30}[A-Za-z0-9])")


def routes_of(kind: str) -> None:
    online = kind == "onlineEndpoints"
    reads(router, f"{{workspace}}/{kind}")
    deletes(router, f"{{workspace}}/{kind}")
    reads(router, f"{{workspace}}/{kind}/{{name}}/deployments")

    @router.on("PUT", f"{{workspace}}/{kind}/{{name}}")
    def put(asked: Asked, store: Store, workspace: str, name: str) -> Answer:
        path, body = f"{workspace}/{kind}/{name}", asked.json()
        fault = endpoint_fault(store, path, name, body.get("properties") or {})
        if fault:
            return refusal(400, "UserError", fault)
        address = f"https://{name}.westeurope.inference.ml.azure.com/{'score' if online else 'jobs'}"
        # A batch endpoint comes back with defaults, though none were sent.
        added: dict[str, Any] = {} if online else {"defaults": {"deploymentName": ""}}
        swagger = {"swaggerUri": f"https://{name}.westeurope.inference.ml.azure.com/swagger.json"} if online else {}
        return accepted(path, store.put(path, body, provisioningState="Succeeded", scoringUri=address, **swagger, **added))

    @router.on("POST", f"{{workspace}}/{kind}/{{name}}/listkeys")
    def keys(_: Asked, store: Store, workspace: str, name: str) -> Answer:
        found = found_or_refused(store, f"{workspace}/{kind}/{name}")
        return found if found.status != 200 else Answer(200, {"primaryKey": "first-key", "secondaryKey": "second-key"})

    @router.on("POST", f"{{workspace}}/{kind}/{{name}}/token")
    def token(_: Asked, store: Store, workspace: str, name: str) -> Answer:
        return Answer(200, {"accessToken": "token", "expiryTimeUtc": 1767225600, "refreshAfterTimeUtc": 1767222000, "tokenType": "Bearer"})

    @router.on("POST", f"{{workspace}}/{kind}/{{name}}/regenerateKeys")
    def renew(_: Asked, store: Store, workspace: str, name: str) -> Answer:
        return leaving(f"{workspace}/{kind}/{name}")

    @router.on("PUT", f"{{workspace}}/{kind}/{{name}}/deployments/{{deployment}}")
    def put_deployment(asked: Asked, store: Store, workspace: str, name: str, deployment: str) -> Answer:
        body, path = asked.json(), f"{workspace}/{kind}/{name}/deployments/{deployment}"
        if not store.has(f"{workspace}/{kind}/{name}"):
            return refusal(404, "ResourceNotFound", f"There is no endpoint {name} to deploy to.")
        if lost := missing(body, store):
            return refusal(400, "UserError", f"The deployment names {lost}, which the workspace does not have.")
        if online and body["properties"].get("endpointComputeType") == "Managed" and not body["properties"].get("instanceType"):
            return refusal(400, "UserError", "A managed deployment needs an instance type.")
        extra: dict[str, Any] = {"scaleSettings": {"scaleType": "Default"}} if online else {}
        if collector := body["properties"].get("dataCollector"):
            body["properties"]["dataCollector"] = collecting(store, workspace, f"{name}-{deployment}", collector)
        return accepted(path, store.put(path, body, provisioningState="Succeeded", **extra))

    @router.on("DELETE", f"{{workspace}}/{kind}/{{name}}/deployments/{{deployment}}")
    def remove_deployment(_: Asked, store: Store, workspace: str, name: str, deployment: str) -> Answer:
        path = f"{workspace}/{kind}/{name}"
        traffic = ((store.get(path) or {}).get("properties") or {}).get("traffic") or {}
        if traffic.get(deployment):
            return refusal(400, "UserError", f"The deployment {deployment} takes {traffic[deployment]} % of the traffic; move that first.")
        return leaving(f"{path}/deployments/{deployment}") if store.drop(f"{path}/deployments/{deployment}") else Answer(204)

    @router.on("POST", f"{{workspace}}/{kind}/{{name}}/deployments/{{deployment}}/getLogs")
    def logs(_: Asked, store: Store, workspace: str, name: str, deployment: str) -> Answer:
        found = found_or_refused(store, f"{workspace}/{kind}/{name}/deployments/{deployment}")
        return found if found.status != 200 else Answer(200, {"content": "simulated: the server is ready\n"})


def collecting(store: Store, workspace: str, name: str, collector: dict[str, Any]) -> dict[str, Any]:
    """What a deployment collects becomes a data asset for each collection."""
    kept: dict[str, Any] = {}
    for part, one in (collector.get("collections") or {}).items():
        title = f"{name}-{part}"
        assets.kept(store, workspace, "data", title, "1", {"properties": {"dataType": "uri_folder", "dataUri": f"azureml://datastores/workspaceblobstore/paths/modelDataCollector/{name}/{part}"}})
        kept[part] = {"dataId": f"{workspace}/data/{title}/versions/1", **{key: value for key, value in one.items() if value is not None}}
    return {**collector, "collections": kept}


def endpoint_fault(store: Store, path: str, name: str, properties: dict[str, Any]) -> str | None:
    """Name, and traffic to deployments that are there."""
    if not NAME.fullmatch(name):
        return f"The name {name} must have 3 to 32 letters, digits or dashes."
    live, mirrored = ({name: share for name, share in (properties.get(part) or {}).items() if share} for part in ("traffic", "mirrorTraffic"))
    for deployment in {**live, **mirrored}:
        if not store.has(f"{path}/deployments/{deployment}"):
            return f"Traffic goes to {deployment}, but the endpoint has no such deployment."
    if sum(live.values()) not in (0, 100):
        return f"The shares of traffic sum to {sum(live.values())}, not to 100 or 0."
    if sum(mirrored.values()) > 50 or len(mirrored) > 1:
        return "At most 50 per cent of the traffic are mirrored, and to one deployment."
    if both := set(live) & set(mirrored):
        return f"The deployment {both.pop()} takes live and mirrored traffic; it can take one of them."
    return None


@router.on("GET", "{workspace}/batchEndpoints/{name}/deployments/{deployment}/jobs")
@router.on("GET", "{workspace}/batchEndpoints/{name}/jobs")
def batch_jobs(_: Asked, store: Store, workspace: str, name: str, deployment: str = "") -> Answer:
    """The runs of a batch endpoint, which are jobs of the workspace as well."""
    path = f"{workspace}/batchEndpoints/{name}"
    return Answer(200, {"value": [one for one in store.under(f"{workspace}/jobs") if one["properties"].get("endpoint") == path]})


for each in ("onlineEndpoints", "batchEndpoints"):
    routes_of(each)
