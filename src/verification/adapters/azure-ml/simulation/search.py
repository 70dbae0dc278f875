"""Azure AI Search in small: an index checks its documents and its queries, and finds by words and by vectors."""

from __future__ import annotations

import re
from typing import Any

from exchange import Answer, Asked, refusal
from router import Router
from store import Store

router = Router()
HOST = "https://{service}.search.windows.net"


@router.on("PUT", f"{HOST}/indexes('{{name}}')")
def define(asked: Asked, store: Store, service: str, name: str) -> Answer:
    body = asked.json()
    keys = [one["name"] for one in body.get("fields", []) if one.get("key")]
    if len(keys) != 1:
        return refusal(400, "InvalidRequestParameter", f"An index needs one key field; this one has {len(keys)}.")
    profiles = {one["name"] for one in (body.get("vectorSearch") or {}).get("profiles") or []}
    for one in body["fields"]:
        if one.get("vectorSearchProfile") and one["vectorSearchProfile"] not in profiles:
            return refusal(400, "InvalidRequestParameter", f"The field {one['name']} names the profile {one['vectorSearchProfile']}, which the index does not have.")
    store.put(path_of(service, name), {"definition": body, "documents": {}})
    return Answer(201, {**body, "@odata.etag": '"0x1"'})


@router.on("GET", f"{HOST}/indexes('{{name}}')")
def read(_: Asked, store: Store, service: str, name: str) -> Answer:
    found = store.get(path_of(service, name))
    return Answer(200, found["definition"]) if found else lost(name)


@router.on("DELETE", f"{HOST}/indexes('{{name}}')")
def remove(_: Asked, store: Store, service: str, name: str) -> Answer:
    return Answer(204 if store.drop(path_of(service, name)) else 404)


@router.on("POST", f"{HOST}/indexes('{{name}}')/docs/search.index")
def load(asked: Asked, store: Store, service: str, name: str) -> Answer:
    index = store.get(path_of(service, name))
    if index is None:
        return lost(name)
    fields = {one["name"]: one for one in index["definition"]["fields"]}
    key = next(field for field, one in fields.items() if one.get("key"))
    for document in asked.json()["value"]:
        inner = {field: value for field, value in document.items() if not field.startswith("@")}
        for field, value in inner.items():
            if field not in fields:
                return refusal(400, "InvalidRequestParameter", f"The index {name} has no field {field}.")
            if (fault := wrong_length(fields[field], value)):
                return refusal(400, "InvalidRequestParameter", fault)
        index["documents"][str(inner[key])] = inner
    store.put(path_of(service, name), index)
    return Answer(200, {"value": [{"key": str(one[key]), "status": True, "errorMessage": None, "statusCode": 201} for one in asked.json()["value"]]})


@router.on("POST", f"{HOST}/indexes('{{name}}')/docs/search.post.search")
def query(asked: Asked, store: Store, service: str, name: str) -> Answer:
    index, body = store.get(path_of(service, name)), asked.json()
    if index is None:
        return lost(name)
    fields = {one["name"]: one for one in index["definition"]["fields"]}
    chosen = [field.strip() for field in str(body.get("select") or "").split(",") if field.strip()] or [field for field, one in fields.items() if one.get("retrievable", True)]
    for field in chosen:
        if field not in fields or fields[field].get("retrievable") is False:
            return refusal(400, "InvalidRequestParameter", f"{field} cannot be selected from {name}.")
    for vector in body.get("vectorQueries") or []:
        for field in str(vector.get("fields")).split(","):
            if field not in fields or (fault := wrong_length(fields[field], vector.get("vector"))):
                return refusal(400, "InvalidRequestParameter", f"{name} has no vector field {field}." if field not in fields else str(fault))
    found = sorted(index["documents"].values(), key=lambda one: -score(one, body))[: int(body.get("top") or 50)]
    ranked = {"@search.rerankerScore": 2.0} if body.get("queryType") == "semantic" else {}
    return Answer(200, {"value": [{"@search.score": round(score(one, body), 4), **ranked, **{field: one.get(field) for field in chosen}} for one in found]})


def score(document: dict[str, Any], body: dict[str, Any]) -> float:
    asked = set(re.findall(r"\w+", str(body.get("search") or "").lower()))
    words = {word for value in document.values() if isinstance(value, str) for word in re.findall(r"\w+", value.lower())}
    near = sum(a * b for one in body.get("vectorQueries") or [] for a, b in zip(one.get("vector") or [], document.get(one["fields"]) or []))
    return len(asked & words) / (len(asked) or 1) + near


def wrong_length(field: dict[str, Any], value: Any) -> str | None:
    wanted = field.get("dimensions")
    return f"The vector for {field['name']} has {len(value)} dimensions, the index {wanted}." if wanted and isinstance(value, list) and len(value) != wanted else None


def path_of(service: str, name: str) -> str:
    return f"/search/{service}/indexes/{name}"


def lost(name: str) -> Answer:
    return refusal(404, "ResourceNotFound", f"There is no index {name}.")
