"""What a text entails, though it has another name, number or noun than the question: no doubt."""

from __future__ import annotations

import pytest
from asking import ask

_BUILT = "The mill was designed and built by Ole Moe."
_TWO = "As of 2011, Kari Nils is the Governor and Eva Roth is the Lieutenant Governor."
_LINES = "Gas is sold by Lunden Gas and telephone service is provided by Verda Line."
_CLUB = (
    "Ostby, founded in 1908 and the largest of three clubs, has won since football came to Besk."
)
_SPAN = "From the 1940s to the 1970s the moderates dominated the party."
_REIGN = "Ann Berg led the choir from 1940 to 1960."
_DECADES = "About 170,000 settlers were brought over during the next five decades."
_YEARS = "Students receive two years of lectures, followed by three years of clinical training."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_BUILT, "Who designed the mill?", "Ole Moe", id="agent of both verbs"),
        pytest.param(
            "The mill was built in 1900 and sold by Ole Moe.", "Who built the mill?", "",
            id="near miss: agent of the second",
        ),
        pytest.param(
            f"{_TWO} The state is called Lunden.", "Who was the lieutenant governor of Lunden?",
            "Eva Roth", id="name of another clause",
        ),
        pytest.param(
            f"{_LINES} Steam is sold to 1,800 Norby customers.",
            "Which company provides telephone service to Norby?", "Verda Line",
            id="company of another clause",
        ),
        pytest.param(
            f"{_CLUB} Lindal has three clubs.", "What year was Ostby in Lindal founded?", "1908",
            id="where a held name is",
        ),
        pytest.param(
            "Ida Falk has lived in Emona since 1908. Lindal is near.",
            "Since when has Kari Nils lived in Lindal?", "", id="near miss: where somebody lives",
        ),
        pytest.param(
            "Ivory was rare. In the Gothic period its carving became an industry in Besk.",
            "In what period did ivory carving become an industry in Besk?", "the Gothic period",
            id="a period by its name",
        ),
        pytest.param(
            "The league broke up when the Besk Empire left it in May.",
            "The league broke up when what empire left it?", "the Besk Empire", id="when what",
        ),
        pytest.param(_SPAN, "Who dominated the party in the 1950s?", "the moderates", id="decades"),
        pytest.param(_SPAN, "Who dominated the party in the 1990s?", "", id="near miss: decades"),
        pytest.param(_REIGN, "Who led the choir in 1950?", "Ann Berg", id="year within"),
        pytest.param(_REIGN, "Who led the choir in 1970?", "", id="near miss: year outside"),
        pytest.param(
            _DECADES, "How many settlers were brought over in the next 50 years?", "170,000",
            id="decades are years",
        ),
        pytest.param(
            _DECADES, "How many settlers were brought over in the next 30 years?", "",
            id="near miss: fewer years",
        ),
        pytest.param(
            _YEARS, "What is the usual duration of clinical training?", "three years",
            id="a length is a duration",
        ),
    ],
)  # fmt: skip
def test_what_is_entailed_is_not_refused(text: str, question: str, expected: str) -> None:
    answer = ask(f"{text} It was a long year.", question)
    assert (answer.text if answer.spans else "") == expected
