"""The difference of two figures: which two, and how it is spelt."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_TEXT = (
    "Sales of fish rose from $3.0 million in 2018 to $4.5 million in 2020. "
    "The tunnel was 40 km long in 2001 and 52 km long in 2011. "
    "The share of women grew from 12 % in 1990 to 15.5 % in 1995. "
    "Exports were 12 kg in 1890 and $3 in 1895. "
    "Wages rose from 12 million pounds in 1930 to 15 million in 1931 and 19 million in 1932."
)


@pytest.mark.parametrize(
    ("question", "text", "note"),
    [
        pytest.param(
            "By how much did sales of fish rise between 2018 and 2020?",
            "$1.5 million",
            "$4.5 million − $3.0 million",
            id="money",
        ),
        pytest.param(
            "By how much did sales of fish rise from 2018 to 2020?",
            "$1.5 million",
            "$4.5 million − $3.0 million",
            id="from-to",
        ),
        pytest.param(
            "By how much did sales of fish rise between 2020 and 2018?",
            "$1.5 million",
            "$4.5 million − $3.0 million",
            id="dates-the-other-way",
        ),
        pytest.param(
            "By how much did the sales of fish rise?",
            "$1.5 million",
            "$4.5 million − $3.0 million",
            id="without-dates",
        ),
        pytest.param(
            "How much did wages rise between 1930 and 1932?",
            "£7 million",
            "19 million − 12 million pounds",
            id="currency-said-once",
        ),
        pytest.param(
            "By how much did the tunnel grow between 2001 and 2011?",
            "12 km",
            "52 km − 40 km",
            id="length",
        ),
        pytest.param(
            "By how much did the share of women grow between 1990 and 1995?",
            "3.5 percentage points",
            "15.5 % − 12 %",
            id="percent",
        ),
    ],
)
def test_difference_is_computed_and_shown(question: str, text: str, note: str) -> None:
    answer = ask(_TEXT, question)
    assert (answer.kind, answer.text, answer.note) == (AnswerKind.COMPUTED, text, note)
    assert {span.text for span in answer.spans} == set(note.split(" − "))
    assert answer.trace[0].hits[0].reason == f"{note} = {text}"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("By how much did sales of fish rise between 2017 and 2020?", id="no-figure"),
        pytest.param("By how much did exports grow between 1890 and 1895?", id="two-units"),
        pytest.param("By how much did kings laugh?", id="nothing-in-common"),
        pytest.param("How much were sales of fish in 2018?", id="no-difference-asked"),
    ],
)
def test_no_difference_without_two_figures_of_one_unit(question: str) -> None:
    assert ask(_TEXT, question).kind is not AnswerKind.COMPUTED


@pytest.mark.parametrize(
    ("text", "question", "kind", "difference"),
    [
        pytest.param(
            "Net profit rose 18% to £42.6 million.",
            "By how much did net profit go up?",
            AnswerKind.SPAN,
            "18%",
            id="change-told",
        ),
        pytest.param(
            "Membership reached 58,300, an increase of 4,100.",
            "By how much did membership increase?",
            AnswerKind.SPAN,
            "4,100",
            id="an-increase-of",
        ),
        pytest.param(
            "Revenue climbed to £311 million from £274 million. Net profit rose 18%.",
            "By how much did revenue climb?",
            AnswerKind.COMPUTED,
            "£37 million",
            id="change-of-something-else",
        ),
        pytest.param(
            "Sales in Asia jumped 31%. Revenue climbed to £311 million from £274 million.",
            "By how much did revenue rise?",
            AnswerKind.COMPUTED,
            "£37 million",
            id="sentence-about-it",
        ),
        pytest.param(
            "Revenue in 2020 was £311 million, against £274 million a year earlier.",
            "By how much did revenue rise between 2019 and 2020?",
            AnswerKind.COMPUTED,
            "£37 million",
            id="year-earlier",
        ),
        pytest.param(
            "The dividend will be 5.5 pence, up from 4.8 pence last year.",
            "What is the difference of the dividend?",
            AnswerKind.COMPUTED,
            "0.7 pence",
            id="what-is-the-difference",
        ),
    ],
)
def test_change_told_comes_before_one_computed(
    text: str, question: str, kind: AnswerKind, difference: str
) -> None:
    answer = ask(text, question)
    assert (answer.kind, answer.text) == (kind, difference)


_MARKET = (
    "It paid 5 crowns in 2023 and 5.75 crowns in 2024. The toll will be €3.20 for cars and €7.50 "
    "for lorries. Exports brought in $2.1 billion, $300 million more than a year before. The sea "
    "had a high of 19.4 degrees, breaking the old record of 18.7 degrees. The firm employs 21,400 "
    "people in 38 countries. The road was hit by two floods and a rise in the price of concrete of "
    "almost 40 per cent. The club needs $9 million and got $4 million. The "
    "shares closed 12.4% lower at 6.81 euros."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How much more did it pay in 2024 than in 2023?", "0.75 crowns", id="dates"),
        pytest.param("How much higher is the old record?", "0.7 degrees", id="only-pair"),
        pytest.param("What is the difference of the toll?", "€4.30", id="cents-of-euros"),
        pytest.param("How much more did exports bring in?", "$300 million", id="more-than"),
        pytest.param("How much did the shares fall?", "12.4%", id="closed-lower"),
        pytest.param("By how much did the price of concrete rise?", "almost 40 per cent", id="of"),
    ],
)
def test_comparison_is_told_or_computed(question: str, text: str) -> None:
    assert ask(_MARKET, question).text == text


@pytest.mark.parametrize(
    ("question", "never"),
    [
        pytest.param("By how much did the firm rise?", "21,362", id="people-less-countries"),
        pytest.param("By how much did the road rise?", "two", id="by-so-many-floods"),
        pytest.param("How much more money does the club need?", "$5 million", id="amount-asked"),
    ],
)
def test_what_is_not_compared_is_not_subtracted(question: str, never: str) -> None:
    assert ask(_MARKET, question).text != never


def test_difference_in_kind_is_not_computed() -> None:
    text = "A frog has no tail and 2 eyes. A toad has 2 eyes and 4 legs."
    answer = ask(text, "What is the difference between a frog and a toad?")
    assert answer.kind is not AnswerKind.COMPUTED


def test_both_figures_bring_their_sentences() -> None:
    text = "Sales of fish were $30 in 2018. It was warm. Sales of fish were $45 in 2020."
    answer = ask(text, "By how much did sales of fish rise between 2018 and 2020?")
    assert answer.text == "$15"
    assert [span.text for span in answer.evidence] == [
        "Sales of fish were $30 in 2018.",
        "Sales of fish were $45 in 2020.",
    ]


_FALLEN = "Trade rose from $1.5 billion in 2017 to $4.2 billion in 2019. It fell to $3.08 billion."


@pytest.mark.parametrize(
    ("text", "question", "change"),
    [
        pytest.param(_FALLEN, "By how much did trade rise?", "$2.7 billion", id="in-one"),
    ],
)
def test_difference_goes_the_way_that_is_asked_for(text: str, question: str, change: str) -> None:
    assert ask(text, question).text == change


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "Trade rose from $1.5 billion to $4.2 billion.",
            "By how much did trade fall?",
            id="only-rose",
        ),
        pytest.param(
            "Trade fell to $4.2 billion from $5 billion.", "By how much did trade rise?", id="fell"
        ),
    ],
)
def test_change_the_other_way_is_not_computed(text: str, question: str) -> None:
    assert ask(text, question).kind is not AnswerKind.COMPUTED


_MULTIPLIED = (
    "Ida Falk, who runs the Blue Inn in Dorn, said her sales had halved. The price of rye has "
    "doubled since May. The council halved the fee. The rent could triple."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("By how much have her sales fallen?", "halved", id="halved"),
        pytest.param("How much did the price of rye rise?", "doubled", id="doubled"),
        pytest.param("By how much was the fee cut?", "halved", id="object"),
    ],
)
def test_differences_told_by_a_verb(question: str, text: str) -> None:
    assert ask(_MULTIPLIED, question).text == text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("By how much did the price of rye fall?", id="the-other-way"),
        pytest.param("By how much did the rent rise?", id="may-be"),
        pytest.param("By how much have visits to the Blue Inn fallen?", id="no-name"),
        pytest.param("By how much did the price of rye rise in 1950?", id="another-year"),
    ],
)
def test_differences_not_told_by_a_verb(question: str) -> None:
    answer = ask(_MULTIPLIED, question)
    assert answer.text not in ("halved", "doubled", "triple", "the Blue Inn")


_CHANGED = (
    "The price of butter rose by 38 percent. Sugar is sold in most shops. Revenue rose 12 percent "
    "in May, as exports to Asia slowed. The number of teachers fell by three. The firm said that "
    "imports of steel fell 4 percent. Ann Lee had poor takings. They fell by 40 crowns. The town "
    "saw rents climb by 9 percent."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("By how much did the price of butter rise?", "38 percent", id="price-of-it"),
        pytest.param("How much did the price of butter rise?", "38 percent", id="without-by"),
        pytest.param("By how much did revenue rise?", "12 percent", id="subject"),
        pytest.param("By how much did the number of teachers fall?", "three", id="number-of-them"),
        pytest.param("By how much did imports fall?", "4 percent", id="in-what-is-said"),
        pytest.param("By how much did Ann Lee's takings fall?", "40 crowns", id="they"),
        pytest.param("By how much did rents climb?", "9 percent", id="right-before"),
    ],
)
def test_change_of_what_is_asked_about_is_told(question: str, text: str) -> None:
    assert ask(_CHANGED, question).text == text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("By how much did the price of sugar rise?", id="price-of-another"),
        pytest.param("How much did the price of sugar rise?", id="without-by"),
        pytest.param("By how much did exports fall?", id="in-a-clause-that-hangs-on-it"),
        pytest.param("By how much did exports rise?", id="exports-rise"),
        pytest.param("By how much did the number of pupils fall?", id="number-of-others"),
        pytest.param("By how much did visitors rise?", id="nowhere"),
        pytest.param("By how much did wages climb?", id="another-right-before"),
    ],
)
def test_change_of_something_else_is_refused(question: str) -> None:
    assert ask(_CHANGED, question).kind is AnswerKind.UNANSWERABLE


_SEATS = "The List fell from 23 seats to 14. The Greens lost two seats, and the staff rose to 30."


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How many seats did the List lose?", "9", id="from-so-many-to-so-many"),
        pytest.param("How many seats did the Greens lose?", "two", id="told-itself"),
    ],
)
def test_so_many_are_lost(question: str, expected: str) -> None:
    assert ask(_SEATS, question).text == expected


def test_what_fell_gained_nothing() -> None:
    assert ask(_SEATS, "How many seats did the List gain?").text != "9"


_BEFORE = "The balance on 30 April was £23,410, compared with £19,275 a year earlier."
_LOAF = "A large loaf is now £4.20, and it was £3.60."
_RIVER = "The river was 4.1 metres deep on Friday, against 2.6 metres on Monday."


@pytest.mark.parametrize(
    ("text", "question", "change"),
    [
        pytest.param(_BEFORE, "By how much did the balance grow?", "£4,135", id="compared-with"),
        pytest.param(_LOAF, "By how much did the price of a loaf rise?", "60 pence", id="now-was"),
        pytest.param(_RIVER, "By how much did the river rise?", "1.5 metres", id="against"),
    ],
)
def test_what_was_before_may_stand_behind(text: str, question: str, change: str) -> None:
    assert ask(text, question).text == change


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_BEFORE, "By how much did the balance fall?", id="fall-of-a-rise"),
        pytest.param(_BEFORE, "By how much did the rent grow?", id="another-thing"),
        pytest.param(_LOAF, "By how much did the price of a loaf fall?", id="was-less"),
    ],
)
def test_what_was_before_is_not_turned_round(text: str, question: str) -> None:
    assert ask(text, question).kind is not AnswerKind.COMPUTED


_RACES = (
    "The men's eight lost their first four and only just escaped relegation, beating Skelby by "
    "half a length on the last day. Ann Lee won by more than a minute. The women lost to Ark by 12 "
    "points in May."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("By how much did the men's eight beat Skelby?", "half a length", id="half"),
        pytest.param("By how much did Ann Lee win?", "more than a minute", id="more-than"),
        pytest.param("By how much did the women lose to Ark?", "12 points", id="points"),
    ],
)
def test_margin_is_told(question: str, text: str) -> None:
    assert ask(_RACES, question).text == text


def test_margin_of_others_is_not_told() -> None:
    asked = ask(_RACES, "By how much did the women beat Skelby?")
    assert asked.kind is AnswerKind.UNANSWERABLE


_ROSE = "Sales rose in India, by 11%, but dropped 9% in Germany."
_WAGES = "Wages at the port rose by 3.8% in 2022 and 3.1% in 2023."
_MEAT = "Beef fell by 3%, pork by 4% and lamb by 6%."


@pytest.mark.parametrize(
    ("text", "question", "change"),
    [
        pytest.param(_ROSE, "By how much did sales fall in Germany?", "9%", id="its-way"),
        pytest.param(_ROSE, "By how much did sales rise in India?", "11%", id="the-other-way"),
        pytest.param(_WAGES, "By how much did wages rise in 2023?", "3.1%", id="date-of-second"),
        pytest.param(_WAGES, "By how much did wages rise in 2022?", "3.8%", id="date-of-first"),
        pytest.param(_WAGES, "By how much did wages rise?", "3.8%", id="no-date"),
        pytest.param(_MEAT, "By how much did beef fall?", "3%", id="first-of-list"),
        pytest.param(_MEAT, "By how much did lamb fall?", "6%", id="last-of-list"),
        pytest.param(
            "Prices climbed 5% in Leeds and 7% in York last year.",
            "By how much did prices rise in York?",
            "7%",
            id="place-of-second",
        ),
    ],
)
def test_of_several_changes_that_of_the_place_date_and_way(
    text: str, question: str, change: str
) -> None:
    assert ask(text, question).text == change


def test_margin_behind_what_was_broken() -> None:
    record = "Hall, 29, broke the record she had set in Rome by two hundredths of a second."
    told = ask(record, "By how much did Hall break the record?").text
    assert told == "two hundredths of a second"


def test_by_whom_is_no_margin() -> None:
    record = "Hall broke the record set by two Kenyans."
    assert ask(record, "By how much did Hall break the record?").text != "two Kenyans"


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "The dividend was cut to 10 cents from 25.",
            "By how much was the dividend cut?",
            "15 cents",
            id="unit-told-once",
        ),
        pytest.param(
            "The dividend was cut from 25 to 10 cents.",
            "How much was the dividend cut by?",
            "15 cents",
            id="stranded-by",
        ),
        pytest.param(
            "Profit fell to 2 million euros from 3.",
            "How much did profit fall by?",
            "€1 million",
            id="scale-told-once",
        ),
    ],
)
def test_unit_of_two_levels_stands_once(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


_FIRM = (
    "Velora's own sales rose 6 percent to 243 million euros; net profit fell from 11.5 million to "
    "9.8 million."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("By how much did Velora's profit fall?", "1.7 million", id="the-other-way"),
        pytest.param("By how much did Velora's sales rise?", "6 percent", id="told"),
    ],
)
def test_change_goes_the_way_that_is_asked_for(question: str, text: str) -> None:
    assert ask(_FIRM, question).text == text
