"""Nouns that tell how one thing stands to another: after talk of sleep, "the role of light" in it.

"Of" says whose role it is; in what, the question leaves to what was asked about before.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from qa.conversation.followups.attributes import topic_asked
from qa.conversation.followups.entities import Memory
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.form import Form, phrase_end, read
from qa.conversation.turn import Turn
from qa.light import pattern

__all__ = ["complete_difference", "complete_side"]

# How the other thing is tied to the noun.
_TIED: Mapping[str, str] = {
    "role": "in", "part": "in", "contribution": "to", "contributions": "to", "relation": "to",
    "relationship": "to", "link": "to",
}  # fmt: skip


_DIFFERENCE = pattern(
    r"(?P<asked>.*\bdifferences?) (?:with|to|from|compared (?:with|to)) "
    r"(?P<other>(?!(?:it|that|this|them)\b)[^?.!]{2,60}?)\s*[?.!]*\s*",
    re.IGNORECASE,
)


def complete_side(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """ "What is the role of light in sleep?", or None where the question names both."""
    form = read(text)
    tie = _tie(form)
    topic = topic_asked(memory) if tie else None
    if topic is None or topic.text.lower() in text.lower():
        return None
    words = f"{tie} {topic.text}"
    return Replacement("side", f"{form.piece(0, form.end)} {words}?", topic.text)


def complete_difference(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """ "What is the difference between a canoe and a kayak?" of "the difference with a kayak" after
    a question about canoes."""
    found = _DIFFERENCE.fullmatch(text)
    topic = topic_asked(memory) if found else None
    if found is None or topic is None or topic.text.lower() in text.lower():
        return None
    whole = f"{found['asked']} between {topic.text} and {found['other']}?"
    return Replacement("difference", whole, topic.text)


def _tie(form: Form) -> str:
    """The preposition that "What is the (main) role of X?" leaves out, or ""."""
    start, end = form.subject
    if not form.copular or form.wh_word != "what" or end != form.end:
        return ""
    place = next((i for i in range(start, end) if form.lowers[i] == "of"), end)
    noun = form.lowers[place - 1]
    owner = phrase_end(form.lowers, list(form.tags), place + 1, end)
    joined = "and" in form.lowers[place:end]
    return _TIED.get(noun, "") if start < place < end == owner and not joined else ""
