""" "What did the doctors tell her to do?" of "doctors ordered her to rest": what somebody is told,
asked or wanted to do, whichever of these verbs the text has."""

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
from qa.language.stems import StemSet
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.types import Range

__all__ = ["answer"]

_RULE = "what they are told to do"
_BIDDING = "tell|ask|order|urge|want|advise|instruct|request|expect|invite|command|warn|call on"
_BIDDEN = "told|asked|ordered|urged|advised|instructed|requested|expected|invited|warned|called on"
_ASKED = (
    pattern(
        rf"(?:and |but |so )?what (?:do|does|did|has|have|had|will|would) (?P<who>.+?) "
        rf"(?:{_BIDDING}|{_BIDDEN}) (?P<whom>.+?) to do\s*\??",
        re.IGNORECASE,
    ),
    pattern(
        rf"(?:and |but |so )?what (?:is|are|was|were) (?P<whom>.+?) (?:being )?"
        rf"(?:{_BIDDEN}) to do(?: by (?P<who>[^?]+?))?\s*\??",
        re.IGNORECASE,
    ),
)
_VERBS = StemSet(
    "tell ask order urge want advise instruct request expect invite command warn call beg plead "
    "force require encourage appeal direct implore".split()
)
_KINDS = ("noun", "name")
_ENDS = frozenset((",", ".", ";", ":", "''", "”", '"'))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The infinitive behind whom it is asked of, in the best sentence that has one; else None."""
    text = question.resolved.strip()
    found = next(filter(None, (one.fullmatch(text) for one in _ASKED)), None)
    if found is None or question.negated:
        return None
    inner = analyse(f"What did {found['who'] or 'they'} tell {found['whom']}?")
    split = inner.resolved.index(" tell ")
    matcher = Matcher(inner, context.hints)
    who: set[int] = set()
    whom: set[int] = set()
    for number, term in enumerate(matcher.terms):
        if term.index >= 0 and term.kind in _KINDS:
            (who if inner.tokens[term.index].start < split else whom).add(number)
    for number, scene in library.scenes(inner, matcher, context):
        for place in _bidden(library, number, scene, who, whom):
            return told_in(question, scene.reading, place, rule=_RULE, confidence=0.7)
    return None


def _bidden(
    library: Library, number: int, scene: Scene, who: set[int], whom: set[int]
) -> Iterator[Range]:
    """What stands behind "to" in "ordered the singer to rest"."""
    for index, clause in enumerate(scene.clauses):
        if scene.reading.stems[clause.head] not in _VERBS or clause.polarity == "negative":
            continue
        passive = clause.voice == "passive"
        bidder = clause.agent if passive else clause.subject
        on = (one.object for one in clause.obliques if one.word in ("on", "to", "with"))
        bidden = clause.subject if passive else clause.object or next(on, None)
        if not _is(library, number, scene, bidder, who) or bidden is None:
            continue
        if _is(library, number, scene, bidden, whom):
            yield from _infinitive(scene, index, bidden, passive=passive)


def _infinitive(scene: Scene, index: int, bidden: Phrase, *, passive: bool) -> Iterator[Range]:
    governor: Clause = scene.clauses[index]
    behind = governor.verb_end if passive else bidden.end
    for clause in scene.clauses:
        governed = clause.kind == "infinitive" and clause.governor == index
        if governed and clause.start >= behind:
            end = clause.end
            while end > clause.verb_end and scene.reading.words[end - 1] in _ENDS:
                end -= 1
            end += scene.reading.tags[end : end + 1] in (("RB",), ("RP",), ("UH",))
            denied = scene.reading.lowers[clause.head - 2 : clause.head] == ("not", "to")
            yield clause.head - 2 * denied, end


def _is(
    library: Library, number: int, scene: Scene, phrase: Phrase | None, terms: set[int]
) -> bool:
    """Whether a phrase is who is asked about; nobody in particular may be anybody."""
    if not terms:
        return True
    if phrase is None:
        return False
    place = (phrase.start, phrase.end)
    if scene.reading.tags[phrase.start] == "PRP" and terms <= scene.own_factors.keys():
        return True  # "the singer rests, as doctors ordered her to"
    return terms <= library.meant(scene.matcher, number, scene.reading.sentence.index, place)
