"""What short news of a storm tells: both ends of a warning, the clock with its day, which road."""

from __future__ import annotations

import pytest
from asking import ask

_STORM = (
    "Storm Odd brought gusts of 80mph to the pier shortly before midnight on Tuesday. The cliff "
    "path to Lund remains closed because of a rockfall, and the nursery, whose boiler broke, "
    "will not reopen until Monday. Power had been restored to all but 40 farms. An amber "
    "warning for snow runs from 6pm on Saturday until 9am on Sunday. Three men were taken to a "
    "hospital in Berk, one of them a diver. The ferry leaves at noon."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param(
            "When did Storm Odd hit the pier?", "shortly before midnight on Tuesday", id="clock-day"
        ),
        pytest.param("How strong were the gusts?", "80mph", id="measure-alone"),
        pytest.param("Which path is closed?", "The cliff path to Lund", id="which-path"),
        pytest.param("Why is the cliff path closed?", "a rockfall", id="reason-ends"),
        pytest.param("How many farms are still without power?", "40", id="all-but"),
        pytest.param("What is the warning for?", "snow", id="before-the-stretch"),
        pytest.param("When does the warning start?", "6pm on Saturday", id="start"),
        pytest.param("When does the warning end?", "9am on Sunday", id="end"),
    ],
)
def test_news_of_a_storm(question: str, told: str) -> None:
    assert ask(_STORM, question).text == told


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        pytest.param("When does the ferry start?", "6pm on Saturday", id="no-stretch-of-the-ferry"),
        pytest.param("When does the warning start?", "9am on Sunday", id="not-the-end"),
        pytest.param("Where were the men taken?", "a hospital in Berk, one", id="no-number-behind"),
    ],
)
def test_near_misses_of_a_storm(question: str, wrong: str) -> None:
    assert ask(_STORM, question).text != wrong


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Despite the rain, crowds lined the streets.", "rain", id="despite"),
        pytest.param(
            "The crew sailed on through heavy snow and strong winds.",
            "heavy snow and strong winds",
            id="through",
        ),
        pytest.param("The farm needs rain.", "The article does not say.", id="needed"),
    ],
)
def test_amid_what_weather(text: str, told: str) -> None:
    assert ask(text, "What was the weather like?").text == told


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "The temperature fell to minus six degrees on Monday.",
            "How cold did it get?",
            "minus six degrees",
            id="cold",
        ),
        pytest.param(
            "The mercury rose to 38.2 degrees in Seville.",
            "How hot did it get?",
            "38.2 degrees",
            id="hot",
        ),
        pytest.param(
            "The mercury rose to 38.2 degrees in Seville.",
            "How cold did it get?",
            "The article does not say.",
            id="near-miss-rose",
        ),
        pytest.param(
            "Ann cooked at 200 degrees. It rained all day.",
            "How hot did it get?",
            "The article does not say.",
            id="near-miss-no-weather",
        ),
    ],
)
def test_how_cold_it_got(text: str, question: str, told: str) -> None:
    assert ask(text, question).text == told
