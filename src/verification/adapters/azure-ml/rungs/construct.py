"""Build what a sample describes with the genuine SDK and no network: construct, dump, load again; load every YAML file."""

from __future__ import annotations

import ast
import importlib.util
import json
import logging
import os
import re
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import policy

CLIENTS = {"MLClient", "DefaultAzureCredential", "environ", "argv", "SearchIndexClient", "SearchClient", "AzureOpenAI"}
LOADERS = {
    "commandJob": "load_job", "pipelineJob": "load_job", "sweepJob": "load_job", "autoMLJob": "load_job", "sparkJob": "load_job",
    "commandComponent": "load_component", "pipelineComponent": "load_component",
    "managedOnlineEndpoint": "load_online_endpoint", "managedOnlineDeployment": "load_online_deployment",
    "batchEndpoint": "load_batch_endpoint", "modelBatchDeployment": "load_model_batch_deployment",
    "pipelineComponentBatchDeployment": "load_pipeline_component_batch_deployment",
    "kubernetesOnlineEndpoint": "load_online_endpoint", "kubernetesOnlineDeployment": "load_online_deployment",
    "batchDeployment": "load_batch_deployment", "sparkComponent": "load_component", "vmCompute": "load_compute", "azureDataLakeGen1": "load_datastore",
    "modelVersionPackage": "load_model_package",
    "environment": "load_environment", "data": "load_data", "model": "load_model",
    "amlCompute": "load_compute", "computeInstance": "load_compute",
    "azureBlob": "load_datastore", "azureFile": "load_datastore", "azureDataLakeGen2": "load_datastore",
    "schedule": "load_schedule", "monitorSchedule": "load_schedule", "workspace": "load_workspace", "connection": "load_connection", "registry": "load_registry",
}
AGAIN = {
    "Job": "load_job", "ManagedOnlineEndpoint": "load_online_endpoint", "OnlineDeployment": "load_online_deployment", "Workspace": "load_workspace",
    "Environment": "load_environment", "Data": "load_data", "Compute": "load_compute", "Datastore": "load_datastore",
}

Fault = dict[str, object]


def check(folder: Path, files: list[str]) -> tuple[list[Fault], list[str]]:
    """Faults, and what was done in words. The folder is a copy that may be written to."""
    logging.disable(logging.ERROR)
    warnings.simplefilter("ignore")
    os.chdir(folder)
    sys.path.insert(0, str(folder))
    found: list[Fault] = []
    built = loaded = 0
    for name in files:
        text = (folder / name).read_text(encoding="utf-8") if name.endswith((".py", ".yml", ".yaml")) else ""
        if name.endswith(".py"):
            for more in build_all(name, text):
                built += more is None
                found += [more] if more else []
        elif kind := policy.kind_of(text):
            faults = load_file(name, text, kind)
            loaded += not faults
            found += faults
    said = [f"{built} objects built"] * bool(built) + [f"{loaded} YAML files loaded by the SDK"] * bool(loaded)
    return found, said


def build_all(name: str, text: str) -> Iterator[Fault | None]:
    """Calls each function that needs no argument and no service; a fault, or None where all went well."""
    builders = offline_functions(text)
    if not builders:
        return
    try:
        module = load_module(name)
    except BaseException as error:
        yield at(name, error)
        return
    for builder in builders:
        try:
            result = getattr(module, builder)()
            round_trip(result)
            yield None
        except BaseException as error:
            yield at(name, error, line_of(text, builder))


def offline_functions(text: str) -> list[str]:
    """Functions at the top of a module that import nothing but the SDK and never touch a client."""
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return []
    if not any(isinstance(node, ast.ImportFrom) and (node.module or "").startswith("azure.ai.ml") for node in ast.walk(tree)):
        return []
    return [
        node.name for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name != "main" and not required(node.args)
        and not any(isinstance(inner, ast.Name) and inner.id in CLIENTS for inner in ast.walk(node))
    ]


def required(arguments: ast.arguments) -> bool:
    return len(arguments.args) + len(arguments.posonlyargs) > len(arguments.defaults) or any(default is None for default in arguments.kw_defaults)


def load_module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(Path(name).stem, name)
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def round_trip(entity: Any, read_again: bool = True) -> None:
    """What was built, validated, written as YAML and read again; what came from a file has been read already."""
    if not hasattr(entity, "dump"):
        return
    # A monitor has the method and nothing in it.
    with suppress(NotImplementedError):
        if callable(validate := getattr(entity, "_validate", None)) and not getattr(result := validate(), "passed", True):
            raise ValueError(str(result.error_messages))
    # The node of a command dumps what only a pipeline reads again; the job made of it reads alone.
    if type(entity).__name__ == "Command":
        entity = entity._to_job()
    copy = Path(f".again-{id(entity)}.yml")
    written = entity.dump(str(copy))
    if not copy.exists():
        # An endpoint gives its parts back and writes nothing.
        copy.write_text(json.dumps(written), encoding="utf-8")
    text = copy.read_text(encoding="utf-8")
    for fault in [*undeclared(copy.name, text), *policy.of_object(copy.name, text, type(entity).__name__)]:
        copy.unlink()
        raise ValueError(str(fault["cause"]))
    # The nodes of a sweep and of Spark dump what only a pipeline reads again.
    names = [base.__name__ for base in type(entity).__mro__]
    loader = None if {"Sweep", "Spark"} & set(names) else next((AGAIN[name] for name in names if name in AGAIN), None)
    try:
        if loader and read_again:
            loader_named(loader)(copy)
    finally:
        copy.unlink()


def load_file(name: str, text: str, kind: str) -> list[Fault]:
    if kind not in LOADERS:
        return [{"file": name, "line": line_with(text, "$schema"), "cause": f"No kind of file is named `{kind}`.", "fix": f"Use one of {', '.join(sorted(LOADERS))}."}]
    try:
        # One name of a kind stands for two forms; the newer one has settings.
        loader = "load_model_batch_deployment" if kind == "batchDeployment" and re.search(r"^settings:", text, flags=re.MULTILINE) else LOADERS[kind]
        entity = loader_named(loader)(name, **given_by_option(kind, text))
        round_trip(entity, read_again=False)
        return list(undeclared(name, text))
    except BaseException as error:
        return [at(name, error, 1)]


def given_by_option(kind: str, text: str) -> dict[str, Any]:
    """What the command line may give instead of the file: the endpoint of a deployment."""
    lacks = kind.lower().endswith("deployment") and not re.search(r"^endpoint_\w+:", text, flags=re.MULTILINE)
    return {"params_override": [{"endpoint_name": "given-by-option"}]} if lacks else {}


def undeclared(name: str, text: str) -> Iterator[Fault]:
    """Inputs, outputs and parameters that a command names and nothing declares: the SDK lets them pass."""
    import yaml

    for command, holders in commands_in(yaml.safe_load(text)):
        for part, key in re.findall(r"\$\{\{(inputs|outputs|search_space)\.([\w]+)\}\}", command):
            if not any(key in (holder.get(part) or {}) for holder in holders):
                yield {"file": name, "line": line_with(text, f"{part}.{key}"), "cause": f"The command uses `{part}.{key}`, which is not declared.", "fix": f"Declare `{key}` under `{part}`."}


def commands_in(value: Any, above: dict[str, Any] | None = None) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Each command with what may declare its names: what holds it, and what holds that, for the trial of a sweep."""
    if isinstance(value, dict):
        if isinstance(value.get("command"), str):
            yield value["command"], [value, *([above] if above else [])]
        for inner in value.values():
            yield from commands_in(inner, value)
    elif isinstance(value, list):
        for inner in value:
            yield from commands_in(inner, above)



def loader_named(name: str) -> Callable[..., Any]:
    import azure.ai.ml as package
    from azure.ai.ml.entities import _load_functions

    found: Callable[..., Any] = getattr(package, name, None) or getattr(_load_functions, name)
    return found


def at(name: str, error: BaseException, line: int | None = None) -> Fault:
    """A fault at the innermost line of the sample that an error passed."""
    frames = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(name)]
    words = re.sub(r"\x1b\[[0-9;]*m", "", str(error)).strip() or type(error).__name__
    named = re.search(r"\b(\w+): *\n? *- Unknown field", words)
    where = line_with(Path(name).read_text(encoding="utf-8"), f"{named.group(1)}:") if named else (frames[-1] if frames else line)
    network = type(error).__name__ == "NetworkAttempt"
    fix = "Keep what needs the service out of functions that take no client." if network else "Correct it as the message says."
    return {"file": name, "line": where, "cause": " ".join(words.split())[:400], "fix": fix}


def line_with(text: str, what: str) -> int:
    return next((i for i, line in enumerate(text.split("\n"), start=1) if what in line), 1)


def line_of(text: str, function: str) -> int:
    return line_with(text, f"def {function}(")
