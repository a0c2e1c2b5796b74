""" "Who was Ann's predecessor?" as "Who did Ann take over from?", and "Who was her successor?" as
"Who took over from Ann?": texts tell of the deed, and seldom name who came before by that noun.
"""

from __future__ import annotations

import re

from qa.answering.analysis import analyse
from qa.answering.library import Library
from qa.answering.question import Question
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.names.tables import base_role
from qa.types import Rewrite

__all__ = ["SUCCESSION", "by_deed"]

SUCCESSION = ("predecessor", "successor")
_RULE = "a deed for who came before or after"
_ASKED = pattern(
    r"\s*who(?:['’]s|\s+(?:is|was|are|were))\s+(?:the\s+)?"
    r"(?:(?P<owner>[^?]+?)['’]s?\s+(?P<noun>predecessor|successor)"
    r"|(?P<role>predecessor|successor)\s+(?:of|to)\s+(?P<whom>[^?]+?))\W*",
    re.IGNORECASE,
)
# "Who was the club's coach before Greco?"
_BEFORE = pattern(
    r"\s*who\s+(?P<verb>[a-z]+)\s+(?P<what>[^?]+?)\s+(?P<noun>before|after)\s+"
    r"(?P<whom>[^?]*[A-Z][^?]*?)\W*"
)
_LEADING = "ran run owned led headed managed chaired coached edited held controlled governed"
_LED = frozenset(_LEADING.split())
# A word that a text has, what is asked of who came before, and of who came after.
_DEEDS = (
    (r"took over (?:[\w'’-]+ ){0,5}from", "Who did {} take over from?", "Who took over from {}?"),
    (r"taken over (?:[\w'’-]+ ){0,5}from", "Who did {} take over from?", "Who took over from {}?"),
    ("succeed", "Who did {} succeed?", "Who succeeded {}?"),
    ("replac", "Who did {} replace?", "Who replaced {}?"),
    ("follow", "Who did {} follow?", "Who followed {}?"),
)


def by_deed(question: Question, library: Library) -> Question:
    """The question of the deed that the articles tell of, or the question itself."""
    found = _ASKED.fullmatch(question.resolved)
    if found is not None:
        noun, whom = (found["noun"] or found["role"]).lower(), found["owner"] or found["whom"]
    elif (came := _before_whom(question)) is not None:
        noun, whom = came
    else:
        return question
    if stem(noun) in library.stems:
        return question
    texts = [article.text for article in library.articles]
    for told, before, after in _DEEDS:
        if any(re.search(told, text) for text in texts):
            asked = (before if noun == SUCCESSION[0] else after).format(whom)
            step = Rewrite(_RULE, question.resolved, asked)
            return analyse(asked, typed=question.text, rewrites=(*question.rewrites, step))
    return question


def _before_whom(question: Question) -> tuple[str, str] | None:
    """Whether it is asked who came before or after somebody in a role, and whom."""
    found = _BEFORE.fullmatch(question.resolved[:1].lower() + question.resolved[1:])
    held = found is not None and any(
        base_role(token.text.lower()) for token in question.tokens[2:] if token.text.islower()
    )
    led = found is not None and found["verb"] in _LED
    being = found is not None and found["verb"] in ("was", "were")
    if found is None or not (led or (held and being)):
        return None
    return SUCCESSION[found["noun"] == "after"], found["whom"]
