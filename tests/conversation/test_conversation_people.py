"""Who an article is about, and whom a pronoun of a follow-up may mean."""

from __future__ import annotations

from dataclasses import replace

import pytest
from conversing import answered
from hypothesis import given
from hypothesis import strategies as st

from qa.answering.answer import Answer, AnswerSpan
from qa.conversation.cast import cast_of, with_capitals
from qa.conversation.chat import Chat
from qa.conversation.followups.resolve import resolve
from qa.conversation.turn import Turn
from qa.documents.article import Article

INN = Article.from_text(
    "Ilva Stern left at dawn. She was late. An old woman lived in the cottage. She had three sons."
)
STORY = Article.from_text(
    "The keeper of the light was Ilva Stern. She had lived there for years. One night Cotton, "
    "her cat, heard Marek at the door. He was wet, and his coat was torn. Marek asked Ilva for "
    "soup. She gave him bread, and the cat sat down by Marek and his coat.\n"
)


def asked(turns: list[Answer], question: str) -> str:
    """What `question` is resolved to after some answers about the story."""
    history = [Turn(answer.question.text, answer) for answer in turns]
    return resolve(question, history, (STORY,)).text


def said(question: str, text: str | None, *, sure: float = 0.8, evidence: str = "") -> Answer:
    """An answer about the story with its confidence, and the sentence behind it."""
    answer = replace(answered(question, text, STORY), confidence=sure)
    start = STORY.text.find(evidence)
    shown = AnswerSpan(start, start + len(evidence), evidence, STORY)
    return replace(answer, evidence=(shown,)) if evidence else answer


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        pytest.param("Ilva Stern", "f", id="told-by-she"),
        pytest.param("Marek", "m", id="told-by-he"),
        pytest.param("Marek's", "m", id="possessive"),
        pytest.param("Nobody", "", id="not-in-the-text"),
        pytest.param("keeper", "", id="no-name"),
        pytest.param("", "", id="empty"),
    ],
)
def test_cast_genders(name: str, gender: str) -> None:
    assert cast_of(STORY).gender_of(name) == gender


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        pytest.param("Then the chain Moberg left.", {"moberg"}, id="what-it-is-before"),
        pytest.param("It was Moberg, a maker of sofas.", {"moberg"}, id="what-it-is-behind"),
        pytest.param("At once Moberg, the owner, left.", set(), id="near-miss-owner"),
        pytest.param("It was Ann Moberg, a maker of sofas.", set(), id="near-miss-first-name"),
        pytest.param("The head of the chain, Moberg, left.", set(), id="near-miss-comma"),
    ],
)
def test_what_is_called_a_company(text: str, firms: set[str]) -> None:
    assert cast_of(Article.from_text(text)).firms == firms


@pytest.mark.parametrize(
    ("text", "name", "gender"),
    [
        pytest.param(
            "It fell in. At once Tussle pulled her out with his teeth.",
            "Tussle",
            "m",
            id="acted",
        ),
        pytest.param("At once Tussle took her coat.", "Tussle", "f", id="what-is-hers"),
        pytest.param("Late at night the Solbris sank. She was old.", "Solbris", "", id="a-ship"),
        pytest.param(
            "An inquiry by the Safety Board has begun. She was asked.", "Board", "", id="a-board"
        ),
        pytest.param("Late at night Solbris left. She was old.", "Solbris", "f", id="near-miss"),
        pytest.param(
            "It lies in Dunmore. From Dunmore she walked on.", "Dunmore", "", id="a-place-elsewhere"
        ),
        pytest.param(
            "The Acre Bank closed. Acre had told her so.", "Acre", "", id="a-firm-elsewhere"
        ),
        pytest.param(
            "The furniture chain Moberg is old. She left it.", "Moberg", "", id="a-chain-called-so"
        ),
        pytest.param("It was Moberg, the maker of sofas. She left it.", "Moberg", "", id="a-maker"),
        pytest.param(
            "They trust in Geddes. Ruth Geddes said she knew.", "Geddes", "f", id="near-miss-person"
        ),
        pytest.param(
            "Orlo Stane said that the prime minister had broken her word.",
            "Stane",
            "",
            id="of-the-premier",
        ),
        pytest.param("Tamsy Orr said in the paper that she was ill.", "Orr", "f", id="of-her"),
        pytest.param(
            "Merrin Optics grew. It was founded by Karl Merrin, who sold his house.",
            "Merrin Optics",
            "",
            id="called-after-somebody",
        ),
        pytest.param(
            "It was founded by Karl Merrin, who sold his house.",
            "Karl Merrin",
            "m",
            id="near-miss-whom-it-is-called-after",
        ),
        pytest.param("All week Bristol Crown Court heard him.", "Crown", "", id="a-court"),
        pytest.param("Then Helen Court lost. She wept.", "Helen Court", "f", id="near-miss-court"),
        pytest.param(
            "Dot Brill ran a shop on Cobden Street. She left.", "Cobden", "", id="a-street"
        ),
        pytest.param("Dot Pryce ran Pryce's Stores with her aunt.", "Stores", "", id="owned"),
        pytest.param("Pryce met Pryce's Helen. She wept.", "Helen", "f", id="near-miss-owned"),
        pytest.param(
            "It is a book on Helen Lane. She wept.", "Helen Lane", "f", id="near-miss-lane"
        ),
        pytest.param(
            "So Karl Pike fled. His wife, Carla Pike, and Mrs Pike's dog slept.",
            "Pike",
            "m",
            id="of-a-family-the-first",
        ),
        pytest.param(
            "So Karl Pike fled. His wife, Carla Pike, slept.", "Carla Pike", "f", id="the-other"
        ),
    ],
)
def test_cast_knows_things_by_their_article(text: str, name: str, gender: str) -> None:
    assert cast_of(Article.from_text(text)).gender_of(name) == gender


def test_cast_people_are_sorted_by_how_often_they_are_named() -> None:
    assert cast_of(STORY).first("m") == "Marek"
    assert cast_of(Article.from_text("No one is named here.")).first("f") == ""


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("where did marek go?", "where did Marek go?", id="name"),
        pytest.param("what was ilva's cat called?", "what was Ilva's cat called?", id="owner"),
        pytest.param("where did MAREK go?", "where did MAREK go?", id="left-capitals"),
        pytest.param("what is the night?", "what is the night?", id="left-common-word"),
    ],
)
def test_cast_capitals(text: str, written: str) -> None:
    assert with_capitals(text, [cast_of(STORY)]) == written


def test_she_is_a_woman_who_was_answered_though_hardly_surely() -> None:
    history = [
        Turn(one, replace(answered(one, text, INN), confidence=sure))
        for one, text, sure in (
            ("Who left at dawn?", "Ilva Stern", 0.9),
            ("Who lived in the cottage?", "An old woman", 0.2),
        )
    ]
    told = resolve("How many sons did she have?", history, (INN,)).text
    assert told == "How many sons did the old woman have?"


@given(st.text(max_size=200))
def test_cast_any_text(text: str) -> None:
    cast = cast_of(Article.from_text(f"It rained. {text}"))
    assert len(with_capitals(text, [cast])) == len(text)


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            [said("Who was the keeper?", "Ilva Stern")],
            "Where did she live?",
            "Where did Ilva Stern live?",
            id="she-as-the-text-says",
        ),
        pytest.param(
            [said("Who knocked?", "Marek"), said("Who opened the door?", "Ilva Stern")],
            "What did he ask for?",
            "What did Marek ask for?",
            id="he-is-the-man-before",
        ),
        pytest.param(
            [said("What did Marek ask for?", "soup"), said("Who gave it?", "Cotton", sure=0.3)],
            "Was he wet?",
            "Was Marek wet?",
            id="he-is-no-doubtful-answer",
        ),
        pytest.param(
            [said("Who was wet?", "the night")],
            "What did he ask for?",
            "What did Marek ask for?",
            id="he-is-no-thing",
        ),
        pytest.param(
            [said("What did the door do?", None, evidence="Marek asked Ilva for soup.")],
            "Was he wet?",
            "Was Marek wet?",
            id="he-from-the-evidence",
        ),
        pytest.param(
            [said("What was torn?", "his coat")],
            "Was she old?",
            "Was Ilva old?",
            id="she-is-the-heroine",
        ),
        pytest.param(
            [said("How did the dog feel?", "tired")],
            "What did he see?",
            "What did the dog see?",
            id="he-is-an-animal",
        ),
        pytest.param(
            [said("Which company is Marek buying?", "Halden Works")],
            "Where is it from?",
            "Where is Halden Works from?",
            id="it-is-the-company-asked-for",
        ),
        pytest.param(
            [said("Was marek wet?", "yes")],
            "Why?",
            "Why was Marek wet?",
            id="name-without-capital",
        ),
    ],
)
def test_people_resolved(turns: list[Answer], question: str, whole: str) -> None:
    before: list[Answer] = []
    for answer in turns:
        resolved = asked(before, answer.question.text)
        before.append(answer.asked(answered(resolved, None, STORY).question))
    assert asked(before, question) == whole


@pytest.mark.parametrize(
    ("turns", "question"),
    [
        pytest.param([said("What was torn?", "his coat")], "Who are they?", id="they-of-nobody"),
        pytest.param([said("Who was wet?", "Marek")], "Was it torn?", id="it-is-no-person"),
    ],
)
def test_people_left_alone(turns: list[Answer], question: str) -> None:
    assert asked(turns, question) == question


OBITUARY = Article.from_text(
    "Ida Holm, potter, dies at 88\n\nThe potter Ida Holm died on Monday. She was 88. Holm was born "
    "in Tarn. Besides her daughter Petra, she is survived by two grandsons and a sister, Amalie. "
    "She won the Vasko prize in 1985."
)
TRIAL = Article.from_text(
    "Bank clerk jailed for theft\n\nOle Moe stole coins. Defending, Sunniva Barr said her client "
    "was sorry. He was living with a friend, the bank clerk told Judge Ann Lee. He began to steal "
    "in 2013."
)
RESULTS = Article.from_text(
    "Profit at Grainco fell to 6 million euros in 2023 from 9 million euros in 2022. Grainco "
    "harvested 58 tonnes of rye. It expects a harvest of 90 tonnes, and the previous forecast was "
    "95 tonnes."
)


@pytest.mark.parametrize(
    ("article", "questions", "whole"),
    [
        pytest.param(
            OBITUARY,
            ["Who survives her?", "What did she win in 1985?"],
            "What did Holm win in 1985?",
            id="pronoun-from-the-start-stays-whom-it-meant",
        ),
        pytest.param(
            OBITUARY,
            ["How many grandsons are there?", "What did she win in 1985?"],
            "What did Holm win in 1985?",
            id="evidence-speaks-of-her-before-her-daughter",
        ),
        pytest.param(
            Article.from_text(
                "Ida Beck led the dig. Beck, 48, found a grave. In it lay a woman of 30 when she "
                "died. A dog was buried with her."
            ),
            ["How old was the woman when she died?", "What was buried with her?"],
            "What was buried with the woman?",
            id="question-tells-who-she-is",
        ),
        pytest.param(
            TRIAL,
            ["Who defended Ole Moe?", "When did he begin to steal?"],
            "When did Ole Moe begin to steal?",
            id="she-of-a-full-name-is-no-he-of-its-first-word",
        ),
        pytest.param(
            TRIAL,
            ["Who was jailed?", "Where is he living?"],
            "Where is the bank clerk living?",
            id="capital-of-a-headline",
        ),
        pytest.param(
            Article.from_text("Ole Moe stole 94 rare maps. The maps were worth 3 million euros."),
            ["What did Ole Moe steal?", "How much were they worth?"],
            "How much were the rare maps worth?",
            id="they-without-their-number",
        ),
        pytest.param(
            Article.from_text("Ayr beat Hove 3-1 in the match. They met at the Mercer Oval."),
            ["Who won the match?", "Where was it played?"],
            "Where was the match played?",
            id="no-side-is-played",
        ),
        pytest.param(
            RESULTS,
            ["What was the profit in 2023?", "What was it in 2022?"],
            "What was the profit in 2022?",
            id="figure-of-another-year",
        ),
        pytest.param(
            RESULTS,
            [
                "What does Grainco expect?",
                "What was the previous forecast?",
                "How much rye did it harvest?",
            ],
            "How much rye did Grainco harvest?",
            id="no-figure-harvests",
        ),
        pytest.param(
            RESULTS,
            ["What was the previous forecast?", "How much did it fall?"],
            "How much did the previous forecast fall?",
            id="near-miss-figures-fall",
        ),
        pytest.param(
            RESULTS,
            ["Who harvested rye?", "What was it in 2022?"],
            "What was Grainco in 2022?",
            id="near-miss-no-figure-was-answered",
        ),
    ],
)
def test_pronouns_over_news(article: Article, questions: list[str], whole: str) -> None:
    chat = Chat(article)
    answers = [chat.ask(question) for question in questions]
    assert answers[-1].question.resolved == whole


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How old was she?", "88", id="whom-the-article-names-most"),
        pytest.param("How tall was he?", "The article does not say.", id="near-miss-nobody-fits"),
    ],
)
def test_pronoun_in_the_first_question(question: str, text: str) -> None:
    assert Chat(OBITUARY).ask(question).text == text


def test_titles_beside_works_are_no_people() -> None:
    text = (
        "The author Mara Lind is 46. Her first novel, Still Harbour, sold poorly. Harbour was "
        "praised by the paper, Ida Falk, its editor, said."
    )
    people = cast_of(Article.from_text(text)).people
    assert "Harbour" not in people
    assert {"Lind", "Falk"} <= set(people)


REPORT = Article.from_text(
    "A 61-year-old retired postman who went missing on Mount Carrow was found on Wednesday.\n\n"
    "Desmond Achebe had set out alone at dawn. He broke his ankle. The leader of the team, Moira "
    "Keane, praised his calm. He had told nobody which path he was taking, she said.\n"
)


@pytest.mark.parametrize(
    ("questions", "whole"),
    [
        pytest.param(
            ["Who went missing?", "what did he break?"],
            "what did Desmond Achebe break?",
            id="named-in-the-next-sentence",
        ),
        pytest.param(
            ["Who went missing?", "who is Moira Keane?", "what did he break?"],
            "what did Desmond Achebe break?",
            id="she-who-leads-is-not-he",
        ),
    ],
)
def test_pronouns_over_a_report(questions: list[str], whole: str) -> None:
    chat = Chat(REPORT)
    answers = [chat.ask(question) for question in questions]
    assert answers[-1].question.resolved == whole
