"""TREC CAsT: conversational questions beside their hand-written self-contained rewrites."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa.errors import UsageError
from qa.evaluation.datasets.parsing import from_json, parsed, rows

__all__ = ["CastTopic", "CastTurn", "read_cast"]


@dataclass(frozen=True, slots=True)
class CastTurn:
    """A question as it was put, and as a person wrote it out in full."""

    id: str
    raw: str
    reference: str


@dataclass(frozen=True, slots=True)
class CastTopic:
    """The turns of one conversation that have a reference."""

    id: str
    turns: tuple[CastTurn, ...]


def read_cast(path: Path) -> tuple[CastTopic, ...]:
    """The topics of a folder, or of one of its JSON files, with the references beside them.

    Topics are `*.json`, references `*.tsv` (topic_turn TAB rewrite) in the same folder; topics
    without references are left out. Raises UsageError if there are none, or of another form.
    """
    folder = path if path.is_dir() else path.parent
    references = _references(folder)
    topics = sorted(folder.glob("*.json")) if path.is_dir() else [path]
    found = tuple(
        topic
        for file in topics
        for topic in parsed(file, "CAsT", from_json(file), lambda raw: _topics(raw, references))
        if topic.turns
    )
    if not found:
        raise UsageError(f"{path} holds no CAsT topics with rewrites (*.json beside *.tsv).")
    return found


def _references(folder: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*.tsv")):
        found |= dict(parsed(path, "CAsT rewrite", rows(path), _pairs))
    return found


def _pairs(raw: Any) -> Iterator[tuple[str, str]]:
    for identifier, text in raw:
        yield identifier, text.strip()


def _topics(raw: Any, references: dict[str, str]) -> Iterator[CastTopic]:
    for topic in raw:
        number = str(topic["number"])
        turns = [
            CastTurn(f"{number}_{turn['number']}", str(turn["raw_utterance"]).strip(), "")
            for turn in topic["turn"]
        ]
        yield CastTopic(
            number,
            tuple(
                CastTurn(turn.id, turn.raw, references[turn.id])
                for turn in turns
                if turn.id in references
            ),
        )
