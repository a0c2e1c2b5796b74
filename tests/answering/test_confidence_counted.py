"""Answers that no signals were weighed for: their confidence is a share that was counted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from asking import ask

from qa.answering.abstaining import CHECKS
from qa.answering.confidence.measured import Counted, believed, counted, pool_of, way_of
from qa.answering.paths.table import PATHS
from qa.evaluation.way_table import FEW
from qa.types import AnswerKind, RuleHit

_TEXT = "Anna Berg built the harbour of Lindal in 1854 . The harbour is red ."


def _hit(rule: str) -> RuleHit:
    return RuleHit(rule, 1.0, -5.0, "")


@pytest.mark.parametrize(
    ("signals", "way"),
    [
        pytest.param((), "unsaid: nothing found", id="no-candidate"),
        pytest.param((_hit("held=1"),), "unsaid: few signals", id="weak"),
        pytest.param(
            (_hit("doubt=missing name"), _hit("held=1")), "unsaid: missing name", id="one"
        ),
        pytest.param(
            (_hit("doubt=missing name"), _hit("doubt=denial")), "unsaid: several checks", id="two"
        ),
    ],
)
def test_way_of_a_refusal_is_what_decided_it(signals: tuple[RuleHit, ...], way: str) -> None:
    answer = replace(ask(_TEXT, "Who?"), kind=AnswerKind.UNANSWERABLE, signals=signals)
    assert way_of("common", answer) == way


def test_way_of_an_answer_is_its_path_unless_it_was_weighed() -> None:
    answer = ask(_TEXT, "Who built the harbour?")
    assert way_of("list", answer) == ""
    assert way_of("list", replace(answer, signals=())) == "list"
    assert believed("list", answer) is answer


def test_believed_takes_the_share_and_says_what_it_was_counted_on() -> None:
    answer = believed("deed", replace(ask(_TEXT, "Who built the harbour?"), signals=()))
    count = counted()["deed"]
    assert answer.confidence == count.share
    assert str(count.asked) in answer.signals[-1].reason


def test_counted_share_claims_little_of_what_was_seldom_seen() -> None:
    assert Counted(0, 0).share == 0.5
    assert Counted(2, 2).share == 0.75
    assert Counted(90, 98).share == pytest.approx(0.91)


def test_counted_rows_are_ways_that_there_are() -> None:
    paths = {"yes", "no", *(path.name for path in PATHS)}
    checked = {"several checks", "another period", *(name for name, _ in CHECKS)}
    decided = {"few signals", "no such claim", "nothing found", *checked}
    pools = {"other", "unsaid: other"}
    assert set(counted()) <= pools | paths | {f"unsaid: {what}" for what in decided}
    assert pools <= set(counted())
    assert all(0 <= count.right <= count.asked for count in counted().values())


@pytest.mark.parametrize("way", sorted(set(counted()) - {"other", "unsaid: other"}))
def test_counted_rows_rest_on_something(way: str) -> None:
    assert counted()[way].asked >= FEW


def test_way_that_is_seldom_taken_has_the_share_of_its_like() -> None:
    assert pool_of("portion") == "other"
    assert pool_of("unsaid: far role") == "unsaid: other"
    answer = believed("comparison", replace(ask(_TEXT, "Who built the harbour?"), signals=()))
    assert answer.confidence == counted()["other"].share
