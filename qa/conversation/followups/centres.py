"""What a question speaks of, and what of it stays what the talk is about.

What a pronoun was put for stays as it was, and stays the centre; what is only sought is in doubt.
"""

from __future__ import annotations

from collections.abc import Iterable

from qa.answering.answer import Answer
from qa.conversation.followups.entities import Entity, named_by, phrases
from qa.conversation.followups.said import INDEFINITE
from qa.conversation.form import Form
from qa.conversation.turn import words_put_in
from qa.light import pattern, replace

__all__ = ["centred", "kept", "persistent", "things_asked"]

_KIND = pattern(r"(?:kind|sort|type)s? of ")
_IT = frozenset({"pronoun it", "pronoun its"})
_THEY = frozenset({"pronoun they", "pronoun them", "pronoun their"})


def things_asked(form: Form, *, answered: bool) -> tuple[Entity, ...]:
    """What the question speaks of; the noun of "which company" only while it has no name."""
    noun = form.piece(*form.wh_noun)
    found = tuple(_set_apart(one, form, answered) for one in phrases(form.text))
    if not noun or " " in noun:
        return found
    if answered and form.wh_word in ("which", "what"):
        return tuple(one for one in found if one.text != noun)
    definite = f"the {noun}"
    return tuple(
        replace(one, text=definite, short=definite)
        if one.text == noun and (form.wh_word == "how" or not one.plural)
        else one
        for one in found
    )


def _set_apart(entity: Entity, form: Form, answered: bool) -> Entity:
    """Apart the asker's own things, and what is nothing yet while there is no answer: the wood
    of "What kind of wood should I use?", the equipment of "Do I need any equipment?"."""
    bare = entity.text.removeprefix("the ")
    own = bare.split(" ", 1)[0].lower() in ("my", "our", "your")
    sought = form.piece(*form.wh_noun) if not (entity.plural or form.asks_subject) else ""
    wanted = _KIND.sub("", sought) == bare or f" any {bare}" in form.text
    there = "there" in form.lowers and INDEFINITE.match(entity.text)  # "Is there an antidote?"
    unknown = not answered and (wanted or there)
    doubtful = not (entity.person or entity.named) and (own or unknown)
    return replace(entity, role="sought") if doubtful else entity


def kept(entities: tuple[Entity, ...], answer: Answer) -> tuple[Entity, ...]:
    """With what a pronoun was put for as it was, whatever the words behind it make of it: "the best
    tofu", and nothing called "the best tofu raw"."""
    steps = answer.question.rewrites
    for words in (words_put_in(step) for step in steps if step.rule in _IT | _THEY):
        meant = next((one for one in named_by(words) if one.text == words), None)
        torn = [one for one in entities if one.text in words or one.text.startswith(f"{words} ")]
        if meant is None or not torn or any(one.text == words for one in torn):
            continue
        whole = replace(meant, role=torn[0].role)
        entities = (whole, *(one for one in entities if one not in torn))
    return entities


def persistent(entities: tuple[Entity, ...], answer: Answer) -> tuple[Entity, ...]:
    """What "they" was put for stays what "they" can mean, be it a team or a company."""
    steps = answer.question.rewrites
    meant = {words_put_in(step).lower() for step in steps if step.rule in _THEY}
    return tuple(
        replace(one, plural=True) if one.text.lower() in meant else one for one in entities
    )


def centred(entities: tuple[Entity, ...], answer: Answer) -> tuple[Entity, ...]:
    """What "it", "its" or "they" was put for stays the topic, before what belongs to it.

    After Grosz, Joshi and Weinstein (1995): what a sentence refers to by a pronoun is its centre.
    """
    steps = answer.question.rewrites
    centres = {words_put_in(step).lower() for step in steps if step.rule in _IT | _THEY}
    leading = tuple(replace(one, role="subject") for one in entities if one.text.lower() in centres)
    others = (one for one in entities if one.text.lower() not in centres)
    return (
        *leading,
        *(
            replace(one, role="other") if one.role == "subject" and _belongs(one, centres) else one
            for one in others
        ),
    )


def _belongs(entity: Entity, centres: Iterable[str]) -> bool:
    text = entity.text.lower()
    return not entity.person and any(text.startswith((f"{one}'", f"{one}’")) for one in centres)
