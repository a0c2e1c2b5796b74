"""Much and little, many and few: "Is much known of her?" of "Little is known of her", "Did he sell
many pictures?" of "He sold only one picture"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.language.grammar import ANY_BE, HAVE
from qa.language.stems import stem
from qa.light import NamedTuple

__all__ = ["is_of_a_part", "other_degree"]

_MANY = frozenset("many much most all lots lot plenty majority".split())
# Shares of a whole, of which three may be most.
_OF_WHOLE = frozenset("most all majority".split())
_FEW = frozenset("few fewer little".split())
_ONLY = frozenset(("only", "just"))
_FEWEST = frozenset("one two three few handful couple minority 1 2 3".split())
_HARDLY = frozenset("hardly barely scarcely".split())
_SMALL = frozenset("one two three 2 3".split())
_ARTICLES = frozenset(("a", "the", "no", "his", "her", "its", "their"))
_PARTS = frozenset("half some several many third quarter few part".split())
_NOT = frozenset(("not", "n't", "n’t"))
# What may stand between "few" and what is counted.
_BETWEEN = ANY_BE | HAVE | frozenset(
    "of the these those its his her their our very more other such any all too so that which were"
    .split()
)  # fmt: skip
_COUNTED = ("NN", "VB")


class _Degree(NamedTuple):
    """Whether a word tells of many, of how many of a whole, or of what a small number is, and the
    stem of what is counted."""

    word: str
    many: bool
    small: bool
    counted: str


def other_degree(asked: Sequence[str], tags: Sequence[str], lowers: Sequence[str],
                 own_tags: Sequence[str]) -> str:  # fmt: skip
    """ "Few" where the claim is of many or all, and the other way round; "" where the sentence
    tells no other degree of the same thing."""
    told = list(_degrees(lowers, own_tags))
    for one in _degrees(asked, tags):
        if one.small:
            continue
        same = [other for other in told if other.counted == one.counted]
        others = [
            other
            for other in same
            if other.many != one.many and not (other.small and one.word in _OF_WHOLE)
        ]
        if others and len(others) == len(same) and (one.many or not others[0].small):
            return others[0].word
    return ""


def is_of_a_part(asked: Sequence[str], lowers: Sequence[str]) -> bool:
    """ "Half of the staff", "some of them" where the claim is of most."""
    most = any(word in ("most", "majority") and asked[max(0, i - 1)] != "the"
               for i, word in enumerate(asked))  # fmt: skip
    told = any(word in _PARTS and lowers[i + 1 : i + 2] in (("of",), ["of"])
               for i, word in enumerate(lowers))  # fmt: skip
    return most and told and _OF_WHOLE.isdisjoint(lowers)


def _degrees(lowers: Sequence[str], tags: Sequence[str]) -> Iterator[_Degree]:
    """Each word of degree of a sentence, with what it counts."""
    for i, word in enumerate(lowers):
        many = _is_of_many(lowers, i)
        counted = _counted(lowers, tags, i) if many is not None else -1
        mass = word != "little" or (counted > 0 and tags[counted] != "NNS")
        if many is not None and counted > 0 and mass:
            small = word in _SMALL and lowers[max(0, i - 1)] not in _ONLY
            yield _Degree(word, many, small, stem(lowers[counted]))


def _is_of_many(lowers: Sequence[str], i: int) -> bool | None:
    """Whether a word tells of many or of few; None for any other."""
    word, before = lowers[i], lowers[i - 1] if i else ""
    led = lowers[i - 2] if i > 1 else ""
    if word in _MANY:
        return None if before in ("how", "as", "than", "at") else before not in _NOT
    if before in _ONLY and word in _FEWEST:
        return False
    if led in _ONLY and before == "a" and word in _FEWEST:
        return False
    if before in _HARDLY and word == "any":
        return False
    few = word in _FEW and before not in _ARTICLES
    return False if few or (word in _SMALL and before not in ("of", "the", "these")) else None


def _counted(lowers: Sequence[str], tags: Sequence[str], i: int) -> int:
    """The token that a word of degree counts: the next noun or verb; -1 for none."""
    for at in range(i + 1, len(lowers)):
        if lowers[at] in _BETWEEN or tags[at].startswith("JJ"):
            continue
        return at if tags[at].startswith(_COUNTED) else -1
    return -1
