"""The straight path from a whole question to its answer; stateless."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qa.answering import (
    ages,
    asked,
    choosing,
    comparisons,
    dated,
    deeds,
    definitions,
    differences,
    durations,
    happenings,
    identities,
    instances,
    labelled,
    lifetimes,
    listing,
    percent_changes,
    portions,
    resolutions,
    sayings,
    yes_no,
)
from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.confidence.measured import believed
from qa.answering.context import NO_CONTEXT, Context
from qa.answering.library import Library
from qa.answering.mending import mend
from qa.answering.question import Question
from qa.answering.rules.points import Points
from qa.documents.article import Article
from qa.retrieval.base import Retriever
from qa.types import Rewrite

__all__ = ["Answerer"]

# Each answers the questions that are its own and passes on the rest; the last takes them all.
_PATHS: tuple[tuple[str, Callable[[Question, Library, Context], Answer | None]], ...] = (
    ("comparison", comparisons.answer),
    ("asked", asked.answer),
    ("claim", yes_no.answer),
    ("labelled", labelled.answer),
    ("percent change", percent_changes.answer),
    ("difference", differences.answer),
    ("lifetime", lifetimes.answer),
    ("age", ages.answer),
    ("duration", durations.answer),
    ("resolutions", resolutions.answer),
    ("saying", sayings.answer),
    ("deed", deeds.answer),
    ("happening", happenings.answer),
    ("definition", definitions.answer),
    ("identity", identities.answer),
    ("instances", instances.answer),
    ("portion", portions.answer),
    ("list", listing.answer),
    ("period", dated.answer),
    ("common", choosing.answer),
)


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
        for name, path in _PATHS:
            answer = path(question, self.library, context)
            if answer is not None:
                return believed(name, instances.spelled_out(answer, self.library))
        raise AssertionError("the last path answers every question")
