"""Claims that something was done again, or by others too: one time proves no other ("Did she marry
again?"), nor one man another ("Was anyone else hurt?")."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.question import Question
from qa.language.lexicon import table
from qa.language.stems import base
from qa.reading.reading import SentenceReading

__all__ = ["asks_again", "asks_of_others", "is_only_one", "tells_again", "with_one_verb"]

# Words of a sentence that tell of more than one time, or of a time behind another one.
_MORE = frozenset(
    "again another more second third fourth fifth twice times once back later after afterwards "
    "since still resumed returned return returns continued continues both".split()
)
# "Time and again", "again and again" tell of many times.
_JOINED = frozenset(("and", "or", "once"))

_ANYBODY = frozenset("anyone anybody anything somebody someone".split())
_APART = (("besides",), ("except",), ("but",), ("apart", "from"), ("other", "than"))
_NAMES = frozenset(("NNP", "NNPS"))
_ONES = (("NN",), ("NNS",), ("JJ",))
_OTHERS = frozenset("other others another also too second both besides fellow more".split())


def asks_of_others(lowers: Sequence[str], reading: SentenceReading) -> bool:
    """ "Was anyone else hurt?", "Can any other bird swim?", of what tells of no others."""
    own = reading.lowers
    told = (word for i, word in enumerate(own) if own[i : i + 2] != ("more", "than"))
    return _is_of_others(lowers) and _OTHERS.isdisjoint(told)


def is_only_one(lowers: Sequence[str], reading: SentenceReading) -> bool:
    """ "Was anyone else hurt?" of "the only person hurt", "the sole casualty"."""
    own = reading.lowers
    only = (i for i in range(1, len(own)) if own[i] in ("only", "sole"))
    if _is_of_others(lowers) and own[:1] == ("only",) and reading.tags[1] in _NAMES:
        return True  # "Only Ann voted"
    return _is_of_others(lowers) and any(
        own[i - 1] == "the" and reading.tags[i + 1 : i + 2] in _ONES for i in only
    )


def _is_of_others(lowers: Sequence[str]) -> bool:
    """ "Anyone else", "any other", "another firm", "anyone but Ann"."""
    anybody = lowers[1:2] and lowers[1] in _ANYBODY
    apart = anybody and any(tuple(lowers[2 : 2 + len(one)]) == one for one in _APART)
    return (
        apart
        or ("another" in lowers and "one" not in lowers)
        or "else" in lowers
        or any(lowers[i] == "any" and lowers[i + 1] == "other" for i in range(len(lowers) - 1))
    )


def asks_again(lowers: Sequence[str]) -> bool:
    """ "Did she marry again?", but not "is it leaking again and again?"."""
    if lowers.count("again") != 1:
        return False
    at = lowers.index("again")
    return _JOINED.isdisjoint((*lowers[at - 1 : at], *lowers[at + 1 : at + 2]))


def tells_again(reading: SentenceReading, head: int) -> bool:
    """Whether a sentence, of which the deed's verb is at `head`, tells of one time more."""
    again = not _MORE.isdisjoint(reading.lowers)
    return again or base(reading.lowers[head]) in table("repeated_verbs").values()


def with_one_verb(question: Question) -> str:
    """The text of a question with one verb for a verb and "again": "Did she remarry?"; or ""."""
    lowers = [token.text.lower() for token in question.tokens]
    if not asks_again(lowers):
        return ""
    again = lowers.index("again")
    places = (i for i in range(1, again) if base(lowers[i]) in table("repeated_verbs"))
    verb = next(places, -1)
    if verb < 0:
        return ""
    text, (first, last) = question.resolved, (question.tokens[verb], question.tokens[again])
    known = base(lowers[verb])
    prefix = table("repeated_verbs")[known].removesuffix(known)
    whole = f"{text[: first.start]}{prefix}{text[first.start : last.start].rstrip()}"
    return whole + text[last.end :]
