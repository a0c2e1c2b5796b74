"""Base noun phrases, verb groups and prepositions over tagged words, and what a verb group says."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from qa.language.grammar import ADJECTIVES, DO, NOUNS, VERBS
from qa.light import NamedTuple

__all__ = ["Chunk", "VerbGroup", "chunk", "verb_group"]

_HEADS = NOUNS | {"PRP", "CD", "EX", "WP", "FW"}
_ADVERB = frozenset(("RB", "RBR", "RBS"))
_OPENERS = frozenset(("DT", "PDT", "PRP$", "WP$", "WDT"))
_MODIFIERS = frozenset(("JJ", "JJR", "JJS", "$", "#", "CD"))
_FIRST = NOUNS | _OPENERS | _MODIFIERS
_FIRST_OF_VERBS = VERBS | _ADVERB | {"TO"}
_PRONOUNS = frozenset(("PRP", "EX", "WP"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_PREPOSITIONS = frozenset(("IN", "TO"))
_MODIFIED = NOUNS | {"JJ"}
_COUNTED = _OPENERS | {"POS", "CD"}
_JOINED = frozenset(("JJ", "JJR", "JJS", "VBN", "VBG"))
_JOINTS = _ADVERB | {"CC", ","}
_LISTING = frozenset(("CC", ","))

_BE = frozenset("be am is are was were been being 's ’s 'm ’m 're ’re".split())
_HAVE = frozenset("have has had having 've ’ve 's ’s 'd ’d".split())
_GET = frozenset("get gets got gotten getting".split())
_PASSIVE = _BE | _GET
_NOT = frozenset("not n't n’t never".split())
_ANYONE = frozenset(
    "anybody anyone anything everybody everyone everything nobody nothing somebody someone "
    "something".split()
)

_LONGEST = 40  # tokens of one chunk; text without an end to it is no phrase


class Chunk(NamedTuple):
    """Tokens `start` to `end` (half-open); `kind` is "NP", "VP" or "PP" (the preposition alone)."""

    kind: str
    start: int
    end: int


class VerbGroup(NamedTuple):
    """What a verb group says: `head` is the token of the main verb (or of the last auxiliary).

    `tense` is "past", "present", "future", "modal", "infinitive", "gerund" or "participle";
    `modal` is the modal's lower-case word or "".
    """

    head: int
    tense: str
    modal: str = ""
    passive: bool = False
    negated: bool = False


def chunk(words: Sequence[str], tags: Sequence[str]) -> list[Chunk]:
    """The chunks in order, disjoint; tokens in none (marks, conjunctions) stay out."""
    return list(_chunks(tuple(words), tuple(tags)))


# The clauses of a sentence and who is meant in it are read from the same chunks, of a whole article
# the one after the other.
@lru_cache(maxsize=1024)
def _chunks(words: tuple[str, ...], tags: tuple[str, ...]) -> list[Chunk]:
    chunks: list[Chunk] = []
    index, size = 0, min(len(words), len(tags))
    while index < size:
        found = _chunk_at(words, tags, index, min(size, index + _LONGEST))
        if found is not None:
            chunks.append(found)
        index = found.end if found is not None else index + 1
    return chunks


def _chunk_at(words: Sequence[str], tags: Sequence[str], start: int, size: int) -> Chunk | None:
    kind = tags[start]
    if kind in _FIRST:
        alone = kind == "CD" and _is_year_alone(words, tags, start, size)
        return _noun_phrase(
            tags, start, start + 1 if alone else _before_anyone(words, tags, start, size)
        )
    if kind in _PRONOUNS:
        return Chunk("NP", start, start + 1)
    found = _verb_phrase(words, tags, start, size) if kind in _FIRST_OF_VERBS else None
    return Chunk("PP", start, start + 1) if found is None and kind in _PREPOSITIONS else found


def _is_year_alone(words: Sequence[str], tags: Sequence[str], start: int, size: int) -> bool:
    """ "In 1968 parliament approved it": the noun behind the year is the subject of a verb."""
    year = len(words[start]) == 4 and words[start].isdecimal()
    if not year or start == 0 or tags[start - 1] != "IN" or words[start - 1].lower() == "of":
        return False
    end = start + 1
    while end < size and (tags[end] in NOUNS or tags[end] in ADJECTIVES):
        end += 1
    return start + 1 < end < size and tags[end] in _FINITE


def _before_anyone(words: Sequence[str], tags: Sequence[str], start: int, size: int) -> int:
    """ "In a storm everybody must leave": no phrase goes on behind its noun with such a pronoun."""
    if _ANYONE.isdisjoint(words[start + 1 : size]):
        return size
    behind = (i for i in range(start + 1, size) if tags[i - 1] in NOUNS)
    return next((i for i in behind if words[i] in _ANYONE), size)


def _noun_phrase(tags: Sequence[str], start: int, size: int) -> Chunk | None:
    """Determiners, numbers, adjectives and nouns up to the last noun."""
    index, last = start, -1
    while index < size:
        kind = tags[index]
        if kind not in NOUNS and not _in_noun_phrase(tags, start, index, last, size):
            break
        if kind in _HEADS:
            last = index
        index += 1
    if last < 0 and tags[start] in {"DT", "WDT"}:
        last = start  # "this", "which" on their own
    return Chunk("NP", start, last + 1) if last >= 0 else None


def _in_noun_phrase(tags: Sequence[str], start: int, index: int, last: int, size: int) -> bool:
    """Whether what is no noun goes on with the phrase, whose last head so far is `last` or -1."""
    kind = tags[index]
    if kind in {"VBG", "VBN"}:  # "rising prices", "the signed treaty", but not "signed the treaty"
        follows = index + 1 < size and tags[index + 1] in _MODIFIED
        led = index > start and tags[index - 1] not in NOUNS
        return follows and led
    if kind in _JOINTS:  # "a very large house", "a big, red house"
        return _joins(tags, start, index, size)
    if kind == "POS":
        return index > start
    if kind in _OPENERS:
        return index == start or tags[index - 1] in {"PDT", "DT"}
    if kind in _MODIFIERS:
        return last < 0 or tags[index - 1] in {"POS", "CD", "$"} or kind == "CD"
    return False


def _joins(tags: Sequence[str], start: int, index: int, size: int) -> bool:
    """Whether an adverb, comma or conjunction stands between parts that modify one noun: of
    "convective, local, and orographic rainfall" all three."""
    if index == start or index + 1 >= size:
        return False
    if tags[index] in _ADVERB:
        return tags[index + 1] in _JOINED and tags[index - 1] in _COUNTED
    if tags[index - 1] not in ADJECTIVES and tags[index - 1] != ",":
        return False
    place = index
    while place + 1 < size and tags[place] in _LISTING:
        place += 1 + (tags[place] == "," and tags[place + 1] == "CC")
        if place + 1 >= size or tags[place] not in _JOINED:
            return False
        place += 1
    return place < size and tags[place] in NOUNS


def _verb_phrase(words: Sequence[str], tags: Sequence[str], start: int, size: int) -> Chunk | None:
    """Auxiliaries, adverbs between them, and the main verb; "to" before an infinitive is in."""
    index = start
    if tags[index] == "TO" and _next_verb(tags, index + 1, size) == "VB":
        index += 1
    last = -1
    while index < size and (tags[index] in VERBS or tags[index] in _ADVERB):
        if tags[index] in VERBS:
            if last >= 0 and not _continues(words, tags, start, index):
                break
            last = index
        elif words[index].lower() in _NOT and last == index - 1 >= start:
            last = index
        index += 1
    if last < 0 or (tags[start] in _ADVERB and words[start].lower() not in _NOT):
        return None
    return Chunk("VP", start, last + 1)


def _next_verb(tags: Sequence[str], index: int, size: int) -> str:
    while index < size and tags[index] in _ADVERB:
        index += 1
    return tags[index] if index < size else ""


def _continues(words: Sequence[str], tags: Sequence[str], start: int, index: int) -> bool:
    """Whether verb `index` goes on with the group: after an auxiliary or a modal only."""
    before = index - 1
    while before > start and tags[before] not in VERBS:
        before -= 1
    low, kind = words[before].lower(), tags[before]
    if kind == "MD" or low in DO:
        return tags[index] in {"VB", "VBP"}
    if low in _PASSIVE:
        return tags[index] in {"VBN", "VBG", "VBD"}
    return low in _HAVE and tags[index] in {"VBN", "VBD"}


def verb_group(words: Sequence[str], tags: Sequence[str], start: int, end: int) -> VerbGroup:
    """Reads the verb group of tokens `start` to `end`, a "VP" chunk's."""
    places = [index for index in range(start, end) if tags[index] in VERBS]
    head = places[-1] if places else start
    lows = [words[index].lower() for index in places]
    modal = lows[0] if places and tags[places[0]] == "MD" else ""
    before, kind = lows[-2:-1], tags[head]
    return VerbGroup(
        head=head,
        tense=_tense(tags, places, modal, tags[start] == "TO"),
        modal=modal,
        passive=kind in {"VBN", "VBD"} and bool(before) and before[0] in _PASSIVE,
        negated=any(words[index].lower() in _NOT for index in range(start, end)),
    )


def _tense(tags: Sequence[str], places: Sequence[int], modal: str, infinitive: bool) -> str:
    if infinitive or not places:
        return "infinitive"
    if modal:
        return "future" if modal in {"will", "shall", "'ll", "’ll", "wo"} else "modal"
    named = {"VBD": "past", "VBG": "gerund", "VBN": "participle", "VB": "infinitive"}
    return named.get(tags[places[0]], "present")
