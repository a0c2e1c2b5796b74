"""Dates compared: the same, another, before, after, or not to be told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.language.tagger import tag
from qa.language.tokens import tokenize
from qa.reading.times.periods import agrees, asked_dates, period_of

_PUBLISHED = date(2021, 8, 17)


@pytest.mark.parametrize(
    ("normal", "period"),
    [
        ("2021", (20210000, 20219999)),
        ("2021-08", (20210800, 20210899)),
        ("2021-08-16", (20210816, 20210816)),
        ("2021-Q3", (20210700, 20210999)),
        ("2021-W33", (20210816, 20210822)),
        ("1969-SU", (19690600, 19690899)),
        ("2000-WI", (20001200, 20001299)),
        ("2000-WI/2001", (20001200, 20019999)),
        ("1969-WI", (19691200, 19691299)),
        ("1990s", (19900000, 19999999)),
        ("C19", (18010000, 19009999)),
        ("1914/1918", (19140000, 19189999)),
        ("", None),
        ("2021-W60", None),
        ("P2D", None),
        ("2019/", None),
    ],
)
def test_periods_of_normal_forms(normal: str, period: tuple[int, int] | None) -> None:
    assert period_of(normal) == period


_PARTS = st.sampled_from(["", "-03", "-Q4", "-W07", "-W60", "-SP", "-SU", "-FA", "-WI"])
_DAYS = st.sampled_from(["", "-01", "-31"])


@given(st.integers(0, 9999), _PARTS, _DAYS)
def test_any_normal_form_has_a_period_or_none(year: int, part: str, day: str) -> None:
    period = period_of(f"{year:04}{part}{day}")
    assert period is None or period[0] <= period[1]


def _compared(asked: str, said: str, published: date | None) -> bool | None:
    dated = []
    for text in (asked, said):
        words = [token.text for token in tokenize(text)]
        dated.append(asked_dates(words, tag(words), published)[0])
    return agrees(*dated)


@pytest.mark.parametrize(
    ("asked", "said", "agreed"),
    [
        pytest.param("it was in 2020", "it was last year", True, id="relative-to-publication"),
        pytest.param("it was in 2019", "it was last year", False, id="another-year"),
        pytest.param("it was in 2021", "it was in May 2021", True, id="month-in-year"),
        pytest.param("it was in May 2021", "it was in 2021", None, id="year-for-month"),
        pytest.param("it was on Tuesday", "it was on Monday", False, id="another-weekday"),
        pytest.param("it was on Monday", "it was on 16 August", True, id="weekday-as-date"),
        pytest.param("it was before 2020", "it was in 2019", True, id="before"),
        pytest.param("it was before 2019", "it was in 2019", False, id="not-before"),
        pytest.param("it was after 2019", "it was in 2019", None, id="not-surely-after"),
        pytest.param("it was after 2019", "it was in 2018", False, id="before-not-after"),
        pytest.param("it was since 2019", "it was in 2019", True, id="since-itself"),
        pytest.param("it was by 2019", "it was in 2019", True, id="by-itself"),
        pytest.param("it was in the 1990s", "it was in 1994", True, id="decade"),
        pytest.param("it was in 2019", "it was until 2019", None, id="limit-is-no-date"),
    ],
)
def test_periods_agree_with_a_publication(asked: str, said: str, agreed: bool | None) -> None:
    assert _compared(asked, said, _PUBLISHED) is agreed


@pytest.mark.parametrize(
    ("asked", "said", "agreed"),
    [
        pytest.param("it was on Monday", "it was on Monday", True, id="same-weekday"),
        pytest.param("it was on Monday", "it was on Friday", False, id="another-weekday"),
        pytest.param("it was last year", "it was last year", True, id="same-step"),
        pytest.param("it was last year", "it is this year", False, id="another-step"),
        pytest.param("it was last year", "it was last month", None, id="another-unit"),
        pytest.param("it was in 2019", "it was last year", None, id="not-to-be-placed"),
        pytest.param("it was after Monday", "it was on Monday", None, id="limit"),
    ],
)
def test_periods_agree_without_a_publication(asked: str, said: str, agreed: bool | None) -> None:
    assert _compared(asked, said, None) is agreed
