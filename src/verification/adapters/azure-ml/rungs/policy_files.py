"""Files and folders that a YAML file names and that are not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# Outputs are made by a run, the entry of a Spark job counts from its code, and a source lies in a store.
ELSEWHERE = {"outputs", "entry", "source"}


def lost(at: Path, tree: Any) -> Iterator[tuple[str, str, str]]:
    """What is lost as (text that stands at the place, cause, fix); paths count from the folder `at`."""
    if isinstance(tree, list):
        for inner in tree:
            yield from lost(at, inner)
    if not isinstance(tree, dict):
        return
    for key in ("code", "conda_file", "path", "file", "folder"):
        if is_local(value := tree.get(key)) and not at.joinpath(value).exists():
            yield f"{key}: {value}", f"There is no `{value}`.", "Correct the path; it counts from the folder of this file."
    if tree.get("type") == "mltable" and is_local(value := tree.get("path")) and at.joinpath(value).is_file():
        yield f"path: {value}", "An MLTable is a folder, not the file in it.", "Name the folder that holds the file `MLTable`."
    code, script = tree.get("code"), tree.get("scoring_script")
    if is_local(code) and is_local(script) and at.joinpath(code).exists() and not at.joinpath(code, script).exists():
        yield f"scoring_script: {script}", f"There is no `{script}` in `{code}`.", "Correct the path; it counts from the folder of the code."
    for key, inner in tree.items():
        if key not in ELSEWHERE:
            yield from lost(at, inner)


def is_local(value: Any) -> bool:
    """A plain path, not an address, a reference, a pattern or a placeholder."""
    return isinstance(value, str) and re.fullmatch(r"(?!azureml:|/)[\w./ -]+", value) is not None
