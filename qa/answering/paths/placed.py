"""Which one of its kind, told by where it is: "Molde" of "closed its branch in Molde", asked
"Which branch did the bank close?".
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE = "the one of its kind by its place"
_SURE = 0.7
_ENOUGH = 0.8
_AT = frozenset("in at near on outside".split())
_NAMED = frozenset((MentionKind.PLACE, MentionKind.NAME))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The place of the one thing that what is asked about was done to, or None."""
    if not question.asks_by_noun or question.plural or context.exclude:
        return None
    matcher = Matcher(question, context.hints)
    noun = stem(question.answer_type)
    others = [n for n, one in enumerate(matcher.terms) if one.stem != noun]
    for _, scene in library.scenes(question, matcher, context):
        if not others or matcher.share(others, scene.factors) < _ENOUGH:
            continue
        for clause in scene.clauses:
            place = _place(question, scene, clause, noun)
            if place is not None:
                return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _place(question: Question, scene: Scene, clause: Clause, noun: str) -> Range | None:
    """Where the noun asked for is that a clause tells the deed of, if it is told by that alone."""
    verb = scene.matches[clause.head]
    told = verb is not None and verb.factor >= FAMILY
    phrase = clause.subject if clause.voice == "passive" else clause.object
    if verb is None or not told or phrase is None or len(phrase.parts) != 1:
        return None
    if not question.is_of_verb(scene.matcher.terms[verb.term]):
        return None
    start, end = phrase.parts[0]
    plain = not any(tag in ("NNP", "CD", "JJS") for tag in scene.reading.tags[start:end])
    behind = "".join(scene.reading.lowers[end : end + 1])
    if scene.reading.stems[end - 1] != noun or not plain or behind not in _AT:
        return None
    at = end + 1 + (scene.reading.lowers[end + 1 : end + 2] == ("the",))
    found = scene.mention_of[at] if at < scene.size else None
    if found is None or found.kind not in _NAMED or found.start != at:
        return None
    return found.start, found.end
