"""Conversations about fourteen of the texts of `tests/quality`: follow-ups, yes/no, lists,
differences, what the text does not say, small talk; and of `fresh`, longer ones about twenty
texts that were asked once before anything was mended for them. `pytest tests/dialogues -s` prints
the wrong turns.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from qa.documents.article import Article
from qa.evaluation.datasets import read_dialogues
from qa.evaluation.metrics import share
from qa.evaluation.runs import DialogueResult, run_dialogues
from qa.evaluation.systems import conversing

# The percentage of turns that has to stay right: a point or two below what is reached.
FLOOR = 75.0

# The same of the turns of `fresh`, of which 540 of 879 were right when first asked.
FRESH_FLOOR = 73.0

_HERE = Path(__file__).parent
_TEXTS = _HERE.parent / "quality" / "texts"


@pytest.fixture(scope="session")
def turns() -> tuple[DialogueResult, ...]:
    """Every turn of every dialogue, with the wrong ones printed."""
    return _held(_HERE)


@pytest.fixture(scope="session")
def fresh() -> tuple[DialogueResult, ...]:
    """The same of the longer conversations."""
    return _held(_HERE / "fresh")


def _held(folder: Path) -> tuple[DialogueResult, ...]:
    held = tuple(
        result
        for path in sorted(folder.glob("*.json"))
        for result in run_dialogues(
            read_dialogues(path),
            Article.from_file(_TEXTS / path.with_suffix(".txt").name),
            conversing,
        )
    )
    print("\n" + "\n".join(_report(held)))
    return held


def test_dialogues_keep_their_floor(turns: tuple[DialogueResult, ...]) -> None:
    assert _right(turns) >= FLOOR


def test_dialogues_are_about_fourteen_texts(turns: tuple[DialogueResult, ...]) -> None:
    """All files were read: a file that is not found would pass unseen."""
    assert len(list(_HERE.glob("*.json"))) == 14
    assert len(turns) >= 435


def test_fresh_dialogues_keep_their_floor(fresh: tuple[DialogueResult, ...]) -> None:
    assert len(fresh) == 879
    assert _right(fresh) >= FRESH_FLOOR


def _right(turns: Sequence[DialogueResult]) -> float:
    return share(sum(turn.right for turn in turns), len(turns))


def _report(turns: Sequence[DialogueResult]) -> Iterator[str]:
    """The turns right by kind, and a line for each that is wrong."""
    for kind in sorted({turn.kind for turn in turns}):
        own = [turn for turn in turns if turn.kind == kind]
        yield f"{kind:5} {sum(turn.right for turn in own):3} of {len(own):3}"
    yield f"right {_right(turns):5.1f} %"
    for turn in turns:
        if not turn.right:
            asked = f"{turn.dialogue} {turn.turn}: {turn.question} ({turn.understood})"
            yield f"{asked} | {turn.answer_kind}: {turn.answer} | {turn.kind}: {turn.golds[:1]}"
