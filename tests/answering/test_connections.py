"""Whether two things have anything to do with each other."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "Spring tides have nothing to do with the season. The strike had a lot to do with pay. "
    "The name of the inn comes from a cat."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Do spring tides have anything to do with the season?", "no", id="nothing"),
        pytest.param("Do spring tides have nothing to do with the season?", "yes", id="so-asked"),
        pytest.param("Did the strike have anything to do with pay?", "yes", id="a-lot"),
        pytest.param("Did the strike have to do with pay?", "yes", id="bare"),
        pytest.param("Do spring tides have anything to do with pay?", "unanswerable", id="another"),
    ],
)
def test_what_has_to_do_with_what(question: str, kind: str) -> None:
    assert ask(_TEXT, question).kind == kind


def test_what_comes_from_another_is_left_to_others() -> None:
    rules = [
        hit.rule
        for one in ask(_TEXT, "Does the name of the inn have to do with a cat?").trace
        for hit in one.hits
    ]
    assert "whether the two have to do with each other" not in rules
