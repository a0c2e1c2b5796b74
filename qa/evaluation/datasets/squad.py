"""SQuAD 1.1 and 2.0: questions on paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qa.evaluation.datasets.parsing import from_json, parsed

__all__ = ["SquadParagraph", "SquadQuestion", "first_questions", "read_squad"]


@dataclass(frozen=True, slots=True)
class SquadQuestion:
    """A question with its gold answers; no golds where the paragraph does not answer it."""

    id: str
    text: str
    golds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SquadParagraph:
    """A paragraph of the article `title` with its questions."""

    title: str
    context: str
    questions: tuple[SquadQuestion, ...]


def read_squad(path: Path) -> tuple[SquadParagraph, ...]:
    """Paragraphs in the form of SQuAD 1.1 or 2.0.

    Raises UsageError if the file is missing or of another form.
    """
    return parsed(path, "SQuAD", from_json(path), _squad)


def first_questions(
    paragraphs: tuple[SquadParagraph, ...], limit: int | None, *, every: int = 1
) -> tuple[SquadParagraph, ...]:
    """All paragraphs, but questions only on each `every`-th, and of those the first `limit`.

    The paragraphs without questions stay: they are the rest of their article. None is no limit.
    """
    kept = []
    left = sum(len(one.questions) for one in paragraphs) if limit is None else limit
    for number, paragraph in enumerate(paragraphs):
        questions = () if number % every else paragraph.questions[:left]
        left -= len(questions)
        kept.append(replace(paragraph, questions=questions))
    return tuple(kept)


def _squad(raw: Any) -> Iterator[SquadParagraph]:
    for article in raw["data"]:
        for paragraph in article["paragraphs"]:
            questions = tuple(map(_question, paragraph["qas"]))
            yield SquadParagraph(str(article["title"]), paragraph["context"], questions)


def _question(raw: Any) -> SquadQuestion:
    golds = tuple(dict.fromkeys(str(answer["text"]) for answer in raw["answers"]))
    return SquadQuestion(str(raw["id"]), str(raw["question"]), golds)
