""" "What did they agree on?": everything that was agreed, pledged or planned, across sentences.

Such verbs have the deed as an infinitive ("agreed to share data and to meet again"), and a text
tells the several deeds in several sentences; each is one part of the answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import told
from qa.answering.question import Question, QuestionType, Role
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, Range

__all__ = ["answer"]

_RESOLVING = frozenset(
    stem(verb) for verb in "agree pledge promise vow undertake resolve plan decide intend".split()
)
# What is voted for or chosen is decided, though no text need say so.
_DECIDING = frozenset(stem(verb) for verb in "decide vote choose opt resolve agree".split())
_LIGHT = frozenset("did do does they he she it we on to upon about for".split())
_DECIDE = stem("decide")
_VERBS = frozenset(("VB", "RB", "RBR", "JJR"))
_NEAR = 8
_MOST_SENTENCES = 400

# "The leaders", "both sides": two who are named may be meant.
_TOGETHER = frozenset(
    stem(word)
    for word in """
    leaders presidents countries nations sides ministers governments states parties two both men
    women officials mayors teams companies firms clubs unions partners neighbours neighbors
    """.split()
)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """All that was resolved, when it is two things or more, or was decided by a vote; else None."""
    if question.predicate not in _RESOLVING or not _asks_for_all(question):
        return None
    verbs = _verbs(question)
    subjects = _subjects(question)
    found: dict[AnswerSpan, AnswerSpan] = {}
    for number, reading in enumerate(library.readings):
        for sentence in reading.article.sentences[:_MOST_SENTENCES]:
            read = reading.sentence(sentence.index)
            if verbs.isdisjoint(read.stems):
                continue
            names = _names_near(library, number, read)
            for start, end in _resolved(
                question, read, reading.clauses(sentence.index), subjects, names
            ):
                span = library.verbatim(number, *read.offsets(start, end))
                found.setdefault(span, library.whole(number, sentence))
    found = _distinct(found)
    return _told(question, found) if len(found) > (len(verbs) == 1) else None


def _verbs(question: Question) -> frozenset[str]:
    """The stems of the verbs that tell what was resolved."""
    return _DECIDING if question.predicate == _DECIDE else frozenset((question.predicate,))


def _distinct(found: dict[AnswerSpan, AnswerSpan]) -> dict[AnswerSpan, AnswerSpan]:
    """What was found, without what is told in more words elsewhere, as a headline's is."""
    words = {span: frozenset(map(stem, span.text.lower().split())) for span in found}
    return {
        span: sentence
        for span, sentence in found.items()
        if not any(words[span] < words[other] for other in found)
    }


def _asks_for_all(question: Question) -> bool:
    """ "What did X agree on?", and not "What did X agree to expand?"."""
    what = question.type is QuestionType.WHAT and question.role in (Role.OBJECT, Role.OBLIQUE)
    verbs = [
        token.text.lower()
        for token, tag in zip(question.tokens, question.tags, strict=True)
        if tag.startswith("VB") and token.text.lower() not in ("did", "do", "does", "have", "has")
    ]
    return what and all(stem(verb) in (question.predicate, "do") for verb in verbs)


def _subjects(question: Question) -> frozenset[str]:
    """The stems of the names and nouns that resolve; none for a pronoun."""
    return frozenset(
        term.stem
        for term in question.terms
        if term.kind in ("name", "noun") and term.word.lower() not in _LIGHT
    )


def _names_near(library: Library, number: int, read: SentenceReading) -> dict[int, frozenset[str]]:
    """Token -> the stems of the names that the pronoun or role there stands for."""
    links = library.coreferences[number].links(read.sentence.index)
    return {
        i: frozenset(stem(word) for name in link.names for word in name.split())
        for link in links
        for i in range(link.start, link.end)
    }


def _resolved(
    question: Question,
    read: SentenceReading,
    clauses: tuple[Clause, ...],
    subjects: frozenset[str],
    names: dict[int, frozenset[str]],
) -> Iterator[Range]:
    """The infinitives under the verb, each up to the next one: "to share data", "to meet"."""
    several = question.plural or any(token.text.lower() == "and" for token in question.tokens)
    several = several or any(tag == "NNS" for tag in question.tags)
    for clause in clauses:
        if read.stems[clause.head] not in _verbs(question) or clause.polarity == "negative":
            continue
        if clause.modal and _is_of_the_past(question):
            continue  # "The council will decide on Monday": nothing yet
        if (
            subjects
            and clause.subject
            and not _is_of(clause.subject, subjects, read, names, several)
        ):
            continue
        first = _infinitive(read, clause.head)
        if first < 0:
            continue
        starts = [first, *_joined_infinitives(read, first)]
        for start, stop in pairwise([*starts, len(read.words)]):
            yield start, _trimmed(read, start, stop)


def _is_of_the_past(question: Question) -> bool:
    """ "What did they decide?"."""
    helps = question.tokens[question.wh[1] : question.wh[1] + 1]
    return [token.text.lower() for token in helps] == ["did"]


def _infinitive(read: SentenceReading, head: int) -> int:
    """The "to" of the infinitive right after a verb, or -1: "agreed on Monday to meet"."""
    for i in range(head + 1, min(head + _NEAR, len(read.lowers) - 1)):
        if read.lowers[i] == "to" and read.tags[i + 1] in _VERBS:
            return i
        if read.lowers[i] in (",", "and", "that"):
            break
    return -1


def _joined_infinitives(read: SentenceReading, first: int) -> list[int]:
    """ "… and to meet again": infinitives joined to the first one."""
    lowers, tags = read.lowers, read.tags
    return [
        i
        for i in range(first + 1, len(lowers) - 1)
        if lowers[i] == "to" and tags[i + 1] in _VERBS and lowers[i - 1] in ("and", ",")
    ]


def _is_of(
    part: Phrase,
    subjects: frozenset[str],
    read: SentenceReading,
    names: dict[int, frozenset[str]],
    several: bool,
) -> bool:
    """Whether a subject is, or stands for, one of those asked about."""
    for i in range(part.start, part.end):
        if read.stems[i] in subjects or subjects & names.get(i, frozenset()):
            return True
    # "They" and "the two mayors" may be any two that are asked about.
    named = any(tag.startswith("NNP") for tag in read.tags[part.start : part.end])
    if several and named and "and" in read.lowers[part.start : part.end]:
        return subjects <= _TOGETHER
    return several and read.lowers[part.start] in ("they", "both", "the") and not named


def _trimmed(read: SentenceReading, start: int, stop: int) -> int:
    """Without the comma, "and" or full stop before the next part."""
    end = stop
    while end > start and (read.lowers[end - 1] in ("and", ",", ".", ";", "”", '"')):
        end -= 1
    return end


def _told(question: Question, found: dict[AnswerSpan, AnswerSpan]) -> Answer:
    spans = tuple(found)
    return told(
        question,
        spans,
        found.values(),
        rule="all that was resolved",
        reason="each infinitive of the verb",
        confidence=0.65,
        kind=AnswerKind.LIST if len(spans) > 1 else AnswerKind.SPAN,
        text="; ".join(" ".join(span.text.split()) for span in spans),
        value=float(len(spans)),
    )
