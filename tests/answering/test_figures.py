"""Which of several figures is asked for: by its kind, its unit, its time, its part of the whole."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.analysis import analyse
from qa.answering.expected import asked_size
from qa.types import AnswerKind, MentionKind

_DAM = """Tarnley Dam, 62% full, held 4.1m cubic metres of water on Monday, down from 5.3m cubic \
metres a year earlier, the board said. The lorry of its engineer was going at 140 km/h in a zone \
with a limit of 80 when it hit a wall. A magnitude 6.4 earthquake struck 40km south of the dam at \
a depth of 12km."""
_CHOIR = "The Brennick choir has 31 members, down from 58 a decade ago, said Ilse Marrow."
_CROP = """Farmers of the valley harvested 19 lakh tonnes of onions this season, a fifth less than \
last year, when they brought in 24 lakh tonnes."""
_CLIMB = "Pia Sund climbed Mount Hegra (5,199 metres) in 3h 20m. She is 1.88m tall."
_FINE = """The firm, with 300 workers in 12 towns, was given a fine of £4m after 3 accidents. The \
crowd of 5,000 paid $20 each."""


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_DAM, "How full is the Tarnley Dam?", "62%", id="full-by-percent"),
        pytest.param(_DAM, "How fast was the lorry going?", "140 km/h", id="speed-no-bare-limit"),
        pytest.param(_DAM, "How strong was the earthquake?", "6.4", id="strong-by-magnitude"),
        pytest.param(
            _DAM, "How much water did it hold a year earlier?", "5.3m cubic metres", id="earlier"
        ),
        pytest.param(_CHOIR, "How many members did it have ten years ago?", "58", id="decade"),
        pytest.param(_CHOIR, "How many members does the choir have?", "31", id="now"),
        pytest.param(
            _CROP, "How much onions did farmers harvest last year?", "24 lakh tonnes", id="when"
        ),
        pytest.param(_CLIMB, "How long did the climb take?", "3h 20m", id="lasting-no-length"),
        pytest.param(_CLIMB, "How tall is Pia Sund?", "1.88m", id="glued-unit"),
        pytest.param(_FINE, "How big was the fine?", "£4m", id="big-by-money"),
        pytest.param(_FINE, "How large was the crowd?", "5,000", id="large-by-number"),
    ],
)
def test_figure_of_what_is_asked(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert answer.kind is AnswerKind.SPAN
    assert expected in answer.text
    assert len(answer.text) <= len(expected) + len("A magnitude ")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_DAM, "How much water did the Tarnley Dam hold in 1987?", id="other-year"),
        pytest.param(_CROP, "How much onions did they harvest in 1990?", id="year-unsaid"),
        pytest.param(_CHOIR, "How many members did it have 20 years ago?", id="twice-as-long-ago"),
    ],
)
def test_figure_of_another_time_is_no_answer(text: str, question: str) -> None:
    answer = ask(text, question)
    assert answer.kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("How big was this year's budget?", MentionKind.MONEY),
        ("How full are the lakes?", MentionKind.PERCENT),
        ("How large is the invading army?", MentionKind.NUMBER),
        ("How big is the lake?", None),
        ("How tall is the crowd barrier?", None),
        ("How did the army win?", None),
    ],
)
def test_asked_size(question: str, kind: MentionKind | None) -> None:
    assert asked_size(analyse(question)) is kind
