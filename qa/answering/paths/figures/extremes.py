""" "Which branch had the most visitors?": the row, or the column, of a table whose figure is the
highest or the lowest of its kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.labels import Labelled
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told
from qa.answering.question import Question, QuestionType
from qa.language.stems import stem
from qa.light import NamedTuple, pattern
from qa.types import Span

__all__ = ["answer", "may_ask"]

_ASKING = frozenset((QuestionType.WHICH, QuestionType.WHAT, QuestionType.WHO, QuestionType.CHOICE))
# Adjective -> what it is measured by; the second row asks for the least of it.
_HIGH = {
    "heavy": "weight mass", "expensive": "price cost fee rent", "dear": "price cost fee",
    "tall": "height", "high": "height elevation altitude", "long": "length distance duration",
    "large": "area size population", "big": "area size population", "fast": "speed",
    "deep": "depth", "wide": "width breadth", "old": "age", "hot": "temperature",
    "warm": "temperature", "strong": "strength power", "populous": "population",
}  # fmt: skip
_LOW = {
    "light": "weight mass", "cheap": "price cost fee rent", "cool": "temperature",
    "short": "height length distance duration", "low": "height elevation altitude",
    "slow": "speed", "small": "area size population",
    "shallow": "depth", "narrow": "width breadth", "young": "age", "cold": "temperature",
    "weak": "strength power",
}  # fmt: skip
# "Which takes the longest?" may be told by "Building time".
_LASTING = frozenset(map(stem, ("take", "last")))
_MOST = {"most": 1, "more": 1, "greatest": 1, "greater": 1, "maximum": 1}
_LEAST = {"least": -1, "fewest": -1, "fewer": -1, "less": -1, "minimum": -1}
_TOTALS = frozenset("total subtotal sum all overall average mean median whole".split())
_NUMBER = pattern(
    r"[-−]?\d[\d,]*(?:\.\d+)?(?:\s?(?:(?P<k>k|thousand)|(?P<m>m|million)|(?P<b>bn|billion))\b)?"
)


_YEAR = pattern(r"\d{4}")


class _Degree(NamedTuple):
    """Whether the highest (1) or the lowest (-1) is asked for, and of what: the terms that name it,
    or the stems that an adjective without a noun stands for."""

    sign: int
    measures: frozenset[str]
    place: int


class _Entry(NamedTuple):
    """A figure of a group, and the place of what has it."""

    amount: float
    owner: Span
    one: Labelled


def may_ask(question: Question) -> bool:
    """Whether a question asks for the most or the least of several."""
    return question.type in _ASKING and _degree(question) is not None


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What has the highest or the lowest figure of a table, or None where no table tells."""
    degree = _degree(question)
    if degree is None or question.type not in _ASKING:
        return None
    if stem(question.tokens[degree.place].text.lower()) in library.labels:
        return None  # "the maximum load" of a "Max. load"
    for group in _groups(question, library, degree):
        ranked = sorted(group, key=lambda entry: -degree.sign * entry.amount)
        if len(ranked) > 1 and ranked[0].amount != ranked[1].amount:
            return _told(question, library, ranked[0])
    return None


# -- what is asked ------------------------------------------------------------------------------


@cache
def _degrees() -> dict[str, tuple[int, str]]:
    """Comparative or superlative -> its sign and what it measures."""
    found = {word: (sign, "") for word, sign in (*_MOST.items(), *_LEAST.items())}
    for sign, words in ((1, _HIGH), (-1, _LOW)):
        for adjective, measures in words.items():
            for ending in ("er", "est"):
                found[_inflected(adjective, ending)] = (sign, measures)
    return found


def _inflected(adjective: str, ending: str) -> str:
    if adjective.endswith("e"):
        return adjective + ending[1:]
    if adjective.endswith("y"):
        return adjective[:-1] + "i" + ending
    return adjective + (adjective[-1] if adjective in ("big", "hot") else "") + ending


def _degree(question: Question) -> _Degree | None:
    words = [token.text.lower() for token in question.tokens]
    for at, word in enumerate(words):
        if word not in _degrees() or (word in ("more", "less") and "than" in words):
            continue
        sign, measures = _degrees()[word]
        after = words[at + 1] if at + 1 < len(words) else ""
        if not measures and after in _HIGH:
            measures, at = _HIGH[after], at + 1
        if question.predicate in _LASTING:
            measures += " time"
        return _Degree(sign, frozenset(map(stem, measures.split())), at)
    return None


# -- the figures that are compared --------------------------------------------------------------


def _groups(question: Question, library: Library, degree: _Degree) -> Iterator[list[_Entry]]:
    """The figures of each column, then of each row, that are of what is asked for."""
    matcher = Matcher(question)
    behind = {n for n, term in enumerate(matcher.terms) if term.index == degree.place + 1}
    years = {n for n, term in enumerate(matcher.terms) if _YEAR.fullmatch(term.word)}
    for by_column in (True, False):
        groups: dict[tuple[int, Span], list[_Entry]] = {}
        for one in library.labelled:
            column, label = one.field.column, one.field.label
            if one.field.source != "row" or column is None:
                continue
            head, owner = (column, label) if by_column else (label, column)
            heads = one.column if by_column else one.label
            said = matcher.said(heads)
            named = behind & said or degree.measures.intersection(heads)
            if named and years <= said | matcher.said(one.above):
                entry = _entry(library, one, owner)
                if entry is not None:
                    groups.setdefault((one.article, head), []).append(entry)
        yield from (_named(question, library, group) for group in groups.values())


def _entry(library: Library, one: Labelled, owner: Span) -> _Entry | None:
    """A figure with its owner; None for a total, or where no figure stands."""
    text = library.articles[one.article].text
    words = text[owner.start : owner.end].lower().split()
    match = _NUMBER.search(text, one.field.value.start, one.field.value.end)
    if match is None or not words or not _TOTALS.isdisjoint(words):
        return None
    scale = 1e3 if match["k"] else 1e6 if match["m"] else 1e9 if match["b"] else 1.0
    figure = match[0].replace(",", "").replace("−", "-").rstrip("kmbnilothusad ")
    return _Entry(float(figure) * scale, owner, one)


def _named(question: Question, library: Library, group: Sequence[_Entry]) -> list[_Entry]:
    """Those that a question names, where it names several: "A or B"; else all."""
    asked = {stem(token.text) for token in question.tokens}
    named = [
        entry
        for entry in group
        if _stems(library.articles[entry.one.article].text[entry.owner.start : entry.owner.end])
        <= asked
    ]
    return named if len(named) > 1 else list(group)


def _stems(text: str) -> set[str]:
    return {stem(word) for word in text.split()}


def _told(question: Question, library: Library, entry: _Entry) -> Answer:
    number, article = entry.one.article, library.articles[entry.one.article]
    rows = (article.sentence_at(at) for at in (entry.owner.start, entry.one.field.value.start))
    return told(
        question,
        (library.verbatim(number, entry.owner.start, entry.owner.end),),
        (library.whole(number, row) for row in rows if row is not None),
        rule="extreme of a table",
        reason="its figure is the highest or the lowest of the table",
        confidence=0.8,
    )
