"""Questions asked by a noun that the text does not have, or without the marks on its letters."""

from __future__ import annotations

import pytest
from asking import ask

_MILL = (
    "The mill stands in Leek and belongs to Ida Roth. It was built by Karl Engel in 1911. A tenant "
    "pays a deposit of £975. The boiler was made of copper. Seventeen people were injured in the "
    "fire. The club has 340 members. The concert is in the town hall. The café is on the third "
    "floor. Jürgen Müller lives in Łódź."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("location of the mill", "Leek", id="location"),
        pytest.param("mill location", "Leek", id="a-compound"),
        pytest.param("What is the location of the mill?", "Leek", id="a-whole-question"),
        pytest.param("amount of the deposit", "£975", id="amount"),
        pytest.param("deposit amount", "£975", id="an-amount-behind"),
        pytest.param("owner of the mill", "Ida Roth", id="owner"),
        pytest.param("who is the architect of the mill", "Karl Engel", id="a-verb-that-is-there"),
        pytest.param("boiler material", "copper", id="material"),
        pytest.param("number of injured", "Seventeen", id="number-of"),
        pytest.param("no. of members", "340", id="short-for-number"),
        pytest.param("member count", "340", id="count"),
        pytest.param("concert venue", "the town hall", id="venue"),
        pytest.param("where is the cafe", "the third floor", id="no-mark-typed"),
        pytest.param("Where does Juergen Mueller live?", "Łódź", id="two-letters-for-one"),
        pytest.param("Who lives in Lodz?", "Jürgen Müller", id="a-barred-letter"),
    ],
)
def test_asked_by_a_noun(question: str, expected: str) -> None:
    assert ask(_MILL, question).text == expected


_LIFE = (
    "Nils Berg was born in Leek on 3 May 1901 and was married to Ida Roth. The siege began in May "
    "and ended in June. The hall was bought by Max Orr. The hall seats 70 people. In the fire 12 "
    "people died. The concert will be held in the old church. The welder Jan Moss was killed in a "
    "fall. Motor boats are forbidden on the lake. Larsson is coached by her father, Sten Larsson. "
    "Ann Hill won the race and Ola Dahl came second. The next race will take place in Lindal."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("date of birth of nils berg", "3 May 1901", id="date-of-birth"),
        pytest.param("nils berg birth year", "1901", id="birth-year"),
        pytest.param("siege end date", "June", id="end-date"),
        pytest.param("buyer of the hall", "Max Orr", id="buyer"),
        pytest.param("hall capacity", "70", id="capacity"),
        pytest.param("death toll", "12", id="death-toll"),
        pytest.param("place of the concert", "the old church", id="place-of"),
        pytest.param("name of the man killed in a fall", "Jan Moss", id="name-of-one-killed"),
        pytest.param("What is not allowed on the lake?", "Motor boats", id="not-allowed"),
        pytest.param("which boats aren't permitted?", "Motor boats", id="not-permitted"),
        pytest.param("name of the man who was born in Leek", "Nils Berg", id="name-of-who"),
        pytest.param("names of the people coaching Larsson", "Sten Larsson", id="name-of-doing"),
        pytest.param("second place", "Ola Dahl", id="second-place"),
        pytest.param("where is the next race", "Lindal", id="where-the-next-is"),
        pytest.param("cause of death of jan moss", "fall", id="cause-of-death"),
        pytest.param("Who is Larsson's coach?", "Sten Larsson", id="of-the-same-name"),
        pytest.param("date of Nils Berg's death", "The article does not say.", id="no-death"),
        pytest.param("builder of the church", "The article does not say.", id="no-builder"),
    ],
)
def test_a_noun_asks_what_its_verb_asks(question: str, expected: str) -> None:
    assert expected in ask(_LIFE, question).text


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param("Location: the old dairy. The mill is in Leek.", "location of the mill?",
                     "location of the mill?", id="the-text-has-the-noun"),
        pytest.param("The mill is in Leek.", "What is the location that Ann likes?",
                     "What is the location that Ann likes?", id="a-clause"),
        pytest.param("Dogs are not allowed. Cars are banned.", "What is not allowed?",
                     "What is not allowed?", id="not-allowed-in-the-text"),
        pytest.param("Cars are banned.", "Are cars not allowed?", "Are cars not allowed?",
                     id="whether-it-is-not-allowed"),
        pytest.param("The market place is old.", "market place", "market place",
                     id="place-alone"),
        pytest.param("The mill is in Leek.", "Who counted the mills?", "Who counted the mills?",
                     id="a-verb"),
        pytest.param("The resume of the case was short.", "What was the resumé?",
                     "What was the resumé?", id="a-mark-is-folded"),
    ],
)  # fmt: skip
def test_near_misses(text: str, question: str, expected: str) -> None:
    assert ask(text, question).question.resolved == expected


_BATHS = "Entry is £6, and children swim free. The roof cost £2m."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_BATHS, "how much does it cost to get in", "£6", id="entry"),
        pytest.param(_BATHS, "How much do you have to pay to get into the baths?", "£6", id="pay"),
        pytest.param(
            "Admission will go up from £5.20 to £6. The pool costs £120,000 a year to run.",
            "how much will it cost to get in",
            "£6",
            id="to-come",
        ),
        pytest.param(
            "Tickets cost £6. The roof cost £2m.", "how much is it to go in?", "£6", id="tickets"
        ),
        pytest.param(_BATHS, "How much did the roof cost?", "£2m", id="near-miss-roof"),
    ],
)
def test_what_it_costs_to_get_in(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


def test_words_of_the_text_for_getting_in_stay() -> None:
    answer = ask("It costs £4 to get in. Entry is at the back.", "How much does it cost to get in?")
    assert answer.text == "£4"
    assert not answer.question.rewrites
