"""What a package would take and nobody should write in Python: retired packages, secrets, paths of one's own machine. Needs only the standard library."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

Fault = dict[str, object]

# SDK v1 and what was built on it; other packages share the name `azureml`.
FIRST = re.compile(r"^azureml\.(?:core|train|pipeline|data|dataprep|widgets|automl|datadrift|explain|interpret|contrib|opendatasets|exceptions)\b")
SECRET = re.compile(r"^(?:\w+_)?(?:account_key|api_key|client_secret|connection_string|password|sas_token|secret)$")
SIGNED = re.compile(r"(?:AccountKey=|[?&]sig=)[\w%+/]{8}")
OWN = re.compile(r"^(?:[A-Za-z]:[\\/]|/home/(?!azureuser/)\w|/Users/\w)")


def lint(file: str, text: str) -> list[Fault]:
    """Faults of one file; one that does not parse has none, since L0 tells that."""
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return []
    return [fault for node in ast.walk(tree) for fault in of_node(file, node)]


def of_node(file: str, node: ast.AST) -> Iterator[Fault]:
    match node:
        case ast.ImportFrom(module=str(name)) if FIRST.match(name):
            yield first_version(file, node.lineno, name)
        case ast.Import():
            for alias in node.names:
                if FIRST.match(alias.name):
                    yield first_version(file, node.lineno, alias.name)
        case ast.keyword(arg=str(name), value=ast.Constant(value=str(value))) if SECRET.match(name) and is_secret(value):
            yield told(file, node.lineno, f"`{name}` holds a secret in the code.", "Read it from the environment or a vault, or sign in with an identity.")
        case ast.Constant(value=str(value)) if SIGNED.search(value):
            yield told(file, node.lineno, "A text holds a key or a signature.", "Read it from the environment or a vault, or sign in with an identity.")
        case ast.Constant(value=str(value)) if OWN.match(value):
            yield told(file, node.lineno, f"`{value}` is a path of one machine.", "Make it an input, or a path from the folder of the sample.")


def is_secret(value: str) -> bool:
    """Words in place of a secret are none: `XXXX`, `<key>`, `$KEY`, `${{ secrets.KEY }}`."""
    return not re.search(r"[$<{]", value) and re.search(r"[A-WYZa-wyz\d]{3}", value) is not None


def first_version(file: str, line: int, name: str) -> Fault:
    return told(file, line, f"`{name}` belongs to SDK v1.", "Use `azure.ai.ml`, and MLflow to log.")


def told(file: str, line: int, cause: str, fix: str) -> Fault:
    return {"file": file, "line": line, "cause": cause, "fix": fix}
