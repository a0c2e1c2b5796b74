"""Rules on how a span is built and tied to the question's noun and numbers.

"From $1.5 billion in 2017 to $4.2 billion in 2019": each figure belongs to its own year. "The
author, a baker's son": the noun asked for stands beside or within its answer.
"""

from __future__ import annotations

from functools import lru_cache

from qa.answering.analysis.answer_types import class_of
from qa.answering.scene import Scene
from qa.language.lexicon import table, words
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["FAMILIES", "head_keys", "span_keys", "start_keys"]

FAMILIES = {
    "again": "it repeats {} of the last answer",
    "asked": "the noun asked for stands {}",
    "attached": "the figure or name that belongs to the question's number: {}",
    "contains": "it contains {}",
    "noun": "its head noun names a {}",
    "place": "where it stands in the sentence: {}",
    "reason": "it is {} that the text gives",
    "subtype": "of the very sort asked for: {}",
    "tied": "closeness and kind: {}",
}
_CONTENTS = {
    **dict.fromkeys(("VBD", "VBZ", "VBP", "MD"), "a finite verb"),
    **dict.fromkeys(("WDT", "WP", "WRB"), "a relative clause"),
    **dict.fromkeys(("IN", "TO"), "a preposition"),
    "CC": "a conjunction",
}

_SCORES = frozenset("score scoreline result".split())
_SCORE = pattern(r"\d{1,3}[-–:]\d{1,3}")


def start_keys(scene: Scene, start: int) -> list[str]:
    """The rules that fire for where in its sentence a span begins."""
    third = min(2, 3 * start // max(1, scene.size))
    return [f"place={('beginning', 'middle', 'end')[third]}"]


def head_keys(scene: Scene, head: int) -> list[str]:
    """The rules that fire for the sort of thing that a head noun names."""
    keys = []
    subtype = _subtype(scene, head)
    if subtype:
        keys.append(f"subtype={subtype}")
    noun = class_of(scene.reading.lowers[head]) if scene.reading.tags[head][:3] != "NNP" else ""
    if noun:
        keys.append(f"noun={noun}")
    return keys


def span_keys(scene: Scene, start: int, end: int, head: int, fit: str, close: int) -> list[str]:
    """The rules that fire for how tokens `start` to `end` are built and tied."""
    coarse = fit.partition(" ")[0]
    keys = [
        f"tied={coarse} {close}",
        *_contents(scene, start, end),
        *_reasons(scene, start, end),
    ]
    asked = _asked(scene, start, end, head)
    if asked:
        keys.append(f"asked={asked}")
    attached = _attached(scene, head)
    if attached:
        keys.append(f"attached={attached} {coarse}")
    if start < scene.said[1] and scene.said[0] < end:
        keys.append("again=words")
    return keys


def _contents(scene: Scene, start: int, end: int) -> list[str]:
    """What the span contains; a preposition or conjunction that opens it does not count."""
    contained = _contained(scene.reading)
    held = set(contained[start + 1 : end])
    if contained[start] not in ("a preposition", "a conjunction"):
        held.add(contained[start])
    held.discard("")
    return [f"contains={one}" for one in sorted(held)] if held else []


# A few sentences answer many questions about an article in turn.
@lru_cache(maxsize=256)
def _contained(reading: SentenceReading) -> list[str]:
    """Of each token what a span that holds it contains, or ""."""
    return [_content(lower, tag) for lower, tag in zip(reading.lowers, reading.tags, strict=True)]


def _content(lower: str, tag: str) -> str:
    if lower == "of":
        return "of"
    if tag in _CONTENTS:
        return _CONTENTS[tag]
    if lower == "(":
        return "a parenthesis"
    return "a pronoun" if tag == "PRP" else ""


def _asked(scene: Scene, start: int, end: int, head: int) -> str:
    """Where the noun asked for stands: in the name that the span is, as its head, inside, just
    before or just after it."""
    places = scene.asked_places
    if not places:
        return "nowhere" if scene.question.answer_type else ""
    if any(start <= place < end and _is_of_name(scene, place, start, end) for place in places):
        return "in its name"
    if head in places:
        return "as its head"
    if any(start <= place < end for place in places):
        return "inside"
    for gap in (1, 2, 3):
        if start - gap in places:
            return f"{gap} before"
        if end + gap - 1 in places:
            return f"{gap} behind"
    return "elsewhere"


def _is_of_name(scene: Scene, place: int, start: int, end: int) -> bool:
    """Whether a noun is a part of the one name that a span is: "Which river?", "the River Tarn"."""
    tags, own = scene.reading.tags, scene.mention_of[place]
    first = start + (tags[start] == "DT")
    named = scene.question.asks_by_noun and tags[place] in ("NNP", "NNPS") and end - first > 1
    return named and (own is None or (own.start >= start and own.end <= end <= own.end + 1))


def _attached(scene: Scene, head: int) -> str:
    """Whether, of the mentions of its kind, this is the one nearest to a number of the question."""
    own = scene.mention_of[head]
    if own is None:
        return ""
    nearest = scene.attached.get(own.kind)
    if nearest is None:
        return ""
    return "yes" if nearest == own.start else "no"


def _reasons(scene: Scene, start: int, end: int) -> list[str]:
    """Whether the span is, holds or lies in a reason or purpose that the text gives."""
    keys: list[str] = []
    for one in scene.reading.reasons:
        if (one.start, one.end) == (start, end):
            keys.append(f"reason=a whole {one.kind.value}")
        elif start <= one.start and one.end <= end:
            keys.append(f"reason=more than a {one.kind.value}")
        elif one.start <= start and end <= one.end:
            keys.append(f"reason=part of a {one.kind.value}")
    return sorted(set(keys)) if keys else keys


def _subtype(scene: Scene, head: int) -> str:
    """Country, city or other place, by the gazetteers; a colour; the score of a game."""
    asked = scene.question.answer_class
    if asked == "colour" and scene.reading.lowers[head] in words("colours"):
        return "colour for colour"
    if scene.question.answer_type in _SCORES and _SCORE.fullmatch(scene.reading.words[head]):
        return "score for score"
    own = scene.mention_of[head]
    if asked not in ("country", "city") or own is None or own.kind != MentionKind.PLACE:
        return ""
    name = " ".join(scene.reading.lowers[own.start : own.end]).removeprefix("the ")
    if name in table("countries"):
        return "country for " + asked
    return ("capital for " if name in table("capitals") else "other place for ") + asked
