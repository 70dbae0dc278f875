"""What the SDK takes from a YAML file, or writes into one, and the service or a node refuses later.

Each rule has a source that the guide cites; `kind` is what the file says by `$schema`, or the class of an object that was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from policy_components import steps
from policy_search import searching
from policy_values import Told, Tree, contents, references, secrets, sizes, times

SETTINGS = {"default_datastore", "default_compute", "continue_on_step_failure", "continue_run_on_failed_optional_input", "force_rerun", "on_init", "on_finalize", "component_batch"}
RESERVED = {"path", "user", "home", "pwd", "shell", "logname", "ld_library_path"}
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


def access(tree: Tree, kind: str) -> Iterator[Told]:
    if kind in {"batchEndpoint", "BatchEndpoint"} and tree.get("auth_mode") == "key":
        yield "auth_mode:", "A batch endpoint takes no keys.", "Write `aad_token`, or leave it out."
    shares = [tree.get(part) for part in ("traffic", "mirror_traffic")]
    live, mirrored = ({name: share for name, share in part.items() if isinstance(share, int) and share} if isinstance(part, dict) else {} for part in shares)
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
