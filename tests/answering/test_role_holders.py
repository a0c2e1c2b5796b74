"""Who holds a role, as a title, a phrase beside the name or the verb "be" says."""

import pytest
from asking import ask

_OFFICES = (
    "President Ann Lee met Vice President Bo Ek. Former chancellor Ole Moe was absent. The "
    "president of the dockers' union, Ida Falk, said no. Interior Minister Kai Lund was financed "
    "by a bank."
)
_FIRM = (
    "Halvorsen Foods cut 40 jobs on Monday. Managing director Eva Dahl said the firm had no choice."
)
_TALKS = (
    "Besanian President Kai Lund will meet the Norwegian premier, Ole Moe, in Geneva, said Eva "
    "Dahl, president of the Lindal Nurses Association."
)
_PAIR = "Besanian President Kai Lund and his Karsun counterpart, Lea Holt, are to meet in Geneva."
_CLUB = (
    "Prosecutors charged the mayor of Lindal with theft. Its harbour club backs him. The club's "
    "chairwoman, Ada Berg, told Mayor Jon Vik so."
)


@pytest.mark.parametrize(
    ("text", "question", "name"),
    [
        pytest.param(_OFFICES, "Who is the president?", "Ann Lee", id="title"),
        pytest.param(_OFFICES, "Who is the vice president?", "Bo Ek", id="rank"),
        pytest.param(_OFFICES, "Who is the former chancellor?", "Ole Moe", id="former"),
        pytest.param(_OFFICES, "Who is the president of the union?", "Ida Falk", id="owner"),
        pytest.param(_OFFICES, "Who is the union's president?", "Ida Falk", id="owner-before"),
        pytest.param(_OFFICES, "who is the interior minister", "Kai Lund", id="small-letters"),
        pytest.param(_FIRM, "Who is the boss of Halvorsen?", "Eva Dahl", id="firm-near"),
        pytest.param(_CLUB, "Who is the mayor of Lindal?", "Jon Vik", id="told-elsewhere-of-what"),
        pytest.param(_TALKS, "Who is the president of Besania?", "Kai Lund", id="unknown-people"),
        pytest.param(_PAIR, "Who is the president of Besania?", "Kai Lund", id="first-of-two"),
        pytest.param(_PAIR, "Who is the president of Karsun?", "Lea Holt", id="counterpart"),
        pytest.param(_TALKS, "Who is the premier of Norway?", "Ole Moe", id="known-people"),
        pytest.param(_TALKS, "Who is the president of the union?", "Eva Dahl", id="kind-of-body"),
        pytest.param(_CLUB, "Who chairs the club?", "Ada Berg", id="what-it-does"),
    ],
)
def test_holder_of_a_role(text: str, question: str, name: str) -> None:
    assert ask(text, question).text == name


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_OFFICES, "Who is the president of Norway?", id="another-country"),
        pytest.param(_OFFICES, "Who is the finance minister?", id="another-office"),
        pytest.param(_OFFICES, "Who is the bank's president?", id="another-owner"),
        pytest.param(_TALKS, "Who is the president of Norway?", id="another-nation"),
        pytest.param(_TALKS, "Who is the president of the company?", id="another-body"),
        pytest.param(_CLUB, "Who is the mayor of Besk?", id="another-town"),
    ],
)
def test_nobody_is_said_to_hold_another_role(text: str, question: str) -> None:
    assert ask(text, question).kind == "unanswerable"


_AFTER = (
    "The museum's director, Anton Reiss, resigned last year. His successor, Beatrix Lang, counted "
    "the coins. The treasurer, Ida Moe, stayed. Bo Ek is the new cook."
)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        pytest.param("Who is the museum's new director?", "Beatrix Lang", id="new"),
        pytest.param("Who is the director of the museum now?", "Beatrix Lang", id="now"),
        pytest.param("Who was the museum's director?", "Anton Reiss", id="old"),
        pytest.param("Who is the new cook?", "Bo Ek", id="told-so"),
    ],
)
def test_successor_holds_the_role_now(question: str, name: str) -> None:
    assert ask(_AFTER, question).text == name


_CABINET = (
    "Finance Minister Anna Reitan, who was not at the talks, said the money would come from a "
    "motorway. Opposition leader Carl Brandt was against it."
)


def test_holder_of_another_office_is_not_told() -> None:
    assert ask(_CABINET, "Who is the prime minister?").kind == "unanswerable"


@pytest.mark.parametrize(
    ("question", "name"),
    [
        pytest.param("Who is the finance minister?", "Anna Reitan", id="the-very-office"),
        pytest.param("Who is the minister?", "Anna Reitan", id="no-office-told"),
        pytest.param("Who is the opposition leader?", "Carl Brandt", id="a-leader"),
    ],
)
def test_holder_of_the_office_is_told(question: str, name: str) -> None:
    assert ask(_CABINET, question).text == name


@pytest.mark.parametrize(
    ("text", "question", "name"),
    [
        pytest.param(
            "After a talk with the mayor, Ann Lee resigned.", "Who is the mayor?", "", id="talk"
        ),
        pytest.param(
            "She spoke to the mayor, Ann Lee, on Monday.",
            "Who is the mayor?",
            "Ann Lee",
            id="closed",
        ),
        pytest.param(
            "In a letter to the mayor, Ann Lee, he said no.",
            "Who is the mayor?",
            "Ann Lee",
            id="he",
        ),
        pytest.param(
            "On Monday the mayor, Ann Lee, resigned.", "Who is the mayor?", "Ann Lee", id="subject"
        ),
    ],
)
def test_who_is_told_of_behind_a_comma_is_another(text: str, question: str, name: str) -> None:
    answer = ask(text, question)
    assert answer.text == name if name else answer.kind == "unanswerable"
