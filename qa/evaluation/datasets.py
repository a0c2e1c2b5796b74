"""Readers of the data sets' formats: our dialogues, SQuAD 1 and 2, CoQA."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from qa.errors import UsageError

__all__ = [
    "CoqaDialogue",
    "CoqaTurn",
    "Dialogue",
    "DialogueTurn",
    "SquadParagraph",
    "SquadQuestion",
    "first_questions",
    "read_coqa",
    "read_dialogues",
    "read_squad",
]

_Read = TypeVar("_Read")
_KINDS = frozenset({"span", "list", "yes", "no", "none", "chat"})


@dataclass(frozen=True, slots=True)
class DialogueTurn:
    """A question with what counts as right; `kind` is span, list, yes, no, none or chat.

    `min_recall` is the share of `answers` that a list has to name.
    """

    question: str
    kind: str
    answers: tuple[str, ...] = ()
    min_recall: float = 1.0


@dataclass(frozen=True, slots=True)
class Dialogue:
    """Turns that share one conversation about one article."""

    id: str
    turns: tuple[DialogueTurn, ...]


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


@dataclass(frozen=True, slots=True)
class CoqaTurn:
    """A question with its reference answers, one a judge."""

    question: str
    golds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CoqaDialogue:
    """A conversation about a story."""

    id: str
    source: str
    story: str
    turns: tuple[CoqaTurn, ...]


def read_dialogues(path: Path) -> tuple[Dialogue, ...]:
    """Dialogues over one article. Raises UsageError if the file is missing or of another form."""
    return _parsed(path, "dialogues", _dialogues)


def read_squad(path: Path) -> tuple[SquadParagraph, ...]:
    """Paragraphs in the form of SQuAD 1.1 or 2.0. Raises UsageError as `read_dialogues` does."""
    return _parsed(path, "SQuAD", _squad)


def read_coqa(path: Path) -> tuple[CoqaDialogue, ...]:
    """Conversations in CoQA's form. Raises UsageError as `read_dialogues` does."""
    return _parsed(path, "CoQA", _coqa)


def first_questions(
    paragraphs: tuple[SquadParagraph, ...], limit: int | None
) -> tuple[SquadParagraph, ...]:
    """The paragraphs of the first `limit` questions, all of them for None."""
    if limit is None:
        return paragraphs
    kept = []
    for paragraph in paragraphs:
        if limit <= 0:
            break
        kept.append(replace(paragraph, questions=paragraph.questions[:limit]))
        limit -= len(paragraph.questions)
    return tuple(kept)


def _parsed(path: Path, form: str, parse: Callable[[Any], Iterator[_Read]]) -> tuple[_Read, ...]:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"Cannot read {path}: {error.strerror}.") from error
    except ValueError as error:
        raise UsageError(f"{path} is not JSON: {error}") from error
    try:
        found = tuple(parse(raw))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise UsageError(f"{path} has not the form of {form} data: {error!r}") from error
    if not found:
        raise UsageError(f"{path} holds no {form} data.")
    return found


def _dialogues(raw: Any) -> Iterator[Dialogue]:
    for dialogue in raw["dialogues"]:
        yield Dialogue(str(dialogue["id"]), tuple(map(_dialogue_turn, dialogue["turns"])))


def _dialogue_turn(turn: Any) -> DialogueTurn:
    if turn["kind"] not in _KINDS:
        raise ValueError(f"unknown kind {turn['kind']!r}")
    answers = tuple(map(str, turn.get("answers", ())))
    return DialogueTurn(str(turn["q"]), turn["kind"], answers, float(turn.get("min_recall", 1)))


def _squad(raw: Any) -> Iterator[SquadParagraph]:
    for article in raw["data"]:
        for paragraph in article["paragraphs"]:
            questions = tuple(map(_squad_question, paragraph["qas"]))
            yield SquadParagraph(str(article["title"]), paragraph["context"], questions)


def _squad_question(raw: Any) -> SquadQuestion:
    golds = tuple(dict.fromkeys(str(answer["text"]) for answer in raw["answers"]))
    return SquadQuestion(str(raw["id"]), str(raw["question"]), golds)


def _coqa(raw: Any) -> Iterator[CoqaDialogue]:
    for entry in raw["data"] if isinstance(raw, dict) else raw:
        references = [entry["answers"], *entry.get("additional_answers", {}).values()]
        golds = zip(*references, strict=True)
        turns = tuple(
            CoqaTurn(
                str(question["input_text"]), tuple(str(gold["input_text"]) for gold in answers)
            )
            for question, answers in zip(entry["questions"], golds, strict=True)
        )
        yield CoqaDialogue(str(entry["id"]), str(entry["source"]), entry["story"], turns)
