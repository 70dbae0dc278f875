"""Routes by method and pattern. A pattern names its parts in braces; the kinds of holder are written out here once."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from exchange import Answer, Asked
from store import Store

Handler = Callable[..., Answer]

GROUP = r"/subscriptions/[^/]+/resourceGroups/[^/]+"
ML = r"providers/Microsoft\.MachineLearningServices"
# Some clients go through the front of a region.
FRONT = r"(?:/mferp/managementfrontend)?"
HOLDERS = {
    "{group}": rf"(?P<group>{GROUP})",
    "{workspace}": rf"{FRONT}(?P<workspace>{GROUP}/{ML}/workspaces/[^/]+)",
    "{registry}": rf"{FRONT}(?P<registry>{GROUP}/{ML}/registries/[^/]+)",
    "{holder}": rf"{FRONT}(?P<holder>{GROUP}/{ML}/(?:workspaces|registries)/[^/]+)",
    "{rest}": r"(?P<rest>.+)",
}


class Router:
    """Which function answers what."""

    def __init__(self) -> None:
        self._routes: list[tuple[str, re.Pattern[str], Handler, str]] = []

    def on(self, methods: str, pattern: str) -> Callable[[Handler], Handler]:
        """`@router.on("GET PUT", "{workspace}/jobs/{name}")`; a pattern that begins with `https:` names the host as well."""

        def add(handler: Handler) -> Handler:
            for method in methods.split():
                self._routes.append((method, compiled(pattern), handler, pattern))
            return handler

        return add

    def answer(self, asked: Asked, store: Store) -> Answer | None:
        """None where no route fits."""
        for method, pattern, handler, _ in self._routes:
            address = f"https://{asked.host}{asked.path}" if pattern.pattern.startswith("https:") else asked.path
            if method == asked.method and (found := pattern.fullmatch(address)):
                return handler(asked, store, **found.groupdict())
        return None



def compiled(pattern: str) -> re.Pattern[str]:
    def part(found: re.Match[str]) -> str:
        return HOLDERS.get(found.group(0)) or f"(?P<{found.group(1)}>[^/]+)"

    return re.compile(re.sub(r"\{(\w+)\}", part, re.sub(r"[.()]", r"\\\g<0>", pattern)), re.IGNORECASE)


def found_or_refused(store: Store, path: str) -> Answer:
    """The resource of a path, or the refusal a service gives."""
    from exchange import refusal

    resource: dict[str, Any] | None = store.get(path)
    return Answer(200, resource) if resource else refusal(404, "ResourceNotFound", f"The resource {path} does not exist.")
