""" "What is the storm called?" of "Storm Edda reached Lund": the one name of that kind in the text.

Only where the text has one such name, so that no other can be meant, and gives none in so many
words ("a storm called Edda"), which the common path finds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.paths.telling import sentence_of, told
from qa.answering.question import Question
from qa.light import pattern

__all__ = ["answer"]

_ASKED = pattern(
    r"\s*what(?:'s|’s| is| was| are| were) (?:the name of )?(?:the|this|that) (?P<noun>[a-z]{3,})"
    r"(?P<called> called| named)?\s*\?*\s*",
    re.IGNORECASE,
)
_NAMED = r"(?:called|named|dubbed|nicknamed)"
_NO_NAME = frozenset("the a an this that these those his her its our their my your".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The only name that begins or ends with the noun asked about, or None."""
    asked = _ASKED.fullmatch(question.resolved)
    if asked is None or not (asked["called"] or "name of" in question.resolved.lower()):
        return None
    noun = asked["noun"].lower()
    if any(_is_called(article.text, noun) for article in library.articles):
        return None
    found = [
        one for number in range(len(library.articles)) for one in _names(library, number, noun)
    ]
    if len({span.text for span in found}) != 1:
        return None
    reading = library.reading_of(found[-1])
    evidence = (sentence_of(reading),) if reading is not None else ()
    rule = "the one name of this kind"
    return told(question, found[-1:], evidence, rule=rule, confidence=0.7)


def _is_called(text: str, noun: str) -> bool:
    return re.search(rf"\b{noun}s?,? (?:\w+ ){{0,3}}{_NAMED} ", text, re.IGNORECASE) is not None


def _names(library: Library, number: int, noun: str) -> Iterator[AnswerSpan]:
    """The names in an article that begin or end with a noun, as capitals show it."""
    article = library.articles[number]
    for match in re.finditer(rf"\b{noun.capitalize()}\b", article.text):
        sentence = article.sentence_at(match.start())
        if sentence is None:
            continue
        reading = library.readings[number].sentence(sentence.index)
        for one in reading.mentions:
            start, end = reading.offsets(one.start, one.end)
            words = reading.lowers[one.start : one.end]
            # Bridge Street is no bridge.
            first = words[0] == noun and not class_of(words[-1])
            edge = len(words) > 1 and (first or words[-1] == noun)
            own = edge and all(tag == "NNP" for tag in reading.tags[one.start : one.end])
            if start <= match.start() < end and own and _NO_NAME.isdisjoint(words):
                yield AnswerSpan.of(article, start, end)
