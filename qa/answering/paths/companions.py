""" "Who fled with Ray?" of "Ray fled with two guards", "was shot with the king?" of "the king was
shot together with his son": the other side of a "with" that joins who did the same, or suffered it.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.expected import class_of
from qa.answering.kinsfolk import is_kin
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, Role
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import singular
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.reading.phrases import Phrase
from qa.types import Range

__all__ = ["with_whom"]

_RULE, _SURE = "who did it with them", 0.7
_WITH = "with"
_PHRASE = frozenset("DT PRP$ JJ NN NNS NNP NNPS CD POS".split())
_GROUPS = frozenset(("person", "group", "organisation", "animal"))


def with_whom(
    question: Question, matcher: Matcher, scenes: list[tuple[int, Scene]], library: Library
) -> Answer | None:
    """The companions of whom the question names behind "with"; None where no clause joins them."""
    said = _said(question, matcher)
    if question.role is not Role.SUBJECT or question.negated or not said:
        return None
    for number, scene in scenes:
        for clause in scene.clauses:
            if not _tells(scene, clause):
                continue
            for one, other in _sides(clause):
                found = library.meant(
                    matcher, number, scene.reading.sentence.index, (one.start, one.end)
                )
                if said <= found and not said & _held(scene, other) and _is_somebody(scene, other):
                    place = _bare(scene, other)
                    return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _said(question: Question, matcher: Matcher) -> set[int]:
    """The terms right behind the "with" of the question, and behind its verb."""
    lowers = [token.text.lower() for token in question.tokens]
    if _WITH not in lowers[2:]:
        return set()
    end = start = lowers.index(_WITH, 2) + 1
    while end < len(lowers) and question.tags[end] in _PHRASE:
        end += 1
    told = {n for n, one in enumerate(matcher.terms) if start <= one.index < end}
    return {n for n in told if matcher.terms[n].kind in ("name", "noun")}


def _tells(scene: Scene, clause: Clause) -> bool:
    """Whether a clause tells of the deed that is asked about."""
    found = scene.matches[clause.head]
    if found is None or found.factor < FAMILY or clause.polarity != "positive":
        return False
    return scene.question.is_of_verb(scene.matcher.terms[found.term])


def _sides(clause: Clause) -> Iterator[tuple[Phrase, Phrase]]:
    """Who is behind "with", and with whom, either way round."""
    for one in clause.obliques:
        if one.word.endswith(_WITH) and clause.subject is not None:
            yield clause.subject, one.object
            yield one.object, clause.subject


def _held(scene: Scene, phrase: Phrase) -> set[int]:
    """The terms of a phrase itself: "her" of "her brother" is somebody else."""
    inside = (i for i in range(phrase.start, phrase.end) if scene.reading.tags[i] != "PRP$")
    found = (scene.matches[i] for i in inside)
    return {one.term for one in found if one is not None}


def _is_somebody(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase names somebody: no "with a knife", no pronoun."""
    start, end = phrase.parts[0]
    named = (scene.mention_of[i] for i in range(start, end))
    noun = singular(scene.reading.lowers[end - 1])
    known = class_of(noun) in _GROUPS or is_kin(noun) or noun in words("people_groups")
    return known or any(one is not None and one.kind in NAME_KINDS for one in named)


def _bare(scene: Scene, phrase: Phrase) -> Range:
    """The phrase up to a comma behind it."""
    own = scene.reading.lowers[phrase.start : phrase.end]
    return phrase.start, phrase.start + own.index(",") if "," in own else phrase.end
