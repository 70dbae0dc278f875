"""The storage of the workspace, in process: files are counted, not kept; what is read back is a line of text."""

from __future__ import annotations

from exchange import Answer, Asked
from router import Router
from store import Store

router = Router()
TEXT = b"simulated\n"


def asked_for_file(asked: Asked) -> bool:
    return "x-ms-range" in asked.headers or "range" in asked.headers


@router.on("HEAD", "https://simulated.{service}.core.windows.net{rest}")
def missing_blob(_: Asked, __: Store, service: str, rest: str) -> Answer:
    return Answer(404, None, {"x-ms-error-code": "BlobNotFound"}, quiet=True)


@router.on("GET", "https://simulated.{service}.core.windows.net{rest}")
def blob(asked: Asked, __: Store, service: str, rest: str) -> Answer:
    if asked_for_file(asked):
        return Answer(206, None, {"Content-Type": "application/octet-stream", "Content-Range": f"bytes 0-{len(TEXT) - 1}/{len(TEXT)}", "ETag": '"0x1"', "x-ms-blob-type": "BlockBlob"}, raw=TEXT, quiet=True)
    empty = b'<?xml version="1.0" encoding="utf-8"?><EnumerationResults><Blobs/><NextMarker/></EnumerationResults>'
    return Answer(200, None, {"Content-Type": "application/xml"}, raw=empty, quiet=True)


@router.on("PUT PATCH", "https://simulated.{service}.core.windows.net{rest}")
def keep_blob(asked: Asked, store: Store, service: str, rest: str) -> Answer:
    quiet = "comp" in asked.query or "resource" in asked.query or "action" in asked.query
    if not quiet:
        store.uploads[rest] = len(asked.body)
    status = 200 if asked.query.get("comp") == "metadata" or asked.query.get("action") == "flush" else 202 if asked.query.get("action") == "append" else 201
    return Answer(status, None, {"ETag": '"0x1"', "Last-Modified": "Thu, 01 Jan 2026 00:00:00 GMT", "x-ms-request-server-encrypted": "true"}, quiet=quiet)
