""" "Which lake is deeper?" of "Lake Orm is deeper than Lake Tam": the one of two that is said to be
so, or the other where the opposite is said of the first; "Which is the coldest?" of "July is the
warmest month and February the coldest".
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.contrary import opposite_words
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType, Term
from qa.answering.scene import Scene
from qa.language.grammar import BE, NOUNS
from qa.types import Range

__all__ = ["answer"]

_RULE = "what is said to be more so than the other"
_ASKING = frozenset(
    (QuestionType.WHO, QuestionType.WHICH, QuestionType.WHAT, QuestionType.DEFINITION)
)
_COMPARED = frozenset(("JJR", "RBR"))
_NAMED = frozenset(("place", "person", "organisation", "city", "country"))
_PHRASE = frozenset("DT PRP$ JJ CD NN NNS NNP NNPS POS".split())
_JOINTS = frozenset(("and", "but", "while", ",", ";"))
_TO_THAN = 4  # "larger in area than"
_HELD = 0.5


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The side of a comparison that the question asks for, or None."""
    term = _compared(question)
    if term is None:
        return _most(question, library, context)
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context):
        for at, more in _comparisons(scene, term):
            sides = _sides(scene, at)
            if sides is None or not _is_of_it(scene, term, sides):
                continue
            place = _asked_side(scene, sides, more=more)
            if place is not None and _is_of_the_kind(scene, place):
                return told_in(question, scene.reading, place, rule=_RULE, confidence=0.7)
    return None


def _most(question: Question, library: Library, context: Context) -> Answer | None:
    """What stands before a superlative without a verb, where the verb is that of another before."""
    term = _superlative(question)
    if term is None:
        return None
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        place = _left_out(scene, term)
        if place is not None and _is_held(scene, term):
            return told_in(question, scene.reading, place, rule=_RULE, confidence=0.7)
    return None


def _superlative(question: Question) -> Term | None:
    """The "coldest" of "which month is the coldest?", "which is the coldest month?"."""
    lowers = [token.text.lower() for token in question.tokens]
    at = question.wh[1] + 1 + (lowers[question.wh[1] + 1 : question.wh[1] + 2] == ["the"])
    asked = question.type in _ASKING and not question.negated
    said = not BE.isdisjoint(lowers[question.wh[1] : question.wh[1] + 1])
    if not asked or not said or question.tags[at : at + 1] != ("JJS",):
        return None
    return next((term for term in question.terms if term.index == at), None)


def _left_out(scene: Scene, term: Term) -> Range | None:
    """ "And [February] the coldest", behind "is the warmest"."""
    lowers, tags = scene.reading.lowers, scene.reading.tags
    for i, number, _ in scene.matched:
        if scene.matcher.terms[number] is not term or tags[i] != "JJS" or lowers[i - 1] != "the":
            continue
        start = i - 1
        while start and tags[start - 1] in _PHRASE:
            start -= 1
        said = start and lowers[start - 1] in _JOINTS and not BE.isdisjoint(lowers[:start])
        named = not NOUNS.isdisjoint(tags[start : i - 1]) and "JJS" in tags[:start]
        if said and named and _names_behind(scene, term) <= _held_behind(scene, i):
            return start, i - 1
    return None


def _names_behind(scene: Scene, term: Term) -> set[int]:
    """The names that tell where something is the largest, "in Lund County"."""
    terms = enumerate(scene.matcher.terms)
    return {n for n, one in terms if one.kind == "name" and one.index > term.index}


def _held_behind(scene: Scene, at: int) -> set[int]:
    """What stands between a superlative and the next joint."""
    end = next((i for i in range(at, scene.size) if scene.reading.lowers[i] in _JOINTS), scene.size)
    return {term for i, term, _ in scene.matched if at < i < end}


def _is_held(scene: Scene, term: Term) -> bool:
    terms = enumerate(scene.matcher.terms)
    return all(n in scene.factors for n, one in terms if one is not term and one.index >= 0)


def _compared(question: Question) -> Term | None:
    """The "deeper" of "which lake is deeper?"; None where no comparative is all that is said, or
    the two are named."""
    lowers = [token.text.lower() for token in question.tokens]
    at = question.wh[1] + 1
    asked = question.type in _ASKING and not question.negated and "or" not in lowers
    if not asked or BE.isdisjoint(lowers[at - 1 : at]):
        return None
    behind = [word for word in lowers[at + 1 :] if word.isalnum()]
    if question.tags[at : at + 1] != ("JJR",) or behind[:1] not in ([], ["than"]):
        return None
    return next((term for term in question.terms if term.index == at), None)


def _comparisons(scene: Scene, term: Term) -> Iterator[tuple[int, bool]]:
    """The comparatives of a sentence that "than" follows: those that say what the term says, and
    those that say the opposite."""
    terms, opposite = scene.matcher.terms, frozenset(opposite_words(term))
    for i, (low, tag) in enumerate(zip(scene.reading.lowers, scene.reading.tags, strict=True)):
        if tag not in _COMPARED:
            continue
        found = scene.matches[i]
        alike = found is not None and terms[found.term] is term and found.factor >= _HELD
        if alike or low in opposite:
            yield i, alike


def _sides(scene: Scene, at: int) -> tuple[Range, Range] | None:
    """The subject of the clause of a comparative, and what stands behind its "than"."""
    lowers, tags = scene.reading.lowers, scene.reading.tags
    than = next(
        (i for i in range(at + 1, min(at + _TO_THAN, scene.size)) if lowers[i] == "than"), 0
    )
    clause = next((one for one in scene.clauses if one.verb_start < at < one.end), None)
    subject = clause.subject if clause is not None else None
    if not than or subject is None or NOUNS.isdisjoint(tags[subject.start : subject.end]):
        return None
    end = than + 1
    while end < scene.size and (tags[end] in _PHRASE or (lowers[end] == "of" and end > than + 1)):
        end += 1
    if NOUNS.isdisjoint(tags[than + 1 : end]):
        return None
    return (subject.start, subject.end), (than + 1, end)


def _is_of_it(scene: Scene, term: Term, sides: tuple[Range, Range]) -> bool:
    """Whether all that the question names besides stands there, its noun of both sides or none."""
    question, terms = scene.question, scene.matcher.terms
    for number, one in enumerate(terms):
        if one is term or one.index < 0:
            continue
        places = [i for i, other, _ in scene.matched if other == number]
        if one.index < question.wh[1] and one.word.lower() == question.answer_type:
            held = [any(start <= i < end for i in places) for start, end in sides]
            if held[0] != held[1]:
                return False
        elif not places:
            return False
    return True


def _asked_side(scene: Scene, sides: tuple[Range, Range], *, more: bool) -> Range | None:
    """The side that is more so; None where it is the one that the question compares with."""
    question = scene.question
    own = sides[0] if more else sides[1]
    named = {n for n, one in enumerate(scene.matcher.terms) if one.index > question.wh[1] + 1}
    held = {term for i, term, _ in scene.matched if own[0] <= i < own[1]}
    return None if named & held else own


def _is_of_the_kind(scene: Scene, place: Range) -> bool:
    """A person, a place and an organisation have names."""
    named = any(tag.startswith("NNP") for tag in scene.reading.tags[slice(*place)])
    return named or scene.question.answer_class not in _NAMED
