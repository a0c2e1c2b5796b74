"""The tags of the subject of a yes/no question, and of the verb right behind it: "Did the firm
close?", "Do conservatives support labor unions?".

The tagger takes the one for an adjective, or the second of two that may be verbs for the verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.grammar import ANY_BE, BE, DO, HAVE, IS
from qa.language.stems import stem
from qa.language.wordtags import choices

__all__ = ["mend_after_be", "mend_subject"]

_MODALS = frozenset("can could will would shall should may might must".split())
_HELPING = DO | _MODALS | {"ca", "wo", "to"}
# Participles that look like the base form.
_UNCHANGED = frozenset("put hit hurt set shut cast split shed".split())
_VERBS = ("VB", "VBP", "VBN", "VBD", "VBG")
_LINKING = frozenset(map(stem, "feel stay remain look get become go seem turn keep".split()))
_OBJECT = ("DT", "PRP$", "NN", "NNS", "NNP", "JJ")


def mend_after_be(lowers: Sequence[str], tags: list[str]) -> None:
    """ "Was trade more than …?", "Was it foggy?": no base form follows "be"."""
    if not lowers or lowers[0] not in IS:
        return
    for i in range(1, len(tags)):
        helped = any(word in _HELPING for word in lowers[1:i])
        if lowers[i] in _UNCHANGED and tags[i - 1].startswith("NN") and not helped:
            tags[i] = "VBN"
        elif tags[i] in ("VB", "VBP") and not helped and lowers[i] not in ANY_BE | HAVE:
            tags[i] = "JJ" if tags[i - 1] in ("PRP", "RB") else "NN"


def mend_subject(lowers: Sequence[str], tags: list[str]) -> None:
    """ "Is the grey liquid dangerous?", "Did the firm close?": what it is said of is a noun."""
    _mend_noun_before_verb(lowers, tags)
    if lowers[0] in DO | _MODALS:
        _mend_first_verb(lowers, tags)
        return
    end = max((i for i, word in enumerate(lowers) if word[0].isalnum()), default=0)
    if lowers[0] in BE and end > 2 and tags[end] == "JJ":
        _mend_gerund(lowers, tags, end - 1)
    inner = tags[2 : end + 1]
    if lowers[0] in BE and tags[1:2] == ["DT"] and set(inner) <= {"JJ", "RB"}:
        adjectives = [i for i in range(2, end + 1) if tags[i] == "JJ"]
        if len(adjectives) > 1 and adjectives[-1] == end:
            tags[adjectives[-2]] = "NN"


def _mend_gerund(lowers: Sequence[str], tags: list[str], i: int) -> None:
    """ "Is heart imaging necessary?": no deed, which "is Ann feeling ill?" is."""
    compound = tags[i] == "VBG" and tags[i - 1] == "NN"
    if compound and stem(lowers[i]) not in _LINKING:
        tags[i] = "NN"


def _mend_first_verb(lowers: Sequence[str], tags: list[str]) -> None:
    """ "Do conservatives support labor unions?", "Can a rich diet lower the risk?": of two words
    that may be verbs, the one behind the subject."""
    for i in range(2, len(tags) - 2):
        if tags[i + 1] not in ("VB", "JJ", "JJR") or any(tag == "VB" for tag in tags[1:i]):
            continue
        second = tags[i + 1] == "VB"
        if tags[i] == "NN" and tags[i - 1] in ("NNS", "PRP", "NNPS") and second:
            nominal = "NN" in choices(lowers[i + 1], False).split("/") and tags[i + 2] == "NNS"
            if nominal and _may_be_verb(lowers[i]):
                tags[i], tags[i + 1] = "VB", "NN"
        elif tags[i] == "VB" and tags[i - 1] == "NN" and not second:
            nominal = "NN" in choices(lowers[i], False).split("/") and tags[i + 2] in _OBJECT[:2]
            if nominal and _may_be_verb(lowers[i + 1]):
                tags[i], tags[i + 1] = "NN", "VB"


def _mend_noun_before_verb(lowers: Sequence[str], tags: list[str]) -> None:
    """ "Was the firm profitable in May?", "Is the firm planning to close?": an "adjective" behind
    an article that can be a noun, where the verb or what is said of it comes next."""
    if tags[1:2] not in (["DT"], ["PRP$"]):
        return
    end = next((i for i in range(2, len(tags)) if tags[i] != "JJ"), len(tags))
    following = tags[end : end + 2]
    if following == ["NN", "TO"] and lowers[end].endswith("ing") and lowers[0] in BE:
        tags[end], following = "VBG", ["VBG"]
    noun = end - 1 - (following[:1] in ([], ["IN"], ["TO"], ["."]))
    if _is_split(lowers, tags, end):
        tags[end - 1], end, following = "VB", end - 1, ["VB"]
        noun = end - 1
    verb = bool(following) and following[0] in _VERBS
    if noun > 1 and (verb or noun < end - 1) and "NN" in choices(lowers[noun], False).split("/"):
        tags[noun] = "NN"


def _may_be_verb(word: str) -> bool:
    return "VB" in choices(word, False).split("/")


def _is_split(lowers: Sequence[str], tags: Sequence[str], end: int) -> bool:
    """Whether the last of some "adjectives" is the verb: "Will the firm close plants?"."""
    lone = "VB" not in tags[1:] and "VBP" not in tags[1:]
    deed = end > 3 and lowers[0] in DO | _MODALS and lone and tags[end : end + 1] != ["NN"]
    return deed and _may_be_verb(lowers[end - 1]) and "NN" in choices(lowers[end - 2], False)
