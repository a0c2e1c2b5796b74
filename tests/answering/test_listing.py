"""Lists: every mention of a kind once, in the order of the text."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_TEXT = (
    "Anna Berg went from Sweden to Norway in May 1999. Anna Berg met Peter Holt in Oslo. "
    "The Swedes like Norway. In June 2001 Ida Falk gave $30 to a school in the United States."
)


@pytest.mark.parametrize(
    ("question", "texts"),
    [
        pytest.param(
            "Which countries are mentioned?",
            ["Sweden", "Norway", "United States"],
            id="countries",
        ),
        pytest.param("List the countries", ["Sweden", "Norway", "United States"], id="command"),
        pytest.param("List all cities.", ["Oslo"], id="cities"),
        pytest.param("List the people", ["Anna Berg", "Peter Holt", "Ida Falk"], id="people"),
        pytest.param("Name the dates", ["May 1999", "June 2001"], id="dates"),
    ],
)
def test_list_holds_each_mention_once_in_order(question: str, texts: list[str]) -> None:
    answer = ask(_TEXT, question)
    assert answer.kind is AnswerKind.LIST
    assert [span.text.removeprefix("the ") for span in answer.spans] == texts
    assert answer.text == ", ".join(span.text for span in answer.spans)
    assert len(answer.evidence) == len(set(answer.evidence)) <= len(answer.spans)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("List the trees", id="class-without-a-kind"),
        pytest.param("List the organisations", id="none-there"),
        pytest.param("Which country is mentioned?", id="one-asked"),
        pytest.param("Which countries did she like?", id="not-all-mentioned"),
    ],
)
def test_other_questions_get_no_list(question: str) -> None:
    assert ask(_TEXT, question).kind is not AnswerKind.LIST


def test_list_goes_over_all_articles_in_order() -> None:
    answer = ask([_TEXT, "Peter Holt saw France and Norway."], "List the countries")
    assert [span.text.removeprefix("the ") for span in answer.spans] == [
        "Sweden",
        "Norway",
        "United States",
        "France",
    ]
    assert answer.spans[-1].article is not answer.spans[0].article
    assert answer.evidence[-1].article is answer.spans[-1].article


def test_same_country_by_two_names_is_listed_once() -> None:
    answer = ask("The USA grew. The United States won. Holland lost.", "List the countries")
    assert len(answer.spans) == 2
