"""Asking on in few words: the same asked of another place, what came next, and after a refusal."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

import qa

LIFE = qa.Article.from_text(
    "Maud Brandt was born in Leeds in 1931. She joined the loom maker Hasler as a clerk. She left "
    "the firm in 1979 after a quarrel with its owner, and taught at the town college until 1991. "
    "Her brother Carl died in 1988. Four years later Brandt moved to Whitby, where she kept bees."
)
NOTICE = qa.Article.from_text(
    "About 18,300 kettles are affected. They were sold in Ireland and Denmark in February 2022. "
    "Kettles with numbers that begin with KE are safe. The fault was caused by glue. Karen Dahl, a "
    'spokeswoman, said: "We are sorry." She added that the handles broke in heat.'
)
COUNT = [("How many nurses are there in Wales?", "480")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            COUNT, "How many in Kent?", "How many nurses are there in Kent?", id="same-asked"
        ),
        pytest.param(
            COUNT, "And how many in 2019?", "How many nurses are there in Wales in 2019?", id="time"
        ),
        pytest.param(
            COUNT, "How many of them?", "How many are there in Wales?", id="near-miss-of-them"
        ),
        pytest.param(
            [("How much did Ann Berg raise?", "£480")],
            "How much in Kent was raised?",
            "How much in Kent was raised?",
            id="near-miss-a-verb-of-its-own",
        ),
        pytest.param(
            [("What number should I call?", "1800 555 019"), ("Until when?", "5 pm")],
            "On Sundays too?",
            "Should I call 1800 555 019 on Sundays?",
            id="number-is-no-year",
        ),
        pytest.param(
            [("When does the first train leave?", "10.15")],
            "And the last?",
            "When does the last train leave?",
            id="last-of-a-kind",
        ),
        pytest.param(
            [("Can I take my dog?", "yes")],
            "How much is that?",
            "How much does it cost to take my dog?",
            id="what-a-deed-costs",
        ),
        pytest.param(
            [("Did they offer her money?", "yes")],
            "How much?",
            "How much money did they offer her?",
            id="near-miss-money-itself",
        ),
        pytest.param(
            [("How many climbers were there?", "two"), ("Men or women?", None)],
            "Why did they get lost?",
            "Why did the climbers get lost?",
            id="no-choice-is-spoken-of",
        ),
        pytest.param(
            [("Could Ann Berg speak English?", "no")],
            "Who taught him?",
            "Who taught him?",
            id="english-is-nobody",
        ),
        pytest.param(
            [("Who joined the Alpine Club?", "two climbers")],
            "What were the women's names?",
            "What were the women's names?",
            id="owner-is-told",
        ),
        pytest.param(
            [("Is Lill the mayor?", "no")], "who is then?", "who is the mayor?", id="who-then"
        ),
        pytest.param(
            [("Is Lill the mayor?", "no")], "who is it then?", "who is the mayor?", id="who-it-then"
        ),
        pytest.param(
            [("How many rooms of the hotel are there?", "22"), ("Where can I eat?", None)],
            "When does it close?",
            "When does the hotel close?",
            id="are-is-no-noun",
        ),
    ],
)
def test_what_is_asked_on(turns: list[tuple[str, Said]], question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("article", "turns", "text"),
    [
        pytest.param(
            LIFE, ("Why did she leave the firm?", "What did she do next?"),
            "taught at the town college until 1991", id="goes-on",
        ),
        pytest.param(
            LIFE, ("When did Maud join Hasler?", "What did Carl do next?"), "",
            id="near-miss-next-of-another",
        ),
        pytest.param(
            NOTICE, ("Where were the kettles sold?", "In Sweden too?", "When?"),
            "February 2022", id="when-after-a-refusal",
        ),
        pytest.param(
            NOTICE, ("Mine begins with KE. Is it safe?",), "Yes", id="told-first-in-capitals",
        ),
        pytest.param(
            NOTICE, ("Who said that the handles broke in heat?",), "Karen Dahl", id="she-is-named",
        ),
        pytest.param(
            NOTICE, ("According to whom did the handles break in heat?",), "Karen Dahl",
            id="source-is-named",
        ),
    ],
)  # fmt: skip
def test_what_is_answered_on(article: qa.Article, turns: tuple[str, ...], text: str) -> None:
    chat = qa.Chat(article)
    told = [chat.ask(turn) for turn in turns][-1]
    assert text in told.text
    assert text or "taught" not in told.text


def test_there_is_where_somebody_moved_to() -> None:
    chat = qa.Chat(LIFE)
    chat.ask("When did Maud move to Whitby?")
    assert chat.ask("What did she do there?").question.resolved.endswith("do in Whitby?")


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("Who is the main character?", "Maud Brandt", id="main-character"),
        pytest.param("who's the hero of the story?", "Maud Brandt", id="hero"),
        pytest.param("Who is the main supplier?", "does not say", id="near-miss-of-a-trade"),
    ],
)
def test_whom_a_story_is_of(question: str, text: str) -> None:
    story = qa.Article.from_text(
        "Old Maud Brandt drove a wagon. Maud was tired, and she slept. Carl came by, and Maud woke."
    )
    assert text in qa.Chat(story).ask(question).text


@pytest.mark.parametrize(
    ("typed", "chats"),
    [
        pytest.param("Thanks, that's all", True, id="all-with-thanks"),
        pytest.param("ok that's all for now", True, id="all-for-now"),
        pytest.param("nice story", True, id="praised-story"),
        pytest.param("Is that all she did?", False, id="near-miss-asked"),
        pytest.param("What story did she tell?", False, id="near-miss-of-a-story"),
    ],
)
def test_what_is_only_small_talk(typed: str, chats: bool) -> None:
    chat = qa.Chat(LIFE)
    chat.ask("When did Maud move to Whitby?")
    assert (chat.ask(typed).kind is qa.AnswerKind.CHAT) is chats


def test_two_sentences_are_no_statement() -> None:
    told = qa.Chat(NOTICE).ask("My son is five. Does he need a boat?")
    assert "Is My son" not in told.question.resolved


@pytest.mark.parametrize(
    ("first", "then", "understood"),
    [
        pytest.param(
            "Is the hall open on Wednesdays?",
            "What about Saturdays?",
            "Is the hall open on Saturdays?",
            id="days",
        ),
        pytest.param(
            "Did the hall close in May?",
            "What about June?",
            "Did the hall close in June?",
            id="month",
        ),
        pytest.param(
            "Did the hall close in May?",
            "What about last year?",
            "Did the hall close last year?",
            id="near-miss-no-day",
        ),
    ],
)
def test_a_day_keeps_the_preposition_of_the_last(first: str, then: str, understood: str) -> None:
    chat = qa.Chat(qa.Article.from_text("The hall closed in May. It is open on Saturdays."))
    chat.ask(first)
    assert chat.ask(then).question.resolved == understood


HOUSE = qa.Article.from_text(
    "Dear residents of Falk House,\n\nThe lift will be out of service in May. Those who cannot use "
    "the stairs should tell the caretaker, Mr Brandl. The new lift goes to the roof.\n\nUnder a "
    "beech tree lay a hat. In the 1930s Ann Berg worked for the maker Latour as a pilot."
)


@pytest.mark.parametrize(
    ("turns", "whole"),
    [
        pytest.param(
            ("Does the new lift go to the roof?", "And the old one?"),
            "Does the old lift go to the roof?", id="the-one-it-is-no-more",
        ),
        pytest.param(
            ("Where was the hat?", "How big was the hat there?"),
            "How big was the hat in the beech tree?", id="place-without-its-capital",
        ),
        pytest.param(
            ("Who did Ann Berg work for in the 1930s?", "As what?"),
            "As what did Ann Berg work for the maker Latour in the 1930s?",
            id="behind-its-preposition",
        ),
    ],
)  # fmt: skip
def test_what_is_put_in(turns: tuple[str, ...], whole: str) -> None:
    chat = qa.Chat(HOUSE)
    assert [chat.ask(turn) for turn in turns][-1].question.resolved == whole


def test_a_salutation_is_no_lead() -> None:
    assert qa.Chat(HOUSE).ask("What is this about?").text.startswith("The lift")
