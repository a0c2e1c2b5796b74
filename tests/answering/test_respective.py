"""Two lists that run in parallel: what belongs to what is told by their order."""

import pytest

from qa.conversation.chat import Chat
from qa.documents.article import Article

_RULE = "told in the same order"
_FINES = (
    "Two clerks, Ida Lund and Bo Berg, were fined 300 crowns and 90 crowns respectively. Anna Moe, "
    "Karl Dahl and Nils Aker received sentences of four years, 18 months and one year, "
    "respectively. Berg is 41 and lives in Harl."
)
_TRADE = (
    "In 2019, wood and paper fell by 2 per cent and by 6 per cent respectively. Wheat, barley and "
    "rye fetched 212, 187 and 164 euros a tonne respectively. Orders in Peru and Chile brought in "
    "$4m and $7m respectively, and the firm opened two shops. Fish was dear."
)
_RACES = (
    "Moe and Aker won gold and silver, respectively. The men's and women's races were won by Dahl "
    "and Strand respectively. The villages of Orby and Mellin have populations of 8,200 and 11,400 "
    "respectively. The two bridges opened in 1931 and 1954."
)
_PIPES = (
    "Water comes to Osk through the West Tunnel and the East Tunnel, completed in 1917 and in 1936 "
    "respectively."
)


@pytest.mark.parametrize(
    ("text", "asked", "said"),
    [
        pytest.param(_FINES, "How much was Ida Lund fined?", "300 crowns", id="first-of-two"),
        pytest.param(_FINES, "how much was berg fined?", "90 crowns", id="second-of-two"),
        pytest.param(_FINES, "What sentence did Anna Moe get?", "four years", id="one-time-read"),
        pytest.param(_FINES, "What sentence did Nils Aker get?", "one year", id="last-of-three"),
        pytest.param(_TRADE, "By how much did paper fall?", "6 per cent", id="things"),
        pytest.param(_TRADE, "How much did wood fall in 2019?", "2 per cent", id="behind-a-date"),
        pytest.param(_TRADE, "What did barley fetch?", "187", id="unit-stands-once"),
        pytest.param(_TRADE, "How much did rye fetch?", "164 euros", id="unit-last"),
        pytest.param(_TRADE, "How much did orders in Chile bring in?", "$7m", id="within-a-phrase"),
        pytest.param(_TRADE, "What fell by 6 per cent?", "paper", id="who-has-the-figure"),
        pytest.param(_RACES, "What did Moe win?", "gold", id="nouns"),
        pytest.param(_RACES, "Who won silver?", "Aker", id="who-won-it"),
        pytest.param(_RACES, "Who won the women's race?", "Strand", id="noun-of-the-last"),
        pytest.param(_RACES, "Who won the men's race?", "Dahl", id="noun-stands-once"),
        pytest.param(_RACES, "What is the population of Mellin?", "11,400", id="of-a-village"),
        pytest.param(_RACES, "Which village has a population of 8,200?", "Orby", id="which-one"),
    ],
)
def test_what_belongs_together_is_told_by_the_order(text: str, asked: str, said: str) -> None:
    answer = Chat(Article.from_text(text)).ask(asked)
    assert answer.text == said
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param(_FINES, "How old is Berg?", id="not-of-this-order"),
        pytest.param(_FINES, "Where was Berg fined?", id="another-kind"),
        pytest.param(_FINES, "How much did Nils Aker earn?", id="another-deed"),
        pytest.param(_TRADE, "How many shops did the firm open?", id="beside-the-lists"),
        pytest.param(_TRADE, "By how much did wood rise?", id="the-converse"),
        pytest.param(_PIPES, "Water comes to Osk through which tunnel?", id="no-year"),
        pytest.param(_TRADE, "How much did fish fetch?", id="in-neither-list"),
        pytest.param(_RACES, "Who won bronze?", id="another-medal"),
        pytest.param(_RACES, "When did the bridges open?", id="without-the-word"),
        pytest.param(_RACES, "What did Moe and Aker win?", id="both-named"),
    ],
)
def test_what_is_in_no_such_lists_is_left_alone(text: str, asked: str) -> None:
    trace = Chat(Article.from_text(text)).ask(asked).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)
