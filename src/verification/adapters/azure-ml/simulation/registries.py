"""Registries, and the discovery by which a client finds one by its name."""

from __future__ import annotations

import re

import assets
from exchange import Answer, Asked, refusal
from polling import accepted, leaving
from router import Router, found_or_refused
from store import Store

router = Router()
HOME = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-registry"


@router.on("GET", "https://{place}.api.azureml.ms/registrymanagement/v1.0/registries/{name}/discovery")
@router.on("GET", "https://{place}.api.azureml.ms/registrymanagement/v1.0/registries/{name}")
def discover(_: Asked, store: Store, place: str, name: str) -> Answer:
    """A registry that was made here, one that is given, or one of those that Microsoft keeps."""
    made = next((one["id"] for one in store.every("registries") if one["name"].lower() == name.lower()), None)
    path = made or f"{HOME}/providers/Microsoft.MachineLearningServices/registries/{name}"
    if made is None and not name.startswith("azureml") and not store.below(path):
        return refusal(404, "RegistryNotFound", f"There is no registry {name}.")
    steps = path.split("/")
    return Answer(200, {
        "registryName": name, "primaryRegion": "westeurope", "primaryRegionResourceProviderUri": "https://management.azure.com/",
        "resourceGroup": steps[4], "subscriptionId": steps[2], "primaryRegionAssetServiceUri": "", "primaryRegionControlPlaneUri": "",
    })


@router.on("GET", "{group}/providers/Microsoft.MachineLearningServices/registries")
def every(_: Asked, store: Store, group: str) -> Answer:
    return Answer(200, {"value": store.under(f"{group}/providers/Microsoft.MachineLearningServices/registries")})


@router.on("GET", "{registry}")
def read(_: Asked, store: Store, registry: str) -> Answer:
    return found_or_refused(store, registry)


@router.on("PUT", "{registry}")
def put(asked: Asked, store: Store, registry: str) -> Answer:
    return accepted(registry, store.put(registry, asked.json(), provisioningState="Succeeded", mlFlowRegistryUri=f"azureml://westeurope.api.azureml.ms/mlflow/v2.0{registry}", discoveryUrl=f"https://westeurope.api.azureml.ms/registrymanagement/v1.0/registries/{registry.rsplit('/', 1)[-1]}/discovery"))


@router.on("PUT POST", "{registry}/tempdatarefs/{name}/versions/{version}")
def place(_: Asked, __: Store, registry: str, name: str, version: str) -> Answer:
    """Where a file for the registry goes before the asset is made."""
    return Answer(200, assets.place(f"registry-{name}"))


@router.on("POST", "{registry}/import")
def share(asked: Asked, store: Store, registry: str) -> Answer:
    """A model or another asset of a workspace, copied into the registry."""
    body = asked.json().get("properties") or {}
    source = re.sub(r"^azureml:/*", "", str(body.get("sourceAssetId")))
    found = re.search(r"(workspaces/[^/]+)/(models|data|environments|components)/([^/]+)/versions/([^/]+)$", source)
    if not found:
        return refusal(400, "UserError", f"{source} is no asset of a workspace.")
    kind, name, version = found.group(2), found.group(3), found.group(4)
    target, to = body.get("destinationName") or name, body.get("destinationVersion") or version
    assets.kept(store, registry, kind, target, to, {"properties": given_as(kind)})
    return leaving(f"{registry}/{kind}/{target}/versions/{to}")


def given_as(kind: str) -> dict[str, str]:
    return {"modelType": "custom_model", "modelUri": "azureml://registry"} if kind == "models" else {}


@router.on("DELETE", "{registry}")
def remove(_: Asked, store: Store, registry: str) -> Answer:
    return leaving(registry) if store.drop(registry) else Answer(204)
