"""Penn Treebank tags of the words of a sentence or question, from left to right.

A word that can have one tag gets it. Otherwise each thing seen around it (`Sentence.features`) has
points for some tags in a table that people can read, `lexicon/tag_context.tsv`; the tag with the
most points wins, the likelier one on a tie. `python -m qa.evaluation.tagging fit` fits the table.
Last, `tag_mending` looks at the sentence as a whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from qa.language.lexicon import table
from qa.language.lexicon import words as word_list
from qa.language.tag_mending import mended
from qa.language.wordtags import choices

__all__ = ["Sentence", "forget", "pair_quotes", "tag"]

_PARTS = frozenset(("", "IN", "TO", "CC", ",", "``", ":", "."))
_HER, _OWNED = ("her", "PRP"), frozenset(("NN", "NNS", "JJ"))

_JOINED = frozenset(("", "CC"))  # "her two sons", but "to her two days later"

_START, _END, _BEYOND = "<s>", "</s>", "<"
_OPENERS = frozenset(("``", "-LRB-", ":"))
_VERBAL = frozenset(("MD", "TO", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
_BARE = frozenset(("MD", "TO"))
_BOUNDS = frozenset((",", ".", ":", "CC", "WP", "WDT"))
_APOSTROPHES, _QUOTES = frozenset(("'", "’")), frozenset(("'", "‘", "“"))
_ONCE = frozenset(("at", "for"))
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
    _settle(words, classes)
    sentence = Sentence(words, classes)
    for index, kinds in enumerate(classes):
        sentence.tags.append(sentence.best(index) if "/" in kinds else kinds)
    return _with_owner(words, mended(words, sentence.tags))


def _with_owner(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "Her aunt left", "by her aunt": where no verb stands before, or a part of the body behind
    ("twisted her ankle"), "her" tells whose it is."""
    if "PRP" not in tags:
        return tags
    last, following = ["", *tags], [*tags[1:], ""]
    things = [*(word.lower() for word in words[1:]), ""]
    owns = (
        (before in _PARTS and after in _OWNED)
        or (before in _JOINED and after == "CD")
        or (before == "IN" and thing == "home")
        or (after == "NN" and thing in word_list("body_parts"))
        for before, after, thing in zip(last, following, things, strict=False)
    )
    return [
        "PRP$" if (word.lower(), tag) == _HER and owned else tag
        for word, tag, owned in zip(words, tags, owns, strict=True)
    ]


def pair_quotes(words: Sequence[str], classes: list[str]) -> None:
    """Straight quotes open and close by turns."""
    if '"' in words:
        places = [index for index, word in enumerate(words) if word == '"']
        for index in places[::2]:
            classes[index] = "``"


def _settle(words: Sequence[str], classes: list[str]) -> None:
    """ "At 5 am", "at once", "Leeds' 3-1 win", "Moss' Mill": what a word beside one settles."""
    for index, (before, word) in enumerate(pairwise(words), start=1):
        hour = word == "am" and classes[index - 1] == "CD"
        if hour or (word == "once" and before.lower() in _ONCE):
            classes[index] = "NN"
        owner = word in _APOSTROPHES and before.endswith("s") and _QUOTES.isdisjoint(words[:index])
        named = before.istitle() and "".join(words[index + 1 : index + 2]).istitle()
        if owner and (named or classes[index + 1 : index + 2] == ["CD"]):
            classes[index] = "POS"


class Sentence:
    """Words and the tags that each can have, as far as they have got their `tags`, which whoever
    tags them appends from left to right."""

    __slots__ = ("_around", "_lows", "classes", "tags", "words")

    def __init__(self, words: Sequence[str], classes: Sequence[str]) -> None:
        self.words = words
        self.classes = classes
        self.tags: list[str] = []
        self._lows = lows = [word.lower() for word in words]
        owns = [_unordered(kinds) for kinds in classes]
        likely = [kinds.partition("/")[0] for kinds in classes]
        cases = ["True" if word[:1].isupper() else "False" for word in words]
        self._around = list(
            zip(
                [_START, *lows],
                lows,
                [*lows[1:], _END],
                owns,
                [*owns[1:], _END],
                [*likely[1:], _END],
                [*likely[2:], _BEYOND, _BEYOND],
                cases,
                ["2", *cases],
                [*cases[1:], "2"],
                strict=False,
            )
        )

    def features(self, index: int) -> tuple[str, ...]:
        """What is seen at word `index`: "-1t" names the tag before, "+1c" the next word's
        choices."""
        word, kinds = self.words[index], self.classes[index]
        return (*_itself(word, kinds, index == 0), *self._beside(index), *self._telling(index))

    def best(self, index: int) -> str:
        """Of the tags of word `index` the one with the most points, the likelier on a tie."""
        own, rows = self.classes[index], _rows()
        points = _points(own)
        seen = self._beside(index)
        if self._lows[index] in _telling():
            seen += self._telling(index)
        given = [points[rows[feature]] for feature in seen if feature in rows]
        itself = _own_points(self.words[index], own, index == 0)
        sums = list(map(sum, zip(itself, *given, strict=True)))
        return points.kinds[sums.index(max(sums))]

    def _beside(self, index: int) -> tuple[str, ...]:
        """What stands before the word, behind it, and on both sides."""
        previous, low, after, own, kinds, next_, next2, case, left, right = self._around[index]
        before, before2 = self._before(index)
        return (
            f"end {low[-2:]} {before}",
            f"aux {self._auxiliary(index)} {own}",
            f"-1t {before} {own}",
            f"-1t {before} w {low}",
            f"-2t {before2} {before}",
            f"-2t {before2} {before} {own}",
            f"-1w {previous}",
            f"-1w {previous} {own}",
            f"+1w {after}",
            f"+1w {after} {own}",
            f"+1c {kinds}",
            f"+1c {kinds} {own}",
            f"+1c {next_} {before} {own}",
            f"+2c {next2} {next_} {own}",
            f"caps {case}{left}{right} {own}",
        )

    def _telling(self, index: int) -> tuple[str, ...]:
        """What is seen beside this very word."""
        _, low, after, _, _, next_, next2, *_ = self._around[index]
        return (
            f"w {low} +1c {next_}",
            f"w {low} +1w {after}",
            f"w {low} {self._before(index)[0]} +1c {next_}",
            f"w {low} +2c {next2} {next_}",
        )

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
                low = self._lows[place]
                return low if low in _AUXILIARIES and kind not in _BARE else kind
            if kind in _BOUNDS:
                return kind
        return ""


def _itself(word: str, kinds: str, first: bool) -> tuple[str, ...]:
    """What the word is, wherever it stands."""
    low, own = word.lower(), _unordered(kinds)
    return (
        f"c {kinds}",
        f"w {low}",
        f"end {own} {low[-3:]}",
        f"end {own} {low[-4:]}",
        f"cap {word[:1].isupper()}{word.isupper()} {first} {own}",
    )


@lru_cache(maxsize=4096)
def _unordered(kinds: str) -> str:
    return "/".join(sorted(kinds.split("/")))


@lru_cache(maxsize=32768)
def _own_points(word: str, own: str, first: bool) -> tuple[int, ...]:
    """What the word itself gives each of the tags `own`: the same wherever it stands."""
    rows, points = _rows(), _points(own)
    given = [points[rows[seen]] for seen in _itself(word, own, first) if seen in rows]
    return tuple(map(sum, zip(*given, strict=True))) or (0,) * len(points.kinds)


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
    for cached in (_rows, _telling, _own_points):
        cached.cache_clear()
