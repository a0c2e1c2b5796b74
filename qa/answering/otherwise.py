"""A question that the articles do not answer in its own words, asked in those that they have: "When
did she go blind?" of "she lost her sight at six"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.claims.alike import alike
from qa.answering.claims.restating import filled, forms_of
from qa.answering.library import Library
from qa.answering.question import Question, QuestionType, Role
from qa.answering.rewording import RULE
from qa.language.stems import base, inflected, stem
from qa.reading.reading import Reading, SentenceReading
from qa.types import Rewrite

__all__ = ["asked_otherwise", "tells"]

_RULE = "the same in other words"
_ASIDE = frozenset((QuestionType.YES_NO, QuestionType.CHOICE))
_MARGIN = re.compile(r"\W*by how (?:much|many)\b", re.IGNORECASE)
_DOERS = frozenset((QuestionType.WHO, QuestionType.WHICH, QuestionType.HOW_MANY))
_ASKING = frozenset(
    "who what when where why how which many much is are was were do does did the of often "
    "people".split()
)
_HELPERS = frozenset("is are was were do does did has have had will would can could".split())
_WHOM = frozenset(("name", "noun"))
_PRONOUNS = frozenset("he she it they".split())
_UNSAID = _ASKING | _PRONOUNS
_DOING = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_DONE = {"did": "VBD", "does": "VBZ", "do": "VBP"}
# Stands for who is asked for where a question has no other subject.
_SOMEBODY = "Qq"
_VERB_OF = re.compile(rf"(?P<helper>\w+) {_SOMEBODY}(?: (?P<verb>\w+))?(?P<rest>.*)\?")


def asked_otherwise(
    question: Question, library: Library
) -> Iterator[tuple[Question, frozenset[str]]]:
    """The questions that ask the same in words of the articles, the likeliest first, each with the
    stems that have to stand where it is answered."""
    if question.negated or question.type in _ASIDE or not question.wh[1]:
        return
    if _MARGIN.match(question.resolved):
        return  # of one deed alone
    asking, claims = _taken_apart(question)
    for other in alike(claims, library.stems):
        if other.if_so and not other.rest and (text := _put_together(asking, other.text)):
            step = Rewrite(_RULE, question.resolved, text)
            again = analyse(text, typed=question.text, rewrites=(*question.rewrites, step))
            whom = (
                one.stem for one in again.terms if one.kind in _WHOM and one.index >= again.wh[1]
            )
            yield again, other.said.union(whom)
    yield from _of_form(question)


def _of_form(question: Question) -> Iterator[tuple[Question, frozenset[str]]]:
    """What a table lists as asking the same: "how many people does it employ" for "how many staff
    does it have"."""
    asked = " ".join(question.resolved.split()).rstrip(" ?!.")
    for others, parts in forms_of(question, "questions_alike", asked):
        for other in others:
            text = filled(other, parts)
            said = (word for word in other.split() if word[0] != "{" and word not in _UNSAID)
            step = Rewrite(_RULE, question.resolved, text)
            again = analyse(text, typed=question.text, rewrites=(*question.rewrites, step))
            yield again, frozenset(map(stem, said))


def tells(told: Answer, said: frozenset[str], library: Library) -> bool:
    """Whether an answer stands in a sentence that has all that is to be said there, or has it right
    before where a pronoun stands for that; and whether those counted are who did it."""
    reading = library.reading_of(told.spans[0]) if told.spans else None
    if reading is None or not _is_count(told, said, library, reading):
        return False
    index, own = reading.sentence.index, frozenset(reading.stems)
    if index and not _PRONOUNS.isdisjoint(reading.lowers):
        own = own.union(_whole(told, library).sentence(index - 1).stems)
    return said <= own


def _is_count(
    told: Answer, said: frozenset[str], library: Library, reading: SentenceReading
) -> bool:
    """ "Forty-one were pulled from the water", but no "other people" who are somebody's."""
    question = told.question
    if question.type is not QuestionType.HOW_MANY or question.role is not Role.SUBJECT:
        return True
    span = told.spans[0]
    places = [i for i, (start, _) in enumerate(reading.places) if span.start <= start < span.end]
    done = "be" in (token.text.lower() for token in question.tokens)  # "would be put out of work"
    clauses = _whole(told, library).clauses(reading.sentence.index)
    deeds = [one for one in clauses if reading.stems[one.head] in said]
    parts = [one.object if done and one.voice == "active" else one.subject for one in deeds]
    counts = any(reading.tags[i] == "CD" for i in places)
    return counts and any(one and one.start <= places[0] < one.end for one in parts)


def _whole(told: Answer, library: Library) -> Reading:
    return next(one for one in library.readings if one.article is told.spans[0].article)


def _taken_apart(question: Question) -> tuple[str, list[str]]:
    """ "When" and "did she go blind", in each of its wordings."""
    claims = []
    for step in (None, *(one for one in question.rewrites if one.rule == RULE)):
        one = analyse(step.before) if step is not None else question
        end = one.wh[1]
        if not 0 < end < len(one.tokens):
            continue
        token, tag = one.tokens[end], one.tags[end]
        claim = one.resolved[token.start :].rstrip(" ?!.")
        if token.text.lower() not in _HELPERS:
            if tag not in _DOING:
                continue
            rest = one.resolved[token.end :].rstrip(" ?!.")
            claim = f"{_DOING[tag]} {_SOMEBODY} {base(token.text.lower())}{rest}"
        elif one.type in _DOERS and _is_subject(one, end):
            claim = f"{token.text} {_SOMEBODY}{one.resolved[token.end :].rstrip(' ?!.')}"
        claims.append(claim)
    return question.resolved[: question.tokens[question.wh[1] - 1].end], claims


def _is_subject(question: Question, end: int) -> bool:
    """Whether no other subject stands behind "was": "Who was sacked?"."""
    return not question.tags[end + 1 : end + 2] or question.tags[end + 1][:1] not in "NDP"


def _put_together(asking: str, claim: str) -> str:
    """ "When did she lose her sight?", "Who was made redundant?", of a claim."""
    found = _VERB_OF.fullmatch(claim)
    if found is None:
        return f"{asking} {claim[0].lower()}{claim[1:]}"
    helper, verb = found["helper"].lower(), found["verb"] or ""
    if helper in _DONE and verb:
        return f"{asking} {inflected(verb, _DONE[helper])}{found['rest']}?"
    return f"{asking} {helper} {verb}{found['rest']}?"
