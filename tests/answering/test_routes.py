"""One end of a way that is told as a whole."""

import pytest
from asking import ask

_RULE = "one end of the way"
_TEXT = (
    "Two people died when a night train from Oslo to Stavanger hit a rock. The ferry left Lund for "
    "Tarn on Monday. A coach was bound for Vik when it overturned. The bus was late in Hull. Ann "
    "Lee moved from Leeds to York."
)
_SHIP = (
    "The MV Asta, a 90-metre vessel, was sailing from Lerwick to Aberdeen when it struck a rock. A "
    "tram and a lorry waited in the harbour."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Where was the ship going?", "Aberdeen", id="by-name"),
        pytest.param("Where was the ship sailing to?", "Aberdeen", id="sailing-to"),
        pytest.param("Where had the ship come from?", "Lerwick", id="come-from"),
    ],
)
def test_way_of_a_ship_by_its_name(question: str, expected: str) -> None:
    assert ask(_SHIP, question).text == expected


@pytest.mark.parametrize("question", ["Where was the tram going?", "Where was the lorry going?"])
def test_way_of_another_vehicle_is_not_told(question: str) -> None:
    trace = ask(_SHIP, question).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Where was the train going?", "Stavanger", id="going"),
        pytest.param("where was the night train headed to", "Stavanger", id="headed"),
        pytest.param("What was the train's destination?", "Stavanger", id="destination"),
        pytest.param("Where did the train start its journey?", "Oslo", id="start"),
        pytest.param("Where was the train coming from?", "Oslo", id="coming-from"),
        pytest.param("Where was the ferry bound for?", "Tarn", id="left-for"),
        pytest.param("Where did the ferry depart?", "Lund", id="left"),
        pytest.param("Where was the coach going?", "Vik", id="bound-for"),
    ],
)
def test_end_of_a_way(question: str, expected: str) -> None:
    answer = ask(_TEXT, question)
    assert answer.text == expected
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Where was the bus going?", id="no-way-told"),
        pytest.param("Where did the coach start?", id="other-end-not-told"),
        pytest.param("Where was the tram going?", id="another-thing"),
    ],
)
def test_what_is_told_otherwise_is_left_alone(question: str) -> None:
    trace = ask(_TEXT, question).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)


_RAILWAY = "The railway runs from Lund to Kiel along the coast. The talks ended in Bergen."


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Where does the railway end?", "Kiel", id="its-end"),
        pytest.param("Where does the railway start?", "Lund", id="its-start"),
        pytest.param("Between which cities does the railway run?", "Lund to Kiel", id="between"),
        pytest.param("From where to where does the railway run?", "Lund to Kiel", id="both"),
        pytest.param("Where did the talks end?", "Bergen", id="no-way"),
    ],
)
def test_ends_of_a_railway(question: str, expected: str) -> None:
    assert ask(_RAILWAY, question).text == expected


_ROAD = "The old salt road runs 74 miles from the coast at Port Merrow to the market town of Lesk."
_MOOSE = "A moose got into a bakery in Ulm. Two men caught it, and it was driven back to a wood."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_ROAD, "Where does the salt road start?", "coast at Port Merrow", id="coast"),
        pytest.param(_ROAD, "Where does the salt road end?", "market town of Lesk", id="town-of"),
        pytest.param(_MOOSE, "Where was the moose taken?", "a wood", id="driven"),
        pytest.param(
            "The man was found in Lund. A helicopter flew him to the big hospital in Umea.",
            "Where did they take the man?",
            "the big hospital in Umea",
            id="flown",
        ),
        pytest.param(
            "The photo was taken in Lund. It was later moved to Oslo.",
            "Where was the photo taken?",
            "Lund",
            id="near-miss-the-very-verb",
        ),
        pytest.param(
            "The dog was driven to Rome. The vase was kept in Lund.",
            "Where was the vase taken?",
            "Lund",
            id="near-miss-another",
        ),
    ],
)
def test_where_something_is_brought(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
