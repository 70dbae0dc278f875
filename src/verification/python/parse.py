"""Parse Python files: `python parse.py <answer.json> <file>...`. Needs only the standard library."""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path


def main(answer: Path, files: list[str]) -> None:
    found = []
    for name in files:
        try:
            ast.parse(Path(name).read_text(encoding="utf-8"), name)
        except SyntaxError as error:
            found.append({"file": name, "line": error.lineno or 1, "cause": f"Python cannot parse this: {error.msg}.", "fix": "Correct the line, or the one above it."})
    answer.write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
