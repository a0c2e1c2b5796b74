"""To whom a thing belongs now."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "Torrin Castle stands on a rock. Lady Keir bought the castle in 1903. Since 1958 it has "
    "belonged to the Heritage Trust. The mill belonged to Ole Moe until 1920."
)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who owns the castle now?", id="now"),
        pytest.param("Who owns Torrin Castle?", id="by-name"),
    ],
)
def test_owner_is_to_whom_it_belongs(question: str) -> None:
    assert ask(_TEXT, question).text.removeprefix("the ") == "Heritage Trust"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who owns the ferry?", id="another-thing"),
        pytest.param("Who bought the castle?", id="another-deed"),
    ],
)
def test_owner_of_nothing_else(question: str) -> None:
    assert "Trust" not in ask(_TEXT, question).text
