"""What speaks against the evidence: denials, opposites, other numbers and names, and words that
stand where the question has others."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from qa.answering.case import Case
from qa.answering.contrary import opposites, other_ordinal, prefixed_opposite
from qa.answering.entailing import name_groups, names_otherwise, number_in, rival_number
from qa.answering.question import Term
from qa.answering.relatives import FAMILY

__all__ = ["FAMILIES", "contradiction_signals"]

FAMILIES = {
    "denial": "a denial stands in: {}",
    "opposite": "the opposite of a word of the question stands in: {}",
    "number": "a number of the question: {}",
    "name": "a name of the question: {}",
    "pairs": "neighbours of the question: {}",
    "ordinal": "an ordinal of the question: {}",
}
_DENIALS = frozenset(
    "not n't n’t never no nor neither without none nobody cannot except unlike".split()
)
_REACH = 5
_MANY = 2
_TOPIC = 3
_PRONOUNS = frozenset({"PRP", "PRP$"})


def contradiction_signals(case: Case) -> Iterator[str]:
    """What the question claims beyond what the evidence says, kind by kind."""
    yield from _denial(case)
    yield from _opposite(case)
    yield from _numbers(case)
    yield from _names(case)
    yield from _pairs(case)
    if other_ordinal(case.question, case.scene.reading):
        yield "ordinal=another"


def _denial(case: Case) -> Iterator[str]:
    """ "What is not …?" of a sentence that denies nothing, and the other way round."""
    asked = any(token.text.lower() in _DENIALS for token in case.question.tokens)
    tags = case.scene.reading.tags  # "and its people do not like rain" denies nothing of the town
    matched = [i for i, one in enumerate(case.scene.strength) if one and tags[i] not in _PRONOUNS]
    said = any(
        word in _DENIALS and any(abs(i - other) <= _REACH for other in matched)
        for i, word in enumerate(case.scene.reading.lowers)
    )
    if asked or said:
        yield f"denial={'both' if asked and said else 'question' if asked else 'sentence'}"


def _opposite(case: Case) -> Iterator[str]:
    held = {number for number, factor in case.scene.factors.items() if factor >= FAMILY}
    if opposites(case.terms, held, case.scene.reading):
        yield "opposite=sentence"
    elif prefixed_opposite(case.terms, case.scene.reading):
        yield "opposite=prefix"
    elif any(opposites(case.terms, case.around, one) for one in case.near):
        yield "opposite=near"


def _numbers(case: Case) -> Iterator[str]:
    own = case.scene.reading
    for number, term in enumerate(case.terms):
        if term.kind != "number":
            continue
        if number in case.scene.factors or number_in(term, own):
            yield "number=held"
            continue
        near = number in case.around or any(number_in(term, one) for one in case.near)
        rival = "with a rival" if rival_number(term, own) else "alone"
        yield f"number={'near' if near else 'nowhere'} {rival}"


def _names(case: Case) -> Iterator[str]:
    for group in name_groups(case.terms):
        held = [number for number in group if number in case.scene.factors]
        if len(held) == len(group):
            yield "name=held"
        elif held:
            yield f"name={'last' if group[-1] in held else 'first'} part held"
        elif any(number in case.around for number in group):
            yield "name=near"
        else:
            yield f"name={_absent(case, [case.terms[number] for number in group])}"


def _absent(case: Case, name: list[Term]) -> str:
    if names_otherwise(name, case.near):
        return "written otherwise"
    times = max(case.article.text.count(term.word) for term in name)
    return "topic" if times >= _TOPIC else "elsewhere" if times else "nowhere"


def _pairs(case: Case) -> Iterator[str]:
    """Neighbours of the question ("large city"): together in the sentence, apart, or only one, and
    then with another word beside it."""
    places = case.places
    counts = {"kept": 0, "apart": 0, "half": 0, "changed": 0}
    for (n, one), (m, other) in pairwise(enumerate(case.terms)):
        if other.index - one.index != 1 or one.index < 0 or one.kind == "verb":
            continue
        first, second = places.get(n, []), places.get(m, [])
        if first and second:
            gap = min(abs(i - j) for i in first for j in second)
            counts["kept" if gap <= 2 else "apart"] += 1
        elif first or second:
            changed = _is_beside(case, first, 1) or _is_beside(case, second, -1)
            counts["changed" if changed else "half"] += 1
    for what, count in counts.items():
        if count:
            yield f"pairs={what} {min(_MANY, count)}"


def _is_beside(case: Case, places: list[int], step: int) -> bool:
    """Whether another noun, adjective or number stands beside the word that is there."""
    kinds = ("NN",) if step > 0 else ("NN", "JJ", "CD")
    tags, matches = case.scene.reading.tags, case.scene.matches
    return any(
        0 <= i + step < len(tags) and matches[i + step] is None and tags[i + step].startswith(kinds)
        for i in places
    )
