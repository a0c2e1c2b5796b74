""" "Is the library open on Saturdays?" of "Opening hours are 10 to 4 on Saturdays": a text that is
about one place need not say whose hours they are."""

from __future__ import annotations

import re

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.library import Library
from qa.answering.question import Question
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.reading import Reading

__all__ = ["asked_of_it", "tells_hours"]

_OPEN = pattern(
    r"\s*(?P<is>is|will) (?:the )?(?P<what>[a-z-]{3,}) (?P<rest>(?:be )?(?:open|closed|shut)\b.*)",
    re.IGNORECASE,
)
_HOURS = pattern(
    r"\b(?:(?:opening|visiting|business) (?:hours|times)|hours (?:are|of opening))\b", re.IGNORECASE
)
_LEAD = 2  # sentences that say what a text is about


def asked_of_it(question: Question, library: Library) -> Question | None:
    """The question about "it", where it asks whether what the text is about is open; or None."""
    asked = _OPEN.match(question.resolved)
    if asked is None or not any(_HOURS.search(one.text) for one in library.articles):
        return None
    what = stem(asked["what"])
    if not any(what in one.sentence(i).stems for one in library.readings for i in _leading(one)):
        return None
    return analyse(f"{asked['is']} it {asked['rest']}")


def _leading(reading: Reading) -> range:
    return range(min(_LEAD, len(reading.article.sentences)))


def tells_hours(answer: Answer) -> bool:
    """Whether an answer rests on a sentence that tells when a place is open."""
    return any(_HOURS.search(one.text) for one in answer.evidence)
