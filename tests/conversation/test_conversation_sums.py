"""The difference and the sum of the last two amounts."""

from __future__ import annotations

import pytest
from conversing import Said, answered

from qa.conversation.chat import Chat
from qa.conversation.followups.resolve import resolve
from qa.conversation.sums import computed_answer
from qa.conversation.turn import Turn
from qa.documents.article import Article
from qa.types import AnswerKind

TEXT = (
    "The dividend is 5.5 pence a share, up from 4.8 pence a share. Revenue was £1,311 million, "
    "against £274 million a year earlier. It grew by 18 %. Twelve ships came in 2019.\n"
)
ARTICLE = Article.from_text(TEXT)


def held(*turns: tuple[str, Said]) -> list[Turn]:
    """Turns about the article, each resolved after the ones before."""
    history: list[Turn] = []
    for question, said in turns:
        whole = resolve(question, history, (ARTICLE,))
        history.append(Turn(question, answered(whole.text, said, ARTICLE, whole.rewrites)))
    return history


ALIKE = held(("How many came?", "4.8 pence"), ("And how many in 2020?", "5.5 pence"))
OF_THEM = held(("How many pence came?", "5.5 pence"), ("How many of them left?", "4.8 pence"))
DIVIDEND = held(
    ("How much is the dividend this year?", "5.5 pence a share"),
    ("And last year?", "4.8 pence a share"),
)
REVENUE = held(("What was revenue in 2019?", "£274 million"), ("And in 2020?", "£1,311 million"))


@pytest.mark.parametrize(
    ("history", "question", "text"),
    [
        pytest.param(DIVIDEND, "What is the difference?", "0.7 pence a share", id="difference"),
        pytest.param(OF_THEM, "and the rest?", "0.7 pence", id="the-rest-of-them"),
        pytest.param(DIVIDEND, "the difference?", "0.7 pence a share", id="without-a-verb"),
        pytest.param(DIVIDEND, "How much more is that?", "0.7 pence a share", id="how-much-more"),
        pytest.param(REVENUE, "So how many fewer?", "£1,037 million", id="how-many-fewer"),
        pytest.param(REVENUE, "By how much did it rise?", "£1,037 million", id="by-how-much"),
        pytest.param(
            REVENUE, "And what is the difference between the two?", "£1,037 million", id="the-two"
        ),
    ],
)
def test_sums_difference(history: list[Turn], question: str, text: str) -> None:
    answer = computed_answer(question, question, history)
    assert answer is not None
    assert answer.kind is AnswerKind.COMPUTED
    assert answer.text == text
    assert " − " in answer.note
    for span in (*answer.spans, *answer.evidence):
        assert TEXT[span.start : span.end] == span.text


@pytest.mark.parametrize(
    ("history", "question", "text"),
    [
        pytest.param(REVENUE, "How much is that altogether?", "£1,585 million", id="altogether"),
        pytest.param(REVENUE, "And in total?", "£1,585 million", id="in-total"),
        pytest.param(REVENUE, "What's that together?", "£1,585 million", id="what-s-that"),
        pytest.param(REVENUE, "So how much in all?", "£1,585 million", id="how-much-in-all"),
        pytest.param(REVENUE, "What is the sum of the two?", "£1,585 million", id="sum-of-the-two"),
    ],
)
def test_sums_total(history: list[Turn], question: str, text: str) -> None:
    answer = computed_answer(question, question, history)
    assert answer is not None
    assert answer.text == text
    assert " + " in answer.note
    for span in answer.spans:
        assert TEXT[span.start : span.end] == span.text


@pytest.mark.parametrize(
    ("history", "question"),
    [
        pytest.param([], "What is the difference?", id="no-history"),
        pytest.param(ALIKE, "and the rest?", id="the-rest-of-no-part"),
        pytest.param(REVENUE, "What is the total?", id="total-that-the-text-may-tell"),
        pytest.param(REVENUE[:1], "How much is that altogether?", id="total-of-one"),
        pytest.param(
            [REVENUE[0], REVENUE[0]], "How much is that in total?", id="total-of-the-same-figure"
        ),
        pytest.param(
            held(("By how much did it grow?", "18 %"), ("And in 2020?", "18 %")),
            "How much is that altogether?",
            id="total-of-shares",
        ),
        pytest.param(DIVIDEND[:1], "What is the difference?", id="one-amount"),
        pytest.param([DIVIDEND[0], REVENUE[0]], "What is the difference?", id="different-units"),
        pytest.param(
            [DIVIDEND[0], DIVIDEND[0]][:1], "How much more is that?", id="one-amount-more"
        ),
        pytest.param(
            held(("What was revenue?", "£274 million"), ("What were costs?", "£1,311 million")),
            "By how much did it rise?",
            id="of-two-things",
        ),
        pytest.param(
            held(("When did they come?", "2019"), ("How many came?", "18 %")),
            "What is the difference?",
            id="a-year",
        ),
        pytest.param(DIVIDEND, "What is the difference in age?", id="of-something-else"),
        pytest.param(DIVIDEND, "By how much did revenue rise?", id="a-whole-question"),
        pytest.param(
            held(("Who pays?", None), ("How much?", "5.5 pence a share")),
            "What is the difference?",
            id="one-unanswered",
        ),
    ],
)
def test_sums_left_to_the_answerer(history: list[Turn], question: str) -> None:
    assert computed_answer(question, question, history) is None


def test_chat_is_warmed_without_a_trace() -> None:
    chat = Chat(ARTICLE)
    chat.warm()
    assert chat.history == ()
    assert chat.ask("How much is the dividend?") == Chat(ARTICLE).ask("How much is the dividend?")


def test_chat_tells_the_share_that_is_read() -> None:
    shares: list[float] = []
    chat = Chat([Article.from_text(f"Ada Kell opened hall {n}." * 20) for n in range(9)])
    chat.warm(shares.append)
    assert len(set(shares)) > 9
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] <= 1


def test_chat_warms_an_article_of_a_caption() -> None:
    Chat(Article.from_text("-")).warm()
