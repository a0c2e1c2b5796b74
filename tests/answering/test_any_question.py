"""Any question about any text gets an answer: the whole path, with questions made of the words of
texts that hold every normal form of dates, sums of money, quotes, lists and brackets."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import qa
from qa.answering.answer import Answer
from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.language.tokens import tokenize

_TEXTS = (
    """
    In the winter of 2000 the museum sold 1,200 tickets, 15 % more than in spring 1999. In the third
    quarter of 2001 it took £4.5 million; in week 33 of 2002 it closed. It was founded in 44 BC, in
    the 3rd century BC or in the 1890s. On Monday, 16 August 2021, at 7.30 p.m. it will open again.
    From 1914 to 1918 and in 1939-45 it was a school. It opened every spring until last summer.
    """,
    """
    "We lost two thirds of our bees (about 40,000) last winter," said Dr. Ada Kell, the owner. “Not
    one came back,” her brother Tom Brand (born 5 May 1961) told the BBC. He bought apples, pears
    and plums; she sold: (a) honey, (b) wax, (c) mead. Why did it happen? Because the hives were
    cold. They were built by Kell in order to save money, and not by Brand.
    """,
    """
    1. The first lift holds 10 people. 2. The second is 2.5 km long and 1,800 m high [see map]. The
    ratio is 3:1. Half of it, $1.2bn, was paid by Ruritania; a quarter, €600m, by its neighbour
    Eire. As of Q1 2021, No. 10 costs 5.5p. It's the oldest, largest and -- at 60 years old -- least
    safe. In the early 1960s, two weeks ago, by mid-May, in the 21st century, in the year 7, in Y2K.
    """,
    "Winter 2000. Winter 2001/02. 2000-WI. 44 BC. C19. P2D. 1990s. 99th century. 30/02/2021.",
    "(((",
)
_FRAMES = (
    "Who {}?",
    "What is {}?",
    "What is the {} of {}?",
    "When did {} {}?",
    "Where was {} in {}?",
    "Why did {} {}?",
    "How many {} did {} {}?",
    "How much {} was {}?",
    "How long did {} {}?",
    "How old is {}?",
    "Did {} {} {}?",
    "Was {} {} before {}?",
    "Is {} or {} {}?",
    "Which {} are {}?",
    "What did {} do in {}?",
    "By how much did {} rise from {} to {}?",
    "What happened after {}?",
    "Name all {}.",
    "Who is {} and what is {}?",
    "How did {} feel about {}?",
    "What percentage of {}?",
    "What is the difference between {} and {}?",
    "Who said {}?",
    "What did {} say about {}?",
    "What was {} in winter {}?",
    "And in {}?",
    "Why not {}?",
    "{} {} {}",
    "The second {}?",
    "What kind of {}?",
)
_STRAY = (
    "2000-WI", "winter 2000", "44 BC", "the 1890s", "week 53 of 2004", "Q3", "13/13/2013",
    "the year 0", "9" * 30, "IV", "no.", "'s", "e.g.", "%", "£", "“", "(", "\u0130", "²", "½",
)  # fmt: skip


@lru_cache(maxsize=len(_TEXTS))
def _article(text: str) -> Article:
    return Article.from_text(text, published=date(2021, 8, 17))


@lru_cache(maxsize=len(_TEXTS))
def _answerer(text: str) -> Answerer:
    return Answerer([_article(text)])


@st.composite
def _questions(draw: st.DrawFn) -> str:
    """A frame of a question, its gaps filled with one to four words in a row of a text, or odd."""
    frame = draw(st.sampled_from(_FRAMES))
    return frame.format(*(draw(_FILLINGS) for _ in range(frame.count("{}"))))


def _runs() -> list[str]:
    runs = []
    for text in _TEXTS:
        tokens = tokenize(text)
        for length in (1, 2, 4):
            for first in range(len(tokens) - length + 1):
                last = tokens[first + length - 1]
                runs.append(" ".join(text[tokens[first].start : last.end].split()))
    return sorted(set(runs))


_FILLINGS = st.sampled_from(_runs()) | st.sampled_from(_STRAY)


def _holds(answer: Answer, article: Article) -> None:
    assert answer.text
    assert 0.0 <= answer.confidence <= 1.0
    for span in (*answer.spans, *answer.evidence, *(trace.span for trace in answer.trace)):
        assert article.text[span.start : span.end] == span.text
    assert answer.to_dict()["schema"] == 1


@given(text=st.sampled_from(_TEXTS), question=_questions())
@settings(deadline=None, max_examples=150)
def test_any_question_gets_an_answer(text: str, question: str) -> None:
    _holds(_answerer(text).answer(question), _article(text))


@given(text=st.sampled_from(_TEXTS), questions=st.lists(_questions(), min_size=2, max_size=4))
@settings(deadline=None, max_examples=30)
def test_any_conversation_gets_answers(text: str, questions: list[str]) -> None:
    chat = qa.Chat(_article(text))
    for question in questions:
        _holds(chat.ask(question), _article(text))


@pytest.mark.parametrize(("number", "odd"), list(enumerate(_STRAY)))
def test_any_odd_word_is_taken_in_every_frame(number: int, odd: str) -> None:
    text = _TEXTS[number % len(_TEXTS)]
    for frame in _FRAMES:
        _holds(_answerer(text).answer(frame.replace("{}", odd)), _article(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("People were killed, said the mayor of", id="after-of"),
        pytest.param("The mayor, whose", id="after-whose"),
        pytest.param("The mayor is", id="after-is"),
        pytest.param("It fell by more than the", id="after-the"),
        pytest.param('"The mayor', id="in-a-quote"),
    ],
)
def test_any_text_may_be_cut_off(text: str) -> None:
    article = Article.from_text(text)
    for question in ("Who is the mayor of Besk?", "What did the mayor of Besk say?"):
        _holds(Answerer([article]).answer(question), article)
