"""What belongs to a topic, asked for by its bare name: "And its president?", "no, I meant its
name"; and what is counted only where something tells of it."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

import qa
from qa.conversation.followups.entities import phrases

Turns = list[tuple[str, Said]]

UNION: Turns = [("What is the union?", None)]
SIZE: Turns = [("How big is Oronia?", "400 square miles")]
ANN: Turns = [("Who is Ann Berg?", "a surgeon")]
AGE: Turns = [("How old is Ann Berg?", "41")]
RATE: Turns = [("When was the vote?", "Sunday")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(UNION, "And its president?", "Who is the union's president?", id="office"),
        pytest.param(UNION, "and its budget", "What is the union's budget?", id="thing"),
        pytest.param(
            UNION, "no, I meant its president", "Who is the union's president?", id="meant-office"
        ),
        pytest.param(
            SIZE, "no, I meant its president", "Who is Oronia's president?", id="how-big-no-person"
        ),
        pytest.param(
            SIZE, "no, I meant its population", "What is Oronia's population?", id="meant-a-side"
        ),
        pytest.param(
            SIZE,
            "no, I meant its harbour",
            "How big is Oronia's harbour?",
            id="near-miss-harbours-have-a-size",
        ),
        pytest.param(
            AGE, "And her husband?", "How old is Ann Berg's husband?", id="near-miss-relative"
        ),
        pytest.param(
            AGE,
            "no, I meant her mother",
            "How old is Ann Berg's mother?",
            id="near-miss-relative-meant",
        ),
        pytest.param(
            ANN, "Name Ann Berg's party", "Name Ann Berg's party", id="near-miss-a-command"
        ),
        pytest.param(
            [*ANN, ("Name Ann Berg's party", "the Greens")],
            "When was she born?",
            "When was Ann Berg born?",
            id="nobody-is-called-name",
        ),
        pytest.param(ANN, "her job?", "What is Ann Berg's job?", id="nobody-is-proposed"),
        pytest.param(AGE, "And the boat?", "How old is the boat?", id="thing-for-a-person"),
        pytest.param(
            RATE, "And last strike?", "When was the last strike?", id="article-of-the-slot"
        ),
    ],
)
def test_owned_is_asked_for(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize("typed", ["and her age?", "what's her age", "her age?"])
def test_owned_age_is_asked_in_the_plainest_wording(typed: str) -> None:
    chat = qa.Chat(qa.Article.from_text("Ann Berg, 41, is a surgeon in Oslo. She likes boats."))
    chat.ask("Who is Ann Berg?")
    answer = chat.ask(typed)
    assert (answer.text, answer.question.resolved) == ("41", "How old is Ann Berg?")


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        pytest.param("How many drowned?", "How many drowned?", id="schools-do-not"),
        pytest.param("How many were rebuilt?", "How many schools were rebuilt?", id="schools-are"),
        pytest.param("How many are left?", "How many schools are left?", id="nothing-tells"),
    ],
)
def test_counted_is_what_the_article_tells_of(question: str, whole: str) -> None:
    text = "The storm destroyed 40 schools. Five people drowned. Two schools were rebuilt."
    chat = qa.Chat(qa.Article.from_text(text))
    chat.ask("How many schools were destroyed?")
    assert chat.ask(question).question.resolved == whole


COST: Turns = [("How much did the rescue cost?", "$95,000")]
DEAD: Turns = [("How many people died?", "12")]
TRIAL: Turns = [("How long did the trial last?", "five weeks")]
HUNT: Turns = [("Who led the hunt?", "Ann Berg")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            COST,
            "and according to the mayor?",
            "How much did the rescue cost according to the mayor?",
            id="according-to",
        ),
        pytest.param(
            [*COST, ("and according to Bob Lund?", None)],
            "according to the mayor?",
            "How much did the rescue cost according to the mayor?",
            id="according-to-another",
        ),
        pytest.param(
            COST,
            "According to whom?",
            "According to whom did the rescue cost $95,000?",
            id="near-miss-source",
        ),
        pytest.param(DEAD, "injured?", "How many people were injured?", id="bare-fate"),
        pytest.param(DEAD, "missing?", "How many people were missing?", id="bare-state"),
        pytest.param(HUNT, "injured?", "injured?", id="near-miss-nothing-counted"),
        pytest.param(TRIAL, "from when to when?", "When did the trial last?", id="from-when"),
        pytest.param(HUNT, "and the others?", "Who led the hunt?", id="the-others"),
        pytest.param(
            [("Which countries did not sign?", None)],
            "why not?",
            "Why did the countries not sign?",
            id="why-not-of-a-denied-subject",
        ),
        pytest.param(
            [("When will the pools close?", "in August")],
            "How many?",
            "How many pools will close?",
            id="how-many-of-a-plural-subject",
        ),
        pytest.param(
            [("Who's the mayor?", "Ann Berg")],
            "since when?",
            "Since when has Ann Berg been the mayor?",
            id="since-when-in-office",
        ),
        pytest.param(
            [("Who was the captain of the ship?", "Ann Berg")],
            "when?",
            "When did Ann Berg become the captain of the ship?",
            id="when-in-office",
        ),
        pytest.param(
            [("How many boats refused to start?", "four")],
            "which, for example?",
            "Which boats refused to start?",
            id="for-example",
        ),
        pytest.param(
            [("How much does tin cost now?", "$13")],
            "and in 2022?",
            "How much does tin cost in 2022?",
            id="another-time-than-now",
        ),
        pytest.param(
            [("Who won?", "Swede Ann Berg")],
            "How old is she?",
            "How old is Ann Berg?",
            id="people-before-a-name",
        ),
        pytest.param(
            [("What does Ann Berg do?", "a vet")],
            "no, I meant her husband's name",
            "What is Ann Berg's husband's name?",
            id="meant-a-name",
        ),
        pytest.param(
            [("Who is Ann Berg?", "a vet"), ("Who is Bob Hay's lawyer?", "Tom Orr")],
            "and hers?",
            "Who is Ann Berg's lawyer?",
            id="hers",
        ),
        pytest.param(
            [("When did the pilot die?", "on Friday")],
            "how old?",
            "How old was the pilot?",
            id="how-old-of-a-subject",
        ),
        pytest.param(
            [("Who resigned?", "Ann Berg")], "How old?", "How old was Ann Berg?", id="how-old-who"
        ),
        pytest.param(AGE, "not her, the judge", "How old is the judge?", id="not-her"),
        pytest.param(
            [("Who is Ann Berg?", "a Liberal")],
            "When was she born?",
            "When was Ann Berg born?",
            id="nobody-is-a-liberal",
        ),
    ],
)
def test_owned_fragments(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


def test_owned_infinitive_keeps_its_to() -> None:
    chat = qa.Chat(qa.Article.from_text("Bob Lund promised to stop the tunnel. It is too dear."))
    assert chat.ask("What did Bob Lund promise?").text == "stop the tunnel"
    resolved_as = "Why did Bob Lund promise to stop the tunnel?"
    assert chat.ask("why?").question.resolved == resolved_as


def test_owned_entities_leave_the_deed_out() -> None:
    found = phrases("For how much is Acme buying Calder?")
    assert [one.text for one in found] == ["Acme", "Calder"]


def test_owned_name_like_a_place_is_whom_the_article_calls_she() -> None:
    text = "Miriam Castle is a planning officer. She noticed the fraud. Ms Castle told the police."
    chat = qa.Chat(qa.Article.from_text(text))
    chat.ask("Who is Miriam Castle?")
    assert chat.ask("What did she notice?").question.resolved == "What did Miriam Castle notice?"
