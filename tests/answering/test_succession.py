"""Who came before and after somebody, by the deed that a text tells of."""

import pytest
from asking import ask

_TOOK = "Ida Lund, who took over from Karl Moe in 2021, runs the bank. Moe lives in Harl."
_SUCCEEDED = "Bo Berg succeeded Anna Strand as mayor. Strand had replaced the old clock."
_NAMED = "Bo Berg, the successor of Anna Strand, took over from nobody."


@pytest.mark.parametrize(
    ("text", "question", "resolved"),
    [
        pytest.param(
            _TOOK,
            "Who was Ida Lund's predecessor?",
            "Who did Ida Lund take over from?",
            id="before",
        ),
        pytest.param(
            _TOOK, "Who is the successor of Karl Moe?", "Who took over from Karl Moe?", id="after"
        ),
        pytest.param(
            _SUCCEEDED, "who was the successor to Strand?", "Who succeeded Strand?", id="small"
        ),
        pytest.param(
            _NAMED,
            "Who is Strand's successor?",
            "Who is Strand's successor?",
            id="said-by-the-noun",
        ),
        pytest.param(
            _TOOK,
            "Who was the bank's chief before Ida Lund?",
            "Who did Ida Lund take over from?",
            id="before-whom",
        ),
        pytest.param(
            _TOOK, "Who was chief before the war?", "Who was chief before the war?", id="no-name"
        ),
        pytest.param(_TOOK, "Who is Ida Lund?", "Who is Ida Lund?", id="something-else"),
    ],
)
def test_deed_is_asked_for(text: str, question: str, resolved: str) -> None:
    assert ask(text, question).question.resolved == resolved


def test_deed_tells_who_came_before() -> None:
    assert ask(_SUCCEEDED, "Who was Bo Berg's predecessor?").text == "Anna Strand"
