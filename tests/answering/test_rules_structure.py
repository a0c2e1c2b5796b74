"""Rules on how a span is built, what it is tied to, and its part in the clause."""

from __future__ import annotations

import pytest
from asking import rules

_FIGURES = "Sales rose from $3 million in 2017 to $5 million in 2019."
_TOWED = "It was towed to Brest by a Dutch tug."
_TARN = "The inn stands on the River Tarn."
_CLUB = "The club was sold by Ann Lee to a bank in May."


@pytest.mark.parametrize(
    ("question", "text", "span", "rule"),
    [
        pytest.param(
            "How much were sales in 2019?",
            _FIGURES,
            "$ 5 million",
            "attached=yes first",
            id="own-year",
        ),
        pytest.param(
            "How much were sales in 2019?",
            _FIGURES,
            "$ 3 million",
            "attached=no first",
            id="other-year",
        ),
        pytest.param("Who sold it?", _CLUB, "Ann Lee", "slot=filled", id="agent-of-the-passive"),
        pytest.param(
            "Who towed it?", _TOWED, "a Dutch tug", "slot=filled", id="agent-without-a-name"
        ),
        pytest.param("Who towed it?", _TOWED, "Brest", "slot=missed", id="no-agent"),
        pytest.param(
            "Who scored?",
            "Ida Moe, fed by Tim Ray, ran on and scored.",
            "Tim Ray",
            "slot=missed",
            id="another-person",
        ),
        pytest.param(
            "Which bank advised Calder?",
            "Hart Bank advised Brightwater; Lazard Bank advised Calder.",
            "Hart Bank",
            "slot=missed",
            id="clause-of-another",
        ),
        pytest.param(
            "What did they find?",
            "They found looms but they have not found a bone.",
            "a bone",
            "slot=denied",
            id="not-found",
        ),
        pytest.param(
            "Where are the cloths kept?",
            "The bowl is shown in Zug; the cloths are kept in tanks in Bern.",
            "Zug",
            "slot=missed",
            id="place-of-another-deed",
        ),
        pytest.param(
            "Who was arrested?",
            "Officer Tim Ray arrested Ida Moe.",
            "Ida Moe",
            "slot=filled",
            id="object-for-the-passive",
        ),
        pytest.param(
            "Which river is it on?", _TARN, "the River Tarn", "asked=in its name", id="noun-in-name"
        ),
        pytest.param("Which inn is it?", _TARN, "The inn", "asked=as its head", id="no-name"),
        pytest.param(
            "What are rivers for?", _TARN, "the River Tarn", "asked=inside", id="asked-of-it"
        ),
        pytest.param(
            "Which author won?",
            "The author Jo Pike won.",
            "Jo Pike",
            "asked=1 before",
            id="noun-before",
        ),
        pytest.param(
            "Which novel won?",
            "A short novel won.",
            "A short novel",
            "asked=as its head",
            id="noun-is-head",
        ),
        pytest.param(
            "Which author won?", "A poet won.", "A poet", "asked=nowhere", id="noun-nowhere"
        ),
        pytest.param(
            "Which country won?",
            "France won the cup.",
            "France",
            "subtype=country for country",
            id="country",
        ),
        pytest.param(
            "Which city won?",
            "Paris won the cup.",
            "Paris",
            "subtype=capital for city",
            id="capital",
        ),
        pytest.param(
            "Who sold the club?", _CLUB, "Ann Lee", "clause=subject agent asked passive", id="agent"
        ),
        pytest.param(
            "Who sold the club?", _CLUB, "a bank", "clause=subject to asked passive", id="receiver"
        ),
        pytest.param("Who sold the club?", _CLUB, "Ann Lee", "whole=agent", id="whole-argument"),
        pytest.param("Who sold the club?", _CLUB, "Lee", "whole=no", id="piece-of-an-argument"),
        pytest.param(
            "Why was it shut?",
            "It was shut because the roof leaked.",
            "the roof leaked",
            "reason=a whole reason",
            id="reason",
        ),
        pytest.param(
            "Why was it shut?",
            "It was shut because the roof leaked.",
            "the roof",
            "reason=part of a reason",
            id="part-of-a-reason",
        ),
    ],
)
def test_rule_fires(question: str, text: str, span: str, rule: str) -> None:
    assert rule in rules(question, text, span)


@pytest.mark.parametrize(
    ("question", "text", "span", "family"),
    [
        pytest.param("Who won?", "Jo Pike won.", "Jo Pike", "asked=", id="no-noun-asked"),
        pytest.param("Who won?", "Jo Pike won.", "Jo Pike", "attached=", id="no-number-asked"),
        pytest.param("Which author won?", "Paris won.", "Paris", "subtype=", id="no-place-asked"),
        pytest.param("Why did it shut?", "It shut in May.", "May", "reason=", id="no-reason-given"),
        pytest.param("Who won?", "Jo Pike won.", "Jo Pike", "apposed=", id="nothing-beside"),
    ],
)
def test_family_is_silent(question: str, text: str, span: str, family: str) -> None:
    assert not [rule for rule in rules(question, text, span) if rule.startswith(family)]
