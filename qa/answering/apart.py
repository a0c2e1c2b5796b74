"""Whether a sentence tells of another year, or of another one of several, than a question asks
about: "the second line" is not the line that opens in May, and a fall in 2019 is none in 2023."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.library import Library
from qa.answering.question import Question
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind

__all__ = ["compared_year", "is_of_another", "untold_rank"]

_YEAR = re.compile(r"(?<![\d.,])(?:1[0-9]|20)\d\d(?![\d,]|\.\d)")
# "Fewer than in 2022", behind a figure that is not of that year.
_COMPARED = r"\bthan (?:in|for|during) "
_NOT_RANKED = frozenset("per every each a than".split())
# What tells of one more of a kind by no ordinal.
_ONE_MORE = frozenset("again another other latter twice next".split())
_ROMAN = {2: "II", 3: "III", 4: "IV", 5: "V", 6: "VI", 7: "VII", 8: "VIII", 9: "IX", 10: "X"}
_STANDING_FOR = frozenset(("it", "its", "they", "their"))
_TIMES = frozenset(("time", "times", "place", "world"))
# So many sentences before may name what "it" stands for.
_BACK = 2
_ENDINGS = frozenset(("st", "nd", "rd", "th"))


def is_of_another(answer: Answer, library: Library) -> bool:
    """Whether what a path found is told of another year, or another of a kind."""
    if answer.kind is not AnswerKind.SPAN or not answer.evidence:
        return False
    reading = library.reading_of(answer.evidence[0])
    if reading is None:
        return False
    number = next(n for n, one in enumerate(library.articles) if one is reading.article)
    first = max(0, reading.sentence.index - _BACK)
    own = library.readings[number]
    before = [own.sentence(i) for i in range(first, reading.sentence.index)]
    missing = _missing_year(answer, reading, before, library)
    missing |= bool(compared_year(answer.question, reading, answer.spans[0].end))
    return missing or bool(untold_rank(answer.question, reading, before))


def compared_year(question: Question, own: SentenceReading, end: int) -> str:
    """The year of the question with which a sentence only compares what it tells up to character
    `end`: "Five died this year, fewer than in 2022"."""
    text = own.article.text[own.sentence.start : own.sentence.end]
    behind = own.article.text[end : own.sentence.end]
    years = (one for one in _YEAR.findall(question.resolved) if text.count(one) == 1)
    return next((one for one in years if re.search(_COMPARED + one, behind)), "")


def _missing_year(
    answer: Answer, own: SentenceReading, before: Sequence[SentenceReading], library: Library
) -> bool:
    """Whether a year of the question is told neither in the sentence nor shortly before; a decade
    or a stretch of years may hold it, and a dated article has years that it does not name."""
    said = [one.article.text[one.sentence.start : one.sentence.end] for one in (own, *before)]
    said += [one.title for one in library.articles]
    for year in _YEAR.findall(answer.question.resolved):
        held = any(year in text or f"{year[:3]}0s" in text for text in said)
        if not held and own.article.published is None and not _spans(said[0], int(year)):
            return True
    return False


def _spans(text: str, year: int) -> bool:
    told = list(map(int, _YEAR.findall(text)))
    return bool(told) and (min(told) < year < max(told) or (len(told) == 1 and "–" in text))


def untold_rank(question: Question, own: SentenceReading, before: Sequence[SentenceReading]) -> str:
    """ "Second" of "When will the second line open?", where the sentence has a line and no second
    one, and none is told of shortly before."""
    ranks = table("ordinal_words")
    for ordinal, noun in _ranked_nouns(question):
        value = int(ranks[ordinal])
        told = (_tells_rank(one, value) for one in (own, *before))
        meant = own.lowers[0] in _STANDING_FOR and any(noun in one.stems for one in before[-1:])
        if (meant or noun in own.stems) and not any(told) and _ONE_MORE.isdisjoint(own.lowers):
            return ordinal
    return ""


def _ranked_nouns(question: Question) -> Iterator[tuple[str, str]]:
    """Each ordinal from "second" on with the stem of the noun that it stands before."""
    ranks = table("ordinal_words")
    lowers = [token.text.lower() for token in question.tokens]
    for i, word in enumerate(lowers[:-1]):
        if ranks.get(word, "1") == "1" or lowers[i - 1] in _NOT_RANKED:
            continue
        after = i + 1
        while after + 1 < len(lowers) and question.tags[after] == "JJ":
            after += 1
        if question.tags[after] in ("NN", "NNS") and lowers[after] not in _TIMES:
            yield word, stem(lowers[after])


def _tells_rank(one: SentenceReading, value: int) -> bool:
    """Whether a sentence has a rank or number: "the second", "the second-largest", "season two"."""
    ranks, numbers = table("ordinal_words"), table("number_words")
    parts = {part for word in one.lowers for part in word.split("-")}
    return (
        any(ranks.get(word) == str(value) or numbers.get(word) == str(value) for word in parts)
        or str(value) in parts
        or _ROMAN.get(value) in one.words
        or any(word.startswith(str(value)) and word[-2:] in _ENDINGS for word in parts)
    )
