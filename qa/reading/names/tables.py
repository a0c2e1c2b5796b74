"""Look-ups in the word tables that the finder of names shares."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from qa.language.lexicon import members, table, words
from qa.language.wordtags import counted, derived
from qa.types import MentionKind

__all__ = [
    "LONGEST_PHRASE",
    "base_role",
    "gazetteer",
    "head_kind",
    "is_first_name",
    "is_ordinary",
    "is_thing_acronym",
    "is_title",
    "long_role_openings",
    "longest_listed",
    "may_open_title",
]

# Words in the longest entry that is looked up ("democratic republic of the congo").
LONGEST_PHRASE = 5

_VOCABULARY_WORDS = (
    "event_words ordinary_words organisation_words place_words reporting_verbs roles stopwords "
    "titles work_words"
)
_VOCABULARY_TABLES = "answer_types antonyms irregular number_words ordinal_words reason_words"
_VOCABULARY_GROUPS = "derivations synonyms"
# Words for people that are family names where they stand before another name with a capital.
_SURNAMES = frozenset(
    """son man boy baker carpenter cook potter miller smith gardener butler archer weaver tailor
    barber bishop abbot sheriff driver porter dean earl baron singer fisher
    shepherd page saint""".split()
)


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    return frozenset().union(
        *map(words, _VOCABULARY_WORDS.split()),
        *map(table, _VOCABULARY_TABLES.split()),
        *map(members, _VOCABULARY_GROUPS.split()),
    )


@lru_cache(maxsize=65536)
def is_ordinary(low: str) -> bool:
    """Tell whether a lower-case word is a common word of English in one of its forms."""
    vocabulary = _vocabulary()
    if low in vocabulary:
        return True
    counted_tags = counted().get(low, "NNP")
    if not counted_tags.startswith("NNP") or derived(low):
        return True
    return any(form in vocabulary for form in _base_forms(low))


def _base_forms(low: str) -> list[str]:
    """What the word may be a form of: "cities" of "city", "trading" of "trade"."""
    forms = []
    for ending, replacements in (
        ("ies", ("y",)), ("es", ("",)), ("s", ("",)), ("ed", ("", "e")), ("ing", ("", "e")),
        ("ly", ("",)), ("er", ("", "e")), ("est", ("", "e")),
    ):  # fmt: skip
        if low.endswith(ending) and len(low) > len(ending) + 2:
            forms += [low[: -len(ending)] + new for new in replacements]
    return forms


@lru_cache(maxsize=65536)
def gazetteer(phrase: str) -> MentionKind | None:
    """Return what a lower-case name is by the tables of names: countries first, companies last."""
    if phrase in table("countries") or phrase in table("capitals") or phrase in words("places"):
        return MentionKind.PLACE
    if phrase in table("demonyms") or phrase in words("peoples") or _is_double_demonym(phrase):
        return MentionKind.NATIONALITY
    if phrase in words("organisations"):
        return MentionKind.ORGANISATION
    return None


def longest_listed(low: str) -> int:
    """Return how many words the longest name in the tables has that begins with `low`; 1 of none.

    Most words begin none of several words, so that no phrase need be put together to be looked up.
    """
    return _listed_lengths().get(low, 1)


@lru_cache(maxsize=1)
def _listed_lengths() -> dict[str, int]:
    lengths: dict[str, int] = {}
    held = (table("countries"), table("capitals"), table("demonyms"))
    listed = (words("places"), words("peoples"), words("organisations"))
    for name in [one for one in chain(*held, *listed) if " " in one]:
        first, _, rest = name.partition(" ")
        lengths[first] = max(lengths.get(first, 0), rest.count(" ") + 2)
    return {first: min(length, LONGEST_PHRASE) for first, length in lengths.items()}


def _is_double_demonym(phrase: str) -> bool:
    """As in "Franco-German", "Polish-born"-like pairs whose last part is a demonym."""
    first, hyphen, last = phrase.rpartition("-")
    return bool(hyphen and first and " " not in phrase) and last in table("demonyms")


def head_kind(low: str) -> MentionKind | None:
    """Return what a name with this head word is: "university" an organisation, "river" a place."""
    if low in words("organisation_words"):
        return MentionKind.ORGANISATION
    if low in words("place_words"):
        return MentionKind.PLACE
    if low in words("event_words"):
        return MentionKind.EVENT
    if low in words("work_words"):
        return MentionKind.WORK
    return None


@lru_cache(maxsize=65536)
def base_role(low: str) -> str:
    """Return the singular of a noun for people ("wives" gives "wife"), "" for other words."""
    roles = words("roles")
    if low in roles:
        return low
    plain = table("irregular").get(low, "")
    if plain in roles:
        return plain
    return next((form for form in _base_forms(low) if low.endswith("s") and form in roles), "")


@lru_cache(maxsize=1)
def long_role_openings() -> frozenset[str]:
    """The first words of the roles that are written in several: "prime", "chief"."""
    return frozenset(role.split()[0] for role in words("roles") if " " in role)


@lru_cache(maxsize=65536)
def is_title(phrase: str) -> bool:
    """Tell whether lower-case words are a title or an office that stands before a name."""
    titles = words("titles")
    if phrase in titles or (phrase in words("roles") and phrase not in _SURNAMES):
        return True
    return phrase.endswith("s") and phrase[:-1] in titles and "." not in phrase


@lru_cache(maxsize=16384)
def may_open_title(low: str) -> bool:
    """Tell whether `is_title` can hold for words of which this is the first."""
    openings = _title_openings()
    return low in openings or (low.endswith("s") and low[:-1] in openings)


@lru_cache(maxsize=1)
def _title_openings() -> frozenset[str]:
    return frozenset(title.partition(" ")[0] for title in chain(words("titles"), words("roles")))


def is_first_name(low: str) -> bool:
    """Tell whether a lower-case word is a first name of some country."""
    return low in table("first_names")


def is_thing_acronym(low: str) -> bool:
    """Tell whether capitals are known to name a thing (DNA, GDP), not an organisation."""
    return low in words("thing_acronyms")
