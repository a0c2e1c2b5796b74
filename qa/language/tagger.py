"""Penn Treebank tags of the words of a sentence or question, from left to right.

A word that can have one tag gets it. Otherwise each thing seen around it (`Sentence.features`) has
points for some tags in a table that people can read, `lexicon/tag_context.tsv`; the tag with the
most points wins, the likelier one on a tie. `python -m qa.evaluation.tagging fit` fits the table.
Last, `tag_mending` looks at the sentence as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import starmap

from qa.language.lexicon import table
from qa.language.tag_mending import mended
from qa.language.wordtags import choices
from qa.light import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    # A look at some of what stands around a word: the function that tells what is seen there, the
    # tags that the word can have, and what to look at.
    _Look = tuple[Any, ...]

__all__ = ["Sentence", "forget", "pair_quotes", "tag"]

_START, _END, _BEYOND = "<s>", "</s>", "<"
_OPENERS = frozenset(("``", "-LRB-", ":"))
_VERBAL = frozenset(("MD", "TO", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
_BARE = frozenset(("MD", "TO"))
_BOUNDS = frozenset((",", ".", ":", "CC", "WP", "WDT"))
_AUXILIARIES = frozenset(
    """be am is are was were been being 's ’s 're ’re 'm ’m have has had having 've ’ve do does did
    get gets got""".split()
)


def tag(words: Sequence[str]) -> list[str]:
    """One tag a word; `words` are the tokens of one sentence or question."""
    classes: list[str] = []
    for index, word in enumerate(words):
        classes.append(choices(word, index == 0 or classes[-1] in _OPENERS))
    pair_quotes(words, classes)
    sentence = Sentence(words, classes)
    for index, kinds in enumerate(classes):
        sentence.tags.append(sentence.best(index) if "/" in kinds else kinds)
    return mended(words, sentence.tags)


def pair_quotes(words: Sequence[str], classes: list[str]) -> None:
    """Straight quotes open and close by turns."""
    if '"' in words:
        places = [index for index, word in enumerate(words) if word == '"']
        for index in places[::2]:
            classes[index] = "``"


class Sentence:
    """Words and the tags that each can have, as far as they have got their `tags`, which whoever
    tags them appends from left to right."""

    __slots__ = ("_cases", "_classes", "_likely", "_lows", "classes", "tags", "words")

    def __init__(self, words: Sequence[str], classes: Sequence[str]) -> None:
        self.words = words
        self.classes = classes
        self.tags: list[str] = []
        # With what stands for the words before the first and behind the last: word `index` has
        # `index + 1` where there is one before.
        self._lows = [_START, *map(str.lower, words), _END]
        self._classes = [*classes, _END]
        self._likely = [*map(_likeliest, classes), _BEYOND, _BEYOND]
        self._cases = ["2", *["True" if word[:1].isupper() else "False" for word in words], "2"]

    def features(self, index: int) -> tuple[str, ...]:
        """What is seen at word `index`: "-1t" names the tag before, "+1c" the next word's
        choices."""
        looks = (*self._looks(index), *self._telling(index))
        return tuple([seen for look, *told in looks for seen in look(*told)])

    def best(self, index: int) -> str:
        """Of the tags of word `index` the one with the most points, the likelier on a tie."""
        looks = self._looks(index)
        if self._lows[index + 1] in _telling():
            looks += self._telling(index)
        sums = list(map(sum, zip(*starmap(_weighed, looks), strict=True)))
        return _points(self.classes[index]).kinds[sums.index(max(sums))]

    def _looks(self, index: int) -> tuple[_Look, ...]:
        """The looks at the word, before it, behind it, and on both sides."""
        kinds = self.classes[index]
        previous, low, after = self._lows[index : index + 3]
        next_, next2 = self._behind(index)
        before, before2 = self._before(index)
        return (
            (_itself, kinds, self.words[index], index == 0),
            (_tags_before, kinds, before, before2, self._auxiliary(index)),
            (_tag_with_word, kinds, before, low),
            (_word_before, kinds, previous),
            (_word_behind, kinds, after, self._classes[index + 1], *self._cases[index : index + 3]),
            (_tags_around, kinds, before, next_, next2),
        )

    def _telling(self, index: int) -> tuple[_Look, ...]:
        """The look at what stands beside this very word."""
        _, low, after = self._lows[index : index + 3]
        next_, next2 = self._behind(index)
        before = self._before(index)[0]
        return ((_beside_word, self.classes[index], low, after, before, next_, next2),)

    def _behind(self, index: int) -> tuple[str, str]:
        """The likeliest tags of the two words behind, the nearest first."""
        last = index + 1 == len(self.words)
        return _END if last else self._likely[index + 1], self._likely[index + 2]

    def _before(self, index: int) -> tuple[str, str]:
        """The tags of the two words before, the nearest first."""
        if index > 1:
            return self.tags[index - 1], self.tags[index - 2]
        return self.tags[0] if index else _START, _START

    def _auxiliary(self, index: int) -> str:
        """The nearest verb, modal or "to" among the five words before; "" if there is none."""
        for place in range(index - 1, max(index - 6, -1), -1):
            kind = self.tags[place]
            if kind in _VERBAL:
                low = self._lows[place + 1]
                return low if low in _AUXILIARIES and kind not in _BARE else kind
            if kind in _BOUNDS:
                return kind
        return ""


# Few looks are new, so the points of each are kept.
@lru_cache(maxsize=32768)
def _weighed(look: Callable[..., tuple[str, ...]], kinds: str, *told: str) -> tuple[int, ...]:
    """The points that a look gives each of the tags `kinds`."""
    rows, points = _rows(), _points(kinds)
    given = [points[rows[seen]] for seen in look(kinds, *told) if seen in rows]
    return tuple(map(sum, zip(*given, strict=True))) or (0,) * len(points.kinds)


def _itself(kinds: str, word: str, first: bool) -> tuple[str, ...]:
    """What the word is, wherever it stands."""
    low, own = word.lower(), _unordered(kinds)
    return (
        f"c {kinds}",
        f"w {low}",
        f"end {own} {low[-3:]}",
        f"end {own} {low[-4:]}",
        f"cap {word[:1].isupper()}{word.isupper()} {first} {own}",
    )


def _tags_before(kinds: str, before: str, before2: str, auxiliary: str) -> tuple[str, ...]:
    own = _unordered(kinds)
    return (
        f"aux {auxiliary} {own}",
        f"-1t {before} {own}",
        f"-2t {before2} {before}",
        f"-2t {before2} {before} {own}",
    )


def _tag_with_word(_kinds: str, before: str, low: str) -> tuple[str, ...]:
    return f"end {low[-2:]} {before}", f"-1t {before} w {low}"


def _word_before(kinds: str, previous: str) -> tuple[str, ...]:
    return f"-1w {previous}", f"-1w {previous} {_unordered(kinds)}"


def _word_behind(kinds: str, after: str, its_kinds: str, *cases: str) -> tuple[str, ...]:
    own, its = _unordered(kinds), _unordered(its_kinds)
    left, middle, right = cases  # mostly as the word behind is
    return (
        f"+1w {after}",
        f"+1w {after} {own}",
        f"+1c {its}",
        f"+1c {its} {own}",
        f"caps {middle}{left}{right} {own}",
    )


def _tags_around(kinds: str, before: str, next_: str, next2: str) -> tuple[str, ...]:
    own = _unordered(kinds)
    return f"+1c {next_} {before} {own}", f"+2c {next2} {next_} {own}"


def _beside_word(
    _kinds: str, low: str, after: str, before: str, next_: str, next2: str
) -> tuple[str, ...]:
    return (
        f"w {low} +1c {next_}",
        f"w {low} +1w {after}",
        f"w {low} {before} +1c {next_}",
        f"w {low} +2c {next2} {next_}",
    )


@lru_cache(maxsize=4096)
def _unordered(kinds: str) -> str:
    return "/".join(sorted(kinds.split("/")))


@lru_cache(maxsize=4096)
def _likeliest(kinds: str) -> str:
    return kinds.partition("/")[0]


class _Points(dict[str, tuple[int, ...]]):
    """What a row as written, "NN=+7 VB=-7", gives each of some tags; read when a text needs it."""

    def __init__(self, kinds: Sequence[str]) -> None:
        super().__init__()
        self.kinds = kinds

    def __missing__(self, written: str) -> tuple[int, ...]:
        given = dict([part.split("=") for part in written.split()])
        self[written] = points = tuple([int(given.get(kind, 0)) for kind in self.kinds])
        return points


@lru_cache(maxsize=4096)
def _points(own: str) -> _Points:
    """The points of the tags `own`, which are joined by strokes."""
    return _Points(own.split("/"))


@lru_cache(maxsize=1)
def _rows() -> Mapping[str, str]:
    """Feature -> the points that it gives, as written."""
    return table("tag_context")


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    """The words that rows are about."""
    return frozenset(feature.split(" ", 2)[1] for feature in _rows() if feature.startswith("w "))


def forget() -> None:
    """Read the table anew when it is next needed: the fitting writes it."""
    table.cache_clear()
    for cached in (_rows, _telling, _weighed):
        cached.cache_clear()
