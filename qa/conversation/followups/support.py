"""Whether an article speaks of a thing together with what is asked of it.

Trains stop in towns and seats do not: where no sentence has the antecedent that stands nearest
beside the words of the question, and another one's does, the other one is meant. After Dagan and
Itai (1990), whose counts of who does what choose among antecedents.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from qa.conversation.followups.entities import Entity, Memory
from qa.conversation.form import AUXILIARIES, Form
from qa.documents.article import Article
from qa.language.lexicon import words as lexicon_words
from qa.language.stems import stem
from qa.language.tokens import tokenize

__all__ = ["LEADING", "asked_words", "is_supported", "is_told", "supported_only"]

# Characters of an article and articles that are looked at, so that time stays bounded.
LIMIT = 100_000
FEW = 4
_TURNS = 6
LEADING = ("subject", "topic")
_LIGHT = frozenset("do have get make take hold set say happen be go come more much many".split())
_CONTENT = ("NN", "VB", "JJ", "CD")


def is_supported(form: Form, entity: Entity, articles: Sequence[Article]) -> bool:
    """Does a sentence name the entity with a content word of the question?"""
    return any(_names(entity) <= words for words in _beside(form, articles))


def is_told(form: Form, articles: Sequence[Article]) -> bool:
    """Does a sentence have a content word of the question?"""
    return bool(_beside(form, articles))


def supported_only(form: Form, memory: Memory, articles: Sequence[Article]) -> Memory:
    """What the last turns were about that is supported, turn by turn."""
    beside = _beside(form, articles)
    return [
        tuple(
            one
            for one in entities
            if one.role in LEADING and any(_names(one) <= words for words in beside)
        )
        for entities in memory[:_TURNS]
    ]


def _beside(form: Form, articles: Sequence[Article]) -> list[frozenset[str]]:
    """The stems of the sentences with a content word of the question."""
    asked = set(asked_words(form))
    sentences = (one for article in articles[:FEW] for one in _stems(article))
    return [one for one in sentences if not asked.isdisjoint(one)]


def asked_words(form: Form) -> Iterator[str]:
    """The stems of the words of the question that have a meaning of their own."""
    for index in range(form.wh[1], form.end):
        word = form.lowers[index]
        plain = word not in AUXILIARIES and word not in lexicon_words("stopwords")
        if plain and form.tags[index].startswith(_CONTENT) and stem(word) not in _LIGHT:
            yield stem(word)


def _names(entity: Entity) -> frozenset[str]:
    return frozenset({stem(entity.head.lower())})


@lru_cache(maxsize=8)
def _stems(article: Article) -> tuple[frozenset[str], ...]:
    """The stems of each sentence."""
    text = article.text
    return tuple(
        frozenset(stem(token.text.lower()) for token in tokenize(text[one.start : one.end]))
        for one in article.sentences
        if one.end <= LIMIT
    )
