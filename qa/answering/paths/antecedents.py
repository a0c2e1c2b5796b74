""" "Who wrote to the tenants?" of "She had written to the tenants": whom the pronoun stands for,
where it does the deed asked about and the winner does not; "I" stands for who speaks or writes.
"""

from __future__ import annotations

from qa.answering.answer import AnswerSpan
from qa.answering.library import Library, Ranked
from qa.answering.paths.telling import span_in
from qa.answering.question import Question, QuestionType, Role
from qa.answering.rules.clausal import is_passive
from qa.answering.scene import Scene
from qa.language.grammar import BE, FINITE
from qa.reading.clauses import Clause
from qa.reading.coreference import Link
from qa.reading.found import NAME_KINDS
from qa.reading.phrases import Phrase
from qa.reading.reading import Reading

__all__ = ["of_subject", "stood_for"]

_PERSONS = frozenset(("he", "she", "i"))


def of_subject(question: Question, best: Ranked, library: Library) -> AnswerSpan | None:
    """What the pronoun stands for that does what "who" is asked of in the winner's sentence, by
    the name that is nearest; None where the winner does it, or nothing is known of the pronoun."""
    scene = best.scored.scene
    if question.type is QuestionType.WHO and (one := _the_one(best)) is not None:
        return one
    if question.type is QuestionType.WHOSE:
        return _at(best.scored.start, best, library)
    if question.type is not QuestionType.WHO or question.role is not Role.SUBJECT:
        return None
    if (name := _behind_relative(best)) is not None:
        return name
    deed = next((one for one in scene.clauses if _tells(question, scene, one)), None)
    subject = _doer(scene, deed) if deed is not None else None
    if subject is None or scene.reading.lowers[subject.start : subject.end] not in _ALONE:
        return None
    name = _at(subject.start, best, library)
    if name is None or name.text.split()[-1] in (token.text for token in question.tokens):
        return None  # who asks who married Ann is not told that it was Ann
    return name


def stood_for(token: int, number: int, sentence: int, library: Library) -> AnswerSpan | None:
    """Whom the pronoun at a token of a sentence stands for, or None."""
    links = library.coreferences[number].links(sentence)
    link = next((one for one in links if one.start == token), None)
    return None if link is None else _named(library.readings[number], link)


def _at(token: int, best: Ranked, library: Library) -> AnswerSpan | None:
    """What the pronoun or phrase that begins at a token of the winner's sentence stands for."""
    sentence = best.scored.scene.reading.sentence.index
    return stood_for(token, best.article, sentence, library)


def _the_one(best: Ranked) -> AnswerSpan | None:
    """Bo Dahl of "Bo Dahl was the only one who voted against it", where "one" is the winner."""
    scene, start, end = best.scored.scene, best.scored.start, best.scored.end
    own = scene.reading
    if own.lowers[end - 1] != "one" or own.lowers[end : end + 1] not in (("who",), ("that",)):
        return None
    is_one = (c for c in scene.clauses if own.lowers[c.head] in BE and _is_said(c, start, end))
    said = next(is_one, None)
    if said is None or said.subject is None or said.polarity != "positive":
        return None
    first, last = said.subject.start, said.subject.end
    before = (m for m in own.mentions if m.kind in NAME_KINDS and m.end <= said.verb_start)
    name = next((m for m in before if m.end + 1 == said.verb_start or m.start >= first), None)
    return span_in(own, (name.start, name.end) if name is not None else (first, last))


def _is_said(clause: Clause, start: int, end: int) -> bool:
    """Whether a winner is what a clause says its subject is."""
    said = clause.complement
    return said is not None and said.start <= start + 1 and end <= said.end + 1


def _behind_relative(best: Ranked) -> AnswerSpan | None:
    """Joseph Kato of "the inspector who signed it, Joseph Kato, has fled": the name between commas
    behind what is told of the winner, before its verb."""
    own, end = best.scored.scene.reading, best.scored.end
    if own.lowers[end : end + 1] not in (("who",), ("that",)):
        return None
    comma = next((i for i in range(end, len(own.lowers)) if own.lowers[i] == ","), -1)
    named = (one for one in own.mentions if one.start == comma + 1 and one.kind in NAME_KINDS)
    name = next(named, None) if comma > 0 else None
    if name is None or own.lowers[name.end : name.end + 1] != (",",):
        return None
    finite = own.tags[name.end + 1 : name.end + 2]
    is_verb = bool(finite) and (finite[0] in FINITE or finite[0] == "MD")
    return span_in(own, (name.start, name.end)) if is_verb else None


_ALONE = tuple((word,) for word in sorted(_PERSONS))


def _doer(scene: Scene, deed: Clause) -> Phrase | None:
    """The subject of a deed; she of "she will be the first to cross"."""
    above = scene.clauses[deed.governor] if deed.governor >= 0 else None
    first = deed.kind == "infinitive" and above is not None
    if first and above is not None and scene.reading.lowers[above.head] in BE:
        return above.subject
    return deed.subject


def _tells(question: Question, scene: Scene, clause: Clause) -> bool:
    """Whether a clause tells of the very deed, done by its subject."""
    match = scene.matches[clause.head]
    if match is None or not question.is_of_verb(scene.matcher.terms[match.term]):
        return False
    passive = clause.voice == "passive"
    return clause.polarity == "positive" and passive == is_passive(question)


def _named(reading: Reading, link: Link) -> AnswerSpan:
    """The antecedent, or only the name in it."""
    read = reading.sentence(link.sentence)
    start, end = link.antecedent
    inside = (one for one in read.mentions if start <= one.start and one.end <= end)
    name = next((one for one in inside if one.kind in NAME_KINDS), None)
    if name is None and read.tags[start - 1 : start] == ("POS",):  # "Maxine's dad"
        owner = (one for one in read.mentions if one.end == start - 1)
        start = next((one.start for one in owner), start)
    return span_in(read, (name.start, name.end) if name is not None else (start, end))
