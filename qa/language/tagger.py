"""Penn Treebank tags of the words of a sentence or question, from left to right.

A word that can have one tag gets it. Otherwise each thing seen around it (`features`) has points
for some tags in a table that people can read, `lexicon/tag_context.tsv`; the tag with the most
points wins, the likelier one on a tie. `python -m qa.evaluation.tagging fit` fits the table.
Last, a few rules mend what verbs with "do" in questions need.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache

from qa.language.grammar import FINITE
from qa.language.lexicon import lines
from qa.language.wordtags import choices

__all__ = ["features", "forget", "mended", "pair_quotes", "tag"]

_START, _END, _BEYOND = "<s>", "</s>", "<"
_OPENERS = frozenset(("``", "-LRB-", ":"))
_DO_TAGS = {"do": "VBP", "does": "VBZ", "did": "VBD"}
_DO = frozenset((*_DO_TAGS, "can", "could", "will", "would", "should", "must", "may", "might"))
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP", "CD"))
_INSIDE = frozenset(
    ("DT", "PRP$", "JJ", "JJR", "JJS", "POS", "IN", "CC", "RB", "PDT", "EX", "VBZ", *_NOUNS)
)
_HAVE = frozenset(("have", "has", "had", "having", "'ve", "’ve"))
_SUBJECTS = frozenset(("i", "he", "she", "it", "we", "they", "who"))
_VERBAL = frozenset(("MD", "TO", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
_AUXILIARIES = frozenset(
    """be am is are was were been being 's ’s 're ’re 'm ’m have has had having 've ’ve do does did
    get gets got""".split()
)

_BOUNDS = frozenset((("at", "least"), ("at", "most"), ("more", "than"), ("fewer", "than"),
                     ("less", "than"), ("up", "to")))  # fmt: skip
_TIMES = frozenset("years year months days weeks hours minutes centuries decades".split())

# What is seen around a word: what it is, its first word or tag, and what may be seen beside that.
_Sight = tuple[str, str, tuple[str, ...]]


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
    sights = _around(words, lows, classes, tags, index)
    return tuple(
        f"{what} {first} {rest}".rstrip() for what, first, beside in sights for rest in beside
    )


def _around(
    words: Sequence[str],
    lows: Sequence[str],
    classes: Sequence[str],
    tags: Sequence[str],
    index: int,
    every: bool = True,
) -> tuple[_Sight, ...]:
    """What is seen at a word; without `every`, less of words that no row is about."""
    low, own = lows[index], _unordered(classes[index])
    before, before2, previous, left = _START, _START, _START, "2"
    after, next_, kinds, next2, right = _END, _END, _END, _BEYOND, "2"
    if index:
        before, previous, left = tags[index - 1], lows[index - 1], _case(words[index - 1])
    if index > 1:
        before2 = tags[index - 2]
    if index + 1 < len(lows):
        after, kinds, right = lows[index + 1], classes[index + 1], _case(words[index + 1])
        next_, kinds = kinds.partition("/")[0], _unordered(kinds)
    if index + 2 < len(lows):
        next2 = classes[index + 2].partition("/")[0]
    case, shouted = _case(words[index]), "True" if words[index].isupper() else "False"
    sights = (
        ("c", classes[index], ("",)),
        ("w", low, ("",)),
        ("end", own, (low[-3:], low[-4:])),
        ("end", low[-2:], (before,)),
        ("aux", _auxiliary(lows, tags, index), (own,)),
        ("-1t", before, (own, f"w {low}")),
        ("-2t", before2, (before, f"{before} {own}")),
        ("-1w", previous, ("", own)),
        ("+1w", after, ("", own)),
        ("+1c", kinds, ("", own)),
        ("+1c", next_, (f"{before} {own}",)),
        ("+2c", next2, (f"{next_} {own}",)),
        ("cap", case + shouted, (f"False {own}" if index else f"True {own}",)),
        ("caps", case + left + right, (own,)),
    )
    if not every and not _held("w", low):
        return sights
    following = f"+1c {next_}"
    beside = (following, f"+1w {after}", f"{before} {following}", f"+2c {next2} {next_}")
    return (*sights, ("w", low, beside))


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
    own = classes[index]
    given = [
        _points(held[rest], own)
        for what, first, beside in _around(words, lows, classes, tags, index, every=False)
        if (held := _held(what, first))
        for rest in beside
        if rest in held
    ]
    sums = [sum(points) for points in zip(*given, strict=True)]
    return own.split("/")[sums.index(max(sums)) if sums else 0]


def mended(words: Sequence[str], tags: list[str]) -> list[str]:
    """The tags with the verb found that "do", "did" or a modal before its subject asks for."""
    for index, word in enumerate(words[:8]):
        if word.lower() in _DO and _inverted(tags, index):
            start = [*tags[:index], _DO_TAGS.get(word.lower(), "MD")]
            return [*start, *_with_verb(words, tags, index + 1)]
    return _with_finite(words, _with_counting(words, _with_participle(words, tags)))


def _with_counting(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "The quake killed at least 300 people": behind a noun and before an amount that is no time a
    participle is none; it would have its amount behind a "by"."""
    fixed = tags
    for index in range(1, len(tags) - 4):
        if tags[index] != "VBN" or tags[index - 1] not in _NOUNS or tags[index + 3] != "CD":
            continue
        bound = (words[index + 1].lower(), words[index + 2].lower()) in _BOUNDS
        possible = "VBD" in choices(words[index], False).split("/")
        if bound and possible and words[index + 4].lower() not in _TIMES:
            fixed = [*fixed[:index], "VBD", *fixed[index + 1 :]]
    return fixed


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
    if not FINITE.isdisjoint(tags):
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


@lru_cache(maxsize=32768)
def _points(written: str, own: str) -> tuple[int, ...]:
    """What one row gives each of the tags `own`, read when a text first needs it."""
    pairs = (part.rpartition("=") for part in written.split())
    given = {kind: int(value) for kind, _, value in pairs}
    return tuple(given.get(kind, 0) for kind in own.split("/"))


@lru_cache(maxsize=65536)
def _held(what: str, first: str) -> Mapping[str, str]:
    """What the table says of a sight, by what is seen beside it, as written: "NN=+7 VB=-7"."""
    seen, rows = f"{what} {first}", _rows()
    held = {}
    for at in range(bisect_left(rows, f"{seen}\t"), len(rows)):
        if not rows[at].startswith((f"{seen}\t", f"{seen} ")):
            break
        beside, _, written = rows[at][len(seen) :].partition("\t")
        held[beside[1:]] = written
    return held


@lru_cache(maxsize=1)
def _rows() -> list[str]:
    """The rows of the table, which is sorted: few of them are needed for a text."""
    return lines("tag_context.tsv")


def forget() -> None:
    """Read the table anew when it is next needed: the fitting writes it."""
    _rows.cache_clear()
    _held.cache_clear()
