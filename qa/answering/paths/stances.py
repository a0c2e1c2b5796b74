""" "What is the union's position on the plan?" of "the union rejects the plan": the verb phrase or
the words that tell what somebody thinks of a thing."""

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
from qa.language.stems import listed, stem
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.types import Range

__all__ = ["answer"]

_RULE = "what the text says that they think of it"
_VIEW = r"(?:position|stance|stand|views?|opinions?|attitude|take|feelings?|thoughts)"
_OF = r"(?:on|about|of|to|towards?|regarding|concerning)"
_ASKED = tuple(
    pattern(rf"(?:and |but |so )?{one} (?P<what>[^?]+?)\s*\??\s*", re.IGNORECASE)
    for one in (
        rf"what(?: is| are| was| were|['’]s) (?P<who>.+?)['’]s? (?:own |official )?{_VIEW} {_OF}",
        rf"what(?: is| are| was| were|['’]s) the {_VIEW} of (?P<who>.+?) (?:on|about|towards?)",
        r"what (?:does|do|did) (?P<who>.+?) (?:think|make) (?:of|about)",
        r"how (?:does|do|did) (?P<who>.+?) feel about",
        r"where (?:does|do|did) (?P<who>.+?) stand on",
    )
)
_TELLING = ("noun", "name", "adjective", "verb")
_ENDS = frozenset((",", ".", ";", ":", "—", "''", "”", '"'))
_LONGEST = 20  # tokens


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The verb phrase of a stance, or what they say of the thing; None where nothing tells it."""
    text = question.resolved.strip()
    found = next(filter(None, (one.fullmatch(text) for one in _ASKED)), None)
    if found is None:
        return None
    inner = analyse(f"What does {found['who']} think about {found['what']}?")
    matcher = Matcher(inner, context.hints)
    split = inner.resolved.lower().index(" think ")
    who: set[int] = set()
    what: set[int] = set()
    for number, term in enumerate(matcher.terms):
        if term.index >= 0 and term.kind in _TELLING and term.stem != stem("think"):
            before = inner.tokens[term.index].start < split
            (who if before else what).add(number)
    scenes = library.scenes(inner, matcher, context) if who and what else []
    for tell in (_taken, _said):
        for number, scene in scenes:
            for place in tell(library, number, scene, who, what):
                return told_in(
                    question, scene.reading, place, rule="stance", reason=_RULE, confidence=0.6
                )
    return None


def _taken(
    library: Library, number: int, scene: Scene, who: set[int], what: set[int]
) -> Iterator[Range]:
    """ "Rejects the plan", "called it a disaster"."""
    for clause in scene.clauses:
        stance = scene.reading.stems[clause.head] in listed("stance_verbs")
        if (
            not stance
            or clause.voice != "active"
            or not _is_by(library, number, scene, clause, who)
        ):
            continue
        end = _end(scene, clause)
        if what <= _held(library, number, scene, (clause.verb_end, end)):
            yield clause.verb_start, end


def _said(
    library: Library, number: int, scene: Scene, who: set[int], what: set[int]
) -> Iterator[Range]:
    """ "The dam would ruin the valley" of what they said."""
    reporting = listed("reporting_verbs")
    for said in scene.clauses:
        told = scene.reading.stems[said.head] in reporting and said.voice == "active"
        if not told or not _is_by(library, number, scene, said, who):
            continue
        for clause in scene.clauses:
            governed = clause.governor >= 0 and scene.clauses[clause.governor] is said
            start = clause.start
            start += scene.reading.lowers[start] == "that"
            if governed and clause.kind == "complement":
                end = _end(scene, clause)
                if what <= _held(library, number, scene, (start, end)):
                    yield start, end


def _is_by(library: Library, number: int, scene: Scene, clause: Clause, who: set[int]) -> bool:
    """Whether the subject of a clause is who is asked about."""
    subject = clause.subject
    if subject is None:
        return False
    return who <= _held(library, number, scene, (subject.start, subject.end))


def _held(library: Library, number: int, scene: Scene, place: Range) -> set[int]:
    return library.meant(scene.matcher, number, scene.reading.sentence.index, place)


def _end(scene: Scene, clause: Clause) -> int:
    """Where the clause ends, at most so many tokens on, before the mark that closes it."""
    end = min(clause.end, clause.verb_start + _LONGEST)
    while end > clause.verb_end and scene.reading.words[end - 1] in _ENDS:
        end -= 1
    return end
