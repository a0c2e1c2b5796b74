"""The score that is asked for, of the several that a report of a match has."""

from __future__ import annotations

import pytest
from asking import ask

_CUP = (
    "Ayr 3-2 Hove: late header settles semi-final\n\n"
    "Ayr reached the final when Tom Kell headed home to beat Hove 3-2 on the night and 4-3 on "
    "aggregate. Hove, who had drawn the first leg 1-1 in May, led 2-1 at the break."
)
_TENNIS = (
    "Aoki stuns top seed\n\nLISBON, May 3 (Reuters) - Mei Aoki beat Carla Brandt 6-4 3-6 7-5 to "
    "reach the last eight. She will face Ana Sousa, who defeated Iga Wolska 6-2, 6-1."
)
_TIE_BREAK = (
    "Ilka Varga surprised top seed Maria Moss 6-4, 3-6, 7-6 (7-5) to reach the last four. Varga "
    "saved three match points."
)
_BOARD = (
    "Hale sinks the Lions\n\nAyr United 3 Hove Town 1\n\nAyr came from behind. Two late goals by "
    "Tom Hale did it."
)
_BEHIND = "Ida Holm struck twice as Hale Town came from behind to beat Ayr United 3-2 on Sunday."
_AWAY = "Comets lose again\n\nThe Comets lost to Denver 112-107 on Friday. They lost 98-95 in June."
_DRAW = (
    "Minnows hold champions\n\nTarn held champions Vasko to a 1-1 draw. Vasko had won 5-0 in May."
)
_SHEET = (
    "VALE SURVIVE LATE SCARE\n\nLeague, round 9\nVale 27-24 Tor\nHalf-time: 17-10\n\n"
    "Tor, who have yet to win away, led Vale 12-3 early on, but could not see it through."
)
_CHAMPIONS = (
    "Kestrels lift cup\n\nAda Lee scored late as Callan beat Rovena 2-1 to win the cup for the "
    "first time since 2002."
)
_GAELIC = (
    "Gale beat holders Kilmore 2-21 to 1-23 in the final on Sunday. In the minor final Cove beat "
    "Deal 3-14 to 0-20. Moe lost to Gale in May."
)
_STAGE = (
    "Breakers 51-48 Hornets\n\nThe Breakers won 51-48. They reached the final by beating Lakeside "
    "60-59 in the semi-final."
)
_RANGE = (
    "Clinic widens trial\n\nThe trial took in 20-30 people of 18-24 years, and 5-10 dropped out."
)
_DOWN = "Ayr came from two goals down to beat Hove 3-2 on Saturday. Bute, who won 1-0, are next."
_LED = "Ayr came from 2-0 down to win 4-3 at Hove on Saturday. Bute, who won 1-0, are next."


@pytest.mark.parametrize(
    ("text", "question", "score"),
    [
        pytest.param(_CUP, "what was the final score", "3-2", id="final"),
        pytest.param(
            "Ayr won by two goals to one at Hove.",
            "What was the score?",
            "two goals to one",
            id="in-words",
        ),
        pytest.param(_CUP, "How did the match end?", "3-2", id="how-it-ended"),
        pytest.param(_CUP, "What was the score on aggregate?", "4-3", id="aggregate"),
        pytest.param(_CUP, "what was the result of the first leg", "1-1", id="first-leg"),
        pytest.param(_CUP, "what was the half-time score?", "2-1", id="break-is-half-time"),
        pytest.param(_TENNIS, "what was the score", "6-4 3-6 7-5", id="sets"),
        pytest.param(_TENNIS, "By what score did Sousa beat Wolska?", "6-2, 6-1", id="names"),
        pytest.param(_TIE_BREAK, "What was the score?", "6-4, 3-6, 7-6 (7-5)", id="tie-break"),
        pytest.param(
            "Ayr United 3 Hove Town 1. Sam Reed opened the scoring.",
            "Who won?",
            "Ayr United",
            id="board-with-a-full-stop",
        ),
        pytest.param(_BOARD, "final score?", "Ayr United 3 Hove Town 1", id="score-board"),
        pytest.param(_BEHIND, "final score?", "3-2", id="from-behind-is-not-behind"),
        pytest.param(_DOWN, "what was the score", "3-2", id="from-two-goals-down"),
        pytest.param(_LED, "what was the score", "4-3", id="from-a-score-down"),
        pytest.param(_BEHIND, "who won the match", "Hale Town", id="winner-of-an-infinitive"),
        pytest.param(_AWAY, "What was the score?", "112-107", id="points"),
        pytest.param(_AWAY, "What was the score in June?", "98-95", id="month"),
        pytest.param(_STAGE, "what was the score of the semi-final", "60-59", id="stage"),
        pytest.param(_CUP, "what was the score in the semi-final", "3-2", id="stage-of-the-report"),
        pytest.param(_SHEET, "final score?", "27-24", id="lines"),
        pytest.param(_SHEET, "half time score", "17-10", id="half-time-in-two-words"),
        pytest.param(_CHAMPIONS, "What was the final score?", "2-1", id="dated-behind"),
        pytest.param(_SHEET, "who won", "Vale", id="winner-by-figures"),
        pytest.param(_SHEET, "who lost the match?", "Tor", id="loser-by-figures"),
        pytest.param(_BOARD, "which team won", "Ayr United", id="winner-by-board"),
        pytest.param(_CHAMPIONS, "Who won?", "Callan", id="winner-beats"),
        pytest.param(_TENNIS, "Who lost?", "Carla Brandt", id="loser-is-beaten"),
        pytest.param(_GAELIC, "What was the final score?", "2-21 to 1-23", id="goals-and-points"),
        pytest.param(_GAELIC, "Who lost the minor final?", "Deal", id="loser-of-which-match"),
        pytest.param(_GAELIC, "Who won the minor final?", "Cove", id="winner-of-which-match"),
    ],
)
def test_scores(text: str, question: str, score: str) -> None:
    answer = ask(text, question)
    assert answer.text == score
    assert [hit.rule for hit in answer.trace[0].hits] == ["score of a match"]


def test_drawn_match_is_won_on_penalties() -> None:
    text = (
        "Ayr 1-1 Hove (Ayr win 4-3 on penalties)\n\nTom Kell saved two kicks as Ayr beat Hove on "
        "Saturday to reach the final."
    )
    assert ask(text, "Who won?").text == "Ayr"
    assert ask(_DRAW, "Who won?").kind == "unanswerable"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_BOARD, "What was the score at half-time?", id="not-said"),
        pytest.param(_CUP, "What was the score against Lund?", id="another-side"),
        pytest.param(_DRAW, "Who won?", id="draw"),
        pytest.param(_GAELIC, "Who lost to Gale?", id="whom-one-lost-to"),
        pytest.param(_CHAMPIONS, "Who won the cup in 2002?", id="winner-of-another-cup"),
        pytest.param(_RANGE, "What was the score?", id="ranges"),
        pytest.param(_RANGE, "What was the result of the trial?", id="result-of-no-match"),
        pytest.param(_CUP, "How did Hove end the season?", id="end-of-no-match"),
    ],
)
def test_scores_left(text: str, question: str) -> None:
    answer = ask(text, question)
    assert "score of a match" not in [hit.rule for one in answer.trace for hit in one.hits]
