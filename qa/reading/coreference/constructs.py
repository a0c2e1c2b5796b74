"""What a name is called in its own sentence: titles, acronyms, leads, relative pronouns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.language.lexicon import table
from qa.language.lexicon import words as lexicon_words
from qa.language.stems import base
from qa.light import TYPE_CHECKING
from qa.reading.coreference.entities import Title
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import Kind, noun
from qa.reading.line import word_set
from qa.types import MentionKind

if TYPE_CHECKING:
    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.clauses import Clause
    from qa.reading.reading import SentenceReading

__all__ = [
    "acronym_after",
    "agree",
    "complement",
    "defined",
    "goes_on",
    "goes_on_with",
    "introduces",
    "introduces_firm",
    "is_lead",
    "is_restricted",
    "relatives",
    "title_before",
]

_NOTHING: tuple[frozenset[str], str] = (frozenset(), "")
_LINKS = word_set("of at for in")
_RELATIVE = frozenset({"WP", "WDT", "WP$"})
_SMALL = word_set("the a an of its his her their")
_ONE = frozenset({"a", "an"})
_THINGS = frozenset({Kind.ORGANISATION, Kind.GROUP, Kind.THING, Kind.NAME})
_PLACES = frozenset({Kind.PLACE, Kind.COUNTRY, Kind.NAME})


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
        return _NOTHING
    stop, limit = end + 1, min(len(lowers), end + 7)
    while stop < limit and goes_on(reading, stop):
        stop += 1
    words = lowers[end + 1 : stop]
    country = _country(words) if lowers[end] == "of" else ""
    return frozenset(words) - _SMALL, country


def goes_on(reading: SentenceReading, index: int) -> bool:
    """Whether a token may belong to a noun phrase."""
    return reading.tags[index].startswith(("NN", "JJ", "DT", "CD", "PRP$", "POS"))


def _country(words: Sequence[str]) -> str:
    plain = [word for word in words if word != "the"]
    return table("countries").get(" ".join(plain), "")


def is_restricted(reading: SentenceReading, end: int) -> bool:
    """Whether a clause behind a noun that ends at `end` tells which: "the life we live"."""
    tags = (*reading.tags[end : end + 2], "", "")
    if tags[0].startswith("W") or (tags[0] in ("IN", "TO") and tags[1] in ("WDT", "WP")):
        return True
    subject = tags[0] == "PRP" and reading.lowers[end] not in ("it", "him", "her", "them")
    return subject and tags[1].startswith(("VB", "MD"))


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
    """ "A retired postman has been …": somebody, or a firm, whom a story will name later."""
    first = max(reading.marker, reading.lead)
    if one.start != first or one.plural or one.determiner not in _ONE:
        return False
    aged = any(low.endswith("-year-old") for low in reading.lowers[one.start : one.end])
    return one.kind in (Kind.PERSON, Kind.ORGANISATION) or aged


def defined(reading: SentenceReading, clause: Clause) -> tuple[str, tuple[str, ...]] | None:
    """The name that a sentence begins with and the stems of the nouns that say what it is: "The
    Tarn is a river in …"; None for what a story's first sentence says has become of somebody."""
    subject, said = clause.subject, clause.complement
    if clause.kind != "main" or subject is None or said is None or clause.polarity != "positive":
        return None
    first = max(reading.marker, reading.lead)
    verb = reading.lowers[clause.head]
    if (
        verb not in ("is", "was")
        or subject.start != first
        or reading.lowers[said.start] not in _ONE
    ):
        return None
    start = subject.start + (reading.lowers[subject.start] == "the")
    named = next((one for one in reading.mentions if one.start == start), None)
    if named is None or named.end != subject.parts[0][1] or len(subject.parts) > 1:
        return None
    heads = [end - 1 for _, end in said.parts if reading.tags[end - 1] == "NN"]
    people = {one.end - 1 for one in reading.mentions if one.kind is MentionKind.ROLE}
    alike = heads if people.issuperset(heads) else heads[-1:]  # "a passenger and vehicle ferry"
    called = tuple(reading.stems[i] for i in alike)
    proper = reading.tags[named.end - 1] in ("NNP", "NNPS")
    return (" ".join(reading.words[start : named.end]), called) if proper and called else None


def introduces_firm(reading: SentenceReading, name: Nominal) -> bool:
    """ "Salinos, founded in 2018, …": a name with its past, which opens a sentence as its
    subject."""
    first = max(reading.marker, reading.lead)
    tags, lowers = reading.tags[name.end :], reading.lowers[name.end :]
    told = tags[1:2] == ("VBN",) or lowers[1:2] == ("which",)
    firm = name.kind in (Kind.ORGANISATION, Kind.NAME)
    return firm and name.start == first and lowers[:1] == (",",) and told


def introduces(reading: SentenceReading, name: Nominal) -> bool:
    """ "Ken Moss, 71, …": a person's name with an age, as the subject; or "Ken Moss fed the dog",
    which opens a paragraph, tells what he does, and not what he does to another or says."""
    around = reading.lowers[name.end : name.end + 3]
    subject = name.function == "subject" or name.start == 0
    if name.kind is not Kind.PERSON or not subject or len(around) < 3:
        return False
    marks = (around[0], around[2]) in ((",", ","), ("(", ")"))
    aged = marks and around[1].isdigit() and len(around[1]) < 4
    return aged or _opens_story(reading, name) or _is_of_address(reading, name)


def _is_of_address(reading: SentenceReading, name: Nominal) -> bool:
    """ "Gareth Pym, of Mill Road, Lund, is due in court": as those are named whom police charge; no
    witness, who says something of it."""
    first = name.start == 0 and reading.sentence.number == 0
    if not first or reading.lowers[name.end : name.end + 2] != (",", "of"):
        return False
    placed = (one for one in reading.mentions if one.start == name.end + 2)
    lived = any(one.kind is MentionKind.PLACE for one in placed)
    verb = next((i for i, tag in enumerate(reading.tags) if tag in ("VBD", "VBZ")), -1)
    said = verb < 0 or base(reading.lowers[verb]) in lexicon_words("reporting_verbs")
    return lived and not said


def _opens_story(reading: SentenceReading, name: Nominal) -> bool:
    return reading.sentence.number == 0 and goes_on_with(reading, name)


def goes_on_with(reading: SentenceReading, name: Nominal) -> bool:
    """Whether a sentence begins with a whole name and tells what somebody does, and not what is
    done to another or said."""
    whole = name.end - name.start > 1 and reading.tags[name.end].startswith("V")
    if (
        name.start
        or not whole
        or base(reading.lowers[name.end]) in lexicon_words("reporting_verbs")
    ):
        return False
    return not any(
        tag == "PRP" and low in ("him", "her", "them", "me", "us")
        for low, tag in zip(reading.lowers, reading.tags, strict=True)
    )


def relatives(reading: SentenceReading, found: Sequence[Nominal]) -> Iterator[tuple[int, int]]:
    """Token of each relative pronoun, and the number of the noun phrase that it stands for."""
    if _RELATIVE.isdisjoint(reading.tags):
        return
    ends = {one.end: at for at, one in enumerate(found) if one.form != "pronoun"}
    for index, tag in enumerate(reading.tags):
        if tag not in _RELATIVE or not index:
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
