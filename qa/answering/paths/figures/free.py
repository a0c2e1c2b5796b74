"""What costs nothing: "How much is a permit?" of "Permits are free".

The common path looks for money, and finds that of another thing.
"""

from __future__ import annotations

import re

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.stems import singular, stem
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.reading.found import TIME_KINDS
from qa.types import MentionKind, Range

__all__ = ["answer", "asks_price"]

_PRICES = frozenset(map(stem, "cost price fee charge pay".split()))
_NOTHING = (
    ("free", "of", "charge"), ("free", "of", "cost"), ("for", "free"), ("at", "no", "charge"),
    ("at", "no", "cost"), ("at", "no", "extra", "cost"), ("without", "charge"), ("nothing",),
    ("free",),
)  # fmt: skip
# "Entry is free for children": for others it need not be.
_LIMITING = frozenset("for to on until till after before if with from of when where in".split())
_STOPS = frozenset((".", ",", ":", "CC"))
_MUCH = ["how", "much"]
# What those do whom a ticket is for.
_ENTRANCE = frozenset(map(stem, "travel ride go get enter come be sail board visit admit".split()))
# "Children under the age of 12": so many words before the verb.
_NEAR = 7
_AGES = frozenset("child kid pupil student adult pensioner senior baby toddler teenager".split())
# "How much does it cost to get in?" asks for these by what one does there.
_ENTRIES = ("admission", "entry", "entrance")
_ENTERING = pattern(
    r"\s*(?:how much (?:does it cost|is it|do (?:i|we|you) (?:have to )?pay)|what does it cost)"
    r" to (?:(?:get|go|come) in(?:side)?|enter)\s*\?*\s*",
    re.IGNORECASE,
)


def asks_price(question: Question) -> bool:
    """ "How much is a ticket?", "What does a ticket cost?", "What is the price of a ticket?"."""
    lowers = [token.text.lower() for token in question.tokens]
    priced = any(stem(word) in _PRICES for word in lowers)
    much = lowers[:2] == _MUCH and lowers[2:3] and lowers[2] in ("is", "are", "was", "were")
    much = much or lowers[:3] == [*_MUCH, "for"]  # "How much for a child?"
    return bool(much) or (priced and lowers[0] in ("how", "what"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The words that tell that what is asked about costs nothing, or None."""
    if not asks_price(question):
        return None
    if _ENTERING.fullmatch(question.resolved):
        sides = [analyse(f"How much is {noun}?") for noun in _ENTRIES]
    else:
        sides = [question]
    found = (_found(question, side, library, context) for side in sides)
    return next((one for one in found if one is not None), None)


def _found(question: Question, side: Question, library: Library, context: Context) -> Answer | None:
    """What answers a question as it is told by another of the same sense."""
    matcher = Matcher(side, context.hints)
    asked = [n for n, one in enumerate(matcher.terms) if one.index >= 0 and one.stem not in _PRICES]
    group = _group(side, matcher)
    for _, scene in library.scenes(side, matcher, context) if asked else ():
        for clause in scene.clauses:
            told = _is_of(scene, clause, asked) or _is_let_in(scene, clause, group)
            place = _nothing(scene, clause, side) if told else None
            if place is not None:
                rule = "it costs nothing"
                return told_in(question, scene.reading, place, rule=rule, confidence=0.8)
    return None


def _group(side: Question, matcher: Matcher) -> list[int]:
    """The children of "How much is a ticket for children?", or none."""
    lowers = [token.text.lower() for token in side.tokens]
    behind = lowers.index("for") if "for" in lowers else len(lowers)
    terms = [(n, one) for n, one in enumerate(matcher.terms) if one.index > behind]
    people = (singular(one.word.lower()) for _, one in terms)
    return [n for n, _ in terms] if any(map(_are_people, people)) else []


def _are_people(noun: str) -> bool:
    return class_of(noun) in ("person", "role") or noun in _AGES


def _is_let_in(scene: Scene, clause: Clause, group: list[int]) -> bool:
    """ "Children under 12 travel free" where a ticket for them is asked about."""
    if not group or scene.reading.stems[clause.head] not in _ENTRANCE:
        return False
    if clause.polarity == "negative":
        return False
    found = scene.matches[max(0, clause.verb_start - _NEAR) : clause.verb_start]
    return {one.term for one in found if one is not None}.issuperset(group)


def _is_of(scene: Scene, clause: Clause, asked: list[int]) -> bool:
    """Whether the subject holds all that is asked about but for what it is limited to ("free on
    Sundays"), and the clause is not denied."""
    if clause.subject is None or clause.polarity == "negative":
        return False
    # "Entry to the park": the subject and what belongs to it.
    held = _held(scene, (clause.subject.start, max(clause.subject.end, clause.verb_start)))
    behind = _held(scene, (clause.head + 1, clause.end))
    return not held.isdisjoint(asked) and (held | behind).issuperset(asked)


def _held(scene: Scene, place: Range) -> set[int]:
    found = scene.matches[slice(*place)]
    return {one.term for one in found if one is not None and one.factor >= FAMILY}


def _nothing(scene: Scene, clause: Clause, side: Question) -> Range | None:
    """Where the clause tells behind its verb that there is nothing to pay, whoever it is and
    whenever, or for whom and when it is asked."""
    lowers = scene.reading.lowers
    for i in range(clause.head + 1, clause.end):
        for said in _NOTHING:
            end = i + len(said)
            if lowers[i:end] == said and lowers[i - 1] != "not":
                first = min(clause.head, clause.subject.start) if clause.subject else clause.head
                if _is_priced(scene, (first, i)):
                    return None
                free = not _is_limited(scene, end) or _is_limit_asked(scene, end, side)
                return (i, end) if free else None
    return None


def _is_priced(scene: Scene, place: Range) -> bool:
    """ "Admission is 4 pounds, children under twelve free", "A ticket costs 4 pounds, and bicycles
    travel free": a price stands between."""
    money = (one for one in scene.reading.mentions if one.kind is MentionKind.MONEY)
    return any(place[0] < one.start < place[1] for one in money)


def _is_limited(scene: Scene, end: int) -> bool:
    """ "Free for children", "free this weekend", "free entry"."""
    reading = scene.reading
    timed = any(one.start == end and one.kind in TIME_KINDS for one in reading.mentions)
    noun = "".join(reading.tags[end : end + 1]).startswith("NN")
    return timed or noun or not _LIMITING.isdisjoint(reading.lowers[end : end + 1])


def _is_limit_asked(scene: Scene, end: int, side: Question) -> bool:
    """ "How much is it on Sundays?" of "free on Sundays"."""
    reading, asked = scene.reading, {stem(one.text.lower()) for one in side.tokens}
    stop = next((i for i in range(end, scene.size) if reading.tags[i] in _STOPS), scene.size)
    told = {reading.stems[i] for i in range(end, stop) if reading.tags[i][:2] in ("NN", "CD")}
    return bool(told) and told <= asked
