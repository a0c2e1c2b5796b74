"""`compare`: what was won and lost, and whether by more than luck."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from made_results import squad_result

from qa.errors import UsageError
from qa.evaluation.measures.comparing import (
    changes,
    changes_report,
    outcomes,
    sign_test,
)
from qa.evaluation.runs import SquadResult


def _kept(folder: Path, name: str, *results: SquadResult) -> Path:
    path = folder / name
    path.write_text(json.dumps({"results": [asdict(result) for result in results]}))
    return path


@pytest.mark.parametrize(
    ("won", "lost", "p"),
    [
        pytest.param(0, 0, 1.0, id="nothing-moved"),
        pytest.param(1, 0, 1.0, id="one-proves-nothing"),
        pytest.param(5, 0, 0.0625, id="five-to-none"),
        pytest.param(0, 5, 0.0625, id="either-way"),
        pytest.param(3, 3, 1.0, id="even"),
        pytest.param(8, 2, 0.109375, id="eight-to-two"),
    ],
)
def test_comparing_sign_test(won: int, lost: int, p: float) -> None:
    assert sign_test(won, lost) == pytest.approx(p)


def test_comparing_takes_the_questions_of_both_runs(tmp_path: Path) -> None:
    worse = {"f1": 0.25, "prediction": "old"}
    before = outcomes(
        _kept(tmp_path, "a.json", squad_result("x", **worse), squad_result("y"), squad_result("z"))
    )
    after = outcomes(
        _kept(tmp_path, "b.json", squad_result("y", f1=0.5), squad_result("x"), squad_result("w"))
    )
    found = changes(before, after)
    assert [(change.after.id, change.gain) for change in found] == [("y", -0.5), ("x", 0.75)]
    text = changes_report(found, 5)
    assert text.splitlines()[0] == "won  x  0.25 -> 1.00"
    assert "lost  y  1.00 -> 0.50" in text
    row = next(line for line in text.splitlines() if line.startswith("all"))
    assert row.split() == ["all", "2", "62.5", "75.0", "+12.50", "1", "1", "1.000"]


def test_comparing_lists_at_most_so_many_cases(tmp_path: Path) -> None:
    before = outcomes(_kept(tmp_path, "a.json", *(squad_result(n, f1=0.0) for n in "abc")))
    after = outcomes(_kept(tmp_path, "b.json", *map(squad_result, "abc")))
    assert changes_report(changes(before, after), 2).count("won  ") == 3  # two cases, one heading


@pytest.mark.parametrize(
    ("result", "name", "score"),
    [
        pytest.param(
            {
                "dialogue": "d",
                "turn": 2,
                "question": "?",
                "answer": "x",
                "golds": [],
                "right": True,
            },
            "d turn 2",
            1.0,
            id="dialogues",
        ),
        pytest.param(
            {"id": "4_2", "question": "?", "rewrite": "x", "reference": "y", "f1": 0.5},
            "4_2",
            0.5,
            id="rewrites",
        ),
    ],
)
def test_comparing_other_measurements(
    result: dict[str, object], name: str, score: float, tmp_path: Path
) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"results": [result]}))
    assert {key: one.score for key, one in outcomes(path).items()} == {name: score}


@pytest.mark.parametrize(
    "content",
    [
        pytest.param('{"scores": []}', id="no-results"),
        pytest.param('{"results": [{"id": "a"}]}', id="not-ours"),
        pytest.param("[]", id="a-list"),
    ],
)
def test_comparing_files_of_another_form(content: str, tmp_path: Path) -> None:
    path = tmp_path / "odd.json"
    path.write_text(content)
    with pytest.raises(UsageError, match=r"odd\.json"):
        outcomes(path)


def test_comparing_runs_that_share_nothing(tmp_path: Path) -> None:
    before = outcomes(_kept(tmp_path, "a.json", squad_result("x")))
    after = outcomes(_kept(tmp_path, "b.json", squad_result("y")))
    with pytest.raises(UsageError, match="share no question"):
        changes(before, after)
