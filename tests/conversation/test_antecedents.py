"""What a pronoun is put for, and in which words: a table of hits, and of near-misses."""

from __future__ import annotations

import pytest
from conversing import Said, answered, resolved

from qa.conversation.chat import Chat
from qa.conversation.followups.antecedents import find_antecedent
from qa.conversation.followups.entities import Entity, phrases
from qa.conversation.followups.pronouns import PRONOUNS
from qa.conversation.followups.resolve import resolve
from qa.conversation.turn import Turn
from qa.documents.article import Article
from qa.light import replace

Turns = list[tuple[str, Said]]


@pytest.mark.parametrize(
    ("question", "things"),
    [
        pytest.param("Who is in charge of the dig?", ["the dig"], id="in-charge-of"),
        pytest.param("Who is in charge?", [], id="in-charge-alone"),
        pytest.param("Who fled as a result of the flood?", ["the flood"], id="as-a-result-of"),
        pytest.param("Who stood in front of the gate?", ["the gate"], id="in-front-of"),
        pytest.param(
            "What is the charge of an electron?",
            ["the charge of an electron", "the charge", "an electron"],
            id="near-miss-no-preposition",
        ),
        pytest.param("Who lives in prison camps?", ["prison camps"], id="near-miss-compound"),
        pytest.param(
            "Who sat in the front of the bus?",
            ["the front of the bus", "the front", "the bus"],
            id="near-miss-another-determiner",
        ),
    ],
)
def test_phrases_of_fixed_phrases(question: str, things: list[str]) -> None:
    assert [one.text for one in phrases(question)] == things


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            [("What did they dig out?", "a drain")],
            "How old is it?",
            "How old is the drain?",
            id="indefinite-answer",
        ),
        pytest.param(
            [("How long is the tunnel?", "5 km"), ("What does it run under?", "Moran Lough")],
            "Is it the longest tunnel in the country?",
            "Is the tunnel the longest tunnel in the country?",
            id="what-it-is-said-to-be",
        ),
        pytest.param(
            [("What is the growth forecast for this year?", "5.8 percent")],
            "What was it before?",
            "What was the growth forecast for this year before?",
            id="noun-that-is-a-participle-too",
        ),
        pytest.param(
            [("What percentage of patients on the drug had a stroke?", "3.1%")],
            "Does it work in women?",
            "Does the drug work in women?",
            id="near-miss-no-percentage",
        ),
        pytest.param(
            [("Was this the first attack on the firm?", "yes")],
            "How long did it last?",
            "How long did the first attack last?",
            id="pointed-at",
        ),
        pytest.param(
            [("Who was fined?", "a baker")],
            "Where does he live?",
            "Where does the baker live?",
            id="indefinite-person",
        ),
        pytest.param(
            [("How many people were on the ferry?", "nine")],
            "Who saved them?",
            "Who saved the people?",
            id="counted",
        ),
        pytest.param(
            [("What is a comet?", None)],
            "How old is it?",
            "How old is a comet?",
            id="near-miss-asked-about-in-general",
        ),
        pytest.param(
            [("What are glaciers?", None)],
            "How old are they?",
            "How old are glaciers?",
            id="near-miss-plural-in-general",
        ),
        pytest.param(
            [("Which river flows into the lake?", "the River Alm")],
            "Where does it enter the lake?",
            "Where does the River Alm enter the lake?",
            id="not-what-is-named-as-well",
        ),
        pytest.param(
            [("How deep is the lake?", "30 metres")],
            "Which river enters it at the pier?",
            "Which river enters the lake at the pier?",
            id="near-miss-another-noun",
        ),
        pytest.param(
            [("Where was the fleet built?", "Lund")],
            "What did the captain take with it?",
            "What did the captain take with it?",
            id="taken-along-by-the-subject",
        ),
        pytest.param(
            [("Where was the fleet built?", "Lund")],
            "Who sailed with it?",
            "Who sailed with the fleet?",
            id="near-miss-sailed-with-another",
        ),
    ],
)
def test_antecedents_are_definite(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        pytest.param(
            "An inquiry by the Harbour Safety Board has begun.",
            "Harbour Safety Board",
            "Where is the Harbour Safety Board based?",
            id="with-its-article",
        ),
        pytest.param(
            "An inquiry by Lumetra Group has begun.",
            "Lumetra Group",
            "Where is Lumetra Group based?",
            id="near-miss-without",
        ),
    ],
)
def test_antecedent_keeps_the_article_of_the_text(text: str, name: str, whole: str) -> None:
    article = Article.from_text(text)
    asked = "What has begun an inquiry?"
    history = [Turn(asked, answered(asked, name, article))]
    assert resolve("Where is it based?", history, (article,)).text == whole


@pytest.mark.parametrize(
    ("bought", "whole"),
    [
        pytest.param('"Low Water"', "When did Marsh die?", id="title-of-a-picture"),
        pytest.param("Low Water", "When did Low Water die?", id="near-miss-no-title"),
    ],
)
def test_title_in_quotation_marks_is_no_person(bought: str, whole: str) -> None:
    article = Article.from_text(
        f"Lena Marsh, who painted the sea, is dead. She was born in May. The gallery of the town "
        f"bought {bought} in 1974."
    )
    asked = "Who bought Low Water?"
    history = [Turn(asked, answered(asked, "gallery", article))]
    assert resolve("When did she die?", history, (article,)).text == whole


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            [("Did both men live in Wexcombe?", "yes")],
            "Have Daniel Crake and Lee Marchetti admitted it?",
            "Have Daniel Crake and Lee Marchetti admitted it?",
            id="no-place-is-admitted",
        ),
        pytest.param(
            [("Where was Ann born?", "Oslo")],
            "When did she leave it?",
            "When did Ann leave Oslo?",
            id="near-miss-a-place-is-left",
        ),
        pytest.param(
            [("Where was Ann treated?", "Lund Hospital")],
            "Where did it start?",
            "Where did it start?",
            id="no-place-starts",
        ),
        pytest.param(
            [("Where was Ann treated?", "Lund Hospital")],
            "When did it start treating children?",
            "When did Lund Hospital start treating children?",
            id="near-miss-a-place-starts-to-do",
        ),
        pytest.param(
            [("How many bribes were there?", "nine")],
            "How much did they pay?",
            "How much did they pay?",
            id="no-bribe-pays",
        ),
        pytest.param(
            [("How many companies took part?", "nine")],
            "How much did they pay?",
            "How much did the companies pay?",
            id="near-miss-a-company-pays",
        ),
        pytest.param(
            [("How many bells hang there?", "nine")],
            "How much did they cost?",
            "How much did the bells cost?",
            id="near-miss-a-thing-costs",
        ),
        pytest.param(
            [("What was the ferry called?", None), ("Who runs the Harbour Bank?", None)],
            "When was it built?",
            "When was the ferry built?",
            id="no-company-is-built",
        ),
        pytest.param(
            [("What was the ferry called?", None), ("Who runs the Harbour Bank?", None)],
            "When was it founded?",
            "When was the Harbour Bank founded?",
            id="near-miss-a-company-is-founded",
        ),
        pytest.param(
            [("Where is the hoard?", "in a museum"), ("Who was late?", "Ann Lee")],
            "When did she report it?",
            "When did Ann Lee report it?",
            id="a-fact-is-reported",
        ),
        pytest.param(
            [("What did Ann Lee see?", "a fire")],
            "When did she report it?",
            "When did Ann Lee report the fire?",
            id="near-miss-a-thing-just-seen",
        ),
        pytest.param(
            [("Who met the judge?", "a clerk")],
            "What did the clerk say to him?",
            "What did the clerk say to the judge?",
            id="not-whom-the-question-names",
        ),
        pytest.param(
            [("What is Voltara?", None), ("Which firms took part?", ("Oriel", "Merrow Ltd"))],
            "What does it do?",
            "What does Voltara do?",
            id="one-of-a-list-is-not-picked",
        ),
    ],
)
def test_antecedents_suit_the_verb(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            [("Did the company make a profit last year?", "no")],
            "When will it?",
            "When will the company make a profit?",
            id="when-drops-the-time",
        ),
        pytest.param(
            [("Did Ann Lee sell the boat?", "yes")],
            "Why did she?",
            "Why did Ann Lee sell the boat?",
            id="why",
        ),
        pytest.param(
            [("Where is the boat?", "in Oslo")],
            "Why did it sink?",
            "Why did the boat sink?",
            id="near-miss-with-a-verb",
        ),
        pytest.param(
            [("Did Ann Lee sell the boat?", "yes")],
            "Where is it?",
            "Where is the boat?",
            id="near-miss-copula",
        ),
        pytest.param(
            [("Who founded it?", ("Ann Lee", "Bob Gray")), ("What did he do?", None)],
            "And her?",
            "What did Ann Lee do?",
            id="pronoun-in-a-slot",
        ),
        pytest.param(
            [("What was auctioned off?", "Saturday")],
            "Where?",
            "Where was something auctioned off?",
            id="no-time-for-a-thing",
        ),
        pytest.param(
            [("Which day was chosen?", "Saturday")],
            "Why?",
            "Why was Saturday chosen?",
            id="near-miss-a-day-was-asked-for",
        ),
    ],
)
def test_short_questions_take_the_predicate(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


def test_she_is_whom_the_article_tells_of_rather_than_a_merchant() -> None:
    merchant = Entity("a merchant", "a merchant", "merchant", "person", role="subject")
    cast = Entity("Greta Berg", "Greta Berg", "berg", "person", "f", named=True, role="cast")
    pronoun = PRONOUNS["she"]
    assert find_antecedent(pronoun, [(merchant,), (cast,)]) == cast
    sure = replace(merchant, gender="f")
    assert find_antecedent(pronoun, [(sure,), (cast,)]) == sure


def test_she_is_whose_mother_was_answered() -> None:
    article = Article.from_text(
        "Greta Berg was born in Lund. Greta had a cat. Her mother taught the children at home. "
        "Greta won a place at the Grove School at the age of eleven."
    )
    chat = Chat(article)
    assert chat.ask("Who taught the children at home?").text == "Her mother"
    asked = chat.ask("How old was she when she won the place?").question.resolved
    assert asked == "How old was Berg when she won the place?"


def test_it_is_the_firm_rather_than_its_founders_job() -> None:
    text = "The firm Holm was founded in 1932 by Anton Brekk, a baker from Drammen."
    chat = Chat(Article.from_text(text))
    for question in ("Who founded Holm?", "Where was he from?", "What was his job?"):
        chat.ask(question)
    assert chat.ask("Who owns it now?").question.resolved == "Who owns Holm now?"


_SHOP = (
    "Ann Berg ran a shop in Ulm for forty years. She is known for her kindness. A magician came in "
    "and wanted forty yards of velvet by noon. The magician needed the velvet for his show. Ann "
    "Berg was born in Lund."
)


@pytest.mark.parametrize(
    ("between", "whole"),
    [
        pytest.param("Why did he need it?", "Where was Ann Berg born?", id="once-a-he"),
        pytest.param("Who needed it?", "Where was the magician born?", id="near-miss-unsaid"),
    ],
)
def test_who_was_he_is_not_she(between: str, whole: str) -> None:
    chat = Chat(Article.from_text(_SHOP))
    for asked in ("Who ran the shop?", "What did the magician want?", between):
        chat.ask(asked)
    assert chat.ask("Where was she born?").question.resolved == whole
