""" "How much sugar …?": the measure that the text puts before the very thing, "400 grams of sugar".

In a list of ingredients every figure is near every noun; only the one with the noun, or "of" and
the noun, behind it measures that thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.contrary import CONVERSE
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.dating import asks_for_earlier
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType, Role
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.reading.times.periods import asked_dates
from qa.types import MentionKind, Range

__all__ = ["answer"]

_TYPES = frozenset((QuestionType.HOW_MUCH, QuestionType.HOW_MANY))
_KINDS = {
    QuestionType.HOW_MUCH: frozenset(
        (MentionKind.QUANTITY, MentionKind.NUMBER, MentionKind.DURATION)
    ),
    QuestionType.HOW_MANY: frozenset((MentionKind.QUANTITY,)),
}
_BETWEEN = frozenset("DT JJ JJR VBN VBG NN PRP$".split())
_REACH = 4
_SHARES = frozenset(
    "half third quarter fifth sixth tenth thirds quarters fifths majority handful".split()
)
_HOLDING = frozenset(map(stem, "have hold own control keep retain occupy win".split()))
_BARE = frozenset(("", "be", "have", "do"))
_COUNTS = frozenset("a an one two three four".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The measure of the thing asked for, or None where none stands right before it."""
    if question.type not in _TYPES or not question.answer_type or _is_dated(question):
        return None
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context):
        if not scene.holds_the_rest or _is_lost(question, scene):
            continue
        found = (
            *_done_by(question, scene),
            *_portions(question, scene),
            *_shares(question, scene),
            *_parts(question, scene),
            *_out_of(question, scene),
        )
        for portion in found:
            return _told(question, scene, portion)
    return None


def _is_lost(question: Question, scene: Scene) -> bool:
    """Whether the sentence tells only of the converse: "lost half of its seats" of what was won."""
    stems = set(scene.reading.stems)
    others = CONVERSE.get(question.predicate, frozenset())
    return question.predicate not in stems and not others.isdisjoint(stems)


def _is_dated(question: Question) -> bool:
    """Whether the measure of some time is asked for, which may be another than the first."""
    words = [token.text for token in question.tokens]
    return asks_for_earlier(question) or bool(asked_dates(words, question.tags, None))


def _done_by(question: Question, scene: Scene) -> Iterator[Range]:
    """ "Less than the 80 mm that Dorn brought": of what Dorn brought, whatever else is told."""
    terms = scene.matcher.terms
    for clause in scene.clauses:
        held, doer, own = clause.object, clause.subject, scene.matches[clause.head]
        if clause.kind != "relative" or held is None or doer is None or own is None:
            continue
        held_by = {one.term for one in scene.matches[doer.start : doer.end] if one}
        names = {n for n, one in enumerate(terms) if one.kind == "name"}
        meant = names <= held_by if names else any(terms[n].kind == "noun" for n in held_by)
        if question.is_of_verb(terms[own.term]) and meant:
            for found in scene.reading.mentions:
                inside = held.start <= found.start and found.end == held.end <= doer.start
                if inside and found.kind in _KINDS[question.type]:
                    yield found.start, found.end


def _portions(question: Question, scene: Scene) -> Iterator[Range]:
    reading, asked = scene.reading, stem(question.answer_type)
    for found in reading.mentions:
        if found.kind not in _KINDS[question.type]:
            continue
        # "two sticks of cinnamon": the noun counted measures too.
        counts = found.kind is MentionKind.NUMBER and reading.tags[found.end : found.end + 1] in (
            ("NN",),
            ("NNS",),
        )
        end = found.end + counts
        linked = reading.lowers[end : end + 1] == ("of",)
        if question.type is QuestionType.HOW_MANY and linked:
            continue  # "2 kilograms of pears": not so many pears
        # "12 g protein" as on a label; a bare number counts and does not measure.
        if (linked or found.kind is MentionKind.QUANTITY) and _reaches(scene, end + linked, asked):
            yield found.start, end


def _shares(question: Question, scene: Scene) -> Iterator[Range]:
    """ "A third of its customers", where so many are asked for."""
    lowers, asked = scene.reading.lowers, stem(question.answer_type)
    if question.predicate not in scene.reading.stems and question.predicate not in _BARE:
        return  # "two thirds of all cases", where it is asked how many are reported
    for i in range(1, scene.size - 2) if question.type is QuestionType.HOW_MANY else ():
        share = lowers[i] in _SHARES and lowers[i + 1] == "of"
        counted = lowers[i - 1] in _COUNTS
        if share and (counted or lowers[i] == "half") and _reaches(scene, i + 2, asked):
            yield i - counted, i + 1


def _parts(question: Question, scene: Scene) -> Iterator[Range]:
    """ "19 of the 230 seats", where so many are held by the one asked about."""
    asked = stem(question.answer_type)
    numbers = [one for one in scene.reading.mentions if one.kind is MentionKind.NUMBER]
    for part, whole in pairwise(numbers if question.type is QuestionType.HOW_MANY else ()):
        between = scene.reading.lowers[part.end : whole.start]
        near = between[:1] == ("of",) and len(between) <= _REACH
        if near and _reaches(scene, whole.end, asked) and _holds(question, scene, part.start):
            yield part.start, part.end


def _out_of(question: Question, scene: Scene) -> Iterator[Range]:
    """ "Out of about 90 pupils, more than 30 passed": so many of them did what is asked."""
    own, asked = scene.reading, stem(question.answer_type)
    numbers = [one for one in own.mentions if one.kind is MentionKind.NUMBER]
    for whole, part in pairwise(numbers if question.type is QuestionType.HOW_MANY else ()):
        opened = "of" in own.lowers[max(0, whole.start - _REACH) : whole.start]
        behind = own.lowers[whole.end : part.start]
        comma = behind.index(",") if "," in behind else -1
        counted = comma >= 0 and asked in own.stems[whole.end : whole.end + comma]
        does = own.stems[part.end : part.end + 2]
        if opened and counted and question.predicate in does:
            yield part.start, part.end


def _holds(question: Question, scene: Scene, start: int) -> bool:
    """Whether a figure is what a clause tells its holder to have, or what does or undergoes what is
    asked, and the holder is the one asked about."""
    return any(_is_held(question, scene, one, start) for one in scene.clauses)


def _is_held(question: Question, scene: Scene, clause: Clause, start: int) -> bool:
    own, terms = scene.matches[clause.head], scene.matcher.terms
    same = own is not None and question.is_of_verb(terms[own.term])
    if _within(clause.subject, start):  # "Forty of our 75 pitches have a hook-up"
        has = question.predicate == "have" == scene.reading.stems[clause.head]
        having = has and _is_asked(scene, clause.object)
        return (same and question.role is Role.SUBJECT) or having
    # "Left the party with 19 of the 30 seats", "with 19 of the 30 seats, the party …".
    with_ = any(one.word == "with" and _within(one.object, start) for one in clause.obliques)
    if with_:
        return question.predicate == "have" and any(
            _is_asked(scene, one) for one in (clause.object, clause.subject)
        )
    has = question.predicate == "have" and scene.reading.stems[clause.head] in _HOLDING
    return (has or same) and _within(clause.object, start) and _is_asked(scene, clause.subject)


def _within(phrase: Phrase | None, start: int) -> bool:
    return phrase is not None and phrase.start <= start < phrase.end


def _is_asked(scene: Scene, holder: Phrase | None) -> bool:
    """Whether a phrase holds a name or a noun of the question."""
    held = scene.matches[holder.start : holder.end] if holder is not None else ()
    terms = scene.matcher.terms
    return any(terms[one.term].kind in ("name", "noun") for one in held if one is not None)


def _reaches(scene: Scene, start: int, asked: str) -> bool:
    """Whether the noun asked for heads the phrase that begins here."""
    reading = scene.reading
    for i in range(start, min(start + _REACH, scene.size)):
        if reading.stems[i] == asked:
            return not reading.tags[i + 1 : i + 2] or not reading.tags[i + 1].startswith("NN")
        if reading.tags[i] not in _BETWEEN:
            return False
    return False


def _told(question: Question, scene: Scene, portion: Range) -> Answer:
    owner = scene.mention_of[portion[0]]
    return told_in(
        question,
        scene.reading,
        portion,
        normal=owner.normal if owner is not None and owner.end == portion[1] else "",
        rule="measure of the thing",
        reason=f"it measures the {question.answer_type}",
        confidence=0.5 + 0.4 * scene.coverage,
    )
