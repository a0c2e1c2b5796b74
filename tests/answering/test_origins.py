"""Where somebody or something is from, as a text tells it in passing; near-misses beside."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "Portuguese carrier Corvane bought Tarn, a Danish start-up, on Monday. Teodora Vance, a nurse "
    "from Carrick, won the prize. Adaeze Okafor beat Ida Falk. The 22-year-old Nigerian will rest. "
    "Brazilians Luiza Prado and Carla Menezes lost to Ole Berg, who lives in Sweden. Mia Roos met "
    "a Swiss banker. The lamp is by Bo Lund, the Finnish architect."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("Where is Corvane from?", "Portuguese", id="before-its-kind"),
        pytest.param("Where is Tarn from?", "Danish", id="added-to-its-name"),
        pytest.param("Where does Teodora Vance come from?", "Carrick", id="behind-from"),
        pytest.param("Where is Okafor from?", "Nigerian", id="called-by-age-and-country"),
        pytest.param(
            "Where are Luiza Prado and Carla Menezes from?", "Brazilians", id="two-together"
        ),
        pytest.param("What nationality is Okafor?", "Nigerian", id="nationality"),
        pytest.param("what's the nationality of Corvane", "Portuguese", id="nationality-of"),
        pytest.param("Where is Bo Lund from?", "Finnish", id="inside-a-role"),
        pytest.param("Which country is Teodora Vance from?", "Carrick", id="country"),
    ],
)
def test_origin_stands_beside_the_name(question: str, answer: str) -> None:
    found = ask(_TEXT, question)
    assert found.text == answer
    assert "from" in found.trace[0].hits[0].rule


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Where is Ole Berg from?", id="lives-there"),
        pytest.param("Where is Mia Roos from?", id="somebody-elses-country"),
        pytest.param("Where did Corvane buy Tarn from?", id="a-deed"),
        pytest.param("What nationality is Mia Roos?", id="somebody-elses-nationality"),
        pytest.param("Which country did Okafor beat Ida Falk in?", id="country-of-a-deed"),
    ],
)
def test_other_countries_are_no_origin(question: str) -> None:
    found = ask(_TEXT, question)
    assert not any("is from" in hit.rule for one in found.trace for hit in one.hits)
