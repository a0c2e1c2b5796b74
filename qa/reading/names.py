"""Proper names and roles of one sentence, typed by named clues.

Three steps: runs of capitalised words (`name_spans`), cut where a nationality or a title leads a
name, and typed by the table of clues (`name_kinds`). A title in front of a name is no part of the
name: "President Mary Robinson" is a role and a person.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from qa.language.lexicon import table
from qa.language.lexicon import words as word_table
from qa.reading.found import Found
from qa.reading.line import Line, word_set
from qa.reading.name_kinds import kind_of
from qa.reading.name_spans import name_runs
from qa.reading.name_tables import (
    base_role,
    gazetteer,
    is_first_name,
    is_ordinary,
)
from qa.reading.name_words import NameLine
from qa.reading.proper_name import ProperName, kind_by_head
from qa.reading.role_mentions import find_roles
from qa.types import MentionKind

__all__ = ["find_names", "gender"]

_NOTHING: Mapping[str, MentionKind] = MappingProxyType({})
_COURTESIES = word_set(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame madam madame mme mme. "
    "monsieur mademoiselle mlle. señor señora senor senora don herr frau signor"
)
_SMALL = word_set("of the and for on in at de & , a an to by from with or nor but is")
_OPEN_QUOTES = {"“": "”", '"': '"', "``": "''", "«": "»", "‘": "’"}
_OFFICE_PARTS = word_set("chief president vice deputy lord lady police master first")
_LONGEST_TITLE = 9
_MEN = word_set(
    "mr mr. king prince sir lord duke emperor tsar czar kaiser pope father monk count "
    "baron sultan señor senor herr monsieur don uncle brother father son husband "
    "grandfather"
)
_WOMEN = word_set(
    "mrs mrs. ms ms. miss queen princess lady dame duchess empress countess baroness "
    "madam madame mme mme. señora senora frau mademoiselle sister mother aunt nun "
    "daughter wife grandmother"
)


def find_names(
    words: Sequence[str], tags: Sequence[str], *, known: Mapping[str, MentionKind] = _NOTHING
) -> list[Found]:
    """Return names and roles in order of place, not overlapping; indices are of tokens, half-open.

    `known` types names as they stand in the text (a surname, an acronym) by what was learnt
    elsewhere. A role's `normal` is its head noun, singular; a name's is the name.
    """
    names = NameLine(Line.of(words, tags), known)
    found = [piece for start, end in name_runs(names) for piece in _pieces(names, start, end)]
    found = _with_quoted_works(names, found)
    roles = find_roles(names.line, found)
    return sorted(_without_overlap([*roles, *found]))


def gender(name: str) -> str:
    """Return "m", "f" or "u" (not known) of a name with or without its title.

    >>> gender("Queen Elizabeth"), gender("John Smith"), gender("Xyz")
    ('f', 'm', 'u')
    """
    parts = name.lower().split()
    for part in parts:
        if part in _MEN and (len(parts) > 1 or not is_first_name(part)):
            return "m"
        if part in _WOMEN:
            return "f"
    given = _given_name([part for part in parts if part not in word_table("titles")])
    names = table("first_names")
    return names.get(given) or names.get(given.partition("-")[0], "u")


def _given_name(parts: Sequence[str]) -> str:
    """The word that tells the gender: never the family name, which may look like a first name."""
    while len(parts) > 1 and parts[0].endswith(".") and len(parts[0]) <= 4:
        parts = parts[1:]
    if not parts:
        return ""
    family_first = parts[0] in word_table("family_names") and not is_first_name(parts[0])
    if len(parts) == 2 and (family_first or _is_given_last(parts)):
        return parts[1]
    return parts[0]


def _is_given_last(parts: Sequence[str]) -> bool:
    """As in "Park Geun-hye": the hyphen of an East Asian given name, not of "Varga-Holt"."""
    whole = "-" in parts[1] and is_first_name(parts[1])
    return whole and not is_first_name(parts[0])


def _pieces(names: NameLine, start: int, end: int) -> Iterator[Found]:
    """Cut a run into its names: "[French] [President] [Jean Morel]"."""
    titled = False
    while start < end:
        cut, kind = _leading(names, start, end, titled=titled)
        if kind is None:
            break
        if kind is not MentionKind.NAME:
            normal = _role_head(names, start, cut) if kind is MentionKind.ROLE else ""
            yield Found(start, cut, kind, normal or names.text(start, cut))
        titled = kind in (MentionKind.ROLE, MentionKind.NAME)
        start = cut
    if start >= end:
        return
    middle = _middle_title(names, start, end)
    if middle and not titled:
        yield _typed(names, start, middle, titled=False)
        yield from _pieces(names, middle, end)
    else:
        yield _typed(names, start, end, titled=titled)


def _typed(names: NameLine, start: int, end: int, *, titled: bool) -> Found:
    kind = kind_of(ProperName(names, start, end, titled))
    normal = (
        names.text(start, end)
        .replace(" ,", ",")
        .replace(" 's", "'s")
        .replace(" ’s", "’s")
        .replace(" v .", " v.")
    )
    return Found(start, end, kind, normal)


def _role_head(names: NameLine, start: int, end: int) -> str:
    phrase = names.phrase(start, end)
    return base_role(phrase) or base_role(phrase.partition(" of ")[0]) or phrase


def _leading(
    names: NameLine, start: int, end: int, *, titled: bool
) -> tuple[int, MentionKind | None]:
    """What leads the run and is no part of the name: a nationality, a title (NAME: a courtesy)."""
    if gazetteer(names.phrase(start, end)) is not None:
        return start, None
    if names.text(start, end) in names.known:
        return start, None
    people = _people_length(names, start, end)
    if people and _splits_people(names, start + people, end):
        return start + people, MentionKind.NATIONALITY
    title = names.title_length(start, end) or _office_length(names, start, end)
    if not title:
        return _led_by_place(names, start, end)
    if names.phrase(start, start + title) in _COURTESIES and start + title < end:
        return start + title, MentionKind.NAME
    if _is_surname(names, start, start + title, end, titled=titled):
        return start, None
    if start + title == end:
        return end, _title_kind(names, start, end)
    if names.line.low(start + title) == "of":
        office = _is_office(names, start, start + title)
        return (end, MentionKind.ROLE) if office else (start, None)
    if names.line.low(start + title) in ("'s", "'") or kind_by_head(names, start, end) is not None:
        return start, None
    return start + title, _title_kind(names, start, start + title)


def _office_length(names: NameLine, start: int, end: int) -> int:
    """How long an office of common words before a person is: "Senate Majority Leader"."""
    for index in range(start + 1, min(start + 4, end - 1)):
        low = names.line.low(index - 1)
        if not is_ordinary(low) or is_first_name(low) or gazetteer(low) is MentionKind.PLACE:
            return 0
        stop = index + names.title_length(index, end)
        if index < stop < end and not is_ordinary(names.line.low(end - 1)):
            return stop - start
    return 0


def _led_by_place(names: NameLine, start: int, end: int) -> tuple[int, MentionKind | None]:
    """Cut as in "[California] [Gavin Newsom]"; "Virginia Woolf" stays whole."""
    for index in range(start + 1, end - 1):
        if not is_first_name(names.line.low(index)) or is_first_name(names.line.low(start)):
            continue
        if gazetteer(names.phrase(start, index)) is MentionKind.PLACE:
            whole = kind_by_head(names, start, end) is not None
            return (start, None) if whole else (index, MentionKind.PLACE)
    return start, None


def _is_office(names: NameLine, start: int, join: int) -> bool:
    """Whether "X of Y" is an office: "Prince of Wales", not "Lord of the Rings"."""
    if not base_role(names.phrase(start, join)):
        return False
    target = join + 2 if names.line.low(join + 1) == "the" else join + 1
    plural = names.line.low(target).endswith("s") and is_ordinary(names.line.low(target))
    return names.line.low(start) not in ("lord", "lady") or not plural


def _is_surname(names: NameLine, start: int, stop: int, end: int, *, titled: bool) -> bool:
    """Whether a word for a role is part of the name: "Captain [Cook]", "Judge [Earl Warren]"."""
    word = names.phrase(start, stop)
    if is_first_name(word) and word not in word_table("titles"):
        return True
    if word not in word_table("titles") and stop < end and is_ordinary(names.line.low(stop)):
        last = names.line.low(end - 1)
        return is_ordinary(last) or last.isdecimal()
    return titled and stop == end and names.line.low(start - 1) not in _OFFICE_PARTS


def _title_kind(names: NameLine, start: int, end: int) -> MentionKind:
    courtesy = names.phrase(start, end) in _COURTESIES
    return MentionKind.NAME if courtesy else MentionKind.ROLE


def _people_length(names: NameLine, start: int, end: int) -> int:
    for length in (2, 1):
        if start + length < end:
            phrase = names.phrase(start, start + length)
            if gazetteer(phrase) is MentionKind.NATIONALITY:
                return length
    return 0


def _splits_people(names: NameLine, start: int, end: int) -> bool:
    """Whether what follows a demonym is another name: a titled or a personal one."""
    title = names.title_length(start, end)
    if title and not (start + title < end and kind_by_head(names, start, end)):
        return True
    if kind_by_head(names, start - 1, end) is not None:
        return False
    return is_first_name(names.line.low(start)) or not is_ordinary(names.line.low(end - 1))


def _middle_title(names: NameLine, start: int, end: int) -> int:
    """The place of a title after a listed name: "Seoul [Mayor Oh]", "Apple [CEO Tim Cook]"."""
    headed = kind_by_head(names, start, end) is not None
    for index in range(start + 1, end - 1):
        length = names.title_length(index, end)
        person = names.line.low(index - 1) != "of" and is_first_name(names.line.low(index + length))
        if not length or (headed and not person):
            continue
        phrase = names.phrase(start, index)
        listed = gazetteer(phrase) or names.known.get(names.text(start, index))
        acronym = index == start + 1 and _is_capitals(names.word(start)) and names.style == "plain"
        if acronym or listed is not None or kind_by_head(names, start, index) is not None:
            return index
    return 0


def _is_capitals(word: str) -> bool:
    """ "UN", "EU", "BBC": a body whose officer follows."""
    return 2 <= len(word) <= 5 and word.isalpha() and word.isupper()


def _with_quoted_works(names: NameLine, found: list[Found]) -> list[Found]:
    """Title-case words between quotation marks are a work: “The Great Gatsby”."""
    works = list(_quoted(names))
    if not works:
        return found
    inside = {index for work in works for index in range(work.start, work.end)}
    outside = [one for one in found if not inside.intersection(range(one.start, one.end))]
    return sorted([*outside, *works])


def _quoted(names: NameLine) -> Iterator[Found]:
    words = names.line.words
    reached = 0
    for index, word in enumerate(words):
        if word not in _OPEN_QUOTES or index < reached:
            continue
        stop = min(len(words), index + _LONGEST_TITLE + 2)
        close = _OPEN_QUOTES[word]
        end = next((i for i in range(index + 1, stop) if words[i] == close), 0)
        if end and _is_quoted_work(names, index + 1, end):
            last = end - 1 if words[end - 1] in (",", ".") else end
            yield Found(index + 1, last, MentionKind.WORK, names.text(index + 1, last))
        reached = max(end, index) + 1


def _is_quoted_work(names: NameLine, start: int, end: int) -> bool:
    line = names.line
    if end > start and line.words[end - 1] in (",", "."):
        end -= 1
    heavy = [i for i in range(start, end) if line.low(i) not in _SMALL]
    if not heavy or not all(
        line.words[i][0].isupper() or line.words[i][0].isdigit() for i in heavy
    ):
        return False
    if not line.words[heavy[0]][0].isalpha():
        return False
    called = line.low(start - 2)
    if called in word_table("work_words") or called in ("titled", "entitled", "hit", "single"):
        return True
    return len(heavy) > 1 and gazetteer(names.phrase(start, end)) is None


def _without_overlap(found: list[Found]) -> list[Found]:
    """Of two that overlap the longer stays: a definite role takes in its nationality."""
    taken: set[int] = set()
    kept = []
    for one in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        tokens = range(one.start, one.end)
        if not taken.intersection(tokens):
            taken.update(tokens)
            kept.append(one)
    return kept
