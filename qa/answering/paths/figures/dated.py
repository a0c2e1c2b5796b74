"""Questions for a figure of some period: the figure that belongs to it, not that of another year.

"How much was it in 2020?" is answered by what "last year" has in an article of 2021, and "a year
earlier" by the figure that the text gives for then. Where all figures are of other periods the
article does not say; the sentence with the closest one goes along.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.contrary import other_fate
from qa.answering.expected import expected_kinds
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import choosing
from qa.answering.paths.figures.dating import (
    MEASURED,
    Figure,
    asks_for_earlier,
    figures_in,
)
from qa.answering.paths.telling import sentence_of, span_in, told
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.light import NamedTuple, replace
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.reading.times.periods import Dated, agrees, asked_dates
from qa.types import AnswerKind, MentionKind, RuleHit

__all__ = ["answer"]

_COUNTS = frozenset((QuestionType.HOW_MANY, QuestionType.HOW_MUCH))
_MEANT = 0.45
# A name that stands so often is what the article is about, and need not be said again.
_TOPIC = 3
_MEASURES = frozenset("money amount number figure sum total percentage".split())
# A figure of another sentence has to stand with so much of what the result's own stands with.
_LEAST_OF_OWN = 0.75
_LEANING = frozenset(("that", "this"))
_BESIDE = 3  # tokens from a figure to its date
_AGAINST = frozenset("from with against than".split())
_OTHERS = "the figures there are those of other periods than the one asked for"
_SUMS = frozenset((MentionKind.MONEY, MentionKind.PERCENT, MentionKind.QUANTITY))


class _Choice(NamedTuple):
    """A figure of a scene, whether the scene is about what is asked, and whether the figure's date
    is the one asked for (None: not to be told)."""

    scene: Scene
    figure: Figure
    meant: bool
    fits: bool | None


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The figure of the period asked for; None for questions without a period or a figure."""
    words = [token.text for token in question.tokens]
    dates = asked_dates(words, question.tags, library.articles[0].published)
    kinds = _kinds(question)
    # What was said before is no answer any more, but is what the figure asked for stands beside.
    anew = replace(context, exclude=())
    if asks_for_earlier(question):
        found = _earlier(choosing.answer(question, library, anew), library)
        if found is not None:
            return found
    if len(dates) != 1 or not kinds:
        return None
    result = choosing.answer(question, library, context)
    # The date may be said in other words, so that the rest decides which sentences are looked at.
    rest = [one for one in question.terms if not dates[0].start <= one.index < dates[0].end]
    bare = replace(question, terms=tuple(rest))
    # Figures of one thing stand far apart in a text, so that the last answer's place says little.
    scenes = library.scenes(bare, Matcher(bare, context.hints), replace(context, near=None))
    scenes = [(n, one) for n, one in scenes if not other_fate(question, one.reading)]
    choices = list(_choices(library, scenes, dates[0], kinds, result))
    own = [one for one in choices if _is_in(one, result)]
    if kinds is _SUMS and not own:
        return result
    given = _chosen(result, own, choices)
    if given.kind is AnswerKind.UNANSWERABLE and _asks_for_last(question, dates[0]):
        return _earlier(choosing.answer(bare, library, anew), library, undated=True) or given
    return given


def _asks_for_last(question: Question, asked: Dated) -> bool:
    """ "Last year": the time that a figure is "up from" where the text dates neither."""
    words = [token.text.lower() for token in question.tokens[asked.start : asked.end]]
    return words[:1] == ["last"] or words[:2] == ["the", "last"]


def _earlier(result: Answer, library: Library, *, undated: bool = False) -> Answer | None:
    """The figure that the result's own is compared with, "$3.2 billion, up from $2.9 billion"; None
    where the result is no figure or is compared with none, or with one that is not `undated`."""
    if result.kind is not AnswerKind.SPAN:
        return None
    span = result.spans[0]
    reading = library.reading_of(span)
    if reading is None:
        return None
    own = [
        one
        for one in reading.mentions
        if one.kind in MEASURED and reading.offsets(one.start, one.end)[1] == span.end
    ]
    if own and not _AGAINST.isdisjoint(reading.lowers[max(0, own[0].start - 2) : own[0].start]):
        return result
    for one in reading.mentions if own else ():
        led = _is_led(reading, one)
        dated = undated and any(
            other.kind is MentionKind.DATE and other.start - one.end in range(_BESIDE)
            for other in reading.mentions
        )
        alike = one.kind in (own[0].kind, MentionKind.NUMBER)
        if led and not dated and one.start >= own[0].end and alike:
            return told(
                result.question,
                (span_in(reading, (one.start, one.end), one.normal),),
                result.evidence,
                rule="figure of the period",
                reason="what the figure is compared with",
                confidence=max(result.confidence, 0.6),
            )
    return None


def _is_led(reading: SentenceReading, figure: Found) -> bool:
    """Whether "from" or "with" stands before a figure, or before the "loss of" that it is."""
    start = figure.start
    if reading.lowers[max(0, start - 1) : start] == ("of",):
        start -= 2
    return not _AGAINST.isdisjoint(reading.lowers[max(0, start - 2) : start])


def _kinds(question: Question) -> Collection[MentionKind]:
    """The kinds of figure that a question may ask for, none when it asks for something else."""
    expected = expected_kinds(question.profile)
    if expected[:1] == (MentionKind.PERCENT,):
        return (MentionKind.PERCENT,)  # a bare number is the whole that a share is of
    if question.type in _COUNTS or (expected and expected[0] in MEASURED):
        return MEASURED.intersection(expected)
    is_what = question.type in (QuestionType.WHAT, QuestionType.WHICH)
    return _SUMS if is_what and not expected else ()


def _choices(
    library: Library,
    scenes: Sequence[tuple[int, Scene]],
    asked: Dated,
    kinds: Collection[MentionKind],
    result: Answer,
) -> Iterator[_Choice]:
    """The figures of the sentences that are about what is asked, that of the result included."""
    for number, scene in scenes:
        meant = _is_meant(library, number, scene, asked)
        if not meant and not _stands_in(result, scene):
            continue
        for figure in figures_in(scene):
            if figure.mention.kind not in kinds or _is_difference(scene, figure):
                continue
            if _stands_in(result, scene) or not _counts_another(scene, figure):
                fits = agrees(asked, _reached(figure.dated)) if figure.dated else None
                yield _Choice(scene, figure, meant, fits)


def _reached(dated: Dated) -> Dated:
    """ "It grew to 600 by 1930": so many there were in 1930."""
    return dated._replace(relation="") if dated.relation == "by" else dated


def _is_difference(scene: Scene, figure: Figure) -> bool:
    """ "Nine more than a year ago": how many more there are, not how many there were."""
    end = figure.mention.end
    return scene.reading.lowers[end : end + 2] in (("more", "than"), ("fewer", "than"))


def _counts_another(scene: Scene, figure: Figure) -> bool:
    """ "Three epicentres" where square miles are asked for, and the sentence has none of these."""
    question, reading, end = scene.question, scene.reading, figure.mention.end
    counted = reading.tags[end : end + 1] in (("NN",), ("NNS",))
    if question.type is not QuestionType.HOW_MANY or not counted or not question.answer_type:
        return False
    asked = {n for n, one in enumerate(scene.matcher.terms) if one.word == question.answer_type}
    return bool(asked) and asked.isdisjoint(scene.factors)


def _is_meant(library: Library, number: int, scene: Scene, asked: Dated) -> bool:
    """Whether a sentence, with the one before it, holds the names of the question and most of the
    weight of its nouns."""
    matcher, held = scene.matcher, set(scene.factors)
    index = scene.reading.sentence.index
    if index:
        before = library.readings[number].sentence(index - 1)
        held.update(found.term for found in matcher.matches(before.stems) if found)
    needed = _needed(matcher, asked)
    text = library.articles[number].text
    names = {
        n
        for n in needed
        if matcher.terms[n].kind == "name" and text.count(matcher.terms[n].word) < _TOPIC
    }
    total = sum(matcher.weights[n] for n in needed)
    share = sum(matcher.weights[n] for n in needed if n in held)
    return total > 0.0 and held >= names and share >= _MEANT * total


def _needed(matcher: Matcher, asked: Dated) -> list[int]:
    """The terms for the nouns and names of a question, but for its date and words for measures."""
    return [
        n
        for n, term in enumerate(matcher.terms)
        if term.kind in ("noun", "name")
        and term.index >= 0
        and not asked.start <= term.index < asked.end
        and term.word.lower() not in _MEASURES
    ]


def _stands_in(result: Answer, scene: Scene) -> bool:
    """Whether the result is a span of a scene's sentence."""
    sentence = scene.reading.sentence
    found = result.spans if result.kind is AnswerKind.SPAN else ()
    return any(sentence.start <= span.start < sentence.end for span in found)


def _is_in(choice: _Choice, result: Answer) -> bool:
    if not _stands_in(result, choice.scene):
        return False
    span, reading = result.spans[0], choice.scene.reading
    start, end = reading.offsets(choice.figure.mention.start, choice.figure.mention.end)
    return span.start < end and start < span.end


def _chosen(result: Answer, own: list[_Choice], choices: Sequence[_Choice]) -> Answer:
    """The figure of the period asked for, the `result` itself, or that the article does not say.

    `own` are the choices that stand in the result.
    """
    fitting = sorted(
        (one for one in (*own, *choices) if one.fits and _may_replace(one, own)),
        key=lambda one: not one.meant,
    )
    if len(own) == 1 and fitting[:1] == own:
        return _refused(result) if _is_of_others(own[0], choices) else result
    if fitting:
        return _told(result, fitting[0])
    if not own or any(one.fits is None and one.meant for one in own):
        return result
    undated = [one for one in choices if one.fits is None and _is_alike(one, own[0])]
    if len(undated) == 1:
        return _told(result, undated[0])
    return _refused(result)


def _is_of_others(own: _Choice, choices: Sequence[_Choice]) -> bool:
    """Whether the figure is of the period asked for, but of something else, where figures of what
    is asked about are of other periods: "sales in 2021" of a firm that was sold in 2021."""
    asked = {n for n, one in enumerate(own.scene.matcher.terms) if one.kind in ("noun", "verb")}
    standing_in = "PRP" in own.scene.reading.tags  # "last year they fell to …"
    if not asked or standing_in or not asked.isdisjoint(own.scene.factors):
        return False
    return any(one.fits is False and asked <= one.scene.factors.keys() for one in choices)


def _is_alike(one: _Choice, own: _Choice) -> bool:
    """Whether two figures of one sentence measure in the same unit, or count the same thing."""
    figure, other = one.figure, own.figure
    if one.scene is not own.scene or figure.unit != other.unit:
        return False
    if figure.mention.kind is not other.mention.kind:
        return False
    return figure.mention.kind is not MentionKind.NUMBER or _thing(one) == _thing(own)


def _refused(result: Answer) -> Answer:
    """That the article does not say: all figures of what is asked are of other periods."""
    return replace(
        result,
        kind=AnswerKind.UNANSWERABLE,
        text=choosing.NOT_SAID,
        spans=(),
        confidence=1.0 - result.confidence,
        signals=(RuleHit("doubt=another period", 1.0, 0.0, _OTHERS), *result.signals),
    )


def _may_replace(fitting: _Choice, own: Sequence[_Choice]) -> bool:
    """Whether a figure of the period asked for is better than the result's own.

    One without a date stands where it counts what is asked for and the other something else, or
    where the other stands before it in its sentence, so that they share a date: "In 2000 there
    were 427 people and 149 houses".
    """
    undated = next((one for one in own if one.fits is None), None)
    if undated is None:
        return True
    end = undated.figure.mention.end
    counted = _counted(undated)
    same = _thing(fitting) == _thing(undated)
    if fitting.scene is undated.scene:
        if _is_part_of(undated, fitting) or counted > _counted(fitting) > set():
            return False
        bare = not _thing(fitting)
        return fitting.figure.mention.start >= end and (same or bare or not counted)
    # "That is up from 46% in 2007" says little of its own.
    leans = "PRP" in fitting.scene.reading.tags or fitting.scene.reading.lowers[0] in _LEANING
    least = 0.0 if leans else _LEAST_OF_OWN * undated.scene.coverage
    return (same or not counted) and fitting.scene.coverage >= least


def _counted(choice: _Choice) -> set[int]:
    """The terms that stand right behind a figure: "2,190 bachelor's degrees"."""
    end = choice.figure.mention.end
    return {found.term for found in choice.scene.matches[end : end + 3] if found}


def _is_part_of(part: _Choice, whole: _Choice) -> bool:
    """Whether one figure is a part of the other: "9.5% of its 23.1% stake"."""
    between = part.scene.reading.lowers[part.figure.mention.end : whole.figure.mention.start]
    return between[:1] == ("of",) and len(between) <= _BESIDE - 1


def _thing(choice: _Choice) -> str:
    """What a figure counts or measures: the word behind it, or its unit."""
    reading, end = choice.scene.reading, choice.figure.mention.end
    counted = end < len(reading.stems) and reading.tags[end].startswith("NN")
    return choice.figure.unit or (reading.stems[end] if counted else "")


def _told(result: Answer, choice: _Choice) -> Answer:
    figure, mention = choice.figure, choice.figure.mention
    span = span_in(choice.scene.reading, (mention.start, mention.end), mention.normal)
    of = " ".join(figure.dated.words) if figure.dated else "the period asked for"
    answer = told(
        result.question,
        (span,),
        (sentence_of(choice.scene.reading),),
        rule="figure of the period",
        reason=f"{span.text} is that of {of}",
        confidence=max(result.confidence, 0.6) if result.kind is AnswerKind.SPAN else 0.6,
    )
    return replace(answer, trace=(*answer.trace, *result.trace))
