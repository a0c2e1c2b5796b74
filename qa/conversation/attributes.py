"""Nouns for a side of something: "What are the symptoms?" after talk of measles.

They say nothing alone; what they are sides of is what was asked about last. Only the plainest form
of question is completed: "what are the …?" with nothing behind the noun.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.conversation.entities import Entity
from qa.conversation.form import Form, read
from qa.conversation.nouns import is_attribute
from qa.conversation.pronouns import Memory, Replacement
from qa.conversation.turn import Turn

__all__ = ["complete_attribute"]


def complete_attribute(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """The question with "of" and the topic behind its bare noun, or None."""
    form = read(text)
    if not _bare(form):
        return None
    topic = _topic(memory)
    if topic is None or topic.text.lower() in text.lower():
        return None
    end = form.tokens[form.end - 1].end
    return Replacement("attribute", f"{text[:end]} of {topic.text}{text[end:]}", topic.text)


def _bare(form: Form) -> bool:
    """Is it "what/who is/are the (main) NOUN", with nothing behind the noun and no name?"""
    start, end = form.subject
    if not form.copular or form.wh_word not in ("what", "who", "which") or end != form.end:
        return False
    if form.names or not 0 < end - start <= 4 or form.lowers[start] not in ("the", "some"):
        return False
    simple = not {"of", "and", "between", "'s", "’s"} & set(form.lowers[start:end])
    return simple and is_attribute(form.lowers[end - 1])


def _topic(memory: Memory) -> Entity | None:
    for entities in memory[:3]:
        for entity in entities:
            if not entity.person and (entity.named or entity.role in ("subject", "topic")):
                return entity
    return None
