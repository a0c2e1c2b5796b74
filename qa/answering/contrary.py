"""What in a sentence speaks against a question: opposite words, another ordinal."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from qa.answering.question import Question, Term
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.reading.reading import SentenceReading

__all__ = ["opposites", "other_ordinal"]


def opposites(
    terms: Sequence[Term], held: Container[int], sentence: SentenceReading
) -> dict[int, str]:
    """Terms whose opposite stands in the sentence while they do not: number -> opposite."""
    stems = set(sentence.stems)
    asked = {term.stem for term in terms}
    found = {}
    for number, term in enumerate(terms):
        if number in held or term.kind in ("name", "number"):
            continue
        for opposite in _opposites_of(term):
            if stem(opposite) in stems and stem(opposite) not in asked:
                found[number] = opposite
    return found


def _opposites_of(term: Term) -> list[str]:
    """The words of the table, in the form of the term: "largest" for "smallest"."""
    rows = table("antonyms")
    for key in (term.word.lower(), term.stem):
        if key in rows:
            return [word.strip() for word in rows[key].split(",")]
    for ending in ("est", "er"):
        bare = term.word.lower().removesuffix(ending)
        for key in (bare, bare + "e", bare[:-1]):
            if bare != term.word.lower() and key in rows:
                return [_graded(word.strip(), ending) for word in rows[key].split(",")]
    return []


def _graded(word: str, ending: str) -> str:
    return word + (ending[1:] if word.endswith("e") else ending)


def other_ordinal(question: Question, sentence: SentenceReading) -> str:
    """The ordinal that the sentence puts before a noun for which the question has another one.

    "" when the sentence has the question's ordinal before that noun, or none.
    """
    said: dict[str, set[str]] = {}
    for ordinal, noun in _ordinals([word.lower() for word in sentence.words]):
        said.setdefault(noun, set()).add(ordinal)
    for ordinal, noun in _ordinals([token.text.lower() for token in question.tokens]):
        others = said.get(noun, set())
        if others and ordinal not in others:
            return min(others)
    return ""


def _ordinals(lowers: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each ordinal's value with the stem of the noun right after it; "third-quarter" too."""
    values = table("ordinal_words")
    for i, word in enumerate(lowers):
        first, dash, rest = word.partition("-")
        if dash and first in values:
            yield values[first], stem(rest)
        elif word in values and i + 1 < len(lowers):
            yield values[word], stem(lowers[i + 1])
