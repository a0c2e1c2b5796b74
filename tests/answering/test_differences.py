"""The difference of two figures: which two, and how it is spelt."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_TEXT = (
    "Sales of fish rose from $3.0 million in 2018 to $4.5 million in 2020. "
    "The tunnel was 40 km long in 2001 and 52 km long in 2011. "
    "The share of women grew from 12 % in 1990 to 15.5 % in 1995. "
    "Exports were 12 kg in 1890 and $3 in 1895."
)


@pytest.mark.parametrize(
    ("question", "text", "note"),
    [
        pytest.param(
            "By how much did sales of fish rise between 2018 and 2020?",
            "$1.5 million",
            "$4.5 million − $3.0 million",
            id="money",
        ),
        pytest.param(
            "By how much did sales of fish rise from 2018 to 2020?",
            "$1.5 million",
            "$4.5 million − $3.0 million",
            id="from-to",
        ),
        pytest.param(
            "By how much did sales of fish rise between 2020 and 2018?",
            "$1.5 million",
            "$4.5 million − $3.0 million",
            id="dates-the-other-way",
        ),
        pytest.param(
            "By how much did the sales of fish rise?",
            "$1.5 million",
            "$4.5 million − $3.0 million",
            id="without-dates",
        ),
        pytest.param(
            "By how much did the tunnel grow between 2001 and 2011?",
            "12 km",
            "52 km − 40 km",
            id="length",
        ),
        pytest.param(
            "By how much did the share of women grow between 1990 and 1995?",
            "3.5%",
            "15.5 % − 12 %",
            id="percent",
        ),
    ],
)
def test_difference_is_computed_and_shown(question: str, text: str, note: str) -> None:
    answer = ask(_TEXT, question)
    assert (answer.kind, answer.text, answer.note) == (AnswerKind.COMPUTED, text, note)
    assert {span.text for span in answer.spans} == set(note.split(" − "))
    assert answer.trace[0].hits[0].reason == f"{note} = {text}"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("By how much did sales of fish rise between 2017 and 2020?", id="no-figure"),
        pytest.param("By how much did exports grow between 1890 and 1895?", id="two-units"),
        pytest.param("By how much did kings laugh?", id="nothing-in-common"),
        pytest.param("How much were sales of fish in 2018?", id="no-difference-asked"),
    ],
)
def test_no_difference_without_two_figures_of_one_unit(question: str) -> None:
    assert ask(_TEXT, question).kind is not AnswerKind.COMPUTED


@pytest.mark.parametrize(
    ("text", "question", "kind", "difference"),
    [
        pytest.param(
            "Net profit rose 18% to £42.6 million.",
            "By how much did net profit go up?",
            AnswerKind.SPAN,
            "18%",
            id="change-told",
        ),
        pytest.param(
            "Membership reached 58,300, an increase of 4,100.",
            "By how much did membership increase?",
            AnswerKind.SPAN,
            "4,100",
            id="an-increase-of",
        ),
        pytest.param(
            "Revenue climbed to £311 million from £274 million. Net profit rose 18%.",
            "By how much did revenue climb?",
            AnswerKind.COMPUTED,
            "£37 million",
            id="change-of-something-else",
        ),
        pytest.param(
            "Sales in Asia jumped 31%. Revenue climbed to £311 million from £274 million.",
            "By how much did revenue rise?",
            AnswerKind.COMPUTED,
            "£37 million",
            id="sentence-about-it",
        ),
        pytest.param(
            "Income rose by 12% to £8.4 million (2021: £7.5 million).",
            "By how much did income rise between 2021 and 2022?",
            AnswerKind.COMPUTED,
            "£900,000",
            id="year-in-brackets",
        ),
        pytest.param(
            "Revenue in 2020 was £311 million, against £274 million a year earlier.",
            "By how much did revenue rise between 2019 and 2020?",
            AnswerKind.COMPUTED,
            "£37 million",
            id="year-earlier",
        ),
        pytest.param(
            "The dividend will be 5.5 pence, up from 4.8 pence last year.",
            "What is the difference of the dividend?",
            AnswerKind.COMPUTED,
            "0.7 pence",
            id="what-is-the-difference",
        ),
    ],
)
def test_change_told_comes_before_one_computed(
    text: str, question: str, kind: AnswerKind, difference: str
) -> None:
    answer = ask(text, question)
    assert (answer.kind, answer.text) == (kind, difference)


def test_difference_in_kind_is_not_computed() -> None:
    text = "A frog has no tail and 2 eyes. A toad has 2 eyes and 4 legs."
    answer = ask(text, "What is the difference between a frog and a toad?")
    assert answer.kind is not AnswerKind.COMPUTED


def test_both_figures_bring_their_sentences() -> None:
    text = "Sales of fish were $30 in 2018. It was warm. Sales of fish were $45 in 2020."
    answer = ask(text, "By how much did sales of fish rise between 2018 and 2020?")
    assert answer.text == "$15"
    assert [span.text for span in answer.evidence] == [
        "Sales of fish were $30 in 2018.",
        "Sales of fish were $45 in 2020.",
    ]


_FALLEN = "Trade rose from $1.5 billion in 2017 to $4.2 billion in 2019. It fell to $3.08 billion."


@pytest.mark.parametrize(
    ("text", "question", "change"),
    [
        pytest.param(_FALLEN, "By how much did trade fall?", "$1.12 billion", id="over-two"),
        pytest.param(_FALLEN, "By how much did trade rise?", "$2.7 billion", id="in-one"),
    ],
)
def test_difference_goes_the_way_that_is_asked_for(text: str, question: str, change: str) -> None:
    assert ask(text, question).text == change


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "Trade rose from $1.5 billion to $4.2 billion.",
            "By how much did trade fall?",
            id="only-rose",
        ),
        pytest.param(
            "Trade fell to $4.2 billion from $5 billion.", "By how much did trade rise?", id="fell"
        ),
    ],
)
def test_change_the_other_way_is_not_computed(text: str, question: str) -> None:
    assert ask(text, question).kind is not AnswerKind.COMPUTED
