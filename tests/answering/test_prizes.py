"""What the winner gets, who is called by a name."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "Ida Falk has won the Tarn Medal for design. Ole Moe, who came second, gets €500. Falk, 51, "
    "will receive €8,000 and a silver spoon. She paid €90 to enter."
)
_CALLED = "The winner takes $2,500. The town of Berk won a grant. The losers receive $100."


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(_TEXT, "How much money does the winner get?", "€8,000", id="by-the-name"),
        pytest.param(_TEXT, "How much will the winner receive?", "€8,000", id="will"),
        pytest.param(_CALLED, "How much does the winner get?", "$2,500", id="the-winner"),
    ],
)
def test_what_the_winner_gets(text: str, question: str, answer: str) -> None:
    assert ask(text, question).text == answer


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How much does the runner-up get?", id="another"),
        pytest.param("How much did the winner pay?", id="another-deed"),
        pytest.param("How much does the winner of the raffle get?", id="another-prize"),
    ],
)
def test_others_get_something_else(question: str) -> None:
    trace = ask(_TEXT, question).trace
    assert not any(hit.rule == "what goes to who won" for one in trace[:1] for hit in one.hits)
