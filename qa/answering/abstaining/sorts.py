""" "Which company …?": no "earlier forecast", which is neither a name nor anybody who acts; "which
fish …?": no goats and no parrot."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.case import Case
from qa.answering.contrary import opposite_words
from qa.answering.expected import class_of, every_instance, instances
from qa.language.lexicon import table, words
from qa.language.stems import StemSet, singular
from qa.reading.found import TIME_KINDS, Found
from qa.types import MentionKind
from qa.types import MentionKind as Kind

__all__ = ["another_nation", "is_no_company", "is_no_instance", "is_no_place", "opposite_sort"]

_ACTING = frozenset(("organisation", "person", "group", "place"))
_LOCATIVE = frozenset(
    """
    in at on to into onto near from off along inside outside across around over under between behind
    beside above below within through towards toward aboard where there here abroad home
    overseas ashore underground underwater indoors outdoors upstairs downstairs offshore inland
    """.split()
)
_WHEREABOUTS = frozenset((MentionKind.PLACE, MentionKind.ORGANISATION, MentionKind.EVENT))
# Where these are done may be told by a document: "Where is the rule set out?" of "the Flag Code".
_STATING = StemSet("write state set define list mention describe publish record specify".split())
_BESIDE = 3  # tokens of "foreign minister" between a nation and a name
_PARTS = frozenset(("part", "parts"))
_GENERAL = frozenset(("is", "are"))


def is_no_company(case: Case) -> bool:
    """Whether a company is asked for, and the winner holds no name and no noun of a group or of
    somebody: "its rival" and "the insurer" may be companies."""
    if case.question.answer_class != "organisation" or not case.question.asks_by_noun:
        return False
    reading = case.scene.reading
    said = zip(
        reading.words[case.start : case.end], reading.tags[case.start : case.end], strict=True
    )
    return not any(_may_act(word, tag) for word, tag in said)


def is_no_instance(case: Case) -> bool:
    """Whether all nouns of the winner that are known name things of other kinds than the one asked
    for, and none the kind itself."""
    known = instances(case.question.answer_type) if case.question.asks_by_noun else ()
    start, end = case.question.wh
    asked = {token.text.lower() for token in case.question.tokens[start : end + 2]}
    if not known or not _PARTS.isdisjoint(asked):  # "what part of a ship"
        return False
    reading = case.scene.reading
    nouns = [i for i in range(case.start, case.end) if reading.tags[i].startswith("NN")]
    held = {singular(reading.lowers[i]) for i in nouns}
    others = held & every_instance()
    return (
        bool(others)
        and others.isdisjoint(known)
        and singular(case.question.answer_type) not in held
    )


def is_no_place(case: Case) -> bool:
    """ "Where …?": no place, and nothing that anything stands in, on, at or near."""
    kind = case.owner.kind if case.owner is not None else None
    if case.question.profile != "where" or kind in _WHEREABOUTS or _is_document(case):
        return False
    around = case.scene.reading.lowers[max(0, case.start - 2) : case.end]
    head = "date" if kind in TIME_KINDS else class_of(around[-1])  # "in the breeding season"
    none = head == "date" or (head == "food" and "on" in around)  # "lived on soup"
    placed = head == "place" or (not none and not _LOCATIVE.isdisjoint(around))
    kinds = {one.kind for one in _mentions(case) if one is not None}
    return kinds.isdisjoint(_WHEREABOUTS) and (Kind.MONEY in kinds or not placed)


def another_nation(case: Case) -> str:
    """ "Which Besk minister came?" of "the Lunden minister Ann Lee", in a text without Besk."""
    nations, (start, end) = table("demonyms"), case.question.wh
    asked = [
        n
        for n, one in enumerate(case.terms)
        if start <= one.index < end and one.word.lower() in nations
    ]
    if not asked or any(n in case.around for n in asked):
        return ""
    for found in case.scene.reading.mentions:
        beside = 0 <= case.start - found.end <= _BESIDE
        other = found.kind is Kind.NATIONALITY and not any(
            case.scene.matches[found.start : found.end]
        )
        if beside and other:
            return case.scene.reading.words[found.start]
    return ""


def _is_document(case: Case) -> bool:
    """ "The Flag Code" of "Where are the rules written?", which asks for no place of writing."""
    named = case.owner is not None and case.owner.kind in (Kind.NAME, Kind.WORK)
    asked = any(token.text.lower() in _GENERAL for token in case.question.tokens)
    return named and asked and case.question.predicate in _STATING


def _mentions(case: Case) -> Iterator[Found | None]:
    return (case.scene.mention_of[i] for i in range(case.start, case.end))


def _may_act(word: str, tag: str) -> bool:
    if tag.startswith("NNP") or (word[:1].isupper() and tag.startswith("NN")):
        return True
    noun = word.lower()
    known = noun in words("roles") or noun in words("organisation_words")
    return tag.startswith("NN") and (known or class_of(noun) in _ACTING)


def opposite_sort(case: Case) -> str:
    """The "new" of "The new tram, quieter than the old one, carries 200", of the old tram."""
    own, terms = case.scene.reading, case.terms
    for number, noun in enumerate(terms[1:], 1):
        sort = terms[number - 1]
        if noun.kind != "noun" or sort.index != noun.index - 1 or sort.index < 0:
            continue
        others = opposite_words(sort)
        before = {
            i: own.lowers[i - 1]
            for i, found in enumerate(case.scene.matches)
            if i and found is not None and found.term == number
        }
        if not others or sort.word.lower() in before.values():
            continue
        for i, word in before.items():
            about = any(
                one.subject is not None
                and one.subject.start <= i < one.subject.end
                and one.start <= case.start < one.end
                for one in case.scene.clauses
            )
            if word in others and about:
                return word
    return ""
