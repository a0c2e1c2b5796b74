"""What somebody said as a whole clause, and according to whom something is so."""

import pytest
from asking import ask


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        pytest.param(
            "What did Hugo Tavera say about the fault?",
            'Hugo Tavera, who heads the institute, said the fault had been "silent" for decades.',
            'the fault had been "silent" for decades',
            id="words-in-marks-in-a-clause",
        ),
        pytest.param(
            "What did Reed say about the road?",
            '"The road will have bumps on it," Reed told reporters.',
            "The road will have bumps on it",
            id="quotation-stays",
        ),
        pytest.param(
            "According to whom will homeowners save money?",
            "Homeowners will save 29 pounds a month, according to the trade body.",
            "the trade body",
            id="according-to",
        ),
        pytest.param(
            "According to whom was the fire set on purpose?",
            "Prosecutors in Bordeaux said the fire was set on purpose.",
            "Prosecutors in Bordeaux",
            id="subject-of-saying",
        ),
        pytest.param(
            "According to whom is the river rising?",
            '"The river is still rising," said Anna Berg. The mayor said no.',
            "Anna Berg",
            id="who-is-quoted",
        ),
    ],
)
def test_sayings_and_their_sources(question: str, text: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("question", "text", "not_expected"),
    [
        pytest.param(
            "According to whom was the harbour built in 1900?",
            "Prosecutors in Bordeaux said the fire was set on purpose.",
            "Prosecutors in Bordeaux",
            id="source-of-something-else",
        ),
        pytest.param(
            "According to whom had pupils left?",
            "All pupils had left, the town's mayor, Rosa Quispe, told local radio.",
            "local radio",
            id="who-was-told",
        ),
    ],
)
def test_sayings_of_others_are_left_alone(question: str, text: str, not_expected: str) -> None:
    assert ask(text, question).text != not_expected
