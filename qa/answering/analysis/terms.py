"""The words of a question that the evidence should match, and what each weighs."""

from __future__ import annotations

from itertools import pairwise

from qa.answering.analysis.noun_phrase import KIND_NOUNS
from qa.answering.analysis.shape import Shape
from qa.answering.question import Term
from qa.answering.relatives import country_words
from qa.language.lexicon import table, words
from qa.language.phrasal import Phrasal, phrasal_at
from qa.language.stems import singular, stem
from qa.types import Token

__all__ = ["terms_of"]

_TAKING = frozenset("take takes took taken taking".split())
# A name put in for a pronoun pulls towards sentences that name it, while the answer's says "she":
# measured on conversations, full weight hurts and this helps.
_RESOLVED_NAME = 0.4
_FIRST_OF_NAME = 0.5
_ASKED_NOUN = 0.3
_DIRECTION = 0.2
_LIGHT = 0.25
# Names that are stopwords in small letters.
_CAPITALS = frozenset(("US",))


def terms_of(
    tokens: tuple[Token, ...], tags: tuple[str, ...], shape: Shape, typed: frozenset[str]
) -> tuple[Term, ...]:
    """The content words of a question with their kinds and weights, in order.

    `typed` are the stems that the person typed, when the conversation put others in; those others
    weigh less.
    """
    stop = words("stopwords")
    directions = country_words([token.text.lower() for token in tokens])
    found = []
    phrasal = _phrasal(tokens)
    # Who broke a leg need not have broken an arm: which part it was stays asked.
    parts = words("body_parts")
    seconds = {
        one.second
        for one in phrasal.values()
        if singular(tokens[one.second].text.lower()) not in parts
    }
    for i, (token, tag_) in enumerate(zip(tokens, tags, strict=True)):
        lower = token.text.lower()
        if i in seconds or shape.is_going(i) or not any(ch.isalnum() for ch in lower):
            continue
        if lower in stop and i not in phrasal and token.text not in _CAPITALS:
            continue
        kind, weight = _term_kind(tag_, lower), _weight(tokens, shape, i)
        if i in directions:
            kind, weight = "adjective", _DIRECTION
        if kind == "name" and i + 1 < len(tags) and tags[i + 1].startswith("NNP"):
            weight *= _FIRST_OF_NAME
        if typed and stem(lower) not in typed:
            weight *= _RESOLVED_NAME
        word = phrasal[i].verbs[0] if i in phrasal else token.text
        found.append(Term(stem(word), word, i, kind, weight))
    return tuple(found)


def _weight(tokens: tuple[Token, ...], shape: Shape, index: int) -> float:
    """What a word weighs: less where it only asks with a noun, or says no more than its verb."""
    word = tokens[index].text.lower()
    if _is_light(tokens, index):
        return _LIGHT
    sorts = word in KIND_NOUNS and shape.answer_type and index <= shape.wh.end + 3
    asked = shape.wh.start <= index < shape.wh.end and word == shape.answer_type
    return _ASKED_NOUN if sorts or asked else 1.0


def _phrasal(tokens: tuple[Token, ...]) -> dict[int, Phrasal]:
    """The first tokens of verbs of two words: "called … off" is asked for as "cancel"."""
    stems = [stem(token.text) for token in tokens]
    found = ((i, phrasal_at(stems, i)) for i in range(len(stems)))
    return {i: one for i, one in found if one is not None}


def _is_light(tokens: tuple[Token, ...], index: int) -> bool:
    """Either word of "take place", which says no more than "happen"."""
    pair = [token.text.lower() for token in tokens[max(0, index - 1) : index + 2]]
    return any(one in _TAKING and other == "place" for one, other in pairwise(pair))


def _term_kind(tag_: str, word: str) -> str:
    if word[:1].isdigit() or tag_ == "CD":
        return "number"
    if tag_.startswith("NNP") or word in table("demonyms"):
        return "name"
    if tag_.startswith("VB"):
        return "verb"
    if tag_.startswith("NN"):
        return "noun"
    return "adjective" if tag_.startswith(("JJ", "RB")) else "other"
