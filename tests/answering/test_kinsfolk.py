"""Relatives asked about by what they are to somebody, and told of by their names."""

from __future__ import annotations

import pytest
from asking import ask, library

from qa.answering.analysis import analyse
from qa.answering.mending import mend
from qa.conversation.chat import Chat
from qa.documents.article import Article
from qa.types import AnswerKind

_BAKER = (
    "Rosa Lind was a Swedish potter. She was born in Lund, the second daughter of Erik Lind, a "
    "baker, and his wife Karin, a nurse. Her younger brother Jonas sailed to Peru, where he died "
    "in 1931. Her sister, Britta, taught in Oslo. In 1920 Lind married the engineer Olof Berg, who "
    "died in 1944. Lind's uncle lost a mill. Rosa Lind died in 1971."
)
_SONS = (
    "Rosa Lind was a Swedish potter. Lind's son Axel became a priest; her son Gustav moved to "
    "Turku. Lind's sisters were poor. Her sister Karin died in 1931."
)
_WIVES = (
    "Olof Berg was an engineer. His first wife, Stina, had been born in 1885. His second wife, "
    "Rosa, was a potter. She was born in 1890."
)


@pytest.mark.parametrize(
    ("text", "typed", "meant"),
    [
        pytest.param(
            _BAKER, "When did Rosa Lind's brother die?", "When did Jonas die?", id="name-behind"
        ),
        pytest.param(
            _BAKER, "Did Rosa Lind's sister sing?", "Did Britta sing?", id="between-commas"
        ),
        pytest.param(
            _BAKER, "How did Rosa Lind's husband die?", "How did Olof Berg die?", id="marriage"
        ),
        pytest.param(
            _BAKER, "Where did her father work?", "Where did Erik Lind work?", id="child-of"
        ),
        pytest.param(
            _BAKER, "Where did her mother work?", "Where did Karin work?", id="and-his-wife"
        ),
        pytest.param(
            _WIVES, "Where did Berg's first wife live?", "Where did Stina live?", id="by-number"
        ),
    ],
)
def test_relative_gets_the_name_of_the_text(text: str, typed: str, meant: str) -> None:
    question = mend(analyse(typed), library(text))
    assert question.resolved == meant
    assert question.rewrites[-1].rule == "a relative by name"


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        pytest.param(_SONS, "When did Rosa Lind's son die?", id="two-with-names"),
        pytest.param(_SONS, "Where did Rosa Lind's sister live?", id="one-of-several"),
        pytest.param(_BAKER, "When did Rosa Lind's uncle die?", id="none-named"),
        pytest.param(_BAKER, "When did Jonas's brother die?", id="of-another"),
        pytest.param(_WIVES, "When did Olof Berg's third wife die?", id="another-number"),
        pytest.param(_WIVES, "When did Olof Berg's wife die?", id="no-number"),
        pytest.param(_BAKER, "Who was Rosa Lind's brother?", id="the-name-is-asked-for"),
        pytest.param(_BAKER, "Was Jonas Rosa Lind's brother?", id="which-relative-it-is"),
        pytest.param(_BAKER, "Did Rosa Lind's sister teach?", id="told-in-its-own-words"),
        pytest.param(_BAKER, "When did her brothers die?", id="of-several"),
        pytest.param(_BAKER, "When did Rosa Lind die?", id="no-relative"),
    ],
)
def test_relative_keeps_its_words(text: str, typed: str) -> None:
    assert mend(analyse(typed), library(text)).resolved == typed


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("When did Rosa Lind's brother die?", "1931", id="not-her-own-death"),
        pytest.param("What was Rosa Lind's husband called?", "Olof Berg", id="called"),
        pytest.param("What was the name of Lind's mother?", "Karin", id="name-of"),
        pytest.param("Who was her father?", "Erik Lind", id="who-was"),
        pytest.param("When did Rosa Lind die?", "1971", id="herself"),
    ],
)
def test_relative_is_told_of(question: str, text: str) -> None:
    assert ask(_BAKER, question).text == text


def test_relative_of_whom_nothing_is_told() -> None:
    assert ask(_BAKER, "When did Rosa Lind's sister die?").kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("When did Rosa Lind's brother die?", id="named-to-answer"),
        pytest.param("Did Rosa Lind's sister teach?", id="near-miss-never-named"),
    ],
)
def test_relative_is_shown_in_the_words_of_the_question(typed: str) -> None:
    answer = ask(_BAKER, typed)
    assert answer.question.resolved == typed
    assert not answer.question.rewrites


def test_name_of_a_relative_may_be_asked_for_next() -> None:
    turns = {"When did Rosa Lind's brother die?": "1931", "What was his name?": "Jonas"}
    chat = Chat(Article.from_text(_BAKER))
    assert {asked: chat.ask(asked).text for asked in turns} == turns


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        pytest.param("Who married Rosa Lind?", "Olof Berg", id="who-married"),
        pytest.param("Who did Rosa Lind marry?", "Olof Berg", id="who-did-marry"),
        pytest.param("Whom did Lind marry?", "Olof Berg", id="whom"),
        pytest.param("Who did Britta marry?", "The article does not say.", id="near-miss-another"),
    ],
)
def test_spouse_is_who_somebody_married(typed: str, told: str) -> None:
    assert ask(_BAKER, typed).text == told


def test_spouse_is_no_name_of_the_couple_behind_and() -> None:
    """ "Greta married a sailor and Maud the king's trumpeter": Greta did not marry Maud."""
    text = "Greta married a sailor and Maud the king's trumpeter. They left in spring."

    assert ask(text, "Who did Greta marry?").text != "Maud"


_QUEEN = (
    "Ida (1105 – 11 September 1161) was Queen of Osk from 1131 to 1153. She was the eldest "
    "daughter of King Baldur II of Osk and the Danish princess Morva of Tarn. She was named after "
    "her grandmother, Ida of Varde, wife of Hugo I, Count of Lind. Ingrid became the wife of "
    "Ole Moe."
)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        pytest.param("Who was Ida's father?", "Baldur II of Osk", id="title-and-home"),
        pytest.param("Who was Ida's mother?", "Morva of Tarn", id="the-other-of-a-couple"),
        pytest.param("Who was the mother of Ida?", "Morva of Tarn", id="of-whom"),
        pytest.param("Who was the husband of Ida of Varde?", "Hugo I", id="beside-wife-of"),
        pytest.param("Who was Ingrid's husband?", "Ole Moe", id="became-wife-of"),
        pytest.param("When did Ida die?", "11 September 1161", id="death-in-brackets"),
        pytest.param("When did Ida become queen?", "1131", id="not-the-life"),
    ],
)
def test_kin_of_a_queen_is_named(typed: str, told: str) -> None:
    assert ask(_QUEEN, typed).text.startswith(told)


def test_husband_of_another_ida_is_not_the_queens() -> None:
    assert ask(_QUEEN, "Who was the wife of Ole Moe?").text != "Hugo I"
