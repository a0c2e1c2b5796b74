"""Reasons and purposes: where they begin, where they end, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.language.tagger import tag
from qa.language.tokens import tokenize
from qa.reading.occasions import find_occasions
from qa.reading.reasons import find_reasons
from qa.types import MentionKind


def _found(text: str) -> list[tuple[str, str]]:
    tokens = tokenize(text)
    words = [token.text for token in tokens]
    return [
        (one.kind.value, text[tokens[one.start].start : tokens[one.end - 1].end])
        for one in find_reasons(words, tag(words))
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param(
            "The match was cancelled because of heavy rain, the club said.",
            "heavy rain",
            id="because-of",
        ),
        pytest.param(
            "Because of the heavy rain, both the match and the race were cancelled.",
            "the heavy rain",
            id="before-both",
        ),
        pytest.param(
            "It is called the puppy on account of its short, yapping call.",
            "its short, yapping call",
            id="adjectives-and-a-comma",
        ),
        pytest.param(
            "Owing to the old rope, tired men fell.", "the old rope", id="comma-behind-the-noun"
        ),
        pytest.param(
            "Because the lake was low, heavy rain was welcome.",
            "the lake was low",
            id="comma-behind-a-clause",
        ),
        pytest.param(
            "A dog was thrown out by the guard for barking at a cat.",
            "barking at a cat",
            id="done-by-somebody-for-a-deed",
        ),
        pytest.param(
            "She refused it because, she told a friend, the pay was poor.",
            "the pay was poor",
            id="who-says-it-breaks-in",
        ),
        pytest.param(
            "She refused it because the pay was poor, she told a friend.",
            "the pay was poor",
            id="who-says-it-stands-behind",
        ),
        pytest.param("He blamed the rain for the loss.", "the rain", id="blamed-for"),
        pytest.param(
            "She drives there because the shop, which takes cash, is now shut.",
            "the shop, which takes cash, is now shut",
            id="aside",
        ),
        pytest.param(
            "It was shut because the owner, Ann Berg, was abroad.",
            "the owner, Ann Berg, was abroad",
            id="name-aside",
        ),
        pytest.param(
            "It was shut because the owner, Ann Berg of Lund, was abroad.",
            "the owner, Ann Berg of Lund, was abroad",
            id="name-with-its-town",
        ),
        pytest.param(
            "It was late because the builder, Moe & Sons, went bankrupt in May.",
            "the builder, Moe & Sons, went bankrupt in May",
            id="firm-aside",
        ),
        pytest.param(
            "Because the bridge was shut, the driver, Ann Berg, was late.",
            "the bridge was shut",
            id="no-name-aside",
        ),
        pytest.param(
            "It was shut because the roof leaked, which the owner denied, and it rained.",
            "the roof leaked",
            id="no-aside",
        ),
        pytest.param(
            "Stocks fell because of dams, overfishing and frost.",
            "dams, overfishing and frost",
            id="list-of-deeds",
        ),
        pytest.param(
            "It fell because of rain, forcing the town and the county to act.",
            "rain",
            id="no-list-of-deeds",
        ),
        pytest.param("They walked out in protest at the cuts.", "the cuts", id="in-protest"),
        pytest.param("They blame the loss on the rain.", "the rain", id="blamed-on"),
        pytest.param("She attributed the loss to the rain.", "the rain", id="attributed-to"),
        pytest.param("He puts the loss down to heavy rain.", "heavy rain", id="put-down-to"),
        pytest.param(
            "The firm has blamed a slide that buried the road.",
            "a slide that buried the road",
            id="blamed-clause",
        ),
        pytest.param(
            "The blaze spread quickly because several of the vans were full of oil, Ann Lee said.",
            "several of the vans were full of oil",
            id="clause-behind-because",
        ),
        pytest.param(
            "The council turned the plan down on the grounds of cost, Ann Lee said.",
            "cost",
            id="on-the-grounds-of",
        ),
        pytest.param(
            "Bo left the firm because of a row over pay and now runs a shop.",
            "a row over pay",
            id="second-verb-of-the-main-clause",
        ),
        pytest.param(
            "Because the bridge was closed, traffic moved slowly.",
            "the bridge was closed",
            id="main-clause-resumes",
        ),
        pytest.param(
            "Because of rain, wind and snow, the match was off.",
            "rain, wind and snow",
            id="list-with-commas",
        ),
        pytest.param(
            "Since the bridge was closed, they took the ferry.",
            "the bridge was closed",
            id="since-first",
        ),
        pytest.param("The delay due to rain was long.", "rain", id="inside-the-subject"),
        pytest.param(
            "The shop closed as a result of the fire; staff lost jobs.", "the fire", id="semicolon"
        ),
        pytest.param("Thanks to its low price, the phone sold well.", "its low price", id="thanks"),
        pytest.param(
            "He lied out of fear that he would lose his job.",
            "fear that he would lose his job",
            id="out-of-fear",
        ),
        pytest.param("He left owing to illness.", "illness", id="owing-to"),
        pytest.param(
            "The train was late because of snow and missed the ferry.", "snow", id="second-verb"
        ),
        pytest.param(
            "Profit rose in May, helped by demand for oat drinks.",
            "demand for oat drinks",
            id="helped-by",
        ),
        pytest.param(
            "The shares fell, weighed down by fears of war.", "fears of war", id="weighed-down-by"
        ),
    ],
)
def test_reasons_reach_to_the_end_of_their_clause(text: str, reason: str) -> None:
    assert _found(text) == [("reason", reason)]


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        pytest.param(
            "They sold the house to pay the debt, and moved away.", "to pay the debt", id="object"
        ),
        pytest.param("The dam was built to store water.", "to store water", id="passive"),
        pytest.param("It was used to cut stone.", "to cut stone", id="used"),
        pytest.param("He went to Paris to study law.", "to study law", id="motion"),
        pytest.param(
            "The club raised prices in order to save money.", "to save money", id="in-order-to"
        ),
        pytest.param("To raise money, the club sold its ground.", "To raise money", id="first"),
        pytest.param(
            "He moved the lamp so that the child could sleep, but it woke.",
            "the child could sleep",
            id="so-that",
        ),
        pytest.param(
            "They stayed together for the sake of the children.", "the children", id="sake"
        ),
        pytest.param(
            "The company plans to build a plant to make batteries.",
            "to make batteries",
            id="second-infinitive",
        ),
    ],
)
def test_purposes_keep_their_to(text: str, purpose: str) -> None:
    assert _found(text) == [("purpose", purpose)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It has grown since 1990.", id="since-year"),
        pytest.param("Since the war began, prices have doubled.", id="since-event"),
        pytest.param("It was the hottest day since records began.", id="since-most"),
        pytest.param("It was her first win since she moved.", id="since-first-time"),
        pytest.param("She has lived there since she was born.", id="since-birth"),
        pytest.param("He went to Paris for two years.", id="to-place"),
        pytest.param("He wanted to pay the debt.", id="wanted"),
        pytest.param("She has the right to vote.", id="right"),
        pytest.param("He used to sing.", id="used-to"),
        pytest.param("She was expected to win.", id="expected"),
        pytest.param("They asked her to sing.", id="asked"),
        pytest.param("Flights are due to start soon.", id="due-to-verb"),
        pytest.param("He was blamed by the press.", id="who-is-blamed"),
        pytest.param("She blamed herself.", id="herself-blamed"),
        pytest.param("She put the plan to the vote.", id="put-to-the-vote"),
        pytest.param("He puts it to good use.", id="put-to-use"),
        pytest.param("He ran out of money.", id="out-of-money"),
        pytest.param("It was too heavy to lift.", id="too"),
        pytest.param("The ability of cells to divide is limited.", id="noun-before"),
        pytest.param("The tower was the first building to reach 500 metres.", id="first"),
        pytest.param("They have the money to pay.", id="have"),
        pytest.param("Why? Because.", id="nothing-after"),
        pytest.param("", id="empty"),
        pytest.param("She was helped by a nurse.", id="helped-passive"),
        pytest.param("A man hit by a van was bruised.", id="hit-of-a-noun"),
    ],
)
def test_what_only_looks_like_a_reason_is_none(text: str) -> None:
    assert _found(text) == []


@given(st.lists(st.sampled_from("because of since to , ; ( ) so that due it rains VB".split())))
def test_any_words_give_ranges_inside_the_sentence(words: list[str]) -> None:
    for one in find_reasons(words, tag(words)):
        assert 0 <= one.start < one.end <= len(words)
        assert one.kind in (MentionKind.REASON, MentionKind.PURPOSE)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("She left it out after protests.", ["protests"], id="after"),
        pytest.param(
            "They were fined after setting off fireworks.",
            ["setting off fireworks"],
            id="after-a-deed",
        ),
        pytest.param("She fell ill two days after eating oysters.", [], id="so-long-after"),
        pytest.param(
            "It was stopped after the referee, Ida Falk, was hit by a bottle.",
            ["the referee , Ida Falk , was hit by a bottle"],
            id="after-a-name-aside",
        ),
        pytest.param(
            "It was stopped after a storm, the referee, Ida Falk, said.",
            ["a storm"],
            id="near-miss-who-says-it",
        ),
        pytest.param("It refused, citing cost.", ["cost"], id="citing"),
        pytest.param("He praised it, saying that it was fair.", ["it was fair"], id="saying-that"),
        pytest.param("In a year as many as 50,000 were killed.", [], id="degree"),
        pytest.param("Unable to sell it, they left.", ["Unable to sell it"], id="state-that-opens"),
        pytest.param("Having lost it, she left.", ["Having lost it"], id="deed-that-opens"),
        pytest.param("With no money, she left.", ["With no money"], id="with-none"),
        pytest.param("With its roof broken, it closed.", ["With its roof broken"], id="with-done"),
        pytest.param("They ate rye, wheat being dear.", ["wheat being dear"], id="absolute"),
        pytest.param("With a friend, she left.", [], id="with-somebody"),
        pytest.param(
            "It was so loud that nobody slept.", ["It was so loud"], id="so-that-it-came-of-it"
        ),
        pytest.param("It was so loud, and that was all.", [], id="so-and-that"),
        pytest.param("Speaking on Monday, she left.", [], id="a-deed-of-the-time"),
        pytest.param("Unable to sell it, tired and ill.", [], id="no-clause-behind"),
        pytest.param("It is, for the time being, shut.", [], id="time-being"),
        pytest.param("A letter saying no came.", [], id="what-a-thing-says"),
    ],
)
def test_occasions_are_what_came_before_and_what_the_doer_says(text: str, said: list[str]) -> None:
    words = [token.text for token in tokenize(text)]
    found = find_occasions(words, tag(words))
    assert [" ".join(words[one.start : one.end]) for one in found] == said
