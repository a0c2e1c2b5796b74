"""What stands out for a pronoun: what does what, phrases in phrases, and how names are led in."""

from __future__ import annotations

import pytest

from qa.documents.article import Article
from qa.reading.coreference import Coreference
from qa.reading.reading import Reading

NONE = ""


def _last(text: str, word: str) -> str:
    """The name or the antecedent's words that the last pronoun `word` is linked to, or ""."""
    reading = Reading(Article.from_text(text, title="A test"))
    coreference = Coreference(reading)
    found = NONE
    for index in range(len(reading.article.sentences)):
        own = reading.sentence(index).words
        for link in coreference.links(index):
            if " ".join(own[link.start : link.end]) == word and link.rule == "pronoun":
                there = reading.sentence(link.sentence).words[slice(*link.antecedent)]
                found = " + ".join(link.names) or " ".join(there)
    return found


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        pytest.param(
            "Tom Reed went to school. Placed under the care of a Dr. Falk, he grew.", "he",
            "Tom Reed", id="not-the-one-of-whom",
        ),
        pytest.param(
            "The council sold the bridge over the river. It was old.", "It", "The council",
            id="subject-first",
        ),
        pytest.param(
            "The roof of the church was red. It fell.", "It", "The roof", id="head-not-of",
        ),
        pytest.param(
            "The otter is a shy mammal. It is active at dusk.", "It", "The otter",
            id="what-is-so-at-some-time",
        ),
        pytest.param(
            "The otter is a shy mammal. It was the middle of winter.", "It", NONE, id="it-was",
        ),
        pytest.param(
            "The machine makes heat. It is loud.", "It", "The machine", id="bare-noun-is-slight",
        ),
        pytest.param(
            "The House opened. It did its job.", "its", "House", id="name-behind-the",
        ),
        pytest.param(
            "Ann Poe praised the Marshall Plan. He smiled.", "He", NONE, id="a-plan-is-no-he",
        ),
        pytest.param(
            "The machine that stood in the hall, stopped. It was old.", "It", "The machine",
            id="subject-before-a-relative-clause",
        ),
        pytest.param(
            "The tower (built in 1900) fell. It was old.", "It", "The tower",
            id="subject-before-brackets",
        ),
        pytest.param(
            "The law passed. It is a promise. It helps.", "It", "The law",
            id="a-predicate-brings-nothing-in",
        ),
        pytest.param(
            "Ann took off her coat and hung it on a hook.", "it", "her coat",
            id="object-before-another-verb",
        ),
        pytest.param(
            "The council received a charter giving it the island.", "it", "The council",
            id="not-what-gives-it",
        ),
        pytest.param(
            "The French built a fort. The militia was sent to drive them out.", "them",
            "French", id="not-who-drives-them",
        ),
        pytest.param(
            "Liisa Tamm leads a choir. The daughter of a miner, she sang.", "she", "Liisa Tamm",
            id="not-what-is-said-first",
        ),
        pytest.param(
            "The church has members who lost their homes.", "their", "members",
            id="subject-of-a-relative-clause",
        ),
        pytest.param(
            "The pumpkin met a cat. It was happy because it rolled.", "It", "The pumpkin",
            id="what-feels-is-something",
        ),
        pytest.param(
            "The pumpkin met a cat. It remains unclear why the cat left.", "It", NONE,
            id="unclear-stands-for-nothing",
        ),
        pytest.param(
            "Clouds give the sky its red glow.", "its", "the sky", id="what-is-given-something",
        ),
        pytest.param(
            "At the time of its launch, the channel was small.", "its", "the channel",
            id="subject-ahead",
        ),
        pytest.param(
            "Because its launch was late, the channel was small.", "its", NONE,
            id="no-subject-ahead-of-a-clause",
        ),
        pytest.param(
            "My puppy is small. His name is Snow. He barks.", "He", "Snow", id="his-name-is",
        ),
        pytest.param(
            "The trade was the result of a shortage, itself made by greed.", "itself", NONE,
            id="what-stands-beside-itself",
        ),
        pytest.param(
            "There was a noise in the hall. It was loud.", "It", "a noise", id="what-there-was",
        ),
        pytest.param(
            "Lorna Pike (Labour, Eastfield) said that people were hurt. She left.", "She",
            "Lorna Pike", id="not-what-stands-in-brackets",
        ),
    ],
)  # fmt: skip
def test_salience_of_what_stands_before(text: str, word: str, expected: str) -> None:
    assert _last(text, word) == expected
