"""Tags of verbs mended: where a sentence wants a verb, a participle or a "-ing", and has none.

Each rule takes the words and tags of a sentence and gives the tags to be changed, by place.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.grammar import BE, COMMON_NOUNS, FINITE, HAVE, PLURAL_NOUNS, VERBS
from qa.language.lexicon import table
from qa.language.stems import listed, stem
from qa.language.wordtags import choices
from qa.light import pattern
from qa.reading.nonfinite import goes_on, is_led, undergone

__all__ = [
    "behind_modals",
    "behind_pronouns",
    "behind_subjects",
    "between",
    "emphatic",
    "fractions",
    "gerunds",
    "helped",
    "joined",
    "missing_verb",
    "quoted",
    "told",
    "with_objects",
]

_SUBJECT_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "CD"))
_VERBAL = VERBS | {"MD"}
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP"))
_PARTS = frozenset("third quarter fifth sixth tenth".split())
_SELVES = frozenset("himself herself itself themselves".split())
_BEFORE_VERB = _NOUNS | {",", ")", "-RRB-", "RB"}
_AFTER_VERB = frozenset("DT IN TO PRP PRP$ CD $ RB NNP JJ RP PDT".split())
_AFTER_PRONOUN = frozenset(("DT", "PRP$", "CD", "$", "IN", "TO", "RB"))
_NO_VERB = frozenset(("RB", "JJ", "NN", "VBN", "VB", "NNS"))
_SUBJECTS = frozenset("he she they we i who".split())
_AFTER_SUBJECT = frozenset(("DT", "PRP$", "IN", "TO", "NNP", "CD", ",", ".", "CC", "``", "''"))
_JOINING_ROW = frozenset(("and", "or"))
_IN_ROW = _JOINING_ROW | {","}
_NO_PAST = frozenset(("VBN", "NN", "JJ"))
# "The prize given the team", "a man called John": participles that keep an object.
_TWO_OBJECTS = frozenset(
    stem(verb)
    for verb in """
    call name dub title nickname term rename style code-name age give award pay send offer show
    hand grant teach tell owe deny allow ask date number hand base
    """.split()
)
_HELPING = frozenset(map(stem, ("help", "let", "make")))
_TIMES = frozenset("last this next every each yesterday today tomorrow".split())
_YEAR = pattern(r"1\d{3}|20\d{2}")
_ORDERS = frozenset(("next", "first", "now", "then"))
_JOINING = frozenset(("and", "but", "then"))
_TURNING = frozenset(("WDT", "WP", "WRB"))
_TURNS = frozenset((";", "because", "although", "though", "whereas", "while"))
_HELPERS = BE | HAVE
_STOPS = frozenset((".", ",", ":"))
_NO_BASE = frozenset(("NN", "JJ", "VBD", "VBN", "VBP"))
_BEFORE_MODAL = _NOUNS | {",", "WDT"}
_BEFORE_DEEDS = frozenset("before after by without since despite".split())
_DOUBTFUL = frozenset(("NNS", "NNPS", "NN", "VBN", "VB", "JJ"))


def told(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "…, the coastguard said.": behind who says it nothing is "said" by others; "said it opposed
    the plan": nor is what is said of a pronoun; "but have made" is finite."""
    done = [i for i in range(2, len(tags)) if tags[i] == "VBN"]
    places = (i for i in done if words[i] == "said" and tags[i - 1] in _NOUNS)
    quoted = (i for i in done if tags[i - 1] == "PRP" and words[i - 2] == "said")
    past = (i for i in quoted if "VBD" in choices(words[i], False).split("/"))
    have = (i - 1 for i in done if (*tags[i - 2 : i],) == ("CC", "VB") and words[i - 1] == "have")
    mended = dict.fromkeys((*places, *past), "VBD") | dict.fromkeys(have, "VBP")
    return mended | undergone(words, tags)


def joined(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Left school at 13 and worked": behind "and" what can be a past tense is one, as before."""
    mended = {}
    for index in range(2, len(tags) - 1):
        if tags[index] != "VBN" or words[index - 1] not in _JOINING or words[index + 1] == "by":
            continue
        verbs = [at for at in range(index - 1) if tags[at] in _VERBAL]
        # "Said it would not pay but promised help": no base form is joined with a participle.
        last = words[verbs[-1]].lower() if verbs else ""
        past = bool(verbs) and tags[verbs[-1]] in ("VBD", "VB") and last not in _HELPERS
        if past and "VBD" in choices(words[index], False).split("/"):
            mended[index] = "VBD"
    return mended


def between(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "A 34-year-old cook was": between a singular noun and a finite verb stands no other, nor
    between an adjective or a preposition and a stop: "on the same rocks;", "by falling rocks,"."""
    rocks = (i for i in range(2, len(tags) - 1) if tags[i] == "VBZ" and tags[i + 1] in _STOPS)
    return {i: "NNS" for i in rocks if is_led(words, tags, i)} | {
        i: "NN"
        for i in range(1, len(tags) - 1)
        if tags[i] in ("VBP", "VB")
        and tags[i - 1] == "NN"
        and tags[i + 1] in FINITE
        and stem(words[i]) not in listed("reporting_verbs")
        and "NN" in choices(words[i], False).split("/")
    }


def helped(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Helped her hide it": behind whom somebody helps or lets do it stands a base form."""
    return {
        i: "VB"
        for i in range(2, len(tags))
        if tags[i] in ("VBP", "NN", "VBD")
        and tags[i - 1] == "PRP"
        and stem(words[i - 2]) in _HELPING
        and "VB" in choices(words[i], False).split("/")
    }


def behind_pronouns(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "the library, which cost $3 million": a relative pronoun wants its verb."""
    mended: dict[int, str] = {}
    for index in range(2, len(tags) - 1):
        doubtful = tags[index - 1] in {"WDT", "WP"} and tags[index] in _DOUBTFUL
        if doubtful and words[index - 1] == "who" and words[index + 1] in _IN_ROW:
            mended |= _row_of_presents(words, tags, index)
        if doubtful and tuple(tags[index : index + 4]) == ("NNS", "IN", "NNP", "VBD"):
            continue  # "which engineers from Lund built"
        fits = doubtful and tags[index - 2] in _BEFORE_VERB and tags[index + 1] in _AFTER_PRONOUN
        if fits and (verb := _as_verb(words[index], tags[index])):
            mended[index] = verb
    return mended


def _row_of_presents(words: Sequence[str], tags: Sequence[str], first: int) -> dict[int, str]:
    """ "Anyone who lives, works or studies here": what can be verbs, all of one subject."""
    row, i = [], first
    while i < len(tags) and tags[i] in ("NNS", "VBZ") and "VBZ" in choices(words[i], False):
        row.append(i)
        if i + 1 >= len(tags) or words[i + 1] not in _IN_ROW:
            break
        i += 2
    joined = len(row) > 1 and words[row[-1] - 1] in _JOINING_ROW
    return dict.fromkeys(row, "VBZ") if joined else {}


def behind_subjects(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "He left", "had left", "Hals, a painter, died of plague": behind a subject's pronoun, "have"
    or the comma behind a subject a verb, where none follows."""
    mended = {}
    for index in range(1, len(tags)):
        if tags[index] not in _NO_VERB:
            continue
        after = tags[index + 1] if index + 1 < len(tags) else "."
        if after not in _AFTER_SUBJECT:
            continue
        before = words[index - 1].lower()
        done = before in _SUBJECTS or _is_behind_comma(words, tags, index)
        wanted = "VBD" if done else "VBN" if before in HAVE else ""
        asked = index > 1 and words[index - 2].lower() in _HELPERS
        if tags[index] in ("VBN", "VB") and (asked or (done and tags[index - 1] != "PRP")):
            continue  # "What are they based on?"
        if wanted and wanted in choices(words[index], False).split("/"):
            mended[index] = wanted
    return mended


def _is_behind_comma(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """Whether an "adjective" that is a past tense first of all follows a comma and goes on."""
    if tags[index] != "JJ" or words[index - 1] != "," or index + 1 == len(words):
        return False
    past = choices(words[index], False).startswith("VBD")
    return past and words[index + 1].lower() != "by" and "," in words[: index - 1]


def quoted(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """'They were "dismayed"': no second past tense stands in quotation marks behind "be"."""
    return {
        index: "VBN"
        for index in range(2, len(tags))
        if tags[index] == "VBD" and tags[index - 1] == "``" and words[index - 2].lower() in BE
    }


def with_objects(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "The firm sold 900 cars", "the quake hit the port": a noun, what can be a past tense, and
    an object right behind it make a clause; only verbs with two objects keep one as participles."""
    mended = {}
    for index in range(1, len(tags) - 1):
        if tags[index] not in _NO_PAST or tags[index - 1] not in _SUBJECT_NOUNS:
            continue
        if not words[index].islower():
            continue
        if stem(words[index]) in _TWO_OBJECTS and not _goes_before_another(words, tags, index):
            continue
        kinds = choices(words[index], False).split("/")
        if "VBD" in kinds and _opens_object(words, tags, index):
            mended[index] = "VBD"
    return mended


def _goes_before_another(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """ "The firm paid no dividend and does not plan one": the next finite verb is joined to it."""
    if not FINITE.isdisjoint(tags[:index]):
        return False
    ahead = (i for i in range(index + 2, len(tags)) if tags[i] in FINITE)
    return words[next(ahead, 1) - 1].lower() in ("and", "but")


def behind_modals(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Which bases would close, but …", "will close its plant": what ends a clause behind a modal
    is its verb, and what has an object; so is the noun behind an order in time: "will next face
    the champion"."""
    return {
        i: "VB"
        for i in range(1, len(tags) - 1)
        if (_ends_with_verb(tags, i) or _is_next(words, tags, i) or _is_behind_modal(tags, i))
        and "VB" in choices(words[i], False).split("/")
    }


def _is_behind_modal(tags: Sequence[str], i: int) -> bool:
    """ "Doyle will move to Leeds", "she could read": right behind a modal that its subject stands
    before, which no "will production rise" has."""
    return tags[i] in _NO_BASE and tags[i - 1] == "MD" and i > 1 and tags[i - 2] in _BEFORE_MODAL


def _ends_with_verb(tags: Sequence[str], i: int) -> bool:
    bare = tags[i - 1] == "MD" and tags[i] in ("RB", "JJ", "NN")
    object_behind = tags[i] != "RB" and tags[i + 1] in ("DT", "PRP$")
    return bare and (object_behind or tags[i + 1] in (",", ".", "CC"))


def _is_next(words: Sequence[str], tags: Sequence[str], i: int) -> bool:
    ordered = tags[i] == "NN" and words[i - 1].lower() in _ORDERS
    return ordered and i > 1 and tags[i - 2] == "MD"


def gerunds(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Before beating defending champion Ann Lee", "accused of poisoning a patient", "won, beating
    holders Lindal": a deed with its object."""
    mended = {}
    for index in range(1, len(tags) - 1):
        if tags[index] != "NN" or not words[index].endswith("ing"):
            continue
        held = tags[index + 1] in {"DT", "PRP$"}
        leads = tags[index - 1] == "IN" and (held or words[index - 1].lower() in _BEFORE_DEEDS)
        if not leads and not _is_joined(words, tags, index):
            continue
        titled = list(tags[index + 1 : index + 3]) == ["NNS", "NNP"]
        last = tags[index + 1] == "NNS" and "CC" not in tags[index:] and words[index - 1] == ","
        titled |= last and "VBG" in choices(words[index], False)  # "…, copying books"
        if titled or tags[index + 1] in {"DT", "PRP$", "NNP", "VBG"}:
            mended[index] = "VBG"
            if tags[index + 1] == "VBG":
                mended[index + 1] = "JJ"
    return mended


def _is_joined(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """Whether a word stands behind a comma and a deed told before it, or "and" and a gerund."""
    return {",": "VBD", "and": "VBG"}.get(words[index - 1], "") in tags[: index - 1]


def _opens_object(words: Sequence[str], tags: Sequence[str], verb: int) -> bool:
    """Whether an object begins behind the verb: no time ("held last week", "built 1950")."""
    after, word = tags[verb + 1], words[verb + 1].lower()
    if tags[verb] in {"NN", "JJ"}:
        plural = tags[verb - 1] in PLURAL_NOUNS
        alone = after == "NNS" and not goes_on(words, tags, verb + 2)
        return plural and (alone or after in {"IN", "TO", "DT", "PRP$", "$"})
    if word in _TIMES or word in table("weekdays") or word in table("months"):
        return False
    return after in {"DT", "PRP$", "PRP", "NNP", "NNPS", "NNS", "NN", "$"} or (
        after == "CD" and not _YEAR.fullmatch(word)
    )


def _as_verb(word: str, tag: str) -> str:
    """The finite tag that a word can have instead of its own, or ""."""
    possible = choices(word, False).split("/")
    wanted = {"NNS": ("VBZ",), "VB": ("VBP",)}.get(tag, ("VBD", "VBP"))
    return next((one for one in wanted if one in possible), "")


def missing_verb(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "The house stands by the river": the first word that can be the finite verb becomes it.
    Looked for in whole sentences without a finite verb, and before a relative pronoun or a
    semicolon if there is none before it.
    """
    stops = (i for i, tag in enumerate(tags) if tag in _TURNING or words[i] in _TURNS)
    end = next(stops, len(tags) - 1)
    whole = end == len(tags) - 1 or words[end] == ";"
    closed = end > 0 and (not whole or words[end] in {".", "!", ";"})
    if not (closed and FINITE.isdisjoint(tags[:end])):
        return {}
    for index in range(1, end):
        fits = (tags[index] in _DOUBTFUL or words[index] == "left") and words[index].islower()
        if not fits or tags[index - 1] not in _BEFORE_VERB:
            continue
        after = tags[index + 1]
        if tags[index] == "VB" and tags[index - 1] not in {"NNS", "NNPS", "PRP"}:
            continue
        free = tags[index - 1] == "RB" and index > 1 and tags[index - 2] in _NOUNS
        past = words[index].endswith("ed") and after in {"NNS", "JJS", "NN"}
        past &= after != "NN" or (words[index - 1] == "," and tags[index - 2] == "NNP")
        ends = free or past or after in _AFTER_VERB or (whole and index + 1 == end)
        verb = _as_verb(words[index], tags[index]) if ends else ""
        if verb == "VBP" and tags[index - 1] == "NN" and index + 1 == end:
            continue  # "next meeting in the sailing club."
        if verb:
            return {index: verb}
    return _behind_adjective(words, tags, end)


def _behind_adjective(words: Sequence[str], tags: Sequence[str], end: int) -> dict[int, str]:
    """ "The firm cut 400 jobs": what looks like an adjective is the noun before the verb."""
    for index in range(2, end):
        noun = tags[index - 1] == "JJ" and "NN" in choices(words[index - 1], False).split("/")
        led = tags[index - 2] in ("DT", "PRP$") and tags[index] in _DOUBTFUL
        led = led and choices(words[index], False).startswith("VB")
        verb = _as_verb(words[index], tags[index]) if noun and led else ""
        if verb and tags[index + 1] in _AFTER_VERB | COMMON_NOUNS:
            return {index - 1: "NN", index: verb}
    return {}


def fractions(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Over a third of them"."""
    places = (i for i in range(1, len(tags) - 1) if words[i] in _PARTS and words[i + 1] == "of")
    return {i: "NN" for i in places if words[i - 1] in ("a", "A", "one", "One")}


def emphatic(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "It was itself destroyed"."""
    places = (i for i in range(1, len(tags) - 1) if words[i] in _SELVES)
    return {i: "RB" for i in places if words[i - 1] in BE and tags[i + 1] == "VBN"}
