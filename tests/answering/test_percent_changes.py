"""Changes in percent: computed from two figures, never instead of a told one."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_TEXT = (
    "Sales were $40 million in 2019 and $50 million in 2020. Output fell from 200 tonnes in 2001 "
    "to 150 tonnes in 2002. Profit dropped 12% to $3 million. Exports climbed to $330 from $300. "
    "Imports were 40 tonnes in 2001 and $30 in 2002."
)


@pytest.mark.parametrize(
    ("question", "text", "note"),
    [
        pytest.param(
            "By what percentage did sales rise from 2019 to 2020?",
            "25%",
            "from $40 million to $50 million",
            id="two-years",
        ),
        pytest.param(
            "By how many percent did sales grow between 2020 and 2019?",
            "25%",
            "from $40 million to $50 million",
            id="years-the-other-way",
        ),
        pytest.param(
            "By what percentage did output fall?", "25%", "from 200 tonnes to 150 tonnes", id="fall"
        ),
        pytest.param(
            "By what percentage did exports climb?", "10%", "from $300 to $330", id="to-from"
        ),
    ],
)
def test_change_in_percent_is_computed_and_shown(question: str, text: str, note: str) -> None:
    answer = ask(_TEXT, question)
    assert (answer.kind, answer.text, answer.note) == (AnswerKind.COMPUTED, text, note)
    assert all(span.text in note for span in answer.spans)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("By what percentage did profit drop?", id="told"),
        pytest.param("By what percentage did sales fall from 2019 to 2020?", id="the-wrong-way"),
        pytest.param("By what percentage did imports fall?", id="two-units"),
        pytest.param("What percentage of sales was in 2019?", id="a-share"),
    ],
)
def test_no_change_in_percent_is_computed(question: str) -> None:
    assert ask(_TEXT, question).kind is not AnswerKind.COMPUTED
