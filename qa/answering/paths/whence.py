"""Where a name comes from: "What is the firm named after?" of "The firm owes its name to a river in
Spain", whatever of the many ways to say it the question and the text take."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.grammar import FINITE
from qa.language.stems import StemSet
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "what the name is told to come from"
_ASKED = pattern(
    r"\b(?:named|called) (?:after|for)\W*$"
    r"|^where (?:does|do|did) .*\bnames?\b.*\b(?:come|get|derive|originate)\b"
    r"|^where (?:does|do|did) .*\b(?:get|take|derive) (?:its|his|her|their) names?\b"
    r"|\bowes? (?:its|his|her|their) names? to\W*$"
    r"|^(?:who|what) (?:gave|lent) .*\bnames?\W*$"
    r"|^how did .*\b(?:get|come by|acquire) (?:its|his|her|their) names?\b"
    r"|\borigins? of .*\bnames?\b|\bnames?['’]?s? origins?\b",
    re.IGNORECASE,
)
_TOLD = pattern(
    r"\b(?:named|called|christened) (?:\w+ )?(?:after|for|in honou?r of) "
    r"|\b(?:owes?|owed|owing) (?:its|his|her|their) names? (?:\w+ )?to "
    r"|\b(?:takes?|took|taking|gets?|got|derives?|derived)"
    r" (?:its|his|her|their) names? from "
    r"|\bnames? (?:of [\w' -]{1,40} )?(?:comes?|came|derives?|is derived|stems|is taken) from "
)
_NAMING = StemSet("name call christen owe get take derive give come lend origin acquire".split())
_ENDS = frozenset((",", ".", ";", ":", "(", "–", "—", "which", "who", "that", "where", "when"))
_TRIED = 3  # sentences


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What the name of the thing asked about is told to come from, or None."""
    if question.negated or not _ASKED.search(question.resolved):
        return None
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context)[:_TRIED]:
        place = next(_sources(scene.reading), None)
        if place is not None and _holds_thing(scene):
            return told_in(question, scene.reading, place, rule=_RULE, confidence=0.8)
    return None


def _holds_thing(scene: Scene) -> bool:
    """Whether a sentence has what bears the name, or words that stand for it."""
    things = [
        n
        for n, term in enumerate(scene.matcher.terms)
        if term.index >= 0 and term.kind in ("noun", "name") and term.stem not in _NAMING
    ]
    return bool(things) and all(scene.factors.get(n, 0.0) >= FAMILY for n in things)


def _sources(own: SentenceReading) -> Iterator[Range]:
    """The phrases that tell what a name comes from, with what belongs to them."""
    text = " ".join(own.lowers)
    for found in _TOLD.finditer(text):
        start = text.count(" ", 0, found.end())
        end = start + 1
        while end < len(own.words) and not _ends(own, end):
            end += 1
        yield start, end


def _ends(own: SentenceReading, at: int) -> bool:
    """Whether a phrase ends at a token: a comma, or what goes on with a verb of its own."""
    joins = own.lowers[at] == "and" and any(tag in FINITE for tag in own.tags[at + 1 : at + 3])
    return own.lowers[at] in _ENDS or joins or own.tags[at] in FINITE
