"""Why: what tells a reason comes before the place, the goal or the help beside it; and what stopped
or made somebody, asked as why.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.analysis import analyse
from qa.answering.expected import class_of
from qa.answering.library import Library, Ranked
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.light import pattern
from qa.types import MentionKind, Range, Rewrite

__all__ = ["asked_as_caused", "asked_as_why", "giving_reasons", "is_whereabouts", "whole_reason"]

_RULE = "why for what stopped or made them"
# "What kept the divers from reaching it?", "What made her sell it?", "What stopped the divers?".
_STOPPED = pattern(
    r"\s*what (?:has |had )?(?:stopped|prevented|kept|hindered|deterred|held)"
    r" (?P<who>(?:[\w'’-]+ ){1,5}?)(?:back )?(?:from )?(?P<deed>\w{2,}ing\b[^?]*?)\W*",
    re.IGNORECASE,
)
_BARRED = pattern(
    r"\s*what (?:has |had )?(?:stopped|prevented|kept|hindered|held)"
    r" (?P<who>[\w'’-]+(?: [\w'’-]+){0,4}?)(?: away| out| back| off)?\W*",
    re.IGNORECASE,
)
_UNABLE = (
    r"(?:\W+\w+){0,3}?\W+(?:could not|couldn['’]t|did not|didn['’]t|cannot|can['’]t|"
    r"(?:was|were) unable|failed to)\b"
)
_MAKE = stem("make")
_NOMINAL = ("NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "CD")
_OBJECTS = {"him": "he", "her": "she", "them": "they", "me": "I", "us": "we"}

# What stands behind these is where something goes, of any kind.
_GOALS = frozenset("to into onto near towards toward beside behind under opposite along".split())
_SPOTS, _LASTING = frozenset(("place", "building")), frozenset(("until", "till"))
# Behind these only what is a place by its name or its noun is one: "died in a fire" tells why.
_WITHIN = frozenset(("in", "at", "on", "off", "from", "for"))
_THING = r"(?:the|this|that) (?:[\w-]+ )?[\w-]+?"
_BEGUN = pattern(
    rf"\s*(?:how (?:did|was) (?P<how>{_THING}) (?:start|begin|started)|"
    rf"what (?:started|sparked|triggered) (?P<what>{_THING}))\W*",
    re.IGNORECASE,
)


def asked_as_why(question: Question, library: Library) -> Question:
    """ "Why were they not reaching it?" of "What kept them from reaching it?", where the articles
    have no such verb; or the question itself."""
    text = _as_why(question, library)
    if not text:
        return question
    step = Rewrite(_RULE, question.resolved, text)
    return analyse(text, typed=question.text, rewrites=(*question.rewrites, step))


def _as_why(question: Question, library: Library) -> str:
    makes = question.predicate == _MAKE
    if question.predicate in library.stems and not makes:
        return ""
    if stopped := _STOPPED.fullmatch(question.resolved):
        who = _subject(stopped["who"])
        were = "were" if who.endswith("s") or who in ("we", "they") else "was"
        return f"Why {were} {who} not {stopped['deed']}?"
    if barred := _BARRED.fullmatch(question.resolved):
        unable = re.compile(rf"\b{re.escape(barred['who'].split()[-1])}\b{_UNABLE}", re.IGNORECASE)
        told = any(unable.search(article.text) for article in library.articles)
        return f"Why could {_subject(barred['who'])} not?" if told else ""
    return _made(question, library)


def _made(question: Question, library: Library) -> str:
    """ "Why did she sell it?" of "What made her sell it?"; what made a town wealthy is no deed."""
    tokens, tags = question.tokens, question.tags
    driving = [i for i, one in enumerate(tokens) if stem(one.text) == question.predicate]
    first = driving[0] + 1 if driving else len(tokens)
    deed = next((i for i in range(first + 1, len(tokens)) if tags[i] in ("VB", "VBP")), 0)
    last = deed - (tags[deed - 1] == "TO")
    if not deed or last <= first or tags[last - 1] not in _NOMINAL:
        return ""
    if (question.predicate == _MAKE) == (last < deed) or _is_made(tokens[deed].text, library):
        return ""
    text = question.resolved
    who = _subject(text[tokens[first].start : tokens[last - 1].end])
    return f"Why did {who} {text[tokens[deed].start :].rstrip(' ?.!')}?"


def _is_made(deed: str, library: Library) -> bool:
    """Whether a sentence has the deed as what somebody is made to do."""
    made = re.compile(rf"\bma(?:k|d)e?\w* (?:\w+ ){{1,4}}{re.escape(deed)}\b")
    return any(made.search(article.text) for article in library.articles)


def _subject(who: str) -> str:
    return _OBJECTS.get(who.strip().lower(), who.strip())


def giving_reasons(ranked: Sequence[Ranked]) -> list[Ranked]:
    """The candidates of a why question; where the first is a place or an aside, the first whole
    reason of its sentence comes before it."""
    found = list(ranked)
    if not found or not _is_beside(found[0].scored.scene, _place(found[0])):
        return found
    for i, one in enumerate(found):
        own = one.scored.scene is found[0].scored.scene
        if own and whole_reason(one.scored.scene, _place(one)):
            return [one, *found[:i], *found[i + 1 :]]
    return found


def _is_beside(scene: Scene, place: Range) -> bool:
    """Whether a span is where something is, or what a relative clause adds to the subject: "the
    museum, which [draws crowds], will close"."""
    if is_whereabouts(scene, place):
        return True
    added = any(one.kind == "relative" and one.verb_start == place[0] for one in scene.clauses)
    return added and any(
        scene.reading.tags[i].startswith("VB") for i in range(place[1], scene.size)
    )


def whole_reason(scene: Scene, place: Range) -> bool:
    """Whether a span is just what the sentence gives as a reason, or as an occasion."""
    told = (*scene.reading.reasons, *scene.reading.occasions)
    return any((one.start, one.end) == place for one in told)


def is_whereabouts(scene: Scene, place: Range) -> bool:
    """Whether a span without a verb is where something is or goes: "carried to [the barn]"."""
    reading, (start, end) = scene.reading, place
    led = reading.lowers[start] in _GOALS | _WITHIN
    first = start - (not led and reading.tags[start - 1 : start] == ("DT",))  # "off the [island]"
    before = reading.lowers[first - (not led)] if first or led else ""
    if before not in _GOALS | _WITHIN or any("VB" in tag for tag in reading.tags[start:end]):
        return False
    told = (*reading.reasons, *reading.occasions)
    if any(one.start < end and start < one.end for one in told):
        return False
    if not _LASTING.isdisjoint(reading.lowers[start:end]):
        return True  # "in [the cellar until dark]"
    ends = (scene.mention_of[start + led], scene.mention_of[end - 1])
    named = any(own is not None and own.kind is MentionKind.PLACE for own in ends)
    of = next((i for i in range(start + 1, end) if reading.lowers[i] == "of"), end)
    noun = reading.lowers[of - 1]  # "the island of Skarvoy", "the home of a cousin"
    headed = class_of(noun) in _SPOTS or noun in words("facilities")
    return before in _GOALS or named or headed or class_of(reading.lowers[end - 1]) in _SPOTS


def _place(one: Ranked) -> Range:
    return one.scored.start, one.scored.end


def asked_as_caused(question: Question, library: Library) -> Question:
    """ "How did the fire start?", "What sparked it?" as what caused it, where the articles tell
    that in so many words and nothing of what started it."""
    found = _BEGUN.fullmatch(question.resolved)
    if found is None:
        return question
    thing = found["how"] or found["what"]
    noun = re.escape(thing.split()[-1])
    told = re.compile(
        rf"\bcaused (?:the|a|an|this) (?:\w+ )?{noun}\b|\b{noun} was caused by\b", re.I
    )
    own = re.compile(rf"\b(?:started|sparked|triggered) (?:the|a|an) {noun}\b", re.I)
    texts = [article.text for article in library.articles]
    if not any(map(told.search, texts)) or any(map(own.search, texts)):
        return question
    step = Rewrite("plain wording", question.resolved, f"What caused {thing}?")
    return analyse(step.after, typed=question.text, rewrites=(*question.rewrites, step))
