"""Labelled values that run on in one paragraph."""

from __future__ import annotations

import pytest

from qa import Article
from qa.documents.fields import find_fields

_PRESENT = "Present: Ann Lee (chair), Bo Ray. Apologies: Cy Moss. The meeting opened at seven."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Weight: 3 kg. Length: 40 cm. Colour: red.",
            {"Weight": "3 kg", "Length": "40 cm", "Colour": "red"},
            id="stops",
        ),
        pytest.param(
            "Tickets: £5; doors: 7 p.m.; age limit: 16.",
            {"Tickets": "£5", "doors": "7 p.m.", "age limit": "16"},
            id="semicolons",
        ),
        pytest.param(
            "Weight: 3 kg, length: 40 cm", {"Weight": "3 kg", "length": "40 cm"}, id="commas"
        ),
        pytest.param(
            _PRESENT,
            {"Present": "Ann Lee (chair), Bo Ray", "Apologies": "Cy Moss"},
            id="sentence-behind",
        ),
        pytest.param("Ann: Hello. Bo: Hello. Ann: Bye.", {}, id="near-miss-speakers"),
        pytest.param(
            "Bring: warm clothes, for example: a hat",
            {"Bring": "warm clothes, for example: a hat"},
            id="near-miss-an-example",
        ),
        pytest.param("Q: Is it open? A: At nine.", {}, id="near-miss-question-and-answer"),
    ],
)
def test_values_that_run_on(line: str, expected: dict[str, str]) -> None:
    article = Article.from_text(f"The fair\n\n{line}")
    found = [one for one in find_fields(article) if one.source == "label"]
    text = article.text
    labels = (text[one.label.start : one.label.end] for one in found)
    values = (text[one.value.start : one.value.end] for one in found)
    assert dict(zip(labels, values, strict=True)) == expected
