"""Whose change a figure tells: "butter rose by 3 percent" tells nothing of sugar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import StemSet, stem
from qa.reading.clauses import Clause
from qa.types import Range

__all__ = ["CHANGES", "another_changes"]

CHANGES = frozenset(
    stem(word)
    for word in """
    rise fall grow increase decrease drop climb decline gain lose jump slip shrink widen narrow
    growth reduction improve reduce cut raise up down soar plunge surge tumble gained expand
    """.split()
)
# What changes by itself: a fair may raise money, and a farm lose it.
_BARE = StemSet("rise fall grow increase decrease drop climb decline shrink".split())
# "The figure rose by 3": what of is told elsewhere.
_ANY = StemSet("figure number total rate level amount value sum change difference".split())
_COMPARE = stem("compare")
_KINDS = frozenset("noun name adjective".split())
_PRONOUN = frozenset("PRP WDT WP DT EX".split())


def another_changes(library: Library, article: int, scene: Scene, figure: int) -> str:
    """A word for what is asked to have changed, where the clause of the token `figure` tells of a
    change of something else, or ""; the sentence is one of article number `article`."""
    things = _things(scene.question, scene.matcher)
    # "£40, compared with £35 a year earlier" tells of one thing.
    own = [
        one
        for one in scene.clauses
        if one.start <= figure < one.end and scene.reading.stems[one.head] != _COMPARE
    ]
    clause = min(own, key=lambda one: one.end - one.start, default=None)
    if not things or clause is None or clause.subject is None:
        return ""
    subject = clause.subject.start, clause.subject.end
    held = _held(library, article, scene, (subject, *_beside(scene, clause, figure)))
    is_open = _is_open(scene, *subject)
    if is_open:
        held |= _told_before(library, article, scene)
    missing = [number for number in things if number not in held]
    another = missing == things or (
        bool(missing) and not is_open and _is_of_other(scene, clause, things)
    )
    return scene.matcher.terms[missing[-1]].word if another else ""


def _held(library: Library, article: int, scene: Scene, places: Iterable[Range]) -> set[int]:
    """The terms that some ranges of tokens of a sentence hold, or stand for."""
    index = scene.reading.sentence.index
    return {
        number for place in places for number in library.meant(scene.matcher, article, index, place)
    }


def _told_before(library: Library, article: int, scene: Scene) -> set[int]:
    """The terms that the sentence and the one before it hold, or the title above them."""
    reading, index = library.readings[article], scene.reading.sentence.index
    before = reading.sentence(index - 1).stems if index else ()
    above = (*reading.title_stems, *reading.heading_stems(index))
    found = scene.matcher.matches((*above, *before))
    return {*scene.factors, *(one.term for one in found if one is not None)}


def _things(question: Question, matcher: Matcher) -> list[int]:
    """The numbers of the terms between "how much" and the word of change."""
    stems = [stem(token.text.lower()) for token in question.tokens]
    # "How much did the price rise?" may look like one for a sum.
    bare = question.type is QuestionType.HOW_MUCH and any(one in _BARE for one in stems)
    if question.type is not QuestionType.DIFFERENCE and not (bare and not question.answer_type):
        return []
    start = question.wh[1]
    end = next((i for i in range(start, len(stems)) if stems[i] in CHANGES), start)
    terms = enumerate(matcher.terms)
    return [n for n, one in terms if start <= one.index < end and one.kind in _KINDS]


def _is_open(scene: Scene, start: int, end: int) -> bool:
    """ "It", "the figure", "the rise": the subject does not tell by itself what changes."""
    reading = scene.reading
    if all(tag in _PRONOUN for tag in reading.tags[start:end]):
        return True
    nouns = [i for i in range(start, end) if reading.tags[i].startswith("NN")]
    vague = [i for i in nouns if reading.stems[i] in _ANY or reading.stems[i] in CHANGES]
    return bool(nouns) and vague == nouns


def _beside(scene: Scene, clause: Clause, figure: int) -> list[Range]:
    """The tokens of a clause, one by one, that no clause holds which hangs on it: but for that of
    the figure."""
    inner = [
        other
        for other in scene.clauses
        if clause.start <= other.start and other.end <= clause.end and other != clause
        if not other.start <= figure < other.end
    ]
    tokens = range(clause.start, clause.end)
    return [(i, i + 1) for i in tokens if not any(other.start <= i < other.end for other in inner)]


def _is_of_other(scene: Scene, clause: Clause, things: Sequence[int]) -> bool:
    """ "The price of butter", "butter prices", where another price is asked for."""
    lowers, matches = scene.reading.lowers, scene.matches
    for i in range(clause.start, clause.end):
        found = matches[i]
        if found is None or found.term not in things:
            continue
        behind = i + 2 if lowers[i + 1 : i + 2] == ("of",) else i
        if any(_is_other(scene, clause, beside) for beside in (i - 1, behind)):
            return True
    return False


def _is_other(scene: Scene, clause: Clause, place: int) -> bool:
    """Whether a common noun of the clause is no word of the question."""
    if not clause.start <= place < clause.end or scene.matches[place] is not None:
        return False
    tag = scene.reading.tags[place]
    # The first word of a sentence looks like a name: "Butter prices".
    return tag in ("NN", "NNS") or (place == 0 and tag.startswith("NN"))
