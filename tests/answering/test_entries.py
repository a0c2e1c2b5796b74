"""Questions about the entries of a timeline by their days."""

import pytest
from asking import ask

LOG = (
    "How Alder Freight fell\n\n12 January 2016 – Two brothers start a firm in Zwolle.\n"
    "2018 – Turnover passes €10 million. Headquarters move to Ede.\n"
    "21/02/2019 – The firm buys Trans-Maas for €4 million.\n"
    "5 May 2022 – Inspectors search the offices, which were rebuilt in 2021.\n"
    "19 May 2022 – A court declares the firm bankrupt. 412 people lose their jobs.\n"
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("When did headquarters move to Ede?", "2018", id="second sentence"),
        pytest.param("When did the firm buy Trans-Maas?", "21/02/2019", id="slashes"),
        pytest.param("In which year did turnover pass €10 million?", "2018", id="year"),
        pytest.param("What happened on 21 February 2019?", "The firm buys", id="another form"),
        pytest.param("What happened on 19 May?", "A court declares", id="no year"),
        pytest.param("what happened in May 2022", "Inspectors search", id="a month, first"),
        pytest.param("what happened in May 2022", "A court declares", id="a month, last"),
        pytest.param("When did 412 people lose their jobs?", "19 May 2022", id="a number"),
    ],
)
def test_the_day_of_an_entry_holds_for_it(question: str, expected: str) -> None:
    assert expected in ask(LOG, question).text


@pytest.mark.parametrize(
    ("question", "never"),
    [
        pytest.param("When were the offices rebuilt?", "5 May 2022", id="a day of its own"),
        pytest.param("What happened on 21 March 2019?", "The firm buys", id="another month"),
        pytest.param("What happened to the firm in 2019?", "Two brothers", id="to something"),
        pytest.param("When did the brothers quarrel?", "2018", id="not told"),
    ],
)
def test_other_days_are_not_given(question: str, never: str) -> None:
    assert never not in ask(LOG, question).text
