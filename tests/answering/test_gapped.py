"""Figures of several of which only the first has a verb: whose they are is told by their heads."""

import pytest

from qa.conversation.chat import Chat
from qa.documents.article import Article

_RULE = "verb left out"
_FARES = (
    "A single cabin costs €62, a double one €84. The weekly pass is £21, and the monthly one £75. "
    "Adults pay 12 euros, children 7 euros and pensioners 9 euros. The boat has a bar. "
    "A berth costs 39 euros and a bunk 99. A ham costs 30 euros and it is 40 days old."
)
_BIRDS = (
    "Adults are 17 to 19 cm long, have a wingspan of 38 cm and weigh 45 g. The nest is lined with "
    "shells, and the hen lays three eggs, sometimes four. A hen weighs 48 g, a cock 45 g."
)
_SHARES = (
    "Coal provided 31% of electricity, gas 27% and wind 19%. Revenue rose 8% to £214m, pre-tax "
    "profit 12% to £31m and net debt to £90m. The tower is 84 metres high, the spire 31 metres. "
    "Sales fell 3% in May, rose 4% in June and were flat in July."
)


@pytest.mark.parametrize(
    ("text", "asked", "said"),
    [
        pytest.param(_FARES, "How much is the double cabin?", "€84", id="one-for-the-noun"),
        pytest.param(_FARES, "What does a single cabin cost?", "€62", id="the-first"),
        pytest.param(_FARES, "How much is a monthly pass?", "£75", id="behind-and"),
        pytest.param(_FARES, "How much is a bunk?", "99", id="euros-left-out"),
        pytest.param(_FARES, "How much is a weekly pass?", "£21", id="first-alone"),
        pytest.param(_SHARES, "How much of the electricity did coal provide?", "31%", id="share"),
        pytest.param(_SHARES, "What share of electricity came from gas?", "27%", id="other-verb"),
        pytest.param(_SHARES, "How much electricity did wind provide?", "19%", id="verb-too"),
        pytest.param(_SHARES, "By how much did pre-tax profit rise?", "12%", id="by-how-much"),
        pytest.param(_SHARES, "How much was net debt?", "£90m", id="behind-a-preposition"),
        pytest.param(_BIRDS, "How heavy is a cock?", "45 g", id="its-dimension"),
        pytest.param(_SHARES, "How high is the spire?", "31 metres", id="a-measure"),
    ],
)
def test_figure_is_that_of_its_head(text: str, asked: str, said: str) -> None:
    answer = Chat(Article.from_text(text)).ask(asked)
    assert answer.text == said
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param(_FARES, "How much is a triple cabin?", id="no-such-row"),
        pytest.param(_FARES, "What does the boat have?", id="no-figure"),
        pytest.param(_FARES, "How much do children weigh?", id="another-deed"),
        pytest.param(_BIRDS, "How heavy are the adults?", id="verbs-of-their-own"),
        pytest.param(_BIRDS, "What is the adults' wingspan?", id="goes-on-with-a-verb"),
        pytest.param(_BIRDS, "What is the nest lined with?", id="no-head-but-an-adverb"),
        pytest.param(_BIRDS, "How long is a cock?", id="another-dimension"),
        pytest.param(_SHARES, "By how much did sales fall in May?", id="each-has-its-verb"),
        pytest.param(_SHARES, "When did gas provide 27% of electricity?", id="another-kind"),
        pytest.param(_SHARES, "How many mines did coal provide?", id="counts-another-thing"),
        pytest.param(
            "In 1905 there were 9,400 lamps, tended by 160 men.",
            "How many men tended the lamps in 1905?",
            id="another-number-counts-men",
        ),
        pytest.param(_SHARES, "What fuel did gas provide?", id="no-figure-asked-for"),
        pytest.param(_SHARES, "How long is the spire's shadow?", id="another-noun"),
    ],
)
def test_figures_with_a_verb_each_are_left_alone(text: str, asked: str) -> None:
    trace = Chat(Article.from_text(text)).ask(asked).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)
