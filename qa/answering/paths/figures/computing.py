"""A computed answer: the figure, and the verbatim parts that it was computed from."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.paths.telling import told
from qa.answering.question import Question
from qa.light import pattern
from qa.types import AnswerKind

__all__ = ["computed", "spelled"]

_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
# The words of a unit behind a figure: "degrees Celsius", "crowns".
_UNIT = pattern(
    r"\d (?:(?:thousand|million|billion|trillion) )?"
    r"((?!(?:thousand|million|billion|trillion)\b)[^\W\d_][^\d]*)$"
)
_MINOR = {"USD": "cents", "EUR": "cents", "GBP": "pence"}
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}


def computed(
    question: Question,
    text: str,
    note: str,
    *,
    rule: str,
    spans: Sequence[AnswerSpan],
    evidence: Sequence[AnswerSpan],
) -> Answer:
    """An answer of kind "computed"; `note` shows the computation without its result."""
    return told(
        question,
        spans,
        evidence,
        rule=rule,
        reason=f"{note} = {text}",
        confidence=0.7,
        kind=AnswerKind.COMPUTED,
        text=text,
        note=note,
    )


def spelled(amount: float, unit: str, *like: str) -> str:
    """An amount as a newspaper writes it: "$1.12 billion", "300 km", "40 cents", "€4.30"; the
    unit is spelled as in the first of the texts `like` that has one."""
    if amount < 1 and unit in _MINOR:
        return f"{100 * amount:.4g} {_MINOR[unit]}"
    for scale, name in _SCALES:
        if amount >= scale:
            figure = f"{amount / scale:.4g} {name}"
            break
    else:
        figure = f"{amount:,.10g}"
        if unit in _SIGNS and "." in figure:
            figure = f"{amount:,.2f}"
    if unit in _SIGNS:
        return f"{_SIGNS[unit]}{figure}"
    if unit == "%":
        return f"{figure} percentage point{'' if amount == 1 else 's'}"
    said = next(filter(None, map(_UNIT.search, like)), None)
    return f"{figure} {said[1] if said else unit}".strip()
