""" "What did it cost before?" of "it costs 29 euros, up from 24": the figure that another one has
replaced, and of two the one that holds today.

Both stand in one sentence, and only the words between them tell which of them is which.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.light import pattern
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind as Kind
from qa.types import Range

__all__ = ["answer"]

_BEFORE, _NOW = "the figure that was replaced", "the figure that holds now"
_SURE = 0.75
_ASKS_BEFORE = pattern(
    r"\bbefore the (?:\w+ )?(?:rise|increase|fall|drop|cut|change|reduction)\W*$"
    r"|\b(?:before|previously|earlier|formerly|in the past|originally|until (?:now|then))\W*$"
    r"|\bused? to\b|\b(?:previous|former|old) (?:\w+ )?"
    r"(?:price|cost|fee|rate|level|figure|salary|limit|target|forecast|estimate|toll|fare|rent)\W*$"
    r"|\b(?:previous|former|old) (?:price|cost|fee|rate|level|figure|salary|limit)\b"
)
_ASKS_NOW = pattern(r"\b(?:now|today|nowadays|currently|these days|at present)\b")
_ASKS_NEW = pattern(
    r"\b(?:new|future) (?:\w+ )?"
    r"(?:price|cost|fee|rate|level|figure|salary|limit|target|toll|fare|rent|charge|wage)s?\b"
)
_FIGURES = frozenset(
    (Kind.MONEY, Kind.NUMBER, Kind.PERCENT, Kind.QUANTITY, Kind.DURATION, Kind.FREQUENCY, Kind.DATE)
)
_REPLACED = frozenset(
    (
        ("up", "from"), ("down", "from"), ("instead", "of"), ("rather", "than"),
        ("compared", "with"), ("compared", "to"), ("increase", "from"), ("decrease", "from"),
        ("rise", "from"), ("fall", "from"), ("previously", ","), (",", "previously"),
    )
)  # fmt: skip
_TODAY = frozenset("now today nowadays currently".split())
_ABOUT = frozenset("about around just only some nearly almost over".split())
_ENDS = frozenset((",", ".", ":", ";", "CC", "-RRB-", "''"))
# So much of the question beside the words for then and now has to be told of there.
_ENOUGH = 0.6
_ASIDE = frozenset(
    """
    before previously earlier formerly originally past used use now today nowadays currently days
    present previous former old new future price cost fee rate level figure many much often people
    """.split()
)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The replaced figure where it is asked how much it was before, and the one with "now" or
    "today" where it is asked so; None where no sentence has two of a kind."""
    lowered = question.resolved.lower()
    before = _ASKS_BEFORE.search(lowered) is not None
    new = _ASKS_NEW.search(lowered) is not None
    if not before and not new and _ASKS_NOW.search(lowered) is None:
        return None
    matcher = Matcher(question, context.hints)
    asked = list(_things(matcher, ("noun", "name"))) or list(_things(matcher, ("verb",)))
    asked = asked or [n for n, term in enumerate(matcher.terms) if term.kind == "noun"]
    scenes = library.scenes(question, matcher, context)
    for _, scene in scenes if asked else scenes[:before]:
        if matcher.share(asked, scene.factors) < _ENOUGH:
            continue
        # What "will fall from 50 to 20" is 50 now.
        old = before or (not new and "will" in scene.reading.lowers)
        place = next(_replaced(scene) if old else _of_today(scene), None)
        if place is not None:
            rule = _BEFORE if before else _NOW
            return told_in(question, scene.reading, place, rule=rule, confidence=_SURE)
        if before:
            from qa.answering.paths.figures.undone import undone  # few questions have need of it

            if (computed := undone(question, scene)) is not None:
                return computed
    return None


def _things(matcher: Matcher, kinds: Sequence[str]) -> Iterator[int]:
    """The terms of some kinds, but for the words for then and now."""
    for number, term in enumerate(matcher.terms):
        if term.kind in kinds and term.index >= 0 and term.word.lower() not in _ASIDE:
            yield number


def _replaced(scene: Scene) -> Iterator[Range]:
    """The figures behind "up from", "instead of", "to 270 from", and between "from" and "to"."""
    reading = scene.reading
    figures = [one for one in reading.mentions if one.kind in _FIGURES]
    yield from ((one.start, at) for one, at in _ranges(reading, figures))
    for i in range(1, len(reading.lowers) - 2):
        if reading.lowers[i : i + 2] in _REPLACED and any(one.end <= i for one in figures):
            own = scene.mention_of[i + 2]
            if own is not None and own.kind in _FIGURES:
                yield own.start, own.end
            elif reading.lowers[i + 2] in ("every", "each", "once", "twice"):
                yield i + 2, _phrase_end(reading, i + 2)
    for one in figures:
        led = one.start and reading.lowers[one.start - 1] == "from"
        to = reading.lowers[one.end : one.end + 1] == ("to",)
        if led and to and _is_like(one, scene.mention_of[min(one.end + 1, scene.size - 1)]):
            yield one.start, one.end
        # "Raised to 270 pence from 245".
        old = scene.mention_of[min(one.end + 1, scene.size - 1)]
        raised = one.start > 0 and reading.lowers[one.start - 1] == "to" and _is_like(one, old)
        if old is not None and raised and reading.lowers[one.end] == "from":
            yield old.start, old.end


def _ranges(reading: SentenceReading, figures: Sequence[Found]) -> Iterator[tuple[Found, int]]:
    """The figures that are two behind "from", "£45 to £50", each with the token of its "to"."""
    for one in figures:
        led = one.start and reading.lowers[one.start - 1] == "from"
        to = next((i for i in range(one.start + 1, one.end) if reading.lowers[i] == "to"), 0)
        if led and to and one.kind is Kind.MONEY:
            yield one, to


def _is_like(one: Found, other: Found | None) -> bool:
    """Whether two figures are of a kind, or the second is bare: "from 13 seconds to 17"."""
    alike = other is not None and other.kind in (one.kind, Kind.NUMBER)
    return alike and other is not one


def _phrase_end(reading: SentenceReading, start: int) -> int:
    end = start + 1
    while end < len(reading.words) and reading.tags[end] not in _ENDS:
        end += 1
    return end


def _of_today(scene: Scene) -> Iterator[Range]:
    """The last of some figures of a kind where "now" or "today" stands right beside it, or that
    another came to: "from 13 seconds to 17"."""
    lowers = scene.reading.lowers
    figures = [one for one in scene.reading.mentions if one.kind in _FIGURES]
    yield from ((at + 1, one.end) for one, at in _ranges(scene.reading, figures))
    for one in figures[1:]:
        beside = (*lowers[max(0, one.start - 2) : one.start], *lowers[one.end : one.end + 2])
        earlier = any(other.end <= one.start and other.kind is one.kind for other in figures)
        if earlier and not _TODAY.isdisjoint(beside):
            yield one.start, one.end
    for one in figures:
        led = one.start > 0 and lowers[one.start - 1] == "from"
        at = one.end + 1
        while at < scene.size and lowers[at] in _ABOUT:
            at += 1
        other = scene.mention_of[min(at, scene.size - 1)]
        if led and lowers[one.end : one.end + 1] == ("to",) and _is_like(one, other):
            assert other is not None
            yield other.start, other.end
