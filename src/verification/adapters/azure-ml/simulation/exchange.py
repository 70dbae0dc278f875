"""A request as the simulation sees it, and its answer."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Asked:
    """What a client sent. `body` is raw; `json()` reads it."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""

    @property
    def path(self) -> str:
        # Clients join a base address that ends in a slash with a path that begins with one.
        return re.sub(r"//+", "/", urlsplit(self.url).path)

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.url).query, keep_blank_values=True))

    def json(self) -> Any:
        return json.loads(self.body) if self.body else {}


@dataclass(frozen=True)
class Answer:
    """What the simulation gives back. `quiet` marks polls and other traffic of the client itself, which no reader wants to see."""

    status: int = 200
    json: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    quiet: bool = False

    def content(self) -> bytes:
        if self.raw is not None:
            return self.raw
        return b"" if self.json is None else json.dumps(self.json).encode()


def refusal(status: int, code: str, message: str) -> Answer:
    """An error in the form of Azure Resource Manager."""
    return Answer(status, {"error": {"code": code, "message": message}})


class UnknownRoute(RuntimeError):
    """The simulation has no answer for a request; the sample was not run to its end."""
