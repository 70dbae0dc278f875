"""The rung L2 of one sample: `python run.py <request.json> <answer.json>`, run in the environment of the sample."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import commands
import construct
import keywords

HERE = Path(__file__).parent.parent


def main(request: Path, answer: Path) -> None:
    asked = json.loads(request.read_text(encoding="utf-8"))
    folder, files = Path(asked["folder"]), asked["files"]
    python = [name for name in files if name.endswith(".py")]
    shell = [name for name in files if name.endswith(".sh")]
    found: list[dict[str, object]] = []
    done: list[str] = []
    api = keywords.read_api(HERE / "api")
    for name in python:
        found += keywords.lint(name, (folder / name).read_text(encoding="utf-8"), api)
    known = json.loads((HERE / "commands.json").read_text(encoding="utf-8"))
    lines = 0
    for name in shell:
        more, count = commands.lint(name, (folder / name).read_text(encoding="utf-8"), known)
        found += more
        lines += count
    if python:
        done.append(f"imports and keywords of {len(python)} Python files")
    if lines:
        done.append(f"{lines} command lines")
    if not asked.get("lint"):
        more, said = construct.check(folder, files)
        found += more
        done += said
    answer.write_text(json.dumps({"findings": found, "did": ", ".join(done) or "nothing to look at"}), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
