"""Whom "she" means in a talk about one person's life: not whoever was named in passing.

A teacher or a sister is "she" while she is what was asked about, or where the article tells of her
what is asked; otherwise "she" stays whom the text itself means by it.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.conversation.followups.antecedents import find_antecedent, order_of
from qa.conversation.followups.binding import owns
from qa.conversation.followups.entities import Entity, Memory
from qa.conversation.followups.pronouns import PRONOUNS
from qa.conversation.followups.support import asked_words
from qa.conversation.form import PREPOSITIONS, Form, read
from qa.conversation.genders import without_owner
from qa.conversation.nouns import is_kin
from qa.conversation.protagonist import Protagonist, protagonist_of
from qa.documents.article import Article
from qa.language.stems import stem
from qa.language.tokens import tokenize

__all__ = ["of_one_life"]

_OFTEN = 2
_UNASKED = frozenset({"evidence", "cast"})


def of_one_life(text: str, last: Form, memory: Memory, articles: Sequence[Article]) -> Memory:
    """What was spoken of before `text`, without those whom "she" cannot mean where the only article
    tells one woman's life; she herself comes first then. `last` is the question before."""
    told = protagonist_of(articles[0]) if len(articles) == 1 else None
    form = read(text)
    index = _said_at(form, told.gender) if told is not None and memory else -1
    if told is None or index < 0:
        return memory
    found = _found(form, index, memory)
    if found is None or not _is_rival(found, told):
        return memory
    said = (one for one in memory[0] if one.role not in _UNASKED and _is_rival(one, told))
    objective = _is_objective(form, index)
    if any(
        _is_asked_about(one, last, told, articles[0], objective=objective)
        or _is_told_of(one, form, told, articles[0])
        for one in said
    ):
        return memory
    first, *others = (tuple(one for one in turn if not _is_rival(one, told)) for turn in memory)
    name = told.short
    meant = Entity(name, name, name.lower(), "person", told.gender, False, True, "subject")
    return ((meant, *(one for one in first if one.text != name)), *others)


def _said_at(form: Form, gender: str) -> int:
    """The token of the first "she" of the question, or -1."""
    said = (PRONOUNS.get(word) for word in form.lowers[: form.end])
    places = (index for index, one in enumerate(said) if one is not None and one.gender == gender)
    return next(places, -1)


def _found(form: Form, index: int, memory: Memory) -> Entity | None:
    """Whom the turns before give for the pronoun at token `index`."""
    pronoun = PRONOUNS[form.lowers[index]]
    return find_antecedent(pronoun, memory, order_of(form, pronoun, form.lowers[index]))


def _is_objective(form: Form, index: int) -> bool:
    """Is it an object, as in "Who taught her?"?"""
    pronoun = PRONOUNS[form.lowers[index]]
    return not (pronoun.nominative or (pronoun.owner and owns(form, index)))


def _is_rival(entity: Entity, told: Protagonist) -> bool:
    """Is it somebody else whom the pronoun may be put for?"""
    if entity.plural or entity.gender not in ("", told.gender):
        return False
    if is_kin(entity.head):
        return True
    return entity.named and _is_human(entity) and not told.is_meant(entity.text)


def _is_human(entity: Entity) -> bool:
    return entity.person or entity.kind == "name"


def _is_asked_about(
    entity: Entity, last: Form, told: Protagonist, article: Article, *, objective: bool
) -> bool:
    """Was the question before about the rival: "Where did Ana study?", "What became of Ana?", but
    not "Who taught Ana?", nor whose mother she is?"""
    if not entity.named or entity.text not in last.text:
        return False
    if objective and _times_named(entity, article) < _OFTEN:
        return False
    if entity.text in last.piece(*last.subject):
        return True
    before = last.text[: last.text.find(entity.text)].lower().split()[-1:]
    others = (word.capitalize() in last.text for word in told.name.lower().split())
    return bool(before) and before[0] in PREPOSITIONS and not any(others)


def _times_named(entity: Entity, article: Article) -> int:
    return article.text.count(entity.text.split()[-1])


def _is_told_of(entity: Entity, form: Form, told: Protagonist, article: Article) -> bool:
    """Does a sentence tell of the rival at least half of what is asked, or is nothing asked but
    who she is, what she does and what her name is?"""
    asked = set(asked_words(form)) - {"name"}
    head = entity.head if is_kin(entity.head) else entity.text.split()[-1].lower()
    own = {"her", "him", *told.name.lower().split()}
    behind = (_behind(head, own, article.text[one.start : one.end]) for one in article.sentences)
    return not asked or any(2 * len(asked & said) >= len(asked) for said in behind)


def _behind(head: str, own: set[str], sentence: str) -> set[str]:
    """The stems that follow the word in its sentence, up to a word for the protagonist."""
    words = [without_owner(token.text.lower()) for token in tokenize(sentence)]
    if head not in words:
        return set()
    behind = words[words.index(head) + 1 :]
    end = next((i for i, word in enumerate(behind) if word in own), len(behind))
    return {stem(word) for word in behind[:end]}
