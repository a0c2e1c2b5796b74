"""Dates that another date of the sentence gives, and those that stay open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.documents.article import Article
from qa.reading.reading import Reading
from qa.types import MentionKind


def _dates(text: str) -> dict[str, str]:
    reading = Reading(Article.from_text(text))
    found = {}
    for sentence in reading.article.sentences:
        read = reading.sentence(sentence.index)
        for one in read.mentions:
            if one.kind is MentionKind.DATE:
                found[" ".join(read.words[one.start : one.end])] = one.normal
    return found


@pytest.mark.parametrize(
    ("text", "words", "normal"),
    [
        pytest.param(
            "It opened in 1990 and closed four years later.", "four years later", "1994", id="later"
        ),
        pytest.param(
            "It was sold on 3 October 1988 and left the following May.",
            "following May",
            "1989-05",
            id="following-month",
        ),
        pytest.param(
            "It was sold in 1990 and left the following May.",
            "following May",
            "1991-05",
            id="following-month-after-a-year",
        ),
        pytest.param(
            "It was sold in March 1990; it came the previous May.",
            "previous May",
            "1989-05",
            id="previous-month",
        ),
        pytest.param(
            "Following June 2007 it was sold.", "June 2007", "2007-06", id="near-miss-since-then"
        ),
        pytest.param(
            "It fell to $3 in 2020 from $4 a year earlier.", "a year earlier", "2019", id="earlier"
        ),
        pytest.param(
            "A year earlier than the fire of 1871 it was sold.",
            "A year earlier",
            "1870",
            id="after",
        ),
        pytest.param(
            "She left on 3 May 2019 and died two days later.",
            "two days later",
            "2019-05-05",
            id="days",
        ),
        pytest.param(
            "It began in May 2019 and ended two months later.",
            "two months later",
            "2019-07",
            id="months",
        ),
        pytest.param(
            "It rose in 2018 and in the following year.", "following year", "2019", id="following"
        ),
        pytest.param("He won in 1990 and a decade later.", "a decade later", "2000", id="decade"),
    ],
)
def test_anchors_resolve(text: str, words: str, normal: str) -> None:
    assert _dates(text)[words] == normal


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("It closed four years later.", "four years later", id="no-anchor"),
        pytest.param(
            "In 1990 it opened; two days later it rained.", "two days later", id="too-vague"
        ),
        pytest.param("It rose in 2018 and that year it won.", "that year", id="no-step"),
    ],
)
def test_anchors_leave_open(text: str, words: str) -> None:
    assert _dates(text).get(words, "") == ""


@given(
    st.lists(
        st.sampled_from("in 1990 two days later a year earlier May 3 on and".split()), min_size=1
    )
)
def test_anchors_any_words(words: list[str]) -> None:
    assert all(isinstance(normal, str) for normal in _dates(" ".join(words)).values())


def test_season_pointed_at_is_a_date() -> None:
    assert "previous autumn" in _dates("It opened in 2001; she had died the previous autumn.")
    assert "previous autumn" not in _dates("A previous autumn sale was held.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("She married in 1920. Three years later she left.", "1923", id="one-date"),
        pytest.param(
            "Born in 1900, she wed in 1920. Two years later he died.", "1922", id="latest"
        ),
        pytest.param(
            "It opened in 1920 beside one of 1880. A year later it shut.", "", id="not-last"
        ),
        pytest.param("It rained. Three years later it rained again.", "", id="none"),
        pytest.param("It shut in January 1920. By November it was open.", "", id="bare-month"),
        pytest.param("It shut in 1920.\n\nThree years later it reopened.", "", id="new-paragraph"),
        pytest.param(
            "It shut in 1920. In 1925, three years later, it reopened.", "1928", id="own-date-first"
        ),
    ],
)
def test_anchor_of_the_sentence_before(text: str, expected: str) -> None:
    article = Article.from_text(text)
    mentions = Reading(article).sentence(len(article.sentences) - 1).mentions
    assert [one.normal for one in mentions if one.kind is MentionKind.DATE][-1] == expected


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        pytest.param("It will close on New Year's Eve.", ["New Year 's Eve"], id="eve"),
        pytest.param("It was shut until Boxing Day.", ["Boxing Day"], id="until"),
        pytest.param("A new year's resolution is kept.", [], id="resolution"),
        pytest.param("They sang Christmas Eve songs.", [], id="no-preposition"),
    ],
)
def test_feasts_of_one_day_are_dates(text: str, dates: list[str]) -> None:
    assert list(_dates(text)) == dates
