"""Computed ages: whose, at what, and from which two dates; never instead of a told age."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.analysis import analyse
from qa.answering.paths.figures.lifetimes import Asked, asked_life
from qa.types import AnswerKind

_LIVES = (
    "Ida Lund (3 May 1898 – 17 November 1969) was a Norwegian botanist. Her brother Olav, a "
    "painter, was born in 1902 and died in 1933. Carl Voss was born on 2 June 1850 in Bremen. He "
    "founded the firm in 1880 and died on 1 June 1900, aged 49. Anna Berg was born in Kiel in "
    "1911. She wrote her first novel in 1940. The city burned in 1943."
)


_DEATHS = (
    "Ida Falk, who mapped fjords, dies at 91. Ole Moe died on Monday at 84 Hill Road. Rut Ek died "
    "in Lund. She was 77. Bo Dahl died in Lund. He was 12 miles from home."
)


@pytest.mark.parametrize(
    ("who", "age"),
    [
        pytest.param("Ida Falk", "91", id="dies-at"),
        pytest.param("Rut Ek", "77", id="she-was"),
        pytest.param("Ole Moe", "", id="house-number"),
        pytest.param("Bo Dahl", "", id="miles"),
    ],
)
def test_age_stands_with_the_death(who: str, age: str) -> None:
    answer = ask(_DEATHS, f"How old was {who} when they died?")
    assert (answer.text if answer.kind is AnswerKind.SPAN else "") == age


@pytest.mark.parametrize(
    ("question", "text", "note"),
    [
        pytest.param(
            "How old was Ida Lund when she died?",
            "71",
            "years from 3 May 1898 to 17 November 1969",
            id="years-of-life",
        ),
        pytest.param(
            "At what age did Lund die?",
            "71",
            "years from 3 May 1898 to 17 November 1969",
            id="at-what-age",
        ),
        pytest.param(
            "How old did Ida Lund become?",
            "71",
            "years from 3 May 1898 to 17 November 1969",
            id="become",
        ),
        pytest.param(
            "How long did Ida Lund live?",
            "71",
            "years from 3 May 1898 to 17 November 1969",
            id="lived",
        ),
        pytest.param(
            "How old was Anna Berg when she got her first novel out?",
            "28 or 29",
            "years from 1911 to 1940",
            id="any-deed-of-it",
        ),
        pytest.param(
            "How old was Olav when he died?",
            "30 or 31",
            "years from 1902 to 1933",
            id="years-leave-two",
        ),
        pytest.param(
            "How old was Ida Lund in 1920?",
            "21 or 22",
            "years from 3 May 1898 to 1920",
            id="in-a-year",
        ),
        pytest.param(
            "How old was Voss when he founded the firm?",
            "29 or 30",
            "years from 2 June 1850 to 1880",
            id="another-deed",
        ),
        pytest.param(
            "How old was Anna Berg when she wrote her first novel?",
            "28 or 29",
            "years from 1911 to 1940",
            id="two-sentences",
        ),
    ],
)
def test_age_is_computed_and_shown(question: str, text: str, note: str) -> None:
    answer = ask(_LIVES, question)
    assert (answer.kind, answer.text, answer.note) == (AnswerKind.COMPUTED, text, note)
    assert all(span.text in note for span in answer.spans)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How old was Voss when he died?", id="told"),
        pytest.param("How old was Anna Berg when she died?", id="no-death"),
        pytest.param("How old was Ida Lund when she married?", id="no-such-deed"),
        pytest.param("How old was Olav Berg in 1920?", id="nobody-of-the-text"),
        pytest.param("How old was Ida Lund in 1890?", id="before-the-birth"),
        pytest.param("How old was Carl Voss in 1999?", id="older-than-anybody"),
    ],
)
def test_no_age_is_computed(question: str) -> None:
    assert ask(_LIVES, question).kind is not AnswerKind.COMPUTED


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        pytest.param(
            "How old was Ida Lund when she won?",
            Asked(frozenset(("ida", "lund")), frozenset(("win",)), None),
            id="deed",
        ),
        pytest.param(
            "How old was Lund in 1920?",
            Asked(frozenset(("lund",)), frozenset(), (19200000, 19209999)),
            id="year",
        ),
        pytest.param("How old is Lund?", None, id="now"),
        pytest.param("How old was the tree when it fell?", None, id="no-name"),
        pytest.param("When did Lund die?", None, id="no-age"),
    ],
)
def test_what_a_question_asks_of_a_life(question: str, asked: Asked | None) -> None:
    assert asked_life(analyse(question)) == asked


_UNLISTED = (
    "Orlinda Quarn (14 March 1871 – 2 November 1943) was a Danish-born botanist. The Barley War "
    "(1787–1791) was a conflict."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How old was Orlinda Quarn when she died?", "72", id="name-in-no-list"),
        pytest.param("How old was Quarn when she died?", "72", id="surname"),
        pytest.param("How old was Barley War when it died?", "", id="near-miss-no-life"),
    ],
)
def test_age_of_somebody_whose_name_no_list_has(question: str, text: str) -> None:
    answer = ask(_UNLISTED, question)
    assert (answer.text if answer.kind is AnswerKind.COMPUTED else "") == text
