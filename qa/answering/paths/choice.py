"""Choice questions, "Was it A or B?": the alternative that the best sentence holds whole.

The two alternatives are compared by the words that only one of them has; where a sentence has
both, the one nearest to the rest of the question is meant.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.contrary import opposite_words
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import IS
from qa.language.lexicon import table, words
from qa.language.stems import stem
from qa.language.tagger import tag
from qa.light import NamedTuple
from qa.reading.found import NAME_KINDS
from qa.reading.times.finding import find_times
from qa.reading.times.periods import agrees, dates_in
from qa.types import MentionKind, Range

__all__ = ["alternatives", "are_opposite", "choose", "claims_of", "pick"]

_CONTENT = ("NN", "CD", "JJ", "VB", "RB")
_PHRASE = ("NN", "CD", "JJ", "DT", "PRP$", "POS", "VBN")
_OPENERS = ("IN", "TO", "DT", "VB", "PRP$")
_JOINED = frozenset("DT JJ NN NNS NNP CD".split())
_QUALITIES = frozenset("JJ JJR RB RBR".split())
_GRADED = frozenset("JJR JJS RBR RBS".split())
_SIDES = ["for", "or", "against"]
_REACH = 12
_TO_THAN = 4
_SURE = 0.6


class _Side(NamedTuple):
    """An alternative: its tokens of the question, all its stems, and those only it has."""

    tokens: Range
    stems: tuple[str, ...]
    own: frozenset[str]


def choose(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Answer | None:
    """The alternative that stands in the best sentence that tells them apart, or None."""
    sides = _sides(question)
    for _, scene in _by_the_rest(scenes, sides) if sides else ():
        if _is_dated_otherwise(scene, sides):
            continue
        held = [side for side in sides if side.own <= set(_plain_stems(scene))]
        if len(held) > 1:
            held = _nearer(scene, sides)
        if len(held) == 1:
            return _told(question, scene, held[0])
    return None


def _is_dated_otherwise(scene: Scene, sides: Sequence[_Side]) -> bool:
    """ "Did it rise or fall in June?" of what it did in May."""
    words = [token.text for token in scene.question.tokens]
    inside = {i for side in sides for i in range(*side.tokens)}
    asked = dates_in(words, find_times(words, scene.question.tags))
    own = dates_in(scene.reading.words, scene.reading.mentions)
    return any(
        own and one.start not in inside and all(agrees(one, told) is False for told in own)
        for one in asked
    )


def claims_of(question: Question) -> tuple[Question, ...]:
    """The two yes/no questions that a choice question is: with one alternative each."""
    found = alternatives(question)
    if found is None:
        return ()
    text, tokens = question.resolved, question.tokens
    (start, _), (_, end) = found
    before, behind = text[: tokens[start].start], text[tokens[end - 1].end :]
    parts = (text[tokens[one].start : tokens[last - 1].end] for one, last in found)
    return tuple(analyse(f"{before}{part}{behind}") for part in parts)


def pick(question: Question, scene: Scene, chosen: int) -> Answer | None:
    """The alternative number `chosen` as it stands in a sentence; of two dates the one told."""
    sides = _sides(question)
    if not sides:
        return _taken(question, scene)
    side = sides[chosen]
    if not side.own.isdisjoint(_plain_stems(scene)):
        return _told(question, scene, side)
    terms = scene.matcher.terms
    meant = [i for i, term, _ in scene.matched if _plain(terms[term].stem, "") in side.own]
    if meant:
        # "Diminishing", where it is asked whether it is falling.
        return _said(question, scene, side, (meant[0], meant[0] + 1))
    words = [token.text for token in question.tokens[slice(*side.tokens)]]
    dated = any(one.kind is MentionKind.DATE for one in find_times(words, tag(words)))
    dates = [one for one in scene.reading.mentions if one.kind is MentionKind.DATE]
    if not dated or len(dates) != 1:
        return None
    return _said(question, scene, side, (dates[0].start, dates[0].end))


def _taken(question: Question, scene: Scene) -> Answer | None:
    """ "Opposed" of "for or against", by what the sentence was asked instead."""
    asked = {term.stem for term in question.terms}
    terms = scene.matcher.terms
    meant = [i for i, term, _ in scene.matched if terms[term].stem not in asked]
    if not meant:
        return None
    place = (meant[0], meant[0] + 1)
    return told_in(question, scene.reading, place, rule="the side that was taken", confidence=_SURE)


def are_opposite(question: Question) -> bool:
    """Whether only one of the alternatives can be: "for or against", "rising or falling"."""
    found = alternatives(question)
    if found is None:
        return False
    one, other = ({question.tokens[i].text.lower() for i in range(*side)} for side in found)
    terms = [term for term in question.terms if term.word.lower() in one]
    stems = set(map(stem, other))
    opposed = any(stem(word) in stems for term in terms for word in opposite_words(term))
    return opposed or [*one, "or", *other] == _SIDES


def alternatives(question: Question) -> tuple[Range, Range] | None:
    """The tokens of the two alternatives around "or": the one behind it, and as much before it
    as begins alike."""
    lowers = [token.text.lower() for token in question.tokens]
    place = lowers.index("or")
    if _are_verbs(question, place) or lowers[place - 1 : place + 2] == _SIDES:
        return (place - 1, place), (place + 1, place + 2)
    if _are_qualities(question, lowers, place):
        return _qualities(question, place)
    if place + 1 >= len(lowers):
        return None
    end = _end(question, place + 1)
    start = _start(question, lowers, place)
    return ((start, place), (place + 1, end)) if start < place and place + 1 < end else None


def _are_qualities(question: Question, lowers: Sequence[str], place: int) -> bool:
    """ "Early or late", but "dark green or light green"."""
    sides = {_tag_at(question, place - 1), _tag_at(question, place + 1)}
    return sides <= _QUALITIES and lowers[place - 1] not in lowers[place + 2 : place + 3]


def _qualities(question: Question, place: int) -> tuple[Range, Range]:
    """ "Early or late maturing birds", "on a large or small scale", "a private or publicly owned
    port": two qualities, and not what both are said of."""
    tags, start, end = question.tags, place - 1, place + 2
    if tags[place + 1].startswith("RB") and _tag_at(question, end) in ("VBN", "JJ"):
        end += tags[start] == "JJ" or tags[end] == "VBN" == tags[start]
    if tags[start] in ("JJ", "VBN") and tags[start - 1] in ("RB", "RBR", "RBS"):
        start -= end - place > 2
    return (start, place), (place + 1, end)


def _are_verbs(question: Question, place: int) -> bool:
    """ "Did it accept or reject the plan?": two verbs, of which the rest is said alike; "is it open
    or closed?"."""
    before, behind = question.tags[place - 1], _tag_at(question, place + 1)
    if _tag_at(question, place + 2) in ("", ".") and behind in ("JJ", "VBN", "VBD"):
        return question.tokens[0].text.lower() in IS
    return before in ("VB", "VBN", "VBG") and behind in (before, "NN", "VBD")


def _end(question: Question, start: int) -> int:
    """Where the alternative behind "or" ends: at the verb that both are subjects of, or last."""
    tags = question.tags
    last = len(tags)
    while last > start and not question.tokens[last - 1].text[0].isalnum():
        last -= 1
    if (
        _tag_at(question, start).startswith(("NN", "DT"))
        and question.tokens[0].text.lower() != "who"
    ):
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
    if opener == tags[place - 1] == "CD":
        # "Is Ann 47 or 52?"
        while tags[start - 1] in ("CD", "$"):
            start -= 1
        if lowers[start - 1] not in table("months"):
            return start
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
        _plain(stem(question.tokens[i].text), question.tags[i])
        for i in range(*tokens)
        if question.tags[i].startswith(_CONTENT)
        and question.tokens[i].text.lower() not in words("stopwords")
    )


def _plain(word_stem: str, tag_: str) -> str:
    """A stem, that of a comparative as of the plain word: "larger", "bigger", "earlier"."""
    if tag_ not in _GRADED:
        return word_stem.removesuffix("e")
    short = word_stem.removesuffix("est").removesuffix("er")
    return short[:-1] if short[-1:] == short[-2:-1] and len(short) > 3 else short


def _by_the_rest(
    scenes: Sequence[tuple[int, Scene]], sides: Sequence[_Side]
) -> list[tuple[int, Scene]]:
    """The sentences that hold most of what is said of both alternatives first."""

    def held(scene: Scene) -> float:
        weights = scene.matcher.weights
        factors = scene.factors
        return sum(weights[n] * factors.get(n, 0.0) for n in _rest(scene, sides))

    return sorted(scenes, key=lambda one: -round(held(one[1]), 1))


def _rest(scene: Scene, sides: Sequence[_Side]) -> set[int]:
    """The terms of the question outside its alternatives."""
    inside = {i for side in sides for i in range(*side.tokens)}
    terms = enumerate(scene.matcher.terms)
    return {n for n, term in terms if term.index >= 0 and term.index not in inside}


def _is_coordinated(scene: Scene, sides: Sequence[_Side]) -> bool:
    """ "A school, a church and a library": what is true of one is true of the other."""
    at = sorted(
        next(i for i, one in enumerate(_plain_stems(scene)) if one in side.own) for side in sides
    )
    between = range(at[0] + 1, at[1])
    return all(
        scene.reading.lowers[i] in (",", "and", "or") or scene.reading.tags[i] in _JOINED
        for i in between
    )


def _nearer(scene: Scene, sides: Sequence[_Side]) -> list[_Side]:
    """Of two alternatives of one sentence the one nearer to the rest of the question."""
    if _is_coordinated(scene, sides):
        return []
    outdone = [side for side in sides if _is_outdone(scene, side)]
    if len(outdone) == 1:
        return [side for side in sides if side is not outdone[0]]
    rest = _rest(scene, sides)
    places = [[i for i, term, _ in scene.matched if term == number] for number in rest]
    gaps = [_gap(scene, side, [one for one in places if one]) for side in sides]
    if gaps[0] == gaps[1]:
        return []
    return [sides[gaps[1] < gaps[0]]]


def _is_outdone(scene: Scene, side: _Side) -> bool:
    """ "More eggs than late birds": behind "than", where the question has the "more" too."""
    lowers, tags = scene.reading.lowers, scene.reading.tags
    asked = {token.text.lower() for token in scene.question.tokens}
    first = next(i for i, one in enumerate(_plain_stems(scene)) if one in side.own)
    than = next((i for i in range(first, max(0, first - _TO_THAN), -1) if lowers[i] == "than"), 0)
    more = next((i for i in range(than, -1, -1) if tags[i] in ("JJR", "RBR")), -1)
    return than > 0 and more >= 0 and lowers[more] in asked


def _gap(scene: Scene, side: _Side, places: Sequence[Sequence[int]]) -> int:
    at = [i for i, one in enumerate(_plain_stems(scene)) if one in side.own]
    return sum(min(scene.distance(i, j) for i in at for j in one) for one in places)


def _plain_stems(scene: Scene) -> list[str]:
    """The stems of a sentence, "larger" as "large"."""
    return list(map(_plain, scene.reading.stems, scene.reading.tags))


def _told(question: Question, scene: Scene, side: _Side) -> Answer:
    return _said(question, scene, side, _place(scene, side))


def _said(question: Question, scene: Scene, side: _Side, place: Range) -> Answer:
    return told_in(
        question,
        scene.reading,
        place,
        rule="the alternative that stands there",
        reason=" ".join(side.stems),
        confidence=_SURE,
    )


def _place(scene: Scene, side: _Side) -> Range:
    """The tokens of the alternative in the sentence: its own words with those of it around."""
    first = next(i for i, one in enumerate(_plain_stems(scene)) if one in side.own)
    start, end = _grown(scene, first, frozenset(side.stems))
    owner = scene.mention_of[first]
    if owner is not None and owner.kind in NAME_KINDS:
        start, end = min(start, owner.start), max(end, owner.end)
    return start, end


def _grown(scene: Scene, first: int, held: frozenset[str]) -> Range:
    """A token with the words of the alternative beside it, small words between them included."""
    stems, start, end = _plain_stems(scene), first, first + 1
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
