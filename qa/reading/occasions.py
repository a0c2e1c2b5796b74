"""Occasions: what something came after or when, and in what state its doer was; no reasons by their
form, but texts tell most reasons so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.language.grammar import FINITE
from qa.language.lexicon import table
from qa.language.lexicon import words as lexicon_words
from qa.language.stems import StemSet, stem
from qa.reading.found import Found
from qa.reading.line import Line, word_set
from qa.reading.reasons import clause_end, verb_after_subject
from qa.types import MentionKind

__all__ = ["find_occasions"]

_TIMED = frozenset(("when", "as"))
# "As many as 50,000 were killed" gives no reason.
_DEGREES = word_set("many much well far long soon little few high low")
_SAYING = frozenset(("saying", "arguing", "citing", "claiming", "explaining"))
_OCCASIONS = _TIMED | {"after", "amid", "following"}
_NIGHTS = word_set("noon midnight dark all")
_TIMES = frozenset(table("weekdays")) | frozenset(table("months")) | _NIGHTS
_SPANS = word_set("hour day week month year minute shortly soon moment")
_LACKING = word_set("no little few nowhere nothing too so")
_NOMINAL = ("NN", "DT", "JJ", "PRP", "CD", "EX")
# So near behind "so" stands the "that" of what came of it.
_NEAR_RESULT = 7
_ENDS = frozenset(", . ; : and but – —".split())
# Such a verb stands at most so many words before what it is done for.
_DOING = StemSet(
    """close shut take rush bring admit detain hold send keep evacuate remove demolish suspend fly
    airlift lift halt dock drain empty""".split()
)
_NEAR_DEED = 9
_GOING_ON = frozenset(("of", "to", "on"))
# A comma farther than that closes no opening.
_LONGEST_OPENING = 25


def find_occasions(words: Sequence[str], tags: Sequence[str]) -> list[Found]:
    """Return as REASON what something came after or when, what its doer says of it, and the state
    that it opens or closes with: "left out after [protests]", "turned it down, saying [it was too
    dear]", "[Unable to sell it], they gave it away"."""
    line = Line.of(words, tags)
    occasions = [
        Found(index + 1, end, MentionKind.REASON)
        for index, low in enumerate(line.lows)
        if index and low in _OCCASIONS and _opens_occasion(line, index)
        if (end := clause_end(line, index, index + 1)) > index + 1
    ]
    occasions += _services(line) if "for" in line.lows else ()
    states = (*_opening_states(line), *_absolutes(line), *_degrees(line))
    return sorted([*occasions, *_said_reasons(line), *states])


def _services(line: Line) -> Iterator[Found]:
    """ "Closed for [repairs to the roof]", "taken to hospital for [tests]"; money is no deed, and
    "money for repairs" no reason."""
    for index, low in enumerate(line.lows):
        near = [i for i in range(max(0, index - _NEAR_DEED), index) if line.tag(i)[:2] == "VB"]
        if low != "for" or not near or stem(line.low(near[-1])) not in _DOING:
            continue
        end = _nominal_end(line, index + 1)
        if line.low(end - 1) not in lexicon_words("service_nouns") or end == index + 1:
            continue
        if line.low(end) in _GOING_ON and line.low(end + 1) not in _TIMES:
            end = max(end, _nominal_end(line, end + 1)) if _leads_noun(line, end + 1) else end
        yield Found(index + 1, end, MentionKind.REASON)


def _nominal_end(line: Line, start: int) -> int:
    while line.tag(start).startswith((*_NOMINAL, "VBG", "VBN")):
        start += 1
    return start


def _leads_noun(line: Line, index: int) -> bool:
    return line.tag(index).startswith(("DT", "PRP$", "NN", "JJ"))


def _said_reasons(line: Line) -> Iterator[Found]:
    """ "…, saying that [it was too dear]", "…, citing [its cost]"."""
    for index, low in enumerate(line.lows):
        if low not in _SAYING or line.low(index - 1) != "," or line.tag(index) != "VBG":
            continue
        start = index + 1 + (line.low(index + 1) == "that")
        end = clause_end(line, index, start)
        quoted = line.tag(end) == "''" and "``" in line.tags[start:end]
        if end > start + 1 or (end > start and low == "citing"):
            yield Found(start, end + quoted, MentionKind.REASON)


def _opens_occasion(line: Line, index: int) -> bool:
    """A clause, or behind "after" a noun phrase that is no time."""
    if line.low(index) == "as" and (line.low(index + 1) in _DEGREES or line.low(index - 2) == "as"):
        return False
    if line.low(index) in _TIMED:
        return bool(verb_after_subject(line, index + 1))
    after, before = line.low(index + 1), line.low(index - 1).rstrip("s")
    if line.low(index) == "after" and line.tag(index + 1) == "VBG":
        return before not in _SPANS  # no "hours after losing it"
    return line.tag(index + 1).startswith(("NN", "DT", "JJ", "PRP$")) and after not in _TIMES


def _opening_states(line: Line) -> Iterator[Found]:
    """ "[Having lost the key], she climbed in", "[with the harvest ruined], they left"."""
    near = line.lows[:_LONGEST_OPENING]
    comma = near.index(",") if "," in near else 0
    if comma < 2 or not FINITE.isdisjoint(line.tags[:comma]):
        return
    if not verb_after_subject(line, comma + 1):
        return
    first = line.low(0)
    state = first in lexicon_words("opening_states")
    done = first == "having" and "VBN" in line.tags[1:4]
    done |= first == "too" and line.tag(1) == "JJ"
    if state or done or (first in ("with", "without") and _is_absolute(line, comma)):
        yield Found(0, comma, MentionKind.REASON)


def _is_absolute(line: Line, comma: int) -> bool:
    """ "With no money", "with the harvest ruined", "with prices rising"."""
    if line.low(0) == "without" or line.low(1) in _LACKING:
        return True
    behind = range(2, comma)
    return any(
        line.tag(i) in ("VBN", "VBG", "JJ", "RB") and line.tag(i - 1).startswith(("NN", "VBN"))
        for i in behind
    )


def _absolutes(line: Line) -> Iterator[Found]:
    """ "They used rye, [wheat being scarce]"."""
    for index in range(2, len(line.lows) - 1):
        if line.low(index) != "being" or "," not in line.lows[max(0, index - 5) : index]:
            continue
        start = max(i for i in range(index) if line.low(i) == ",") + 1
        if start < index and all(tag.startswith(_NOMINAL) for tag in line.tags[start:index]):
            yield Found(start, clause_end(line, index, index + 1), MentionKind.REASON)


def _degrees(line: Line) -> Iterator[Found]:
    """ "[The water was so cold] that they turned back"."""
    for index, low in enumerate(line.lows):
        described = line.tag(index + 1).startswith(("JJ", "RB", "DT"))
        if low not in ("so", "such") or not described:
            continue
        near = line.lows[index + 1 : index + _NEAR_RESULT]
        if "that" not in near or not set(near[: near.index("that")]).isdisjoint(_ENDS):
            continue
        start = index
        while start and line.low(start - 1) not in _ENDS:
            start -= 1
        yield Found(start, index + 1 + near.index("that"), MentionKind.REASON)
