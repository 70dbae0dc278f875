"""Serverless endpoints: a model of a registry behind an address, without a deployment."""

from __future__ import annotations

from collection import deletes, reads
from exchange import Answer, Asked, refusal
from polling import accepted
from router import Router, found_or_refused
from store import Store

router = Router()
reads(router, "{workspace}/serverlessEndpoints")
deletes(router, "{workspace}/serverlessEndpoints")


@router.on("PUT", "{workspace}/serverlessEndpoints/{name}")
def put_serverless(asked: Asked, store: Store, workspace: str, name: str) -> Answer:
    if not (asked.json()["properties"].get("modelSettings") or {}).get("modelId"):
        return refusal(400, "UserError", "A serverless endpoint needs a model.")
    path = f"{workspace}/serverlessEndpoints/{name}"
    inference = {"uri": f"https://{name}.westeurope.models.ai.azure.com", "headers": {}}
    return accepted(path, store.put(path, asked.json(), provisioningState="Succeeded", inferenceEndpoint=inference, endpointState="Online"))


@router.on("POST", "{workspace}/serverlessEndpoints/{name}/listKeys")
def serverless_keys(_: Asked, store: Store, workspace: str, name: str) -> Answer:
    found = found_or_refused(store, f"{workspace}/serverlessEndpoints/{name}")
    return found if found.status != 200 else Answer(200, {"primaryKey": "first-key", "secondaryKey": "second-key"})
