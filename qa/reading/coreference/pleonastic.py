""" "It" that stands for nothing: "it rained", "it is clear that", "it took years to"."""

from __future__ import annotations

from qa.language.lexicon import words
from qa.language.stems import base
from qa.light import TYPE_CHECKING
from qa.reading.line import word_set
from qa.types import MentionKind

if TYPE_CHECKING:
    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import SentenceReading

__all__ = ["is_pleonastic"]

_BE = word_set("be is was been being 's ’s are were")
_STAY = word_set("remain remains remained become becomes became")
_SEEM = word_set(
    "seem seems seemed appear appears appeared happen happens happened turn turns turned follow "
    "follows followed emerge emerges emerged matter matters mattered"
)
_WEATHER = word_set(
    "rain rains rained raining snow snows snowed snowing hail hailed hailing drizzle drizzled "
    "drizzling thunder thundered freeze freezing pour poured pouring"
)
_TAKE = word_set("take takes took taken taking cost costs")
_SAID = word_set(
    "said thought believed reported known hoped expected feared announced agreed decided "
    "estimated understood revealed found claimed rumored rumoured assumed suggested"
)
_MAKE = word_set(
    "make makes made making find finds found finding consider considers considered think thought "
    "believe feel felt deem deemed keep keeps kept clear call called take takes took"
)
_STATES = word_set(
    "time late early dark cold hot warm sunny windy cloudy rainy foggy light noon midnight dawn "
    "dusk morning evening night day summer winter spring autumn raining snowing worth"
)
_TIME_NOUNS = word_set(
    "time noon midnight dawn dusk morning evening night day summer winter spring autumn afternoon "
    "weekend birthday christmas"
)
_TIMES = frozenset({MentionKind.DATE, MentionKind.TIME, MentionKind.DURATION})
_CLAUSES = word_set("that to whether if for how when why what who which where because until since")
# What something must be itself: "it was happy to have a friend", "it is ready to fall".
_FELT = word_set(
    "happy unhappy glad sad angry afraid scared eager keen willing proud ready able unable likely "
    "unlikely due set sure certain bound prone free hungry tired careful surprised determined"
)
_OPINIONS = word_set("that to whether if for how what who which why")
_REACH = 7


def is_pleonastic(reading: SentenceReading, index: int) -> bool:
    """Whether the token `index`, an "it", stands for nothing before it."""
    lowers = reading.lowers
    if lowers[index] != "it":
        return False
    if _after_make(reading, index):
        return True
    verb = index + 1
    while verb < len(lowers) and (
        reading.tags[verb] in ("MD", "RB") or lowers[verb] in ("has", "had", "have", "would")
    ):
        verb += 1
    if verb >= len(lowers):
        return False
    low = lowers[verb]
    if low in _BE or low in _STAY:
        return _after_be(reading, verb + 1)
    if low in _WEATHER or low in _SEEM:
        return True
    return low in _TAKE and "to" in lowers[verb + 1 : verb + 1 + _REACH]


def _after_make(reading: SentenceReading, index: int) -> bool:
    """As in "made it clear that", "find it hard to"."""
    if not index or reading.lowers[index - 1] not in _MAKE:
        return False
    rest = reading.lowers[index + 2 : index + 5]
    adjective = reading.tags[index + 1 : index + 2] in (("JJ",), ("JJR",), ("RB",))
    return adjective and any(low in ("to", "that", "for", "if") for low in rest)


def _after_be(reading: SentenceReading, start: int) -> bool:
    lowers, tags = reading.lowers, reading.tags
    index = start
    while index < len(lowers) and (tags[index].startswith("RB") or lowers[index] in _BE):
        index += 1
    if index >= len(lowers):
        return False
    if _is_state(reading, index) or lowers[index] in _WEATHER or lowers[index] in _CLAUSES:
        return True
    if any(one.start == index and one.kind in _TIMES for one in reading.mentions):
        return True
    return _clause_follows(reading, index)


def _is_state(reading: SentenceReading, index: int) -> bool:
    """As in "it was late", "it was a cold night", "it was the middle of winter"; not "it is active
    at dusk"."""
    if reading.lowers[index] in _STATES:
        return True
    for step in range(index, min(index + _REACH, len(reading.lowers))):
        if reading.tags[step].startswith(("VB", "PRP")) or not reading.lowers[step].isalpha():
            return False
        if reading.tags[step] == "IN" and reading.lowers[step] != "of":
            return False
        if reading.lowers[step] in _TIME_NOUNS:
            return True
    return False


def _clause_follows(reading: SentenceReading, index: int) -> bool:
    """An adjective, participle or noun phrase, and then the clause that "it" stands in for."""
    lowers, tags = reading.lowers, reading.tags
    said = lowers[index] in _SAID or (
        tags[index] in ("VBN", "VBD") and base(lowers[index]) in words("reporting_verbs")
    )
    opening = tags[index].startswith("JJ") or said or tags[index].startswith(("NN", "DT", "PRP"))
    if not opening:
        return False
    for step in range(index + 1, min(index + _REACH, len(lowers))):
        if lowers[step] in _CLAUSES:
            if lowers[index] in _FELT and lowers[step] != "that":
                return False
            stands_in = said or (tags[index].startswith("JJ") and lowers[step] in _OPINIONS)
            return stands_in or lowers[step] in ("that", "who", "to")
        if tags[step].startswith("VB") or lowers[step] in (",", ".", ";", "and", "but"):
            return False
    return False
