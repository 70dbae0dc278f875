"""Values of a YAML file that no service takes, or that nobody should write: each rule as in `policy_documents.py`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from policy_code import is_secret

Told = tuple[str, str, str]
Tree = dict[str, Any]

RETIRED_SIZE = re.compile(r"^standard_nc(?:6|12|24r?)(?:s_v3)?(?:_promo)?$", re.IGNORECASE)
RETIRED_IMAGE = re.compile(r"ubuntu1[68]\.04|openmpi3\.|azureml/base\b|AzureML-.+-py3[678]\b", re.IGNORECASE)
CRON = re.compile(r"(?:[\d*,/A-Za-z-]+ ){4}[\d*,/A-Za-z-]+")
REGISTRY = re.compile(r"azureml://registries/[^/]+/(\w+)/")
KINDS = {"components", "data", "environments", "models"}
SECRETS = {"account_key", "sas_token", "client_secret"}


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


def secrets(tree: Tree, kind: str) -> Iterator[Told]:
    for key, value in tree.items():
        if key in SECRETS and isinstance(value, str) and is_secret(value):
            yield f"{key}:", f"`{key}` holds a secret in the file.", "Give it on the command line, or sign in with an identity."
        if key == "creds" and "secrets." in str(value):
            yield "creds:", "The workflow signs in with a secret that has to be kept and renewed.", "Let it sign in as an identity that trusts the branch: `client-id`, `tenant-id` and `subscription-id`."
