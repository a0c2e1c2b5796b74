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
            "When was the general returned?",
            "She spoke of Sunday's return of the general who died in 1943.",
            "Sunday",
            "slot=filled",
            id="date-of-the-noun-of-the-deed",
        ),
        pytest.param(
            "When was the general returned?",
            "She spoke of Sunday's return of the general who died in 1943.",
            "1943",
            "slot=missed",
            id="date-of-a-relative-clause",
        ),
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
            "What is the river of Lindal?",
            _TARN,
            "the River Tarn",
            "asked=inside",
            id="asked-of-it",
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
        pytest.param(
            "Why was it left out?",
            "It was left out after protests from the fishermen.",
            "protests from the fishermen",
            "reason=what something came after",
            id="what-it-came-after",
        ),
        pytest.param(
            "What is the dispute about?",
            "There is a dispute with Lindal over fish.",
            "fish",
            "topic=yes",
            id="what-it-is-about",
        ),
        pytest.param(
            "When will the council debate it?",
            "The council, which lost a member in April, will debate it on Wednesday.",
            "Wednesday",
            "slot=filled",
            id="date-of-the-deed",
        ),
        pytest.param(
            "When will the council debate it?",
            "The council, which lost a member in April, will debate it on Wednesday.",
            "April",
            "slot=missed",
            id="date-of-a-clause-set-in",
        ),
        pytest.param(
            "Who did she meet?",
            "She met Bo Falk at Berg House.",
            "Berg House",
            "topic=a place for somebody",
            id="place-for-somebody",
        ),
        pytest.param(
            "What did they look like?",
            "They looked like dolphins but were reptiles.",
            "dolphins but were reptiles",
            "crossed=clause",
            id="into-another-clause",
        ),
        pytest.param(
            "What kind of visit was it?",
            "He came for a two-day state visit.",
            "two-day state visit",
            "sort=told",
            id="kind-told",
        ),
        pytest.param(
            "What kind of visit was it?",
            "It was Ann's visit to Lindal.",
            "visit to Lindal",
            "sort=not told",
            id="kind-not-told",
        ),
        pytest.param(
            "How many days was he there?",
            "He came for a two-day visit.",
            "two-day",
            "echo=mostly new",
            id="part-of-a-compound-asked",
        ),
        pytest.param(
            "Which country won?",
            "The long talks won praise.",
            "The long talks",
            "subtype=no name for country",
            id="common-noun-for-a-country",
        ),
        pytest.param(
            "Who is the leader of Ruritania?",
            "The leader of Ruritania fought Imperial Japan.",
            "Imperial Japan",
            "subtype=no person for a person",
            id="country-for-a-person",
        ),
        pytest.param(
            "Which company got the contract?",
            "The former leader got the contract.",
            "The former leader",
            "subtype=a person for an organisation",
            id="person-for-a-company",
        ),
        pytest.param(
            "Which factory did she visit?",
            "She visited Jerry Rawlings on Monday.",
            "Jerry Rawlings",
            "subtype=a person for a thing",
            id="person-for-a-thing",
        ),
        pytest.param(
            "Which birds did she see?",
            "She saw two eagles there.",
            "two eagles",
            "subtype=instance for a kind",
            id="instance-of-the-kind",
        ),
        pytest.param(
            "What animal did she see?",
            "She saw a harpy eagle.",
            "a harpy eagle",
            "subtype=instance for a kind",
            id="instance-of-a-kind-of-the-kind",
        ),
        pytest.param(
            "Which organism causes it?",
            "It is caused by the bacterium Borrelia paludis.",
            "Borrelia paludis",
            "subtype=instance for a kind",
            id="name-of-an-instance",
        ),
        pytest.param(
            "Which fruit did she sell?",
            "She sold nutmeg there.",
            "nutmeg",
            "subtype=instance of another for a kind",
            id="instance-of-another-kind",
        ),
    ],
)
def test_rule_fires(question: str, text: str, span: str, rule: str) -> None:
    assert rule in rules(question, text, span)


@pytest.mark.parametrize(
    ("question", "text", "span", "family"),
    [
        pytest.param(
            "Who is the owner of the club?",
            "The owner of the club is Norway.",
            "Norway",
            "subtype",
            id="country-that-owns",
        ),
        pytest.param(
            "What did they say?",
            "They said that rain fell and wind rose.",
            "rain fell and wind rose",
            "crossed",
            id="clauses-whole",
        ),
        pytest.param(
            "Who lives at the mill?",
            "Bo Falk lives at Berg Mill.",
            "Bo Falk",
            "topic",
            id="no-place",
        ),
        pytest.param(
            "What visit was it?", "It was a state visit.", "state visit", "sort", id="no-kind-asked"
        ),
        pytest.param(
            "Who is the leader?", "The leader is a baker.", "a baker", "subtype", id="role"
        ),
        pytest.param(
            "Why was it shut?",
            "It was shut after lunch because the roof leaked.",
            "lunch",
            "reason",
            id="time-beside-a-reason",
        ),
        pytest.param("Who won?", "Jo Pike won.", "Jo Pike", "asked=", id="no-noun-asked"),
        pytest.param("Who won?", "Jo Pike won.", "Jo Pike", "attached=", id="no-number-asked"),
        pytest.param("Which boat won?", "Paris won.", "Paris", "subtype=", id="no-place-asked"),
        pytest.param(
            "What did she see?", "She saw an eagle.", "an eagle", "subtype=", id="no-kind-asked-for"
        ),
        pytest.param(
            "What type of ship was it?", "It was a steamer.", "a steamer", "subtype=", id="sort"
        ),
        pytest.param(
            "Which bird eats the crow?", "The crow fled.", "crow", "subtype=", id="one-asked-about"
        ),
        pytest.param(
            "Which bird did she see?", "She saw a harpy.", "a harpy", "subtype=", id="of-no-list"
        ),
        pytest.param("Why did it shut?", "It shut in May.", "May", "reason=", id="no-reason-given"),
        pytest.param("Who won?", "Jo Pike won.", "Jo Pike", "apposed=", id="nothing-beside"),
    ],
)
def test_family_is_silent(question: str, text: str, span: str, family: str) -> None:
    assert not [rule for rule in rules(question, text, span) if rule.startswith(family)]
