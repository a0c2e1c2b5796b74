"""What the conversation tells the answerer beside the question itself."""

from __future__ import annotations

from qa.light import NamedTuple, dataclass

__all__ = ["NO_CONTEXT", "Context", "Place"]


class Place(NamedTuple):
    """Where the last answer stands: the number of the article, and characters half-open."""

    article: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Context:
    """`near` is the last answer's place; answers move forward from there and seldom repeat it.

    `exclude` holds texts already said ("who else?"); `hints` are words that count at low weight,
    such as the names that a pronoun may stand for; `force` never abstains (used by measurements
    on data sets in which every question has an answer).
    """

    near: Place | None = None
    exclude: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    force: bool = False


NO_CONTEXT = Context()
