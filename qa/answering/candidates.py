"""Spans of a sentence that could be an answer: where answers begin and end, balanced, not too long.

No chunk grammar: a span may begin and end where people's answers do, by part of speech
(measured on public question sets, 97 % of the answers are among them). Mentions and quotes are
candidates whatever their tags say.

A clause tells how far a span may reach: "time, but a freight train" is of two clauses and tells
neither, "timber had crossed it" has half a subject before its verb, "place by a crane" runs from
where something was put to who put it, and the verb that a question says is no part of its answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from qa.answering.question import Question, QuestionType, Role
from qa.answering.scene import Scene
from qa.language.grammar import NOUNS
from qa.language.lexicon import table
from qa.reading.clauses import Clause
from qa.reading.found import TIME_KINDS, Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind as Kind
from qa.types import Range

__all__ = ["LONGEST", "MEASURED", "candidate_spans", "farthest_ends", "is_unasked"]

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
_WITH_UNIT = frozenset((Kind.MONEY, Kind.PERCENT))
# An amount without its sign is no amount: of 9,132 answers 12 were parts of amounts of money.
_CURRENCY_SIGNS = frozenset("$ £ € ¥ ₩ ₹ US$ C$ A$ HK$ NZ$".split())
_MEASURING = frozenset(
    (one,) for one in "away apart long wide high deep tall thick old earlier later ago".split()
)
_DETERMINERS = frozenset(("DT", "PRP$"))
# These begin a phrase of their own before a verb.
_OPENING = frozenset("IN TO RB RBR".split())
_COMMAS = frozenset((",", "–", "—"))
_OPEN = {"(": ")", "[": "]", "“": "”", "``": "''"}
_CLOSE = frozenset(") ] ” ''".split())
_FOLLOWED = frozenset((tag,) for tag in NOUNS)
_JOINS = frozenset(("and", "or", ",", "&"))
# Nouns in an answer; more in an enumeration or where a clause may be the answer.
_MOST_HEADS, _MOST_LISTED = 2, 6
_SIZED = (QuestionType.HOW_ADJECTIVE, QuestionType.HOW_LONG, QuestionType.HOW_FAR)
_TIMES = frozenset("day time moment year night week month hour era period point".split())
# These open an answer only where the question asks for more than a name.
_LOOSE_STARTS = frozenset("IN VBD VBZ VBP VB TO RB EX".split())


# A few sentences answer many questions about an article in turn.
@lru_cache(maxsize=512)
def candidate_spans(reading: SentenceReading, *, loose: bool) -> tuple[tuple[int, int], ...]:
    """Token ranges (half-open) in order of place; `loose` admits clauses and verb phrases too."""
    found: set[tuple[int, int]] = set()
    ends = _ends(reading)
    for start in _starts(reading, loose):
        found.update((start, end) for end in _ends_from(reading, start, loose) if ends[end - 1])
    # Of a dateline only the town and the day answer.
    found = {span for span in found if span[0] >= reading.lead}
    found.update((mention.start, mention.end) for mention in reading.mentions)
    if loose:
        found.update((one.start, one.end) for one in (*reading.reasons, *reading.occasions))
    found.update((quote.start, quote.end) for quote in reading.quotes if quote.end > quote.start)
    measured = [one for one in reading.mentions if one.kind in MEASURED]
    risen = _risen(reading)
    signs = {i for i, word in enumerate(reading.words) if word in _CURRENCY_SIGNS}
    signs.update(i for one in measured for i in _letters(reading, one))
    if measured or signs:
        found = {
            span
            for span in found
            if span[0] - 1 not in signs
            and not any(_cuts(reading, span, one) for one in measured)
            and not any(_trails_in(reading, span, one) for one in measured)
            and not any(span[0] == start and span[1] > end for start, end in risen)
        }
    return tuple(sorted(span for span in found if span[0] >= reading.marker))


def _letters(reading: SentenceReading, money: Found) -> Iterator[int]:
    """The "R" of "R 450", the "Rs" of "Rs 45 crore": what stands before figures for their money."""
    for i in range(money.start, money.end - 1 if money.kind is Kind.MONEY else money.start):
        known = reading.words[i] in table("currency_letters")
        if reading.words[i + 1][:1].isdigit() and (known or reading.lowers[i] in ("rs", "rs.")):
            yield i


def _measures(reading: SentenceReading, place: int) -> bool:
    """Whether the word at a place says what a measure before it measures: "34 miles away"."""
    return reading.lowers[place : place + 1] in _MEASURING


def _cuts(reading: SentenceReading, span: tuple[int, int], mention: Found) -> bool:
    """Whether a span holds a part of a mention and something else, "a quarry two days" of "two
    days later", or an amount without its unit, "more than 90" of "more than 90 per cent", or "a
    farm two miles" of "a farm two miles away"."""
    start, end = mention.start, mention.end
    if span[1] <= start or end <= span[0]:
        return False
    rate = mention.kind is Kind.QUANTITY and "/" in mention.normal
    if (mention.kind in _WITH_UNIT or rate) and start <= span[0] and span[1] < end:
        return True
    if span[0] < start and span[1] == end and _measures(reading, end):
        return True
    return (span[0] < start and span[1] < end) or (start < span[0] and end < span[1])


def _trails_in(reading: SentenceReading, span: Range, mention: Found) -> bool:
    """Whether adverbs of what stands before are drawn to the measure that a comma sets off: "far,
    90 metres" of "the longest so far, 90 metres"."""
    comma = mention.start - 1
    if not span[0] < comma < span[1] or reading.words[comma] != ",":
        return False
    return all(tag.startswith("RB") for tag in reading.tags[span[0] : comma])


def _risen(reading: SentenceReading) -> list[tuple[int, int]]:
    """The "5.8 percent" of "to 5.8 percent from 5.3 percent": two answers and no one."""
    return [
        (one.start, one.end)
        for one, other in pairwise(reading.mentions)
        if one.kind in _WITH_UNIT
        and one.kind is other.kind
        and other.start == one.end + 1
        and reading.lowers[one.end] == "from"
    ]


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


def _ends(reading: SentenceReading) -> list[bool]:
    """Of each token whether an answer may end with it: not inside a compound, nor behind "the
    French" of "the French engineer"."""
    adjectives = {one.end - 1 for one in reading.mentions if one.kind is Kind.NATIONALITY}
    return [
        (tag in _ENDS or word in ("%", "°C", "°F"))
        and not _goes_on(tag, after)
        and not (i in adjectives and after in NOUNS)
        for i, (word, tag, after) in enumerate(
            zip(reading.words, reading.tags, (*reading.tags[1:], ""), strict=True)
        )
    ]


def _goes_on(tag: str, after: str) -> bool:
    """Two common nouns or two names side by side are one compound."""
    return tag in NOUNS and after in NOUNS and tag.startswith("NNP") == after.startswith("NNP")


def _ends_from(reading: SentenceReading, start: int, loose: bool) -> Iterator[int]:
    """Where a span from `start` may end: not inside brackets, nor past too many nouns."""
    tags, words = reading.tags, reading.words
    heads, listed, opened = 0, loose, []
    limit = min(len(words), start + LONGEST)
    for end in range(start, limit):
        word = words[end]
        if word == '"':
            word = tags[end]
        if word in _OPEN:
            opened.append(_OPEN[word])
        elif word in _CLOSE and (not opened or opened.pop() != word):
            return
        if word == "|" or (word in (";", ":", "?", "!") and not loose):
            return
        if word == "," and tags[end + 1 : end + 2] == ("EX",):
            return  # "little oil, there was a risk"
        listed = listed or word in _JOINS
        if tags[end] in NOUNS and tags[end + 1 : end + 2] not in _FOLLOWED:
            heads += 1
        if heads > (_MOST_LISTED if listed else _MOST_HEADS):
            return
        whole = not opened or (len(opened) == 1 and _is_quote(reading, start, end))
        if whole and not (end == start + 1 and _is_half_named(reading, start, end)):
            yield end + 1


def _is_quote(reading: SentenceReading, start: int, end: int) -> bool:
    """Whether a span begins with the mark of a quotation that ends right behind it."""
    words, tags = reading.words, reading.tags
    behind = end + 1 + (words[end + 1 : end + 2] in ((",",), (".",)))
    opens = words[start] == '"' and "''" not in tags[start : end + 1]
    return opens and tags[behind : behind + 1] == ("''",)


def _is_half_named(reading: SentenceReading, start: int, end: int) -> bool:
    """ "The Moe" of "the Moe family", which is no name of anybody."""
    behind = reading.tags[end + 1 : end + 2]
    named = reading.tags[end] in ("NNP", "NNPS") and behind in (("NN",), ("NNS",))
    return named and reading.lowers[start] == "the"


def farthest_ends(scene: Scene) -> list[int]:
    """Of each token where a span that begins there has to end at the latest."""
    ends = [scene.size] * scene.size
    for start, end in _borders(scene):
        ends[start] = min(ends[start], end)
    return ends


def _borders(scene: Scene) -> Iterator[Range]:
    for clause in scene.clauses:
        yield from _beside_another(scene.reading, clause)
        yield from _inside_subject(scene.reading, clause)
        yield from _before_subject(clause)
        yield from _before_agent(scene.reading, clause)
        yield from _before_aside(scene, clause)
        yield from _before_adverbial(scene, clause)
    if _asks_for_thing(scene.question):
        yield from _asked_verbs(scene)
    if scene.question.type is QuestionType.WHERE:
        yield from _before_distance(scene.reading)
    for one in filter(lambda one: is_unasked(scene, one), scene.reading.mentions):
        yield from ((at, at) for at in range(one.start, one.end))
    for start, end in pairwise((0, *scene.reading.cells, scene.size)):
        yield from ((at, end) for at in range(start, end))


def _beside_another(reading: SentenceReading, clause: Clause) -> Iterator[Range]:
    """From a noun of one clause not over ", but" to the subject of the next."""
    join = clause.start - 1
    own = clause.subject is not None and clause.subject.start >= clause.start
    if clause.link != "coordination" or not own or join < 2 or reading.tags[join] != "CC":
        return
    if reading.words[join - 1] not in _COMMAS:
        return
    start = join - 2
    while start >= 0 and not _is_verb(reading.tags[start]):
        yield start, clause.start
        start -= 1


def _inside_subject(reading: SentenceReading, clause: Clause) -> Iterator[Range]:
    """From inside of a subject not over its verb: no "timber had crossed it"."""
    if clause.subject is None or clause.tense == "none" or clause.subject.start < clause.start:
        return
    first = clause.subject.start + 1 + (reading.tags[clause.subject.start] in _DETERMINERS)
    for start in range(first, clause.verb_start):
        if reading.tags[start] not in _OPENING:
            yield start, clause.head


def _before_subject(clause: Clause) -> Iterator[Range]:
    """From "that night" not into the "three men" right behind, who did something then."""
    subject = clause.subject
    for one in clause.obliques if subject is not None else ():
        if one.preposition < 0 and subject is not None and one.object.end == subject.start:
            yield from ((start, subject.start) for start in range(one.object.start, subject.start))


def _before_agent(reading: SentenceReading, clause: Clause) -> Iterator[Range]:
    """From a phrase behind a passive verb not over "by" to who does it."""
    if clause.agent is None:
        return
    for start in range(clause.verb_end, clause.agent.start - 1):
        yield start, clause.agent.start


def _before_aside(scene: Scene, aside: Clause) -> Iterator[Range]:
    """From a subject not into who says it: no "goal, Moran" of "the goal, Moran said, was"."""
    comma = aside.start - 1
    if comma <= 0 or scene.reading.words[comma] != "," or aside.governor >= 0:
        return
    if any(one.start < comma and aside.verb_end < one.verb_start for one in scene.clauses):
        yield from ((start, comma) for start in range(comma))


def _before_adverbial(scene: Scene, clause: Clause) -> Iterator[Range]:
    """From behind a verb not into when or why it was done: no "Lund when a tree fell" of "killed
    near Lund when a tree fell on him", but "two days after it fell" and "the day when it fell"."""
    last, reading = clause.start - 1, scene.reading
    if clause.kind != "adverbial" or clause.governor < 0 or clause.subject is None or last < 0:
        return
    dated = scene.mention_of[last]
    timed = dated is not None and dated.kind in TIME_KINDS
    if timed or reading.lowers[last] in _TIMES or reading.tags[last] not in NOUNS:
        return
    for at in range(last, scene.clauses[clause.governor].verb_end - 1, -1):
        if reading.tags[at] in _OPENING or _is_verb(reading.tags[at]):
            return  # "by cutting wages while prices rose"
        yield at, clause.start


def _asks_for_thing(question: Question) -> bool:
    """ "What do they get?"."""
    parts = (Role.OBJECT, Role.SUBJECT)
    return question.type is QuestionType.WHAT and question.role in parts


def _asked_verbs(scene: Scene) -> Iterator[Range]:
    for clause in scene.clauses:
        if scene.reading.stems[clause.head] == scene.question.predicate:
            yield from ((start, start) for start in range(clause.verb_start, clause.head + 1))


def _before_distance(reading: SentenceReading) -> Iterator[Range]:
    """Of "the city of Lindal, 34 miles away" the city, where a place is asked for."""
    for one in reading.mentions:
        comma = one.start - 1
        if one.kind is Kind.QUANTITY and comma > 0 and reading.words[comma] == ",":
            yield from ((start, comma) for start in range(comma))


def is_unasked(scene: Scene, found: Found) -> bool:
    """ "Two degrees warmer", "12 metres longer than the old one" where a size is asked for, and the
    hour where a day is."""
    if scene.profile == "what_date":
        return found.kind is Kind.TIME and found.normal.startswith("T")
    sized = scene.question.type in _SIZED and "JJR" not in scene.question.tags
    compared = scene.reading.tags[found.end : found.end + 1] == ("JJR",)
    return sized and compared and found.kind in MEASURED


def _is_verb(tag: str) -> bool:
    return tag.startswith("VB") or tag == "MD"
