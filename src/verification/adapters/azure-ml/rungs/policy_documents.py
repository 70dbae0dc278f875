"""What the SDK takes from a YAML file, or writes into one, and the service or a node refuses later.

Each rule has a source that the guide cites; `kind` is what the file says by `$schema`, or the class of an object that was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from policy_code import is_secret
from policy_components import steps
from policy_search import searching

Told = tuple[str, str, str]
Tree = dict[str, Any]

RETIRED_SIZE = re.compile(r"^standard_nc(?:6|12|24r?)(?:s_v3)?(?:_promo)?$", re.IGNORECASE)
RETIRED_IMAGE = re.compile(r"ubuntu1[68]\.04|openmpi3\.|azureml/base\b|AzureML-.+-py3[678]\b", re.IGNORECASE)
CRON = re.compile(r"(?:[\d*,/A-Za-z-]+ ){4}[\d*,/A-Za-z-]+")
SETTINGS = {"default_datastore", "default_compute", "continue_on_step_failure", "continue_run_on_failed_optional_input", "force_rerun", "on_init", "on_finalize", "component_batch"}
REGISTRY = re.compile(r"azureml://registries/[^/]+/(\w+)/")
KINDS = {"components", "data", "environments", "models"}
RESERVED = {"path", "user", "home", "pwd", "shell", "logname", "ld_library_path"}
SECRETS = {"account_key", "sas_token", "client_secret"}
DRIFTS = {"jensen_shannon_distance", "normalized_wasserstein_distance", "population_stability_index", "two_sample_kolmogorov_smirnov_test"}


def faults(tree: Any, kind: str) -> Iterator[Told]:
    """What is wrong as (text that stands at the place, cause, fix), the whole tree down."""
    if isinstance(tree, dict):
        for rule in (references, sizes, contents, times, access, searching, settings, names, signals, secrets, steps):
            yield from rule(tree, kind)
        for inner in tree.values():
            yield from faults(inner, kind)
    elif isinstance(tree, list):
        for inner in tree:
            yield from faults(inner, kind)


def references(tree: Tree, kind: str) -> Iterator[Told]:
    """What has versions is named with one, or with a label."""
    for key in ("environment", "component", "model"):
        value = tree.get(key)
        if not isinstance(value, str) or not re.match(r"azureml:(?!/)", value) and (key != "environment" or re.search(r"[/.$<]|^file:", value)):
            continue
        if ":" not in value.removeprefix("azureml:") and "@" not in value:
            yield f"{key}: {value}", f"`{value}` names no version.", f"Write `{value}:1`, or `{value}@latest`."
    path = tree.get("path")
    if tree.get("type") == "mlflow_model" and isinstance(path, str) and path.endswith(".pkl"):
        yield f"path: {path}", "An MLflow model is the folder, not the pickle in it.", "Name the folder that holds `MLmodel`."


def sizes(tree: Tree, kind: str) -> Iterator[Told]:
    for key in ("size", "instance_type", "vm_size"):
        if isinstance(value := tree.get(key), str) and RETIRED_SIZE.match(value):
            yield f"{key}: {value}", f"Machines of the size `{value}` are retired.", "Choose a size of today."
    for key in ("image", "environment"):
        if isinstance(value := tree.get(key), str) and RETIRED_IMAGE.search(value):
            yield f"{key}: {value}", f"`{value}` is no longer kept up.", "Choose an image of today."


def contents(tree: Tree, kind: str) -> Iterator[Told]:
    """Environments, variables of the environment, and addresses in a registry."""
    if "conda_file" in tree and not tree.keys() & {"image", "build"}:
        yield "conda_file:", "An environment needs an image or a build context.", "Name the image that the packages go into."
    variables = tree.get("environment_variables")
    for key, value in variables.items() if isinstance(variables, dict) else ():
        if isinstance(value, bool):
            yield f"{key}:", f"The environment variable `{key}` is no text.", "Put it in quotes."
    for key, value in tree.items():
        if isinstance(value, str) and (found := REGISTRY.match(value)) and found.group(1) not in KINDS:
            yield f"{key}: {value}", f"A registry holds no `{found.group(1)}`.", f"Write one of {', '.join(sorted(KINDS))}."


def times(tree: Tree, kind: str) -> Iterator[Told]:
    expression = tree.get("expression")
    if tree.get("type") == "cron" and not CRON.fullmatch(str(expression)):
        yield "expression:", f"`{expression}` is no cron expression of five fields.", "Write minute, hour, day, month and day of the week."


def access(tree: Tree, kind: str) -> Iterator[Told]:
    if kind in {"batchEndpoint", "BatchEndpoint"} and tree.get("auth_mode") == "key":
        yield "auth_mode:", "A batch endpoint takes no keys.", "Write `aad_token`, or leave it out."
    shares = [tree.get(part) for part in ("traffic", "mirror_traffic")]
    live, mirrored = ({name: share for name, share in part.items() if share} if isinstance(part, dict) else {} for part in shares)
    if sum(live.values()) not in (0, 100):
        yield "traffic:", f"Traffic adds up to {sum(live.values())}.", "Make it 100, or 0 to switch the endpoint off."
    if sum(mirrored.values()) > 50 or len(mirrored) > 1 or set(live) & set(mirrored):
        yield "mirror_traffic:", "At most 50 per cent are mirrored, to one deployment that has no live traffic.", "Mirror less, or to the other deployment."


def settings(tree: Tree, kind: str) -> Iterator[Told]:
    inner = tree.get("settings")
    if tree.get("type") == "pipeline" and isinstance(inner, dict):
        for key in set(inner) - SETTINGS:
            yield f"{key}:", f"A pipeline has no setting `{key}`.", f"Use one of {', '.join(sorted(SETTINGS))}."


def names(tree: Tree, kind: str) -> Iterator[Told]:
    """Inputs of a component: reserved words, and what is optional stands in brackets."""
    inputs, command = tree.get("inputs"), tree.get("command")
    if kind not in {"commandComponent", "CommandComponent"} or not isinstance(inputs, dict):
        return
    for key in set(inputs) & RESERVED:
        yield f"{key}:", f"`{key}` is reserved and cannot be an input.", "Choose another name."
    always = re.sub(r"\$\[\[.*?\]\]", "", str(command), flags=re.DOTALL)
    for key, value in inputs.items():
        if isinstance(value, dict) and value.get("optional") in (True, "true", "True") and f"${{{{inputs.{key}}}}}" in always:
            yield f"inputs.{key}", f"The command always uses `{key}`, which is optional.", f"Put it in brackets: `$[[--{key} ${{{{inputs.{key}}}}}]]`."


def signals(tree: Tree, kind: str) -> Iterator[Told]:
    inner = tree.get("metric_thresholds")
    for part in inner.values() if isinstance(inner, dict) else ():
        if isinstance(part, dict) and len(chosen := [key for key in part if key in DRIFTS]) > 1:
            yield f"{chosen[1]}:", f"A signal has one metric; the SDK would send only one of {', '.join(chosen)}.", "Make a second signal."


def secrets(tree: Tree, kind: str) -> Iterator[Told]:
    for key, value in tree.items():
        if key in SECRETS and isinstance(value, str) and is_secret(value):
            yield f"{key}:", f"`{key}` holds a secret in the file.", "Give it on the command line, or sign in with an identity."
        if key == "creds" and "secrets." in str(value):
            yield "creds:", "The workflow signs in with a secret that has to be kept and renewed.", "Let it sign in as an identity that trusts the branch: `client-id`, `tenant-id` and `subscription-id`."
