"""Choice questions, "Was it A or B?": the alternative that the best sentence holds whole.

The two alternatives are compared by the words that only one of them has; where a sentence has
both, the one nearest to the rest of the question is meant.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.library import Library
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.types import AnswerKind, MentionKind, RuleHit

__all__ = ["alternatives", "choose"]

_NAMES = (MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.NAME)
_CONTENT = ("NN", "CD", "JJ", "VB", "RB")
_PHRASE = ("NN", "CD", "JJ", "DT", "PRP$", "POS", "VBN")
_OPENERS = ("IN", "TO", "DT", "VB", "PRP$")
_JOINED = frozenset("DT JJ NN NNS NNP CD".split())
_REACH = 12

Range = tuple[int, int]


class _Side(NamedTuple):
    """An alternative: its tokens of the question, all its stems, and those only it has."""

    tokens: Range
    stems: tuple[str, ...]
    own: frozenset[str]


def choose(
    question: Question, library: Library, scenes: Sequence[tuple[int, Scene]]
) -> Answer | None:
    """The alternative that stands in the best sentence that tells them apart, or None."""
    sides = _sides(question)
    for number, scene in _by_the_rest(question, scenes, sides) if sides else ():
        held = [side for side in sides if side.own <= set(scene.reading.stems)]
        if len(held) > 1:
            held = _nearer(question, scene, sides)
        if len(held) == 1:
            return _told(question, library, number, scene, held[0])
    return None


def alternatives(question: Question) -> tuple[Range, Range] | None:
    """The tokens of the two alternatives around "or": the one behind it, and as much before it
    as begins alike."""
    lowers = [token.text.lower() for token in question.tokens]
    place = lowers.index("or")
    end = _end(question, place + 1)
    start = _start(question, lowers, place)
    return ((start, place), (place + 1, end)) if start < place and place + 1 < end else None


def _end(question: Question, start: int) -> int:
    """Where the alternative behind "or" ends: at the verb that both are subjects of, or last."""
    tags = question.tags
    last = len(tags)
    while last > start and not question.tokens[last - 1].text[0].isalnum():
        last -= 1
    if tags[start].startswith(("NN", "DT")) and question.tokens[0].text.lower() != "who":
        return next((i for i in range(start + 1, last) if tags[i].startswith("VB")), last)
    return last


def _start(question: Question, lowers: Sequence[str], place: int) -> int:
    """Where the alternative before "or" begins: at the word or kind of word that the other
    begins with, else with its noun phrase."""
    tags, opener = question.tags, _tag_at(question, place + 1)
    back = range(place - 1, max(0, place - _REACH), -1)
    alike = next((i for i in back if lowers[i] == lowers[place + 1]), 0)
    if not alike and opener.startswith(_OPENERS):
        alike = next((i for i in back if tags[i] == opener), 0)
    if alike and opener.startswith(_OPENERS):
        return alike
    start = place
    while start > 1 and tags[start - 1].startswith(_PHRASE):
        start -= 1
    return start


def _tag_at(question: Question, index: int) -> str:
    """The tag of a token, "" behind the last."""
    return question.tags[index] if index < len(question.tags) else ""


def _sides(question: Question) -> tuple[_Side, ...]:
    found = alternatives(question)
    if found is None:
        return ()
    held = [_content(question, one) for one in found]
    own = [frozenset(one) - frozenset(other) for one, other in (held, reversed(held))]
    sides = tuple(
        _Side(tokens, one, alone) for tokens, one, alone in zip(found, held, own, strict=True)
    )
    return sides if all(side.own for side in sides) else ()


def _content(question: Question, tokens: Range) -> tuple[str, ...]:
    return tuple(
        stem(question.tokens[i].text)
        for i in range(*tokens)
        if question.tags[i].startswith(_CONTENT)
        and question.tokens[i].text.lower() not in words("stopwords")
    )


def _by_the_rest(
    question: Question, scenes: Sequence[tuple[int, Scene]], sides: Sequence[_Side]
) -> list[tuple[int, Scene]]:
    """The sentences that hold most of what is said of both alternatives first."""

    def held(scene: Scene) -> float:
        weights = scene.matcher.weights
        factors = scene.factors
        return sum(weights[n] * factors.get(n, 0.0) for n in _rest(question, scene, sides))

    return sorted(scenes, key=lambda one: -round(held(one[1]), 1))


def _rest(question: Question, scene: Scene, sides: Sequence[_Side]) -> set[int]:
    """The terms of the question outside its alternatives."""
    inside = {i for side in sides for i in range(*side.tokens)}
    terms = enumerate(scene.matcher.terms)
    return {n for n, term in terms if term.index >= 0 and term.index not in inside}


def _is_coordinated(scene: Scene, sides: Sequence[_Side]) -> bool:
    """ "A school, a church and a library": what is true of one is true of the other."""
    at = sorted(
        next(i for i, one in enumerate(scene.reading.stems) if one in side.own) for side in sides
    )
    between = range(at[0] + 1, at[1])
    return all(
        scene.reading.lowers[i] in (",", "and", "or") or scene.reading.tags[i] in _JOINED
        for i in between
    )


def _nearer(question: Question, scene: Scene, sides: Sequence[_Side]) -> list[_Side]:
    """Of two alternatives of one sentence the one nearer to the rest of the question."""
    if _is_coordinated(scene, sides):
        return []
    rest = _rest(question, scene, sides)
    places = [[i for i, term, _ in scene.matched if term == number] for number in rest]
    gaps = [_gap(scene, side, [one for one in places if one]) for side in sides]
    if gaps[0] == gaps[1]:
        return []
    return [sides[gaps[1] < gaps[0]]]


def _gap(scene: Scene, side: _Side, places: Sequence[Sequence[int]]) -> int:
    at = [i for i, one in enumerate(scene.reading.stems) if one in side.own]
    return sum(min(scene.distance(i, j) for i in at for j in one) for one in places)


def _told(question: Question, library: Library, number: int, scene: Scene, side: _Side) -> Answer:
    span: AnswerSpan = library.verbatim(number, *scene.reading.offsets(*_place(scene, side)))
    sentence = library.whole(number, scene.reading.sentence)
    hit = RuleHit("the alternative that stands there", 1.0, 0.0, " ".join(side.stems))
    trace = (Trace(span, 0.0, (hit,)),)
    return Answer(AnswerKind.SPAN, span.text, question, (span,), (sentence,), 0.6, trace)


def _place(scene: Scene, side: _Side) -> Range:
    """The tokens of the alternative in the sentence: its own words with those of it around."""
    stems = scene.reading.stems
    first = next(i for i, one in enumerate(stems) if one in side.own)
    start, end = _grown(scene, first, frozenset(side.stems))
    owner = scene.mention_of[first]
    if owner is not None and owner.kind in _NAMES:
        start, end = min(start, owner.start), max(end, owner.end)
    return start, end


def _grown(scene: Scene, first: int, held: frozenset[str]) -> Range:
    """A token with the words of the alternative beside it, small words between them included."""
    stems, start, end = scene.reading.stems, first, first + 1
    small = words("stopwords")
    for i in range(first + 1, min(first + _REACH, scene.size)):
        if stems[i] in held:
            end = i + 1
        elif scene.reading.lowers[i] not in small:
            break
    for i in range(first - 1, max(-1, first - _REACH), -1):
        if stems[i] in held:
            start = i
        elif scene.reading.lowers[i] not in small:
            break
    return start, end
