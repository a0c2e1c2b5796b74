"""What the words of a text are linked to, for tests of the sieves."""

from __future__ import annotations

from qa.documents.article import Article
from qa.reading.coreference import Coreference
from qa.reading.reading import Reading

__all__ = ["NONE", "last_link"]

NONE = ""


def last_link(text: str, words: str) -> str:
    """'rule: names or antecedent' of the last link of `words`, `NONE` without one."""
    reading = Reading(Article.from_text(text, title="A test"))
    coreference = Coreference(reading)
    found = NONE
    for index in range(len(reading.article.sentences)):
        own = reading.sentence(index).words
        for link in coreference.links(index):
            if " ".join(own[link.start : link.end]) == words:
                there = reading.sentence(link.sentence).words[slice(*link.antecedent)]
                found = f"{link.rule}: {' + '.join(link.names) or ' '.join(there)}"
    return found
