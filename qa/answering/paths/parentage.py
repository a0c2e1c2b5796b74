""" "What did her father do?" of "the daughter of a lighthouse keeper and a seamstress".

Of two trades the first is the father's, as such sentences have it; of one it is the father's too.
"""

from __future__ import annotations

from collections.abc import Collection

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_PARENTS = {"father": 0, "dad": 0, "mother": 1, "mum": 1, "mom": 1}
_MOST_SENTENCES = 60
_CHILDREN = frozenset("son sons daughter daughters child children".split())
_WOMEN = frozenset("seamstress actress waitress nurse housewife midwife dressmaker".split())
_JOBS = frozenset("job occupation profession trade".split())
_SPOUSES = frozenset("wife husband partner".split())
_OWNING = frozenset(("WP$", "PRP$", "POS"))
_NOMINAL = ("NN", "JJ", "VBG", "VBN")
_RULE = "whose child it was"


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The trade of a father or a mother, where a sentence tells it by "the son of a …"; else
    None."""
    parent = _parent_asked(question)
    if parent is None:
        return None
    asked = {term.stem for term in question.terms if term.kind == "name"}
    for number, scene in library.scenes(question, Matcher(question, context.hints), context):
        found = _trade(scene.reading, parent) or _deed(scene, question)
        if found is not None and asked <= _meant(library, number, scene.reading):
            return told_in(question, scene.reading, found, rule=_RULE, confidence=0.7)
    return _anywhere(question, library, parent, asked)


def _deed(scene: Scene, question: Question) -> Range | None:
    """ "Brandt, whose father drives a bus": what a parent does for a living."""
    read = scene.reading
    asked = [token.text.lower() for token in question.tokens if token.text.lower() in _PARENTS]
    for clause in scene.clauses:
        subject = clause.subject
        if subject is None or clause.tense != "present" or clause.object is None:
            continue
        before = read.tags[max(0, subject.start - 1) : subject.end]
        owned = not _OWNING.isdisjoint(before)
        if owned and read.lowers[subject.end - 1] in asked and clause.polarity == "positive":
            return clause.verb_start, clause.object.end
    return None


def _anywhere(
    question: Question, library: Library, parent: int, asked: Collection[str]
) -> Answer | None:
    """ "Her mother's job", "Ann's mother's job", where a sentence tells it without those words."""
    if not asked and "PRP$" not in question.tags:
        return None
    for number, reading in enumerate(library.readings):
        for sentence in reading.article.sentences[:_MOST_SENTENCES]:
            read = reading.sentence(sentence.index)
            found = _trade(read, parent)
            if found and _meant(library, number, read).issuperset(asked):
                return told_in(question, read, found, rule=_RULE, confidence=0.6)
    return None


def _meant(library: Library, number: int, reading: SentenceReading) -> set[str]:
    """The stems of a sentence, and of all names that its pronouns and roles stand for."""
    links = library.coreferences[number].links(reading.sentence.index)
    named = {stem(word) for link in links for name in link.names for word in name.split()}
    return named | set(reading.stems)


def _parent_asked(question: Question) -> int | None:
    """0 for the father's trade, 1 for the mother's: "her father's job", "What did his mother do?",
    "Who was his father?"."""
    lowers = [token.text.lower() for token in question.tokens]
    parent = next((_PARENTS[word] for word in lowers if word in _PARENTS), None)
    does = question.type is QuestionType.WHAT and lowers[-2:-1] in (["do"], ["be"])
    does = does or lowers[-1:] == ["do"] or not _JOBS.isdisjoint(lowers[-2:])
    trade = question.profile == "what_role" or does
    return parent if trade else None


def _trade(read: SentenceReading, parent: int) -> Range | None:
    for i in range(len(read.lowers) - 3):
        if read.lowers[i] not in _CHILDREN or read.lowers[i + 1] != "of":
            continue
        trades = _trades(read, i + 2)
        if len(trades) == 2 and read.lowers[trades[0][1] - 1] in _WOMEN:
            trades.reverse()
        if parent < len(trades):
            return trades[parent]
    return None


def _trades(read: SentenceReading, start: int) -> list[Range]:
    """ "A lighthouse keeper and a seamstress", "a ship's carpenter, Nils Berg, and his wife Berit,
    a schoolteacher": one or two phrases with "a", each perhaps with a name beside it."""
    found: list[Range] = []
    while len(found) < 2:
        start = _behind_names(read, start)
        end = _trade_end(read, start)
        if end == start:
            break
        found.append((start, end))
        start = _behind_names(read, end)
        start += read.lowers[start : start + 1] == ("and",)
    return found


def _trade_end(read: SentenceReading, start: int) -> int:
    """Where "a ship's carpenter" ends; `start` where there is none."""
    end = start + 1
    while end < len(read.tags) and (
        read.tags[end].startswith(_NOMINAL) or read.tags[end : end + 1] == ("POS",)
    ):
        if read.tags[end] == "NNP":
            break  # "a carpenter Nils Berg"
        end += 1
    opened = read.lowers[start : start + 1] in (("a",), ("an",))
    return end if opened and end > start + 1 else start


def _behind_names(read: SentenceReading, start: int) -> int:
    """Past "his wife" and a name with the commas around it; `start` where no name stands."""
    at = start + (read.lowers[start : start + 1] == (",",))
    if read.tags[at : at + 1] == ("PRP$",) and read.lowers[at + 1] in _SPOUSES:
        at += 2
    first = at
    while read.tags[at : at + 1] == ("NNP",):
        at += 1
    if at == first:
        return start + (read.lowers[start : start + 2] == (",", "and"))
    return at + (read.lowers[at : at + 1] == (",",))
