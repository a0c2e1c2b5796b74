""" "Who was the first woman to lead it?" of "she is the second woman to lead it, after Ida Falk";
"What is the largest port?" of "the second-largest port after Lindal": the one that comes before.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.contrary import superlatives
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.language.stems import stem
from qa.reading.found import NAME_KINDS
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "what the second one comes after"
_SECOND, _FIRST, _BEHIND = "second", "first", frozenset(("after", "behind"))
_ASKING = frozenset((QuestionType.WHO, QuestionType.WHICH, QuestionType.WHAT))
_BECOMING = frozenset("become becomes became becoming".split())
_DETERMINERS = frozenset(("the", "its", "their", "our", "'s", "’s"))
_LEADING = 4  # tokens from a verb of being to the rank
_ENDS = frozenset(".;:?!")
_HELD = 0.5


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The name behind "after" where the text tells of the second one, or None."""
    asked = _ranked_noun(question)
    if asked is None or question.type not in _ASKING or question.negated:
        return None
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context):
        for at in _seconds(scene.reading, asked):
            place = _name_after(scene.reading, at)
            if place is not None and _is_of_it(question, scene, asked):
                return told_in(question, scene.reading, place, rule=_RULE, confidence=0.7)
    return None


def _ranked_noun(question: Question) -> str | None:
    """The superlative of "what is the largest port?", the stem of the noun of "who was the first
    woman?"; None of what asks for no first."""
    lowers = [token.text.lower() for token in question.tokens]
    said = BE.intersection(lowers[question.wh[1] : question.wh[1] + 1])
    if not said or "after" in lowers or _SECOND in lowers:
        return None
    for i, word in enumerate(lowers[:-1]):
        if lowers[i - 1] not in _DETERMINERS:
            continue
        if question.tags[i] == "JJS":
            return word
        if word == _FIRST:
            return stem(lowers[i + 1])
    return None


def _seconds(reading: SentenceReading, asked: str) -> Iterator[int]:
    """Where something is said to be the second of what is asked for."""
    alike = superlatives(asked)
    for i, word in enumerate(reading.lowers):
        first, _, degree = word.partition("-")
        after = reading.lowers[i + 1] if i + 1 < len(reading.lowers) else ""
        ranked = first == _SECOND and (degree or after) in alike
        counted = word == _SECOND and stem(after) == asked
        if (ranked or counted) and _is_said_to_be(reading, i):
            yield i


def _is_said_to_be(reading: SentenceReading, at: int) -> bool:
    """ "Is Spain's second", "became the second", ", the second": no "scored a second after"."""
    if at - 1 == reading.lead and reading.lowers[at - 1] == "the" and "," in reading.lowers[at:]:
        return True  # "The second-largest market after that of Lund, it draws …"
    if at == 0 or reading.lowers[at - 1] not in _DETERMINERS:
        return False
    before = reading.lowers[max(0, at - _LEADING) : at]
    return "," in before or not (BE | _BECOMING).isdisjoint(before)


def _name_after(reading: SentenceReading, at: int) -> Range | None:
    """The name right behind the first "after" or "behind" of the rest of the sentence."""
    for i in range(at + 1, len(reading.lowers)):
        if reading.lowers[i] in _ENDS:
            return None
        if reading.lowers[i] in _BEHIND:
            that = 2 * (reading.lowers[i + 1 : i + 3] in (("that", "of"), ("those", "of")))
            start = i + 1 + that + (reading.lowers[i + 1 + that : i + 2 + that] == ("the",))
            named = (one for one in reading.mentions if one.start <= start < one.end)
            found = next((one for one in named if one.kind in NAME_KINDS), None)
            # "After Ole Moe was arrested": no holder of the place.
            done = found is not None and reading.tags[found.end].startswith(("VB", "MD"))
            return (i + 1 + that, found.end) if found is not None and not done else None
    return None


def _is_of_it(question: Question, scene: Scene, asked: str) -> bool:
    """Whether all else that is asked stands there: "in Asia", "Uruguay's"."""
    terms = enumerate(scene.matcher.terms)
    rest = [
        (n, one)
        for n, one in terms
        if one.index >= question.wh[1] and one.word.lower() not in (asked, _FIRST)
    ]
    return all(scene.factors.get(n, 0.0) >= _HELD for n, _ in rest)
