"""More of the thing itself that was spoken of: "How old?" of somebody, "Which union?" of a name."""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.conversation.followups.claims import agreeing, said_briefly, subject_words
from qa.conversation.followups.entities import named_by
from qa.conversation.form import Form

__all__ = ["called", "how_old"]


def called(wh: str, noun: str, last: Form) -> str | None:
    """ "What is the union called?" of "Which union?" after "When did the union hear of it?", or
    None for what the question did not speak of as known."""
    start, end = last.subject
    known = last.lowers[start:end] == ("the", noun.lower()) and not last.in_name(start + 1)
    return f"What is the {noun.lower()} called?" if known and wh == f"Which {noun}" else None


def how_old(last: Form, answer: Answer) -> str | None:
    """ "How old was the pilot?" after "When did the pilot die?" or "Who died?", or None."""
    picked = next((one.text for one in named_by(said_briefly(answer)) if one.named), "")
    if last.copular and not picked:
        return None
    whose = subject_words(last, answer) if last.asks_subject else last.piece(*last.subject)
    whose = picked if last.copular else whose  # "Who is the youngest?"
    if not whose or whose in ("someone", "something"):
        return None
    whose = re.sub(r"^an? ", "the ", whose)
    past = last.aux < 0 or last.lowers[last.aux] in ("did", "was", "were", "had")
    be = agreeing("was" if past else "is", whose)
    return f"How old {be} {whose}?"
