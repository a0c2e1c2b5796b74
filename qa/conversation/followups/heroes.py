"""Who "a retired postman" of a report's first sentence is: whom the next sentences open with.

A report tells first what somebody is and then the name; what is asked on of him is told by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from qa.conversation.cast import Cast, cast_of, casts_of
from qa.conversation.followups.entities import Entity
from qa.conversation.turn import Turn, words_put_in
from qa.documents.article import Article
from qa.light import pattern, replace

__all__ = ["genders_said", "with_heroes"]

_LEAD, _BEHIND = 3, 2  # sentences
_GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
# A name that a sentence opens with, and the verb or the comma behind it.
_OPENS = pattern(
    r"(?P<name>[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+)+)"
    r"(?=,| (?:is|was|had|has|who|went|said|told|set|left|fell|began|took|got|made)\b)"
)


def genders_said(turns: Iterable[Turn]) -> dict[str, str]:
    """The gender of "the magician" whom a "he" that was asked about has stood for."""
    said: dict[str, str] = {}
    for step in (step for turn in turns for step in turn.answer.question.rewrites):
        gone = {*step.before.lower().split()} - {*step.after.lower().split()}
        genders = {_GENDERS[one] for one in gone & _GENDERS.keys()}
        if len(genders) == 1:
            said[words_put_in(step).lower()] = genders.pop()
    return said


def with_heroes(
    entities: Iterable[Entity], articles: Sequence[Article], known: Mapping[str, str]
) -> tuple[Entity, ...]:
    """The entities of a turn, with the name of the one person whom the only article is about, and
    with her gender for "the leader" that somebody was said to be, or that is `known`
    of her, where the articles name nobody whom it may be known of."""
    found = tuple(entities)
    heads = {one.head for one in found if one.role == "answer"}
    said = {one.description: one.gender for one in found if one.named and one.role == "subject"}
    said = {head: gender for head, gender in said.items() if head in heads}
    named = [cast.first(gender) for cast in casts_of(articles) for gender in known.values()]
    known = {} if any(named) else known
    genders = (said.get(one.head) or known.get(one.text.lower(), "") for one in found)
    found = tuple(_gendered(one, gender) for one, gender in zip(found, genders, strict=True))
    return tuple(_named(one, articles[0]) for one in found) if len(articles) == 1 else found


def _gendered(entity: Entity, gender: str) -> Entity:
    lacks = entity.person and not (entity.named or entity.gender or entity.plural)
    return replace(entity, gender=gender) if lacks and gender else entity


def _named(entity: Entity, article: Article) -> Entity:
    alone = entity.person and not entity.named and not entity.plural
    name = _name_of(entity.head, article, cast_of(article)) if alone else ""
    gender = cast_of(article).gender_of(name) if name else ""
    if not gender or entity.gender not in ("", gender):
        return entity
    head = name.split()[-1].lower()
    return Entity(name, name, head, "person", gender, False, True, entity.role)


def _name_of(head: str, article: Article, cast: Cast) -> str:
    """The name of "a … postman", told right behind the first sentence that speaks of one, or ""."""
    texts = [article.text[one.start : one.end] for one in article.sentences[: _LEAD + _BEHIND]]
    told = re.compile(rf"\b{re.escape(head)}s?\b", re.IGNORECASE)
    one = re.compile(rf"(?:^|[-–—:] )an? (?:[\w-]+ ){{0,3}}{re.escape(head)}\b", re.IGNORECASE)
    at = next((i for i, text in enumerate(texts[:_LEAD]) if one.search(text)), -1)
    if at < 0 or len(told.findall(article.text)) > 1:
        return ""
    behind = (_OPENS.match(text) for text in texts[at + 1 : at + 1 + _BEHIND])
    names = [found["name"] for found in behind if found is not None]
    name = names[0] if names else ""
    first = cast.first(cast.gender_of(name)) if name and cast.gender_of(name) else ""
    return name if first and name.lower().endswith(first.lower().split()[-1]) else ""
