"""Where an answer to "which licence?" or "made of what?" begins and ends, by its nouns."""

from __future__ import annotations

from qa.answering.library import Ranked
from qa.answering.question import Question
from qa.language.stems import StemSet, stem

__all__ = ["of_kind", "of_material", "with_noun"]

_MAKING = StemSet("make build construct weave carve cast forge cover clad".split())
_MADE_OF = frozenset(("of", "from", "in", "out", "with"))
_PARTS = frozenset(("of", "with"))  # "sheets of copper", "oak with brass fittings"
_TOLD_OF = frozenset(("JJ", "VBN", "NN"))
_BEFORE = frozenset(("NN", "JJ", "VBN"))  # "Osk harbour" is told by "Osk"


def of_material(question: Question, one: Ranked) -> Ranked:
    """ "Granite" of "granite in 1880", where it is asked what something was made of."""
    scored, reading = one.scored, one.scored.scene.reading
    if question.predicate not in _MAKING or question.preposition not in _MADE_OF:
        return one
    led = (
        i
        for i in range(scored.start + 1, scored.end)
        if reading.tags[i] in ("IN", "TO") and reading.lowers[i] not in _PARTS
    )
    start = scored.start
    while reading.tags[start - 1] in _TOLD_OF and start > 1:
        start -= 1  # "recycled plastic"
    whole = reading.tags[start - 1] == "IN" and reading.tags[scored.start].startswith(("NN", "JJ"))
    start = start if whole else scored.start
    return Ranked(one.article, scored._replace(start=start, end=next(led, scored.end)))


def of_kind(question: Question, one: Ranked) -> Ranked:
    """ "A forklift licence" of "a forklift licence and good Danish", where one is asked for."""
    scored, reading = one.scored, one.scored.scene.reading
    middle = next((i for i in range(scored.start, scored.end) if reading.lowers[i] == "and"), 0)
    if question.plural or not middle or scored.end - middle <= 1 or middle == scored.start:
        return one
    asked = stem(question.answer_type)
    first, last = reading.stems[middle - 1] == asked, reading.stems[scored.end - 1] == asked
    whole = "," in reading.lowers[scored.start : middle] or not first or last
    return one if whole else Ranked(one.article, scored._replace(end=middle))


def with_noun(question: Question, one: Ranked) -> Ranked:
    """ "Forklift licence" of "forklift", "Gothic period" of "Gothic", where that is asked for."""
    scored, reading = one.scored, one.scored.scene.reading
    behind = reading.tags[scored.end : scored.end + 1]
    common = behind in (("NN",), ("NNS",)) and reading.tags[scored.end - 1] in _BEFORE
    if (
        not common
        or question.answer_class == "colour"
        or reading.stems[scored.end] != stem(question.answer_type)
    ):
        return one
    return Ranked(one.article, scored._replace(end=scored.end + 1))
