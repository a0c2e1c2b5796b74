"""An answer that only says the question again: "a different challenge" of "What is the main
challenge?", "many" of "What animals?"; and one that is no whole thing: "he did not stop until he",
"it", who says so. The next choice that tells something takes its place."""

from __future__ import annotations

from qa.answering.library import Ranked
from qa.answering.question import Question, QuestionType
from qa.answering.scoring import Scored
from qa.language.lexicon import words
from qa.language.stems import StemSet, listed, stem
from qa.reading.found import TIME_KINDS

__all__ = ["telling"]

# They end what stands before a verb: "those behind it [left]".
_OBJECTS = frozenset("me him her us them it you".split())
_HAPPEN, _SEEING = stem("happen"), StemSet("see watch visit".split())
_NAMED = frozenset((QuestionType.WHAT, QuestionType.WHICH, QuestionType.DEFINITION))
_SMALL = frozenset("DT IN TO CC PRP$ POS , PDT".split())


def telling(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with one in front that tells more than the question, apart from the first,
    where that one tells nothing but has a vague word."""
    if ranked and question.profile == "how" and _is_time(ranked[0].scored):
        return _in_another_way(ranked)
    ranked = _of_whole_things(question, ranked)
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


def _of_whole_things(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates without the leading ones that are no whole thing, if another is left."""
    for number, one in enumerate(ranked):
        if not _is_no_thing(question, one.scored):
            return ranked[number:]
    return ranked


def _is_no_thing(question: Question, one: Scored) -> bool:
    reading, within = one.scene.reading, range(one.start, one.end)
    last, behind = reading.tags[one.end - 1], reading.tags[one.end : one.end + 1]
    goes_on = last == "PRP" and bool(behind) and behind[0].startswith(("VB", "MD"))
    if goes_on and reading.lowers[one.end - 1] not in _OBJECTS:
        return True  # "he did not stop until he [was]"
    if question.type not in _NAMED:
        return False
    which = question.type is not QuestionType.DEFINITION and question.answer_type
    if which and (all(reading.tags[i] in ("PRP", "DT") for i in within) or _tells_a_deed(one)):
        return True
    if [token.text.lower() for token in question.tokens[:2]] == ["what", "if"]:
        case = _case_put(reading.lowers)
        return one.start in case or (case.start == 0 and one.start != case.stop + 1)
    counted = reading.tags[one.start] == "CD" and last[:2] == "NN"
    if counted and question.answer_class == "time" and question.answer_type.endswith("s"):
        return reading.stems[one.end - 1] != stem(question.answer_type)  # "one foul" for minutes
    if question.predicate == _HAPPEN and any(reading.stems[i] in _SEEING for i in within):
        return True  # "she saw the bridge" tells nothing that happened to it
    if question.answer_class == "group" and all(reading.tags[i] == "CD" for i in within):
        return True  # "six" of "children under six"
    return _says_so(one)


def _case_put(lowers: tuple[str, ...]) -> range:
    """The tokens of "if the soup is too thick", which "what if?" says again."""
    start = lowers.index("if") if "if" in lowers else len(lowers)
    end = next((i for i in range(start, len(lowers)) if lowers[i] == ","), len(lowers))
    return range(start, end)


def _tells_a_deed(one: Scored) -> bool:
    """ "Profit came to £31m" where it is asked which company."""
    within = range(one.start, one.end)
    return any(
        clause.head in within
        and clause.kind == "main"
        and clause.subject is not None
        and clause.subject.start in within
        and one.scene.reading.lowers[clause.head] == one.scene.reading.words[clause.head]
        for clause in one.scene.clauses
    )


def _says_so(one: Scored) -> bool:
    """ "Moran" of "The goal, Moran said, was offside"."""
    reading, end = one.scene.reading, one.end
    set_off = reading.lowers[one.start - 1 : one.start] == (",",)
    said = reading.stems[end : end + 1]
    closed = reading.lowers[end + 1 : end + 2] == (",",)
    return set_off and closed and bool(said) and said[0] in listed("reporting_verbs")


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
