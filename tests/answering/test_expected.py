"""Which kind of mention a question wants, and how others answer it."""

from __future__ import annotations

import pytest

from qa.answering.analysis import analyse
from qa.answering.expected import EXPECTED, expected_kinds, fits
from qa.types import MentionKind


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Who came?", MentionKind.PERSON, id="who"),
        pytest.param("When did it open?", MentionKind.DATE, id="when"),
        pytest.param("Where is it?", MentionKind.PLACE, id="where"),
        pytest.param("How many came?", MentionKind.NUMBER, id="how-many"),
        pytest.param("How much did it cost?", MentionKind.MONEY, id="how-much"),
        pytest.param("How old is she?", MentionKind.AGE, id="how-old"),
        pytest.param("How far is it?", MentionKind.QUANTITY, id="how-far"),
        pytest.param("What did the mayor say?", MentionKind.QUOTE, id="saying"),
        pytest.param("Which company bought it?", MentionKind.ORGANISATION, id="company"),
        pytest.param("What city did he see?", MentionKind.PLACE, id="city"),
        pytest.param("In which year did it open?", MentionKind.DATE, id="year"),
        pytest.param("What percentage voted?", MentionKind.PERCENT, id="percentage"),
    ],
)
def test_question_expects_a_kind_first(question: str, kind: MentionKind) -> None:
    assert expected_kinds(analyse(question).profile)[0] is kind


@pytest.mark.parametrize("question", ["Why did it fall?", "What did she eat?", "What is a fjord?"])
def test_open_question_expects_no_kind(question: str) -> None:
    assert expected_kinds(analyse(question).profile) == ()


@pytest.mark.parametrize(
    ("profile", "kind", "aligned", "fit"),
    [
        pytest.param("who", "person", "exact", "first exact", id="first"),
        pytest.param("who", "person", "inside", "first inside", id="first-inside"),
        pytest.param("who", "organisation", "exact", "second exact", id="second"),
        pytest.param("who", "date", "exact", "clash", id="clash"),
        pytest.param("who", "work", "exact", "other", id="other"),
        pytest.param("who", "", "", "untyped", id="untyped"),
        pytest.param("why", "date", "exact", "free typed", id="free-typed"),
        pytest.param("why", "", "", "free plain", id="free-plain"),
    ],
)
def test_fits_tells_how_a_kind_answers(profile: str, kind: str, aligned: str, fit: str) -> None:
    assert fits(profile, kind, aligned) == fit


@pytest.mark.parametrize("profile", sorted(EXPECTED))
def test_every_kind_fits_in_one_of_few_ways(profile: str) -> None:
    fitting = {fits(profile, kind.value, "exact") for kind in MentionKind}
    assert fitting <= {"first exact", "second exact", "clash", "other"}
    assert "first exact" in fitting
    assert len(EXPECTED[profile]) == len(set(EXPECTED[profile]))
