"""One proper name in its sentence, and what its head word says it is."""

from __future__ import annotations

from qa.language.lexicon import words
from qa.reading.line import word_set
from qa.reading.names.tables import gazetteer, head_kind
from qa.reading.names.words import NameLine
from qa.types import MentionKind

__all__ = ["NUMERALS", "ProperName", "kind_by_head"]

_JOINS = frozenset(("of", "for", "on", "at"))
_FIRST_EVENT_WORDS = word_set("hurricane typhoon cyclone battle operation festival expo")
NUMERALS = word_set("jr. sr. jr sr i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii")


class ProperName:
    """Tokens `start` to `end` (half-open) of a line; `titled` after a title.

    `size` is the number of tokens; `phrase`, `first` and `last` are its words in lower case,
    `before` is the word before it. `listed` and `headed` are the kinds that the tables of names
    and its head word give it. A dozen clues look at each.
    """

    __slots__ = (
        "before", "end", "first", "headed", "last", "listed", "names", "phrase", "size", "start",
        "titled",
    )  # fmt: skip

    def __init__(self, names: NameLine, start: int, end: int, titled: bool = False) -> None:
        self.names, self.start, self.end, self.titled = names, start, end, titled
        self.size = end - start
        self.phrase = names.phrase(start, end)
        self.first, self.last = names.line.lows[start], names.line.lows[end - 1]
        self.before = names.line.low(start - 1)
        self.listed = gazetteer(self.phrase)
        self.headed = kind_by_head(names, start, end)

    def after(self, steps: int = 0) -> str:
        """The word after the name, `steps` words on, in lower case."""
        return self.names.line.low(self.end + steps)


def kind_by_head(names: NameLine, start: int, end: int) -> MentionKind | None:
    """Return the kind that the head word gives: the last word, the one before "of", "Lake X"."""
    lows = names.line.lows[start:end]
    for join in () if _JOINS.isdisjoint(lows) else ("of", "for", "on", "at"):
        if join in lows[1:]:
            found = head_kind(lows[lows.index(join, 1) - 1])
            if found is not None:
                return found
    if len(lows) < 2:
        return None
    last = lows[-1]
    if last in NUMERALS or last.isdecimal():
        last = lows[-2]
    found = head_kind(last)
    if found is None and len(lows) > 2 and gazetteer(last) is MentionKind.PLACE:
        found = head_kind(lows[-2])
    if found is not None:
        return found
    if lows[0] in words("place_words") or lows[0] in _FIRST_EVENT_WORDS:
        return head_kind(lows[0]) or MentionKind.EVENT
    if lows[:2] == ("state", "of"):
        return MentionKind.PLACE
    if lows[0] in ("team", "radio", "air", "bank", "club", "university"):
        return MentionKind.ORGANISATION
    return None
