"""Whether a span is of the sort that is asked for: a place, a definition, a trade, a manner."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.case import Case
from qa.answering.expected import class_of
from qa.answering.question import QuestionType
from qa.language.lexicon import table, words
from qa.reading.found import TIME_KINDS, Found
from qa.types import MentionKind

__all__ = ["is_of_another_sort"]

# What stands between a name and what it is.
_BETWEEN = frozenset(', ( ) : “ ” " – — - is was are were a an the called known as named'.split())
_LOCATIVE = frozenset(
    """
    in at on to into onto near from off along inside outside across around over under between behind
    beside above below through towards toward aboard where there here abroad home overseas ashore
    """.split()
)
_WHEREABOUTS = frozenset((MentionKind.PLACE, MentionKind.ORGANISATION, MentionKind.EVENT))
_TRADES = frozenset("job occupation profession trade".split())


def is_of_another_sort(case: Case) -> bool:
    """Whether the winner is no place, definition, difference, trade or manner where one is asked
    for."""
    sorts = (_is_no_trade, _is_no_place, _is_no_definition, _is_level, _is_no_manner)
    return any(is_none(case) for is_none in sorts)


def _is_no_manner(case: Case) -> bool:
    """ "How did he die?": not 2003."""
    owner = case.scene.mention_of[case.start]
    if owner is None or case.question.type is not QuestionType.HOW:
        return False
    return (owner.start, owner.end) == (case.start, case.end) and owner.kind in TIME_KINDS


def _is_no_place(case: Case) -> bool:
    """ "Where …?": no place, and nothing that anything stands in, on, at or near."""
    kind = case.owner.kind if case.owner is not None else None
    if case.question.profile != "where" or kind in _WHEREABOUTS:
        return False
    around = case.scene.reading.lowers[max(0, case.start - 2) : case.end]
    placed = not _LOCATIVE.isdisjoint(around)
    named = any(one is not None and one.kind in _WHEREABOUTS for one in _mentions(case))
    return not placed and not named


def _mentions(case: Case) -> Iterator[Found | None]:
    return (case.scene.mention_of[i] for i in range(case.start, case.end))


def _is_no_definition(case: Case) -> bool:
    """ "What is Lindal?" where the text does not say: what stands elsewhere than beside it."""
    content = [term for term in case.terms if term.index >= 0]
    named = bool(content) and all(term.kind == "name" for term in content)
    if case.question.profile != "definition" or not named:
        return False
    lowers = case.scene.reading.lowers
    places = [i for found in case.places.values() for i in found]
    gaps = (lowers[i + 1 : case.start] if i < case.start else lowers[case.end : i] for i in places)
    return not any(_BETWEEN.issuperset(gap) for gap in gaps)


def _is_level(case: Case) -> bool:
    """ "By how much did it fall?": not what it fell to."""
    lowers = [token.text.lower() for token in case.question.tokens]
    by = lowers[:3] == ["by", "how", "much"] or (lowers[-1:] == ["by"] or lowers[-2:-1] == ["by"])
    before = case.scene.reading.lowers[max(0, case.start - 1) : case.start]
    return by and case.question.type is QuestionType.HOW_MUCH and before == ("to",)


def _is_no_trade(case: Case) -> bool:
    """ "What is Ann's job?": neither a name nor a deed, nor anything that nobody is."""
    if case.question.answer_type not in _TRADES:
        return False
    reading = case.scene.reading
    nouns = [i for i in range(case.start, case.end) if reading.tags[i] in ("NN", "NNS", "NNP")]
    said = (reading.lowers[i] for i in nouns)
    return not any(
        (class_of(word) == "person" and word not in table("gendered_nouns"))
        or word in words("roles")
        for word in said
    )
