"""What is left of a whole for the one asked about; the others keep what is told of them."""

from __future__ import annotations

import pytest
from asking import ask

_RULE = "the rest of the whole"
_WATER = (
    "Some 70 percent of the town's water comes from wells, the rest from the river, which dries "
    "up in August."
)
_CLIMB = "Only two of the nine climbers reached the top{} others turned back in high winds."
_STAFF = "Of the 40 staff, 12 work in Bonn, nine in Kiel and the rest in Ulm."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            _WATER, "How much of the water comes from the river?", "30 percent", id="much"
        ),
        pytest.param(
            _WATER, "What share of the water comes from the river?", "30 percent", id="share"
        ),
        pytest.param(_STAFF, "How many work in Ulm?", "19", id="several-parts"),
        pytest.param(_CLIMB.format("; the"), "How many climbers turned back?", "7", id="deed"),
        pytest.param(_CLIMB.format(". The"), "How many turned back?", "7", id="sentence-before"),
        pytest.param(
            "Some 40 percent of the waste is burned. The rest goes to landfill.",
            "What percentage goes to landfill?",
            "60 percent",
            id="share-before",
        ),
    ],
)
def test_rest_is_computed(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert (answer.text, answer.trace[0].hits[0].rule) == (expected, _RULE)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_WATER, "How much of the water comes from wells?", id="told-itself"),
        pytest.param(_WATER, "What dries up in August?", id="no-figure"),
        pytest.param(
            "Of the nurses 40 percent slept badly. The others took part in a second study.",
            "How many nurses took part in the study?",
            id="share-is-no-count",
        ),
        pytest.param(
            _CLIMB.format("; the"), "How many climbers reached the top?", id="deed-of-the-part"
        ),
        pytest.param(
            "Two of the nine climbers fell.\n\nThe others turned back.",
            "How many turned back?",
            id="another-paragraph",
        ),
        pytest.param(_STAFF, "How many work in Kiel?", id="one-of-the-parts"),
        pytest.param(
            "Twelve work in Bonn and the rest in Ulm.", "How many work in Ulm?", id="no-whole"
        ),
    ],
)
def test_no_rest_is_computed(text: str, question: str) -> None:
    assert all(hit.rule != _RULE for one in ask(text, question).trace for hit in one.hits)


_HALL = "The hall cost £6.2m, of which £3.8m came from a fund and the {} from the council."
_SPAN = (
    "The bridge cost 9 million euros. Of this, 5.5 million came from the state and the rest from "
    "the city."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            _HALL.format("rest"), "How much did the council pay?", "£2.4 million", id="rest"
        ),
        pytest.param(
            _HALL.format("remainder"),
            "How much came from the council?",
            "£2.4 million",
            id="remainder",
        ),
        pytest.param(_HALL.format("rest"), "How much came from the fund?", "£3.8m", id="the-part"),
        pytest.param(_HALL.format("rest"), "How much did the hall cost?", "£6.2m", id="the-whole"),
        pytest.param(_SPAN, "How much came from the city?", "€3.5 million", id="of-this"),
        pytest.param(_SPAN, "How much came from the state?", "5.5 million", id="part-of-this"),
        pytest.param(
            "He left £900 to the church and the rest to his sister.",
            "How much did his sister get?",
            "the rest",
            id="no-whole",
        ),
        pytest.param(
            "They paid £300 for the boat and spent the rest of the year on it.",
            "How much did they pay for the boat?",
            "£300",
            id="near-miss-rest-of-a-year",
        ),
    ],
)
def test_rest_of_a_sum(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
