"""How many people live somewhere, by what a headcount came to."""

from __future__ import annotations

import pytest
from asking import ask

VILLAGE = (
    "ORRIN, June 3 - The hall of Orrin was sold in March. About 150 people, half of the village's "
    "population, came to the opening. The number of residents rose from 310 in 1990 to 420 last "
    "year, and the school has 24 pupils. The population of Malmby is 9,000. Six people were hurt."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How many people live in Orrin?", "420", id="live"),
        pytest.param("What is the population of Orrin?", "420", id="population"),
        pytest.param("How many residents does Orrin have?", "420", id="residents"),
        pytest.param("What is the population of Malmby?", "9,000", id="another place"),
    ],
)
def test_headcount_is_told(question: str, expected: str) -> None:
    assert ask(VILLAGE, question).text == expected


@pytest.mark.parametrize(
    ("question", "never"),
    [
        pytest.param("How many people lived in Orrin in 1990?", "420", id="another year"),
        pytest.param("How many people were hurt in Orrin?", "420", id="another deed"),
        pytest.param("How many people came to the opening?", "420", id="not living"),
        pytest.param("How many people live in Lund?", "420", id="no such place"),
        pytest.param("How many pupils does the school have?", "420", id="other people"),
    ],
)
def test_other_counts_are_no_headcount(question: str, never: str) -> None:
    assert ask(VILLAGE, question).text != never


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("What is the population of Uruguay?", "3.4 million", id="its own"),
        pytest.param("What is the population of Vietnam?", "", id="of another country"),
    ],
)
def test_so_many_people_are_of_the_country_beside_them(question: str, expected: str) -> None:
    told = ask("Uruguay, a country of 3.4 million people, has an embassy in Vietnam.", question)
    assert (told.text if told.kind == "span" else "") == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How many people live in Marnhaven?", "214,000", id="inhabitants"),
        pytest.param("How many people work in Marnhaven?", "", id="another-deed"),
    ],
)
def test_inhabitants_live_there(question: str, expected: str) -> None:
    text = (
        "Marnhaven is a port in Veldria. With 214,000 inhabitants at the census of 2019, it is the "
        "third-largest city in the country."
    )
    told = ask(text, question)
    assert (told.text if told.kind == "span" else "") == expected


SINCE = (
    "Vendrick lies on the Orne. The population fell from 1,140 in 1911 to 410 in 1971. It has "
    "since risen to 690. "
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(SINCE, "What is the population of Vendrick?", "690", id="since-risen"),
        pytest.param(SINCE, "How many people live in Vendrick now?", "690", id="now"),
        pytest.param(
            SINCE, "How many people lived in Vendrick in 1971?", "410", id="near-miss-of-a-year"
        ),
        pytest.param(
            SINCE.replace("It has since risen to", "It has a school of"),
            "What is the population of Vendrick?",
            "410",
            id="near-miss-another-figure-behind",
        ),
    ],
)
def test_headcount_since_then(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


APPENDED = (
    "The steamer lies in the harbour of Elling, the largest town on the lake, with 8,400 "
    "inhabitants. Some 300 people live on Priest Island. Moen, a village of 210 people, closed its "
    "school."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How many people live in Elling?", "8,400", id="with-so-many"),
        pytest.param("How many people live in Moen?", "210", id="a-village-of"),
        pytest.param("How many people live on Priest Island?", "300", id="near-miss-they-live"),
        pytest.param("How many people live in Varland?", "", id="near-miss-not-named"),
    ],
)
def test_inhabitants_behind_the_place(question: str, expected: str) -> None:
    told = ask(APPENDED, question)
    assert (told.text if told.kind == "span" else "") == expected
