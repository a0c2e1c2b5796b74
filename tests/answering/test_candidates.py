"""Spans that could be an answer: the ones people give are among them, broken ones are not."""

from __future__ import annotations

import pytest
from asking import held, read
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.answering.candidates import LONGEST, candidate_spans

_BUILT = "Anna Berg built the old harbour of Lindal in 1854."
_RAIN = "She stayed because the rain (and snow) fell."
_SALES = "Sales rose 40 % to $3.5 million."
_BURNT = "The town’s oldest church, school and library burnt; nobody died."
_SAID = "“We will win,” said Bo Lind."
_FOUND = "The trailer stood in a quarry two days later."
_AWAY = "She moved to a farm two miles away."
_SO_FAR = "The longest dive so far, 90 metres, was made off Lindal."
_DATED = "OSLO, 9 May (NTB) — Two teachers found it."
_CALLED = 'They are called "new lights" or a "false dawn," and so on.'
_THERE = "Since it holds little oil, there is a risk of fire."
_AMONG = [
    pytest.param(_THERE, False, "little oil", id="before-there"),
    pytest.param(_CALLED, False, '" new lights', id="quotation-that-closes-behind"),
    pytest.param(_CALLED, False, 'a " false dawn , "', id="closed-quotation"),
    pytest.param(_DATED, False, "OSLO", id="town-of-a-dateline"),
    pytest.param(_DATED, False, "9 May", id="day-of-a-dateline"),
    pytest.param(_BUILT, False, "Anna Berg", id="person"),
    pytest.param(_BUILT, False, "the old harbour", id="noun-phrase"),
    pytest.param(_BUILT, False, "the old harbour of Lindal", id="with-of"),
    pytest.param(_BUILT, False, "Lindal", id="name"),
    pytest.param(_BUILT, False, "1854", id="year"),
    pytest.param(_BUILT, True, "in 1854", id="preposition-when-loose"),
    pytest.param(_SALES, False, "40 %", id="percent-mention"),
    pytest.param(_SALES, False, "$ 3.5 million", id="money-mention"),
    pytest.param(_BURNT, False, "church , school and library", id="enumeration"),
    pytest.param(_FOUND, False, "a quarry", id="beside-a-time"),
    pytest.param(_AWAY, False, "a farm two miles away", id="with-its-distance"),
    pytest.param(_AWAY, False, "two miles", id="measure-alone"),
    pytest.param(_SO_FAR, False, "90 metres", id="measure-behind-an-adverb-and-a-comma"),
    pytest.param(_SO_FAR, False, "dive so far", id="adverbs-before-the-comma"),
    pytest.param(_SAID, False, "We will win", id="quote"),
    pytest.param(_RAIN, True, "because the rain ( and snow ) fell", id="clause-when-loose"),
    pytest.param(_RAIN, False, "the rain ( and snow )", id="closed-parenthesis"),
]
_NOT_AMONG = [
    pytest.param(_THERE, False, "little oil , there is a risk", id="over-there"),
    pytest.param(_THERE, True, "oil , there is a risk", id="over-there-when-loose"),
    pytest.param(_CALLED, False, '" new', id="half-a-quotation"),
    pytest.param(_CALLED, False, 'a " false dawn', id="open-quotation"),
    pytest.param(_CALLED, False, '" new lights " or a " false dawn', id="second-one-open"),
    pytest.param(_CALLED, True, 'lights " or a', id="closing-mark-only"),
    pytest.param(_DATED, False, "OSLO , 9 May", id="dateline-as-a-whole"),
    pytest.param(_DATED, False, "9 May ( NTB )", id="agency-of-a-dateline"),
    pytest.param(_FOUND, False, "a quarry two days", id="half-of-a-time"),
    pytest.param(_AWAY, False, "a farm two miles", id="half-of-a-distance"),
    pytest.param(_SO_FAR, False, "far , 90 metres", id="adverb-drawn-over-a-comma"),
    pytest.param(_SO_FAR, False, "so far , 90 metres", id="adverbs-drawn-over-a-comma"),
    pytest.param(_SALES, False, "3.5 million", id="amount-without-its-sign"),
    pytest.param(_SALES, False, "40 % to $ 3.5", id="half-of-an-amount"),
    pytest.param(_BUILT, False, "Anna", id="half-a-name"),
    pytest.param(_BUILT, False, "of Lindal", id="preposition-first"),
    pytest.param(_BUILT, False, "in 1854", id="preposition-when-strict"),
    pytest.param(_BUILT, False, "the", id="article-alone"),
    pytest.param(_BUILT, True, "1854 .", id="full-stop"),
    pytest.param(_RAIN, True, "the rain ( and snow", id="open-parenthesis"),
    pytest.param(_RAIN, True, "snow ) fell", id="closed-only"),
    pytest.param(_RAIN, False, "because the rain", id="clause-when-strict"),
    pytest.param(_BURNT, False, "’s oldest church", id="possessive-first"),
    pytest.param(_BURNT, False, "burnt ; nobody", id="across-a-semicolon"),
]


def _spans(text: str, loose: bool) -> list[str]:
    reading = read(text)
    return [held(reading, *span) for span in candidate_spans(reading, loose=loose)]


@pytest.mark.parametrize(("text", "loose", "words"), _AMONG)
def test_answers_are_among_the_candidates(text: str, loose: bool, words: str) -> None:
    assert words in _spans(text, loose)


@pytest.mark.parametrize(("text", "loose", "words"), _NOT_AMONG)
def test_broken_spans_are_not_candidates(text: str, loose: bool, words: str) -> None:
    assert words not in _spans(text, loose)


@pytest.mark.parametrize("text", [_BUILT, _RAIN, _SALES, _BURNT, _SAID])
def test_loose_candidates_include_the_strict_ones(text: str) -> None:
    assert set(_spans(text, False)) <= set(_spans(text, True))


def test_mentions_are_candidates() -> None:
    reading = read(_SALES)
    spans = candidate_spans(reading, loose=False)
    assert reading.mentions
    assert all((one.start, one.end) in spans for one in reading.mentions)


def test_long_sentence_has_candidates_in_proportion() -> None:
    count = [
        len(candidate_spans(read("a big red dog saw " * times + "it."), loose=True))
        for times in (20, 40)
    ]
    assert count[1] < 2.2 * count[0]


@given(st.text(min_size=1, max_size=200).filter(lambda text: text.strip() != ""), st.booleans())
@settings(deadline=None)
def test_candidates_are_ordered_ranges_of_the_sentence(text: str, loose: bool) -> None:
    reading = read("x " + text)
    spans = candidate_spans(reading, loose=loose)
    assert list(spans) == sorted(set(spans))
    assert all(0 <= start < end <= len(reading.words) for start, end in spans)
    marked = {(one.start, one.end) for one in (*reading.mentions, *reading.quotes)}
    assert all(end - start <= LONGEST for start, end in spans if (start, end) not in marked)


def test_candidates_end_behind_the_noun_that_a_name_belongs_to() -> None:
    reading = read("The paper belongs to the Moe family in Oslo.")
    spans = {held(reading, *span) for span in candidate_spans(reading, loose=False)}
    assert "the Moe family" in spans
    assert "the Moe" not in spans
