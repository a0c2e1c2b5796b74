"""The question laid over the sentence: which words stand where the question has others, and
whether those that both have stand in the same order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from qa.answering.case import Case
from qa.answering.entailing import name_groups
from qa.answering.question import QuestionType, Term
from qa.language.stems import stem
from qa.reading.found import NAME_KINDS

__all__ = ["FAMILIES", "alignment_signals"]

FAMILIES = {
    "replaced": "in the place of a word of the question the sentence has another: {}",
    "rival": "the sentence names another, where the question names one that it lacks: {}",
    "order": "the words that both have stand in the same order: {}",
    "counted": "what is counted: {}",
}
_REACH = 3
_HALF = 0.4
_TAGS = {
    "name": ("NNP", "NNPS"),
    "noun": ("NN", "NNS"),
    "number": ("CD",),
    "adjective": ("JJ", "JJR", "JJS", "RB"),
    "verb": ("VB", "VBD", "VBN", "VBZ", "VBP", "VBG"),
    "other": (),
}


def alignment_signals(case: Case) -> Iterator[str]:
    """Words replaced, kind by kind; another name; order and distances; the noun counted."""
    yield from sorted({f"replaced={term.kind}" for term in _lacking(case) if _rival(case, term)})
    yield from _rival_names(case)
    yield from _order(case)
    yield from _counted(case)


def _lacking(case: Case) -> list[Term]:
    return [
        term
        for number, term in enumerate(case.terms)
        if number not in case.scene.factors and term.index >= 0
    ]


def _rival(case: Case, lacking: Term) -> str:
    """A word of the same kind that stands beside a neighbour of the lacking word, on its side."""
    wanted = _TAGS.get(lacking.kind, ())
    for number, term in enumerate(case.terms):
        side = lacking.index - term.index
        if number not in case.places or not 0 < abs(side) <= _REACH:
            continue
        step = 1 if side > 0 else -1
        for place in case.places[number]:
            for i in range(place + step, place + step * (_REACH + 1), step):
                if not 0 <= i < case.scene.size or case.start <= i < case.end:
                    break
                if case.scene.matches[i] is None and case.scene.reading.tags[i] in wanted:
                    return case.scene.reading.words[i]
    return ""


def _rival_names(case: Case) -> Iterator[str]:
    """Names of the sentence that are neither the answer nor the question's, where the question
    has a name that the sentence lacks."""
    missing = [
        group
        for group in name_groups(case.terms)
        if not any(number in case.scene.factors for number in group)
    ]
    if not missing:
        return
    others = [
        one
        for one in case.scene.reading.mentions
        if one.kind in NAME_KINDS
        and not (one.start < case.end and case.start < one.end)
        and not case.scene.inside(one.start, one.end)
    ]
    pronoun = any(tag in ("PRP", "PRP$") for tag in case.scene.reading.tags)
    yield f"rival={min(2, len(others))} {'with' if pronoun else 'without'} a pronoun"


def _order(case: Case) -> Iterator[str]:
    places = [
        (term.index, case.places[number][0])
        for number, term in enumerate(case.terms)
        if number in case.places and term.index >= 0
    ]
    if len(places) < 3:
        return
    places.sort()
    kept = sum(one[1] < other[1] for one, other in pairwise(places))
    share = kept / (len(places) - 1)
    yield f"order={'all' if share == 1.0 else 'half' if share >= _HALF else 'little'}"


def _counted(case: Case) -> Iterator[str]:
    if case.question.type is not QuestionType.HOW_MANY or not case.question.answer_type:
        return
    asked = stem(case.question.answer_type)
    stems = case.scene.reading.stems
    if asked in stems[case.start : case.end + 3]:
        yield "counted=the same"
    else:
        following = case.scene.reading.tags[case.end : case.end + 1]
        yield f"counted={'another' if following and following[0].startswith('NN') else 'unnamed'}"
