"""Questions that labelled values answer, and those that they must leave alone."""

from __future__ import annotations

import pytest
from asking import ask

MILL = (
    "Old Mill\n\nThe Old Mill is a windmill in Norfolk.\n\n"
    "Designer: Ann Lee\nTotal height: 19.4 m\nOpened: 4 May 1888\nNumber of sails: 5\n"
    "Annual visitors: 6,800 people (2019)\n\n"
    "The colour of the roof was chosen by the designer's aunt, Berta."
)
REPORT = (
    "Harbour Report\n\n"
    "                FY20    FY21    FY22\n"
    "Revenue (£m)   351.0   362.8   377.5\n"
    "Ships            181     174     166\n\n"
    "The harbour was busy.\n\n"
    "Balance at 1 July       £10.20\nBalance at 1 October    £30.40\n\n"
    "8. Date of next meeting\n\nFriday 9 May at 7 pm.\n\nEverybody went home."
)

JAM = (
    "Plum jam\n\nBy Ann Lee\n\nJam keeps for a year.\n\nYou will need:\n\n- a pan\n- sugar\n\n"
    "| Fault | Likely cause | What to do |\n|---|---|---|\n"
    "| Too thin | little sugar | boil it again |\n| Too dark | heat | begin again |\n\n"
    "1. Wash the plums.\n2. Boil them.\n\nPlums were brought by Bo Ray."
)

LIFE = (
    "Ann Nwa-Lee\n\nAnn Nwa-Lee (3 May 1921 – 9 June 2009) was a cook. She married the singer "
    "Leo Lee. Lee died in 1979."
)

LETTER = (
    "Mill opens\n\nThe mill opens in May.\n\nMedia contact:\nJosefina Araya\n"
    "Phone: +56 2 5550 1188\npress@mill.example\n\n"
    "Tickets are sold at www.mill.example and at 4 Quay Street, Aber.\n\n"
    "Side effects\n\nCommon (1 in 10): dry mouth, thirst\nRare (1 in 1,000): skin rash\n\nThe end."
)

SOUP = (
    "Red soup\n\nServes 6 | Prep: 20 min | Cook: 35 min | Mood: easy\n\nIngredients\n"
    "250 g lentils\n2 onions\n1.2 litres stock\nsalt\n\n"
    "Method\n\nFry the onions in a pan. Add the rest."
)
SEEDS = (
    "Seeds to lend\n\n| Crop | Packets | Sow in |\n|---|---|---|\n| Tarn Blue bean | 41 | May |\n"
    "| Round Green pea | 12 | April |\n\nEverybody may take some."
)
BIKE = (
    "Kestrel 7 review\n\nRating: 7.5/10 · Price: $1,890 · by the sea\n\nA spare battery costs $390."
    "\n\nVenue: Mill Haugh\n\nAttendance: 2,906\n\nType: folding bike\n\nIt rained."
)
MINUTES = (
    "Notes of the parish council\n\nDate: Monday 3 June 2024\nVenue: Chapel hall\n"
    "Present: Ann Coote (chair), Bill Reddy (clerk)\nApologies: Tessa Dunn\n\n"
    "The notes of 6 May were accepted. The session ended at 8.40 pm."
)
OPTIONS = (
    "Options for the hall\n\n"
    "| Option | What it is | Cost (million kroner) | Building time | Seats |\n"
    "|---|---|---|---|---|\n| A | Repair only | 42 | 9 months | 620 |\n"
    "| B | Full renovation | 118 | 22 months | 700 |\n\n"
    "| Planet | Radius (km) | Moons | Year |\n|---|---|---|---|\n"
    "| Mars | 3,390 | 2 | 687 days |\n| Venus | 6,052 | 0 | 225 days |"
)
CHOIR = (
    "name\tage\thome\theight\nBo Hill\t12\tVoss\t1.50 m\nAnn Berg\t34\tLom\t1.70 m\n"
    "Tom Lee\t56\tMoi\t1.90 m\n"
)

BRIDGES = (
    "The river is crossed by the Oldbrug ('Old Bridge') and by a lift bridge, Hef Brug "
    "('the Lift'), between the banks of Orm and Lund. It is told of in Symphony No. 4 by Orm."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(MINUTES, "When was the meeting?", "Monday 3 June 2024", id="day of minutes"),
        pytest.param(
            MINUTES, "On what day did the meeting take place?", "Monday 3 June 2024", id="what day"
        ),
        pytest.param(MINUTES, "Where was the meeting held?", "Chapel hall", id="place of minutes"),
        pytest.param(MINUTES, "Who was absent?", "Tessa Dunn", id="apologies"),
        pytest.param(MINUTES, "Who could not come?", "Tessa Dunn", id="could-not-come"),
        pytest.param(MINUTES, "Who wasn't there?", "Tessa Dunn", id="was-not-there"),
        pytest.param(MINUTES, "Who was missing?", "Tessa Dunn", id="missing"),
        pytest.param(OPTIONS, "How much does Option A cost?", "42", id="row called by a letter"),
        pytest.param(OPTIONS, "How long would Option B take?", "22 months", id="no bare number"),
        pytest.param(OPTIONS, "How long is a year on Venus?", "225 days", id="second table"),
        pytest.param(OPTIONS, "How many moons does Mars have?", "2", id="its own heads"),
        pytest.param(OPTIONS, "What is the building time of Option A?", "9 months", id="a time"),
        pytest.param(SOUP, "how many people does it serve", "6", id="figure behind a word"),
        pytest.param(SOUP, "How long does it take to cook?", "35 min", id="most cells labelled"),
        pytest.param(SEEDS, "when should I sow beans", "May", id="last word of a row"),
        pytest.param(BIKE, "how much does it cost", "$1,890", id="middle dots"),
        pytest.param(BIKE, "how many people watched the game", "2,906", id="watched"),
        pytest.param(BIKE, "Where was the game played?", "Mill Haugh", id="venue"),
        pytest.param(BIKE, "what kind of bike is it", "folding bike", id="kind"),
        pytest.param(
            LETTER, "What is Josefina Araya's phone number?", "+56 2 5550 1188", id="phone"
        ),
        pytest.param(LETTER, "what's the press email address", "press@mill.example", id="email"),
        pytest.param(LETTER, "Which website sells tickets?", "www.mill.example", id="website"),
        pytest.param(LETTER, "What is the address?", "4 Quay Street, Aber", id="address"),
        pytest.param(LETTER, "What are the rare side effects?", "skin rash", id="some"),
        pytest.param(MILL, "Who designed the mill?", "Ann Lee", id="agent of a deed"),
        pytest.param(MILL, "name the designer", "Ann Lee", id="order"),
        pytest.param(MILL, "How tall is the mill in total?", "19.4 m", id="adjective"),
        pytest.param(MILL, "What is the height of the mill?", "19.4 m", id="part of a label"),
        pytest.param(MILL, "When was it opened?", "4 May 1888", id="participle"),
        pytest.param(MILL, "How many sails are there?", "5", id="number of"),
        pytest.param(MILL, "annual visitors 2019", "6,800 people", id="note"),
        pytest.param(REPORT, "What was the revenue in FY21?", "362.8", id="column"),
        pytest.param(MILL, "how high is the mill", "19.4 m", id="measured"),
        pytest.param(REPORT, "How many ships were there last year?", "166", id="last year"),
        pytest.param(REPORT, "ships FY20", "181", id="keywords"),
        pytest.param(REPORT, "What was the revenue?", "377.5", id="latest column"),
        pytest.param(REPORT, "balance at 1 October", "£30.40", id="number in the label"),
        pytest.param(REPORT, "When is the next meeting?", "Friday 9 May at 7 pm", id="heading"),
        pytest.param(JAM, "Who wrote this?", "Ann Lee", id="byline"),
        pytest.param(LIFE, "When was Ann Nwa-Lee born?", "3 May 1921", id="birth"),
        pytest.param(LIFE, "date of death", "9 June 2009", id="death"),
        pytest.param(JAM, "author", "Ann Lee", id="byline, one word"),
        pytest.param(JAM, "What should I do if it is too thin?", "boil it again", id="small words"),
        pytest.param(JAM, "likely cause of too dark jam", "heat", id="row and column"),
        pytest.param(CHOIR, "How old is Ann Berg?", "34", id="column of ages"),
        pytest.param(CHOIR, "What is Tom Lee's age?", "56", id="age by its name"),
        pytest.param(CHOIR, "How tall is Bo Hill?", "1.50 m", id="column of heights"),
    ],
)
def test_labelled_values_answer(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert answer.text == expected
    assert answer.spans[0].text == expected
    assert answer.evidence


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        pytest.param("When did the meeting end?", "Monday 3 June 2024", id="its end"),
        pytest.param("When were the notes accepted?", "Monday 3 June 2024", id="another deed"),
        pytest.param("Who was elected?", "Tessa Dunn", id="another state"),
    ],
)
def test_labels_of_minutes_answer_nothing_else(question: str, wrong: str) -> None:
    assert ask(MINUTES, question).text != wrong


def test_a_list_without_marks_answers_what_is_needed() -> None:
    answer = ask(SOUP, "what do i need")
    assert [span.text for span in answer.spans] == [
        "250 g lentils",
        "2 onions",
        "1.2 litres stock",
        "salt",
    ]


def test_a_list_answers_with_its_items() -> None:
    answer = ask(JAM, "What do I need?")
    assert answer.kind == "list"
    assert [span.text for span in answer.spans] == ["a pan", "sugar"]


def test_labels_below_a_heading_answer_with_their_values() -> None:
    assert ask(LETTER, "What are the side effects?").text == "dry mouth, thirst, skin rash"


def test_the_number_of_an_item_is_no_answer() -> None:
    assert ask(JAM, "In which step are the plums washed?").text not in ("1", "2")


POT = (
    "Kestrel pot: a guide\n\nPower: 1,450 W\nTank: 1.8 litres\nWeight: 4.2 kg\n\n"
    "Switch the machine off. Put the machine on a table. The machine beeps. A machine needs care. "
    "A sieve is on the shelf.\n\nHow to store the Kestrel\nKeep the Kestrel dry"
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How heavy is the machine?", "4.2 kg", id="topic"),
        pytest.param("How much water does the tank hold?", "1.8 litres", id="held"),
        pytest.param("How much power does it use?", "1,450 W", id="used"),
        pytest.param("How heavy is the sieve?", None, id="near-miss-named-once"),
        pytest.param("Who makes the Kestrel?", None, id="near-miss-name-in-a-heading"),
    ],
)
def test_labels_of_the_topic(question: str, expected: str | None) -> None:
    found = ask(POT, question)
    rules = [hit.rule for hit in found.trace[0].hits] if found.trace else []
    assert (found.text if rules == ["its labels say what is asked"] else None) == expected


@pytest.mark.parametrize(
    ("text", "question", "never"),
    [
        pytest.param(OPTIONS, "How much does Option C cost?", "118", id="another letter"),
        pytest.param(OPTIONS, "How long is a year on Mars?", "3,390", id="a number of another"),
        pytest.param(LIFE, "When did Leo Lee die?", "9 June 2009", id="another's death"),
        pytest.param(JAM, "Who wrote the song?", "Ann Lee", id="another work"),
        pytest.param(
            f"Tent\n\nPrice: €189\n\n{JAM}", "How much rain came into the tent?", "€189", id="stuff"
        ),
        pytest.param(JAM, "Where is the heat?", "Too dark", id="part of another cell"),
        pytest.param(MILL, "Who designed the roof of the barn?", "Ann Lee", id="of something else"),
        pytest.param(MILL, "Where was it opened?", "4 May 1888", id="another kind"),
        pytest.param(MILL, "Who opened it?", "4 May 1888", id="no person"),
        pytest.param(REPORT, "What was the revenue in FY15?", "377.5", id="no such column"),
        pytest.param(REPORT, "balance at 1 March", "£10.20", id="another day"),
        pytest.param(REPORT, "When was the last meeting?", "Friday 9 May at 7 pm", id="not next"),
        pytest.param(CHOIR, "How old is Voss?", "12", id="age of another cell"),
        pytest.param(CHOIR, "How old is Ola Berg?", "34", id="age of another"),
        pytest.param(BRIDGES, "What is the name of the lift bridge?", "Oldbrug", id="half a name"),
        pytest.param(BRIDGES, "Between which banks is the Lift?", "Hef Brug", id="no name asked"),
        pytest.param(BRIDGES, "What did Orm add to his symphonies?", "4", id="a number of another"),
    ],
)
def test_labels_of_something_else_do_not(text: str, question: str, never: str) -> None:
    assert ask(text, question).text != never


def test_label_of_a_whole_sentence_leaves_its_parts_to_be_asked() -> None:
    text = "Rovers: Abe Falk, a former clerk, founded the Lindal Rovers in 1927."
    assert ask(text, "When were the Lindal Rovers founded?").text == "1927"


_REVIEW = "By Fionnuala Rigney, arts editor\n\nThe play is by Orla Deasy and is sad."


@pytest.mark.parametrize(
    ("question", "writer"),
    [
        pytest.param("Who wrote the play?", "Orla Deasy", id="what-is-told-of"),
        pytest.param("Who wrote the review?", "Fionnuala Rigney", id="the-text"),
        pytest.param("Who wrote it?", "Fionnuala Rigney", id="it"),
    ],
)
def test_byline_is_of_the_text(question: str, writer: str) -> None:
    assert ask(_REVIEW, question).text == writer


_MAIL = (
    "From: Ada Quill <ada@example.org>\nTo: Bob Stone <bob@example.org>\n"
    "Date: Mon, 03 Apr 2023 10:00:00 +0100\nSubject: The meeting\n\n"
    "Dear Bob,\n\nthe meeting has been moved to Friday at 3 pm. Please bring the plans.\n\nAda"
)
_NOTICE = "Meeting of the club\n\nDate: 5 May 2024\nVenue: the town hall\n\nAll are welcome."


@pytest.mark.parametrize(
    ("text", "question", "begins"),
    [
        pytest.param(_MAIL, "When is the meeting?", "Friday", id="told-of"),
        pytest.param(_MAIL, "What day is the meeting?", "Friday", id="day-told-of"),
        pytest.param(_MAIL, "When was it sent?", "Mon, 03 Apr 2023", id="sent"),
        pytest.param(_MAIL, "What is the date of the mail?", "Mon, 03 Apr 2023", id="date"),
        pytest.param(_MAIL, "What is Ada's mail address?", "ada@example.org", id="address"),
        pytest.param(_NOTICE, "When is the meeting?", "5 May 2024", id="no-mail"),
    ],
)
def test_day_at_the_head_of_a_mail_is_the_mails(text: str, question: str, begins: str) -> None:
    assert ask(text, question).text.startswith(begins)


_REPORT = """Town win the cup

By Ada Quill, court reporter

Town beat Lund 2-0 in Oslo. Their captain was fined at Oslo Crown Court.

Man of the match: Bob Stone"""


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        pytest.param("Which court was it?", "Ada Quill", id="court"),
        pytest.param("What prison was he sent to?", "Ada Quill", id="prison"),
        pytest.param("Where was the match played?", "Bob Stone", id="where"),
    ],
)
def test_nobody_is_a_place_or_court(question: str, wrong: str) -> None:
    assert wrong not in ask(_REPORT, question).text


def test_near_misses_of_nobody_is_a_place() -> None:
    assert ask(_REPORT, "Who was the man of the match?").text == "Bob Stone"
    assert "Ada Quill" in ask(_REPORT, "Who is the court reporter?").text
    camp = "Summer camp\n\nPlace: Lake Anna\n\nBring a tent."
    assert ask(camp, "Where is the camp?").text == "Lake Anna"


@pytest.mark.parametrize("gap", ["\t", "     "], ids=["tabs", "blanks"])
@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Where does Ada Quill live?", "Oslo", id="where"),
        pytest.param("Who lives in Rome?", "Bob Stone", id="who"),
        pytest.param("How old is Bob Stone?", "50", id="how-old"),
    ],
)
def test_no_name_goes_on_in_the_next_cell(gap: str, question: str, expected: str) -> None:
    rows = (("Name", "Town", "Age"), ("Ada Quill", "Oslo", "34"), ("Bob Stone", "Rome", "50"))
    assert ask("\n".join(gap.join(row) for row in rows), question).text == expected


def test_wide_gaps_in_prose_part_no_name() -> None:
    text = "The   mayor   Ada   Quill   opened   the   new   bridge   in   2019."
    assert "Ada   Quill" in ask(text, "Who opened the bridge?").text
