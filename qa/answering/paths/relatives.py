""" "Who was Ann's husband?", "Who did Ann marry?", "What was her mother called?": a relative's
name, where the text has one in so many words ("she married Arthur Holt") and no other."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.kinsfolk import Relative, one_named, relative_asked
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType

__all__ = ["answer"]

_RULE = "the relative's name"
_WHAT = (QuestionType.WHO, QuestionType.WHAT)
# All that is asked beside "what is" and the relative.
_NAMING = frozenset("name first full given called named 's is was the of ?".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The one name that the articles give to a relative of somebody; None for other questions."""
    asked = _spouse_asked(question)
    if asked is not None:
        return _told(question, library, asked)
    asked = relative_asked(question)
    if asked is None or question.type not in _WHAT or not question.wh[1]:
        return None
    lowers = [token.text.lower() for token in question.tokens]
    rest = lowers[question.wh[1] : asked.place[0]] + lowers[asked.place[1] :]
    names = question.type is QuestionType.WHO or not {"name", "called", "named"}.isdisjoint(rest)
    if not names or not _NAMING.issuperset(rest):
        return None
    return _told(question, library, asked)


def _told(question: Question, library: Library, asked: Relative) -> Answer | None:
    named = one_named(question, library, asked)
    if named is None:
        return None
    return told_in(question, named.reading, named.place, rule=_RULE, confidence=0.8)


def _spouse_asked(question: Question) -> Relative | None:
    """Whose spouse "Who married Ann Lee?" and "Who did Ann Lee marry?" ask for, and nothing else;
    None for other questions."""
    lowers = [token.text.lower() for token in question.tokens]
    ends = [i for i, word in enumerate(lowers) if word == "?"]
    end = ends[0] if ends else len(lowers)
    start, stop = 2, end if lowers[1:2] == ["married"] else end - 1
    helped = lowers[1:2] == ["did"] and lowers[stop:end] == ["marry"]
    named = all(tag.startswith("NNP") for tag in question.tags[start:stop])
    asked = lowers[:1] in (["who"], ["whom"]) and (helped or stop == end)
    if not (asked and named and start < stop):
        return None
    return Relative((start, stop), (start, stop), "spouse")
