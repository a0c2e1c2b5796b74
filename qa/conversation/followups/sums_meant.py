""" "What did he spend it on?" after a sum was told: "it" is the money."""

from __future__ import annotations

from collections.abc import Sequence

from qa.conversation.followups.entities import Memory
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.form import Form, read
from qa.conversation.turn import Turn, last_said
from qa.conversation.verbs import base_verb
from qa.language.lexicon import table, words
from qa.light import pattern
from qa.types import AnswerKind

__all__ = ["replace_sum"]

_SUM = pattern(r"[$€£¥] ?\d|\d[\d,.]* ?(?:million |billion |bn |m )?(?P<unit>[a-z%]+)")
_MEANT = frozenset(("it", "that"))
_SHARED = frozenset(("much", "all", "half", "most", "part", "none"))


def replace_sum(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """ "What did he spend the money on?", "How much of the money has been paid?", or None."""
    form = read(text)
    index = next((i for i in range(1, form.end) if form.lowers[i] in _MEANT), 0)
    if not index or not _of_money(form, index) or not _told_sum(history):
        return None
    token = form.tokens[index]
    said = f"{form.text[: token.start]}the money{form.text[token.end :]}"
    return Replacement("sum", said, "the money")


def _of_money(form: Form, index: int) -> bool:
    """Is it what is paid, and not what is paid for, or a share of what was told?"""
    before = form.lowers[index - 1]
    shared = before == "of" and form.lowers[index - 2] in _SHARED
    object_ = index - 1 == form.verb or form.tags[index - 1].startswith("VB")
    return shared or (object_ and base_verb(form.words[index - 1]) in words("money_verbs"))


def _told_sum(history: Sequence[Turn]) -> bool:
    turn = last_said(tuple(history))
    if turn is None or turn.answer.kind is not AnswerKind.SPAN or not turn.answer.spans:
        return False
    asked = read(turn.answer.question.resolved)
    found = _SUM.search(turn.answer.spans[0].text.lower())
    unit = (found["unit"] or "") if found else ""
    money = found is not None and (not unit or unit in table("currencies"))
    return money and asked.wh_word in ("how", "what")
