""" "How many people watched?", "Where was the game played?": how many came to what a story
tells of, and the ground on which a match was played.

Reports seldom call it an attendance or a venue: they tell of "a crowd of 12,400", "8,412 fans", and
who beat whom at the Mill Lane ground.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.figures.scores import BEATING, MATCHES
from qa.answering.paths.telling import sentence_of, told, told_in
from qa.answering.question import Question, QuestionType
from qa.language.stems import StemSet, stem
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range, Sentence

__all__ = ["answer"]

_CROWDS = frozenset("attendance crowd audience gate".split())
_PEOPLE = frozenset(
    "people fans spectators supporters mourners visitors guests viewers worshippers".split()
)
_COMING = StemSet(
    "watch attend see come gather cheer pack fill view be turn out go there crowd audience "
    "attendance gate big large many people fan spectator supporter mourner visitor guest viewer "
    "match game final tie derby fixture".split()
)
_SIZES = frozenset(("big", "large"))
_N = (
    r"(?:(?:about|around|some|nearly|almost|over|more than|at least|an estimated|up to) )?"
    r"(?:\d{1,3}(?:,\d{3})+|\d{2,7}|(?:tens|hundreds) of thousands|thousands|hundreds)\b(?![.,%]\d)"
)
_WHO = r"(?:fans|spectators|supporters|people|mourners|visitors|guests|viewers|worshippers)"
_CAME = (
    r"(?:watched|attended|saw|turned (?:out|up)|packed|filled|gathered|came|cheered|lined|crammed|"
    r"flocked|crowded)"
)
_COUNTS = pattern(
    rf"\b(?:crowd|audience|gate|congregation|attendance) of (?P<crowd>{_N}(?: {_WHO})?)"
    rf"|\b(?:watched|attended|seen) by (?P<by>{_N}(?: (?:\w+ )?{_WHO})?)"
    rf"|\b(?:in front of|before) (?P<front>{_N} (?:\w+ )?{_WHO})"
    rf"|(?P<came>{_N} (?:\w+ )?{_WHO}) (?:\w+ )?{_CAME}",
    re.IGNORECASE,
)
_PLAYED = frozenset(map(stem, "play hold stage host take".split()))
_OF_MATCHES = frozenset(map(stem, (*MATCHES, "place", "score", *"play hold stage take".split())))
_NAME = r"[^\W\d_a-zß-öø-ÿ][\w'’]*"
_AT = pattern(rf" (?:[a-z]+ )?at (?P<ground>(?:the )?{_NAME}(?: {_NAME})*)")
_PLACING = ("at", "in")
_GROUNDS = frozenset((MentionKind.PLACE, MentionKind.ORGANISATION, MentionKind.NAME))
# So many sentences may tell the result.
_LEAD = 8


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """How many came, or where the match was played; None where another thing is asked for."""
    if question.type is QuestionType.WHERE:
        return _ground(question, library) if _is_of_match(question) else None
    return _count(question, library) if _asks_count(question) else None


def _asks_count(question: Question) -> bool:
    if question.type is QuestionType.HOW_MANY:
        came = question.answer_type in _PEOPLE and question.predicate in _COMING
        return came and question.predicate not in _PLAYED
    lowers = {token.text.lower() for token in question.tokens}
    sized = question.type is QuestionType.HOW_ADJECTIVE and not _SIZES.isdisjoint(lowers)
    return question.answer_type == "attendance" or (sized and not _CROWDS.isdisjoint(lowers))


def _count(question: Question, library: Library) -> Answer | None:
    """The first count of a sentence that holds, with the title, all else that is asked."""
    wanted = {term.stem for term in question.terms if term.stem not in _COMING}
    for number, article in enumerate(library.articles):
        title = {stem(word) for word in article.title.lower().split()}
        for sentence in article.sentences:
            found = _COUNTS.search(article.text, sentence.start, sentence.end)
            if found is None:
                continue
            reading = library.readings[number].sentence(sentence.index)
            if wanted <= title | set(reading.stems):
                place = next(found.span(name) for name in found.groupdict() if found[name])
                return told(
                    question,
                    (library.verbatim(number, *place),),
                    (sentence_of(reading),),
                    rule="how many came",
                    confidence=0.7,
                )
    return None


def _is_of_match(question: Question) -> bool:
    """ "Where was the match played?" and no more: another one may have been elsewhere."""
    stems = {term.stem for term in question.terms}
    played = question.predicate in _PLAYED or not stems.isdisjoint(map(stem, MATCHES))
    past = not {"was", "did", "were"}.isdisjoint(one.text.lower() for one in question.tokens[:3])
    return played and past and bool(stems) and stems <= _OF_MATCHES


def _ground(question: Question, library: Library) -> Answer | None:
    """Where one side beat the other, or where the crowd was."""
    for number, article in enumerate(library.articles):
        for sentence in article.sentences[:_LEAD]:
            reading = library.readings[number].sentence(sentence.index)
            place = next(_beaten_at(library, number, reading), None)
            if place is not None:
                return told_in(
                    question, reading, place, rule="where one beat the other", confidence=0.7
                )
        for sentence in article.sentences:
            if (told_of := _crowd_at(question, library, number, sentence)) is not None:
                return told_of
    return None


def _beaten_at(library: Library, number: int, reading: SentenceReading) -> Iterator[Range]:
    for clause in library.readings[number].clauses(reading.sentence.index):
        if reading.stems[clause.head] not in BEATING or clause.object is None:
            continue
        for one in (*clause.obliques, *clause.modifiers):
            named = any(
                one.object.start <= found.start < one.object.end and found.kind in _GROUNDS
                for found in reading.mentions
            )
            # "In the final at the Mill Lane ground" is at the ground.
            final = reading.lowers[one.object.end - 1] in MATCHES
            if one.word in _PLACING and named and not final:
                yield one.object.start, one.object.end


def _crowd_at(
    question: Question, library: Library, number: int, sentence: Sentence
) -> Answer | None:
    """ "In front of 8,412 fans at Mill Lane"."""
    text = library.articles[number].text
    found = _COUNTS.search(text, sentence.start, sentence.end)
    ground = found and _AT.match(text, found.end(), sentence.end)
    if not ground:
        return None
    return told(
        question,
        (library.verbatim(number, *ground.span("ground")),),
        (library.whole(number, sentence),),
        rule="where the crowd was",
        confidence=0.6,
    )
