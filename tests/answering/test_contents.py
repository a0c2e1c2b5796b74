"""Clauses that hang on the verb asked about, whole; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "The register showed that file cutters and potters died ten years earlier than farmers. "
    "The nurse noticed that brewery workers, who drank beer, rarely fell ill. She wanted to open a "
    "school. The mayor, Ann Lee, promised that the market would be rebuilt. The guard saw that the "
    "door was open. The boy saw a dog that nobody knew. The pilot did not know that it was late. "
    "The farmer wanted his son to stay. Residents have asked the ministry to keep the ferry until "
    "June. The union urged the firm to hire two cooks. The shepherds asked for two wells. The "
    "porters were asked to leave. The tenant asked whether the boiler could be mended. The plumber "
    "wanted to know when the roof would be ready. The cook knew when it was late. Ida Falk said "
    "she would sell the boat in May. Ole Berg will be ill. The smith said he would not sing. "
    "Eva Holm promised to freeze bus fares, plant 10,000 trees and publish every bill online. "
    "The council wants the mill, with its tower, to become flats. The baker expects two letters. "
    "Farmers in the delta fear that rice will push down prices. Reporters asked Bo Lind whether he "
    "would stay on. Passengers are advised not to travel by bus. Pupils were told to stay indoors. "
    "Police warned drivers not to use the road. Nurses are being offered a bonus."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param(
            "What did the register show?",
            "file cutters and potters died ten years earlier than farmers",
            id="with-comparison",
        ),
        pytest.param(
            "What did the nurse notice?",
            "brewery workers, who drank beer, rarely fell ill",
            id="with-relative",
        ),
        pytest.param("What did the nurse want?", "open a school", id="infinitive-of-a-pronoun"),
        pytest.param(
            "What did the tenant want to know?",
            "whether the boiler could be mended",
            id="asked-whether",
        ),
        pytest.param(
            "What did the plumber want to know?", "when the roof would be ready", id="to-know-when"
        ),
        pytest.param("What does Ida Falk plan to do?", "sell the boat in May", id="said-she-would"),
        pytest.param("What did the nurse want to do?", "open a school", id="to-do"),
        pytest.param("What did the farmer want?", "his son to stay", id="wished-of-somebody"),
        pytest.param("What did the farmer want his son to do?", "stay", id="somebody-to-do"),
        pytest.param(
            "What does the council want to do with the mill?", "become flats", id="behind-an-aside"
        ),
        pytest.param("What did Ann Lee promise?", "the market would be rebuilt", id="name"),
        pytest.param(
            "What have the residents asked for?", "to keep the ferry until June", id="asked-for"
        ),
        pytest.param(
            "What did the residents ask the ministry to do?",
            "keep the ferry until June",
            id="asked-to-do",
        ),
        pytest.param("What did the union ask for?", "to hire two cooks", id="urged"),
        pytest.param(
            "What did Eva Holm promise to do?",
            "freeze bus fares, plant 10,000 trees and publish every bill online",
            id="all-that-is-promised",
        ),
        pytest.param(
            "What do farmers in the delta worry about?", "rice will push down prices", id="fear"
        ),
        pytest.param("What did reporters ask Bo Lind?", "whether he would stay on", id="whether"),
        pytest.param("What are passengers advised?", "not to travel by bus", id="not-to"),
        pytest.param("What are passengers advised to do?", "not to travel by bus", id="not-to-do"),
        pytest.param("What were pupils told to do?", "stay indoors", id="told-to"),
        pytest.param("What did police tell drivers to do?", "not to use the road", id="not-to-use"),
        pytest.param("What are nurses being offered?", "bonus", id="being-offered"),
        pytest.param("What did the guard see?", "the door was open", id="its-own-subject"),
    ],
)
def test_the_whole_clause_is_told(question: str, answer: str) -> None:
    assert ask(_TEXT, question).text == answer


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What did the boy see?", id="a-thing"),
        pytest.param("What did the shepherds ask for?", id="a-thing-asked-for"),
        pytest.param("What were the porters asked for?", id="asked-of-them"),
        pytest.param("What did the pilot know?", id="denied"),
        pytest.param("What did the cook want to know?", id="what-one-knows"),
        pytest.param("What does Ole Berg plan to do?", id="what-one-will-be"),
        pytest.param("What does the smith plan to do?", id="what-one-will-not-do"),
        pytest.param("What does the baker expect?", id="wished-thing-alone"),
        pytest.param("What did the guard want?", id="another-subject"),
        pytest.param("What school did the nurse want to open?", id="a-noun-is-asked-for"),
    ],
)
def test_other_questions_are_left_alone(question: str) -> None:
    found = ask(_TEXT, question)
    assert not any(hit.rule == "content" for one in found.trace for hit in one.hits)


def test_what_one_gets_is_no_clause() -> None:
    text = "Workers will get three weeks' pay for every year that they have served."
    assert ask(text, "What will the workers get?").text == "three weeks' pay"
