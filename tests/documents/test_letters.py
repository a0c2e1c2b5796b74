"""What a letter says of itself: to whom, from whom, as what, and of which day it is."""

import pytest

from qa.documents.article import Article
from qa.documents.letters import letter_fields

_LETTER = (
    "14 Orchard Way\nPelham\n3 March\n\nDear Mrs Quayle,\n\nThe card was stopped on 24 May.\n\n"
    "Yours sincerely,\nGwen Harcourt\nHead of Services"
)


def _found(text: str) -> list[tuple[str, str]]:
    fields = letter_fields(Article.from_text(text))
    return [(one.source, text[one.value.start : one.value.end]) for one in fields]


def test_letter() -> None:
    assert _found(_LETTER) == [
        ("label", "Mrs Quayle"),
        ("sent", "3 March"),
        ("byline", "Gwen Harcourt"),
        ("role", "Gwen Harcourt"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Dear Sir,\n\nIt rained.\n\nIt stopped.", id="no-closing"),
        pytest.param("It rained.\n\nKind regards,\nAnn Lee", id="no-opening"),
        pytest.param("Dear oh dear, it rained.\n\nKind regards,\nAnn Lee", id="no-greeting"),
    ],
)
def test_no_letter(text: str) -> None:
    assert not _found(text)
