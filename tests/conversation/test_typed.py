"""as_meant: what a pasted question brings along goes; what is meant stays."""

import pytest

import qa
from qa.conversation.typed import as_meant, without_escapes

MEANT = [
    pytest.param("1. Who won?", "Who won?", id="numbered"),
    pytest.param("(3) Who won?", "Who won?", id="number-in-brackets"),
    pytest.param("Q2: Who won?", "Who won?", id="q-and-number"),
    pytest.param("• Who won?", "Who won?", id="bullet"),
    pytest.param("Whо is the mаyоr?", "Who is the mayor?", id="cyrillic-look-alikes"),
    pytest.param("Ηow many?", "How many?", id="greek-look-alike"),
    pytest.param("ｗｈｏ ｗｏｎ？", "who won?", id="full-width"),
    pytest.param("𝐰𝐡𝐨 ﬁred?", "who fired?", id="styled-letters"),
    pytest.param("And who'll pay?", "And who will pay?", id="drawn-together"),
    pytest.param("Was it Jo'll?", "Was it Jo'll?", id="no-drawn-together"),
    pytest.param("whats it worth", "what's it worth", id="run-together"),
    pytest.param("and whos that?", "and who's that?", id="run-together-behind-and"),
    pytest.param("wehn was that?", "when was that?", id="twisted"),
    pytest.param("adn waht about Bob", "and what about Bob", id="twisted-twice"),
    pytest.param("hwo many", "how many", id="twisted-how"),
    pytest.param("hwo won?", "who won?", id="twisted-who"),
    pytest.param("is Adn Co. big", "is Adn Co. big", id="twisted-name"),
    pytest.param("Whiich bank?", "which bank?", id="letter-twice"),
    pytest.param("whch bank?", "which bank?", id="letter-left-out"),
    pytest.param("and whete is it?", "and where is it?", id="key-beside"),
    pytest.param("were was he born", "where was he born", id="were-before-an-auxiliary"),
    pytest.param("How how many won won?", "How many won?", id="typed-twice"),
    pytest.param("ma\u00adny", "many", id="soft-hyphen"),
    pytest.param("what is it's size?", "what is its size?", id="whose-it-is"),
    pytest.param("Describe it’s size.", "Describe its size.", id="whose-it-is-curly"),
    pytest.param("wats ur name", "what's your name", id="in-haste"),
    pytest.param("Whyd they go?", "why did they go?", id="in-haste-first"),
    pytest.param("how many ppl died", "how many people died", id="in-haste-inside"),
    pytest.param("WHY DIDNT U GO", "WHY didn't you GO", id="in-haste-in-capitals"),
    pytest.param("who r the judges", "who are the judges", id="r-for-are"),
    pytest.param("how many rooms r left", "how many rooms are left", id="r-for-are-inside"),
    pytest.param("**Who** opened the _old_ `mill`?", "Who opened the old mill?", id="emphasis"),
    pytest.param("[INST] Who won? [/INST]", "Who won?", id="label-in-brackets"),
    pytest.param("Yes or no: did it close?", "did it close?", id="choice-before"),
    pytest.param("[yes/no] Did it close?", "Did it close?", id="choice-in-brackets"),
    pytest.param("Answer with yes or no. Did it close?", "Did it close?", id="choice-asked-for"),
    pytest.param("Did it close, yes or no?", "Did it close?", id="choice-behind"),
    pytest.param("Did it close? (y/n)", "Did it close?", id="choice-of-letters"),
    pytest.param("Did it close? True or false?", "Did it close?", id="choice-of-truth"),
    pytest.param("True or false: it shut.", "Is it true that it shut?", id="choice-of-statement"),
    pytest.param(
        "It shut, right or wrong?", "Is it true that It shut?", id="statement-then-choice"
    ),
    pytest.param("Mu\u0308ller", "Müller", id="accent-as-a-sign-of-its-own"),
]
STAYS = [
    pytest.param("Who says it's big?", id="it-is-big"),
    pytest.param("How big is it?", id="is-it"),
    pytest.param("Кто выиграл?", id="russian"),
    pytest.param("Τι είναι αυτό;", id="greek"),
    pytest.param("谁赢了？", id="chinese-but-for-its-mark"),
    pytest.param("2019?", id="year"),
    pytest.param("Hows", id="no-verb-run-together"),
    pytest.param("3.5 what?", id="decimal"),
    pytest.param("Were they here?", id="were"),
    pytest.param("Wen Jia won?", id="name-like-an-opening"),
    pytest.param("Who is Duran Duran?", id="name-of-one-word-twice"),
    pytest.param("Who said that that man had had it?", id="words-that-may-be-doubled"),
    pytest.param("who is Wat Tyler?", id="name-like-a-short-word"),
    pytest.param("what is the value of r in it", id="r-as-a-sign"),
    pytest.param("who invented r", id="r-at-the-end"),
    pytest.param("where is ur", id="ur-at-the-end"),
    pytest.param("Who sang U Turn?", id="u-as-a-name"),
    pytest.param("¿Quién ganó?", id="spanish"),
    pytest.param("5) ", id="mark-alone"),
    pytest.param("Was the mayor right or wrong?", id="right-or-wrong-asked"),
    pytest.param("Did the voters say yes or no?", id="yes-or-no-said"),
    pytest.param("Yes or no?", id="choice-alone"),
    pytest.param("Did 40 say yes, or no more than 30?", id="no-more"),
    pytest.param("What is snake_case_name in it?", id="underscores-inside"),
    pytest.param("What is 5 * 3 * 2?", id="times"),
    pytest.param("It was opened by ___", id="blank"),
    pytest.param("What does [A] mean in it?", id="brackets-inside"),
    pytest.param("الف\u200cب", id="joiner"),
]


@pytest.mark.parametrize(("text", "meant"), MEANT)
def test_typed_as_meant(text: str, meant: str) -> None:
    assert as_meant(text) == meant


@pytest.mark.parametrize("text", STAYS)
def test_typed_stays(text: str) -> None:
    assert as_meant(text).rstrip("?？") == text.rstrip("?？")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("\x1b[31mWho\x1b[0m?", "Who?", id="colours"),
        pytest.param("\x1b]52;c;aGk=\x07Who?", "Who?", id="clipboard"),
        pytest.param("[31m stays", "[31m stays", id="no-escape"),
    ],
)
def test_typed_without_escapes(text: str, left: str) -> None:
    assert without_escapes(text) == left


def test_typed_question_is_kept_as_typed() -> None:
    chat = qa.Chat(qa.Article.from_text("The mayor of Ruba is Ada Lee. She is 52."))
    answer = chat.ask("1. Whо is the mаyоr of Ruba?")
    assert (answer.text, answer.question.text) == ("Ada Lee", "1. Whо is the mаyоr of Ruba?")
