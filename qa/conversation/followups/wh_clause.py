"""The last question's clause again, with another wh-phrase before it."""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.conversation.followups.claims import (
    claim,
    claim_clause,
    event,
    filled,
    said_briefly,
    subject_words,
)
from qa.conversation.followups.entities import named_by
from qa.conversation.followups.said import as_definite
from qa.conversation.form import Form
from qa.conversation.nouns import kind_of
from qa.conversation.verbs import base_verb
from qa.language.grammar import FINITE_BE

__all__ = ["ask_of", "ask_of_denied"]

_BE = (("is",), ("was",))
# What is asked of the thing itself, and not whether or since when there is one.
_OF_THE_THING = frozenset(
    {"Where", "Whose", "How big", "How large", "How old", "How long", "How deep", "How high"}
)
_TRADES = frozenset(("occupation", "job", "profession", "trade"))
_HOW_LONG = frozenset(("Since when", "How long", "For how long"))
_TIMES = frozenset("year day month date time century decade weekday".split())


def ask_of(wh: str, last: Form, answer: Answer) -> str:
    """The wh-phrase before the last question's clause, its gap filled with what is known."""
    if told := event(last, answer):
        return f"{wh} {told}?"
    if last.asks_subject:
        return _with_subject(wh, last, answer)
    if whole := (
        _in_office(wh, last, answer)
        or _in_role(wh, last, answer)
        or _of_existing(wh, last)
        or _at_work(wh, last, answer)
    ):
        return whole
    rest = filled(wh, last, answer)
    if last.lowers[last.aux] in ("has", "have") and (wh == "When" or wh.split()[-1] in _TIMES):
        return f"{wh} {_in_past(last, rest)}?"
    return f"{wh} {claim_clause(last, rest)}?"


def _in_office(wh: str, last: Form, answer: Answer) -> str:
    """ "Since when has Ann been the mayor?" after "Who is the mayor?", or ""."""
    start, end = last.subject
    held = last.copular and last.wh_word == "who" and end == last.end
    name = next((one for one in named_by(said_briefly(answer)) if one.named), None)
    if not held or name is None or kind_of(_head(last)) != "person":
        return ""
    office = last.piece(start, end)
    now = last.lowers[last.aux] not in ("was", "were")
    if wh == "When":
        return f"When did {name.text} become {office}?"
    if now and wh.lower() in ("since when", "how long", "for how long"):
        return f"{wh} has {name.text} been {office}?"
    return f"{wh} {'is' if now else 'was'} {name.text} {office}?" if wh != "Where" else ""


def _of_existing(wh: str, last: Form) -> str:
    """ "Where is the shop?" after "Is there a shop?", or ""."""
    told = last.lowers[last.aux : last.aux + 3]
    thing = next((one for one in named_by(last.piece(last.aux + 2, last.end))), None)
    there = last.aux == 0 and told[:1] in _BE and told[1:] in (("there", "a"), ("there", "an"))
    if not there or thing is None or wh not in _OF_THE_THING:
        return ""
    return f"{wh} {told[0]} {as_definite(thing).text}?"


def _in_role(wh: str, last: Form, answer: Answer) -> str:
    """ "Since when has Ann been chief executive?" after "Who is Ann?", or ""."""
    whole = last.copular and last.wh_word == "who" and last.subject[1] == last.end
    who = last.piece(*last.subject)
    named = any((one.start, one.end) == last.subject for one in last.names)
    said = said_briefly(answer) if whole and named and wh in _HOW_LONG else ""
    if not said or kind_of(said.split()[-1].lower()) != "person" or said.split()[-1].istitle():
        return ""
    return f"{wh} has {who} been {said[:1].lower()}{said[1:]}?"


def _at_work(wh: str, last: Form, answer: Answer) -> str:
    """ "Where does Ann work?" after "What is Ann's occupation?", or ""."""
    owner, _, side = last.piece(*last.subject).rpartition("'s ")
    if not last.copular or last.wh_word != "what" or side not in _TRADES or not owner:
        return ""
    if wh in ("Where", "For whom", "With whom"):
        return f"{wh} does {owner} work?"
    said = said_briefly(answer)
    held = f"been {said}" if said.startswith(("a ", "an ", "the ")) else "worked"
    return f"{wh} has {owner} {held}?" if wh in _HOW_LONG else ""


def _head(last: Form) -> str:
    """The office of "the mayor of Lund"."""
    words = last.lowers[slice(*last.subject)]
    return words[words.index("of") - 1] if "of" in words[1:] else words[-1]


def _in_past(last: Form, rest: str) -> str:
    """ "has the road been closed" as "was the road closed", which a time can be asked of."""
    subject, words = last.piece(*last.subject), rest.split()
    if words[:1] == ["been"]:
        return " ".join(("was" if last.lowers[last.aux] == "has" else "were", subject, *words[1:]))
    if last.verb != last.rest:
        return claim_clause(last, rest)
    return " ".join(("did", subject, base_verb(words[0]), *words[1:]))


def _with_subject(wh: str, last: Form, answer: Answer) -> str:
    return f"{wh} {claim(last, subject_words(last, answer))}?"


def ask_of_denied(wh: str, last: Form, answer: Answer) -> str | None:
    """The wh-phrase before what the last question's clause denies: "Why did she not go?"."""
    if last.aux < 0:
        return None
    rest = last.piece(last.rest, last.end)
    if last.asks_subject:
        noun = last.piece(*last.wh_noun)
        rest = re.sub("^(?:not|n['’]t) ?", "", rest)
        subject = f"the {noun}" if noun else subject_words(last, answer)
        return f"{wh} {last.lowers[last.aux]} {subject} not {rest}?"
    if "not" in last.lowers or "n't" in last.lowers:
        return f"{wh} {claim_clause(last, rest)}?"
    verb = _main_verb(last)
    negated = f"{last.piece(last.rest, verb)} not {last.piece(verb, last.end)}".strip()
    return f"{wh} {claim_clause(last, negated)}?"


def _main_verb(last: Form) -> int:
    """Where "not" goes: before the verb of "sales in the north rise", else right behind."""
    if last.verb >= 0 or last.lowers[last.aux] in FINITE_BE:
        return last.rest
    verbs = (i for i in range(last.rest, last.end) if last.tags[i] in ("VB", "VBP"))
    return next(verbs, last.rest)
