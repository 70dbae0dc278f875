"""Ends a program that runs too long or says too much, at the line where it is: the guard outside knows no lines."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, TextIO


class TooLong(BaseException):
    """No `except Exception` of a sample takes it for one of its own."""


class TooMuch(BaseException):
    """As `TooLong`, for output."""


class Counted:
    """A stream that refuses what is over a limit."""

    def __init__(self, stream: TextIO, left: int) -> None:
        self._stream, self._left, self._limit = stream, left, left

    def write(self, text: str) -> int:
        self._left -= len(text)
        if self._left < 0:
            raise TooMuch(f"it wrote more than {self._limit} bytes")
        return self._stream.write(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextmanager
def limited(seconds: float, size: int) -> Iterator[None]:
    def end(_: int, __: FrameType | None) -> None:
        raise TooLong(f"it did not end within {seconds:g} s")

    streams = sys.stdout, sys.stderr
    before = signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    sys.stdout, sys.stderr = Counted(sys.stdout, size), Counted(sys.stderr, size)  # type: ignore[assignment]
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        sys.stdout, sys.stderr = streams
