"""A verb of two words is asked for with the one that the article has."""

import pytest

from qa.answering.analysis import analyse
from qa.answering.library import Library
from qa.answering.mending import mend
from qa.answering.rewording import reworded, sided
from qa.conversation.chat import Chat
from qa.documents.article import Article
from qa.language.stems import inflected

STORY = """Havenport's manager Brenda Lowe praised the side. A pilot died on Friday in Portugal.
Police arrested seven people. The mayor apologised. Ann Berg studied in Lund. The club rejected an
offer."""
REWORDED = [
    ("Who paid for the party?", "Who funded the party?"),
    ("Who passed away in Portugal?", "Who died in Portugal?"),
    ("How many lost their lives?", "How many died?"),
    ("How many people were taken into custody?", "How many people were arrested?"),
    ("Did the mayor say sorry?", "Did the mayor apologise?"),
    ("Where did Ann go to university?", "Where did Ann study?"),
    ("Who is in charge of Havenport?", "Who manages Havenport?"),
    ("Where had the pilot set out from?", "Where had the pilot left from?"),
    ("Did he go away?", "Did he leave?"),
    ("Who turned the offer down?", "Who rejected the offer?"),
    ("Who went to prison?", "Who was jailed?"),
    ("Will Lowe go to jail?", "Will Lowe be jailed?"),
    ("Who had got the sack?", "Who had been dismissed?"),
    ("Who took over the firm?", "Who acquired the firm?"),
    ("What did the firm take over?", "What did the firm acquire?"),
    ("When did he get better?", "When did he recover?"),
    ("When did he get back?", "When did he return?"),
    ("What burned down?", "What was burnt?"),
    ("Did the mill burn down on Friday?", "Was the mill burnt on Friday?"),
    ("Who burned down the mill?", "Who burnt the mill?"),
    ("When did the strike come to an end?", "When did the strike end?"),
]
LEFT = [
    "Who died in Portugal?",
    "Where did he go?",
    "What was the man in charge of?",
    "Who passed the ball?",
    "When did she take over?",
    "Why did Lowe take over from Berg?",
    "Did Lowe go to prison?",
    "When did Berg get her boat back?",
    "",
]


@pytest.fixture(scope="module")
def library() -> Library:
    return Library((Article.from_text(STORY),))


@pytest.mark.parametrize(("text", "expected"), REWORDED)
def test_reworded(text: str, expected: str, library: Library) -> None:
    question = reworded(analyse(text), library)
    assert question.resolved == expected
    assert question.text == text
    assert question.rewrites[-1].rule == "one verb for two words"


@pytest.mark.parametrize("text", LEFT)
def test_left_as_it_is(text: str, library: Library) -> None:
    question = analyse(text)
    assert reworded(question, library) is question


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Who got jailed?", "Who was jailed?", id="got"),
        pytest.param("who gets fined", "who is fined", id="gets"),
        pytest.param("Which players got dismissed?", "Which players were dismissed?", id="plural"),
        pytest.param("What got smashed?", "What was smashed?", id="what"),
        pytest.param("Who got married?", "Who married?", id="near-miss-married"),
        pytest.param("Who got lost?", "Who got lost?", id="near-miss-state"),
        pytest.param("Who got the money?", "Who got the money?", id="near-miss-object"),
        pytest.param("Who got home first?", "Who got home first?", id="near-miss-place"),
        pytest.param("When did Ann get fined?", "When did Ann get fined?", id="near-miss-when"),
    ],
)
def test_be_done_for_get_done(text: str, expected: str, library: Library) -> None:
    assert mend(analyse(text), library).resolved == expected


def test_the_words_of_the_article_stay() -> None:
    library = Library((Article.from_text("Her uncle passed away in May. He died in Lund."),))
    question = analyse("Who passed away?")
    assert reworded(question, library) is question


def test_the_rewriting_is_shown() -> None:
    answer = Chat(Article.from_text(STORY)).ask("Who passed away in Portugal?")
    assert answer.text == "A pilot"
    assert [step.rule for step in answer.question.rewrites] == ["one verb for two words"]


@pytest.mark.parametrize(
    ("verb", "tag", "form"),
    [
        ("die", "VBD", "died"),
        ("die", "VBG", "dying"),
        ("study", "VBZ", "studies"),
        ("reject", "VBN", "rejected"),
        ("sell", "VBD", "sold"),
        ("strike", "VBG", "striking"),
        ("rise", "VBN", "risen"),
        ("publish", "VBZ", "publishes"),
        ("lead", "VB", "lead"),
        ("lead", "NN", ""),
        pytest.param("stab", "VBG", "stabbing", id="short-vowel"),
        pytest.param("commit", "VBD", "committed", id="stressed-last"),
        pytest.param("limit", "VBD", "limited", id="stressed-first"),
        pytest.param("burst", "VBD", "burst", id="same-form"),
        pytest.param("run", "VBN", "run", id="same-participle"),
        pytest.param("look", "VBG", "looking", id="two-vowels"),
        pytest.param("fix", "VBD", "fixed", id="no-double-x"),
    ],
)
def test_inflected(verb: str, tag: str, form: str) -> None:
    assert inflected(verb, tag) == form


@pytest.mark.parametrize(
    ("text", "asked", "answer"),
    [
        ("A fire at a mill in Harlow killed four workers on Saturday.", "who died", "four workers"),
        ("A landslide killed 12 villagers in Nepal.", "Who has died?", "12 villagers"),
        ("A gunman shot dead Anna Berg in Oslo on Tuesday.", "Who died?", "Anna Berg"),
        ("A fire killed two men. Later a nurse died.", "Who died?", "a nurse"),
    ],
)
def test_who_died_is_who_was_killed(text: str, asked: str, answer: str) -> None:
    assert Chat(Article.from_text(text)).ask(asked).text == answer


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param("A fire killed two men. A nurse died.", "Who died?", id="said-so"),
        pytest.param("A fire killed two men.", "Who drowned?", id="another-death"),
        pytest.param("A man saved ten pounds.", "Who survived?", id="another-fate"),
        pytest.param("A fire killed two men.", "Who killed two men?", id="who-did-it"),
        pytest.param("A fire hurt two men.", "Who died?", id="nobody"),
        pytest.param("A fire killed two men.", "When did the men die?", id="when"),
    ],
)
def test_who_died_left_as_it_is(text: str, asked: str) -> None:
    question = mend(analyse(asked), Library((Article.from_text(text),)))
    assert question.resolved == asked


def test_reworded_only_where_the_words_touch() -> None:
    question = analyse("Did the firm pay a dividend for the quarter?")
    assert reworded(question, Library((Article.from_text(STORY),))) is question


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Is she against the deal?", "Does she oppose the deal?", id="against"),
        pytest.param("Were the Greens against it?", "Did the Greens oppose it?", id="were"),
        pytest.param(
            "Are the owners in favour of the sale?",
            "Do the owners support the sale?",
            id="in-favour",
        ),
        pytest.param("Is the match against Oslo?", "Is the match against Oslo?", id="match"),
        pytest.param("Is it against the law?", "Is it against the law?", id="law"),
        pytest.param("Was she warned against it?", "Was she warned against it?", id="deed"),
        pytest.param("Is there a case against it?", "Is there a case against it?", id="there"),
        pytest.param("Is the fee for the town?", "Is the fee for the town?", id="for"),
        pytest.param("Is she against?", "Is she against?", id="nothing-behind"),
    ],
)
def test_sides_are_told_by_a_verb(text: str, expected: str) -> None:
    assert sided(analyse(text)).resolved == expected


def test_who_is_sent_off_is_dismissed() -> None:
    text = "Ruiz was dismissed for dissent on 79 minutes. Brandt scored."
    assert Chat(Article.from_text(text)).ask("Who was sent off?").text == "Ruiz"
