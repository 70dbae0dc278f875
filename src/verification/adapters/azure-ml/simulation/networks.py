"""The managed network of a workspace and its rules."""

from __future__ import annotations

from collection import deletes, reads
from exchange import Answer, Asked
from polling import accepted, leaving
from router import Router, found_or_refused
from store import Store

router = Router()
reads(router, "{workspace}/outboundRules")
deletes(router, "{workspace}/outboundRules")


@router.on("POST", "{workspace}/provisionManagedNetwork")
def provision(_: Asked, store: Store, workspace: str) -> Answer:
    return leaving(workspace) if store.has(workspace) else found_or_refused(store, workspace)


@router.on("PUT", "{workspace}/outboundRules/{name}")
def put_rule(asked: Asked, store: Store, workspace: str, name: str) -> Answer:
    path = f"{workspace}/outboundRules/{name}"
    return accepted(path, store.put(path, asked.json(), status="Active"), 200)
