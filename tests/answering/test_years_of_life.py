"""Births and deaths by the years in brackets behind a name."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "The painter Ole Moe (1820–1884) lived in Lund. His pupil Karl Berg (c. 1455 – 1511) was a "
    "monk. The reign of Erik Holm (1171–1189) was long. King Olaf Dahl (r. 1201–1210) built the "
    "mill. Anna Bell (d. 1890) sang. Ada Voss (born 1821) danced. Ida Falk (1900–1970) died on 3 "
    "June 1970 in Bergen. The Lumen Hall (1830–1835) is tall."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("When was Ole Moe born?", "1820", id="born"),
        pytest.param("When did Ole Moe die?", "1884", id="died"),
        pytest.param("When did Moe die?", "1884", id="last-name"),
        pytest.param("In what year did Moe die?", "1884", id="year"),
        pytest.param("What year was Ole Moe born?", "1820", id="what-year"),
        pytest.param("When was Karl Berg born?", "1455", id="about"),
        pytest.param("When did Karl Berg die?", "1511", id="last-of-about"),
        pytest.param("When did Anna Bell die?", "1890", id="d"),
        pytest.param("When was Ada Voss born?", "1821", id="born-in-brackets"),
        pytest.param("When did Ida Falk die?", "3 June 1970", id="told-in-words"),
    ],
)
def test_life_is_told_by_its_years(question: str, text: str) -> None:
    assert ask(_TEXT, question).text == text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When did Erik Holm die?", id="reign-before"),
        pytest.param("When was Olaf Dahl born?", id="r"),
        pytest.param("When was Anna Bell born?", id="death-alone"),
        pytest.param("When did Ada Voss die?", id="birth-alone"),
        pytest.param("When did Lumen Hall die?", id="no-person"),
    ],
)
def test_life_that_is_not_told(question: str) -> None:
    assert not ask(_TEXT, question).spans
