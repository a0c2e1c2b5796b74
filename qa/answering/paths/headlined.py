""" "Who dissolved parliament?" of a headline, "Kadira president dissolves it": the name that the
story below gives in the same place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.library import Library
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.question import Question, Role
from qa.language.grammar import PASSIVE
from qa.light import replace
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.reading.reading import Reading, SentenceReading
from qa.types import MentionKind, Range

__all__ = ["named_before", "named_below"]

_ARTICLES = frozenset(("a", "an", "the"))
_BEARERS = frozenset((MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.NAME))
_LEAD = 6  # sentences below the headline


def named_below(answer: Answer, library: Library) -> Answer:
    """The answer, or, where a headline has it without a name, whom the story names as doing so."""
    if answer.question.role is not Role.SUBJECT:
        return answer
    above = library.reading_of(answer.spans[0])
    reading = next((one for one in library.readings if _holds(one, above)), None)
    if above is None or reading is None or not _is_headline(reading, above):
        return answer
    held = range(*_tokens(above, answer))
    if any(one.kind in NAME_KINDS and one.end == held.stop for one in above.mentions):
        return answer
    for read in _below(reading, above):
        for clause in reading.clauses(read.sentence.index):
            same = read.stems[clause.head] == answer.question.predicate
            name = _name(read, clause) if same and _is_told(answer.question, clause) else None
            if name is not None:
                span, told = span_in(read, name), sentence_of(read)
                return replace(answer, text=span.text, spans=(span,), evidence=(told,))
    return answer


def named_before(answer: Answer, library: Library) -> Answer:
    """Brightwater for "the drinks group" of "Brightwater, the drinks group, has bought it", where
    the question does not name it itself."""
    read = library.reading_of(answer.spans[0])
    start, end = _tokens(read, answer) if read is not None else (0, 0)
    if read is None or end - start < 1 or read.lowers[start] not in _ARTICLES:
        return answer
    if read.lowers[end : end + 1] not in ((",",), (".",)):
        return answer
    first = start - 1
    while first and _is_name(read, first - 1, answer.spans[0].article.text):
        first -= 1
    known = next((one for one in read.mentions if one.end == start - 1), None)
    if first == start - 1 or (known is not None and known.kind not in _BEARERS):
        return answer
    asked = answer.question.resolved.lower()
    listed = first and read.lowers[first - 1] in (",", "and")  # "Ann, Bo, the cook, …"
    if listed or any(word in asked for word in read.lowers[first : start - 1]):
        return answer
    span = span_in(read, (first, start - 1))
    return replace(answer, text=span.text, spans=(span, *answer.spans[1:]))


def _is_name(read: SentenceReading, at: int, text: str) -> bool:
    """Is it a name, be it that it opens the sentence and is one elsewhere in the text?"""
    word = read.words[at]
    opens = at == 0 and word[:1].isupper() and re.search(rf"[a-z,] {re.escape(word)}\b", text)
    return read.tags[at].startswith("NNP") or bool(opens)


def _holds(reading: Reading, read: SentenceReading | None) -> bool:
    return read is not None and reading.article is read.article


def _is_headline(reading: Reading, read: SentenceReading) -> bool:
    """Whether a sentence stands first, as a paragraph of its own, without a full stop."""
    kind = reading.article.paragraphs[read.sentence.paragraph].kind
    first = read.sentence.index == 0 and read.words[-1:] != (".",)
    return kind == "heading" or first


def _tokens(read: SentenceReading, answer: Answer) -> Range:
    span = answer.spans[0]
    inside = [
        i for i, one in enumerate(read.tokens) if span.start <= one.start and one.end <= span.end
    ]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _below(reading: Reading, above: SentenceReading) -> Iterator[SentenceReading]:
    first = above.sentence.index + 1
    for sentence in reading.article.sentences[first : first + _LEAD]:
        yield reading.sentence(sentence.index)


def _is_told(question: Question, clause: Clause) -> bool:
    """Whether a clause tells the deed of its subject, as the question asks for it."""
    passive = any(token.text.lower() in PASSIVE for token in question.tokens[:2])
    plain = clause.polarity == "positive" and clause.subject is not None
    return plain and (clause.voice == "passive") == passive


def _name(read: SentenceReading, clause: Clause) -> Range | None:
    """The one person whom a clause's subject names."""
    part = clause.subject
    assert part is not None
    names = [
        (one.start, one.end)
        for one in read.mentions
        if one.kind is MentionKind.PERSON and part.start <= one.start and one.end <= part.end
    ]
    owned = bool(names) and read.tags[names[0][1] : names[0][1] + 1] == ("POS",)
    return names[0] if len(names) == 1 and not owned else None
