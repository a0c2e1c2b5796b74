"""Work spread over processes, with the results in the order of the items."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TextIO, TypeVar

from qa.evaluation.progress import tracked

__all__ = ["spread"]

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")
# Items handed to a process at once: few enough for even loads, enough to hide the sending.
_CHUNK = 8


def spread(
    work: Callable[[_Item], _Result],
    items: Sequence[_Item],
    *,
    jobs: int = 1,
    progress: TextIO | None = None,
    label: str = "",
) -> list[_Result]:
    """`work` of each item, in order, by `jobs` processes; with several, `work` must pickle."""
    followed = tracked(items, progress, label)
    if jobs <= 1:
        return [work(item) for item in followed]
    # Spawned and not forked: the same on every platform, and safe beside other threads.
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        results = pool.map(work, items, chunksize=_CHUNK)
        return [result for _, result in zip(followed, results, strict=True)]
