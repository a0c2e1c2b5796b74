"""An answer that only says the question again: "a different challenge" of "What is the main
challenge?", "many" of "What animals?"; the next choice that tells something takes its place."""

from __future__ import annotations

from qa.answering.library import Ranked
from qa.answering.question import Question
from qa.answering.scoring import Scored
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.reading.found import TIME_KINDS

__all__ = ["telling"]

_SMALL = frozenset("DT IN TO CC PRP$ POS , PDT".split())


def telling(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with one in front that tells more than the question, apart from the first,
    where that one tells nothing but has a vague word."""
    if ranked and question.profile == "how" and _is_time(ranked[0].scored):
        return _in_another_way(ranked)
    if not ranked or not _is_vague(ranked[0].scored):
        return ranked
    asked = frozenset(stem(token.text) for token in question.tokens)
    if not _repeats(ranked[0].scored, asked):
        return ranked
    first = ranked[0].scored
    for one in ranked[1:]:
        scored = one.scored
        apart = scored.end <= first.start or first.end <= scored.start
        if (apart or scored.scene is not first.scene) and not _repeats(scored, asked):
            return [one, *(other for other in ranked if other is not one)]
    return ranked


def _is_time(one: Scored) -> bool:
    """ "60,000 years ago", which no way of doing anything is."""
    owner = one.scene.mention_of[one.start]
    whole = owner is not None and owner.start <= one.start and one.end <= owner.end
    return whole and owner is not None and owner.kind in TIME_KINDS


def _in_another_way(ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with the first of its sentence in front that is no time, if there is one."""
    scene = ranked[0].scored.scene
    told = (one for one in ranked if one.scored.scene is scene and not _is_time(one.scored))
    first = next(told, ranked[0])
    return [first, *(one for one in ranked if one is not first)]


def _is_vague(one: Scored) -> bool:
    lowers = one.scene.reading.lowers[one.start : one.end]
    return not words("vague_words").isdisjoint(lowers)


def _repeats(one: Scored, asked: frozenset[str]) -> bool:
    """Whether all words of a candidate are vague, or the question's, or too small to tell."""
    reading = one.scene.reading
    return all(
        reading.tags[i] in _SMALL
        or reading.stems[i] in asked
        or reading.lowers[i] in words("vague_words")
        for i in range(one.start, one.end)
    )
