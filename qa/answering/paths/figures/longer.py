""" "How much longer does the bus take than the train?": the difference of the two durations of a
sentence that has both, each in the order of what it is of.
"""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.telling import sentence_of, span_in, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import StemSet, stem
from qa.light import pattern
from qa.types import MentionKind

__all__ = ["answer"]

_NORMAL = pattern(r"P((?:\d+[YM])*|(?:\d+[WD])*|T(?:\d+[HMS])+)")
_PART = pattern(r"(\d+)([YMWDHS])")
# The units of the calendar, of days and of the clock -> how many of the smallest each is.
_UNITS = (
    (("Y", 12, "year"), ("M", 1, "month")),
    (("W", 7, "week"), ("D", 1, "day")),
    (("H", 3600, "hour"), ("M", 60, "minute"), ("S", 1, "second")),
)
# What is told in one of these words is asked in another.
_DEGREES = (frozenset(("longer", "more")), frozenset(("shorter", "less", "fewer")))
# "Adds 3 km to the climb", "cuts 20 minutes off the trip".
_ADDING = StemSet(("add",)), frozenset(("to",))
_CUTTING = StemSet("cut knock shave take".split()), frozenset(("off", "from"))
_REACH = 5  # tokens behind the measure
_WAYS = {"longer": 1, "shorter": -1}


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The difference in words, or None where a sentence has no two durations for the two."""
    lowers = [token.text.lower() for token in question.tokens]
    way = next((_WAYS[word] for word in lowers if word in _WAYS), 0)
    if question.type is not QuestionType.HOW_MUCH:
        return None
    if "than" not in lowers:
        return _told_more(question, library, context)
    if not way:
        return None
    matcher, than = Matcher(question, context.hints), lowers.index("than")
    for _, scene in library.scenes(question, matcher, context):
        if told := _of(question, scene, than, way):
            return told
    return None


def _told_more(question: Question, library: Library, context: Context) -> Answer | None:
    """ "How much longer did they work?" of "They worked for 20 minutes longer"."""
    lowers = [token.text.lower() for token in question.tokens]
    degrees = next((one for one in _DEGREES if lowers[2:3] and lowers[2] in one), None)
    if degrees is None or lowers[:2] != ["how", "much"]:
        return None
    matcher = Matcher(question, context.hints)
    asked = {
        n
        for n, one in enumerate(matcher.terms)
        if one.stem in (question.predicate, stem(question.answer_type))
    }
    if (added := _added(question, library, context, degrees)) is not None:
        return added
    for _, scene in library.scenes(question, matcher, context):
        own = scene.reading
        for one in own.mentions if asked & scene.own_factors.keys() else ():
            behind = own.lowers[one.end : one.end + 1]
            measured = one.kind in (MentionKind.DURATION, MentionKind.QUANTITY)
            if measured and behind and behind[0] in degrees:
                place = (one.start, one.end)
                return told_in(question, own, place, rule="so much more", confidence=0.75)
    return None


def _added(
    question: Question, library: Library, context: Context, degrees: frozenset[str]
) -> Answer | None:
    """ "How much longer is the climb?" of "which adds 3 km to the climb"."""
    matcher = Matcher(question, context.hints)
    nouns = {n for n, one in enumerate(matcher.terms) if one.kind in ("noun", "name")}
    verb, lead = _ADDING if "longer" in degrees else _CUTTING
    for _, scene in library.scenes(question, matcher, context):
        own = scene.reading
        for one in own.mentions:
            measured = one.kind in (MentionKind.DURATION, MentionKind.QUANTITY)
            done = own.stems[max(0, one.start - 1)] in verb
            behind = own.lowers[one.end : one.end + 1]
            held = {found.term for found in scene.matches[one.end : one.end + _REACH] if found}
            if measured and done and behind and behind[0] in lead and nouns & held:
                place = (one.start, one.end)
                return told_in(question, own, place, rule="so much more", confidence=0.7)
    return None


def _of(question: Question, scene: Scene, than: int, way: int) -> Answer | None:
    found = [one for one in scene.reading.mentions if one.kind is MentionKind.DURATION]
    sides = _place(scene, -1, than), _place(scene, than, len(question.tokens))
    if len(found) != 2 or min(sides) < 0 or not scene.holds_the_rest:
        return None
    measures = [_measure(one.normal) for one in found]
    if sides[0] > sides[1]:
        measures.reverse()
    (one, group), (other, other_group) = measures
    # The smallest units of the two, in the order asked: "longer" by less than nothing is none.
    more = (one - other) * way
    if group < 0 or group != other_group or more <= 0:
        return None
    spans = [span_in(scene.reading, (each.start, each.end), each.normal) for each in found]
    return computed(
        question,
        _spelt(more, group),
        f"the difference of {spans[0].text} and {spans[1].text}",
        rule="difference",
        spans=spans,
        evidence=(sentence_of(scene.reading),),
    )


def _place(scene: Scene, after: int, before: int) -> int:
    """Where a noun or name of one side of the question stands in the sentence, or -1."""
    terms = scene.matcher.terms
    own = {
        number
        for number, one in enumerate(terms)
        if one.kind in ("noun", "name") and after < one.index < before
    }
    return next((i for i, one in enumerate(scene.matches) if one and one.term in own), -1)


def _measure(normal: str) -> tuple[int, int]:
    """A duration in the smallest unit of its group of `_UNITS`, and the group's number or -1."""
    if _NORMAL.fullmatch(normal) is None or not any(map(str.isdigit, normal)):
        return 0, -1
    group = 2 if "T" in normal else 1 if re.search("[WD]", normal) else 0
    factors = {letter: factor for letter, factor, _ in _UNITS[group]}
    return sum(int(part[1]) * factors[part[2]] for part in _PART.finditer(normal)), group


def _spelt(amount: int, group: int) -> str:
    words = []
    for _, factor, name in _UNITS[group]:
        number, amount = divmod(amount, factor)
        if number:
            words.append(f"{number} {name}{'' if number == 1 else 's'}")
    return " and ".join(words)
