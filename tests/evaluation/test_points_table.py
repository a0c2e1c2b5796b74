"""The file of the points table: made from questions, the same each time, seen articles only."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qa.answering.rules.points import parse
from qa.evaluation.holdout import HELD_OUT
from qa.evaluation.tables import fit_table

_BUILT = [
    ("Ida Falk", "mill", 1897, "Lindal"),
    ("Ole Moe", "bridge", 1923, "Sandvik"),
    ("Karl Berg", "school", 1881, "Holmby"),
    ("Anna Lund", "chapel", 1750, "Tarby"),
    ("Nils Aas", "harbour", 1934, "Westport"),
    ("Eva Strand", "theatre", 1968, "Norby"),
    ("Jon Vik", "tower", 1802, "Eastby"),
    ("Mia Dahl", "library", 1911, "Fjordby"),
]
_MOST = 150


def _paragraph(who: str, what: str, year: int, where: str) -> dict[str, object]:
    text = (
        f"{who} built the {what} in {where} in {year}. It was painted red by the owners later on."
    )
    asked = {
        f"Who built the {what}?": who,
        f"When did {who} build the {what}?": str(year),
        f"Where did {who} build it?": where,
        f"What did {who} build in {where}?": f"the {what}",
    }
    questions = [
        {"id": question, "question": question, "answers": [{"text": gold, "answer_start": 0}]}
        for question, gold in asked.items()
    ]
    return {"context": text, "qas": questions}


def _file(folder: Path, *titles: str) -> Path:
    paragraphs = [_paragraph(*row) for row in _BUILT]
    data = [{"title": title, "paragraphs": paragraphs} for title in titles]
    path = folder / "built.json"
    path.write_text(json.dumps({"data": data}), "utf-8")
    return path


@pytest.fixture(scope="module", params=[True, False], ids=["anew", "from-before"])
def anew(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture(scope="module")
def fitted(anew: bool, tmp_path_factory: pytest.TempPathFactory) -> str:
    return fit_table([_file(tmp_path_factory.mktemp("fit"), "Built")], most=_MOST, anew=anew)


def test_the_same_questions_give_the_same_table(fitted: str, anew: bool, tmp_path: Path) -> None:
    assert fit_table([_file(tmp_path, "Built")], most=_MOST, anew=anew) == fitted


def test_held_out_articles_are_left_out(fitted: str, anew: bool, tmp_path: Path) -> None:
    path = _file(tmp_path, "Built", min(HELD_OUT))
    assert fit_table([path], most=_MOST, anew=anew) == fitted


def test_whole_texts_are_asked_beside_their_paragraphs(fitted: str) -> None:
    header = next(line for line in fitted.splitlines() if "examples" in line)
    asked = 4 * len(_BUILT)
    assert f"# {asked + asked // 2} examples, from the questions of built.json" == header


def test_rows_are_sorted_few_and_have_those_set_by_hand(fitted: str) -> None:
    rows = parse(fitted)
    assert list(rows) == sorted(rows)
    assert len(rows) <= _MOST
    assert ("gapright=3", "any") in rows


def test_the_header_names_the_command_that_made_the_table(fitted: str, anew: bool) -> None:
    assert ("`python -m qa.evaluation fit --anew`" in fitted) == anew
