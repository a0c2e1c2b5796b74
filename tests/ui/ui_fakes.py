"""Hand-built answers and a chat that gives them, so that surfaces are tested without the core."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.question import Question, QuestionType
from qa.documents.article import Article
from qa.types import AnswerKind, Rewrite, RuleHit

TEXT = (
    "Ada Kell opened the harbour library on Monday. The mayor, Tom Brand, came late.\n\n"
    "It holds 4,000 books. Kell said that the roof leaks."
)
HOSTILE = "[/b] \x1b]52;c;aGk=\x07 \x1b[2J \x9b31m \u202eevil\u2069 \x00 [@click=app.quit]x[/]"
LIBRARY = Article.from_text(TEXT, title="The library")


@dataclass(frozen=True, slots=True)
class FakeTurn:
    """An exchange as `qa.Turn` has it."""

    question: str
    answer: Answer


class FakeChat:
    """Answers what it was told to answer; everything else is unanswerable."""

    def __init__(
        self,
        answers: Mapping[str, Answer] | None = None,
        articles: tuple[Article, ...] = (LIBRARY,),
    ) -> None:
        self._answers = dict(answers or {})
        self.articles = articles
        self.asked: list[str] = []
        self.cleared = 0
        self.history: list[FakeTurn] = []

    def ask(self, text: str) -> Answer:
        self.asked.append(text)
        answer = self._answers.get(text) or unanswerable(text)
        self.history.append(FakeTurn(text, answer))
        return answer

    def clear(self) -> None:
        self.cleared += 1
        self.history.clear()


def question(text: str, resolved: str = "", rewrites: tuple[Rewrite, ...] = ()) -> Question:
    return Question(text, resolved or text, QuestionType.WHO, rewrites)


def span_of(text: str, *, article: Article = LIBRARY, normal: str = "") -> AnswerSpan:
    """The first occurrence of `text` in the article."""
    start = article.text.index(text)
    return AnswerSpan(start, start + len(text), text, article, normal)


def sentence_of(span: AnswerSpan) -> AnswerSpan:
    sentence = span.article.sentence_at(span.start)
    assert sentence is not None
    text = span.article.text[sentence.start : sentence.end]
    return AnswerSpan(sentence.start, sentence.end, text, span.article)


def found(
    text: str,
    asked: str = "Who opened the library?",
    *,
    article: Article = LIBRARY,
    normal: str = "",
) -> Answer:
    """A span answer with its sentence and a trace of two candidates."""
    span = span_of(text, article=article, normal=normal)
    hits = (RuleHit("person_asked", 1.0, 4.0, "a person is asked for"), RuleHit("near", 0.5, 1.5))
    rival = AnswerSpan(0, 3, article.text[:3], article)
    return Answer(
        AnswerKind.SPAN,
        text,
        question(asked),
        (span,),
        (sentence_of(span),),
        0.83,
        (Trace(span, 5.5, hits), Trace(rival, 1.5, hits[1:])),
    )


def listed(*texts: str, asked: str = "Who came?") -> Answer:
    spans = tuple(span_of(text) for text in texts)
    evidence = tuple(dict.fromkeys(sentence_of(span) for span in spans))
    return Answer(AnswerKind.LIST, ", ".join(texts), question(asked), spans, evidence, 0.5)


def unanswerable(asked: str, closest: str = "") -> Answer:
    evidence = (sentence_of(span_of(closest)),) if closest else ()
    return Answer(
        AnswerKind.UNANSWERABLE,
        "The article does not say.",
        question(asked),
        evidence=evidence,
        confidence=0.1,
    )


def chatted(text: str = "Hello.") -> Answer:
    return Answer(AnswerKind.CHAT, text, question("hi"), confidence=1.0)
