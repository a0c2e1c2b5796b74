"""The values that travel between the floors: frozen, slotted, and counted in characters.

Every offset is a half-open range of characters into the text of one article (or into the
text of one question, for the tokens of a question). Nothing here imports anything of the package.
"""

from __future__ import annotations

from enum import StrEnum

from qa.light import dataclass

__all__ = [
    "AnswerKind",
    "Field",
    "MentionKind",
    "Paragraph",
    "Passage",
    "Place",
    "Range",
    "RankedPassage",
    "Rewrite",
    "RuleHit",
    "Sentence",
    "Span",
    "Token",
]

# Tokens from the first to behind the last: half-open.
Range = tuple[int, int]


class AnswerKind(StrEnum):
    """What sort of answer an answer is; the values are part of the public contract."""

    SPAN = "span"
    LIST = "list"
    YES = "yes"
    NO = "no"
    COMPUTED = "computed"
    UNANSWERABLE = "unanswerable"
    CHAT = "chat"


class MentionKind(StrEnum):
    """What a mention names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    NATIONALITY = "nationality"
    NAME = "name"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    AGE = "age"
    MONEY = "money"
    NUMBER = "number"
    PERCENT = "percent"
    QUANTITY = "quantity"
    ORDINAL = "ordinal"
    FREQUENCY = "frequency"
    ROLE = "role"
    EVENT = "event"
    WORK = "work"
    QUOTE = "quote"
    REASON = "reason"
    PURPOSE = "purpose"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (half-open) of a text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Field:
    """A value with what labels it, in characters; `column` is the head of its column or None.

    `source` tells where they stand: a "label" with a colon, a "row" with its first cell, a "cell"
    with another one of its row, a "role" beside a name, a "heading" above a line, a "list" below
    a line, a "byline", the "birth" or "death" of a name with its days, a "code" behind "No.", a
    kind of `CONTACTS`, a part of `LINEUPS`. `paragraph` is the value's,
    counted as the article does; `items` are the parts of a list, and none otherwise.
    """

    label: Span
    value: Span
    column: Span | None
    source: str
    paragraph: int
    items: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark: `text` stands at characters `start` to `end`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its place among all (`index`), its paragraph, its number in there, from 0."""

    start: int
    end: int
    index: int
    paragraph: int
    number: int
    caption: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, from 0; `kind` is "text", "caption" or "heading"."""

    start: int
    end: int
    index: int
    kind: str = "text"


@dataclass(frozen=True, slots=True)
class Passage:
    """One to three sentences in a row of one paragraph: what retrieval ranks.

    Passages partition the sentences in order, so a passage's neighbours are
    `article.passages[index - 1]` and `[index + 1]`.
    """

    start: int
    end: int
    index: int
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an offset stands, counted from 1 as people count."""

    paragraph: int
    sentence: int
    caption: bool = False


@dataclass(frozen=True, slots=True)
class RankedPassage:
    """A passage that retrieval found, its score, and its rank from 0; `article` counts from 0."""

    passage: Passage
    score: float
    rank: int
    article: int = 0


@dataclass(frozen=True, slots=True)
class Rewrite:
    """One step from the question as typed to the question as understood; `rule` names it."""

    rule: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RuleHit:
    """A rule that fired: its name, the value it saw, the points it gave, and why, in words."""

    rule: str
    value: float
    points: float
    reason: str = ""
