"""When a turn is right, and what an answer says in the terms of each data set."""

import pytest

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.question import Question, QuestionType
from qa.documents.article import Article
from qa.evaluation.datasets import DialogueTurn
from qa.evaluation.judging import (
    coqa_prediction,
    holds_gold,
    is_right,
    shown,
    squad_prediction,
)
from qa.types import AnswerKind

QUESTION = Question(text="?", resolved="?", type=QuestionType.WHAT)
TEXT = "The ferry left at dawn. “Steady Hand,” its pilot said, was late."
TWO = ("the ferry", "its pilot")


def _said(kind: AnswerKind, text: str, *spans: str, evidence: str = "") -> Answer:
    article = Article.from_text(TEXT)

    def span(words: str) -> AnswerSpan:
        start = TEXT.lower().index(words.lower())
        return AnswerSpan(start, start + len(words), TEXT[start : start + len(words)], article)

    cited = (span(evidence),) if evidence else ()
    return Answer(kind, text, QUESTION, tuple(map(span, spans)), cited)


@pytest.mark.parametrize(
    ("turn", "answer", "right"),
    [
        pytest.param(
            DialogueTurn("?", "span", ("at dawn",)),
            _said(AnswerKind.SPAN, "dawn", "dawn"),
            True,
            id="span-two-thirds-is-enough",
        ),
        pytest.param(
            DialogueTurn("?", "span", ("late at dawn",)),
            _said(AnswerKind.SPAN, "dawn", "dawn"),
            False,
            id="span-half-is-not",
        ),
        pytest.param(
            DialogueTurn("?", "span", ("Steady Hand",)),
            _said(AnswerKind.SPAN, "“Steady Hand,”", "“Steady Hand,”"),
            True,
            id="span-curly-quotes-do-not-count",
        ),
        pytest.param(
            DialogueTurn("?", "span", ("its pilot",)),
            _said(AnswerKind.LIST, "the ferry; its pilot", *TWO),
            True,
            id="span-any-of-the-spans",
        ),
        pytest.param(
            DialogueTurn("?", "span", ("dawn",)),
            _said(AnswerKind.UNANSWERABLE, "The article does not say."),
            False,
            id="span-abstained",
        ),
        pytest.param(
            DialogueTurn("?", "list", ("Ferry", "pilot", "crane"), 0.66),
            _said(AnswerKind.LIST, "the ferry; its pilot", *TWO),
            True,
            id="list-two-of-three",
        ),
        pytest.param(
            DialogueTurn("?", "list", ("Ferry", "pilot", "crane")),
            _said(AnswerKind.LIST, "the ferry; its pilot", *TWO),
            False,
            id="list-all-are-wanted",
        ),
        pytest.param(
            DialogueTurn("?", "yes"), _said(AnswerKind.YES, "Yes, it left."), True, id="yes"
        ),
        pytest.param(
            DialogueTurn("?", "no"), _said(AnswerKind.YES, "Yes, it left."), False, id="no-but-yes"
        ),
        pytest.param(
            DialogueTurn("?", "yes"),
            _said(AnswerKind.SPAN, "yes"),
            False,
            id="yes-is-a-kind-and-no-text",
        ),
        pytest.param(
            DialogueTurn("?", "none"),
            _said(AnswerKind.UNANSWERABLE, "The article does not say."),
            True,
            id="none",
        ),
        pytest.param(
            DialogueTurn("?", "none"), _said(AnswerKind.SPAN, "dawn"), False, id="none-but-span"
        ),
        pytest.param(DialogueTurn("?", "chat"), _said(AnswerKind.CHAT, "Hello."), True, id="chat"),
        pytest.param(
            DialogueTurn("?", "chat"),
            _said(AnswerKind.UNANSWERABLE, "Not said."),
            False,
            id="chat-taken-for-a-question",
        ),
    ],
)
def test_judging_turns(turn: DialogueTurn, answer: Answer, right: bool) -> None:
    assert is_right(turn, answer) is right


@pytest.mark.parametrize(
    ("answer", "squad", "coqa"),
    [
        pytest.param(_said(AnswerKind.SPAN, "dawn", "dawn"), "dawn", "dawn", id="span"),
        pytest.param(
            _said(AnswerKind.LIST, "the ferry; its pilot", *TWO),
            "the ferry; its pilot",
            "the ferry; its pilot",
            id="list",
        ),
        pytest.param(_said(AnswerKind.YES, "Yes, at dawn.", "at dawn"), "at dawn", "yes", id="yes"),
        pytest.param(_said(AnswerKind.NO, "No, it left."), "No, it left.", "no", id="no"),
        pytest.param(
            _said(AnswerKind.UNANSWERABLE, "The article does not say."),
            "",
            "unknown",
            id="unanswerable",
        ),
        pytest.param(_said(AnswerKind.COMPUTED, "2 days"), "2 days", "2 days", id="computed"),
    ],
)
def test_judging_predictions(answer: Answer, squad: str, coqa: str) -> None:
    assert squad_prediction(answer) == squad
    assert coqa_prediction(answer) == coqa


@pytest.mark.parametrize(
    ("answer", "golds", "held"),
    [
        pytest.param(
            _said(AnswerKind.SPAN, "dawn", evidence="The ferry left at dawn."),
            ("noon", "Dawn"),
            True,
            id="any-gold-whatever-case",
        ),
        pytest.param(
            _said(AnswerKind.SPAN, "dawn", evidence="The ferry left at dawn."),
            ("its pilot",),
            False,
            id="another-sentence",
        ),
        pytest.param(_said(AnswerKind.SPAN, "dawn"), ("dawn",), False, id="no-evidence"),
        pytest.param(
            _said(AnswerKind.SPAN, "dawn", evidence="The ferry left at dawn."),
            (),
            False,
            id="no-golds",
        ),
    ],
)
def test_judging_holds_gold(answer: Answer, golds: tuple[str, ...], held: bool) -> None:
    assert holds_gold(answer, golds) is held


def test_judging_shows_an_answer_on_one_line() -> None:
    assert shown(_said(AnswerKind.CHAT, "Hello.\n  Ask me.")) == "Hello. Ask me."
