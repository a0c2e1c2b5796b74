"""MultiRC: questions on documents, with the accepted answers; read as paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qa.evaluation.datasets.parsing import from_json, parsed
from qa.evaluation.datasets.squad import SquadParagraph, SquadQuestion
from qa.evaluation.treebank import respaced

__all__ = ["read_multirc"]


def read_multirc(path: Path) -> tuple[SquadParagraph, ...]:
    """Each document as one paragraph; its title is its genre, the first part of its name.

    Texts, questions and answers are tokenised in the file and put back as people set them. Raises
    UsageError if the file is missing or of another form.
    """
    return parsed(path, "MultiRC", from_json(path), _documents)


def _documents(raw: Any) -> Iterator[SquadParagraph]:
    for document in raw:
        name = str(document["document"])
        questions = tuple(
            SquadQuestion(
                f"{name}:{number}",
                respaced(one["question"]),
                tuple(dict.fromkeys(map(respaced, one["answers"]))),
            )
            for number, one in enumerate(document["questions"])
        )
        yield SquadParagraph(name.partition("_")[0], respaced(document["text"]), questions)
