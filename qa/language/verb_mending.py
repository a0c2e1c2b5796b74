"""The verb of a sentence whose tags leave it none: "the river flows", "the arts centre houses it".

Few sentences have need of it, so that it is loaded for those alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from qa.language.grammar import FINITE
from qa.language.lexicon import words as roles
from qa.language.stems import singular
from qa.language.wordtags import choices
from qa.light import pattern

__all__ = ["with_finite", "with_plural_subject", "with_rare"]

_HELPING = frozenset("is are was were be been being am has have had having".split())
_NOMINAL = frozenset("NN NNS NNP NNPS CD -RRB- RB ,".split())
_SEVERAL = pattern(r"(?:(?:DT|JJS?|PRP\$|CD) )*NNS IN (?:(?:DT|PRP\$) )?(?:JJ )?NN")
_ARTICLES = frozenset(("a", "an", "the"))
_NAMED = frozenset("called named".split())
_JOINED = ("CC", "DT", "NN", "NNS")
_SINGLE = frozenset("a an each every another".split())
_ENDS = frozenset((",", ".", ":", "CC"))
_AFTER_VERB = frozenset("IN DT TO PRP$ CD RB JJ NN NNS".split())


def with_finite(words: Sequence[str], tags: Sequence[str]) -> Sequence[str]:
    """The tags with the word that is likeliest the verb of a sentence that has no other, or of the
    first of two that "and" joins: "the river flows through the town and joins the Danube"."""
    if tuple(tags[-1:]) == (".",) and FINITE.isdisjoint(tags):
        return _with_any(words, tags)
    first = next((i for i, tag in enumerate(tags) if tag in FINITE), 0)
    joined = first > 2 and tags[first] == "VBZ" and tags[first - 1] == "CC"
    return _with_present(words, tags, first - 2) if joined else _with_second(words, tags)


def _with_second(words: Sequence[str], tags: Sequence[str]) -> Sequence[str]:
    """ "The state pays half, and a shipyard pays for the rest": "a" leads no plural, and what "and"
    joins to a clause lacks its verb."""
    for verb in range(4, len(tags) - 1):
        if (*tags[verb - 3 : verb + 1],) != _JOINED or words[verb - 2].lower() not in _SINGLE:
            continue
        ends = (i for i in range(verb + 1, len(tags)) if tags[i] in _ENDS)
        behind = tags[verb + 1 : next(ends, len(tags))]
        goes_on = tags[verb + 1] in _AFTER_VERB and FINITE.isdisjoint(behind)
        if goes_on and "VBZ" in _may(words[verb]):
            return _changed(tags, verb, "VBZ")
    return tags


def _with_any(words: Sequence[str], tags: Sequence[str]) -> Sequence[str]:
    if any(tag == "VB" and before in _NOMINAL for before, tag in pairwise(tags)):
        return tags  # "the queen and the prince use a suite", as clauses are read
    present = _with_present(words, tags, len(tags) - 1)
    if present is not tags:
        return present
    for index in range(1, len(tags) - 1):
        before, own = _may(words[index - 1]), _may(words[index])
        if [*tags[index - 1 : index + 1]] == ["JJ", "JJ"] and "NN" in before and "VBD" in own:
            return [
                *tags[: index - 1],
                "NN",
                "VBD",
                *tags[index + 1 :],
            ]  # "the union urged members"
        if tags[index - 1] not in _NOMINAL or not _holds_noun(tags[:index]):
            continue
        helped = words[index - 1].lower() in _HELPING or words[index + 1].lower() == "by"
        past = "VBD" in _may(words[index]) and not helped
        if past and (tags[index] == "VBN" or _is_said_of(words, tags, index)):
            return _changed(tags, index, "VBD")
        plural = tags[index - 1] in ("NNS", "NNPS") and "VBP" in _may(words[index])
        placed = tags[index + 1] in ("IN", "TO", "RB", ".")
        if plural and (tags[index] == "NN" or (tags[index] == "JJ" and placed)):
            return _changed(tags, index, "VBP")
        base = placed and tags[index] in ("NN", "JJ") and "VB" in _may(words[index])
        if base and tags[index - 1] == "NN" and _are_several(tags[:index]):
            return _changed(tags, index, "VBP")
    return tags


def _are_several(tags: Sequence[str]) -> bool:
    """ "Most shops in the centre": a plural with one preposition and its object behind it."""
    shape = " ".join("NN" if tag == "NNP" else tag for tag in tags)
    return _SEVERAL.fullmatch(shape) is not None


def with_plural_subject(words: Sequence[str], tags: Sequence[str]) -> Sequence[str]:
    """ "Trains to the coast leave every hour.": no statement begins with a verb in "-s"."""
    possible = "NNS" in _may(words[0]) and tags[1:2] in (("IN",), ["IN"], ("TO",), ["TO"])
    return _changed(tags, 0, "NNS") if possible else tags


def _is_said_of(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """ "Her father refused treatment": between nouns an adjective that ends so."""
    adjective = tags[index] == "JJ" and words[index].endswith("ed")
    return adjective and all(tags[i].startswith("NN") for i in (index - 1, index + 1))


def _with_present(words: Sequence[str], tags: Sequence[str], stop: int) -> Sequence[str]:
    """The tags with a plural behind a singular, before a token, for a verb: "the river flows"."""
    for index in range(1, stop):
        noun = tags[index] == "NNS" and tags[index - 1] in ("NN", "NNP")
        if noun and "VBZ" in _may(words[index]) and tags[index + 1] in _AFTER_VERB:
            return _changed(tags, index, "VBZ")
    return tags


def _with_source(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "According to fire chief Ann Lee": no verb stands behind this "to", and before the name a
    noun where it can be one."""
    place = words.index("according") + 2 if "according" in words else len(words)
    if place >= len(words) or words[place - 1] != "to" or tags[place] != "VB":
        return tags
    fixed = [*tags[:place], "NN", *tags[place + 1 :]]
    beside = place + 1
    named = fixed[beside + 1 : beside + 2] == ["NNP"]
    if named and fixed[beside] == "JJ" and "NN" in choices(words[beside], False).split("/"):
        fixed[beside] = "NN"
    return fixed


def _with_relative_subject(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "The bridge, which engineers from Lund built": who does something, and a finite verb."""
    for index in range(1, len(tags) - 3):
        opens = tags[index - 1] in ("WDT", "WP") and tags[index] == "VBZ"
        behind = tags[index + 1 : index + 4]
        named = behind[:2] == ["IN", "NNP"] and behind[2:] in (["VBN"], ["VBD"])
        doer = opens and named and singular(words[index]) in roles("roles")
        if doer and "VBD" in _may(words[index + 3]):
            tags = _changed(_changed(tags, index, "NNS"), index + 3, "VBD")
    return tags


def with_rare(words: Sequence[str], tags: list[str]) -> list[str]:
    """The tags with what is rarely told amiss mended: a source, a fox called Ben, a crooked oak."""
    for index in range(1, len(tags) - 1):
        if tags[index - 1 : index + 1] == ["POS", "VB"] and "NN" in _may(words[index]):
            tags = _changed(tags, index, "NN")  # "three weeks' pay"
        before = tags[index + 1] in ("NN", "NNS", "JJ")
        if before and tags[index] == "VBD" and words[index - 1].lower() in _ARTICLES:
            tags = _changed(tags, index, "VBN")  # "of a crooked oak"
    return _with_called(words, _with_relative_subject(words, _with_source(words, tags)))


def _with_called(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "In it lived a fox called Ben": who stands behind a verb is named there, not calling."""
    for index in range(3, len(tags) - 1):
        if words[index] not in _NAMED or tags[index] != "VBD" or tags[index + 1] != "NNP":
            continue
        start = index - 1
        while start and tags[start] in ("NN", "JJ", "VBN"):
            start -= 1
        before = next((tags[i] for i in range(start - 1, -1, -1) if tags[i] != "RB"), "")
        if tags[start] == "DT" and before in FINITE and "NN" in tags[start:index]:
            tags = _changed(tags, index, "VBN")
    return tags


def _changed(tags: Sequence[str], index: int, tag: str) -> list[str]:
    return [*tags[:index], tag, *tags[index + 1 :]]


def _may(word: str) -> list[str]:
    return choices(word, False).split("/")


def _holds_noun(tags: Sequence[str]) -> bool:
    return any(tag.startswith(("NN", "PRP")) for tag in tags)
