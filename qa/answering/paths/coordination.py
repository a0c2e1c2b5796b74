"""The coordination that a span stands in: "Daniel Crake, 34, and his cousin Lee Marchetti"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qa.answering.expected import class_of
from qa.language.grammar import FINITE
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["as_named", "coordinated", "enumerated", "is_companion", "joined_with"]

_JOINS = frozenset(("and", "or", "&", "plus"))
# "Either in Lund or in Malmo": the preposition is said again.
_BEFORE = frozenset(("and", "or", "either", "both"))
_NOUN = frozenset("NN NNS NNP NNPS CD".split())
_PART = frozenset("DT PRP$ POS JJ JJR JJS NN NNS NNP NNPS CD VBN $ # HYPH".split())
# "The university together with the institute": no "and", but both did it.
_WITH = (("together", "with"), ("along", "with"), ("as", "well", "as"), ("alongside",))
_NAMING = frozenset("called named known termed dubbed".split())
_OWN = frozenset("PRP$ DT".split())
_PEOPLE = frozenset(("person", "group"))
_ASIDE = 4  # words of what stands between "and" and the last of a list
_NAMES = frozenset(("NNP", "NNPS"))
_DONE = frozenset(("VBN", "VBD"))
_MODIFIER = 9  # words of what tells of one part of a list
_MOST = 400  # tokens of a list on either side
_MANY = 3  # parts of the kind asked for to one that may be of another
_JOINT = 3  # tokens: ", and the"
_LABEL = 4  # tokens of a label, its colon included


def coordinated(
    reading: SentenceReading, start: int, end: int, is_asked: Callable[[int, int], bool]
) -> list[Range]:
    """The parts of the coordination around tokens `start` to `end`, in order, each a noun phrase
    that `is_asked` accepts; none when there is no "and" or fewer than two parts.

    Ages and other asides between commas belong to no part.
    """
    if reading.tags[end : end + 1] == ("POS",):
        return []
    first, last = _widest(reading, start, end)
    if not _has_word(reading, first, last):
        return []
    every = _parts(reading, first, last)
    asked = [part for part in every if is_asked(*part)]
    parts = as_named(reading, _with_few_others(reading, every, asked))
    if len(parts) > 1 and _tell_who(reading, parts):
        return []
    return parts if len(parts) > 1 and parts[0][0] <= end and parts[-1][1] >= start else []


def _with_few_others(
    reading: SentenceReading, every: Sequence[Range], asked: Sequence[Range]
) -> list[Range]:
    """Among many people a "Dot Eaves" or "Gus Hall" is one too, whatever else the name may be; in
    "Ann Lee, Oslo, and Bo Holm, Bergen" each second part is none."""
    between = [part for part in every if asked and asked[0] <= part <= asked[-1]]
    names = [part for part in between if all(_is_name(reading, i) for i in range(*part))]
    others = [part for part in names if part not in asked]
    return sorted({*asked, *others}) if _MANY * len(others) < len(asked) else list(asked)


def _tell_who(reading: SentenceReading, parts: Sequence[Range]) -> bool:
    """Whether all but the first tell what that one is: "Ann Lee, a captain and a poet, …"."""
    (_, end), *others = parts
    named = reading.tags[end - 1] in ("NNP", "NNPS") and reading.words[end] == ","
    closed = reading.lowers[parts[-1][1] : parts[-1][1] + 1] == (",",)
    return named and closed and all(reading.lowers[one] in ("a", "an") for one, _ in others)


def _describes(reading: SentenceReading, part: Range) -> bool:
    """Is it the "a retired teacher" of "Ann Lee, a retired teacher, and Bo Holm", and nobody
    else?"""
    start, end = part
    beside = reading.lowers[start - 1 : start] + reading.lowers[end : end + 1] == (",", ",")
    behind_name = start > 1 and reading.tags[start - 2] in ("NNP", "NNPS")
    single = reading.lowers[start] in ("a", "an") and reading.tags[end - 1] == "NN"
    return beside and behind_name and single and class_of(reading.lowers[end - 1]) == "person"


def as_named(reading: SentenceReading, parts: Sequence[Range]) -> list[Range]:
    """Parts without those that tell what the one before is, and with the name of "her cousin, the
    plumber Jonas Vik" for the last of them."""
    parts = [part for part in parts if not _describes(reading, part)]
    if not parts or not any(_is_name(reading, i) for i in range(*parts[0])):
        return parts
    start, end = parts[-1]
    comma = reading.lowers[end : end + 1] == (",",)
    person = reading.tags[end - 1] == "NN" and class_of(reading.lowers[end - 1]) == "person"
    if not comma or not person or any(_is_name(reading, i) for i in range(start, end)):
        return parts
    stop = end + 1
    while stop < len(reading.tags) and reading.tags[stop] in _PART:
        stop += 1
    name = stop
    while name > end + 1 and _is_name(reading, name - 1):
        name -= 1
    return [*parts[:-1], (name, stop)] if name < stop else parts


def _is_name(reading: SentenceReading, index: int) -> bool:
    return reading.tags[index] in ("NNP", "NNPS")


def is_companion(reading: SentenceReading, start: int, end: int) -> bool:
    """ "His daughter" of "Ole Moe, and his daughter", "a delegation" of "Ole Moe and a delegation":
    somebody without a name right behind a name and "and"."""
    at = start - 1
    if reading.lowers[at : at + 1] != ("and",) or reading.tags[start] not in _OWN:
        return False
    before = at - 1 - (reading.lowers[at - 1] == ",")
    return _is_name(reading, before) and class_of(reading.lowers[end - 1]) in _PEOPLE


def joined_with(
    reading: SentenceReading, start: int, end: int, is_asked: Callable[[int, int], bool]
) -> list[Range]:
    """The two parts of "A together with B" around a span; none where B is not asked for."""
    for words in _WITH:
        first = end + len(words)
        if reading.lowers[end:first] != words:
            continue
        last = first
        while last < len(reading.tags) and _may_belong(reading, last):
            last += 1
        if last > first and reading.tags[last - 1] in _NOUN and is_asked(first, last):
            return [(start, end), (first, last)]
    return []


def enumerated(reading: SentenceReading, start: int, end: int) -> list[Range]:
    """The parts of "Allergens: gluten, eggs, milk" around some tokens: all behind the colon of a
    label is noun phrases between commas."""
    size = len(reading.words) - (reading.lowers[-1:] == (".",))
    colon = reading.lowers.index(":") if ":" in reading.lowers[:_LABEL] else size
    told = range(colon + 1, size)
    if start not in told or any(not _is_listed(reading, i) for i in told):
        return []
    parts = _parts(reading, colon + 1, size)
    return parts if len(parts) > 1 and end <= size else []


def _is_listed(reading: SentenceReading, i: int) -> bool:
    return reading.tags[i] in _PART or reading.lowers[i] == ","


def _widest(reading: SentenceReading, start: int, end: int) -> tuple[int, int]:
    """The run of noun phrases, commas and joining words around a span; a side on which nothing is
    joined stays as it is."""
    first, last = start, end
    while first > 0 and start - first < _MOST and _may_belong(reading, first - 1):
        if reading.lowers[first - 1] == "of":
            break
        first -= 1
    first = (
        _without_other(reading, first, start, end) if _is_joined(reading, first, start) else start
    )
    joined = _has_word(reading, first, end)
    while last < len(reading.words) and last - end < _MOST:
        if not _may_belong(reading, last):
            behind = _past_modifier(reading, first, last)
            if not behind:
                break
            last = behind
            continue
        # After "A, B and C" a comma begins something else.
        if reading.lowers[last] == "," and joined:
            behind = _past_aside(reading, last)
            if not behind:
                break
            last = behind
            continue
        joined = joined or reading.lowers[last] in _JOINS
        last += 1
    last = _before_clause(reading, first, end, last)
    return first, last if _is_joined(reading, end, last) else end


def _past_modifier(reading: SentenceReading, first: int, at: int) -> int:
    """Behind the "from a shop in Lund" of "cheese, bread from a shop in Lund and tea", a list of
    things that still waits for its "and"; else 0."""
    before = reading.lowers[first:at]
    waits = "," in before and _JOINS.isdisjoint(before) and reading.tags[first] not in _NAMES
    done = reading.tags[at] in _DONE and reading.lowers[at + 1 : at + 2] == ("by",)
    if not waits or not (reading.tags[at] == "IN" or done) or reading.tags[at - 1] not in _NOUN:
        return 0
    end = at + 1 + done
    while end < min(at + _MODIFIER, len(reading.tags) - 1) and (
        reading.tags[end] in _PART or reading.tags[end] == "IN"
    ):
        end += 1
    joins = reading.lowers[end] in _JOINS and reading.tags[end + 1] in _PART
    behind = next((tag for tag in reading.tags[end + 1 :] if tag not in _PART), "")
    return end if joins and behind not in FINITE else 0


def _past_aside(reading: SentenceReading, comma: int) -> int:
    """Behind the second comma of "and, increasingly, avocados", "and, since 2011, wolves"; 0 where
    no such aside begins at the first."""
    if reading.lowers[comma - 1] not in _JOINS:
        return 0
    near = range(comma + 2, min(comma + _ASIDE + 2, len(reading.words)))
    return next((i + 1 for i in near if reading.lowers[i] == ","), 0)


def _without_other(reading: SentenceReading, first: int, start: int, end: int) -> int:
    """Where the list of a span begins without what is none of it: "In Lund, trams and buses", and
    "the mill and the barn, the oldest houses" says what both are."""
    commas = [i for i in range(first, start) if reading.lowers[i] == ","]
    if not commas:
        return first
    stop = next((i for i in range(end, len(reading.tags)) if not _may_belong(reading, i)), -1)
    subject = reading.tags[stop] in FINITE | {"MD"}
    fronted = subject and first == reading.lead + 1 and reading.tags[first - 1] == "IN"
    if fronted and len(commas) == 1:
        return commas[0] + 1
    if _is_next_subject(reading, commas, first, start, end):
        return start
    joined = any(reading.lowers[i] in _JOINS for i in range(first, commas[-1]))
    apart = commas[-1] >= start - 2 and joined and not _goes_on(reading, commas[-1], end)
    return start if apart else first


def _is_next_subject(
    reading: SentenceReading, commas: Sequence[int], first: int, start: int, end: int
) -> bool:
    """Whether a span is who does something in the second of two clauses: "dug for tin, and the
    monks built roads"."""
    joint = reading.lowers[commas[-1] + 1] in ("and", "but") and commas[-1] >= start - _JOINT
    told = any(tag in FINITE for tag in reading.tags[:first])
    doing = reading.tags[end : end + 1] in (("VBD",), ("VBZ",))
    return joint and len(commas) == 1 and told and doing


def _goes_on(reading: SentenceReading, comma: int, end: int) -> bool:
    """Whether the list goes on behind a comma, "or a cat" or ", a cat and a dog" are said."""
    behind = reading.lowers[comma + 1 : end + 2]
    return not _JOINS.isdisjoint(behind)


def _before_clause(reading: SentenceReading, first: int, end: int, last: int) -> int:
    """Where the parts end behind a verb: "four cameras, and guards keep watch" joins two clauses
    there, no two things."""
    verb = reading.tags[last : last + 1]
    behind = any(tag in FINITE for tag in reading.tags[:first])
    if not behind or not verb or verb[0] not in FINITE | {"MD"}:
        return last
    commas = [i for i in range(end, last) if reading.lowers[i] == ","]
    new = len(commas) == 1 and reading.lowers[commas[0] + 1] in _JOINS
    return commas[0] if new else last


def _is_joined(reading: SentenceReading, start: int, end: int) -> bool:
    return "," in reading.lowers[start:end] or _has_word(reading, start, end)


def _has_word(reading: SentenceReading, start: int, end: int) -> bool:
    return not _JOINS.isdisjoint(reading.lowers[start:end])


def _may_belong(reading: SentenceReading, i: int) -> bool:
    word = reading.lowers[i]
    if reading.tags[i] == "VBN" and word in _NAMING:
        return False  # "for meat and eggs, called poultry"
    again = reading.tags[i] == "IN" and reading.lowers[max(0, i - 1)] in _BEFORE
    return reading.tags[i] in _PART or word == "," or word in _JOINS or word == "of" or again


def _parts(reading: SentenceReading, first: int, last: int) -> list[Range]:
    """The noun phrases between commas and joining words."""
    parts: list[Range] = []
    start = first
    for i in range(first, last + 1):
        if i == last or reading.lowers[i] == "," or reading.lowers[i] in _JOINS:
            start += start < i and reading.tags[start] == "IN"
            if i > start and _may_end(reading, i - 1) and not _is_aside(reading, start, i):
                parts.append((start, i))
            start = i + 1
    return parts


def _may_end(reading: SentenceReading, i: int) -> bool:
    """Whether a part may end with a token: a noun, or the "convective" of "convective, stratiform
    and orographic rainfall"; but "two are common, the harp and the lute"."""
    behind = next((tag for tag in reading.tags[i + 1 :] if tag not in (",", "CC")), "")
    alone = reading.tags[i] == "JJ" and reading.tags[i - 1] not in _NOUN and behind not in _OWN
    return reading.tags[i] in _NOUN or alone


def _is_aside(reading: SentenceReading, start: int, end: int) -> bool:
    """An age or a year alone: ", 34,"."""
    return end == start + 1 and reading.tags[start] == "CD"
