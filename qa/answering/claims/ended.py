"""What was so up to a time, and is so no longer: "It grew until 1950", "he was mayor from 1990 to
2002", "it was once popular"; and what was not so until a time, and is so since.
"""

from __future__ import annotations

import re

from qa.language.grammar import BE
from qa.language.stems import listed, stem
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading

__all__ = ["is_ended", "is_former", "is_given_up", "is_long_past"]

_YEAR = r"(?:c\. )?(?:1\d|20)\d\d"
# An end by the clock, or one that is now, tells nothing of today.
_BY_CLOCK = (
    r"now|today|then|at least|noon|midnight|dawn|dusk|dark|(?:late|early)(?! \d)|"
    r"(?:the )?(?:morning|evening|night|end)|\w+day|\d{1,2}(?! \w)|"
    r"(?:\d{1,2}(?: ?[:.] ?\d\d)?|[a-z]+)(?: o'clock| ?[ap]\.?m\b)"
)
_UNTIL = pattern(rf"\b(?:until|till) (?!(?:{_BY_CLOCK})\b)")
_FROM_TO = pattern(
    rf"\b(?:from|between) (?:[a-z]+ )?{_YEAR} (?:to|until|till|and|-|–) (?:[a-z]+ )?{_YEAR}\b"
)
_DATED = re.compile(r"(?:1\d|20)\d\d(?:s|['’]s)?")
_FORMERLY = frozenset("once formerly previously".split())
_FORMER = frozenset("former ex erstwhile then-president late".split())
# Who ends a thing had it, and has it no longer.
_ENDING = frozenset(map(stem, "end sever terminate dissolve relinquish renounce forfeit".split()))
_ENDING_WITH = {
    stem("break"): "off", stem("cut"): "off", stem("call"): "off",
    stem("give"): "up", stem("pull"): "out", stem("back"): "out",
}  # fmt: skip
_OFTEN = frozenset(("a", "an", "every", "per", "again", "more", "in"))


def is_ended(reading: SentenceReading, clause: Clause) -> bool:
    """Whether what a clause of the past tells ended, or began where it denies it, at a time."""
    if clause.tense != "past" and clause.modal != "could":
        return False
    if clause.modal not in ("", "could"):
        return False
    behind = " ".join(reading.lowers[clause.head : _end(reading, clause)])
    ended = bool(_UNTIL.search(behind) or _FROM_TO.search(behind))
    return ended or _is_of_once(reading, clause) or _is_over_then(reading, clause)


def _is_over_then(reading: SentenceReading, clause: Clause) -> bool:
    """ "The cat, which had been missing for weeks, turned up"; not "had been shut, he said"."""
    verb = reading.lowers[clause.verb_start : clause.head + 1]
    if verb[:1] != ("had",) or "been" not in verb:
        return False
    rest = (i for i in range(len(reading.words)) if not clause.start <= i < clause.end)
    told = [reading.stems[i] for i in rest if reading.tags[i] == "VBD"]
    return bool(told) and not any(one in listed("reporting_verbs") for one in told)


def _end(reading: SentenceReading, clause: Clause) -> int:
    """Where what is told with a clause ends: before the next mark, or another clause joined on."""
    lowers = reading.lowers
    ends = (
        i for i in range(clause.head, len(lowers)) if lowers[i] in (",", ";", ".", "and", "but")
    )
    return next((i for i in ends if lowers[i - 2] not in ("between",)), len(lowers))


def _is_of_once(reading: SentenceReading, clause: Clause) -> bool:
    """ "It was once popular", "she formerly taught there"; not "once a week"."""
    lowers = reading.lowers
    places = range(max(1, clause.verb_start - 1), min(clause.head + 2, len(lowers) - 1))
    return clause.polarity == "positive" and any(
        lowers[i] in _FORMERLY
        and lowers[i + 1] not in _OFTEN
        and (lowers[i - 1] in BE or i < clause.head)
        for i in places
    )


def is_long_past(reading: SentenceReading, clause: Clause) -> bool:
    """ "It was popular in the 1950s": whether it still is stays open."""
    verb = reading.lowers[clause.verb_start : clause.head + 1]
    if clause.tense != "past" or not BE.issuperset(verb):
        return False
    obliques = (one.object for one in clause.obliques if one.word not in ("until", "till"))
    return any(_DATED.fullmatch(reading.lowers[one.end - 1]) for one in obliques)


def is_former(reading: SentenceReading, index: int) -> bool:
    """ "A former shipping broker", "her then husband"."""
    i = index - 1
    while i >= 0 and reading.tags[i].startswith(("NN", "JJ")):
        if reading.lowers[i] in _FORMER:
            return True
        i -= 1
    return False


def is_given_up(reading: SentenceReading, clause: Clause, index: int) -> bool:
    """ "They broke off relations", "the club ended its deal": what stands behind such a verb."""
    verb, behind = reading.stems[clause.head], reading.lowers[clause.head + 1 : index]
    told = clause.tense in ("past", "") or "have" in reading.stems[clause.verb_start : clause.head]
    if clause.voice == "passive" or clause.modal or not told:
        return False
    last = clause.object is not None and clause.object.start <= index < clause.object.end
    if particle := _ENDING_WITH.get(verb):
        return particle in behind[:1]
    return verb in _ENDING and last
