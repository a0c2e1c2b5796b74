"""Claims that one thing is more than another, of what a text sets side by side: "Is lead heavier
than gold?" of "Gold is twice as heavy as lead", "Is air heavier than helium?" of "Helium is lighter
than air", "Did more girls pass than boys?" of "Fewer boys than girls passed".
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.claims.contrasted import ungraded
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.lexicon import table
from qa.light import NamedTuple, pattern

__all__ = ["Beside", "is_outdone", "told_side_by_side"]

_AS_MUCH = frozenset("twice thrice times".split())
_HALF = frozenset("half third quarter".split())
_NOT = frozenset("not n't n’t never nowhere hardly no".split())
_NEARLY = frozenset(("almost", "nearly"))
_COMPARED = ("JJR", "RBR")
_THINGS = frozenset(("noun", "name"))
# How much there is: of which side more.
_AMOUNT = "more"
_MORE = frozenset("more higher greater larger bigger".split())
_LESS = frozenset("fewer less lower smaller".split())
_WIDEST = 8  # tokens between "as" and the "as" behind it
_LEAD = 3
_HELD = 0.5
_OUTDOING = pattern(r"\bthan (?:any(?:one|body|thing)?(?: other| else)|all (?:the )?others?)\b")
_ENDS = frozenset("but and or , ; .".split())
_STANDING_IN = frozenset(("one", "ones"))
_ANY = frozenset("any anyone anybody anything there".split())


class _Told(NamedTuple):
    """What two things are measured by, where the second begins, and whether the first has more of
    it (1), as much (0) or less (-1); `denied` where only that much is not so."""

    measure: str
    second: int
    sign: int
    denied: bool = False


class Beside(NamedTuple):
    """Whether the first of two is more so than the second, or None where that stays open."""

    true: bool | None


def told_side_by_side(question: Question, scene: Scene) -> Beside | None:
    """What a sentence that compares the two of a claim makes of it; None where it compares no
    such two."""
    lowers = [token.text.lower() for token in question.tokens]
    asked = _compared(lowers, question.tags)
    own = scene.reading
    told = _equated(own.lowers) or _one_compared(scene)
    if asked is None or told is None or question.negated:
        return None
    if question.tags[asked.second : asked.second + 1] == ("CD",):
        return None  # "more than 50 letters" is a number
    opposed = _is_opposite(asked.measure, told.measure)
    if not opposed and ungraded(asked.measure) != ungraded(told.measure):
        return None
    turned = _is_turned(question, scene, asked.second, told.second)
    if turned is None:
        return None
    sign = told.sign * (-1 if turned else 1) * (-1 if opposed else 1)
    if told.denied:
        return Beside(None if sign != asked.sign else False)
    return Beside(sign == asked.sign)


def is_outdone(question: Question, scene: Scene) -> bool:
    """ "Is there a plant that makes more cars?" of "more cars than any other plant"."""
    lowers = [token.text.lower() for token in question.tokens]
    if question.negated or _ANY.isdisjoint(lowers) or not _OUTDOING.search(
        " ".join(scene.reading.lowers)
    ):  # fmt: skip
        return False
    graded = {ungraded(lowers[i]) for i, tag in enumerate(question.tags) if tag in _COMPARED}
    told = {ungraded(w) for w, tag in zip(scene.reading.lowers, scene.reading.tags, strict=True)
            if tag in _COMPARED}  # fmt: skip
    things = (n for n, one in enumerate(scene.matcher.terms) if one.kind in _THINGS)
    return bool(graded & told) and all(scene.own_factors.get(n, 0.0) >= _HELD for n in things)


def _one_compared(scene: Scene) -> _Told | None:
    """The comparison of a sentence with one of the claim's two: "longer than the Thames but
    [shorter than the Severn]"."""
    lowers, tags = scene.reading.lowers, scene.reading.tags
    first = _compared(lowers, tags)
    if first is None or lowers.count("than") == 1:
        return first
    terms = enumerate(scene.matcher.terms)
    graded = {i for i, tag in enumerate(scene.question.tags) if tag in _COMPARED}
    asked = {n for n, one in terms if one.index >= 0 and one.index not in graded}
    places = [i for i, word in enumerate(lowers) if word == "than"]
    for at in sorted(places, key=lambda i: not _holds_before(scene, asked, i)):
        end = next((j for j in range(at, len(lowers)) if lowers[j] in _ENDS), len(lowers))
        if asked & {one.term for one in scene.matches[at:end] if one}:
            return _compared([*("" if w == "than" else w for w in lowers[:at]), *lowers[at:]], tags)
    return None


def _holds_before(scene: Scene, asked: set[int], than: int) -> bool:
    """Whether one of the claim's two stands before a "than", behind the mark before that."""
    lowers = scene.reading.lowers
    start = next((i for i in range(than, -1, -1) if lowers[i] in _ENDS), -1)
    return bool(asked & {one.term for one in scene.matches[start + 1 : than] if one})


def _compared(lowers: Sequence[str], tags: Sequence[str]) -> _Told | None:
    """What stands before a "than": "heavier than", "more useful than", "fewer boys than"."""
    than = lowers.index("than") if "than" in lowers else 0
    graded = [i for i in range(than) if tags[i] in _COMPARED or lowers[i] in _MORE | _LESS]
    if not graded or not than:
        return None
    at = graded[-1]
    word, behind = lowers[at], lowers[at + 1]
    sign = -1 if word in _LESS else 1
    led = lowers[max(0, at - _LEAD) : at]
    denied = not _NOT.isdisjoint(led)
    if word in ("more", "less") and tags[at + 1].startswith(("JJ", "RB")) and behind != "than":
        return _Told(behind, than + 1, sign, denied)
    return _Told(_AMOUNT if word in _MORE | _LESS else word, than + 1, sign, denied)


def _equated(lowers: Sequence[str]) -> _Told | None:
    """The first "as tall as" of a sentence."""
    for i, word in enumerate(lowers[:-2]):
        led = lowers[max(0, i - _LEAD) : i]
        first = word == "as" or (word == "so" and not _NOT.isdisjoint(led))
        ends = range(i + 2, min(i + _WIDEST, len(lowers)))
        end = next((j for j in ends if lowers[j] == "as"), 0)
        if first and end and lowers[i + 1] not in ("well", "soon", "long", "far"):
            measure = _AMOUNT if lowers[i + 1] in ("many", "much") else lowers[i + 1]
            return _Told(measure, end + 1, _sign(led))
    return None


def _sign(led: Sequence[str]) -> int:
    less = not _NOT.isdisjoint(led) or not _HALF.isdisjoint(led) or not _NEARLY.isdisjoint(led)
    return 1 if not _AS_MUCH.isdisjoint(led) else -1 if less else 0


def _is_opposite(asked: str, told: str) -> bool:
    """ "Heavier" and "lighter", as "heavy" and "light" are."""
    others = table("antonyms")
    bases = [one for one in others if ungraded(one) == ungraded(asked)]
    return any(
        ungraded(told) == ungraded(other) for one in bases for other in others[one].split(", ")
    )


def _is_turned(question: Question, scene: Scene, than: int, second: int) -> bool | None:
    """Whether the sentence has the two the other way round; None where it has not both. "The old
    bridge" and "the new one" differ by their adjectives alone."""
    terms, tags = scene.matcher.terms, question.tags
    things = {
        n
        for n, one in enumerate(terms)
        if _is_thing(question, one.index, one.kind) and one.word.lower() not in _STANDING_IN
    }
    kinds = {n for n, one in enumerate(terms) if one.kind == "adjective" and one.index > 0}
    kinds = {n for n in kinds if tags[terms[n].index] not in _COMPARED}
    turned = _order(scene, things, than, second)
    return _order(scene, things | kinds, than, second) if turned is None else turned


def _order(scene: Scene, things: set[int], than: int, second: int) -> bool | None:
    terms = scene.matcher.terms
    first = {n for n in things if 0 <= terms[n].index < than}
    other = {n for n in things if terms[n].index >= than}
    before = {one.term for one in scene.matches[:second] if one and one.factor > _HELD}
    behind = {one.term for one in scene.matches[second:] if one and one.factor > _HELD}
    if not other or not other <= before | behind or not (first & (before | behind)):
        return None
    before, behind = before - behind, behind - before
    same = bool(other & behind) and bool(first & before)
    turned = bool(other & before) and bool(first & behind)
    return None if same == turned else turned


def _is_thing(question: Question, index: int, kind: str) -> bool:
    """A noun, the subject, or "the north" that is tagged as an adjective."""
    year = kind == "number" and question.tokens[index].text.isdigit()
    if kind in _THINGS or year or (index == 1 and question.tags[1] not in _COMPARED):
        return True
    behind = question.tags[index + 1] if index + 1 < len(question.tags) else "."
    before = question.tokens[index - 1].text.lower() if index > 0 else ""
    # "The north", and "platinum" behind "than", which may be read as adjectives.
    led = index > 0 and (question.tags[index - 1] == "DT" or before == "than")
    return led and not behind.startswith(("NN", "JJ"))
