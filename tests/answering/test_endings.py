"""When an event began or was over, told by what is usual of it."""

import pytest

from qa.conversation.chat import Chat
from qa.documents.article import Article

_RULE = "told by what ends it"
_STRIKE = (
    "Bakers in Brevik began a strike on 3 March over pay. They returned to work on 19 March, after "
    "the owners offered them 4 percent more."
)
_DOCKS = (
    "Dockers at the port walked out on 11 March. The strike cost the owners £3m. On 2 April they "
    "went back to work."
)
_FIRE = "A fire broke out in the mill on Monday and was put out on Wednesday. Nobody was hurt."
_SIEGE = "The siege ended on 9 June 1645. The garrison had surrendered a day earlier."
_MATCH = "The match began at noon. They returned to work on Monday. The strike went on."


@pytest.mark.parametrize(
    ("text", "asked", "said"),
    [
        pytest.param(_STRIKE, "When did the strike end?", "19 March", id="back-at-work"),
        pytest.param(_DOCKS, "When did the strike end?", "2 April", id="date-leads"),
        pytest.param(_FIRE, "When did the fire end?", "Wednesday", id="put-out"),
    ],
)
def test_end_is_told_by_what_is_usual(text: str, asked: str, said: str) -> None:
    answer = Chat(Article.from_text(text)).ask(asked)
    assert answer.text == said
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param(_STRIKE, "When did the strike begin?", id="said-outright"),
        pytest.param(_SIEGE, "When did the siege end?", id="end-said-outright"),
        pytest.param(_MATCH, "When did the match end?", id="not-usual-of-it"),
        pytest.param(_MATCH, "When did the strike end?", id="event-named-later"),
    ],
)
def test_what_ends_something_else_is_left_alone(text: str, asked: str) -> None:
    trace = Chat(Article.from_text(text)).ask(asked).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)
