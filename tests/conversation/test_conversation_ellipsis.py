"""Nouns and predicates that a follow-up leaves out: picks, counts, sides, corrections."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

Turns = list[tuple[str, Said]]

TRADE: Turns = [("How much was trade in 2017?", "$1.5 billion")]
LEADERS: Turns = [("Who are the leaders?", ("Ann Smith", "Peter Moon"))]
RIVERS: Turns = [("Which two rivers cross the town?", ("the Isar", "the Inn"))]
WHALES: Turns = [("How many teeth do mammals have?", None)]
PLAN: Turns = [("What are the main benefits of the savings plan?", "low fees")]
MUSEUM: Turns = [("Is the museum open on Monday?", "no")]
TREATY: Turns = [("When was the treaty signed?", "in 1999")]
DEAD: Turns = [("How many people died?", "12")]
CITY: Turns = [("Which city is the largest in France?", "Paris")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(LEADERS, "How old is the first?", "How old is Ann Smith?", id="first-listed"),
        pytest.param(
            LEADERS, "How old is the second one?", "How old is Peter Moon?", id="second-one-listed"
        ),
        pytest.param(LEADERS, "And the former?", "And Ann Smith?", id="former-listed"),
        pytest.param(RIVERS, "How long is the latter?", "How long is the Inn?", id="latter-listed"),
        pytest.param(RIVERS, "Which one is longer?", "Which river is longer?", id="one-of-two"),
        pytest.param(
            WHALES,
            "What is the largest in the world?",
            "What is the largest mammal in the world?",
            id="superlative-of-what-has",
        ),
        pytest.param(
            [("Which boats sank?", None)],
            "When was the first built?",
            "When was the first boat built?",
            id="ordinal-with-a-participle",
        ),
        pytest.param(
            [("Which boats sank?", None)],
            "What is the fastest ever built?",
            "What is the fastest boat ever built?",
            id="superlative-with-ever",
        ),
        pytest.param(
            [("What is a canal lock?", None)],
            "What are famous ones in Wales?",
            "What are famous locks in Wales?",
            id="several-ones-of-one",
        ),
        pytest.param(
            CITY,
            "And the smallest?",
            "Which city is the smallest in France?",
            id="superlative-slot",
        ),
        pytest.param(
            CITY,
            "and the second largest?",
            "Which city is the second largest in France?",
            id="second-superlative-slot",
        ),
        pytest.param(
            PLAN,
            "What about drawbacks?",
            "What are the drawbacks of the savings plan?",
            id="side-for-the-opposite-side",
        ),
        pytest.param(
            PLAN, "What about costs?", "What are the costs of the savings plan?", id="side-for-side"
        ),
        pytest.param(
            PLAN,
            "What are some of the main risks?",
            "What are some of the main risks of the savings plan?",
            id="some-of-the-sides",
        ),
        pytest.param(
            [("What is yoga?", "an exercise")],
            "How many types are there?",
            "How many types of yoga are there?",
            id="sides-that-exist",
        ),
        pytest.param(
            [("What is yoga?", "an exercise")],
            "Are there any benefits?",
            "Are there any benefits of yoga?",
            id="any-sides",
        ),
        pytest.param(
            [("What is yoga?", "an exercise")],
            "What type is best for sleep?",
            "What type of yoga is best for sleep?",
            id="type-of-the-topic",
        ),
        pytest.param(
            DEAD,
            "And how many were injured?",
            "And how many people were injured?",
            id="counted-noun",
        ),
        pytest.param(
            [("How many people use the app?", "90"), ("In how many countries?", "14")],
            "How many were locked out?",
            "How many people were locked out?",
            id="counted-noun-that-acts",
        ),
        pytest.param(
            DEAD, "How many survived?", "How many people survived?", id="counted-noun-of-a-verb"
        ),
        pytest.param(MUSEUM, "Why?", "Why is the museum not open on Monday?", id="why-after-no"),
        pytest.param(
            TREATY, "What happened after that?", "What happened after 1999?", id="after-that"
        ),
        pytest.param(
            TRADE,
            "And exports in 2019?",
            "How much were exports in 2019?",
            id="thing-and-time",
        ),
        pytest.param(
            [("What was John's favorite color?", "blue")],
            "And Peter's?",
            "What was Peter's favorite color?",
            id="owner-for-owner",
        ),
        pytest.param(
            [("Who invited the mayor?", "Ann Berg")],
            "Why?",
            "Why did Ann Berg invite the mayor?",
            id="base-form-with-e",
        ),
        pytest.param(
            [("Did Ann Berg have any horses?", "yes")],
            "How many?",
            "How many horses did Ann Berg have?",
            id="how-many-of-any",
        ),
        pytest.param(
            [("Did Ann Berg want to sell horses in May?", "yes")],
            "Which ones?",
            "Which horses did Ann Berg want to sell in May?",
            id="which-ones-behind-a-second-verb",
        ),
        pytest.param(TRADE, "no, 2018", "How much was trade in 2018?", id="no-and-a-year"),
        pytest.param(TRADE, "not 2017, 2018", "How much was trade in 2018?", id="not-one-but-two"),
        pytest.param(TRADE, "I mean 2018", "How much was trade in 2018?", id="i-mean"),
    ],
)
def test_ellipsis_is_filled(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("turns", "question"),
    [
        pytest.param(LEADERS, "Who was the first president?", id="ordinal-with-its-noun"),
        pytest.param(LEADERS, "What is the first of May?", id="ordinal-of"),
        pytest.param(TRADE, "How long is the first?", id="ordinal-without-a-list"),
        pytest.param(RIVERS, "Who was the first to cross?", id="who-needs-no-noun"),
        pytest.param(WHALES, "Which language is the easiest to learn?", id="said-of-a-subject"),
        pytest.param(WHALES, "Is Paris the largest in France?", id="said-of-a-name"),
        pytest.param(PLAN, "What are the risks of smoking?", id="side-with-its-thing"),
        pytest.param(DEAD, "How many ships sank?", id="many-with-its-noun"),
        pytest.param(TREATY, "Who signed that?", id="that-without-a-preposition"),
        pytest.param(TRADE, "no idea", id="no-with-a-common-noun"),
        pytest.param(TRADE, "no, thanks", id="no-with-thanks"),
    ],
)
def test_ellipsis_leaves_alone(turns: Turns, question: str) -> None:
    assert resolved(turns, question).text == question


def test_centre_stays_the_topic() -> None:
    turns: Turns = [("What is Blue Harbour?", None), ("How fast was its early growth?", None)]
    assert resolved(turns, "How has it changed?").text == "How has Blue Harbour changed?"


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            [("Is copper the same as bronze?", None)],
            "How are they different?",
            "How are copper and bronze different?",
            id="two-compared",
        ),
        pytest.param(
            [("What are Wobblies?", None)],
            "Where do they live?",
            "Where do Wobblies live?",
            id="several-by-agreement",
        ),
        pytest.param(
            [("Why did Kimber choose jazz?", None), ("What are his best works?", None)],
            "Is it still liked?",
            "Is jazz still liked?",
            id="called-he-is-no-thing",
        ),
        pytest.param(
            [("How can I begin learning Norwegian?", None)],
            "Is it hard?",
            "Is Norwegian hard?",
            id="gerund-governs-the-thing",
        ),
        pytest.param(
            [("What did Ann Berg build?", "nest")],
            "What was inside it?",
            "What was inside the nest?",
            id="bare-answer-with-an-article",
        ),
        pytest.param(
            [("What is inflation?", None)],
            "Is it bad for the economy?",
            "Is inflation bad for the economy?",
            id="bad-for-a-thing",
        ),
    ],
)
def test_antecedents(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("turns", "question"),
    [
        pytest.param(
            [("What is inflation?", None)], "Is it bad for banks to lend?", id="bad-for-one-to"
        ),
        pytest.param(
            [("What is inflation?", None)], "Whose house was it?", id="whose-house-was-it"
        ),
        pytest.param([("What is inflation?", None)], "What season was it?", id="season"),
        pytest.param(
            [("Which two rivers cross the town?", None)],
            "When does the Inn freeze?",
            id="name-with-an-article",
        ),
    ],
)
def test_antecedents_leave_alone(turns: Turns, question: str) -> None:
    assert resolved(turns, question).text == question
