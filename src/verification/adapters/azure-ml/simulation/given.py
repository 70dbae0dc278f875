"""What a sample says exists before it runs: `workspace`, `computes/cpu-cluster`, `data/pumps:1`, `onlineEndpoints/pump-risk/deployments/blue`,
`registries/azureml/models/Phi-4-mini-instruct:1`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import assets
import registries
import workspaces
from endpoints import collecting
from jobs import outcome_of
from store import Store

# What the client writes down of the folder that a job was submitted from.
FROM_GIT = {"azureml.git.branch": "main", "mlflow.source.git.commit": "0" * 40, "azureml.git.dirty": "False"}
# As much of each kind as a client needs to read it back.
AS: dict[str, dict[str, Any]] = {
    "data": {"dataType": "uri_file", "dataUri": "azureml://datastores/workspaceblobstore/paths/given"},
    "models": {"modelType": "mlflow_model", "modelUri": "azureml://datastores/workspaceblobstore/paths/given"},
    "environments": {"image": "mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04", "osType": "Linux"},
    "computes": {"computeType": "AmlCompute", "properties": {"vmSize": "Standard_DS3_v2", "scaleSettings": {"minNodeCount": 0, "maxNodeCount": 4}}},
    "onlineEndpoints": {"authMode": "Key", "traffic": {}, "mirrorTraffic": {}, "properties": {}},
    "batchEndpoints": {"authMode": "AADToken", "defaults": {}},
    "deployments": {"endpointComputeType": "Managed", "instanceType": "Standard_DS3_v2", "scaleSettings": {"scaleType": "Default"}},
    "jobs": {"jobType": "Command", "status": "Completed", "command": "python train.py", "environmentId": "given", "services": {}, "properties": FROM_GIT},
    "datastores": {"datastoreType": "AzureBlob", "accountName": "simulated", "containerName": "given", "endpoint": "core.windows.net", "protocol": "https", "credentials": {"credentialsType": "None"}},
}


def interface_of(name: str, version: str) -> dict[str, Any]:
    """A component with the inputs and outputs that it has in the registry; its code stays there."""
    known = json.loads((Path(__file__).parent.parent / "registry-components.json").read_text(encoding="utf-8"))["components"].get(name, {})
    parts = {part: {key: {**one, "type": "uri_folder" if one["type"] == "path" else one["type"]} for key, one in known.get(part, {}).items()} for part in ("inputs", "outputs")}
    return {"componentSpec": {"name": name, "version": version, "type": "command", "command": "simulated", "environment": "azureml:simulated:1", **parts}}


def put(store: Store, workspace: str, name: str) -> None:
    """A word more tells the type of data or of a model (`data/pumps:1 mltable`) or of a job
    (`jobs/first AutoML`), or that a deployment keeps what it is sent (`collecting`)."""
    if name == "workspace":
        workspaces.made(store, workspace)
        return
    if name.startswith("registries/"):
        _, registry, name = name.split("/", 2)
        workspace = f"{registries.HOME}/providers/Microsoft.MachineLearningServices/registries/{registry}"
    name, _, told = name.partition(" ")
    kind, _, rest = name.partition("/")
    if kind in assets.KINDS:
        title, _, version = rest.partition(":")
        kept = interface_of(title, version) if kind == "components" else dict(AS.get(kind, {}))
        if told:
            kept["dataType" if kind == "data" else "modelType"] = told
        assets.kept(store, workspace, kind, title, version or "1", {"properties": kept})
        return
    steps = name.split("/")
    inner = dict(AS.get(steps[-2], {}))
    if told == "collecting":
        collections = {part: {"dataCollectionMode": "Enabled"} for part in ("model_inputs", "model_outputs")}
        inner["dataCollector"] = collecting(store, workspace, f"{steps[1]}-{steps[-1]}", {"collections": collections})
    if steps[-2] in {"onlineEndpoints", "batchEndpoints"}:
        inner["scoringUri"] = f"https://{steps[-1]}.westeurope.inference.ml.azure.com/{'score' if steps[-2] == 'onlineEndpoints' else 'jobs'}"
    extra = {"location": "westeurope", "tags": {}} if steps[0].endswith("Endpoints") else {}
    if steps[-2] == "jobs" and told:
        inner |= {"jobType": told, "properties": {**FROM_GIT, **outcome_of(told, steps[-1])}}
    if steps[-2] == "deployments":
        extra = {**extra, "sku": {"name": "Default", "capacity": 1}}
    store.put(f"{workspace}/{name}", {**extra, "properties": inner}, provisioningState="Succeeded")
