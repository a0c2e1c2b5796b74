from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.reading.found import Found, merge
from qa.reading.quantities.finding import find_quantities, value
from qa.types import MentionKind


def _found(tagged: str) -> list[tuple[str, str, str]]:
    pairs = [item.partition("|") for item in tagged.split()]
    words = [pair[0] for pair in pairs]
    tags = [pair[2] or ("CD" if pair[0][0].isdigit() else "NN") for pair in pairs]
    return [
        (one.kind.value, " ".join(words[one.start : one.end]), one.normal)
        for one in find_quantities(words, tags)
    ]


@pytest.mark.parametrize(
    ("text", "kind", "span", "normal"),
    [
        pytest.param("$ 1.5 billion", "money", "$ 1.5 billion", "1500000000 USD", id="dollars"),
        pytest.param(
            "€ 0.6 million", "money", "€ 0.6 million", "600000 EUR", id="less-than-a-million"
        ),
        pytest.param("£ 3m", "money", "£ 3m", "3000000 GBP", id="short-million"),
        pytest.param("3.50 crowns", "money", "3.50 crowns", "3.5 SEK", id="crowns"),
        pytest.param("two|CD crowns|NNS", "number", "two", "2", id="crowns-that-are-worn"),
        pytest.param(
            "80 km ( 50 miles ) per hour",
            "quantity",
            "80 km ( 50 miles ) per hour",
            "80 km/h",
            id="rate-behind-a-bracket",
        ),
        pytest.param("20 million euros", "money", "20 million euros", "20000000 EUR", id="euros"),
        pytest.param("US$ 40", "money", "US$ 40", "40 USD", id="us-dollars"),
        pytest.param("US $ 40", "money", "US $ 40", "40 USD", id="us-dollars-apart"),
        pytest.param("GB £ 150", "money", "GB £ 150", "150 GBP", id="gb-pounds"),
        pytest.param("400 rupees", "money", "400 rupees", "400 INR", id="rupees"),
        pytest.param(
            "$ 4.2 billion won",
            "money",
            "$ 4.2 billion won",
            "4200000000 USD",
            id="sign-beats-word",
        ),
        pytest.param("50 cents", "money", "50 cents", "0.5 USD", id="cents"),
        pytest.param(
            "a million dollars", "money", "a million dollars", "1000000 USD", id="a-million"
        ),
        pytest.param(
            "$ 10 to $ 12 million",
            "money",
            "$ 10 to $ 12 million",
            "10000000..12000000 USD",
            id="2$",
        ),
        pytest.param("nearly $ 300", "money", "nearly $ 300", "300 USD", id="nearly"),
        pytest.param("40 %", "percent", "40 %", "40 %", id="percent-sign"),
        pytest.param("40 per cent", "percent", "40 per cent", "40 %", id="per-cent"),
        pytest.param(
            "12 percentage points", "percent", "12 percentage points", "12 %", id="points"
        ),
        pytest.param("10 to 12 percent", "percent", "10 to 12 percent", "10..12 %", id="range"),
        pytest.param("10 % to 12 %", "percent", "10 % to 12 %", "10..12 %", id="two-signs"),
        pytest.param("two-thirds were", "percent", "two-thirds", "66.67 %", id="fraction"),
        pytest.param("half of them", "percent", "half", "50 %", id="half-of"),
        pytest.param("300 km", "quantity", "300 km", "300 km", id="km"),
        pytest.param("they won|VBD 2-1 there|RB", "number", "2-1", "2-1", id="score"),
        pytest.param("they lost|VBD 1-3 there|RB", "number", "1-3", "1-3", id="score-lost"),
        pytest.param("they won|VBD 2 – 1 there|RB", "number", "2 – 1", "2-1", id="score-dash"),
        pytest.param("Ayr|NNP 3-2 Hove|NNP", "number", "3-2", "3-2", id="score-between-names"),
        pytest.param("a 2-1 win", "number", "2-1", "2-1", id="score-win"),
        pytest.param("it ended|VBD 0-0 there|RB", "number", "0-0", "0-0", id="score-without-cue"),
        pytest.param("about 1-3 of", "number", "about 1-3", "1..3", id="range-is-no-score"),
        pytest.param("300 kilometres", "quantity", "300 kilometres", "300 km", id="kilometres"),
        pytest.param(
            "516.9 square kilometres", "quantity", "516.9 square kilometres", "516.9 km²", id="km2"
        ),
        pytest.param("100 °F", "quantity", "100 °F", "100 °F", id="fahrenheit"),
        pytest.param("20 degrees Celsius", "quantity", "20 degrees Celsius", "20 °C", id="celsius"),
        pytest.param("− 2.8 °C", "quantity", "− 2.8 °C", "-2.8 °C", id="below-zero"),
        pytest.param("fell to|TO - 14C", "quantity", "- 14C", "-14 °C", id="glued-below-zero"),
        pytest.param(
            "minus six degrees", "quantity", "minus six degrees", "-6 °", id="worded-below-zero"
        ),
        pytest.param("It fell to - 5 °C", "quantity", "- 5 °C", "-5 °C", id="typed-below-zero"),
        pytest.param("The bus - 40 km away", "quantity", "40 km", "40 km", id="a-dash"),
        pytest.param("60 mph", "quantity", "60 mph", "60 mph", id="mph"),
        pytest.param("60 miles per hour", "quantity", "60 miles per hour", "60 mi/h", id="per"),
        pytest.param(
            "19 grams per cubic metre",
            "quantity",
            "19 grams per cubic metre",
            "19 g/m³",
            id="per-volume",
        ),
        pytest.param("10 to 12 metres", "quantity", "10 to 12 metres", "10..12 m", id="metres"),
        pytest.param("a few millimetres", "quantity", "a few millimetres", "", id="a-few"),
        pytest.param("several tonnes", "quantity", "several tonnes", "", id="several"),
        pytest.param("500km", "quantity", "500km", "500 km", id="glued"),
        pytest.param("a 6-foot man", "quantity", "6-foot", "6 ft", id="hyphened"),
        pytest.param("weighed 200 pounds", "quantity", "200 pounds", "200 lb", id="pounds-of-mass"),
        pytest.param("6 feet 2 inches", "quantity", "6 feet 2 inches", "", id="feet-and-inches"),
        pytest.param("about 1,400 warheads", "number", "about 1,400", "1400", id="about"),
        pytest.param("three men", "number", "three", "3", id="word"),
        pytest.param(
            "62.5 billion Swiss|JJ francs",
            "money",
            "62.5 billion Swiss francs",
            "62500000000 CHF",
            id="money-of-a-country",
        ),
        pytest.param(
            "half a percentage point",
            "percent",
            "half a percentage point",
            "0.5 %",
            id="half-a-point",
        ),
        pytest.param("one in ten adults", "percent", "one in ten", "10 %", id="one-in-ten"),
        pytest.param("1 in 20 adults", "percent", "1 in 20", "5 %", id="1-in-20"),
        pytest.param("half a dozen eggs", "number", "half a dozen", "6", id="half-dozen"),
        pytest.param("half a million men", "number", "half a million", "500000", id="half-million"),
        pytest.param(
            "two and a half million men",
            "number",
            "two and a half million",
            "2500000",
            id="and-a-half-million",
        ),
        pytest.param("1½ million men", "number", "1½ million", "1500000", id="vulgar-million"),
        pytest.param("1½ litres", "quantity", "1½ litres", "1.5 l", id="vulgar-litres"),
        pytest.param("½ lemon", "number", "½", "0.5", id="vulgar-alone"),
        pytest.param("7 m / s", "quantity", "7 m / s", "7 m/s", id="m-per-s"),
        pytest.param(
            "1.8 litres a minute", "quantity", "1.8 litres a minute", "1.8 l/minute", id="a-minute"
        ),
        pytest.param(
            "in|IN 1985 to|TO 2,900 tonnes",
            "quantity",
            "2,900 tonnes",
            "2900 t",
            id="behind-a-year",
        ),
        pytest.param("250 g lentils|NNS", "quantity", "250 g", "250 g", id="grams"),
        pytest.param("100 km / h", "quantity", "100 km / h", "100 km/h", id="km-per-h"),
        pytest.param("210 basis points", "quantity", "210 basis points", "210 bp", id="basis"),
        pytest.param("6ft 2in tall|JJ", "quantity", "6ft 2in", "", id="glued-feet-and-inches"),
        pytest.param("two dozen eggs", "number", "two dozen", "24", id="dozen"),
        pytest.param("twenty-one men", "number", "twenty-one", "21", id="compound"),
        pytest.param("two hundred and six bones", "number", "two hundred and six", "206", id="and"),
        pytest.param(
            "one hundred twenty thousand men",
            "number",
            "one hundred twenty thousand",
            "120000",
            id="120k",
        ),
        pytest.param(
            "hundreds of thousands fled", "number", "hundreds of thousands", "", id="vague"
        ),
        pytest.param("more than 300 men", "number", "more than 300", "300", id="more-than"),
        pytest.param("5,000 to 6,000 men", "number", "5,000 to 6,000", "5000..6000", id="to"),
        pytest.param(
            "two to three million", "number", "two to three million", "2000000..3000000", id="x"
        ),
        pytest.param("1.86m cars|NNS sold", "number", "1.86m", "1860000", id="m-of-a-plural"),
        pytest.param("about 5m people|NNS", "number", "about 5m", "5000000", id="m-of-people"),
        pytest.param("the 400m hurdles|NNS", "quantity", "400m", "400 m", id="m-of-a-race"),
        pytest.param("with 3m waves|NNS", "quantity", "3m", "3 m", id="m-of-waves"),
        pytest.param("a 50m pool|NN", "quantity", "50m", "50 m", id="m-of-one-thing"),
        pytest.param(
            "the $ 80-a-barrel mark", "money", "$ 80-a-barrel", "80 USD", id="price-a-unit"
        ),
        pytest.param("a $ 500-million deal", "money", "$ 500-million", "500000000 USD", id="glued"),
        pytest.param(
            "a $ 2-trillion plan", "money", "$ 2-trillion", "2000000000000 USD", id="glued-trillion"
        ),
        pytest.param("it rose 3.5p today", "money", "3.5p", "0.035 GBP", id="pence"),
        pytest.param(
            "by a quarter of a percentage point",
            "percent",
            "a quarter of a percentage point",
            "0.25 %",
            id="part-of-a-point",
        ),
        pytest.param("a quarter of the sum", "percent", "a quarter", "25 %", id="part-of-a-sum"),
        pytest.param("one|CD man|NN came", "number", "one", "1", id="one-man"),
        pytest.param("came first|RB", "ordinal", "first", "1", id="first"),
        pytest.param("the 30th time", "ordinal", "30th", "30", id="figures"),
        pytest.param(
            "the twenty-first time", "ordinal", "twenty-first", "21", id="compound-ordinal"
        ),
    ],
)
def test_quantities(text: str, kind: str, span: str, normal: str) -> None:
    assert _found(text) == [(kind, span, normal)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("no one|NN came", id="no-one"),
        pytest.param("in 1080p video", id="lines-of-a-screen"),
        pytest.param("one|CD of|IN them", id="one-of"),
        pytest.param("a|DT second|NN later", id="a-second"),
        pytest.param("about|IN the|DT war", id="about-alone"),
        pytest.param("he won|VBD it", id="won-verb"),
        pytest.param("per cent alone", id="percent-alone"),
        pytest.param("in|IN 1943|CD .|.", id="year"),
        pytest.param("a|DT kilometre away", id="no-number"),
        pytest.param("an euro", id="no-amount"),
        pytest.param("half asleep", id="half-adverb"),
        pytest.param("half an|DT hour", id="half-an-hour"),
        pytest.param("3 .|. Close|VB the|DT case", id="number-of-a-list-item"),
        pytest.param("3 )|-RRB- Close|VB the|DT case", id="number-of-a-list-item-in-brackets"),
        pytest.param("basis|NN points|NNS alone", id="basis-alone"),
    ],
)
def test_near_misses_are_left_alone(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("three in ten minutes", id="in-a-time"),
        pytest.param("5 in 2019 alone", id="in-a-year"),
        pytest.param("12 in 20 men", id="more-than-nine"),
        pytest.param("one in three million", id="in-millions"),
    ],
)
def test_no_ratio(text: str) -> None:
    assert "percent" not in [kind for kind, _, _ in _found(text)]


def test_one_that_stands_for_a_noun_counts_nothing() -> None:
    assert [span for _, span, _ in _found("an annual|JJ one|CD €|$ 399|CD")] == ["€ 399"]


def test_two_numbers_stay_two() -> None:
    spans = [span for _, span, _ in _found("two million and three men")]
    assert spans == ["two million", "three"]
    assert _found("the $ 3 million|CD won|VBD it")[0][1] == "$ 3 million"


def test_another_side_has_the_unit_of_the_first() -> None:
    sides = [("quantity", "11 km", "11 km"), ("quantity", "4", "4 km")]
    assert _found("11 km long and 4 wide") == sides
    assert _found("11 km long and 4 men|NNS")[1][0] == "number"


@pytest.mark.parametrize(
    ("normal", "expected"),
    [
        pytest.param("1500000000 USD", (1.5e9, "USD"), id="money"),
        pytest.param("40 %", (40.0, "%"), id="percent"),
        pytest.param("1400", (1400.0, ""), id="number"),
        pytest.param("-2.8 °C", (-2.8, "°C"), id="negative"),
        pytest.param("10..12 m", None, id="range"),
        pytest.param("", None, id="vague"),
        pytest.param("about", None, id="no-number"),
    ],
)
def test_value(normal: str, expected: tuple[float, str] | None) -> None:
    assert value(normal) == expected


def test_merge_keeps_the_longest_then_the_more_telling_kind() -> None:
    year = Found(1, 2, MentionKind.DATE, "1943")
    number = Found(1, 2, MentionKind.NUMBER, "1943")
    name = Found(4, 7, MentionKind.ORGANISATION)
    inside = Found(5, 6, MentionKind.ORDINAL, "1")
    person = Found(8, 9, MentionKind.PERSON)
    money = Found(8, 9, MentionKind.MONEY, "1 USD")
    assert merge([year], [number, inside, money], [name, person]) == [year, name, money]
    assert merge([], [], []) == []


_SAMPLES = (
    "$ 1.5 billion about more than 40 % per cent two hundred and thousand million dozen to - 3m "
    "one of km square half a third 10-12 € US won pounds weighs − 1,400 feet inches 999999999999"
)
_WORDS = st.lists(st.sampled_from(_SAMPLES.split()) | st.text(max_size=8))


@given(_WORDS, st.lists(st.sampled_from(["CD", "NN", "NNS", ""])))
def test_any_words_give_ordered_ranges(words: list[str], tags: list[str]) -> None:
    found = find_quantities(words, tags)
    assert all(0 <= one.start < one.end <= len(words) for one in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(value(one.normal) or not one.normal or ".." in one.normal for one in found)


_FOUND = st.builds(
    lambda start, length, kind: Found(start, start + length, kind),
    st.integers(0, 20),
    st.integers(1, 6),
    st.sampled_from(list(MentionKind)),
)


@given(st.lists(_FOUND), st.lists(_FOUND), st.lists(_FOUND))
def test_merge_never_overlaps(a: list[Found], b: list[Found], c: list[Found]) -> None:
    merged = merge(a, b, c)
    assert all(x.end <= y.start for x, y in pairwise(merged))
    assert set(merged) <= {*a, *b, *c}
    assert bool(merged) == bool(a or b or c)


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        pytest.param(
            "rose|VBD to|TO 3.1 billion euros|NNS in|IN 2023 from|IN 2.8 billion in|IN 2022",
            ["3.1 billion euros", "2.8 billion"],
            id="behind",
        ),
        pytest.param(
            "fell|VBD from|IN 2.8 billion in|IN 2021 to|TO 2.5 billion euros|NNS",
            ["2.8 billion", "2.5 billion euros"],
            id="before",
        ),
        pytest.param(
            "$ 3 million in|IN 2020 ,|, 4 million in|IN 2021 and|CC 5 million in|IN 2022",
            ["$ 3 million", "4 million", "5 million"],
            id="one-by-one",
        ),
        pytest.param("$ 3 million from|IN 2 million people|NNS", ["$ 3 million"], id="of-people"),
        pytest.param("$ 3 million from|IN 2 million of|IN them|PRP", ["$ 3 million"], id="of-them"),
        pytest.param(
            "paid|VBD $ 3 million and|CC has|VBZ 2 million .|.", ["$ 3 million"], id="verb-between"
        ),
        pytest.param("$ 3 million from|IN 200 in|IN 2020", ["$ 3 million"], id="no-millions"),
        pytest.param("$ 3 million ;|: 2 million in|IN all|DT", ["$ 3 million"], id="other-half"),
    ],
)
def test_quantities_take_a_currency_said_once(text: str, sums: list[str]) -> None:
    assert [span for kind, span, _ in _found(text) if kind == "money"] == sums


def test_sign_between_figures_is_that_of_the_next() -> None:
    assert _found("children to 15 £ 4") == [
        ("number", "15", "15"),
        ("money", "£ 4", "4 GBP"),
    ]
