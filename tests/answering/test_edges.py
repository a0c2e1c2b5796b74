"""Where an answer begins and ends: with its kind, with the deed, and no farther."""

from __future__ import annotations

import pytest
from asking import ask

_ROADS = (
    "All roads between Lund and Berk are closed after a slide. Three schools in the north of Osk "
    "were flooded on Monday. Countries such as Chile and Peru were hit. Two villages, Tarn and "
    "Vik, were evacuated."
)
_EITHER = (
    "Either Osk United or Lund Rovers will play in May. The fans of Berk or Vik sang. Tarn Town "
    "will meet either Besk City or Moe Albion in the final."
)
_GALE = (
    "The deepest snow so far, 84 cm, was measured at Berk at 9:12 this morning. Schools will not "
    "open in Tarn, where two boilers were damaged. The pier was shut on Monday. The bus, which was "
    "hit by a tree, is late."
)
_PUT_OUT = "The blaze broke out at about 3:40 a.m. and was contained shortly before dawn by 85 men."
_HOURS = (
    "The rescue, which was slowed by fog, ended shortly after 9 a.m. The fire broke out soon after "
    "dawn. The pier opened at 9 a.m. on Friday."
)
_HURT = "A cyclist was knocked down by a van near Berk. The van was driven by Ole Moe."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            _ROADS, "Which roads are closed?", "All roads between Lund and Berk", id="between"
        ),
        pytest.param(
            _ROADS, "Which countries were hit?", "Chile and Peru", id="such-as-leads-in-the-names"
        ),
        pytest.param(_ROADS, "Which villages were evacuated?", "Tarn and Vik", id="names-beside"),
        pytest.param(
            _HURT,
            "How was the cyclist hurt?",
            "knocked down by a van near Berk",
            id="with-the-deed",
        ),
        pytest.param(
            _EITHER, "Which teams could Tarn Town meet?", "Besk City or Moe Albion", id="either"
        ),
        pytest.param(_GALE, "What was the deepest snow?", "84 cm", id="with-the-unit"),
        pytest.param(
            _GALE, "When was the deepest snow measured?", "9:12 this morning", id="with-the-hour"
        ),
        pytest.param(_GALE, "When was the pier shut?", "Monday", id="a-day-alone"),
        pytest.param(
            _GALE,
            "Why will schools not open in Tarn?",
            "two boilers were damaged",
            id="with-the-subject",
        ),
        pytest.param(
            "The boat sank because it carried three times as many people as it was built for.",
            "Why did the boat sink?",
            "it carried three times as many people as it was built for",
            id="a-whole-reason-with-a-second-as",
        ),
        pytest.param(_GALE, "Why is the bus late?", "was hit by a tree", id="its-own-subject"),
        pytest.param(_HURT, "By whom was the van driven?", "Ole Moe", id="who-did-it"),
        pytest.param(_HOURS, "When did the rescue end?", "shortly after 9 a.m.", id="closely"),
        pytest.param(_HOURS, "When was the rescue over?", "shortly after 9 a.m.", id="whole-time"),
        pytest.param(
            _PUT_OUT, "When was the blaze contained?", "shortly before dawn", id="its-own"
        ),
        pytest.param(_PUT_OUT, "When did the blaze break out?", "3:40 a.m.", id="the-first"),
        pytest.param(_HOURS, "When did the fire break out?", "soon after dawn", id="after-dawn"),
        pytest.param(_HOURS, "When did the pier open?", "9 a.m. on Friday", id="at-the-hour"),
        pytest.param(
            "The ferry will make its last trip on the evening before the opening.",
            "When will the ferry make its last trip?",
            "the evening before the opening",
            id="before-an-event",
        ),
        pytest.param(
            "He called in the evening before they left.",
            "When did he call?",
            "the evening",
            id="before-a-deed",
        ),
        pytest.param(
            "A dark green Skoda hit a white van.",
            "What colour was the Skoda?",
            "dark green",
            id="shade-and-colour",
        ),
    ],
)
def test_edges_of_answers(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


_STONE = (
    "The tower was made of granite in 1880. The doors were carved from walnut for the bishop. The "
    "roof was built of sheets of copper by local smiths. The gate is made of oak with iron bands."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("What was the tower made of?", "granite", id="without-the-year"),
        pytest.param("What were the doors carved from?", "walnut", id="for-whom"),
        pytest.param("What was the roof built of?", "sheets of copper", id="of-is-kept"),
        pytest.param("What is the gate made of?", "oak with iron bands", id="with-is-kept"),
    ],
)
def test_material_ends_before_what_is_told_of_the_making(question: str, expected: str) -> None:
    assert ask(_STONE, question).text == expected


_FORECASTS = (
    "Profit came to £31m, beating an earlier forecast of £29m. Alder plc beat a forecast of "
    "£12m, its rival said. Coal fell below a previous estimate."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Which company forecast £29m?", "The article does not say.", id="no-company"),
        pytest.param("Which company beat a forecast of £12m?", "Alder", id="a-name"),
    ],
)
def test_company_is_a_name_or_somebody_who_acts(question: str, expected: str) -> None:
    assert ask(_FORECASTS, question).text.removesuffix(" plc") == expected


_SIEGE = (
    "The siege of Kess (14 March - 2 July 1643) was long. The market was open from May to June. At "
    "a depth of 148 metres the deepest lake is cold. The lake of Orm is 31 metres deep."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("When did the siege begin?", "14 March", id="first-end"),
        pytest.param("When did the siege of Kess end?", "2 July 1643", id="last-end"),
        pytest.param("When was the siege?", "14 March - 2 July 1643", id="both-ends"),
        pytest.param("How deep is the deepest lake?", "148 metres", id="a-mere-size"),
        pytest.param("How deep is the lake of Orm?", "31 metres", id="size-with-its-word"),
    ],
)
def test_one_end_and_a_mere_size_are_told_where_asked_for(question: str, expected: str) -> None:
    assert ask(_SIEGE, question).text == expected


_SPENT = (
    "The savings rate dropped from 11.3% to 9.7%, the lowest figure since 2008. Spending on hotels "
    "reached 168 euros a month, 12 euros above its level in 2019. Rents are 3% higher than in May."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("What is the savings rate now?", "9.7%", id="rate-is-a-noun"),
        pytest.param("How high is the savings rate now?", "9.7%", id="how-high-a-share"),
        pytest.param("How high was the savings rate before?", "11.3%", id="before"),
        pytest.param("How much is spent on hotels?", "168 euros a month", id="no-difference"),
        pytest.param(
            "How much above its level in 2019 was spending on hotels?",
            "12 euros",
            id="a-difference",
        ),
    ],
)
def test_level_is_told_where_no_difference_is_asked_for(question: str, expected: str) -> None:
    assert ask(_SPENT, question).text == expected


def test_both_ends_of_a_sum_are_told_with_between() -> None:
    text = "Lumio expects the recall to cost it between $9 million and $12 million."
    assert ask(text, "How much will the recall cost?").text == "between $9 million and $12 million"


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param("Over a billion chips are made.", "How many chips are made?",
                     "Over a billion", id="billion"),
        pytest.param("Several thousand men fell.", "How many men fell?", "Several thousand",
                     id="several"),
        pytest.param("A few hundred men fell.", "How many men fell?", "A few hundred", id="few"),
        pytest.param("It has 3 million members.", "How many members does it have?", "3 million",
                     id="near-miss-with-its-figure"),
        pytest.param("It gives a deep green colour to glass.", "What colour does it give to glass?",
                     "deep green", id="shade"),
        pytest.param("The deep lake is blue.", "What colour is the lake?", "blue",
                     id="near-miss-deep-lake"),
    ],
)  # fmt: skip
def test_scales_and_shades_are_told_whole(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param("High water occurs in May and June.", "When does high water occur?",
                     "May and June", id="two-months"),
        pytest.param("The fair is held in spring and autumn.", "When is the fair held?",
                     "spring and autumn", id="two-seasons"),
        pytest.param("The pond is drained once a year, in autumn. It was dug in 1890.",
                     "When is the pond drained?", "autumn", id="season-and-no-year-of-another"),
        pytest.param("It is washed in spring water. It was made in 1890.", "When was it made?",
                     "1890", id="near-miss-spring-water"),
        pytest.param("Ole left in May and June took over.", "When did Ole leave?", "May",
                     id="near-miss-june-who-acts"),
    ],
)  # fmt: skip
def test_times_of_the_year_are_told(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(
            "Mortality is below one per cent.", "What is the mortality?", "below one per cent",
            id="below",
        ),
        pytest.param(
            "It freezes below 4 degrees.", "Below what temperature does it freeze?", "4 degrees",
            id="near-miss-below-what",
        ),
        pytest.param(
            "Only children under six are hurt.", "What age group is hurt?", "children under six",
            id="under-six",
        ),
        pytest.param(
            "The coat is chestnut brown on the back.", "What colour is the coat?",
            "chestnut brown", id="shade",
        ),
        pytest.param(
            "They painted the door green.", "What colour is the door?", "green",
            id="near-miss-thing-before-a-colour",
        ),
    ],
)  # fmt: skip
def test_limits_and_shades_are_told(text: str, question: str, answer: str) -> None:
    assert ask(text, question).text == answer
