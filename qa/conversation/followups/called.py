"""Whom a talk takes for people: whom "he" or "she" was put for, and who answered "who".

No table knows every name; that somebody asked "What was she called?" tells what kind it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from qa.answering.answer import Answer
from qa.conversation.followups.entities import Entity, named_by
from qa.conversation.followups.pronouns import PRONOUNS
from qa.conversation.form import read
from qa.conversation.turn import Turn, words_put_in
from qa.light import replace
from qa.reading.names.tables import is_ordinary
from qa.types import AnswerKind

__all__ = ["as_called", "asks_name", "called_people"]

_GENDERS = {word: one.gender for word, one in PRONOUNS.items() if one.group == "person"}
_PEOPLE = {f"pronoun {word}": gender for word, gender in _GENDERS.items()}
_NAMING = frozenset({"called", "named", "name"})


def called_people(asked: Sequence[Turn]) -> dict[str, str]:
    """Lower-cased names that are people's -> "m" or "f" where the turns tell, else ""."""
    return {
        **dict.fromkeys(_answering_who(asked), ""),
        **dict(_put_for(asked)),
        **dict(_answering_name(asked)),
    }


def as_called(entities: Iterable[Entity], people: Mapping[str, str]) -> tuple[Entity, ...]:
    """Names of unknown kind or gender are people once they were called "he" or "she"."""
    return tuple(
        replace(one, kind="person", gender=people[one.text.lower()] or one.gender)
        if one.named and one.kind in ("name", "person", "somebody") and one.text.lower() in people
        else one
        for one in entities
    )


def asks_name(text: str) -> bool:
    """Is it "What was she called?" or "what's her name"?"""
    return not _NAMING.isdisjoint(text.lower().strip(" ?!.").split())


def _put_for(asked: Iterable[Turn]) -> Iterator[tuple[str, str]]:
    """Names that "he" or "she" was put for, with the gender that this tells."""
    for step in (step for turn in asked for step in turn.answer.question.rewrites):
        if step.rule in _PEOPLE:
            yield words_put_in(step).lower(), _PEOPLE[step.rule]


def _answering_who(asked: Iterable[Turn]) -> Iterator[str]:
    """Names of two words or more, all names', with which "who" was answered: people's, whatever
    the tables know of them."""
    for turn in asked:
        if read(turn.answer.question.resolved).wh_word in ("who", "whom"):
            for name in _said(turn.answer):
                words = name.split()
                if len(words) > 1 and not any(map(is_ordinary, words)):
                    yield name


def _answering_name(asked: Iterable[Turn]) -> Iterator[tuple[str, str]]:
    """The name that "What was she called?" was answered with, and that it is a woman's."""
    for turn in asked:
        if asks_name(turn.question):
            words = turn.question.lower().strip(" ?!.").split()
            genders = [_GENDERS[word] for word in words if word in _GENDERS]
            yield from ((name, gender) for name in _said(turn.answer) for gender in genders[:1])


def _said(answer: Answer) -> Iterator[str]:
    """The lower-cased names of the answer."""
    if answer.kind is AnswerKind.SPAN:
        for one in named_by(" ".join(answer.spans[0].text.split())):
            if one.named:
                yield one.text.lower()
