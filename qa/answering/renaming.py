"""Relatives by their names: "When did Ann's brother die?" as "When did Nils die?".

What becomes of a relative is mostly told under a name ("her brother Nils … Nils drowned in 1917"),
and what is told of somebody else is no answer. A question keeps its words where the text has no one
name for the relative, or tells of the deed in the relative's own words.
"""

from __future__ import annotations

import re

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.kinsfolk import Relative, one_named, relative_asked, sentences_with
from qa.answering.library import Library
from qa.answering.mending import RELATIVE
from qa.answering.question import Question, QuestionType, Role
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.types import Rewrite

__all__ = ["by_name", "in_own_words"]

_LINKS = frozenset(map(stem, "be call name know have bear become".split()))
_NAMING = frozenset("name names surname called named known born".split())


def by_name(question: Question, library: Library) -> Question:
    """The question with the relative's name put in, or the question itself."""
    asked = relative_asked(question)
    if asked is None or _asks_who(question, asked) or _is_told(question, library, asked):
        return question
    named = one_named(question, library, asked)
    if named is None:
        return question
    first, last = question.tokens[asked.place[0]], question.tokens[asked.place[1] - 1]
    text = question.resolved[: first.start] + named.name + question.resolved[last.end :]
    step = Rewrite(RELATIVE, question.resolved, text)
    return analyse(text, typed=question.text, rewrites=(*question.rewrites, step))


def in_own_words(answer: Answer) -> Answer:
    """The answer to the question as it was before the name was put in: what is shown and spoken of
    next is "her husband", whose name may be asked for."""
    *steps, last = answer.question.rewrites
    if last.rule != RELATIVE:
        return answer
    question = analyse(last.before, typed=answer.question.text, rewrites=tuple(steps))
    return answer.asked(question)


def _asks_who(question: Question, asked: Relative) -> bool:
    """Whether the name, or which relative somebody is, is itself what is asked for."""
    lowers = {token.text.lower() for token in question.tokens}
    if question.type in (QuestionType.CHOICE, QuestionType.TOPIC) or lowers & _NAMING:
        return True
    if question.type in (QuestionType.HOW_OLD, QuestionType.HOW_ADJECTIVE):
        return False  # "How old is Ann's wife?"
    side = question.tags[asked.place[1] : asked.place[1] + 1] == ("POS",)
    if question.type is QuestionType.WHO and question.role is Role.COPULA:
        return True
    return not side and (not question.predicate or question.predicate in _LINKS)


def _is_told(question: Question, library: Library, asked: Relative) -> bool:
    """Whether a sentence tells of the deed in the relative's own words."""
    if not question.predicate:
        return False
    return any(
        read.stems[clause.head] == question.predicate
        and any(asked.kin in read.lowers[one.start : one.end] for one in _phrases(clause))
        for number, read in sentences_with(library, rf"\b{re.escape(asked.kin)}\b")
        for clause in library.readings[number].clauses(read.sentence.index)
    )


def _phrases(clause: Clause) -> list[Phrase]:
    return [one for one in (clause.subject, clause.object, clause.agent) if one is not None]
