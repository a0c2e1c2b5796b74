"""The pairs of noun phrases of a sentence that name the same thing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from qa.language.grammar import COMMON_NOUNS, PROPER_NOUNS
from qa.language.lexicon import words as lexicon_words
from qa.reading.phrases import COMMA, Item, Stream, Tagged
from qa.reading.phrases.joining import Joiner
from qa.reading.phrases.streams import read_streams
from qa.reading.phrases.verb_groups import naming
from qa.types import Range

__all__ = ["appositions"]


def appositions(words: Sequence[str], tags: Sequence[str]) -> tuple[tuple[Range, Range], ...]:
    """Pairs of token ranges that name the same thing, in order of the text.

    "X, a Y,", "a Y, called X,", "the Y X" (a role and a name) and "X (Y)".
    """
    tagged, streams = read_streams(words, tags)
    pairs: list[tuple[Range, Range]] = []
    for stream in streams:
        pairs += _beside(tagged, stream)
        pairs += _called(stream)
        pairs += [pair for item in stream if (pair := _role(tagged, item)) is not None]
    pairs += _bracketed(tagged, streams)
    return tuple(sorted(set(pairs)))


def _beside(tagged: Tagged, stream: Stream) -> list[tuple[Range, Range]]:
    """ "X, a Y,": the noun phrases that an apposition has joined."""
    joiner = Joiner(tagged, stream)
    joiner.run()
    return joiner.beside


def _called(stream: Stream) -> list[tuple[Range, Range]]:
    """ "a Y called X", "a Y, named X", "a Y known as X"."""
    pairs = []
    for place, (one, item) in enumerate(pairwise(stream)):
        verb, after = item.verb, stream[place + 2 : place + 4]
        if one.kind != "NP" or verb is None or not (verb.past or verb.form == "participle"):
            continue
        if verb.stem == "know" and [other.word for other in after[:1]] == ["as"]:
            after = after[1:]
        elif not naming(verb) or (verb.form == "finite" and not _reduced(item, after)):
            continue
        if after and after[0].kind == "NP" and not after[0].gap & COMMA:
            pairs.append((_range(one), _range(after[0])))
    return pairs


def _reduced(item: Item, after: Stream) -> bool:
    """Whether "called" is a participle whatever its tag: behind a comma, or before another verb."""
    second = after[1].verb if len(after) > 1 and not after[1].gap else None
    return bool(item.gap & COMMA) or (second is not None and second.form == "finite")


def _bracketed(tagged: Tagged, streams: Sequence[Stream]) -> list[tuple[Range, Range]]:
    """ "X (Y)": what stands in brackets is one noun phrase, and no number."""
    ends = {item.end: _range(item) for stream in streams for item in stream if item.kind == "NP"}
    pairs = []
    for stream in streams:
        item = stream[0]
        before = ends.get(item.start - 1)
        alone = len(stream) == 1 and item.kind == "NP" and tagged.tags[item.end - 1] != "CD"
        if alone and before is not None and tagged.lowers[item.start - 1] in "([":
            pairs.append((before, _range(item)))
    return pairs


def _role(tagged: Tagged, item: Item) -> tuple[Range, Range] | None:
    """ "the singer Ann Lee", "President Lee": common nouns or a title, then a name to the end."""
    if item.kind != "NP":
        return None
    name = item.end
    while name > item.start and tagged.tags[name - 1] in PROPER_NOUNS:
        name -= 1
    if name == item.start or name == item.end:
        name = _behind_title(tagged, item)
    elif tagged.tags[name - 1] not in COMMON_NOUNS:
        name = item.end
    return None if name >= item.end else ((item.start, name), (name, item.end))


def _behind_title(tagged: Tagged, item: Item) -> int:
    """Where the name begins in a run of capitalised words that a title opens."""
    name = item.start
    while name < item.end - 1 and tagged.lowers[name].rstrip(".") in lexicon_words("titles"):
        name += 1
    return name if name > item.start and tagged.tags[item.end - 1] in PROPER_NOUNS else item.end


def _range(item: Item) -> Range:
    return item.start, item.end
