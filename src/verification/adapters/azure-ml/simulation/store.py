"""What exists in the simulated cloud: resources by their path, case ignored as in Azure Resource Manager."""

from __future__ import annotations

import copy
import re
from typing import Any

CREATED = {
    "createdAt": "2026-01-01T00:00:00Z", "createdBy": "Reader", "createdByType": "User",
    "lastModifiedAt": "2026-01-01T00:00:00Z", "lastModifiedBy": "Reader", "lastModifiedByType": "User",
}

Resource = dict[str, Any]


class Store:
    """Resources and their order of creation."""

    def __init__(self) -> None:
        self._held: dict[str, Resource] = {}
        self.uploads: dict[str, int] = {}

    def put(self, path: str, body: Resource, **properties: Any) -> Resource:
        """Keeps a resource as a service would give it back: with id, name, dates, and properties of the service under those that were sent."""
        sent = copy.deepcopy(body)
        inner = sent.get("properties") or {}
        made = {
            **sent, "id": id_of(path), "name": path.rsplit("/", 1)[-1], "type": type_of(path), "systemData": CREATED,
            "properties": {**properties, **{key: value for key, value in inner.items() if value is not None}},
        }
        self._held[path.lower()] = made
        return made

    def get(self, path: str) -> Resource | None:
        found = self._held.get(path.lower())
        return copy.deepcopy(found) if found else None

    def has(self, path: str) -> bool:
        return path.lower() in self._held

    def below(self, path: str) -> bool:
        """Whether anything stands under a path, at whatever depth."""
        return any(key.startswith(f"{path.lower()}/") for key in self._held)

    def drop(self, path: str) -> bool:
        below = [key for key in self._held if key == path.lower() or key.startswith(f"{path.lower()}/")]
        for key in below:
            del self._held[key]
        return bool(below)

    def under(self, path: str) -> list[Resource]:
        """Resources right under a collection, the newest first."""
        start = f"{path.lower()}/"
        return [copy.deepcopy(value) for key, value in reversed(self._held.items()) if key.startswith(start) and "/" not in key[len(start):]]

    def every(self, kind: str) -> list[Resource]:
        """Resources whose path ends in `<kind>/<name>`, in order of creation."""
        return [copy.deepcopy(value) for key, value in self._held.items() if key.split("/")[-2] == kind.lower()]


def id_of(path: str) -> str:
    """What a registry holds has an address of its own; everything else is named by its path."""
    return re.sub(r"^.*/registries/([^/]+)/(?=.)", r"azureml://registries/\1/", path)


def type_of(path: str) -> str:
    """`Microsoft.X/a/b` from `…/providers/Microsoft.X/a/name/b/name`."""
    provider, *steps = path.rsplit("/providers/", 1)[-1].split("/")
    return "/".join([provider, *steps[::2]])
