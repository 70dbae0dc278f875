"""The tracking interface of a workspace: experiments, runs, what is logged, and the runs of submitted jobs."""

from __future__ import annotations

import re
from typing import Any

from exchange import Answer, Asked, refusal
from router import Router
from store import Store

router = Router()
API = "https://westeurope.api.azureml.ms/mlflow/v{number}{workspace}/api/2.0/mlflow"
FIGURES = {"AUC_weighted", "accuracy", "norm_macro_recall"}
LOGGED = {"log-metric", "log-parameter", "set-tag", "delete-tag", "log-batch", "log-inputs", "log-model"}


def experiment_of(store: Store, workspace: str, name: str) -> dict[str, Any] | None:
    """One that was made, or that a job named."""
    if not store.has(f"{workspace}/experiments/{name}") and any(job["properties"].get("experimentName") == name for job in store.under(f"{workspace}/jobs")):
        made_experiment(store, workspace, name)
    return store.get(f"{workspace}/experiments/{name}")


def made_experiment(store: Store, workspace: str, name: str) -> dict[str, Any]:
    body = {"experiment_id": name, "name": name, "artifact_location": "", "lifecycle_stage": "active", "tags": []}
    return store.put(f"{workspace}/experiments/{name}", {"properties": {}, **body, "told": body})


@router.on("GET", f"{API}/experiments/get-by-name")
def by_name(asked: Asked, store: Store, number: str, workspace: str) -> Answer:
    found = experiment_of(store, workspace, asked.query.get("experiment_name", ""))
    return Answer(200, {"experiment": found["told"]}) if found else lost("experiment", asked.query.get("experiment_name"))


@router.on("GET", f"{API}/experiments/get")
def experiment(asked: Asked, store: Store, number: str, workspace: str) -> Answer:
    found = experiment_of(store, workspace, asked.query.get("experiment_id", ""))
    return Answer(200, {"experiment": found["told"]}) if found else lost("experiment", asked.query.get("experiment_id"))


@router.on("POST", f"{API}/experiments/create")
def create_experiment(asked: Asked, store: Store, number: str, workspace: str) -> Answer:
    return Answer(200, {"experiment_id": made_experiment(store, workspace, asked.json()["name"])["experiment_id"]})


@router.on("POST", f"{API}/experiments/search")
def search_experiments(_: Asked, store: Store, number: str, workspace: str) -> Answer:
    return Answer(200, {"experiments": [one["told"] for one in store.under(f"{workspace}/experiments")]})


@router.on("POST", f"{API}/runs/create")
def create_run(asked: Asked, store: Store, number: str, workspace: str) -> Answer:
    body, name = asked.json(), f"run-{len(store.under(f'{workspace}/runs')) + 1}"
    return Answer(200, {"run": kept(store, workspace, name, body.get("experiment_id", "0"), body.get("tags") or [])})


def kept(store: Store, workspace: str, name: str, experiment_id: str, tags: list[dict[str, str]]) -> dict[str, Any]:
    info = {"run_id": name, "run_uuid": name, "experiment_id": experiment_id, "status": "RUNNING", "start_time": 1767225600000, "lifecycle_stage": "active", "artifact_uri": f"azureml://westeurope.api.azureml.ms/artifact/v2.0{workspace}/experiments/{experiment_id}/runs/{name}/artifacts"}
    run = {"info": info, "data": {"tags": tags, "params": [], "metrics": []}}
    store.put(f"{workspace}/runs/{name}", {"properties": {}, "run": run})
    return run


def run_of(store: Store, workspace: str, name: str) -> dict[str, Any] | None:
    """A run that was started by hand, or that of a job; a finished sweep or AutoML job names its best child in a tag."""
    if found := store.get(f"{workspace}/runs/{name}"):
        return dict(found["run"])
    job = store.get(f"{workspace}/jobs/{name}")
    if job is None:
        return None
    told = {key: value for key, value in (job["properties"].get("properties") or {}).items() if key == "best_child_run_id"}
    tags = [{"key": "mlflow.rootRunId", "value": name}, *({"key": f"automl_{key}", "value": value} for key, value in told.items())]
    run = kept(store, workspace, name, job["properties"].get("experimentName") or "Default", tags)
    run["info"]["status"] = "FINISHED"
    return run


@router.on("GET", f"{API}/runs/get")
def read_run(asked: Asked, store: Store, number: str, workspace: str) -> Answer:
    name = asked.query.get("run_id") or asked.query.get("run_uuid") or ""
    run = run_of(store, workspace, name)
    return Answer(200, {"run": run}) if run else lost("run", name)


@router.on("POST", f"{API}/runs/search")
def search_runs(asked: Asked, store: Store, number: str, workspace: str) -> Answer:
    if parent := re.search(r"tags\.mlflow\.parentRunId = '([^']+)'", asked.json().get("filter") or ""):
        return Answer(200, {"runs": [child_of(store, workspace, parent.group(1), number) for number in range(3)]})
    names = [one["name"] for one in [*store.under(f"{workspace}/runs"), *store.under(f"{workspace}/jobs")]]
    wanted = asked.json().get("experiment_ids") or []
    runs = [run for name in dict.fromkeys(names) if (run := run_of(store, workspace, name))]
    return Answer(200, {"runs": [run for run in runs if not wanted or run["info"]["experiment_id"] in wanted]})


def child_of(store: Store, workspace: str, parent: str, number: int) -> dict[str, Any]:
    """A trial that nobody ran: its figures are made up, the first is the best."""
    job = (store.get(f"{workspace}/jobs/{parent}") or {"properties": {}})["properties"]
    wanted = (job.get("objective") or {}).get("primaryMetric") or (job.get("taskDetails") or {}).get("primaryMetric")
    tags = [{"key": "mlflow.parentRunId", "value": parent}, {"key": "mlflow.runName", "value": f"{parent}_{number}"}]
    run = kept(store, workspace, f"{parent}_{number}", job.get("experimentName") or "Default", tags)
    run["info"]["status"] = "FINISHED"
    run["data"]["metrics"] = [{"key": name, "value": 0.9 - number / 10, "timestamp": 1767225600000, "step": 0} for name in sorted({*FIGURES, *([wanted] if wanted else [])})]
    return run


@router.on("POST", f"{API}/runs/update")
def update_run(asked: Asked, store: Store, number: str, workspace: str) -> Answer:
    body = asked.json()
    run = run_of(store, workspace, body["run_id"])
    if run is None:
        return lost("run", body["run_id"])
    run["info"]["status"] = body.get("status", run["info"]["status"])
    store.put(f"{workspace}/runs/{body['run_id']}", {"properties": {}, "run": run})
    return Answer(200, {"run_info": run["info"]})


@router.on("POST", f"{API}/runs/{{what}}")
def log(asked: Asked, store: Store, number: str, workspace: str, what: str) -> Answer:
    body = asked.json()
    if what not in LOGGED:
        return Answer(501, {"message": f"runs/{what} is not simulated"})
    run = run_of(store, workspace, body.get("run_id", ""))
    if run is None:
        return lost("run", body.get("run_id"))
    pairs = {"log-metric": [("metrics", body)], "log-parameter": [("params", body)], "set-tag": [("tags", body)]}.get(what, [])
    pairs += [(part, one) for part in ("metrics", "params", "tags") for one in body.get(part) or []] if what == "log-batch" else []
    for part, one in pairs:
        run["data"][part].append({key: one[key] for key in ("key", "value", "timestamp", "step") if key in one})
    store.put(f"{workspace}/runs/{body['run_id']}", {"properties": {}, "run": run})
    return Answer(200, {})


def lost(kind: str, name: Any) -> Answer:
    return Answer(404, {"error_code": "RESOURCE_DOES_NOT_EXIST", "message": f"There is no {kind} {name}.", **(refusal(404, "ResourceNotFound", f"There is no {kind} {name}.").json or {})})
