"""What the talk is about, put into questions that name only a part, a kind or a side of it."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

from qa.conversation.chat import Chat
from qa.conversation.followups.entities import phrases
from qa.conversation.form import read
from qa.documents.article import Article

Turns = list[tuple[str, Said]]

PLAN: Turns = [("What is a savings plan?", None)]
FROST: Turns = [("What is weathering?", None), ("Tell me about frost weathering.", None)]
OSLO: Turns = [("Tell me about Oslo.", None)]
BARS: Turns = [("What is a steel bar?", None), ("How does a copper bar differ from it?", None)]
PLANETS: Turns = [("Describe Uranus.", None), ("Describe the seasons of Neptune.", None)]
PUMPS: Turns = [("What are heat pumps?", None), ("How do they work?", None)]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            PLAN, "What are the types of plans?", "What are the types of savings plans?", id="kinds"
        ),
        pytest.param(
            PLAN, "Are there any other plans?", "Are there any other savings plans?", id="other"
        ),
        pytest.param(
            PLAN, "Who sells the plans?", "Who sells the savings plans?", id="plural-of-a-kind"
        ),
        pytest.param(PLAN, "Do plans pay?", "Do plans pay?", id="near-miss-nothing-leads"),
        pytest.param(
            [("Which was the oldest plan?", None)],
            "What are the types of plans?",
            "What are the types of plans?",
            id="near-miss-singled-out",
        ),
        pytest.param(
            [("Describe cell walls.", None)],
            "When is the wall torn?",
            "When is the cell wall torn?",
            id="one-of-them",
        ),
        pytest.param(
            [("What is a midwife?", None)],
            "How do I become one?",
            "How do I become a midwife?",
            id="one",
        ),
        pytest.param(
            [("What do heat pumps cost?", None)],
            "Should I buy one for a flat?",
            "Should I buy a heat pump for a flat?",
            id="one-of-several",
        ),
        pytest.param(
            PLAN, "Why should one save?", "Why should one save?", id="near-miss-anybody"
        ),
        pytest.param(
            PLAN, "Who has one of the cars?", "Who has one of the cars?", id="near-miss-number"
        ),
    ],
)  # fmt: skip
def test_kinds_are_named_in_full(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            PLANETS,
            "How are these two planets alike?",
            "How are Uranus and Neptune alike?",
            id="these-two",
        ),
        pytest.param(
            PLANETS,
            "What are the differences between the planets?",
            "What are the differences between Uranus and Neptune?",
            id="between",
        ),
        pytest.param(
            [("How does Linux compare to Windows?", None)],
            "Which of these is older?",
            "Which of Linux and Windows is older?",
            id="which-of-these",
        ),
        pytest.param(
            PLANETS, "What lies between the planets?", "What lies between the planets?",
            id="near-miss-place-between",
        ),
        pytest.param(
            [("Describe Uranus.", None)], "How are these two planets alike?",
            "How are these two planets alike?", id="near-miss-only-one",
        ),
    ],
)  # fmt: skip
def test_pairs_are_named(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            [("What causes insomnia?", None)],
            "What is the role of light?",
            "What is the role of light in insomnia?",
            id="role",
        ),
        pytest.param(
            [("What causes insomnia?", None)],
            "What is the colour of light?",
            "What is the colour of light?",
            id="near-miss-not-tied",
        ),
        pytest.param(
            [("Tell me about lichens.", None)],
            "What is the habitat?",
            "What is the habitat of lichens?",
            id="relational",
        ),
        pytest.param(
            [("Tell me about lichens.", None)], "What is the hat?", "What is the hat?",
            id="near-miss-no-side",
        ),
        pytest.param(
            [("What is a heat pump?", None)],
            "What are the alternatives?",
            "What are the alternatives to a heat pump?",
            id="tied-by-to",
        ),
        pytest.param(
            [("What is a normal blood sugar level?", None)],
            "What is a dangerous level?",
            "What is a dangerous level?",
            id="near-miss-level-of-a-level",
        ),
        pytest.param(
            [("Describe frost weathering.", None)], "an example.",
            "an example of frost weathering.", id="bare-example",
        ),
        pytest.param(
            OSLO, "What is the biggest museum?", "What is the biggest museum in Oslo?", id="ranked"
        ),
        pytest.param(
            OSLO, "What is there to do in May?", "What is there to do in May in Oslo?", id="to-do"
        ),
        pytest.param(
            [("Tell me about Acme Corp.", None)], "What is the biggest museum?",
            "What is the biggest museum?", id="near-miss-no-place",
        ),
        pytest.param(
            [("Tell me about the Roman Empire.", None)], "Who was the first emperor?",
            "Who was the first emperor of the Roman Empire?", id="office",
        ),
        pytest.param(
            PUMPS, "How long do the filters last?", "How long do the filters of heat pumps last?",
            id="part",
        ),
        pytest.param(
            PUMPS[:1], "How long do the filters last?", "How long do the filters last?",
            id="near-miss-asked-about-once",
        ),
        pytest.param(
            PUMPS, "How long do filters last?", "How long do filters last?",
            id="near-miss-no-article",
        ),
        pytest.param(
            PUMPS, "When do heat meters make sense?", "When do heat meters make sense?",
            id="near-miss-goes-on",
        ),
        pytest.param(
            PUMPS, "What is the dew line?", "What is the dew line?", id="near-miss-definition"
        ),
    ],
)  # fmt: skip
def test_sides_and_parts_get_the_topic(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


def test_a_part_that_the_article_names_stays_alone() -> None:
    article = Article.from_text("Heat pumps have filters. The filters last a year.")
    chat = Chat(article)
    chat.ask("What are heat pumps?")
    chat.ask("How do they work?")
    question = "How long do the filters last?"
    assert chat.ask(question).question.resolved == question


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            [("What is the best tofu?", None), ("Can I eat it raw?", None)],
            "Who sells it?",
            "Who sells the best tofu?",
            id="as-it-was-put-in",
        ),
        pytest.param(
            FROST, "Is it slow?", "Is frost weathering slow?", id="activity"
        ),
        pytest.param(
            [("Describe tides.", None)], "What are its causes?", "What are tides' causes?",
            id="its-of-several",
        ),
        pytest.param(
            [("What defines a noble gas?", None)], "How are they found?",
            "How are noble gases found?", id="they-of-a-kind",
        ),
        pytest.param(
            [("What is basalt?", None), ("What kind of saw do I need?", None)],
            "How hard is it?",
            "How hard is basalt?",
            id="kind-sought",
        ),
        pytest.param(
            [("What is basalt?", None), ("Do I need any tool?", None)],
            "How hard is it?",
            "How hard is basalt?",
            id="any-sought",
        ),
        pytest.param(
            [("What is basalt?", None), ("Do I need any drill?", "yes")],
            "How big is it?",
            "How big is the drill?",
            id="near-miss-any-that-is",
        ),
        pytest.param(
            [("Who was Ann's husband?", None)], "How did they meet?",
            "How did Ann and her husband meet?", id="couple",
        ),
        pytest.param(
            [("What is basalt?", None)], "Is it important to our cities?",
            "Is basalt important to our cities?", id="important-to-something",
        ),
        pytest.param(
            [("What is basalt?", None)], "Is it important to drill slowly?",
            "Is it important to drill slowly?", id="near-miss-important-to-do",
        ),
        pytest.param(
            [("What is basalt?", None)], "Describe the rock that lies under it.",
            "Describe the rock that lies under basalt.", id="clause-of-another",
        ),
        pytest.param(
            [("What is a heat pump?", None)], "How does this work?",
            "How does a heat pump work?", id="this",
        ),
        pytest.param(
            [("What is a heat pump?", None)], "Who wrote this?", "Who wrote this?",
            id="near-miss-this-text",
        ),
        pytest.param(
            [("Tell me about lung cancer.", None)], "How do you treat this disease?",
            "How do you treat lung cancer?", id="this-noun",
        ),
        pytest.param(
            [("What is the oldest spice?", None)], "What is the most expensive?",
            "What is the most expensive spice?", id="the-most",
        ),
        pytest.param(
            [("What is a mutual fund?", None), ("How does it differ from an index fund?", None)],
            "Which is better for beginners?",
            "Which is better for beginners, a mutual fund or an index fund?",
            id="which-is-better",
        ),
    ],
)  # fmt: skip
def test_topics_are_kept(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            [("How do I train for a race?", None)],
            "How long does it take?",
            "How long does it take to train for a race?",
            id="deed",
        ),
        pytest.param(
            [("What is the best way to learn Latin?", None)],
            "How much does it cost?",
            "How much does it cost to learn Latin?",
            id="way-to-do",
        ),
        pytest.param(
            [("How does a kiln work?", None)], "How much does it cost?",
            "How much does a kiln cost?", id="near-miss-no-deed-of-the-asker",
        ),
        pytest.param(
            [("What is the Suez Canal?", None)], "How long is it?", "How long is the Suez Canal?",
            id="long-water",
        ),
        pytest.param(
            [("Describe vipers.", None), ("How is a bite treated?", None),
             ("Is there an antidote?", None)],
            "How bad is it?", "How bad is a bite?", id="no-such-thing-yet",
        ),
        pytest.param(
            [("What are black holes?", None)], "What is the closest one to Earth?",
            "What is the closest hole to Earth?", id="closest-one",
        ),
        pytest.param(
            [("Tell me about the Inca civilization.", None)], "What did they eat?",
            "What did the Inca civilization eat?", id="a-people",
        ),
        pytest.param(
            [("How did World War I start?", None)], "How did it end?", "How did World War I end?",
            id="number-that-is-no-asker",
        ),
        pytest.param(
            [("What is a kiln?", None)], "How much does one cost?", "How much does a kiln cost?",
            id="one-that-costs",
        ),
        pytest.param(
            [("Tell me about the Mona Lisa.", None)], "Who stole it?", "Who stole the Mona Lisa?",
            id="a-picture",
        ),
        pytest.param(
            [("How do crows differ from rooks?", None), ("What is a jay?", None)],
            "How do they differ from magpies?", "How do jays differ from magpies?",
            id="compared-with-what-is-named",
        ),
    ],
)  # fmt: skip
def test_what_is_meant_by_it_and_one(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


def test_several_questions_are_understood_by_their_first() -> None:
    chat = Chat(Article.from_text("Nothing stands here."))
    chat.ask("What is the oldest spice?")
    asked = chat.ask("What is the most expensive and why?").question.resolved
    assert asked == "What is the most expensive spice and why?"


@pytest.mark.parametrize(
    ("question", "things"),
    [
        pytest.param("Do Angora goats live long?", ["Angora goats"], id="plural-behind-do"),
        pytest.param(
            "What is the largest steel exchange?", ["the largest steel exchange"], id="be"
        ),
        pytest.param("What is a blood sugar level?", ["a blood sugar level"], id="level"),
        pytest.param("What is the level?", [], id="near-miss-bare-level"),
        pytest.param("What is weathering?", ["weathering"], id="activity"),
        pytest.param("What is happening?", [], id="near-miss-going-on"),
        pytest.param("What is she doing?", [], id="near-miss-deed"),
        pytest.param("Is tofu good for you?", ["tofu"], id="subject-of-is"),
        pytest.param("Should I roast a turkey?", ["a turkey"], id="no-country"),
        pytest.param("What are the most common spices?", ["the most common spices"], id="most"),
    ],
)
def test_phrases_of_short_questions(question: str, things: list[str]) -> None:
    assert [one.text for one in phrases(question)] == things


def test_turkey_behind_an_article_is_no_place() -> None:
    assert not read("Should I roast a turkey?").names
    assert read("Is Turkey big?").names
