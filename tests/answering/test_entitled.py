"""Who may, must or should do something, by the rule that tells of them."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "Anyone who lives, works or studies in Lund can join free of charge. It has a hall.",
            "Who is allowed to join the club?",
            "Anyone who lives, works or studies in Lund",
            id="relative-clause",
        ),
        pytest.param(
            "Only residents with a permit may park in the square.",
            "Who is allowed to park in the square?",
            "residents with a permit",
            id="only",
        ),
        pytest.param(
            "Repairs may only be carried out by authorised dealers.",
            "Who is allowed to repair it?",
            "authorised dealers",
            id="deed-is-the-subject",
        ),
        pytest.param(
            "The prize may be won by pupils of any school in the county.",
            "Who can win the prize?",
            "pupils of any school in the county",
            id="passive",
        ),
        pytest.param(
            "The canteen of the shipyard is open to everyone from noon to two.",
            "Who can eat at the canteen?",
            "everyone",
            id="open-to",
        ),
        pytest.param(
            "Just as good is the canteen of the shipyard, which is open to everyone until two.",
            "Who can eat at the canteen?",
            "everyone",
            id="which-is-open-to",
        ),
        pytest.param(
            "The course is open to adults with no previous training.",
            "Who is the course open to?",
            "adults with no previous training",
            id="asked-open-to",
        ),
        pytest.param(
            "Voting is restricted to members who have paid their fees. The chair counts.",
            "Who is allowed to vote?",
            "members who have paid their fees",
            id="restricted-to",
        ),
        pytest.param(
            "Entry to the tower is for groups only. It has 300 steps.",
            "Who can enter the tower?",
            "groups",
            id="for-some-only",
        ),
        pytest.param(
            "Children under 12 must be accompanied by an adult. Bring a towel.",
            "Who must be accompanied by an adult?",
            "Children under 12",
            id="must-be-done-by",
        ),
        pytest.param(
            "Juniors under 16 must be supervised by a coach on the bank.",
            "Who must be supervised?",
            "Juniors under 16",
            id="what-is-done-to-them",
        ),
        pytest.param(
            "Only members who have passed the capsize test may take boats out alone.",
            "Who is allowed to take a boat out alone?",
            "members who have passed the capsize test",
            id="with-a-test",
        ),
        pytest.param(
            "People over 65 and carers are entitled to a discount. Bring proof.",
            "Who is entitled to a discount?",
            "People over 65 and carers",
            id="entitled",
        ),
        pytest.param(
            "The rent must be paid by the tenant on the first of each month.",
            "Who must pay the rent?",
            "the tenant",
            id="no-time",
        ),
        pytest.param(
            "Nobody under 18 may enter the casino. It opens at six.",
            "Who may not enter the casino?",
            "Nobody under 18",
            id="nobody",
        ),
        pytest.param(
            "Pregnant women should not use the sauna. It seats ten.",
            "Who should not use the sauna?",
            "Pregnant women",
            id="should-not",
        ),
        pytest.param(
            "Pregnant women should not use the sauna. It seats ten.",
            "Who should use the sauna?",
            None,
            id="near-miss-those-who-should-not",
        ),
        pytest.param(
            "Only the captain may speak to the referee. A match lasts 40 minutes.",
            "Who is allowed to stop the match?",
            None,
            id="near-miss-another-deed",
        ),
        pytest.param(
            "Members may enter the sauna. The tower has 300 steps.",
            "Who can enter the tower?",
            None,
            id="near-miss-another-place",
        ),
        pytest.param(
            "The tower can be visited by groups only. It has 300 steps.",
            "Who can visit the museum?",
            None,
            id="near-miss-another-object",
        ),
    ],
)
def test_those_a_rule_tells_of(text: str, question: str, told: str | None) -> None:
    found = ask(text, question)
    assert (None if found.kind is AnswerKind.UNANSWERABLE else found.text) == told


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("The mayor opened it. Anyone can use it.", "Who opened it?", id="no-rule"),
        pytest.param(
            "He could read at three. Ann left.", "Who could read at three?", id="a-pronoun"
        ),
    ],
)
def test_no_rule_is_asked_for(text: str, question: str) -> None:
    found = ask(text, question)
    assert not any(hit.rule == "entitled" for one in found.trace for hit in one.hits)
