"""The quick look before the finders never hides what they would find."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.reading.line import Line
from qa.reading.quantities.numbers import amount_at
from qa.reading.quantities.openings import quantity_openings, time_openings
from qa.reading.times.dates import date_at
from qa.reading.times.durations import (
    age_at,
    begins_age,
    begins_duration,
    duration_at,
)
from qa.reading.times.frequencies import begins_frequency, frequency_at
from qa.reading.times.relative import Clock, begins_relative, relative_at
from qa.reading.times.years import (
    begins_century,
    begins_decade,
    begins_year,
    century_at,
    decade_at,
    year_at,
)

_WORDS = (
    "a an the about nearly over some 3 12 1943 2-1 two twenty-one dozen dozens half third first "
    "years year week second months of in last next this early late mid-1990s 1990s nineties May "
    "August Monday Mondays summer yesterday ago later once twice every several all day morning "
    "noon $ US Rs . % percent dollars old aged BC AD century quarter few couple million − end the"
).split()


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=8))
def test_what_the_finders_find_may_open(words: list[str]) -> None:
    line = Line.of(words, ["CD" if word[0].isdigit() else "NN" for word in words])
    clock = Clock(None, past=True)
    for index in range(len(words)):
        finders = (age_at, frequency_at, duration_at)
        if date_at(line, index, clock) or any(finder(line, index) for finder in finders):
            assert index in time_openings(line)
        if amount_at(line, index):
            assert index in quantity_openings(line)


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=8))
def test_no_reader_finds_what_its_first_word_cannot_begin(words: list[str]) -> None:
    line = Line.of(words, ["CD" if word[0].isdigit() else "NN" for word in words])
    for index, low in enumerate(line.lows):
        for begins, read in (
            (begins_age, age_at),
            (begins_frequency, frequency_at),
            (begins_duration, duration_at),
            (begins_century, century_at),
            (begins_decade, decade_at),
            (begins_year, year_at),
        ):
            assert begins(low) or read(line, index) is None
        assert begins_relative(low) or relative_at(line, index, Clock(None, past=True)) is None


@pytest.mark.parametrize(
    "word",
    [pytest.param(word, id=word) for word in ("house", "went", "of", "and", "Mary", "about")],
)
def test_plain_words_open_nothing(word: str) -> None:
    line = Line.of([word, "house"], ["NN", "NN"])
    assert 0 not in time_openings(line)
    assert 0 not in quantity_openings(line)
