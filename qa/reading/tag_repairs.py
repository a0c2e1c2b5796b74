"""Mends tags that cannot stand as they are: a sentence without a verb, a name with one inside.

A tagger decides word by word; each rule acts where its tags leave no clause to read.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from qa.language.grammar import BE, FINITE, PLURAL_NOUNS, VERBS
from qa.language.lexicon import table
from qa.language.lexicon import words as lexicon_words
from qa.language.stems import listed, stem
from qa.language.wordtags import choices
from qa.reading.clause_repairs import (
    appointed,
    behind_be,
    behind_conjunctions,
    behind_fronted,
    done_asides,
    done_by,
    infinitives,
    joined_roles,
    leading_role,
    owned_subject,
    progressives,
    showing,
    told_that,
)
from qa.reading.joined_repairs import (
    PASTS,
    behind_asides,
    behind_measures,
    joined_clauses,
    joined_presents,
    pasts,
    second_verbs,
)
from qa.reading.nonfinite import (
    absolutes,
    bare_objects,
    contracted,
    reduced,
    rows,
    split_infinitives,
)
from qa.reading.verb_repairs import (
    behind_modals,
    behind_pronouns,
    behind_subjects,
    between,
    emphatic,
    fractions,
    gerunds,
    helped,
    joined,
    missing_verb,
    quoted,
    told,
    with_objects,
)
from qa.reading.word_repairs import (
    alone,
    behind_it,
    behind_objects,
    capitals,
    nobody,
    on_the_way,
    ordering,
    sole,
)

__all__ = ["repaired"]

_NO_TITLE = frozenset(("JJ", "VBD", "VBN", "VB", "VBP"))
_ASKED = frozenset(("which", "what", "whose"))
_PER = frozenset(("h", "s", "hr", "min", "day", "year"))
_MODIFIERS = frozenset(("VBN", "JJ", "VBG"))
_PREMODIFIERS = frozenset(("NN", "NNS", "JJ", "NNP"))
_NOMINAL = _PREMODIFIERS | PLURAL_NOUNS
_PREPOSITIONS = frozenset("in of at for on from".split())
_PLACED = frozenset(("DT", "PRP$", "JJ", "NN", "NNP"))
_LEADING_IN = frozenset(("WP", "WDT", "WRB", "IN"))
_DETERMINERS = frozenset(("DT", "PRP$", "POS"))
_PAST_OR_FINITE = FINITE | {"VBN"}
_PLURAL_VERBS = frozenset("were are have".split())
_THAT, _OF = frozenset(("that",)), frozenset(("of",))
_CLIPPED = frozenset(("'d", "’d", "since"))
_NO_THING = frozenset(
    "no none nobody nothing neither nor everyone everybody everything someone somebody something "
    "anyone anybody anything each every both all".split()
)
_ARTICLES = frozenset("the a an his its their our my your".split())
_BEHIND_NOUN = frozenset(("IN", ".", ",", "MD", "DT", "PRP", "PRP$", "EX"))
_JOINED_NOUN = (["CC", "DT"], ["CC", "PRP$"], ("CC", "DT"), ("CC", "PRP$"))
_NO_PAST = frozenset(("VB", "VBP", "VBZ"))


class _Mended(tuple[str, ...]):
    """Tags mended once; a second time would change one sentence of a thousand."""


def repaired(words: Sequence[str], tags: Sequence[str]) -> Sequence[str]:
    """The tags, mended."""
    return tags if type(tags) is _Mended else _repaired(tuple(words), tuple(tags))


@lru_cache(maxsize=256)
def _repaired(words: tuple[str, ...], tags: Sequence[str]) -> _Mended:
    tags = _nouns(words, tags)
    mended: dict[int, str] = {}
    seen = {*tags, *_WORDS.intersection(words)}
    for concerned, rule in _RULES:
        if not concerned.isdisjoint(seen):
            mended.update(rule(words, tags))
    if mended:
        tags = [mended.get(index, tag) for index, tag in enumerate(tags)]
    if found := missing_verb(words, tags):
        tags = [found.get(index, tag) for index, tag in enumerate(tags)]
        found = joined_presents(words, tags)  # "sets off at 9 and docks at noon"
    return _Mended([found.get(index, tag) for index, tag in enumerate(tags)] if found else tags)


def _rates(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "110 km/h", "6 per cent": one unit, whose "/" or "per" ends no phrase."""
    places = range(1, len(words) - 1)
    strokes = [i for i in places if words[i] == "/" and words[i + 1] in _PER]
    shares = [i for i in places if words[i] == "per" and words[i + 1] == "cent"]
    return {i + step: "NN" for i in (*strokes, *shares) for step in (0, 1)}


def _determined(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "The means of it", "their franchise as", "the liberated areas": behind an article or an
    owner stands no verb."""
    mended = {}
    for i in range(1, len(tags) - 1):
        kick = tags[i] == "VB" and tags[i - 1] == "JJ" and tags[i - 2] in _DETERMINERS
        kick = kick or (*tags[max(0, i - 2) : i],) == ("POS", "CD")  # "Hull's 3-1 win"
        if tags[i] not in VERBS or not (kick or words[i - 1].lower() in _ARTICLES):
            continue
        led = tags[i + 1] in _NOMINAL
        if tags[i] == "VBD" and led and "VBN" in choices(words[i], False).split("/"):
            mended[i] = "VBN"
        elif tags[i] == "VB" or (tags[i] in _NO_PAST and not led):  # "the capsize test"
            mended[i] = "NNS" if tags[i] == "VBZ" else "NN"
        elif tags[i] == "VBG" and (
            tags[i + 1] in FINITE | _BEHIND_NOUN or tags[i + 1 : i + 3] in _JOINED_NOUN
        ):
            mended[i] = "NN"  # "the following are", "a warning about it", "at the meeting the king"
    return mended


def _names(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Leeds United striker", "lost to Bury": a capitalised "verb" behind a name or "to" is a
    name; no headlines."""
    capitals = [index for index in range(1, len(tags)) if words[index][:1].isupper()]
    if 2 * len(capitals) > len(tags):
        return {}
    verbs = (index for index in capitals if tags[index][:2] == "VB")
    return {index: "NNP" for index in verbs if tags[index - 1] in ("NNP", "TO")}


def _nouns(words: Sequence[str], tags: Sequence[str]) -> Sequence[str]:
    """ "The firm sold": an "adjective" between an article and a verb is the noun it can be; "600
    unarmed observers", "two sheds": behind a number nobody "observers" anything."""
    mended = {
        index: "NN"
        for index in range(1, len(tags) - 1 if "JJ" in tags else 0)
        if tags[index] == "JJ"
        and (
            (tags[index - 1] in _DETERMINERS and tags[index + 1] in _PAST_OR_FINITE)
            or (tags[index - 1] == "NNP" and words[index + 1] == "said")
            or ("-" in words[index] and _is_compound(tags, index))
        )
        and "NN" in choices(words[index], False).split("/")
    }
    for index in range(2, len(tags) if "VBZ" in tags else 0):
        if tags[index] == "VBZ" and tags[index - 1] in _MODIFIERS and tags[index - 2] == "CD":
            mended[index - 1], mended[index] = "JJ", "NNS"
        elif tags[index] == "VBZ" and tags[index - 1] == "CD" and _is_several(words[index - 1]):
            mended[index] = "NNS"
        elif tags[index] == "VBZ" and words[index - 1] in _ASKED and _is_finite(tags, index + 1):
            mended[index] = "NNS"  # "which bases would close"
    for index in range(1, len(tags) - 1 if "VBZ" in tags else 0):
        if tags[index] == "VBZ" and _is_subject(words, tags, index):
            mended[index] = "NNS"
    if _is_led_by_noun(words, tags):
        mended[0] = "NN"
    if tuple(tags[:2]) == ("VB", "NNP") and words[0].lower() in lexicon_words("roles"):
        mended[0] = "NNP"  # "Judge Ann Lee ordered him out."
    mended.update(_forbidden(words, tags))
    mended.update(_titles(words, tags))
    return [mended.get(index, tag) for index, tag in enumerate(tags)] if mended else tags


def _is_compound(tags: Sequence[str], index: int) -> bool:
    """ "The spotted reed-otter (Lutra) is": with a determiner before it and no noun behind."""
    first = tags[index - 1 - (tags[index - 1] in _MODIFIERS)]
    return first in _DETERMINERS and (tags[index + 1] in FINITE or tags[index + 1] == "-LRB-")


def _is_subject(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """ "Mellor shares were up", "fuel prices in the country have risen": what can be a plural and
    has a finite verb at once behind it, or behind "in the country" or ", now low,"."""
    if tags[index - 1] not in ("NN", "NNP", "JJ") or not words[index].islower():
        return False
    end, may = index + 1, choices(words[index], False)
    if words[end] == ",":
        return "NNS" in may.split("/") and _is_plural_behind_aside(words, tags, end)
    if not may.startswith("NNS"):
        return False
    if words[end] in _PREPOSITIONS:
        end += 1
        while end < len(tags) and tags[end] in _PLACED:
            end += 1
        if end == index + 2 or _LEADING_IN.intersection(tags[:index]):
            return False
    return _is_finite(tags, end)


def _is_plural_behind_aside(words: Sequence[str], tags: Sequence[str], comma: int) -> bool:
    """ "The road works, due to end in May, were stopped": no verb inside, a plural one behind."""
    close = next((i for i in range(comma + 1, len(words) - 1) if words[i] == ","), 0)
    return close > 0 and words[close + 1] in _PLURAL_VERBS and FINITE.isdisjoint(tags[comma:close])


def _is_finite(tags: Sequence[str], index: int) -> bool:
    return index < len(tags) and tags[index] in FINITE


def _titles(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Said publican Ann Lee", "the Dutch firm Tarn", "its rival firm Tarn": what can be a noun
    before a name is one behind a verb of saying, or behind what "the" goes before."""
    mended = {}
    for index in range(1, len(tags) - 1 if "NNP" in tags else 0):
        if tags[index + 1] != "NNP" or tags[index] not in _NO_TITLE or not words[index].islower():
            continue
        if "NN" not in choices(words[index], False).split("/"):
            continue
        said = tags[index - 1] in FINITE and stem(words[index - 1]) in listed("reporting_verbs")
        known = words[index - 1][0].isupper() or tags[index - 1] in ("NN", "JJ", "JJR")
        kind = index > 1 and known and tags[index - 2] in _DETERMINERS
        if said or (kind and words[index] in table("answer_types")):
            mended[index] = "NN"
    return mended


def _is_several(word: str) -> bool:
    """ "Two sheds": a number in letters that is more than one."""
    return word.isalpha() and word.lower() != "one"


def _forbidden(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "No swimming in the lake": no answer, and nobody swims; "not part of it": no verb."""
    mended = {}
    if len(tags) > 2 and words[0] in ("No", "NO") and tags[1] in ("VBG", "NN", "NNS", "JJ"):
        mended[0] = "DT"
        if tags[1] == "VBG" and tags[2] in ("IN", ".", "TO", "RB", "CC"):
            mended[1] = "NN"
    for index in range(1, len(tags) - 1 if "part" in words else 0):
        if words[index] == "part" and tags[index] == "VB" and words[index + 1] == "of":
            mended[index] = "NN"
    return mended


def _is_led_by_noun(words: Sequence[str], tags: Sequence[str]) -> bool:
    """ "Finance minister Ann Lee", "Rescue workers said": no order, for a name or verb goes on."""
    if len(tags) < 4 or tags[0] not in {"VB", "VBP"} or tags[1] not in {"NN", "NNS", "NNP"}:
        return False
    if "NN" not in choices(words[0].lower(), False).split("/"):
        return False
    behind = next((i for i in range(1, len(tags)) if tags[i] != "NNP"), len(tags) - 1)
    return tags[2] in FINITE | {"NNP"} if behind == 1 else tags[behind] in {"VBD", "VBZ"}


def _complementisers(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "noticed that brewery workers fell ill", "said that none had leaked": "that" points at one
    thing, so before a plural or a pronoun it opens a clause."""
    mended = {}
    for index in range(1, len(tags) - 2):
        if tags[index] != "DT" or words[index] != "that":
            continue
        if words[index + 1] in _NO_THING:
            mended[index] = "IN"
            continue
        head = index + 1
        while head < len(tags) - 1 and tags[head] in _PREMODIFIERS and tags[head + 1] in _NOMINAL:
            head += 1
        behind = tags[head + 1 : head + 2]
        if tags[head] in PLURAL_NOUNS and behind and behind[0] not in (".", "POS", "IN"):
            mended[index] = "IN"
    return mended


# The rules that look at single words, each with the tags or words of which it changes one or needs
# one beside it: most sentences concern few of them. What a later one says counts.
_RULES = (
    (VERBS, _names),
    (_NO_PAST | {"VBG"}, _determined),
    (frozenset(("VB", "VBP", "VBZ")), between),
    (frozenset(("WDT", "WP")), behind_pronouns),
    (frozenset(("RB", "JJ", "NN", "VBN", "VB", "NNS")), behind_subjects),
    (frozenset(("WDT", "WP", "WP$", "WRB")), behind_asides),
    (frozenset(("JJ", "NN", "VB", "VBP")), behind_be),
    (frozenset(("``",)), quoted),
    (frozenset(("VBN", "NN", "JJ")), with_objects),
    (frozenset(("JJR",)), split_infinitives),
    (PASTS, pasts),
    (BE, ordering),
    (BE, emphatic),
    (_OF, fractions),
    (frozenset(("WP$",)), owned_subject),
    (frozenset(("VB", "VBP")), leading_role),
    (frozenset(("CC",)), joined_roles),
    (frozenset(("VBN",)), joined_clauses),
    (frozenset(("CC",)), second_verbs),
    (frozenset(("VBP", "were", "VBZ")), joined_presents),
    (frozenset(("CD",)), behind_measures),
    (frozenset(("NNS",)), behind_fronted),
    (frozenset(("with", "With")), absolutes),
    (frozenset(("/", "per")), _rates),
    (frozenset(("one", "One")), alone),
    (frozenset(("only",)), sole),
    (frozenset(("one",)), nobody),
    (frozenset(("VBN", "JJ")), told),
    (frozenset(("VBN",)), joined),
    (frozenset(("PRP",)), helped),
    (frozenset(("VBD",)), reduced),
    (frozenset(("VBG",)), rows),
    (frozenset(("NNS",)), behind_it),
    (frozenset(("VBP", "VBZ", "by")), behind_objects),
    (frozenset(("RP", "IN", "RB")), capitals),
    (frozenset(("VBD", "VB", "VBP", "VBN")), done_asides),
    (frozenset(("by",)), done_by),
    (_THAT, told_that),
    (frozenset(("MD",)), behind_modals),
    (_CLIPPED, contracted),
    (frozenset(("way",)), on_the_way),
    (frozenset(("VB",)), bare_objects),
    (_THAT, _complementisers),
    (frozenset(("IN", ",", "CC")), gerunds),
    (_THAT, showing),
    (frozenset(("TO",)), infinitives),
    (BE, progressives),
    (BE, appointed),
    (frozenset(("IN", "WRB")), behind_conjunctions),
)
_WORDS = BE | PASTS | _CLIPPED | set("/ per one One that by with With of only were way".split())
