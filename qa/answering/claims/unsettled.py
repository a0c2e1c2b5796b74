"""What a text only wants, fears, expects, claims or turns down: whether it is so is open."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.claims.denying import is_excluded
from qa.language.stems import singular, stem
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading

__all__ = [
    "REFUSING",
    "depends",
    "is_asked_whether",
    "is_charge",
    "is_claimed",
    "is_contested",
    "is_counterfactual",
    "is_deed_alone",
    "is_expected",
    "is_talked_about",
    "is_unreal",
]


def _stems(verbs: str) -> frozenset[str]:
    return frozenset(stem(verb) for verb in verbs.split())


# Of these a deed told by a noun is open: "he offered his resignation", "it needs approval".
_OFFERING = _stems(
    "propose urge demand seek threaten offer consider suggest recommend request need require await "
    "want"
)
# Behind "for": what is sought is not there yet.
_SEEKING = _stems("look search hunt hope long ask apply call campaign advertise wish")
# Of these it is to come, or may be: "they expect losses".
_EXPECTING = _stems("expect predict forecast anticipate plan project schedule")
_CONTESTING = _stems("deny doubt dispute allege fear")
_SUING = _stems("sue sued suing arrest indict prosecute investigate detain")
REFUSING = _stems("refuse decline reject waive forgo forego")
_CLAIMS = frozenset(
    "claim allegation accusation suggestion rumour rumor report criticism theory fear worry".split()
)
_CLAIMED = 9
# "Without the grant it would have closed".
_COUNTER = frozenset("without if otherwise else unless".split())
_WOULD = frozenset("would could might".split())
_HAD = frozenset(("had", "'d", "’d"))
_CONDITIONS = frozenset("if unless provided".split())
# Whoever is spoken to is told what happens in any such case.
_READER = frozenset("you your i my we our".split())
_IDEAS = frozenset("idea plan proposal possibility option prospect risk threat hope chance".split())


def is_contested(reading: SentenceReading, clause: Clause, index: int) -> bool:
    """ "He denied the theft", "she has not ruled out a strike": whether there is one is open."""
    thing = clause.object
    held = thing is not None and thing.start <= index < thing.end
    wanted = held and reading.stems[clause.head] in _OFFERING
    wanted = wanted and reading.tags[index] in ("NN", "NNS")
    wanted = wanted or reading.lowers[max(0, index - 2) : index] == ("short", "of")
    kept = clause.polarity == "negative" and is_excluded(reading, clause, index)
    refused = _is_turned_down(reading, clause, index)
    wanted = wanted or _is_looked_for(reading, clause, index)
    return kept or refused or wanted or (held and reading.stems[clause.head] in _CONTESTING)


def _is_looked_for(reading: SentenceReading, clause: Clause, index: int) -> bool:
    """ "They are looking for a sponsor", "she asked for her money back": whether there is one, and
    whether she got it, is open."""
    after = reading.lowers[clause.head + 1 : clause.head + 2]
    asked = reading.stems[clause.head] in _SEEKING and after == ("for",)
    noun = reading.tags[index] in ("NN", "NNS")
    ends = (one.object.end for one in clause.obliques if one.word == "for")
    return asked and noun and clause.head + 1 < index < next(ends, 0)


def _is_turned_down(reading: SentenceReading, clause: Clause, index: int) -> bool:
    """ "She turned down a knighthood", "it rejected a ban": whether there was one later is open."""
    verb, after = reading.stems[clause.head], reading.lowers[clause.head + 1 : clause.head + 2]
    down = verb == "turn" and after == ("down",)
    end = clause.object.end if clause.object is not None else clause.head
    stop = next((one.object.end for one in clause.obliques if one.word == "down"), end)
    behind = clause.head < index < (max(end, stop) if down else end)
    return behind and (down or verb in REFUSING)


def is_charge(reading: SentenceReading, inner: Clause, verb: str) -> bool:
    """ "Accused of stealing it", "charged with having stolen it", "sued for copying it"; no
    "charged after it", no "charged for parking"."""
    lead = reading.lowers[max(0, inner.verb_start - 1) : inner.verb_start]
    return inner.tense == "none" and lead in (
        (("for",),) if verb in _SUING else (("of",), ("with",))
    )


def is_claimed(reading: SentenceReading, index: int) -> bool:
    """ "Claims that warnings were ignored"."""
    for i in range(index - 1, max(0, index - _CLAIMED), -1):
        if reading.lowers[i] == ",":
            return False
        claim = singular(reading.lowers[i - 1]) in _CLAIMS  # no "reporters that"
        noun = reading.tags[i - 1].startswith("NN") and claim
        if reading.lowers[i] == "that" and noun:
            return True
    return False


def is_talked_about(reading: SentenceReading, clause: Clause) -> bool:
    """ "In talks about extending it", "the idea of selling it"."""
    i = clause.head - 1
    if i < 1 or reading.tags[clause.head] != "VBG" or reading.tags[i] != "IN":
        return False
    return reading.lowers[i] == "about" or singular(reading.lowers[i - 1]) in _IDEAS


def is_expected(reading: SentenceReading, clause: Clause, index: int) -> bool:
    """ "They expect losses": a thing that is to come, told by a noun."""
    thing = clause.object
    noun = reading.tags[index] in ("NN", "NNS")
    held = thing is not None and any(start <= index < end for start, end in thing.parts)
    return noun and held and reading.stems[clause.head] in _EXPECTING


def is_asked_whether(reading: SentenceReading, clause: Clause, index: int) -> bool:
    """ "It is not known whether it passes into milk": behind "whether" nothing is settled, and what
    is not known before it denies nothing. So it is behind the "if" of "deadly if eaten"."""
    if reading.lowers[max(0, index - 1) : index] in (("if",), ("unless",)):
        return True
    return "whether" in reading.lowers[clause.head : index]


def is_deed_alone(reading: SentenceReading, clauses: Sequence[Clause], index: int) -> bool:
    """ "Drinking alcohol may make you dizzy": what comes of a deed gives no leave to do it, as
    "swimming is allowed" does."""
    told = (one for one in clauses if one.kind == "main" and one.voice == "active")
    subjects = (one.subject for one in told if reading.stems[one.head] != "be")
    alone = any(one is not None and one.start == index for one in subjects)
    return alone and reading.lowers[index].endswith("ing")


def is_unreal(reading: SentenceReading, clause: Clause) -> bool:
    """ "Without the grant, it would have closed": it did not."""
    perfect = "have" in reading.lowers[clause.verb_start : clause.head]
    told = clause.modal == "would" and perfect and clause.kind == "main"
    return told and (not _COUNTER.isdisjoint(reading.lowers) or _is_inverted(reading))


def is_counterfactual(reading: SentenceReading, clauses: Sequence[Clause], number: int) -> bool:
    """ "If she had trained, she would have won", "had the alarm sounded, they would have got out":
    she did not train, and it did not sound."""
    own = clauses[number]
    if _HAD.isdisjoint(reading.lowers[own.verb_start : own.head]):
        return False
    perfect = any(
        one.modal in _WOULD and "have" in reading.lowers[one.verb_start : one.head]
        for one in clauses
    )
    led = "if" in reading.lowers[max(0, own.start - 1) : own.start + 1]
    inverted = _is_inverted(reading) and own.verb_start == _first_word(reading)
    return perfect and (inverted or (led and own.kind == "adverbial"))


def _is_inverted(reading: SentenceReading) -> bool:
    first = _first_word(reading)
    return reading.lowers[first] == "had" and reading.lowers[-1] != "?"


def _first_word(reading: SentenceReading) -> int:
    return int(reading.tags[0] == "``" and len(reading.tags) > 1)


def depends(reading: SentenceReading, clauses: Sequence[Clause], number: int) -> bool:
    """ "It will reopen if it is mended": whether it will is open."""
    if not _READER.isdisjoint(reading.lowers):
        return False
    return any(
        one.governor == number
        and one.kind == "adverbial"
        and not _CONDITIONS.isdisjoint(reading.lowers[max(0, one.start - 1) : one.start + 1])
        for one in clauses
    )
