"""Tags of verbs mended, which a clause wants in their place and are tagged as nouns or adjectives.

Each rule takes the words and tags of a sentence and gives the tags to be changed, by place.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.grammar import BE, FINITE, NOUNS, VERBS
from qa.language.lexicon import table
from qa.language.lexicon import words as lexicon_words
from qa.language.stems import stem
from qa.language.wordtags import choices
from qa.reading.nonfinite import is_done_by

__all__ = [
    "appointed",
    "behind_be",
    "behind_conjunctions",
    "behind_fronted",
    "done_asides",
    "done_by",
    "infinitives",
    "joined_roles",
    "leading_role",
    "owned_subject",
    "progressives",
    "showing",
    "told_that",
]

_CONJUNCTIONS = frozenset("that because although if unless whereas whether while when".split())
_CLAUSAL = _CONJUNCTIONS | frozenset("after before since until as though than so".split())
_BREAKS = frozenset((",", ":", ".", "CC", "WDT", "WP", "WRB", "``", "''", "-LRB-", "-RRB-"))
_OBJECT = frozenset(("DT", "PRP$", "PRP", "CD", "$"))
_AFTER = _OBJECT | {"TO", "RB", "IN", ",", "."}
_FRONTED = frozenset("if when once as because although while since unless whenever".split())
_LED = frozenset("IN TO RB RP DT PRP PRP$".split())
_NO_VERB = frozenset(("JJ", "NN", "NNS", "VBN"))
_SUBJECT = NOUNS | {"PRP"}
_GOING_ON = _OBJECT | {"RB", "JJR", "TO", "NNP", "NNS"}
_APPOINTED = frozenset("appointed elected named nominated crowned declared".split())
_ARTICLES = frozenset(("DT", "PRP$"))
_PAST = frozenset(("VBD", "VB", "VBP"))
_NAMING = frozenset("called named dubbed titled nicknamed termed".split())
_NAMES = frozenset(("NNP", "NNPS", "``", "NN", "DT"))
_BARE = frozenset(("NNS", "NN", "JJ", "NNP"))
# What one does by a place, or by one's word.
_BY_WAY = frozenset("passed stood went came lived swore dropped stopped rose fell grew".split())
_NO_PARTICIPLE = frozenset(("JJ", "NN", "VB", "VBP"))
_DONE = frozenset(("for", "by"))
_ORDERED = frozenset("later earlier before after afterwards ago".split())
_NEAR_TIMES = (["last"], ["this"], ["next"])
_LEADING_IN = frozenset(("WDT", "WP", "WRB"))
# Verbs of which the first object is whom it is told, and "that" leads in the second.
_TELLING = frozenset(map(stem, "tell inform warn remind assure convince persuade notify".split()))
_HEARERS = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP", "DT", "PRP$", "JJ", "CD"))
_OPENS_SUBJECT = frozenset(("DT", "PRP$", "PRP"))


def _can_be(word: str, tag: str) -> bool:
    return tag in choices(word, False).split("/")


def behind_be(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "was gradually applied to": an "adjective" that is a participle first of all, or one of
    what is done "for" something or "by" somebody: "was jailed for", "was dismissed a week later";
    "was not hurt", "the men were found": no base form stands there, nor what is hardly a noun."""
    mended = {}
    for index in range(1, len(tags) - 1):
        if tags[index] not in _NO_PARTICIPLE:
            continue
        adverb = tags[index - 1] == "RB" and index > 1
        if words[index - 1 - adverb].lower() not in BE:
            continue
        kinds = choices(words[index], False).split("/")
        noun = tags[index] == "NN" and kinds[0][:2] == "VB" and "VBN" in kinds
        base = tags[index] in {"VB", "VBP"} or (tags[index] == "NN" and adverb) or noun
        if not (base or tags[index] == "JJ"):
            continue
        behind = tags[index + 1] in {"IN", "TO", "."} or _timed(words, index + 1)
        if tags[index] == "JJ" and not behind:
            continue
        first = "VBN" in kinds and (base or words[index + 1].lower() in _DONE)
        if first or (not base and kinds[0] in {"VBN", "VBD"}):
            mended[index] = "VBN"
    return mended


def _timed(words: Sequence[str], start: int) -> bool:
    """Does "a week later", "two days before" or "last year" begin there?"""
    said = [word.lower() for word in words[start : start + 3]]
    ordered = len(said) == 3 and said[2] in _ORDERED and table("units").get(said[1]) == "time"
    return ordered or (said[:1] in _NEAR_TIMES and table("units").get(said[1]) == "time")


def progressives(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "The industry is spending more", "has been developing.": behind "be" and before an object a
    deed, and behind "been" always; not "the problem is housing in towns"."""
    mended = {}
    for index in range(1, len(tags) - 1):
        if tags[index] != "NN" or not words[index].endswith("ing"):
            continue
        at = index - 1 - (tags[index - 1] == "RB")
        be = words[at].lower() if at > 0 else ""
        on = tags[index + 1] in _GOING_ON or be == "been"
        if be in BE and on and _can_be(words[index], "VBG"):
            mended[index] = "VBG"
    return mended


_BOUND = frozenset("have has had need needs".split())  # "you have to book, but"


def infinitives(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Plans to open 200 shops", "to further review its rules": what has an object behind "to" is
    a verb; not "due to open competition"."""
    mended = {}
    for index in range(1, len(tags) - 1):
        if tags[index] not in {"JJ", "NN"} or not _can_be(words[index], "VB"):
            continue
        apart = tags[index - 1] in {"RB", "RBR", "JJR"} and index > 1
        if tags[index - 1 - apart] != "TO":
            continue
        wanted = _OBJECT if tags[index] == "JJ" else {"PRP$", "PRP"}
        had = words[index - 2] in _BOUND and tags[index + 1] in {",", ".", "CC"} and not apart
        if tags[index + 1] in wanted or had:
            mended[index] = "VB"
    return mended


def showing(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Statistics show that": a plural, what can be a verb, and "that"."""
    return {
        index: "VBP"
        for index in range(1, len(tags) - 1)
        if tags[index] == "NN"
        and tags[index - 1] in {"NNS", "NNPS"}
        and words[index + 1] == "that"
        and _can_be(words[index], "VBP")
    }


def behind_conjunctions(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Because the port lost 5 million", "that the downturn increases pressure": a clause that a
    conjunction opens has a verb, and where none is tagged the first word that can be one is it."""
    mended = {}
    for start in range(len(tags) - 3):
        if tags[start] in {"IN", "WRB"} and words[start].lower() in _CONJUNCTIONS:
            mended.update(_missing(words, tags, start + 1))
    return mended


def _missing(words: Sequence[str], tags: Sequence[str], start: int) -> dict[int, str]:
    end = start
    if words[start] == "of":
        return {}
    while end < len(tags) and tags[end] not in _BREAKS and words[end] not in _CLAUSAL:
        if tags[end] in FINITE:
            return {}
        end += 1
    if end >= len(tags) or _goes_on(tags, end):
        return {}
    for index in range(start + 1, end):
        if tags[index] in VERBS - {"VBN"}:
            return {}
        if tags[index] in _NO_VERB and tags[index - 1] in _SUBJECT and words[index].islower():
            verb = _as_verb(words[index], tags[index])
            if verb and _leads_on(words, tags, index):
                return {index: verb}
    return {}


def _goes_on(tags: Sequence[str], end: int) -> bool:
    """Whether the clause may have its verb behind the mark, aside or conjunction at its end."""
    behind = next((i for i in range(end + 1, len(tags)) if tags[i] in FINITE), 0)
    return tags[end] != "." and behind > 0 and tags[behind - 1] not in _SUBJECT


def _leads_on(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """Whether what stands behind can stand behind a verb: for a past tense a noun can, too."""
    after = tags[index + 1]
    past = tags[index] in {"JJ", "VBN"} and words[index].endswith("ed")
    return after in _AFTER or (past and after in NOUNS | {"JJ"})


def _as_verb(word: str, tag: str) -> str:
    """The finite tag that a word can have instead of its own, or ""."""
    wanted = "VBZ" if tag == "NNS" else "VBD"
    return wanted if _can_be(word, wanted) else ""


def appointed(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "She was appointed mayor": a participle and no adjective, for a noun follows it."""
    return {
        index: "VBN"
        for index in range(1, len(tags) - 1)
        if tags[index] == "JJ" and words[index - 1].lower() in BE
        if tags[index + 1] in ("NN", "NNP", "JJ", "VBG") and words[index].lower() in _APPOINTED
    }


def owned_subject(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Brandt, whose father drives a bus": a verb behind what "whose" owns."""
    return {
        i: "VBZ"
        for i in range(2, len(tags) - 1)
        if tags[i] == "NNS" and tags[i - 2 : i] == ("WP$", "NN") and tags[i + 1] in ("DT", "PRP$")
        if _can_be(words[i], "VBZ")
    }


def leading_role(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Fire chief Ann Lee said so": a role that opens the sentence before a name with its verb,
    and no order."""
    end = 1
    while end < len(tags) and tags[end] in ("JJ", "NN"):
        end += 1
    name = end
    while name < len(tags) and tags[name] == "NNP":
        name += 1
    told = name < len(tags) and tags[name] in ("VBD", "VBZ", "MD")
    role = tags[0] in ("VB", "VBP") and 1 < end < name and words[0][:1].isupper() and told
    return dict.fromkeys(range(end), "NN") if role else {}


def joined_roles(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Falk scored, and substitute Ann Lee struck the bar": no verb stands between "and" and the
    name of who does what follows, unless one without an ending is asked for."""
    found = {}
    for i in range(1, len(tags) - 2):
        opens = tags[i] in ("VB", "VBP") and tags[i - 1] == "CC" and tags[i + 1] == "NNP"
        if not opens or words[i] not in lexicon_words("roles") or "MD" in tags[:i]:
            continue
        name = i + 1
        while name < len(tags) and tags[name] == "NNP":
            name += 1
        if name < len(tags) and tags[name] == "VBD" and "TO" not in tags[:i]:
            found[i] = "NN"
    return found


def done_asides(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "The castle, owned by the state, houses a museum", "Rena, a firm owned by the state, runs
    it", "the app, called Loom, checks orders": what is done "by" somebody between the first commas,
    or how it is named, is a participle, where the sentence goes on with its verb behind them."""
    commas = [i for i, word in enumerate(words) if word == ","][:2]
    if len(commas) < 2 or commas[0] < 1 or commas[1] + 2 >= len(words):
        return {}
    verb = commas[1] + 1
    at = _past_noun(tags, commas[0] + 1 + (tags[commas[0] + 1] == "RB"))
    if tags[commas[0] - 1] not in NOUNS or not FINITE.isdisjoint(
        (*tags[:at], *tags[at + 1 : verb])
    ):
        return {}
    if not _is_done(words, tags, at):
        return {}
    if tags[verb] in FINITE:
        return {at: "VBN"}
    named = tags[verb] == "NNS" and _has_object(tags, verb) and _can_be(words[verb], "VBZ")
    return {at: "VBN", verb: "VBZ", **_second(words, tags, verb)} if named else {}


def done_by(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "It was founded in 1900 and bought by Ann", "…, opened in May by the queen": what is joined
    to a passive, and done "by" somebody, is one too; not "born there and passed by the church"."""
    mended = {}
    for index in range(3, len(tags) - 1):
        joined = tags[index] == "VBD" and tags[index - 1] in ("CC", ",")
        by = tags[index - 1] == "CC" and words[index + 1].lower() == "by"
        done = joined and (by or is_done_by(words, tags, index + 1))
        if not done or words[index].lower() in _BY_WAY or not _can_be(words[index], "VBN"):
            continue
        verb = next((i for i in range(index - 1, 0, -1) if tags[i] in VERBS), 0)
        lead = verb - 1 - (tags[verb - 1] == "RB")
        if tags[verb] == "VBN" and words[lead].lower() in BE:
            mended[index] = "VBN"
    return mended


def behind_fronted(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "If the drains are blocked, water presses through": a verb behind the condition that a
    sentence opens with, where else it would have none."""
    if words[0].lower() not in _FRONTED or "," not in words:
        return {}
    comma = words.index(",")
    if FINITE.isdisjoint(tags[:comma]) or not VERBS.isdisjoint(tags[comma:]):
        return {}
    places = (
        i
        for i in range(comma + 2, len(tags) - 1)
        if tags[i] == "NNS" and tags[i - 1] in NOUNS and tags[i + 1] in _LED
    )
    at = next(places, 0)
    return {at: "VBZ"} if at and _can_be(words[at], "VBZ") else {}


def _past_noun(tags: Sequence[str], at: int) -> int:
    """Behind the noun that an aside begins with: "a firm" of "a firm owned by the state"."""
    end = at + 1
    while tags[at] == "DT" and tags[end] in ("JJ", "NN", "NNS"):
        end += 1
    return end if end > at + 1 else at


def _is_done(words: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """Whether an aside begins with a participle: by its tag, by whom it is done, or as a name."""
    if tags[at] == "VBN":
        return True
    led = words[at + 1].lower() == "by" or (words[at] in _NAMING and tags[at + 1] in _NAMES)
    return tags[at] in _PAST and led and _can_be(words[at], "VBN")


def _has_object(tags: Sequence[str], verb: int) -> bool:
    """Whether an object, or where it is, stands behind a word that is to be the verb of a sentence
    without one."""
    if tags[verb + 1] in _OBJECT:
        return True
    if tags[verb + 1] in ("IN", "TO"):
        return FINITE.isdisjoint(tags[verb:])
    rest = next((i for i in range(verb, len(tags)) if tags[i] in _LEADING_IN), len(tags))
    return tags[verb + 1] in _BARE and FINITE.isdisjoint(tags[verb:rest])


def _second(words: Sequence[str], tags: Sequence[str], verb: int) -> dict[int, str]:
    """ "… checks orders and flags those that do not match": the second verb of two."""
    return {
        i: "VBZ"
        for i in range(verb + 2, len(tags) - 1)
        if tags[i] == "NNS"
        and words[i - 1] == "and"
        and tags[i + 1] in _OBJECT
        and _can_be(words[i], "VBZ")
    }


def told_that(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
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
