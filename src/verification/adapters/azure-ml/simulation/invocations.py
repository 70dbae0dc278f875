"""What endpoints answer when they are called. No model runs: the answer has the form, not the numbers."""

from __future__ import annotations

from exchange import Answer, Asked, refusal
from router import Router
from store import Store

router = Router()


@router.on("POST", "https://{name}.westeurope.inference.ml.azure.com/score")
def score(asked: Asked, store: Store, name: str) -> Answer:
    if fault := no_deployment(asked, store, "onlineEndpoints", name):
        return fault
    return Answer(200, {"simulated": True})


@router.on("POST", "https://{name}.westeurope.inference.ml.azure.com/jobs")
def batch(asked: Asked, store: Store, name: str) -> Answer:
    if fault := no_deployment(asked, store, "batchEndpoints", name):
        return fault
    endpoint = next(one for one in store.every("batchEndpoints") if one["name"] == name)
    deployment = asked.headers.get("azureml-model-deployment") or endpoint["properties"]["defaults"]["deploymentName"]
    if fault := parameter_for_model(asked, store, f"{endpoint['id']}/deployments/{deployment}"):
        return fault
    holder, run = endpoint["id"].split("/batchEndpoints/")[0], f"batchjob-{len(store.every('jobs')) + 1}"
    body = {"properties": {**(asked.json().get("properties") or {}), "jobType": "Pipeline", "status": "Completed", "jobs": {}, "settings": {}, "services": {}, "properties": {}, "endpoint": endpoint["id"]}}
    made = store.put(f"{holder}/jobs/{run}", body, displayName=run, tags={})
    return Answer(201, made)


def parameter_for_model(asked: Asked, store: Store, path: str) -> Answer | None:
    """A model reads files and folders; only a pipeline has parameters."""
    inner = (store.get(path) or {}).get("properties") or {}
    inputs = (asked.json().get("properties") or {}).get("InputData") or {}
    literal = next((name for name, one in inputs.items() if str(one.get("JobInputType")).lower() == "literal"), None)
    if literal is None or "deploymentConfiguration" in inner:
        return None
    return refusal(400, "UserError", f"The deployment {path.rsplit('/', 1)[-1]} is a model, which takes no parameter {literal}; only files and folders.")


def no_deployment(asked: Asked, store: Store, kind: str, name: str) -> Answer | None:
    """The refusal where nothing would take the call: no such endpoint, no such deployment, or no traffic to any."""
    endpoint = next((one for one in store.every(kind) if one["name"] == name), None)
    if endpoint is None:
        return refusal(404, "ResourceNotFound", f"There is no endpoint {name}.")
    wanted = asked.headers.get("azureml-model-deployment")
    inner = endpoint["properties"]
    if wanted:
        return None if store.has(f"{endpoint['id']}/deployments/{wanted}") else refusal(404, "ResourceNotFound", f"The endpoint {name} has no deployment {wanted}.")
    serves = any((inner.get("traffic") or {}).values()) if kind == "onlineEndpoints" else bool((inner.get("defaults") or {}).get("deploymentName"))
    return None if serves else refusal(424, "NoDeployment", f"The endpoint {name} sends its calls to no deployment; set {'traffic' if kind == 'onlineEndpoints' else 'the default deployment'}.")
