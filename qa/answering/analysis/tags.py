"""The tags of a question, mended where the place of a word allows one reading only.

Questions are short and odd: the tagger, which learnt on running text, takes unknown words for
adjectives ("What is geosmin?") and nouns for verbs ("the gender pay gap", "which approaches did").
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.grammar import (
    ANY_BE,
    ASKING_ADVERBS,
    BE,
    DO,
    FINITE,
    HAVE,
    IS,
    QUESTION_WORDS,
)
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.language.wordtags import choices

__all__ = ["clause_end", "is_bare_noun", "mended_tags"]

_MODALS = frozenset("can could will would shall should may might must ca wo to".split())
_AUXILIARIES = DO | HAVE | _MODALS | ANY_BE
# "Was Anna …" begins with no name; "Will" and "May" may.
_FIRST = {
    **dict.fromkeys("is does has".split(), "VBZ"),
    **dict.fromkeys("are do have".split(), "VBP"),
    **dict.fromkeys("was were did had".split(), "VBD"),
}
_TIMES = frozenset("yesterday today tonight tomorrow last this".split())
# Verbs that are more often something else.
_ALSO_VERBS = frozenset(("like", "last"))
_NOUNS_TOO = frozenset("forecast cut cost bid spread split broadcast".split())
_NAMED_TOO = frozenset("NN VB VBP JJ".split())
_UNNAMED = frozenset("JJ VB VBP RB".split())
_DETERMINERS = frozenset("the a an its his her their our my your".split())
_NOT_NOUNS = frozenset("not n't n’t left needed there here else next other".split())
_ADJECTIVES = ("JJ", "VB", "VBP")
_ASKED = frozenset("what which whose".split())
_BEFORE_ASKED = frozenset("JJ JJS JJR CD NN VBG VBN VBP".split())
_NOUN_OR_VERB = frozenset("VB VBP VBZ JJ".split())
# Words that open a clause with a verb of its own.
_OPENING = frozenset(
    "that who whom which whose what how where when while if as because since after before".split()
)
_COMES_OF = frozenset(stem(word) for word in ("become", "come", "think", "make"))


def mended_tags(words: Sequence[str], tags: Sequence[str]) -> tuple[str, ...]:
    """The tags of a question, with nouns, names and verbs where only these can stand."""
    lowers = [word.lower() for word in words]
    mended = _with_participles(lowers, tags)
    if mended and lowers[0] in _FIRST and mended[0].startswith("NN"):
        mended[0] = _FIRST[lowers[0]]
    if "according" in lowers[:-1] and lowers[lowers.index("according") + 1] == "to":
        mended[lowers.index("according")] = "IN"  # nothing accords
    if lowers[:1] == ["who"] and mended[1:2] == ["NNS"]:
        mended[1] = "VBZ"  # "who heads the firm"
    for i, word in enumerate(lowers):
        if word in _NOT_NOUNS or not word[:1].isalpha():
            continue
        if _is_attribute_asked(lowers, mended, i):
            mended[i] = "JJ"
        elif _is_asked_for(lowers, mended, i):
            mended[i] = "NNS" if mended[i] == "VBZ" else "NN"
        elif i > 1 and mended[i - 1] == "CD" and lowers[i - 2] in ("which", "what"):
            mended[i] = "NNS" if mended[i] == "VBZ" else mended[i]  # "which two states signed it"
        elif is_bare_noun(lowers, mended, i):
            mended[i] = "NN"
        elif _is_determined(lowers, mended, i):
            mended[i] = "NNS" if tags[i] == "VBZ" else "NN"
        elif _is_counted_verb(lowers, mended, i):
            mended[i] = "VBD"
        elif _is_amount_of(lowers, mended, i) or _is_defined(lowers, mended, i):
            mended[i] = "NNS" if word.endswith("s") and not word.endswith("ss") else "NN"
        elif tags[i] in _NAMED_TOO and words[i].istitle() and mended[i - 1] == "NNP" and i > 1:
            mended[i] = "NNP"  # "Who is Tom Cook?"
        elif _is_helped(lowers, mended, i):
            mended[i] = "VB"
        elif _is_last_verb(lowers, mended, i):
            mended[i] = _verb_tag(lowers)
            if mended[i - 1] == "JJ" and lowers[i - 2] in DO:
                mended[i - 1] = "NN"  # "When does hail form?"
    if _lacks_verb(lowers, mended):
        from qa.answering.analysis.verbless import add_verb  # others have no need of it

        add_verb(lowers, mended)
    _mend_compound(lowers, mended)
    if lowers and lowers[0] in _AUXILIARIES:
        from qa.answering.analysis import subjects  # others have no need of it

        subjects.mend_after_be(lowers, mended)
        subjects.mend_subject(lowers, mended)
    _mend_after_do(lowers, mended)
    _mend_first_names(words, mended)
    return tuple(mended)


def _mend_compound(lowers: Sequence[str], tags: list[str]) -> None:
    """ "What is the savings rate?": behind "be", "the" and one noun alone no verb can follow, as it
    can behind "the tools people"; and "How deep is it?", which is no noun."""
    degree = lowers.index("how") + 1 if "how" in lowers[:-1] else 0
    if degree and lowers[degree] in table("dimensions") and tags[degree] == "NN":
        tags[degree] = "JJ"
    be = next((i for i, word in enumerate(lowers) if word in BE), -1)
    if be < 1 or tags[be + 1 : be + 2] != ["DT"]:
        return
    at = be + 2
    while tags[at : at + 1] == ["JJ"]:
        at += 1
    behind = tags[at + 1 : at + 2]
    ended = not "".join(tags[at + 2 : at + 3]).startswith("NN")
    if tags[at : at + 1] in (["NN"], ["NNS"]) and behind in (["VBP"], ["VB"]) and ended:
        tags[at + 1] = "NN"


def _mend_after_do(lowers: Sequence[str], tags: list[str]) -> None:
    """ "Did Ann like boys?", "Did the strike last two days?": the verb, where no other can be; and
    "does it have to simmer?"."""
    for i in range(3, len(tags)):
        if lowers[i - 2 : i] == ["have", "to"] and tags[i] == "NN":
            tags[i] = "VB"
    if not lowers or lowers[0] not in DO | _MODALS:
        return
    if tags[1:2] in (["DT"], ["PRP$"]) and tags[2:3] == ["VB"] and "VB" in tags[3:]:
        tags[2] = "NN"  # "Did the cook break it?"
    if any(tag in ("VB", "VBP") for tag in tags[1:]):
        return
    for i in range(2, len(tags)):
        if lowers[i] in _ALSO_VERBS and tags[i - 1].startswith(("NN", "PRP")):
            tags[i] = "VB"
            return
    # "Did the drug work well?": a noun that can be the verb behind an "adjective" that can be none.
    last = next((i for i in range(2, len(tags)) if tags[i] not in ("DT", "PRP$", "JJ")), 0)
    verb = last > 2 and tags[last] == "NN" and tags[last - 1] == "JJ"
    if verb and "VB" in choices(lowers[last], False).split("/"):
        tags[last - 1], tags[last] = "NN", "VB"


def _mend_first_names(words: Sequence[str], tags: list[str]) -> None:
    """ "Was Denise Pell …?", "did the Greens …?": capitals that are names, however they end."""
    for i in range(1, len(tags) - 1):
        if tags[i] == "NNS" and words[i - 1] == "the" and words[i].istitle():
            tags[i] = "NNPS"
        named = tags[i + 1] == "NNP" and words[i][:1].isupper() and words[i][1:].islower()
        if named and tags[i] in _UNNAMED and words[i].lower() not in table("demonyms"):
            tags[i] = "NNP"


def _lacks_verb(lowers: Sequence[str], tags: Sequence[str]) -> bool:
    """Whether a question with a wh-word has no word for its verb: "Which act reduced taxes?", where
    "reduced" was taken for a participle."""
    wh = next((i for i, word in enumerate(lowers) if word in QUESTION_WORDS), -1)
    return wh >= 0 and not any(_is_finite(tags, i) for i in range(clause_end(lowers, tags, wh)))


def clause_end(lowers: Sequence[str], tags: Sequence[str], wh: int) -> int:
    """Where the clause of the wh-word ends: before the first word that opens another one, unless a
    verb behind it can be its own ("what tools that people use are of bone?")."""
    opened = [i for i in range(wh + 2, len(lowers)) if lowers[i] in _OPENING]
    finite = sum(tag in FINITE for tag in tags[opened[0] :]) if opened else 0
    return opened[0] if 0 < finite <= len(opened) else len(lowers)


def _is_finite(tags: Sequence[str], i: int) -> bool:
    return tags[i] in FINITE or (tags[i] == "VB" and tags[i - 1 : i] != ["TO"])


def _with_participles(lowers: Sequence[str], tags: Sequence[str]) -> list[str]:
    """The tags with past participles where a form of "be" goes before: "is used to", "is often
    made"."""
    mended = list(tags)
    _end_with_participle(lowers, mended)
    for i, tag in enumerate(tags):
        if _is_had(lowers, tags, i):
            mended[i] = "VBN"
        before = i - 1
        while before > 0 and mended[before] == "RB":
            before -= 1
        if before < 0 or lowers[before] not in ANY_BE:
            continue
        edged = lowers[i].endswith("ed") and _goes_on(lowers, tags, i)
        if tag == "VBD" or (tag in ("JJ", "VB") and edged) or _is_held(lowers, tags, i):
            mended[i] = "VBN"
    return mended


def _is_had(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "What would it have cost?", "What has it cost so far?"."""
    at = i - 1 - (tags[i - 1] in ("PRP", "NNP"))
    cost = lowers[i] == "cost" and tags[i] == "NN" and at > 0 and lowers[at] in HAVE
    return cost and "".join(tags[i + 1 : i + 2])[:2] != "NN"


def _is_held(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "What is thought to be the first one?"."""
    held = tags[i] == "NN" and tags[i + 1 : i + 2] in (["TO"], ("TO",)) and lowers[i - 1] in IS
    return held and "VBN" in choices(lowers[i], False).split("/")


def _end_with_participle(lowers: Sequence[str], tags: list[str]) -> None:
    """ "When were the remains returned?", "Why was it closed in May?": behind "be" and what it is
    said of, at the end or before a preposition."""
    be = next((i for i, word in enumerate(lowers) if word in ANY_BE), 0)
    if not be or lowers[be - 1] not in ASKING_ADVERBS:
        return
    for i in range(be + 2, len(lowers)):
        if tags[i] == "JJ" and lowers[i].endswith("ed") and _goes_on(lowers, tags, i):
            tags[i] = "VBN"


def _goes_on(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    return i + 1 == len(tags) or tags[i + 1] in ("IN", "TO", ".") or lowers[i + 1] in _TIMES


def _is_asked_for(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "Which approaches has …", "in what treatise did …", "what types of …", "which act ended …":
    the noun of the wh-phrase."""
    if tags[i] not in _NOUN_OR_VERB or lowers[i] in _AUXILIARIES or i == 0:
        return False
    wh = i - 1
    while wh > 0 and i - wh < 3 and lowers[wh] not in _ASKED and tags[wh] in _BEFORE_ASKED:
        wh -= 1
    if lowers[wh] not in _ASKED:
        return False
    if lowers[i + 1 : i + 2] and lowers[i + 1] in _AUXILIARIES - {"to"}:
        return True
    if wh == i - 1 and tags[i] == "VBZ" and _is_told_of(tags, i + 1):
        return True
    if i + 1 < len(tags) and tags[i] != "VBZ" and tags[i + 1] in ("VBD", "VBZ", "VBN"):
        return True
    if wh == i - 1 and lowers[i + 1 : i + 2] == ["of"]:
        return stem(lowers[i]) not in _COMES_OF
    rest = any(word.isalnum() for word in lowers[i + 1 :])
    return wh > 0 and tags[wh - 1] in ("IN", "TO", "VBN", "RB") and not rest


def _is_told_of(tags: Sequence[str], i: int) -> bool:
    """Whether a participle tells which ones are meant: "what books written by nuns were burnt", not
    "what causes broken bones when it falls"."""
    behind = "".join(tags[i + 1 : i + 2])
    apart = tags[i : i + 1] == ["VBN"] and not behind.startswith(("NN", "JJ"))
    return apart and any(tag in FINITE for tag in tags[i + 1 :])


def _is_attribute_asked(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "What bestselling book did …": a participle before the noun of the wh-phrase."""
    return (
        tags[i] in ("VBG", "VBN")
        and lowers[i - 1 : i] in (["what"], ["which"])
        and i + 2 < len(lowers)
        and tags[i + 1].startswith("NN")
        and (lowers[i + 2] in _AUXILIARIES or not lowers[i + 2].isalnum())
    )


def _is_amount_of(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "How much sugar do …", "How much of sugar?": an adjective without its noun is the noun."""
    if i < 2 or tags[i] not in _ADJECTIVES:
        return False
    if lowers[i - 1 - (lowers[i - 1] == "of")] not in ("much", "many"):
        return False
    following = lowers[i + 1 : i + 2]
    return not following or following[0] in DO | _MODALS | ANY_BE | {"?", "has", "have", "had"}


def _is_defined(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "What is geosmin?": nothing else can be defined."""
    if (
        i < 2
        or tags[i] not in _ADJECTIVES
        or lowers[i - 2] != "what"
        or lowers[i - 1] not in ANY_BE
    ):
        return False
    return not any(word.isalnum() for word in lowers[i + 1 :])


def _is_determined(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "The remains", "its rise?": a finite form right behind an article or a possessive; "the
    light?", "Ann's main stronghold?": an adjective at the end that can be a noun."""
    before, last = i - 1, tags[i] == "JJ" and not any(map(str.isalnum, lowers[i + 1 :]))
    while last and before > 0 and tags[before] == "JJ" and lowers[0] not in ANY_BE:
        before -= 1
    led = tags[before] in ("DT", "PRP$") and lowers[before] in _DETERMINERS
    noun = last and "NN" in choices(lowers[i], False).split("/")
    return (noun and (led or tags[before] == "POS")) or (led and tags[i] in ("VBZ", "VBP"))


def _is_counted_verb(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "How many died?", "how many fled the city?": what those who are counted did."""
    if i < 2 or lowers[i - 1] != "many" or tags[i] in ("NNS", "VBN"):
        return False
    if i + 1 < len(tags) and tags[i + 1].startswith(("VB", "MD")):
        return False
    return lowers[i].endswith("ed") or lowers[i] in table("irregular")


def is_bare_noun(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "What is the growth forecast for May?", "its earlier forecast": no participle, where nobody
    is named who did it."""
    if lowers[i] not in _NOUNS_TOO or i < 4 or lowers[0] != "what" or lowers[1] not in IS:
        return False
    following = lowers[i + 1] if i + 1 < len(lowers) else ""
    described = tags[i - 1].startswith("JJ") and tags[i - 2] in ("DT", "PRP$", "POS")
    noun = described or tags[i - 1] in ("NN", "NNS")
    return noun and following not in ("by", "to", "from", "into")


def _is_helped(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "Which bridge will close?": right behind a modal verb, and before no noun."""
    if i < 2 or lowers[i - 1] not in _MODALS - {"to"} or tags[i] not in ("JJ", "NN"):
        return False
    alone = not "".join(tags[i + 1 : i + 2]).startswith(("NN", "JJ", "VB"))
    return alone and "VB" in choices(lowers[i], False).split("/")


def _is_last_verb(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """ "How long does it simmer?", "the towers still stand": a last word that is the only verb."""
    if i < 3 or tags[i] not in ("NN", "JJ") or any(word.isalnum() for word in lowers[i + 1 :]):
        return False
    if any(_is_full_verb(lowers, tags, j) for j in range(i)):
        return False
    if any(word in ANY_BE for word in lowers[:i]):
        return lowers[i].endswith("ing") and tags[i - 1] == "RB"
    subject = tags[i - 1] in ("NN", "NNS", "NNP") or (tags[i - 1] == "JJ" and lowers[i - 2] in DO)
    if sum(word in DO for word in lowers[:i]) == 1 and subject:
        return tags[i] == "NN"
    if any(word in DO | _MODALS for word in lowers[:i]):
        return tags[i - 1] in ("PRP", "RB")
    return tags[i - 1] == "RB" and tags[i - 2] == "NNS" and lowers[0] in ("how", "which", "what")


def _is_full_verb(lowers: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """A verb that is no auxiliary and no participle of a noun phrase ("the ordered pair")."""
    if not tags[i].startswith("VB") or lowers[i] in DO | ANY_BE:
        return False
    led = tags[i - 1] == "DT" or lowers[i - 1] in DO
    return not (tags[i] in ("VBN", "VBG") and led and tags[i + 1][:2] == "NN")


def _verb_tag(lowers: Sequence[str]) -> str:
    if any(word in ANY_BE for word in lowers):
        return "VBG"
    return "VB" if any(word in DO | _MODALS for word in lowers) else "VBP"
