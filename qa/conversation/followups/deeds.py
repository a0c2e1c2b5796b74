"""What "it" takes ("How long does it take?" after "How do I train for a marathon?"), and what is
done by "do it" ("Did he do it on purpose?" after "Who broke the vase?").
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.conversation.followups.entities import Memory
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.form import Form, read
from qa.conversation.turn import Turn
from qa.conversation.verbs import base_verb

__all__ = ["complete_deed", "replace_deed"]

_TAKES = (("it", "take"), ("it", "cost"))
_DO_IT = (("do", "it"), ("do", "that"), ("do", "so"))
# What is no deed that was done to something.
_EMPTY = frozenset("do happen have be".split())
_TURNS = 4
_WAY = ("way", "to")
_ASKERS = frozenset({"i", "you", "we", "one", "people"})


def complete_deed(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """ "How long does it take to train for a marathon?", or None where no deed was asked about."""
    form = read(text)
    asked = form.wh_word == "how" and form.lowers[max(form.end - 2, 0) : form.end] in _TAKES
    last = next((turn for turn in reversed(history) if not turn.small_talk), None)
    deed = _deed(read(last.answer.question.resolved)) if asked and last is not None else ""
    if not deed:
        return None
    return Replacement("deed", f"{form.piece(0, form.end)} to {deed}?", f"to {deed}")


def replace_deed(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """ "Did he break the vase on purpose?" of "Did he do it on purpose?" after "Who broke the
    vase?"; None where nobody's deed to something was asked about."""
    form = read(text)
    place = next((i for i in range(2, form.end - 1) if form.lowers[i : i + 2] in _DO_IT), 0)
    if not place or form.wh_word or place + 2 >= form.end or form.aux != 0:
        return None
    recent = [turn for turn in history if not turn.small_talk][-_TURNS:]
    asked = (read(turn.answer.question.resolved) for turn in reversed(recent))
    deed = next(filter(None, map(_done, asked)), "")
    if not deed:
        return None
    start, end = form.tokens[place].start, form.tokens[place + 1].end
    return Replacement("deed", f"{text[:start]}{deed}{text[end:]}", deed)


def _done(last: Form) -> str:
    """ "break the vase" of "Who broke the vase?" and of "Why did he break the vase?", or ""."""
    told = last.verb >= 0 and not last.passive and not last.copular
    if not told or last.lowers[last.verb] in _EMPTY or last.verb + 1 >= last.end:
        return ""
    thing = last.tags[last.verb + 1] in ("DT", "PRP$", "NN", "NNS", "NNP")
    behind = last.piece(last.verb + 1, last.end)
    return f"{base_verb(last.words[last.verb])} {behind}" if thing else ""


def _deed(last: Form) -> str:
    """ "train for a marathon" of "How do I train for a marathon?" and of "the best way to train for
    a marathon", or ""."""
    if last.wh_word == "how" and last.lowers[slice(*last.subject)][:1] and _is_asked(last):
        return last.piece(last.verb, last.end)
    way = next((i for i in range(1, last.end - 1) if last.lowers[i - 1 : i + 1] == _WAY), 0)
    told = way and last.tags[way + 1].startswith("VB")
    return last.piece(way + 1, last.end) if told else ""


def _is_asked(last: Form) -> bool:
    """Is it what the asker is to do, and no deed of others?"""
    asker = last.subject[1] - last.subject[0] == 1 and last.lowers[last.subject[0]] in _ASKERS
    return asker and last.verb == last.rest and last.wh[1] - last.wh[0] == 1
