"""Compute instances and clusters."""

from __future__ import annotations

from collection import deletes, reads
from exchange import Answer, Asked, refusal
from polling import accepted, leaving
from router import Router, found_or_refused
from store import Store

router = Router()
reads(router, "{workspace}/computes")
deletes(router, "{workspace}/computes")


@router.on("PUT PATCH", "{workspace}/computes/{name}")
def put(asked: Asked, store: Store, workspace: str, name: str) -> Answer:
    path, body = f"{workspace}/computes/{name}", asked.json()
    if asked.method == "PATCH":
        before = store.get(path)
        if before is None:
            return found_or_refused(store, path)
        body = {**before, "properties": {**before["properties"], "properties": {**before["properties"]["properties"], **body["properties"]["properties"]}}}
    inner = body["properties"].get("properties") or {}
    scale = inner.get("scaleSettings") or {}
    if scale and scale.get("minNodeCount", 0) > scale.get("maxNodeCount", 0):
        return refusal(400, "UserError", f"The cluster {name} has a larger minimum than maximum of nodes.")
    if body["properties"].get("computeType") == "SynapseSpark":
        # What the service knows of an attached pool, and its client reads.
        told = {"autoScaleProperties": {"minNodeCount": 3, "maxNodeCount": 10, "enabled": True}, "autoPauseProperties": {"delayInMinutes": 15, "enabled": True}, "nodeCount": 0, "nodeSizeFamily": "MemoryOptimized", "nodeSize": "Small", "sparkVersion": "3.5"}
        body["properties"]["properties"] = {**told, **inner}
    return accepted(path, store.put(path, body, provisioningState="Succeeded", computeLocation=body.get("location"), isAttachedCompute=False))


@router.on("POST", "{workspace}/computes/{name}/start")
@router.on("POST", "{workspace}/computes/{name}/stop")
@router.on("POST", "{workspace}/computes/{name}/restart")
def act(_: Asked, store: Store, workspace: str, name: str) -> Answer:
    path = f"{workspace}/computes/{name}"
    return leaving(path) if store.has(path) else found_or_refused(store, path)


@router.on("POST", "{workspace}/computes/{name}/listNodes")
def nodes(_: Asked, __: Store, workspace: str, name: str) -> Answer:
    return Answer(200, {"nodes": []})


@router.on("GET", "/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{place}/vmSizes")
def sizes(_: Asked, __: Store, subscription: str, place: str) -> Answer:
    return Answer(200, {"value": []})


@router.on("GET", "/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{place}/usages")
def usages(_: Asked, __: Store, subscription: str, place: str) -> Answer:
    return Answer(200, {"value": []})
