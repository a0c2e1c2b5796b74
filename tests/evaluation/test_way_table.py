"""Counting how often answers were right that came about in one way."""

from __future__ import annotations

import json
from pathlib import Path

from qa.answering.confidence.measured import pool_of
from qa.evaluation.__main__ import main
from qa.evaluation.way_table import FEW, way_rows

_TEXT = "The crane was sold by Anna Berg in 1954. The ferry left at dawn. It rained in Lindal."


def test_ways_count_what_was_right_and_pool_what_is_seldom() -> None:
    judged = [("yes", 1.0)] * FEW + [("yes", 0.0)] * 2 + [("portion", 1.0), ("", 1.0)]
    judged += [("unsaid: far role", 1.0), ("unsaid: denial", 0.0)]
    assert list(way_rows(judged)) == [
        ("yes", FEW, FEW + 2),
        ("other", 1, 1),
        ("unsaid: other", 1, 2),
    ]


def test_ways_command_writes_its_table(tmp_path: Path) -> None:
    asked: list[dict[str, object]] = [
        {"id": f"{n}", "question": f"Who painted {name}?", "answers": []}
        for n, name in enumerate(["Rome"] * FEW)
    ]
    asked.append(
        {"id": "own", "question": "Who sold the crane?", "answers": [{"text": "Anna Berg"}]}
    )
    data = {"data": [{"title": "Harbour", "paragraphs": [{"context": _TEXT, "qas": asked}]}]}
    turns = {
        "id": "a",
        "source": "x",
        "story": _TEXT,
        "questions": [{"turn_id": 1, "input_text": "Was the crane sold by Anna Berg?"}],
        "answers": [{"turn_id": 1, "input_text": "yes"}],
    }
    squad, coqa, out = tmp_path / "squad.json", tmp_path / "coqa.json", tmp_path / "ways.tsv"
    squad.write_text(json.dumps(data), "utf-8")
    coqa.write_text(json.dumps({"data": [turns]}), "utf-8")
    assert main(["ways", str(squad), "--coqa", str(coqa), "-o", str(out)]) == 0
    rows = [line.split("\t") for line in out.read_text("utf-8").splitlines() if line[0] != "#"]
    assert ["other", "1", "1"] in rows
    assert sum(int(asked) for way, _, asked in rows if pool_of(way) == "unsaid: other") == FEW
