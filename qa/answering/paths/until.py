""" "When was the tower rebuilt?" of "it was not rebuilt until 1711", "When did Holm die?" of "Holm
lived until 1671", "When will it open again?" of "it is closed until May": what was not so until
then is so then; and "How long will it be closed?". What is put off is on the new day, and was to be
on the old one.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import is_set_against, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.language.stems import StemSet, stem
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["answer"]

_RULE = "not until then"
_SURE = 0.8
_UNTIL = frozenset(("until", "till"))
_TURNING = frozenset(("was", "were", "turned"))
_NOT = frozenset(("not", "n't", "n’t", "never"))
_LIVE, _DYING = stem("live"), stem("die")
_AGAIN = StemSet("reopen resume return restart recommence".split())
_STOPPED = StemSet("cancel close suspend shut halt stop ban interrupt block ground".split())
_LASTING = "until then"
_MOVED_BY = StemSet("postpone adjourn delay defer reschedule move shift put".split())
_FIRST = frozenset("originally meant supposed due planned scheduled first initially".split())
_PUT, _AWAY = stem("put"), frozenset(("off", "back", "forward"))
_FAR = 8  # tokens from what puts it off to the day
_GOING_ON = frozenset("will is are be does do did remain must should need have has may can".split())
_HAVE, _HAVING = stem("have"), frozenset("have has had".split())
_STOPS = frozenset(". , ; : ) and but unless".split())
_LEAD = 4  # tokens from "until" to its time: "at least the end of May"
_NEAR = 6  # tokens from the verb to "until"


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The date behind "until" where the deed asked about was not done before, or None."""
    if question.type is QuestionType.HOW_LONG:
        return _how_long(question, library, context)
    if question.type is not QuestionType.WHEN or question.negated:
        return None
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        found = None
        if _is_named(question, scene):
            found = _until(question, scene) or _put_off(question, scene)
        if found is not None:
            place = found.start, found.end
            return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _how_long(question: Question, library: Library, context: Context) -> Answer | None:
    """All from "until" on, behind the verb or the state asked about, where no time is counted."""
    if _GOING_ON.isdisjoint(token.text.lower() for token in question.tokens):
        return None
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        own = scene.reading
        counted = any(one.kind is MentionKind.DURATION for one in own.mentions)
        if counted or not _is_named(question, scene) or _is_of_another(scene):
            continue
        for at in range(1, scene.size - 1):
            if own.lowers[at] in _UNTIL and _is_of_state(scene, at):
                place = at, _end(own, at)
                return told_in(question, own, place, rule=_LASTING, confidence=_SURE)
    return None


def _is_of_another(scene: Scene) -> bool:
    """ "Prices will stay the same until May", where it is asked how long a ferry stays: none of
    the question's nouns stands there, and no pronoun for it."""
    nouns = [n for n, one in enumerate(scene.matcher.terms) if one.kind in ("name", "noun")]
    return "PRP" not in scene.reading.tags and not any(n in scene.own_factors for n in nouns)


def _is_of_state(scene: Scene, until: int) -> bool:
    """Whether the verb or the state asked about stands before "until" in its clause."""
    if scene.question.predicate == _HAVE and scene.reading.lowers[until - 1] in _HAVING:
        return True  # "they have until midnight"
    behind = scene.question.wh[1]  # not the "long" of "how long"
    terms = scene.matcher.terms
    parts = (i for i in range(until) if scene.reading.lowers[i] in (",", ";", "but"))
    start = max(parts, default=-1) + 1
    found = (
        one
        for one, word in zip(scene.matches[start:until], scene.reading.lowers[start:], strict=False)
        if one is not None and word not in BE
    )
    told = (terms[one.term] for one in found)
    return any(one.kind in ("verb", "adjective") and one.index >= behind for one in told)


def _end(own: SentenceReading, at: int) -> int:
    """Where what stands behind "until" ends: a time, "further notice", or its clause."""
    times = (one for one in own.mentions if at < one.start <= at + _LEAD)
    timed = (one.end for one in times if one.kind in (MentionKind.DATE, MentionKind.TIME))
    ends = (i for i in range(at + 1, len(own.words)) if own.lowers[i] in _STOPS)
    return next(timed, next(ends, len(own.words)))


def _until(question: Question, scene: Scene) -> Found | None:
    """The date behind "until" and the verb asked about."""
    own = scene.reading
    for found in (*own.mentions, *_ages(own)):
        timed = found.kind in (MentionKind.DATE, MentionKind.TIME, MentionKind.AGE)
        if not timed or own.lowers[found.start - 1] not in _UNTIL:
            continue
        if _goes_on(question) and any(one in _STOPPED for one in own.stems[: found.start]):
            return None if is_set_against(scene, found.start) else found
        for at in range(max(1, found.start - _NEAR), found.start - 1):
            denied = not _NOT.isdisjoint(own.lowers[max(0, at - 2) : at])
            lived = own.stems[at] == _LIVE and question.predicate == _DYING
            dated = found.kind is MentionKind.DATE
            if (lived and dated) or (denied and own.stems[at] == question.predicate):
                return found
    return None


def _ages(own: SentenceReading) -> Iterator[Found]:
    """The "she was twelve" of "did not see the sea until she was twelve"."""
    for at in range(1, len(own.words) - 3):
        was = own.tags[at] == "PRP" and own.lowers[at + 1] in _TURNING
        if was and own.tags[at + 2] == "CD" and own.tags[at + 3][:2] != "NN":
            yield Found(at, at + 3, MentionKind.AGE)


def _put_off(question: Question, scene: Scene) -> Found | None:
    """The "June" of "put off until June", "moved from May to June", for when it will be, and "May"
    for when it was to be."""
    own, lowers = scene.reading, [token.text.lower() for token in question.tokens]
    if question.predicate in _MOVED_BY:
        return None
    was_to_be = not _FIRST.isdisjoint(lowers)
    if not was_to_be and lowers[question.wh[1] : question.wh[1] + 1] not in (["will"], ["is"]):
        return None
    leads = ("from",) if was_to_be else ("until", "till", "to")
    for found in own.mentions:
        timed = found.kind in (MentionKind.DATE, MentionKind.TIME)
        if timed and found.start > 1 and own.lowers[found.start - 1] in leads:
            before = own.stems[max(0, found.start - _FAR) : found.start]
            aside = _PUT in before and _AWAY.isdisjoint(own.lowers[: found.start])
            if not aside and any(one in _MOVED_BY for one in before):
                return found
    return None


def _goes_on(question: Question) -> bool:
    """Whether it is asked when something that stopped is so again."""
    lowers = [token.text.lower() for token in question.tokens]
    return "again" in lowers or "back" in lowers or question.predicate in _AGAIN


def _is_named(question: Question, scene: Scene) -> bool:
    """Whether a sentence holds a noun or name of the question, and all of its names."""
    terms = [(n, one) for n, one in enumerate(scene.matcher.terms) if one.index >= 0]
    held = [n for n, one in terms if one.kind in ("name", "noun") and n in scene.factors]
    return bool(held) and all(n in scene.factors for n, one in terms if one.kind == "name")
