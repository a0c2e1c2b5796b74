"""Yes/no and choice questions: the claim held against the best sentence.

A claim is denied by a negation on one side only, by an antonym, or by another number or year where
the claim has its own; it is confirmed when enough of it stands there; otherwise the article does
not say.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.choosing import NOT_SAID
from qa.answering.context import Context
from qa.answering.contrary import opposites
from qa.answering.doing import doing_of
from qa.answering.entailing import number_in
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.question import Question, QuestionType, Term
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.types import AnswerKind, MentionKind, RuleHit

__all__ = ["answer"]

_NEGATIONS = frozenset("not n't n’t never no nor neither without none nobody cannot".split())
_FAILING = {stem(word) for word in ("fail", "refuse", "deny", "reject", "prevent", "lack", "avoid")}
_NAMES = (MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.NAME)
_LEAST = 0.5
_REACH = 6


class _Verdict(NamedTuple):
    kind: AnswerKind
    rule: str
    reason: str


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Yes or no with the sentence, one of two alternatives, or that the article does not say."""
    if question.type not in (QuestionType.YES_NO, QuestionType.CHOICE):
        return None
    matcher = Matcher(question, context.hints)
    scenes = library.scenes(question, matcher, context)
    if question.type is QuestionType.CHOICE and (picked := _pick(question, library, scenes)):
        return picked
    verdicts = [(number, scene, _verdict(question, matcher, scene)) for number, scene in scenes]
    for number, scene, verdict in verdicts:
        if verdict is not None:
            return _told(question, library, number, scene, verdict)
    evidence = tuple(library.whole(number, scene.reading.sentence) for number, scene in scenes[:1])
    return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question, evidence=evidence)


def _told(
    question: Question, library: Library, number: int, scene: Scene, verdict: _Verdict
) -> Answer:
    sentence = library.whole(number, scene.reading.sentence)
    word = "Yes" if verdict.kind is AnswerKind.YES else "No"
    hit = RuleHit(verdict.rule, 1.0, 0.0, verdict.reason)
    return Answer(
        verdict.kind,
        f"{word}: {' '.join(sentence.text.split())}",
        question,
        spans=(sentence,),
        evidence=(sentence,),
        confidence=0.4 + 0.5 * scene.coverage,
        trace=(Trace(sentence, 0.0, (hit,)),),
    )


def _verdict(question: Question, matcher: Matcher, scene: Scene) -> _Verdict | None:
    """What one sentence says to the claim, or None when it says too little."""
    # An opposite stands for the word it denies, so that "rise" and "fall" are about the same thing.
    opposed = opposites(matcher.terms, scene.factors, scene.reading)
    covered = scene.coverage + sum(matcher.weights[n] for n in opposed) / matcher.total
    if covered < _LEAST:
        return None
    other = _other_number(question, matcher, scene)
    if other:
        return _Verdict(AnswerKind.NO, "another figure", f"the sentence has {other}")
    told = _told_by_roles(question, scene)
    if told is not None:
        return told
    if _lacks_name(matcher, scene) or _lacks_number(matcher, scene):
        return None
    denied = question.negated ^ _negated_near(scene)
    if opposed:
        denied = not denied
    if denied:
        rule = "opposite word" if opposed else "negation"
        return _Verdict(AnswerKind.NO, rule, "the sentence says the opposite")
    if covered < _LEAST + 0.08 or _lacks_predicate(question, matcher, scene):
        return None
    return _Verdict(
        AnswerKind.YES, "claim covered", f"{round(100 * covered)} % of the claim stands there"
    )


def _told_by_roles(question: Question, scene: Scene) -> _Verdict | None:
    """The claim's verb with another name in its place, or told from the other side."""
    doing = doing_of(question, scene)
    if doing is None or (doing.same and not doing.converse):
        return None
    denied = question.negated ^ _negated_near(scene)
    kind = AnswerKind.YES if doing.same ^ denied else AnswerKind.NO
    if doing.same:
        return _Verdict(kind, "told from the other side", "the sentence has the converse verb")
    return _Verdict(kind, "another did it", f"the sentence has {doing.other} in that place")


def _negated_near(scene: Scene) -> bool:
    """A negation within a few words of what matches."""
    matched = [i for i, strength in enumerate(scene.strength) if strength]
    return any(
        (word in _NEGATIONS or scene.reading.stems[i] in _FAILING)
        and any(abs(i - other) <= _REACH for other in matched)
        for i, word in enumerate(scene.reading.lowers)
    )


def _other_number(question: Question, matcher: Matcher, scene: Scene) -> str:
    """A number in the sentence of the kind that the claim has another one of."""
    for number, term in enumerate(matcher.terms):
        if term.kind != "number" or number in scene.factors or number_in(term, scene.reading):
            continue
        counted = _counted(question, term)
        for i, word in enumerate(scene.reading.words):
            if scene.strength[i] or not (word[:1].isdigit() or scene.reading.tags[i] == "CD"):
                continue
            same_noun = bool(counted) and counted in scene.reading.stems[i + 1 : i + 3]
            if same_noun or (word[:1].isdigit() and _alike(word, term.word)):
                return word
    return ""


def _counted(question: Question, term: Term) -> str:
    """The stem of the noun after a number: "years" in "ten years"."""
    following = term.index + 1
    if following < len(question.tags) and question.tags[following].startswith("NN"):
        return stem(question.tokens[following].text)
    return ""


def _alike(one: str, other: str) -> bool:
    """Both years, or both plain numbers."""
    return _is_year(one) == _is_year(other) and one.isdigit() == other.isdigit()


def _is_year(word: str) -> bool:
    return word.isdigit() and len(word) == 4 and word[0] in "12"


def _lacks_name(matcher: Matcher, scene: Scene) -> bool:
    return any(
        term.kind == "name" and term.weight >= 0.5 and number not in scene.factors
        for number, term in enumerate(matcher.terms)
    ) and not any(
        term.kind == "name" and number in scene.factors for number, term in enumerate(matcher.terms)
    )


def _lacks_number(matcher: Matcher, scene: Scene) -> bool:
    return any(
        term.kind == "number"
        and term.word[:1].isdigit()
        and number not in scene.factors
        and not number_in(term, scene.reading)
        for number, term in enumerate(matcher.terms)
    )


def _lacks_predicate(question: Question, matcher: Matcher, scene: Scene) -> bool:
    return (
        any(
            term.kind == "verb" and term.stem == question.predicate and number not in scene.factors
            for number, term in enumerate(matcher.terms)
        )
        and scene.coverage < 0.75
    )


def _pick(
    question: Question, library: Library, scenes: Sequence[tuple[int, Scene]]
) -> Answer | None:
    """ "Was it A or B?": the alternative that stands in the best sentence that holds just one."""
    place = [token.text.lower() for token in question.tokens].index("or")
    left, right = _alternative(question, place - 1, -1), _alternative(question, place + 1, 1)
    for number, scene in scenes:
        held = [word for word in (left, right) if word and stem(word) in scene.reading.stems]
        if len(held) == 1:
            at = scene.reading.stems.index(stem(held[0]))
            span: AnswerSpan = library.verbatim(number, *_name_around(scene, at))
            sentence = library.whole(number, scene.reading.sentence)
            hit = RuleHit("the alternative that stands there", 1.0, 0.0, held[0])
            return Answer(
                AnswerKind.SPAN,
                span.text,
                question,
                (span,),
                (sentence,),
                0.6,
                (Trace(span, 0.0, (hit,)),),
            )
    return None


def _name_around(scene: Scene, index: int) -> tuple[int, int]:
    """The characters of the whole name that a token is of, or of the token itself."""
    owner = scene.mention_of[index]
    if owner is not None and owner.kind in _NAMES:
        return scene.reading.offsets(owner.start, owner.end)
    return scene.reading.offsets(index, index + 1)


def _alternative(question: Question, start: int, step: int) -> str:
    """The content word of one side of "or", nearest to it."""
    index = start
    while 0 <= index < len(question.tokens):
        tag, word = question.tags[index], question.tokens[index].text
        if tag.startswith("VB") and word.lower() in words("stopwords"):
            return ""
        if tag.startswith(("NN", "CD", "JJ", "VB")):
            return word
        index += step
    return ""
