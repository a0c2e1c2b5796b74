"""Whom a life is of: its title is their name, and "she" and the bare surname are theirs."""

from __future__ import annotations

import pytest

from qa.documents.article import Article
from qa.reading.coreference import Coreference
from qa.reading.reading import Reading

_LIFE = (
    "Elsa Rosa Moretti was a botanist. Moretti was born in Lund to a chemist, Luigi Moretti, and "
    "his wife Clara, a seamstress."
)


def _last(title: str, text: str, word: str) -> str:
    """The name that the last `word` is linked to, or ""."""
    head = f"{title}\n\n" if title else ""
    coreference = Coreference(Reading(Article.from_text(head + text)))
    found = ""
    for index in range(len(coreference.reading.article.sentences)):
        own = coreference.reading.sentence(index).words
        for link in coreference.links(index):
            if " ".join(own[link.start : link.end]) == word:
                found = " + ".join(link.names)
    return found


@pytest.mark.parametrize(
    ("title", "text", "word", "expected"),
    [
        pytest.param(
            "Elsa Moretti", f"{_LIFE} Moretti left.", "Moretti", "Elsa Rosa Moretti", id="surname"
        ),
        pytest.param(
            "Elsa Moretti", f"{_LIFE} She studied art.", "She", "Elsa Rosa Moretti", id="pronoun"
        ),
        pytest.param(
            "Elsa Moretti",
            f"{_LIFE} Then Ida Boyd slept, and she dreamt.",
            "she",
            "Ida Boyd",
            id="another-in-the-sentence",
        ),
        pytest.param(
            "Elsa Moretti", f"{_LIFE} He sold drugs.", "He", "Luigi Moretti", id="another-gender"
        ),
        pytest.param("Elsa Storm Grows", f"{_LIFE} She left.", "She", "", id="a-headline"),
    ],
)
def test_coreference_of_a_life(title: str, text: str, word: str, expected: str) -> None:
    assert _last(title, text, word) == expected


_BORN = "Ida Boyd was a potter. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Born Ida Falk in Lund, she left.", "Ida Boyd", id="born-so"),
        pytest.param("She, born Ida Falk in Lund, was poor.", "Ida Boyd", id="between-commas"),
        pytest.param("Born Elsa Falk in Lund, she left.", "", id="near-miss-another-first-name"),
        pytest.param("They met Ida Falk in Lund.", "", id="near-miss-not-born"),
    ],
)
def test_coreference_of_the_name_at_birth(text: str, expected: str) -> None:
    name = "Elsa Falk" if "Elsa" in text else "Ida Falk"
    assert _last("", _BORN + text, name) == expected


def _meant(title: str, text: str) -> list[str]:
    """What each "it" that a sentence begins with stands for."""
    reading = Reading(Article.from_text(f"{title}\n\n{text}"))
    coreference = Coreference(reading)
    return [
        " ".join(reading.sentence(link.sentence).words[slice(*link.antecedent)])
        for index in range(len(reading.article.sentences))
        for link in coreference.links(index)[:1]
        if link.rule == "pronoun" and link.start == 0
    ]


_BIRD = "The marsh lark is a small bird of Ruritania. "


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Marsh lark",
            f"{_BIRD}The coat is grey, with a dark throat.\n\nIt lives alone.",
            ["The marsh lark"],
            id="opens-a-paragraph",
        ),
        pytest.param(
            "Marsh lark",
            f"{_BIRD}Males take part in the rearing. It feeds on snails.",
            ["The marsh lark"],
            id="nothing-else-near",
        ),
        pytest.param(
            "Marsh lark",
            f"{_BIRD}The nest is a deep cup. It is lined with moss.",
            ["The nest"],
            id="near-miss-another-subject",
        ),
        pytest.param(
            "Lark feared lost",
            f"{_BIRD}The coat is grey.\n\nMales take part in the rearing.\n\nIt lives alone.",
            [],
            id="near-miss-a-headline",
        ),
    ],
)
def test_coreference_of_the_theme(title: str, text: str, expected: list[str]) -> None:
    assert _meant(title, text) == expected


def test_coreference_of_a_theme_that_is_no_them() -> None:
    text = (
        "Lake Ommel is a crater lake in the north of Varland.\n\nTwo smaller cones rose from the "
        "water later. The larger of them, Priest Island, is inhabited; the other, Goat Island, has "
        "been a bird reserve since 1928."
    )
    assert _meant("Lake Ommel", text) == []
