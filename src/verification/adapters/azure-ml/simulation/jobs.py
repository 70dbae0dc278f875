"""Jobs of every kind, which end at once; their run history; cancelling."""

from __future__ import annotations

import re
from typing import Any

from collection import deletes, reads
from exchange import Answer, Asked, refusal
from polling import leaving
from references import missing
from router import Router, found_or_refused
from store import Store

router = Router()
reads(router, "{workspace}/jobs")
deletes(router, "{workspace}/jobs")
KINDS = {"Command", "Sweep", "Pipeline", "AutoML", "Spark", "FineTuning", "Labeling", "Import", "Distillation"}


@router.on("PUT", "{workspace}/jobs/{name}")
def submit(asked: Asked, store: Store, workspace: str, name: str) -> Answer:
    body = asked.json()
    inner = body["properties"]
    if inner.get("jobType") not in KINDS:
        return refusal(400, "UserError", f"There is no job of the type {inner.get('jobType')}.")
    fault = fault_of(inner)
    if fault is None and (lost := missing(inner, store)):
        fault = f"The job names {lost}, which the workspace does not have."
    if fault:
        return refusal(400, "UserError", fault)
    added: dict[str, Any] = {"status": "Completed", "services": {"Studio": {"jobServiceType": "Studio", "endpoint": f"https://ml.azure.com/runs/{name}"}}}
    kept = {**inner, "properties": {**(inner.get("properties") or {}), **outcome_of(inner["jobType"], name)}, **added}
    return Answer(201, store.put(f"{workspace}/jobs/{name}", {**body, "properties": kept}, displayName=name, tags={}))


def outcome_of(kind: str, name: str) -> dict[str, str]:
    """What a finished job tells of its best child."""
    return {"best_child_run_id": f"{name}_0"} if kind in {"Sweep", "AutoML"} else {}


def fault_of(properties: dict[str, Any]) -> str | None:
    """What a command names and nothing declares."""
    for part, key in re.findall(r"\$\{\{(inputs|outputs|search_space)\.([\w.]+?)\}\}", str(properties.get("command") or "")):
        if key.split(".")[0] not in (properties.get(part) or {}):
            return f"The command uses {part}.{key}, which is not declared."
    return None


@router.on("POST", "{workspace}/jobs/{name}/cancel")
def cancel(_: Asked, store: Store, workspace: str, name: str) -> Answer:
    return leaving(f"{workspace}/jobs/{name}") if store.has(f"{workspace}/jobs/{name}") else found_or_refused(store, f"{workspace}/jobs/{name}")


@router.on("GET", "/history/v1.0{workspace}/runs/{name}")
@router.on("GET", "/history/v1.0{workspace}/runs/{name}/details")
def run(_: Asked, store: Store, workspace: str, name: str) -> Answer:
    if not store.has(f"{workspace}/jobs/{name}"):
        return found_or_refused(store, f"{workspace}/jobs/{name}")
    return Answer(200, run_told(name), quiet=True)


@router.on("GET", "/history/v1.0{workspace}/runs/{name}/children")
def children(_: Asked, store: Store, workspace: str, name: str) -> Answer:
    """The steps of a pipeline; no other job has children here, since none runs."""
    job = store.get(f"{workspace}/jobs/{name}")
    steps = (job["properties"].get("jobs") or {}) if job else {}
    return Answer(200, {"value": [run_told(f"{name}_{step}") for step in steps]})


@router.on("GET", "/history/v1.0{workspace}/experiments/{experiment}/runs/{name}/artifacts")
@router.on("GET", "/history/v1.0{workspace}/experiments/{experiment}/runs/{name}/artifacts/path")
def artifacts(_: Asked, __: Store, workspace: str, experiment: str, name: str) -> Answer:
    """One file where a model would lie."""
    path = "outputs/mlflow-model/MLmodel"
    return Answer(200, {"value": [{"artifactId": f"ExperimentRun/dcid.{name}/{path}", "origin": "ExperimentRun", "container": f"dcid.{name}", "path": path}]})


@router.on("GET", "/history/v1.0{workspace}/experiments/{experiment}/runs/{name}/artifacts/contentinfo")
def artifact_place(asked: Asked, __: Store, workspace: str, experiment: str, name: str) -> Answer:
    path = asked.query.get("path", "")
    return Answer(200, {"origin": "ExperimentRun", "container": f"dcid.{name}", "path": path, "contentUri": f"https://simulated.blob.core.windows.net/azureml/ExperimentRun/dcid.{name}/{path}?sig=none"})


@router.on("PATCH", "/history/v1.0{workspace}/experiments/{experiment}/runs/{name}")
def change_run(asked: Asked, store: Store, workspace: str, experiment: str, name: str) -> Answer:
    """Archiving and renaming go by the run history."""
    return Answer(200, {**run_told(name), **asked.json()}) if store.has(f"{workspace}/jobs/{name}") else found_or_refused(store, f"{workspace}/jobs/{name}")


def run_told(name: str) -> dict[str, Any]:
    return {"runId": name, "status": "Completed", "logFiles": {}, "properties": {}, "runType": "azureml.StepRun", "tags": {}, "displayName": name}


@router.on("POST", "/history/v1.0{workspace}/rundata")
def run_data(asked: Asked, _: Store, workspace: str) -> Answer:
    return Answer(200, {"runMetadata": {"runId": asked.json().get("runId"), "status": "Completed", "inputs": {}, "outputs": {}}}, quiet=True)
