"""Winners that stand where nothing of what is asked for stands."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "A fire destroyed the mill in 1911.", "Who started the fire?", id="what-is-done-to"
        ),
        pytest.param(
            "The minister resigned over the affair.",
            "Who replaced the minister?",
            id="behind-a-preposition",
        ),
        pytest.param(
            "The painting was stolen in May.", "Who stole the painting?", id="the-question's-words"
        ),
        pytest.param(
            "The painting was stolen in May and found in June.",
            "Where was the painting found?",
            id="a-month-is-no-place",
        ),
        pytest.param(
            "Ole Berg was mayor for eleven years.",
            "When did Ole Berg become mayor?",
            id="a-length-is-no-date",
        ),
        pytest.param(
            "The ferry was late because of fog.", "How late was the ferry?", id="a-reason"
        ),
        pytest.param(
            "The king died in 1402 and was buried in Hull.", "How did the king die?", id="a-place"
        ),
        pytest.param(
            "The kittens were found in a box behind the school.",
            "Who found the kittens?",
            id="no-doer-of-a-passive",
        ),
        pytest.param(
            "She won the prize for her second novel.", "What is the novel called?", id="a-rank"
        ),
        pytest.param("The film starts at 8 pm.", "When does the film end?", id="the-other-end"),
    ],
)
def test_no_such_part_is_an_answer(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        pytest.param(
            "A spark from a train started the fire.", "Who started the fire?", "spark", id="doer"
        ),
        pytest.param(
            "According to Larry Teal, the reed has little effect.",
            "Who stated that the reed has little effect?",
            "Larry Teal",
            id="according-to",
        ),
        pytest.param(
            "The mayor resigned after eleven years.",
            "When did the mayor resign?",
            "after eleven years",
            id="after-so-long",
        ),
        pytest.param("The film ends at 8 pm.", "When does the film end?", "8 pm", id="that-end"),
        pytest.param(
            "The goal was scored by the keeper.", "Who scored the goal?", "keeper", id="by-the-doer"
        ),
    ],
)
def test_the_right_part_is(text: str, question: str, said: str) -> None:
    assert said in ask(text, question).text


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "Rail workers will strike for three days from Tuesday.",
            "When does the strike end?",
            id="from",
        ),
        pytest.param(
            "The comet returns every 76 years and was last seen in 1986.",
            "When will the comet return?",
            id="last seen",
        ),
        pytest.param(
            "The letter, dated 3 May 1912, lay behind a mirror.",
            "When was the letter found?",
            id="dated",
        ),
    ],
)
def test_the_other_end_or_the_last_time_is_not_said(text: str, question: str) -> None:
    assert ask(text, question).kind == AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question", "time"),
    [
        pytest.param(
            "Rail workers will strike for three days from Tuesday.",
            "When does the strike begin?",
            "Tuesday",
            id="from",
        ),
        pytest.param(
            "The comet returns every 76 years and was last seen in 1986.",
            "When was the comet last seen?",
            "1986",
            id="last seen",
        ),
        pytest.param(
            "The letter, dated 3 May 1912, lay behind a mirror.",
            "When was the letter written?",
            "3 May 1912",
            id="dated",
        ),
    ],
)
def test_near_misses_tell_the_time(text: str, question: str, time: str) -> None:
    assert ask(text, question).text == time


_LIBRARY = "The library was opened by Mayor Ann Lund in May."


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_LIBRARY, "Who painted the library?", id="agent"),
        pytest.param(_LIBRARY, "Who robbed the library?", id="rarer"),
        pytest.param("Ida Roos opened the bridge.", "Who painted the bridge?", id="subject"),
    ],
)
def test_who_does_something_else_is_no_doer(text: str, question: str) -> None:
    assert ask(text, question).kind == AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question", "who"),
    [
        pytest.param(
            "The portrait is the work of Ida Roos.",
            "Who painted the portrait?",
            "Ida Roos",
            id="work-of",
        ),
        pytest.param(
            "Two men stole 5,000 euros from the bank.", "Who robbed the bank?", "Two men", id="like"
        ),
        pytest.param(
            "Tom Berg has gone to court to stop the mine.",
            "Who is suing to stop the mine?",
            "Tom Berg",
            id="in-several-words",
        ),
        pytest.param(
            "Berg equalised just before half-time.",
            "Who scored before half-time?",
            "Berg",
            id="goal",
        ),
    ],
)
def test_doers_told_in_other_words(text: str, question: str, who: str) -> None:
    assert ask(text, question).text == who


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "The island lies two miles off the coast.", "How wide is the island?", id="off"
        ),
        pytest.param("The school is 3 km from the station.", "How long is the school?", id="from"),
        pytest.param(
            "The village, 20 km south of Lund, has a mill.", "How large is the village?", id="south"
        ),
    ],
)
def test_a_distance_is_no_size(text: str, question: str) -> None:
    assert ask(text, question).kind == AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question", "size"),
    [
        pytest.param(
            "The island lies two miles off the coast.",
            "How far is the island from the coast?",
            "two miles",
            id="how-far",
        ),
        pytest.param(
            "The water is heated to 24 °C from May on.",
            "How warm is the water?",
            "24 °C",
            id="warm",
        ),
        pytest.param(
            "The wall runs 200 km from coast to coast.",
            "How long is the wall?",
            "200 km",
            id="runs",
        ),
    ],
)
def test_a_length_from_one_end_to_the_other(text: str, question: str, size: str) -> None:
    assert ask(text, question).text == size
