"""Versioned things of a workspace or a registry: data, environments, models, components, code."""

from __future__ import annotations

from typing import Any

from exchange import Answer, Asked, refusal
from router import Router, found_or_refused
from store import Store

router = Router()
KINDS = ("data", "environments", "models", "components", "codes", "featuresets", "featurestoreEntities")
STORAGE = "https://simulated.blob.core.windows.net"
# What the client expects to be given back.
ADDED: dict[str, dict[str, Any]] = {"models": {"flavors": {}, "tags": {}, "properties": {}}, "environments": {"environmentType": "UserCreated", "tags": {}, "properties": {}}}


def kept(store: Store, holder: str, kind: str, name: str, version: str, body: dict[str, Any]) -> dict[str, Any]:
    """A version, and the container that counts it."""
    made = store.put(f"{holder}/{kind}/{name}/versions/{version}", body, **ADDED.get(kind, {}), provisioningState="Succeeded")
    latest = store.get(f"{holder}/{kind}/{name}")
    number = int(version) if version.isdigit() else 0
    following = max(number + 1, int((latest or {}).get("properties", {}).get("nextVersion", "1")))
    store.put(f"{holder}/{kind}/{name}", {"properties": {"latestVersion": version, "nextVersion": str(following), "isArchived": False, "dataType": body.get("properties", {}).get("dataType")}})
    return made


def curated(store: Store, holder: str, kind: str, name: str, version: str = "1") -> None:
    """Every workspace sees the environments that Microsoft keeps; which names there are is checked by L2, not here."""
    if kind == "environments" and name.startswith("AzureML-") and not store.has(f"{holder}/{kind}/{name}/versions/{version}"):
        kept(store, holder, kind, name, version, {"properties": {"image": "mcr.microsoft.com/azureml/curated", "osType": "Linux"}})


def routes_of(kind: str) -> None:
    @router.on("GET", f"{{holder}}/{kind}")
    def containers(_: Asked, store: Store, holder: str) -> Answer:
        return Answer(200, {"value": store.under(f"{holder}/{kind}")})

    @router.on("GET", f"{{holder}}/{kind}/{{name}}")
    def container(_: Asked, store: Store, holder: str, name: str) -> Answer:
        curated(store, holder, kind, name)
        return found_or_refused(store, f"{holder}/{kind}/{name}")

    @router.on("PUT", f"{{holder}}/{kind}/{{name}}")
    def put_container(asked: Asked, store: Store, holder: str, name: str) -> Answer:
        before = (store.get(f"{holder}/{kind}/{name}") or {}).get("properties", {"nextVersion": "1"})
        return Answer(200, store.put(f"{holder}/{kind}/{name}", asked.json(), **{k: v for k, v in before.items() if k in {"latestVersion", "nextVersion"}}))

    @router.on("GET", f"{{holder}}/{kind}/{{name}}/versions")
    def versions(asked: Asked, store: Store, holder: str, name: str) -> Answer:
        curated(store, holder, kind, name)
        found = store.under(f"{holder}/{kind}/{name}/versions")
        return Answer(200, {"value": found[: int(asked.query.get("$top", len(found)) or len(found))]})

    @router.on("GET", f"{{holder}}/{kind}/{{name}}/versions/{{version}}")
    def read(_: Asked, store: Store, holder: str, name: str, version: str) -> Answer:
        curated(store, holder, kind, name, version)
        return found_or_refused(store, f"{holder}/{kind}/{name}/versions/{version}")

    @router.on("PUT", f"{{holder}}/{kind}/{{name}}/versions/{{version}}")
    def put(asked: Asked, store: Store, holder: str, name: str, version: str) -> Answer:
        fault = fault_of(kind, asked.json().get("properties") or {})
        if fault:
            return refusal(400, "UserError", fault)
        return Answer(201, kept(store, holder, kind, name, version, asked.json()))

    @router.on("DELETE", f"{{holder}}/{kind}/{{name}}/versions/{{version}}")
    def remove(_: Asked, store: Store, holder: str, name: str, version: str) -> Answer:
        return Answer(200 if store.drop(f"{holder}/{kind}/{name}/versions/{version}") else 204)

    @router.on("POST", f"{{holder}}/{kind}/{{name}}/versions/{{version}}/startPendingUpload")
    def upload(_: Asked, __: Store, holder: str, name: str, version: str) -> Answer:
        return Answer(200, {"pendingUploadId": "upload", "pendingUploadType": "TemporaryBlobReference", **place(f"{kind}-{name}")})


def place(name: str) -> dict[str, Any]:
    """A folder of the simulated storage, with leave to write there."""
    uri = f"{STORAGE}/uploads/{name}"
    return {"blobReferenceForConsumption": {"blobUri": uri, "storageAccountArmId": "", "credential": {"credentialType": "SAS", "sasUri": f"{uri}?sig=none"}}}


def fault_of(kind: str, properties: dict[str, Any]) -> str | None:
    """What the service refuses at once."""
    if kind == "environments" and not (properties.get("image") or properties.get("build")):
        return "An environment needs an image or a build context."
    return None


for each in KINDS:
    routes_of(each)
