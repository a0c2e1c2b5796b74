"""Noun phrases of one sentence that are one thing: appositions on either side, copulas."""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.grammar import FINITE
from qa.language.lexicon import table
from qa.light import TYPE_CHECKING, NamedTuple
from qa.reading.coreference.constructs import agree, goes_on
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import Kind
from qa.reading.line import word_set

if TYPE_CHECKING:
    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import SentenceReading

__all__ = ["Tie", "is_denied", "is_firm", "owned_names", "ties"]

_CLOSING = word_set(", . ; : ) — – ! ?")
_NEGATED = word_set("not n't n’t never no hardly")
_LONGEST_TITLE = 5  # tokens
_TITLING = frozenset(("JJ", "NN", "NNP", "VBN", "POS"))
_LONGEST = 14  # tokens of an apposition after its noun
_AFTER_NAME = word_set(", . ; ) — – ! ?")
# What is "of" its own name.
_NAMED_PLACES = frozenset(
    "city town village island municipality county province state region district republic kingdom "
    "township hamlet parish suburb peninsula".split()
)


_OF_ROLE = word_set("of at for in and")
_CALLED = frozenset({"named", "called"})


class Tie(NamedTuple):
    """The noun phrases number `common` and number `other` of a sentence are one, by `rule`."""

    common: int
    other: int
    rule: str


def ties(reading: SentenceReading, found: Sequence[Nominal]) -> list[Tie]:
    """Appositions on either side of a name, and copulas."""
    made = []
    for at, one in enumerate(found):
        owns = reading.tags[one.end : one.end + 1] == ("POS",)  # "the coach's wife" is no coach
        if one.form != "common" or one.kind is Kind.TIME or owns:
            continue
        tie = (
            _named(reading, found, at)
            or _placed(reading, found, at)
            or _epithet(found, at)
            or _apposed(reading, found, at)
            or _copula(reading, found, at)
        )
        if tie is not None:
            made.append(tie)
    return made


def owned_names(reading: SentenceReading, found: Sequence[Nominal]) -> dict[int, int]:
    """The number of a name -> that of whose it is said to be: "His name is Rex"."""
    made = {}
    for at in range(2, len(found)):
        name, noun, owner = found[at], found[at - 1], found[at - 2]
        said = name.form == "name" and name.function == "predicate" and name.verb == noun.verb
        if not said or noun.text != "name" or owner.function != "possessor":
            continue
        if reading.tags[owner.end : noun.end] in (("NN",), ("POS", "NN")):
            made[at] = at - 2
    return made


def _named(reading: SentenceReading, found: Sequence[Nominal], at: int) -> Tie | None:
    """As in "a dog named Rex"."""
    common = found[at]
    if common.end >= len(reading.lowers) or reading.lowers[common.end] not in _CALLED:
        return None
    for other in range(at + 1, min(at + 3, len(found))):
        if found[other].start == common.end + 1 and found[other].form == "name":
            same = not common.plural and agree(found[other].kind, common.kind)
            pet = common.kind is Kind.ANIMAL and found[other].kind is Kind.PERSON
            return Tie(at, other, "apposition") if same or pet else None
    return None


def _placed(reading: SentenceReading, found: Sequence[Nominal], at: int) -> Tie | None:
    """As in "the island of Sula", which is Sula; not "the coast of Sula"."""
    common = found[at]
    if reading.lowers[common.end - 1] not in _NAMED_PLACES or common.plural:
        return None
    if reading.lowers[common.end : common.end + 1] != ("of",) or at + 1 >= len(found):
        return None
    name = found[at + 1]
    is_place = name.form == "name" and name.kind in (Kind.PLACE, Kind.NAME)
    return Tie(at, at + 1, "apposition") if is_place and name.start == common.end + 1 else None


def _epithet(found: Sequence[Nominal], at: int) -> Tie | None:
    """As in "Rex the dog barked"; not "gave Ann the dog", where the name is no subject."""
    common = found[at]
    if not at or common.determiner != "the" or common.plural:
        return None
    name = found[at - 1]
    called = name.form == "name" and name.end == common.start and name.function == "subject"
    living = common.kind in (Kind.PERSON, Kind.ANIMAL) and not common.modifiers
    human = name.kind in (Kind.PERSON, Kind.NAME)
    return Tie(at, at - 1, "apposition") if called and living and human else None


def _apposed(reading: SentenceReading, found: Sequence[Nominal], at: int) -> Tie | None:
    common, owner = found[at], _owner(reading, found, at)
    start, other = (common.start, at - 1) if owner is None else (owner.start, at - 2)
    beside = other >= 0 and reading.words[start - 1 : start] == (",",)
    if beside and found[other].end == start - 1 and _names(found[other], common):
        closed = _closes(reading, common.end)
        leads = common.determiner in ("a", "an", "the") or common.kind is Kind.PERSON
        if closed and (leads or owner is not None) and not common.plural:
            return Tie(at, other, "apposition")
    return _before_name(reading, found, at)


def _owner(reading: SentenceReading, found: Sequence[Nominal], at: int) -> Nominal | None:
    """The name whose it is: "Norway" of "Norway's largest bank"."""
    if not at or found[at - 1].function != "possessor" or found[at - 1].form != "name":
        return None
    owner, start = found[at - 1], found[at].start
    return owner if start in (owner.end, owner.end + 1) else None


def _before_name(reading: SentenceReading, found: Sequence[Nominal], at: int) -> Tie | None:
    """As in "its founder, Jane Doe," and "the head of the school in Leeds, Jane Doe,"."""
    common = found[at]
    if common.plural or common.kind is not Kind.PERSON:
        return None
    owned = common.start > 0 and reading.tags[common.start - 1] == "POS"
    if not (common.determiner or owned):
        return None
    end = _named_end(reading, common.end)
    for other in range(at + 1, min(at + 6, len(found))):
        name = found[other]
        if _follows(reading, end, name) and _names(name, common):
            after = reading.lowers[name.end : name.end + 2]
            listed = after[1:2] in (("and",), ("or",)) or not after or after[0] not in _AFTER_NAME
            return None if listed else Tie(at, other, "apposition")
    return None


def _named_end(reading: SentenceReading, end: int) -> int:
    """Where what stands behind a role ends: "of the island state of Sula", "for sport in Leeds"."""
    while end + 1 < len(reading.words) and reading.lowers[end] in _OF_ROLE:
        if not goes_on(reading, end + 1):
            break
        end += 1
        while end < len(reading.words) and goes_on(reading, end):
            end += 1
    return end


def _follows(reading: SentenceReading, end: int, name: Nominal) -> bool:
    """Whether a name stands behind the comma at `end`, with what it is called before it at most:
    "the winner, French sailor Jane Doe,"."""
    if reading.words[end : end + 1] != (",",) or not end < name.start <= end + _LONGEST_TITLE:
        return False
    owned = reading.tags[name.start - 1] == "POS"  # "the referee, Botswana's Jane Doe"
    titled = name.start == end + 1 or name.kind is Kind.PERSON or owned
    return titled and all(tag in _TITLING for tag in reading.tags[end + 1 : name.start])


def _names(name: Nominal, common: Nominal) -> bool:
    if name.form != "name" or name.country or name.function == "modifier":
        return False
    if name.kind is Kind.PERSON and common.kind is not Kind.PERSON:
        return False
    known = {name.gender, common.gender} - {"u"}
    return len(known) < 2 and agree(name.kind, common.kind)


def _closes(reading: SentenceReading, end: int) -> bool:
    """Whether a comma or the sentence's end comes before a verb of the main clause."""
    relative = False
    for index in range(end, min(end + _LONGEST, len(reading.words))):
        if reading.words[index] in _CLOSING:
            rest = reading.lowers[index + 1 : index + 2]
            return index > end or rest not in (("and",), ("or",))
        relative = relative or reading.tags[index] in ("WP", "WDT", "WP$", "WRB")
        if reading.tags[index] in FINITE and not relative:
            return False
        if index == end and reading.lowers[index] in ("and", "or"):
            return False
    return end + _LONGEST >= len(reading.words)


def is_firm(common: Nominal) -> bool:
    """Whether a noun names an organisation by what it does too: "a bank", "the largest maker"."""
    named = table("answer_types").get(common.text) == "organisation"
    return common.kind is Kind.ORGANISATION or (common.kind is Kind.PERSON and named)


def is_denied(reading: SentenceReading, common: Nominal) -> bool:
    """Whether a predicate is negated or only possible: "is not a pilot", "may be a pilot"."""
    if common.function != "predicate":
        return False
    group = range(common.verb, common.start)
    return any(reading.lowers[i] in _NEGATED or reading.tags[i] == "MD" for i in group)


def _copula(reading: SentenceReading, found: Sequence[Nominal], at: int) -> Tie | None:
    common = found[at]
    if common.function != "predicate" or common.determiner not in ("a", "an", "the", ""):
        return None
    if not common.determiner and common.kind is not Kind.PERSON:
        return None
    if is_denied(reading, common):
        return None
    subjects = [
        i for i in range(max(0, at - 8), at)
        if found[i].function == "subject" and found[i].verb == common.verb
    ]  # fmt: skip
    if len(subjects) != 1:
        return None
    subject = found[subjects[0]]
    same = subject.plural == common.plural and agree(subject.kind, common.kind)
    return Tie(at, subjects[0], "copula") if same else None
