"""The clients that programs use without a package of the vendor: requests, and urllib where it speaks https."""

from __future__ import annotations

import importlib.util
import io
from collections.abc import Callable
from typing import Any

from exchange import Answer, Asked

Service = Callable[[Asked], Answer]


def has(package: str) -> bool:
    try:
        return importlib.util.find_spec(package) is not None
    except ModuleNotFoundError:
        return False


def install_requests(service: Service) -> None:
    if not has("requests"):
        return
    import requests

    def send(_: Any, request: Any, *__: Any, **___: Any) -> Any:
        body = request.body.encode() if isinstance(request.body, str) else bytes(request.body or b"")
        answer = service(Asked(request.method, request.url, {k.lower(): str(v) for k, v in request.headers.items()}, body))
        found = requests.Response()
        found.status_code, found.url, found.request, found.reason = answer.status, request.url, request, str(answer.status)
        found.headers.update({"content-type": "application/json", **answer.headers})
        found.raw = io.BytesIO(answer.content())
        return found

    requests.adapters.HTTPAdapter.send = send  # type: ignore[method-assign]


def install_urllib(service: Service) -> None:
    import urllib.request
    from email.message import Message
    from urllib.response import addinfourl

    def https_open(_: Any, request: urllib.request.Request) -> Any:
        body = request.data if isinstance(request.data, bytes) else b""
        answer = service(Asked(request.get_method(), request.full_url, {k.lower(): str(v) for k, v in request.header_items()}, body))
        headers = Message()
        for name, value in {"content-type": "application/json", **answer.headers}.items():
            headers[name] = value
        found = addinfourl(io.BytesIO(answer.content()), headers, request.full_url, answer.status)
        found.msg = str(answer.status)  # type: ignore[attr-defined]
        return found

    urllib.request.HTTPSHandler.https_open = https_open  # type: ignore[method-assign]
