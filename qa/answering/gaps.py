"""The gap of a question: where its answer would stand if it were a statement.

"What did the council sell to the farmers?" says "the council did sell … to the farmers": an answer
that follows "council sells" or stands before "to the farmers" fills it, whatever the parse says.
"All boats share the same what?" has its gap where the asking word stands.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.question import Question, Role
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import NamedTuple

__all__ = ["Gap", "filled", "gap_of"]

_AUXILIARY = frozenset(
    """
    is are was were am be been being do does did has have had can could will would shall should may
    might must 's ’s
    """.split()
)
# These may stand in between on one of the two sides only.
_PASSED = frozenset("DT PDT PRP$ RB POS".split())
_LEFT_OUT = frozenset("DT PRP$ RB MD".split())
_LEADING = ("IN", "TO")
_MOST = 3


class Gap(NamedTuple):
    """The tokens of a question on either side of its gap, those nearest to it first."""

    before: tuple[int, ...]
    behind: tuple[int, ...]


def gap_of(question: Question) -> Gap | None:
    """The gap of a question for an object, or of one that asks in place; None of any other."""
    lowers = [token.text.lower() for token in question.tokens]
    end = len(lowers)
    while end and not lowers[end - 1][0].isalnum():
        end -= 1
    first, last = question.wh
    if not last:
        return None
    if _asks_in_place(question, lowers, end):
        return Gap(tuple(range(first - 1, -1, -1)), tuple(range(last, end)))
    if question.role is not Role.OBJECT or last >= end:
        return None
    start = last + (lowers[last] in _AUXILIARY)
    told = range(start, end)
    verb = next((i for i in told if stem(lowers[i]) == question.predicate), end - 1)
    return Gap(tuple(range(verb, start - 1, -1)), tuple(range(verb + 1, end)))


def _asks_in_place(question: Question, lowers: list[str], end: int) -> bool:
    """ "It is made of what?", but neither "In what …?" nor "In 1990, what did …?"."""
    first, last = question.wh
    if not first or (first == 1 and question.tags[0] in _LEADING) or lowers[first - 1] == ",":
        return False
    inverted = end - last > 2 and lowers[last] in _AUXILIARY
    return not inverted


def filled(scene: Scene, tokens: Sequence[int], places: range) -> int:
    """How many words in a row beside a gap the sentence has at some places, both nearest first; at
    most 3. An article or adverb may stand on one of the two sides alone."""
    tags, asked = scene.reading.tags, scene.question.tags
    count, at, stop = 0, 0, len(tokens)
    for place in places:
        if not 0 <= place < scene.size or count == _MOST:
            break
        passed = tags[place] in _PASSED
        while at < stop and not passed and asked[tokens[at]] in _LEFT_OUT:
            if _is_same(scene, tokens[at], place):
                break
            at += 1
        if at < stop and _is_same(scene, tokens[at], place):
            count, at = count + 1, at + 1
        elif not passed:
            break
    return count


def _is_same(scene: Scene, token: int, place: int) -> bool:
    """Whether a word of the sentence is one of the question, or stands for it."""
    if scene.question_stems[token] == scene.reading.stems[place]:
        return True
    found = scene.matches[place]
    return found is not None and scene.matcher.terms[found.term].index == token
