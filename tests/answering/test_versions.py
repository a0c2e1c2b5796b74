"""Which version of something: the number behind its name."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = "The app needs Android 9 or iOS 15.2. It runs on Windows 10 and later, too."


@pytest.mark.parametrize(
    ("question", "version"),
    [
        pytest.param("Which version of iOS does it need?", "iOS 15.2", id="second"),
        pytest.param("What version of Android is needed?", "Android 9", id="first"),
        pytest.param("Which version of Windows do I need?", "Windows 10 and later", id="later"),
    ],
)
def test_version_behind_a_name(question: str, version: str) -> None:
    assert ask(_TEXT, question).text == version


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which version of Linux does it need?", id="another-name"),
        pytest.param("Which app needs iOS?", id="no-version-asked"),
    ],
)
def test_other_questions_get_no_version(question: str) -> None:
    answer = ask(_TEXT, question)
    assert all(hit.rule != "the number behind its name" for t in answer.trace for hit in t.hits)
