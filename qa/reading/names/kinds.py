"""What a proper name names: an ordered table of clues, the most reliable first.

A clue looks at the name and at the words beside it. The first that holds decides; a name without
any clue stays a name.
"""

from __future__ import annotations

from collections.abc import Callable

from qa.language.lexicon import table, words
from qa.language.stems import base
from qa.light import NamedTuple, pattern
from qa.reading.line import word_set
from qa.reading.names.proper_name import NUMERALS, ProperName, kind_by_head
from qa.reading.names.tables import (
    base_role,
    gazetteer,
    is_first_name,
    is_ordinary,
    is_thing_acronym,
)
from qa.types import MentionKind

__all__ = ["CLUES", "Clue", "kind_of"]

_INITIAL = pattern(r"[A-Z]\.\Z|(?:[A-Z]\.){2,3}\Z")
_PARTICLES = word_set("de da di van von der den bin ibn al el la du del della")
_PLACE_PREPOSITIONS = word_set("in near outside across throughout around inside into via")
_TEAM_WORDS = word_set(
    "united city rovers wanderers athletic albion hotspur town county dynamo spartak rangers"
)
_OWN_FEASTS = word_set(
    "christmas easter ramadan thanksgiving hanukkah diwali halloween passover eid "
    "holocaust olympics paralympics eurovision renaissance reformation enlightenment "
    "oscars grammys"
)
_OWN_WORKS = word_set("bible quran qur'an koran torah talmud iliad odyssey")
_WORK_NOUNS = word_set(
    "film movie novel book song album single play opera poem series show painting "
    "magazine newspaper musical ballet game documentary sitcom essay memoir ship"
)
_HUMAN_DEEDS = word_set(
    "led headed written directed composed painted sculpted invented discovered sung played coined "
    "killed assassinated succeeded preceded taught choreographed authored narrated edited coached "
    "captained portrayed proposed described designed"
)
_LIVES = word_set("born died raised buried educated grew lived lives settled")
_ENDS = word_set("and but who which ; when while")
_SPEECH_ENDS = word_set(", ” '' \" »")


class Clue(NamedTuple):
    """A named reason to take a name for one of `kind`."""

    name: str
    kind: MentionKind
    holds: Callable[[ProperName], bool]
    reason: str


def kind_of(name: ProperName) -> MentionKind:
    """Return the kind of the first clue that holds, NAME without any."""
    learnt = name.names.known.get(name.names.text(name.start, name.end))
    if learnt is not None and not name.titled:
        return learnt
    kind = next((clue.kind for clue in CLUES if clue.holds(name)), MentionKind.NAME)
    # "PDS 70": whatever speaks for it, no person's name has figures.
    figures = any(low.isdecimal() for low in name.names.line.lows[name.start : name.end])
    return MentionKind.NAME if figures and kind is MentionKind.PERSON else kind


def _headed(kind: MentionKind) -> Callable[[ProperName], bool]:
    def holds(name: ProperName) -> bool:
        return kind_by_head(name.names, name.start, name.end) is kind

    return holds


def _listed(kind: MentionKind) -> Callable[[ProperName], bool]:
    def holds(name: ProperName) -> bool:
        return gazetteer(name.phrase) is kind

    return holds


def _is_double_nationality(name: ProperName) -> bool:
    lows = name.names.line.lows[name.start : name.end]
    return all(gazetteer(low) is MentionKind.NATIONALITY for low in lows)


def _is_saint(name: ProperName) -> bool:
    return name.first in ("saint", "st.") and name.size == 2 and is_first_name(name.last)


def _is_team(name: ProperName) -> bool:
    if name.size < 2 or (is_first_name(name.first) and name.size == 2):
        return False
    if name.last in _TEAM_WORDS:
        return True
    place = name.names.phrase(name.start, name.end - 1)
    plural = name.last.endswith("s") and not name.last.endswith("ss")
    return gazetteer(place) is MentionKind.PLACE and (plural or name.last.endswith("49ers"))


def _is_acronym(name: ProperName) -> bool:
    word = name.names.text(name.start, name.end)
    plain = word.replace(".", "")
    if name.size != 1 or not 2 <= len(plain) <= 6 or not (plain.isalpha() and plain.isupper()):
        return False
    return not is_thing_acronym(plain.lower()) and name.names.style != "flat"


def _has_first_name(name: ProperName) -> bool:
    if name.size < 2 or not is_first_name(name.first):
        return False
    lows = name.names.line.lows
    # "The James Webb Space Telescope" is called after one.
    before = lows[name.end - 2]
    if name.size > 2 and before != "the" and is_ordinary(before) and is_ordinary(name.last):
        return False
    return not (is_ordinary(name.first) and is_ordinary(name.last))


def _is_told_of(name: ProperName) -> bool:
    """A first name with one more word that is told of as people are, whatever that word is."""
    if name.size != 2 or not is_first_name(name.first) or name.before in _PLACE_PREPOSITIONS:
        return False
    return name.after() in ("who", "whose") or _has_apposition(name)


def _has_initials(name: ProperName) -> bool:
    line = name.names.line
    inner = line.words[name.start : name.end - 1]
    if any(_INITIAL.match(word) and word not in ("U.S.", "U.K.", "U.N.") for word in inner):
        return True
    return name.size > 1 and name.last in NUMERALS and not is_ordinary(name.first)


def _has_particle(name: ProperName) -> bool:
    inner = name.names.line.words[name.start : name.end - 1]
    return name.size > 1 and any(word in _PARTICLES for word in inner)


def _has_given_last(name: ProperName) -> bool:
    """Family name first: "Kim Jong-un", "Park Chan-wook"."""
    last = name.names.line.words[name.end - 1]
    if name.size != 2:
        return False
    head, hyphen, tail = last.partition("-")
    if hyphen and head.isalpha() and tail.isalpha() and tail.islower() and len(last) <= 12:
        return True
    return is_first_name(name.last) and not is_ordinary(name.last) and not is_ordinary(name.first)


def _follows_role(name: ProperName) -> bool:
    """As in "striker Harry Kane" and in "the founder, Jane Doe,"."""
    before = name.before
    if before == "," and base_role(name.names.line.low(name.start - 2)):
        return name.after() in (",", ".") and not is_ordinary(name.first)
    return bool(base_role(before)) and not before.endswith("s")


def _has_apposition(name: ProperName) -> bool:
    """As in ", a Polish scientist", ", president of", "(born 1950)", ", 34,", ", who"."""
    mark = name.after()
    if mark == "(":
        return name.after(1) in ("born", "b.", "died", "d.")
    if mark != ",":
        return False
    if name.after(1) in ("who", "whose", "aged"):
        return True
    if name.after(1).isdecimal() and len(name.after(1)) == 2 and name.after(2) == ",":
        return True
    lows, stop = name.names.line.lows, name.end + 7
    ahead = lows[name.end + 1 : stop]
    for low in ahead:
        if base_role(low) and not low.endswith("s"):
            return True
        if low in (",", ".", "of", "in", "and", "for", "which") or low.endswith("ed"):
            return False
    return False


def _speaks(name: ProperName) -> bool:
    """A verb of saying or feeling right after, or right before and after a quotation."""
    verbs = words("reporting_verbs")
    if base(name.after()) in verbs and name.names.line.tag(name.end).startswith("VB"):
        return True
    told_by = base(name.before) in verbs and name.names.line.tag(name.start - 1) == "VBD"
    return told_by and name.names.line.low(name.start - 2) in _SPEECH_ENDS


def _is_personal(name: ProperName) -> bool:
    """As in "Jane was born", "Jane herself", "Jane's wife", "married Jane"."""
    if name.after() in ("was", "is") and name.after(1) in ("born", "married", "buried", "educated"):
        return True
    if name.after() in ("himself", "herself") or name.before in ("married", "née", "nicknamed"):
        return True
    possessive = name.after() in ("'s", "'")
    return possessive and name.after(1) in word_set(
        "wife husband father mother son daughter brother sister parents death career birth "
        "childhood family children body biography funeral autobiography"
    )


def _has_family_name(name: ProperName) -> bool:
    """Family name last ("Zoltar Jones") or first ("Wang Jingwei")."""
    listed = words("family_names")
    if name.size < 2 or is_ordinary(name.first) or gazetteer(name.first) is MentionKind.PLACE:
        return False
    return name.last in listed or (
        name.size == 2 and name.first in listed and not is_ordinary(name.last)
    )


def _is_bare_family_name(name: ProperName) -> bool:
    return name.size == 1 and name.first in words("family_names") and not is_ordinary(name.first)


def _is_made_by(name: ProperName) -> bool:
    """As in "led by X", "a film directed by X"."""
    if name.before != "by" or is_ordinary(name.last):
        return False
    return name.names.line.low(name.start - 2) in _HUMAN_DEEDS


def _is_bare_first_name(name: ProperName) -> bool:
    return name.size == 1 and is_first_name(name.first) and not is_ordinary(name.first)


def _follows_place_preposition(name: ProperName) -> bool:
    if name.after() == "'s":
        return False
    return name.before in _PLACE_PREPOSITIONS and not is_ordinary(name.last) and name.size <= 3


def _is_birthplace(name: ProperName) -> bool:
    """As in "born on 3 May 1950 in Marlow": where, not whom; "died in", "raised in" tell so too."""
    if name.before not in ("in", "at", "near") or name.after() in ("'s", "’s"):
        return False
    lows = name.names.line.lows[max(0, name.start - 8) : name.start - 1]
    return not _LIVES.isdisjoint(lows) and not _ENDS.intersection(lows[_last(lows) :])


def _last(lows: tuple[str, ...]) -> int:
    """The place of the last word of a life among some words."""
    return max(i for i, low in enumerate(lows) if low in _LIVES)


def _precedes_state(name: ProperName) -> bool:
    """As in "Springfield, Illinois"."""
    after = name.after(1)
    if name.after() != "," or name.size > 3 or gazetteer(after) is not MentionKind.PLACE:
        return False
    return name.before in ("in", "at", "from", "of", "near", "to")


def _is_called_work(name: ProperName) -> bool:
    return name.before in _WORK_NOUNS and not _has_first_name(name)


def _names_company(name: ProperName) -> bool:
    """As in "Acme Robotics, a company", "X Inc."; capital suffixes are heads already."""
    inner = name.names.line.words[name.start : name.end]
    if "&" in inner:
        return True
    return name.before in (
        "company",
        "firm",
        "maker",
        "manufacturer",
        "carmaker",
        "startup",
        "airline",
        "broadcaster",
        "retailer",
        "publisher",
        "club",
        "band",
        "team",
        "newspaper",
    )


CLUES: tuple[Clue, ...] = (
    Clue(
        "after a title",
        MentionKind.PERSON,
        lambda name: name.titled,
        "Mr. and King go before people",
    ),
    Clue(
        "listed nationality",
        MentionKind.NATIONALITY,
        _listed(MentionKind.NATIONALITY),
        "demonyms.tsv, peoples.txt",
    ),
    Clue(
        "nationalities only",
        MentionKind.NATIONALITY,
        _is_double_nationality,
        "Roman Catholic, Anglo-Saxon Protestant",
    ),
    Clue(
        "listed place", MentionKind.PLACE, _listed(MentionKind.PLACE), "countries, capitals, places"
    ),
    Clue(
        "listed organisation",
        MentionKind.ORGANISATION,
        _listed(MentionKind.ORGANISATION),
        "organisations.txt",
    ),
    Clue(
        "feast day",
        MentionKind.EVENT,
        lambda name: name.last in table("weekdays"),
        "Good Friday: other weekdays are no names",
    ),
    Clue(
        "feast",
        MentionKind.EVENT,
        lambda name: name.phrase in _OWN_FEASTS,
        "events that stand alone",
    ),
    Clue(
        "book of books",
        MentionKind.WORK,
        lambda name: name.phrase in _OWN_WORKS,
        "works that stand alone",
    ),
    Clue(
        "first name and apposition",
        MentionKind.PERSON,
        _is_told_of,
        "Lena Marsh, who …; Grant Park, a lawyer: before the heads of places",
    ),
    Clue(
        "organisation head",
        MentionKind.ORGANISATION,
        _headed(MentionKind.ORGANISATION),
        "X University",
    ),
    Clue("place head", MentionKind.PLACE, _headed(MentionKind.PLACE), "X River, Lake X, Gulf of X"),
    Clue("event head", MentionKind.EVENT, _headed(MentionKind.EVENT), "Battle of X, X Cup"),
    Clue("work head", MentionKind.WORK, _headed(MentionKind.WORK), "Treaty of X, X Act"),
    Clue("birthplace", MentionKind.PLACE, _is_birthplace, "born on 3 May 1950 in X, died in X"),
    Clue("work noun before", MentionKind.WORK, _is_called_work, "the film X"),
    Clue("company noun or &", MentionKind.ORGANISATION, _names_company, "the carmaker X; X & Y"),
    Clue("team", MentionKind.ORGANISATION, _is_team, "a place and a plural: Denver Broncos"),
    Clue("saint", MentionKind.PERSON, _is_saint, "Saint Peter; St. Louis is a listed place"),
    Clue("initials", MentionKind.PERSON, _has_initials, "J. K. Rowling, Henry VIII"),
    Clue("first name and more", MentionKind.PERSON, _has_first_name, "first_names.tsv"),
    Clue("given name last", MentionKind.PERSON, _has_given_last, "Kim Jong-un"),
    Clue("family name and more", MentionKind.PERSON, _has_family_name, "family_names.txt"),
    Clue("acronym", MentionKind.ORGANISATION, _is_acronym, "NATO; DNA and GDP are things"),
    Clue("particle", MentionKind.PERSON, _has_particle, "Ludwig van Beethoven, bin Laden"),
    Clue("role before", MentionKind.PERSON, _follows_role, "striker Harry Kane"),
    Clue("apposition", MentionKind.PERSON, _has_apposition, "X, a chemist"),
    Clue("speaks", MentionKind.PERSON, _speaks, "X said"),
    Clue("a person's life", MentionKind.PERSON, _is_personal, "X was born; X's wife"),
    Clue("made by", MentionKind.PERSON, _is_made_by, "led by X, written by X"),
    Clue("bare family name", MentionKind.PERSON, _is_bare_family_name, "family_names.txt"),
    Clue("bare first name", MentionKind.PERSON, _is_bare_first_name, "first_names.tsv"),
    Clue("state after", MentionKind.PLACE, _precedes_state, "in Springfield, Illinois"),
    Clue("place preposition", MentionKind.PLACE, _follows_place_preposition, "in X: weak"),
)
