"""Figures that are made of results alone: abstaining, reliability, articles, losses."""

import pytest
from made_results import squad_result

from qa.evaluation.holdout import HELD_OUT
from qa.evaluation.measures.abstention import abstention, abstention_report
from qa.evaluation.measures.articles import articles_report
from qa.evaluation.measures.diagnosis import Diagnosis, bucket_of
from qa.evaluation.measures.losses import instructive, losses_report, losses_table
from qa.evaluation.measures.reliability import (
    calibration_error,
    reliability,
    reliability_report,
)
from qa.evaluation.runs import SquadResult

RIGHT = squad_result("right")
SILENT = squad_result("silent", kind="unanswerable", golds=(), prediction="")
TIMID = squad_result("timid", kind="unanswerable", prediction="", exact=0.0, f1=0.0)
BOLD = squad_result("bold", golds=(), exact=0.0, f1=0.0, in_evidence=False)


def test_measures_abstention_precision_and_recall() -> None:
    figures = abstention([RIGHT, SILENT, TIMID, BOLD])
    assert (figures.questions, figures.unanswerable, figures.abstained) == (4, 2, 2)
    assert (figures.precision, figures.recall) == (50.0, 50.0)
    cells = abstention_report([RIGHT, SILENT, SILENT]).splitlines()[1].split()
    assert cells == ["abstaining", "3", "2", "2", "100.0", "100.0", "66.7"]


def test_measures_abstention_of_nothing_is_nought() -> None:
    assert (abstention([]).precision, abstention([]).recall) == (0.0, 0.0)


def test_measures_reliability_bins_by_confidence() -> None:
    results = [
        squad_result(confidence=0.91),
        squad_result(confidence=1.0),
        squad_result(confidence=0.95, f1=0.65),
        squad_result(confidence=0.1, f1=0.66),
    ]
    bins = reliability(results)
    assert len(bins) == 10
    assert [one.questions for one in bins] == [0, 1, 0, 0, 0, 0, 0, 0, 0, 3]
    assert bins[9].right == pytest.approx(2 / 3)
    assert bins[1].right == 1.0
    gaps = 3 * abs((0.91 + 1.0 + 0.95) / 3 - 2 / 3) + 1 * 0.9
    assert calibration_error(bins) == pytest.approx(gaps / 4)
    assert "expected calibration error: 44.0 points" in reliability_report(results)


def test_measures_reliability_counts_an_abstention_right_without_golds() -> None:
    assert reliability([SILENT])[9].right == 1.0
    assert reliability([TIMID])[9].right == 0.0


def test_measures_reliability_keeps_answers_and_abstentions_apart() -> None:
    heads = ["confidence in answers", "confidence in abstaining", "confidence"]
    text = reliability_report([RIGHT, SILENT, BOLD])
    assert [part.partition("  ")[0] for part in text.split("\n\n")] == heads
    assert reliability_report([RIGHT]).startswith("confidence  ")


def test_measures_articles_keep_fitted_and_unseen_apart() -> None:
    unseen = min(HELD_OUT)
    lines = articles_report(
        [
            squad_result(title="Seen well"),
            squad_result(title="Seen badly", f1=0.0),
            squad_result(title=unseen),
        ]
    ).splitlines()[1:]
    names = [line.rsplit(maxsplit=4)[0].strip() for line in lines]
    assert names == ["unseen: all", unseen, "fitted: all", "Seen badly", "Seen well"]


@pytest.mark.parametrize(
    ("result", "exact", "bucket"),
    [
        pytest.param(BOLD, False, "answered", id="no-gold"),
        pytest.param(TIMID, True, "abstained", id="abstained"),
        pytest.param(
            squad_result(f1=0.5, in_evidence=False), True, "wrong sentence", id="sentence"
        ),
        pytest.param(squad_result(f1=0.5), True, "boundary", id="boundary"),
        pytest.param(squad_result(f1=0.5), False, "boundary", id="boundary-without-candidate"),
        pytest.param(squad_result(f1=0.0), False, "no such candidate", id="no-candidate"),
        pytest.param(squad_result(f1=0.0), True, "wrong candidate", id="wrong-candidate"),
    ],
)
def test_measures_bucket(result: SquadResult, exact: bool, bucket: str) -> None:
    assert bucket_of(result, exact_exists=exact) == bucket


def _missed(name: str, gap: float | None, f1: float = 0.0) -> Diagnosis:
    rank = None if gap is None else 3
    return Diagnosis(squad_result(name, f1=f1), "wrong candidate", rank, gap)


def test_measures_instructive_are_near_ones_then_far_ones() -> None:
    found = [
        _missed(name, gap) for name, gap in zip("abcdefg", (9, 1, 2, 3, 4, 50, 60), strict=True)
    ]
    assert [one.result.id for one in instructive(found, 5)] == ["b", "c", "d", "g", "f"]


def test_measures_instructive_fills_up_with_the_dearest_without_a_gap() -> None:
    found = [_missed("a", None, 0.4), _missed("b", None), _missed("c", 2)]
    assert [one.result.id for one in instructive(found, 5)] == ["c", "b", "a"]
    assert [one.result.id for one in instructive(found, 2)] == ["c", "b"]


def test_measures_losses_add_up() -> None:
    found = [
        Diagnosis(squad_result("a", f1=0.5), "boundary"),
        Diagnosis(squad_result("b", f1=0.0, profile="who"), "wrong sentence"),
        Diagnosis(squad_result("c", f1=0.999, profile="why"), "boundary"),
    ]
    lines = [line.split() for line in losses_table(found, 10).splitlines()]
    assert lines[1] == ["all", "3", "15.01", "10.00", "5.01"]
    assert lines[2][0] == "who"
    assert lines[-1][:2] == ["(others)", "1"]


def test_measures_losses_tell_who_stood_where() -> None:
    ahead = Diagnosis(squad_result("a", f1=0.5), "boundary", 0, -2.0, (("close=1", 3.0),))
    text = losses_report([ahead, _missed("b", 7), _missed("c", None)], 3, 5)
    assert "crane  [candidate 1, 2 points ahead, outvoted]" in text
    assert "crane  [candidate 4, 7 points behind]" in text
    assert "crane  [no such candidate]" in text
    assert "for it    close=1 +3" in text
