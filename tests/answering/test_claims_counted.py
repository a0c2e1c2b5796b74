"""Claims of all, or any, of several that a text only counts; claims that are left open, or told in
part; and when something has yet to take place."""

from __future__ import annotations

import pytest

from qa import Article, Chat

_TRAMS = "Kolna ordered 18 trams. Six have been delivered; the rest are expected by May."
_BUS = "There were 40 pupils on the bus. Twelve were injured."


def _told(text: str, question: str) -> str:
    answer = Chat(Article.from_text(text)).ask(question)
    return answer.kind.value


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_TRAMS, "Have all the trams been delivered?", "no", id="the-rest"),
        pytest.param(_TRAMS, "Have any trams been delivered?", "yes", id="any"),
        pytest.param(_BUS, "Were all the pupils injured?", "no", id="fewer"),
        pytest.param(_BUS, "Were any pupils injured?", "yes", id="some"),
        pytest.param(
            "The firm ordered 18 trams, of which six have arrived.",
            "Have all the trams arrived?",
            "no",
            id="of-which",
        ),
        pytest.param(
            "It offered the traders money. Most accepted.",
            "Did all the traders accept?",
            "no",
            id="most",
        ),
        pytest.param(
            "The crew numbered 31. Nine were rescued.",
            "Was the whole crew rescued?",
            "no",
            id="numbered",
        ),
        pytest.param(
            "There were 40 pupils on the bus. Twelve teachers were injured.",
            "Were any pupils injured?",
            "unanswerable",
            id="others",
        ),
        pytest.param(
            "The jury considered 12 plans. Two will be rejected.",
            "Were any plans rejected?",
            "unanswerable",
            id="to-come",
        ),
        pytest.param(
            "The jury considered 12 plans. Twelve were rejected.",
            "Were all the plans rejected?",
            "unanswerable",
            id="as-many",
        ),
        pytest.param(
            "The state will cover two thirds of the increase.",
            "Will the state cover the entire increase?",
            "no",
            id="share",
        ),
        pytest.param(
            "The state will cover the entire increase.",
            "Will the state cover the entire increase?",
            "yes",
            id="whole",
        ),
    ],
)
def test_all_or_any_of_several(text: str, question: str, kind: str) -> None:
    assert _told(text, question) == kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "The council will find the rest, possibly by selling the site.",
            "Did the council sell the site?",
            "unanswerable",
            id="possibly",
        ),
        pytest.param(
            "The ship, possibly the oldest in Europe, sank in 1990.",
            "Did the ship sink?",
            "yes",
            id="possibly-something-else",
        ),
        pytest.param(
            "The crew escaped by breaking a window.",
            "Did the crew break a window?",
            "yes",
            id="by-doing",
        ),
        pytest.param(
            "In August Oatva sued Norvane for copying the design.",
            "Did Norvane copy the design?",
            "unanswerable",
            id="sued",
        ),
        pytest.param(
            "He was jailed for cutting down the oak.",
            "Did he cut down the oak?",
            "yes",
            id="jailed",
        ),
        pytest.param(
            "Brandauer was the first woman to be admitted to the Linz Academy.",
            "Was she the first woman to study in Linz?",
            "unanswerable",
            id="first-to-do-another-thing",
        ),
        pytest.param(
            "Ida Falk was the first pilot to cross the strait.",
            "Was Ida Falk the first pilot to cross the strait?",
            "yes",
            id="first-to-do-it",
        ),
        pytest.param(
            "Ada Lund announced that she would not renew her contract when it runs out in June.",
            "Will Ada Lund stay on after June?",
            "unanswerable",
            id="another-deed-by-then",
        ),
    ],
)
def test_what_is_left_open(text: str, question: str, kind: str) -> None:
    assert _told(text, question) == kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "Five people have died there this year, fewer than in 2022, when there were nine.",
            "Did more people die there in 2022 than this year?",
            "yes",
            id="more-then",
        ),
        pytest.param(
            "Nine people drowned in 2022, more than in 2021.",
            "Did more people drown in 2021 than in 2022?",
            "no",
            id="more-later",
        ),
        pytest.param(
            "The company paid no dividend last year and does not intend to pay one in May.",
            "Did the company pay a dividend last year?",
            "no",
            id="paid-none-and-plans-none",
        ),
        pytest.param(
            "The concert took place on Monday.",
            "Did the concert take place?",
            "yes",
            id="took-place",
        ),
        pytest.param(
            "The concert will take place on Monday.",
            "Has the concert taken place?",
            "no",
            id="will",
        ),
        pytest.param(
            "A hearing has been set for May.", "Has the hearing been held yet?", "no", id="set"
        ),
        pytest.param("The vote was held in May.", "Has the vote been held?", "yes", id="held"),
        pytest.param(
            "A hearing has been set for May.",
            "Has the concert taken place?",
            "unanswerable",
            id="other",
        ),
        pytest.param(
            "The search for Ole Moe was suspended on Tuesday.",
            "Is the search still going on?",
            "no",
            id="suspended",
        ),
        pytest.param("The talks continue.", "Are the talks over?", "no", id="continues"),
        pytest.param(
            "The search for Ole Moe was called off.",
            "Have they stopped looking for Ole Moe?",
            "yes",
            id="search-called-off",
        ),
        pytest.param(
            "Freezing is not recommended.",
            "Is it a good idea to freeze it?",
            "no",
            id="no-good-idea",
        ),
        pytest.param("The lift does not work.", "Can I use the lift?", "no", id="does-not-work"),
    ],
)
def test_told_in_other_words(text: str, question: str, kind: str) -> None:
    assert _told(text, question) == kind


def test_who_is_judged_did_it() -> None:
    text = "The head of the service criticised the climbers for ignoring a storm warning."
    assert Chat(Article.from_text(text)).ask("Who ignored a storm warning?").text == "the climbers"
    text = "Ada Berg left Bob Holm after winning the prize."
    assert Chat(Article.from_text(text)).ask("Who won the prize?").text == "Ada Berg"


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "Sandholm bought the airport from the city in 2016.",
            "Did the city buy the airport from Sandholm?",
            "no",
            id="bought-from",
        ),
        pytest.param(
            "Sandholm bought the airport from the city in 2016.",
            "Did Sandholm buy the airport from the city?",
            "yes",
            id="bought",
        ),
        pytest.param(
            "The city sold the airport to Sandholm.",
            "Did Sandholm sell the airport to the city?",
            "no",
            id="sold-to",
        ),
        pytest.param(
            "The city sold the airport to Sandholm.",
            "Did the city sell the airport to Sandholm?",
            "yes",
            id="sold",
        ),
        pytest.param(
            "Lund bought milk from farmers in Lund.",
            "Did Lund buy milk from farmers?",
            "yes",
            id="the-same-name-twice",
        ),
    ],
)
def test_who_sold_it_to_whom(text: str, question: str, kind: str) -> None:
    assert _told(text, question) == kind
