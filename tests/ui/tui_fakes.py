"""A small article and a conversation made by hand, for the tests of the Textual chat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.question import Question, QuestionType
from qa.documents.article import Article
from qa.errors import QAError
from qa.types import AnswerKind, RuleHit

FILLER = "The harbour was quiet and the boats lay still. Nobody knew what to say about it."
TEXT = "\n\n".join(
    [
        "Ada Lovelace met Charles Babbage in London in June 1833.",
        "\tShe translated a paper by Luigi Menabrea. 東京 is far away, she wrote.",
        *[FILLER] * 30,
        "Grace Hopper found a moth in a relay in 1947. Ada Lovelace had died long before.",
        *[FILLER] * 5,
    ]
)


@dataclass(frozen=True, slots=True)
class FakeTurn:
    """An exchange as `qa.Turn` has it."""

    question: str
    answer: Answer


class FakeChat:
    """Finds the words after a colon of the question verbatim; other questions have no answer.

    "boom" raises an exception of no special kind, "broken" one that is meant for people.
    """

    def __init__(self, *articles: Article) -> None:
        self.articles: Sequence[Article] = articles or (Article.from_text(TEXT, title="Machines"),)
        self.history: list[FakeTurn] = []
        self.asked: list[str] = []
        self.cleared = 0

    def ask(self, text: str) -> Answer:
        self.asked.append(text)
        if text == "boom":
            raise RuntimeError("[/] inside")
        if text == "broken":
            raise QAError("The article is gone; open another one.")
        answer = self._answer(text)
        self.history.append(FakeTurn(text, answer))
        return answer

    def clear(self) -> None:
        self.cleared += 1
        self.history.clear()

    def _answer(self, text: str) -> Answer:
        resolved = text.replace("she", "Ada Lovelace") if " she " in text else text
        question = Question(text, resolved, QuestionType.WHO)
        _, found, wanted = text.rpartition(":")
        if text.startswith("hello"):
            return Answer(AnswerKind.CHAT, "Hello.", question)
        spans = tuple(self._span(piece.strip()) for piece in wanted.split(",") if found)
        if not spans:
            nearest = self._sentence(self.articles[0], 0)
            return Answer(
                AnswerKind.UNANSWERABLE, "The article does not say.", question, evidence=(nearest,)
            )
        evidence = tuple(self._sentence(span.article, span.start) for span in spans)
        hit = RuleHit("kind", 1.0, 4.0, "it is of the kind asked for")
        kind = AnswerKind.SPAN if len(spans) == 1 else AnswerKind.LIST
        told = ", ".join(span.text for span in spans)
        traces = (Trace(spans[0], 4.0, (hit,)),)
        return Answer(kind, told, question, spans, evidence, 0.7, traces)

    def _span(self, piece: str) -> AnswerSpan:
        article = next(article for article in self.articles if piece in article.text)
        start = article.text.index(piece)
        return AnswerSpan(start, start + len(piece), piece, article)

    def _sentence(self, article: Article, offset: int) -> AnswerSpan:
        sentence = article.sentence_at(offset) or article.sentences[0]
        text = article.text[sentence.start : sentence.end]
        return AnswerSpan(sentence.start, sentence.end, text, article)
