""" "When did she publish it?" of "born in 1912, she published it at 28": a year that the text does
not name, reckoned from one that it names and a count of years."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.figures.lifetimes import births
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import PROPER_NOUNS
from qa.language.stems import StemSet, stem
from qa.reading.clauses import Clause
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["answer"]

_AGED, _SINCE = "year of birth and age", "years before a year"
_STARTING = StemSet("become begin start take".split())
_BEING = StemSet("be serve work run lead reign rule chair head manage edit play live".split())
_BUILDING = StemSet("build construct work construction building".split())
_ENDING = StemSet("open complete finish inaugurate".split())
_TO_END = frozenset("when until till before".split())
_YEAR = re.compile(r"\d{4}")
_YEARS = re.compile(r"P(\d+)Y")
_OLDEST = 122  # years
_DATE = MentionKind.DATE


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The year reckoned; None where the deed has a date of its own, or a number is missing."""
    if question.negated:
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    who = [
        token.text
        for token, tag in zip(question.tokens, question.tags, strict=True)
        if tag in PROPER_NOUNS
    ]
    if question.predicate in _STARTING:
        return _started(question, scenes)
    for number, scene in scenes if who else ():
        for clause in scene.clauses:
            place = clause.subject and (clause.subject.start, clause.subject.end)
            at = _age(question, scene, clause)
            if at is None or place is None or not _is_of_all(scene, question):
                continue
            index = scene.reading.sentence.index
            if library.meant(scene.matcher, number, index, place) and at.normal.isdecimal():
                return _of_age(question, library, " ".join(who), scene, at)
    return None


def _age(question: Question, scene: Scene, clause: Clause) -> Found | None:
    """The "28" of "she published it at 28", where the deed asked about has no date."""
    own, head = scene.reading, clause.head
    if own.stems[head] != question.predicate or clause.polarity != "positive" or clause.modal:
        return None
    behind = [one for one in own.mentions if head < one.start < clause.end]
    if any(one.kind in (MentionKind.DATE, MentionKind.DURATION) for one in behind):
        return None
    aged = (one for one in behind if own.lowers[one.start - 1] in ("at", "aged", "of"))
    return next((one for one in aged if _is_age(own, one)), None)


def _is_age(own: SentenceReading, one: Found) -> bool:
    counted = own.tags[one.end : one.end + 1] in (("NN",), ("NNS",), ("NNP",), ("RB",))
    of = own.lowers[one.start - 1] == "of" and own.lowers[one.start - 2] != "age"
    return one.kind is MentionKind.NUMBER and not counted and not of


def _is_of_all(scene: Scene, question: Question) -> bool:
    """Whether a sentence has all the nouns of the question; the name may be a pronoun there."""
    return all(
        n in scene.factors
        for n, one in enumerate(scene.matcher.terms)
        if one.kind == "noun" and one.index >= question.wh[1]
    )


def _of_age(
    question: Question, library: Library, who: str, scene: Scene, age: Found
) -> Answer | None:
    side = analyse(f"When was {who} born?")
    near = library.scenes(side, Matcher(side), Context())
    names = frozenset(map(stem, who.split()))
    born = next(births(library, near, names), None)
    if born is None or not 0 < int(age.normal) <= _OLDEST:
        return None
    first = int(born.found.normal[:4]) + int(age.normal)
    spans = [
        span_in(one.reading, (found.start, found.end), found.normal)
        for one, found in ((born.scene, born.found), (scene, age))
    ]
    evidence = [sentence_of(one.reading) for one in (born.scene, scene)]
    note = f"{spans[0].text} + {spans[1].text}"
    text = f"{first} or {first + 1}"
    return computed(question, text, note, rule=_AGED, spans=spans, evidence=evidence)


def _started(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Answer | None:
    """2003 of "had been mayor for eleven years when he resigned in 2014", 1928 of "took three years
    to build and opened in 1931"."""
    built = any(stem(token.text) in _BUILDING for token in question.tokens)
    for _, scene in scenes:
        own = scene.reading
        held = built or (_is_of_all(scene, question) and _is_named(scene))
        for length, year in _pairs(scene, built=built) if held else ():
            first = int(year.normal[:4]) - int(length.normal[1:-1])
            spans = [span_in(own, (one.start, one.end), one.normal) for one in (year, length)]
            note = f"{spans[0].text} − {spans[1].text}"
            return computed(
                question, str(first), note, rule=_SINCE, spans=spans, evidence=[sentence_of(own)]
            )
    return None


def _is_named(scene: Scene) -> bool:
    terms = enumerate(scene.matcher.terms)
    return all(n in scene.factors for n, one in terms if one.kind == "name")


def _pairs(scene: Scene, *, built: bool) -> Iterator[tuple[Found, Found]]:
    """The years that something took or that somebody was it, and the year in which that ended."""
    own = scene.reading
    lengths = [one for one in own.mentions if _YEARS.fullmatch(one.normal)]
    years = [one for one in own.mentions if _YEAR.fullmatch(one.normal[:4]) and one.kind is _DATE]
    for length in lengths if len(lengths) == 1 and len(years) == 1 else ():
        (year,) = years
        between = own.lowers[length.end : year.start]
        if built:
            took = "took" in own.lowers[: length.start]
            fits = took and any(one in _ENDING for one in own.stems[length.end : year.start])
        else:
            been = any(one in _BEING for one in own.stems[: length.start])
            lasting = own.lowers[length.start - 1] == "for"
            fits = been and lasting and not _TO_END.isdisjoint(between)
        if fits:
            yield length, year
