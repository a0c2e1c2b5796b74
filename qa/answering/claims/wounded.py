""" "Was anyone hurt?" of "a shop assistant cut her hand", whoever else was not."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.claims.leave import Ruling
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import StemSet, singular
from qa.reading.clauses import Clause

__all__ = ["escapes_harm", "wounded"]

_HURT = StemSet("hurt injure wound".split())
_HURTING = StemSet(
    "break twist sprain cut dislocate fracture bruise burn graze scrape gash scald crush".split()
)
_HARM = StemSet("injury wound shock bruising life".split())
_ESCAPE, _FAR = StemSet(("escape",)), 6  # tokens from it to the harm
_BARE = 2  # terms: "anyone" and "hurt"
_OWN = frozenset("his her their my our its".split())


def wounded(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """That somebody was hurt, where a sentence tells of the part of the body that somebody hurt;
    None where more is asked than whether anyone was."""
    more = sum(one.kind != "other" for one in question.terms) > _BARE
    if question.predicate not in _HURT or more or question.negated:
        return None
    for number, scene in scenes:
        for clause in scene.clauses:
            if said := _part(scene, clause):
                return Ruling(True, number, scene, said)
    return None


def _part(scene: Scene, clause: Clause) -> str:
    """ "Her hand" that somebody cut, or ""."""
    own, hand = scene.reading, clause.object
    if own.stems[clause.head] not in _HURTING or hand is None or hand.start < clause.head:
        return ""
    told = clause.polarity == "positive" and not clause.modal and clause.tense == "past"
    place = hand.parts[0] if hand.parts else (hand.start, hand.end)
    body = singular(own.lowers[place[1] - 1]) in words("body_parts")
    return (
        " ".join(own.words[slice(*place)]) if told and body and own.lowers[place[0]] in _OWN else ""
    )


def escapes_harm(scene: Scene) -> bool:
    """ "Escaped with cuts", "escaped with a broken arm": it is harm that somebody got away from,
    and no pursuer."""
    own = scene.reading
    for i in range(scene.size - 2):
        if own.stems[i] in _ESCAPE and own.lowers[i + 1] == "with":
            told = zip(own.stems[i + 2 : i + _FAR], own.lowers[i + 2 : i + _FAR], strict=True)
            return any(
                one in _HURTING or one in _HARM or singular(word) in words("body_parts")
                for one, word in told
            )
    return False
