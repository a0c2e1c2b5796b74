"""The noun that "how many" leaves out: "How many survived?" after talk of passengers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.conversation.followups.entities import named_by, phrases
from qa.conversation.followups.ones import noun_of_one
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.followups.support import is_supported, is_told
from qa.conversation.form import PREPOSITIONS, Form, read
from qa.conversation.nouns import is_plural, kind_of, plural, singular
from qa.conversation.turn import Turn
from qa.documents.article import Article
from qa.language.stems import base
from qa.language.tagger import tag
from qa.light import pattern

__all__ = ["complete_counted"]

_LEAST = 3
# What befalls people alone.
_FATES = frozenset("die died drown survive injure hospitalise hospitalize".split())
_TURNS = 2
# "What proportion of participants" counts participants.
_SHARE = pattern(
    r"(?:proportion|percentage|percent|share|fraction|majority) of (?:the |all )?(?=\w)",
    re.IGNORECASE,
)


def complete_counted(
    text: str, history: Sequence[Turn], articles: Sequence[Article] = ()
) -> Replacement | None:
    """The question with the noun of the last turn behind a bare "how many", or None.

    Schools do not drown: the noun has to stand in a sentence that tells of what is counted.
    """
    form = read(text)
    end = form.wh[1]
    bare = form.wh_word == "how" and form.lowers[end - 1 : end] == ("many",) and form.end >= _LEAST
    if not bare or end >= form.end or form.lowers[end] in ("of", "there"):
        return None
    if not form.whole and not form.lowers[end].endswith("ed"):
        return None
    # What "in how many countries" counts does nothing.
    turns = [turn for turn in history if not turn.small_talk and not _asks_within(turn)]
    noun = noun_of_one(turns[-1:]) or noun_of_one(turns[-_TURNS:])
    if not noun and "there" in form.lowers:
        noun = _of_its_kind(turns)
    noun = _SHARE.sub("", noun)
    head = noun.split()[-1].lower() if noun else ""
    if not noun or head in form.lowers:
        return None
    if singular(head) == head and not is_plural(head, tag([head])[0]):
        return None
    if not _can_be(noun, head, form, articles):
        return None
    place = form.tokens[end - 1].end
    return Replacement("how many", f"{text[:place]} {noun}{text[place:]}", noun)


def _of_its_kind(turns: Sequence[Turn]) -> str:
    """The cyclones of "Is the cyclone the worst?", of which there may be several, or ""."""
    asked = (one for turn in turns[-1:] for one in phrases(turn.answer.question.resolved))
    things = (one for one in asked if one.role == "subject" and not one.person)
    return next((plural(one.head) for one in things if not one.named and not one.plural), "")


def _can_be(noun: str, head: str, form: Form, articles: Sequence[Article]) -> bool:
    """Are they people, or does no sentence tell what is asked, but of other things?"""
    if kind_of(head) != "person" and any(base(word) in _FATES for word in form.lowers[: form.end]):
        return False
    counted = next(iter(named_by(noun)), None)
    if counted is None or kind_of(head) == "person" or not is_told(form, articles):
        return True
    return is_supported(form, counted, articles)


def _asks_within(turn: Turn) -> bool:
    """Did the turn ask "in how many countries"?"""
    return not PREPOSITIONS.isdisjoint(read(turn.answer.question.resolved).lowers[:1])
