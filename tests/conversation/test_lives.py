"""Whose life an article tells, and that "she" stays that woman in a talk about it."""

from __future__ import annotations

import pytest
from conversing import answered

from qa.conversation.followups.resolve import resolve
from qa.conversation.protagonist import protagonist_of
from qa.conversation.turn import Turn
from qa.documents.article import Article

LIFE = Article.from_text(
    "Runa Velde, a cellist who toured the north by bus, has died at home in Orsta. She was 81.\n\n"
    "Her niece Ingrid Moe told of her death. Moe, who keeps goats in Skara, was with her.\n\n"
    "Velde was born in Lund. She was taught by Sigrun Aas, a severe woman best known for her "
    "whistling. Her sister Tove became a pilot and hated music. At a concert, Queen Astrid once "
    "lent her a handkerchief. She broke her bow in 1974 and glued it herself.\n\n"
    "In her last years she wrote a memoir. She never owned a car.\n",
    title="Runa Velde, who played on buses, dies at 81",
)
NEWS = Article.from_text(LIFE.text.replace("born", "seen"), title=LIFE.title)
FAMILY = Article.from_text(
    LIFE.text.replace("Velde was", "Runa was") + "Then Runa sang.", title=LIFE.title
)
STORY = Article.from_text(
    "Ada Berg was born by the sea. She had a brother, Nils Berg. He fished and he sang, and his "
    "boat was blue. She loved her boat too, and he let her steer. He told her that she was good. "
    "His mother gave him his soup, and she gave her some. He said that she was hungry.\n"
)


@pytest.mark.parametrize(
    ("article", "name"),
    [
        pytest.param(LIFE, "Velde", id="a-life"),
        pytest.param(FAMILY, "Runa Velde", id="among-others-of-the-name"),
        pytest.param(NEWS, "", id="near-miss-no-birth"),
        pytest.param(STORY, "", id="near-miss-he-and-she"),
        pytest.param(Article.from_text("Ada Berg was born in 1903."), "", id="near-miss-short"),
    ],
)
def test_protagonist_of_a_life(article: Article, name: str) -> None:
    told = protagonist_of(article)
    assert (told.short if told else "") == name


@pytest.mark.parametrize(
    ("before", "answer", "question", "whole"),
    [
        pytest.param(
            "Who announced her death?", "Ingrid Moe", "What did she play?",
            "What did Velde play?", id="not-who-was-answered",
        ),
        pytest.param(
            "What did Queen Astrid lend?", "a handkerchief", "Who discovered her?",
            "Who discovered Velde?", id="not-who-is-named-once",
        ),
        pytest.param(
            "Who lent a handkerchief?", "Queen Astrid", "When was her memoir written?",
            "When was Velde's memoir written?", id="owner",
        ),
        pytest.param(
            "Where did Ingrid Moe live?", "Skara", "Is she married?",
            "Is Ingrid Moe married?", id="near-miss-asked-about",
        ),
        pytest.param(
            "What became of Ingrid Moe?", "goats", "Is she married?",
            "Is Ingrid Moe married?", id="near-miss-asked-about-behind-of",
        ),
        pytest.param(
            "Who taught the cellist?", "Sigrun Aas", "What was she known for?",
            "What was Sigrun Aas known for?", id="near-miss-told-of-her",
        ),
        pytest.param(
            "Who was the queen?", "Queen Astrid", "What did she do?",
            "What did Astrid do?", id="near-miss-nothing-else-asked",
        ),
    ],
)  # fmt: skip
def test_followups_stay_with_the_protagonist(
    before: str, answer: str, question: str, whole: str
) -> None:
    turn = Turn(before, answered(before, answer, LIFE))
    assert resolve(question, [turn], (LIFE,)).text == whole


def test_followups_in_no_life_mean_who_was_answered() -> None:
    turn = Turn("Who told of it?", answered("Who told of it?", "Ingrid Moe", NEWS))
    assert resolve("What did she play?", [turn], (NEWS,)).text == "What did Ingrid Moe play?"
