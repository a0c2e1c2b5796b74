"""Penn Treebank tags of the words of a sentence or question, from left to right.

A word that can have one tag gets it. Otherwise each thing seen around it (`features`) has points
for some tags in a table that people can read, `lexicon/tag_context.tsv`; the tag with the most
points wins, the likelier one on a tie. `python -m qa.evaluation.tagging fit` fits the table.
Last, `tag_mending` looks at the sentence as a whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from qa.language.lexicon import table
from qa.language.tag_mending import mended
from qa.language.wordtags import choices

__all__ = ["features", "forget", "pair_quotes", "tag"]

_START, _END, _BEYOND = "<s>", "</s>", "<"
_OPENERS = frozenset(("``", "-LRB-", ":"))
_VERBAL = frozenset(("MD", "TO", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
_AUXILIARIES = frozenset(
    """be am is are was were been being 's ’s 're ’re 'm ’m have has had having 've ’ve do does did
    get gets got""".split()
)


def tag(words: Sequence[str]) -> list[str]:
    """One tag a word; `words` are the tokens of one sentence or question."""
    lows = [word.lower() for word in words]
    classes: list[str] = []
    for index, word in enumerate(words):
        classes.append(choices(word, index == 0 or classes[-1] in _OPENERS))
    pair_quotes(words, classes)
    tags: list[str] = []
    for index, kinds in enumerate(classes):
        tags.append(_best(words, lows, classes, tags, index) if "/" in kinds else kinds)
    return mended(words, tags)


def pair_quotes(words: Sequence[str], classes: list[str]) -> None:
    """Straight quotes open and close by turns."""
    if '"' in words:
        places = [index for index, word in enumerate(words) if word == '"']
        for index in places[::2]:
            classes[index] = "``"


def features(
    words: Sequence[str],
    lows: Sequence[str],
    classes: Sequence[str],
    tags: Sequence[str],
    index: int,
) -> tuple[str, ...]:
    """What is seen at word `index`: "-1t" names the tag before, "+1c" the next word's choices."""
    return (
        *_itself(words[index], classes[index], index == 0),
        *_before(lows, classes, tags, index),
        *_behind(words, lows, classes, tags, index),
        *_beside(lows, classes, tags, index),
    )


def _itself(word: str, kinds: str, first: bool) -> tuple[str, ...]:
    """What the word is, wherever it stands."""
    low, own = word.lower(), _unordered(kinds)
    return (
        f"c {kinds}",
        f"w {low}",
        f"end {own} {low[-3:]}",
        f"end {own} {low[-4:]}",
        f"cap {_case(word)}{word.isupper()} {first} {own}",
    )


def _before(
    lows: Sequence[str], classes: Sequence[str], tags: Sequence[str], index: int
) -> tuple[str, ...]:
    """What stands before the word."""
    low, own = lows[index], _unordered(classes[index])
    before = tags[index - 1] if index else _START
    before2 = tags[index - 2] if index > 1 else _START
    previous = lows[index - 1] if index else _START
    return (
        f"end {low[-2:]} {before}",
        f"aux {_auxiliary(lows, tags, index)} {own}",
        f"-1t {before} {own}",
        f"-1t {before} w {low}",
        f"-2t {before2} {before}",
        f"-2t {before2} {before} {own}",
        f"-1w {previous}",
        f"-1w {previous} {own}",
    )


def _behind(
    words: Sequence[str],
    lows: Sequence[str],
    classes: Sequence[str],
    tags: Sequence[str],
    index: int,
) -> tuple[str, ...]:
    """What stands behind the word, and on both sides."""
    own, before = _unordered(classes[index]), tags[index - 1] if index else _START
    next_, next2 = _next(classes, index)
    last = index + 1 == len(lows)
    after, kinds = (_END, _END) if last else (lows[index + 1], _unordered(classes[index + 1]))
    left = _case(words[index - 1]) if index else "2"
    right = "2" if last else _case(words[index + 1])
    return (
        f"+1w {after}",
        f"+1w {after} {own}",
        f"+1c {kinds}",
        f"+1c {kinds} {own}",
        f"+1c {next_} {before} {own}",
        f"+2c {next2} {next_} {own}",
        f"caps {_case(words[index])}{left}{right} {own}",
    )


def _beside(
    lows: Sequence[str], classes: Sequence[str], tags: Sequence[str], index: int
) -> tuple[str, ...]:
    """What is seen beside this very word."""
    low, before = lows[index], tags[index - 1] if index else _START
    after = lows[index + 1] if index + 1 < len(lows) else _END
    next_, next2 = _next(classes, index)
    return (
        f"w {low} +1c {next_}",
        f"w {low} +1w {after}",
        f"w {low} {before} +1c {next_}",
        f"w {low} +2c {next2} {next_}",
    )


def _next(classes: Sequence[str], index: int) -> tuple[str, str]:
    """The likeliest tags of the two words behind word `index`."""
    next_, next2 = _END, _BEYOND
    if index + 1 < len(classes):
        next_ = classes[index + 1].partition("/")[0]
    if index + 2 < len(classes):
        next2 = classes[index + 2].partition("/")[0]
    return next_, next2


def _case(word: str) -> str:
    return "True" if word[:1].isupper() else "False"


@lru_cache(maxsize=4096)
def _unordered(kinds: str) -> str:
    return "/".join(sorted(kinds.split("/")))


def _auxiliary(lows: Sequence[str], tags: Sequence[str], index: int) -> str:
    """The nearest verb, modal or "to" among the five words before; "" if there is none."""
    for place in range(index - 1, max(index - 6, -1), -1):
        kind = tags[place]
        if kind in _VERBAL:
            return kind if kind in {"MD", "TO"} or lows[place] not in _AUXILIARIES else lows[place]
        if kind in {",", ".", ":", "CC", "WP", "WDT"}:
            return kind
    return ""


def _best(
    words: Sequence[str],
    lows: Sequence[str],
    classes: Sequence[str],
    tags: Sequence[str],
    index: int,
) -> str:
    """Of the tags of word `index` the one with the most points, the likelier on a tie."""
    own, rows = classes[index], _rows()
    seen = (
        *_before(lows, classes, tags, index),
        *_behind(words, lows, classes, tags, index),
        *(_beside(lows, classes, tags, index) if lows[index] in _telling() else ()),
    )
    given = [_points(rows[feature], own) for feature in seen if feature in rows]
    sums = list(map(sum, zip(_own_points(words[index], own, index == 0), *given, strict=True)))
    return own.split("/")[sums.index(max(sums))]


@lru_cache(maxsize=32768)
def _own_points(word: str, own: str, first: bool) -> tuple[int, ...]:
    """What the word itself gives each of the tags `own`: the same wherever it stands."""
    rows = _rows()
    given = [_points(rows[seen], own) for seen in _itself(word, own, first) if seen in rows]
    return tuple(map(sum, zip(*given, strict=True))) or (0,) * (own.count("/") + 1)


@lru_cache(maxsize=32768)
def _points(written: str, own: str) -> tuple[int, ...]:
    """What one row, "NN=+7 VB=-7", gives each of the tags `own`; read when a text needs it."""
    pairs = (part.rpartition("=") for part in written.split())
    given = {kind: int(value) for kind, _, value in pairs}
    return tuple([given.get(kind, 0) for kind in own.split("/")])


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
