"""Schedules of jobs and of monitors."""

from __future__ import annotations

import re

from collection import deletes, reads
from exchange import Answer, Asked, refusal
from polling import accepted
from references import missing
from router import Router, found_or_refused
from store import Store

router = Router()
reads(router, "{workspace}/schedules")
deletes(router, "{workspace}/schedules")
CRON = re.compile(r"\S+(?: \S+){4}")


@router.on("PUT", "{workspace}/schedules/{name}")
def put(asked: Asked, store: Store, workspace: str, name: str) -> Answer:
    body, path = asked.json(), f"{workspace}/schedules/{name}"
    trigger = body["properties"].get("trigger") or {}
    if trigger.get("triggerType") == "Cron" and not CRON.fullmatch(str(trigger.get("expression"))):
        return refusal(400, "UserError", f"{trigger.get('expression')} is no cron expression of five fields.")
    if lost := missing(body["properties"].get("action"), store):
        return refusal(400, "UserError", f"The schedule names {lost}, which the workspace does not have.")
    return accepted(path, store.put(path, body, provisioningState="Succeeded", isEnabled=True))


@router.on("POST", "{workspace}/schedules/{name}/trigger")
def trigger_now(_: Asked, store: Store, workspace: str, name: str) -> Answer:
    path = f"{workspace}/schedules/{name}"
    return Answer(200, {"scheduleActionType": "CreateJob", "jobName": f"{name}-now"}) if store.has(path) else found_or_refused(store, path)
