"""What somebody did: whole predicates, of the one who is asked about."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.answerer import Answerer
from qa.answering.context import Context, Place
from qa.documents.article import Article

_TEXT = (
    "The captain was an old man from Bergen. After the storm the captain lit a fire on the beach. "
    "His crew repaired the mast. When the tide came in, the captain sailed to the island. "
    "Nobody was hurt. The sailor felt very cold. The dog was tired and hungry. "
    "The owner was arrested in June. The mayor is visiting the harbour."
)
_ARTICLE = Article.from_text(_TEXT)
_BONUS = (
    "Priya Nandan, who joined from a biscuit maker in 2020, said she would give her bonus to a "
    "fund. Ann Moe plans to write a book."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "It runs through a column of resin, which traps the ions.",
            "What does the resin do?",
            "traps the ions",
            id="relative-of-the-nearer-noun",
        ),
        pytest.param(
            "The kidney has a valve that keeps urine from flowing back.",
            "What does the valve do?",
            "keeps urine from flowing back",
            id="kept-from-it",
        ),
        pytest.param(
            "The king was deposed by his son and spent his old age in a monastery, copying books.",
            "What did the king do in the monastery?",
            "copying books",
            id="in-the-clause-that-it-hangs-on",
        ),
        pytest.param(
            "The dam holds back silt, blocking the river.",
            "What does the dam do?",
            "holds back silt",
            id="near-miss-what-only-hangs-on-it",
        ),
    ],
)
def test_deeds_to_their_end(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param(
            "What did the captain do after the storm?", "lit a fire on the beach", id="circumstance"
        ),
        pytest.param("What did the crew do?", "repaired the mast", id="another-subject"),
        pytest.param(
            "What did the captain do when the tide came in?", "sailed to the island", id="not-when"
        ),
        pytest.param("How did the sailor feel?", "very cold", id="feeling"),
        pytest.param("How did the dog feel?", "tired and hungry", id="feeling-by-be"),
        pytest.param("What is the mayor doing?", "visiting the harbour", id="progressive"),
        pytest.param("What did he do after the storm?", "lit a fire on the beach", id="pronoun"),
    ],
)
def test_deed_is_the_predicate_of_the_one_asked_about(question: str, answer: str) -> None:
    found = Answerer([_ARTICLE]).answer(question)
    assert found.text == answer
    assert [hit.rule for hit in found.trace[0].hits] == ["deed"]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What did the captain light?", id="another-verb"),
        pytest.param("What did the surgeon do?", id="unknown-subject"),
        pytest.param("What did he do?", id="pronoun-alone"),
        pytest.param("What did he do in Paris?", id="pronoun-and-unknown-circumstance"),
        pytest.param("What did the captain do in Paris?", id="unknown-circumstance"),
        pytest.param("What did the captain do on the beach in 1999?", id="another-year"),
        pytest.param("What did the captain do with Ann Berg on the beach?", id="another-name"),
        pytest.param("What do you want to do?", id="wanting-to-do"),
        pytest.param("What does the captain do?", id="trade"),
        pytest.param("Who did it?", id="no-subject"),
        pytest.param("What are two crews that do repairs?", id="relative-clause"),
        pytest.param("What can the captain not do?", id="denied"),
        pytest.param("What can a captain be done by?", id="passive"),
        pytest.param("How did the captain feel?", id="nothing-felt"),
        pytest.param("How did the captain sail?", id="how-of-another-verb"),
    ],
)
def test_deed_is_left_to_the_common_path(question: str) -> None:
    trace = Answerer([_ARTICLE]).answer(question).trace
    assert "deed" not in {hit.rule for one in trace for hit in one.hits}


def test_deed_that_was_told_is_not_told_again() -> None:
    start = _TEXT.index("lit a fire")
    near = Place(0, start, start + len("lit a fire on the beach"))
    found = Answerer([_ARTICLE]).answer("What did the captain do?", context=Context(near=near))
    assert found.text == "sailed to the island"


_KIN = Article.from_text(
    "Mia walked to her uncle's cottage by the lake. He was mending a net when she came. Her aunt "
    "stood in the barn."
)


def test_he_is_kin_without_a_name() -> None:
    found = Answerer([_KIN]).answer("What was Mia's uncle doing when she came?")
    assert found.text == "mending a net"


def test_he_is_no_other_kin() -> None:
    found = Answerer([_KIN]).answer("What was Mia's aunt doing when she came?")
    assert found.text != "mending a net"


_THINGS = (
    "The software, called Loom, checks invoices against orders and flags those that do not match. "
    "Ann Berg, a nurse, sings in a choir. The charity runs three hostels in Hull."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("What does the software do?", "checks invoices against orders", id="thing"),
        pytest.param("What does Loom do?", "checks invoices against orders", id="by-its-name"),
        pytest.param("What does the charity do?", "runs three hostels", id="firm"),
        pytest.param("What does Ann Berg do?", "nurse", id="near-miss-trade"),
    ],
)
def test_what_a_thing_does(question: str, expected: str) -> None:
    assert expected in ask(_THINGS, question).text


_ROWS = (
    "The dam altered the currents and made the water murky. The crew cut the ropes, lowered the "
    "boat and rowed to the shore. The guard opened the door, and the captain slept. Senator Lee "
    "proposed laws regulating emissions. The pilot cut the engine, driving the boat to the rocks."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param(
            "What did the dam do?",
            "altered the currents and made the water murky",
            id="two-deeds",
        ),
        pytest.param(
            "What did the crew do?",
            "cut the ropes, lowered the boat and rowed to the shore",
            id="three-deeds",
        ),
        pytest.param("What did the guard do?", "opened the door", id="another-does-the-next"),
        pytest.param(
            "What did Senator Lee do about emissions?",
            "proposed laws regulating emissions",
            id="told-of-its-object",
        ),
        pytest.param("What did the pilot do?", "cut the engine", id="what-came-of-it"),
    ],
)
def test_deeds_in_a_row(question: str, answer: str) -> None:
    assert ask(_ROWS, question).text == answer


def test_what_somebody_will_do_next_need_not_say_so() -> None:
    text = "Jonas Rye, who joined from Orkla in 2021, will leave in May to head a shipping company."
    answer = ask(text, "What will Jonas Rye do next?")
    assert answer.text == "leave in May to head a shipping company"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param("What will Nandan do?", "give her bonus to a fund", id="would-be-to-come"),
        pytest.param("What did Nandan do in 2020?", "joined from a biscuit maker", id="near-miss"),
        pytest.param("What will Ann Moe do?", "plans to write a book", id="plans-to"),
    ],
)
def test_deed_to_come_is_none_that_was_done(question: str, said: str) -> None:
    assert ask(_BONUS, question).text.startswith(said)


@pytest.mark.parametrize(
    ("text", "plea"),
    [
        pytest.param("Orr was calm. He pleaded guilty in March to theft.", "guilty", id="guilty"),
        pytest.param("Orr, who was tired, pleaded not guilty.", "not guilty", id="not-guilty"),
    ],
)
def test_plea(text: str, plea: str) -> None:
    assert Answerer((Article.from_text(text),)).answer("How did Orr plead?").text == plea


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "The youngest is Ben Ford, 16, who stacks the shelves before school.",
            "What does Ben Ford do?",
            "stacks the shelves before school",
            id="habit",
        ),
        pytest.param(
            "Ida Moe was a pilot until 2010. She now teaches children in Lund.",
            "What does Ida Moe do these days?",
            "teaches children in Lund",
            id="now",
        ),
        pytest.param(
            "Ben Ford is a baker in Lund. He stacks the shelves before school.",
            "What does Ben Ford do?",
            "a baker in Lund",
            id="near-miss-trade",
        ),
        pytest.param(
            "Ben Ford stacked the shelves before school.",
            "What does Ben Ford do?",
            "The article does not say.",
            id="near-miss-once",
        ),
    ],
)
def test_what_somebody_does(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The girl was a little scared and went on.", "a little scared", id="little"),
        pytest.param("The girl was a bit of a fool. She felt sad.", "sad", id="a-bit-of"),
    ],
)
def test_how_somebody_felt_a_little(text: str, expected: str) -> None:
    assert ask(text, "How did the girl feel?").text == expected
