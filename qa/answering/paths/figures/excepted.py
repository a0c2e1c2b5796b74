""" "All but four of the 61 goats survived": four died, and 57 did not.

The number behind "all but" counts those of whom the sentence is not true. An answer in so few words
takes its noun and its verb from the question that the text asks before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.contrary import contrary_stems
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.telling import sentence_of, span_in, told_in
from qa.answering.question import Question, QuestionType, Term
from qa.language.lexicon import table
from qa.language.stems import singular, stem
from qa.light import NamedTuple, pattern
from qa.reading.found import Found
from qa.reading.quantities.finding import value
from qa.reading.reading import Reading, SentenceReading
from qa.types import MentionKind

__all__ = ["answer"]

_RULE = "all but so many"
_SURE = 0.75
_SAYS = pattern(r"\ball but\b", needs="all")
_DENYING = frozenset(("not", "n't", "n’t", "never"))
_LACKING = frozenset(("without", "no"))
_SAID = ("verb", "adjective", "noun")
# Where so many words behind, the whole number is told: "all but four of the surviving 61".
_REACH = 4
_FATES = {"death": "rescue", "rescue": "death"}


class _Excepted(NamedTuple):
    """Where "all but four" stands, the number that it leaves out, the number of all or None, and
    the stems of what is said of them."""

    reading: SentenceReading
    start: int
    left_out: Found
    total: Found | None
    said: frozenset[str]


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """How many "all but" leaves out, or the rest, whichever is asked for; else None."""
    if question.type is not QuestionType.HOW_MANY:
        return None
    matcher = Matcher(question)
    for reading in library.readings:
        for one in _excepted(reading):
            way = _way(question, matcher, one)
            if way:
                return _told(question, one, rest=way > 0)
    return None


def _excepted(reading: Reading) -> Iterator[_Excepted]:
    """Each "all but" with a number, sentence by sentence; words are cheaper than reading."""
    article = reading.article
    for sentence in article.sentences:
        if not _SAYS.search(article.text[sentence.start : sentence.end].lower()):
            continue
        read = reading.sentence(sentence.index)
        numbers = [one for one in read.mentions if one.kind is MentionKind.NUMBER]
        for number in numbers:
            start = number.start - 2
            if start < 0 or read.lowers[start : start + 2] != ("all", "but"):
                continue
            of = read.lowers[number.end : number.end + 1] == ("of",)
            within = range(number.end, number.end + _REACH)
            total = next((one for one in numbers if of and one.start in within), None)
            yield _Excepted(read, start, number, total, _said(reading, read, number.end))


def _said(reading: Reading, read: SentenceReading, start: int) -> frozenset[str]:
    """The stems behind the number, or those of the question that it alone is the answer to."""
    asked = reading.answered.get(read.sentence.index)
    behind = any(tag.startswith("VB") for tag in read.tags[start:])
    if behind or asked is None:
        return frozenset(read.stems[start:])
    return frozenset(reading.sentence(asked).stems)


def _way(question: Question, matcher: Matcher, one: _Excepted) -> int:
    """1 where the rest is asked for, -1 where those left out are, 0 where it is of neither."""
    held = matcher.said(one.said)
    noun = stem(singular(question.answer_type))
    counted = {n for n, term in enumerate(matcher.terms) if term.stem in (noun, stem(noun))}
    named = {n for n, term in enumerate(matcher.terms) if term.kind in ("name", "number")}
    lacks = bool(question.answer_type) and not counted & held  # "How many died?"
    if lacks or named - held - matcher.said(one.reading.stems):
        return 0
    if _lacks(question, one):
        return -1
    told = [term for n, term in enumerate(matcher.terms) if term.kind in _SAID and n not in counted]
    same = any(matcher.terms.index(term) in held for term in told)
    other = any(_is_opposite(term, one.said) for term in told)
    if same == other or not _DENYING.isdisjoint(one.said):
        return 0
    return 1 if same != question.negated else -1


def _lacks(question: Question, one: _Excepted) -> bool:
    """ "Without power" of "power was restored to all but 40 homes"."""
    lowers = [token.text.lower() for token in question.tokens]
    lacking = next((i for i, word in enumerate(lowers) if word in _LACKING), len(lowers))
    given = one.reading.stems[: one.start - 1]
    to = one.reading.lowers[one.start - 1 : one.start] == ("to",)
    return to and any(stem(word) in given for word in lowers[lacking + 1 : lacking + 2])


def _is_opposite(term: Term, said: frozenset[str]) -> bool:
    """Whether the opposite of a word is said: they died of "survived", drowned of "saved"."""
    if term.kind == "noun":
        return False
    contrary = contrary_stems(term, akin=True)
    fate = _FATES.get(_fate(term.stem), "")
    return not contrary.isdisjoint(said) or (bool(fate) and any(_fate(one) == fate for one in said))


def _fate(word_stem: str) -> str:
    """The fate that a verb tells of, by its stem, or ""."""
    fates = (value for word, value in table("fates").items() if stem(word) == word_stem)
    return next(fates, "").split(" ", 1)[0]


def _told(question: Question, one: _Excepted, *, rest: bool) -> Answer:
    """The number itself, or what is left of all, or "all but four" where nobody counts all."""
    left_out = one.left_out.start, one.left_out.end
    place = (one.start, one.left_out.end) if rest else left_out
    few, many = _amount(one.left_out), _amount(one.total)
    if not rest or one.total is None or few is None or many is None or few > many:
        return told_in(question, one.reading, place, rule=_RULE, confidence=_SURE)
    whole = one.total.start, one.total.end
    spans = [span_in(one.reading, whole), span_in(one.reading, left_out)]
    return computed(
        question,
        f"{many - few:,.10g}",
        f"{spans[0].text} − {spans[1].text}",
        rule=_RULE,
        spans=spans,
        evidence=(sentence_of(one.reading),),
    )


def _amount(figure: Found | None) -> float | None:
    amount = value(figure.normal) if figure is not None else None
    return amount[0] if amount is not None else None
