"""What somebody was before, as what he is called a former one of tells it."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "Karl Fairley, a former banker, became its director in 2014. The opposition was angry. Its "
    "leader, Tomas Reyk, a former energy minister, voted against it. Former nurse Ida Moe sings. "
    "Ann Brand, a physicist, left in May. Lumio, a former maker of lamps, is in Lund. He knew "
    "the smith, who had been a sailor. Olaf Berg, who was once a priest, married the miller, who "
    "is a poet."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("What did Fairley do before that?", "a former banker", id="do-before"),
        pytest.param("What was Karl Fairley before?", "a former banker", id="was-before"),
        pytest.param(
            "What did Fairley do before he met Ida Moe?", "a former banker", id="others-behind"
        ),
        pytest.param("What did Tomas Reyk use to be?", "a former energy minister", id="use-to-be"),
        pytest.param(
            "What did its leader use to be?", "a former energy minister", id="by-the-role"
        ),
        pytest.param("What had the smith been before?", "a sailor", id="who-had-been"),
        pytest.param("What was Olaf Berg before?", "priest", id="who-was-once"),
        pytest.param("What did Ida Moe use to do?", "Former nurse", id="title"),
        pytest.param("What had Karl Fairley been before?", "a former banker", id="had-been"),
        pytest.param(
            "What had Fairley been before he led it?", "a former banker", id="had-been-before-that"
        ),
        pytest.param("What was Ida Moe's previous job?", "Former nurse", id="previous-job"),
    ],
)
def test_former_role(question: str, text: str) -> None:
    assert ask(_TEXT, question).text == text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What was the miller before?", id="who-is-one-now"),
        pytest.param("What did Ann Brand do before that?", id="no-former-one"),
        pytest.param("What did Fairley become before 2015?", id="another-verb"),
        pytest.param("Did Fairley use to be a nurse?", id="yes-or-no"),
    ],
)
def test_others_have_no_former_role(question: str) -> None:
    assert "former" not in ask(_TEXT, question).text.lower()
