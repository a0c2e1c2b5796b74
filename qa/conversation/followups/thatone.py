"""What "that one" and "this one" stand for."""

from __future__ import annotations

from collections.abc import Sequence

from qa.conversation.followups.entities import Memory
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.followups.said import INDEFINITE
from qa.conversation.form import Form
from qa.conversation.turn import Turn, last_answered
from qa.light import pattern

__all__ = ["that_one"]

_YEAR = pattern(r"(?:in )?(\d{4})")


def that_one(form: Form, index: int, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """The strike in 2011 after "Was there a strike before?" and "When?", else the latest thing."""
    things = [[one for one in entities if not one.person] for entities in memory]
    latest = next((found for found in things if found), [])
    said = (one for one in latest if one.role == "answer")
    entity = next(said, latest[0] if latest else None)
    if entity is None:
        return None
    when = _when_answered(history) if entity.role in ("sought", "other") else ""
    words = f"{INDEFINITE.sub('the ', entity.text, count=1)}{when}"
    start, stop = form.tokens[index - 1].start, form.tokens[index].end
    if not form.text[:start].strip():
        words = words[:1].upper() + words[1:]
    return Replacement("this one", form.text[:start] + words + form.text[stop:], words)


def _when_answered(history: Sequence[Turn]) -> str:
    """ " in 2011" where that was the answer to "When?", else ""."""
    turn = last_answered(tuple(history))
    spans = turn.answer.spans if turn is not None else ()
    year = _YEAR.fullmatch(spans[0].text) if len(spans) == 1 else None
    asked = turn is not None and turn.answer.question.resolved.lower().startswith("when")
    return f" in {year[1]}" if year and asked else ""
