"""Whether the evidence says the opposite of the question, or denies what it affirms."""

from __future__ import annotations

from qa.answering.case import Case
from qa.answering.contrary import opposites, other_ordinal, prefixed_opposite
from qa.answering.question import QuestionType
from qa.language.stems import stem

__all__ = ["another_ordinal", "contrary", "denied"]

_NOT = frozenset("not n't n’t never cannot".split())
_DENIALS = _NOT | frozenset(
    """
    no nor neither without none nobody nothing nowhere except unlike hardly rarely seldom only few
    little
    """.split()
)
_FAILING = frozenset(
    stem(word)
    for word in """
    fail refuse deny reject prevent lack avoid prohibit forbid resist exclude ban bar stop miss
    """.split()
)
# Order in time is no contradiction: what was won last is won for the first time since.
_RELATIVE = frozenset(
    """
    first last next former latter before after early late earlier later old new young day night
    more most less least high low up down in out on off
    """.split()
)


def contrary(case: Case) -> str:
    """The sentence says the opposite of a word of the question that it does not hold."""
    terms = case.matcher.terms
    found = opposites(terms, case.scene.factors, case.scene.reading)
    asked = range(*case.question.wh)
    plain = [
        word
        for number, word in found.items()
        if terms[number].word not in _RELATIVE and terms[number].index not in asked
    ]
    if case.question.negated:
        return ""
    return plain[0] if plain else prefixed_opposite(terms, case.scene.reading)


def another_ordinal(case: Case) -> str:
    """ "The second quarter" of the question is the third in the sentence."""
    return other_ordinal(case.question, case.scene.reading)


def denied(case: Case) -> str:
    """ "What is not …?" of a sentence that denies nothing; a reason need not deny it again."""
    if case.question.type is QuestionType.WHY:
        return ""
    words = [token.text.lower() for token in case.question.tokens]
    asked = [word for word in words if word in _NOT]
    reading = case.scene.reading
    denies = not _DENIALS.isdisjoint(reading.lowers) or not _FAILING.isdisjoint(reading.stems)
    if not asked or denies or prefixed_opposite(case.terms, reading):
        return ""
    return "" if opposites(case.terms, case.scene.factors, reading) else asked[0]
