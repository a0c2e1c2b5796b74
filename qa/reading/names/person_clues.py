"""What tells that a name is a person's: its words, what stands beside it, what is told of it."""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.lexicon import table, words
from qa.language.stems import base
from qa.light import pattern
from qa.reading.line import word_set
from qa.reading.names.proper_name import NUMERALS, ProperName
from qa.reading.names.tables import (
    base_role,
    gazetteer,
    is_first_name,
    is_ordinary,
)
from qa.types import MentionKind

__all__ = [
    "PLACE_PREPOSITIONS",
    "follows_role",
    "has_apposition",
    "has_family_name",
    "has_first_name",
    "has_given_last",
    "has_initials",
    "has_particle",
    "is_bare_family_name",
    "is_bare_first_name",
    "is_made_by",
    "is_personal",
    "is_saint",
    "is_told_of",
    "speaks",
]

_INITIAL = pattern(r"[A-Z]\.\Z|(?:[A-Z]\.){2,3}\Z", needs=".")
_PARTICLES = word_set("de da di van von der den bin ibn al el la du del della")
PLACE_PREPOSITIONS = word_set("in near outside across throughout around inside into via")
_HUMAN_DEEDS = word_set(
    "led headed written directed composed painted sculpted invented discovered sung played coined "
    "killed assassinated succeeded preceded taught choreographed authored narrated edited coached "
    "captained portrayed proposed described designed"
)
_OWN = word_set(
    "wife husband father mother son daughter brother sister parents death career birth "
    "childhood family children body biography funeral autobiography"
)
# Behind these somebody else is told of: "in Evora, where the editor lived".
_ENDS = word_set(", . of in and for which where when while")
_LIFE = 30  # tokens of a life in brackets, with places or names of birth
_DASHES = word_set("– - —")
_WAS_A = (("was", "a"), ("was", "an"), ("is", "a"), ("is", "an"))
_SPEECH_ENDS = word_set(", ” '' \" »")


def is_saint(name: ProperName) -> bool:
    """As in "Saint Peter"."""
    return name.first in ("saint", "st.") and name.size == 2 and is_first_name(name.last)


def has_first_name(name: ProperName) -> bool:
    """A first name and more; not "The James Webb Space Telescope", which is called after one."""
    if name.size < 2 or not is_first_name(name.first):
        return False
    lows = name.names.line.lows
    before = lows[name.end - 2]
    if name.size > 2 and before != "the" and is_ordinary(before) and is_ordinary(name.last):
        return False
    return not (is_ordinary(name.first) and is_ordinary(name.last))


def is_told_of(name: ProperName) -> bool:
    """A first name with one more word that is told of as people are, whatever that word is."""
    if name.size != 2 or not is_first_name(name.first) or name.before in PLACE_PREPOSITIONS:
        return False
    if name.after() in ("who", "whose") or has_apposition(name):
        return True
    told = speaks(name) or follows_role(name) or is_personal(name)
    return told or (name.before == "by" and name.names.line.low(name.start - 2) in _HUMAN_DEEDS)


def has_initials(name: ProperName) -> bool:
    """As in "J. K. Rowling" and "Henry VIII"."""
    line = name.names.line
    inner = line.words[name.start : name.end - 1]
    if any(_INITIAL.match(word) and word not in ("U.S.", "U.K.", "U.N.") for word in inner):
        return True
    return name.size > 1 and name.last in NUMERALS and not is_ordinary(name.first)


def has_particle(name: ProperName) -> bool:
    """As in "Ludwig van Beethoven"."""
    inner = name.names.line.words[name.start : name.end - 1]
    return name.size > 1 and any(word in _PARTICLES for word in inner)


def has_given_last(name: ProperName) -> bool:
    """Family name first: "Kim Jong-un", "Park Chan-wook"."""
    last = name.names.line.words[name.end - 1]
    if name.size != 2:
        return False
    head, hyphen, tail = last.partition("-")
    if hyphen and head.isalpha() and tail.isalpha() and tail.islower() and len(last) <= 12:
        return True
    return is_first_name(name.last) and not is_ordinary(name.last) and not is_ordinary(name.first)


def follows_role(name: ProperName) -> bool:
    """As in "striker Harry Kane", in "the founder, Jane Doe," and in "with 94-year-old Ken Moe";
    "the 94-year-old Great Oak" may be anything."""
    before = name.before
    if before.endswith("-year-old") and name.size > 1:
        return name.names.line.low(name.start - 2) not in ("a", "an", "the")
    if before == "," and base_role(name.names.line.low(name.start - 2)):
        return name.after() in (",", ".") and not is_ordinary(name.first)
    if before in words("positions"):
        return _is_bare(name) and name.size == 2 and not is_ordinary(name.first)
    return bool(base_role(before)) and (before.endswith("ss") or not before.endswith("s"))


def _is_bare(name: ProperName) -> bool:
    """Whether no article opens the noun before: "scored by prop Ann Lee", not "the wing Nord"."""
    return name.names.line.tag(name.start - 2) not in ("DT", "PRP$")


def has_apposition(name: ProperName) -> bool:
    """As in ", a Polish scientist", ", president of", "(born 1950)", ", 34,", ", who"."""
    mark = name.after()
    if mark == "(":
        return name.after(1) in ("born", "b.", "died", "d.") or _is_of_life(name)
    if mark != ",":
        return False
    if name.after(1) in ("who", "whose", "aged"):
        return True
    if name.after(1).isdecimal() and len(name.after(1)) == 2 and name.after(2) == ",":
        return True
    return _leads_to_role(name.names.line.lows[name.end + 1 : name.end + 7])


def _leads_to_role(ahead: Sequence[str]) -> bool:
    for low in ahead:
        # "Velora, the largest maker of cars" is a firm.
        firm = table("answer_types").get(low) == "organisation"
        if base_role(low) and not low.endswith("s") and not firm:
            return True
        if low in _ENDS or low.endswith("ed"):
            return False
    return False


def _is_of_life(name: ProperName) -> bool:
    """As in "(14 March 1871 – 2 May 1943) was a Danish botanist": a war is no botanist."""
    lows = name.names.line.lows[name.end : name.end + _LIFE]
    end = list(lows).index(")") if ")" in lows else 0
    lasting = end and not _DASHES.isdisjoint(lows[:end])
    was = lows[end + 1 : end + 3] in _WAS_A
    return bool(lasting) and was and _leads_to_role(lows[end + 3 : end + 9])


def speaks(name: ProperName) -> bool:
    """A verb of saying or feeling right after, or right before and after a quotation."""
    verbs = words("reporting_verbs")
    if base(name.after()) in verbs and name.names.line.tag(name.end).startswith("VB"):
        return True
    told_by = base(name.before) in verbs and name.names.line.tag(name.start - 1) == "VBD"
    ends = told_by and name.names.line.low(name.start - 2) in _SPEECH_ENDS
    return ends and not _leads_role(name)


def _leads_role(name: ProperName) -> bool:
    """ "Said Marlow head coach Ann Lee": whose officer speaks."""
    line, at = name.names.line, name.end
    while line.tag(at).startswith(("NN", "JJ")) and not line.capital(at):
        at += 1
    return at > name.end and bool(base_role(line.low(at - 1))) and line.capital(at)


def is_personal(name: ProperName) -> bool:
    """As in "Jane was born", "Jane herself", "Jane's wife", "married Jane"."""
    if name.after() in ("was", "is") and name.after(1) in ("born", "married", "buried", "educated"):
        return True
    if name.after() in ("himself", "herself") or name.before in ("married", "née", "nicknamed"):
        return True
    return name.after() in ("'s", "'") and name.after(1) in _OWN


def has_family_name(name: ProperName) -> bool:
    """Family name last ("Zoltar Jones") or first ("Wang Jingwei")."""
    listed = words("family_names")
    if name.size < 2 or is_ordinary(name.first) or gazetteer(name.first) is MentionKind.PLACE:
        return False
    return name.last in listed or (
        name.size == 2 and name.first in listed and not is_ordinary(name.last)
    )


def is_bare_family_name(name: ProperName) -> bool:
    """A family name alone that is no ordinary word."""
    return name.size == 1 and name.first in words("family_names") and not is_ordinary(name.first)


def is_made_by(name: ProperName) -> bool:
    """As in "led by X", "a film directed by X"."""
    if name.before != "by" or is_ordinary(name.last):
        return False
    return name.names.line.low(name.start - 2) in _HUMAN_DEEDS


def is_bare_first_name(name: ProperName) -> bool:
    """A first name alone that is no ordinary word."""
    return name.size == 1 and is_first_name(name.first) and not is_ordinary(name.first)
