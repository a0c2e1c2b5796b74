"""Who does it, by the role that doing it gives."""

from __future__ import annotations

import pytest

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.answerer import Answerer
from qa.answering.rewording import active
from qa.documents.article import Article

_FIRM = (
    "Calder Foods, a maker of soups in Leeds, reported higher sales on Tuesday. Its chief "
    "executive, Priya Raman, said demand was strong. The company's lawyer, Paul Aubert, declined "
    "to comment on a dispute with Brightwater, a supplier."
)
_BESIDE = (
    '"We are winning customers," chief executive Priya Raman said. Raman added that the company '
    "would hire 150 engineers."
)
_APART = (
    "Merrin Optics makes lenses for the army, and the company now expects a dull year. Hospitals "
    'delayed orders. "We had hoped for more," chief executive Priya Raman told reporters.'
)
_TOLD = (
    "Anna Berg runs the museum in Lund with her brother. The director of the gallery next door, "
    "Nils Holm, praised her."
)
_UNION = (
    "President Dan Kip, who returned from Lund on Friday, has not commented. The strike goes on, "
    "said Peter Moss, secretary-general of the union. Plant manager Stu Elle told the staff. The "
    "minister will meet the company's chief executive, Max Brandt."
)


def _answer(text: str, question: str) -> Answer:
    return Answerer([Article.from_text(text)]).answer(question)


@pytest.mark.parametrize(
    ("text", "question", "name"),
    [
        pytest.param(_FIRM, "Who runs the company?", "Priya Raman", id="company"),
        pytest.param(_FIRM, "who heads calder foods", "Priya Raman", id="name-in-small-letters"),
        pytest.param(_BESIDE, "Who runs the company?", "Priya Raman", id="company-beside"),
        pytest.param(_APART, "Who runs the company?", "Priya Raman", id="company-elsewhere"),
        pytest.param(_FIRM, "Who represents Calder Foods?", "Paul Aubert", id="lawyer"),
        pytest.param(_TOLD, "Who runs the museum?", "Anna Berg", id="told-as-a-deed"),
        pytest.param(_UNION, "Who leads the union?", "Peter Moss", id="of-several-roles"),
        pytest.param(_UNION, "Who runs the plant?", "Stu Elle", id="role-behind-its-place"),
        pytest.param(_UNION, "Who runs the company?", "Max Brandt", id="likeliest-role"),
        pytest.param(
            "Kornhaus, which runs 212 shops in Austria, will take over its rival. Chief executive "
            "Helga Pichler told reporters it was a good deal.",
            "Who runs Kornhaus?",
            "Helga Pichler",
            id="itself-runs-something",
        ),
        pytest.param(
            "The charity runs three shelters. Its director, Ann Lee, said it needed money.",
            "Who runs the charity?",
            "Ann Lee",
            id="a-charity-that-runs-something",
        ),
    ],
)
def test_the_role_tells_who_does_it(text: str, question: str, name: str) -> None:
    assert _answer(text, question).text == name


@pytest.mark.parametrize(
    ("text", "question", "name"),
    [
        pytest.param(_FIRM, "Calder Foods is represented by whom?", "Paul Aubert", id="by-whom"),
        pytest.param(_FIRM, "By whom is Calder Foods represented?", "Paul Aubert", id="first"),
        pytest.param(_FIRM, "Which lawyer represents Calder Foods?", "Paul Aubert", id="which"),
        pytest.param(_UNION, "The union is led by whom?", "Peter Moss", id="led"),
        pytest.param(_TOLD, "The museum is run by whom?", "Anna Berg", id="told-as-a-deed"),
    ],
)
def test_by_whom_it_is_done_is_who_does_it(text: str, question: str, name: str) -> None:
    assert _answer(text, question).text == name


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        pytest.param("By whom was it written in 1920?", "Who wrote it in 1920?", id="behind"),
        pytest.param("Who was the letter written by?", "Who wrote the letter?", id="by-last"),
        pytest.param("the plant is run by who", "Who ran the plant?", id="past-alike"),
        pytest.param("By which poet was it written?", "Which poet wrote it?", id="which"),
        pytest.param("By whom was the ribbon cut?", "Who cut the ribbon?", id="one-form"),
        pytest.param("The bay was first mapped by who", "Who first mapped the bay?", id="adverb"),
        pytest.param("By whom was the trip paid for?", "Who paid for the trip?", id="paid-for"),
        pytest.param("By whom was it done in May?", "", id="no-such-form"),
        pytest.param("It was sold to whom?", "", id="to-whom"),
        pytest.param("The group will be led by whom?", "", id="to-come"),
        pytest.param("By which year was it written?", "", id="year"),
        pytest.param("By what method was it led?", "", id="method"),
        pytest.param("Who was he led by?", "", id="pronoun"),
    ],
)
def test_passive_is_asked_as_the_deed(question: str, plain: str) -> None:
    assert active(analyse(question)).resolved == (plain or question)


def test_the_trace_names_the_role() -> None:
    hits = _answer(_FIRM, "Who runs the company?").trace[0].hits
    assert any("chief executive" in hit.rule for hit in hits)


@pytest.mark.parametrize(
    ("text", "question", "wrong"),
    [
        pytest.param(_FIRM, "Who teaches at Calder Foods?", "Priya Raman", id="no-such-role"),
        pytest.param(_BESIDE, "Who runs the union?", "Priya Raman", id="no-union-beside"),
        pytest.param(_TOLD, "Who runs the museum?", "Nils Holm", id="director-of-another-house"),
        pytest.param(_FIRM, "Who is represented by Paul Aubert?", "Paul Aubert", id="passive"),
        pytest.param(
            "The towns were exceptional for the representation of guilds in council.",
            "Who represents the towns?",
            "exceptional",
            id="nobody",
        ),
    ],
)
def test_another_role_tells_nothing(text: str, question: str, wrong: str) -> None:
    assert _answer(text, question).text != wrong


_CAFE = (
    "It has a café run by young carers. The chief executive, Ruth Aldous, thanked them. Engineers "
    "under Marta Voss dammed a stream. The Scots left with their captain, Hamish Orr."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Who runs the café?", "young carers", id="run-by"),
        pytest.param("Who led the engineers?", "Marta Voss", id="under-somebody"),
    ],
)
def test_deed_told_of_its_object_comes_first(question: str, expected: str) -> None:
    assert _answer(_CAFE, question).text == expected


def test_a_trade_near_its_object_is_no_name_of_it() -> None:
    text = "The engineer Josef Moss designed the engine, which ran on petrol."
    assert _answer(text, "Who designed the engine?").text.endswith("Josef Moss")


def test_how_expensive_asks_for_money() -> None:
    text = "The train had 72 seats. The repair of the roof cost 400 euros."
    assert _answer(text, "How expensive was the repair?").text == "400 euros"
    assert _answer(text, "How expensive was the train?").kind.value == "unanswerable"
