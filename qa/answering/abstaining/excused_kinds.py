"""What answers in a form that a check takes for another kind: "close control" of how much, "at the
last maximum" of when."""

from __future__ import annotations

from qa.answering.case import Case
from qa.answering.question import QuestionType, Role
from qa.language.grammar import BE
from qa.language.stems import StemSet
from qa.reading.quotes import MARKS
from qa.types import MentionKind

__all__ = ["KINDS"]

_WELL_COVERED = 0.5
_FORMS = frozenset("formula symbol abbreviation acronym code notation".split())
_GENERAL = frozenset("problem issue complication part aspect thing reason factor cause one".split())
_DEGREES = frozenset(
    "close little great strong full limited complete total tight considerable significant".split()
)
_CONDITIONS = frozenset("when if whenever unless once while".split())
_AT = (("at", "the"), ("during", "the"), ("since", "the"), ("until", "the"))
_MOMENTS = frozenset(
    "maximum minimum peak height outbreak onset dawn turn climax collapse reign invasion".split()
)
_SIZES = frozenset(
    """
    negligible small tiny huge enormous vast minimal minute gigantic immense modest considerable
    substantial large big
    """.split()
)
_SERVING, _ROLE = StemSet("serve act function work".split()), 6
_STATES = frozenset("status state condition fate".split())
_EXTREMES = frozenset("high low highest lowest maximum minimum peak".split())


def _is_superlative(case: Case, words: str) -> bool:
    """ "The most severe problem" of "the most severe of its complications"."""
    asked = next((one.index for one in case.terms if case.is_asked(one)), -1)
    tags = case.question.tags
    start = asked
    while start > 0 and tags[start - 1].startswith(("JJ", "NN", "RBS", "VBG", "VBN")):
        start -= 1
    graded = [
        n
        for n, one in enumerate(case.terms)
        if start <= one.index < asked and tags[start] in ("JJS", "RBS")
        if tags[one.index].startswith(("JJ", "RBS"))
    ]
    held = bool(graded) and all(case.standing(n) == "exact" for n in graded)
    return held and words.lower() in _GENERAL


def _is_form(case: Case, words: str) -> bool:
    """ "The symbol of the compound" of "the compound Nb3Sn"."""
    own, at = case.scene.reading, case.start
    if words.lower() not in _FORMS or case.end - at != 1 or at < 1:
        return False
    inner = own.words[at][1:]
    found = case.scene.matches[at - 1]
    return found is not None and any(not one.islower() for one in inner) and inner.isalnum()


def _is_degree(case: Case, words: str) -> bool:
    """ "How much control have they?" of "close control"."""
    own, said = case.scene.reading, range(case.start + 1, case.end)
    return any(
        case.is_asked(case.terms[found.term]) and own.lowers[i - 1] in _DEGREES
        for i in said
        if (found := case.scene.matches[i]) is not None
    )


def _is_lasting_moment(case: Case, words: str) -> bool:
    """ "When did it shrink?" of "it shrank at the last glacial maximum", "when is it allowed?" of
    "only when the river is low"."""
    own, start = case.scene.reading, case.start
    if case.question.profile != "when" or case.scene.coverage < _WELL_COVERED:
        return False
    start += own.words[start] in MARKS
    start += own.lowers[start : start + 1] in (("only",), ("except",))
    if own.lowers[start : start + 1] and own.lowers[start] in _CONDITIONS:
        return True
    led = own.lowers[max(0, case.start - 2) : case.start]
    return led in _AT and not _MOMENTS.isdisjoint(own.lowers[case.start : case.end])


def _is_share(case: Case, words: str) -> bool:
    """ "How much of the power comes from coal?" of "25 percent"."""
    start = case.question.wh[0]
    asked = [token.text.lower() for token in case.question.tokens[start : start + 3]]
    percent = case.owner is not None and case.owner.kind is MentionKind.PERCENT
    return percent and asked == ["how", "much", "of"]


def _is_size(case: Case, words: str) -> bool:
    """ "How large is the rate?" of "is negligible"; "how big a part had it?" of "a major role"."""
    own, tokens = case.scene.reading, case.question.tokens
    if case.question.profile != "how_adjective" or case.scene.coverage < _WELL_COVERED:
        return False
    if case.end - case.start == 1 and own.lowers[case.start] in _SIZES:
        return own.lowers[case.start - 1] in BE
    first = case.question.wh[0]
    article = [one.text.lower() for one in tokens[first + 2 : first + 3]] in (["a"], ["an"])
    nouns = [n for n, one in enumerate(case.terms) if one.index == first + 3]
    held = [i for n in nouns for i in case.places.get(n, ()) if case.start < i < case.end]
    return article and any(own.tags[i - 1].startswith("JJ") for i in held)


def _is_extreme(case: Case, words: str) -> bool:
    """ "The hottest day" of "the record high"."""
    own = case.scene.reading.lowers
    return "record" in own and not _EXTREMES.isdisjoint(own)


def _serves(case: Case, words: str) -> bool:
    """ "Who is the safeguard of peace?" of "the state serves as a safeguard"."""
    own, asks = case.scene.reading, case.question.type is QuestionType.WHO
    copula = asks and case.question.role is Role.COPULA
    for clause in case.scene.clauses if copula else ():
        subject, behind = clause.subject, own.lowers[clause.head + 1 : clause.head + 2]
        does = subject is not None and subject.start <= case.start and case.end <= subject.end
        if does and own.stems[clause.head] in _SERVING and behind == ("as",):
            return any(case.scene.matches[clause.head + 1 : clause.head + _ROLE])
    return False


def _is_status(case: Case, words: str) -> bool:
    """ "What is the status of the study?" of "the study has been confirmed"."""
    tags = case.scene.reading.tags[case.start : case.end]
    rest = [n for n, one in enumerate(case.terms) if one.kind in ("noun", "name")]
    rest = [n for n in rest if not case.is_asked(case.terms[n])]
    told = bool(rest) and all(case.standing(n) == "exact" for n in rest)
    return told and words.lower() in _STATES and not {"VBN", "VBG", "JJ"}.isdisjoint(tags)


def _is_of_another_thing(case: Case, words: str) -> bool:
    """ "Who was their political enemy?" of "the order was non-political": the order, not that."""
    own = case.scene.reading
    place = own.lowers.index(words) if words.startswith("non") and words in own.lowers else -1
    nouns = [n for n, one in enumerate(case.terms) if one.kind == "noun"]
    if place < 0 or not nouns or any(case.standing(n) != "exact" for n in nouns):
        return False
    return any(
        one.subject is not None
        and one.head < place < one.end
        and own.lowers[one.head] in BE
        and not case.meant(one.subject.start, one.subject.end)
        and not one.start <= case.start < one.end
        for one in case.scene.clauses
    )


KINDS = {
    "missing subject": (_is_superlative, _is_form, _is_status),
    "opposite word": (_is_of_another_thing,),
    "missing superlative": (_is_extreme,),
    "wrong kind": (_is_degree, _is_share, _is_size, _is_lasting_moment, _serves),
}
