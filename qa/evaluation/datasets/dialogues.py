"""Our own dialogues: turns that share one conversation, each with what counts as right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa.evaluation.datasets.parsing import from_json, parsed

__all__ = ["Dialogue", "DialogueTurn", "read_dialogues"]

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


def read_dialogues(path: Path) -> tuple[Dialogue, ...]:
    """Dialogues over one article. Raises UsageError if the file is missing or of another form."""
    return parsed(path, "dialogues", from_json(path), _dialogues)


def _dialogues(raw: Any) -> Iterator[Dialogue]:
    for dialogue in raw["dialogues"]:
        yield Dialogue(str(dialogue["id"]), tuple(map(_turn, dialogue["turns"])))


def _turn(turn: Any) -> DialogueTurn:
    if turn["kind"] not in _KINDS:
        raise ValueError(f"unknown kind {turn['kind']!r}")
    answers = tuple(map(str, turn.get("answers", ())))
    return DialogueTurn(str(turn["q"]), turn["kind"], answers, float(turn.get("min_recall", 1)))
