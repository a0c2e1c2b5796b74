"""How often a run looks for garbage: what it reads of a text stays, with hardly a cycle in it."""

from __future__ import annotations

import gc

__all__ = ["collect_rarely"]

_ALLOCATIONS = 50_000  # objects made, less those gone, between two looks for garbage


def collect_rarely() -> None:
    """Look for garbage a seventieth as often as usual: looking through what is read again and again
    would take a tenth of the reading. For whoever owns the process, no part of the library."""
    gc.set_threshold(_ALLOCATIONS)
