"""Runs the programs of a sample one after the other in this process, against one simulated cloud."""

from __future__ import annotations

import os
import runpy
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from service import Sent, Service

Fault = dict[str, object]
REMEDY = "Correct it as the message says."
REMEDIES = {
    "NetworkAttempt": "Call only services that are simulated; nothing may leave the machine.",
    "TooLong": "Make it end: every job and every operation of the simulated service is done at once.",
    "TooMuch": "Print less.",
}


def run(folder: Path, program: dict[str, Any], service: Service) -> Fault | None:
    """None where the program came to its end."""
    file = program["file"]
    before, modules, path = dict(os.environ), set(sys.modules), list(sys.path)
    os.environ.update(program.get("variables") or {})
    # Nothing takes time here, so nothing is waited for.
    time.sleep = lambda _: None
    sys.argv = [file, *program.get("arguments", [])]
    sys.path.insert(0, str((folder / file).parent))
    try:
        runpy.run_path(str(folder / file), run_name="__main__")
    except SystemExit as error:
        if error.code not in (None, 0):
            return service_fault(service) or fault(folder, file, error, f"It ended with {error.code}.", service.refused)
    except BaseException as error:
        return service_fault(service) or fault(folder, file, error, None, service.refused)
    finally:
        os.environ.clear()
        os.environ.update(before)
        sys.path[:] = path
        for name in set(sys.modules) - modules:
            if (getattr(sys.modules[name], "__file__", None) or "").startswith(str(folder)):
                del sys.modules[name]
    return service_fault(service)


def service_fault(service: Service) -> Fault | None:
    """A request that nothing answers is the fault, whatever the sample made of the 501."""
    unknown: Sent | None = service.unknown
    if unknown is None:
        return None
    asked = unknown.asked
    return {
        "file": unknown.file or "sample.yaml", "line": max(unknown.line, 1),
        "cause": f"The simulated service does not know {asked.method} https://{asked.host}{asked.path}.",
        "fix": "Call what the service has; if it has this, add the route to the simulation of the adapter.",
    }


def fault(folder: Path, file: str, error: BaseException, words: str | None, refused: str | None) -> Fault:
    """A fault at the innermost line of the sample that an error passed."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(str(folder))]
    inner = frames[-1] if frames else None
    said = " ".join((words or words_of(error, refused)).split())
    return {
        "file": os.path.relpath(inner.filename, folder) if inner else file, "line": (inner.lineno if inner else None) or 1,
        "cause": said[:500], "fix": REMEDIES.get(type(error).__name__, REMEDY),
    }


def words_of(error: BaseException, refused: str | None) -> str:
    """What the service said last, where it refused; else kind and message of the error."""
    if type(error).__name__ in REMEDIES:
        return f"{str(error)[:1].upper()}{str(error)[1:]}."
    if refused and (refused in str(error) or "HTTP" in type(error).__name__.upper() or "Error" in type(error).__name__ and hasattr(error, "status_code")):
        return f"The simulated service refused it: {refused}"
    return f"{type(error).__name__}: {error}"
