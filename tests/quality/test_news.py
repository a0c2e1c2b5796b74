"""How well questions about twelve news stories of our own are answered: an earthquake, a rate cut,
an election, a wildfire, a court case, a match, an obituary, a drug, a summit, a takeover, a strike
and a dig; and about later texts, each of a kind of its own.

The questions (`news.json`, `later.json`) were written before the program was asked, hard ones are
kept, and nothing is fitted on them. `pytest tests/quality -s` prints the misses.
"""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from qa.answering.answer import Answer
from qa.documents.article import Article
from qa.evaluation.datasets import DialogueTurn
from qa.evaluation.judging import is_right, shown
from qa.evaluation.metrics import share
from qa.evaluation.systems import Single

# The percentage of a file's questions that has to stay right: a point or two below what is reached.
FLOORS = {"news.json": 79.0, "later.json": 67.5}

_HERE = Path(__file__).parent


class Asked(NamedTuple):
    """A question of a story with its answer."""

    file: str
    turn: DialogueTurn
    answer: Answer
    right: bool


def _article(story: dict[str, Any]) -> Article:
    text = (_HERE / "texts" / story["file"]).read_text(encoding="utf-8")
    return Article.from_text(text, published=date.fromisoformat(story["published"]))


def _asked(name: str) -> Iterator[Asked]:
    for story in json.loads((_HERE / name).read_text(encoding="utf-8"))["texts"]:
        ask = Single(force=False)(_article(story))
        for question in story["questions"]:
            turn = DialogueTurn(question["q"], question["kind"], tuple(question.get("answers", ())))
            answer = ask(turn.question)
            yield Asked(story["file"], turn, answer, is_right(turn, answer))


@pytest.mark.parametrize("name", FLOORS)
def test_news_keep_their_floor(name: str) -> None:
    """The shares by story and kind and the misses are printed."""
    asked = tuple(_asked(name))
    print("\n" + "\n".join(_report(asked)))
    assert share(sum(one.right for one in asked), len(asked)) >= FLOORS[name]


def _report(asked: tuple[Asked, ...]) -> Iterator[str]:
    for name, key in (("story", _file), ("kind", _kind)):
        for group in dict.fromkeys(map(key, asked)):
            own = [one.right for one in asked if key(one) == group]
            yield f"{name:5} {group:20} {sum(own):3} of {len(own):3}"
    yield f"right {share(sum(one.right for one in asked), len(asked)):5.1f} %"
    for one in asked:
        if not one.right:
            said = f"{one.answer.kind}: {shown(one.answer)}"
            gold = f"{one.turn.kind}: {one.turn.answers[:1]}"
            yield f"{one.file} {one.turn.question} | {said} | {gold}"


def _file(one: Asked) -> str:
    return one.file


def _kind(one: Asked) -> str:
    return one.turn.kind
