"""Terse turns of long talks: returns to a topic, what holds still or now, people and their kin."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

from qa.conversation.chat import Chat
from qa.documents.article import Article

Turns = list[tuple[str, Said]]

JOB: Turns = [("What does Ann Berg do?", "a baker"), ("What is Ann Berg's occupation?", "a baker")]
RAN: Turns = [("Who ran the firm then?", "Ann Berg")]
SLEPT: Turns = [("Where did the bats use to sleep?", "the barn")]
LIVED: Turns = [("Where did Ann Berg live then?", "Oslo")]
BEST: Turns = [("Which drink sells best?", "Kasha")]
BATS: Turns = [("How many bats were there in 2016?", "310")]
FOUND: Turns = [("How many coins did the divers find?", "four")]
SHUT: Turns = [("Did Ann Berg close the shop?", "yes")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            RAN, "back to Bob Lund. why did he quit?", "Why did Bob Lund quit?", id="back-to"
        ),
        pytest.param(SHUT, "because?", "Why did Ann Berg close the shop?", id="because"),
        pytest.param(
            BATS, "why so few?", "Why were there so few bats in 2016?", id="why-so-few-there"
        ),
        pytest.param(
            FOUND, "why so few?", "Why did the divers find so few coins?", id="why-so-few-found"
        ),
        pytest.param(RAN, "is she still?", "Does Ann Berg still run the firm?", id="is-she-still"),
        pytest.param(
            [("When did Ann Berg open the shop?", "1990")],
            "is it still open?",
            "is the shop still open?",
            id="near-miss-still-with-its-own-words",
        ),
        pytest.param(JOB, "where?", "Where does Ann Berg work?", id="where-at-work"),
        pytest.param(
            [("Who is Ann Berg?", "Chief executive")],
            "since when?",
            "Since when has Ann Berg been chief executive?",
            id="role-since",
        ),
        pytest.param(
            [("Who is Ann Berg?", "Karl Vik")],
            "since when?",
            "Since when is Ann Berg?",
            id="near-miss-no-role",
        ),
        pytest.param(JOB, "since when?", "Since when has Ann Berg been a baker?", id="job-since"),
        pytest.param(
            [("What is Ann Berg's dog?", "a poodle")],
            "where?",
            "Where is Ann Berg's dog?",
            id="near-miss-no-job",
        ),
        pytest.param(SLEPT, "and now?", "Where do the bats sleep now?", id="used-to-and-now"),
        pytest.param(LIVED, "and today?", "Where does Ann Berg live today?", id="then-and-today"),
        pytest.param(
            [("When did the shop open?", "6 am")],
            "and now?",
            "Did the shop open now?",
            id="near-miss-when-and-now",
        ),
        pytest.param(BEST, "what's that?", "What is Kasha?", id="what-is-that-of-a-name"),
        pytest.param(
            [("What did the divers find?", "a bell")],
            "what's it made of?",
            "what's the bell made of?",
            id="near-miss-no-bare-what",
        ),
        pytest.param(
            [("Who is Bob Lund's boss?", "Karl Vik")],
            "did he bet on him?",
            "did Karl Vik bet on Bob Lund?",
            id="he-and-him-behind-a-preposition",
        ),
        pytest.param(
            [("Who was Ann Berg's second husband?", "Karl Vik")],
            "was he older than her?",
            "was Karl Vik older than Ann Berg?",
            id="her-whose-husband-he-is",
        ),
    ],
)
def test_terse_turns(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


TOLD = """\
Alder Dairy sold more. Chief executive Priya Nandan blamed the weather, and she said that Alder
Dairy would grow. A lawyer from Vienna lost his shoes at Alder Dairy. Alder Dairy is old. Mr Jozef
Hruby sells pancakes there, and he likes it.
"""


@pytest.mark.parametrize(
    ("turns", "whole"),
    [
        pytest.param(
            ["How did Alder do?", "who blamed the weather?", "who's she?"],
            "who's Priya Nandan?",
            id="she-is-no-firm",
        ),
        pytest.param(
            ["Did the lawyer lose his shoes?", "where was he from?"],
            "where was the lawyer from?",
            id="he-of-an-unnamed-man",
        ),
        pytest.param(
            ["What does Jozef Hruby sell?", "do they have kids?"],
            "does Jozef Hruby have kids?",
            id="near-miss-no-pancakes-have-kids",
        ),
    ],
)
def test_who_is_meant(turns: list[str], whole: str) -> None:
    chat = Chat(Article.from_text(TOLD, title="Alder Dairy"))
    answer = [chat.ask(turn) for turn in turns][-1]
    assert answer.question.resolved == whole


STEPS = """\
Leave the leaves in water for two hours, turning them twice. Then rinse the cabbage three times
under cold water. Salt is cheap. Press everything into a clean jar.
"""


def test_next_step_of_instructions() -> None:
    chat = Chat(Article.from_text(STEPS))
    chat.ask("How long do I leave the leaves in water?")
    assert chat.ask("then what?").text.startswith("Then rinse the cabbage")
