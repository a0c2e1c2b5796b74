"""Votes told by their figures: "voted 5-2" is the result, was not unanimous, and two voted
against."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import has_names, sentence_of, told, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.light import NamedTuple, pattern
from qa.types import AnswerKind, MentionKind

__all__ = ["answer"]

_VOTING = frozenset(
    stem(verb)
    for verb in "vote ballot rule decide pass approve adopt elect clear back agree carry".split()
)
# Of these the first figure tells who was against it.
_REJECTING = frozenset(stem(verb) for verb in "reject block defeat".split())
# A vote against something turns round who is for it.
_AGAINST = frozenset(stem(verb) for verb in "oppose veto against down fail".split())
_ABSTAINING = frozenset(map(stem, ("abstain", "abstention", "abstentions")))
_BESIDE = 3  # tokens from a figure to who abstained
_FIGURE = r"\d{1,3}(?:,\d{3})+|\d{1,4}"
# Votes told in words: "by seven votes to four", "by seven to four".
_WORD = r"[a-z]+(?:-[a-z]+)?"
_SPELT = pattern(
    rf"\b(?:(?P<by>by) )?(?P<ayes>{_FIGURE}|{_WORD})(?P<votes> votes)? (?:to|against) "
    rf"(?P<noes>{_FIGURE}|{_WORD})\b"
)
_RANGED = pattern(r"\b(?:from|between) \Z", re.IGNORECASE)
_ASKED = pattern(r"what was the (?:[\w-]+ )?vote(?: (?:count|split))?[ ?.!]*", re.IGNORECASE)
_RESULTS = frozenset("result results outcome tally".split())
_TALLY = pattern(
    rf"(?<![\w.,:/$£€-])(?P<ayes>{_FIGURE})(?: votes)?"
    rf"(?: ?[-–—] ?| to | against )(?P<noes>{_FIGURE})"
    r"(?![\w:/%-]|[.,]\d)"
)
_SHARE = r"\d{1,2}(?:\.\d+)?"
_PERCENT = r" ?(?:%|per ?cent)"
# "By 54 per cent to 46", "52%-48%".
_SHARES = pattern(
    rf"(?<![\w.])(?P<ayes>{_SHARE}(?:{_PERCENT})?)(?: to | ?[-–—] ?|, against )"
    rf"(?P<noes>{_SHARE}(?:{_PERCENT})?)(?![\w%]|[.,]\d)"
)
_PARTS = frozenset("share proportion percentage percent".split())
_OPPOSING = pattern(r"\b(?:against|oppos\w+|reject\w*|voted no|disapprov\w+)\b", re.IGNORECASE)
_BACKING = pattern(
    r"\b(?:for|in favou?r|back\w*|support\w*|approv\w+|accept\w*|voted yes)\b", re.IGNORECASE
)
# Tokens of "Was the new plan …" that may be its subject.
_SUBJECT = 4
_VOTE, _ABSTAIN = stem("vote"), stem("abstain")
_NOBODY = frozenset("nobody none no neither".split())
_DENIED = pattern(r"\b(?:not|n['’]t|never|far from|less than) (?:\w+ )?unanimous", re.IGNORECASE)
_FOR = pattern(r"\b(?:for|in favou?r|voted to)\b", re.IGNORECASE)
# "How many members voted in all?", "How many votes were cast?".
_ALL = pattern(
    r"how many (?:[a-z'’-]+ ){0,4}"
    r"(?:voted|cast (?:a|their) (?:vote|ballot)|(?:votes|ballots) were cast)"
    r"(?: (?:in total|altogether|in all|overall))?[ ?.!]*"
)


class _Count(NamedTuple):
    """A tally: the sentence, and where its figures stand in the text."""

    scene: Scene
    found: re.Match[str]
    start: int


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Whether a vote was unanimous, its result, or how many voted for or against; None of anything
    else."""
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    if question.type is QuestionType.YES_NO:
        return _unanimous(question, scenes)
    if question.type is QuestionType.HOW_MANY and _abstaining(question.resolved):
        return _abstained(question, scenes)
    if not _PARTS.isdisjoint(token.text.lower() for token in question.tokens):
        return _parted(question, scenes)
    went = question.type is QuestionType.HOW and question.predicate == "go"
    asked = went or question.answer_type in _RESULTS
    if asked or _ASKED.fullmatch(question.resolved) is not None:
        count = next(_counts(scenes), None)
        return None if count is None else _told(question, count, *_whole(count))
    against = "against" in question.resolved.lower()
    if question.type is QuestionType.HOW_MANY and _ALL.fullmatch(question.resolved.lower()):
        return _summed(question, scenes)
    if question.predicate != stem("vote") or not (against or _FOR.search(question.resolved)):
        return None
    count = next(_counts(scenes), None)
    if count is None or not _AGAINST.isdisjoint(count.scene.reading.stems):
        return None
    rejected = not _REJECTING.isdisjoint(_deeds(count.scene))
    if not rejected and not _REJECTING.isdisjoint(count.scene.reading.stems):
        return None  # "voted 5-2 to reject it"
    return _told(question, count, *count.found.span("noes" if against ^ rejected else "ayes"))


def _parted(question: Question, scenes: list[tuple[int, Scene]]) -> Answer | None:
    """The share of those for something, or against it, of "by 54 per cent to 46"."""
    against = _OPPOSING.search(question.resolved) is not None
    if not against and _BACKING.search(question.resolved) is None:
        return None
    for _, scene in scenes:
        sentence = sentence_of(scene.reading)
        rejected = not _REJECTING.isdisjoint(_deeds(scene))
        if _VOTING.isdisjoint(scene.reading.stems) and not rejected:
            continue
        for found in _SHARES.finditer(sentence.text):
            if "%" in found[0] or "cent" in found[0]:
                count = _Count(scene, found, sentence.start)
                return _told(question, count, *found.span("noes" if against ^ rejected else "ayes"))
    return None


def _summed(question: Question, scenes: list[tuple[int, Scene]]) -> Answer | None:
    """Those for something and those against it, where neither abstained and no sum is told."""
    count = next(_counts(scenes), None)
    if count is None or not _ABSTAINING.isdisjoint(count.scene.reading.stems):
        return None
    figures = [count.found[side].replace(",", "") for side in ("ayes", "noes")]
    if not all(figure.isdecimal() for figure in figures):
        return None
    from qa.answering.paths.figures.computing import computed  # few questions have need of it

    article = count.scene.reading.article
    places = [count.found.span(side) for side in ("ayes", "noes")]
    return computed(
        question,
        f"{sum(map(int, figures)):,}",
        " + ".join(count.found.group("ayes", "noes")),
        rule="the figures of a vote",
        spans=tuple(
            AnswerSpan.of(article, count.start + start, count.start + end) for start, end in places
        ),
        evidence=(sentence_of(count.scene.reading),),
    )


def _deeds(scene: Scene) -> Iterator[str]:
    told = (clause for clause in scene.clauses if clause.kind != "infinitive")
    return (scene.reading.stems[clause.head] for clause in told)


def _abstaining(text: str) -> bool:
    return any(stem(word) in _ABSTAINING for word in token_texts(text.lower()))


def _abstained(question: Question, scenes: list[tuple[int, Scene]]) -> Answer | None:
    """ "Two members abstaining", "with three abstentions"."""
    for _, scene in scenes:
        reading = scene.reading
        places = (i for i, one in enumerate(reading.stems) if one in _ABSTAINING)
        for at in places if _is_of_those(scene) else ():
            for one in reading.mentions:
                count = one.kind is MentionKind.NUMBER and one.end <= at <= one.end + _BESIDE
                if count and "," not in reading.words[one.end : at]:
                    place = (one.start, one.end)
                    return told_in(question, reading, place, rule="who abstained", confidence=0.7)
    return None


def _told(question: Question, count: _Count, start: int, end: int) -> Answer:
    article = count.scene.reading.article
    return told(
        question,
        (AnswerSpan.of(article, count.start + start, count.start + end),),
        (sentence_of(count.scene.reading),),
        rule="the figures of a vote",
        reason="those against stand behind those for it",
        confidence=0.7,
    )


def _whole(count: _Count) -> tuple[int, int]:
    """Where both figures stand, without the "by" before them."""
    return count.found.start("ayes"), count.found.end()


def _unanimous(question: Question, scenes: list[tuple[int, Scene]]) -> Answer | None:
    for _, scene in scenes:
        if not _is_of_those(scene):
            continue
        text = sentence_of(scene.reading).text
        if stem("unanimous") in scene.reading.stems or stem("unanimously") in scene.reading.stems:
            return _said(question, scene, true=not _DENIED.search(text))
    for count in _counts(scenes):
        alone = "0" in count.found.group("ayes", "noes")
        return _said(question, count.scene, true=alone)
    against = (scene for _, scene in scenes if _is_of_those(scene) and _has_dissent(scene))
    return next((_said(question, scene, true=False) for scene in against), None)


def _has_dissent(scene: Scene) -> bool:
    """ "Only the chairman voted against the plan", "with two members abstaining"."""
    read = scene.reading
    for clause in scene.clauses:
        told = clause.polarity == "positive" and not clause.modal and clause.subject is not None
        behind = read.lowers[clause.head : clause.head + 3]
        votes = read.stems[clause.head] == _VOTE and "against" in behind
        if told and (votes or read.stems[clause.head] == _ABSTAIN):
            nobody = clause.subject is not None and read.lowers[clause.subject.start] in _NOBODY
            return not nobody
    return False


def _counts(scenes: list[tuple[int, Scene]]) -> Iterator[_Count]:
    """The tallies of the sentences that tell of a vote, the best sentence first."""
    for _, scene in scenes:
        sentence = sentence_of(scene.reading)
        if _is_of_those(scene) and not _VOTING.isdisjoint(scene.reading.stems):
            for found in (*_TALLY.finditer(sentence.text), *_spelt(sentence.text)):
                if _RANGED.search(sentence.text, 0, found.start()):
                    continue  # "open from 10 to 4"
                yield _Count(scene, found, sentence.start)


def _spelt(text: str) -> Iterator[re.Match[str]]:
    """ "Seven votes to four": both ends are numbers, and one at least is a word."""
    for found in _SPELT.finditer(text):
        ends = found.group("ayes", "noes")
        digits = [end.replace(",", "").isdigit() for end in ends]
        known = (
            digit or end in table("number_words") for digit, end in zip(digits, ends, strict=True)
        )
        if not all(digits) and all(known) and (found["by"] or found["votes"]):
            yield found


def _is_of_those(scene: Scene) -> bool:
    """Whether the sentence has the names and numbers of the question: it may be another vote."""
    return has_names(scene) and not _is_of_another(scene)


def _is_of_another(scene: Scene) -> bool:
    """ "Was the pump agreed on unanimously?" of a proposal, where nothing speaks of the pump."""
    question, subjects = scene.question, (one.subject for one in scene.clauses)
    asked = {
        number
        for number, term in enumerate(scene.matcher.terms)
        if term.kind == "noun" and 0 < term.index < _SUBJECT and question.tags[0].startswith("VB")
    }
    said = [one for one in subjects if one is not None and scene.reading.tags[one.start] != "PRP"]
    return bool(asked and said) and asked.isdisjoint(scene.factors)


def _said(question: Question, scene: Scene, *, true: bool) -> Answer:
    sentence = sentence_of(scene.reading)
    kind = AnswerKind.YES if true else AnswerKind.NO
    return told(
        question,
        (sentence,),
        (sentence,),
        rule="the figures of a vote",
        reason="nobody, or somebody, was against it",
        confidence=0.8,
        kind=kind,
        text=f"{kind.value.title()}: {' '.join(sentence.text.split())}",
    )
