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
