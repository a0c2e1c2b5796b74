"""Rules on what a span is: its kind of mention, its head noun, its number, its length.

"Who" wants a person, "what city" a place, "how many" a number; a plural noun wants several.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate

from qa.answering.expected import EXPECTED, class_of, fits
from qa.answering.scene import Scene
from qa.language.grammar import PROPER_NOUNS
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["FAMILIES", "Kind", "end_keys", "head_keys", "kind_of", "length_bucket", "span_keys"]

FAMILIES = {
    "kind": "{}",
    "fit": "{}",
    "length": "it is {}",
    "head": "its main word is {}",
    "class": "its main word {}",
    "number": "{}",
    "case": "it is written as {}",
    "only": "it is {}",
    "cut": "it leaves out {}",
    "list": "it lists {} things",
    "quoted": "it stands in quotation marks",
}
_UNCASED = frozenset(("DT", "IN", "CC", ","))
_FIGURES = frozenset(("CD", "$", "#", "RB"))
_ANCHORS = frozenset(("before", "after"))
_JOINS = frozenset((",", "and", "or"))
_DATED = frozenset(("when", "what_date", "what_time"))
_LENGTHS = ("0", "1", "2", "3", "4", "5", "6-7", "6-7", "8-10", "8-10", "8-10", "11-16")


class Kind(NamedTuple):
    """What a span is: a kind of mention or "", how its edges meet the mention's, and its fit.

    `aligned` is "exact", "longer" or "inside"; `fit` is one of the words of `expected.fits`.
    """

    name: str
    aligned: str
    fit: str


def length_bucket(length: int) -> str:
    """A length in words, as a bucket."""
    return _LENGTHS[length] if length < len(_LENGTHS) else ("11-16" if length <= 16 else "17+")


def head_keys(scene: Scene, head: int) -> list[str]:
    """The rules that fire for a span's head noun."""
    return [f"class={_class(scene, head)}"]


def span_keys(scene: Scene, start: int, end: int, head: int, kind: Kind) -> list[str]:
    """The rules that fire for what tokens `start` to `end` are."""
    reading = scene.reading
    keys = [*_kind_keys(kind, reading.tags[head], end - start), _case(reading.tags[start:end])]
    if scene.profile in EXPECTED_PLURAL and scene.question.answer_type:
        keys.append(f"number={_number(scene, start, end, head)}")
    if kind.name and kind.aligned != "inside":
        sole = scene.mention_counts[kind.name] == 1
        keys.append(f"only=one {kind.fit}" if sole else f"only=several {kind.fit}")
    before = _joins_before(reading)
    joins = before[end] - before[start]
    if joins:
        keys.append(f"list={min(joins, 3)}")
    if scene.quote_of[start] is not None and scene.quote_of[start] is scene.quote_of[end - 1]:
        keys.append("quoted=yes")
    return keys


@lru_cache(maxsize=4096)
def _kind_keys(kind: Kind, tag: str, size: int) -> tuple[str, ...]:
    """The rules on the kind and the length of a span whose head has a `tag`."""
    length = length_bucket(size)
    name = f"{kind.name} {kind.aligned}" if kind.name else f"none {tag}"
    return f"kind={name}", f"fit={kind.fit}", f"length={length}", f"length={length} {kind.fit}"


# A few sentences answer many questions about an article in turn.
@lru_cache(maxsize=256)
def _joins_before(reading: SentenceReading) -> list[int]:
    """Of each place in the sentence how many commas, "and" and "or" stand before it."""
    return [0, *accumulate(lower in _JOINS for lower in reading.lowers)]


def end_keys(scene: Scene, end: int) -> list[str]:
    """The rules that fire for what a span leaves out behind it."""
    if end >= scene.size:
        return []
    tag, lower = scene.reading.tags[end], scene.reading.lowers[end]
    if lower == "of":
        return ["cut=of"]
    if lower in ("which", "who", "that") and tag != "IN":
        return ["cut=relative"]
    return ["cut=possessive"] if tag == "POS" else []


def kind_of(scene: Scene, start: int, end: int, head: int) -> Kind:
    """The kind of tokens `start` to `end`, and how it answers the question's profile."""
    return _answering(scene.profile, *_mention_kind(scene, start, end, head))


@lru_cache(maxsize=4096)
def _answering(profile: str, name: str, aligned: str) -> Kind:
    return Kind(name, aligned, fits(profile, name, aligned))


def _mention_kind(scene: Scene, start: int, end: int, head: int) -> tuple[str, str]:
    """The kind of the mention that the span is, holds at its head, or lies in."""
    mention = scene.mention_of[head]
    if mention is None:
        quote = scene.quote_of[start]
        if quote is not None and quote.start >= start - 1 and quote.end <= end + 1:
            return "quote", "exact"
        return "", ""
    trimmed = (
        start + 1
        if scene.reading.tags[start] in ("DT", "PRP$", "IN", "TO") and start + 1 < end
        else start
    )
    if mention.start in (start, trimmed) and mention.end == end:
        return mention.kind, "exact"
    if mention.start >= start and mention.end <= end:
        if _is_moment(scene, mention, end):
            return MentionKind.DATE, "exact"
        return mention.kind, "longer"
    return mention.kind, "inside"


def _is_moment(scene: Scene, mention: Found, end: int) -> bool:
    """ "When did he leave?": "two weeks before the fire" is when, though it says how long, too."""
    anchored = mention.end + 1 < end and scene.reading.lowers[mention.end] in _ANCHORS
    asked = scene.profile in _DATED and mention.kind is MentionKind.DURATION
    return asked and anchored and scene.reading.tags[end - 1].startswith("NN")


@lru_cache(maxsize=4096)
def _case(span: tuple[str, ...]) -> str:
    """The rule on how the words with these tags are written."""
    tags = set(span) - _UNCASED
    if not tags:
        return "case=common"
    if tags <= PROPER_NOUNS:
        return "case=name"
    if "CD" in tags and tags <= _FIGURES:
        return "case=number"
    return "case=common" if tags.isdisjoint(PROPER_NOUNS) else "case=mixed"


def _class(scene: Scene, head: int) -> str:
    """The head noun against the lexical answer type: the same word, the same class, another."""
    question, reading = scene.question, scene.reading
    if not question.answer_type:
        return "unasked"
    if reading.stems[head] == stem(question.answer_type):
        return "same word"
    own = class_of(reading.lowers[head])
    if not own or not question.answer_class:
        return "unknown"
    return "same class" if own == question.answer_class else "other class"


def _number(scene: Scene, start: int, end: int, head: int) -> str:
    several = (
        scene.reading.tags[head] in ("NNS", "NNPS") or "and" in scene.reading.lowers[start:end]
    )
    return f"{'plural' if scene.question.plural else 'singular'} {'several' if several else 'one'}"


EXPECTED_PLURAL = frozenset(
    profile for profile in EXPECTED if profile.startswith(("what", "who"))
) | {"what_noun", "what_is"}
