""" "How many bathrooms does it have?" of "it has no bathrooms and two bedrooms": that there is none
of what is counted, or that nobody did what is asked of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import StemSet, singular, stem
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE, _SURE = "that there is none", 0.75
_NO_ONE = (("nobody",), ("no", "one"), ("no-one",))
_PEOPLE = StemSet("people person man woman guest visitor pupil child passenger worker one".split())
# What tells of what there is, whatever verb the question has.
_HAVING = StemSet("be have contain hold include own lack get".split())
# What nobody did, or befell nobody, where there were none of these.
_HARM = (
    (StemSet("die kill perish drown".split()), StemSet("death fatality casualty".split())),
    (StemSet("hurt injure wound harm".split()), StemSet("injury casualty".split())),
)
_TELLING = StemSet("be report suffer have record cause claim".split())
_NEAR = 4  # tokens from "no" to the noun


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The words that say that there is none of those asked for, or None."""
    if question.type is not QuestionType.HOW_MANY or question.negated:
        return None
    if library.vocabulary.keys().isdisjoint(("no", "none", "nobody", "no-one")):
        return None
    if (harm := _no_harm(question, library)) is not None:
        return harm
    matcher = Matcher(question, context.hints)
    for number, scene in library.scenes(question, matcher, context):
        for clause in scene.clauses:
            place = _none(question, scene, clause)
            if place is not None and _is_told_of(question, library, number, scene, clause):
                return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _no_harm(question: Question, library: Library) -> Answer | None:
    """ "No deaths", "no casualties", where it is asked how many died; None where one has others."""
    nouns = next((nouns for verbs, nouns in _HARM if question.predicate in verbs), None)
    names = any(term.kind == "name" for term in question.terms)
    if nouns is None or names or stem(question.answer_type) not in _PEOPLE:
        return None
    for reading in library.readings:
        for sentence in reading.article.sentences:
            own = reading.sentence(sentence.index)
            clauses = reading.clauses(sentence.index) if "no" in own.lowers else ()
            place = next(
                (one for one in _without(own, clauses) if own.stems[one[1] - 1] in nouns), None
            )
            if place is not None:
                return told_in(question, own, place, rule=_RULE, confidence=_SURE)
    return None


def _without(own: SentenceReading, clauses: Sequence[Clause]) -> Iterator[Range]:
    """What a sentence tells that there was none of."""
    for clause in clauses:
        told = own.stems[clause.head] in _TELLING and not clause.modal
        for phrase in (clause.subject, clause.object, clause.complement) if told else ():
            if phrase is not None and own.lowers[phrase.start] == "no":
                yield phrase.start, phrase.parts[0][1]


def _none(question: Question, scene: Scene, clause: Clause) -> Range | None:
    """ "No bathrooms", "none of the passengers", "nobody" as what a clause is of."""
    lowers, counted = scene.reading.lowers, singular(question.answer_type)
    if clause.polarity != "positive" and lowers[clause.start] not in ("no", "none", "nobody"):
        return None
    for phrase in (clause.subject, clause.object, clause.complement):
        if phrase is None:
            continue
        start = phrase.start
        if phrase is clause.subject and stem(counted) in _PEOPLE:
            found = next((one for one in _NO_ONE if lowers[start : start + len(one)] == one), ())
            if found:
                return start, start + len(found)
        none_of = lowers[start : start + 2] == ("none", "of")
        if (lowers[start] == "no" and lowers[start + 1 : start + 2] != ("one",)) or none_of:
            near = range(start + 1, min(start + _NEAR + 2 * none_of, scene.size))
            at = next((i for i in near if singular(lowers[i]) == counted), 0)
            if at and scene.reading.tags[at].startswith("NN"):
                return start, start + 1 if none_of else at + 1
    return None


def _is_told_of(
    question: Question, library: Library, number: int, scene: Scene, clause: Clause
) -> bool:
    """Whether the clause has the deed asked about, and the sentence whom it is asked of."""
    verb = scene.reading.stems[clause.head]
    if verb != question.predicate and not (verb in _HAVING and question.predicate in _HAVING):
        own = scene.matches[clause.head]
        if own is None or scene.matcher.terms[own.term].stem != question.predicate:
            return False
    index, subject = scene.reading.sentence.index, clause.subject
    place = (subject.start, subject.end) if subject is not None else (clause.start, clause.end)
    held = scene.factors.keys() | library.meant(scene.matcher, number, index, place)
    counted = stem(question.answer_type)
    return all(
        n in held or one.stem == counted or one.kind == "verb"
        for n, one in enumerate(scene.matcher.terms)
    )
