"""Whether a clause says that something is so, that it is not so, or leaves it open.

What is planned, hoped, possible, conditional, asked or charged is not said to have happened.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from qa.answering.claims.denying import (
    is_denied,
    is_unsupported,
    is_yet_to_come,
    negated_before,
    stands_alone,
    takes_none,
)
from qa.answering.claims.elliptical import done_after_all
from qa.answering.claims.ended import is_former, is_given_up
from qa.answering.claims.forestalled import (
    AIMS,
    KEEPING_FROM,
    aim_before,
    gives_up,
    is_forestalled,
    is_kept_from,
    is_thwarted,
)
from qa.answering.claims.unsettled import (
    REFUSING,
    is_asked_whether,
    is_charge,
    is_claimed,
    is_contested,
    is_counterfactual,
    is_expected,
    is_talked_about,
    is_unreal,
)
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading

__all__ = [
    "DUE",
    "PLANNING",
    "Standing",
    "clause_at",
    "standing",
]


class Standing(StrEnum):
    """What a text says of a deed; `PLANNED` is open for the past and enough for the future,
    `UNPLANNED` its denial; `FORMER` was so and no longer is."""

    AFFIRMED = "affirmed"
    DENIED = "denied"
    PLANNED = "planned"
    OPEN = "open"
    UNPLANNED = "unplanned"
    FORMER = "former"


def _stems(verbs: str) -> frozenset[str]:
    return frozenset(stem(verb) for verb in verbs.split())


_FAILING = _stems("fail refuse decline forget neglect avoid prevent stop cease omit lack")
PLANNING = _stems(
    "plan intend aim agree expect schedule set promise pledge vow prepare decide commit hope want "
    "propose mean vote"
)
# Of these the first came to mean that it is up to others, or a wish: nothing is settled.
_WISHING = _stems(
    "hope want wish propose ask urge call demand seek threaten offer consider try attempt long "
    "tempt suggest recommend request beg order tell invite allow need require depend rely"
)
_CHARGING = _stems("accuse charge suspect allege deny doubt dispute question")
# Who was cleared of it need not have done it.
_CLEARING = _CHARGING | _stems(
    "clear acquit absolve exonerate sue sued suing arrest indict prosecute investigate detain"
)
_CLOSE = 3
DUE = frozenset("due scheduled slated earmarked ready planned".split())
# "Claimed to have met him", "pretended to be ill".
_CLAIMING, _FEIGNING = stem("claim"), stem("pretend")
_FORGET = stem("forget")
_THINKING = _stems("think believe suppose expect feel want")
_CONDITIONS = frozenset("if unless whether lest".split())
_REASONS = frozenset("as because since though although while".split())
_UNTIL = frozenset("once until till".split())
_TO_COME = frozenset("will would shall should must".split())
_ANYONE = frozenset(("anyone", "anybody", "anything", "whoever"))
_PERHAPS = frozenset("perhaps maybe possibly potentially conceivably".split())
_POSSIBLE = frozenset(("may", "might", "could", "should", "must"))
_DONE = frozenset(("did", "was", "were", "had", "has", "have"))


def clause_at(clauses: Sequence[Clause], index: int) -> int:
    """The number of the innermost clause that holds a token, or -1."""
    holding = [
        number
        for number, clause in enumerate(clauses)
        if clause.start <= index < clause.end or clause.head == index
    ]
    heads = [number for number in holding if clauses[number].head == index]
    if heads:
        return heads[0]
    return min(holding, key=lambda n: (clauses[n].end - clauses[n].start, n), default=-1)


def standing(
    reading: SentenceReading,
    clauses: Sequence[Clause],
    index: int,
    *,
    asked_modal: str = "",
) -> Standing:
    """What the sentence says of the deed or property at token `index`.

    `asked_modal` is the question's own auxiliary: "can" and "could" ask for no more than
    possibility.
    """
    number = clause_at(clauses, index)
    if number < 0 and index and reading.lowers[index - 1] == "to":
        return Standing.PLANNED  # a headline: "Council votes to close library"
    if number < 0:
        denied = negated_before(reading, index) or takes_none(reading, index)
        return Standing.DENIED if denied else Standing.AFFIRMED
    own = clauses[number]
    if is_counterfactual(reading, clauses, number):
        return Standing.AFFIRMED if own.polarity == "negative" else Standing.DENIED
    if (done := done_after_all(reading, clauses, number)) is not None:
        return Standing.AFFIRMED if done else Standing.DENIED
    undecided = asked_modal in _TO_COME and _is_undecided(reading, own, index)
    if undecided or is_asked_whether(reading, own, index):
        return Standing.OPEN
    hangs = own.kind == "adverbial" and own.governor >= 0
    if hangs and is_forestalled(reading, own, clauses[own.governor]):
        return Standing.DENIED
    denied = is_denied(reading, clauses[number], index) ^ is_unsupported(reading, index)
    denied ^= _is_unplanned(reading, clauses[number])
    denied ^= is_kept_from(reading, clauses[number], index)
    denied ^= asked_modal != "would" and is_unreal(reading, clauses[number])
    state = _state(reading, clauses[number], asked_modal)
    possible = asked_modal in ("may", "might", "could")
    if is_contested(reading, clauses[number], index) and not possible:
        state = Standing.OPEN
    if state is Standing.AFFIRMED and is_expected(reading, clauses[number], index):
        state = Standing.PLANNED
    state = Standing.OPEN if is_claimed(reading, index) else state
    seen = {number}
    while clauses[number].governor >= 0 and clauses[number].governor not in seen:
        inner, number = clauses[number], clauses[number].governor
        if inner.kind == "relative" and _is_anyone(reading, inner):
            state = Standing.OPEN
        if _is_told_apart(reading, inner, clauses[number]):
            break
        seen.add(number)
        governed = _governed(reading, inner, clauses[number])
        if inner.kind == "infinitive" and is_thwarted(reading, clauses, number):
            governed = Standing.DENIED
        # "May have to close", "could be forced to close".
        if inner.kind == "infinitive" and 0 < inner.head - clauses[number].head <= _CLOSE:
            above = _state(reading, clauses[number], asked_modal)
            governed = above if above is Standing.OPEN else governed
        if governed is Standing.DENIED:
            denied = not denied
        elif governed is Standing.OPEN or state is Standing.AFFIRMED:
            state = governed
    if state is Standing.AFFIRMED and _is_asked(reading, index):
        state = Standing.OPEN
    if state is Standing.AFFIRMED and _is_due(reading, index):
        state = Standing.PLANNED
    over = is_former(reading, index) or is_given_up(reading, own, index)
    if state is Standing.AFFIRMED and not denied and over:
        state = Standing.FORMER
    if state is Standing.PLANNED and denied:
        return Standing.DENIED if is_yet_to_come(reading, index) else Standing.UNPLANNED
    if state is not Standing.AFFIRMED:
        return state
    return Standing.DENIED if denied else state


def _is_undecided(reading: SentenceReading, clause: Clause, index: int) -> bool:
    """ "The board has not decided whether to raise them", "has yet to": it still may."""
    before = reading.lowers[: clause.start + 1][-_CLOSE:]
    return (clause.kind == "infinitive" and "whether" in before) or is_yet_to_come(reading, index)


def _is_told_apart(reading: SentenceReading, inner: Clause, outer: Clause) -> bool:
    """ "Unable to reach the boat before it sank": it did."""
    if inner.kind == "adverbial" and not _is_yet_to_end(reading, inner, outer):
        opening = reading.lowers[max(0, inner.start - 1) : inner.start + 1]
        done = inner.tense == "past" or (_is_perfect(reading, inner) and opening[-1] in _REASONS)
        return done and _CONDITIONS.isdisjoint(opening)
    return (inner.kind == "relative" and inner.tense == "past") or stands_alone(reading, inner)


def _is_due(reading: SentenceReading, index: int) -> bool:
    """ "The pipe was due for early replacement": a deed that is only to come."""
    lowers = reading.lowers
    lead = next((i for i in range(index - 1, max(0, index - _CLOSE), -1) if lowers[i] == "for"), 0)
    return lead > 0 and lowers[lead - 1] in DUE


def _is_asked(reading: SentenceReading, index: int) -> bool:
    """Whether the words up to the next full stop are a question, perhaps one that is quoted."""
    marks = (word for word in reading.words[index:] if word in (".", "?", "!"))
    return next(marks, "") == "?"


def _is_anyone(reading: SentenceReading, clause: Clause) -> bool:
    """ "Anyone who saw it": whether anybody did is open."""
    noun = clause.attached
    return noun is not None and reading.lowers[noun.end - 1] in _ANYONE


def _state(reading: SentenceReading, clause: Clause, asked_modal: str) -> Standing:
    """Affirmed, unless the clause is a condition, or its modal leaves it open."""
    opening = reading.lowers[max(0, clause.start - 1) : clause.start + 1]
    if not _CONDITIONS.isdisjoint(opening) and clause.kind in ("adverbial", "complement"):
        return Standing.OPEN
    if clause.kind == "adverbial" and clause.tense == "present" and _is_awaited(reading, clause):
        return Standing.OPEN
    if clause.modal in _POSSIBLE and clause.polarity == "positive":
        able = clause.modal in ("could", "must") and asked_modal in ("can", "could", "must")
        # "The kiln may be used" gives leave, "it may have been used" does not.
        leave = clause.modal == "may" and asked_modal == "can" and not _is_perfect(reading, clause)
        same = clause.modal == asked_modal
        return Standing.AFFIRMED if able or same or leave else Standing.OPEN
    if clause.modal == "can" and clause.polarity == "positive" and asked_modal in _DONE:
        return Standing.OPEN
    if clause.kind == "infinitive" and _is_to_be(reading, clause):
        return Standing.PLANNED
    if is_talked_about(reading, clause) or not _PERHAPS.isdisjoint(_led_in(reading, clause)):
        return Standing.OPEN
    future = clause.modal in ("will", "shall") or clause.tense == "future"
    if future and asked_modal == "can":
        return Standing.AFFIRMED
    if future or (clause.modal == "would" and clause.kind == "complement"):
        return Standing.PLANNED
    return Standing.AFFIRMED


def _led_in(reading: SentenceReading, clause: Clause) -> Sequence[str]:
    """What a clause and its verb begin with: "possibly by selling it", "perhaps he sold it"."""
    verb, back = clause.verb_start, 1 if clause.kind == "main" else 2
    opening = reading.lowers[max(0, clause.start - back) : clause.start + 1]
    return (*opening, *reading.lowers[max(0, verb - back) : clause.head])


def _is_perfect(reading: SentenceReading, clause: Clause) -> bool:
    return not {"have", "has"}.isdisjoint(reading.lowers[clause.verb_start : clause.head])


def _is_awaited(reading: SentenceReading, clause: Clause) -> bool:
    """ "Once he is elected", "as soon as it is signed"."""
    opening = reading.lowers[max(0, clause.start - 2) : clause.start + 1]
    return not _UNTIL.isdisjoint(opening) or "soon" in opening


def _is_yet_to_end(reading: SentenceReading, inner: Clause, outer: Clause) -> bool:
    """ "She would stay until the work was done": it is not."""
    opening = reading.lowers[max(0, inner.start - 1) : inner.start + 1]
    to_come = outer.tense == "future" or outer.modal in _TO_COME
    return to_come and not _UNTIL.union(("before",)).isdisjoint(opening)


def _is_to_be(reading: SentenceReading, clause: Clause) -> bool:
    """ "Its plan to sell": a noun, or a verb read as one, right before the infinitive."""
    before = aim_before(reading, clause.start)
    noun = before >= 0 and reading.tags[before].startswith("NN")
    return noun and reading.stems[before] in PLANNING | _WISHING | AIMS


def _is_unplanned(reading: SentenceReading, clause: Clause) -> bool:
    """ "No immediate plans to sell it"."""
    if clause.kind != "infinitive" or not _is_to_be(reading, clause):
        return False
    i = clause.start - 2
    while i >= 0 and reading.tags[i][:2] in ("JJ", "NN"):
        i -= 1
    return i >= 0 and reading.lowers[i] in ("no", "without")


def _turns_down(reading: SentenceReading, inner: Clause, outer: Clause) -> bool:
    """ "Rejected a plan to close it", "turned down a request to ban it"."""
    verb = reading.stems[outer.head]
    down = verb == "turn" and "down" in reading.lowers[outer.head : inner.head]
    return down or verb in REFUSING


def _governed(reading: SentenceReading, inner: Clause, outer: Clause) -> Standing:
    """What the governing clause makes of a clause that it holds."""
    verb = reading.stems[outer.head]
    negative = outer.polarity == "negative"
    if verb in KEEPING_FROM and reading.lowers[inner.verb_start - 1] == "from":
        return Standing.AFFIRMED if negative else Standing.DENIED
    if gives_up(reading, inner, outer):
        return Standing.OPEN if negative else Standing.DENIED
    if inner.kind == "adverbial" and _is_yet_to_end(reading, inner, outer):
        return Standing.OPEN
    if inner.kind == "adverbial" and verb in _CLEARING and is_charge(reading, inner, verb):
        return Standing.OPEN
    if inner.link == "coordination" or inner.kind in ("relative", "adverbial", "main"):
        return Standing.AFFIRMED
    if inner.kind == "participial" and verb in _CHARGING:
        return Standing.OPEN
    if inner.kind == "participial" and verb == "have" and negative:
        return Standing.DENIED  # "he never had it insured"
    if inner.kind == "participial" and inner.attached is not None:
        return Standing.AFFIRMED
    if verb == "rule" and "out" in reading.lowers[outer.head : inner.head]:
        return Standing.OPEN if negative else Standing.DENIED
    if verb == _FORGET and inner.kind == "complement":
        return Standing.AFFIRMED  # what one forgot is so
    if verb in _FAILING or (inner.kind == "infinitive" and _turns_down(reading, inner, outer)):
        return Standing.AFFIRMED if negative else Standing.DENIED
    if verb in _CHARGING or (verb == _CLAIMING and inner.kind in ("infinitive", "complement")):
        return Standing.OPEN
    if verb == _FEIGNING and inner.kind in ("infinitive", "complement"):
        return Standing.OPEN if negative else Standing.DENIED
    done = verb == "need" and outer.tense == "past"  # "needed an hour to win"
    if verb in _WISHING and not (done or (verb == "tell" and inner.kind == "complement")):
        return Standing.DENIED if negative and verb in _THINKING else Standing.OPEN
    if inner.kind == "infinitive" and reading.lowers[inner.start - 1] == "unlikely":
        return Standing.OPEN
    if inner.kind == "infinitive" and reading.lowers[inner.start - 1] == "able":
        return Standing.DENIED if negative else Standing.AFFIRMED
    if inner.kind == "infinitive" and reading.lowers[inner.start - 1] == "unable":
        return Standing.AFFIRMED if negative else Standing.DENIED
    if inner.kind == "infinitive" and verb == "be" and inner.start <= outer.verb_end + 1:
        if outer.tense == "past" and outer.kind != "complement":
            return Standing.OPEN  # "who was to take over" need not do so any more
        return Standing.UNPLANNED if negative else Standing.PLANNED
    until = verb == "have" and not _UNTIL.isdisjoint(reading.lowers[outer.head : inner.head])
    if inner.kind == "infinitive" and until:
        return Standing.PLANNED
    if inner.kind == "infinitive" and verb in PLANNING:
        return Standing.UNPLANNED if negative else Standing.PLANNED
    if inner.kind == "infinitive" and reading.lowers[outer.head] == "used":
        return Standing.FORMER
    if negative:
        thought = inner.kind == "infinitive" or verb in _THINKING
        return Standing.DENIED if thought else Standing.OPEN
    return Standing.AFFIRMED
