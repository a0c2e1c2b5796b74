""" "How many are there usually?" of "60 crews are out, twice the usual number": what a figure is so
many times of.

A text that gives a figure as a multiple of another tells that one too, though it stands nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher, best_factors
from qa.answering.paths.figures.computing import computed, spelled
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import table
from qa.light import NamedTuple
from qa.reading.found import Found
from qa.reading.quantities.finding import value
from qa.types import MentionKind, Range

__all__ = ["answer"]

_USUAL = frozenset(
    "usual usually normal normally typical typically average customary ordinary ordinarily".split()
)
_TIMES = {"twice": 2.0, "double": 2.0, "half": 0.5, "triple": 3.0, "treble": 3.0, "thrice": 3.0}
_TIME_WORDS = frozenset(("times", "time"))
_FIGURES = frozenset((MentionKind.NUMBER, MentionKind.MONEY, MentionKind.QUANTITY))
_STOPS = frozenset((",", ".", ";", "–", "—", "(", ")", "and", "but"))
_JOINTS = frozenset((",", ";", "and", "but", "while", "–", "—"))
_SO_MANY = (("many",), ("much",))
_THAT = (("that",), ("that", "much"), ("that", "amount"), ("that", "price"), ("the", "price"))
_PRICES = frozenset("cost costs price pay charge".split())
_REACH = 20  # tokens from the figure to what it is a multiple of
_FREE = frozenset("number figure level amount many much".split())


class _Multiple(NamedTuple):
    """A figure, so many `times` of what the tokens of `base` tell."""

    figure: Found
    times: float
    at: int
    base: Range


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The figure that another is a multiple of, where the question names it as the text does."""
    sized = question.type in (QuestionType.HOW_ADJECTIVE, QuestionType.HOW_LONG)
    if not sized and question.type not in (QuestionType.HOW_MANY, QuestionType.HOW_MUCH):
        return None
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context):
        for one in _multiples(scene):
            if sized and (found := _of_size(question, scene, one)) is not None:
                return _told(question, scene, found)
            if not sized and _is_base_asked(question, scene, one):
                return _told(question, scene, one)
            size = question.tokens[question.wh[1] - 1].text.lower() if sized else "much"
            if (other := _of_other(scene, one, size)) is not None:
                return _told(question, scene, other)
    return None


def _of_size(question: Question, scene: Scene, one: _Multiple) -> _Multiple | None:
    """ "Twice as high as the church", which is half of it; "12 km long and half as wide", which is
    half of that."""
    lowers, first = scene.reading.lowers, one.base[0]
    size = question.tokens[question.wh[1] - 1].text.lower()
    if lowers[first : first + 2] != ("as", size):
        return None
    as_ = lowers[first + 2 : first + 3] == ("as",)
    parts = range(first + 3, one.base[1]) if as_ else range(one.at)
    told = {found.term for found in (scene.matches[i] for i in parts) if found is not None}
    terms = enumerate(scene.matcher.terms)
    wanted = {n for n, term in terms if term.index >= question.wh[1]}
    if not wanted or not wanted <= told or (not as_ and size in lowers[: one.at]):
        return None
    return one if as_ else one._replace(times=1 / one.times)


def _of_other(scene: Scene, one: _Multiple, size: str) -> _Multiple | None:
    """ "40 girls and three times as many boys", "Hull sold half as many", "a seat is half that": so
    many times the figure right before, where what is asked about is told of this part and not of
    that figure."""
    lowers = scene.reading.lowers
    base = lowers[slice(*one.base)]
    before = _figures_before(scene, one.at)[-1]
    joints = (i for i in range(one.at - 1, before.end - 1, -1) if lowers[i] in _JOINTS)
    start = next(joints, 0)
    alike = base[:1] == ("as",) and (base[1:2] in _SO_MANY or base[1:] == (size,))
    if not (alike or base in _THAT) or "as" in base[1:] or not start:
        return None
    first = best_factors(scene.matches[: before.end + 1])
    own = best_factors(scene.matches[start : one.base[1]])
    told = {found.term for found in scene.matches[: one.base[1]] if found is not None}
    terms = enumerate(scene.matcher.terms)
    free = _FREE | _PRICES | {size}
    wanted = {n for n, term in terms if term.index >= 0 and term.word.lower() not in free}
    nearer = any(own.get(n, 0.0) > first.get(n, 0.0) for n in wanted)
    if not wanted <= told or not nearer:
        return None
    return one._replace(figure=before, times=1 / one.times)


def _multiples(scene: Scene) -> Iterator[_Multiple]:
    """The figures of a sentence that are told as a multiple."""
    lowers = scene.reading.lowers
    for at in range(1, scene.size - 2):
        times, first = _times_at(lowers, at)
        before = _figures_before(scene, at) if times else []
        if not before:
            continue
        stops = (i for i in range(first, scene.size) if lowers[i] in _STOPS)
        yield _Multiple(before[0], times, at, (first, next(stops, scene.size)))


def _figures_before(scene: Scene, at: int) -> list[Found]:
    figures = (one for one in scene.reading.mentions if one.kind in _FIGURES)
    return [one for one in figures if one.end <= at and at - one.end <= _REACH]


def _times_at(lowers: Sequence[str], at: int) -> tuple[float, int]:
    """How many times a token tells of, and where that begins of which: "twice", "three times"."""
    if lowers[at] in _TIMES:
        return _TIMES[lowers[at]], at + 1
    number = table("number_words").get(lowers[at], lowers[at])
    if lowers[at + 1] in _TIME_WORDS and number.replace(".", "").isdecimal():
        return float(number), at + 2
    return 0.0, at


def _is_base_asked(question: Question, scene: Scene, one: _Multiple) -> bool:
    """Whether the question asks for the usual number, or for that of the time behind "as many as",
    and the sentence tells of all else that it asks about before."""
    base = scene.reading.lowers[slice(*one.base)]
    asked = {token.text.lower() for token in question.tokens}
    usual = not _USUAL.isdisjoint(asked)
    if usual is _USUAL.isdisjoint(base) or not (usual or "as" in base[1:]):
        return False
    since = scene.matches[one.base[0] : one.base[1]]
    told = {found.term for found in since if found is not None}
    before = {found.term for found in scene.matches[: one.at] if found is not None}
    terms = enumerate(scene.matcher.terms)
    free = _USUAL | _FREE
    wanted = {n for n, term in terms if term.index >= 0 and term.word.lower() not in free}
    return wanted <= before | told and (usual or bool(told - before))


def _told(question: Question, scene: Scene, one: _Multiple) -> Answer | None:
    own = scene.reading
    amount = value(one.figure.normal)
    if amount is None:
        return None
    figure = span_in(own, (one.figure.start, one.figure.end), one.figure.normal)
    times = span_in(own, (one.at, one.base[1]))
    result = amount[0] / one.times
    exact = spelled(result, amount[1], figure.text)
    text = exact if result == int(result) or amount[1] else f"about {round(result):,}"
    note = f"{figure.text} is {times.text}"
    return computed(
        question, text, note, rule="a multiple", spans=(figure, times), evidence=(sentence_of(own),)
    )
