"""The first of its kind, where the text tells of the second one and what that comes after."""

import pytest
from asking import ask

_RULE = "what the second one comes after"
_TRADE = "Vietnam is Uruguay's second-largest partner in Asia, after China. It is large."
_MAYORS = "She will be the second woman to lead the city, after Vika Potok, who died in 1998."
_MARKET = "The second-largest market in the south after that of Lund, it employs 1,200 people."
_ISLAND = "Gotland, the second largest island in the Baltic behind Zealand, has 60,000 people."
_GOALS = "Moran scored the second goal after a pass from Burke. Moran was the captain."
_ACT = "Ida Falk was the second mayor to resign after Ole Moe was arrested."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_TRADE, "Which country is Uruguay's largest partner in Asia?", "China"),
        pytest.param(_TRADE, "Who is Uruguay's biggest partner in Asia?", "China", id="akin"),
        pytest.param(_MAYORS, "Who was the first woman to lead the city?", "Vika Potok"),
        pytest.param(_MARKET, "Which is the largest market in the south?", "Lund", id="that-of"),
        pytest.param(_ISLAND, "What is the largest island in the Baltic?", "Zealand", id="behind"),
    ],
)
def test_first_is_what_the_second_comes_after(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert answer.text == expected
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_TRADE, "Who is Uruguay's largest partner in Europe?", id="elsewhere"),
        pytest.param(_TRADE, "Who is Uruguay's smallest partner in Asia?", id="least"),
        pytest.param(_TRADE, "Who is Uruguay's second-largest partner in Asia?", id="second"),
        pytest.param(_GOALS, "Who was the first captain?", id="another-noun"),
        pytest.param(_ACT, "Who was the first mayor to resign?", id="after-a-deed"),
    ],
)
def test_what_is_told_otherwise_is_left_alone(text: str, question: str) -> None:
    trace = ask(text, question).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)
