"""Deeds that were kept from being done: "put out before it reached the barn", "prevented from
leaving", "gave up smoking", "hoped to leave, but was not let go".
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading

__all__ = [
    "AIMS",
    "KEEPING_FROM",
    "aim_before",
    "gives_up",
    "is_dropped",
    "is_forestalled",
    "is_kept_from",
    "is_thwarted",
    "obstacle",
]

# From doing what follows.
KEEPING_FROM = frozenset(
    stem(verb)
    for verb in "prevent stop keep bar ban block hinder discourage exclude forbid prohibit".split()
)
# What was done to a thing, or it did, before it could do another.
_STOPPING = frozenset(
    stem(verb)
    for verb in (
        "stop halt extinguish catch intercept arrest kill die destroy defuse cancel abandon end "
        "put break collapse"
    ).split()
)
_PARTICLES = {stem("put"): ("out", "down"), stem("break"): ("up", "down")}
_CANCELLING = frozenset(map(stem, "cancel postpone shelve scrap defer".split()))
_OFF = {stem("put"): ("off",), stem("call"): ("off",)}
# What somebody wants or tries to do, and what then comes to nothing.
_WISHING = frozenset(
    map(stem, "want hope wish plan intend try attempt mean aim long seek expect ask".split())
)
_OPPOSING = frozenset(
    stem(verb)
    for verb in (
        "refuse decline reject turn oppose object cancel veto fail die break collapse lack miss "
        "lose close shut sink become end abandon drop withdraw run forget fall deny"
    ).split()
)
_HINDERED = frozenset(
    "already broken busy closed dead empty full gone ill injured late locked shut sick sold too "
    "unable unwilling".split()
)
_NONE = frozenset("no nobody none nothing".split())
# Nouns of what is aimed at, which need not come to anything: "talks to buy it".
AIMS = frozenset(
    stem(noun)
    for noun in (
        "talk bid negotiation right proposal option chance motion call demand petition campaign"
    ).split()
)
_AIMED = AIMS | set(
    map(stem, "plan attempt offer request deal contract agreement decision effort scheme".split())
)
_DROPPING = frozenset(
    map(
        stem,
        "abandon drop scrap shelve cancel ditch axe halt veto withdraw reject fail ignore".split(),
    )
)
# "Walk away from", "pull out of", "vote down".
_LEAVING = {
    stem("walk"): ("away",), stem("pull"): ("out",), stem("back"): ("out", "away"),
    stem("turn"): ("down",), stem("vote"): ("down",), stem("throw"): ("out",),
    stem("give"): ("up",), stem("call"): ("off",), stem("put"): ("off",),
}  # fmt: skip
_NEAR, _REACH = 5, 7
_WHOSE = frozenset(("by", "from"))
_GIVING = stem("give")
_QUITTING = stem("quit")


def is_forestalled(reading: SentenceReading, inner: Clause, outer: Clause) -> bool:
    """ "The fire was put out before it reached the barn": it did not; "he died before the house was
    finished" leaves that open, or tells that it was."""
    opening = reading.lowers[max(0, inner.start - 1) : inner.start + 1]
    verb, part = reading.stems[outer.head], inner.subject
    if "before" not in opening or verb not in _STOPPING or part is None:
        return False
    behind = reading.lowers[outer.head : inner.start]
    if verb in _PARTICLES and not any(one in behind for one in _PARTICLES[verb]):
        return False
    itself = reading.tags[part.start] == "PRP" and part.end - part.start == 1
    return itself and outer.polarity == "positive" and outer.modal == ""


def is_dropped(
    reading: SentenceReading, clauses: Sequence[Clause], number: int, asked: Sequence[str]
) -> bool:
    """ "Walked away from talks to buy it", "dropped plans to sell it": it was not done, whatever
    was planned, if that is not what is asked."""
    if number < 0 or not _AIMED.isdisjoint(map(stem, asked)):
        return False
    inner = clauses[number]
    noun, outer = aim_before(reading, inner.start), clauses[inner.governor]
    aim = noun >= 0 and reading.tags[noun].startswith("NN") and reading.stems[noun] in _AIMED
    if inner.kind != "infinitive" or inner.governor < 0 or not aim:
        return False
    verb, behind = reading.stems[outer.head], reading.lowers[outer.head + 1 : outer.head + 2]
    left = bool(behind) and behind[0] in _LEAVING.get(verb, ())
    told = outer.polarity == "positive" and not outer.modal and outer.tense != "future"
    return told and (left or verb in _DROPPING)


def aim_before(reading: SentenceReading, start: int) -> int:
    """Where the noun stands that an infinitive hangs on: right before it, or before whose aim it
    is, "a proposal by Mr Lind to ban it"; or -1."""
    for i in range(start - 2, max(-1, start - _REACH), -1):
        if reading.lowers[i + 1] in _WHOSE and reading.stems[i] in _AIMED:
            return i
    return start - 1


def obstacle(reading: SentenceReading, clauses: Sequence[Clause], number: int) -> Clause | None:
    """The "but her father refused to pay" of "she wanted to study, but …", if clause `number`
    tells of a wish, a plan or an attempt and one goes on so."""
    wish = clauses[number]
    past = wish.tense == "past" and wish.polarity == "positive"
    if reading.stems[wish.head] not in _WISHING or not past:
        return None
    behind = (one for one in clauses[number + 1 :] if one.governor == number)
    told = (one for one in behind if one.kind == "main" and one.start > wish.head)
    return next((one for one in told if reading.lowers[one.start - 1] == "but"), None)


def is_thwarted(reading: SentenceReading, clauses: Sequence[Clause], number: int) -> bool:
    """Whether what was wished for did not come about: "but it was full", "but they forbade it",
    "but could not"; "but first had to work" leaves that open."""
    against = obstacle(reading, clauses, number)
    if against is None:
        return False
    said = reading.lowers[against.start : against.end]
    state = reading.stems[against.head] == "be" and not _HINDERED.isdisjoint(said)
    return against.polarity == "negative" or state or _is_against(reading, against, said)


def _is_against(reading: SentenceReading, against: Clause, said: Sequence[str]) -> bool:
    verb = reading.stems[against.head]
    no = against.subject is not None and reading.lowers[against.subject.start] in _NONE
    parted = said[said.index("had") :][1:2] == ("already",) if "had" in said else False
    return verb in _OPPOSING | KEEPING_FROM or no or parted


def is_kept_from(reading: SentenceReading, clause: Clause, index: int) -> bool:
    """ "Prevented from leaving", "gave up smoking", "put off the vote": deeds read as nouns."""
    if _is_called_off(reading, clause, index):
        return True
    if not reading.lowers[index].endswith("ing") or index <= clause.head:
        return False
    verb, before = reading.stems[clause.head], reading.lowers[index - 1]
    given = verb == _QUITTING or (verb == _GIVING and before == "up")
    return given or (verb in KEEPING_FROM and before == "from")


def _is_called_off(reading: SentenceReading, clause: Clause, index: int) -> bool:
    """ "The council put off the vote": nobody voted; "the concert was cancelled"."""
    verb, whole = reading.stems[clause.head], clause.subject
    behind = reading.lowers[clause.head + 1 : clause.head + 2]
    parted = any(part in reading.lowers[clause.head :] for part in _OFF.get(verb, ()))
    if not (verb in _CANCELLING or (verb in _OFF and parted)) or index == clause.head:
        return False
    part = whole if clause.voice == "passive" else clause.object
    off = behind and clause.head + 2 <= index <= clause.head + _NEAR and verb in _OFF
    return bool(off) or (part is not None and part.start <= index < part.end)


def gives_up(reading: SentenceReading, inner: Clause, outer: Clause) -> bool:
    """ "Gave up smoking", "quit smoking": no more of it."""
    verb, lead = reading.stems[outer.head], reading.lowers[inner.verb_start - 1]
    doing = reading.tags[inner.head] == "VBG" and inner.kind == "participial"
    return doing and (verb == _QUITTING or (verb == _GIVING and lead == "up"))
