"""Steps of a pipeline against the interfaces of the components that Microsoft keeps in its registry: the SDK cannot read those offline."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

KNOWN: dict[str, Any] = json.loads((Path(__file__).parent.parent / "registry-components.json").read_text(encoding="utf-8"))["components"]

# What a step of any kind may hold; others are left alone unless they are nearly one of these.
STEP = {
    "args", "archives", "code", "command", "comment", "component", "compute", "conf", "distribution", "early_termination", "entry", "environment", "environment_variables",
    "error_threshold", "files", "identity", "input_data", "inputs", "jars", "limits", "logging_level", "max_concurrency_per_instance", "mini_batch_error_threshold",
    "mini_batch_size", "objective", "outputs", "partition_keys", "properties", "py_files", "queue_settings", "resources", "retry_settings", "sampling_algorithm",
    "search_space", "services", "settings", "task", "trial", "type",
}


def steps(tree: dict[str, Any], kind: str) -> Iterator[tuple[str, str, str]]:
    """Of one step: inputs that the component does not have, and those that it cannot do without."""
    found = re.match(r"azureml://registries/azureml/components/([^/]+)/", str(tree.get("component")))
    interface = KNOWN.get(found.group(1)) if found else None
    if interface is None:
        return
    given = tree.get("inputs") or {}
    for key in set(given) - set(interface["inputs"]):
        yield f"{key}:", f"The component has no input `{key}`.", f"Use one of {', '.join(interface['inputs'])}."
    for key, one in interface["inputs"].items():
        if key not in given and not one.get("optional") and "default" not in one:
            yield str(tree.get("component")), f"The component needs the input `{key}`.", f"Give `{key}`."
        if one["type"] == "string" and isinstance(given.get(key), (list, dict)):
            yield f"{key}:", f"`{key}` is a text that holds JSON, not a list.", "Put it in quotes."
    for key in set(tree.get("outputs") or {}) - set(interface["outputs"]):
        yield f"{key}:", f"The component has no output `{key}`.", f"Use one of {', '.join(interface['outputs'])}."


def parents(tree: Any) -> Iterator[tuple[str, str, str]]:
    """What the steps of a pipeline in a file take from it, and from one another, is there."""
    if not isinstance(tree, dict) or tree.get("type") != "pipeline" or not isinstance(jobs := tree.get("jobs"), dict):
        return
    for step in jobs.values():
        # A step may be a pipeline of its own, with a parent of its own.
        own = {key: value for key, value in step.items() if key not in {"component", "jobs"}} if isinstance(step, dict) else {}
        for key in set(own) - STEP:
            if close := difflib.get_close_matches(key, sorted(STEP), n=1, cutoff=0.75):
                yield f"{key}:", f"A step has no `{key}`; the SDK would leave it out.", f"Write `{close[0]}`."
        for part, name in re.findall(r"\$\{\{parent\.(inputs|outputs|jobs)\.(\w+)", json.dumps(own)):
            if name not in (tree.get(part) or {}):
                yield f"parent.{part}.{name}", f"The pipeline has no `{part}.{name}`.", f"Declare `{name}` under `{part}`."
