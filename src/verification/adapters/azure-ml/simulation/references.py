"""Ids that a body names: what a service would look for. A wrong one is refused, as the service would refuse it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from store import Store

ARM = re.compile(r"^(?:azureml:)?(/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft\.MachineLearningServices/(?:workspaces|registries)/[^/]+)/(.+)$", re.IGNORECASE)
# What a workspace does not hold itself, what only a run would make, and the datastores it is made with.
ELSEWHERE = re.compile(r"^(?:virtualclusters/|datastores/[^/]+/paths/|jobs/|datastores/workspace(?:blob|artifact|file)store$|datastores/workspaceworkingdirectory$)", re.IGNORECASE)
CURATED = re.compile(r"^environments/AzureML-", re.IGNORECASE)


def missing(body: Any, store: Store) -> str | None:
    """The first id in a body that names nothing, as kind and name."""
    for value in strings_in(body):
        if not (found := ARM.match(value)):
            continue
        holder, rest = found.group(1), found.group(2)
        if ELSEWHERE.match(rest) or CURATED.match(rest) or "/registries/" in holder:
            continue
        rest = re.sub(r"/labels/latest$", "", rest)
        if not store.has(f"{holder}/{rest}"):
            return rest
    return None


def strings_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings_in(inner)
