"""Answers that are a link of a chain: "behind a wardrobe in a farmhouse in Belgium" where the best
candidate is Belgium, "38 by 31 centimetres" where it is 31 centimetres, "a 23 percent higher risk"
where it is 23 percent."""

from __future__ import annotations

from qa.answering.library import Ranked
from qa.answering.question import Question, QuestionType
from qa.reading.reading import SentenceReading
from qa.types import MentionKind as Kind

__all__ = ["chained"]

_SPOTS = frozenset(
    "in at on near inside behind under beneath below above beside outside between along off "
    "underneath".split()
)
# An answer to "where?" begins with these only where it would say another thing without them.
_BARE = frozenset(("in", "at"))
_OPENING = frozenset(("DT", "PRP$"))
_INSIDE = frozenset(("NN", "NNS", "JJ", "JJS", "VBN", "CD", "VBG"))
_NOUNS = frozenset(("NN", "NNS"))
_TIMES = frozenset((Kind.DATE, Kind.TIME, Kind.DURATION, Kind.EVENT))
_BY = frozenset(("by", "x", "×"))
_DEGREES = frozenset(("JJR", "RBR"))
_PLACED = frozenset((Kind.PLACE, Kind.NAME))


def chained(question: Question, one: Ranked) -> Ranked:
    """The candidate with the links before it, or the noun that it only measures."""
    scored, reading = one.scored, one.scored.scene.reading
    start, end = scored.start, scored.end
    if question.type is QuestionType.WHERE:
        start = _from_the_spot(one)
    if question.type in (QuestionType.HOW_ADJECTIVE, QuestionType.WHAT):
        start = _both_sides(one)
    if question.type is QuestionType.WHAT and question.answer_class != "percent":
        end = _with_degree(one)
    if (start, end) == (scored.start, scored.end):
        return one
    shown = start if reading.lowers[start] not in _BARE else start + 1
    return Ranked(one.article, scored._replace(start=shown, end=end))


def _from_the_spot(one: Ranked) -> int:
    """Where "behind a wardrobe in a farmhouse in Belgium" begins, which is told right behind a verb
    or what is done it to."""
    scored = one.scored
    own = scored.scene.mention_of[scored.start]
    if own is None or own.kind not in _PLACED or own.start != scored.start:
        return scored.start
    start = scored.start
    lowers, tags = scored.scene.reading.lowers, scored.scene.reading.tags
    while (before := _link_before(one, start)) < start:
        owned = before + (tags[before] == "IN")
        if tags[owned] == "PRP$" and lowers[owned + 2 : owned + 3] == ("at",):
            break  # "her sleep at a hospice" is not where
        start = before
    return start


def _link_before(one: Ranked, start: int) -> int:
    """Where the preposition stands of "in a farmhouse" right before "in Belgium"; `start` itself
    where nothing of the kind does."""
    scene, reading = one.scored.scene, one.scored.scene.reading
    lead = start - (reading.lowers[start] not in _SPOTS)
    if lead < 1 or reading.lowers[lead] not in _SPOTS:
        return start
    noun = lead - 1
    if reading.tags[noun] not in _NOUNS or scene.matches[noun] is not None:
        return start
    first = noun
    while first > reading.lead and reading.tags[first - 1] in _INSIDE:
        first -= 1
    opened = first > reading.lead + 1 and reading.tags[first - 1] in _OPENING
    spot = opened and reading.lowers[first - 2] in _SPOTS
    found = scene.mention_of[noun]
    timed = found is not None and found.kind in _TIMES
    return first - 2 if spot and not timed else start


def _both_sides(one: Ranked) -> int:
    """Where "38 by 31 centimetres" begins."""
    scored, reading = one.scored, one.scored.scene.reading
    own = scored.scene.mention_of[scored.start]
    at = scored.start - 2
    measured = own is not None and own.kind is Kind.QUANTITY and own.start == scored.start
    if not measured or at < reading.lead:
        return scored.start
    sides = reading.lowers[at + 1] in _BY and reading.tags[at] == "CD"
    return at if sides else scored.start


def _with_degree(one: Ranked) -> int:
    """Where "a 23 percent higher risk of diabetes" ends."""
    scored, reading = one.scored, one.scored.scene.reading
    own = scored.scene.mention_of[scored.end - 1]
    cut = own is not None and own.kind is Kind.PERCENT and own.end == scored.end
    if not cut or reading.tags[scored.start] != "DT":
        return scored.end
    if reading.tags[scored.end] not in _DEGREES:
        return scored.end
    end = _phrase_end(reading, scored.end)
    if reading.lowers[end : end + 1] == ("of",):
        return max(end, _phrase_end(reading, end + 1))
    return end


def _phrase_end(reading: SentenceReading, start: int) -> int:
    end = start
    while end < len(reading.tags) and reading.tags[end] in _INSIDE | _DEGREES | _OPENING:
        end += 1
    return end
