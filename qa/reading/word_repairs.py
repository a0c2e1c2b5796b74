"""Tags that a small word settles, beside "one", "only" or "by", and those behind an object.

Each rule takes the words and tags of a sentence and gives the tags to be changed, by place.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.grammar import BE, COMMON_NOUNS, FINITE
from qa.language.stems import listed, stem
from qa.language.wordtags import choices

__all__ = [
    "alone",
    "behind_it",
    "behind_objects",
    "capitals",
    "nobody",
    "on_the_way",
    "ordering",
    "sole",
]

_ORDERING = frozenset(("first", "last", "next"))
_NOUN_PHRASE = frozenset("DT PRP$ JJ NN NNS NNP NNPS CD".split())
_NOMINAL = frozenset("NN NNS JJ NNP NNPS".split())
_ARTICLES = frozenset("the a an his its their our my your".split())
_ENDS = frozenset((",", ";", ".", ":"))
_ASKING = frozenset(("WDT", "WP", "WP$", "WRB", "TO", "IN"))
_BEHIND = frozenset((",", ".", "IN", "CC", ":"))
_TAKING_CLAUSES = frozenset(
    map(
        stem,
        """think know hope feel find see hear show mean wish fear doubt suppose guess believe notice
        realise realize remember forget learn ensure prove make let have help watch be""".split(),
    )
)
_LEADING = frozenset(
    ", and but that because when as if while where which until before since although so".split()
)


def behind_it(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "So that it rises and falls", "she falls": behind "it" as a subject no plural stands, nor
    joined to its verb; "gave it names" has it for an object."""
    mended: dict[int, str] = {}
    for i in range(1, len(tags)):
        if tags[i] != "NNS" or "VBZ" not in choices(words[i], False).split("/"):
            continue
        who, lead = words[i - 1].lower(), words[i - 2].lower() if i > 1 else ","
        subject = who in ("he", "she") or (who == "it" and lead in _LEADING)
        if subject or (who == "and" and i - 2 in mended):
            mended[i] = "VBZ"
    return mended


def behind_objects(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "She built the customs house at Lund", "damaged by damp.": right behind the object of the
    only verb so far stands no other verb, but the end of the noun; nor a lone adjective behind
    "by"."""
    mended = {
        i: "NN"
        for i in range(1, len(tags) - 1)
        if tags[i] == "JJ" and words[i - 1] == "by" and tags[i + 1] in (".", ",", "CC")
    }
    mended |= {
        i: "VBN"  # "a café run by nuns"
        for i in range(1, len(tags) - 1)
        if words[i] == "run" and words[i + 1] == "by" and tags[i - 1] in COMMON_NOUNS
    }
    mended |= {i: "NNS" for i in range(3, len(tags) - 1) if _is_row_end(words, tags, i)}
    mended |= {i: "VBN" for i in range(2, len(tags) - 3) if _is_done_aside(words, tags, i)}
    verb = next((i for i, tag in enumerate(tags) if tag in FINITE), 0)
    held = stem(words[verb]) in listed("reporting_verbs") or stem(words[verb]) in _TAKING_CLAUSES
    if not verb or held or not _ASKING.isdisjoint(tags[:verb]) or tags[verb] == "MD":
        return mended
    if tags[verb + 1 : verb + 3] in (["TO", "VB"], ("TO", "VB")):
        verb += 2  # "wanted to seize the salt works at Lund"
    end = verb + 1
    while end < len(tags) - 1 and tags[end] in _NOUN_PHRASE:
        end += 1
    if end + 1 >= len(tags):
        return mended
    noun = {"VBP": "NN", "VBZ": "NNS"}.get(tags[end], "")
    led = tags[verb + 1] in ("DT", "PRP$") and end > verb + 2
    led |= end == verb + 1 and tags[verb] == "VBD" and noun == "NNS"  # "threw rocks at them"
    if led and tags[end + 1] in _BEHIND and noun and noun in choices(words[end], False).split("/"):
        mended[end] = noun
    return mended


def _is_row_end(words: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "Lined with moss and leaves.": no verb, where none before it is of the present."""
    if tags[i] != "VBZ" or words[i - 1] not in ("and", "or") or tags[i + 1] not in (".", ","):
        return False
    row = tags[i - 2] in COMMON_NOUNS and tags[i - 3] == "IN"
    present = any(tags[at] == "VBZ" and words[at] not in BE for at in range(i))
    return row and not present and "NNS" in choices(words[i], False).split("/")


def _is_done_aside(words: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "Frescoes of a saint, painted between 1380 and 1385 by Jan Hus": no adjective."""
    if tags[i] != "JJ" or words[i - 1] != "," or tags[i + 1] != "IN" or words[i][-2:] != "ed":
        return False
    end = next((at for at in range(i + 1, len(words)) if words[at] in _ENDS), len(words))
    return "by" in words[i + 1 : end] and "VBN" in choices(words[i], False).split("/")


def capitals(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Night Off, under which": a small word with a capital right behind a name belongs to it, if
    most words of the sentence have none."""
    if 2 * sum(word[:1].isupper() for word in words) > len(words):
        return {}
    return {
        i: "NNP"
        for i in range(2, len(tags))
        if tags[i] in ("RP", "IN", "RB") and words[i][:1].isupper() and tags[i - 1] == "NNP"
    }


def alone(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Each one sheds tears": "one" goes before no plural."""
    return {
        i: "VBZ"
        for i in range(1, len(tags))
        if tags[i] == "NNS"
        and words[i - 1].lower() == "one"
        and "VBZ" in choices(words[i], False).split("/")
    }


def nobody(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "No one came" is of nobody."""
    ones = [i for i in range(1, len(words)) if words[i] == "one" and words[i - 1].lower() == "no"]
    bare = [i for i in ones if tags[i + 1 : i + 2] and tags[i + 1] not in _NOMINAL]
    return {i - back: tag for i in bare for back, tag in ((0, "NN"), (1, "DT"))}


def ordering(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "It was last seen in 1986", "it was first sold there": when it was, and no quality."""
    return {
        i: "RB"
        for i in range(1, len(tags) - 1)
        if words[i] in _ORDERING and words[i - 1] in BE and tags[i + 1] == "VBN"
    }


def sole(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "The town's only bank", "the only one": between an owner or an article and a noun "only"
    says which one it is."""
    return {
        i: "JJ"
        for i in range(1, len(tags) - 1)
        if words[i] == "only"
        and (tags[i - 1] == "POS" or words[i - 1].lower() in _ARTICLES)
        and (tags[i + 1] in ("NN", "NNS", "JJ") or words[i + 1] == "one")
    }


def on_the_way(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "On his way to work he saw it": where one goes, and no deed."""
    places = (i for i in range(4, len(tags)) if words[i] == "work" and words[i - 2] == "way")
    return {i: "NN" for i in places if tags[i] == "VB" and words[i - 4] in ("on", "On")}
