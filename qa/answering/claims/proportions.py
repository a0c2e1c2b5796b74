"""How large a part of a whole did it, held against the part that a claim is of: "Did everyone reach
the top?" of "Only two of the nine climbers did", "Do most pupils pass?" of "80 per cent pass".

A claim of all is denied by whatever part is less, a claim of most by whatever is not more than
half; words of no known size ("some", "many") deny all and leave most open.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from qa.answering.claims.leave import Ruling
from qa.answering.question import Question, Term
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.found import Found
from qa.reading.phrases import Phrase
from qa.reading.quantities.numbers import word_value
from qa.types import MentionKind

__all__ = ["in_proportion"]

_ANYBODY = frozenset("everyone everybody".split())
_EVERY = frozenset("all every each both".split())
_THE = frozenset("the its their his her our your these those".split())
_MOST = (("most",), ("a", "majority"), ("the", "majority"), ("more", "than", "half"),
         ("over", "half"))  # fmt: skip
_WHOLE = (("the", "whole"), ("the", "entire"))
_NONE = frozenset("nobody none neither".split())
_NO = frozenset(("no",))
_NOT = frozenset(("not", "n't", "n’t", "hardly"))
_BARELY = frozenset("almost nearly virtually practically".split())
_EXCEPTING = frozenset("except excluding bar but apart save besides".split())
_UNDER, _OVER = frozenset((("fewer", "than"), ("less", "than"))), frozenset((("more", "than"),))
_FEW = frozenset("few minority handful fraction".split())
_SOME = frozenset("some several many".split())
_ONLY = frozenset(("only", "just"))
_SHARES = frozenset("majority half".split())
_HALF, _ALL = 0.5, 1.0
_A_BIT = 0.01  # what makes "over half" more than half
_UNKNOWN = -1.0
_NEARLY, _LITTLE, _MOSTLY = 0.95, 0.1, 0.75
_TRIED = 4  # sentences
_BEFORE = 2  # tokens before a subject that belong to it: "not all", "only two"


class _Asked(NamedTuple):
    """Whether a claim is of all, else of most; and the tokens that say so, with what is counted."""

    whole: bool
    tokens: range


def in_proportion(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """Whether as many did it as a claim says; None where it speaks of no part of a whole, or no
    sentence tells which part did."""
    asked = _asked(question)
    excepted = any(token.text.lower() in _EXCEPTING for token in question.tokens)
    if asked is None or question.negated or excepted:
        return None
    for number, scene in scenes[:_TRIED]:
        if not _holds_the_rest(scene, asked):
            continue
        for clause in scene.clauses:
            part = _part(scene, clause, asked)
            true = _is_true(asked, part) if part is not None else None
            if true is not None and clause.subject is not None:
                said = scene.reading.words[clause.subject.start : clause.subject.end]
                return Ruling(true, number, scene, " ".join(said))
    return None


def _asked(question: Question) -> _Asked | None:
    """The part of a whole that a claim is of: "all the nine climbers", "most of them"."""
    lowers = tuple(token.text.lower() for token in question.tokens)
    most = next((one for one in _MOST if lowers[1 : 1 + len(one)] == one), ())
    whole = lowers[1:3] in _WHOLE
    if not most and not whole and lowers[1] not in _EVERY | _ANYBODY:
        return None
    end = 1 + max(1 + whole, len(most))
    while end < len(lowers) and (
        lowers[end] in _THE or lowers[end] == "of" or question.tags[end] in ("CD", "JJ", "NN")
    ):
        end += 1
    end += question.tags[end : end + 1] in (("NNS",), ("NNPS",), ("PRP",))
    return _Asked(not most, range(1, end)) if len(lowers) > end else None


def _holds_the_rest(scene: Scene, asked: _Asked) -> bool:
    """Whether a sentence has all that is asked but for who did it."""
    terms = scene.matcher.terms
    rest = {n for n, term in enumerate(terms) if term.index >= asked.tokens.stop}
    counts = {n for n, term in enumerate(terms) if term.kind == "number"}
    return bool(rest) and all(scene.factors.get(n, 0.0) >= FAMILY for n in rest | counts)


def _part(scene: Scene, clause: Clause, asked: _Asked) -> float | None:
    """The part of those asked about, from 0 to 1, that does what is asked in a clause."""
    terms, own = scene.matcher.terms, scene.reading
    if clause.subject is None or clause.modal or not _does_it(scene, clause, asked):
        return None
    start = max(0, clause.subject.start - _BEFORE)
    while start < clause.subject.start and own.tags[start] in (",", ".", "IN", ":"):
        start += 1
    place = range(start, max(clause.subject.end, clause.head))
    wanted = {n for n, one in enumerate(terms) if one.index in asked.tokens and _counts(one)}
    held = {found.term for i in place if (found := scene.matches[i]) is not None}
    part = _told(scene, place)
    if part is None and not wanted and clause.polarity == "negative":
        return _NEARLY if _is_somebody(scene, clause.subject) else None
    if part is None or (wanted and not wanted & held and not _is_bare(own.lowers, place)):
        return None
    inside = own.lowers[start : clause.subject.end]
    denied = clause.polarity == "negative" and _NOT.isdisjoint(inside) and _NONE.isdisjoint(inside)
    without = clause.object is not None and own.lowers[clause.object.start] in _NO
    return _ALL - part if part > _UNKNOWN and (denied or without) else part


def _is_somebody(scene: Scene, subject: Phrase) -> bool:
    """ "Bob did not come": so not everybody did."""
    found = scene.mention_of[subject.start]
    named = found is not None and found.kind in (MentionKind.PERSON, MentionKind.NAME)
    return named or scene.reading.lowers[subject.start : subject.end] in (("he",), ("she",))


def _counts(term: Term) -> bool:
    return term.kind == "noun" and term.word.lower() not in _ANYBODY | _SHARES


def _does_it(scene: Scene, clause: Clause, asked: _Asked) -> bool:
    """Whether the verb of a clause, or what it says of its subject, is what is asked."""
    own, terms = scene.reading, scene.matcher.terms
    first = min((one.index for one in terms if one.index >= asked.tokens.stop), default=-1)
    end = clause.complement.end if clause.complement is not None else clause.head + 1
    found = (scene.matches[i] for i in range(clause.head, end))
    return any(one is not None and terms[one.term].index == first for one in found) or (
        own.stems[clause.head] == scene.question.predicate
    )


def _is_bare(lowers: Sequence[str], place: range) -> bool:
    """ "Only two reached it": of whom is told before."""
    return (
        lowers[place.stop - 1] in _NONE | _ANYBODY or word_value(lowers[place.stop - 1]) is not None
    )


def _told(scene: Scene, place: range) -> float | None:
    """The part that the words there tell; None where they tell of no part."""
    own = scene.reading
    lowers = own.lowers[place.start : place.stop]
    inside = [one for one in own.mentions if one.start in place and one.end <= place.stop]
    part = _of_counts(scene, place)
    if part is None:
        shares = [one for one in inside if one.kind is MentionKind.PERCENT]
        part = _share(shares[0]) if len(shares) == 1 else _of_words(lowers)
    if part is None or part == _UNKNOWN:
        return part
    pairs = {*pairwise(lowers)}
    if pairs & _UNDER or lowers[0] == "under":  # no "members under 30"
        part -= _A_BIT
    if (pairs & _OVER or lowers[0] == "over") and part < _ALL:
        part += _A_BIT
    if part == _ALL and not (_BARELY | _EXCEPTING).isdisjoint(own.lowers):
        return _NEARLY
    return _NEARLY if part == _ALL and not _NOT.isdisjoint(lowers) else part


def _of_counts(scene: Scene, place: range) -> float | None:
    """ "Two of the nine": two ninths."""
    lowers = scene.reading.lowers
    for at in range(place.start + 1, place.stop - 1):
        behind = at + 1 + (lowers[at + 1] in _THE)
        some, all_ = word_value(lowers[at - 1]), word_value(lowers[behind])
        if lowers[at] == "of" and some is not None and all_ and some <= all_:
            return some / all_
    return None


def _share(one: Found) -> float | None:
    figure = one.normal.removesuffix("%").strip()
    return float(figure) / 100 if figure.replace(".", "", 1).isdigit() else None


def _of_words(lowers: Sequence[str]) -> float | None:
    """What "all", "most", "few" and the like tell; "some" is something between."""
    held = frozenset(lowers)
    if held & (_EVERY | _ANYBODY) or any(pair in _WHOLE for pair in pairwise(lowers)):
        return _ALL
    if held & _NONE or lowers[0] in _NO:
        return 0.0
    if held & {"most", "majority"}:
        return _MOSTLY
    if "half" in held:
        return _HALF
    counted = any(word_value(one) is not None for one in lowers)
    if held & _FEW or (lowers[0] in _ONLY and counted):
        return _LITTLE
    return _UNKNOWN if held & _SOME and not counted else None


def _is_true(asked: _Asked, part: float) -> bool | None:
    """Whether a part is as large as asked; a part of unknown size is not all, and half may be told
    roughly."""
    if asked.whole:
        return part >= _ALL
    return None if part in (_UNKNOWN, _HALF) else part > _HALF
