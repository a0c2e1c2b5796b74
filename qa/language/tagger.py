"""Penn Treebank tags of the words of a sentence or question, from left to right.

A word that can have one tag gets it. Otherwise each thing seen around it (`features`) has points
for some tags in a table that people can read, `lexicon/tag_context.tsv`; the tag with the most
points wins, the likelier one on a tie. `python -m qa.evaluation.tagging fit` fits the table.
Last, a few rules mend what verbs with "do" in questions need.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from qa.language.lexicon import lines
from qa.language.wordtags import choices

__all__ = ["features", "mended", "pair_quotes", "points", "tag", "tagged"]

_START, _END = "<s>", "</s>"
_OPENERS = frozenset(("``", "-LRB-", ":"))
_DO_TAGS = {"do": "VBP", "does": "VBZ", "did": "VBD"}
_DO = frozenset((*_DO_TAGS, "can", "could", "will", "would", "should", "must", "may", "might"))
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP", "CD"))
_INSIDE = frozenset(
    ("DT", "PRP$", "JJ", "JJR", "JJS", "POS", "IN", "CC", "RB", "PDT", "EX", "VBZ", *_NOUNS)
)
_HAVE = frozenset(("have", "has", "had", "having", "'ve", "’ve"))
_SUBJECTS = frozenset(("i", "he", "she", "it", "we", "they", "who"))
_FINITE = frozenset(("MD", "VBD", "VBP", "VBZ"))
_VERBAL = frozenset(("MD", "TO", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
_AUXILIARIES = frozenset(
    """be am is are was were been being 's ’s 're ’re 'm ’m have has had having 've ’ve do does did
    get gets got""".split()
)

# What is seen around a word -> what it gives each tag, as written: "NN=+7 VB=-7".
Weights = Mapping[str, str]
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
    """What is seen at word `index`: "-1t" names the tag before, "+1c" the next word's choices."""
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
            for kind, value in _row(row):
                if kind in sums:
                    sums[kind] += value
    return max(kinds, key=sums.__getitem__)


def mended(words: Sequence[str], tags: list[str]) -> list[str]:
    """The tags with the verb found that "do", "did" or a modal before its subject asks for."""
    for index, word in enumerate(words[:8]):
        if word.lower() in _DO and _inverted(tags, index):
            start = [*tags[:index], _DO_TAGS.get(word.lower(), "MD")]
            return [*start, *_with_verb(words, tags, index + 1)]
    return _with_finite(words, _with_participle(words, tags))


def _with_participle(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "has gone": what can be a participle is one right after "have"."""
    fixed = list(tags)
    for index in range(1, len(tags)):
        doubtful = tags[index] in {"JJ", "VBD"} and words[index - 1].lower() in _HAVE
        if doubtful and "VBN" in choices(words[index], False).split("/"):
            fixed[index] = "VBN"
    return fixed


def _with_finite(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "Which team won?", "It cost $3": where no verb is finite, the one behind its subject is."""
    if not _FINITE.isdisjoint(tags):
        return tags
    asked = tags[:1] != [] and tags[0][0] == "W"
    for index in range(1, len(tags)):
        if words[index - 1].lower() in _SUBJECTS or (asked and tags[index] == "VBN"):
            possible = choices(words[index], False).split("/")
            for kind in ("VBD", "VBP"):
                if kind in possible:
                    return [*tags[:index], kind, *tags[index + 1 :]]
    return tags


def _inverted(tags: Sequence[str], index: int) -> bool:
    """Whether the auxiliary stands before its subject: first, or after a question word's phrase."""
    if index + 2 >= len(tags) or tags[index + 1] not in (_INSIDE | {"VB", "VBP"}) - {"IN", "CC"}:
        return False
    return index == 0 or (tags[index - 1] != "PRP" and any(tag[0] == "W" for tag in tags[:index]))


def _with_verb(words: Sequence[str], tags: Sequence[str], start: int) -> list[str]:
    """The tags from `start` on; the last word of the subject that can be a verb becomes it.

    Nothing changes if a verb stands behind the subject already.
    """
    verb = -1
    for place in range(start, len(words)):
        kind = tags[place]
        possible = choices(words[place], False).split("/")
        following = tags[place + 1] if place + 1 < len(tags) else ""
        can = "VB" in possible and not ("JJ" in possible and following in _NOUNS)
        if place == start and kind in {"VB", "VBP"} and "NN" in possible:
            continue
        if place > start and can and tags[place - 1] in _NOUNS | {"RB"}:
            verb = place
        if kind in _INSIDE and not (kind == "IN" and verb > start):
            continue
        if kind in {"VB", "VBP", "VBD"} and can and place > start:
            verb = place
        break
    nouns = {"VBZ": "NNS", "VB": "NN", "VBP": "NN"}
    middle = [nouns.get(tag, tag) for tag in tags[start:verb]]
    return [*middle, "VB", *tags[verb + 1 :]] if verb > start else list(tags[start:])


@lru_cache(maxsize=8192)
def _row(written: str) -> tuple[tuple[str, int], ...]:
    """The points of one row, read when a text first needs them."""
    pairs = (part.rpartition("=") for part in written.split())
    return tuple((kind, int(value)) for kind, _, value in pairs)


@lru_cache(maxsize=1)
def points() -> Weights:
    """The rows of the table."""
    rows = (line.partition("\t") for line in lines("tag_context.tsv"))
    return MappingProxyType({feature: written for feature, _, written in rows})
