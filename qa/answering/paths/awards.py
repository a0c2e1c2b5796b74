"""What somebody won who "was named player of the year", "was voted best baker", "was awarded the
Silver Shell": an award by its title, of which the text says no "award"; or "won the Silver Shell
Prize", where it is asked what they were given.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import PROPER_NOUNS
from qa.language.stems import StemSet, stem
from qa.reading.clauses import Clause
from qa.types import Range

__all__ = ["answer"]

_RULE = "what the winner was named"
_SURE = 0.75
_WINNING = StemSet("win receive get earn gain collect give award present have".split())
_WON = StemSet("win receive get earn collect take".split())
_NAMING = StemSet("name vote crown declare judge choose pick elect".split())
_LED_IN = frozenset(("the", "as", "a", "an"))
_BEST = frozenset(("best", "most", "top", "favourite", "favorite", "worst"))
_AWARD = stem("award")
_SPANS = frozenset("year month week decade season tournament match game century series".split())
_MOST = 9  # tokens of a title
_ENDS = frozenset("in at on by for after when , . ; and".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The title that the one asked about was given, or None."""
    if question.predicate not in _WINNING or question.negated:
        return None
    matcher = Matcher(question, context.hints)
    terms = matcher.terms
    named = {n for n, one in enumerate(terms) if one.kind == "name"}
    behind = {
        n for n, one in enumerate(terms) if one.kind == "noun" and one.index >= question.wh[1]
    }
    for number, scene in library.scenes(question, matcher, context):
        for clause in scene.clauses:
            place = _title(scene, clause)
            if place is None or clause.subject is None:
                continue
            subject = clause.subject.start, clause.subject.end
            meant = library.meant(matcher, number, scene.reading.sentence.index, subject)
            meant |= _before(scene, library, matcher, number, clause)
            if named <= meant if named else behind and behind <= meant:
                return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _before(
    scene: Scene, library: Library, matcher: Matcher, number: int, clause: Clause
) -> set[int]:
    """What the sentence before has, of which "it" may tell, where that is nothing with a name."""
    index, place = scene.reading.sentence.index, clause.subject
    links = library.coreferences[number].links(index)
    known = place is None or any(link.start == place.start and link.names for link in links)
    if known or place is None or scene.reading.lowers[place.start : place.end] != ("it",):
        return set()
    before = library.readings[number].sentence(max(0, index - 1))
    return matcher.said(before.stems) if before.sentence.index < index else set()


def _title(scene: Scene, clause: Clause) -> Range | None:
    """ "Player of the year" behind "was named", "the Brandt Prize" behind "won"."""
    own = scene.reading
    won = clause.object if own.stems[clause.head] in _WON and clause.voice == "active" else None
    if won is not None and clause.polarity == "positive" and not clause.modal:
        start, end = won.parts[0]
        prize = class_of(own.lowers[end - 1]) == "award"
        return _given(scene, start + (own.tags[start] == "DT"), end) if prize else None
    passive = clause.voice == "passive" and clause.polarity == "positive" and not clause.modal
    if passive and own.stems[clause.head] == _AWARD and clause.object is not None:
        return _given(scene, clause.object.start, clause.object.end)
    if not passive or own.stems[clause.head] not in _NAMING:
        return None
    start = clause.head + 1
    while start < scene.size and own.lowers[start] in _LED_IN:
        start += 1
    for end in range(start + 1, min(scene.size, start + _MOST)):
        if own.lowers[end - 2 : end] == ("of", "the") and own.lowers[end] in _SPANS:
            return start, end + 1
        if own.lowers[start] in _BEST and own.lowers[end] in _ENDS:
            return start, end
    return None


def _given(scene: Scene, start: int, end: int) -> Range | None:
    """ "The Silver Shell" behind "was awarded", a name; no sum and no contract."""
    named = any(tag in PROPER_NOUNS for tag in scene.reading.tags[start:end])
    return (start, end) if named else None
