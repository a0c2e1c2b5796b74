"""Who does what is told between commas, and what the thing does itself."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "The mill, run by volunteers since 1980, grinds flour. The castle, owned by the state since "
    "1922, houses a museum of mining. The bridge was closed by the council in 1950."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Who runs the mill?", "volunteers", id="run-by"),
        pytest.param("Who owns the castle?", "the state", id="owned-by"),
        pytest.param("What does the mill grind?", "flour", id="its-own-deed"),
        pytest.param("Who closed the bridge?", "the council", id="near-miss-no-aside"),
    ],
)
def test_what_is_done_between_commas(question: str, expected: str) -> None:
    assert ask(_TEXT, question).text == expected
