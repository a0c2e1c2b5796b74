"""Mends tags that cannot stand as they are: a sentence without a verb, a name with one inside.

A tagger decides word by word; these rules look at the sentence. Each acts only where the tags as
they are leave no clause to read.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.wordtags import choices

__all__ = ["repaired"]

_FINITE = frozenset(("VBD", "VBP", "VBZ", "MD"))
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP"))
_BEFORE_VERB = _NOUNS | {",", ")", "-RRB-", "RB"}
_AFTER_VERB = frozenset("DT IN TO PRP PRP$ CD $ RB NNP JJ RP PDT".split())
_AFTER_PRONOUN = frozenset(("DT", "PRP$", "CD", "$", "IN", "TO", "RB"))
_DOUBTFUL = frozenset(("NNS", "NNPS", "NN", "VBN", "VB", "JJ"))


def repaired(words: Sequence[str], tags: Sequence[str]) -> Sequence[str]:
    """The tags, mended; the same object where nothing had to be."""
    mended = dict(_names(words, tags))
    mended.update(_behind_pronouns(words, tags))
    if not mended and _FINITE.isdisjoint(tags):
        mended = _missing(words, tags)
    if not mended:
        return tags
    return [mended.get(index, tag) for index, tag in enumerate(tags)]


def _names(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Leeds United striker": a capitalised "verb" behind a name is part of it; no headlines."""
    capitals = [index for index in range(1, len(tags)) if words[index][:1].isupper()]
    if 2 * len(capitals) > len(tags):
        return {}
    return {
        index: "NNP" for index in capitals if tags[index][:2] == "VB" and tags[index - 1] == "NNP"
    }


def _behind_pronouns(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "the library, which cost $3 million": a relative pronoun wants its verb."""
    mended = {}
    for index in range(2, len(tags) - 1):
        if tags[index - 1] not in {"WDT", "WP"} or tags[index] not in _DOUBTFUL:
            continue
        if tags[index - 2] in _BEFORE_VERB and tags[index + 1] in _AFTER_PRONOUN:
            verb = _as_verb(words[index], tags[index])
            if verb:
                mended[index] = verb
    return mended


def _as_verb(word: str, tag: str) -> str:
    """The finite tag that a word can have instead of its own, or ""."""
    possible = choices(word, False).split("/")
    wanted = {"NNS": ("VBZ",), "VB": ("VBP",)}.get(tag, ("VBD", "VBP"))
    return next((one for one in wanted if one in possible), "")


def _missing(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "The house stands by the river": the first word that can be the finite verb becomes it."""
    if not words or words[len(tags) - 1] not in {".", "!"}:
        return {}
    for index in range(1, len(tags) - 1):
        fits = tags[index] in _DOUBTFUL and words[index].islower()
        if not fits or tags[index - 1] not in _BEFORE_VERB:
            continue
        ends = tags[index + 1] in _AFTER_VERB or index + 2 == len(tags)
        verb = _as_verb(words[index], tags[index]) if ends else ""
        if verb:
            return {index: verb}
    return {}
