"""What a proper name names: an ordered table of clues, the most reliable first.

A clue looks at the name and at the words beside it. The first that holds decides; a name without
any clue stays a name.
"""

from __future__ import annotations

from collections.abc import Callable

from qa.language.lexicon import table
from qa.light import NamedTuple
from qa.reading.line import word_set
from qa.reading.names.person_clues import (
    PLACE_PREPOSITIONS,
    follows_role,
    has_apposition,
    has_family_name,
    has_first_name,
    has_given_last,
    has_initials,
    has_particle,
    is_bare_family_name,
    is_bare_first_name,
    is_made_by,
    is_personal,
    is_saint,
    is_told_of,
    speaks,
)
from qa.reading.names.proper_name import ProperName
from qa.reading.names.tables import (
    gazetteer,
    is_first_name,
    is_ordinary,
    is_thing_acronym,
)
from qa.types import MentionKind

__all__ = ["CLUES", "Clue", "kind_of"]

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
_COMPANY_NOUNS = word_set(
    "company firm maker manufacturer carmaker startup airline broadcaster retailer publisher club "
    "band team newspaper"
)
_SHIPS = frozenset("MV MS MT SS FV RV HMS USS RMS HMAS HMCS RNLB".split())
_LIVES = word_set("born died raised buried educated grew lived lives settled")
_ROADS = word_set("route interstate autobahn motorway")
_ALONG = word_set("on along off onto via near beside")
_ENDS = word_set("and but who which ; when while")


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
    kind = _first_clue(name)
    # "PDS 70": whatever speaks for it, no person's name has figures.
    lows = name.names.line.lows[name.start : name.end]
    figures = kind is MentionKind.PERSON and any(map(str.isdecimal, lows))
    return MentionKind.NAME if figures else kind


def _first_clue(name: ProperName) -> MentionKind:
    for clue in CLUES:
        if clue.holds(name):
            return clue.kind
    return MentionKind.NAME


def _headed(kind: MentionKind) -> Callable[[ProperName], bool]:
    def holds(name: ProperName) -> bool:
        return name.headed is kind

    return holds


def _listed(kind: MentionKind) -> Callable[[ProperName], bool]:
    def holds(name: ProperName) -> bool:
        return name.listed is kind

    return holds


def _is_double_nationality(name: ProperName) -> bool:
    if gazetteer(name.first) is not MentionKind.NATIONALITY:
        return False
    lows = name.names.line.lows[name.start : name.end]
    return all(gazetteer(low) is MentionKind.NATIONALITY for low in lows)


def _is_team(name: ProperName) -> bool:
    if name.size < 2 or (is_first_name(name.first) and name.size == 2):
        return False
    if name.last in _TEAM_WORDS:
        return True
    place = name.names.phrase(name.start, name.end - 1)
    plural = name.last.endswith("s") and not name.last.endswith("ss")
    return gazetteer(place) is MentionKind.PLACE and plural


def _is_ship(name: ProperName) -> bool:
    return name.size > 1 and name.names.line.words[name.start] in _SHIPS


def _is_owned(name: ProperName) -> bool:
    return name.last in ("'s", "’s")


def _is_acronym(name: ProperName) -> bool:
    word = name.names.text(name.start, name.end)
    plain = word.replace(".", "")
    if name.size != 1 or not 2 <= len(plain) <= 6 or not (plain.isalpha() and plain.isupper()):
        return False
    return not is_thing_acronym(plain.lower()) and name.names.style != "flat"


def _is_road(name: ProperName) -> bool:
    """As in "on the A9 near Perth", "along Route 66"; "the A380" may be anything."""
    if name.size > 1:
        return name.size == 2 and name.first in _ROADS and name.last.isdecimal()
    code = name.first.lstrip("abcdefghijklmnopqrstuvwxyz")
    numbered = 1 <= len(name.first) - len(code) <= 2 and code.lstrip("-").isdecimal()
    return numbered and name.before == "the" and name.names.line.low(name.start - 2) in _ALONG


def _follows_place_preposition(name: ProperName) -> bool:
    if name.after() == "'s":
        return False
    return name.before in PLACE_PREPOSITIONS and not is_ordinary(name.last) and name.size <= 3


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
    return name.before in _WORK_NOUNS and not has_first_name(name)


def _names_company(name: ProperName) -> bool:
    """As in "Acme Robotics, a company", "X Inc."; capital suffixes are heads already."""
    inner = name.names.line.words[name.start : name.end]
    if "&" in inner:
        return True
    return name.before in _COMPANY_NOUNS


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
    Clue("owner's place", MentionKind.ORGANISATION, _is_owned, "at St Luke's, outside McDonald's"),
    Clue("ship", MentionKind.NAME, _is_ship, "MV Asta, HMS Ida Moe"),
    Clue(
        "feast day",
        MentionKind.EVENT,
        lambda name: name.size > 1 and name.last in table("weekdays"),
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
        is_told_of,
        "Lena Marsh, who …; its leader, Lena Marsh: before the heads of places",
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
    Clue("road", MentionKind.PLACE, _is_road, "on the A9, Route 66"),
    Clue("birthplace", MentionKind.PLACE, _is_birthplace, "born on 3 May 1950 in X, died in X"),
    Clue("work noun before", MentionKind.WORK, _is_called_work, "the film X"),
    Clue("company noun or &", MentionKind.ORGANISATION, _names_company, "the carmaker X; X & Y"),
    Clue("team", MentionKind.ORGANISATION, _is_team, "a place and a plural: Denver Broncos"),
    Clue("saint", MentionKind.PERSON, is_saint, "Saint Peter; St. Louis is a listed place"),
    Clue("initials", MentionKind.PERSON, has_initials, "J. K. Rowling, Henry VIII"),
    Clue("first name and more", MentionKind.PERSON, has_first_name, "first_names.tsv"),
    Clue("given name last", MentionKind.PERSON, has_given_last, "Kim Jong-un"),
    Clue("family name and more", MentionKind.PERSON, has_family_name, "family_names.txt"),
    Clue("acronym", MentionKind.ORGANISATION, _is_acronym, "NATO; DNA and GDP are things"),
    Clue("particle", MentionKind.PERSON, has_particle, "Ludwig van Beethoven, bin Laden"),
    Clue("role before", MentionKind.PERSON, follows_role, "striker Harry Kane"),
    Clue("apposition", MentionKind.PERSON, has_apposition, "X, a chemist"),
    Clue("speaks", MentionKind.PERSON, speaks, "X said"),
    Clue("a person's life", MentionKind.PERSON, is_personal, "X was born; X's wife"),
    Clue("made by", MentionKind.PERSON, is_made_by, "led by X, written by X"),
    Clue("bare family name", MentionKind.PERSON, is_bare_family_name, "family_names.txt"),
    Clue("bare first name", MentionKind.PERSON, is_bare_first_name, "first_names.tsv"),
    Clue("state after", MentionKind.PLACE, _precedes_state, "in Springfield, Illinois"),
    Clue("place preposition", MentionKind.PLACE, _follows_place_preposition, "in X: weak"),
)
