"""Mends tags that cannot stand as they are: a sentence without a verb, a name with one inside.

A tagger decides word by word; these rules look at the sentence. Each acts only where the tags as
they are leave no clause to read.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from qa.language.grammar import BE, FINITE, HAVE, VERBS
from qa.language.lexicon import table
from qa.language.lexicon import words as lexicon_words
from qa.language.stems import listed, stem
from qa.language.wordtags import choices
from qa.light import pattern

__all__ = ["repaired"]

_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP"))
_BEFORE_VERB = _NOUNS | {",", ")", "-RRB-", "RB"}
_AFTER_VERB = frozenset("DT IN TO PRP PRP$ CD $ RB NNP JJ RP PDT".split())
_AFTER_PRONOUN = frozenset(("DT", "PRP$", "CD", "$", "IN", "TO", "RB"))
_NO_VERB = frozenset(("RB", "JJ", "NN"))
_SUBJECTS = frozenset("he she they we i who".split())
_AFTER_SUBJECT = frozenset(("DT", "PRP$", "IN", "TO", "NNP", "CD", ",", ".", "CC", "``", "''"))
_PLURALS = frozenset(("NNS", "NNPS"))
_SUBJECT_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "CD"))
_NO_TITLE = frozenset(("JJ", "VBD", "VBN", "VB", "VBP"))
_NO_PAST = frozenset(("VBN", "NN", "JJ"))
# "The prize given the team", "a man called John": participles that keep an object.
_TWO_OBJECTS = frozenset(
    stem(verb)
    for verb in """
    call name dub title nickname term rename style code-name age give award pay send offer show
    hand grant teach tell owe deny allow ask date number hand base
    """.split()
)
# Verbs of which the first object is whom it is told, and "that" leads in the second.
_TELLING = frozenset(map(stem, "tell inform warn remind assure convince persuade notify".split()))
_HEARERS = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP", "DT", "PRP$", "JJ", "CD"))
_OPENS_SUBJECT = frozenset(("DT", "PRP$", "PRP"))
_HELPING = frozenset(map(stem, ("help", "let", "make")))
_PARTED = frozenset(("NN", "NNS"))
_OPENS_NOUN = frozenset(("DT", "PRP$", "PRP", "CD", "JJ"))
_BREAKS = frozenset((",", ":", ".", "CC", "WDT", "WP", "WP$", "WRB", "``", "''", "-LRB-", "-RRB-"))
_CLAUSAL = frozenset(
    "that after before since until as because when while if although though than".split()
)
_ASKED = frozenset(("which", "what", "whose"))
_TIMES = frozenset("last this next every each yesterday today tomorrow".split())
_YEAR = pattern(r"1\d{3}|20\d{2}")
_PER = frozenset(("h", "s", "hr", "min", "day", "year"))
_MODIFIERS = frozenset(("VBN", "JJ", "VBG"))
_BEFORE_DEEDS = frozenset("before after by without since despite".split())
_PREMODIFIERS = frozenset(("NN", "NNS", "JJ", "NNP"))
_NOMINAL = _PREMODIFIERS | _PLURALS
_BREAKS_PLURAL = frozenset((".", "POS", "IN"))
_DETERMINERS = frozenset(("DT", "PRP$", "POS"))
_PAST_OR_FINITE = FINITE | {"VBN"}
_THAT = frozenset(("that",))
_DOUBTFUL = frozenset(("NNS", "NNPS", "NN", "VBN", "VB", "JJ"))


def repaired(words: Sequence[str], tags: Sequence[str]) -> Sequence[str]:
    """The tags, mended."""
    return _repaired(tuple(words), tuple(tags))


# The clauses of a sentence are read from its tags mended once more, which changes few of them.
@lru_cache(maxsize=256)
def _repaired(words: tuple[str, ...], tags: Sequence[str]) -> tuple[str, ...]:
    tags = _nouns(words, tags)
    mended: dict[int, str] = {}
    seen = {*words, *tags}
    for concerned, rule in _RULES:
        if not concerned.isdisjoint(seen):
            mended.update(rule(words, tags))
    if not mended:
        mended = _missing(words, tags)
    return tuple([mended.get(index, tag) for index, tag in enumerate(tags)])


def _split_infinitives(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "To further expand it": what stands between "to" and a base form is an adverb."""
    return {
        i: "RBR"
        for i in range(1, len(tags) - 1)
        if tags[i] == "JJR" and tags[i - 1] == "TO" and tags[i + 1] == "VB"
    }


def _rates(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "110 km/h", "6 per cent": one unit, whose "/" or "per" ends no phrase."""
    places = range(1, len(words) - 1)
    strokes = [i for i in places if words[i] == "/" and words[i + 1] in _PER]
    shares = [i for i in places if words[i] == "per" and words[i + 1] == "cent"]
    return {i + step: "NN" for i in (*strokes, *shares) for step in (0, 1)}


def _told(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "…, the coastguard said.": behind who says it nothing is "said" by others."""
    places = (i for i in range(1, len(tags)) if words[i] == "said" and tags[i] == "VBN")
    return {i: "VBD" for i in places if tags[i - 1] in _NOUNS}


def _helped(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Helped her hide it": behind whom somebody helps or lets do it stands a base form."""
    return {
        i: "VB"
        for i in range(2, len(tags))
        if tags[i] in ("VBP", "NN", "VBD")
        and tags[i - 1] == "PRP"
        and stem(words[i - 2]) in _HELPING
        and "VB" in choices(words[i], False).split("/")
    }


def _names(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Leeds United striker": a capitalised "verb" behind a name is part of it; no headlines."""
    capitals = [index for index in range(1, len(tags)) if words[index][:1].isupper()]
    if 2 * len(capitals) > len(tags):
        return {}
    return {
        index: "NNP" for index in capitals if tags[index][:2] == "VB" and tags[index - 1] == "NNP"
    }


def _nouns(words: Sequence[str], tags: Sequence[str]) -> Sequence[str]:
    """ "The firm sold": an "adjective" between an article and a verb is the noun it can be; "600
    unarmed observers", "two sheds": behind a number nobody "observers" anything."""
    mended = {
        index: "NN"
        for index in range(1, len(tags) - 1)
        if tags[index] == "JJ"
        and tags[index - 1] in _DETERMINERS
        and tags[index + 1] in _PAST_OR_FINITE
        and "NN" in choices(words[index], False).split("/")
    }
    for index in range(2, len(tags) if "VBZ" in tags else 0):
        if tags[index] == "VBZ" and tags[index - 1] in _MODIFIERS and tags[index - 2] == "CD":
            mended[index - 1], mended[index] = "JJ", "NNS"
        elif tags[index] == "VBZ" and tags[index - 1] == "CD" and _is_several(words[index - 1]):
            mended[index] = "NNS"
        elif tags[index] == "VBZ" and words[index - 1] in _ASKED and _is_finite(tags, index + 1):
            mended[index] = "NNS"  # "which bases would close"
    if _is_led_by_noun(words, tags):
        mended[0] = "NN"
    if tuple(tags[:2]) == ("VB", "NNP") and words[0].lower() in lexicon_words("roles"):
        mended[0] = "NNP"  # "Judge Ann Lee ordered him out."
    mended.update(_forbidden(words, tags))
    mended.update(_titles(words, tags))
    return [mended.get(index, tag) for index, tag in enumerate(tags)] if mended else tags


def _is_finite(tags: Sequence[str], index: int) -> bool:
    return index < len(tags) and tags[index] in FINITE


def _titles(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Said publican Ann Lee", "the Dutch firm Tarn": what can be a noun before a name is one
    behind a verb of saying, or behind a capital that "the" goes before."""
    mended = {}
    for index in range(1, len(tags) - 1):
        if tags[index + 1] != "NNP" or tags[index] not in _NO_TITLE or not words[index].islower():
            continue
        if "NN" not in choices(words[index], False).split("/"):
            continue
        said = tags[index - 1] in FINITE and stem(words[index - 1]) in listed("reporting_verbs")
        kind = index > 1 and words[index - 1][0].isupper() and tags[index - 2] in _DETERMINERS
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


def _behind_pronouns(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "the library, which cost $3 million": a relative pronoun wants its verb."""
    mended = {}
    for index in range(2, len(tags) - 1):
        if tags[index - 1] not in {"WDT", "WP"} or tags[index] not in _DOUBTFUL:
            continue
        if tags[index - 2] in _BEFORE_VERB and tags[index + 1] in _AFTER_PRONOUN:
            verb = _as_verb(words[index], tags[index])
            if verb:
                mended[index] = verb
    return mended


def _behind_subjects(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "He left", "had left": behind a subject's pronoun or "have" a verb, where none follows."""
    mended = {}
    for index in range(1, len(tags)):
        if tags[index] not in _NO_VERB:
            continue
        before = words[index - 1].lower()
        wanted = "VBD" if before in _SUBJECTS else "VBN" if before in HAVE else ""
        after = tags[index + 1] if index + 1 < len(tags) else "."
        if wanted and after in _AFTER_SUBJECT and wanted in choices(words[index], False).split("/"):
            mended[index] = wanted
    return mended


def _behind_be(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "was gradually applied to": an "adjective" that is a participle first of all; "was not
    hurt", "were badly hurt": no base form stands there, nor a noun behind an adverb."""
    mended = {}
    for index in range(1, len(tags) - 1):
        adverb = tags[index - 1] == "RB" and index > 1
        before = words[index - 1 - adverb].lower()
        base = tags[index] in {"VB", "VBP"} or (tags[index] == "NN" and adverb)
        if before not in BE or not (base or tags[index] == "JJ"):
            continue
        if tags[index] == "JJ" and tags[index + 1] not in {"IN", "TO", "."}:
            continue
        kinds = choices(words[index], False).split("/")
        if "VBN" in kinds if base else kinds[0] in {"VBN", "VBD"}:
            mended[index] = "VBN"
    return mended


def _with_objects(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "The firm sold 900 cars", "the quake hit the port": a noun, what can be a past tense, and
    an object right behind it make a clause; only verbs with two objects keep one as participles."""
    mended = {}
    for index in range(1, len(tags) - 1):
        if tags[index] not in _NO_PAST or tags[index - 1] not in _SUBJECT_NOUNS:
            continue
        if not words[index].islower() or stem(words[index]) in _TWO_OBJECTS:
            continue
        kinds = choices(words[index], False).split("/")
        if "VBD" in kinds and _opens_object(words, tags, index):
            mended[index] = "VBD"
    return mended


def _reduced(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "A man accused of theft told the court": a "past tense" before a preposition is a participle
    where another verb goes on with the same subject; not one of saying, which leads in a clause."""
    mended = {}
    for index in range(1, len(tags) - 2):
        if tags[index] != "VBD" or tags[index + 1] != "IN" or tags[index - 1] not in _PARTED:
            continue
        reports = stem(words[index]) in listed("reporting_verbs") or words[index + 1] == "that"
        if reports or "VBN" not in choices(words[index], False).split("/"):
            continue
        if _goes_on(words, tags, index + 2):
            mended[index] = "VBN"
    return mended


def _behind_modals(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Which bases would close, but …": the last word of a clause behind a modal is its verb."""
    return {
        i: "VB"
        for i in range(1, len(tags) - 1)
        if tags[i - 1] == "MD"
        and tags[i] in ("RB", "JJ", "NN")
        and tags[i + 1] in (",", ".", "CC")
        and "VB" in choices(words[i], False).split("/")
    }


def _told_that(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Told reporters that its branch had closed": no relative pronoun, for a subject follows and
    whom it was told stands before."""
    mended = {}
    for index in range(2, len(tags) - 1):
        if words[index] != "that" or tags[index] != "WDT" or tags[index + 1] not in _OPENS_SUBJECT:
            continue
        verb = index - 1
        while verb > 0 and tags[verb] in _HEARERS:
            verb -= 1
        if verb < index - 1 and stem(words[verb]) in _TELLING:
            mended[index] = "IN"
    return mended


def _gerunds(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Before beating defending champion Ann Lee": a deed with its object."""
    mended = {}
    for index in range(1, len(tags) - 1):
        leads = tags[index - 1] == "IN" and words[index - 1].lower() in _BEFORE_DEEDS
        if tags[index] != "NN" or not leads or not words[index].endswith("ing"):
            continue
        if tags[index + 1] in {"DT", "PRP$", "NNP", "VBG"}:
            mended[index] = "VBG"
            if tags[index + 1] == "VBG":
                mended[index + 1] = "JJ"
    return mended


def _complementisers(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "noticed that brewery workers fell ill": "that" points at one thing, so before a plural it
    opens a clause."""
    mended = {}
    for index in range(1, len(tags) - 2):
        if tags[index] != "DT" or words[index] != "that":
            continue
        head = index + 1
        while head < len(tags) - 1 and tags[head] in _PREMODIFIERS and tags[head + 1] in _NOMINAL:
            head += 1
        if tags[head] in _PLURALS and tags[head + 1] not in _BREAKS_PLURAL:
            mended[index] = "IN"
    return mended


def _goes_on(words: Sequence[str], tags: Sequence[str], start: int) -> bool:
    """Whether a finite verb follows with no comma, conjunction or subject of its own before it."""
    for index in range(start, len(tags)):
        before = tags[index - 1]
        if tags[index] in FINITE:
            return before in _SUBJECT_NOUNS
        own = before in _SUBJECT_NOUNS and tags[index] in _OPENS_NOUN
        if own or tags[index] in _BREAKS or words[index] in _CLAUSAL:
            return False
    return False


def _opens_object(words: Sequence[str], tags: Sequence[str], verb: int) -> bool:
    """Whether an object begins behind the verb: no time ("held last week", "built 1950")."""
    after, word = tags[verb + 1], words[verb + 1].lower()
    if tags[verb] in {"NN", "JJ"}:
        return tags[verb - 1] in _PLURALS and after in {"IN", "TO", "DT", "PRP$", "$"}
    if word in _TIMES or word in table("weekdays") or word in table("months"):
        return False
    return after in {"DT", "PRP$", "PRP", "NNP", "NNPS", "NNS", "NN", "$"} or (
        after == "CD" and not _YEAR.fullmatch(word)
    )


# The rules that look at single words, each with the tags or words of which it changes one or needs
# one beside it: most sentences concern few of them. What a later one says counts.
_RULES = (
    (VERBS, _names),
    (frozenset(("WDT", "WP")), _behind_pronouns),
    (_NO_VERB, _behind_subjects),
    (frozenset(("JJ", "NN", "VB", "VBP")), _behind_be),
    (_NO_PAST, _with_objects),
    (frozenset(("JJR",)), _split_infinitives),
    (frozenset(("/", "per")), _rates),
    (frozenset(("VBN",)), _told),
    (frozenset(("PRP",)), _helped),
    (frozenset(("VBD",)), _reduced),
    (_THAT, _told_that),
    (frozenset(("MD",)), _behind_modals),
    (_THAT, _complementisers),
    (frozenset(("IN",)), _gerunds),
)


def _as_verb(word: str, tag: str) -> str:
    """The finite tag that a word can have instead of its own, or ""."""
    possible = choices(word, False).split("/")
    wanted = {"NNS": ("VBZ",), "VB": ("VBP",)}.get(tag, ("VBD", "VBP"))
    return next((one for one in wanted if one in possible), "")


def _missing(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "The house stands by the river": the first word that can be the finite verb becomes it.

    Looked for in whole sentences without a finite verb, and before a relative pronoun if there is
    none before it.
    """
    end = next((place for place, tag in enumerate(tags) if tag in {"WDT", "WP"}), len(tags) - 1)
    whole = end == len(tags) - 1
    if end < 1:
        return {}
    if not FINITE.isdisjoint(tags[:end]) or (whole and words[end] not in {".", "!"}):
        return {}
    for index in range(1, end):
        fits = tags[index] in _DOUBTFUL and words[index].islower()
        if not fits or tags[index - 1] not in _BEFORE_VERB:
            continue
        if tags[index] == "VB" and tags[index - 1] not in {"NNS", "NNPS", "PRP"}:
            continue
        free = tags[index - 1] == "RB" and index > 1 and tags[index - 2] in _NOUNS
        ends = free or tags[index + 1] in _AFTER_VERB or (whole and index + 1 == end)
        verb = _as_verb(words[index], tags[index]) if ends else ""
        if verb:
            return {index: verb}
    return {}
