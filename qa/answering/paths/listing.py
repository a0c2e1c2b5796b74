"""Lists: everything of one kind that the articles mention; or, where several things are asked for
("Who were arrested?"), all the parts of the coordination that the best answer stands in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths import choosing
from qa.answering.paths.coordination import (
    coordinated,
    enumerated,
    is_companion,
    joined_with,
)
from qa.answering.paths.telling import listed, span_in, told
from qa.answering.question import Question, QuestionType, Role
from qa.language.lexicon import table, words
from qa.language.stems import stem
from qa.reading.found import NAME_KINDS, Found
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, MentionKind

__all__ = ["answer", "whole_list"]

_KINDS = {
    "person": MentionKind.PERSON,
    "organisation": MentionKind.ORGANISATION,
    "group": MentionKind.ORGANISATION,
    "place": MentionKind.PLACE,
    "country": MentionKind.PLACE,
    "city": MentionKind.PLACE,
    "date": MentionKind.DATE,
    "year": MentionKind.DATE,
    "number": MentionKind.NUMBER,
    "money": MentionKind.MONEY,
    "percent": MentionKind.PERCENT,
    "name": MentionKind.PERSON,
}
# Rules that tell one part of a row on purpose: of two lists in parallel, of figures whose verb is
# left out, beside what is set aside.
_PARTS = frozenset(
    (
        "told in the same order", "verb left out", "named beside what is set aside",
        "what that group pays",
    )
)  # fmt: skip
_ARTICLES, _LEAD_IN = frozenset(("a", "an", "the")), 2
_LISTED = 0.7  # of an answer, in characters, are parts of a list, if it is one that is cut
_MOST_LISTED = 1_000  # sentences that are read for a list; a second or so
# "What do I need?" asks for all that is needed.
_OF_SEVERAL = frozenset(stem(verb) for verb in "need require contain include comprise".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Every mention of the class asked for, each once, in the order of the text; for another
    question that asks for several things, the best answer with all its parts."""
    if _asks_for_several(question):
        return _with_all_parts(choosing.answer(question, library, context), library)
    kind = _KINDS.get(question.answer_class)
    if question.type is not QuestionType.LIST or kind is None or _is_of_others(question, library):
        return None
    spans = _distinct(question, library, kind)
    reason = f"every {question.answer_class} named"
    return _all_of(question, spans, reason, _reach(library)) if spans else None


def _is_of_others(question: Question, library: Library) -> bool:
    """ "Which years was Ida Moe mentioned?" of a text that has no such name."""
    tagged = zip(question.tokens, question.tags, strict=True)
    names = {stem(token.text) for token, tag in tagged if tag.startswith("NNP")}
    return bool(names) and names.isdisjoint(library.stems)


def _all_of(question: Question, spans: Sequence[AnswerSpan], reason: str, note: str = "") -> Answer:
    return told(
        question,
        spans,
        _sentences(spans),
        rule="all of one kind",
        reason=reason,
        confidence=0.7,
        kind=AnswerKind.LIST,
        text=", ".join(span.text for span in spans),
        note=note,
        value=float(len(spans)),
    )


def _sentences(spans: Sequence[AnswerSpan]) -> Iterator[AnswerSpan]:
    """The sentences that the spans stand in, whole."""
    for span in spans:
        article, sentence = span.article, span.article.sentence_at(span.start)
        if sentence is not None:
            yield AnswerSpan.of(article, sentence.start, sentence.end)


def _asks_for_several(question: Question) -> bool:
    if question.type in (QuestionType.WHO, QuestionType.WHOM):
        return question.plural or not question.answer_type
    if question.type not in (QuestionType.WHAT, QuestionType.WHICH):
        return False
    everything = question.role is Role.OBJECT and not question.answer_type and question.wh[0] == 0
    return question.plural or (everything and question.predicate in _OF_SEVERAL)


def whole_list(answer: Answer, library: Library) -> Answer:
    """The answer to "What did she spend it on?" with all that it was spent on: "trips, a boat and a
    farm"; the verb or preposition asked with has to stand right before it, or some of the parts to
    be answered already: a long list is no candidate."""
    question = answer.question
    whole = _with_all_parts(answer, library)
    # "Helping Other People, or H.O.P.E." is one thing by two names.
    if whole.kind is not AnswerKind.LIST or question.answer_type or " or " in whole.text:
        return answer
    # Looked at last, as what the rules gave is only told when somebody asks.
    if any(hit.rule in _PARTS for one in answer.trace[:1] for hit in one.hits):
        return answer
    if _is_cut(answer, whole):
        return whole
    first = whole.spans[0]
    led_in = first.article.text[: first.start].lower().split()[-_LEAD_IN:]
    before = (" ", *(word for word in led_in if word not in _ARTICLES))[-1]
    if question.role is Role.OBLIQUE:
        return whole if before == question.preposition else answer
    # "What is sold there?" is asked of what is done: of "it sells …" that is the object.
    done = question.role is Role.SUBJECT and question.type is QuestionType.WHAT
    led = (done or question.role is Role.OBJECT) and stem(before) == question.predicate
    return whole if led else answer


def _is_cut(answer: Answer, whole: Answer) -> bool:
    """Is the answer some of the parts, and little else?"""
    told = answer.spans[0]
    held = [part for part in whole.spans if told.start < part.end and part.start < told.end]
    size = sum(part.end - part.start for part in held)
    return 1 < len(held) < len(whole.spans) and size > _LISTED * (told.end - told.start)


def _with_all_parts(answer: Answer, library: Library) -> Answer:
    """The answer itself, or the list of which it is a part."""
    if answer.kind is not AnswerKind.SPAN:
        return answer
    reading = library.reading_of(answer.spans[0])
    if reading is None:
        return answer
    first, last = _tokens_of(reading, answer.spans[0])
    if _tells_which(reading, first, last, answer.question):
        return answer
    parts = _parts_around(reading, first, last, answer.question)
    return listed(answer, reading, parts) if parts else answer


def _tells_which(reading: SentenceReading, first: int, last: int, question: Question) -> bool:
    """ "All trains between Lund and Malmo" are asked for as one, by their noun."""
    nouns = (i for i in range(first, last - 1) if reading.lowers[i] == question.answer_type)
    return any(reading.tags[i + 1] in ("IN", "TO") for i in nouns)


def _tokens_of(reading: SentenceReading, span: AnswerSpan) -> tuple[int, int]:
    """The range of the tokens that a span touches."""
    held = [
        i
        for i, token in enumerate(reading.tokens)
        if token.start < span.end and span.start < token.end
    ]
    return held[0], held[-1] + 1


def _parts_around(
    reading: SentenceReading, first: int, last: int, question: Question
) -> Sequence[tuple[int, int]]:
    """The parts of the list that tokens `first` to `last` are of, all of the kind that they are."""
    kinds = _name_kinds(reading, first, last)
    if not kinds and not _asks_for_things(question):
        return ()

    def is_asked(start: int, end: int) -> bool:
        """Of the answer's own kind, or a part of the answer."""
        own = start < last and first < end
        other = _name_kinds(reading, start, end)
        # A name of no known kind may be of any.
        unknown = MentionKind.NAME in (kinds if len(kinds) == 1 else other)
        alike = bool(kinds & other) or (bool(other) and unknown)
        return own or not kinds or alike or (asks_who and is_companion(reading, start, end))

    asks_who = question.type in (QuestionType.WHO, QuestionType.WHOM)
    found = coordinated(reading, first, last, is_asked) or enumerated(reading, first, last)
    return found or joined_with(reading, first, last, is_asked)


def _asks_for_things(question: Question) -> bool:
    return question.plural or question.type is QuestionType.WHAT


def _name_kinds(reading: SentenceReading, start: int, end: int) -> set[MentionKind]:
    """The kinds of the names among some tokens."""
    return {
        found.kind
        for found in reading.mentions
        if found.start < end and start < found.end and found.kind in NAME_KINDS
    }


def _distinct(question: Question, library: Library, kind: MentionKind) -> list[AnswerSpan]:
    seen: set[str] = set()
    spans = []
    for sentence, found in _mentions(library, kind):
        span = span_in(sentence, (found.start, found.end), found.normal)
        name = _name(question.answer_class, span.text)
        if name and name not in seen:
            seen.add(name)
            spans.append(span)
    return spans


def _mentions(library: Library, kind: MentionKind) -> Iterator[tuple[SentenceReading, Found]]:
    everything = (
        (reading, sentence)
        for reading in library.readings
        for sentence in reading.article.sentences
    )
    for reading, sentence in islice(everything, _MOST_LISTED):
        read = reading.sentence(sentence.index)
        for found in read.mentions:
            if found.kind is kind:
                yield read, found


def _reach(library: Library) -> str:
    """What a list is told with where it could not take in the whole of a long text."""
    everything = sum(len(reading.article.sentences) for reading in library.readings)
    return f"of the first {_MOST_LISTED:,} sentences" if everything > _MOST_LISTED else ""


def _name(answer_class: str, text: str) -> str:
    """What makes two mentions the same; "" when a mention is not of the class."""
    lower = " ".join(text.lower().split()).removeprefix("the ")
    if answer_class == "country":
        return table("countries").get(lower, "")
    if answer_class == "city":
        known = table("countries").get(lower) or (
            lower in words("places") and lower not in table("capitals")
        )
        return "" if known else lower
    return lower
