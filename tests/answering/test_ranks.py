"""Places in a contest, as they are told and as they are asked for; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask

from qa.documents.article import Article
from qa.reading.ranks import ranks_in
from qa.reading.reading import Reading
from qa.types import AnswerKind

_SHOW = (
    "A beekeeper won the village quiz on Friday. The runner-up was a band, the Mill Lane Four, "
    "which took home a ham. Third place went to Ida Moe and her brother. The teacher Pia Lund, who "
    "was the runner-up last year, came fourth."
)
_TABLE = "Leeds beat second-placed Hull on Sunday. York came fourth."
_RACE = (
    "Ann Lee won the race in Lund, with Bo Dahl second and Eva Holm third. Dahl had won it in "
    "2019. It was the second race of the season, and Jon Ek was its third president."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ann came in a close second.", [(2, "Ann")], id="came-in-second"),
        pytest.param("She finished in third place.", [(3, "She")], id="finished-in-place"),
        pytest.param("Ann took second place.", [(2, "Ann")], id="took-place"),
        pytest.param("Second prize was won by Eva.", [(2, "Eva")], id="prize-won-by"),
        pytest.param("Third place went to Bo Dahl.", [(3, "Bo Dahl")], id="place-went-to"),
        pytest.param("Bo Dahl was the runner-up.", [(2, "Bo Dahl")], id="was-runner-up"),
        pytest.param("Ann won, with Bo Dahl second.", [(2, "Bo Dahl")], id="name-before"),
        pytest.param("Ann won, with Bo Dahl of Moldova second.", [(2, "Bo Dahl")], id="name-of"),
        pytest.param("Third-placed Bo Dahl resigned.", [(3, "Bo Dahl")], id="placed"),
        pytest.param("Ann beat Bo Dahl into second place.", [(2, "Bo Dahl")], id="beaten-into"),
        pytest.param("Bo Dahl was runner-up to Ann.", [(2, "Bo Dahl")], id="runner-up-to"),
        pytest.param(
            "Ann won gold and Bo Dahl took silver.", [(1, "Ann"), (2, "Bo Dahl")], id="medals"
        ),
        pytest.param(
            "Ann won, ahead of Kenya's Bo Dahl and Eva Holm.",
            [(2, "Bo Dahl"), (3, "Eva Holm")],
            id="ahead-of",
        ),
        pytest.param("Ann is ahead of Bo Dahl in the polls.", [], id="ahead-of-no-contest"),
        pytest.param("Ann sold silver in Lund.", [], id="silver-sold"),
        pytest.param("The well-placed Bo Dahl resigned.", [], id="well-placed"),
        pytest.param("It was her second win.", [], id="win"),
        pytest.param("He came second time round.", [], id="time"),
        pytest.param("Bo Dahl was not the runner-up.", [], id="denied"),
        pytest.param("He finished the second half.", [], id="half"),
        pytest.param("The second place was a village.", [], id="no-contest"),
    ],
)
def test_ranks_of_a_sentence(text: str, expected: list[tuple[int, str]]) -> None:
    reading = Reading(Article.from_text(text))
    read = reading.sentence(0)
    told = [
        (one.number, " ".join(read.words[one.start : one.end]))
        for one in ranks_in(read, reading.clauses(0))
    ]
    assert told == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_SHOW, "who came second?", "the Mill Lane Four", id="runner-up"),
        pytest.param(_SHOW, "Who got third place?", "Ida Moe", id="went-to"),
        pytest.param(_SHOW, "Who was the runner-up last year?", "Pia Lund", id="of-last-year"),
        pytest.param(_SHOW, "Where did Pia Lund finish?", "fourth", id="where"),
        pytest.param(_RACE, "Who was second?", "Bo Dahl", id="name-before"),
        pytest.param(_TABLE, "Who is second?", "Hull", id="is-second"),
        pytest.param(_TABLE, "Which team is in fourth place?", "York", id="in-place"),
    ],
)
def test_holders_of_ranks(text: str, question: str, expected: str) -> None:
    assert expected in ask(text, question).text


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_SHOW, "Did Pia Lund win last year?", AnswerKind.NO, id="runner-up"),
        pytest.param(_SHOW, "Did Lund come third?", AnswerKind.NO, id="another-rank"),
        pytest.param(_SHOW, "Did the band come second?", AnswerKind.YES, id="second"),
        pytest.param(_SHOW, "Did the band win?", AnswerKind.NO, id="did-not-win"),
        pytest.param(_SHOW, "Did the beekeeper win?", AnswerKind.YES, id="winner-left-alone"),
        pytest.param(_RACE, "Did Eva Holm win the race?", AnswerKind.NO, id="third"),
        pytest.param(_RACE, "Did Bo Dahl win in 2019?", AnswerKind.YES, id="another-year"),
        pytest.param(
            _RACE, "Did Jon Ek come third?", AnswerKind.UNANSWERABLE, id="third-president"
        ),
    ],
)
def test_claims_of_ranks(text: str, question: str, expected: AnswerKind) -> None:
    assert ask(text, question).kind is expected


def test_who_has_a_place_is_no_owner() -> None:
    race = "Maria Sole won the race in 2:24:11, ahead of Kenya's Ruth Maina, who was second."
    assert ask(race, "Who came second?").text == "Ruth Maina"
