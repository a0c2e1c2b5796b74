"""The verb of a question that seems to have none: "Which act reduced taxes?", "what sciences use
bacteria", "the Tigris reaches what sea".

In running text a past form right behind a noun is more often a participle, and a plural more often
a noun. In a question that has no other verb one of them has to be it.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.analysis.tags import clause_end
from qa.language.grammar import QUESTION_WORDS
from qa.language.wordtags import choices

__all__ = ["add_verb"]

_ASKED = frozenset("what which whose".split())
# Tags of a noun and of the word after it -> what that word is when it is a verb.
_AGREED = {("NN", "NNS"): "VBZ", ("NNP", "NNS"): "VBZ", ("NNS", "NN"): "VBP"}
_BEFORE_PAST = ("NN", "WP", "WDT", "PRP")
# What stands behind the verb of an active sentence, where it has an object.
_OBJECTS = ("NN", "JJ", "DT", "CD", "PRP", "POS", "VBG", "WDT", "WP", "WRB")


def add_verb(lowers: Sequence[str], tags: list[str]) -> None:
    """Tag as a verb the word that has to be the verb of a question, where there is one."""
    wh = _asking_word(lowers)
    if wh < 0:
        return
    behind = "".join(lowers[wh + 1 : wh + 2])
    if lowers[wh] == "what" and "VBD" in choices(behind, False).split("/"):
        tags[wh + 1] = "VBD"  # "What rose by a tenth?"
        return
    end = clause_end(lowers, tags, wh)
    past = _past(lowers, tags, end)
    if past >= 0:
        tags[past] = "VBD"
        return
    place = _agreeing(lowers, tags, wh, end)
    if place < 0 and _is_noun_and_verb(lowers, tags, wh + 1):
        tags[wh + 1], place = "NN", wh + 2  # "What firm claims to be the best?"
    if place >= 0:
        agreed = _AGREED.get((tags[place - 1][:3], tags[place]), "")
        tags[place] = agreed or "VBD"


def _asking_word(lowers: Sequence[str]) -> int:
    """The place of "what", "which", "whose", or of "how" in "how many"; where there is none of
    these that of another asking word; else -1."""
    places = [i for i, word in enumerate(lowers) if word in QUESTION_WORDS]
    nouns = [
        i for i in places if lowers[i] in _ASKED or lowers[i + 1 : i + 2] in (["many"], ["much"])
    ]
    return next(iter(nouns or places), -1)


def _past(lowers: Sequence[str], tags: Sequence[str], end: int) -> int:
    """The past form that was taken for a participle: of several the first with an object, else the
    last; -1 for none. "Written" is no past form, and "books bought by whom" has an agent."""
    found = [
        i
        for i in range(1, end)
        if tags[i] == "VBN"
        and tags[i - 1].startswith(_BEFORE_PAST)
        and "VBD" in choices(lowers[i], False).split("/")
        and any(word.isalnum() for word in lowers[i + 1 :])
        and lowers[i + 1] != "by"
    ]
    acting = (i for i in found if tags[i + 1].startswith(_OBJECTS))
    return next(acting, found[-1] if found else -1)


def _is_noun_and_verb(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """Whether what was taken for an adjective and a noun can be a noun and its verb."""
    if tags[i : i + 2] != ["JJ", "NNS"] or tags[i + 2 : i + 3] not in (["TO"], ["DT"], ["PRP$"]):
        return False
    return all(
        tag in choices(word, False).split("/")
        for word, tag in zip(lowers[i : i + 2], ("NN", "VBZ"), strict=True)
    )


def _agreeing(lowers: Sequence[str], tags: Sequence[str], wh: int, end: int) -> int:
    """The noun that can be a verb by its agreement with the noun before it; -1 for none."""
    fronted = any(word.isalnum() for word in lowers[wh + 1 :])
    first, last = (wh + 2, min(end, len(tags) - 1)) if fronted else (max(1, wh - 1), wh)
    for i in range(first, last):
        if not lowers[i].isalpha() or not tags[i - 1].startswith("NN"):
            continue
        if fronted and not any(word.isalnum() for word in lowers[i + 1 :]):
            continue
        agreed = _AGREED.get((tags[i - 1][:3], tags[i]), "")
        if agreed in choices(lowers[i], False).split("/") or lowers[i].endswith("ed"):
            return i
    return -1
