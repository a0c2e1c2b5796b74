""" "On what condition will the strike end?", "What does the deal depend on?": the clause behind
"if", "unless" or "provided that" of a sentence that tells of the thing itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "what the text makes it depend on"
_CONDITION = r"(?:conditions?|circumstances?|terms|requirements?|prerequisites?)"
# What is asked about stands behind these.
_ASKING = tuple(
    pattern(rf"(?:and |but |so )?{one}(?P<asked>.+?)\s*\??\s*", re.IGNORECASE)
    for one in (
        rf"(?:on|under|in) (?:what|which) {_CONDITION} ",
        rf"(?:what|which) (?:(?:is|are|was|were) (?:the|their|its) )?{_CONDITION} (?:must|has to|"
        r"have to|had to|needs? to|should) (?:first )?be (?:met|fulfilled|satisfied) "
        r"(?:for|before|so that) ",
        rf"what (?:is|are|was|were) the {_CONDITION} (?:for|of|on) ",
        r"what (?:must|has to|have to|had to|needs? to) (?:first )?happen "
        r"(?:first )?(?:for|before|so that) ",
        r"what (?:could|might|would|can|may) (?:stop|prevent|halt|block) ",
    )
)
_DEPENDING = pattern(
    r"(?:and |but |so )?what (?:do|does|did|will|would) (?P<asked>.+?) depend (?:up)?on\s*\??\s*",
    re.IGNORECASE,
)
_STOPPING = frozenset("stop prevent halt block".split())
_OPENERS = (
    ("if",), ("unless",), ("provided", "that"), ("provided",), ("as", "long", "as"),
    ("on", "condition", "that"), ("on", "the", "condition", "that"), ("only", "when"),
    ("only", "after"), ("once",), ("depending", "on"), ("depend", "on"), ("depends", "on"),
)  # fmt: skip
_LEAST = 0.3  # the share of what is asked about that the sentence holds outside of the condition
_ENDS = frozenset((".", ";", ":", "''", "”", '"'))
_CONJUNCTIONS = frozenset(("and", "but", "then"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The condition of the best sentence that has one, or None."""
    asked = _asked(question)
    if not asked:
        return None
    stopping = not _STOPPING.isdisjoint(question.resolved.lower().split()[:4])
    inner = analyse(f"When will {asked}?")
    matcher = Matcher(inner, context.hints)
    for _, scene in library.scenes(inner, matcher, context):
        for opener, place in _conditions(scene.reading):
            if (opener == "unless") != stopping and stopping:
                continue
            if _held_outside(scene, matcher, place) >= _LEAST:
                return told_in(
                    question,
                    scene.reading,
                    place,
                    rule="condition",
                    reason=_RULE,
                    confidence=0.6,
                )
    return None


def _asked(question: Question) -> str:
    """What a question asks the condition of, or ""."""
    text = question.resolved.strip()
    found = next(filter(None, (one.fullmatch(text) for one in (*_ASKING, _DEPENDING))), None)
    return found["asked"] if found is not None else ""


def _conditions(reading: SentenceReading) -> Iterator[tuple[str, Range]]:
    """The words behind each opener of a condition, up to the end of their clause."""
    lowers = reading.lowers
    for index in range(len(lowers)):
        opener = next((one for one in _OPENERS if lowers[index : index + len(one)] == one), ())
        if not opener or lowers[max(0, index - 1) : index] in (("as",), ("even",)):
            continue
        start = index + len(opener)
        end = _end(reading, start, leads=index <= reading.lead + 1)
        if end > start:
            yield opener[0], (start, end)


def _end(reading: SentenceReading, start: int, *, leads: bool) -> int:
    """Where a condition ends: one that opens its sentence at its comma, another at a comma that a
    conjunction or the speaker stands behind."""
    end = start
    while end < len(reading.words) and reading.words[end] not in _ENDS:
        if reading.words[end] == "," and (leads or _turns(reading, end + 1)):
            break
        end += 1
    return end


def _turns(reading: SentenceReading, index: int) -> bool:
    """Whether something else is told from a token on: "but …", "she said", a name that said it."""
    if reading.lowers[index : index + 1] and reading.lowers[index] in _CONJUNCTIONS:
        return True
    speaking = reading.tags[index : index + 2]
    return (
        len(speaking) > 1
        and speaking[0] in ("PRP", "NNP", "DT")
        and "VBD" in (reading.tags[index + 1 : index + 5])
    )


def _held_outside(scene: Scene, matcher: Matcher, place: Range) -> float:
    """The share of what is asked about that a sentence holds outside of the condition."""
    reading = scene.reading
    outside = (*reading.stems[: place[0]], *reading.stems[place[1] :])
    held = {one.term: one.factor for one in matcher.matches(outside) if one is not None}
    return matcher.share(set(range(len(matcher.terms))), held)
