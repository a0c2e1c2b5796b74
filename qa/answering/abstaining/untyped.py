"""Spans that answer although no finder gave them the kind that is asked for."""

from __future__ import annotations

from qa.answering.case import Case
from qa.answering.question import QuestionType
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.found import MEASURED_KINDS
from qa.reading.times.durations import time_unit
from qa.types import MentionKind as Kind

__all__ = ["asks_for_name", "holds_number", "is_apt"]

_WELL_COVERED = 0.5
_YEAR = pattern(r"(?:1\d|2[01])\d\d(?!\d)")
_COUNTING = frozenset("how_many how_much how_far how_often".split())
_LASTING = frozenset(
    """
    until till since forever life lifetime term terms year years month months week weeks day days
    hour hours minute minutes long longer season seasons decade decades century centuries time
    """.split()
)
# "How far back …", "how far in advance …".
_IN_TIME = frozenset("advance ahead back".split())
# "Dies at 91", "aged 84", "turned 30".
_AT_AGE = frozenset("at age aged turned turns turning".split())
_EVERY = frozenset(("every", "each"))
_SEASONS = frozenset("spring summer autumn winter fall morning afternoon evening night".split())
_MOMENTS = frozenset("during until till since end beginning start eve moment minutes days".split())
_QUANTIFIERS = frozenset(
    """
    few several many none no all both most half dozens hundreds thousands millions every each
    various numerous multiple countless
    """.split()
)


def asks_for_name(case: Case) -> bool:
    """ "When drops freeze, what is that called?", "… when the builder did what?"."""
    lowers = [token.text.lower() for token in case.question.tokens]
    return (lowers[:1] == ["when"] and "what" in lowers) or lowers[-2:-1] == ["what"]


def is_apt(case: Case) -> bool:
    """ "When?": at Christmas; for the last minutes; every spring; at the end of the war; a bare
    year. "How long?": until then. "What is the length?": two minutes."""
    words = case.scene.reading.lowers[case.start : case.end]
    before = case.scene.reading.lowers[max(0, case.start - 1) : case.start]
    kind = case.owner.kind if case.owner else None
    if case.question.profile == "how_old":
        return kind is Kind.NUMBER and not _AT_AGE.isdisjoint(before)
    if case.question.profile in ("when", "what_date") and (
        any(map(_YEAR.match, words)) or not _MOMENTS.isdisjoint(before + words)
    ):
        return True
    if case.question.profile == "what_quantity":
        return kind is Kind.DURATION
    moment = kind in (Kind.EVENT, Kind.DURATION, Kind.FREQUENCY)
    if case.question.profile == "how_far":
        asked = {token.text.lower() for token in case.question.tokens}
        return not _IN_TIME.isdisjoint(asked) and (moment or kind is Kind.DATE)
    if case.question.profile == "how_long":
        return moment or not _LASTING.isdisjoint(words)
    if case.question.profile == "when" and not _SEASONS.isdisjoint(words):
        return True
    every = not _EVERY.isdisjoint(words) and any(map(_is_time, words))
    return case.question.profile == "when" and (moment or every)


def _is_time(word: str) -> bool:
    return bool(time_unit(word)) or word in _SEASONS or word in table("weekdays")


def holds_number(case: Case) -> bool:
    """A figure that no finder typed ("six" in "six-volume"), or a word for one, may answer; the
    minutes of "ten minutes" do not count what was not asked for in minutes."""
    if case.question.profile not in _COUNTING:
        return False
    reading, owner = case.scene.reading, case.owner
    if owner is not None and owner.kind in MEASURED_KINDS:
        asked = stem(case.question.answer_type)
        if asked and asked in reading.stems[owner.start : owner.end]:
            return True
        counts = owner.kind is Kind.QUANTITY and case.question.type is QuestionType.HOW_MANY
        return counts and case.scene.coverage >= _WELL_COVERED
    words = reading.lowers[case.start : case.end]
    return "CD" in reading.tags[case.start : case.end] or not _QUANTIFIERS.isdisjoint(words)
