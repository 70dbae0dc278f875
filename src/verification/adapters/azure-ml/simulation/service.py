"""The simulated cloud: asks its routers, and keeps what a sample sent, with the line of the sample that sent it."""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import assets
import blobs
import computes
import datastores
import endpoints
import invocations
import jobs
import language
import mlflow_server
import networks
import polling
import registries
import schedules
import search
import serverless
import workspaces
from exchange import Answer, Asked
from store import Store

ROUTERS = (polling, workspaces, networks, datastores, assets, blobs, jobs, endpoints, serverless, invocations, computes, schedules, registries, language, search, mlflow_server)


@dataclass(frozen=True)
class Sent:
    """One request, and where it came from; `line` is 0 where no line of the sample is on the stack."""

    asked: Asked
    status: int
    file: str
    line: int


class Service:
    def __init__(self, folder: Path) -> None:
        self.store = Store()
        self.log: list[Sent] = []
        self.unknown: Sent | None = None
        self.refused: str | None = None
        self._folder = str(folder)
        self._lock = threading.Lock()

    def __call__(self, asked: Asked) -> Answer:
        with self._lock:
            file, line = self.place()
            answer = next((found for one in ROUTERS if (found := one.router.answer(asked, self.store))), None)
            if answer is None:
                self.unknown = self.unknown or Sent(asked, 501, file, line)
                return Answer(501, {"error": {"code": "NotSimulated", "message": f"{asked.method} {asked.path} is not simulated"}})
            self.refused = refusal_in(answer)
            if not answer.quiet:
                self.log.append(Sent(asked, answer.status, file, line))
            return answer

    def place(self) -> tuple[str, int]:
        """The innermost line of the sample; where a thread of the client asks, that of the main thread, which waits for it."""
        frames: list[FrameType | None] = [sys._getframe(2)]
        if (main := threading.main_thread().ident) is not None:
            frames.append(sys._current_frames().get(main))
        for frame in frames:
            while frame is not None:
                name = frame.f_code.co_filename
                if name.startswith(self._folder):
                    return name[len(self._folder) + 1:], frame.f_lineno
                frame = frame.f_back
        return "", 0


def refusal_in(answer: Answer) -> str | None:
    error = answer.json.get("error") if answer.status >= 400 and isinstance(answer.json, dict) else None
    return str(error["message"]) if isinstance(error, dict) and "message" in error else None
