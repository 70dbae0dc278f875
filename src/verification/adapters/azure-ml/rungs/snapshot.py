"""Write what the installed packages accept, for the keyword lint: `python snapshot.py <file> <module>...`.

Of each public name: its parameters, and the names that it reads from `**kwargs` or hands on to other callables.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import sys
import textwrap
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any, get_overloads

Accepted = dict[str, Any]


def main(target: Path, modules: list[str], packages: list[str]) -> None:
    found = {name: names_of(importlib.import_module(name)) for name in modules}
    text = {"packages": {name: version(name) for name in packages}, "modules": found}
    target.write_text(json.dumps(text, indent=0, sort_keys=True, separators=(",", ":")) + "\n", encoding="utf-8")


def names_of(module: Any) -> dict[str, Accepted]:
    """Public names of a module with what they accept."""
    names = {*getattr(module, "__all__", []), *(name for name, thing in list(vars(module).items()) if is_public(name, thing))}
    return {name: describe(getattr(module, name)) for name in sorted(names) if hasattr(module, name)}


def is_public(name: str, thing: Any) -> bool:
    return not name.startswith("_") and not inspect.ismodule(thing)


def describe(thing: Any) -> Accepted:
    if inspect.isclass(thing):
        return {**accepted_by(thing), **methods_of(thing)}
    return accepted_by(thing) if callable(thing) else {}


def methods_of(owner: type) -> Accepted:
    methods = {
        name: accepted_by(method)
        for name, method in inspect.getmembers(owner, inspect.isfunction)
        if not name.startswith("_")
    }
    operations = {
        name: returned.strip("'\"")
        for name, member in inspect.getmembers(owner, lambda member: isinstance(member, property))
        if (returned := returned_by(member)).endswith("Operations")
    }
    return {key: value for key, value in {"methods": methods, "operations": operations}.items() if value}


def returned_by(member: property) -> str:
    annotation = getattr(member.fget, "__annotations__", {}).get("return", "")
    return annotation if isinstance(annotation, str) else getattr(annotation, "__name__", "")


def accepted_by(thing: Any) -> Accepted:
    """Names that a call may give; `open` where nothing can be said."""
    seen: set[int] = set()
    try:
        names, is_open = keywords(initialiser(thing), thing if inspect.isclass(thing) else None, seen)
    except (TypeError, ValueError, OSError):
        return {"open": True}
    return {"accepts": sorted(names), **({"open": True} if is_open else {})}


def initialiser(thing: Any) -> Callable[..., Any]:
    return inspect.unwrap(thing.__init__ if inspect.isclass(thing) else thing)


def keywords(function: Callable[..., Any], owner: type | None, seen: set[int]) -> tuple[set[str], bool]:
    """Parameters of a callable, and what it takes out of `**kwargs` or hands on, whether that is open."""
    if id(function) in seen:
        return set(), False
    if not inspect.isfunction(function):
        # Written in C: it takes what it likes.
        return set(), True
    seen.add(id(function))
    parameters = inspect.signature(function).parameters.values()
    overloads = get_overloads(function) if inspect.isfunction(function) else []
    names = {name for form in (function, *overloads) for name in named(form)}
    rest = next((p.name for p in parameters if p.kind is p.VAR_KEYWORD), None)
    if rest is None:
        return names, False
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    names |= set(read_from(tree, rest))
    is_open = False
    for call in handed_on(tree, rest):
        more, also_open = follow(call, function, owner, seen)
        names |= more
        is_open = is_open or also_open
    return names, is_open


def named(function: Callable[..., Any]) -> Iterator[str]:
    """Parameters that a call may name."""
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY) and parameter.name not in ("self", "cls"):
            yield parameter.name


def read_from(tree: ast.AST, rest: str) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="pop" | "get" | "setdefault"), args=[ast.Constant(value=str(key)), *_]) if name == rest:
                yield key
            case ast.Compare(left=ast.Constant(value=str(key)), comparators=[ast.Name(id=name)]) if name == rest:
                yield key
            case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=str(key))) if name == rest:
                yield key


def handed_on(tree: ast.AST, rest: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and any(k.arg is None and isinstance(k.value, ast.Name) and k.value.id == rest for k in node.keywords):
            yield node


def follow(call: ast.Call, function: Callable[..., Any], owner: type | None, seen: set[int]) -> tuple[set[str], bool]:
    match call.func:
        case ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr="__init__") if owner is not None:
            after = owner.__mro__[position(owner, function) + 1 :]
            parent = next((base for base in after if "__init__" in vars(base) and base is not object), None)
            return keywords(inspect.unwrap(vars(parent)["__init__"]), owner, seen) if parent else (set(), False)
        case ast.Name(id=name) | ast.Attribute(value=ast.Name(id=name), attr="__init__"):
            target = function.__globals__.get(name)
            if inspect.isclass(target) or inspect.isfunction(target):
                return keywords(initialiser(target), target if inspect.isclass(target) else None, seen)
    return set(), False


def position(owner: type, function: Callable[..., Any]) -> int:
    places = [i for i, base in enumerate(owner.__mro__) if inspect.unwrap(vars(base).get("__init__", len)) is function]
    return places[0] if places else 0


if __name__ == "__main__":
    chosen = [word for word in sys.argv[2:] if not word.startswith("--")]
    main(Path(sys.argv[1]), chosen, [word.removeprefix("--package=") for word in sys.argv[2:] if word.startswith("--")])
