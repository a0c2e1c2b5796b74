"""Whether people of an age may: "Can a six-year-old use it?" of "Children under eight must not".

A sentence with a bound of age tells of those within it, and by what it leaves out of the others:
where "children under five go free" a six-year-old pays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import sentence_of, told
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import NamedTuple, pattern
from qa.reading.quantities.numbers import word_value
from qa.types import AnswerKind

__all__ = ["Ages", "age_named", "answer", "bounds_in"]

_RULE = "the ages that it is told of"
_SURE = 0.75
_ENDLESS = 200
_N = r"(?P<{}>\d{{1,2}}|[a-z]+(?:-[a-z]+)?)"
_YEARS = r"(?:[ -]years?(?:[ -]olds?| of age)?)?"
_ASKED = pattern(
    rf"\b{_N.format('a')}[ -]year[ -]olds?\b"
    r"|\b(?:aged|age of|(?:child|boy|girl|kid|son|daughter) of|i am|i['’]m|(?:is|are) only"
    rf"|s?he is|s?he['’]s) {_N.format('b')}\b"
    # "Can I join at 19?" has no hour.
    rf"|^(?:can|could|may|am) (?:i|we|you|one|someone|people)\b.* at (?:just |only )?"
    rf"{_N.format('c')}[ ?!.]*$",
    re.IGNORECASE,
)
_BOUNDS: tuple[tuple[str, int, int], ...] = (
    # What a bound says, and how much its numbers are moved to be the first and the last age of it.
    (rf"\b(?:under|below|younger than) (?:the age of )?{_N.format('to')}\b", 0, -1),
    (rf"\b{_N.format('to')}{_YEARS} (?:or|and) (?:under|younger|below)\b", 0, 0),
    (rf"\b(?:up to|no older than) (?:the age of )?{_N.format('to')}\b", 0, 0),
    (rf"\b(?:over|older than|above) (?:the age of )?{_N.format('at')}\b", 1, 0),
    (rf"\b{_N.format('at')}{_YEARS} (?:or|and|and/or) (?:over|older|above|up|upwards)\b", 0, 0),
    (rf"\b(?:at least|minimum age (?:is|of)) {_N.format('at')}\b", 0, 0),
    (rf"\b(?:from|between|aged|ages?) {_N.format('at')} (?:to|and|-|–) {_N.format('to')}\b", 0, 0),
    (rf"\( ?(?:ages? )?{_N.format('at')} ?(?:to|-|–) ?{_N.format('to')}(?: years)? ?\)", 0, 0),
    (rf"\bfrom (?:the age of )?{_N.format('at')}{_YEARS}\b", 0, 0),
)
# Where a question has only "at 11", the sentence must speak of ages.
_BARE = pattern(r" at (?:just |only )?[\w-]+[ ?!.]*$", re.IGNORECASE)
_OF_AGE = pattern(
    r"\b(?:age[sd]?|years?|[a-z]*olds?|over|under|older|younger|child\w*|adults?|teen\w*|minors?)\b",
    re.IGNORECASE,
)
_FORBIDDING = pattern(
    r"\b(?:not|nobody|no[- ]one|no (?:child|children|person|one|people)|cannot|can['’]t|never|"
    r"banned|forbidden|prohibited|excluded|unsuitable|barred)\b",
    re.IGNORECASE,
)
_REQUIRING = pattern(
    r"\b(?:only|must be|has to be|have to be|need to be|open to|suitable for|is for|are for|"
    r"intended for|meant for|minimum|(?:used|given|taken) (?:in|by|to|for))\b",
    re.IGNORECASE,
)
# What they need instead is another matter: "under tens must be with an adult".
_WITH_ADULT = pattern(r"\b(?:accompan\w+|supervis\w+|adult|parents?|guardian)\b", re.IGNORECASE)
_ALONE = pattern(
    r"\b(?:alone|unaccompanied|unsupervised|by (?:him|her|my|them)sel(?:f|ves)"
    r"|on (?:his|her|their|my) own"
    r"|without (?:an? |the |any |his |her |their |my |(?:permission|consent) (?:from|of) )*"
    r"(?:adult|parent|guardian|supervision|grown-up)\w*)\b",
    re.IGNORECASE,
)
_NEEDING = pattern(r"\b(?:must|needs?|ha(?:s|ve) to|only|should)\b", re.IGNORECASE)
_HELPERS = frozenset(
    map(stem, "alone adult parent guardian supervision consent permission own without".split())
)
_OTHER_UNIT = pattern(
    r"[ -]?(?:[%£$€°]|per ?cent|euros?|pounds?|dollars?|kilo\w*|kg|km|met(?:re|er)s?|miles?|people|"
    r"minutes?|hours?|days?|weeks?|months?|[ap]\.?m|o['’]clock|degrees|cent\w*|times|of\b(?! age))",
    re.IGNORECASE,
)
_PAYING = pattern(r"\b(?:pay|pays|charged?|fee|ticket)\b", re.IGNORECASE)
_PEOPLE = frozenset(
    map(
        stem,
        """year old olds child children kid son daughter boy girl person people man woman teenager
        pupil student visitor guest someone somebody friend brother sister grandson
        granddaughter""".split(),
    )
)
_IDLE = frozenset(map(stem, "allow permit get go take join come enter use do let have be".split()))
_PERSONAL = frozenset("i we you my our your he she".split())


class Ages(NamedTuple):
    """The first and the last age of some people, in years."""

    first: int
    last: int


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Yes or no by a sentence that bounds the ages of those who may, or None."""
    age = age_named(question.resolved) if question.type is QuestionType.YES_NO else None
    if age is None:
        return None
    matcher = Matcher(question, context.hints)
    asked = [n for n, term in enumerate(matcher.terms) if not _is_of_age(question, term.index)]
    for _, scene in library.scenes(question, matcher, context) if asked else ():
        found = _told(scene, asked, age, question)
        if found is not None:
            return _spoken(question, scene, found)
    return None


def _told(scene: Scene, asked: list[int], age: int, question: Question) -> bool | None:
    """Whether those of an age may by a sentence; None where it tells nothing of it."""
    sentence = scene.reading.sentence
    said = scene.reading.article.text[sentence.start : sentence.end]
    ages = next(bounds_in(said), None)
    if _BARE.search(question.resolved) and not _OF_AGE.search(said):
        return None  # "from 7 until 10" is in hours
    if ages is not None and _ALONE.search(question.resolved) and _WITH_ADULT.search(said):
        return _alone(scene, asked, age, ages, said)
    if ages is None or (_WITH_ADULT.search(said) and not _WITH_ADULT.search(question.resolved)):
        return None
    requiring = _REQUIRING.search(said) is not None
    held = scene.factors
    inside = ages.first <= age <= ages.last
    if _PAYING.search(question.resolved):  # who goes free need not pay, and others need
        return not inside if " free" in said else None
    missing = [n for n in asked if held.get(n, 0.0) <= 0.0]
    # Whom the pool is open to may swim in it.
    terms = [scene.matcher.terms[n] for n in missing]
    idle = requiring and all(one.stem in _IDLE or one.kind == "verb" for one in terms)
    if len(missing) == len(asked) or (missing and not idle):
        return None
    return inside ^ (_FORBIDDING.search(said) is not None)


def _alone(scene: Scene, asked: list[int], age: int, ages: Ages, said: str) -> bool | None:
    """Whether one of an age may without the adult whom a sentence asks of those within a bound."""
    missing = (scene.matcher.terms[n] for n in asked if scene.factors.get(n, 0.0) <= 0.0)
    other = [one for one in missing if one.stem not in _HELPERS and one.kind != "verb"]
    return None if other or not _NEEDING.search(said) else not ages.first <= age <= ages.last


def _spoken(question: Question, scene: Scene, true: bool) -> Answer:
    sentence = sentence_of(scene.reading)
    kind = AnswerKind.YES if true else AnswerKind.NO
    text = f"{kind.value.title()}: {' '.join(sentence.text.split())}"
    return told(question, (sentence,), (sentence,), rule=_RULE, confidence=_SURE,
                kind=kind, text=text)  # fmt: skip


def age_named(text: str) -> int | None:
    """The age that a text gives somebody: 6 of "a six-year-old"; None if it gives none."""
    found = _ASKED.search(text)
    return _number(found["a"] or found["b"] or found["c"]) if found is not None else None


def bounds_in(text: str) -> Iterator[Ages]:
    """The bounds of age in a sentence, in the order of how much they say."""
    for said, first, last in _BOUNDS:
        for found in re.finditer(said, text, re.IGNORECASE):
            groups = found.groupdict()
            at = _number(groups["at"]) if "at" in groups else 0
            to = _number(groups["to"]) if "to" in groups else _ENDLESS
            if at is not None and to is not None and _is_age(text, found.end()):
                yield Ages(at + first, to + last)


def _is_age(text: str, end: int) -> bool:
    """Whether a number tells no amount of anything else."""
    return _OTHER_UNIT.match(text, end) is None


def _number(word: str) -> int | None:
    found = float(word) if word.isdecimal() else word_value(word.lower())
    return int(found) if found is not None else None


def _is_of_age(question: Question, index: int) -> bool:
    """Whether a term tells of the one whose age is named, or of that age."""
    if index < 0:
        return True
    word = question.tokens[index].text.lower()
    named = word in _PERSONAL or stem(word) in _PEOPLE
    return named or _number(word) is not None or _ASKED.search(word) is not None
