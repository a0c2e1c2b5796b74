""" "How many seats are reserved?" of "half of the 60 seats are": 30, the share of the whole.

Without this the whole would be taken for the part.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.telling import sentence_of, span_in, told_in
from qa.answering.question import Question, QuestionType, Role
from qa.answering.rules.clausal import is_passive
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.reading.found import Found
from qa.types import MentionKind, Range

__all__ = ["answer"]

_HAVE = "have"
_RULE = "share of the whole"
_THE = frozenset("the its their his her our those these".split())
_ABOUT = frozenset(
    "about around nearly almost roughly just over under more less fewer than".split()
)
_NEAR = 0.02  # of one: "a third" is 33.33 percent
_BEHIND = 3  # tokens from the whole to the noun of what is counted


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The share of a whole that is told, or None where no share of a number did what is asked."""
    if question.type is not QuestionType.HOW_MANY or question.predicate in ("", "be"):
        return None
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context):
        if not scene.holds_the_rest:
            continue
        for share in scene.reading.mentions:
            whole = _whole(question, scene, share)
            if whole is not None and _is_done(question, scene, share):
                return _told(question, scene, share, whole)
            if _is_of_those(question, scene, share) and _is_done(question, scene, share):
                place = share.start, share.end
                return told_in(question, scene.reading, place, rule=_RULE, confidence=0.75)
    return None


def _is_of_those(question: Question, scene: Scene, share: Found) -> bool:
    """ "Nine in ten of the shells", where it is asked how many of them."""
    read = scene.reading
    if share.kind is not MentionKind.PERCENT or read.lowers[share.end : share.end + 1] != ("of",):
        return False
    behind = read.stems[share.end + 1 : share.end + 1 + _BEHIND]
    return bool(question.answer_type) and stem(question.answer_type) in behind


def _is_done(question: Question, scene: Scene, share: Found) -> bool:
    """Whether what a share is of does what is asked, or has it done to it."""
    terms, passive = scene.matcher.terms, is_passive(question)
    for clause in scene.clauses:
        own = scene.matches[clause.head]
        same = own is not None and question.is_of_verb(terms[own.term])
        same |= scene.reading.stems[clause.head] == question.predicate
        if not same or clause.kind == "participial":
            continue
        agrees = passive == (clause.voice == "passive")
        denied = question.negated != (clause.polarity == "negative")
        asked = question.role is not Role.OBJECT or question.predicate == _HAVE
        part = clause.subject if agrees and asked else clause.object
        if part is not None and share.start < part.end and part.start < share.end and not denied:
            return True
    return False


def _whole(question: Question, scene: Scene, share: Found) -> Range | None:
    """The 60 of "half of the 60 seats", of which the seats are asked for, or anybody."""
    read = scene.reading
    if share.kind is not MentionKind.PERCENT or read.lowers[share.end : share.end + 1] != ("of",):
        return None
    at = share.end + 1
    at += read.lowers[at : at + 1] != () and read.lowers[at] in _THE
    found = (one for one in read.mentions if one.start == at)
    number = next((one for one in found if one.kind is MentionKind.NUMBER), None)
    if number is None or not question.answer_type:
        return (number.start, number.end) if number is not None else None
    counted = read.stems[number.end : number.end + _BEHIND]
    return (number.start, number.end) if stem(question.answer_type) in counted else None


def _told(question: Question, scene: Scene, share: Found, place: Range) -> Answer | None:
    read = scene.reading
    whole = next(one.normal for one in read.mentions if (one.start, one.end) == place)
    if not whole.replace(".", "").isdigit() or not share.normal.endswith(" %"):
        return None
    part = float(share.normal[:-2]) * float(whole) / 100
    said = read.lowers[max(0, share.start - 1) : share.end]
    about = " ".join(word for word in said if word in _ABOUT)
    if abs(part - round(part)) > _NEAR * max(1.0, part / 10) and not about:
        return None
    spans = span_in(read, (share.start, share.end)), span_in(read, place)
    return computed(
        question,
        f"{about} {round(part):,}".strip(),
        f"{spans[0].text} of {spans[1].text}",
        rule=_RULE,
        spans=spans,
        evidence=(sentence_of(read),),
    )
