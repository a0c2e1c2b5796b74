"""Several told of in one sentence: whose figure is which is told by their order."""

import pytest

from qa.conversation.chat import Chat
from qa.documents.article import Article

_SEATS = (
    "The Blues hold eleven of the 30 seats on the board, the Reds nine and Labour ten. Nora Strand "
    "won 12 races, Bo Holm seven and Ida Lund three. Norway took 41 medals and Peru nine horses."
)


@pytest.mark.parametrize(
    ("text", "asked", "said"),
    [
        pytest.param(_SEATS, "How many seats do the Reds have?", "nine", id="verb-left-out"),
        pytest.param(_SEATS, "how many seats does labour hold?", "ten", id="behind-and"),
        pytest.param(_SEATS, "How many races did Bo Holm win?", "seven", id="people"),
        pytest.param(_SEATS, "Which party has the most seats?", "The Blues", id="the-most"),
        pytest.param(_SEATS, "Which party has the fewest seats?", "Reds", id="the-fewest"),
        pytest.param(_SEATS, "Who won the most races?", "Nora Strand", id="who-has-the-most"),
    ],
)
def test_figure_is_told_by_the_order(text: str, asked: str, said: str) -> None:
    answer = Chat(Article.from_text(text)).ask(asked)
    assert answer.text == said
    assert [hit.rule for hit in answer.trace[0].hits] == ["told in the same order"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param(_SEATS, "How many votes do the Reds have?", id="another-noun"),
        pytest.param(_SEATS, "How many seats do the Greens have?", id="another-name"),
        pytest.param(_SEATS, "How many medals did Peru take?", id="counts-something-else"),
        pytest.param(_SEATS, "Which country took the most medals?", id="nobody-beside-it"),
    ],
)
def test_figure_of_something_else_is_left_alone(text: str, asked: str) -> None:
    trace = Chat(Article.from_text(text)).ask(asked).trace
    assert not any(hit.rule == "told in the same order" for one in trace for hit in one.hits)


def test_figure_of_the_next_is_asked_in_a_follow_up() -> None:
    chat = Chat(Article.from_text(_SEATS))
    chat.ask("How many seats do the Blues have?")
    assert chat.ask("and labour?").text == "ten"
