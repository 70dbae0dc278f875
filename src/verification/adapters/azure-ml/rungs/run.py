"""The rung L2: `python run.py <request.json> <answer.json>`, run in the environment of the samples.

A request is one sample, or a list of them: the packages are loaded once, and each sample has a process of its own.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import commands
import construct
import keywords
import policy
import policy_code

HERE = Path(__file__).parent.parent


def main(request: Path, answer: Path) -> None:
    asked = json.loads(request.read_text(encoding="utf-8"))
    told = many(asked, answer) if isinstance(asked, list) else one(asked)
    answer.write_text(json.dumps(told), encoding="utf-8")


def many(asked: list[dict[str, Any]], answer: Path) -> list[dict[str, Any]]:
    with suppress(ImportError):
        importlib.import_module("azure.ai.ml.entities")
        importlib.import_module("azure.ai.ml.entities._load_functions")
    return [apart(single, answer.with_suffix(f".{number}.json")) for number, single in enumerate(asked)]


def apart(asked: dict[str, Any], answer: Path) -> dict[str, Any]:
    """The answer of a process of its own; one that says nothing within a minute is at fault."""
    process = os.fork()
    if process == 0:
        signal.alarm(60)
        # What a sample prints, and how it ends, is no part of the answer.
        sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")
        with suppress(BaseException):
            answer.write_text(json.dumps(one(asked)), encoding="utf-8")
        os._exit(0)
    os.waitpid(process, 0)
    if answer.exists():
        told: dict[str, Any] = json.loads(answer.read_text(encoding="utf-8"))
        return told
    return {"findings": [{"file": asked["files"][0], "line": 1, "cause": "It ended without an answer.", "fix": "Make it end by itself."}], "did": ""}


def one(asked: dict[str, Any]) -> dict[str, Any]:
    folder, files = Path(asked["folder"]), asked["files"]
    python = [name for name in files if name.endswith(".py")]
    shell = [name for name in files if name.endswith(".sh")]
    found: list[dict[str, object]] = []
    done: list[str] = []
    api = keywords.read_api(HERE / "api")
    known_imports = 0
    for name in python:
        text = (folder / name).read_text(encoding="utf-8")
        known_imports += keywords.speaks_of(text, api)
        found += keywords.lint(name, text, api)
        found += policy_code.lint(name, text)
    for name in files:
        if name.endswith((".yml", ".yaml", "MLTable")):
            found += policy.lint(folder, name)
    known = json.loads((HERE / "commands.json").read_text(encoding="utf-8"))
    lines = 0
    for name in shell:
        more, count = commands.lint(name, (folder / name).read_text(encoding="utf-8"), known)
        found += more
        lines += count
    if known_imports:
        done.append(f"imports and keywords of {known_imports} Python file{'s' * (known_imports > 1)}")
    if lines:
        done.append(f"{lines} command lines")
    if not asked.get("lint"):
        more, said = construct.check(folder, files)
        found += more
        done += said
    return {"findings": found, "did": ", ".join(done) or "nothing to look at"}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
