"""Fitting the signals: what they get, what is left out, and the file of their table."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qa.answering.confidence.weights import BASE, Weights, parse
from qa.evaluation.__main__ import main
from qa.evaluation.calibrating import RARE, Sample, fit_signals, samples_of
from qa.evaluation.datasets import SquadParagraph, SquadQuestion

TEXT = "The old crane was sold by Anna Berg. The ferry left at dawn."


def _samples(signal: str, right: int, wrong: int) -> list[Sample]:
    """Questions with the same signal, some answered right and some wrong."""
    rights = [1.0] * right + [0.0] * wrong
    return [Sample(True, frozenset({signal}), one) for one in rights]


def test_calibration_gives_a_good_sign_more_than_a_bad_one() -> None:
    rows = fit_signals([*_samples("held=10", 40, 10), *_samples("held=1", 10, 40)])
    assert rows["held=10"] > 0 > rows["held=1"]


def test_calibration_fits_confidence_to_the_share_of_right_answers() -> None:
    samples = [*_samples("held=10", 400, 100), *_samples("held=1", 100, 400)]
    weights = Weights(fit_signals(samples))
    assert weights.confidence(["held=10"]) == pytest.approx(0.8, abs=0.02)
    assert weights.confidence(["held=1"]) == pytest.approx(0.2, abs=0.02)


def test_calibration_leaves_rare_signals_out() -> None:
    rare = _samples("name=nowhere", 0, RARE - 1)
    rows = fit_signals([*rare, *_samples("held=10", 40, 10)])
    assert set(rows) <= {BASE, "held=10"}


def test_calibration_is_for_texts_that_answer_most_questions() -> None:
    """With as many questions without an answer as with one, the base moves to one in five."""
    without = [Sample(False, frozenset(), 0.0)] * 100
    confidence = Weights(fit_signals([*_samples("held=10", 100, 0), *without])).confidence
    assert confidence(["held=10"]) > 0.9
    assert 0.0 < confidence([]) < 0.3


def test_calibration_is_the_same_every_time() -> None:
    samples = [*_samples("held=10", 40, 10), *_samples("held=1", 10, 40)]
    assert fit_signals(samples) == fit_signals(samples)


def test_samples_say_how_right_the_best_candidate_is() -> None:
    questions = (
        SquadQuestion("a", "Who sold the old crane?", ("Anna Berg",)),
        SquadQuestion("b", "Who bought the old crane?", ()),
        SquadQuestion("c", "Was the crane sold?", ("yes",)),
    )
    samples = list(samples_of(SquadParagraph("Harbour", TEXT, questions)))
    assert [sample.right for sample in samples] == [1.0, 0.0]
    assert all(sample.signals for sample in samples)


def test_calibration_command_writes_a_table_that_can_be_read(tmp_path: Path) -> None:
    asked = [
        {"id": f"{n}", "question": "Who sold the old crane?", "answers": answers}
        for n in range(RARE)
        for answers in ([{"text": "Anna Berg"}], [])
    ]
    data = {"data": [{"title": "Harbour", "paragraphs": [{"context": TEXT, "qas": asked}]}]}
    source, out = tmp_path / "squad.json", tmp_path / "signals.tsv"
    source.write_text(json.dumps(data), "utf-8")
    assert main(["calibrate", str(source), "-o", str(out)]) == 0
    text = out.read_text("utf-8")
    assert "squad.json" in text.partition("base")[0]
    assert Weights(parse(text)).confidence(()) < 1.0
