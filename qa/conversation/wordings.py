"""Patterns of whole utterances, each compiled when something is said that it could match.

Most questions hold a word that no pattern has, and compiling the patterns takes longer than
answering a question does.
"""

from __future__ import annotations

import re
from functools import cached_property

__all__ = ["Wording"]

_KEY = 2  # letters by which words are told apart: what may follow them is the pattern's business


class Wording:
    """What may be said, as the `pattern` that has to match all of it, in lower case.

    Words of `pattern` are written out from their first two letters on; a class such as "\\w+" may
    stand for any word but the first, and directly behind a word of `before_any` alone.
    """

    def __init__(self, pattern: str, *, before_any: frozenset[str] = frozenset()) -> None:
        self.pattern = pattern
        self._before_any = before_any

    def fits(self, said: str) -> bool:
        """Is all of `said`, in lower case, worded like this?"""
        return self.may_fit(said) and self._compiled.fullmatch(said) is not None

    def may_fit(self, said: str) -> bool:
        """Could every word of `said` be one of the pattern? Right wherever it says no."""
        before = ""
        for word in _words(said):
            known = len(word) < _KEY or word[:_KEY] in self._starts
            if not known and before not in self._before_any:
                return False
            before = word
        return True

    @cached_property
    def _starts(self) -> frozenset[str]:
        return frozenset(word[:_KEY] for word in _words(self.pattern))

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern)


def _words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text)
