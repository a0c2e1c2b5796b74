""" "How old was she when she died?": the years from the birth that the text tells to the date of
what is asked about, where no age is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.figures.durations import Period, years_between
from qa.answering.paths.figures.owners import is_of
from qa.answering.paths.telling import sentence_of, span_in, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.reading.times.periods import asked_dates, period_of
from qa.types import MentionKind

__all__ = ["Asked", "answer", "asked_life", "births", "lives"]

_BE = frozenset("is are was were 's ’s".split())
_BORN, _DIED = frozenset((stem("born"),)), frozenset((stem("die"),))
_DYING = (("d.",), ("d",), ("died",), ("†",))
_LIGHT = frozenset(map(stem, "go went get got receive win won come came".split()))
_REACHED = frozenset(("become", "get", "live"))
_DASHES = frozenset(("–", "-", "—", "to"))
_CONTENT = ("NN", "VB", "JJ", "CD")
_OLDEST = 122  # years: the longest life on record
_WAS = (("she", "was"), ("he", "was"))
_LEAD = 4  # sentences in which an obituary tells the age
_RULE, _AGED = "age from two dates", "age told with the death"

Scenes = Sequence[tuple[int, Scene]]


class Asked(NamedTuple):
    """Whose age, at what: the stems of the name, those of the deed, or a period of the calendar."""

    who: frozenset[str]
    deed: frozenset[str]
    period: Period | None


class _Date(NamedTuple):
    number: int
    scene: Scene
    found: Found
    period: Period


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The age at a death, at another deed or in a year; None where a date is missing, or an age
    told."""
    asked = asked_life(question)
    if asked is None:
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    if _is_told(library, scenes, asked):
        return None
    if asked.deed == _DIED and (told := _told_with_death(question, library, asked.who)):
        return told
    scenes = [*scenes, *_of_birth(question, library)]
    born = next(births(library, scenes, asked.who), None)
    then = born and (asked.period or next(_at(library, scenes, asked), None))
    if born is None or then is None:
        return None
    return _told(question, born, then)


def asked_life(question: Question) -> Asked | None:
    """Whose age at what a question asks for; None when it is no such question."""
    words = [token.text.lower() for token in question.tokens]
    at_age = question.answer_type == "age" and question.preposition == "at"
    lived = question.type is QuestionType.HOW_LONG and words[-2:] == ["live", "?"]
    if not (at_age or lived or question.type is QuestionType.HOW_OLD):
        return None
    start = max(question.wh[1], 1) + 1
    end = _end_of_name(question, words, start)
    who = _stems(question, start, end, ("NNP",))
    deed = _deed(question, words, end, who)
    period = None if deed else _period_asked(question)
    return Asked(who, deed, period) if who and (deed or period) else None


def _of_birth(question: Question, library: Library) -> Scenes:
    """The sentences that "When was Ann Holt born?" would look at, for "How old was Ann Holt …"."""
    start = max(question.wh[1], 1) + 1
    end = start
    while question.tags[end : end + 1] == ("NNP",):
        end += 1
    name = " ".join(token.text for token in question.tokens[start:end])
    birth = analyse(f"When was {name} born?")
    return library.scenes(birth, Matcher(birth), Context()) if name else ()


def _end_of_name(question: Question, words: Sequence[str], start: int) -> int:
    end = start
    while end < len(words) and question.tags[end].startswith(("NN", "DT", "JJ", "POS")):
        end += 1
    return end


def _deed(
    question: Question, words: Sequence[str], end: int, who: frozenset[str]
) -> frozenset[str]:
    """What was done: after "when" or, in "At what age did X …", right after the name."""
    if words[end : end + 1] == ["when"]:
        end += 1
    elif question.type in (QuestionType.HOW_OLD, QuestionType.HOW_LONG):
        return _DIED if words[end : end + 1] and words[end] in _REACHED else frozenset()
    return _stems(question, end, len(words), _CONTENT, skipped=_BE) - who


def _stems(
    question: Question,
    start: int,
    end: int,
    tags: tuple[str, ...],
    skipped: frozenset[str] = frozenset(),
) -> frozenset[str]:
    held = zip(question.tokens[start:end], question.tags[start:end], strict=True)
    return frozenset(
        stem(token.text)
        for token, tag in held
        if tag.startswith(tags) and token.text.lower() not in skipped
    )


def _period_asked(question: Question) -> Period | None:
    words = [token.text for token in question.tokens]
    dates = asked_dates(words, question.tags, None)
    return next((one.period for one in dates if one.period is not None), None)


def _is_told(library: Library, scenes: Scenes, asked: Asked) -> bool:
    """Whether an age stands behind the verb of the deed itself."""
    return any(
        one.kind is MentionKind.AGE
        and one.start > clause.head
        and scene.verbs_between(clause.head, one.start) == 0
        for _, scene, clause in _clauses_of(library, scenes, asked.who)
        if scene.reading.stems[clause.head] in asked.deed
        for one in scene.reading.mentions
    )


def _told_with_death(question: Question, library: Library, who: frozenset[str]) -> Answer | None:
    """ "Ann Moe, who drew maps, dies at 91", "Ann Moe died on Monday. She was 91."; None where the
    sentence that tells of the death names somebody else."""
    for number, article in enumerate(library.articles):
        reading = library.readings[number]
        for sentence in article.sentences[:_LEAD]:
            told = reading.sentence(sentence.index)
            if not who <= set(told.stems) or _DIED.isdisjoint(told.stems):
                continue
            after = article.sentences[sentence.index + 1 : sentence.index + 2]
            behind = [reading.sentence(one.index) for one in after]
            places = [(told, _age_at_death(told)), *((one, _age_said(one)) for one in behind)]
            for read, at in places:
                if at:
                    place, because = (at, at + 1), "the age stands with the death"
                    return told_in(
                        question, read, place, rule=_AGED, reason=because, confidence=0.8
                    )
    return None


def _age_at_death(read: SentenceReading) -> int:
    """The token of an age behind "dies at" or "died …, aged", or 0."""
    start = next(i for i, one in enumerate(read.stems) if one in _DIED)
    found = (
        i
        for i in range(start + 2, len(read.words))
        if read.lowers[i - 1] in ("at", "aged") or read.lowers[i - 3 : i] == ("the", "age", "of")
    )
    return next((i for i in found if _is_age(read, i)), 0)


def _age_said(read: SentenceReading) -> int:
    """The token of the age in "She was 91.", or 0."""
    said = read.lowers[:2] in _WAS and read.lowers[3:4] in (("and",), (".",), (",",), ())
    return 2 if said and _is_age(read, 2) else 0


def _is_age(read: SentenceReading, at: int) -> bool:
    word = read.lowers[at] if at < len(read.lowers) else ""
    counts = read.tags[at + 1 : at + 2] in (("NN",), ("NNS",), ("NNP",), ("RB",))
    return word.isdigit() and 0 < int(word) <= _OLDEST and not counts


def _clauses_of(
    library: Library, scenes: Scenes, who: frozenset[str]
) -> Iterator[tuple[int, Scene, Clause]]:
    """The clauses whose subject is somebody, by name or by what stands for it."""
    for number, scene in scenes:
        links = library.coreferences[number].links(scene.reading.sentence.index)
        for clause in scene.clauses:
            subject = clause.subject
            if subject and is_of(scene, [(subject.start, subject.end)], links, [who]):
                yield number, scene, clause


def births(library: Library, scenes: Scenes, who: frozenset[str]) -> Iterator[_Date]:
    """The dates of birth told: "(1898–1969)" or "(born 1898)" behind the name, "was born in"."""
    yield from lives(library, scenes, who, last=False)
    yield from _done(library, scenes, who, _BORN)


def _at(library: Library, scenes: Scenes, asked: Asked) -> Iterator[_Date]:
    if asked.deed == _DIED:
        yield from lives(library, scenes, asked.who, last=True)
    yield from _done(library, scenes, asked.who, asked.deed)


def lives(library: Library, scenes: Scenes, who: frozenset[str], *, last: bool) -> Iterator[_Date]:
    """The first, or the last, date of the years of life in brackets behind a person's name."""
    for number, scene in scenes:
        links = library.coreferences[number].links(scene.reading.sentence.index)
        for one in scene.reading.mentions:
            named = one.kind in (MentionKind.PERSON, MentionKind.NAME)
            if not named or not is_of(scene, [(one.start, one.end)], links, [who]):
                continue
            dates = _in_brackets(scene, one.end)
            dies = scene.reading.lowers[one.end + 1 : one.end + 2] in _DYING
            if len(dates) > 1 or (dates and last == dies):
                found, period = dates[-1 if last else 0]
                yield _Date(number, scene, found, period)


def _in_brackets(scene: Scene, start: int) -> list[tuple[Found, Period]]:
    """The dates of the brackets that open at a token, a range parted into its two ends."""
    lowers = scene.reading.lowers
    if lowers[start : start + 1] != ("(",) or ")" not in lowers[start:]:
        return []
    end = lowers.index(")", start)
    dates: list[tuple[Found, Period]] = []
    for one in scene.reading.mentions:
        if start < one.start and one.end <= end and one.kind is MentionKind.DATE:
            dates.extend(_ends(scene, one))
    return dates


def _ends(scene: Scene, found: Found) -> Iterator[tuple[Found, Period]]:
    first, _, last = found.normal.partition("/")
    inner = range(found.start + 1, found.end - 1)
    middle = next((i for i in inner if scene.reading.lowers[i] in _DASHES), 0)
    if last and not middle:
        return
    parts = (
        (found._replace(end=middle, normal=first), found._replace(start=middle + 1, normal=last))
        if last
        else (found,)
    )
    for part in parts:
        period = period_of(part.normal)
        if period is not None:
            yield part, period


def _done(
    library: Library, scenes: Scenes, who: frozenset[str], deed: frozenset[str]
) -> Iterator[_Date]:
    """The dates of the clauses in which somebody did a deed, or it was done to them; "went to
    Spain" is any deed with Spain in it."""
    loose = deed - _LIGHT if deed & _LIGHT else frozenset()
    for number, scene, clause in _clauses_of(library, scenes, who):
        held = scene.reading.stems[clause.start : clause.end]
        done = deed <= set(held) and scene.reading.stems[clause.head] in deed
        if done or (loose and loose <= set(held)):
            yield from _dates_of(number, scene, clause)


def _dates_of(number: int, scene: Scene, clause: Clause) -> Iterator[_Date]:
    for one in scene.reading.mentions:
        period = period_of(one.normal) if one.kind is MentionKind.DATE else None
        inside = clause.start <= one.start and one.end <= clause.end
        if period is None or not inside or "/" in one.normal:
            continue
        if one.start < clause.head or scene.verbs_between(clause.head, one.start) == 0:
            yield _Date(number, scene, one, period)


def _told(question: Question, born: _Date, then: _Date | Period) -> Answer | None:
    dates = [born, then] if isinstance(then, _Date) else [born]
    period = then.period if isinstance(then, _Date) else then
    least, most = years_between(born.period, period)
    if not 0 <= least <= most <= _OLDEST:
        return None
    text = f"{most}" if least == most else f"{least} or {most}"
    spans = [
        span_in(one.scene.reading, (one.found.start, one.found.end), one.found.normal)
        for one in dates
    ]
    ends = [span.text for span in spans]
    return computed(
        question,
        text,
        f"years from {ends[0]} to {ends[1] if len(ends) > 1 else _spelt(period)}",
        rule=_RULE,
        spans=spans,
        evidence=[sentence_of(one.scene.reading) for one in dates],
    )


def _spelt(period: Period) -> str:
    return str(period[0] // 10_000)
