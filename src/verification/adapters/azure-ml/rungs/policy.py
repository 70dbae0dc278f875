"""The rules that no class of the SDK holds, over YAML files and over what the SDK writes of an object."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import policy_components
import policy_documents
import policy_files

Fault = dict[str, object]


def lint(folder: Path, name: str) -> list[Fault]:
    """Faults of one file; one that does not parse has none, since L0 tells that."""
    import yaml

    text = (folder / name).read_text(encoding="utf-8")
    try:
        trees = list(yaml.safe_load_all(text))
    except yaml.YAMLError:
        return []
    at = (folder / name).parent
    return [fault for tree in trees for fault in told(name, text, [*policy_documents.faults(tree, kind_of(text)), *policy_components.parents(tree), *policy_files.lost(at, tree)])]


def of_object(name: str, text: str, kind: str) -> Iterator[Fault]:
    """Faults of what the SDK wrote; files are looked for when the object is built."""
    import yaml

    yield from told(name, text, list(policy_documents.faults(yaml.safe_load(text), kind)))


def kind_of(text: str) -> str:
    """What a file says it is: `commandJob`, `batchEndpoint`; empty where it does not."""
    found = re.search(r"^\$schema:.*/(\w+)(?:\.schema)?\.json\s*$", text, flags=re.MULTILINE)
    return f"{found.group(1)[0].lower()}{found.group(1)[1:]}" if found else ""


def told(name: str, text: str, faults: list[policy_documents.Told]) -> Iterator[Fault]:
    for what, cause, fix in faults:
        yield {"file": name, "line": line_of(text, what), "cause": cause, "fix": fix}


def line_of(text: str, what: str) -> int:
    """The line that holds a text; of `key: value`, at least the key."""
    for sought in (what, what.split(": ")[0]):
        for number, line in enumerate(text.split("\n"), start=1):
            if sought in line:
                return number
    return 1
