""" "When can an apprentice join?" of "after passing the test, they can join": under what
circumstances something is so, where rules and instructions give no day or hour for it.

A date told of it anywhere is the better answer, so the common path is heard first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import choosing
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.found import TIME_KINDS
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, MentionKind, Range

__all__ = ["answer"]

# What opens a clause that tells when: "as" only where "soon" or "long" stands behind it.
_OPENING = frozenset("after before once when whenever if until till while unless".split())
_AS = frozenset(("soon", "long"))
_LEADING = frozenset("only even just right shortly immediately soon except".split())
_PHRASES = frozenset("after before until till during upon following".split())
_IN = frozenset("in at during on".split())
_CASES = ("case of", "event of", "times of", "the event of", "the absence of")
_TELLING = frozenset("name noun number verb adjective".split())
# A term counts as told where it is matched so closely; a synonym is.
_TOLD = 0.5
_OCCURRING = frozenset(map(stem, "occur happen arise appear exist".split()))
_ENDS = frozenset((",", ".", ":", ";", "CC", "-RRB-", ")", "''"))
_LONGEST = 24  # tokens
# A day or an hour that the common path is so sure of is preferred.
_SURE = 0.4
_TIMES = TIME_KINDS | {MentionKind.DURATION, MentionKind.EVENT}


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The clause or phrase that tells when, of the best sentence that has one; else None."""
    if question.type is not QuestionType.WHEN or not question.predicate:
        return None
    matcher = Matcher(question, context.hints)
    scenes = library.scenes(question, matcher, context)
    told = [one for one in scenes if _tells_all(library, *one)]
    found = next(((scene, *one) for _, scene in told for one in _places(scene)), None)
    if found is None or _has_time_beside(*found):
        return None
    scene, clause, place = found
    readings = [one.reading for _, one in told]
    # What stands behind an aside dates what is told behind it.
    aside = clause.kind == "participial" and clause.end < scene.size
    if not aside and _is_dated(library, choosing.answer(question, library, context), readings):
        return None
    return told_in(question, scene.reading, place, rule="circumstance", confidence=0.7)


def _has_time_beside(scene: Scene, clause: Clause, place: Range) -> bool:
    """ "They disappeared on 21 September while the tower was covered": the day is told too; of "the
    choir, formed during the war, meets on Fridays" Friday is not told of how it was formed."""
    aside = clause.kind == "participial"
    own = range(clause.start, clause.end) if aside else range(scene.size)
    times = (one for one in scene.reading.mentions if one.kind in TIME_KINDS)
    return any(one.start in own and not place[0] <= one.start < place[1] for one in times)


def _is_dated(library: Library, chosen: Answer, told: Sequence[SentenceReading]) -> bool:
    """Whether the common path found a day, an hour or an event, and of the very thing."""
    if chosen.kind is not AnswerKind.SPAN or chosen.confidence < _SURE:
        return False
    span = chosen.spans[0]
    reading = library.reading_of(span)
    return (
        reading in told
        and reading is not None
        and any(
            one.kind in _TIMES and start < span.end and span.start < end
            for one in reading.mentions
            for start, end in (reading.offsets(one.start, one.end),)
        )
    )


def _places(scene: Scene) -> Iterator[tuple[Clause, Range]]:
    """Where a sentence tells under what circumstances the thing asked about is so."""
    for number, clause in enumerate(scene.clauses):
        if not _is_asked(scene, clause):
            continue
        for place in (*_in_clauses(scene, number, clause), *_in_phrases(scene, clause)):
            yield clause, place


def _tells_all(library: Library, article: int, scene: Scene) -> bool:
    """Whether a sentence has all that the question says, or pronouns for it."""
    asked = {
        number
        for number, term in enumerate(scene.matcher.terms)
        if term.kind in _TELLING and term.index >= 0 and term.stem not in _OCCURRING
    }
    absent = {number for number in asked if scene.factors.get(number, 0.0) < _TOLD}
    if not absent or not asked:
        return bool(asked)
    place = (0, scene.size)
    return absent <= library.meant(scene.matcher, article, scene.reading.sentence.index, place)


def _is_asked(scene: Scene, clause: Clause) -> bool:
    """Whether a clause has the verb asked about, and is not denied where the question is not;
    what occurs may be told of by any verb, "the tides are called neap tides"."""
    match = scene.matches[clause.head]
    if scene.question.predicate in _OCCURRING and clause.kind == "main":
        return True
    verb = match is not None and scene.question.is_of_verb(scene.matcher.terms[match.term])
    same = scene.reading.stems[clause.head] == scene.question.predicate
    return (verb or same) and clause.kind not in ("adverbial", "infinitive")


def _in_clauses(scene: Scene, number: int, clause: Clause) -> Iterator[Range]:
    """Clauses that hang on the one asked about: "after passing the test", "if it rains"."""
    for one in scene.clauses:
        if one.kind != "adverbial" or one.governor != number or one is clause:
            continue
        start = _opening(scene.reading, one.start)
        end = _whole(scene.reading, one.end)
        if start is not None and end - start <= _LONGEST and scene.matches[one.head] is None:
            yield start, end
    end = clause.verb_end if clause.object is None else clause.object.end
    end += scene.reading.tags[end : end + 1] == ("RP",)  # "goes out as soon as"
    if end < scene.size and _opening(scene.reading, end) == end and scene.mention_of[end] is None:
        yield end, _whole(scene.reading, end + 1)


def _opening(reading: SentenceReading, start: int) -> int | None:
    """Where a clause begins with the word that opens it; None where that tells no time."""
    lowers = reading.lowers
    if lowers[start : start + 1] == ("as",) and lowers[start + 1] in _AS:
        return start
    if start > 1 and lowers[start] == lowers[start - 2] == "as" and lowers[start - 1] in _AS:
        return start - 2
    if lowers[start] not in _OPENING:
        return None
    return start - 1 if start and lowers[start - 1] in _LEADING else start


def _whole(reading: SentenceReading, end: int) -> int:
    """The end with all that stands behind it up to a comma: "is finished early"."""
    while end < len(reading.words) and reading.tags[end] not in _ENDS:
        end += 1
    return end


def _in_phrases(scene: Scene, clause: Clause) -> Iterator[Range]:
    """Phrases of it: "after the exam", "in thick fog"."""
    for one in clause.obliques:
        start, end = one.preposition, one.object.end
        inside = range(one.object.start, end)
        told = any(scene.matches[i] for i in inside) or any(scene.mention_of[i] for i in inside)
        if not told and _tells_when(scene.reading, start, end):
            yield start, end


def _tells_when(reading: SentenceReading, start: int, end: int) -> bool:
    word, phrase = reading.lowers[start], " ".join(reading.lowers[start + 1 : end])
    if word in _IN and (
        stem(reading.lowers[end - 1]) in _circumstances() or phrase.startswith(_CASES)
    ):
        return True
    return word in _PHRASES


def _circumstances() -> frozenset[str]:
    return frozenset(map(stem, words("circumstances")))
