""" "Who beat Hull?" of "a 4-0 defeat at home to Bury", "Leeds' 3-1 win over Hull": the other side
of a match that a noun tells the end of, where no verb tells who beat whom.
"""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.figures.scores import BEATING
from qa.answering.paths.figures.victories import result_of
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.stems import StemSet, stem
from qa.language.tokens import token_texts
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "the other side of a win or defeat"
_WHO = r"(?:whom?|which (?:team|side|club|player|country|nation))"
_BEAT = r"(?:beat|defeat|overcome|thrash|win against)"
_WINNER = tuple(
    pattern(rf"\s*{form}\W*", re.IGNORECASE)
    for form in (
        rf"{_WHO} (?:beat|defeated|overcame|thrashed|won against) (?P<side>[^?]+)",
        rf"(?:to )?{_WHO} did (?P<side>[^?]+?) lose(?: to)?",
    )
)
_LOSER = tuple(
    pattern(rf"\s*{form}\W*", re.IGNORECASE)
    for form in (rf"{_WHO} lost to (?P<side>[^?]+)", rf"{_WHO} did (?P<side>[^?]+?) {_BEAT}")
)
_LOSING, _NOUNS = StemSet(("lose",)), StemSet("win victory triumph defeat loss thrashing".split())
_MOST = 200  # sentences that are looked at


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The winner, or the loser, of the match of the side that is named; else None."""
    asked = _asked(question)
    if asked is None or question.negated:
        return None
    names, of_winner = asked
    for reading in library.readings:
        for sentence in reading.article.sentences[:_MOST]:
            read = reading.sentence(sentence.index)
            if not names & {*read.stems} or not any(one in _NOUNS for one in read.stems):
                continue
            if any(one in BEATING or one in _LOSING for one in _verbs(read)):
                continue  # told by a verb
            found = result_of(read, reading.clauses(sentence.index))
            sides = (found.winner, found.loser) if found is not None else (None, None)
            side, own = sides if of_winner else sides[::-1]
            if side is not None and own is not None and names <= _stems(read, own):
                return told_in(question, read, side, rule=_RULE, confidence=0.75)
    return None


def _asked(question: Question) -> tuple[frozenset[str], bool] | None:
    """The stems of the side that is named, and whether the winner is asked for."""
    for forms, of_winner in ((_WINNER, True), (_LOSER, False)):
        found = next((one for form in forms if (one := form.fullmatch(question.resolved))), None)
        if found is not None:
            words = (word for word in token_texts(found["side"]) if word[:1].isupper())
            names = frozenset(map(stem, words))
            return (names, of_winner) if names else None
    return None


def _verbs(read: SentenceReading) -> list[str]:
    tagged = zip(read.stems, read.tags, strict=True)
    return [own for own, tag in tagged if tag.startswith("VB")]


def _stems(read: SentenceReading, place: Range) -> frozenset[str]:
    return frozenset(read.stems[slice(*place)])
