"""Deeds that a check misses and the sentence tells: by a noun, in brackets, by what may be done."""

from __future__ import annotations

from qa.answering.abstaining.slots import told
from qa.answering.case import Case
from qa.answering.rules.clausal import is_passive
from qa.language.stems import StemSet, singular, stem
from qa.types import MentionKind

__all__ = ["DEEDS"]

_SUBORDINATE = frozenset("as while when whilst although though before after once since".split())
# What a text tells by "said that".
_SPEAKING = StemSet(
    "advocate encourage criticise criticize condemn oppose defend accuse reject describe".split()
)
_NAMING = StemSet("name vote crown declare elect choose judge".split())
_AWARDS = frozenset("award title prize honour honor".split())
_MAKING = StemSet("build create make construct compose write paint produce".split())
_ENDING = StemSet("lose end expire cease stop finish".split())
_HAVING = StemSet("include have contain comprise boast consist".split())
_FIRST = frozenset(("first", "initially", "originally"))
_PARTS = frozenset("portion part section phase stage half line stretch segment".split())
_HAPPEN, _AFTER_WHEN = "happen", 2


def _is_led_apart(case: Case, words: str) -> bool:
    """ "On Monday, as people were observing the feast, the army attacked": when it attacked."""
    lowers = case.scene.reading.lowers
    head = lowers.index(words.lower()) if words.lower() in lowers else -1
    places = range(case.end, head)
    return any(lowers[i] in _SUBORDINATE and lowers[i - 1] == "," for i in places)


def _speaks(case: Case, words: str) -> bool:
    """ "When did she advocate it?" of "In June she said that people should do it"."""
    return any(term.stem in _SPEAKING for term in case.terms if case.question.is_of_verb(term))


def _is_deed(case: Case, words: str) -> bool:
    """ "When is it to be completed?" of "completion is expected in 2011"."""
    own = case.scene.reading
    heads = {one.head for one in told(case)}
    places = [i for i, word in enumerate(own.words) if word == words and i not in heads]
    matches = [case.scene.matches[i] for i in places]
    return any(
        one is not None and one.factor >= 1.0 and case.terms[one.term].kind == "verb"
        for one in matches
    )


def _is_named_winner(case: Case, words: str) -> bool:
    """ "Which award did it win?" of "Lindal was voted Town of the Year"."""
    own, at = case.scene.reading, case.start
    while at > 0 and own.tags[at - 1].startswith(("CD", "DT", "NNP")):
        at -= 1
    passive = own.tags[at - 1] in ("JJ", "VBN", "VBD") and own.stems[at - 1] in _NAMING
    award = case.question.answer_type in _AWARDS
    return at > 1 and passive and award and own.tags[at - 2].startswith("VB")


def _is_another_word(case: Case, words: str) -> bool:
    """ "Designated" is not "designed": a verb in "-ate" may have the stem of a shorter one."""
    verb = words.lower()
    return verb.startswith(f"{stem(verb)}at")


def _is_dated_beside(case: Case, words: str) -> bool:
    """ "When was it built?" of "the church in Lund (5th century)", a thing and no person."""
    own, at = case.scene.reading, case.start - 1
    made = any(term.stem in _MAKING and case.question.is_of_verb(term) for term in case.terms)
    if case.question.profile != "when" or not made or at < 1 or own.lowers[at] != "(":
        return False
    found, term = case.scene.mention_of[at - 1], case.scene.matches[at - 1]
    person = found is not None and found.kind is MentionKind.PERSON
    return term is not None and not person and own.lowers[case.end : case.end + 1] == (")",)


def _is_told_by_another_verb(case: Case, words: str) -> bool:
    """ "What happens when drops fuse and become larger?" of "when drops fuse"."""
    return case.question.predicate == _HAPPEN and any(
        term.index > _AFTER_WHEN and term.kind in ("verb", "noun") and case.standing(n) == "exact"
        for n, term in enumerate(case.terms)
        if case.question.tags[term.index].startswith("VB")
    )


def _is_possible(case: Case, words: str) -> bool:
    """ "What did they have to guard?" of "it allowed them to guard the store", "what did it cost to
    see it?" of "it could be seen for nothing"."""
    lowers = [token.text.lower() for token in case.question.tokens]
    for deed in told(case):
        found = case.scene.matches[deed.head]
        index = case.terms[found.term].index if found is not None else 0
        possible = deed.modal in ("can", "could") or deed.kind == "infinitive"
        if possible and deed.polarity == "positive" and lowers[index - 1 : index] == ["to"]:
            return True
    return False


def _is_first_part(case: Case, words: str) -> bool:
    """ "When was the line first opened?" of "the first section was opened in 1969"."""
    first = any(one.word.lower() in _FIRST and n in case.places for n, one in enumerate(case.terms))
    return first and singular(words.lower()) in _PARTS


def _are_there(case: Case, words: str) -> bool:
    """ "How many temples were built there?" of "it has two temples"."""
    made = any(term.stem in _MAKING and case.question.is_of_verb(term) for term in case.terms)
    made &= is_passive(case.question)  # who made them is not asked
    counted = case.scene.matches[case.end : case.end + 2]
    asked = any(found is not None and case.is_asked(case.terms[found.term]) for found in counted)
    return (
        made
        and asked
        and any(
            one.head < case.start < one.end and case.scene.reading.stems[one.head] in _HAVING
            for one in case.scene.clauses
            if one.kind == "main" and one.polarity == "positive"
        )
    )


def _is_end_told(case: Case, words: str) -> bool:
    """ "When did they lose it?" of "they kept it until 2001"."""
    before = case.scene.reading.lowers[max(0, case.start - 1) : case.start]
    deed = any(term.stem in _ENDING and term.word == words for term in case.terms)
    return deed and case.question.profile == "when" and before in (("until",), ("till",))


DEEDS = {
    "when told": (_is_led_apart, _speaks),
    "another's deed": (_is_deed, _is_first_part),
    "missing deed": (
        _is_named_winner, _is_another_word, _is_dated_beside, _is_told_by_another_verb,
        _are_there, _is_end_told,
    ),
    "not so": (_is_possible,),
}  # fmt: skip
