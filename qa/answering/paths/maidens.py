""" "What was Ann Lee's maiden name?" of "Ann Lee (née Holt; 1887–1964)": the name behind "née"; of
"Born Ann Holt in Bath", where she is Ann Lee elsewhere, the last word behind "born"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import sentence_of, told
from qa.answering.question import Question
from qa.light import pattern

__all__ = ["answer"]

_ASKED = pattern(
    r"\b(?:maiden name|née|birth name|name at birth|name before (?:she|her) marri"
    r"|(?:original|real|given) name|(?:named|called) at birth)",
    re.IGNORECASE,
)
_NAME = r"(?P<name>[^\W\d_a-z][\w’'-]*(?: (?:(?:de|van|von|der|af|of) )*[^\W\d_a-z][\w’'-]*){0,3})"
_BORN = pattern(
    rf"\b(?:née|nee|(?<=\()born|(?<=, )born|maiden name(?: was)?,?) {_NAME}(?=[;,.)\s])"
)
_FULL = pattern(
    r"(?:\bBorn|(?<=, )born) (?P<first>[^\W\d_a-z][\w’'-]*) (?:[^\W\d_a-z][\w’'-]* ){0,2}?"
    r"(?P<name>[^\W\d_a-z][\w’'-]*)(?= (?:in|on|at|to|into|near)\b|,)"
)
_LED = pattern(r"[^\W\d_a-z][\w’'-]*(?: [^\W\d_a-z][\w’'-]*)*")
_WHOLE = pattern(
    rf"\b(?P<who>He|She|(?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)) was born {_NAME}"
    r"(?= (?:in|on|at|to|into|near)\b|,)"
)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The name that a woman whom the question names was born with; None where none is told."""
    if _ASKED.search(question.resolved) is None:
        return None
    names = {
        token.text
        for token, tag in zip(question.tokens, question.tags, strict=True)
        if tag.startswith("NNP")
    }
    fitting = _fitting(library, names) or list(_whole(question, library, names))
    if len({one.text for one in fitting}) != 1:
        return None
    reading = library.reading_of(fitting[0])
    evidence = (sentence_of(reading),) if reading is not None else ()
    return told(question, fitting[:1], evidence, rule="the name at birth", confidence=0.8)


def _fitting(library: Library, names: set[str]) -> list[AnswerSpan]:
    """What bearers of the names were born with; of "née" only where no "born" tells."""
    numbers = range(len(library.articles))
    renamed = [one for number in numbers for one in _renamed(library, number, names)]
    found = (one for number in numbers for one in _told(library, number))
    return renamed or [one for one in found if not names or names & set(_owner(one).split())]


def _whole(question: Question, library: Library, names: set[str]) -> Iterator[AnswerSpan]:
    """ "She was born Hanne Weiss in Linz", where she is whom the title names; of a maiden name the
    last word."""
    last = "maiden" in question.resolved.lower()
    for article in library.articles:
        for found in _WHOLE.finditer(article.text):
            led = _LED.match(article.title)
            known = (led[0] if led else "") if found["who"] in ("He", "She") else found["who"]
            if names <= set(re.findall(r"[\w’'-]+", known)):
                start, end = found.span("name")
                start = max(start, article.text.rfind(" ", start, end) + 1) if last else start
                yield AnswerSpan.of(article, start, end)


def _told(library: Library, number: int) -> Iterator[AnswerSpan]:
    """The names behind "née" in an article."""
    article = library.articles[number]
    for found in _BORN.finditer(article.text):
        yield AnswerSpan.of(article, *found.span("name"))


def _renamed(library: Library, number: int, names: set[str]) -> Iterator[AnswerSpan]:
    """The last names behind "born" that somebody of that first name and an asked last name had."""
    article = library.articles[number]
    for found in _FULL.finditer(article.text):
        if len(names) > 1 and found["first"] not in names:
            continue
        known = (f"{found['first']} {name}" for name in names - {found["first"], found["name"]})
        if any(re.search(rf"\b{re.escape(one)}\b", article.text) for one in known):
            yield AnswerSpan.of(article, *found.span("name"))


def _owner(span: AnswerSpan) -> str:
    """The words of the sentence up to a name: whose name it was stands last there."""
    sentence = span.article.sentence_at(span.start)
    start = sentence.start if sentence is not None else span.start
    return re.sub(r"[^\w\s-]", " ", span.article.text[start : span.start])
