"""QAMR: questions about single sentences; an answer is a set of the sentence's tokens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa.evaluation.datasets.parsing import parsed, rows
from qa.evaluation.treebank import Joined, joined

__all__ = ["QamrQuestion", "QamrSentence", "read_qamr"]


@dataclass(frozen=True, slots=True)
class QamrQuestion:
    """A question and its answers as sets of token numbers: the writer's and the validators'."""

    id: str
    text: str
    golds: tuple[frozenset[int], ...]


@dataclass(frozen=True, slots=True)
class QamrSentence:
    """A sentence of `source` ("wikinews" or "wikipedia") with its questions."""

    id: str
    source: str
    joined: Joined
    questions: tuple[QamrQuestion, ...]


def read_qamr(path: Path, sentences: Path) -> tuple[QamrSentence, ...]:
    """Questions with their sentences, in the order of the sentences' first questions.

    Raises UsageError if a file is missing or of another form.
    """
    texts = dict(parsed(sentences, "QAMR sentence", rows(sentences), _texts))
    return parsed(path, "QAMR", rows(path), lambda raw: _sentences(raw, texts))


def _texts(raw: Any) -> Iterator[tuple[str, list[str]]]:
    for identifier, text in raw:
        yield identifier, text.split()


def _sentences(raw: Sequence[Sequence[str]], texts: dict[str, list[str]]) -> Iterator[QamrSentence]:
    questions: dict[str, list[QamrQuestion]] = {}
    for row in raw:
        questions.setdefault(row[0], []).append(_question(row))
    for identifier, asked in questions.items():
        source = identifier.split(":")[1]
        yield QamrSentence(identifier, source, joined(texts[identifier]), tuple(asked))


def _question(row: Sequence[str]) -> QamrQuestion:
    """Columns: sentence, keywords, worker, number, keyword, question, answer, validators."""
    identifier, keywords, worker, number, keyword, text, answer, *validated = row
    answers = [answer, *(one.partition(":")[2] for one in validated)]
    golds = dict.fromkeys(frozenset(map(int, one.split())) for one in answers)
    return QamrQuestion(
        id=":".join((identifier, keywords.replace(" ", "-"), worker, number, keyword)),
        text=joined(text.split()).text,
        golds=tuple(gold for gold in golds if gold),
    )
