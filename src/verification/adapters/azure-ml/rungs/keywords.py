"""Imports and keyword arguments against the snapshot of what the packages accept. Needs only the standard library."""

from __future__ import annotations

import ast
import difflib
import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

Api = dict[str, dict[str, Any]]

# The search space of a sweep and the client's transport take names that no signature tells.
OPEN = {"SearchSpace", "MLClient"}
# Options of every call over HTTP.
CALL = {"headers", "timeout", "connection_timeout", "read_timeout", "logging_enable", "polling", "polling_interval"}


def read_api(folder: Path) -> Api:
    """Modules of all snapshots in a folder."""
    modules: Api = {}
    for file in sorted(folder.glob("*.json")):
        modules |= json.loads(file.read_text(encoding="utf-8"))["modules"]
    return modules


def lint(file: str, text: str, api: Api) -> list[dict[str, object]]:
    """Faults of one file; one that does not parse has none, since L0 tells that."""
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return []
    names: dict[str, tuple[str, dict[str, Any]]] = {}
    found = list(imports(file, tree, api, names))
    if names:
        methods = methods_of({module.rpartition(".")[0] or module for module, _ in names.values()} | set(m for m, _ in names.values()), api)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                found += calls(file, node, names, methods)
    return found


def speaks_of(text: str, api: Api) -> bool:
    """Whether a file imports anything that a snapshot holds."""
    with suppress(SyntaxError):
        return any(isinstance(node, ast.ImportFrom) and node.module in api for node in ast.walk(ast.parse(text)))
    return False


def imports(file: str, tree: ast.AST, api: Api, names: dict[str, tuple[str, dict[str, Any]]]) -> Iterator[dict[str, object]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or node.module not in api:
            continue
        for alias in node.names:
            known = api[node.module]
            if alias.name in known:
                names[alias.asname or alias.name] = (node.module, known[alias.name])
            elif f"{node.module}.{alias.name}" not in api:
                yield fault(file, alias.lineno, f"`{node.module}` has no `{alias.name}`.", nearest(alias.name, known))


def calls(file: str, node: ast.Call, names: dict[str, tuple[str, dict[str, Any]]], methods: dict[str, set[str] | None]) -> Iterator[dict[str, object]]:
    match node.func:
        case ast.Name(id=name) if name in names and name not in OPEN:
            described = names[name][1]
            accepts, is_open = set(described.get("accepts", ())), bool(described.get("open"))
        case ast.Attribute(attr=name):
            accepts, is_open = methods.get(name), False
        case _:
            return
    if not accepts:
        return
    for given in node.keywords:
        # What takes any keyword swallows a misspelt one: there a word is at fault that is nearly one it knows.
        if given.arg is not None and given.arg not in accepts | CALL and (not is_open or difflib.get_close_matches(given.arg, accepts, n=1, cutoff=0.8)):
            yield fault(file, given.lineno, f"`{name}` takes no `{given.arg}`.", nearest(given.arg, accepts))


def methods_of(modules: set[str], api: Api) -> dict[str, set[str] | None]:
    """Keywords by the name of a method, over all classes of the packages; None where one of them is open."""
    found: dict[str, set[str] | None] = {}
    roots = {".".join(module.split(".")[:3]) for module in modules}
    for module, things in api.items():
        if not any(module.startswith(root) for root in roots):
            continue
        for described in things.values():
            for name, method in described.get("methods", {}).items():
                before = found.get(name, set())
                found[name] = None if before is None or method.get("open") else before | set(method["accepts"])
    return found


def nearest(word: str, known: Any) -> str:
    close = difflib.get_close_matches(word, sorted(known), n=1)
    return f"Write `{close[0]}`." if close else f"Use one of {', '.join(f'`{name}`' for name in sorted(known)[:8])}."


def fault(file: str, line: int, cause: str, fix: str) -> dict[str, object]:
    return {"file": file, "line": line, "cause": cause, "fix": fix}
