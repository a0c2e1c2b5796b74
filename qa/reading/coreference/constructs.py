"""What a sentence itself says is the same: appositions, copulas, titles, relative pronouns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.language.grammar import FINITE
from qa.language.lexicon import table
from qa.language.lexicon import words as lexicon_words
from qa.language.stems import base
from qa.light import TYPE_CHECKING, NamedTuple
from qa.reading.coreference.entities import Title
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import Kind, noun
from qa.reading.line import word_set
from qa.types import MentionKind

if TYPE_CHECKING:
    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import SentenceReading

__all__ = [
    "Tie",
    "acronym_after",
    "agree",
    "complement",
    "introduces",
    "is_denied",
    "is_lead",
    "relatives",
    "ties",
    "title_before",
]

_CLOSING = word_set(", . ; : ) — – ! ?")
_LINKS = word_set("of at for in")
_NEGATED = word_set("not n't n’t never no hardly")
_SMALL = word_set("the a an of its his her their")
_LONGEST_TITLE = 5  # tokens
_TITLING = frozenset(("JJ", "NN", "NNP", "VBN", "POS"))
_ONE = frozenset({"a", "an"})
_LONGEST = 14  # tokens of an apposition after its noun
_THINGS = frozenset({Kind.ORGANISATION, Kind.GROUP, Kind.THING, Kind.NAME})
_PLACES = frozenset({Kind.PLACE, Kind.COUNTRY, Kind.NAME})
_AFTER_NAME = word_set(", . ; ) — – ! ?")
# What is "of" its own name.
_NAMED_PLACES = frozenset(
    "city town village island municipality county province state region district republic kingdom "
    "township hamlet parish suburb peninsula".split()
)


class Tie(NamedTuple):
    """The noun phrases number `common` and number `other` of a sentence are one, by `rule`."""

    common: int
    other: int
    rule: str


def agree(one: Kind, other: Kind) -> bool:
    """Whether two kinds can be of one thing."""
    if one == other:
        return one is not Kind.TIME
    both = {one, other}
    if Kind.NAME in both:
        return Kind.TIME not in both
    return both <= _THINGS or both <= _PLACES or both == {Kind.ANIMAL, Kind.THING}


def complement(reading: SentenceReading, end: int) -> tuple[frozenset[str], str]:
    """The words after "of" behind a noun that ends at `end`, and the country among them."""
    lowers = reading.lowers
    if end >= len(lowers) or lowers[end] not in _LINKS:
        return frozenset(), ""
    stop = end + 1
    while stop < min(len(lowers), end + 7) and _goes_on(reading, stop):
        stop += 1
    words = lowers[end + 1 : stop]
    country = _country(words) if lowers[end] == "of" else ""
    return frozenset(words) - _SMALL, country


def _goes_on(reading: SentenceReading, index: int) -> bool:
    return reading.tags[index].startswith(("NN", "JJ", "DT", "CD", "PRP$", "POS"))


def _country(words: Sequence[str]) -> str:
    plain = [word for word in words if word != "the"]
    return table("countries").get(" ".join(plain), "")


def title_before(reading: SentenceReading, name: Nominal) -> Title | None:
    """What a name is called by the words in front of it: "French carmaker X", "President X"."""
    roles = {one.end: one for one in reading.mentions if one.kind is MentionKind.ROLE}
    end = name.start
    role = roles.get(end)
    if role is None and end and reading.tags[end - 1] not in ("NN", "JJ"):
        role = roles.get(end - 1) if reading.lowers[end - 1] in ("mr", "mr.", "ms", "ms.") else None
    start, head = end, ""
    if role is not None and name.kind in (Kind.PERSON, Kind.NAME):
        start, head = role.start, role.normal
    elif end and reading.tags[end - 1] == "NN" and name.kind is not Kind.PERSON:
        start, head = end - 1, noun(reading.lowers[end - 1]).singular
    if not head or (head and not agree(name.kind, noun(head).kind)):
        return None
    modifiers, country = _led_in(reading, start)
    after, of_country = complement(reading, name.end)
    inside = frozenset(reading.lowers[start:end]) - set(head.split()) - _SMALL
    return Title(head, "role", modifiers | inside, after, country or of_country)


def _led_in(reading: SentenceReading, start: int) -> tuple[frozenset[str], str]:
    """Adjectives and the country in front of a title: "former French", "Peru's"."""
    words: list[str] = []
    index = start - 1
    while index >= 0 and len(words) < 5 and reading.tags[index].startswith(("JJ", "NN", "POS")):
        words.append(reading.lowers[index])
        index -= 1
    words.reverse()
    country = next((table("demonyms")[low] for low in words if low in table("demonyms")), "")
    if not country and len(words) > 1 and words[-1] in ("'s", "’s", "'", "’"):
        country = _country(words[:-1])
    pair = " ".join(words[:2])
    country = table("demonyms").get(pair, country)
    return frozenset(words), country


def acronym_after(reading: SentenceReading, name: Nominal) -> str:
    """The capitals in brackets right after a name: "World Trade Organization (WTO)", or ""."""
    words = reading.words[name.end : name.end + 3]
    if len(words) < 3 or words[0] != "(" or words[2] != ")":
        return ""
    short = words[1]
    letters = sum(letter.isupper() for letter in short)
    return short if letters > 1 and len(short) <= 8 and not short[0].isdigit() else ""


def is_lead(reading: SentenceReading, one: Nominal) -> bool:
    """ "A retired postman has been …": somebody whom a story will name later."""
    first = max(reading.marker, reading.lead)
    aged = any(low.endswith("-year-old") for low in reading.lowers[one.start : one.end])
    somebody = (one.kind is Kind.PERSON or aged) and not one.plural and one.start == first
    return somebody and one.determiner in _ONE


def introduces(reading: SentenceReading, name: Nominal) -> bool:
    """ "Ken Moss, 71, …": a person's name with an age, as the subject; or "Ken Moss fed the dog",
    which opens a paragraph, tells what he does, and not what he does to another or says."""
    around = reading.lowers[name.end : name.end + 3]
    subject = name.function == "subject" or name.start == 0
    if name.kind is not Kind.PERSON or not subject or len(around) < 3:
        return False
    marks = (around[0], around[2]) in ((",", ","), ("(", ")"))
    aged = marks and around[1].isdigit() and len(around[1]) < 4
    return aged or _opens_story(reading, name)


def _opens_story(reading: SentenceReading, name: Nominal) -> bool:
    whole = name.end - name.start > 1 and reading.tags[name.end].startswith("V")
    first = name.start == 0 and reading.sentence.number == 0
    if not first or not whole or base(reading.lowers[name.end]) in lexicon_words("reporting_verbs"):
        return False
    return not any(
        tag == "PRP" and low in ("him", "her", "them", "me", "us")
        for low, tag in zip(reading.lowers, reading.tags, strict=True)
    )


def ties(reading: SentenceReading, found: Sequence[Nominal]) -> list[Tie]:
    """Appositions on either side of a name, and copulas."""
    made = []
    for at, one in enumerate(found):
        if one.form != "common" or one.kind is Kind.TIME:
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


def _named(reading: SentenceReading, found: Sequence[Nominal], at: int) -> Tie | None:
    """As in "a dog named Rex"."""
    common = found[at]
    if reading.lowers[common.end : common.end + 1] not in (("named",), ("called",)):
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
    common = found[at]
    if at and reading.words[common.start - 1 : common.start] == (",",):
        other = at - 1
        if _names(found[other], common) and found[other].end == common.start - 1:
            closed = _closes(reading, common.end)
            leads = common.determiner in ("a", "an", "the") or common.kind is Kind.PERSON
            if closed and leads and not common.plural:
                return Tie(at, other, "apposition")
    return _before_name(reading, found, at)


def _before_name(reading: SentenceReading, found: Sequence[Nominal], at: int) -> Tie | None:
    """As in "its founder, Jane Doe," and "the head of the school, Jane Doe,"."""
    common = found[at]
    if common.plural or common.kind is not Kind.PERSON:
        return None
    owned = common.start > 0 and reading.tags[common.start - 1] == "POS"
    if not (common.determiner or owned):
        return None
    end = common.end
    if end < len(reading.words) and reading.lowers[end] in ("of", "at"):
        end += 1
        while end < len(reading.words) and _goes_on(reading, end):
            end += 1
    for other in range(at + 1, min(at + 5, len(found))):
        name = found[other]
        if _follows(reading, end, name) and _names(name, common):
            after = reading.lowers[name.end : name.end + 2]
            listed = after[1:2] in (("and",), ("or",)) or not after or after[0] not in _AFTER_NAME
            return None if listed else Tie(at, other, "apposition")
    return None


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


def relatives(reading: SentenceReading, found: Sequence[Nominal]) -> Iterator[tuple[int, int]]:
    """Token of each relative pronoun, and the number of the noun phrase that it stands for."""
    ends = {one.end: at for at, one in enumerate(found) if one.form != "pronoun"}
    for index, tag in enumerate(reading.tags):
        if tag not in ("WP", "WDT", "WP$") or not index:
            continue
        at = _before_relative(reading, ends, index)
        if at is not None and _can_be(reading.lowers[index], found[at]):
            yield index, at


def _before_relative(reading: SentenceReading, ends: dict[int, int], index: int) -> int | None:
    low, end = reading.lowers[index], index
    after = reading.tags[index + 1 : index + 2]
    if low == "that" and not (after and after[0].startswith(("VB", "MD", "RB"))):
        return None
    if low not in ("who", "whom", "whose", "which", "that"):
        return None
    if reading.tags[end - 1] in ("IN", "TO"):
        end -= 1
    if end and reading.words[end - 1] == "," and low != "that":
        end -= 1
    return ends.get(end)


def _can_be(low: str, one: Nominal) -> bool:
    if one.function == "modifier" or one.kind is Kind.TIME:
        return False
    if low in ("who", "whom") and one.kind is Kind.NAME and one.function == "oblique":
        return False  # "at X, who": a place as likely
    if low in ("who", "whom"):
        return one.kind in (Kind.PERSON, Kind.NAME, Kind.GROUP, Kind.ANIMAL)
    if low == "which":
        return one.kind is not Kind.PERSON
    return True
