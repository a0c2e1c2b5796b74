"""Databases that tests open, closed when each ends; importing the fixture is using it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def closed_stores(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close every database that a test opens, as the end of a process does."""
    from qa.ui.state.store import Store

    opened: list[Store] = []
    prepare = Store._prepare

    def prepared(store: Store) -> None:
        opened.append(store)
        prepare(store)

    monkeypatch.setattr(Store, "_prepare", prepared)
    yield
    for store in opened:
        store.close()
