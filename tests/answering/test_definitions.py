"""What the text itself says that a person or thing is."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.answerer import Answerer
from qa.documents.article import Article

_TEXT = (
    "Q&A with Ilka Farrow, ferry captain\n\n"
    "Ida Brandt, a Danish-born physicist, won two prizes. She worked with the Swiss chemist Paul "
    "Roth, who died in 1906. Corvium is a soft metal that glows in the dark. They ran a small "
    "laboratory called Hangar One near the coast. Professor Ada Lind took it over. Bodil Vang "
    "left. The bank bought Tarn, a small start-up that makes lamps, for $2 million. Plum glue "
    "holds no plums: it is a thick, dark paste that dries fast. Our director, Tess Kirk, spoke. "
    "Felsite, like basalt, is heavy. Among the dead was Rolf Skaar, 61, a retired teacher who "
    "sang. Visiting President Lena Moor of Norway spoke. Rolf and Judge Mia Falk, 58, left early. "
    "Later Andor's head of research, Ola Berg, joined. "
    "They praised Nils Ek, who sold the mill. Dr Una Shaw of the Tarn Trust and Mr Bo Rask came. "
    "Saltline's managing director, Henk Aalt, and the owner of one of them, Pia Moe, agreed. "
    "Lena Brand of Holt Bank called it bold. Pia Roos, a chemist at the Gdansk Institute, left. "
    "Ole Dahl (3 May 1821 – 9 June 1889) was an English physician. Ada Maria Voss (born 1821) "
    "was a Dutch painter."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("Who was Ida Brandt?", "a Danish-born physicist", id="apposition"),
        pytest.param("Who is Ilka Farrow?", "ferry captain", id="at-the-end-of-a-heading"),
        pytest.param("Who is Ola Berg?", "Andor's head of research", id="role-of-something"),
        pytest.param("Who is Pia Moe?", "the owner of one of them", id="owner-of-one-of-them"),
        pytest.param("Who is Henk Aalt?", "Saltline's managing director", id="managing-director"),
        pytest.param("Who was Ole Dahl?", "an English physician", id="behind-life-dates"),
        pytest.param("Who was Ada Voss?", "a Dutch painter", id="name-between"),
        pytest.param("What is corvium?", "a soft metal that glows in the dark", id="copula"),
        pytest.param("What is Hangar One?", "a small laboratory", id="called"),
        pytest.param("What is Tarn?", "a small start-up that makes lamps", id="with-a-clause"),
        pytest.param(
            "What is plum glue?", "a thick, dark paste that dries fast", id="pronoun-behind-a-colon"
        ),
        pytest.param("Who was Paul Roth?", "Swiss chemist", id="title-and-relative"),
        pytest.param("What office did Ida Brandt hold?", "a Danish-born physicist", id="office"),
        pytest.param("Who is Lena Brand?", "Lena Brand of Holt Bank", id="house"),
        pytest.param("Where does Lena Brand work?", "Holt Bank", id="where-one-works"),
        pytest.param("Where does Pia Roos work?", "the Gdansk Institute", id="chemist-at"),
        pytest.param("Who was Nils Ek?", "who sold the mill", id="relative"),
        pytest.param(
            "Who is Una Shaw?", "Dr Una Shaw of the Tarn Trust", id="title-of-courtesy-and-origin"
        ),
        pytest.param("Who is Tess Kirk?", "Our director", id="role-before"),
        pytest.param("What is Tess Kirk's position?", "Our director", id="role-asked-for"),
        pytest.param("What is Ida Brandt's job?", "a Danish-born physicist", id="job"),
        pytest.param("Who is Ada Lind?", "Professor", id="title"),
        pytest.param(
            "Who was Rolf Skaar?", "a retired teacher who sang", id="apposition-behind-the-age"
        ),
        pytest.param("who is moor", "President Lena Moor of Norway", id="title-of-a-whole-name"),
        pytest.param("Who is Mia Falk?", "Judge", id="age-with-nothing-behind-it"),
    ],
)
def test_definition_is_what_the_text_says(question: str, answer: str) -> None:
    found = Answerer([Article.from_text(_TEXT)]).answer(question)
    assert found.text == answer
    assert found.trace[0].hits


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who was Niels Holm?", id="unknown-name"),
        pytest.param("Who was Ada Kern?", id="another-surname"),
        pytest.param("What is the capital of Peru?", id="asks-for-a-capital"),
    ],
)
def test_definition_is_not_taken_from_another_name(question: str) -> None:
    assert Answerer([Article.from_text(_TEXT)]).answer(question).kind == "unanswerable"


_KINDS = (
    "The Dutch firm Belcor lost its data. Hackers from a group calling itself Red Lantern asked "
    "for money. Ada Holm, of the charity Open Hand, was angry. Norwegian tool maker Varn AB gave "
    "her a drill. The state's chief officer, Dr. Callum Reed, said little. Shops in Tarn closed, "
    "said publican Bo Rask, whose bar is near. The Minister for Ports, Eamon Lund, rejected claims "
    "of neglect. It was led by retired judge Pia Moe. After the summer Plexa left the country. "
    "The firm Kolt workers know is gone."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What is Belcor?", "The Dutch firm", id="kind-with-a-nation"),
        pytest.param("What is Red Lantern?", "a group", id="calling-itself"),
        pytest.param("What is Open Hand?", "the charity", id="kind-alone"),
        pytest.param("What is Varn?", "Norwegian tool maker", id="part-of-the-name"),
        pytest.param("Who is Callum Reed?", "The state's chief officer", id="role-then-courtesy"),
        pytest.param("Who is Bo Rask?", "publican", id="behind-said"),
        pytest.param("Who is Eamon Lund?", "The Minister for Ports", id="role-before-a-verb"),
        pytest.param("Who is Pia Moe?", "retired judge", id="participle-in-the-title"),
    ],
)
def test_kind_or_role_stands_before_the_name(question: str, answer: str) -> None:
    assert Answerer([Article.from_text(_KINDS)]).answer(question).text == answer


@pytest.mark.parametrize(
    ("question", "never"),
    [
        pytest.param("What is Plexa?", "the summer", id="time-before-a-name"),
        pytest.param("What is Kolt?", "The firm", id="name-of-a-longer-phrase"),
    ],
)
def test_noun_before_another_phrase_is_no_kind(question: str, never: str) -> None:
    assert Answerer([Article.from_text(_KINDS)]).answer(question).text != never


_PLACES = (
    "Lorvik (also Lorwick; old form: Lorvigia) is a small fishing town on the north coast "
    "of Norland, 40 kilometres from Bergsund. Lorvik is mentioned in the Book of Tides. "
    "Mount Ard lies between Kell and Rann. The mill in Rann was closed in Varde. "
    "Nils Holm is a baker. It lists Ard Reef in Besk, Kolt Hall in Rann, and Tarn Abbey in Lund."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("Where is Lorvik?", "on the north coast of Norland", id="copula"),
        pytest.param("where is mount ard", "Kell and Rann", id="verb-of-standing"),
        pytest.param("Where is Kolt Hall?", "Rann", id="one-of-a-list"),
    ],
)
def test_whereabouts_are_what_the_text_says(question: str, answer: str) -> None:
    assert answer in Answerer([Article.from_text(_PLACES)]).answer(question).text


@pytest.mark.parametrize(
    ("question", "never"),
    [
        pytest.param("Where is Lorvik?", "Book of Tides", id="where-it-is-mentioned"),
        pytest.param("Where is Nils Holm?", "a baker", id="what-somebody-is"),
        pytest.param("Where is Bergsund?", "on the north coast", id="another-place"),
        pytest.param("Where is Kolt Hall?", "Besk", id="another-of-a-list"),
    ],
)
def test_whereabouts_of_others_are_left_alone(question: str, never: str) -> None:
    assert never not in Answerer([Article.from_text(_PLACES)]).answer(question).text


_LIFE = (
    "Ida Holm, whose songs were sung in every school, died on Monday. The mayor, Bo Rask, who was "
    "in Tarn, sent flowers. The dye, which its makers named Lumen, sold well. "
    "Astra Lund, 58, who breeds goats, was there."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param(
            "What was Ida Holm known for?", "whose songs were sung in every school", id="known-for"
        ),
        pytest.param(
            "Why is Ida Holm famous?", "whose songs were sung in every school", id="why-famous"
        ),
        pytest.param("What is Lumen?", "The dye", id="which-they-named"),
        pytest.param("Who is Astra Lund?", "who breeds goats", id="behind-an-age"),
    ],
)
def test_definition_by_a_relative_clause(question: str, answer: str) -> None:
    assert Answerer([Article.from_text(_LIFE)]).answer(question).text == answer


def test_definition_is_no_fame_of_what_the_text_calls_known() -> None:
    text = f"{_LIFE} Holm was best known for her poems."
    told = Answerer([Article.from_text(text)]).answer("What was Ida Holm known for?").text
    assert told == "her poems"


_CALLED = (
    "It blows often, but the wind, which sailors call the whiner, seldom lasts. The stew, known to "
    "locals as brodo, is made of fish. The children call the ferry. Ann is known to work as a cook."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What is the whiner?", "the wind", id="which-they-call"),
        pytest.param("What is brodo?", "The stew", id="known-to-them-as"),
        pytest.param("What is the ferry?", "", id="near-miss-calling-it"),
        pytest.param("What is a cook?", "", id="near-miss-known-to-work-as"),
    ],
)
def test_definition_by_what_people_call_it(question: str, told: str) -> None:
    answer = Answerer([Article.from_text(_CALLED)]).answer(question)
    rules = {hit.rule for trace in answer.trace for hit in trace.hits}

    assert (answer.text if "the text calls this by its name" in rules else "") == told


_FIRM = (
    "Portuguese rail freight company Corvo said it would cut jobs. Joao Pires of the railway "
    "workers' federation demanded that the state, which owns half of Corvo, step in. Her landlady, "
    "91-year-old Irma Wouters, had left. Ola Moe of the loud voice sang."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What is Corvo?", "Portuguese rail freight company", id="no-verb-behind"),
        pytest.param(
            "Who is Joao Pires?", "Joao Pires of the railway workers' federation", id="of-a-house"
        ),
        pytest.param("Who is Irma Wouters?", "Her landlady", id="age-before-the-name"),
    ],
)
def test_firms_and_those_of_houses(question: str, answer: str) -> None:
    assert Answerer([Article.from_text(_FIRM)]).answer(question).text.lower() == answer.lower()


def test_what_somebody_has_is_no_house() -> None:
    assert (
        not Answerer([Article.from_text(_FIRM)])
        .answer("Who is Ola Moe?")
        .text.startswith("Ola Moe of")
    )


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(
            "He said through his barrister, Simon Oduya KC, that he was sorry.",
            "Who is Simon Oduya?",
            "his barrister",
            id="honours-behind-the-name",
        ),
        pytest.param(
            "The army chief, General Yves Sabine, urged calm.",
            "Who is Yves Sabine?",
            "The army chief",
            id="title-before-the-name",
        ),
        pytest.param(
            "Among those fined, Captain Tom Hale paid most.",
            "Who is Tom Hale?",
            "Captain",
            id="no-role-before-the-comma",
        ),
    ],
)
def test_definition_by_the_role_before_a_whole_name(text: str, question: str, answer: str) -> None:
    article = Article.from_text(text)
    assert Answerer([article]).answer(question).text == answer


_OPINION = (
    "“Kasha is a lovely product,” said Ann Lee. “Brill is a fine cheese,” said Bob Moe. The best "
    "seller was Kasha, a yoghurt with oats."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What is Kasha?", "a yoghurt with oats", id="the-text-before-a-quote"),
        pytest.param("What is Brill?", "a fine cheese", id="near-miss-nothing-but-a-quote"),
    ],
)
def test_what_the_text_calls_it_comes_before_what_is_said_of_it(question: str, answer: str) -> None:
    answerer = Answerer([Article.from_text(_OPINION)])
    assert answerer.answer(question).text == answer


_DISEASE = (
    "The cause was white-nose disease, a fungus that grows on the skin of bats. The best cheese, a "
    "blue one, came from Lund. Goat cheese, a speciality of the valley, won the prize."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param(
            "What is white-nose disease?", "a fungus that grows on the skin of bats", id="adjective"
        ),
        pytest.param("What is goat cheese?", "a speciality of the valley", id="noun"),
        pytest.param("What was the cause?", "white-nose disease", id="near-miss-the"),
    ],
)
def test_kind_of_thing_is_what_stands_beside_it(question: str, answer: str) -> None:
    answerer = Answerer([Article.from_text(_DISEASE)])
    assert answerer.answer(question).text.startswith(answer)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Margit Oyen, who has died aged 93, drew the maps of three valleys.",
            "drew the maps of three valleys",
            id="what-the-dead-did",
        ),
        pytest.param(
            "Margit Oyen, who drew maps of three valleys, lives in Rjukan.",
            "who drew maps of three valleys",
            id="near-miss-alive",
        ),
    ],
)
def test_definition_of_the_dead(text: str, expected: str) -> None:
    assert Answerer([Article.from_text(text)]).answer("Who was Margit Oyen?").text == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "A law on noise, called the Quiet Act, was passed in 1980.",
            "What is the Quiet Act?",
            "A law on noise",
            id="called-behind-a-bare-noun",
        ),
        pytest.param(
            "She built a machine for sorting coins, called the Sifter.",
            "What is the Sifter?",
            "a machine for sorting coins",
            id="called-behind-a-deed",
        ),
        pytest.param(
            "She built a house by a lake, called the Tarn.",
            "What is the Tarn?",
            "a lake",
            id="near-miss-a-lake-of-its-own",
        ),
        pytest.param(
            "A fen, by contrast, is a wetland fed by springs.",
            "What is a fen?",
            "a wetland fed by springs",
            id="behind-an-aside",
        ),
        pytest.param(
            "The fen, in which he was lost, is a wetland. Ida, in Lund, is a cook.",
            "What is Ida?",
            "a cook",
            id="behind-a-place",
        ),
    ],
)
def test_what_it_is_with_what_stands_between(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
