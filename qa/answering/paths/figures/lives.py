""" "When did Ole Moe die?" of "the painter Ole Moe (1820–1884)": the years of a life in brackets
behind a name, where no sentence tells of the birth or the death itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.ages import ENDS, Age
from qa.answering.paths.figures.lifetimes import lives
from qa.answering.paths.figures.owners import is_of
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.reading.found import Found
from qa.reading.line import word_set

__all__ = ["answer", "at_death", "of_own_deed"]

_RULE, _AGE = "years of life behind the name", "the age told alone of who has died"
_FIRST, _ALONE = 12, 4  # sentences of a report; tokens of "He was 91."
_BEAR, _DIE = stem("born"), stem("die")
# What may stand before the first year: others are the years of a reign, or of an office.
_ABOUT = word_set("c c. ca ca. circa about around")
_BORN = _ABOUT | word_set("b b. born")
_DIED = _ABOUT | word_set("d d. died")
_REIGN = word_set("reign rule reigned")
_SHE = frozenset(("he", "she"))
_LEAD = 4  # tokens before a name that may tell of a reign


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The date of the birth or the death asked about; None for other questions, and where the text
    tells it in words."""
    who = frozenset(
        stem(token.text)
        for token, tag in zip(question.tokens, question.tags, strict=True)
        if tag.startswith("NNP")
    )
    dies = question.predicate == _DIE
    if not who or not _asks(question):
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    if any(question.predicate in scene.reading.stems and _has(scene, who) for _, scene in scenes):
        return None
    for one in lives(library, scenes, who, last=dies):
        if _is_of_life(one.scene, one.found, dies=dies):
            place = one.found.start, one.found.end
            return told_in(
                question,
                one.scene.reading,
                place,
                rule=_RULE,
                normal=one.found.normal,
                confidence=0.8,
            )
    return None


def _asks(question: Question) -> bool:
    when = question.type is QuestionType.WHEN or question.answer_type in ("year", "date", "day")
    return when and question.predicate in (_BEAR, _DIE)


def _has(scene: Scene, who: frozenset[str]) -> bool:
    return not who.isdisjoint(scene.reading.stems)


def _is_of_life(scene: Scene, found: Found, *, dies: bool) -> bool:
    """Whether the brackets say nothing else of their years, as "(r. 1171–1189)" does."""
    lowers = scene.reading.lowers
    start = max(i for i in range(found.start) if lowers[i] == "(")
    first = next((i for i in range(start + 1, found.start) if lowers[i][:1].isdigit()), found.start)
    told = frozenset(lowers[start + 1 : first]) - {".", ";"}
    alone = _DIED if dies and first == found.start else _BORN
    return told <= alone and _REIGN.isdisjoint(lowers[max(0, start - _LEAD) : start])


def at_death(question: Question, library: Library, asked: frozenset[str]) -> Answer | None:
    """ "He was 91.", which stands alone in the first sentences of a report of a death."""
    if _DIE not in {stem(token.text.lower()) for token in question.tokens}:
        return None
    for number, reading in enumerate(library.readings):
        for sentence in reading.article.sentences[:_FIRST]:
            read = reading.sentence(sentence.index)
            if len(read.words) != _ALONE or read.lowers[1] != "was" or read.tags[2] != "CD":
                continue
            links = library.coreferences[number].links(sentence.index)
            names = (" ".join(one.names) for one in links)
            if any(asked <= set(map(stem, name.lower().split())) for name in names):
                return told_in(question, read, (2, 3), rule=_AGE, confidence=0.75)
    return None


def of_own_deed(
    question: Question, library: Library, own: Sequence[Age], meant: Sequence[frozenset[str]]
) -> list[Age]:
    """Without the four of "her mother died when she was four", for "… when she died?"."""
    words = [token.text.lower() for token in question.tokens]
    start = next(i for i, word in enumerate(words) if word in ENDS) + 1
    deeds = {stem(words[i]) for i in range(start, len(words)) if question.tags[i][:2] == "VB"}
    who = words[start : start + 1]
    if not deeds or not (who[0] in _SHE or stem(who[0]) in frozenset().union(*meant)):
        return list(own)
    return [age for age in own if not _is_anothers_deed(library, age, deeds, meant)]


def _is_anothers_deed(
    library: Library, age: Age, deeds: set[str], meant: Sequence[frozenset[str]]
) -> bool:
    """Whether its sentence tells the deed of somebody else alone."""
    scene = age.scene
    links = library.coreferences[age.article].links(scene.reading.sentence.index)
    told = (one.subject for one in scene.clauses if scene.reading.stems[one.head] in deeds)
    named = (one for one in told if one is not None and scene.reading.lowers[one.start] not in _SHE)
    doers = [((one.start, one.end),) for one in named]
    return bool(doers) and not any(is_of(scene, one, links, meant) for one in doers)
