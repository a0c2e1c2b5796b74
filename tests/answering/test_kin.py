"""Claims of relatives: whose they are told to be; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_YES, _OPEN, _NO = AnswerKind.YES, AnswerKind.UNANSWERABLE, AnswerKind.NO
_TUNER = (
    "Ned Poole, a tuner, was born in Lund, the youngest of five children of a bus driver. His "
    'wife, Brenda, died in 2019. "My daughter wept," Poole said. Ida Moe, a mother of two, saw it. '
    "The poet Lars Ek is survived by a sister and three sons. Ek's brother drowned."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Does Ned Poole have any siblings?", _YES, id="one-of-five"),
        pytest.param("Does Ned Poole have a daughter?", _YES, id="my-daughter"),
        pytest.param("Does Ned Poole have any children?", _YES, id="daughter-is-a-child"),
        pytest.param("Does Ned Poole have a son?", _OPEN, id="daughter-is-no-son"),
        pytest.param("Is Ned Poole married?", _OPEN, id="wife-who-died"),
        pytest.param("Did Ned Poole have a wife?", _YES, id="had-a-wife"),
        pytest.param("Does Ida Moe have children?", _YES, id="mother-of-two"),
        pytest.param("Does Ida Moe have a brother?", _OPEN, id="brother-of-another"),
        pytest.param("Did Lars Ek have any children?", _YES, id="survived-by"),
        pytest.param("Did Lars Ek have a brother?", _YES, id="owner"),
        pytest.param("Did Lars Ek have a wife?", _OPEN, id="wife-of-another"),
    ],
)
def test_claims_of_relatives(question: str, kind: AnswerKind) -> None:
    assert ask(_TUNER, question).kind is kind


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Was Edith married?", _YES, id="married-told-as-a-deed"),
        pytest.param("Was Amos married?", _OPEN, id="she-is-not-amos"),
        pytest.param("Did Amos marry?", _OPEN, id="she-is-not-amos-did"),
        pytest.param("Was Eli married?", _NO, id="never-married"),
    ],
)
def test_claims_of_a_marriage(question: str, kind: AnswerKind) -> None:
    text = (
        "Edith Crowther took over in 1919. Amos ran the works; Eli, who never married, saw to the "
        "machines. She married a schoolteacher, Frank Moss, two years later."
    )
    assert ask(text, question).kind is kind


def test_claims_of_relatives_leave_what_a_verb_tells() -> None:
    assert ask("Ida Moe has no children.", "Does Ida Moe have any children?").kind is _NO
    assert ask("Ida Moe has a boat.", "Does Ida Moe have a boat?").kind is _YES


_CHILDLESS = "Ida Falk, one of five children, married Ole Berg. They had no children."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_CHILDLESS, "Did Ida Falk have any children?", _NO, id="they-had-none"),
        pytest.param(_CHILDLESS, "Did she have children?", _NO, id="she"),
        pytest.param(_CHILDLESS, "Did Ida Falk have any siblings?", _YES, id="siblings"),
        pytest.param(
            f"{_CHILDLESS} Her sister had two children.",
            "Did Ida Falk have any children?",
            _NO,
            id="another-had-some",
        ),
    ],
)
def test_who_had_none_had_none(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind


def test_relatives_are_counted_and_are_no_trade() -> None:
    text = "Ida Moe was the third of seven children. Her two sons, Bo and Ole, live in Lund."
    assert ask(text, "How many sons does Ida Moe have?").text == "two"
    assert ask(text, "How many daughters does Ida Moe have?").kind is _OPEN
    single = "Their only child, Ida, is a nurse in Lund."
    assert "nurse" in ask(single, "What is Ida's occupation?").text


_POET = (
    "Ada Finch (née Holt), a poet, was born in Lund, the third of six children of Per Holt. In "
    "1950 she married the engineer Olaf Finch, with whom she had two daughters, Eva and Ruth."
)


@pytest.mark.parametrize(
    ("question", "kind", "text"),
    [
        pytest.param(
            "How many siblings did Ada Finch have?", AnswerKind.COMPUTED, "5", id="less-one"
        ),
        pytest.param(
            "How many brothers and sisters did Ada Finch have?", AnswerKind.COMPUTED, "5", id="both"
        ),
        pytest.param(
            "How many daughters did Ada Finch have?", AnswerKind.SPAN, "two", id="had-two"
        ),
        pytest.param(
            "How many children did Ada Finch have?", AnswerKind.SPAN, "two", id="of-her-own"
        ),
        pytest.param("How many sons did Ada Finch have?", _OPEN, "", id="near-miss-no-sons"),
    ],
)
def test_how_many_relatives(question: str, kind: AnswerKind, text: str) -> None:
    found = ask(_POET, question)
    assert (found.kind, found.text if text else "") == (kind, text)


_GUIDE = (
    "Pemba Sherpa died on Sunday. Born in 1938, the sixth of nine children, he tended yaks. He is "
    "survived by his wife, three daughters and a son. Ole Moe is survived by two sons and a cat."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("How many siblings did Pemba Sherpa have?", "8", id="one-of-nine"),
        pytest.param(
            "How many children did Pemba Sherpa have?", "three daughters and a son", id="both-sorts"
        ),
        pytest.param(
            "How many children did Pemba Sherpa leave behind?",
            "three daughters and a son",
            id="left-behind",
        ),
        pytest.param("How many daughters did Pemba Sherpa have?", "three", id="one-sort"),
        pytest.param("How many children did Ole Moe have?", "two", id="no-kin-behind"),
    ],
)
def test_children_of_a_family_are_counted(question: str, told: str) -> None:
    assert ask(_GUIDE, question).text == told


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("Orr, a father of three, wept.", "three", id="parent-of-so-many"),
        pytest.param("Orr, now a nurse and mother of two, wept.", "two", id="and-parent"),
    ],
)
def test_parents_of_so_many(text: str, count: str) -> None:
    answer = ask(text, "How many children does Orr have?")
    assert (answer.text, answer.confidence > 0.5) == (count, True)


def test_parents_of_so_many_are_no_others() -> None:
    told = ask("Orr, a father of three, met Holm.", "How many children does Holm have?").trace
    assert not any(hit.rule == "relatives" for one in told for hit in one.hits)


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        pytest.param(
            "Otto Hahn was the youngest of nine.",
            "How many siblings did Otto Hahn have?",
            "8",
            id="bare-number",
        ),
        pytest.param(
            "Lea Orr was one of four sisters.",
            "How many sisters did Lea Orr have?",
            "3",
            id="sisters",
        ),
        pytest.param(
            "Otto Hahn was the only son of a miller.",
            "Did Otto Hahn have brothers?",
            "No: Otto Hahn was the only son of a miller.",
            id="only-son",
        ),
        pytest.param(
            "Otto Hahn was the youngest of nine.",
            "Did Otto Hahn have brothers or sisters?",
            "Yes: Otto Hahn was the youngest of nine.",
            id="either",
        ),
    ],
)
def test_children_of_one_family(text: str, question: str, said: str) -> None:
    assert ask(text, question).text == said


def test_an_only_son_may_have_sisters() -> None:
    answer = ask("Otto Hahn was the only son of a miller.", "Did Otto Hahn have sisters?")
    assert answer.kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Anna lived with her brother.", "Did Anna live with her brother?"),
        ("Anna visited her son.", "Has Anna visited her son?"),
        ("Anna hated the children.", "Did Anna hate the children?"),
    ],
)
def test_what_is_done_to_relatives_is_no_question_of_having_them(text: str, question: str) -> None:
    assert ask(text, question).text == f"Yes: {text}"
