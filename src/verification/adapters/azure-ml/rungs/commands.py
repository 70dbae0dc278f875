"""Lines of the command line program `az` against the snapshot of its commands. Needs only the standard library."""

from __future__ import annotations

import difflib
import re
import shlex
from collections.abc import Iterator
from typing import Any

Known = dict[str, Any]


def lint(file: str, text: str, known: Known) -> tuple[list[dict[str, object]], int]:
    """Faults of one script, and how many command lines were looked at."""
    found: list[dict[str, object]] = []
    count = 0
    for line, words in lines_of(text):
        count += 1
        found += check(file, line, words, known)
    return found, count


def lines_of(text: str) -> Iterator[tuple[int, list[str]]]:
    """Every `az …` with its line from 1, continuations joined, also inside `$( … )`."""
    whole = re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE)
    for match in re.finditer(r"(?:^|\$\(|[;&|]\s*)[ \t]*az[ \t]+((?:\\\n|'[^']*'|\"(?:\\.|[^\"\\])*\"|[^\n;|&)])*)", whole, flags=re.MULTILINE):
        start = whole.count("\n", 0, match.start(1)) + 1
        try:
            words = shlex.split(match.group(1).replace("\\\n", " "))
        except ValueError:
            continue
        yield start, words


def check(file: str, line: int, words: list[str], known: Known) -> Iterator[dict[str, object]]:
    leading = [word for word in iter_leading(words)]
    name = next((" ".join(leading[:n]) for n in range(len(leading), 0, -1) if " ".join(leading[:n]) in known["commands"]), None)
    if name is None:
        if any(" ".join(leading[:n]) in known["groups"] for n in range(1, len(leading) + 1)):
            yield fault(file, line, f"There is no command `az {' '.join(leading)}`.", nearest(" ".join(leading), known["commands"]))
        return
    options = known["commands"][name]
    by_name = {option: entry for entry in options for option in entry["n"]}
    given = [(word.partition("=")[0], value_after(words, i)) for i, word in enumerate(words) if re.match(r"--?[a-zA-Z]", word)]
    for option, value in given:
        entry = by_name.get(option)
        if entry is None and option not in known["global"]:
            yield fault(file, line, f"`az {name}` has no option `{option}`.", nearest(option, by_name))
        elif entry and entry.get("values") and value and "$" not in value and value.lower() not in [one.lower() for one in entry["values"]]:
            yield fault(file, line, f"`{option}` of `az {name}` cannot be `{value}`.", nearest(value, entry["values"]))
    yield from lacking(file, line, name, words, {option for option, _ in given}, known)


def lacking(file: str, line: int, name: str, words: list[str], given: set[str], known: Known) -> Iterator[dict[str, object]]:
    """Options that the command cannot do without, unless a default or a file gives them."""
    if any(word.startswith("$") for word in words if "[@]" in word):
        return
    for entry in known["commands"][name]:
        by_default = set(entry["n"]) & set(known["defaultable"]) and not name.startswith("group ")
        if entry.get("req") and not by_default and not given & set(entry["n"]) and not given & {"--file", "-f"}:
            yield fault(file, line, f"`az {name}` needs `{entry['n'][0]}`.", f"Add `{entry['n'][0]}`.")


def iter_leading(words: list[str]) -> Iterator[str]:
    for word in words:
        if not re.fullmatch(r"[a-z][a-z0-9-]*", word):
            return
        yield word


def value_after(words: list[str], index: int) -> str | None:
    _, equals, value = words[index].partition("=")
    if equals:
        return value
    after = words[index + 1] if index + 1 < len(words) else ""
    return None if after.startswith("-") else after or None


def nearest(word: str, known: Any) -> str:
    close = difflib.get_close_matches(word, sorted(known), n=1)
    return f"Write `{close[0]}`." if close else f"Use one of {', '.join(f'`{name}`' for name in sorted(known)[:8])}."


def fault(file: str, line: int, cause: str, fix: str) -> dict[str, object]:
    return {"file": file, "line": line, "cause": cause, "fix": fix}
