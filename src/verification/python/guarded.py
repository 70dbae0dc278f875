"""Run a program of a sample without a network: `python guarded.py <program.py> [arguments]`. Needs only the standard library."""

from __future__ import annotations

import runpy
import socket
import sys
from pathlib import Path
from typing import Any, NoReturn


class NetworkAttempt(RuntimeError):
    """Something wanted to leave the machine."""


def refuse(*arguments: Any, **_: Any) -> NoReturn:
    address = next((a for a in arguments if isinstance(a, (str, tuple))), "somewhere")
    raise NetworkAttempt(f"a network attempt, to {address[0] if isinstance(address, tuple) else address}")


def main(program: str) -> None:
    socket.socket.connect = refuse  # type: ignore[method-assign]
    socket.socket.connect_ex = refuse  # type: ignore[method-assign]
    socket.create_connection = refuse
    socket.getaddrinfo = refuse
    sys.argv = sys.argv[1:]
    sys.path[0] = str(Path(program).resolve().parent)
    runpy.run_path(program, run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1])
