"""Whom the first sentence of a story tells of without a name, named with an age right after."""

from __future__ import annotations

import pytest

from qa.documents.article import Article
from qa.reading.coreference import Coreference
from qa.reading.reading import Reading

_LEAD = "A retired postman who saved a dog has lost his home."


def _leads(text: str) -> list[tuple[int, str]]:
    coreference = Coreference(Reading(Article.from_text(text)))
    count = len(coreference.reading.article.sentences)
    links = [(index, link) for index in range(count) for link in coreference.links(index)]
    return [(index, link.names[0]) for index, link in links if link.rule == "lead"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{_LEAD}\n\nKen Moss, 71, had lived there for years.", id="next"),
        pytest.param(f"{_LEAD} It burned down.\n\nKen Moss (71) was asleep.", id="in-brackets"),
        pytest.param(f"{_LEAD}\n\nKen Moss was feeding his hens.", id="opens-a-paragraph"),
        pytest.param("A 40-year-old roofer was jailed.\n\nKen Moss, 40, stole lead.", id="age"),
    ],
)
def test_lead_is_who_is_named_with_an_age(text: str) -> None:
    assert _leads(text) == [(0, "Ken Moss")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{_LEAD}\n\nKen Moss praised him.", id="no-age"),
        pytest.param(f"{_LEAD}\n\nKen Moss said it was sad.", id="who-says-so"),
        pytest.param(f"{_LEAD} Ken Moss was feeding hens.", id="goes-on-in-the-paragraph"),
        pytest.param("A grandmother lost her home.\n\nKen Moss slept.", id="a-man"),
        pytest.param(f"{_LEAD}\n\nIda Moss, 71, praised him.", id="another-gender"),
        pytest.param("The postman saved a dog.\n\nKen Moss, 71, praised him.", id="definite"),
        pytest.param(f"{_LEAD}\n\nPolice praised Ken Moss, 71, for it.", id="object"),
    ],
)
def test_others_are_not_the_lead(text: str) -> None:
    assert _leads(text) == []


_FIRM = "A Dutch start-up has raised money to build batteries."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{_FIRM} Salinos, founded in 2018, employs 45 people.", id="founded"),
        pytest.param(f"{_FIRM}\n\nSalinos, which has 45 staff, is in Utrecht.", id="which"),
    ],
)
def test_lead_is_the_firm_that_the_next_sentence_names(text: str) -> None:
    assert _leads(text) == [(0, "Salinos")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{_FIRM} Salinos employs 45 people.", id="without-its-past"),
        pytest.param(f"{_FIRM} Last year Salinos, founded in 2018, failed.", id="not-first"),
        pytest.param(f"{_FIRM} It is small. Salinos, founded in 2018, is big.", id="later"),
        pytest.param(f"{_FIRM} Joris van Dam, born in 2018, is its head.", id="somebody"),
        pytest.param("Salinos is big. A start-up grew. Salinos, owned by Tok, fell.", id="known"),
    ],
)
def test_other_names_are_not_the_firm(text: str) -> None:
    assert _leads(text) == []
