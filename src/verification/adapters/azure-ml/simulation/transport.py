"""Every HTTP client of the process answered by one function: azure-core (both kinds of request), httpx, requests, urllib."""

from __future__ import annotations

import importlib
import io
from typing import Any

import plain_transport
from exchange import Answer, Asked
from plain_transport import Service, has


def install(service: Service) -> None:
    """Replaces the transports. Sockets stay blocked by `guarded.py`, so what slips past fails by name."""
    install_azure_core(service)
    install_httpx(service)
    plain_transport.install_requests(service)
    plain_transport.install_urllib(service)


def install_azure_core(service: Service) -> None:
    if not has("azure.core"):
        return
    from azure.core.pipeline import transport

    def send(self: Any, request: Any, **options: Any) -> Any:
        answer = service(asked_by(request))
        return response_for(request, answer, bool(options.get("stream")))

    transport.RequestsTransport.send = send  # type: ignore[method-assign]


def asked_by(request: Any) -> Asked:
    """From a legacy request or one of `azure.core.rest`."""
    body = getattr(request, "data", None)
    if body is None:
        body = getattr(request, "content", None)
    if body is None:
        body = getattr(request, "_data", None)
    if hasattr(body, "read"):
        body = body.read()
    if isinstance(body, str):
        body = body.encode()
    return Asked(request.method, request.url, {k.lower(): str(v) for k, v in request.headers.items()}, bytes(body) if body else b"")


def response_for(request: Any, answer: Answer, stream: bool) -> Any:
    import requests
    import urllib3
    from azure.core.pipeline.transport import RequestsTransportResponse
    from azure.core.rest import HttpRequest
    from azure.core.rest._requests_basic import RestRequestsTransportResponse

    inner = requests.Response()
    inner.status_code, inner.url, inner.reason = answer.status, request.url, str(answer.status)
    content = b"" if request.method == "HEAD" else answer.content()
    headers = {"Content-Type": "application/json; charset=utf-8", "Content-Length": str(len(answer.content())), **answer.headers}
    inner.headers.update(headers)
    inner.raw = urllib3.HTTPResponse(io.BytesIO(content), headers=headers, status=answer.status, preload_content=False)
    if isinstance(request, HttpRequest):
        outer = RestRequestsTransportResponse(request=request, internal_response=inner)
        if not stream:
            outer.read()
        return outer
    if not stream:
        inner.content  # noqa: B018  (reads it)
    return RequestsTransportResponse(request, inner)


def install_httpx(service: Service) -> None:
    """Both generations of the library, where they are installed: client packages move from the one to the other."""
    for name in ("httpx", "httpx2"):
        if has(name):
            answer_by(service, importlib.import_module(name))


def answer_by(service: Service, httpx: Any) -> None:
    def answered(request: Any, body: bytes) -> Any:
        answer = service(Asked(request.method, str(request.url), dict(request.headers), body))
        return httpx.Response(answer.status, headers={"content-type": "application/json", **answer.headers}, content=answer.content(), request=request)

    def handle(_: Any, request: Any) -> Any:
        return answered(request, request.read())

    async def handle_async(_: Any, request: Any) -> Any:
        return answered(request, await request.aread())

    httpx.HTTPTransport.handle_request = handle
    httpx.AsyncHTTPTransport.handle_async_request = handle_async
