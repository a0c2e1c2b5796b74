""" "Which company …?": no "earlier forecast", which is neither a name nor anybody who acts; "which
fish …?": no goats and no parrot."""

from __future__ import annotations

from qa.answering.case import Case
from qa.answering.expected import class_of, every_instance, instances
from qa.language.lexicon import words
from qa.language.stems import singular

__all__ = ["is_no_company", "is_no_instance"]

_ACTING = frozenset(("organisation", "person", "group", "place"))


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
    if not known:
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


def _may_act(word: str, tag: str) -> bool:
    if tag.startswith("NNP") or (word[:1].isupper() and tag.startswith("NN")):
        return True
    noun = word.lower()
    known = noun in words("roles") or noun in words("organisation_words")
    return tag.startswith("NN") and (known or class_of(noun) in _ACTING)
