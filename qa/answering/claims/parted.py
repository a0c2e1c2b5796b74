""" "Is Ann married?", "Are they still together?" of who "divorced in 2010": what was over later."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.claims.leave import Ruling
from qa.answering.library import Library
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import StemSet
from qa.light import pattern

__all__ = ["may_be_parted", "parted"]

_TOGETHER = pattern(
    r"\s*(?:and |but |so )?(?:is|are) .+? (?:still )?(?:married|together|a couple|husband and wife)"
    r"(?: (?:to|with) [^?]+?)?\s*\??\s*",
    re.IGNORECASE,
)
_PARTED = pattern(r"\b(?:divorced|separated|divorcing|separating)\b", re.IGNORECASE)
_PARTING = StemSet("divorce separate".split())
_AGAIN = frozenset("remarried again reconciled reunited never not".split())
_PEOPLE = ("name", "noun")


def may_be_parted(question: Question, library: Library) -> bool:
    """Whether a question asks for a couple of one of whom a sentence tells that they parted."""
    if _TOGETHER.fullmatch(question.resolved) is None:
        return False
    names = {term.stem for term in question.terms if term.kind == "name"}
    for reading in library.readings:
        for found in _PARTED.finditer(reading.article.text):
            sentence = reading.article.sentence_at(found.start())
            own = reading.sentence(sentence.index) if sentence is not None else None
            if own is not None and names <= {*own.stems}:
                return True
    return False


def parted(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """That they are no longer, where a clause whose people are asked about parts them."""
    if question.negated or not _TOGETHER.fullmatch(question.resolved):
        return None
    for number, scene in scenes:
        own, terms = scene.reading, scene.matcher.terms
        asked = {n for n, one in enumerate(terms) if one.kind in _PEOPLE and one.index >= 0}
        held = {one.term for one in scene.matches if one}
        divorced = [i for i, one in enumerate(own.stems) if one in _PARTING]
        verbs = [i for i in divorced if own.tags[i].startswith("VB")]
        if verbs and asked and asked <= held and _AGAIN.isdisjoint(own.lowers):
            return Ruling(False, number, scene, own.words[verbs[0]])
    return None
