"""Labelled values that run on in one paragraph: "Doors: 7 pm. Tickets: £5; age limit: 16."."""

from __future__ import annotations

import re

from qa.language.lexicon import words
from qa.light import pattern
from qa.types import Span

__all__ = ["labelled_run"]

_LABEL = pattern(r"(?P<label>[^\W\d_][^\n:.!?|;,()\"“]{0,40}):\s+(?=\S)")
# What parts a value from the label behind it.
_PARTED = pattern(r"(?P<sign>[.;,|])\s+(?=(?P<label>[^\W\d_][^\n:.!?|;,()\"“]{0,40}):\s+\S)")
_ENDED = pattern(r"(?<=[^\W\d_]{3})\.\s+(?=[^\W\d_a-z])|(?<=[\d)])\.\s+(?=[^\W\d_a-z])")
_MOST_WORDS = 4
_MOST_INNER = 2  # words of a label behind a comma
_TALK = frozenset('?!"“”')


def labelled_run(text: str, start: int, end: int) -> list[tuple[Span, Span]]:
    """The labels and values of a paragraph that opens with two of them or more; [] for any other.
    What stands behind the last of them as a sentence of its own is no part of its value."""
    first = _LABEL.match(text, start, end)
    if first is None or not _is_label(first["label"], "."):
        return []
    cuts = [one for one in _PARTED.finditer(text, first.end(), end) if _parts(one)]
    opened = [start, *(one.end() for one in cuts)]
    closed = [*(one.start() for one in cuts), end]
    found = []
    for begin, stop in zip(opened, closed, strict=True):
        label = _LABEL.match(text, begin, end)
        assert label is not None, "a part opens with its label"
        value = _value(text, label.end(), stop)
        found.append((Span(*label.span("label")), value))
        if value.end < stop - 1:
            break
    return found if _is_run(text, found) else []


def _parts(cut: re.Match[str]) -> bool:
    return _is_label(cut["label"], cut["sign"])


def _is_label(label: str, sign: str) -> bool:
    """Few words; with a capital behind a stop, and none that leads on behind a comma: "such as"."""
    spoken = label.split()
    if sign == ",":
        short = len(spoken) <= _MOST_INNER
        return short and words("stopwords").isdisjoint(map(str.lower, spoken))
    return len(spoken) <= _MOST_WORDS and (sign == ";" or label[0].isupper())


def _value(text: str, start: int, stop: int) -> Span:
    """The value up to the end of its first sentence."""
    ended = _ENDED.search(text, start, stop)
    end = ended.start() if ended else stop - (text[stop - 1] in ".;,")
    return Span(start, end + (text[end : end + 1] == "." == text[end - 2]))  # "7 p.m."


def _is_run(text: str, found: list[tuple[Span, Span]]) -> bool:
    """Whether these are several labels, no talk between speakers and no list of sayings."""
    labels = {text[label.start : label.end].casefold() for label, _ in found}
    said = any(not _TALK.isdisjoint(text[value.start : value.end]) for _, value in found)
    return 1 < len(found) == len(labels) and not said
