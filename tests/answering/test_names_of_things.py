"""What a thing is called, by the one name of its kind; times of entries behind their stamps."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_STORM = "Storm Edda reached Lund on Friday. It was the worst storm of the year."
_TWO = "Storm Edda reached Lund on Friday. Storm Ivo had gone by. It was a bad storm."
_BRIDGE = "The bridge in Bridge Street is old. Ann Berg crosses it daily."
_LIVE = (
    "09:40 Schools in Lund stay closed on Tuesday.\n\n"
    "08:15 A guard was hurt shortly before 5 am in the harbour.\n\n"
    "07:30 The ferry has left Lund.\n\n"
    "07:10 The strongest squall so far, 140 km/h, was felt at Berk."
)

_INN = (
    "The inn\n\nThey found a cat in a well. She was wet. Her name was Misery, but she was happy. A "
    "dog, whose name was Tussle, sat by the fire. There was a smith at the bar. His name was Odo "
    "Krall and he drank a lot. The innkeeper had a parrot named Kiki. A girl called Runa sang."
)
_SEA = (
    "The MV Asta, a 90-metre vessel built in Oslo, sank on Monday. In 2019 a trawler, the Bright "
    "Horizon, was lost there. Tom Wood, the owner of a cycle shop, saw it from the harbour cafe. A "
    "local paper, the Lund Echo, wrote about it. Police examined the ship's radar and a rubber "
    "boat."
)


def _rules(text: str, question: str) -> list[str]:
    return [hit.rule for one in ask(text, question).trace[:1] for hit in one.hits]


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_INN, "What was the cat's name?", "Misery", id="her-name"),
        pytest.param(_INN, "What was the dog called?", "Tussle", id="whose-name"),
        pytest.param(_INN, "What was the name of the smith?", "Odo Krall", id="of-the-one-before"),
        pytest.param(_INN, "What was the parrot called?", "Kiki", id="named"),
        pytest.param(_INN, "Who was Tussle?", "A dog", id="who-is-called-so"),
        pytest.param(_INN, "Who was Misery?", "a cat", id="who-has-that-name"),
        pytest.param(_STORM, "What is the storm called?", "Storm Edda", id="noun-first"),
        pytest.param(_SEA, "What's the name of the ship?", "MV Asta", id="another-word-for-it"),
        pytest.param(_SEA, "what was the ship's name", "MV Asta", id="its-owner-s"),
        pytest.param(_SEA, "What is the trawler called?", "Bright Horizon", id="behind-its-noun"),
        pytest.param(_SEA, "What is the local paper called?", "Lund Echo", id="two-words"),
        pytest.param(_STORM, "What is the name of the storm?", "Storm Edda", id="name-of"),
        pytest.param(
            "The old pier burnt. Crowds saw Lindal Pier fall.",
            "What is the pier called?",
            "Lindal Pier",
            id="noun-last",
        ),
        pytest.param(_LIVE, "When was the guard hurt?", "shortly before 5 am", id="behind-stamp"),
        pytest.param(
            "08:15 The ferry has left Lund.", "When did the ferry leave?", "08:15", id="stamp-alone"
        ),
        pytest.param(_LIVE, "What was the strongest squall?", "140 km/h", id="stamp-is-no-thing"),
    ],
)
def test_names_and_times(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_TWO, "What is the storm called?", id="two-names"),
        pytest.param(_BRIDGE, "What is the bridge called?", id="street-by-the-bridge"),
        pytest.param(
            "A storm called Ivo came. Storm Street was wet.", "What is the storm called?", id="said"
        ),
        pytest.param(_STORM, "What is the storm in Rome called?", id="another-place"),
    ],
)
def test_other_names_are_left_alone(text: str, question: str) -> None:
    assert "the one name of this kind" not in _rules(text, question)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What was the innkeeper's name?", id="what-he-has-is-called-so"),
        pytest.param("What was the horse's name?", id="nothing-of-the-kind"),
    ],
)
def test_a_name_of_another_is_no_answer(question: str) -> None:
    assert ask(_INN, question).kind == "unanswerable"


_LIFE = (
    "Ada Vik, whose biography of the guide, Five White Teeth, came out in 2011, wept. Ida Moe made "
    "a film of the flood, Tide, in 1990."
)


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(_LIFE, "What is the biography called?", "Five White Teeth", id="behind-of"),
        pytest.param(_LIFE, "What is the title of the film?", "Tide", id="title-of"),
        pytest.param(
            "Ada Vik wrote a biography of the guide, Jan Moe, in 2011.",
            "What is the title of the biography?",
            "The article does not say.",
            id="near-miss-of-whom-it-is",
        ),
        pytest.param(
            "Ada Vik made a film called Jan Moe in 2011.",
            "What is the title of the film?",
            "Jan Moe",
            id="called-after-somebody",
        ),
    ],
)
def test_title_stands_between_commas_behind_what_a_work_is_of(
    text: str, question: str, told: str
) -> None:
    assert ask(text, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What is the name of the cycle shop?", id="its-owner-is-no-shop"),
        pytest.param("What is the cycle shop called?", id="nor-is-it-called-so"),
        pytest.param("What is the harbour cafe called?", id="who-was-in-it"),
        pytest.param("What is the name of the boat's owner?", id="nobody"),
    ],
)
def test_what_has_no_name_is_not_given_one(question: str) -> None:
    assert ask(_SEA, question).kind is AnswerKind.UNANSWERABLE


_FERRY = "Fog came down as the MV Umoja left Kisoro. The ferry had 143 on board."
_FERRIES = "Fog came down as the MV Umoja left Kisoro. The ferry hit the MV Asta."


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(_FERRY, "What was the ferry called?", "MV Umoja", id="ferry"),
        pytest.param(_FERRY, "What was the name of the ferry?", "MV Umoja", id="name-of-the-ferry"),
    ],
)
def test_the_one_ship(text: str, question: str, answer: str) -> None:
    assert ask(text, question).text == answer


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_FERRIES, "What was the ferry called?", id="two-ships"),
        pytest.param(_FERRY, "What was the fog called?", id="no-ship"),
    ],
)
def test_other_names_than_of_a_ship(text: str, question: str) -> None:
    trace = ask(text, question).trace
    assert not any(hit.rule == "the one name of a ship" for one in trace for hit in one.hits)


_SUNK = (
    "At least 27 people drowned when the ferry Santa Rita sank. The old trawler Bonito picked up a "
    "teacher. The inn Ann Moss sold is shut. The barge Ulla met the barge Otta."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What was the ferry called?", "Santa Rita", id="called"),
        pytest.param("name of the ferry", "Santa Rita", id="telegram"),
        pytest.param("What is the name of the trawler?", "Bonito", id="with-an-adjective"),
    ],
)
def test_name_behind_its_noun(question: str, answer: str) -> None:
    assert ask(_SUNK, question).text == answer


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What was the inn called?", id="who-sold-it"),
        pytest.param("What was the barge called?", id="two"),
    ],
)
def test_name_behind_a_noun_is_not_always_its_own(question: str) -> None:
    trace = ask(_SUNK, question).trace
    assert not any(hit.rule == "the name behind the noun" for one in trace for hit in one.hits)
