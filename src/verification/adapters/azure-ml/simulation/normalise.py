"""Requests as they are kept and shown: what differs from run to run has a name in angle brackets instead."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from exchange import Asked
from service import Sent

Kept = dict[str, Any]
GUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
PATTERNS = [
    (re.compile(GUID, re.IGNORECASE), "<guid>"),
    (re.compile(r"\b(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})\b"), "<hash>"),
    (re.compile(r"\b[a-z]+_[a-z]+_[a-z0-9]{10}(?![a-z0-9])"), "<job>"),
    (re.compile(r"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?"), "<time>"),
    (re.compile(r"\b\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d(?:-\d+)?\b"), "<time>"),
    (re.compile(r"(?<=Microsoft\.Resources/deployments/)[\w.-]+"), "<deployment>"),
    # Names that the SDK makes up for the resources of a new workspace.
    (re.compile(r"\b[a-z0-9]{1,8}(?:storage|keyvaul|insight|logalyt)[a-z0-9]{9}\b"), "<name>"),
    (re.compile(r"(?<=sdk-v2-)[\d.]+"), "<version>"),
]
LONG = 12
# Prompts and scripts that a package sends are its own, and too long to read here.
LONG_TEXT, LONG_PROMPT = 700, 200


def kept(log: Iterable[Sent], folder: str, texts: str) -> list[Kept]:
    """The requests in order; those that threads send are sorted; a question asked twice in a row is kept once."""
    entries = [entry(one, folder, texts) for one in log]
    sorted_entries: list[Kept] = []
    run: list[Kept] = []
    for one in [*entries, None]:
        if run and (one is None or alike(one) != alike(run[0])):
            sorted_entries += sorted(run, key=lambda sent: json.dumps(sent, sort_keys=True))
            run = []
        if one is not None and ("body" in one or one not in run):
            run.append(one)
    return sorted_entries


def alike(one: Kept) -> tuple[object, ...]:
    """What threads may send in any order: files, or the same call from one line."""
    return ("upload",) if "upload" in one else tuple(one.get(key) for key in ("method", "host", "path", "file", "line"))


def entry(sent: Sent, folder: str, texts: str) -> Kept:
    asked = sent.asked
    plain = lambda text: stable(text, folder, texts)  # noqa: E731
    query = "&".join(f"{key}={value}" for key, value in sorted(asked.query.items()) if key == "api-version")
    path = f"{asked.path}{'?' if query else ''}{query}"
    place = {"file": sent.file, "line": sent.line} if sent.file else {}
    told: Kept = {"method": asked.method, "host": asked.host, "path": plain(path), **place}
    # Files, and forms with files: the boundaries of their parts are drawn anew each time.
    if asked.host.startswith("simulated.") or asked.headers.get("content-type", "").startswith("multipart/"):
        return {**told, "upload": len(asked.body)}
    if asked.body:
        told["body"] = body_of(asked, plain)
    return told


def body_of(asked: Asked, plain: Any) -> Any:
    try:
        return shown(json.loads(asked.body), plain)
    except ValueError:
        return plain(asked.body.decode("utf-8", "replace"))


def shown(value: Any, plain: Any) -> Any:
    """Values made stable; templates and long vectors are told by their size."""
    match value:
        case {"role": _, "content": str(content)} if len(content) > LONG_PROMPT:
            return {**value, "content": plain(cut(content))}
        case dict():
            return {plain(key): f"<template of the SDK with {len(inner['resources'])} resources>" if key == "template" and isinstance(inner, dict) and "resources" in inner else shown(inner, plain) for key, inner in value.items()}
        case list() if len(value) > LONG and all(isinstance(one, (int, float)) for one in value):
            return f"<{len(value)} numbers>"
        case list():
            return [shown(one, plain) for one in value]
        case str():
            return plain(value if len(value) <= LONG_TEXT else cut(value))
        case _:
            return value


def cut(text: str) -> str:
    return f"{text[:60]}… <{len(text)} characters>"


def stable(text: str, folder: str, texts: str) -> str:
    """A text without what a run makes up; what stands in the sample itself stays."""
    text = text.replace(folder, "<sample>")
    for pattern, name in PATTERNS:
        text = pattern.sub(lambda found, name=name: found.group(0) if found.group(0) in texts else name, text)
    return text
