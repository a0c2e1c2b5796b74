""" "When will the election be held?" of "called an election for 14 June", "When was the race meant
to take place?" of "the race planned for Monday has been moved to Friday": the day that is set.

A sentence that tells outright when it is held, takes place or begins goes before.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import StemSet, stem
from qa.reading.found import Found
from qa.types import MentionKind

__all__ = ["answer"]

_RULE = "the day that is set for it"
_SURE = 0.75
_HOLDING = frozenset(map(stem, "hold take happen occur stage start begin be suppose mean".split()))
_AT_FIRST = frozenset("supposed originally meant initially planned scheduled due".split())
_SETTING = StemSet("set schedule call plan fix list due book arrange slate announce".split())
_ON = StemSet("schedule fix list due book slate".split())  # no "called on Monday"
_MOVING = StemSet("move postpone put reschedule delay bring switch shift".split())
_FOR, _TO = frozenset(("for", "on")), frozenset(("to", "until", "till", "for"))
_STOPS = frozenset((",", ";", "and", "but"))
_NEAR = 5  # tokens from what sets a day to it


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The day that a sentence sets for the event asked about, or to which it moves it, or None."""
    nouns = [term for term in question.terms if term.kind in ("noun", "name")]
    if question.type is not QuestionType.WHEN or question.predicate not in _HOLDING:
        return None
    if not nouns or any(term.kind == "number" for term in question.terms):
        return None
    lowers = {token.text.lower() for token in question.tokens}
    first = not lowers.isdisjoint(_AT_FIRST)
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    meant = [scene for _, scene in scenes if _is_meant(scene)]
    if any(_tells_outright(scene) for scene in meant):
        return None
    for movers in (False,) if first else (True, False):
        for scene in meant:
            if (found := next(_set(scene, moved=movers), None)) is not None:
                place = found.start, found.end
                return told_in(
                    question,
                    scene.reading,
                    place,
                    normal=found.normal,
                    rule=_RULE,
                    confidence=_SURE,
                )
    return None


def _is_meant(scene: Scene) -> bool:
    """Whether a sentence itself holds all nouns and names of the question, and as such: a hearing
    due to "take place" is no theft."""
    terms = enumerate(scene.matcher.terms)
    wanted = {n for n, one in terms if one.kind in ("noun", "name") and one.index >= 0}
    wanted = {n for n in wanted if scene.matcher.terms[n].word.lower() not in ("place", "date")}
    matched = zip(scene.matches, scene.reading.tags, strict=True)
    held = {one.term for one, tag in matched if one and not tag.startswith("VB")}
    return bool(wanted) and wanted <= held


def _tells_outright(scene: Scene) -> bool:
    """Whether a clause with the question's own verb has a date behind it."""
    verb, own = scene.question.predicate, scene.reading
    return any(
        own.stems[clause.head] == verb
        and any(clause.head < one.start < clause.end for one in own.mentions if _is_day(one))
        for clause in scene.clauses
    )


def _is_day(found: Found) -> bool:
    return found.kind in (MentionKind.DATE, MentionKind.TIME)


def _set(scene: Scene, *, moved: bool) -> Iterator[Found]:
    """The days that a sentence sets, or moves something to."""
    own = scene.reading
    leads = _TO if moved else _FOR
    for one in own.mentions:
        at = one.start - 1
        if not _is_day(one) or at < 1 or own.lowers[at] not in leads:
            continue
        setting = _ON if own.lowers[at] == "on" else _SETTING
        words = _MOVING if moved else setting
        verbs = [i for i in range(max(0, at - _NEAR), at) if own.stems[i] in words]
        if verbs and _STOPS.isdisjoint(own.lowers[verbs[-1] : at]):
            yield one
