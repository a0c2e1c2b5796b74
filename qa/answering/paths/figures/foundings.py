""" "How old is the viaduct?" of "the viaduct, which opened in 1868": the years from then to the day
of the article, where no age is told; in an undated one the words that tell when. So of "Ida Moe,
born in 1950", unless her death is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.ages import ages_of, asks_for_now, meanings, subject_of
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.figures.durations import Period, years_between
from qa.answering.paths.figures.owners import is_of
from qa.answering.paths.telling import sentence_of, span_in, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.found import Found
from qa.reading.phrases import Phrase
from qa.reading.times.periods import period_of
from qa.types import MentionKind, Range

__all__ = ["MAKING", "Making", "answer", "makings"]

_RULE = "age from when it was made"
_MADE = frozenset(
    stem(verb)
    for verb in """
    built constructed erected established founded formed created completed inaugurated
    """.split()
)
# Of these the one that does it may be the thing itself: "the bridge opened in 1868", "it dates
# back to 1868".
_OPENING = frozenset(map(stem, "opened launched dates formed".split()))
MAKING = _MADE | _OPENING
_STANDING = frozenset(map(stem, "stood existed survived operated".split()))
_HOUSES = frozenset("building organisation".split())
_BORN, _DIED = stem("born"), frozenset(map(stem, "die death kill".split()))
_TOUCHING = 8  # tokens of "was built, at great cost, in 1740"
_BOUNDS = frozenset("by before after until since".split())
_IS = frozenset(("is", "are", "'s", "’s"))
_DAY = 100  # days of a month in YYYYMMDD
_YEAR = 10_000


class Making(NamedTuple):
    """The article's number, the sentence, the date of a making with its period, and its verb."""

    number: int
    scene: Scene
    found: Found
    period: Period
    verb: int


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The years since the thing asked about was made, in the text's own time, or None."""
    asked = subject_of(question)
    lowers = {token.text.lower() for token in question.tokens}
    if question.type is not QuestionType.HOW_OLD or not asked or not asks_for_now(question):
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    if _IS.isdisjoint(lowers) or next(ages_of(library, scenes, [asked]), None) is not None:
        return None
    made = [
        one
        for number, scene in scenes
        for meant in meanings(library, scenes, asked)
        for one in (
            *makings(library, number, scene, meant, also=frozenset((_BORN,))),
            *_standings(library, number, scene, meant),
        )
    ]
    if not made:
        return _told_ago(question, library, scenes, asked)
    if any(_is_dead(scene, one) for _, scene in scenes for one in made):
        return None
    return _told(question, library, min(made, key=lambda one: one.period))


def _told_ago(
    question: Question, library: Library, scenes: list[tuple[int, Scene]], asked: frozenset[str]
) -> Answer | None:
    """ "9,000 years" of "the lake formed 9,000 years ago"."""
    for number, scene in scenes:
        links = library.coreferences[number].links(scene.reading.sentence.index)
        for clause in scene.clauses:
            made = _made(scene, clause, frozenset())
            if made is None or not is_of(scene, [(made.start, made.end)], links, [asked]):
                continue
            for found in scene.reading.mentions:
                end = next((i for i in range(found.start, found.end + 1) if _is_ago(scene, i)), 0)
                inside = clause.head < found.start < clause.end
                if found.start < end and inside and not scene.verbs_between(clause.head, end):
                    place = found.start, end
                    return told_in(question, scene.reading, place, rule=_RULE, confidence=0.7)
    return None


def _is_ago(scene: Scene, index: int) -> bool:
    return scene.reading.lowers[index : index + 1] == ("ago",)


def makings(
    library: Library,
    number: int,
    scene: Scene,
    asked: frozenset[str],
    also: frozenset[str] = frozenset(),
) -> Iterator[Making]:
    """The dates at which a sentence tells that the thing asked about was made, or what verbs
    `also` tell of it."""
    links = library.coreferences[number].links(scene.reading.sentence.index)
    for clause in scene.clauses:
        made = _made(scene, clause, also)
        if made is None or clause.polarity == "negative" or clause.modal:
            continue
        if is_of(scene, [_owner(scene, made)], links, [asked]):
            continue
        if not is_of(scene, [(made.start, made.end)], links, [asked]):
            continue
        for found in scene.reading.mentions:
            period = period_of(found.normal) if found.kind is MentionKind.DATE else None
            bound = scene.reading.lowers[found.start - 1] in _BOUNDS
            exact = period is not None and "/" not in found.normal and not bound
            if period is not None and exact and _is_in(scene, clause, found):
                yield Making(number, scene, found, period, clause.head)


def _standings(
    library: Library, number: int, scene: Scene, asked: frozenset[str]
) -> Iterator[Making]:
    """The dates since which the thing "has stood here" or "has been a pub", as nobody has."""
    links = library.coreferences[number].links(scene.reading.sentence.index)
    for clause in scene.clauses:
        place = _lasting(scene, clause) if clause.polarity == "positive" else None
        if place is None or not is_of(scene, [(place.start, place.end)], links, [asked]):
            continue
        for found in scene.reading.mentions:
            period = period_of(found.normal) if found.kind is MentionKind.DATE else None
            since = scene.reading.lowers[found.start - 1] == "since"
            if period is not None and since and _is_in(scene, clause, found):
                yield Making(number, scene, found, period, found.start - 1)


def _lasting(scene: Scene, clause: Clause) -> Phrase | None:
    """What "has stood", "has been a pub" (it, and the pub) or "there has been"; no state of it."""
    own, told = scene.reading, clause.complement
    if {"has", "have"}.isdisjoint(own.lowers[clause.verb_start : clause.head]):
        return None
    if own.stems[clause.head] in _STANDING:
        return clause.subject
    noun = clause.subject if own.lowers[clause.start] == "there" else told
    if own.lowers[clause.head] != "been" or noun is None or noun.end > clause.end:
        return None
    head = own.lowers[noun.parts[0][1] - 1]
    kind = class_of(head) in _HOUSES or head in words("facilities")
    return clause.subject and Phrase(clause.subject.start, noun.end, ()) if kind else None


def _made(scene: Scene, clause: Clause, also: frozenset[str]) -> Phrase | None:
    """What a clause tells to be built or opened, or None."""
    deed = scene.reading.stems[clause.head]
    if deed in _OPENING and clause.voice == "active" and clause.object is None:
        return clause.subject
    if deed not in MAKING | also:
        return None
    return clause.subject if clause.voice == "passive" else clause.object


def _owner(scene: Scene, made: Phrase) -> Range:
    """The Moss of "Moss' Mill", who was not made; no token where nobody owns it."""
    own = range(made.start, made.end)
    return made.start, next(
        (i for i in reversed(own) if scene.reading.tags[i] == "POS"), made.start
    )


def _is_in(scene: Scene, clause: Clause, found: Found) -> bool:
    """Whether a date belongs to the verb: "in 1868 it was opened", "opened, with pomp, in 1868"."""
    inside = clause.start <= found.start and found.end <= clause.end
    first, last = sorted((clause.head, found.start))
    return inside and scene.verbs_between(first, last) == 0


def _is_dead(scene: Scene, made: Making) -> bool:
    """Whether a sentence tells of a death where somebody's birth is what is told."""
    born = made.scene.reading.stems[made.verb] == _BORN
    return born and not _DIED.isdisjoint(scene.reading.stems)


def _told_when(question: Question, made: Making) -> Answer:
    """ "Built in 1740": the verb and the date, or the date alone where it stands before."""
    start, end = made.verb, made.found.end
    if not start < made.found.start <= start + _TOUCHING:
        start = made.found.start
    place = start, end
    return told_in(question, made.scene.reading, place, rule=_RULE, confidence=0.6)


def _told(question: Question, library: Library, made: Making) -> Answer | None:
    published = library.articles[made.number].published
    if published is None:
        return _told_when(question, made)
    day = published.year * _YEAR + published.month * _DAY + published.day
    least, most = years_between(made.period, (day, day))
    if most < 1 or made.period[1] > day:
        return None
    years = f"{most:,} year{'' if most == 1 else 's'}"
    span = span_in(made.scene.reading, (made.found.start, made.found.end), made.found.normal)
    return computed(
        question,
        years if least == most else f"about {years}",
        f"years from {span.text} to the article's {published.year}",
        rule=_RULE,
        spans=(span,),
        evidence=(sentence_of(made.scene.reading),),
    )
