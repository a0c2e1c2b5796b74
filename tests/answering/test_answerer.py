"""The whole answering floor: any question to any article, verbatim, the same each time, bounded."""

from __future__ import annotations

import json
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.answerer import Answerer
from qa.answering.context import Context, Place
from qa.documents.article import Article
from qa.types import AnswerKind, Rewrite

_TEXT = """The old harbour of Lindal was built in 1854 by Anna Berg, a Swedish engineer. It cost $9.

On 3 May 2019, Mayor Peter Holt opened a new bridge over the river Ase. “The bridge saves us an \
hour a day,” Holt said. About 1,200 people came from Norway. The bridge did not replace the ferry \
because the ferry carries trains.

Sales of fish rose from $3.0 million in 2018 to $4.5 million in 2020. Lindal has a library."""
_QUESTIONS = [
    pytest.param("Who built the harbour?", AnswerKind.SPAN, id="who"),
    pytest.param("Why did the bridge not replace the ferry?", AnswerKind.SPAN, id="why"),
    pytest.param("Did the bridge replace the ferry?", AnswerKind.NO, id="no"),
    pytest.param("Was the harbour built by Anna Berg?", AnswerKind.YES, id="yes"),
    pytest.param("Was the bridge old or new?", AnswerKind.SPAN, id="choice"),
    pytest.param("List the countries", AnswerKind.LIST, id="list"),
    pytest.param(
        "By how much did sales of fish rise between 2018 and 2020?",
        AnswerKind.COMPUTED,
        id="difference",
    ),
    pytest.param("Who is the queen of Denmark?", AnswerKind.UNANSWERABLE, id="not-said"),
]
_ANSWERER = Answerer([Article.from_text(_TEXT)])
_any_text = st.text(min_size=1, max_size=300).filter(lambda text: text.strip() != "")
_words = st.lists(
    st.sampled_from(
        """who what when where why how many much did was is the of in by or and not list name
        harbour bridge Lindal Anna Berg Holt 1854 2019 Norway 3 $ % “ ” ( ) , . ? - 's rose built
        cost said""".split()
    ),
    max_size=14,
).map(" ".join)


def _spans(answer: Answer) -> list[AnswerSpan]:
    return [*answer.spans, *answer.evidence, *(one.span for one in answer.trace)]


def _is_sound(answer: Answer) -> bool:
    """Spans are verbatim, the kind agrees with its parts, and JSON can take it."""
    json.dumps(answer.to_dict())
    spoken = answer.kind not in (AnswerKind.UNANSWERABLE, AnswerKind.CHAT)
    return (
        all(span.article.text[span.start : span.end] == span.text for span in _spans(answer))
        and all(span.text.strip() for span in _spans(answer))
        and bool(answer.spans) == spoken
        and bool(answer.text)
        and 0.0 <= answer.confidence <= 1.0
        and (answer.kind is not AnswerKind.SPAN or answer.text == answer.spans[0].text)
    )


@pytest.mark.parametrize(("question", "kind"), _QUESTIONS)
def test_question_takes_its_path(question: str, kind: AnswerKind) -> None:
    answer = _ANSWERER.answer(question)
    assert answer.kind is kind
    assert _is_sound(answer)


@pytest.mark.parametrize(("question", "kind"), _QUESTIONS)
def test_same_question_gets_the_same_answer(question: str, kind: AnswerKind) -> None:
    told = _ANSWERER.answer(question).to_dict()
    fresh = Answerer([Article.from_text(_TEXT)])
    for other in ("Who came?", "List the people", question):
        fresh.answer(other)
    assert _ANSWERER.answer(question).to_dict() == fresh.answer(question).to_dict() == told


def test_answer_keeps_what_was_typed_and_how_it_was_read() -> None:
    step = Rewrite("pronoun", "it", "the harbour")
    answer = _ANSWERER.answer("Who built the harbour?", typed="Who built it?", rewrites=(step,))
    told = answer.to_dict()["question"]
    assert (told["text"], told["resolved"]) == ("Who built it?", "Who built the harbour?")
    assert told["rewrites"] == [{"rule": "pronoun", "before": "it", "after": "the harbour"}]


def test_several_articles_are_answered_from_the_right_one() -> None:
    other = Article.from_text("The castle of Brunn was built by Ida Falk in 1702.", title="Castle")
    answerer = Answerer([Article.from_text(_TEXT), other])
    answer = answerer.answer("Who built the castle?")
    assert [span.article for span in answer.evidence] == [other]
    assert answer.to_dict()["evidence"][0]["article"] == "Castle"
    assert answerer.answer("Who built the harbour?").evidence[0].article is not other


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x", id="letter"),
        pytest.param(".", id="mark"),
        pytest.param("\ufeff\u200b a", id="invisible-marks"),
        pytest.param("(((((((", id="open-brackets"),
        pytest.param("”””“““", id="quotes-the-wrong-way"),
        pytest.param("今日は雨です。", id="no-spaces"),
        pytest.param("مرحبا بالعالم.", id="right-to-left"),
        pytest.param("a\tb\nc\r\nd", id="white-space"),
        pytest.param("👩‍🚀 sang 👍🏽.", id="emoji"),
        pytest.param("%s {0} {} \\n =", id="format-signs"),
    ],
)
@pytest.mark.parametrize("question", ["Who sang?", "Was it a or b?", "What is =?", "List people"])
def test_odd_articles_are_answered_from(text: str, question: str) -> None:
    assert _is_sound(Answerer([Article.from_text(text)]).answer(question))


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("who " * 250, id="question-words"),
        pytest.param("harbour " * 125, id="one-word"),
        pytest.param("(" * 1000, id="brackets"),
        pytest.param("x" * 1000, id="one-long-word"),
        pytest.param("x" * 100_000, id="far-too-long"),
        pytest.param("Who built " + "the bridge and the harbour and " * 32 + "it?", id="long"),
        pytest.param("a-" * 500, id="hyphens"),
        pytest.param("1,854 " * 166, id="numbers"),
        pytest.param("by how much " * 80, id="differences"),
        pytest.param("is it red or " * 75, id="choices"),
        pytest.param("bult harbuor brigde Lindel " * 37, id="typos"),
    ],
)
def test_long_question_is_answered(question: str) -> None:
    assert _is_sound(_ANSWERER.answer(question))


def test_work_grows_with_the_question_no_faster_than_in_proportion() -> None:
    """Counted in calls of the interpreter, which do not depend on the machine."""

    def work(question: str) -> int:
        count = 0

        def called(frame: object, event: str, argument: object) -> None:
            nonlocal count
            count += event == "call"

        _ANSWERER.answer(question)  # fills the caches
        sys.setprofile(called)
        try:
            _ANSWERER.answer(question)
        finally:
            sys.setprofile(None)
        return count

    part = "who built the old bridge, the ferry or the harbour of Lindal? "
    short, long = work(part * 4), work(part * 16)
    assert long < 6 * short


@given(_any_text)
@settings(deadline=None)
def test_any_question_gets_a_sound_answer(question: str) -> None:
    assert _is_sound(_ANSWERER.answer(question))


@given(_words, st.booleans())
@settings(deadline=None)
def test_any_words_of_questions_get_a_sound_answer(question: str, force: bool) -> None:
    assert _is_sound(_ANSWERER.answer(question, context=Context(force=force)))


@given(_any_text, _words)
@settings(deadline=None)
def test_any_article_is_answered_from_verbatim(text: str, question: str) -> None:
    article = Article.from_text("The bridge " + text)
    answer = Answerer([article]).answer(question)
    assert _is_sound(answer)
    assert all(span.article is article for span in _spans(answer))


@given(_words, st.integers(0, len(_TEXT) + 5), st.lists(_any_text, max_size=3))
@settings(deadline=None)
def test_any_context_gets_a_sound_answer(question: str, near: int, said: list[str]) -> None:
    context = Context(near=Place(0, near, near + 1), exclude=tuple(said), hints=tuple(said))
    answer = _ANSWERER.answer(question, context=context)
    assert _is_sound(answer)
    assert answer.to_dict() == _ANSWERER.answer(question, context=context).to_dict()
