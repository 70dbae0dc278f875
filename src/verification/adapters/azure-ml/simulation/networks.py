"""The managed network of a workspace and its rules."""

from __future__ import annotations

from exchange import Answer, Asked
from polling import accepted, leaving
from router import Router, found_or_refused
from store import Store

router = Router()


@router.on("POST", "{workspace}/provisionManagedNetwork")
def provision(_: Asked, store: Store, workspace: str) -> Answer:
    return leaving(workspace) if store.has(workspace) else found_or_refused(store, workspace)


@router.on("GET", "{workspace}/outboundRules")
def outbound_rules(_: Asked, store: Store, workspace: str) -> Answer:
    return Answer(200, {"value": store.under(f"{workspace}/outboundRules")})


@router.on("GET", "{workspace}/outboundRules/{name}")
def outbound_rule(_: Asked, store: Store, workspace: str, name: str) -> Answer:
    return found_or_refused(store, f"{workspace}/outboundRules/{name}")


@router.on("PUT", "{workspace}/outboundRules/{name}")
def put_rule(asked: Asked, store: Store, workspace: str, name: str) -> Answer:
    path = f"{workspace}/outboundRules/{name}"
    return accepted(path, store.put(path, asked.json(), status="Active"), 200)


@router.on("DELETE", "{workspace}/outboundRules/{name}")
def remove_rule(_: Asked, store: Store, workspace: str, name: str) -> Answer:
    path = f"{workspace}/outboundRules/{name}"
    return leaving(path) if store.drop(path) else Answer(204)
