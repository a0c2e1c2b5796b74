"""How well questions are answered over sixteen texts of our own: news, crime, sport, business,
science, biography, a town, a recipe, travel, a strike, a find, two yearly reports, an encyclopedic
article, minutes, a list of questions. A change that costs answers fails here.

The questions (`questions.json`) were written before the program was asked, hard ones are kept, and
nothing is fitted on them. `pytest tests/quality -s` prints the misses.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from qa.evaluation.datasets import SquadParagraph, SquadQuestion
from qa.evaluation.metrics import mean, share
from qa.evaluation.runs import SquadResult, run_squad
from qa.evaluation.systems import Single


class Scores(NamedTuple):
    """Percentages: exact match and F1 of the answerable questions, when the best candidate is
    always given and when the program may say that the text does not say; and the share of the
    questions without an answer to which it says so."""

    exact: float
    f1: float
    exact_abstaining: float
    f1_abstaining: float
    abstained: float


# What has to be kept: a point or two below what is reached.
FLOORS = Scores(exact=72.0, f1=77.0, exact_abstaining=70.5, f1_abstaining=75.5, abstained=80.0)

_HERE = Path(__file__).parent
# From here on an answer counts as right in the table of misses.
_RIGHT = 0.8


class Run(NamedTuple):
    """One run of the whole set with an answer to everything, and one with abstaining allowed."""

    forced: tuple[SquadResult, ...]
    free: tuple[SquadResult, ...]


def _paragraphs() -> Iterator[SquadParagraph]:
    """The set in the form of the measuring: each text as one whole article."""
    for entry in json.loads((_HERE / "questions.json").read_text(encoding="utf-8"))["texts"]:
        text = (_HERE / "texts" / entry["file"]).read_text(encoding="utf-8")
        questions = tuple(
            SquadQuestion(f"{entry['file']}-{number}", question["q"], tuple(question["golds"]))
            for number, question in enumerate(entry["questions"], start=1)
        )
        yield SquadParagraph(text.partition("\n")[0], text, questions)


PARAGRAPHS = tuple(_paragraphs())


@pytest.fixture(scope="session")
def run() -> Run:
    """Both runs, with their figures and misses printed."""
    held = Run(*(run_squad(PARAGRAPHS, Single(force=force)) for force in (True, False)))
    print("\n" + "\n".join(_report(held)))
    return held


@pytest.fixture(scope="session")
def scores(run: Run) -> Scores:
    return _scores(run)


def test_quality_golds_stand_in_their_text() -> None:
    """Golds are verbatim: a gold that the text does not hold can never be answered."""
    absent = [
        gold
        for paragraph in PARAGRAPHS
        for question in paragraph.questions
        for gold in question.golds
        if gold not in paragraph.context
    ]
    assert absent == []


@pytest.mark.parametrize("figure", Scores._fields)
def test_quality_keeps_its_floor(scores: Scores, figure: str) -> None:
    assert getattr(scores, figure) >= getattr(FLOORS, figure)


def _answerable(results: Sequence[SquadResult]) -> list[SquadResult]:
    return [result for result in results if result.golds]


def _scores(run: Run) -> Scores:
    forced, free = _answerable(run.forced), _answerable(run.free)
    silent = [result.exact for result in run.free if not result.golds]
    return Scores(
        exact=100 * mean([result.exact for result in forced]),
        f1=100 * mean([result.f1 for result in forced]),
        exact_abstaining=100 * mean([result.exact for result in free]),
        f1_abstaining=100 * mean([result.f1 for result in free]),
        abstained=share(round(sum(silent)), len(silent)),
    )


def _report(run: Run) -> Iterator[str]:
    """The figures, and a line for each miss: F1 forced and free, question, answer, gold."""
    for figure, value in _scores(run)._asdict().items():
        yield f"{figure:18} {value:5.1f}"
    for forced, free in zip(run.forced, run.free, strict=True):
        if not free.golds and free.prediction:
            yield f"answered    {free.id:18} {free.question} | {_line(free.prediction)}"
        elif free.golds and min(forced.f1, free.f1) < _RIGHT:
            said = f"{_line(forced.prediction)} | {forced.golds[0]}"
            yield f"{forced.f1:5.2f} {free.f1:5.2f} {free.id:18} {free.question} | {said}"


def _line(text: str) -> str:
    return " ".join(text.split())
