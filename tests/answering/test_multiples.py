"""What a figure is so many times of: "60 crews, twice the usual number"."""

import pytest
from asking import ask

_RULE = "a multiple"
_TEXT = (
    "Sixty crews are out tonight, twice the usual number. Some 900 people came, three times as "
    "many as last year. The shop sold 41 cakes on Monday, half its normal number. The fine is £80, "
    "double the average. A pound of butter costs 3 euros, twice as much as in 2019. He ran twice. "
    "The usual price of milk is 1 euro. The firm has 12 lorries, twice as many as its rival."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How many crews are there normally?", "30", id="normally"),
        pytest.param("What is the usual number of crews?", "30", id="usual-number"),
        pytest.param("How many people came last year?", "300", id="as-many-as"),
        pytest.param("How many cakes does the shop normally sell?", "82", id="half"),
        pytest.param("How much is the average fine?", "£40", id="money"),
        pytest.param("How much did a pound of butter cost in 2019?", "€1.50", id="in-a-year"),
        pytest.param("How many lorries does the rival have?", "6", id="another-owner"),
    ],
)
def test_figure_is_told_by_its_multiple(question: str, expected: str) -> None:
    answer = ask(_TEXT, question)
    assert answer.text == expected
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many crews are out tonight?", id="the-figure-itself"),
        pytest.param("How many people came?", id="of-this-year"),
        pytest.param("How much is the fine?", id="no-average-asked"),
        pytest.param("How much does milk usually cost?", id="told-itself"),
        pytest.param("How many lorries does the firm usually have?", id="nothing-usual-told"),
        pytest.param("How many times did he run?", id="a-deed-done-twice"),
    ],
)
def test_other_figures_are_left_alone(question: str) -> None:
    trace = ask(_TEXT, question).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)


_SUGAR = "The cake takes 300 grams of flour, twice as much sugar and an egg."
_SCHOOL = "The school has 40 girls and three times as many boys."
_TICKETS = "Leeds sold 1,200 tickets, and Hull half as many."
_SEATS = "The cinema had 600 seats; the theatre had twice as many."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_SUGAR, "How much sugar does it take?", "600 grams", id="another-thing"),
        pytest.param(_SUGAR, "How much flour does it take?", "300 grams", id="near-miss-the-thing"),
        pytest.param(_SCHOOL, "How many boys does it have?", "120", id="so-many-times-as-many"),
        pytest.param(_SCHOOL, "How many girls does it have?", "40", id="near-miss-first-count"),
        pytest.param(_TICKETS, "How many tickets did Hull sell?", "600", id="half-as-many"),
        pytest.param(_TICKETS, "How many tickets did Leeds sell?", "1,200", id="near-miss-first"),
        pytest.param(
            _SEATS, "How many seats did the theatre have?", "1,200", id="like-word-before"
        ),
    ],
)
def test_so_many_times_the_figure_before(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


_BERTH = "A berth costs 48 crowns; a seat is half that."
_CHURCH = "The mill is 30 metres high and the church is twice as high."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_BERTH, "How much does a seat cost?", "24 crowns", id="half-that"),
        pytest.param(_BERTH, "How much does a berth cost?", "48 crowns", id="near-miss-the-first"),
        pytest.param(_CHURCH, "How high is the church?", "60 metres", id="twice-as-high"),
        pytest.param(_CHURCH, "How high is the mill?", "30 metres", id="near-miss-the-lower"),
    ],
)
def test_so_many_times_that(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
