"""Where somebody's home is, looked for where the name is told and not in all of a long text."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.library import Library
from qa.answering.paths.residence import answer
from qa.documents.article import Article
from qa.reading.reading import Reading, SentenceReading


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param("Ann Lee spoke from her home in Nelson.", "Where does Ann Lee live?",
                     "her home in Nelson", id="her-home"),
        pytest.param("Ann Lee, 83, of Barnsley, was hurt.", "Where does Ann Lee live?",
                     "Barnsley", id="name-age-town"),
    ],
)  # fmt: skip
def test_home(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


def test_nothing_is_read_for_a_name_that_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Bob lives in Bern. He spoke from his home in Basel. " * 30
    library = Library((Article.from_text(text),))
    read: list[int] = []
    sentence = Reading.sentence

    def counted(self: Reading, index: int) -> SentenceReading:
        read.append(index)
        return sentence(self, index)

    monkeypatch.setattr(Reading, "sentence", counted)

    assert answer(analyse("Where does Ann live?"), library, NO_CONTEXT) is None
    assert not read
