"""Days of the one asked about, all of them, and the children that a parent is of."""

import pytest
from asking import ask

_LUND = "Edith Lund died on Sunday, aged 90. Her husband, Ole, died in 2004."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_LUND, "When did Edith Lund die?", "Sunday", id="her-own"),
        pytest.param(_LUND, "When did her husband die?", "2004", id="her-husband's"),
        pytest.param(
            "The fair takes place on Saturday and Sunday.", "When does the fair take place?",
            "Saturday and Sunday", id="both-weekdays",
        ),
        pytest.param(
            "The fair takes place on 3 and 4 May.", "When does the fair take place?",
            "3 and 4 May", id="both-days",
        ),
        pytest.param(
            "It opens on Sunday and 40 stalls come.", "When does it open?", "Sunday", id="no-day"
        ),
        pytest.param(
            "Karl Moe, a father of three, died.", "How many children did Karl Moe have?", "three",
            id="father-of-three",
        ),
    ],
)  # fmt: skip
def test_what_is_told_of_the_one_itself(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
