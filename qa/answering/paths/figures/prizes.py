""" "How much money does the winner get?" of "Ida Falk, 46, will receive £30,000", where she is said
to have won: what goes to who won, under the name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.reading import Reading, SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_WINNERS = frozenset(("winner", "champion", "laureate"))
_GETTING = frozenset(map(stem, "get receive collect earn take pocket win".split()))
_WIN = stem("win")
# Words of such a question that say nothing of which prize.
_EMPTY = frozenset(map(stem, (*_WINNERS, *"money prize cash award much".split()))) | _GETTING
# Sentences that are read for it.
_MOST = 200


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The money that a clause says goes to who won, or None."""
    if not _asks(question):
        return None
    for reading in library.readings:
        clauses = list(_clauses(reading))
        winners = [_names(read, one) for read, one in clauses if read.stems[one.head] == _WIN]
        for read, one in clauses:
            place = _money(read, one) if _gets(read, one, winners) else None
            if place is not None:
                rule = "what goes to who won"
                return told_in(question, read, place, rule=rule, confidence=0.7)
    return None


def _asks(question: Question) -> bool:
    """Whether no more is asked than what the winner gets."""
    stems = {term.stem for term in question.terms if term.index >= 0}
    winner = any(token.text.lower() in _WINNERS for token in question.tokens)
    gets = winner and question.type is QuestionType.HOW_MUCH and question.predicate in _GETTING
    return gets and stems <= _EMPTY


def _clauses(reading: Reading) -> Iterator[tuple[SentenceReading, Clause]]:
    for sentence in islice(reading.article.sentences, _MOST):
        read = reading.sentence(sentence.index)
        yield from ((read, one) for one in reading.clauses(sentence.index))


def _names(read: SentenceReading, clause: Clause) -> frozenset[str]:
    """The names in the subject of a clause that denies nothing."""
    subject = clause.subject
    if subject is None or clause.polarity == "negative" or clause.voice == "passive":
        return frozenset()
    start, end = subject.parts[0]
    return frozenset(read.stems[i] for i in range(start, end) if read.tags[i] == "NNP")


def _gets(read: SentenceReading, clause: Clause, winners: list[frozenset[str]]) -> bool:
    """Whether a clause tells what "the winner" gets, or one by a name of who won."""
    subject = clause.subject
    if read.stems[clause.head] not in _GETTING or subject is None or clause.polarity == "negative":
        return False
    called = read.lowers[subject.parts[0][1] - 1] in _WINNERS
    names = _names(read, clause)
    return called or (bool(names) and any(names <= one for one in winners))


def _money(read: SentenceReading, clause: Clause) -> Range | None:
    """The first money that stands right behind the verb."""
    behind = clause.head + 1
    for found in read.mentions:
        if found.kind is MentionKind.MONEY and found.start - behind in (0, 1):
            return found.start, found.end
    return None
