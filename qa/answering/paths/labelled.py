"""What labelled values answer: "Designer: Ann Lee", the cells of a table.

A value answers when its labels say all that the question says, and when it is of the kind asked
for. The label has to say most of it; the head of the column, the heading above and the title may
say the rest ("the length of the bridge" in an article about a bridge).
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import asked_size, expected_kinds
from qa.answering.labels import Labelled
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.implied import (
    SAID_BY_LABELS,
    implied_labels,
    is_degree,
    is_of_things,
    is_topic,
    is_used,
)
from qa.answering.paths.telling import told
from qa.answering.question import Question, QuestionType, Role, Term
from qa.documents.contacts import CONTACTS
from qa.language.grammar import FINITE
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.language.tokens import tokenize
from qa.light import NamedTuple, pattern
from qa.reading.found import TIME_KINDS
from qa.types import AnswerKind
from qa.types import MentionKind as Kind

__all__ = ["answer"]

_RULE = "its labels say what is asked"
_OTHERS = frozenset(
    (
        QuestionType.YES_NO,
        QuestionType.CHOICE,
        QuestionType.DIFFERENCE,
        QuestionType.WHY,
        QuestionType.SAYING,
    )
)
_LISTS = frozenset(
    (QuestionType.WHAT, QuestionType.WHICH, QuestionType.LIST, QuestionType.DEFINITION)
)
_REACHED = frozenset(
    (QuestionType.WHAT, QuestionType.WHICH, QuestionType.DEFINITION, QuestionType.WHERE)
)
# Nouns that say no more than the labels do, and those that stand for what the text is about.
_EMPTY = frozenset(
    stem(word)
    for word in """
    name number amount value figure total date day year much many kind type default person people
    email mail e-mail message newsletter memo note circular letter
    article text report document page review story post piece guide blog column essay editorial
    commentary thing company firm group
    organisation organization business society institution club make have get give take hold amount
    match game event play take meeting session gathering assembly
    reach stand happen come available last latest current recent step item job vacancy course
    workshop festival concert conference exhibition recipe dish tour trip
    """.split()
)
# What a byline is of; the writer of a play that is told of is another.
_TEXTS = frozenset(
    stem(word)
    for word in """
    article text report document page review story post piece guide blog column essay editorial
    commentary name email mail e-mail message newsletter memo note circular letter
    """.split()
)
_WRITE = stem("write")
_FIGURES = frozenset(
    (Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.NUMBER, Kind.AGE, Kind.DURATION)
)
_NAMED = frozenset((Kind.PERSON, Kind.ORGANISATION, Kind.NAME, Kind.ROLE))
_DAYS_OF_LIFE = frozenset(("birth", "death"))
_LIVING = frozenset(map(stem, ("die", "live", "bear")))
_TABLE = frozenset(("cell", "row"))
# Their labels have to be said whole: "('Erasmus Bridge')" behind a name is the label of no bridge.
_WHOLE = frozenset(("cell", "defined"))
_NAMING = frozenset((QuestionType.WHO, QuestionType.WHOM, QuestionType.WHAT, QuestionType.WHICH))
_NUMBERS = frozenset(map(stem, "number code reference identifier id".split()))
_YEAR = pattern(r"(?:19|20)\d{2}|(?<!\d)\d{2}(?!\d)")
_DIGIT = pattern(r"\d")
_TODAY = 9999
# What tells the value of a label from another's: "date of next meeting".
_TELLING = frozenset(
    stem(word) for word in "next last previous first second third former new old other".split()
)
# A label may say more than the question does, but no more than as much again.
_LEAST = 0.5
# A row may be called by its last word where the column is named, too: "lettuce".
_LEAST_OF_A_ROW = 0.3
_SURE = 0.85


class _Fit(NamedTuple):
    """How well a value fits; of two the greater is the better."""

    share: float
    contact: bool
    told: int
    worded: int
    key: bool
    year: int
    order: int
    one: Labelled


# Values that are looked at: a book of minutes has thousands with one label.
_MOST = 200


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The value whose labels say what the question says, or None."""
    if question.type in _OTHERS or not library.labelled:
        return None
    matcher = Matcher(question)
    there = question.type is QuestionType.WHO and bool(implied_labels(question))
    if not matcher.terms and not there:  # "Who was there?" has no word to look for
        return None
    fits = [
        fit
        for number in _with_asked_label(question, matcher, library)
        if (fit := _fit(question, matcher, library, number)) is not None
    ]
    fits.sort(key=lambda fit: fit[:-1], reverse=True)
    found = (fit.one for fit in fits[:_MOST] if _is_asked(question, library, fit))
    one = next(found, None)
    return _told(question, library, one) if one is not None else None


def _letters(question: Question) -> frozenset[str]:
    """The single letters that a question calls something by: "Option A"."""
    words = [token.text for token in question.tokens[1:]]
    return frozenset(word.lower() for word in words if len(word) == 1 and word.isupper())


def _with_asked_label(question: Question, matcher: Matcher, library: Library) -> list[int]:
    """The values with a word of the question in their label."""
    implied = implied_labels(question) | _letters(question)
    return sorted(
        {
            number
            for word, numbers in library.labels.items()
            if word in implied or (matcher.says(word) and not question.negated)
            for number in numbers
        }
    )


def _fit(question: Question, matcher: Matcher, library: Library, number: int) -> _Fit | None:
    """How a value fits, or None when a word of the question is said nowhere about it."""
    one = library.labelled[number]
    column = matcher.said(one.column)
    said = matcher.said(one.label) | column | matcher.said(one.noted)
    above = matcher.said(one.above)
    implied = not implied_labels(question).isdisjoint((*one.label, *one.column))
    for at, term in enumerate(matcher.terms):
        measured = (implied or is_degree(question, term)) and term.word.lower() in SAID_BY_LABELS
        # "How many eggs does a hen lay?": the head of the column is what the row's has or does.
        done = bool(column) and term.kind == "verb"
        if at in said or measured or done or _is_idle(question, term, at in above):
            continue
        if one.field.source != "label" or not (
            is_used(question, term) or is_topic(question, term, library.articles[one.article].text)
        ):
            return None
    share = _share(question, matcher, one.label)
    named = all(matcher.terms[at].kind == "name" for at in said)
    least = 1.0 if one.field.source in _WHOLE or _is_only_named(one, named) else _LEAST
    if one.field.source == "row" and column and one.label and matcher.says(one.label[-1]):
        least = _LEAST_OF_A_ROW
    if share < least:
        return None
    year = 0 if column else _year(library, one)
    worded = _worded(question, library, one)
    contact, own = one.field.source in CONTACTS, one.field.source != "cell"
    return _Fit(share, contact, len(column), worded, own, year, -number, one)


def _is_only_named(one: Labelled, named: bool) -> bool:
    """ "Who makes Corvenol?" of a line below "How to store Corvenol": a name heads all."""
    return one.field.source in ("heading", "label") and named


def _worded(question: Question, library: Library, one: Labelled) -> int:
    """How many words of the question head the column, small ones too: "what to do"."""
    span = one.field.column
    if span is None:
        return 0
    heads = tokenize(library.articles[one.article].text, span.start, span.end)
    asked = {token.text.lower() for token in question.tokens}
    return sum(token.text.lower() in asked for token in heads)


def _is_idle(question: Question, term: Term, above: bool) -> bool:
    """Whether the labels need not say a word: it stands above, says nothing, or is the noun that
    the wh-word asks with."""
    if term.kind == "number":
        return False
    kind = question.type in (QuestionType.WHAT, QuestionType.WHICH, QuestionType.HOW_LONG)
    asked_with = kind and question.wh[0] <= term.index < question.wh[1]
    written = term.kind == "noun" and question.predicate == _WRITE
    return above or asked_with or term.stem in (_TEXTS if written else _EMPTY)


def _share(question: Question, matcher: Matcher, label: Sequence[str]) -> float:
    """The share of a label that the question says; 0 when it is the label of another number."""
    implied = implied_labels(question) | _letters(question)
    unsaid = [word for word in label if word not in implied and not matcher.says(word)]
    if any(word[0].isdigit() or word in _TELLING for word in unsaid):
        return 0.0
    return 1.0 - len(unsaid) / len(label)


def _year(library: Library, one: Labelled) -> int:
    """The year that heads the column of a value, for the latest is asked for; a value without a
    column is of today."""
    span = one.field.column
    if span is None:
        return _TODAY
    years = _YEAR.findall(library.articles[one.article].text[span.start : span.end])
    return max((int(year) + (2000 if len(year) == 2 else 0) for year in years), default=0)


def _is_asked(question: Question, library: Library, fit: _Fit) -> bool:
    """Whether a value can be what is asked for; a bare number of a column that the question does
    not name is no length of time."""
    lasting = question.type is QuestionType.HOW_LONG
    if lasting and fit.one.field.column is not None and not fit.told:
        return not _kinds(library, fit.one).isdisjoint(expected_kinds(question.profile))
    return _is_of_kind(question, library, fit.one)


def _is_of_kind(question: Question, library: Library, one: Labelled) -> bool:
    """Whether a value can be what is asked for."""
    if one.field.source in CONTACTS:
        spoken_of = any(token.text.lower() in ("about", "called") for token in question.tokens)
        timed = not TIME_KINDS.isdisjoint(expected_kinds(question.profile))
        return question.type in _REACHED and not spoken_of and not timed
    if one.field.source == "defined" and not _is_name_asked(question):
        return False
    if one.field.source == "code" and not _is_number_asked(question, one):
        return False
    expected = set(expected_kinds(question.profile))
    held = _kinds(library, one)
    if Kind.PERSON in held and is_of_things(question, one.field.source, one.label):
        return False
    whole = one.field.source == "heading" or (expected and one.field.source not in _TABLE)
    if whole and _is_clause(library, one):
        return False
    if one.field.items:
        return question.type in _LISTS and not expected
    if one.field.source in _DAYS_OF_LIFE and question.type is QuestionType.HOW:
        return False  # "How did she die?"
    if one.field.source in _DAYS_OF_LIFE and question.type is QuestionType.WHAT and not expected:
        return question.predicate not in _LIVING  # "What did he die of?" asks for no day
    if _is_label_asked(question, one):
        return True
    if not expected or held & expected or one.field.source == "cell":
        return not expected or bool(held & expected)
    text = library.articles[one.article].text[one.field.value.start : one.field.value.end]
    has_digit = _DIGIT.search(text) is not None
    if expected & TIME_KINDS and not expected & _FIGURES:
        named = stem(question.answer_type) in {*one.label[-1:], *one.column[-1:]}
        return named and Kind.DURATION in held  # "cooking time", "building time"
    if expected & _FIGURES:
        return has_digit and not held & (TIME_KINDS | _FIGURES - {Kind.NUMBER, Kind.QUANTITY})
    if expected & _NAMED:
        return not has_digit and text[:1].isupper()
    return not held & (_FIGURES | TIME_KINDS)


def _is_name_asked(question: Question) -> bool:
    """ "Who is the Seller?"; not "Where is the Club?", "between which banks is the Lift?"."""
    return question.type in _NAMING and question.role is not Role.OBLIQUE


def _is_number_asked(question: Question, one: Labelled) -> bool:
    """ "What is the case number?", "which case"; not "What is Symphony No. 4 about?"."""
    return stem(question.answer_type) in _NUMBERS | {*one.label}


def _is_label_asked(question: Question, one: Labelled) -> bool:
    """Whether a question asks for a label by its last word, "the floor area", or for the state that
    it tells of: "How difficult is it?" of "Difficulty: easy"."""
    if one.field.source != "label" or not one.label:
        return False
    if question.type is QuestionType.WHAT and question.role is Role.COPULA:
        return stem(question.answer_type) == one.label[-1]
    stems = {one.stem for one in question.terms}
    degree = question.type is QuestionType.HOW_ADJECTIVE and asked_size(question) is None
    return degree and len(stems) == 1 and not one.label[1:]


def _kinds(library: Library, one: Labelled) -> set[Kind]:
    """The kinds of the mentions in a value."""
    value = one.field.value
    article = library.articles[one.article]
    sentence = article.sentence_at(value.start)
    if sentence is None:
        return set()
    if article.text[value.start : value.end].lower() in table("months"):
        return {Kind.DATE}  # "May", which among other words may be none
    reading = library.readings[one.article].sentence(sentence.index)
    return {
        mention.kind
        for mention in reading.mentions
        if reading.tokens[mention.start].start < value.end
        and value.start < reading.tokens[mention.end - 1].end
    }


def _is_clause(library: Library, one: Labelled) -> bool:
    """Whether a value is a sentence, which the common path reads better where a part is asked."""
    sentence = library.articles[one.article].sentence_at(one.field.value.start)
    if sentence is None:
        return True
    reading = library.readings[one.article].sentence(sentence.index)
    held = zip(reading.tokens, reading.tags, strict=True)
    value = one.field.value
    return any(tag in FINITE and value.start <= token.start < value.end for token, tag in held)


def _told(question: Question, library: Library, one: Labelled) -> Answer:
    field, article = one.field, library.articles[one.article]
    parts = field.items or (field.value,)
    spans = tuple(library.verbatim(one.article, part.start, part.end) for part in parts)
    places = (
        [field.value.start] if field.column is None else [field.column.start, field.value.start]
    )
    rows = [sentence for at in places if (sentence := article.sentence_at(at)) is not None]
    return told(
        question,
        spans,
        (library.whole(one.article, row) for row in rows),
        rule=_RULE,
        reason=_RULE,
        confidence=_SURE,
        kind=AnswerKind.LIST if field.items else AnswerKind.SPAN,
        text=", ".join(span.text for span in spans),
    )
