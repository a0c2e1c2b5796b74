""" "Where are Lund in the table?" of "the win lifts Lund to fourth in the table", and "When did
they last win?" of "won for the first time in nine years".
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.language.grammar import BE
from qa.language.stems import StemSet, stem
from qa.light import pattern
from qa.reading.found import NAME_KINDS, TIME_KINDS
from qa.reading.ranks import rank_of_word
from qa.reading.reading import Reading, SentenceReading
from qa.types import Range

__all__ = ["answer"]

_WHERE = pattern(
    r"(?:where (?:is|are|do|does)|(?:in )?what (?:position|place) (?:is|are)) (?P<who>.+?)"
    r"(?: (?:stand|lie|sit))?(?: in)?(?: the)? (?:table|league|standings|rankings)(?: now)?\W*"
)
_LAST = pattern(r"when (?:did|was|were|had|have|has) .+ last .+")
_MOVING = StemSet(
    "lift move take send climb rise go drop fall slip stay remain sit lie put leave slide".split()
)
_LEADS = frozenset(("to", "at", "in", "up", "down", "into", "remain", "stay"))
_BEHIND = frozenset(("in", "place", "position", ",", ".", "and", "but", "with", "on", ";"))
_FIRST = ("first", "time")
_SINCE = frozenset(("in", "since", "for"))
_NEVER = frozenset("not n't n’t never nobody".split())
_MOST = 400  # sentences that are read for it


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The place of a side in the table, or how long ago something was done before; else None."""
    if question.type is QuestionType.WHEN:
        return _last(question, library, context)
    found = _WHERE.fullmatch(question.resolved.lower().strip())
    if found is None:
        return None
    wanted = {stem(one) for one in found["who"].split()}
    names = {term.stem for term in question.terms if term.kind == "name" and term.stem in wanted}
    for reading in library.readings:
        for own, place in _places(reading, names) if names else ():
            return told_in(question, own, place, rule="the place in a table", confidence=0.75)
    return None


def _places(reading: Reading, names: set[str]) -> Iterator[tuple[SentenceReading, Range]]:
    """The ranks behind a verb of moving or being that the nearest name before is told to have."""
    for sentence in reading.article.sentences[:_MOST]:
        own = reading.sentence(sentence.index)
        for at, word in enumerate(own.lowers) if names <= set(own.stems) else ():
            if rank_of_word(word) and _is_rank(own, at) and names <= _nearest(own, at):
                yield own, (at, at + 1)


def _is_rank(own: SentenceReading, at: int) -> bool:
    """ "Drop to 17th", "are fourth"; no "third time", no "second goal"."""
    before, behind = own.lowers[at - 1 : at], own.lowers[at + 1 : at + 2]
    ends = not behind or behind[0] in _BEHIND
    if not before or not ends:
        return False
    if before[0] in BE:
        return True
    moved = any(one in _MOVING for one in own.stems[max(0, at - 6) : at])
    return moved and (before[0] in _LEADS or own.stems[at - 1] in _MOVING)


def _nearest(own: SentenceReading, at: int) -> set[str]:
    """The stems of the name before a rank, clauses of "who have now lost" left out."""
    for one in reversed([one for one in own.mentions if one.end <= at]):
        if one.kind in NAME_KINDS:
            return {*own.stems[one.start : one.end]}
    return set()


def _last(question: Question, library: Library, context: Context) -> Answer | None:
    """ "Nine years" of "for the first time in nine years", "1990" of "the first time since"."""
    if not _LAST.fullmatch(question.resolved.lower().strip()):
        return None
    matcher = Matcher(question, context.hints)
    named = {n for n, term in enumerate(matcher.terms) if term.kind == "name"}
    deeds = {term.stem for term in question.terms if term.kind == "verb"} - {"last"}
    for _, scene in library.scenes(question, matcher, context):
        own = scene.reading
        for one in own.mentions:
            lead = own.lowers[max(0, one.start - 3) : one.start]
            told = lead[:2] == _FIRST and lead[2:] and lead[2] in _SINCE
            told = told or _not_since(own, one.start)
            done = not deeds.isdisjoint(own.stems[: one.start])
            if told and done and one.kind in TIME_KINDS and named <= scene.factors.keys():
                place, rule = (one.start, one.end), "the last time"
                return told_in(question, own, place, rule=rule, confidence=0.7)
    return None


def _not_since(own: SentenceReading, start: int) -> bool:
    """ "Has not been seen since June": it was last seen then."""
    if own.lowers[start - 1 : start] != ("since",):
        return False
    return not _NEVER.isdisjoint(own.lowers[max(0, start - 8) : start])
