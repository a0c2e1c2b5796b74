"""A progress bar of a few own lines, drawn only where somebody can see it."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TextIO, TypeVar

__all__ = ["tracked"]

_Item = TypeVar("_Item")
_WIDTH = 30


def tracked(
    items: Sequence[_Item], stream: TextIO | None, label: str = ""
) -> Generator[_Item, None, None]:
    """The items, one by one, with a bar on `stream` if that is a terminal; wiped at the end."""
    if stream is None or not stream.isatty():
        yield from items
        return
    shown = -1
    try:
        for number, item in enumerate(items):
            done = 100 * number // len(items)
            if done != shown:
                bar = "#" * (_WIDTH * done // 100)
                stream.write(f"\r{label} [{bar:<{_WIDTH}}] {done:3d} %")
                stream.flush()
                shown = done
            yield item
    finally:
        stream.write("\r\x1b[K")
        stream.flush()
