"""Tags of the verb of a second clause or a second deed, and of the only one behind an aside.

Each rule takes the words and tags of a sentence and gives the tags to be changed, by place.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.grammar import FINITE, NOUNS
from qa.language.lexicon import table
from qa.language.wordtags import choices

__all__ = [
    "PASTS",
    "behind_asides",
    "behind_measures",
    "joined_clauses",
    "joined_presents",
    "pasts",
    "second_verbs",
    "with_verb",
]

_OBJECT = frozenset(("DT", "PRP$", "PRP", "CD", "$"))
_OVER = frozenset("over up out off back down away".split())
_AGO = frozenset("ago earlier before later".split())
_NOUN_PHRASE = frozenset("DT PRP$ JJ NN NNS NNP NNPS CD".split())
_JOINS = frozenset("and but while whereas".split())
_AHEAD = _OBJECT | {"NNS", "NNP", "NNPS", "JJ"}
_RELATIVE = frozenset(("WDT", "WP", "WRB"))
_ASIDE = _RELATIVE | {"WP$"}
_GOING_ON = frozenset("IN TO DT PRP$ RB".split())
_ENDS = frozenset((",", ";", ".", ":"))
_JOINING = frozenset("and but or then".split())
_GOVERNING = FINITE | {"TO", "VB"}
_DO = frozenset(("do", "help", "let", "make"))
_BEHIND = frozenset((",", ".", "IN", "CC", ":"))
_WHOM = frozenset("it him them us me himself itself herself".split())
PASTS = frozenset("rose bit left thought shot".split())
_PARTING, _VERBAL = frozenset((",", ":", "CC", "``", "''", "WDT", "WP")), FINITE | {"VB"}
_TO_DO = ("TO", "VB")
_BETWEEN = frozenset(("between", "both", "from"))
_GOING = frozenset("to into through across towards toward onto along past down up over".split())
_OPENING = frozenset("if when where as because while although though unless once to".split())


def joined_clauses(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "It cost a million, and tickets covered half": behind ", and" and a noun a participle with
    an object is the past tense of a clause of its own."""
    mended = {}
    for i in range(4, len(tags) - 2):
        start = i
        while start > 1 and tags[start - 1] in _NOUN_PHRASE:
            start -= 1
        led = start < i and tags[start - 1] == "CC" and words[start - 2] == ","
        said = tags[start - 3] in FINITE  # "…, Lee said, and a hotel sent over soup"
        if tags[i] != "VBN" or not led or ("," in words[: start - 2] and not said):
            continue
        if said and words[i + 1] in _OVER and tags[i + 2] in NOUNS and FINITE.isdisjoint(tags[i:]):
            mended[i] = "VBD"
        object_ = i + 1 + (tags[i + 1] == "RB")
        timed = not _AGO.isdisjoint(words[object_ : object_ + 5])  # "built a century ago"
        if tags[object_] in _OBJECT and not timed and "VBD" in choices(words[i], False).split("/"):
            mended[i] = "VBD"
    return mended


def second_verbs(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Numbers have fallen, and biologists blame rats that came ashore": a "noun" between a plural
    and what is blamed, in a clause that would have no finite verb."""
    mended = {}
    for comma in range(2, len(tags) - 4):
        if words[comma] not in _ENDS or words[comma + 1] not in _JOINS or words[comma] == ".":
            continue
        at = comma + 2
        while at < len(tags) - 2 and tags[at] in ("DT", "PRP$", "JJ", "NN"):
            at += 1
        verb = at + 1
        fits = tags[at] == "NNS" and tags[verb] == "NN" and tags[verb + 1] in _AHEAD
        led = not FINITE.isdisjoint(tags[:comma])
        may = fits and led and "VBP" in choices(words[verb], False).split("/")
        if may and not _is_finite(words, tags, verb):
            mended[verb] = "VBP"
    return mended


def behind_asides(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "The office, which takes cash, closes at four", "the band, who come from Oslo, play folk":
    the verb of a sentence behind the comma that closes a relative clause, where it has none else.
    """
    opened = next((i for i in range(2, len(tags)) if _opens_aside(words, tags, i)), 0)
    if not opened or not FINITE.isdisjoint(tags[:opened]) or words[-1] not in (".", "!"):
        return {}
    closing = [i for i in range(opened + 2, len(tags) - 2) if words[i] == ","]
    for comma in reversed(closing):
        at = comma + 1 + (tags[comma + 1] == "RB")
        if FINITE.isdisjoint(tags[opened:comma]) or _is_finite(words, tags, comma + 1):
            return {}
        many = tags[opened - 2] in ("NNS", "NNPS") or tags[opened + 1] == "VBP"
        if verb := _main_verb(words, tags, at, many=many):
            return {at: verb}
    return {}


def _opens_aside(words: Sequence[str], tags: Sequence[str], i: int) -> bool:
    return tags[i] in _ASIDE and words[i - 1] == "," and tags[i - 2] in NOUNS


def _main_verb(words: Sequence[str], tags: Sequence[str], at: int, *, many: bool) -> str:
    """The finite tag that a word can have as the verb of one subject, or of several, or ""."""
    if at + 1 >= len(tags) or tags[at + 1] in ("CC", ",") or words[at][0].isupper():
        return ""
    possible = choices(words[at], False).split("/")
    if tags[at] in ("VBN", "JJ", "NN", "VB") and "VBD" in possible:
        return "VBD"
    if many:
        return "VBP" if tags[at] in ("VB", "NN") and "VB" in possible else ""
    return "VBZ" if tags[at] == "NNS" and "VBZ" in possible and words[at + 1] != "." else ""


def behind_measures(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Grows to 12 metres and feeds on plankton": what is joined to a measure is no thing; nor is
    anything kept up where one may "keep up to six hens"."""
    mended: dict[int, str] = {}
    for i in range(len(tags) - 2):
        led = tags[i] == "RP" and tuple(words[i : i + 2]) == ("up", "to")
        if led and tags[i + 2] in ("CD", "$"):
            mended |= {i: "IN", i + 1: "IN"}
    for i in range(4, len(tags) - 1):
        measure = words[i - 1] == "and" and tags[i - 3] == "CD" and words[i - 2] in table("units")
        goes_on = tags[i + 1] in _GOING_ON and "VBZ" in tags[: i - 1]
        if (
            measure
            and goes_on
            and tags[i] == "NNS"
            and "VBZ" in choices(words[i], False).split("/")
        ):
            mended[i] = "VBZ"
    return mended


def joined_presents(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Chicks are fed by both and leave the nest": what is joined to a present or "were"
    with no "to" or modal between is finite too, as a base form never hangs on either; so is "open
    their eyes" there, which could be an adjective, and "are found in ponds, eat flies and lay"."""
    mended = {i: "VBZ" for i in range(3, len(tags) - 1) if _is_joined_deed(words, tags, i)}
    main = words[0].lower() not in _OPENING
    for i in range(3, len(tags) - 1):
        joined = words[i - 1] in _JOINING or (words[i - 2] in _JOINING and tags[i - 1] == "RB")
        doubtful = tags[i] in ("JJ", "NN") and tags[i + 1] == "PRP$" and joined
        row = main and words[i - 1] == "," and "CC" in tags[i:]
        if not (doubtful or (tags[i] == "VB" and (joined or row))):
            continue
        before = (at for at in range(i - 2, -1, -1) if tags[at] in _GOVERNING)
        verb = next(before, -1)
        plural = verb > 0 and (tags[verb] == "VBP" or words[verb] == "were" or verb in mended)
        if plural and words[verb] not in _DO and "VBP" in choices(words[i], False).split("/"):
            mended[i] = "VBP"
    return mended


def _is_joined_deed(words: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "It rises in Lund and flows to the sea", "owns the shop and runs it": behind a singular's
    present a "plural" with an object of its own, or a way that it goes, which no row of things
    leads up to."""
    if tags[i] != "NNS" or words[i - 1] not in _JOINING:
        return False
    if "VBZ" not in choices(words[i], False).split("/"):
        return False
    before = (at for at in range(i - 2, -1, -1) if tags[at] in _GOVERNING)
    verb = next(before, -1)
    if verb < 1 or tags[verb] != "VBZ" or words[verb] in _DO:
        return False
    if (
        words[i + 1] in _WHOM
        or tags[i + 1] in ("PRP$", "DT")
        or tuple(tags[i + 1 : i + 3]) == _TO_DO
    ):
        return True
    behind = ("IN", "RP", "RB", ".", *(("NNP",) if tags[i - 2] == "CD" else ()))
    if tags[i - 2] in ("CD", "NNP") and tags[i + 1] in behind and i > verb + 2:
        between = _BETWEEN.isdisjoint(words[verb:i]) and words[i + 1] != "of"
        return between or words[i + 1] in _GOING  # "leaves at 9 and docks at noon"
    start = i - 2
    while start > verb and tags[start] in ("NN", "NNS", "JJ", "CD", "POS"):
        start -= 1
    row = tags[i - 2] == "NNS" and words[start].lower() not in ("the", "its", "his", "her")
    told = table("verb_prepositions").get(words[i + 1], "") if tags[i - 2] == "NN" else ""
    if words[i].removesuffix("s") in told.split(", "):
        return True  # "lives in the soil and feeds on roots"
    return words[i + 1] in _GOING and not row and tags[i - 2] in NOUNS


def _is_finite(words: Sequence[str], tags: Sequence[str], start: int) -> bool:
    """Whether a clause has a finite verb of its own from a token on."""
    for index in range(start, len(tags)):
        if tags[index] in _RELATIVE or words[index] in _ENDS:
            return False
        if tags[index] in FINITE:
            return True
    return False


def pasts(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Exports to Spain rose, but those to Italy did not": a noun that may be a past tense is one
    where its part of the sentence has a subject and no other verb."""
    mended = {}
    for i in range(1, len(tags)):
        after = tags[i + 1] if i + 1 < len(tags) else "."
        if words[i] not in PASTS or tags[i] != "NN" or after not in _BEHIND:
            continue
        start = next((j + 1 for j in range(i - 1, -1, -1) if tags[j] in _PARTING), 0)
        before = tags[start:i]
        led = tags[i - 1] == "NNS" or (tags[i - 1] in NOUNS and {"IN", "TO"} & {*before})
        if led and _VERBAL.isdisjoint(before):
            mended[i] = "VBD"
    return mended


def with_verb(words: Sequence[str], tags: Sequence[str]) -> Sequence[str]:
    """The tags with a verb where they leave the sentence, or the first part of it, none."""
    if tags[:1] in (["VBZ"], ("VBZ",)) and tags[-1] == ".":
        from qa.language.verb_mending import with_plural_subject

        return with_plural_subject(words, tags)
    first = next((i for i, tag in enumerate(tags) if tag in FINITE), 0)
    joined = tags[first - 1] == "CC" if first else tuple(tags[-1:]) == (".",)
    another = first and "CC DT NN NNS" in " ".join(tags)
    if not (joined or another) or tags[0] in FINITE:
        return tags
    from qa.language.verb_mending import with_finite  # few sentences have need of it

    return with_finite(words, tags)
