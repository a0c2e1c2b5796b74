"""Spans of a sentence that could be an answer: where answers begin and end, balanced, not too long.

No chunk grammar: a span may begin and end where people's answers do, by part of speech
(measured on public question sets, 97 % of the answers are among them). Mentions and quotes are
candidates whatever their tags say.
"""

from __future__ import annotations

from qa.reading.reading import SentenceReading
from qa.types import MentionKind as Kind

__all__ = ["LONGEST", "MEASURED", "candidate_spans"]

LONGEST = 16
_STARTS = frozenset(
    """
    DT PDT CD JJ JJR JJS NN NNS NNP NNPS PRP$ PRP VBG VB VBN RB RBR RBS TO $ # `` FW IN EX
    VBD VBZ VBP LS SYM
    """.split()
)
_ENDS = frozenset(
    """
    NN NNS NNP NNPS CD JJ JJR JJS VBN VB VBG VBD VBZ VBP RB RBR PRP FW '' -RRB- ) RP $ LS
    SYM
    """.split()
)
# What has a unit or a date is one piece: of 9,132 answers that people marked, 16 cut one in two.
MEASURED = frozenset(
    (Kind.DATE, Kind.TIME, Kind.DURATION, Kind.AGE, Kind.MONEY, Kind.PERCENT, Kind.QUANTITY)
)
_NOUN = frozenset("NN NNS NNP NNPS".split())
_OPEN = {"(": ")", "[": "]", "“": "”", "``": "''"}
_CLOSE = frozenset(") ] ” ''".split())
# These open an answer only where the question asks for more than a name.
_LOOSE_STARTS = frozenset("IN VBD VBZ VBP VB TO RB EX".split())


def candidate_spans(reading: SentenceReading, *, loose: bool) -> list[tuple[int, int]]:
    """Token ranges (half-open) in order of place; `loose` admits clauses and verb phrases too."""
    found: set[tuple[int, int]] = set()
    for start in _starts(reading, loose):
        _add_from(reading, start, loose, found)
    for mention in reading.mentions:
        found.add((mention.start, mention.end))
    if loose:
        found.update((reason.start, reason.end) for reason in reading.reasons)
    for quote in reading.quotes:
        if quote.end > quote.start:
            found.add((quote.start, quote.end))
    measured = [(one.start, one.end) for one in reading.mentions if one.kind in MEASURED]
    return sorted(span for span in found if not any(_cuts(span, one) for one in measured))


def _cuts(span: tuple[int, int], mention: tuple[int, int]) -> bool:
    """Whether a span holds a part of a mention and something else: "a quarry two days" of "two
    days later"."""
    if span[1] <= mention[0] or mention[1] <= span[0]:
        return False
    return (span[0] < mention[0] and span[1] < mention[1]) or (
        mention[0] < span[0] and mention[1] < span[1]
    )


def _starts(reading: SentenceReading, loose: bool) -> list[int]:
    tags, words = reading.tags, reading.words
    starts = []
    for i, tag in enumerate(tags):
        if tag not in _STARTS and words[i] not in ("%", "€", "£"):
            continue
        if tag in _LOOSE_STARTS and not loose and not words[i][:1].isdigit():
            continue
        if tag == "POS" or words[i] in ("’s", "'s"):
            continue
        starts.append(i)
    return starts


def _add_from(
    reading: SentenceReading, start: int, loose: bool, found: set[tuple[int, int]]
) -> None:
    tags, words = reading.tags, reading.words
    heads, opened = 0, []
    limit = min(len(words), start + LONGEST)
    for end in range(start, limit):
        word, tag = words[end], tags[end]
        if word in _OPEN:
            opened.append(_OPEN[word])
        elif word in _CLOSE and (not opened or opened.pop() != word):
            return
        following = tags[end + 1] if end + 1 < len(tags) else ""
        if tag in _NOUN and following not in _NOUN:
            heads += 1
        if word in (";", ":", "?", "!") and not loose:
            return
        if heads > _most_heads(words, start, end, loose):
            return
        if opened or (tag not in _ENDS and word not in ("%", "°C", "°F")):
            continue
        if (
            tag in _NOUN
            and following in _NOUN
            and not (tag.startswith("NNP") ^ following.startswith("NNP"))
        ):
            continue
        found.add((start, end + 1))


def _most_heads(words: tuple[str, ...], start: int, end: int, loose: bool) -> int:
    """Two nouns; more in an enumeration or where a clause may be the answer."""
    if loose:
        return 6
    return 6 if any(words[i] in ("and", "or", ",", "&") for i in range(start, end + 1)) else 2
