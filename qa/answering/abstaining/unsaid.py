"""What looks alike and is not told: a deed that was not done, and a namesake's part in another."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from qa.answering.case import Case
from qa.answering.entailing import name_groups
from qa.answering.question import QuestionType
from qa.language.stems import StemSet
from qa.reading.found import NAME_KINDS

__all__ = ["ends_alike", "undone_deed"]

_DENYING = frozenset("no not n't n’t never without nobody none nothing".split())
_MOST, _NEXT = 0.8, 2
_ALIKE = 3  # letters by which "St" and "Saint", "Robert" and "Rob" are told from other names
_SHORT = frozenset(("st", "saint", "mt", "mount", "us", "uk", "eu", "un"))


def undone_deed(case: Case, undoing: StemSet) -> str:
    """ "When did the firm fail to launch it?" of "it launched the service in May"."""
    if case.question.type is QuestionType.WHY:
        return ""
    if not _DENYING.isdisjoint(case.scene.reading.lowers):
        return ""  # told by a denial
    for number, term in enumerate(case.terms):
        if term.kind != "verb" or term.stem not in undoing or number in case.around:
            continue
        if _tells_the_rest(case, number) or _tells_the_deed(case, number):
            return term.word
    return ""


def _tells_the_rest(case: Case, failing: int) -> bool:
    """Whether the sentence has what else is asked: one that has less may tell it all otherwise."""
    rest = [n for n, one in enumerate(case.terms) if n != failing and one.index >= 0]
    return bool(rest) and case.matcher.share(rest, case.scene.factors) >= _MOST


def _tells_the_deed(case: Case, failing: int) -> bool:
    """Whether the sentence has the deed that was not done: "launch" of "fail to launch"."""
    at = case.terms[failing].index
    return any(
        at < one.index <= at + _NEXT and one.kind == "verb" and n in case.scene.factors
        for n, one in enumerate(case.terms)
    )


def ends_alike(case: Case) -> str:
    """ "How many rooms does the Lindal Museum have?" of "the Sova Museum has 60": a name with the
    same last word, and none of the others."""
    own = case.scene.reading
    said = [_plain(word) for word in own.words]
    asked = {_plain(token.text) for token in case.question.tokens}
    for *firsts, last in _names(case):
        if not firsts or any(map(_may_be_short, firsts)) or _is_begun(firsts, said):
            continue
        for found in own.mentions:
            if found.kind not in NAME_KINDS or said[found.end - 1] != last:
                continue
            inside = range(found.start, found.end - 1)
            others = {said[i] for i in inside if own.words[i][:1].isupper()}
            if others and asked.isdisjoint(others) and not any(map(_may_be_short, others)):
                return " ".join(own.words[found.start : found.end])
    return ""


def _names(case: Case) -> Iterator[list[str]]:
    for group in name_groups(case.terms):
        yield [_plain(case.terms[number].word) for number in group]


def _is_begun(firsts: Sequence[str], said: Sequence[str]) -> bool:
    """Whether a word of the sentence begins as one of the name's does, as another form of it."""
    begun = {word[:_ALIKE] for word in said}
    return any(word[:_ALIKE] in begun for word in firsts)


def _may_be_short(word: str) -> bool:
    """ "St", "U.S.", "GB", which may stand for a longer form."""
    return word in _SHORT or "." in word or len(word) < _ALIKE


def _plain(word: str) -> str:
    """Without accents and capitals."""
    return unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode().lower()
