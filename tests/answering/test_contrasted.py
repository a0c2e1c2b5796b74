"""Two things of one kind told of in turn: "the old press prints 300 sheets, the new one 2,000"."""

import pytest
from asking import ask

_PRESSES = "The old press prints 300 sheets an hour; the new one manages 2,000."
_NOVELS = "His first novel flopped in 1990, but the second won a prize in 1993."
_LAKES = "The upper lake is fed by snow and the lower one by springs."
_BELLS = "The smaller bell was cast in Ghent; the larger one came from Lyon."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_PRESSES, "How many sheets does the new press print?", "2,000", id="one"),
        pytest.param(_PRESSES, "How many sheets does the old press print?", "300", id="the-noun"),
        pytest.param(_NOVELS, "When did his second novel win a prize?", "1993", id="ordinal"),
        pytest.param(_NOVELS, "When did his first novel flop?", "1990", id="first"),
        pytest.param(_LAKES, "What feeds the lower lake?", "springs", id="without-a-verb"),
        pytest.param(_LAKES, "What feeds the upper lake?", "snow", id="the-noun-beside-it"),
        pytest.param(_BELLS, "Where was the larger bell cast?", "Lyon", id="place"),
        pytest.param(_BELLS, "Where was the smaller bell cast?", "Ghent", id="named-place"),
    ],
)
def test_answer_is_told_of_the_one_asked_about(text: str, question: str, expected: str) -> None:
    assert expected in ask(text, question).text


def test_one_alone_is_contrasted_with_none() -> None:
    text = "The old press, one of three, prints 300 sheets an hour for 2,000 readers."
    assert ask(text, "How many sheets does the press print?").text == "300"


_RELEASES = "The film opened in Rome in May and in Bonn in June."
_MEDALS = "She won gold in 1994 and silver in 1998."
_HOMES = "He has a house in Lund and a flat in Oslo."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_RELEASES, "When did the film open in Bonn?", "June", id="time-of-a-place"),
        pytest.param(_RELEASES, "When did the film open in Rome?", "May", id="the-first-place"),
        pytest.param(_MEDALS, "When did she win silver?", "1998", id="without-a-preposition"),
        pytest.param(_HOMES, "Where is his flat?", "Oslo", id="place-of-a-thing"),
        pytest.param(
            "The club has 300 members in Lund and 120 in Oslo.",
            "How many members does the club have in Oslo?",
            "120",
            id="figure-of-a-place",
        ),
        pytest.param(
            "The mine was shut in Lund in 1976 and in Bonn in 1981.",
            "When was the mine shut in Bonn?",
            "1981",
            id="passive",
        ),
        pytest.param(
            "He met friends in Rome and people in Paris fled.",
            "Where did he meet friends?",
            "Rome",
            id="near-miss-another-clause",
        ),
        pytest.param(
            "It was built in 1920 and rebuilt in 1950.",
            "When was it built?",
            "1920",
            id="near-miss-another-verb",
        ),
    ],
)
def test_answer_stands_in_the_row_asked_about(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text.removeprefix("in ") == expected
