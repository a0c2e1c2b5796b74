"""Follow-ups by kind, number and place: what kind, the second, how many in all, what there."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

Turns = list[tuple[str, Said]]

TOOL: Turns = [("Can I use a screwdriver instead?", "yes")]
WIFE: Turns = [
    ("Who was Ole Berg's first wife?", "Ida Falk"),
    ("How did Ida Falk die?", "of pneumonia"),
]
LEASES: Turns = [("How many traders had signed leases?", "Forty-two")]
FLIGHTS: Turns = [("How many flights were cancelled?", "410")]
PRIZE: Turns = [("Who won the prize?", "Teodora Vance")]
GREW: Turns = [("By how much did revenue grow?", "27 percent")]
FINALISTS: Turns = [("Who were the finalists?", ("Ann Lee", "Bob Hay", "Joan Ives"))]
QUALIFIER: Turns = [("When did a qualifier last win the cup?", "1998")]
BROKEN: Turns = [("Did Ann take the violin back?", None)]
SHOPS: Turns = [("How many boats does it own?", "four")]
JOB: Turns = [("What was Marie Curie's first job?", "a typist")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            TOOL, "What kind?", "What kind of screwdriver can I use instead?", id="what-kind"
        ),
        pytest.param(
            [("Did the kids enjoy food?", "yes")],
            "What food?",
            "What food did the kids enjoy?",
            id="the-same-noun-bare",
        ),
        pytest.param(
            BROKEN,
            "And who will pay for the broken one?",
            "And who will pay for the broken violin?",
            id="told-apart",
        ),
        pytest.param(
            SHOPS,
            "Who repaired the damaged one?",
            "Who repaired the damaged boat?",
            id="of-several",
        ),
        pytest.param(WIFE, "And the second?", "Who was Ole Berg's second wife?", id="second"),
        pytest.param(
            LEASES, "What will they be offered?", "What will the traders be offered?", id="had-done"
        ),
        pytest.param(FLIGHTS, "When?", "When were 410 flights cancelled?", id="number-and-noun"),
        pytest.param(
            FLIGHTS,
            "How many are there in all?",
            "How many flights are there in all?",
            id="how-many-in-all",
        ),
        pytest.param(
            PRIZE,
            "For which book?",
            "For which book did Teodora Vance win the prize?",
            id="for-which-book",
        ),
        pytest.param(
            GREW, "And fuel costs?", "By how much did fuel costs grow?", id="two-nouns-in-a-slot"
        ),
        pytest.param(
            FINALISTS,
            "How much do they get?",
            "How much do the finalists get?",
            id="they-of-a-list-named-before",
        ),
        pytest.param(QUALIFIER, "Who was it?", "Who was the qualifier?", id="who-was-it"),
        pytest.param(
            JOB, "When did she die?", "When did Marie Curie die?", id="a-job-is-nobody-new"
        ),
        pytest.param(
            [("Who runs Acme?", "Ann Lee"), ("When did she start at the Tarn Institute?", "1990")],
            "What did she do there?",
            "What did Ann Lee do at the Tarn Institute?",
            id="at-an-institute",
        ),
        pytest.param(
            [("What was stolen?", "four bronze bells from the church in the old town")],
            "From where?",
            "From where were four bronze bells stolen?",
            id="a-long-answer-by-its-noun",
        ),
        pytest.param(
            [("How often do supplies come?", "every Monday")],
            "Can they play the piano?",
            "Can they play the piano?",
            id="near-miss-supplies-play-nothing",
        ),
        pytest.param(
            [("Did he lose a ring?", "yes")],
            "Who found it?",
            "Who found the ring?",
            id="one-thing-of-the-past",
        ),
        # near-misses
        pytest.param(
            [("How many prizes did Ann win?", "two")],
            "Do they have children?",
            "does Ann have children?",
            id="near-miss-prizes-have-no-children",
        ),
        pytest.param(
            [("What is a mammal?", "an animal")],
            "How many legs does it have?",
            "How many legs does a mammal have?",
            id="near-miss-all-of-a-kind",
        ),
        pytest.param(
            [("What did she buy?", "a dress")],
            "What kind?",
            "What kind did she buy?",
            id="near-miss-asked-for",
        ),
        pytest.param(
            [("Where was Ole Berg born?", "in Lund")],
            "And the second?",
            "And the second?",
            id="near-miss-no-first",
        ),
        pytest.param(
            PRIZE, "Which book?", "Which book won the prize?", id="near-miss-no-preposition"
        ),
        pytest.param(
            [("Where did the piano come from?", "the crew of a tanker")],
            "How did it get there?",
            "How did the piano get there?",
            id="near-miss-a-crew-is-no-place",
        ),
        pytest.param(
            [("Did Ann meet Bo Falk?", "yes")],
            "Was the tall one angry?",
            "Was the tall one angry?",
            id="near-miss-only-people",
        ),
        pytest.param(
            [("Was anyone hurt?", "yes")], "Who was it?", "Who was hurt?", id="near-miss-somebody"
        ),
    ],
)
def test_whole_question(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole
