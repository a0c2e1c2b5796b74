"""Where one run of nouns is two phrases, and where several items are one pronoun."""

from __future__ import annotations

from itertools import pairwise

from qa.language.grammar import FINITE, NOUNS, PROPER_NOUNS
from qa.language.lexicon import table
from qa.light import pattern
from qa.reading.phrases import ANY_JOIN, COMMA, JOIN, SPANS, STOP, Item, Stream, Tagged, temporal

__all__ = ["led", "parted", "verb_behind_aside", "with_counted_pronouns", "with_employers"]

# "2-0", "4–1".
_SCORE = pattern(r"\d{1,3}[-–]\d{1,3}\Z", needs="-–")
_YEAR = pattern(r"(?:1\d{3}|20\d{2})s?\Z")
_PARTING = frozenset(("$", "CD"))
_MONEY_BEHIND = frozenset(("NN", "NNS", "NNP", "NNPS"))
_VERBS = FINITE | {"MD"}
_DETERMINERS = frozenset(("DT", "PRP$"))
_HALVES = frozenset(
    "all any both each few half many most much neither none one several some".split()
)
_NEAR = frozenset("today tomorrow tonight yesterday".split())
_WHICH = frozenset("every last next this".split())
_LONG = frozenset("year month week quarter season".split())
_NEW = frozenset(("CD", "JJ", "NNP", "NNPS", "NNS"))
_ORDERED = frozenset("from before after later earlier into".split())
_OPENING = COMMA | STOP | ANY_JOIN


def parted(tagged: Tagged, before: Stream, gap: int, start: int, end: int) -> list[int]:
    """The ends of the phrases that tokens `start` to `end` are, a chunk behind the items `before`.

    It falls into more before a sum of money, before a score, between what is fronted and the
    subject, and between who and when: "In 1987 | Smith joined", "In his memory | Byron composed",
    "Lee | last year said".
    """
    parts, tags = [start], tagged.tags
    subject = _subject(tagged, before, gap, start, end)
    when = _when(tagged, start, end)
    if subject == start == when and _PARTING.isdisjoint(tags[start + 1 : end]):
        return [start, end]
    for index in range(start + 1, end):
        money = tags[index] == "$" and tags[index - 1] in _MONEY_BEHIND
        score = tags[index] == "CD" and _SCORE.match(tagged.lowers[index])
        if money or score or index in (subject, when):
            parts.append(index)
    return [*parts, end]


def _when(tagged: Tagged, start: int, end: int) -> int:
    """Where "today", "last year" or "Monday" begins behind a noun, or `start`."""
    last = tagged.lowers[end - 1]
    lead = end - 2 if tagged.lowers[end - 2] in _WHICH else end - 1
    if lead <= start or "POS" in tagged.tags[lead - 1 : end]:
        return start
    if _spans(tagged, start, end):
        return end - 2
    if tagged.tags[lead - 1] not in NOUNS and not tagged.words[lead - 1][:1].isupper():
        return start
    if lead < end - 1:
        return lead if temporal(tagged, lead, end) else start
    common = tagged.tags[lead - 1] in {"NN", "NNS"}
    return lead if last in _NEAR or (common and last in table("weekdays")) else start


def _spans(tagged: Tagged, start: int, end: int) -> bool:
    """ "Headed the winner | two minutes from the end"."""
    counted = end - 2 > start and tagged.tags[end - 2] == "CD" and tagged.lowers[end - 1] in SPANS
    noun = tagged.tags[end - 3] in NOUNS and tagged.tags[start] in _DETERMINERS
    behind = tagged.lowers[end] if end < len(tagged.lowers) else ""
    return counted and noun and behind in _ORDERED


def _subject(tagged: Tagged, before: Stream, gap: int, start: int, end: int) -> int:
    """Where the subject begins in the object of a fronted preposition, or `start`."""
    if not _verb_follows(tagged, end):
        return start
    fronted = _is_fronted(before, gap)
    opens = not before or gap & _OPENING or before[-1].kind == "SUB"
    if (fronted or opens) and (moment := _moment_end(tagged, start, end)) > start:
        return moment
    if not fronted:
        return start
    time = _time_end(tagged, start, end)
    if time > start:
        return time
    name = end
    while name > start and tagged.tags[name - 1] in PROPER_NOUNS:
        name -= 1
    owned = tagged.tags[start] in _DETERMINERS and tagged.tags[name - 1] in {"NN", "NNS"}
    return name if owned and start < name < end else start


def _verb_follows(tagged: Tagged, end: int) -> bool:
    """Whether a finite verb stands behind, or behind "and" and another name."""
    tags, size = tagged.tags, len(tagged.lowers)
    if end < size - 1 and tagged.lowers[end] == "and" and tags[end + 1] in PROPER_NOUNS:
        end += 1
        while end < size and tags[end] in PROPER_NOUNS:
            end += 1
    end += end < size and tags[end] == "RB"
    return end < size and tags[end] in _VERBS


def _is_fronted(before: Stream, gap: int) -> bool:
    """Whether a preposition that opens a clause, or that and an object ("between 2014 and"), stands
    before."""
    place = len(before) - 1
    if gap and place > 0 and gap & ANY_JOIN and before[place].kind == "NP":
        place, gap = place - 1, 0
    if gap or place < 0 or before[place].kind != "PP" or before[place].word == "of":
        return False
    return not place or bool(before[place].gap & _OPENING) or before[place - 1].kind == "SUB"


def _moment_end(tagged: Tagged, start: int, end: int) -> int:
    """Where "that night" ends, with which a clause opens, before "three men" or "Ann"; else
    `start`. A noun behind it may be of it ("that night watchman"), but for "last year sales"."""
    for index in range(start + 2, min(start + 4, end)):
        if temporal(tagged, start, index) and tagged.lowers[index - 1] not in table("months"):
            long = tagged.lowers[start] in _WHICH and tagged.lowers[index - 1] in _LONG
            own = tagged.tags[index] in _NEW or (long and tagged.tags[index] == "NN")
            return index if own and tagged.tags[end - 1] in NOUNS else start
    return start


def _time_end(tagged: Tagged, start: int, end: int) -> int:
    """Where the time ends that the tokens open with, if a noun phrase goes on; else `start`."""
    last = start
    while last < end and _tells_time(tagged, start, last):
        last += 1
    timed = start < last < end and (
        temporal(tagged, start, last) or bool(_YEAR.match(tagged.lowers[last - 1]))
    )
    return last if timed and tagged.tags[last] in NOUNS | {"JJ", "CD"} else start


def _tells_time(tagged: Tagged, start: int, index: int) -> bool:
    low = tagged.lowers[index]
    if low in table("months") or low in table("weekdays") or _YEAR.match(low):
        return True
    dated = tagged.tags[index] == "CD" and len(low) < 3
    return dated and any(one in table("months") for one in tagged.lowers[start : index + 2])


def with_counted_pronouns(tagged: Tagged, stream: Stream) -> Stream:
    """The stream with "most of whom", "both of which" made one relative pronoun each."""
    found: Stream = []
    for before, item in pairwise((None, *stream)):
        assert item is not None, "pairs end with items"
        of = before is not None and before.kind == "PP" and before.word == "of"
        if of and item.word in {"which", "whom"} and len(found) > 1 and _counts(tagged, found[-2]):
            first = found[-2]
            del found[-2:]
            found.append(item._replace(start=first.start, gap=first.gap))
        else:
            found.append(item)
    return found


def _counts(tagged: Tagged, item: Item) -> bool:
    """ "Most", "two": what can stand before "of whom"."""
    alone = item.end == item.start + 1
    number = tagged.tags[item.start] == "CD"
    return item.kind in {"NP", "ADJ"} and alone and (number or _low(tagged, item) in _HALVES)


def _low(tagged: Tagged, item: Item) -> str:
    return tagged.lowers[item.start]


def with_employers(tagged: Tagged, stream: Stream) -> Stream:
    """The stream with "a former Chicago social worker" and "Lund Hospital medical director" as one
    phrase each, where no verb stands before them."""
    found: Stream = []
    for item in stream:
        beside = found and not item.gap and item.kind == "NP" == found[-1].kind
        if beside and _is_employer(tagged, found[-1], item):
            found[-1] = led(found[-1], item)
        else:
            found.append(item)
    return found


def _is_employer(tagged: Tagged, name: Item, role: Item) -> bool:
    tags = tagged.tags
    opens = name.start == 0 or bool(name.gap & (COMMA | JOIN))
    described = tags[role.start] == "JJ" and tags[role.end - 1] in NOUNS
    if not opens:
        return False
    named = tags[name.end - 1] in PROPER_NOUNS
    return named and described and not temporal(tagged, role.start, role.end)


def led(item: Item, head: Item) -> Item:
    """One noun phrase from `item` to the end of `head`."""
    parts = ((item.start, head.end),)
    return Item("NP", item.start, head.end, item.gap, parts=parts)


def verb_behind_aside(stream: Stream, place: int) -> bool:
    """Whether commas close who a noun phrase is before its verb: "…, and a friend, Bo, left"."""
    for at, item in enumerate(stream[place + 1 : place + 4]):
        if item.gap != COMMA:
            return False
        if item.verb is not None:
            return at > 0 and item.verb.form == "finite"
        if item.kind != "NP":
            return False
    return False
