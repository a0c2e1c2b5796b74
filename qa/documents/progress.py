"""How much of a long work is done: what hears shares from 0 to 1, and how parts share it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from qa.light import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeVar

    Item = TypeVar("Item")

__all__ = ["Told", "each", "part_of", "shared", "unheard"]

Told = Callable[[float], object]


def unheard(share: float) -> None:
    """Nobody listens."""


def part_of(told: Told, done: float, until: float) -> Told:
    """What a part of the work tells its own shares to: `told` hears them from `done` to `until`."""
    return lambda share: told(done + (until - done) * share)


def shared(items: Sequence[Item], told: Told) -> Iterator[tuple[Item, Told]]:
    """The items one by one, each with what its own shares are told to; all count alike."""
    count = len(items)
    for number, item in enumerate(items):
        yield item, part_of(told, number / count, (number + 1) / count)


def each(items: Sequence[Item], told: Told) -> Iterator[Item]:
    """The items one by one; `told` hears of each that is done."""
    for number, item in enumerate(items, 1):
        yield item
        told(number / len(items))
