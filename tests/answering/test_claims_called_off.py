"""What was put off or called off did not happen; what goes on has not ended; no arrests."""

import pytest
from asking import ask

from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("The council put off the vote.", "Did the council vote?", _NO, id="put-off"),
        pytest.param("The council postponed the vote.", "Did it vote?", _NO, id="postponed"),
        pytest.param("The vote was postponed.", "Was the vote postponed?", _YES, id="the-deed"),
        pytest.param("The council held the vote.", "Did the council vote?", _YES, id="held"),
        pytest.param("The search goes on.", "Has the search ended?", _NO, id="goes-on"),
        pytest.param("The search continues.", "Is the search over?", _NO, id="continues"),
        pytest.param("Police made no arrests.", "Was anyone arrested?", _NO, id="no-arrests"),
        pytest.param("Police made two arrests.", "Was anyone arrested?", _YES, id="arrests"),
        pytest.param(
            "The depot has neither heating nor light.", "Is the depot heated?", _NO, id="neither"
        ),
        pytest.param("It was neither built nor sold.", "Was it built?", _NO, id="neither-done"),
        pytest.param("Ann did not call, nor did she write.", "Did Ann write?", _NO, id="nor-did"),
        pytest.param("The depot has heating.", "Is the depot heated?", _YES, id="heating"),
        pytest.param("Police searched a barn.", "Was anyone arrested?", _OPEN, id="no-word-of-it"),
    ],
)
def test_what_was_called_off_is_denied(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind
