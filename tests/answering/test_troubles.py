"""What a table of faults or of codes tells: why it is so, what to do, what it means."""

import pytest
from asking import ask

_FAULTS = (
    "Most faults of the pump can be put right. Clean the pump often, and oil the pump.\n\n"
    "Fault | Possible cause | What to do\n\n"
    "Water tastes salty | The filter is old | Fit another filter\n\n"
    "Handle does not move | The bolt is rusty | Oil the bolt\n\n"
    "Red lamp flashes | The engine is hot | Let it cool for an hour\n\n"
    "Codes\n\nCode | Meaning\n\nE10 | No water\n\nE18 | Filter blocked"
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("Why is the water salty?", "The filter is old", id="why"),
        pytest.param("Why won't the handle move?", "The bolt is rusty", id="why-not"),
        pytest.param("What causes salty water?", "The filter is old", id="cause"),
        pytest.param("The handle doesn't move. What can I do?", "Oil the bolt", id="told-first"),
        pytest.param("What do I do when the red lamp flashes?", "Let it cool for an hour", id="do"),
        pytest.param("What does the red lamp mean?", "The engine is hot", id="meaning-of-a-lamp"),
        pytest.param("What does E18 mean?", "Filter blocked", id="code"),
        pytest.param("Why does the handle move?", None, id="near-miss-not-denied"),
        pytest.param("Why is the water brown?", None, id="near-miss-another-fault"),
        pytest.param("What does E19 mean?", None, id="near-miss-another-code"),
        pytest.param("Who makes the pump?", None, id="near-miss-another-question"),
    ],
)
def test_row_of_a_fault(question: str, answer: str | None) -> None:
    found = ask(_FAULTS, question)
    rules = [hit.rule for hit in found.trace[0].hits] if found.trace else []
    told = rules == ["the row of the fault, in the column asked for"]
    assert (found.text if told else None) == answer
