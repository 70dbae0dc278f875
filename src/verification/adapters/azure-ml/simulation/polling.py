"""Long operations: they end at once, in the two forms that clients poll."""

from __future__ import annotations

from exchange import Answer, Asked
from router import Router
from store import Resource, Store

router = Router()
BASE = "https://management.azure.com"


def accepted(path: str, resource: Resource, status: int = 201) -> Answer:
    """A resource that is being made: the client polls the operation, then reads the resource."""
    return Answer(status, resource, {"Azure-AsyncOperation": f"{BASE}/operations/status{path}", "Location": f"{BASE}{path}"})


def leaving(path: str) -> Answer:
    """A deletion or an action without a result: the client polls a location until it answers 200 or 204."""
    return Answer(202, None, {"Location": f"{BASE}/operations/done{path}"})


def result_at(path: str) -> Answer:
    """An action whose result is read at another path."""
    return Answer(202, None, {"Location": f"{BASE}{path}"})


@router.on("GET", "/operations/status{rest}")
def status(_: Asked, __: Store, rest: str) -> Answer:
    return Answer(200, {"status": "Succeeded", "properties": {}, "name": rest.rsplit("/", 1)[-1]}, quiet=True)


@router.on("GET", "/operations/done{rest}")
def done(_: Asked, __: Store, rest: str) -> Answer:
    return Answer(200, {}, quiet=True)
