"""Ages: the one that stands beside what is asked about, never another's."""

from __future__ import annotations

import pytest
from asking import ask, scene_of

from qa.answering.analysis import analyse
from qa.answering.paths.figures.ages import subject_of
from qa.answering.paths.figures.owners import owner_of
from qa.types import AnswerKind

_DIG = (
    "Piet Harmsen, 58, struck something hard while digging a ditch. The canoe is about 3,400 years "
    "old. Marja Visser, the curator, is 61. The museum paid for the work."
)
_VOTE = (
    "Petra Novak spoke at a hotel. The 44-year-old former inspector will win. "
    "Liam Ford beat Rafael Ortiz. The 23-year-old had never won before. "
    "Anna Berg left. Police held a man in Leeds. The 30-year-old suspect was silent."
)
_PUPILS = (
    "It was begun in March by Dev Shah, a 17-year-old pupil. Ida Moe is a 34-year-old nurse. "
    "The 19-year-old student, Tom Reed, left. Ann Berg met a 60-year-old baker."
)
_LATE = (
    "Sara Bell died on Monday. She was 91. Ada Obi won the cup. The 22-year-old Nigerian was glad."
)
_RACE = (
    "Jane Okafor, 34, a nurse from Leeds, won the marathon. Runner-up Sue Bell (29) fell. "
    "The 17-year-old Kim Day came in 12 minutes later. Tom Ray, aged 41, and his son Bob, 9, "
    "cheered. The trophy is 112 years old."
)


_SAID = (
    '"I am 67 and I keep the shop," said Ruth Bell. "I am 40 minutes late," said Bo Dahl. '
    "Third were Mia and Josh Lund, twins of 15. A boy of nine fell. A herd of 12 fled. Mr Falk, "
    "who is 84 and lives alone, fell ill."
)


_POLL = (
    "Prime Minister Pham Chinh signed it. Chinh, 63, was glad. Ana Brezn, a 44-year-old vet, was "
    "elected mayor on Sunday. The new mayor takes office in May. A study followed adults between "
    "the ages of 40 and 69."
)
_LIFE = "Her mother died when Ada Roos was four. She wed a cook. Roos died in May, aged 67."
_TOMB = (
    "They found jars of honey that are about 5,500 years old. A woman who was probably between 25 "
    "and 30 when she died lay there. A friend of Ann is 40 years old."
)


@pytest.mark.parametrize(
    ("text", "question", "age"),
    [
        pytest.param(_POLL, "How old is the prime minister?", "63", id="holder-of-a-role"),
        pytest.param(_POLL, "How old is the new mayor?", "44-year-old", id="elected-to-it"),
        pytest.param(_TOMB, "How old is the honey?", "about 5,500 years old", id="what-it-holds"),
        pytest.param(_TOMB, "How old was the woman?", "between 25 and 30", id="range"),
        pytest.param(
            _TOMB, "How old was the woman when she died?", "between 25 and 30", id="range-then"
        ),
        pytest.param(
            "Mrs Hall met us. She is seventy and walks.",
            "How old is Mrs Hall?",
            "seventy",
            id="title",
        ),
        pytest.param(_SAID, "How old is Ruth Bell?", "67", id="says-it"),
        pytest.param(_SAID, "How old is Mr Falk?", "84", id="is-so-old-and"),
        pytest.param(_SAID, "How old are Mia and Josh Lund?", "15", id="twins-of"),
        pytest.param(_SAID, "How old is the boy?", "nine", id="boy-of"),
        pytest.param(_DIG, "How old is Harmsen?", "58", id="between-commas"),
        pytest.param(_DIG, "How old is Marja Visser?", "61", id="bare-number-behind-is"),
        pytest.param(_DIG, "How old is the curator?", "61", id="by-role"),
        pytest.param(_DIG, "How old is the canoe?", "about 3,400 years old", id="a-thing"),
        pytest.param(_PUPILS, "How old is Dev Shah?", "17-year-old", id="described-in-apposition"),
        pytest.param(_PUPILS, "How old is Ida Moe?", "34-year-old", id="described-behind-is"),
        pytest.param(_PUPILS, "How old is Tom Reed?", "19-year-old", id="named-behind-a-comma"),
        pytest.param(_RACE, "How old is the nurse?", "34", id="by-later-apposition"),
        pytest.param(_RACE, "How old is Sue Bell?", "29", id="in-brackets"),
        pytest.param(_RACE, "How old is Kim Day?", "17-year-old", id="before-the-name"),
        pytest.param(_VOTE, "How old is Petra Novak?", "44-year-old", id="described-a-sentence-on"),
        pytest.param(_VOTE, "How old is Liam Ford?", "23-year-old", id="age-alone-a-sentence-on"),
        pytest.param(_RACE, "How old is Tom Ray?", "41", id="aged"),
        pytest.param(_RACE, "How old is Bob?", "9", id="second-of-two"),
        pytest.param(_LATE, "How old was Sara Bell?", "91", id="she-was"),
        pytest.param(_LATE, "How old is Ada Obi?", "22-year-old", id="age-and-country"),
        pytest.param(_RACE, "How old is the trophy?", "112 years old", id="is-years-old"),
    ],
)
def test_age_is_of_what_is_asked_about(text: str, question: str, age: str) -> None:
    answer = ask(text, question)
    assert (answer.kind, age in answer.text) == (AnswerKind.SPAN, True)
    assert "age of the very one" in {hit.rule for hit in answer.trace[0].hits}


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_POLL, "How old is the lead author?", id="several-are-not-one"),
        pytest.param(_POLL, "How old is the old mayor's deputy?", id="another-role"),
        pytest.param(_VOTE, "How old is Rafael Ortiz?", id="of-the-one-who-was-beaten"),
        pytest.param(_VOTE, "How old is Anna Berg?", id="of-somebody-without-a-name"),
        pytest.param(_PUPILS, "How old is Ann Berg?", id="age-of-the-one-who-was-met"),
        pytest.param(_DIG, "How old is the museum?", id="no-age-of-it"),
        pytest.param(_DIG, "How old is the ditch?", id="beside-a-persons-age"),
        pytest.param(_RACE, "How old is the marathon?", id="in-the-same-sentence"),
        pytest.param(_SAID, "How old is Bo Dahl?", id="minutes-that-somebody-is-late"),
        pytest.param(_SAID, "How old is the herd?", id="how-many-a-herd-has"),
    ],
)
def test_age_of_another_is_no_answer(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        pytest.param("How old is the old farmer?", {"farmer"}, id="noun"),
        pytest.param("How old was Ida Moe when the war ended?", {"ida", "moe"}, id="up-to-when"),
        pytest.param("How old?", set(), id="none"),
    ],
)
def test_subject_is_what_stands_behind_is(question: str, subject: set[str]) -> None:
    assert subject_of(analyse(question)) == subject


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        pytest.param("The hut, 90 years old, burned.", ["The hut"], id="apposition"),
        pytest.param("A 17-year-old boy ran.", ["boy"], id="attribute"),
        pytest.param("The hut, now 90 years old, burned.", ["The hut"], id="now"),
        pytest.param("The hut is 90 years old.", ["The hut"], id="predicate"),
        pytest.param("He left at 90 years old.", [], id="nobodys"),
    ],
)
def test_owner_by_place(text: str, owners: list[str]) -> None:
    scene = scene_of("How old?", text)
    figure = next(one for one in scene.reading.mentions if one.kind == "age")
    found = [" ".join(scene.reading.words[start:end]) for start, end in owner_of(scene, figure)]
    assert found == owners


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        pytest.param(
            "They followed 26 children between the ages of four and nine.",
            "between the ages of four and nine",
            id="range",
        ),
        pytest.param(
            "The children were nine years old and two of them left.",
            "nine years old",
            id="near-miss-another-count",
        ),
        pytest.param("Two children, aged 15 and 17, left.", "15 and 17", id="each"),
        pytest.param(
            "Three children, aged nine, ten and 12, left.", "nine, ten and 12", id="each-of-three"
        ),
        pytest.param("Two children, aged 15 and clever, left.", "15", id="near-miss-no-age"),
    ],
)
def test_ages_of_several(text: str, answer: str) -> None:
    assert ask(text, "How old were the children?").text == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        pytest.param(
            "When Ann Lee was eight, Ann Lee fell. Ann Lee, now 46, teaches.", "46", id="now"
        ),
        pytest.param(
            "Ann Lee, 46, teaches. When Ann Lee was eight, she fell.", "46", id="now-told-first"
        ),
        pytest.param("When Ann Lee was eight, she fell.", "eight", id="near-miss-no-other-age"),
    ],
)
def test_age_of_then_gives_way(text: str, answer: str) -> None:
    assert ask(text, "How old is Ann Lee?").text == answer


def test_age_of_one_is_no_age_of_each() -> None:
    assert ask("Ann Lee, aged 15 and 17 days, left.", "How old is Ann Lee?").text == "15"


def test_age_of_several_is_told_of_several() -> None:
    assert ask(_POLL, "How old were the adults?").text == "between the ages of 40 and 69"


_CASE = "A 34-year-old man was arrested in Bern. He had stabbed a 20-year-old woman."


@pytest.mark.parametrize(
    ("text", "question", "age"),
    [
        pytest.param(_CASE, "How old is the suspect?", "34-year-old", id="arrested"),
        pytest.param(_CASE, "How old was the victim?", "20-year-old", id="stabbed"),
        pytest.param(
            "Police held a 34-year-old man and a 20-year-old woman.",
            "How old is the suspect?",
            "The article does not say.",
            id="two-of-them",
        ),
        pytest.param(
            "Police held a man. A 40-year-old woman saw it.",
            "How old is the suspect?",
            "The article does not say.",
            id="of-another",
        ),
    ],
)
def test_age_of_whom_a_deed_makes_so(text: str, question: str, age: str) -> None:
    assert ask(text, question).text == age


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "The president of the island state of Kadira, Amadou Belcourt, called an election. "
            "The 67-year-old was once an admiral.",
            "How old is the president?",
            id="of-of",
        ),
        pytest.param(
            "The head of sport and culture in Leeds, Tom Hale, quit. The 67-year-old was tired.",
            "How old is Tom Hale?",
            id="and-in",
        ),
    ],
)
def test_age_of_who_has_a_long_role(text: str, question: str) -> None:
    assert ask(text, question).text == "67-year-old"


def test_age_of_one_of_a_list_is_not_the_leaders() -> None:
    text = "He met the leader of the party in Leeds, Ann Moss and Tom Hale. The 50-year-old sat."
    assert ask(text, "How old is the leader?").text == "The article does not say."


@pytest.mark.parametrize(
    ("text", "question", "age"),
    [
        pytest.param(
            "The winner, a 19-year-old from Lindal, was glad.", "How old is the winner?", "19",
            id="apposed-noun",
        ),
        pytest.param("At 82, Edith Moss still swims.", "How old is Edith Moss?", "82", id="at-82"),
    ],
)  # fmt: skip
def test_age_stands_beside_its_owner(text: str, question: str, age: str) -> None:
    assert age in ask(text, question).text


_GNOMES = "A 44-year-old man has been charged with theft.\n\n{}, of {}, {}."


@pytest.mark.parametrize(
    ("named", "age"),
    [
        pytest.param(
            _GNOMES.format("Gareth Pym", "Leeds", "is due in court"), "44-year-old", id="address"
        ),
        pytest.param(
            _GNOMES.format("Gareth Pym", "Leeds", "said that he was glad"),
            "The article does not say.",
            id="a-witness",
        ),
    ],
)
def test_age_of_whom_the_lead_tells(named: str, age: str) -> None:
    assert ask(named, "How old is Gareth Pym?").text == age


_STUNTS = (
    "Dot Farrell died on Sunday. She was 91. She fell off many roofs. "
    "Born Dorothea Farkas in Ohio in 1934, she ran away at 15."
)


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(_STUNTS, "Where was Dot Farrell born?", "Ohio", id="by-another-name"),
        pytest.param(_STUNTS, "When was Dot Farrell born?", "1934", id="the-year"),
        pytest.param(
            "Ann Lee met Tom Roth. Born Max Holm in Lund, he left.",
            "Where was Ann Lee born?",
            "The article does not say.",
            id="one-of-two",
        ),
    ],
)
def test_birth_under_another_name(text: str, question: str, told: str) -> None:
    assert ask(text, question).text == told


_OBITUARY = (
    'Tributes have been paid to Albert "Bertie" Quill, who helped children cross. He was 91. Born '
    "in Lund, Quill left school at 14 and went to sea. Holm sat at 14 Mill Lane."
)


@pytest.mark.parametrize(
    ("question", "age"),
    [
        pytest.param("How old was Bertie Quill when he died?", "91", id="told-alone"),
        pytest.param("How old was Quill when he left school?", "14", id="at-such-an-age"),
    ],
)
def test_age_of_a_deed(question: str, age: str) -> None:
    assert ask(_OBITUARY, question).text == age


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How old was Holm when he died?", id="of-another"),
        pytest.param("How old was Holm when he sat?", id="a-number-of-a-house"),
    ],
)
def test_age_of_a_deed_is_no_others(question: str) -> None:
    assert ask(_OBITUARY, question).kind is AnswerKind.UNANSWERABLE


_REPORT = (
    "A 61-year-old postman was found on Wednesday.\n\nDesmond Achebe had set out alone. "
    + "Achebe was cold. " * 9
)


def test_age_in_a_lead_far_from_the_name() -> None:
    assert ask(_REPORT, "How old is Desmond Achebe?").text == "61-year-old"


def test_a_namesake_with_another_title_is_somebody_else() -> None:
    text = "Mr Hall is seventy. Mrs Hall keeps bees."
    assert ask(text, "How old is Mrs Hall?").kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "age"),
    [
        pytest.param("Anna Berg, who turns 30 next month, won.", "29", id="turns"),
        pytest.param("Anna Berg will turn 30 on Friday.", "29", id="will-turn"),
        pytest.param("Anna Berg turned 30 last week.", "30", id="turned"),
    ],
)
def test_who_turns_so_old_is_a_year_younger(text: str, age: str) -> None:
    assert ask(text, "How old is Berg?").text == age


def test_turning_something_else_tells_no_age() -> None:
    assert ask("Anna Berg turned 40 rooms into flats.", "How old is Berg?").text != "40"


@pytest.mark.parametrize(
    ("question", "age"),
    [
        pytest.param("How old was Ada Roos when she died?", "67", id="own-death"),
        pytest.param("How old was Ada Roos when her mother died?", "four", id="near-miss-mother"),
    ],
)
def test_whose_deed_it_was(question: str, age: str) -> None:
    assert ask(_LIFE, question).text == age


def test_age_said_of_a_pronoun_may_be_of_whatever_stands_before() -> None:
    text = "Tests on the bones show that they are about 300 years old."
    assert ask(text, "How old are the bones?").text == "about 300 years old"


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(
            "They found a man aged between 45 and 50.",
            "How old was the man?",
            "between 45 and 50",
            id="aged-range",
        ),
        pytest.param(
            "They found a man aged about 45.", "How old was the man?", "about 45", id="aged-about"
        ),
        pytest.param(
            "Honey found in a jar has kept for 3,400 years.",
            "How old is the honey?",
            "3,400 years",
            id="kept",
        ),
        pytest.param(
            "The tree has stood there for 900 years.",
            "How old is the tree?",
            "900 years",
            id="stood",
        ),
        pytest.param(
            "The mill has stood empty for nine years.",
            "How old is the mill?",
            "The article does not say.",
            id="near-miss-stood-empty",
        ),
        pytest.param(
            "The tree has not stood there for 900 years.",
            "How old is the tree?",
            "The article does not say.",
            id="near-miss-denied",
        ),
    ],
)
def test_age_by_aged_and_by_how_long_it_has_lasted(text: str, question: str, answer: str) -> None:
    assert ask(text, question).text == answer
