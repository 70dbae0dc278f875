"""Write faults into Python files, one at a time: `python python_mutants.py <answer.json> <file>...`. Needs only the standard library."""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path

Mutant = dict[str, object]


def main(answer: Path, files: list[str]) -> None:
    made = [{"file": name, **mutant} for name in files for mutant in mutants(Path(name).read_text(encoding="utf-8"))]
    answer.write_text(json.dumps(made), encoding="utf-8")


def mutants(text: str) -> Iterator[Mutant]:
    tree = ast.parse(text)
    lines = text.splitlines(keepends=True)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from renamed(node, lines)
            yield from dropped(node, text, lines)
        for body in bodies(node):
            yield from swapped(body, lines)


def renamed(call: ast.Call, lines: list[str]) -> Iterator[Mutant]:
    """Each keyword of a call, misspelt."""
    for given in call.keywords:
        if given.arg is None:
            continue
        at, wrong = given.lineno - 1, misspelt(given.arg)
        line = lines[at].encode()
        start = given.col_offset
        changed = (line[:start] + wrong.encode() + line[start + len(given.arg.encode()) :]).decode()
        yield {"kind": "keyword", "line": given.lineno, "what": f"`{given.arg}=` as `{wrong}=`", "text": "".join([*lines[:at], changed, *lines[at + 1 :]])}


def dropped(call: ast.Call, text: str, lines: list[str]) -> Iterator[Mutant]:
    """Each input of a job or a component, left out."""
    for given in call.keywords:
        if given.arg != "inputs" or not isinstance(given.value, ast.Dict):
            continue
        for key, value in zip(given.value.keys, given.value.values):
            if not isinstance(key, ast.Constant):
                continue
            start, end = offset(lines, key.lineno, key.col_offset), offset(lines, value.end_lineno or 1, value.end_col_offset or 0)
            data = text.encode()
            after = data[end:].lstrip()
            end = len(data) - len(after) + 1 if after.startswith(b",") else end
            yield {"kind": "input", "line": key.lineno, "what": f"the input `{key.value}` left out", "text": (data[:start] + data[end:]).decode()}


def swapped(body: list[ast.stmt], lines: list[str]) -> Iterator[Mutant]:
    """Two neighbouring calls whose order matters, in the wrong order. Steps that change one thing in turn may come in any order, so those stay."""
    for first, second in zip(body, body[1:]):
        if not (calls(first) and calls(second)) or not ((bound(first) - bound(second)) & used(second) or service(first) & service(second)):
            continue
        a, b, c = first.lineno - 1, second.lineno - 1, second.end_lineno or second.lineno
        end = first.end_lineno or first.lineno
        changed = [*lines[:a], *lines[b:c], *lines[end:b], *lines[a:end], *lines[c:]]
        yield {"kind": "order", "line": first.lineno, "what": f"lines {first.lineno} and {second.lineno} swapped", "text": "".join(changed)}


def calls(statement: ast.stmt) -> bool:
    return isinstance(statement, (ast.Expr, ast.Assign)) and isinstance(statement.value, ast.Call)


def bound(statement: ast.stmt) -> set[str]:
    """Names that an assignment gives a value or changes, as `a` in `a = …` and `a["b"] = …`; none inside an expression."""
    targets = statement.targets if isinstance(statement, ast.Assign) else []
    return {node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)}


def used(statement: ast.stmt) -> set[str]:
    return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}


def service(statement: ast.stmt) -> set[str]:
    """Names whose operations are called, as in `client.jobs.create(...)`."""
    return {
        node.func.value.value.id for node in ast.walk(statement)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Attribute) and isinstance(node.func.value.value, ast.Name)
    }


def bodies(node: ast.AST) -> Iterator[list[ast.stmt]]:
    for field in ("body", "orelse", "finalbody"):
        value = getattr(node, field, None)
        if isinstance(value, list):
            yield value


def misspelt(word: str) -> str:
    """The last two letters the wrong way round, or one too many."""
    return word[:-2] + word[-1] + word[-2] if len(word) > 2 and word[-1] != word[-2] else word + word[-1]


def offset(lines: list[str], line: int, column: int) -> int:
    return sum(len(one.encode()) for one in lines[: line - 1]) + column


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
