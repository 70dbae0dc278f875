"""Sweeps that the SDK builds and that the service cannot search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

BY_BAYES = {"choice", "uniform", "quniform"}


def searching(tree: dict[str, Any], kind: str) -> Iterator[tuple[str, str, str]]:
    space, given = tree.get("search_space"), tree.get("sampling_algorithm")
    if not isinstance(space, dict) or given is None:
        return
    algorithm = str(given.get("type") if isinstance(given, dict) else given).lower()
    used = {name: str(one.get("type")).lower() for name, one in space.items() if isinstance(one, dict)}
    for name, distribution in used.items():
        if algorithm == "grid" and distribution != "choice":
            yield f"{name}:", f"A grid tries every value, and `{name}` has endlessly many.", "Give it a choice of values, or sample at random."
        if algorithm == "bayesian" and distribution not in BY_BAYES:
            yield f"{name}:", f"Bayesian sampling does not take the `{distribution}` of `{name}`.", f"Use one of {', '.join(sorted(BY_BAYES))}, or sample at random."
