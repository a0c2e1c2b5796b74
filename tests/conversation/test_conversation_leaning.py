"""Questions of a search that stop short of what they are about, and those that do not."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

from qa.conversation.chat import Chat
from qa.documents.article import Article

Turns = list[tuple[str, Said]]

LAG: Turns = [("What can I take for jet lag?", None)]
SNAKES: Turns = [("Tell me about coral snakes.", None), ("Are they venomous?", None)]
PANELS: Turns = [("How do solar panels work?", None)]
CURIE: Turns = [("Who was Marie Curie?", None), ("Where did she study?", None)]
CHESS: Turns = [("What is chess?", None), ("How long does it take?", None)]
OSLO: Turns = [("Tell me about Oslo.", None)]
CAR: Turns = [("What is a hybrid car?", None), ("How loud is the engine?", None)]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(LAG, "Does caffeine help?", "Does caffeine help with jet lag?",
            id="helps-with",),
        pytest.param(
            LAG, "What drugs are available?", "What drugs are available for jet lag?",
            id="available-for",
        ),
        pytest.param(LAG, "Who is at risk?", "Who is at risk of jet lag?", id="at-risk-of"),
        pytest.param(
            [("What is the Black Death?", None)], "How many people died?",
            "How many people died in the Black Death?", id="died-in",
        ),
        pytest.param(
            SNAKES, "Is there an antidote?", "Is there an antidote for coral snakes?",
            id="there-is",
        ),
        pytest.param(
            PANELS, "Are there subsidies?",
            "Are there subsidies for solar panels?", id="there-are",
        ),
        pytest.param(OSLO, "Are there any fairs?", "Are there any fairs in Oslo?", id="in-a-place"),
        pytest.param(
            PANELS, "Do I need a permit?", "Do I need a permit for solar panels?", id="need",
        ),
        pytest.param(
            CHESS, "Who is the best player?", "Who is the best player of chess?", id="the-best",
        ),
        pytest.param(
            CHESS, "What are good openings?", "What are good openings of chess?", id="the-good",
        ),
        pytest.param(
            [("How many jobs did Harbour Foods cut?", None)], "Who is the CEO?",
            "Who is the CEO of Harbour Foods?", id="of-a-firm-by-name",
        ),
        pytest.param(
            [("What is jazz?", None)], "Who were the early musicians?",
            "Who were the early musicians of jazz?", id="whose-people",
        ),
        pytest.param(
            [("What is judo?", None)], "What are the belts?", "What are the belts of judo?",
            id="whose-parts",
        ),
        pytest.param(
            [("What is the Erasmus program?", None), ("Is it free?", None)],
            "How tough is the exam?", "How tough is the exam of the Erasmus program?",
            id="a-measure-of-a-part",
        ),
        pytest.param(
            [("What was the Reign of Terror?", None)], "What was the impact on Germany?",
            "What was the impact of the Reign of Terror on Germany?", id="impact-on-a-name",
        ),
        pytest.param(
            CAR, "What are the benefits?", "What are the benefits of a hybrid car?",
            id="side-of-the-whole",
        ),
        pytest.param(
            [*CAR, ("How old is the engine?", None)], "What are the drawbacks?",
            "What are the drawbacks of the engine?", id="near-miss-part-asked-about-twice",
        ),
        pytest.param(
            [("What is the Sicilian Defense?", None)], "How do you counter it?",
            "How do you counter the Sicilian Defense?", id="anybody-reports-nothing",
        ),
        pytest.param(
            [("What is the Spring Festival?", None)], "Where is it held?",
            "Where is the Spring Festival held?", id="an-event-is-held",
        ),
        pytest.param(
            [("What are Ann Berg's most famous paintings?", None)], "Where can I see them?",
            "Where can I see Ann Berg's most famous paintings?", id="most-famous-of-an-owner",
        ),
    ],
)  # fmt: skip
def test_leaning_questions_get_the_topic(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("turns", "question"),
    [
        pytest.param(LAG, "Does ginger help children sleep?", id="help-whom"),
        pytest.param(LAG, "Does ginger help with nausea?", id="help-with-something"),
        pytest.param(SNAKES, "Is there a cure for measles?", id="there-is-for-something"),
        pytest.param(OSLO, "Are there rivers in Peru?", id="there-are-in-another"),
        pytest.param(OSLO, "Is there a king?", id="one-of-what-is-spoken-of-once"),
        pytest.param(OSLO, "What is the population in Peru?", id="side-of-another"),
        pytest.param(PANELS, "Do I need to call you?", id="need-to"),
        pytest.param(PANELS, "What are electric cars?", id="a-kind-of-its-own"),
        pytest.param(PANELS, "What is the best wine?", id="best-of-what-is-spoken-of-once"),
        pytest.param(CHESS, "Who is the best player of tennis?", id="best-of-something"),
        pytest.param(CHESS, "Who was the first?", id="no-noun"),
        pytest.param(CURIE, "Who were the astronauts?", id="nobody-has-astronauts"),
        pytest.param(CAR, "Who wrote the article?", id="the-document-itself"),
        pytest.param(
            [("How many jobs did the company cut?", None)], "Who is the CEO?", id="of-the-company",
        ),
        pytest.param([], "Are there any side effects?", id="nothing-before"),
        pytest.param([("Hello", None)], "What tools are needed?", id="no-topic"),
        pytest.param([("What is a pension?", None)], "What is range?", id="a-word-alone"),
        pytest.param(
            [("What are mortgages?", None)], "What fees are mortgages known for?", id="names-it",
        ),
    ],
)  # fmt: skip
def test_questions_that_lean_on_nothing_are_left(turns: Turns, question: str) -> None:
    assert resolved(turns, question).text == question


def test_what_an_article_tells_of_is_not_completed() -> None:
    article = Article.from_text("Heat pumps warm homes. The city pays grants. Grants end in May.")
    chat = Chat(article)
    chat.ask("What do heat pumps warm?")
    chat.ask("Do they warm homes?")
    assert chat.ask("Are there any grants?").question.resolved == "Are there any grants?"


SEARCHES = {
    "asthma": [
        ("What is asthma?", "What is asthma?"),
        ("What are the causes?", "What are the causes of asthma?"),
        ("Does exercise make it worse?", "Does exercise make asthma worse?"),
        ("What inhalers are available?", "What inhalers are available for asthma?"),
        ("Is it contagious?", "Is asthma contagious?"),
    ],
    "empire": [
        ("Tell me about the Byzantine Empire.", "Tell me about the Byzantine Empire."),
        ("Who founded it?", "Who founded the Byzantine Empire?"),
        ("What was the capital?", "What was the capital of the Byzantine Empire?"),
        ("How did it end?", "How did the Byzantine Empire end?"),
    ],
    "sourdough": [
        ("How do I make sourdough bread?", "How do I make sourdough bread?"),
        ("What flour should I use?", "What flour should I use for sourdough bread?"),
        ("Can I freeze it?", "Can I freeze sourdough bread?"),
    ],
    "octopuses": [
        ("Tell me about octopuses.", "Tell me about octopuses."),
        ("How intelligent are they?", "How intelligent are octopuses?"),
        ("What are the biggest species?", "What are the biggest species of octopuses?"),
        ("How do they change color?", "How do octopuses change color?"),
        ("What is the lifespan?", "What is the lifespan of octopuses?"),
    ],
    "mortgage": [
        ("What is a fixed rate mortgage?", "What is a fixed rate mortgage?"),
        ("What are the disadvantages?", "What are the disadvantages of a fixed rate mortgage?"),
        ("What documents are needed?", "What documents are needed for a fixed rate mortgage?"),
    ],
    "judo": [
        ("What is judo?", "What is judo?"),
        ("Who created it?", "Who created judo?"),
        ("What are the belts?", "What are the belts of judo?"),
        ("What are the basic throws?", "What are the basic throws of judo?"),
        ("How does it compare to karate?", "How does judo compare to karate?"),
    ],
    "disaster": [
        ("Tell me about the Hindenburg disaster.", "Tell me about the Hindenburg disaster."),
        ("What was the cause?", "What was the cause of the Hindenburg disaster?"),
        ("Were there any survivors?", "Were there any survivors of the Hindenburg disaster?"),
    ],
    "program": [
        ("What is the Erasmus program?", "What is the Erasmus program?"),
        ("Who can apply?", "Who can apply for the Erasmus program?"),
        ("How much is the grant?", "How much is the grant of the Erasmus program?"),
        ("Which countries take part?", "Which countries take part in the Erasmus program?"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("turns", SEARCHES.values(), ids=SEARCHES.keys())
def test_searches_are_understood_turn_by_turn(turns: list[tuple[str, str]]) -> None:
    asked: Turns = [(typed, None) for typed, _ in turns]
    understood = [resolved(asked[:count], typed).text for count, (typed, _) in enumerate(turns)]
    assert understood == [whole for _, whole in turns]


def test_noun_that_the_article_has_leans_on_nothing() -> None:
    chat = Chat(
        [
            Article.from_text(
                "Besk Vale led 2-1 at half-time. They have won the cup four times in ten years. A "
                "penalty, given for a foul by Ole Moe, restored the lead."
            )
        ]
    )
    chat.ask("How often have Besk Vale won the cup?")
    chat.ask("When did Besk Vale lead?")
    question = "Why was the penalty given?"
    assert chat.ask(question).question.resolved == question
