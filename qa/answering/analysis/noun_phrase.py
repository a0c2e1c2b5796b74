"""Noun phrases of questions: the noun that a phrase is about, where the phrase ends, and which
verbs are said of it or only tell which one it is."""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.grammar import ANY_BE, COMMON_NOUNS, DO, FINITE, HAVE, VERBS
from qa.language.lexicon import words
from qa.language.stems import stem

__all__ = [
    "KIND_NOUNS",
    "attributes_end",
    "begins_time",
    "is_predicated",
    "is_somebody_of",
    "noun_phrase_head",
    "owner_asked",
    "stranded",
    "verbs_asked",
]

KIND_NOUNS = frozenset("kind type sort form name title part kinds types sorts forms names".split())
_BEFORE_HEAD = frozenset("DT JJ JJR JJS CD POS PRP$ PDT RBS RB HYPH `` ''".split())
# "Two of the causes" are causes.
_SOME = frozenset("some any all many most each both several few".split())
_TIMES = frozenset("yesterday today tomorrow tonight ago earlier later now".split())
_AGO = frozenset("ago earlier before later".split())
_ONE_OR_SOME = frozenset("a an several few".split())
_SPANS_OF_TIME = frozenset("year decade century month day date".split())
_COMPOUNDING = ("day", "date")  # "day care", "date palms"
_JOINING = frozenset("when while if because where".split())
_RELATIVE = frozenset(("who", "which", "that"))
_CALLED = frozenset(stem(word) for word in ("call", "name", "know", "title", "term", "dub"))
_PARTICLES = frozenset("up down out off away over in on behind back along apart".split())
_WHEN = frozenset("last this next past previous each every per current".split())


def noun_phrase_head(lowers: Sequence[str], tags: Sequence[str], start: int) -> tuple[str, int]:
    """The head noun of the noun phrase that begins at `start`, and where the phrase ends.

    ("", start) when none begins there. "The name of the river" has the head "river".
    """
    end, head = start, -1
    while end < len(lowers) and not (head >= 0 and begins_time(lowers, tags, end)):
        if head >= 0 and _tells_what_they_do(lowers, tags, end):
            break
        if tags[end].startswith("NN"):
            head = end
        elif not _may_precede_head(lowers, tags, start, end, head):
            break
        end += 1
    if head < 0 and end > start and lowers[end : end + 1] == ["of"]:
        if tags[end - 1] == "CD" or lowers[end - 1] in _SOME:
            return noun_phrase_head(lowers, tags, end + 1)
        head = end - 1
    if head < 0:
        return "", start
    if lowers[start - 1 : start] in (["what"], ["which"]):
        head = _before_subject(lowers, tags, start, head)
    end = head + 1
    if lowers[head] in KIND_NOUNS and end + 1 < len(lowers) and lowers[end] == "of":
        inner, stop = noun_phrase_head(lowers, tags, end + 1)
        if inner:
            return inner, stop
    return lowers[head], end


def _tells_what_they_do(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "The two main groups living in it", "the mills still standing there": no noun of its own."""
    adverb = lowers[i] == "still"
    verb = i + adverb
    if adverb and tags[verb : verb + 1] == ["VBG"]:
        return True
    told = verb + 1 < len(lowers) and tags[verb] == "NN" and lowers[verb].endswith("ing")
    return told and tags[i - 1] == "NNS" and tags[verb + 1] == "IN" and lowers[verb + 1] != "of"


def owner_asked(tags: Sequence[str], start: int, end: int) -> int:
    """The place of the "firm" of "which firm's shares", which asks for a firm; -1 for none."""
    owned = (i for i in range(start + 1, end) if tags[i] == "POS")
    return next((i - 1 for i in owned if tags[i - 1] in COMMON_NOUNS), -1)


def attributes_end(lowers: Sequence[str], tags: Sequence[str], end: int) -> int:
    """Where what follows a noun phrase that ends before `end` has told which one it is, "of the
    shell" of "what part of the shell is used"; `end` itself where no verb stands behind that."""
    stop = end
    while stop < len(tags) and tags[stop] == "IN":
        head, after = noun_phrase_head(lowers, tags, stop + 1)
        if not head:
            return end
        stop = after
    return stop if "".join(tags[stop : stop + 1]).startswith(("VB", "MD", "RB")) else end


def _before_subject(lowers: Sequence[str], tags: Sequence[str], start: int, head: int) -> int:
    """The noun asked for where the question keeps the order of a statement, so that the subject
    stands right behind it: "in which city Ann Bell was born", "what year women got the vote"; not
    "what year groups does it teach", "which day trips are offered"."""
    led = "".join(tags[max(0, start - 2) : start - 1]) == "IN"
    behind = "".join(tags[head + 1 : head + 2])
    verb = behind in FINITE or (led and behind in VERBS)
    own = next((i for i in range(start + 1, head + 1) if _begins_name(tags, i)), 0)
    if verb and own and _is_named(tags[own : head + 1]):
        return own - 1
    timed = next((i for i in range(start, head) if lowers[i] in _SPANS_OF_TIME), -1)
    if not verb or timed < 0 or not tags[timed + 1].startswith("NN"):
        return head
    helped = lowers[head + 1] in DO | HAVE | ANY_BE or behind == "MD"
    told = not (helped or lowers[timed] in _COMPOUNDING)
    return timed if told or (led and lowers[head + 1] not in DO) else head


def _begins_name(tags: Sequence[str], i: int) -> bool:
    """Whether a name, or a "British" before one, stands right behind a common noun."""
    named = tags[i].startswith("NNP") or (tags[i] == "JJ" and tags[i + 1].startswith("NNP"))
    return named and tags[i - 1] in COMMON_NOUNS


def _is_named(tags: Sequence[str]) -> bool:
    """Whether these are a name, or what is a name's: "Ann Bell", "Ann's father"."""
    return "POS" in tags or all(tag.startswith("NNP") for tag in tags[1:])


def _may_precede_head(
    lowers: Sequence[str], tags: Sequence[str], start: int, i: int, head: int
) -> bool:
    tag = tags[i]
    if tag in ("VBG", "VBN"):
        return (start < i or i == 0) and tags[i + 1 : i + 2] in (("NN",), ("NNS",), ("NNP",))
    if tag == "RBR" and tags[i + 1 : i + 2] in (("NN",), ("NNS",)):
        return head < 0
    if tag not in _BEFORE_HEAD or lowers[i] in ("not", "n't", "n’t"):
        return False
    return head < 0 or tag not in ("DT", "PRP$")


def _is_span_ago(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "Five years ago", "a year earlier"."""
    counted = tags[i] == "CD" or lowers[i] in _ONE_OR_SOME
    return counted and not _AGO.isdisjoint(lowers[i + 2 : i + 3])


def begins_time(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "its profit last year", "its profit five years ago": another noun phrase begins, one of
    time; but "his next film"."""
    if lowers[i] in _TIMES or _is_span_ago(lowers, tags, i):
        return True
    return lowers[i] in _WHEN and tags[i - 1] != "POS"


def is_somebody_of(lowers: Sequence[str], tags: Sequence[str], start: int, end: int) -> bool:
    """Whether "who" asks who the "William" of "William of Tyre" is: no role, but a name that ends
    the question with where it is from."""
    asked = lowers[:1] == ["who"] and start == len(lowers[:2])
    name = set(tags[start:end]) == {"NNP"} and lowers[end - 1] not in words("roles")
    home = set(tags[end + 1 :]) - {"."} == {"NNP"}
    return asked and name and home


def is_predicated(lowers: Sequence[str], tags: Sequence[str], start: int, end: int) -> bool:
    """Whether the noun phrase from `start` to `end` is what the verb after it is said of:
    "Was the bridge built by?", "are shells capable of?"; in "the name given to …" and "is the
    group called?" the noun is what is asked for."""
    verb = stop = attributes_end(lowers, tags, end)
    while verb < len(tags) and (tags[verb] == "RB" or lowers[verb] == "being"):
        verb += 1  # "what are nurses being offered"
    tag = tags[verb] if verb < len(tags) else ""
    if tag not in ("VBN", "VBD", "VBG", "JJ") or stem(lowers[verb]) in _CALLED:
        return False
    rest = [i for i in range(verb + 1, _told_end(lowers, tags, verb)) if lowers[i].isalnum()]
    if not rest:
        return tag != "JJ" and stop == end
    stranded = tags[rest[-1]] in ("IN", "TO", "RP") or lowers[rest[-1]] == "do"
    if stop > end:  # "What were the two kinds of safes meant for?"
        return stranded and tag in ("VBN", "VBD")
    bare = tags[start] not in ("DT", "CD", "PRP$", "JJS", "PDT") and "POS" not in (tags[start:end])
    if tag in ("JJ", "VBG"):
        goes_on = tags[rest[0]] in ("IN", "TO")
        return stranded or (goes_on and (bare or tag == "VBG"))
    if bare and tags[rest[0]] == "TO" and stem(lowers[verb]) != "use":
        return True
    return len(rest) == 1 or stranded


def _told_end(lowers: Sequence[str], tags: Sequence[str], verb: int) -> int:
    """Where a clause of time or condition begins behind a stranded preposition, "used on when",
    else the end."""
    joined = (
        i
        for i in range(verb + 2, len(lowers))
        if lowers[i] in _JOINING and tags[i - 1] in ("IN", "TO")
    )
    return next(joined, len(lowers))


def verbs_asked(
    lowers: Sequence[str], tags: Sequence[str], verbs: Sequence[int], aux: int
) -> list[int]:
    """Of some verbs those behind "do" that do not only tell which ones are meant: "offer" of "What
    do the women who trade offer?"; and "kept" of "Which ship built in Lund is kept?". None where
    there is no "do" at `aux` and no such participle."""
    if lowers[aux : aux + 1] and lowers[aux] in DO:
        bare = (i for i in verbs if tags[i] in ("VB", "VBP") and tags[i - 1] != "TO")
        return [i for i in bare if i > aux and not _is_relative(lowers, tags, i, aux)]
    first = verbs[0] if verbs else 0
    reduced = first > 0 and tags[first] == "VBN" and tags[first - 1].startswith("NN")
    if not reduced or any(word in ANY_BE or word in HAVE for word in lowers[:first]):
        return []
    return [i for i in verbs if not ANY_BE.isdisjoint(lowers[first:i])]


def stranded(lowers: Sequence[str], tags: Sequence[str], start: int) -> str:
    """The preposition that ends a question behind the wh-phrase that ends at `start`, or ""."""
    last = len(lowers) - 1
    while last >= 0 and (not lowers[last].isalnum() or tags[last] == "RB"):
        last -= 1
    if last <= start or tags[last] not in ("IN", "TO", "RP"):
        return ""
    return "" if _is_particle(lowers, tags, start, last) else lowers[last]


def _is_particle(lowers: Sequence[str], tags: Sequence[str], start: int, last: int) -> bool:
    """Whether the last word goes with the verb of the wh-phrase that ends at `start`: what "broke
    down" did so; what "it broke on" has a subject of its own."""
    if lowers[last] not in _PARTICLES or last <= start:
        return False
    before = tags[start:last]
    return before[-1] in VERBS and all(tag in VERBS or tag == "RB" for tag in before)


def _is_relative(lowers: Sequence[str], tags: Sequence[str], i: int, aux: int) -> bool:
    """ "Who trade", "that often fall"."""
    led = i - 1 - tags[i - 1].startswith("RB")
    return led > aux and lowers[led] in _RELATIVE
