""" "Who is the president of X?", "Who founded X?": the name that a role or a pronoun stands for.

Neither need stand beside the name: coreference says that "the French president", "she" or the "I"
of an interview is the person who was named before.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher, best_factors
from qa.answering.paths.telling import told, told_in
from qa.answering.question import Question, QuestionType, Role, Term
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.reading.clauses import Clause
from qa.reading.coreference import Link
from qa.reading.phrases import Phrase

__all__ = ["answer"]

_RULE = "the name that the role stands for"
_PLACES = frozenset("first last only second third latest oldest youngest".split())
_LINKS = frozenset("is are was were be become became becomes 's".split())
# So much of the rest of the question has to stand in the clause that says who was first.
_MOST = 0.5


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The name behind the role or the doer asked for, or None when none of the text is the one."""
    matcher = Matcher(question, context.hints)
    placed = [n for n, term in enumerate(matcher.terms) if _is_place_in_row(question, term)]
    if placed:
        return _placed(question, library, matcher, context, placed)
    is_role = question.role is Role.COPULA
    if question.type is not QuestionType.WHO:
        return None
    if not (question.answer_type if is_role else question.predicate):
        return None
    if not is_role and question.role is not Role.SUBJECT:
        return None
    is_asked = _is_asked if is_role else _does
    for number, scene in library.scenes(question, matcher, context):
        for link in library.coreferences[number].links(scene.reading.sentence.index):
            if link.names and is_asked(scene, link):
                return _told(question, library, number, scene, link)
    return None


def _is_place_in_row(question: Question, term: Term) -> bool:
    """ "Who was the first …", "which leader became the last to …": what the question turns on."""
    asked = question.answer_class == "person" or question.type is QuestionType.WHO
    lowers = [token.text.lower() for token in question.tokens]
    linked = term.index > 1 and lowers[term.index - 1] == "the"
    return asked and linked and lowers[term.index] in _PLACES and lowers[term.index - 2] in _LINKS


def _placed(
    question: Question, library: Library, matcher: Matcher, context: Context, placed: Sequence[int]
) -> Answer | None:
    """Of "X, becoming the first to …" X, of "the last to … was X" X; by the name that it has."""
    rest = [n for n in range(len(matcher.terms)) if n not in placed]
    for number, scene in library.scenes(question, matcher, context):
        for clause in scene.clauses:
            held = best_factors(scene.matches[clause.start : clause.end])
            if matcher.share(placed, held) < 1.0 or matcher.share(rest, held) < _MOST:
                continue
            found = _other_side(scene, clause, placed)
            if found is not None:
                return _by_its_name(question, library, number, scene, (found.start, found.end))
    return None


def _other_side(scene: Scene, clause: Clause, placed: Sequence[int]) -> Phrase | None:
    """What a linking verb equates with the phrase that holds "first"."""
    subject, complement = clause.subject, clause.complement
    if subject is None or complement is None:
        return None
    for own, other in ((complement, subject), (subject, complement)):
        held = best_factors(scene.matches[own.start : own.end])
        if any(n in held for n in placed):
            return other
    return None


def _by_its_name(
    question: Question, library: Library, number: int, scene: Scene, place: tuple[int, int]
) -> Answer:
    for link in library.coreferences[number].links(scene.reading.sentence.index):
        if (link.start, link.end) == place and link.names:
            return _told(question, library, number, scene, link)
    return told_in(
        question,
        library,
        number,
        scene.reading,
        place,
        rule=_RULE,
        reason=_RULE,
        confidence=0.75,
    )


def _is_asked(scene: Scene, link: Link) -> bool:
    """Whether the linked role says all that the question says."""
    held = {
        found.term
        for found in scene.matches[link.start : link.end]
        if found is not None and found.factor >= FAMILY
    }
    wanted = {number for number, term in enumerate(scene.matcher.terms) if term.index >= 0}
    return bool(wanted) and held >= wanted


def _does(scene: Scene, link: Link) -> bool:
    """Whether a pronoun is the subject of the verb asked about, in a sentence that holds all else
    that the question says."""
    if scene.reading.tags[link.start] != "PRP" or link.end - link.start > 1:
        return False
    held = {number for number, factor in scene.factors.items() if factor >= FAMILY}
    wanted = {number for number, term in enumerate(scene.matcher.terms) if term.index >= 0}
    return held >= wanted and any(
        one.subject is not None
        and one.voice == "active"
        and (one.subject.start, one.subject.end) == (link.start, link.end)
        and scene.reading.stems[one.head] == scene.question.predicate
        for one in scene.clauses
    )


def _told(question: Question, library: Library, number: int, scene: Scene, link: Link) -> Answer:
    named = library.readings[number].sentence(link.sentence)
    return told(
        question,
        (library.verbatim(number, *_named(library, number, link)),),
        (library.whole(number, one) for one in (named.sentence, scene.reading.sentence)),
        rule=_RULE,
        reason=f"{_RULE}: {link.rule}",
        confidence=0.75,
    )


def _named(library: Library, number: int, link: Link) -> tuple[int, int]:
    """The characters of the name: of its mention, or where a transcript only labels the speaker,
    of the name in full."""
    reading, text = library.readings[number], library.articles[number].text
    start = text.find(link.names[0]) if link.rule in ("speaker", "addressee") else -1
    if start >= 0 and reading.turn(link.sentence) is not None:
        return start, start + len(link.names[0])
    return reading.sentence(link.sentence).offsets(*link.antecedent)
