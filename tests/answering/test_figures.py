"""Which of several figures is asked for: by its kind, its unit, its time, its part of the whole."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.analysis import analyse
from qa.answering.expected import asked_size
from qa.types import AnswerKind, MentionKind

_DAM = """Tarnley Dam, 62% full, held 4.1m cubic metres of water on Monday, down from 5.3m cubic \
metres a year earlier, the board said. The lorry of its engineer was going at 140 km/h in a zone \
with a limit of 80 when it hit a wall. A magnitude 6.4 earthquake struck 40km south of the dam \
at a depth of 12km."""
_CHOIR = "The Brennick choir has 31 members, down from 58 a decade ago, said Ilse Marrow."
_CROP = """Farmers of the valley harvested 19 lakh tonnes of onions this season, a fifth less \
than last year, when they brought in 24 lakh tonnes."""
_CLIMB = "Pia Sund climbed Mount Hegra (5,199 metres) in 3h 20m. She is 1.88m tall."
_FINE = """The firm, with 300 workers in 12 towns, was given a fine of £4m after 3 accidents. \
The crowd of 5,000 paid $20 each."""

_FARMS = """Of the 240 farms inspected in Arden Vale, 61 had unsafe wiring and 14 needed new \
roofs. The republic has an estimated 1,400 nuclear warheads, 320 of them deployed, and 46 \
bombers."""
_GROUP = """Three members of the group, Ida Falk, Jon Reese and Petra Moll, were fined on \
Friday. The group, founded in 2011, has 85 members and four branches."""
_SCHOOL = """Grayling College says 92% of those who sat the exams passed, up from 84%. Schools \
in the county will get $3.1 billion and hospitals $2.8 billion. The drill brings 9,000 troops \
from 17 countries together."""
_SHARES = """Revenue rose 14% to £610m and it will pay 12p a share. The shares closed up 4.5% at \
312p. Brent crude rose $1.35, or 1.7%, to $82.40 a barrel after Moravia cut output by 400,000 \
bpd. The driver, 23, was unhurt."""

_PARK = """The park off Skagen will have 72 turbines and produce 1.1GW, enough for a million \
households. Winds of 95 kilometres per hour blew on Monday as Halden beat Brekke before 18,442 \
fans. Pia Sund climbed Mount Hegra (5,199 metres) 12 minutes faster than the record."""


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_PARK, "How much power will the park produce?", "1.1GW", id="by-its-unit"),
        pytest.param(_PARK, "How many households will it supply?", "a million", id="supplied"),
        pytest.param(_PARK, "How many fans watched?", "18,442", id="watched"),
        pytest.param(_PARK, "How strong were the winds?", "95 kilometres per hour", id="rate"),
        pytest.param(_FARMS, "How many farms had unsafe wiring?", "61", id="part-of-the-whole"),
        pytest.param(_FARMS, "How many of the farms inspected had unsafe wiring?", "61", id="of"),
        pytest.param(_FARMS, "How many farms were inspected?", "240", id="whole-by-its-deed"),
        pytest.param(_FARMS, "How many warheads?", "1,400", id="whole-of-bare-noun"),
        pytest.param(_FARMS, "How many of the warheads are deployed?", "320", id="of-them"),
        pytest.param(_GROUP, "How many members does the group have?", "85", id="has-in-all"),
        pytest.param(_GROUP, "How many members of the group were fined?", "Three", id="some-of-it"),
        pytest.param(_SCHOOL, "What percentage passed?", "92%", id="level-not-what-it-was"),
        pytest.param(_SCHOOL, "How much will hospitals get?", "$2.8 billion", id="bare-list"),
        pytest.param(_SCHOOL, "How much will schools get?", "$3.1 billion", id="first-of-list"),
        pytest.param(_SCHOOL, "How many countries does it bring?", "17", id="from-no-level"),
        pytest.param(_SHARES, "How much did the shares rise?", "4.5%", id="change-of-the-thing"),
        pytest.param(_SHARES, "How much did revenue rise?", "14%", id="change-of-another"),
        pytest.param(_SHARES, "What did Brent crude rise to?", "$82.40", id="rise-to"),
        pytest.param(_SHARES, "How much did Brent crude rise to?", "$82.40", id="much-rise-to"),
        pytest.param(
            "The prize of the fair is N3 million.", "How much is the prize?", "N3 million", id="N3"
        ),
        pytest.param(
            "The average rent in Leith is £1,850 a month.",
            "How high is the average rent in Leith?",
            "£1,850",
            id="high-in-money",
        ),
        pytest.param(
            _SHARES, "By how much did Moravia cut output?", "400,000 bpd", id="own-clause"
        ),
        pytest.param(_SHARES, "How old was the driver?", "23", id="age-of-a-role"),
        pytest.param(_DAM, "How full is the Tarnley Dam?", "62%", id="full-by-percent"),
        pytest.param(_DAM, "How fast was the lorry going?", "140 km/h", id="speed-no-bare-limit"),
        pytest.param(_DAM, "How strong was the earthquake?", "6.4", id="strong-by-magnitude"),
        pytest.param(
            _DAM, "How much water did it hold a year earlier?", "5.3m cubic metres", id="earlier"
        ),
        pytest.param(_CHOIR, "How many members did it have ten years ago?", "58", id="decade"),
        pytest.param(_CHOIR, "How many members does the choir have?", "31", id="now"),
        pytest.param(
            _CROP, "How much onions did farmers harvest last year?", "24 lakh tonnes", id="when"
        ),
        pytest.param(_CLIMB, "How long did the climb take?", "3h 20m", id="lasting-no-length"),
        pytest.param(_CLIMB, "How tall is Pia Sund?", "1.88m", id="glued-unit"),
        pytest.param(_FINE, "How big was the fine?", "£4m", id="big-by-money"),
        pytest.param(_FINE, "How large was the crowd?", "5,000", id="large-by-number"),
    ],
)
def test_figure_of_what_is_asked(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert answer.kind is AnswerKind.SPAN
    assert expected in answer.text
    assert len(answer.text) <= len(expected) + len("A magnitude ")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_DAM, "How much water did the Tarnley Dam hold in 1987?", id="other-year"),
        pytest.param(_CROP, "How much onions did they harvest in 1990?", id="year-unsaid"),
        pytest.param(_CHOIR, "How many members did it have 20 years ago?", id="twice-as-long-ago"),
        pytest.param(_PARK, "How much steel will the park produce?", id="no-steel"),
        pytest.param(_PARK, "How many people watched the film?", id="people-in-general"),
    ],
)
def test_figure_of_another_time_is_no_answer(text: str, question: str) -> None:
    answer = ask(text, question)
    assert answer.kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("How big was this year's budget?", MentionKind.MONEY),
        ("How full are the lakes?", MentionKind.PERCENT),
        ("How large is the invading army?", MentionKind.NUMBER),
        ("How big is the lake?", None),
        ("How tall is the crowd barrier?", None),
        ("How did the army win?", None),
    ],
)
def test_asked_size(question: str, kind: MentionKind | None) -> None:
    assert asked_size(analyse(question)) is kind
