"""What a path has found as an answer: its spans, its evidence, and the one rule behind it; and the
closest sentence, which is shown where nothing was found.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.expected import expected_kinds
from qa.answering.matching import Matcher, rarity
from qa.answering.question import Question, Term
from qa.answering.scene import Scene
from qa.light import replace
from qa.reading.reading import Reading, SentenceReading
from qa.types import AnswerKind, Range, RuleHit

__all__ = [
    "closest",
    "has_names",
    "is_set_against",
    "listed",
    "sentence_of",
    "sentences_with",
    "span_in",
    "span_over",
    "told",
    "told_all",
    "told_in",
]

# What sets one part of a sentence against another.
_SETTING = frozenset(("but", "while", ";", "though"))
# The name of what an article is about stands in it so often.
_TOPIC = 3
# So much of the telling words must stand in a sentence.
_LEAST = 0.3
# A synonym is too far off: "people" for the population.
_ALIKE = 0.6
_TELLING = frozenset(("name", "noun", "number", "verb"))
# A sentence without anything of the kind asked for is worth so much of one that has it.
_OTHER_KIND = 0.8


def told(
    question: Question,
    spans: Sequence[AnswerSpan],
    evidence: Iterable[AnswerSpan],
    *,
    rule: str,
    confidence: float,
    reason: str = "",
    kind: AnswerKind = AnswerKind.SPAN,
    text: str = "",
    note: str = "",
    value: float = 1.0,
) -> Answer:
    """The answer that `rule` gives, for `reason` where its name does not tell; each sentence of the
    evidence is kept once.

    `text` is that of the first span where none is given; `value` is the rule's in the trace.
    """
    hit = RuleHit(rule, value, 0.0, reason or rule)
    return Answer(
        kind,
        text or spans[0].text,
        question,
        spans=tuple(spans),
        evidence=tuple(dict.fromkeys(evidence)),
        confidence=confidence,
        trace=(Trace(spans[0], 0.0, (hit,)),),
        note=note,
    )


def told_in(
    question: Question,
    reading: SentenceReading,
    place: Range,
    *,
    rule: str,
    confidence: float,
    reason: str = "",
    normal: str = "",
) -> Answer:
    """The tokens `place` of a sentence as the answer, with that sentence."""
    span, evidence = span_in(reading, place, normal), (sentence_of(reading),)
    return told(question, (span,), evidence, rule=rule, reason=reason, confidence=confidence)


def told_all(
    question: Question,
    reading: SentenceReading,
    parts: Sequence[Range],
    *,
    rule: str,
    confidence: float,
    reason: str = "",
) -> Answer:
    """Some tokens of a sentence as the answer: a list where there are several parts, told as all
    from the first to the last; the rule's value is how many there are."""
    spans = [span_in(reading, part) for part in parts]
    return told(
        question,
        spans,
        (sentence_of(reading),),
        rule=rule,
        reason=reason,
        confidence=confidence,
        kind=AnswerKind.LIST if len(spans) > 1 else AnswerKind.SPAN,
        text=span_over(spans).text,
        value=float(len(spans)),
    )


def listed(answer: Answer, reading: SentenceReading, parts: Sequence[Range]) -> Answer:
    """The answer with some tokens of a sentence as its spans, told as all from the first to the
    last; it rests on what it rested on."""
    spans = tuple(span_in(reading, part) for part in parts)
    kind = AnswerKind.LIST if len(spans) > 1 else AnswerKind.SPAN
    return replace(answer, kind=kind, text=span_over(spans).text, spans=spans)


def span_in(reading: SentenceReading, place: Range, normal: str = "") -> AnswerSpan:
    """Tokens of a sentence as a span."""
    return AnswerSpan.of(reading.article, *reading.offsets(*place), normal)


def span_over(spans: Sequence[AnswerSpan]) -> AnswerSpan:
    """All from the first to the last of some spans in order."""
    return AnswerSpan.of(spans[0].article, spans[0].start, spans[-1].end)


def sentence_of(reading: SentenceReading) -> AnswerSpan:
    """A whole sentence as a span."""
    return AnswerSpan.of(reading.article, reading.sentence.start, reading.sentence.end)


def sentences_with(reading: Reading, parts: Collection[str]) -> Iterator[SentenceReading]:
    """The sentences that have one of these in small letters; words are cheaper than reading."""
    text = reading.article.text.lower()
    whole = len(text) == len(reading.article.text)  # a few capitals are two small letters
    for one in reading.article.sentences:
        if not whole or any(part in text[one.start : one.end] for part in parts):
            yield reading.sentence(one.index)


def has_names(scene: Scene) -> bool:
    """Whether a sentence has the names and numbers of the question: else it may be of others."""
    terms = enumerate(scene.matcher.terms)
    named = {number for number, term in terms if term.kind in ("name", "number")}
    return named <= scene.factors.keys()


def closest(scenes: Sequence[tuple[int, Scene]]) -> tuple[AnswerSpan, ...]:
    """The sentence that tells most of what is asked about, or none if all tell too little."""
    shares = [(_share(scene), scene) for _, scene in scenes]
    share, best = max(shares, key=lambda one: one[0], default=(0.0, None))
    return (sentence_of(best.reading),) if best is not None and share >= _LEAST else ()


def _share(scene: Scene) -> float:
    """The part of the telling words that a sentence holds, 0.0 to 1.0."""
    text = scene.reading.article.text
    telling = [number for number, term in enumerate(scene.matcher.terms) if _is_telling(term, text)]
    total = sum(_weight(scene.matcher, number) for number in telling)
    alike = [n for n in telling if scene.factors.get(n, 0.0) >= _ALIKE]
    held = sum(scene.factors[n] * _weight(scene.matcher, n) for n in alike)
    expected = expected_kinds(scene.profile)
    fits = not expected or any(found.kind in expected for found in scene.reading.mentions)
    return held / (total or 1.0) * (1.0 if fits else _OTHER_KIND)


def _is_telling(term: Term, text: str) -> bool:
    if term.index < 0 or term.kind not in _TELLING:
        return False
    return term.kind != "name" or text.count(term.word) < _TOPIC


def _weight(matcher: Matcher, number: int) -> float:
    """The rarity of a term; here the noun asked for counts in full."""
    return rarity(matcher.terms[number].stem)


def is_set_against(scene: Scene, until: int) -> bool:
    """ "Those in town reopen on Friday, but others stay shut until May": only the part before "but"
    tells of those asked about."""
    lowers = scene.reading.lowers
    part = max((i for i in range(until) if lowers[i] in _SETTING), default=0)
    terms = [{one.term for one in half if one} for half in
             (scene.matches[:part], scene.matches[part:])]  # fmt: skip
    return bool(part) and bool(terms[0] - terms[1]) and not terms[1] - terms[0]
