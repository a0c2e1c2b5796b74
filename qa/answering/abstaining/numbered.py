"""Whether the evidence is of the years and numbers that the question names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from qa.answering.abstaining.held import has_free_pronoun
from qa.answering.case import Case
from qa.answering.entailing import number_in, other_numeral, rival_number
from qa.answering.question import QuestionType, Role, Term
from qa.language.lexicon import table
from qa.types import MentionKind

__all__ = ["missing_number"]

_YEAR = 4
_YEARS = {("last", "year"): -1, ("this", "year"): 0, ("next", "year"): 1}
_AMOUNTS = (MentionKind.MONEY, MentionKind.NUMBER, MentionKind.PERCENT, MentionKind.QUANTITY)
_A_FEW = 20
_BEFORE = frozenset(("before", "prior", "until"))
_AFTER = frozenset(("after", "since"))
_BACK = 6  # sentences
_PLURAL, _THE = frozenset(("'s", "’s", "s")), 3
_LEAD = 3  # tokens of "prior to the" before a year


def missing_number(case: Case) -> str:
    """A number or year of the question that the winner's own sentence does not hold; one in a
    neighbour will do where the sentence has no other in its place."""
    own = case.scene.reading
    if numeral := other_numeral([token.text for token in case.question.tokens], own.words):
        return numeral
    for number, term in enumerate(case.matcher.terms):
        if term.kind != "number" or number in case.scene.factors or not term.word[:1].isdigit():
            continue
        if number_in(term, own) or _counts_asked(case, term) or _is_rounded(case, term):
            continue
        if _is_bound(case, term) or _is_decade(case, term):
            continue
        near = number in case.around or any(number_in(term, one) for one in case.near)
        near = near or _is_running(case, term) or _is_named(case, term)
        rival = rival_number(term, own)
        if near and _is_of_another_year(case, term):
            return term.word
        if not near or (rival and not _is_in_name(case, term) and not _of_others(case, rival)):
            return term.word
    return ""


def _is_of_another_year(case: Case, term: Term) -> bool:
    """ "Last year it had sales of 410 million", where those of 2018 are asked for, and a prize won
    in 2018 is told of beside it."""
    told = next((_YEARS[two] for two in pairwise(case.scene.reading.lowers) if two in _YEARS), None)
    if told is None or len(term.word) != _YEAR:
        return False
    published = case.article.published
    return published is None or str(published.year + told) != term.word


def _of_others(case: Case, year: str) -> bool:
    """Are the years of the sentence those of other figures than the winner: "4.1 million, compared
    with 4.6 million in 2022" of a report on 2023?"""
    reading = case.scene.reading
    figures = [one.end for one in reading.mentions if one.kind in _AMOUNTS]
    years = [i for i, word in enumerate(reading.words) if len(word) == len(year) and word.isdigit()]
    return len(year) == _YEAR and all(
        any(case.end < end <= at + 2 for end in figures if end != at + 1) and at >= case.end
        for at in years
    )


def _is_decade(case: Case, term: Term) -> bool:
    """ "The 90's" of "the mid-1990s"."""
    behind = case.question.tokens[term.index + 1 : term.index + 2]
    short = len(term.word) == 2 and term.word.endswith("0")
    if not short or not behind or behind[0].text.lower() not in _PLURAL:
        return False
    parts = (part for word in case.scene.reading.words for part in word.split("-"))
    return any(part[2:] == f"{term.word}s" for part in parts)


def _counts_asked(case: Case, term: Term) -> bool:
    """ "Which 3 countries …?" tells how many are asked for, and "which 1990 film" does not."""
    start, end = case.question.wh
    if case.question.role is Role.COPULA and case.question.tags[term.index + 1 :][:1] == ("NNS",):
        end += _THE  # "what are the two names"
    return start <= term.index < end and term.word.isdecimal() and int(term.word) <= _A_FEW


def _is_in_name(case: Case, term: Term) -> bool:
    """The 10 of "Windows 10", which the sentence may call "it"."""
    before = (one for one in case.terms if one.kind == "name" and one.index == term.index - 1)
    return any(one.word.lower() not in table("months") for one in before)


def _is_rounded(case: Case, term: Term) -> bool:
    """ "59%" of "59.22%"."""
    whole = f"{term.word}."
    return term.word.isdecimal() and any(
        word.startswith(whole) and word[len(whole) :].isdecimal()
        for word in case.scene.reading.words
    )


def _is_bound(case: Case, term: Term) -> bool:
    """ "When did they win before 2000?" of a year that is earlier, which need not name 2000."""
    lowers = [token.text.lower() for token in case.question.tokens]
    led = {*lowers[max(0, term.index - _LEAD) : term.index]}
    told = [int(word) for word in _years(case.scene.reading.words[case.start : case.end])]
    if case.question.type is not QuestionType.WHEN or len(told) != 1 or len(term.word) != _YEAR:
        return False
    earlier = bool(led & _BEFORE) and told[0] < int(term.word)
    return earlier or (bool(led & _AFTER) and told[0] > int(term.word))


def _is_running(case: Case, term: Term) -> bool:
    """Whether a year is the last that the text names before the sentence, which names none: a
    report on 2010 goes on with "theft accounted for 870"."""
    own = case.scene.reading
    if len(term.word) != _YEAR or any(_years(own.words)):
        return False
    for index in range(own.sentence.index - 1, max(-1, own.sentence.index - _BACK), -1):
        if told := {*_years(case.read(index).words)}:
            return told == {term.word}
    return False


def _years(words: tuple[str, ...]) -> Iterator[str]:
    return (word for word in words if len(word) == _YEAR and word.isdigit() and word[0] in "12")


def _is_named(case: Case, term: Term) -> bool:
    """The 10 of "Windows 10", where the text names that, and the sentence speaks of "it"."""
    before = (one for one in case.terms if one.kind == "name" and one.index == term.index - 1)
    return any(f"{one.word} {term.word}" in case.article.text for one in before) and (
        has_free_pronoun(case)
    )
