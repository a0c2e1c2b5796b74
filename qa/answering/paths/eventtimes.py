""" "When did the accident happen?" of a story that tells it in its lead: the time told there, not
that of one long ago to which it is compared ("the deadliest accident since 2008"); and "Where did
it happen?", the place told there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import choosing
from qa.answering.paths.telling import told, told_in
from qa.answering.question import Question, QuestionType
from qa.documents.days import leading_hour
from qa.language.grammar import FINITE
from qa.language.lexicon import table
from qa.language.stems import StemSet, listed, stem
from qa.language.tokens import token_texts
from qa.reading.clauses import Oblique
from qa.reading.found import TIME_KINDS, Found
from qa.reading.reading import Reading, SentenceReading
from qa.types import AnswerKind, MentionKind, Range

__all__ = ["answer"]

_HAPPENING = frozenset(map(stem, "happen occur be take".split()))
# Times of things that were over, or that are yet to come, when what is told happened.
_AWAY = frozenset("since until till before after by from next".split())
_BEGIN, _END = StemSet("begin start open".split()), StemSet("end finish close".split())
_EDGES = {
    **dict.fromkeys(map(stem, ("begin", "start", "open")), _BEGIN),
    **dict.fromkeys(map(stem, ("end", "finish", "close")), _END),
}
_LINE, _LEAST, _HOURS = "the hour of its line", 3, frozenset(("time", "hour", "clock"))
_EDGE = "the hour at which it is opened or closed"
_OLD = frozenset("since similar another previous earlier last worst deadliest ago".split())
_ASKED = (QuestionType.WHEN, QuestionType.WHERE)
_SCENE = "the lead tells where"
_BESIDE = frozenset("near outside off above below behind".split())
_AT = _BESIDE | frozenset("in at on inside into from".split())
_SITES = frozenset("place building city mountain river".split())
_LEAD = 2  # whole sentences
_WHOLE = 8  # tokens of one at least: no dateline, and whom it is by
_YEAR = 4  # characters of a bare year
_IT = frozenset("it this that everything".split())
# What any story may be asked by, whatever it tells of.
_ANY = frozenset("accident incident event disaster tragedy".split())
_BOUTS = frozenset("match game fight bout race derby fixture tie".split())
_BEATING = StemSet("beat defeat win lose draw stun thrash edge overcome knock hold".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The time in the lead where the best answer is one of old, or there is none; else None."""
    if (listed := _in_programme(question, library)) is not None:
        return listed
    if question.type is QuestionType.WHEN and question.predicate in _EDGES:
        return _edge(question, library, context)
    if not _asks_for_event(question) or len(library.articles) > 1:
        return None
    if question.type is QuestionType.WHERE:
        return _where(question, library)
    chosen = choosing.answer(question, library, context)
    told = chosen.kind is AnswerKind.SPAN
    if not (_is_of_old(library, chosen) if told else _is_plain(question)):
        return None
    found = next(_told_in_lead(question, library, surely=not told), None)
    if found is None:
        return None
    read, time = found
    reason = "the lead tells it of what the story is about"
    place = (time.start, time.end)
    return told_in(
        question,
        read,
        place,
        normal=time.normal,
        rule="time of the event",
        reason=reason,
        confidence=0.7,
    )


def _where(question: Question, library: Library) -> Answer | None:
    """ "A garden centre in Almby" of the first story that the lead tells, where no other event is
    meant than that."""
    lowers = {token.text.lower() for token in question.tokens}
    if lowers.isdisjoint(_IT | _ANY):
        return None
    for read in islice(_whole(library.readings[0]), _LEAD):
        told = _tells_fate(read, surely=True) or not lowers.isdisjoint(_IT)
        spot = _spot(library.readings[0], read) if told else None
        if spot is not None:
            return told_in(question, read, spot, rule=_SCENE, confidence=0.65)
    return None


def _spot(reading: Reading, read: SentenceReading) -> Range | None:
    """The first row of places, each within the next, that a deed of the past was done at."""
    for clause in reading.clauses(read.sentence.index):
        past = clause.kind == "main" and clause.tense == "past" and clause.polarity == "positive"
        said = clause.object is not None and clause.object.start < clause.start
        if not past or said or read.stems[clause.head] in listed("reporting_verbs"):
            continue
        told = sorted((*clause.obliques, *clause.modifiers))
        for number, one in enumerate(told):
            if (end := _row_end(read, told[number:])) and one.word in _AT:
                return one.preposition if one.word in _BESIDE else one.object.start, end
    return None


def _row_end(read: SentenceReading, told: Sequence[Oblique]) -> int:
    """Where the row of places ends that begins with the first, or 0 where none is a place."""
    end, placed = told[0].object.start, False
    for one in told:
        inner = range(one.object.start, one.object.end)
        kinds = {m.kind for m in read.mentions if m.start in inner}
        if not kinds.isdisjoint(TIME_KINDS) or (one is not told[0] and one.preposition != end):
            break
        placed |= MentionKind.PLACE in kinds or class_of(read.lowers[inner[-1]]) in _SITES
        end = one.object.end
    return end if placed else 0


def _in_programme(question: Question, library: Library) -> Answer | None:
    """ "13:00" of "13:00 – Boat trip to the island", a line of a programme of three or more."""
    matcher = Matcher(question)
    asked = {
        n
        for n, one in enumerate(matcher.terms)
        if one.index >= question.wh[1] and not question.is_of_verb(one) and one.kind != "other"
    }
    asked -= {n for n in asked if matcher.terms[n].word.lower() in _HOURS}
    for number, article in enumerate(library.articles) if asked and not question.negated else ():
        lines = [
            (one, at)
            for one in article.paragraphs
            if (at := leading_hour(article.text, one.start, one.end)) is not None
        ]
        for line, at in lines if len(lines) >= _LEAST else ():
            sentence = article.sentence_at(line.start)
            read = library.readings[number].sentence(sentence.index) if sentence else None
            if sentence is None or read is None or not FINITE.isdisjoint(read.tags):
                continue  # what is told in a log
            words = map(stem, token_texts(article.text, at, line.end))
            said = matcher.said((*words, *library.readings[number].heading_stems(sentence.index)))
            if asked <= said:
                hour = article.text[line.start : at].rstrip(" \t-–—:|")
                span = library.verbatim(number, line.start, line.start + len(hour))
                rows = (library.whole(number, sentence),)
                return told(question, (span,), rows, rule=_LINE, confidence=0.8)
    return None


def _edge(question: Question, library: Library, context: Context) -> Answer | None:
    """ "7.30 pm" of "The chair opened the meeting at 7.30 pm", where the meeting's beginning is
    asked for and no other is told; or None."""
    same = _EDGES[question.predicate]
    nouns = [one for one in question.terms if not question.is_of_verb(one)]
    if len(nouns) != 1 or nouns[0].kind != "noun" or question.negated:
        return None
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context):
        own = scene.reading
        for clause in scene.clauses:
            parts = (clause.object if clause.voice == "active" else None, clause.subject)
            held = any(part and own.stems[part.end - 1] == nouns[0].stem for part in parts)
            if own.stems[clause.head] not in same or not held or clause.polarity != "positive":
                continue
            if own.stems[clause.head] == question.predicate:
                return None  # told in the very word
            times = (m for m in own.mentions if clause.verb_end <= m.start < clause.end)
            timed = next((m for m in times if m.kind is MentionKind.TIME), None)
            if timed is not None:
                place = (timed.start, timed.end)
                return told_in(question, own, place, normal=timed.normal, rule=_EDGE,
                               confidence=0.75)  # fmt: skip
    return None


def _asks_for_event(question: Question) -> bool:
    """ "When did the accident happen?", "when was the crash?": of the one event alone."""
    if question.type not in _ASKED or question.predicate not in _HAPPENING:
        return False
    nouns = [term for term in question.terms if term.kind not in ("verb", "other")]
    lowers = [token.text.lower() for token in question.tokens]
    if not nouns:
        return not _IT.isdisjoint(lowers)
    return (
        len(nouns) == 1
        and class_of(nouns[0].word.lower()) == "event"
        and lowers[nouns[0].index - 1] == "the"
    )


def _is_plain(question: Question) -> bool:
    """ "It", "the accident", "the match": what a story tells of without a word for it."""
    lowers = {token.text.lower() for token in question.tokens}
    return not lowers.isdisjoint(_IT | _ANY | _BOUTS)


def _is_of_old(library: Library, chosen: Answer) -> bool:
    """Whether an answer is a bare year, or its sentence compares."""
    span = chosen.spans[0]
    read = library.reading_of(span)
    if read is None or read.sentence.index <= _opening(library):
        return False
    bare = len(span.text) == _YEAR and span.text.isdigit()
    return bare or not _OLD.isdisjoint(read.lowers)


def _opening(library: Library) -> int:
    """The number of the first whole sentence."""
    return next((read.sentence.index for read in _whole(library.readings[0])), 0)


def _told_in_lead(
    question: Question, library: Library, *, surely: bool
) -> Iterator[tuple[SentenceReading, Found]]:
    """The days that the first sentences tell of what befell somebody, or who beat whom."""
    lowers = {token.text.lower() for token in question.tokens}
    bout, surely = not lowers.isdisjoint(_BOUTS), surely and not lowers.isdisjoint(_ANY)
    it = question.predicate in _HAPPENING and not lowers.isdisjoint(_IT)
    for read in islice(_whole(library.readings[0]), _LEAD):
        fate = _tells_fate(read, surely=surely) or (it and _spot(library.readings[0], read))
        if not (_tells_bout(read) if bout else fate):
            continue
        for one in read.mentions:
            year = len(one.normal) == _YEAR
            led = _AWAY.intersection(read.lowers[max(0, one.start - 1) : one.end])
            if one.kind is MentionKind.DATE and not year and not led:
                yield read, one


def _whole(reading: Reading) -> Iterator[SentenceReading]:
    """The sentences behind the headline, the dateline and whom it is by."""
    for sentence in reading.article.sentences:
        read = reading.sentence(sentence.index)
        if read.words[-1:] == (".",) and len(read.words) >= _WHOLE:
            yield read


def _tells_fate(read: SentenceReading, *, surely: bool) -> bool:
    """Whether a sentence tells what befell somebody, or, unless surely, of any event."""
    fates = {stem(word) for word in table("fates")}
    if any(map(fates.__contains__, read.stems)):
        return True
    return not surely and "event" in map(class_of, read.lowers)


def _tells_bout(read: SentenceReading) -> bool:
    return any(one in _BEATING for one in read.stems)
