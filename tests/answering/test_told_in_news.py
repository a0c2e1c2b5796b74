"""What news tell of somebody's own, of who is named late, of limits, and what they leave open."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE
_SHOP = "Marc Tissot runs a shop. He has asked his mother, who is 78, to help. His brother is 34."
_SEATS = (
    "She will have no majority in the council, where the Civic List holds nine seats and the "
    "Alliance 15."
)
_MEDIATOR = "A mediator appointed by the ministry, Anne Vautrin, will meet both sides on Wednesday."
_MUSEUM = "Admission is free on Sundays; otherwise it costs 14 euros. Entry to the park is free."
_LORRY = (
    "A lorry hit the wall. It was not clear how fast the lorry had been travelling; the limit "
    "there is 50 kilometres per hour. It was unclear who had called for help, but the police "
    "suspect Tom Reed."
)
_LATER = "The race will be held a week earlier, on April 19, to avoid a clash."
_UNION = "A smaller union, the FLT, has not joined the strike."
_RACE = (
    "Adeyemi breaks record. The winner, Grace Adeyemi, is 31. Adeyemi finished eighth in Berlin. "
    "Her coach, Martin Shaw, said she would not run in London."
)
_HEIR = "Johan Pieters will retire in May. He will be succeeded by Amara Okafor. Zix gained 2%."
_STORM = (
    "A winter storm battered the coast. The victim, a 63-year-old farmer, was hit by a falling ash "
    "tree near Esk while he was checking on his sheep."
)
_RUNNER = (
    "Joshua Okello won on Sunday. It was Okello's first win outside Africa; last year he finished "
    "fifth. The Briton Ann Lee, who works as a nurse, came third in her only other marathon."
)
_GRANT = "The family applied for a grant, but was turned down. It received a loan in June."
_BARRIER = "Residents asked for a barrier, but the council rejected it as too expensive."
_LATE = "Rivas grew up in the desert and did not see the sea until she was twelve."
_VOTE = (
    "Lucia Ferrante defeated Bruno Galli on Sunday. The Green Sofia Marchetti, who won 14 percent "
    "in the first round, backs nobody. A nurse won the mayoralty of Castelmar."
)
_GUST = "The highest gust was measured on Esk; the national record, 171 km/h, dates from 1961."
_TRAM = (
    "The accident happened on the line to Esk. Some 19,000 litres of milk ran into the street. The "
    "line was new. A cat sat by the line."
)
_LOST = "A car went into the water. Her husband Patrick, who was driving, survived."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_SHOP, "How old is Tissot's mother?", "78", id="his-mother"),
        pytest.param(_SHOP, "How old is Marc Tissot's brother?", "34", id="his-brother"),
        pytest.param(_SEATS, "How many seats does the Alliance have?", "15", id="no-name-but-15"),
        pytest.param(_SEATS, "How many seats does the Civic List have?", "nine", id="the-first"),
        pytest.param(_MEDIATOR, "Who appointed Anne Vautrin?", "the ministry", id="named-late"),
        pytest.param(_MUSEUM, "How much is admission on Sundays?", "free", id="limit-asked-for"),
        pytest.param(_MUSEUM, "How much is admission?", "14 euros", id="near-miss-no-limit"),
        pytest.param(_MUSEUM, "How much is entry to the park?", "free", id="no-limit"),
        pytest.param(_LORRY, "Who called for help?", "Tom Reed", id="near-miss-but"),
        pytest.param(_LATER, "When will the race be held?", "April 19", id="by-its-date"),
        pytest.param(_HEIR, "Who's taking over?", "Amara Okafor", id="taking-over"),
        pytest.param(_HEIR, "Who will take over from Pieters?", "Amara Okafor", id="over-from"),
        pytest.param(
            "Amara Okafor took over the firm in May.",
            "Who took over the firm?",
            "Amara Okafor",
            id="near-miss-what-is-taken-over",
        ),
        pytest.param(
            "The wall was to be raised this spring at a cost of 3 million euros.",
            "What would it have cost to raise the wall?",
            "3 million euros",
            id="would-have-cost",
        ),
        pytest.param(_STORM, "Who died?", "a 63-year-old farmer", id="the-victim"),
        pytest.param(_STORM, "Who was killed?", "a 63-year-old farmer", id="the-victim-killed"),
        pytest.param(_RUNNER, "Where did Okello finish last year?", "fifth", id="finished-then"),
        pytest.param(_RUNNER, "What is Ann Lee's job?", "a nurse", id="no-briton-by-trade"),
        pytest.param(_LATE, "When did Rivas first see the sea?", "she was twelve", id="not-until"),
        pytest.param(_VOTE, "Who won?", "A nurse", id="no-share"),
        pytest.param(_VOTE, "Who won 14 percent?", "Sofia Marchetti", id="near-miss-a-share"),
        pytest.param(
            "He said the quota would put 600 people out of work.",
            "How many people would lose their jobs?",
            "600",
            id="out-of-work",
        ),
        pytest.param("It will open a week later.", "When will it open?", "a week later", id="bare"),
        pytest.param(
            "It closed because the strike went on.",
            "Why did it close?",
            "the strike went on",
            id="near-miss-reason",
        ),
    ],
)
def test_told_in_news(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert expected in answer.text
    assert len(answer.text) < len(expected) + len("because it ")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_SHOP, "How old is Tissot?", id="nobody-is-his-mother"),
        pytest.param(_SHOP, "How old is Tissot's father?", id="another-relative"),
        pytest.param(_LORRY, "How fast was the lorry going?", id="not-clear"),
        pytest.param(_STORM, "Who was hurt?", id="the-victim-died"),
        pytest.param(
            "He did not stop until he was three miles off.", "When was he three?", id="miles"
        ),
        pytest.param(_UNION, "Why has the FLT not joined?", id="what-it-has-not-joined"),
        pytest.param(_LOST, "How fast was Patrick driving?", id="a-husband-is-no-speed"),
    ],
)
def test_left_open_in_news(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "She spoke of the managers, none of whom has been charged.",
            "Have any of the managers been charged?", _NO, id="none-of-whom",
        ),
        pytest.param(
            "She spoke of the managers, two of whom have been charged.",
            "Have any of the managers been charged?", _YES, id="near-miss-two-of-whom",
        ),
        pytest.param(_RACE, "Will Adeyemi run in London?", _NO, id="surname-first"),
        pytest.param(_RACE, "Will Martin Shaw run in London?", _OPEN, id="near-miss-he-is-not-she"),
        pytest.param(_GRANT, "Did the family get the grant?", _NO, id="turned-down"),
        pytest.param(_GRANT, "Did the family get a loan?", _YES, id="near-miss-another-thing"),
        pytest.param(_GRANT, "Did the family get a prize?", _OPEN, id="near-miss-not-told"),
        pytest.param(_BARRIER, "Did residents get a barrier?", _NO, id="rejected"),
        pytest.param(
            "The family asked for a grant. It was rejected at first, but the grant was granted in "
            "May.", "Did the family get the grant?", _YES, id="near-miss-granted-after-all",
        ),
        pytest.param("Ann kept her rating.", "Did Ann change her rating?", _NO, id="kept"),
        pytest.param("Ann kept her dog.", "Did Ann change her rating?", _OPEN, id="kept-another"),
        pytest.param("Lee was jailed. Lee has appealed.", "Did Lee accept the verdict?", _NO,
                     id="appealed"),
        pytest.param(_RUNNER, "Did Ann Lee win the race?", _OPEN, id="of-another-race"),
        pytest.param(_GUST, "Was that a record?", _OPEN, id="another-record"),
        pytest.param("She won in 2:14, a record.", "Was that a record?", _YES, id="a-record"),
        pytest.param("The doctor came at 9.", "Was it a doctor?", _OPEN, id="another-doctor"),
        pytest.param(_TRAM, "Is the line running?", _OPEN, id="some-milk-is-no-line"),
        pytest.param("The trains were old. Some had stopped.", "Did the trains stop?", _YES,
                     id="near-miss-some-alone"),
        pytest.param("Ann bought food for a cat.", "Did Ann buy a cat?", _OPEN, id="for"),
        pytest.param("Ann bought a house in Oslo.", "Did Ann buy Oslo?", _OPEN, id="in-a-town"),
        pytest.param("Ann got a letter about a medal.", "Did Ann get a medal?", _OPEN, id="about"),
        pytest.param("Ann got a medal for courage.", "Did Ann get a medal?", _YES, id="itself"),
        pytest.param("Ann paid 4 euros for it.", "Did Ann pay for it?", _YES, id="paid-for"),
        pytest.param("Ann bought a house with a pond.", "Did Ann buy a pond?", _YES, id="with"),
        pytest.param("Ann made use of a boat.", "Did Ann use a boat?", _YES, id="made-use-of"),
    ],
)  # fmt: skip
def test_claims_of_news(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind
