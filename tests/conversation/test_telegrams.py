"""Telegrams get the words that they leave out; whole questions and fragments stay as they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.conversation.recasting import recast
from qa.conversation.telegrams import completed

WHOLE = [
    ("When trial begin", "When did trial begin?"),
    ("What judge tell Pell", "What did judge tell Pell?"),
    ("What she die of", "What did she die of?"),
    ("what time earthquake strike", "what time did earthquake strike?"),
    ("Which company Brightwater buying", "Which company is Brightwater buying?"),
    ("How many firefighters fighting fires", "How many firefighters are fighting fires?"),
    ("When Lusk sentenced", "When was Lusk sentenced?"),
    ("when wetlands restored", "when were wetlands restored?"),
    ("How many sickles found", "How many sickles were found?"),
    ("who arrested in May", "who was arrested in May?"),
    ("When inflation be back at target", "When will inflation be back at target?"),
    ("Who chief executive Brightwater", "Who is chief executive of Brightwater?"),
    ("What inflation December", "What is inflation in December?"),
    ("How many lines the network", "How many lines does the network have?"),
    ("how old mayor", "how old is mayor?"),
    ("what time train leaves", "what time does train leave?"),
    ("when the museum closes on Sunday", "when does the museum close on Sunday?"),
]
LEFT = [
    "When did the trial begin?",
    "Who won the match?",
    "Who arrested the mayor?",
    "Who founded?",
    "Who coined the phrase?",
    "Which newspaper reported on it?",
    "What TV station shut down in 2009?",
    "What street borders the park on the north?",
    "What percentage of people in Lund live alone?",
    "What operating system was released in 1998?",
    "How many Sunnis follow the school?",
    "How many candidates have won it?",
    "When playing chess, who moves first?",
    "Where in Spain?",
    "When last year?",
    "What time?",
    "What kind of food?",
    "What other countries?",
    "Why not?",
    "Who else?",
    "How come?",
    "what",
    "",
]


@pytest.mark.parametrize(
    ("telegram", "whole"),
    [
        pytest.param("expedition paid for by", "Who was expedition paid for by?", id="paid-for"),
        pytest.param("bridge designed by?", "Who was bridge designed by?", id="mark"),
        pytest.param("stand by", "stand by", id="no-thing"),
        pytest.param("killed by", "killed by", id="verb-alone"),
        pytest.param("who was it made by", "who was it made by", id="whole"),
        pytest.param("the bridge is designed by", "the bridge is designed by", id="has-its-be"),
    ],
)
def test_by_alone_asks_who_did_it(telegram: str, whole: str) -> None:
    assert recast(telegram) == whole


@pytest.mark.parametrize(("telegram", "whole"), WHOLE)
def test_completed(telegram: str, whole: str) -> None:
    assert completed(telegram) == whole


@pytest.mark.parametrize("text", LEFT)
def test_left_as_it_is(text: str) -> None:
    assert completed(text) == text


@given(st.lists(st.sampled_from("who what when many how the firm sold buy Ann in 2019 ?".split())))
def test_any_words_are_read(words: list[str]) -> None:
    text = " ".join(words)
    assert completed(completed(text)) == completed(text)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("dogs allowed?", "Are dogs allowed?"),
        ("dogs ok", "Are dogs allowed?"),
        ("cash accepted?", "Is cash accepted?"),
        ("breakfast included in the price?", "Is breakfast included in the price?"),
        ("wheelchair access available?", "Is wheelchair access available?"),
        ("open on Sundays?", "Is it open on Sundays?"),
        ("free parking?", "Is parking free?"),
        ("there's a ramp?", "Is there a ramp?"),
    ],
)
def test_telegrams_of_a_state(text: str, whole: str) -> None:
    assert recast(text) == whole


@pytest.mark.parametrize(
    "text",
    [
        "no dogs allowed",
        "Who was welcome?",
        "which dogs are allowed?",
        "Are dogs allowed?",
        "countries included",
        "free trade",
        "Free Willy",
        "open",
        "When is it open?",
        "the prisoners are free",
    ],
)
def test_what_is_no_telegram_of_a_state(text: str) -> None:
    assert recast(text) == text
