"""Names side by side with a figure each, the colour of a thing, and what was not done since."""

from __future__ import annotations

import pytest
from asking import ask

_ROOF = (
    "Three quotes had been received: Maddox Roofing £14,200, J. Storr & Sons £12,950 and Fellside "
    "£15,600. The hall was built by Ada Brown in 1902, and the shed by Ivo Pell in 1960."
)
_VOTES = "Votes were as follows: Ann Smith 1,204, Tom Jones 988 and Una Orr 1,410."
_GOALS = "Ann Lee scored 12 goals, Bo Moe 9 and Eva Roth 15."
_BOX = (
    "He was told never to open the green box. The fire was bright. She wore a long blue silk "
    "dress, red and white shoes and an old hat. The door is painted dark brown."
)
_LAST = "The pumps had not been checked since 2017. The club has not won the cup since 1998."
_SUMS = "We take a deposit of €50 for a city bike and €200 for an electric bike."
_STAY = "Check-in is from 4 pm and check-out is by 10 am."
_BAND = (
    "We had 58 players. The youngest, Tomas Reid, is 13; the oldest, Margery Pike, has played the "
    "viola since 1971. Our conductor, Helen Marsh, will step down next summer."
)
_HIRE = "To hire a bike you must be 18 or over. Bags must be 20 kg. Be there 9 minutes early."
_HOW = (
    "How to apply\n\nPlease send a letter of two pages to the office. CVs will not be read.\n\n"
    "How to find us\n\nTake bus 9."
)
_RULE = "one of names side by side, by its figure"


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_ROOF, "How much did Maddox quote?", "£14,200", id="by-name"),
        pytest.param(_ROOF, "Which quote was the cheapest?", "J. Storr & Sons", id="lowest"),
        pytest.param(_ROOF, "Which was the most expensive quote?", "Fellside", id="highest"),
        pytest.param(_VOTES, "Who got the most votes?", "Una Orr", id="most"),
        pytest.param(_VOTES, "Who got the fewest votes?", "Tom Jones", id="fewest"),
        pytest.param(_VOTES, "How many votes did Tom Jones get?", "988", id="count-by-name"),
        pytest.param(_GOALS, "How many goals did Bo Moe score?", "9", id="noun-left-out"),
        pytest.param(_SUMS, "How much is the deposit for an electric bike?", "€200", id="for-it"),
        pytest.param(_SUMS, "How much is the deposit for a city bike?", "€50", id="for-another"),
        pytest.param(_HIRE, "How old do I have to be?", "18", id="least-age"),
        pytest.param(_HIRE, "How old must I be to hire a bike?", "18", id="least-age-for-it"),
        pytest.param(
            _HIRE, "How old must I be to fly?", "The article does not say.", id="age-for-another"
        ),
        pytest.param(
            _HOW,
            "How do I apply?",
            "Please send a letter of two pages to the office",
            id="under-its-heading",
        ),
        pytest.param(_STAY, "What time can I check in?", "4 pm", id="noun-of-a-verb"),
        pytest.param(_STAY, "When do I have to check out?", "10 am", id="its-second-noun"),
        pytest.param(_BAND, "Who is the youngest player?", "Tomas Reid", id="noun-left-out-before"),
        pytest.param(_BAND, "Who is the oldest?", "Margery Pike", id="superlative-alone"),
        pytest.param(_BAND, "How old is the youngest player?", "13", id="age-of-it"),
        pytest.param(_BAND, "Who is the conductor?", "Helen Marsh", id="holder-of-today"),
        pytest.param(
            _BAND, "Who will be the next conductor?", "The article does not say.", id="next-one"
        ),
        pytest.param(_BOX, "What colour was the box?", "green", id="colour-before"),
        pytest.param(_BOX, "What colour was her dress?", "blue", id="colour-before-stuff"),
        pytest.param(_BOX, "What colour were the shoes?", "red and white", id="two-colours"),
        pytest.param(_BOX, "What colour is the door?", "dark brown", id="colour-behind"),
        pytest.param(_LAST, "When were the pumps last checked?", "2017", id="not-since"),
        pytest.param(_LAST, "When did the club last win the cup?", "1998", id="not-won-since"),
    ],
)
def test_series(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


_MOVE = (
    "The office is moving on Monday. Ask for a permit, which costs £65 a month. The repairs to the "
    "roof cost £900. Rent is £42 a year for a full plot. The club has a debt of £4 million."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How much does a permit cost?", "£65 a month", id="its-own-cost"),
        pytest.param("How much did the roof cost?", "£900", id="part-of-what-costs-it"),
        pytest.param("How big is the debt?", "£4 million", id="a-sum-is-its-size"),
        pytest.param("How much does the move cost?", "The article does not say.", id="another's"),
        pytest.param("How big is a full plot?", "The article does not say.", id="a-price"),
    ],
)
def test_sums_of_other_things_are_not_said(question: str, expected: str) -> None:
    assert ask(_MOVE, question).text == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_ROOF, "How much did Hobbs quote?", id="of-nobody-named"),
        pytest.param(_ROOF, "Which building is the oldest?", id="another-noun"),
        pytest.param(_SUMS, "How much is the deposit for a car?", id="for-neither"),
        pytest.param(_STAY, "What time can I ring in?", id="another-verb"),
        pytest.param(_BAND, "Who is the youngest teacher?", id="noun-not-told"),
        pytest.param(_VOTES, "How many goals did Tom Jones score?", id="of-something-else"),
        pytest.param(_BOX, "What colour was the hat?", id="no-colour"),
        pytest.param(_LAST, "When did the club last win the league?", id="another-thing"),
    ],
)
def test_near_misses_are_passed_on(text: str, question: str) -> None:
    rules = {hit.rule for trace in ask(text, question).trace for hit in trace.hits}
    assert rules.isdisjoint(
        (
            _RULE,
            "the figure for that very thing",
            "the time of what the verb is a noun of",
            "of whom it is said without its noun",
            "the colour that stands before it",
            "since when it is not done",
        )
    )
