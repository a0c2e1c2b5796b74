""" "When was the tower rebuilt?" of "it was not rebuilt until 1711", "When did Holm die?" of "Holm
lived until 1671", "When will it open again?" of "it is closed until May": what was not so until
then is so then.
"""

from __future__ import annotations

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

_RULE = "not until then"
_SURE = 0.8
_UNTIL = frozenset(("until", "till"))
_NOT = frozenset(("not", "n't", "n’t", "never"))
_LIVE, _DYING = stem("live"), stem("die")
_AGAIN = StemSet("reopen resume return restart recommence".split())
_STOPPED = StemSet("cancel close suspend shut halt stop ban interrupt block ground".split())
_NEAR = 6  # tokens from the verb to "until"


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The date behind "until" where the deed asked about was not done before, or None."""
    if question.type is not QuestionType.WHEN or question.negated:
        return None
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        found = _until(question, scene) if _is_named(question, scene) else None
        if found is not None:
            place = found.start, found.end
            return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _until(question: Question, scene: Scene) -> Found | None:
    """The date behind "until" and the verb asked about."""
    own = scene.reading
    for found in own.mentions:
        timed = found.kind in (MentionKind.DATE, MentionKind.TIME)
        if not timed or own.lowers[found.start - 1] not in _UNTIL:
            continue
        if _goes_on(question) and any(one in _STOPPED for one in own.stems[: found.start]):
            return found
        for at in range(max(1, found.start - _NEAR), found.start - 1):
            denied = not _NOT.isdisjoint(own.lowers[max(0, at - 2) : at])
            lived = own.stems[at] == _LIVE and question.predicate == _DYING
            dated = found.kind is MentionKind.DATE
            if (lived and dated) or (denied and own.stems[at] == question.predicate):
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
