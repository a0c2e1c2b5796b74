"""Who gets what, where a noun tells of the deed."""

import pytest
from asking import ask

_RULE = "who gets it"
_TEXT = (
    "The sale of a city car park to a company owned by his son-in-law, Peter Zupan, is under "
    "inquiry. The acquisition of Lundco by the Danish firm Acme was blocked. The loan of the vase "
    "to the Tarn Museum ends in May. The return of the old bell to the village was a surprise."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Who bought the car park?", "a company owned by his son-in-law", id="sale-to"),
        pytest.param(
            "To whom was the car park sold?", "a company owned by his son-in-law", id="sold-to"
        ),
        pytest.param("Who bought Lundco?", "the Danish firm Acme", id="acquisition-by"),
        pytest.param("To whom was the vase lent?", "the Tarn Museum", id="loan"),
        pytest.param("Who was the bell returned to?", "the village", id="return"),
    ],
)
def test_who_gets_it(question: str, expected: str) -> None:
    answer = ask(_TEXT, question)
    assert answer.text == expected
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who sold the car park?", id="who-gives-is-not-told"),
        pytest.param("Who bought the vase?", id="a-loan-is-no-sale"),
        pytest.param("Who bought the town hall?", id="another-thing"),
    ],
)
def test_what_is_not_told(question: str) -> None:
    assert ask(_TEXT, question).kind == "unanswerable"


_BOUGHT = (
    "Tarn bought the mill from the Moe family in 1998. The school got a piano from Ida Falk. Bex "
    "sold the quay to Tarn. Tarn bought the barn from scratch dealers in May."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Who sold the mill to Tarn?", "the Moe family", id="bought-from"),
        pytest.param("Who sold the mill?", "the Moe family", id="bought-from-by-whomever"),
        pytest.param("Who gave the school a piano?", "Ida Falk", id="got-from"),
        pytest.param("Who sold the quay?", "Bex", id="told-with-the-verb"),
    ],
)
def test_who_gave_it_is_whom_it_was_got_from(question: str, expected: str) -> None:
    assert ask(_BOUGHT, question).text == expected


def test_who_bought_something_was_not_sold() -> None:
    text = "Tarn bought the mill from the Moe family in 1998."
    answer = ask(text, "Who sold Tarn?")
    assert not any(hit.rule == "from whom it was taken" for hit in answer.trace[0].hits)


_WILL = (
    "When my great-aunt Berthe died, she left the house to the parish, the goat to the neighbour "
    "and the clock to me. Her brother sold the mill to Ole Moe. Ida left the hall to buy bread."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Who got the house?", "the parish", id="first-of-a-row"),
        pytest.param("Who got the goat?", "the neighbour", id="second-of-a-row"),
        pytest.param("Who inherited the clock?", "me", id="last-of-a-row"),
        pytest.param("Who bought the mill?", "Ole Moe", id="sold-to"),
    ],
)
def test_to_whom_it_was_left(question: str, expected: str) -> None:
    assert ask(_WILL, question).text == expected


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who inherited the mill?", id="sold-is-not-left"),
        pytest.param("Who got the hall?", id="left-to-buy"),
    ],
)
def test_what_was_left_to_nobody(question: str) -> None:
    assert all(hit.rule != _RULE for one in ask(_WILL, question).trace for hit in one.hits)


_STONE = "A blue stone found by a farmer was sold in Geneva for 11 million dollars to a buyer."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_STONE, "Who bought the stone?", "a buyer", id="sold-to"),
        pytest.param(
            "The mill was left to her niece.", "Who got the mill?", "her niece", id="left-to"
        ),
    ],
)
def test_to_whom_it_was_sold(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The mill was sold to pay his debts.", id="to-pay"),
        pytest.param("The mill was sold to great applause.", id="applause"),
        pytest.param("The mill was not sold to a brewery.", id="not-sold"),
    ],
)
def test_to_whom_it_was_not_sold(text: str) -> None:
    assert all(
        hit.rule != _RULE for one in ask(text, "Who bought the mill?").trace for hit in one.hits
    )
