"""What the conversation tells the answerer beside the question itself."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["NO_CONTEXT", "Context"]


@dataclass(frozen=True, slots=True)
class Context:
    """`near` is the last answer's place (number of the article, offset in characters).

    `exclude` holds texts already said ("who else?"); `hints` are words that count at low weight,
    such as the names that a pronoun may stand for; `force` never abstains (used by measurements
    on data sets in which every question has an answer).
    """

    near: tuple[int, int] | None = None
    exclude: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    force: bool = False


NO_CONTEXT = Context()
