"""Who plays in an article: its names, and whether they are men or women, as its pronouns tell.

A table of first names knows neither every name nor every Robin; the text itself says "he" or "she"
of the people that it is about. Nothing is tagged or parsed for it: one pass over the characters.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice, pairwise

from qa.conversation.firms import TITLES, bodies, described, in_full, is_firm, standing
from qa.conversation.genders import genders_of, last_names, without_owner
from qa.documents.article import Article
from qa.language.lexicon import table, words
from qa.language.stems import stem
from qa.language.wordtags import derived
from qa.light import NamedTuple, pattern
from qa.reading.names.gender import known_gender
from qa.reading.names.tables import is_ordinary

__all__ = ["LIMIT", "Cast", "cast_of", "casts_of", "full_name", "with_capitals"]

# Characters that are read, so that a long report costs no more than a long story.
LIMIT = 200_000
# Articles whose casts are known at a time.
MOST = 32
_WORD = pattern(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_TITLE = pattern(r"[“\"‘«][A-Z][^“”\"‘’«».!?\n]{1,60}[”\"’»]")
_OPENING = pattern(
    r"(?:^|(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bMs)[.!?:\n\"“”‘«(]|\n\d?\d[:.]\d\d)[\s\"“‘«(]*$"
)
_PLACING = frozenset("in at near from outside across".split())
_LEADING = frozenset("on along off to towards down up".split())


class Cast(NamedTuple):
    """Lower-cased words of names -> how they are spelt; -> "m" or "f" where the text tells.

    `people` are those with a gender, the one that is named most often first; `titles` are what
    stands in quotation marks as a name does, in lower case: pictures, books, songs; `parts` are
    common words that are names only beside others ("fund" of the Tasman Fund); `unsure` are names
    that look like people's, but stand in full each time and are never he or she, as companies' do;
    `firms` stand so and end in an ordinary word; `surnames` stand behind first names, and what they
    stand before is called after somebody: "Moe Optics" of Karl Moe.
    """

    spelt: Mapping[str, str]
    genders: Mapping[str, str]
    people: tuple[str, ...]
    titles: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    unsure: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    lasts: frozenset[str] = frozenset()

    def gender_of(self, name: str) -> str:
        """The gender that the text gives to a name, or ""; families share the last word alone."""
        parts = [part.lower() for part in _WORD.findall(name)]
        called_after = len(parts) > 1 and parts[0] in self.surnames
        ends = (parts[-1] if called_after else parts[0], parts[-1]) if parts else ()
        return next(filter(None, (self.genders.get(without_owner(part)) for part in ends)), "")

    def may_be_firm(self, name: str) -> bool:
        """Is `name`, in lower case, an unsure one, or the first word of one?"""
        return name in self.unsure or any(one.startswith(f"{name} ") for one in self.unsure)

    def first(self, wanted: str) -> str:
        """The person of that gender who is named most often, or ""."""
        return next((name for name in self.people if self.genders[name.lower()] == wanted), "")


def with_capitals(text: str, casts: Iterable[Cast]) -> str:
    """`text` with the names of the articles capitalised as they are there: "where did ann go"."""
    known = list(casts)
    spelt = {lower: word for cast in known for lower, word in cast.spelt.items()}
    parts = frozenset[str]().union(*(cast.parts for cast in known))
    typed = [word.group() for word in _WORD.finditer(text)]
    said = [without_owner(word).lower() for word in typed]
    named = [one in spelt and one not in parts for one in said]
    owns = [word != without_owner(word) for word in typed]  # "Berg's party" is no name of one piece
    places = iter(range(len(said)))

    def capital(word: re.Match[str]) -> str:
        at = next(places)
        name = spelt.get(said[at]) if word.group().islower() else None
        before = at > 0 and named[at - 1] and not owns[at - 1]
        behind = any(named[at + 1 : at + 2]) and not owns[at]
        if name is None or not (named[at] or before or behind):
            return word.group()
        return name + word.group()[len(name) :]

    return _WORD.sub(capital, text)


def casts_of(articles: Iterable[Article]) -> list[Cast]:
    """The casts of the first `MOST` articles."""
    return [cast_of(article) for article in islice(articles, MOST)]


@lru_cache(maxsize=2 * MOST)
def cast_of(article: Article) -> Cast:
    """The names of `article` with their genders; computed once an article, in linear time."""
    found = [(word.start(), word.group()) for word in _WORD.finditer(article.text[:LIMIT])]
    joined = _joined(found)
    spelt = _spelt(article.text, found)
    bare = (without_owner(word) for _, word in found)
    counts = Counter(word for word in bare if word.lower() in spelt)
    things = _things(found) | _places(found, joined) | _titled(article.text[:LIMIT], found)
    things |= bodies(found, joined) | _owned(article.text, found)
    things |= _known_as_things(found, joined, things)
    firms = frozenset(name for name in in_full(found, joined, things) if is_firm(name))
    firms |= frozenset(described(article.text[:LIMIT], found, joined))
    things |= standing(found, firms)
    genders = genders_of(found, joined, spelt, things)
    people = tuple(name for name, _ in counts.most_common() if name.lower() in genders)
    titles = frozenset(one.group()[1:-1].lower() for one in _TITLE.finditer(article.text[:LIMIT]))
    votes = genders_of(found, joined, spelt, things, by_name=False)
    unsure = frozenset(
        name for name in in_full(found, joined, things) if name.split()[-1] not in votes
    )
    parts, surnames = _parts(found, joined, spelt, things), frozenset(_surnames(found, joined))
    spelt = {**_opening(found), **spelt}
    lasts = last_names(found, joined)
    return Cast(spelt, genders, people, titles, parts, unsure, firms, surnames, lasts)


def _surnames(found: list[tuple[int, str]], joined: list[bool]) -> Iterator[str]:
    """The words behind first names that are none themselves, in lower case."""
    for index in range(1, len(found)):
        name = without_owner(found[index][1]).lower()
        behind = joined[index - 1] and known_gender(found[index - 1][1].lower())
        if behind and not joined[index] and not known_gender(name):
            yield name


def full_name(name: str, article: Article) -> str:
    """ "Ann Lee" of Lee in the title where the text tells of another Lee too; else ""."""
    found = re.search(rf"[A-Z][\w'’-]+ {re.escape(name)}\b", article.title)
    if found is None:
        return ""
    others = re.findall(rf"[A-Z][\w'’-]+ {re.escape(name)}\b", article.text[:LIMIT])
    known = (one for one in others if one != found[0] and known_gender(one))
    return found[0] if next(known, None) else ""


def _spelt(text: str, found: list[tuple[int, str]]) -> dict[str, str]:
    """Words that stand with a capital inside a sentence and never without one."""
    small = {word for _, word in found if word[:1].islower()}
    spelt: dict[str, str] = {}
    for start, word in found:
        bare = without_owner(word)
        if not bare[:1].isupper() or bare.lower() in small or bare.lower() in spelt:
            continue
        if not _OPENING.search(text[max(0, start - 8) : start]):
            spelt[bare.lower()] = bare
    common = words("stopwords") | set(table("weekdays")) | set(table("months")) | TITLES
    common |= words("places") | set(table("countries")) | set(table("capitals"))
    return {lower: word for lower, word in spelt.items() if lower not in common}


def _opening(found: list[tuple[int, str]]) -> dict[str, str]:
    """Words that no table knows, and first names, that have a capital wherever they stand, be it
    that of a sentence: "Huaxin doubled its share", "Graham was given five years"."""
    small = {word for _, word in found if word[:1].islower()}
    bare = dict.fromkeys(without_owner(word) for _, word in found if word[:1].isupper())
    unknown = (word for word in bare if word.lower() not in small and not word.isupper())
    return {
        word.lower(): word
        for word in unknown
        if not is_ordinary(word.lower())
        and (known_gender(word.lower()) or stem(word) not in table("rarity"))
    }


def _parts(
    found: list[tuple[int, str]], joined: list[bool], spelt: Mapping[str, str], things: set[int]
) -> frozenset[str]:
    """Common words that never stand as a name by themselves; what may be a surname, as "hill", is
    one only where it always belongs to a name behind "the" ("medal" of the Arvid Medal)."""
    alone, free = set[str](), set[str]()
    for index, (start, word) in enumerate(found):
        lower = without_owner(word).lower() if word[:1].isupper() else ""
        if not (joined[index] or (index and joined[index - 1])):
            alone.add(lower)
        if start not in things:
            free.add(lower)
    parts = (word for word in spelt if word not in alone and not known_gender(word))
    return frozenset(
        word for word in parts if derived(word) or (word not in free and is_ordinary(word))
    )


def _joined(found: list[tuple[int, str]]) -> list[bool]:
    """Whether each word and the next stand side by side, both with a capital."""
    side_by_side = (
        after == start + len(word) + 1 and word[:1].isupper() and following[:1].isupper()
        for (start, word), (after, following) in pairwise(found)
    )
    return [*side_by_side, False]


def _things(found: list[tuple[int, str]]) -> set[int]:
    """Where words of names behind "the" begin: the Solbris and the Safety Board are no people."""
    things: set[int] = set()
    for (before, one), (start, word) in pairwise(found):
        behind = one.lower() == "the" or before in things
        if behind and word[:1].isupper() and start == before + len(one) + 1:
            things.add(start)
    return things


def _places(found: list[tuple[int, str]], joined: list[bool]) -> set[int]:
    """Where words of names behind "in" and the like begin, and behind "Palace of"; behind "on" if
    they end in a word for a place."""
    places: set[int] = set()
    for index in range(1, len(found)):
        start, word = found[index]
        placed = found[index - 1][1] in _PLACING or _leads_to_street(found, joined, index)
        before = found[index - 2][1]
        of = found[index - 1][1] == "of" and (
            before[:1].isupper() or before in words("place_words")
        )
        further = found[index - 1][0] in places and joined[index - 1]
        if word[:1].isupper() and (placed or of or further):
            places.add(start)
    return places


def _owned(text: str, found: list[tuple[int, str]]) -> set[int]:
    """Where words of names begin that have somebody's name for an owner: "Hargreaves' Stores"; no
    first names ("Ann's Tom")."""
    return {
        start
        for (before, owner), (start, word) in pairwise(found)
        if word[:1].isupper()
        and owner[:1].isupper()
        and text[before:start].endswith(("'s ", "’s ", "s' ", "s’ "))
        and not known_gender(word.lower())
    }


def _leads_to_street(found: list[tuple[int, str]], joined: list[bool], index: int) -> bool:
    """Is it the "Cobden" of "on Cobden Street"? "A book on Ellen Hill" is of a person."""
    if found[index - 1][1] not in _LEADING or known_gender(found[index][1].lower()):
        return False
    last = next(i for i in range(index, len(found)) if not joined[i])
    return last > index and found[last][1].lower() in words("place_words")


def _known_as_things(
    found: list[tuple[int, str]], joined: list[bool], things: set[int]
) -> set[int]:
    """Where words begin that stand alone elsewhere behind "in", as "Dunmore", or before a word for
    a company, as "Northway" of the Northway Bank; none behind a first name or a title."""
    lowers = [without_owner(word).lower() for _, word in found]
    people, others = set[str](), set[str]()
    for i, lower in enumerate(lowers):
        before = lowers[i - 1] if i and joined[i - 1] and lowers[i - 1] != "the" else ""
        titled = i > 0 and lowers[i - 1] in TITLES
        if known_gender(lower) or titled or (before and known_gender(before)):
            people.add(lower)
            continue
        placed = found[i][0] in things and found[i - 1][1] in _PLACING and not joined[i]
        firm = joined[i] and lowers[i + 1] in words("organisation_words")
        if not before and (placed or firm):
            others.add(lower)
    others -= people
    return {
        start
        for (start, word), lower in zip(found, lowers, strict=True)
        if lower in others and word[:1].isupper()
    }


def _titled(text: str, found: list[tuple[int, str]]) -> set[int]:
    """Where words of titles in quotation marks begin, "Low Water" is a picture; and of those beside
    what they are titles of: "her first novel, Low Water"."""
    titles = [(one.start(), one.end()) for one in _TITLE.finditer(text)]
    return _in_titles(titles, found) | _works(text, found)


def _works(text: str, found: list[tuple[int, str]]) -> set[int]:
    """Where words of names begin that stand right behind a word for a work, no first name's."""
    works: set[int] = set()
    for (before, one), (start, word) in pairwise(found):
        between = text[before + len(one) : start]
        noun = one.islower() and one in words("work_words") and between in (", ", " ")
        if word[:1].isupper() and (
            (noun and not known_gender(word.lower())) or (before in works and between == " ")
        ):
            works.add(start)
    return works


def _in_titles(titles: list[tuple[int, int]], found: list[tuple[int, str]]) -> set[int]:
    starts = [start for start, _ in titles]
    places = ((start, bisect_right(starts, start) - 1) for start, _ in found)
    return {start for start, at in places if at >= 0 and start < titles[at][1]}
