"""Tags of short questions put right where the grammar of questions leaves no doubt.

A tagger has little to go by in "How did the girl feel?" or "What foods cause it?"; measured on
conversations, such mends are worth having.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qa.answering.analysis.tags import is_bare_noun
from qa.conversation.nouns import is_group, kind_of
from qa.language.grammar import FINITE_BE, HAVE, NOUNS, POSSESSIVES
from qa.language.lexicon import words as lexicon_words
from qa.language.wordtags import choices

__all__ = ["DO", "POINTING", "may_be_bare", "mended"]

DO = frozenset({"do", "does", "did", "'d", "’d"})
_BEFORE_BASE = DO | frozenset(
    "to can could will would shall should may might must let make makes made n't not".split()
)
_PAIR = 2
_COUNTING = frozenset("many several few these those some all both two three".split())
POINTING = frozenset("this that these those all both".split())
_SOMEBODY = frozenset(
    "anyone anybody someone somebody everyone everybody nobody it anything something nothing "
    "everything".split()
)
# "What is missing?" asks for no definition.
_GOING_ON = frozenset(
    "happening missing coming going changing causing doing remaining working burning".split()
)
_FINITES = tuple([word] for word in FINITE_BE)
_OWNERS = ("'s", "’s", "'", "’")


def mended(words: Sequence[str], tags: list[str], end: int) -> list[str]:
    """Owners before nouns, nouns mistaken for bare verbs, and verbs mistaken for nouns."""
    done, lowers = list(tags), [word.lower() for word in words]
    if end > 1 and lowers[0] in FINITE_BE | DO and not done[0].startswith("VB"):
        done[0] = "VBD"  # "Was Ann-Marie Berg there?"
    if lowers[:1] == ["her"] and done[1:2] and done[1].startswith(("NN", "JJ")):
        done[0] = "PRP$"
    for index in range(1, end):
        following = done[index + 1] if index + 1 < end else ""
        if lowers[index] in _OWNERS and done[index - 1] in NOUNS:
            # "The longest nurses' strike": nothing else ends a plural so.
            plural = lowers[index] in ("'", "’") and done[index - 1] in ("NNS", "NNPS")
            if plural and following in ("VB", "VBP"):
                done[index + 1] = "NN"
            if not plural and following == "VBZ" and _goes_on(lowers, done, index + 2):
                following = done[index + 1] = "NNS"  # "Berg's works are known"
            if plural or following.startswith(("NN", "JJ")):
                done[index] = "POS"
        elif lowers[index] == "her" and following == "JJ" and index + _PAIR == end:
            noun = "NN" in choices(lowers[index + 1]).split("/")
            done[index] = "PRP$" if noun else done[index]
        elif words[index][0].isupper() and done[index].startswith("VB"):
            done[index] = "NNPS" if lowers[index].endswith("s") else "NNP"
        elif done[index] == "NNP" and words[index].islower() and lowers[index - 1] in ("a", "an"):
            done[index] = "NN"  # "a turkey" is no country
        else:
            done[index] = _retagged(lowers, done, index, end)
    return done


def _goes_on(lowers: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """Does a verb stand there that has its subject before it?"""
    return tags[index : index + 1] == ["MD"] or lowers[index : index + 1] in _FINITES


def _retagged(lowers: Sequence[str], tags: list[str], index: int, end: int) -> str:
    """The tag of one word by the first rule that fits, else as it is."""
    fitting = (tag for fits, tag in _RULES if fits(lowers, tags, index, end))
    return next(fitting, tags[index])


def _is_several(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it a plural that was taken for a verb ("Which boats sank?", "Whose remains were …")?"""
    if tags[index] != "VBZ" or lowers[index] in FINITE_BE:
        return False
    before, following = lowers[index - 1], tags[index + 1] if index + 1 < end else ""
    asked = before in ("what", "which") and index + 1 == end
    subject = before in ("which", "whose") and following in ("VBD", "MD")
    return before in _COUNTING or asked or subject


def _is_in_subject(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it the "goats" of "Do Angora goats bite?", taken for a verb where none can be?"""
    return tags[index] == "VBZ" and bool(_asking_before(lowers, tags, index))


def _is_noun_of_be(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it the "exchange" of "What is the largest securities exchange?", where "be" takes no base
    form, or the "sugar" of "a blood sugar level"?"""
    noun = "NN" in choices(lowers[index]).split("/")
    following = tags[index + 1] if index + 1 < end else ""
    if _ends_passive(lowers, tags, index, end) and _may_be_done(lowers[index]):
        return False
    if tags[index] == "JJ" and tags[index - 1] == "NN":
        return noun and following in ("NN", "NNS")
    asking = _asking_before(lowers, tags, index) if tags[index] in ("VB", "VBP") else ""
    return noun and asking in FINITE_BE


def _asking_before(lowers: Sequence[str], tags: list[str], index: int) -> str:
    """The auxiliary with nothing but a noun phrase between it and the word, or ""."""
    start = index - 1
    while start > 0 and (tags[start].startswith(("NN", "JJ")) or tags[start] in ("DT", "CD")):
        start -= 1
    asking = lowers[start] in FINITE_BE | DO or tags[start] == "MD"
    opened = start == 0 or tags[0].startswith("W")
    return lowers[start] if asking and opened and start < index - 1 else ""


def _is_told_of(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it the "tofu" of "Is tofu good for you?", an adjective of no noun right behind "is"?"""
    if index != 1 or tags[1] != "JJ" or lowers[0] not in FINITE_BE:
        return False
    behind = next((one for one in tags[2:end] if one != "JJ"), "")
    return end > _PAIR and tags[2] == "JJ" and not behind.startswith(("NN", "CC", "VB"))


def _is_used(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it the "used" of "spices used in soups", and not of "used to cook"?"""
    following = tags[index + 1] if index + 1 < end else ""
    return lowers[index] == "used" and tags[index] == "MD" and following != "TO"


def _is_activity(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it what "What is weathering?" and "Tell me about sleep walking" ask about, and nobody's
    deed ("What is the firm building?")?"""
    if tags[index] != "VBG" or index + 1 != end or lowers[index] in _GOING_ON:
        return False
    start = index
    while start > 0 and tags[start - 1] in ("NN", "JJ") and not _does(lowers[start - 1]):
        start -= 1
    return lowers[:start] in (["what", "is"], ["tell", "me", "about"], ["describe"])


def _does(noun: str) -> bool:
    return kind_of(noun) == "person" or is_group(noun)


def _is_participle(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it "born", "planned" in "the planned spot" and "was that planned", "was anyone sent"?"""
    following = tags[index + 1] if index + 1 < end else ""
    before_noun = tags[index - 1] == "DT" and following.startswith("NN") and tags[index] == "VBD"
    of_that = lowers[index - 1] == "that" and lowers[index - 2] in FINITE_BE and index > 1
    of_some = (
        lowers[index - 1] in _SOMEBODY and lowers[0] in FINITE_BE and not following.startswith("NN")
    )
    of_it = tags[index - 1] == "PRP" and lowers[index - 2] in HAVE and index > 1
    return (
        lowers[index] == "born"
        or (of_it and _may_be_done(lowers[index]))
        or before_noun
        or (of_that and lowers[index].endswith("ed"))
        or ((of_some or _ends_passive(lowers, tags, index, end)) and _may_be_done(lowers[index]))
    )


def _is_lost(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it what befell what is asked for: "What was lost?", "What is left of it?"?"""
    asked = index == _PAIR and lowers[0] in ("what", "who") and lowers[1] in FINITE_BE
    told = lowers[0] == "about" and index + 1 == end and tags[index - 1] == "NN"
    asked = asked or (told and tags[1] == "DT" and index > _PAIR)  # "about a wreck found"
    done = tags[index] in ("NN", "RB", "JJ") and choices(lowers[index]).startswith(("VBD", "VBN"))
    return asked and done and (index + 1 == end or tags[index + 1] == "IN")


def _ends_passive(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it the "hurt" of "Were any of the crew hurt?", the "accepted" of "Has the firm accepted?",
    with nothing but a subject before it?"""
    if lowers[0] == "where":  # "Where is the novel set?"
        placed = tags[index - 1][:2] == "NN" and lowers[1] in FINITE_BE and index > _PAIR + 1
        return placed and index + 1 == end and tags[index] in ("NN", "VB") and "IN" not in tags
    helped = (tags[index] == "NN" and lowers[0] in FINITE_BE) or lowers[0] in HAVE
    last = index + 1 == end and tags[index] in ("NN", "JJ") and helped
    return last and tags[1] == "DT" and tags[1:index].count("DT") <= 1 + ("of" in lowers[:index])


def _may_be_done(word: str) -> bool:
    return "VBN" in choices(word).split("/")


def _is_finite(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it the verb of "Who trains Ann?"?"""
    plain = index == 1 and lowers[0] == "who" and tags[1] == "NNS"
    return plain and (end > _PAIR or "VBZ" in choices(lowers[1]).split("/"))


def _is_deed(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it the verb of "Who photographed the notebook?", a word that no list has?"""
    asked = index == 1 and lowers[0] == "who" and tags[1] == "JJ" and lowers[1].endswith("ed")
    return asked and index + 1 < end and tags[2] in ("DT", "PRP", "PRP$", "NNP", "IN")


def _is_degree(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it the "secure" of "How secure is it?"?"""
    how = index == 1 and lowers[0] == "how" and tags[1] == "VB"
    return how and not FINITE_BE.isdisjoint(lowers[2:3])


def _is_defined(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it a noun of which no verb or noun follows that it could describe?

    The unknown word of "What is mortadella (and …)", "How secure is blockchain?" and "Is chilli a
    stew?", and the last word of "the definition of allegory" and "When is the singles final?".
    """
    last = index + 1 >= end
    if tags[index] == "VB":
        return lowers[index - 1] in FINITE_BE and not last and tags[index + 1] == "DT"
    if tags[index] != "JJ" or not (last or tags[index + 1] == "CC"):
        return False
    if last and lowers[index - 1] in ("the", "a", "an"):  # "Who saw the light?"
        return "NN" in choices(lowers[index]).split("/")
    asked = lowers[0] == "what" or (lowers[0] == "how" and index > _PAIR)
    if index <= _PAIR + 1 and lowers[index - 1] in FINITE_BE:
        return asked
    if not last or index <= _PAIR:
        return False
    dated = lowers[0] in ("when", "where") and lowers[1] in FINITE_BE
    # "Where was the boat found?" has its participle, "When is it available?" its adjective.
    noun = "NN" in choices(lowers[index]).split("/")
    return lowers[index - 1] == "of" or (dated and noun and tags[index - 1] in ("NN", "NNS", "DT"))


def _is_doing(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it "building" in "Where is Velden building a factory?" and "What are they building?"?"""
    gerund = tags[index] == "NN" and lowers[index].endswith("ing")
    if gerund and index > 1 and tags[index - 1] == "PRP" and lowers[index - _PAIR] in FINITE_BE:
        return lowers[index - 1] != "it" or index > _PAIR  # "Is it evening?"
    gerund = gerund and index + 1 < end
    behind = gerund and tags[index - 1] in ("NNP", "NNPS", "NNS", "PRP")
    if not behind or FINITE_BE.isdisjoint(lowers[:index]):
        return False
    named = tags[index - 1] == "NNP" and "DT" not in tags[:index]
    return tags[index + 1] in ("DT", "PRP$", "CD") or (named and tags[index + 1].startswith("NN"))


def _is_measured(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it "sugar" in "How much sugar do I need?" or in a lone "about sugar"?"""
    if tags[index] not in ("JJ", "VB", "VBP", "RB"):
        return False
    if lowers[index - 1] == "much":
        return index + 1 == end or lowers[index + 1] in DO | {"is", "was", "are", "were", "there"}
    return end == 2 and lowers[0] == "about"


def _is_owned(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it the "doctorate" with which "When did she get her doctorate?" ends?"""
    owned = tags[index] == "JJ" and index + 1 == end and lowers[index - 1] in POSSESSIVES
    return owned and "NN" in choices(lowers[index]).split("/")


def _is_noun(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it a base form right behind an article or a singular noun, with nothing governing it?"""
    if tags[index] in ("VB", "VBP") and tags[index - 1] in ("DT", "PRP$"):
        return lowers[index - 1] not in POINTING
    if (
        lowers[index] == "home"
        and tags[index - 1] == "NN"
        and "DT" in tags[max(index - 3, 0) : index]
    ):
        return "VB" not in "".join(tags[max(index - 3, 0) : index])  # "a care home"
    bare = tags[index] in ("VB", "VBP") and tags[index - 1] in ("NN", "NNP")
    bare = bare and lowers[index] not in FINITE_BE
    return bare and not _BEFORE_BASE & set(lowers[:index]) and "DT" in tags[:index]


def _is_left_bare(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it the verb of "How many remain?", which leaves out the noun that is counted?"""
    bare = tags[index] == "NN" and lowers[index - 1] == "many" and index + 1 == end
    may = choices(lowers[index]).split("/")
    return bare and "NNS" not in may and may_be_bare(lowers[index])


def _is_agent(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it the "firm" of "What will the firm build?"?"""
    following = tags[index + 1] if index + 1 < end else ""
    between = tags[index] == "JJ" and tags[index - 1] == "DT" and following in ("VB", "VBP", "MD")
    return between and index > _PAIR and "NN" in choices(lowers[index]).split("/")


def _is_present(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it "cause" in "What foods cause it?", a sentence with no other verb?"""
    if tags[index] != "NN" or tags[index - 1] != "NNS" or index + 1 >= end:
        return False
    lone = not any(tag.startswith(("VB", "MD")) for tag in tags[:end])
    return lone and tags[index + 1] in ("PRP", "DT", "NNP", "PRP$", "IN", "TO")


def may_be_bare(word: str) -> bool:
    """Can it be the base form of a verb?"""
    return not {"VB", "VBP"}.isdisjoint(choices(word).split("/"))


def _is_headless(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it the "shilling" of "the shilling fell", taken for an adjective of no noun?"""
    following = tags[index + 1] if index + 1 < end else ""
    return tags[index] == "JJ" and tags[index - 1] == "DT" and following in ("VBD", "MD")


def _is_somebody(lowers: Sequence[str], tags: list[str], index: int, end: int) -> bool:
    """Is it "the stranger", and nothing that is more strange?"""
    alone = index + 1 >= end or not tags[index + 1].startswith(("NN", "JJ", "IN"))
    role = tags[index] == "JJR" and lowers[index] in lexicon_words("roles")
    return role and tags[index - 1] == "DT" and alone


_RULES: tuple[tuple[Callable[[Sequence[str], list[str], int, int], bool], str], ...] = (
    (_is_several, "NNS"),
    (_is_in_subject, "NNS"),
    (_is_noun_of_be, "NN"),
    (_is_used, "VBN"),
    (_is_told_of, "NN"),
    (_is_activity, "NN"),
    (_is_headless, "NN"),
    (_is_somebody, "NN"),
    (_is_lost, "VBN"),
    (_is_defined, "NN"),
    (lambda lowers, tags, index, _: is_bare_noun(lowers, tags, index), "NN"),
    (_is_measured, "NN"),
    (_is_left_bare, "VBP"),
    (_is_participle, "VBN"),
    (_is_doing, "VBG"),
    (_is_degree, "JJ"),
    (_is_finite, "VBZ"),
    (_is_deed, "VBD"),
    (_is_noun, "NN"),
    (_is_owned, "NN"),
    (_is_agent, "NN"),
    (_is_present, "VBP"),
)
