"""The straight path from a whole question to its answer; stateless."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.confidence.measured import believed
from qa.answering.context import NO_CONTEXT, Context
from qa.answering.contrary import asks_rank
from qa.answering.library import Library
from qa.answering.mending import RELATIVE, mend
from qa.answering.paths.table import PATHS
from qa.answering.question import Question, QuestionType
from qa.answering.rules.points import Points
from qa.documents.article import Article
from qa.retrieval.base import Retriever
from qa.types import AnswerKind, Rewrite

__all__ = ["Answerer"]

# What a question may ask for by its noun, and is answered with.
_GRAINS = frozenset(("year", "date", "day"))
_YEAR = 4
_CLAIMS = frozenset((QuestionType.YES_NO, QuestionType.CHOICE))
_TOLD = frozenset((AnswerKind.SPAN, AnswerKind.LIST, AnswerKind.COMPUTED))
_LISTED = (QuestionType.WHAT, QuestionType.WHERE, QuestionType.WHO)
_STRETCHES = frozenset((QuestionType.WHEN, QuestionType.HOW_LONG))


class Answerer:
    """Answers whole questions from some articles; the same question gets the same answer."""

    def __init__(
        self,
        articles: Sequence[Article],
        *,
        points: Points | None = None,
        retriever: Retriever | None = None,
    ) -> None:
        self.library = Library(articles, points=points, retriever=retriever)

    def answer(
        self,
        resolved: str,
        *,
        typed: str | None = None,
        rewrites: tuple[Rewrite, ...] = (),
        context: Context = NO_CONTEXT,
    ) -> Answer:
        """Answer one whole question; `typed` and `rewrites` say how it came about.

        Never raises for any text; what the articles do not say is an answer of kind
        "unanswerable".
        """
        question = mend(analyse(resolved, typed=typed, rewrites=rewrites), self.library)
        told = self._answered(question, context)
        if told.kind is AnswerKind.UNANSWERABLE:
            return self._told_otherwise(question, context) or told
        return told

    def _told_otherwise(self, question: Question, context: Context) -> Answer | None:
        """What the articles say to the question in other words that they have, or None."""
        from qa.answering.otherwise import asked_otherwise, tells

        for other, said in asked_otherwise(question, self.library):
            told = self._answered(other, context)
            if told.kind in _TOLD and tells(told, said, self.library):
                return told
        return None

    def _answered(self, question: Question, context: Context) -> Answer:
        """What the first path that knows an answer says."""
        for path in PATHS:
            if path.may(question, self.library):
                answer = path.load()(question, self.library, context)
                if answer is None or (context.exclude and _repeats(answer, context)):
                    continue
                if path is PATHS[-1] or not self._is_of_another(answer):
                    told = believed(path.name, _spelled_out(answer, self.library))
                    return _in_own_words(told)
        raise AssertionError("the last path answers every question")

    def _is_of_another(self, answer: Answer) -> bool:
        """Whether a path found what is told of another year, or another one of several; the common
        path has checks for that."""
        years = any(len(one.text) == _YEAR and one.text.isdigit() for one in answer.question.tokens)
        asked = answer.question.type
        if asked in _CLAIMS or (not years and not asks_rank(answer.question)):
            return False
        from qa.answering.apart import is_of_another  # few questions have need of it

        return is_of_another(answer, self.library)


def _in_own_words(answer: Answer) -> Answer:
    """The answer to "her husband", where his name was put in to find it."""
    if [step.rule for step in answer.question.rewrites[-1:]] != [RELATIVE]:
        return answer
    from qa.answering.renaming import in_own_words

    return in_own_words(answer)


def _repeats(answer: Answer, context: Context) -> bool:
    """Is it a span that was said already, from a path that does not look at what was?"""
    said = {text.casefold() for text in context.exclude}
    return answer.kind is AnswerKind.SPAN and answer.text.casefold() in said


def _is_headline(answer: Answer) -> bool:
    """Whether an answer stands above a story, in a line without a full stop."""
    if answer.kind is not AnswerKind.SPAN:
        return False
    span = answer.spans[0]
    first = span.article.sentences[0]
    return span.end <= first.end and span.article.text[first.end - 1] != "."


def _is_aside(answer: Answer) -> bool:
    """Whether an answer without a capital stands behind a comma: ", the drinks group,"."""
    if answer.kind is not AnswerKind.SPAN:
        return False
    span = answer.spans[0]
    return span.text[:1].islower() and span.article.text[: span.start].endswith(", ")


def _spelled_out(answer: Answer, library: Library) -> Answer:
    """The answer to "which areas" with the areas named, to "what" with all that is listed, to
    "when" with both ends of a stretch of time, to "what year" with the year alone; only such a
    question needs to look."""
    start, end = answer.question.wh
    if answer.question.answer_type in _GRAINS and answer.kind is AnswerKind.SPAN:
        from qa.answering.paths.grains import of_grain

        return of_grain(answer, library)
    if answer.question.type in _LISTED and answer.kind is AnswerKind.SPAN:
        from qa.answering.paths.listing import whole_list

        answer = whole_list(answer, library)
    if answer.question.type is QuestionType.WHO and _is_headline(answer):
        from qa.answering.paths.headlined import named_below

        return named_below(answer, library)
    if answer.question.type is QuestionType.WHO and _is_aside(answer):
        from qa.answering.paths.headlined import named_before

        return named_before(answer, library)
    if answer.question.type in _STRETCHES and answer.kind is AnswerKind.SPAN:
        from qa.answering.paths.stretches import whole_stretch

        return whole_stretch(answer, library)
    if end - start < 2:
        return answer
    from qa.answering.paths.instances import spelled_out

    return spelled_out(answer, library)
