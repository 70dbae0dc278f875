"""Names in Python files with their places: `python names.py <answer.json> <file>...`. Needs only the standard library.

Lines and columns count from 0. A keyword argument tells the place of what is called, since that knows its parameters.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path

Place = dict[str, object]


def main(answer: Path, files: list[str]) -> None:
    answer.write_text(json.dumps({name: sorted(names(Path(name).read_text(encoding="utf-8")), key=lambda one: (one["line"], one["column"])) for name in files}), encoding="utf-8")


def names(text: str) -> Iterator[Place]:
    lines = text.splitlines()
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Name(id=name):
                yield place(lines, node.lineno, node.col_offset, name)
            case ast.Attribute(attr=name):
                yield place(lines, node.end_lineno or node.lineno, (node.end_col_offset or 0) - len(name.encode()), name)
            case ast.ImportFrom(names=aliases):
                for alias in aliases:
                    yield {**place(lines, alias.lineno, alias.col_offset, alias.name), "imported": True}
            case ast.Call(func=called, keywords=keywords):
                owner = end_of(called)
                for given in keywords:
                    if given.arg is not None and owner is not None:
                        yield {**place(lines, given.lineno, given.col_offset, given.arg), "of": place(lines, *owner)}


def end_of(called: ast.expr) -> tuple[int, int, str] | None:
    """Where the name stands that is called."""
    match called:
        case ast.Name(id=name):
            return called.lineno, called.col_offset, name
        case ast.Attribute(attr=name):
            return called.end_lineno or called.lineno, (called.end_col_offset or 0) - len(name.encode()), name
    return None


def place(lines: list[str], line: int, column: int, name: str) -> Place:
    return {"line": line - 1, "column": len(lines[line - 1].encode()[:column].decode()), "name": name}


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
