""" "How heavy is the crane?" of "a 750-tonne crane", "How long is the film?" of "a 20-minute film".

The measure is joined to its unit by a hyphen and stands before the very noun asked about; where the
text tells the measure in a clause of its own ("weighs 750 tonnes"), that is the answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.rules.measures import asked_dimensions
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.language.lexicon import table, words
from qa.language.stems import base
from qa.light import NamedTuple, pattern
from qa.reading.quantities.numbers import word_value
from qa.reading.times.durations import time_unit
from qa.types import MentionKind

__all__ = ["answer"]

_BIG, _WORD = frozenset(("big", "large", "small")), "how big it is in a word"
_RULE = "the measure joined to the very noun"
_TYPES = frozenset((QuestionType.HOW_LONG, QuestionType.HOW_ADJECTIVE))
_LASTING = frozenset("last take run go be".split())
_BETWEEN = ("NN", "JJ", "VBN", "VBG")
_REACH = 4  # tokens from the measure to its noun: "a 750-tonne floating crane"
_SIDES = frozenset("deep high long thick wide tall".split())
_ALIKE = {"tall": "high"}
# "44cm-high": a figure with its unit, before the side.
_UNIT = pattern(r"^([\d.,]*\d)(?=[a-z]+-[a-z]+$)")


class _Measure(NamedTuple):
    """What a compound measures ("length", "time"), and the side that it names, or ""."""

    dimension: str
    side: str


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The compound measure of the one noun asked about, or None."""
    if question.type not in _TYPES or question.answer_type or not _asks_for_size(question):
        return None
    matcher = Matcher(question, context.hints)
    nouns = [term.stem for term in matcher.terms if term.kind in ("noun", "name")]
    if not nouns:
        return None
    scenes = [scene for _, scene in library.scenes(question, matcher, context)]
    own = [scene for scene in scenes if nouns[-1] in scene.reading.stems]
    told = any(_is_told(question, scene) for scene in own)
    for scene in () if told else scenes:
        place = _joined(question, scene, nouns[-1]) if scene.holds_the_rest else -1
        if place >= 0:
            return told_in(
                question,
                scene.reading,
                (place, place + 1),
                rule=_RULE,
                confidence=0.7,
            )
    if question.tokens[question.wh[1] - 1].text.lower() not in _BIG:
        return None
    return _in_a_word(question, own, nouns[-1])


def _in_a_word(question: Question, scenes: Sequence[Scene], noun: str) -> Answer | None:
    """ "Huge" of "the yard is huge and holds forty boats", where no sentence measures it."""
    if any(one.kind is MentionKind.QUANTITY for it in scenes for one in it.reading.mentions):
        return None
    for scene in scenes:
        own = scene.reading
        for clause in scene.clauses:
            what, how = clause.subject, clause.complement
            if what is None or how is None or clause.polarity == "negative" or clause.modal:
                continue
            of_it = noun in own.stems[what.start : what.end] and own.lowers[clause.head] in BE
            if of_it and own.lowers[how.end - 1] in words("size_words"):
                start = how.start - (own.tags[how.start - 1] == "RB")  # "very small"
                return told_in(question, own, (start, how.end), rule=_WORD, confidence=0.7)
    return None


def _asks_for_size(question: Question) -> bool:
    """ "How long is it?", "How long did it last?", no "How long did she wait for the train?"."""
    lasting = question.type is QuestionType.HOW_LONG
    return question.predicate in (_LASTING if lasting else ("be",)) and not question.negated


def _is_told(question: Question, scene: Scene) -> bool:
    """Whether a word for what is measured stands in the sentence: "weighs", "long", "lasted"."""
    asked, dimensions = asked_dimensions(question), table("dimensions")
    if question.type is QuestionType.HOW_LONG and "last" in scene.reading.stems:
        return True
    bases = (base(word) for word in scene.reading.lowers)
    return any(word in dimensions and asked & set(dimensions[word].split()) for word in bases)


def _joined(question: Question, scene: Scene, noun: str) -> int:
    """The token of the compound before the noun that measures what is asked, or -1."""
    reading, asked = scene.reading, asked_dimensions(question)
    adjective = _side(question.tokens[question.wh[1] - 1].text.lower())
    for i, word in enumerate(reading.lowers):
        found = _measure(word)
        if found is None or not _heads(scene, i + 1, noun):
            continue
        lasts = question.type is QuestionType.HOW_LONG and found.dimension == "time"
        if (lasts or found.dimension in asked) and _side(found.side) in ("", adjective):
            return i
    return -1


def _side(adjective: str) -> str:
    return _ALIKE.get(adjective, adjective)


def _measure(word: str) -> _Measure | None:
    """What "750-tonne", "12-metre-high" or "44cm-high" measures."""
    figure, *rest = _UNIT.sub(r"\1-", word).split("-")
    if len(rest) > 1 and word_value(f"{figure}-{rest[0]}") is not None:
        figure, *rest = f"{figure}-{rest[0]}", *rest[1:]
    side = rest.pop() if len(rest) > 1 and rest[-1] in _SIDES else ""
    if len(rest) != 1 or word_value(figure) is None:
        return None
    unit = "time" if time_unit(rest[0]) else table("units").get(rest[0], "")
    return _Measure(unit, side) if unit else None


def _heads(scene: Scene, start: int, noun: str) -> bool:
    """Whether the noun heads the phrase that goes on at a token."""
    tags, stems = scene.reading.tags, scene.reading.stems
    for i in range(start, min(start + _REACH, scene.size)):
        if not tags[i].startswith(_BETWEEN):
            return False
        if stems[i] == noun:
            return not tags[i + 1 : i + 2] or not tags[i + 1].startswith("NN")
    return False
