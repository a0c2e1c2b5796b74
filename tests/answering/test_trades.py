"""What somebody does for a living, wherever the text says so."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "A retired postman who saved a dog from a fire has lost his own home.\n\nKen Moss, 71, had "
    "lived in Lund for years. Ida Falk, a 34-year-old nurse who was trying to sleep, saw the "
    "smoke. Bo Holm, who works as a baker, rang the bell. Detective Sergeant Ann Royle praised "
    "them. Grandma Orla ran a guest house by the harbour. Paul Dahl walked home. It works, said "
    "neurologist Rita Vance. Captain Ole Burke, the oldest man there, waved. Burke, a teacher, "
    "left. Eva Brezn, a former vet, was elected mayor. An old clockmaker named Jernej lived there. "
    "One autumn Jernej fell ill. The manager, former skier Liv Aas, agreed. Former "
    "skier Tor Lie left."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("what does ida falk do for a living", "a 34-year-old nurse", id="apposition"),
        pytest.param("and what does Ida Falk do", "a 34-year-old nurse", id="linked"),
        pytest.param("What did Jernej do for a living?", "An old clockmaker", id="named"),
        pytest.param("What is Ann Royle's job?", "Detective Sergeant", id="title"),
        pytest.param("What does Ann Royle do?", "Detective Sergeant", id="does"),
        pytest.param("What is Liv Aas's job?", "The manager", id="not-the-former-one"),
        pytest.param("What is Tor Lie's job?", "Former skier", id="near-miss-no-role-before"),
        pytest.param("What did Orla do for a living?", "ran a guest house", id="runs"),
        pytest.param("What does Bo Holm do for a living?", "a baker", id="works-as"),
        pytest.param("What did Bo Holm use to do for a living?", "a baker", id="use-to"),
        pytest.param("What kind of work does Bo Holm do?", "a baker", id="kind-of-work"),
        pytest.param("What does Ida Falk work as?", "a 34-year-old nurse", id="work-as"),
        pytest.param("What is Rita Vance's job?", "neurologist", id="behind-said"),
        pytest.param("What is Ole Burke's job?", "a teacher", id="short-name"),
        pytest.param("What was Brezn's previous job?", "a former vet", id="former"),
        pytest.param("What had Bo Holm done for a living?", "a baker", id="had done"),
    ],
)
def test_trade_is_what_the_text_calls_somebody(question: str, answer: str) -> None:
    assert ask(_TEXT, question).text == answer


def test_trade_of_today_is_no_former_one() -> None:
    assert ask(_TEXT, "What was Ida Falk's former job?").text != "a 34-year-old nurse"


def test_deed_is_no_trade() -> None:
    assert ask(_TEXT, "What does Paul Dahl do for a living?").kind == "unanswerable"


_PARENTS = (
    "Ann Moss was born in Leith in 1901, the daughter of Peter Moss, a ship's carpenter, and his "
    "wife Ruth, a schoolteacher. She became a pilot. Her rival Vera Stone was the eldest child of "
    "a lighthouse keeper and a seamstress. Ida Quill was the third of five children of a coal "
    "merchant, Tom Quill, and lived in Perth."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What did Ann Moss's dad do?", "a ship's carpenter", id="behind-a-name"),
        pytest.param("What did Ann Moss's mum do?", "a schoolteacher", id="wife"),
        pytest.param("What did Vera Stone's mother do?", "a seamstress", id="no-names"),
        pytest.param("What did Ida Quill's father do?", "a coal merchant", id="before-a-name"),
    ],
)
def test_trade_of_a_parent(question: str, answer: str) -> None:
    assert ask(_PARENTS, question).text == answer


def test_trade_of_a_mother_is_no_fathers() -> None:
    assert ask(_PARENTS, "What did Ida Quill's mother do?").text != "a coal merchant"
