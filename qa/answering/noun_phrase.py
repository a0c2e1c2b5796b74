"""Noun phrases of questions: which words are nouns there, and the head of a phrase.

Questions are short and odd: the tagger, which learnt on running text, takes unknown words for
adjectives ("What is geosmin?") and nouns for verbs ("the gender pay gap"). Where the place of a
word allows one reading only, the place decides.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["KIND_NOUNS", "mended_tags", "noun_phrase_head"]

KIND_NOUNS = frozenset("kind type sort form name title part kinds types sorts forms names".split())
_DO = frozenset("do does did".split())
_MODALS = frozenset("can could will would shall should may might must ca wo to".split())
_BE = frozenset("is are was were am be been being 's ’s 're ’re".split())
# "Was Anna …" begins with no name; "Will" and "May" may.
_FIRST = {
    **dict.fromkeys("is does has".split(), "VBZ"),
    **dict.fromkeys("are do have".split(), "VBP"),
    **dict.fromkeys("was were did had".split(), "VBD"),
}
_NOT_NOUNS = frozenset("not n't n’t left needed there here".split())
_ADJECTIVES = ("JJ", "VB", "VBP")
_BEFORE_HEAD = frozenset("DT JJ JJR JJS CD POS PRP$ PDT RBS RB HYPH `` ''".split())
_TIMES = frozenset("yesterday today tomorrow tonight ago earlier later now".split())
_WHEN = frozenset("last this next past previous each every per current".split())


def mended_tags(words: Sequence[str], tags: Sequence[str]) -> tuple[str, ...]:
    """The tags of a question, with nouns, names and verbs where only these can stand."""
    mended, lowers = list(tags), [word.lower() for word in words]
    if mended and lowers[0] in _FIRST and mended[0].startswith("NN"):
        mended[0] = _FIRST[lowers[0]]
    for i, word in enumerate(lowers):
        if word in _NOT_NOUNS or not word[:1].isalpha():
            continue
        if _is_amount_of(lowers, mended, i) or _is_defined(lowers, mended, i):
            mended[i] = "NNS" if word.endswith("s") and not word.endswith("ss") else "NN"
        elif tags[i] == "NN" and words[i][0].isupper() and mended[i - 1] == "NNP" and i > 1:
            mended[i] = "NNP"
        elif _is_between_nouns(lowers, mended, i):
            mended[i] = "NN"
        elif _is_last_verb(lowers, mended, i):
            mended[i] = _verb_tag(lowers, mended)
    return tuple(mended)


def _is_amount_of(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "How much sugar do …": an adjective without its noun is the noun."""
    if i < 2 or lowers[i - 1] not in ("much", "many") or tags[i] not in _ADJECTIVES:
        return False
    following = lowers[i + 1 : i + 2]
    return not following or following[0] in _DO | _MODALS | _BE | {"?", "has", "have", "had"}


def _is_defined(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "What is geosmin?": nothing else can be defined."""
    if i < 2 or tags[i] not in _ADJECTIVES or lowers[i - 2] != "what" or lowers[i - 1] not in _BE:
        return False
    return not any(word.isalnum() for word in lowers[i + 1 :])


def _is_between_nouns(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "the gender pay gap": a base form between nouns, with nothing that would ask for one."""
    if tags[i] not in ("VB", "VBP") or not 0 < i < len(tags) - 1 or lowers[i] in _DO | _BE:
        return False
    if not (tags[i - 1] == "NN" and tags[i + 1] in ("NN", "NNS")):
        return False
    return any(word in _BE for word in lowers[:i]) and not any(
        word in _DO | _MODALS for word in lowers[:i]
    )


def _is_last_verb(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "How long does it simmer?", "the towers still stand": a last word that is the only verb."""
    if i < 3 or tags[i] not in ("NN", "JJ") or any(word.isalnum() for word in lowers[i + 1 :]):
        return False
    if any(tag.startswith("VB") and lowers[j] not in _DO | _BE for j, tag in enumerate(tags[:i])):
        return False
    if any(word in _BE for word in lowers[:i]):
        return lowers[i].endswith("ing") and tags[i - 1] == "RB"
    if any(word in _DO | _MODALS for word in lowers[:i]):
        return tags[i - 1] in ("PRP", "RB")
    return tags[i - 1] == "RB" and tags[i - 2] == "NNS" and lowers[0] in ("how", "which", "what")


def _verb_tag(lowers: Sequence[str], tags: Sequence[str]) -> str:
    if any(word in _BE for word in lowers):
        return "VBG"
    return "VB" if any(word in _DO | _MODALS for word in lowers) else "VBP"


def noun_phrase_head(lowers: Sequence[str], tags: Sequence[str], start: int) -> tuple[str, int]:
    """The head noun of the noun phrase that begins at `start`, and where the phrase ends.

    ("", start) when none begins there. "The name of the river" has the head "river".
    """
    end, head = start, -1
    while end < len(lowers) and not (head >= 0 and _begins_time(lowers, tags, end)):
        if tags[end].startswith("NN"):
            head = end
        elif not _may_precede_head(lowers, tags, start, end, head):
            break
        end += 1
    if head < 0 and end > start and lowers[end : end + 1] == ["of"]:
        head = end - 1
    if head < 0:
        return "", start
    end = head + 1
    if lowers[head] in KIND_NOUNS and end + 1 < len(lowers) and lowers[end] == "of":
        inner, stop = noun_phrase_head(lowers, tags, end + 1)
        if inner:
            return inner, stop
    return lowers[head], end


def _may_precede_head(
    lowers: Sequence[str], tags: Sequence[str], start: int, i: int, head: int
) -> bool:
    tag = tags[i]
    if tag in ("VBG", "VBN"):
        return start < i < len(tags) - 1 and tags[i + 1].startswith("NN")
    if tag not in _BEFORE_HEAD or lowers[i] in ("not", "n't", "n’t"):
        return False
    return head < 0 or tag not in ("DT", "PRP$")


def _begins_time(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "its profit last year": another noun phrase begins, one of time; but "his next film"."""
    if lowers[i] in _TIMES:
        return True
    return lowers[i] in _WHEN and tags[i - 1] != "POS"
