""" "How old was the suspect?" of "police arrested a 34-year-old man": the age of whom a deed, or a
death, makes what the question calls them."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.stems import StemSet, stem
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["of_befallen"]

_RULE = "age of the very one"
# Whom a deed makes so, where the text does not call them that.
_BEFALLEN = {
    stem("suspect"): StemSet("arrest detain hold question charge".split()),
    stem("victim"): StemSet("kill attack stab injure wound hurt rob hit strike".split()),
}
_VICTIM = frozenset((stem("victim"),))
_DEATHS = (("death",), ("killing",), ("murder",), ("stabbing",), ("shooting",), ("body",))
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
