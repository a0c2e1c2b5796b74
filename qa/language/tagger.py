"""Penn Treebank tags of the words of a sentence or question, from left to right.

A word that can have one tag gets it. Otherwise each thing seen around it (`features`) has points
for some tags in a table that people can read, `lexicon/tag_context.tsv`; the tag with the most
points wins, the likelier one on a tie. The table is fitted by `python -m qa.evaluation.tagging fit`.
Last, a few rules mend what verbs with "do" in questions need.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from qa.language.lexicon import lines
from qa.language.wordtags import choices

__all__ = ["features", "mended", "points", "tag", "tagged"]

_START, _END = "<s>", "</s>"
_OPENERS = frozenset(("``", "-LRB-", ":"))
_DO = frozenset(
    ("do", "does", "did", "can", "could", "will", "would", "should", "must", "may", "might")
)
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP", "CD"))
_INSIDE = frozenset(
    ("DT", "PRP$", "JJ", "JJR", "JJS", "POS", "IN", "CC", "RB", "PDT", "EX", *_NOUNS)
)

_VERBAL = frozenset(("MD", "TO", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
_AUXILIARIES = frozenset(
    """be am is are was were been being 's ’s 're ’re 'm ’m have has had having 've ’ve do does did
    get gets got""".split()
)

Weights = Mapping[str, Mapping[str, int]]
Lookup = Callable[[str, bool], str]


def tag(words: Sequence[str]) -> list[str]:
    """One tag a word; `words` are the tokens of one sentence or question."""
    return mended(words, tagged(words, points(), choices))


def tagged(words: Sequence[str], weights: Weights, lookup: Lookup) -> list[str]:
    """The tags by points alone; the fitting passes its own points and its own dictionary."""
    lows = [word.lower() for word in words]
    classes: list[str] = []
    for index, word in enumerate(words):
        classes.append(lookup(word, index == 0 or classes[-1] in _OPENERS))
    pair_quotes(words, classes)
    tags: list[str] = []
    for index, kinds in enumerate(classes):
        if "/" in kinds:
            seen = features(words, lows, classes, tags, index)
            tags.append(_best(kinds.split("/"), seen, weights))
        else:
            tags.append(kinds)
    return tags


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
    """What is seen at word `index`, named: "-1t" is the tag before, "+1c" the next word's choices."""
    low, own = lows[index], _unordered(classes[index])
    last = len(lows) - 1
    before = tags[index - 1] if index else _START
    before2 = tags[index - 2] if index > 1 else _START
    after = lows[index + 1] if index < last else _END
    kinds = _unordered(classes[index + 1]) if index < last else _END
    kinds2 = classes[index + 2] if index + 1 < last else _END
    next_ = classes[index + 1].partition("/")[0] if index < last else _END
    shape = words[index][:1].isupper()
    return (
        f"c {classes[index]}",
        f"w {low}",
        f"end {own} {low[-3:]}",
        f"end {low[-2:]} {before}",
        f"aux {_auxiliary(lows, tags, index)} {own}",
        f"-1t {before} {own}",
        f"-1t {before} w {low}",
        f"-2t {before2} {before}",
        f"-2t {before2} {before} {own}",
        f"-1w {lows[index - 1] if index else _START}",
        f"-1w {lows[index - 1] if index else _START} {own}",
        f"+1w {after}",
        f"+1w {after} {own}",
        f"+1c {kinds}",
        f"+1c {kinds} {own}",
        f"+1c {next_} {before} {own}",
        f"+2c {kinds2.partition('/')[0]} {next_} {own}",
        f"w {low} +1c {next_}",
        f"w {low} +1w {after}",
        f"w {low} {before} +1c {next_}",
        f"cap {shape}{words[index].isupper()} {index == 0} {own}",
        f"w {low} +2c {kinds2.partition('/')[0]} {next_}",
        f"caps {shape}{words[index - 1][:1].isupper() if index else 2}"
        f"{words[index + 1][:1].isupper() if index < last else 2} {own}",
        f"end {own} {low[-4:]}",
    )


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


def _best(kinds: list[str], seen: tuple[str, ...], weights: Weights) -> str:
    sums = dict.fromkeys(kinds, 0)
    for feature in seen:
        row = weights.get(feature)
        if row is not None:
            for kind, value in row.items():
                if kind in sums:
                    sums[kind] += value
    return max(kinds, key=sums.__getitem__)


def mended(words: Sequence[str], tags: list[str]) -> list[str]:
    """The tags with the verb found that "do", "did" or a modal before its subject asks for."""
    if not tags or not any(word.lower() in _DO for word in words[:8]):
        return tags
    for index, word in enumerate(words[:8]):
        if word.lower() in _DO and tags[index][0] in "VM" and _inverted(words, tags, index):
            return _with_verb(words, tags, index)
    return tags


def _inverted(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    if index == 0:
        return True
    return any(kind[0] == "W" for kind in tags[:index]) and tags[index - 1] not in {"PRP", "EX"}


def _with_verb(words: Sequence[str], tags: list[str], index: int) -> list[str]:
    """Makes the last word that can be a verb the verb, if none stands behind the subject."""
    candidate = -1
    for place in range(index + 1, len(words)):
        kind = tags[place]
        if kind in {"VB", "VBN", "VBG"} and place > index + 1:
            return tags
        usable = "VB" in choices(words[place], False).split("/")
        if kind in {"VBP", "VBD"} or (
            usable and place > index + 1 and tags[place - 1] in _NOUNS | {"RB"}
        ):
            candidate = place
            break
        if kind not in _INSIDE:
            break
    if candidate < 0:
        return tags
    return [*tags[:candidate], "VB", *tags[candidate + 1 :]]


@lru_cache(maxsize=1)
def points() -> Weights:
    rows: dict[str, dict[str, int]] = {}
    for line in lines("tag_context.tsv"):
        feature, _, points = line.partition("\t")
        rows[feature] = {
            kind: int(value) for kind, _, value in (part.rpartition("=") for part in points.split())
        }
    return MappingProxyType(rows)
