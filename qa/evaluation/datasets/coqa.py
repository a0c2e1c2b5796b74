"""CoQA: conversations about stories."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa.evaluation.datasets.parsing import from_json, parsed

__all__ = ["CoqaDialogue", "CoqaTurn", "read_coqa"]


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


def read_coqa(path: Path) -> tuple[CoqaDialogue, ...]:
    """Conversations in CoQA's form. Raises UsageError if the file is missing or of another form."""
    return parsed(path, "CoQA", from_json(path), _coqa)


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
