"""More of the thing itself that was spoken of: "How old?" of somebody, "Which union?" of a name."""

from __future__ import annotations

import re
from itertools import chain

from qa.answering.answer import Answer
from qa.answering.expected import class_of
from qa.conversation.followups.claims import agreeing, claim_clause, said_briefly, subject_words
from qa.conversation.followups.entities import named_by, phrases
from qa.conversation.followups.wh_clause import ask_of
from qa.conversation.form import Form
from qa.conversation.verbs import base_verb
from qa.language.lexicon import table, words
from qa.light import pattern
from qa.types import AnswerKind

__all__ = ["called", "how_old", "what_instead", "when_done", "who_is_that"]

_WHEN_IS_IT = pattern(r"(?:and |so )?when(?:['’]s| is| was| will) it(?: be)?")
_NO_DEEDS = frozenset("be have become happen call".split())


def when_done(text: str, last: Form, answer: Answer) -> str | None:
    """ "When do the Jays play Osk?" of "When is it?" after "Who do the Jays play?", or None where
    something was spoken of that takes place itself: a match, a sale."""
    asked = _WHEN_IS_IT.fullmatch(" ".join(text.lower().strip(" ?!.").split()))
    deed = base_verb(last.words[last.verb]) if last.verb >= 0 and last.wh_word else ""
    if not asked or not deed or last.copular or deed in _NO_DEEDS or last.wh_word == "when":
        return None
    said = chain.from_iterable(named_by(one.text) for one in answer.spans[:1])
    if any(_takes_place(one.head) for one in (*phrases(last.text), *said)):
        return None
    return ask_of("When", last, answer)


def _whom_told(answer: Answer) -> str:
    """Mr Bell of "tell the caretaker, Mr Bell", or "": the last person whom the answer names."""
    said = " ".join(answer.text.split()) if answer.kind is AnswerKind.SPAN else ""
    people = [one.text for one in named_by(said) if one.person and one.named]
    return people[-1] if people else ""


def who_is_that(last: Form, answer: Answer) -> str:
    """ "Who is Axel Thorne?" of "who's that?" after "Who discovered her?", or "" for no name."""
    said = said_briefly(answer) if last.wh_word in ("who", "whom", "which") else ""
    told = "" if said else _whom_told(answer)  # "tell the caretaker, Mr Bell"
    one = next(iter(named_by(said)), None) if said else None
    named = one is not None and one.named and one.text == said and not last.copular
    return f"Who is {said}?" if named else f"Who is {told}?" if told else ""


def what_instead(last: Form, answer: Answer) -> str | None:
    """ "What does Ann want to be?" of "What then?" after "Does Ann want to be a vet?" "No."."""
    be = next((i for i in range(last.rest, last.end) if last.lowers[i] in ("be", "become")), 0)
    if answer.kind is not AnswerKind.NO or last.wh_word or not be or be + 1 >= last.end:
        return None
    thing = last.lowers[be + 1] in ("a", "an")
    return f"What {claim_clause(last, last.piece(last.rest, be + 1))}?" if thing else None


def _takes_place(noun: str) -> bool:
    event = class_of(noun) == "event" or noun in words("event_words")
    return event or noun in table("deed_nouns")


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
