"""Whom the one asked about has is not the one asked about; and who holds a role, or does a deed,
though another seems to."""

from __future__ import annotations

import pytest
from asking import ask

_SISTER = "The prime minister's sister, Karin Dahl, is a nurse."
_LAWYER = "The suspect's lawyer, Tom Berg, said he was innocent."


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_SISTER, "Who is the prime minister?", id="sister"),
        pytest.param(_SISTER, "What is the prime minister's name?", id="name"),
        pytest.param(_LAWYER, "What is the name of the suspect?", id="name of"),
        pytest.param("The captain's brother Olaf was on board.", "Who was the captain?", id="bare"),
        pytest.param("Ann Lee, the coach's wife, scored.", "Who is the coach?", id="behind"),
        pytest.param("Ann Lee, wife of the coach, scored.", "Who is the coach?", id="of"),
        pytest.param(
            "The company's founder, Per Lund, resigned.", "What is the company called?", id="firm"
        ),
    ],
)
def test_a_relation_is_not_the_one_asked_about(text: str, question: str) -> None:
    assert ask(text, question).kind == "unanswerable"


@pytest.mark.parametrize(
    ("text", "question", "name"),
    [
        pytest.param(_SISTER, "Who is the prime minister's sister?", "Karin Dahl", id="sister"),
        pytest.param("The coach, Ann Lee, left.", "Who is the coach?", "Ann Lee", id="coach"),
        pytest.param(
            "The company's founder, Per Lund, left.", "Who founded the company?", "Per Lund",
            id="founder",
        ),
    ],
)  # fmt: skip
def test_near_misses_are_named(text: str, question: str, name: str) -> None:
    assert ask(text, question).text == name


_CHIEF = "The present chief of the yard, the oldest body of the whole port, is Ida Falk, a sailor."
_REIGN = "Under Ole Moe's presidency the union of Lindal grew by a third."
_RIVAL = (
    "Brack and Ramm sell clothes. Unlike its rival, Ostby, which sells boots, Brack sells only "
    "hats."
)
_DUTCH = (
    "The most recent Dutch trainer in Besk was the former Swedish striker Ole Moe. "
    "The trainer in Lindal left."
)
_LED = "In Besk, the Besk Union led by Ole Moe gave up its long strike in May."
_SURVEY = "Ole Moe was appointed to head the survey. The state wanted the Sierra explored."
_CITY = (
    "The years between the wars saw the election of reformist mayor Ole Moe. "
    "The river of the city was cleaned."
)
_LONG = "One of two stood there, Ole Moe (who is at present, or for a year at least, {})."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_REIGN, "Who was the president of the union?", "Ole Moe", id="presidency"),
        pytest.param(_RIVAL, "What is the rival of Brack?", "Ostby", id="its, ahead of its owner"),
        pytest.param(
            _DUTCH, "Who was the most recent Dutch trainer in Besk?", "Ole Moe", id="same in"
        ),
        pytest.param(
            _DUTCH, "Who was the most recent Dutch trainer in Lindal?", "", id="near miss: in"
        ),
        pytest.param(
            "Norway's ambassador to Besk, Ida Falk, met Ole Moe in Lindal.",
            "Who is the ambassador of Besk?", "", id="near miss: to is not of",
        ),
        pytest.param(
            _LED, "Who was the early leader of the Besk Union?", "Ole Moe", id="led, no noun"
        ),
        pytest.param(
            _SURVEY, "Who was the head of the survey done on the Sierra?", "Ole Moe",
            id="where it was done",
        ),
        pytest.param(
            _CITY, "Who was the reformist mayor of Rome between the wars?", "Ole Moe",
            id="the city",
        ),
        pytest.param(
            "Ostby beat Brack. The game was long, said coach Ida Falk. The city was glad.",
            "Who is the coach of Brack?", "", id="near miss: no coach of a city",
        ),
        pytest.param(
            _LONG.format("the trainer"), "Who is the trainer?", "Ole Moe", id="far but said of him"
        ),
        pytest.param(
            "Kari Nils, who has often in the past twenty years criticised the trainer, left.",
            "Who is the trainer?", "", id="near miss: not said of her",
        ),
        pytest.param(
            _CHIEF, "What is the name of the person who is chief of the yard?", "Ida Falk",
            id="a person is no role",
        ),
    ],
)  # fmt: skip
def test_who_holds_a_role(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert (answer.text if answer.kind != "unanswerable" else "") == expected


_CONSECRATED = (
    "King Orm declared Anton to be the first bishop of the island and sent him to Besk to be "
    "consecrated."
)
_HOSPITALS = "Hospitals and schools were built. The first of these institutions was opened in Besk."
_SCHOOLS = "Hospitals and schools were built. The first of the libraries was opened in Besk."
_TIED = "If a ballot is tied, the clerk of the yard decides the outcome by the drawing of lots."
_STUDENT = (
    "The Duke of Orm met Besk, a painter, when Von Holm was a pupil. At the age of 15, he began to "
    "study advanced calculus."
)
_COVER = "The cover picture of the paper was of a dancer wearing a hat and was taken by Ole Moe."
_SEATS = "In the new yard, the Besk Club holds 33 seats and the Lindal Club has 25 seats."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_CONSECRATED, "Where was Anton consecrated?", "Besk", id="sent to be"),
        pytest.param(_HOSPITALS, "Where was the first teaching hospital opened?", "Besk",
            id="these institutions"),
        pytest.param(_SCHOOLS, "Where was the first teaching hospital opened?", "",
            id="near miss: the libraries"),
        pytest.param(_TIED, "Who decides tied votes?", "the clerk of the yard", id="outcome"),
        pytest.param("The clerk of the yard decides the prices.", "Who decides tied votes?", "",
            id="near miss: the prices"),
        pytest.param(_STUDENT, "At what age did Von Holm begin to study advanced calculus?", "15",
            id="he, who may be who is asked about"),
        pytest.param("Ida Falk met Ole Moe. He painted a mill in Lindal in 1900.",
            "When did Falk paint a mill in Lindal?", "", id="near miss: he is not she"),
        pytest.param(_COVER, "Who took the photo for the cover picture?", "Ole Moe",
            id="the photo for the picture"),
        pytest.param(_SEATS, "How many seats are held by the Lindal Club?", "25", id="has"),
        pytest.param(_SEATS, "How many seats are held by the Besk Club?", "33", id="holds"),
        pytest.param("Kari Nils was voted Player of the Year in 2015.",
            "What award did Kari Nils win in 2015?", "Player of the Year", id="voted"),
        pytest.param("The yard is relatively small, and is centred on a mill.",
            "What's the size of the yard?", "relatively small", id="size"),
        pytest.param("The yard is tall and stands in Lindal.", "What is the size of the yard?", "",
            id="near miss: tall"),
        pytest.param("They sell chalk and common salt (NaCl) in Besk.",
            "What is the chemical formula of common salt?", "NaCl", id="in brackets"),
        pytest.param("They sell common salt and calcium carbonate (CaCO3) in Besk.",
            "What is the chemical formula of common salt?", "", id="near miss: of another"),
    ],
)  # fmt: skip
def test_the_deed_or_thing_asked_about_in_other_words(
    text: str, question: str, expected: str
) -> None:
    answer = ask(text, question)
    told = answer.text if answer.kind != "unanswerable" else ""
    assert told == expected or (expected and told.endswith(f" {expected}"))


_SINGER = "The band Dunes (with the former Stone Rivers singer Ole Moe) won a prize."
_BOOK = "The first use was in 1613 in a book called The Dunes by the English writer Ole Moe."
_BLACKS = "There was a strike when Packer promoted three blacks to work next to whites."
_EDITOR = (
    "The Gazette was sold. The Gazette's editor Ole Moe demanded an answer in a long and bitter "
    "front page editorial."
)
_CITY_BOOK = (
    "Works such as Anton of Hippo's The City of Sand synthesized current views and political "
    "traditions with those of religion."
)
_FRUIT = "Eaten fruits included chestnuts, pears, plums, red bayberries and taro."
_STAFF = "The school is old. It employs 3,000 staff in all."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_SINGER, "Who was the lead singer of the Stone Rivers?", "Ole Moe",
            id="lead singer"),
        pytest.param("Lindal's vice mayor, Ole Moe, left.", "Who is the lead mayor of Lindal?", "",
            id="near miss: vice"),
        pytest.param(_BOOK, "Who was the author of the book The Dunes?", "Ole Moe",
            id="by the English writer"),
        pytest.param("The vote in Besk was won by Norwegian Prime Minister Ida Falk.",
            "Who is the prime minister of Besk?", "", id="near miss: no author"),
        pytest.param(_EDITOR, "Who was the editor of the Gazette?", "Ole Moe", id="his editorial"),
        pytest.param("Several of the singers at the first shows (Ida Falk and Ole Moe) left. "
            "Lindal was glad.", "Who were the singers that sang at the first shows in Lindal?",
            "Ida Falk and Ole Moe", id="where they sang"),
        pytest.param(_BLACKS, "Which company promoted black workers to work there?", "Packer",
            id="blacks"),
        pytest.param(_CITY_BOOK, "Who wrote The City of Sand?", "Anton of Hippo", id="his book"),
        pytest.param(_CITY_BOOK, "Who destroyed The City of Sand?", "", id="near miss: no writing"),
        pytest.param("It was a new book. In his Science of Dunes (1812) Holm argues that sand "
            "moves.", "Who was the author of Science of Dunes?", "Holm", id="in his book"),
        pytest.param("In his house Holm argued that sand moves.", "Who was the author of Dunes?",
            "", id="near miss: in his house"),
        pytest.param(_FRUIT, "What was the color of the bayberries?", "red", id="colour"),
        pytest.param("The mill stood behind a red door.", "What was the colour of the mill?", "",
            id="near miss: colour of the door"),
        pytest.param(_STAFF, "How many staff members does the school employ?", "3,000",
            id="staff"),
        pytest.param("The school is old. It owns 30 buses.",
            "How many staff members does the school employ?", "", id="near miss: buses"),
    ],
)  # fmt: skip
def test_what_only_seems_to_be_of_another(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    told = answer.text if answer.kind != "unanswerable" else ""
    assert told == expected or (expected and told in (f"{expected} staff", f"former {expected}"))


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Ida Falk, 34, of Lund, won the race.", "Where does Ida Falk live?", "Lund", id="of"
        ),
        pytest.param(
            "Ida Falk keeps a flat in Lund.", "Where does Ida Falk live?", "Lund", id="flat"
        ),
        pytest.param(
            "Koalas are found in Australia.", "Where do koalas live?", "Australia", id="no-person"
        ),
    ],
)
def test_where_somebody_lives_is_told_in_other_words(
    text: str, question: str, expected: str
) -> None:
    assert expected in ask(text, question).text
