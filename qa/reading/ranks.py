"""The places that a sentence gives out in a contest: who came second, whose was third place.

A rank stands behind a verb of finishing ("came fourth"), before a place or prize that somebody
takes or that goes to somebody ("third place went to …"), behind a name in a list of such ("with
Ann Lee second"), or it is told by who was the runner-up, by the medal that somebody took, or by
whom the winner came ahead of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.language.grammar import BE
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["MEDALS", "RUNNER_UP", "Rank", "rank_of_word", "ranks_in"]

RUNNER_UP = frozenset(("runner-up", "runners-up"))
_FINISHING = frozenset(stem(verb) for verb in "come finish end place rank".split())
_TAKING = frozenset(
    stem(verb) for verb in "take win get claim secure earn finish receive gain".split()
)
_AWARDING = frozenset(stem(verb) for verb in "take win claim secure give award".split())
_GOING = frozenset(stem(verb) for verb in "go fall".split())
_PLACES = frozenset(("place", "prize", "position", "spot"))
_PLACED = frozenset(("placed", "place", "ranked"))  # "third-placed Hull"
_LEADING_IN = frozenset(("a", "in", "close", "distant", "joint", "equal", "up", "just", "only"))
MEDALS = {"gold": 1, "silver": 2, "bronze": 3}
_WON = frozenset(map(stem, ("win", "triumph", "first", "victory", "gold", "title")))
_JOINTS = frozenset((",", "and"))
_LEAD = 4
_STOPS = (",", ";", ".", ":", "IN", "CC", "VB", "TO", "RB")


class Rank(NamedTuple):
    """Tokens `start` to `end` tell who has the rank `number`, 1 for the first; `told` is the token
    that tells the rank."""

    number: int
    start: int
    end: int
    told: int


def rank_of_word(word: str) -> int:
    """2 of "second" and of "runner-up"; 0 of what is no rank."""
    if word in RUNNER_UP:
        return 2
    if word[:1].isdigit() and word[-2:] in ("st", "nd", "rd", "th") and word[:-2].isdigit():
        return int(word[:-2])
    return int(table("ordinal_words").get(word, 0))


def ranks_in(reading: SentenceReading, clauses: Sequence[Clause]) -> Iterator[Rank]:
    """The ranks that a sentence gives to somebody."""
    for i, word in enumerate(reading.lowers):
        yield from _placed(reading, word, i)
        yield from _led(reading, i)
        number = rank_of_word(word) or MEDALS.get(word, 0)
        if not number:
            continue
        holder = _runner_up(reading, clauses, i) if word in RUNNER_UP else None
        holder = holder or _finishing(reading, clauses, i) or _of_place(reading, clauses, i)
        holder = holder or (_named_before(reading, i) if number > 1 else None)
        if holder is not None:
            yield Rank(number, *holder, i)


def _placed(reading: SentenceReading, word: str, at: int) -> Iterator[Rank]:
    """ "Third-placed Bo Dahl"."""
    first, _, placed = word.partition("-")
    number = rank_of_word(first) if placed in _PLACED else 0
    for one in reading.mentions if number else ():
        if one.start == at + 1 and one.kind in NAME_KINDS:
            yield Rank(number, one.start, one.end, at)


def _led(reading: SentenceReading, at: int) -> Iterator[Rank]:
    """ "Won, ahead of Ann Lee and Bo Dahl": the second and the third; those behind a fourth."""
    leads = reading.lowers[at : at + 2] == ("ahead", "of")
    own = max(map(rank_of_word, reading.lowers[:at]), default=0) if leads else 0
    won = not _WON.isdisjoint(reading.stems[:at])
    end, number = at + 2, (own or 1) + 1
    for one in reading.mentions if leads and (own or won) else ():
        if one.start < end or one.kind not in NAME_KINDS:
            continue
        between = reading.lowers[end : one.start]
        if reading.tags[one.end : one.end + 1] == ("POS",) and _JOINTS.issuperset(between):
            end = one.end + 1  # "Kenya's Ruth Maina"
        elif _JOINTS.issuperset(between):
            yield Rank(number, one.start, one.end, at)
            end, number = one.end, number + 1
        else:
            return


def _finishing(reading: SentenceReading, clauses: Sequence[Clause], at: int) -> Range | None:
    """ "The singer came fourth", "she finished in third place"."""
    if not _ends_phrase(reading, at):
        return None
    if reading.lowers[at - 1] == "into":  # "beat Ann Lee into second place"
        beaten = (one for one in clauses if one.start <= at < one.end and one.object is not None)
        return _range(next((one.object for one in beaten), None))
    start = at
    while start > max(0, at - _LEAD) and reading.lowers[start - 1] in _LEADING_IN:
        start -= 1
    for clause in clauses:
        verb = reading.stems[clause.head] in _FINISHING or reading.lowers[clause.head] in BE
        if clause.head == start - 1 and verb:
            return _range(clause.subject)
    return None


def _ends_phrase(reading: SentenceReading, at: int) -> bool:
    """Whether no noun but "place" follows: not "came second time round"."""
    tag, word = (*reading.tags[at + 1 : at + 2], *reading.lowers[at + 1 : at + 2]) or ("", "")
    return word in _PLACES or not tag.startswith(("NN", "JJ", "CD"))


def _of_place(reading: SentenceReading, clauses: Sequence[Clause], at: int) -> Range | None:
    """ "Third place went to the twins", "the choir took second prize", "Ann Lee took silver"."""
    places = not _PLACES.isdisjoint(reading.lowers[at + 1 : at + 2])
    if not places and reading.lowers[at] not in MEDALS:
        return None
    for clause in clauses:
        verb = reading.stems[clause.head]
        if _holds(clause.object, at) and verb in _TAKING and clause.voice == "active":
            return _range(clause.subject)
        if _holds(clause.subject, at) and verb in _GOING:
            return _to(clause)
        if _holds(clause.subject, at) and verb in _AWARDING and clause.voice == "passive":
            return _range(clause.agent) or _to(clause)
    return None


def _to(clause: Clause) -> Range | None:
    found = (one.object for one in clause.obliques if one.word == "to")
    return _range(next(found, None))


def _runner_up(reading: SentenceReading, clauses: Sequence[Clause], at: int) -> Range | None:
    """ "The runner-up was a choir", "the singer, who was the runner-up"."""
    for clause in clauses:
        said = clause.complement or clause.object
        if clause.head == at and clause.polarity == "positive":
            return _range(clause.subject)  # "she was runner-up to Ann Lee"
        if reading.lowers[clause.head] not in BE or clause.polarity == "negative":
            continue
        if _holds(clause.subject, at):
            return _range(said)
        if _holds(said, at):
            return _range(clause.subject)
    return None


def _named_before(reading: SentenceReading, at: int) -> Range | None:
    """ "With Ann Lee of Kenya second and Bo Dahl third": a name right before a rank that ends
    there."""
    if reading.tags[at + 1 : at + 2] and not reading.tags[at + 1].startswith(_STOPS):
        return None
    found = _name_to(reading, at)
    if found is not None and reading.lowers[found[0] - 1 : found[0]] == ("of",):
        return _name_to(reading, found[0] - 1) or found
    return found


def _name_to(reading: SentenceReading, end: int) -> Range | None:
    named = (one for one in reading.mentions if one.end == end and one.kind in NAME_KINDS)
    found = next(named, None)
    return (found.start, found.end) if found is not None else None


def _holds(part: Phrase | None, at: int) -> bool:
    return part is not None and part.start <= at < part.end


def _range(part: Phrase | None) -> Range | None:
    return (part.start, part.end) if part is not None else None
