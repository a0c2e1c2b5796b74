"""Steps by their numbers: "What is the first step?", "What do I do after step 5?", "How many steps
are there?", of "Step 1: …" or "1. …".
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import told
from qa.answering.question import Question, QuestionType
from qa.documents.article import Article
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.light import NamedTuple, pattern
from qa.types import AnswerKind

__all__ = ["answer"]

_NAMED = "the step of that number"
_COUNTED = "the steps are counted"
_NUMBERED = pattern(
    r"(?:#+[ \t]*)?(?:(?:[Ss]tep|STEP)[ \t]+)?(?P<number>\d{1,2})(?:[.:)]|[ \t][–—-])[ \t]+"
)
_LEAST = 2
_LAST = frozenset(("last", "final"))
_STEP = stem("step")
# Words of a question that say nothing of which step is asked for.
_IDLE = frozenset(
    map(stem, "step do done take make need come happen number recipe guide next say tell".split())
)
_SHIFTS = {"after": 1, "before": -1, "following": 1}


class _Step(NamedTuple):
    """A step: its number, and the characters of its first sentence behind the number."""

    number: int
    start: int
    end: int


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The step that a question numbers, or how many there are; None for any other question."""
    words = [token.text.lower() for token in question.tokens]
    if _STEP not in map(stem, words):
        return None
    for number, article in enumerate(library.articles):
        steps = _steps(article)
        if len(steps) >= _LEAST and not _asks_more(question, article):
            if question.type is QuestionType.HOW_MANY:
                return _count(question, library, number, steps)
            one = _asked(words, steps) if question.type is QuestionType.WHAT else None
            return _told(question, library, number, (one,), _NAMED) if one is not None else None
    return None


def _steps(article: Article) -> list[_Step]:
    """The numbered lines that count up from one; the longest such run of a text."""
    found: list[_Step] = []
    best: list[_Step] = []
    for one in article.paragraphs:
        mark = _NUMBERED.match(article.text, one.start, one.end)
        if mark is None:
            continue
        number, sentence = int(mark["number"]), article.sentence_at(mark.end())
        if sentence is None or number not in (1, len(found) + 1):
            continue
        found = [] if number == 1 else found
        found.append(_Step(number, mark.end(), sentence.end))
        best = max(best, found, key=len)
    return list(best)


def _asks_more(question: Question, article: Article) -> bool:
    """Whether a question tells more than which step: "In which step are the plums washed?"."""
    title = {stem(word) for word in token_texts(article.title)}
    known = {*_IDLE, *title, *map(stem, _LAST), *map(stem, table("ordinal_words")), *_SHIFTS}
    return any(
        term.kind != "number" and term.stem not in known and term.word.lower() not in known
        for term in question.terms
    )


def _asked(words: list[str], steps: list[_Step]) -> _Step | None:
    """The step that the words number: "step 4", "the second step", "after step 2", "the last"."""
    number = next((int(word) for word in words if word.isdecimal()), 0)
    ordinals = table("ordinal_words")
    number = number or next((int(ordinals[word]) for word in words if word in ordinals), 0)
    if not number and not _LAST.isdisjoint(words):
        number = len(steps)
    number += sum(_SHIFTS.get(word, 0) for word in words) if number else 0
    return next((one for one in steps if one.number == number), None)


def _count(question: Question, library: Library, number: int, steps: list[_Step]) -> Answer:
    """How many there are, with the first and the last of them."""
    return _told(question, library, number, (steps[0], steps[-1]), _COUNTED, str(len(steps)))


def _told(
    question: Question,
    library: Library,
    number: int,
    steps: tuple[_Step, ...],
    rule: str,
    count: str = "",
) -> Answer:
    article = library.articles[number]
    spans = [
        library.verbatim(number, one.start, one.end - (article.text[one.end - 1] == "."))
        for one in steps
    ]
    sentences = (article.sentence_at(one.start) for one in steps)
    return told(
        question,
        spans,
        [library.whole(number, one) for one in sentences if one is not None],
        rule=rule,
        confidence=0.85,
        kind=AnswerKind.COMPUTED if count else AnswerKind.SPAN,
        text=count,
    )
