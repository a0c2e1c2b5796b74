""" "How old was the suspect?" of "police arrested a 34-year-old man": the age of whom a deed, or a
death, makes what the question calls them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qa.answering.answer import Answer
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType, Term
from qa.language.stems import StemSet, stem
from qa.reading.clauses import Clause
from qa.reading.found import Found
from qa.reading.phrases import Phrase
from qa.reading.reading import Reading, SentenceReading
from qa.types import MentionKind, Sentence

__all__ = ["alone", "of_befallen"]

_RULE = "age of the very one"
# Whom a deed makes so, where the text does not call them that.
_BEFALLEN = {
    stem("suspect"): StemSet("arrest detain hold question charge".split()),
    stem("victim"): StemSet("kill attack stab injure wound hurt rob hit strike".split()),
}
_VICTIM = frozenset((stem("victim"),))
_DEATHS = (("death",), ("killing",), ("murder",), ("stabbing",), ("shooting",), ("body",))
_ONE = frozenset(("a", "an", "one"))
_LEAD = 12  # sentences that are read for it


def _is_of_death(own: SentenceReading, age: Found) -> bool:
    """ "The death of [a 19-year-old] student"."""
    before = own.lowers[max(0, age.start - 3) : age.start]
    before = before[:-1] if before[-1:] in (("a",), ("the",), ("an",)) else before
    death = before[-1:] == ("of",) and before[-2:-1] in _DEATHS
    return age.kind is MentionKind.AGE and death


def of_befallen(question: Question, library: Library, asked: frozenset[str]) -> Answer | None:
    """ "How old is the suspect?" of "police arrested a 34-year-old man": the one age of those whom
    the deed befell that makes them so."""
    deeds = next((verbs for noun, verbs in _BEFALLEN.items() if asked == {noun}), None)
    if deeds is None or not asked.isdisjoint(library.stems):
        return None
    found = []
    for reading in library.readings:
        for sentence in reading.article.sentences[:_LEAD]:
            own = reading.sentence(sentence.index)
            told = [one for one in reading.clauses(sentence.index) if own.stems[one.head] in deeds]
            for clause in told:
                whom = clause.subject if clause.voice == "passive" else clause.object
                ages = (one for one in own.mentions if one.kind is MentionKind.AGE)
                found += [
                    (own, one)
                    for one in ages
                    if whom is not None and whom.start <= one.start < whom.end
                ]
            found += [
                (own, one) for one in own.mentions if asked == _VICTIM and _is_of_death(own, one)
            ]
    if len(found) != 1:
        return None
    own, one = found[0]
    return told_in(
        question, own, (one.start, one.end), normal=one.normal, rule=_RULE, confidence=0.6
    )


def alone(
    question: Question,
    library: Library,
    told: Sequence[Sequence[Sentence]],
    fate_of: Callable[..., tuple[str, str]],
    fate: str,
) -> Answer | None:
    """ "How many died?" of "a 58-year-old man was killed", the only one whom the sentences `told`
    of each article say that a fate befell; None where they name or count others."""
    if question.type is not QuestionType.HOW_MANY or any(map(_is_named, question.terms)):
        return None
    whom = [
        (library.readings[number].sentence(sentence.index), phrase)
        for number, sentences in enumerate(told)
        for sentence in sentences
        for clause in library.readings[number].clauses(sentence.index)
        if (phrase := _befallen(library.readings[number], sentence, clause, fate_of, fate))
    ]
    if len(whom) != 1 or whom[0][0].lowers[whom[0][1].start] not in _ONE:
        return None
    read, phrase = whom[0]
    place = phrase.parts[0] if phrase.parts else (phrase.start, phrase.end)
    somebody = class_of(read.lowers[place[1] - 1]) == "person"
    if not somebody or read.tags[place[1] - 1] != "NN":
        return None
    return told_in(question, read, place, rule="the only one it befell", confidence=0.6)


def _is_named(term: Term) -> bool:
    return term.kind in ("name", "number")


def _befallen(
    reading: Reading,
    sentence: Sentence,
    clause: Clause,
    fate_of: Callable[..., tuple[str, str]],
    fate: str,
) -> Phrase | None:
    """Whom a clause says that the fate befell."""
    read = reading.sentence(sentence.index)
    told, place = fate_of(read.lowers[clause.head], verb=True)
    if told != fate or clause.modal or clause.polarity == "negative":
        return None
    done = place == "object" and clause.voice == "active"
    return clause.object if done else clause.subject
