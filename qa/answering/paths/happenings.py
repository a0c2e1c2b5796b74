""" "What happened to X?": the verb phrase of a clause whose subject is X."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.relatives import SYNONYM
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import base
from qa.reading.clauses import Clause

__all__ = ["answer"]

_RULE = "what the text says happened to it"
_STOPS = frozenset((",", ".", ";", ":", "—", "–", "?", "!", "”", '"'))
_LONGEST = 25


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The verb phrase of the best clause about the one asked after, or None."""
    named = _asked_about(question)
    matcher = Matcher(question, context.hints)
    about = {n for n, term in enumerate(matcher.terms) if term.index in named}
    others = {
        n
        for n, term in enumerate(matcher.terms)
        if term.index >= 0 and n not in about and term.stem != "happen"
    }
    if not about:
        return None
    for number, scene in library.scenes(question, matcher, context):
        found = _clause(scene, about) if others <= scene.factors.keys() else None
        if found is not None:
            return _told(question, library, number, scene, found)
    return None


def _asked_about(question: Question) -> range:
    """The tokens of the question that name what it happened to."""
    lowers = [token.text.lower() for token in question.tokens]
    if lowers[:1] != ["what"] or lowers[1:2] not in (["happened"], ["happens"]):
        return range(0)
    if lowers[2:3] != ["to"]:
        return range(0)
    return range(3, _phrase_end(question.tags, 3, len(lowers)))


def _phrase_end(tags: Sequence[str], start: int, end: int) -> int:
    """Where the noun phrase of "happened to …" ends: before "in 1990", "when he left"."""
    return next((i for i in range(start + 1, end) if tags[i] in ("IN", "WRB", ",")), end)


def _clause(scene: Scene, about: set[int]) -> Clause | None:
    """The first clause of the sentence that is about it and tells of a deed."""
    told = [one for one in scene.clauses if _is_about(scene, one, about) and _tells(scene, one)]
    return min(told, key=lambda one: one.kind != "main", default=None)


def _is_about(scene: Scene, clause: Clause, about: set[int]) -> bool:
    """Whether the clause's subject is named by the last of the words asked about."""
    if clause.subject is None:
        return False
    held = {
        found.term
        for found in scene.matches[clause.subject.start : clause.subject.end]
        if found is not None and found.factor >= SYNONYM
    }
    return max(about) in held


def _tells(scene: Scene, clause: Clause) -> bool:
    """No clause of saying, none that only negates: those tell of no deed."""
    verb = base(scene.reading.words[clause.head])
    return clause.polarity == "positive" and verb not in words("reporting_verbs")


def _told(
    question: Question, library: Library, number: int, scene: Scene, clause: Clause
) -> Answer:
    start, end = clause.verb_start, min(clause.end, clause.verb_start + _LONGEST)
    end = max(end, clause.verb_end)
    while end > clause.verb_end and scene.reading.words[end - 1] in _STOPS:
        end -= 1
    return told_in(
        question,
        library,
        number,
        scene.reading,
        (start, end),
        rule="happening",
        reason=_RULE,
        confidence=0.6,
    )
