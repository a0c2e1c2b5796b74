"""Who scored the winning goal, the first one, the equaliser; and how many somebody scored."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "Osk United beat Lund Rovers 3-2 on Sunday. Forward Ida Falk opened the scoring for Lund after "
    "a mistake by keeper Eva Moe. Lund, who had "
    "lost in May, led 1-0 at half-time. Nora Brandt equalised. Brandt scored twice in "
    "all, and substitute Ada Lind struck the winner in the last minute. Falk wanted a winner too. "
    "Ane Vik met the winner of the raffle. Siv Holt netted a hat-trick in May."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("Who scored the winning goal?", "Ada Lind", id="winning-goal"),
        pytest.param("Who got the winner?", "Ada Lind", id="winner"),
        pytest.param("Who scored the first goal?", "Ida Falk", id="first-goal"),
        pytest.param("Who got the equaliser?", "Nora Brandt", id="equaliser"),
        pytest.param("Who scored the winning goal for Osk?", "Ada Lind", id="side-of-the-match"),
        pytest.param("Who was ahead at the break?", "Lund", id="ahead"),
        pytest.param("Who was winning at half-time?", "Lund", id="winning"),
        pytest.param("How many goals did Brandt score?", "twice", id="twice"),
        pytest.param("How many goals did Siv Holt get?", "a hat-trick", id="hat-trick"),
    ],
)
def test_goals_have_words_of_their_own(question: str, text: str) -> None:
    assert ask(_TEXT, question).text.endswith(text)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many goals did Ada Lind score?", id="no-number-told"),
        pytest.param("How many goals did Falk score?", id="twice-is-another's"),
        pytest.param("Who scored the winning goal for Rome?", id="a-side-unknown"),
        pytest.param("Who met the winner of the raffle?", id="no-goal"),
        pytest.param("Who was in front of the goal?", id="in-front-of"),
        pytest.param("Who scored the third goal?", id="another-kind"),
    ],
)
def test_other_questions_are_passed_on(question: str) -> None:
    trace = ask(_TEXT, question).trace
    assert not any(hit.rule == "goals of a match" for one in trace[:1] for hit in one.hits)


_REPORT = "Ayr beat Bute 2-1 on Saturday. "


@pytest.mark.parametrize(
    ("report", "text"),
    [
        pytest.param(
            "Bute went ahead through Lars Holm. Tim Rand scored.", "Lars Holm", id="through"
        ),
        pytest.param(
            "Bute took the lead when Lars Holm headed in a corner.", "Lars Holm", id="lead-when"
        ),
        pytest.param(
            "Lars Holm gave the visitors the lead with a header.", "Lars Holm", id="gave-the-lead"
        ),
        pytest.param(
            "Tim Rand scored in the 80th minute. Lars Holm had headed in a corner in the 12th "
            "minute.",
            "Lars Holm",
            id="earliest-minute",
        ),
        pytest.param("Tim Rand put Ayr back in front with a header.", "", id="near-miss-again"),
        pytest.param("Tim Rand scored in the 80th minute.", "", id="near-miss-one-minute"),
    ],
)
def test_the_first_goal_where_no_word_says_so(report: str, text: str) -> None:
    answer = ask(_REPORT + report, "Who scored first?")
    trace = [hit.rule for one in answer.trace[:1] for hit in one.hits]
    assert ("goals of a match" in trace) == bool(text)
    assert text in answer.text


_LATE = (
    "Substitute Cian Moran struck in the last minute as Gale beat Tarn 2-1 on Sunday. T.J. Hanlon "
    "scored the opening goal in the ninth minute."
)


def test_a_late_goal_wins_the_match() -> None:
    assert ask(_LATE, "Who scored the winning goal?").text == "Cian Moran"


def test_a_late_goal_wins_no_other_match() -> None:
    assert ask(_LATE, "Who scored the winning goal in the minor final?").text != "Cian Moran"


def test_an_early_goal_need_not_win_it() -> None:
    early = "Cian Moran struck in the ninth minute as Gale drew with Tarn on Sunday."
    trace = ask(early, "Who scored the winning goal?").trace
    assert not any(hit.rule == "goals of a match" for one in trace[:1] for hit in one.hits)


_RUGBY = (
    "Centre Sian Rourke went over in the 78th minute to give Osk a 24-22 win against Lund on "
    "Saturday. Wing Lowri Banes had scored twice for Lund. It was Lund's fifth defeat of the "
    "season."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("Who scored the winning try?", "Sian Rourke", id="winning-try"),
        pytest.param("How many tries did Banes score?", "twice", id="tries"),
        pytest.param("How many games have Lund lost this season?", "fifth", id="nth-defeat"),
    ],
)
def test_tries_and_runs(question: str, text: str) -> None:
    assert ask(_RUGBY, question).text == text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many games have Lund won this season?", id="no-wins-told"),
        pytest.param("How many games have Osk lost this season?", id="of-another"),
        pytest.param("How many games have Lund lost in a row?", id="of-another-run"),
    ],
)
def test_other_runs_are_passed_on(question: str) -> None:
    assert ask(_RUGBY, question).text != "fifth"


def test_winner_with_the_minutes_behind() -> None:
    text = "Sam Reed scored. Substitute Kofi Ansah headed the winner two minutes from the end."
    assert ask(text, "Who scored the winning goal?").text == "Kofi Ansah"
