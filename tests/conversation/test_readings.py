"""What else a follow-up may mean, once its likeliest reading was refused: hits and near-misses."""

from __future__ import annotations

import pytest
from conversing import Said, answered

from qa.conversation.chat import Chat
from qa.conversation.followups.readings import is_trusted, other_readings
from qa.conversation.followups.resolve import resolve
from qa.conversation.turn import Turn
from qa.documents.article import Article
from qa.light import replace
from qa.types import AnswerKind

TEXT = """\
HOLMVIK, Norway (AP) - Divers have raised a brass bell from the wreck of the steamer Solrun, the
Holmvik museum said on Friday.

The bell was cast in 1871 and weighs 40 kilograms, curator Tiril Aas said. It was found beside a
wooden chest, which is still closed.

The museum opened in 1923. It expects 5,000 visitors when the exhibition starts in May. Aas, who
grew up in Bergen, said she wept when the bell came out of the water.

Harbour master Odd Lien refused to let the divers open the chest. He fears that it holds
explosives. The steamer sank in 1917 after a collision.
"""


@pytest.fixture(scope="module")
def article() -> Article:
    return Article.from_text(TEXT)


Turns = list[tuple[str, Said]]


def history_of(turns: Turns, article: Article) -> list[Turn]:
    history: list[Turn] = []
    for asked, said in turns:
        whole = resolve(asked, history, (article,))
        history.append(Turn(asked, answered(whole.text, said, article, whole.rewrites)))
    return history


@pytest.mark.parametrize(
    ("turns", "question", "readings"),
    [
        pytest.param(
            [("What did the divers raise from the wreck?", "a brass bell")],
            "When did it sink?",
            ["When did the wreck sink?", "When did it sink?"],
            id="next-antecedent-then-as-typed",
        ),
        pytest.param(
            [("Who is the curator?", "Tiril Aas")],
            "When was the museum opened?",
            [],
            id="near-miss-nothing-points-back",
        ),
        pytest.param(
            [("How heavy is the bell?", "40 kilograms")],
            "And the chest?",
            [],
            id="near-miss-a-fragment-is-no-question-as-typed",
        ),
    ],
)
def test_other_readings(turns: Turns, question: str, readings: list[str], article: Article) -> None:
    history = history_of(turns, article)
    first = resolve(question, history, (article,))
    found = [one.text for one in other_readings(question, first, history, (article,))]
    assert found == readings


@pytest.mark.parametrize(
    ("asked", "kind", "said"),
    [
        pytest.param(
            ["What did the divers raise?", "Where was it found?", "When did it open?"],
            AnswerKind.SPAN,
            "1923",
            id="as-typed-finds-it-in-the-text",
        ),
        pytest.param(
            ["Who is the harbour master?", "Where did she grow up?"],
            AnswerKind.SPAN,
            "Bergen",
            id="whoever-she-is",
        ),
        pytest.param(
            ["Who is the curator?", "How many children does she have?"],
            AnswerKind.UNANSWERABLE,
            "",
            id="near-miss-not-said-of-anybody",
        ),
        pytest.param(
            ["What did the divers raise?", "Who stole it?"],
            AnswerKind.UNANSWERABLE,
            "",
            id="near-miss-not-said-of-anything",
        ),
    ],
)
def test_refused_follow_ups_are_read_again(
    asked: list[str], kind: AnswerKind, said: str, article: Article
) -> None:
    chat = Chat(article)
    answer = [chat.ask(question) for question in asked][-1]
    assert answer.kind is kind
    assert not said or said in answer.text


@pytest.mark.parametrize(
    ("confidence", "question", "trusted"),
    [
        pytest.param(0.7, "When was the bell cast?", True, id="sure"),
        pytest.param(0.3, "When was the bell cast?", False, id="near-miss-not-sure"),
        pytest.param(0.7, "When was the organ played?", False, id="near-miss-of-nothing-asked"),
    ],
)
def test_trusted_is_sure_and_about_the_question(
    confidence: float, question: str, trusted: bool, article: Article
) -> None:
    answer = replace(Chat(article).ask("When was the bell cast?"), confidence=confidence)
    other = Chat(article).ask(question).question
    assert is_trusted(replace(answer, question=other)) is trusted
