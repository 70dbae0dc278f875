"""Chat and embedding calls. No model answers: a chat gets a fixed text of the asked form, an embedding is a hashed bag of words."""

from __future__ import annotations

import math
import re
import zlib
from typing import Any

from exchange import Answer, Asked, refusal
from router import Router
from store import Store

router = Router()
USAGE = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
# A text that judges of both forms can read: the score in tags, or as JSON.
TAGGED = "<S0>Simulated.</S0><S1>Simulated.</S1><S2>4</S2>"
SCORED = '{"score": 4, "explanation": "simulated", "reason": "simulated", "status": "completed"}'


@router.on("POST", "https://{resource}.openai.azure.com/openai/deployments/{model}/chat/completions")
@router.on("POST", "https://{resource}.openai.azure.com/openai/v1/chat/completions")
@router.on("POST", "https://{resource}.services.ai.azure.com/openai/v1/chat/completions")
def chat(asked: Asked, _: Store, resource: str, model: str = "") -> Answer:
    body = asked.json()
    if not body.get("messages"):
        return refusal(400, "invalid_request_error", "A chat needs messages.")
    wanted = (body.get("response_format") or {}).get("type")
    text = SCORED if wanted in {"json_object", "json_schema"} else TAGGED
    message = {"role": "assistant", "content": text, "refusal": None}
    return Answer(200, {
        "id": "chatcmpl-simulated", "object": "chat.completion", "created": 1767225600, "model": body.get("model") or model,
        "choices": [{"index": 0, "finish_reason": "stop", "logprobs": None, "message": message}], "usage": USAGE,
    })


@router.on("POST", "https://{resource}.openai.azure.com/openai/deployments/{model}/embeddings")
@router.on("POST", "https://{resource}.openai.azure.com/openai/v1/embeddings")
def embeddings(asked: Asked, _: Store, resource: str, model: str = "") -> Answer:
    body = asked.json()
    given = body.get("input")
    texts = [given] if isinstance(given, str) else list(given or [])
    if not texts:
        return refusal(400, "invalid_request_error", "An embedding needs an input.")
    size = int(body.get("dimensions") or 1536)
    data = [{"object": "embedding", "index": i, "embedding": vector_of(text, size)} for i, text in enumerate(texts)]
    if body.get("encoding_format") == "base64":
        data = [{**one, "embedding": packed(one["embedding"])} for one in data]
    return Answer(200, {"object": "list", "data": data, "model": body.get("model") or model, "usage": USAGE})


@router.on("POST", "https://{resource}.{service}.azure.com/openai/v1/files")
@router.on("POST", "https://{resource}.{service}.azure.com/openai/files")
def upload(asked: Asked, store: Store, resource: str, service: str) -> Answer:
    name = f"file-{len(store.every('files')) + 1}"
    body = {"id": name, "object": "file", "bytes": len(asked.body), "created_at": 1767225600, "filename": "data.jsonl", "purpose": "fine-tune", "status": "processed"}
    store.put(f"/openai/files/{name}", {"told": body})
    return Answer(200, body)


@router.on("POST", "https://{resource}.{service}.azure.com/openai/v1/fine_tuning/jobs")
@router.on("POST", "https://{resource}.{service}.azure.com/openai/fine_tuning/jobs")
def tune(asked: Asked, store: Store, resource: str, service: str) -> Answer:
    body, name = asked.json(), f"ftjob-{len(store.every('tunings')) + 1}"
    for part in ("training_file", "validation_file"):
        if body.get(part) and not store.has(f"/openai/files/{body[part]}"):
            return refusal(400, "invalid_request_error", f"There is no file {body[part]}.")
    told = {**body, "id": name, "object": "fine_tuning.job", "created_at": 1767225600, "status": "queued", "hyperparameters": {}, "organization_id": "", "result_files": [], "seed": body.get("seed", 0), "fine_tuned_model": None}
    store.put(f"/openai/tunings/{name}", {"told": told})
    return Answer(200, told)


@router.on("GET", "https://{resource}.{service}.azure.com/openai/v1/fine_tuning/jobs/{name}")
@router.on("GET", "https://{resource}.{service}.azure.com/openai/fine_tuning/jobs/{name}")
def tuned(_: Asked, store: Store, resource: str, service: str, name: str) -> Answer:
    found = store.get(f"/openai/tunings/{name}")
    return Answer(200, {**found["told"], "status": "succeeded", "fine_tuned_model": f"{found['told']['model']}.ft-simulated"}) if found else refusal(404, "not_found", f"There is no job {name}.")


@router.on("GET", "https://{resource}.{service}.azure.com/openai/v1/fine_tuning/jobs/{name}/{part}")
@router.on("GET", "https://{resource}.{service}.azure.com/openai/fine_tuning/jobs/{name}/{part}")
def tuning_part(_: Asked, __: Store, resource: str, service: str, name: str, part: str) -> Answer:
    """Events and checkpoints: none were made, since nothing was trained."""
    return Answer(200, {"object": "list", "data": [], "has_more": False}) if part in {"events", "checkpoints"} else refusal(404, "not_found", f"A job has no {part}.")


def vector_of(text: str, size: int) -> list[float]:
    vector = [0.0] * size
    for word in re.findall(r"\w+", text.lower()):
        vector[zlib.crc32(word.encode()) % size] += 1
    length = math.sqrt(sum(x * x for x in vector)) or 1.0
    return [x / length for x in vector]


def packed(vector: Any) -> str:
    import base64
    import struct

    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()
