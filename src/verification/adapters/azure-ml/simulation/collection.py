"""What most kinds of resources have alike: a list, one of it, and its deletion."""

from __future__ import annotations

from exchange import Answer, Asked
from polling import leaving
from router import Router, found_or_refused
from store import Store


def reads(router: Router, collection: str) -> None:
    """The routes that list a collection, as `{workspace}/schedules`, and that read one of it."""

    @router.on("GET", collection)
    def every(_: Asked, store: Store, **parts: str) -> Answer:
        return Answer(200, {"value": store.under(collection.format(**parts))})

    @router.on("GET", f"{collection}/{{item}}")
    def read(_: Asked, store: Store, item: str, **parts: str) -> Answer:
        return found_or_refused(store, f"{collection.format(**parts)}/{item}")


def deletes(router: Router, collection: str, polled: bool = True) -> None:
    """The route that deletes one of a collection; most clients poll until it is gone."""

    @router.on("DELETE", f"{collection}/{{item}}")
    def remove(_: Asked, store: Store, item: str, **parts: str) -> Answer:
        path = f"{collection.format(**parts)}/{item}"
        if not store.drop(path):
            return Answer(204)
        return leaving(path) if polled else Answer(200)
