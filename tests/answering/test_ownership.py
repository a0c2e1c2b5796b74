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


_FIRM = (
    "The minister suspended the licence of the operator, Blue Strait Lines. The company, which "
    "belongs to Ramon Tiu, had been fined twice. Its ferry, the Bonito, was built in 1983."
)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who owns Blue Strait Lines?", id="who"),
        pytest.param("owner of blue strait lines", id="noun"),
        pytest.param("Blue Strait Lines is owned by which man?", id="by-which"),
    ],
)
def test_owner_of_what_the_company_stands_for(question: str) -> None:
    assert ask(_FIRM, question).text == "Ramon Tiu"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who owns the licence?", id="common-noun"),
        pytest.param("Which licence does Blue Strait Lines own?", id="what-it-owns"),
    ],
)
def test_owner_is_not_told_of_what_is_no_company(question: str) -> None:
    assert ask(_FIRM, question).text != "Ramon Tiu"
