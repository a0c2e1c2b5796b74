""" "What does a double room cost?" of "A single room costs €62, a double one €84".

What is told of the first of several in full is cut short for the next: the verb is left out, and
"one" or nothing at all stands for the noun. Near such figures the nouns of the first are as near as
those of the others; only the head of each row tells whose figure it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import expected_kinds
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.rows import Row, asked_stems, content, is_told_of, row_meant
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.rules.measures import asked_dimensions, measured_dimensions
from qa.language.stems import stem
from qa.language.wordtags import choices
from qa.reading.clauses import Clause
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer", "gapped"]

_RULE = "verb left out"
_SURE = 0.8
_JOINTS = frozenset((",", ";", "and", "but", "while"))
_LEADING = frozenset(("where", "while", "whereas"))
_STOPS = frozenset((*_JOINTS, ".", "(", ")", "–", "—"))
_ONES = frozenset(("one", "ones"))
_BETWEEN = frozenset(
    ("for", "to", "by", "at", "about", "around", "nearly", "almost", "only", "just")
)
_HEADING = frozenset("NN NNS NNP NNPS JJ JJR JJS POS VBN VBG".split())
_HEADLESS = frozenset(("JJ", "JJR", "JJS", "POS"))
_OPENING = frozenset(("DT", "PRP$"))
_LONE = frozenset(("VB", "VBP"))
# Pasts that look like nouns.
_PASTS = frozenset("hurt cut hit cost put set let split shed bet".split())
_COUNTED = frozenset((QuestionType.HOW_MANY, QuestionType.HOW_MUCH))
_SIGNED = {MentionKind.MONEY, MentionKind.PERCENT}  # a sign may be left out with the verb
_FIGURES = frozenset(
    (
        MentionKind.NUMBER, MentionKind.PERCENT, MentionKind.MONEY, MentionKind.QUANTITY,
        MentionKind.DURATION, MentionKind.DATE,
    )
)  # fmt: skip


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The figure of the row that the question names, or None."""
    asked = asked_stems(question)
    expected = expected_kinds(question.profile)
    if (question.answer_type and not expected) or question.preposition == "with":
        return None
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        own = scene.reading
        if not is_told_of(question, scene) or not _counts(question, own):
            continue
        rows = gapped(own, scene.clauses)
        number = row_meant(asked, [row.stems for row in rows])
        if number is None:
            continue
        for found in _figures(own, rows[number].told):
            bare = found.kind is MentionKind.NUMBER and not _SIGNED.isdisjoint(expected)
            fits = not expected or bare or found.kind in expected
            if fits and _is_size_asked(question, own, found) and _counts_that(question, own, found):
                place = found.start, found.end
                return told_in(question, own, place, rule=_RULE, confidence=_SURE)
    return None


def _counts(question: Question, own: SentenceReading) -> bool:
    """Whether a sentence holds the noun of "how many lines", "how much electricity"."""
    return question.type not in _COUNTED or stem(question.answer_type) in ("", *own.stems)


def _counts_that(question: Question, own: SentenceReading, found: Found) -> bool:
    """Whether a number may count what is asked for: no 90 lamps where the sentence has six men."""
    behind = own.tags[found.end : found.end + 1]
    if question.type is not QuestionType.HOW_MANY or behind not in (("NNS",), ("NN",)):
        return True
    asked = stem(question.answer_type)
    ends = (one.end for one in own.mentions if one.kind is MentionKind.NUMBER)
    return own.stems[found.end] == asked or all(
        own.stems[end : end + 1] != (asked,) for end in ends
    )


def _is_size_asked(question: Question, own: SentenceReading, found: Found) -> bool:
    """Whether a measure may be one of what is asked: no 19 cm of "How heavy are they?"."""
    if found.kind is MentionKind.DURATION:
        return True
    asked, measured = asked_dimensions(question), measured_dimensions(own, found)
    return not asked or not measured or not asked.isdisjoint(measured)


def gapped(own: SentenceReading, clauses: Sequence[Clause]) -> list[Row]:
    """The rows of a sentence of which the first alone is told in full; none of another sentence."""
    return next(filter(None, (_rows(own, clause) for clause in clauses)), [])


def _rows(own: SentenceReading, clause: Clause) -> list[Row]:
    """The row that a main clause tells in full and those behind it that leave its verb out."""
    subject = clause.subject
    main = clause.kind == "main" or own.lowers[clause.start] in _LEADING
    if not main or subject is None or clause.polarity == "negative":
        return []
    rest = list(_cut_short(own, clause.verb_end, subject.end))
    first = list(_figures(own, (clause.verb_end, rest[0].name[0]))) if rest else []
    if not first or any(not _has_kind(own, row, first) for row in rest):
        return []
    if _has_verb(own, (clause.verb_end, rest[0].name[0])):
        return []
    place = subject.start, subject.end
    return [Row(content(own, place), place, (clause.verb_end, rest[0].name[0])), *rest]


def _has_verb(own: SentenceReading, place: Range) -> bool:
    """ "Are 19 cm long, have a span of 38 cm": what goes on with a verb is no row of its own."""
    held = {i for one in own.mentions for i in range(one.start, one.end)}
    return any(own.tags[i].startswith("VB") for i in range(*place) if i not in held)


def _has_kind(own: SentenceReading, row: Row, first: list[Found]) -> bool:
    """Whether a row tells of a figure of a kind that the first tells of; that 219 are euros too
    may be left out."""
    kinds = {one.kind for one in first}
    kinds |= {MentionKind.NUMBER} if kinds & _SIGNED else set()
    return any(found.kind in kinds for found in _figures(own, row.told))


def _cut_short(own: SentenceReading, start: int, noun_end: int) -> Iterator[Row]:
    """The rows from token `start` on: ", a double one €84 and a suite €120"."""
    heads = []
    for found in _figures(own, (start, len(own.words))):
        if head := _head_before(own, found.start, start):
            heads.append((head, found))
    for number, (head, found) in enumerate(heads):
        end = heads[number + 1][0][0] if number + 1 < len(heads) else len(own.words)
        told = found.start, _end_of(own, found.start, end)
        stems = content(own, head)
        if own.lowers[head[1] - 1] in _ONES or own.tags[head[1] - 1] in _HEADLESS:
            stems |= {own.stems[noun_end - 1]}
        yield Row(stems, head, told)


def _end_of(own: SentenceReading, start: int, end: int) -> int:
    """Where a row ends: at a joint behind its figure."""
    stop = next((i for i in range(start, end) if own.lowers[i] in _STOPS), end)
    return max(stop, start + 1)


def _head_before(own: SentenceReading, figure: int, least: int) -> Range | None:
    """The phrase between a joint and a figure: ", a double one €84", "and wind 19%"."""
    end = figure
    while end > least and own.lowers[end - 1] in _BETWEEN:
        end -= 1
    start = end
    while start > least and (own.tags[start - 1] in _HEADING or own.lowers[start - 1] in _ONES):
        start -= 1
    # "A bottle of water 1.20".
    if least < start < end and own.lowers[start - 1] == "of" and own.tags[start - 2] in _HEADING:
        start -= 2
    if start == end and _is_lone_noun(own, start - 1):
        start -= 1
    if start == end or own.lowers[start:end] == ("one",):
        return None
    start = _with_first(own, start, least)
    start -= own.tags[start - 1] in _OPENING
    return (start, end) if start > least and own.lowers[start - 1] in _JOINTS else None


def _with_first(own: SentenceReading, start: int, least: int) -> int:
    """Where ", tapes and papers for a week" begins, of which "papers" was found."""
    first = start - 1
    while first > least and own.tags[first - 1] in _HEADING:
        first -= 1
    joined = own.lowers[start - 1] == "and" and first < start - 1
    return first if joined and own.lowers[first - 1] in (",", ";") else start


def _is_lone_noun(own: SentenceReading, at: int) -> bool:
    """Whether a word behind a joint was taken for a verb, and may be a noun: "and wind 19%"."""
    joined = at > 0 and own.lowers[at - 1] in _JOINTS
    may_be = choices(own.lowers[at], False).split("/")
    # "Killed nine and hurt six" leaves no verb out.
    return joined and own.tags[at] in _LONE and "NN" in may_be and own.lowers[at] not in _PASTS


def _figures(own: SentenceReading, place: Range) -> Iterator[Found]:
    """The figures within some tokens, in order."""
    inside = (_numbered(own, one) for one in own.mentions if place[0] < one.end <= place[1])
    return (one for one in inside if one.kind in _FIGURES and place[0] <= one.start)


def _numbered(own: SentenceReading, found: Found) -> Found:
    """The 15 of "the Liberals 15", which may be read as a name like "Apollo 11"."""
    last = found.end - 1
    named = found.kind in (MentionKind.NAME, MentionKind.ORGANISATION) and found.start < last
    if not named or own.tags[last] != "CD" or not own.words[last].isdigit():
        return found
    return Found(last, found.end, MentionKind.NUMBER, own.words[last])
