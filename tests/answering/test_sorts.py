"""Which sort of a thing it is, asked without a verb: the words before the noun."""

from __future__ import annotations

import pytest
from asking import ask

_RULE = "what stands before the noun"
_IS = "what it is said to be, with its sort"
_HARBOUR = (
    "The Mara, a small fishing ship from Aber, sank off Lund in May. Its owner, Ida Holm, sells "
    "smoked herring and other dried goods. The crew drank the tea. Global food prices rose. Rising "
    "carbon dioxide levels warm the bay. The school offers sports such as judo and chess."
)


@pytest.mark.parametrize(
    ("question", "sort"),
    [
        pytest.param("What kind of ship?", "small fishing", id="ship"),
        pytest.param("what type of food prices", "Global", id="keywords"),
        pytest.param("What sort of goods?", "dried", id="other-is-no-sort"),
        pytest.param("What kind of food prices?", "Global", id="what-is-said-itself"),
        pytest.param("What form of dioxide?", "Rising carbon", id="within-a-compound"),
    ],
)
def test_sort_is_told(question: str, sort: str) -> None:
    answer = ask(_HARBOUR, question)
    assert answer.text == sort
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What kind of ship sank?", id="with-a-verb"),
        pytest.param("What kind of tea?", id="nothing-before-it"),
        pytest.param("What type of whale?", id="no-such-thing"),
        pytest.param("What kind of fish?", id="fishing-is-no-fish"),
        pytest.param("What kinds of sports?", id="instances"),
        pytest.param("Which ship?", id="no-sort-asked"),
    ],
)
def test_sort_is_left(question: str) -> None:
    answer = ask(_HARBOUR, question)
    assert _RULE not in [hit.rule for one in answer.trace for hit in one.hits]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("What kind of ship sank off Lund?", "small fishing ship", id="apposed"),
        pytest.param("What kind of herring does Ida Holm sell?", "smoked herring", id="object"),
        pytest.param("Which ship sank off Lund?", "The Mara", id="no-sort"),
    ],
)
def test_sort_is_told_with_its_thing(question: str, expected: str) -> None:
    assert expected.lower() in ask(_HARBOUR, question).text.lower()


_METAL = "Lindite is a chemical element. It is a dense, grey metal. Lead is a metal of the house."


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("What kind of metal is lindite?", "dense, grey metal", id="it"),
        pytest.param("What type of element is lindite?", "chemical element", id="named"),
    ],
)
def test_sort_of_what_it_is(question: str, expected: str) -> None:
    answer = ask(_METAL, question)
    assert (answer.text, answer.trace[0].hits[0].rule) == (expected, _IS)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What kind of metal is lead?", id="no-sort-told"),
        pytest.param("What kind of stone is lindite?", id="no-such-noun"),
        pytest.param("What kind of metal is used for lead?", id="another-verb"),
    ],
)
def test_sort_of_what_it_is_is_left(question: str) -> None:
    answer = ask(_METAL, question)
    assert _IS not in [hit.rule for one in answer.trace for hit in one.hits]
