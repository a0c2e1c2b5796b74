"""What a sentence is worth for a question: its words of it, those that stand for others (a pronoun
for a name) among them, and what speaks for it besides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from qa.answering.context import Context
from qa.answering.expected import expected_kinds
from qa.answering.matching import (
    EXACT,
    NOTHING,
    Match,
    Matcher,
    Shares,
    best_factors,
    densest,
    longest_run,
)
from qa.answering.question import Question, QuestionType
from qa.language.grammar import COMMON_NOUNS
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.reading.coreference import Coreference
from qa.reading.coreference.link import Link
from qa.reading.reading import Reading, SentenceReading
from qa.types import MentionKind, Sentence

__all__ = ["LINKED", "Evidence", "Place", "Wanted", "carry_counted", "carry_names", "weigh"]

Place = tuple[int, int]  # an article and a sentence of it
# What the two sentences before add for words that the sentence itself lacks, and what the farther
# of them counts: pronouns point backwards.
_CARRIED = 0.55
_FARTHER_BACK = 0.4
# What the share of the question adds that stands within so many words, and its words in one row.
# With what retrieval gave, below, and the sentences before, it raised the right sentence out of
# whole articles from 78.2 % to 79.7 % (2,775 questions on 36 articles).
_WIDTH = 12
_DENSE = 0.2
_IN_A_ROW = 0.5
_RETRIEVED = 0.2
_KIND_PRESENT = 0.08
# What a name with the noun asked for in it adds: "the River Tarn", where a river is asked for.
_SO_NAMED = 0.3
# What a number before the noun adds whose number is asked for.
_SO_COUNTED = 0.2
_HEADING = 0.15
_CAPTION = 0.3  # what it shows the text tells in full
_UNREASONED = 0.6  # a headline tells what happened, and seldom why
_FOLLOWING = {0: 0.3, 1: 0.3, 2: 0.2, 3: 0.1}
# What a sentence holds of the words of the heading that it stands under.
_HEADED = 0.4
# What a question of the text itself adds to the sentences that answer it, and what it loses.
_ANSWERED = 0.9
_FARTHER = 0.85
_ASKING = 2.0
# What such a match is worth.
LINKED = 0.7


class Evidence(NamedTuple):
    """A sentence with its matches; `coverage` is its own, `score` what it is ranked by, `shares`
    what it holds of the question by the terms' weights among the sentences searched."""

    article: int
    reading: SentenceReading
    matches: list[Match | None]
    coverage: float
    score: float
    near: int
    about: Mapping[int, float]
    shares: Shares


class Wanted(NamedTuple):
    """What sentences are held against; `weights` are the terms' among these sentences, `stems` the
    question's words in order, `retrieved` what retrieval gave a sentence's passage, 1 the best; it
    is empty for a short text, of which every sentence is weighed. `several` articles are told apart
    by their titles."""

    question: Question
    matcher: Matcher
    weights: Sequence[float]
    total: float
    context: Context
    stems: Sequence[str]
    retrieved: Mapping[Place, float]
    several: bool = False
    coreferences: Sequence[Coreference] = ()

    def share(self, factors: Mapping[int, float]) -> float:
        """The part of the question's weight that some terms hold, 0 to 1."""
        return sum(factor * self.weights[term] for term, factor in factors.items()) / self.total


def weigh(wanted: Wanted, reading: Reading, place: Place, matches: list[Match | None]) -> Evidence:
    """A sentence as evidence: what it holds of the question, and what speaks for it besides."""
    matcher = wanted.matcher
    article, index = place
    sentence = reading.sentence(index)
    own = best_factors(matches)
    about = _about(wanted, reading, place, own)
    near = _nearness(reading, article, index, wanted.context)
    shares = _shares(wanted, reading, index, own)
    dense = densest(matches, wanted.weights, _WIDTH) / wanted.total
    row = max(0, longest_run(wanted.stems, sentence.stems) - 1) / max(1, len(wanted.stems))
    score = wanted.share(own) + wanted.share(about) + _DENSE * dense + _IN_A_ROW * row
    score += _CARRIED * shares.before + _fitting(wanted.question, reading, sentence)
    score += _RETRIEVED * wanted.retrieved.get(place, 0.0) + _FOLLOWING.get(near, 0.0)
    besides = sum(factor * matcher.weights[term] for term, factor in about.items())
    coverage = matcher.coverage(matches) + besides / matcher.total
    shares = shares if wanted.retrieved else NOTHING
    return Evidence(article, sentence, matches, coverage, score, near, about, shares)


def _shares(wanted: Wanted, reading: Reading, index: int, own: Mapping[int, float]) -> Shares:
    exact = {term: factor for term, factor in own.items() if factor >= EXACT}
    return Shares(wanted.share(exact), _before(wanted, reading, index, own))


def _before(wanted: Wanted, reading: Reading, index: int, own: Mapping[int, float]) -> float:
    """What the two sentences before it in its paragraph hold of the words that it lacks."""
    held, worth = dict(own), 0.0
    sentences = reading.article.sentences
    for back, part in enumerate((1.0, _FARTHER_BACK), start=1):
        if index < back or sentences[index - back].paragraph != sentences[index].paragraph:
            break
        gained = _gained(wanted.matcher, reading.sentence(index - back).stems, held)
        worth += part * wanted.share(gained)
        held |= gained
    return worth


def _fitting(question: Question, reading: Reading, sentence: SentenceReading) -> float:
    """What a sentence's kind and contents are worth, whatever words of the question it holds."""
    why = question.type is QuestionType.WHY and not sentence.reasons
    worth = _KIND_PRESENT * _holds_kind(question, sentence)
    worth += _SO_NAMED * _names_so(question, sentence)
    worth += _SO_COUNTED * _counts_so(question, sentence)
    worth -= (_UNREASONED if why else _HEADING) * _is_heading(reading, sentence.sentence)
    worth -= _CAPTION * sentence.sentence.caption
    return worth - _ASKING * (sentence.sentence.index in reading.asking)


def _holds_kind(question: Question, sentence: SentenceReading) -> bool:
    """Whether a sentence mentions something of a kind that could answer."""
    expected = expected_kinds(question.profile)
    return bool(expected) and any(one.kind in expected for one in sentence.mentions)


def _about(
    wanted: Wanted, reading: Reading, place: Place, own: Mapping[int, float]
) -> dict[int, float]:
    """The terms that stand for a sentence outside of it, with their factors."""
    about: dict[int, float] = {}
    article, index = place
    told = [*_said_about(reading, index), (_HEADED, reading.heading_stems(index))]
    if article < len(wanted.coreferences):
        told += ((LINKED, stems) for stems in _meant(wanted, article, index))
    if wanted.several:
        told.append((LINKED, reading.title_stems))
    for share, stems in told:
        for term, factor in _gained(wanted.matcher, stems, own).items():
            about[term] = max(about.get(term, 0.0), share * factor)
    return about


def _meant(wanted: Wanted, article: int, index: int) -> Iterator[Sequence[str]]:
    """What stands before the noun that the "it" means which a sentence begins with, where that noun
    is asked of: "spotted" of the spotted otter."""
    coreference = wanted.coreferences[article]
    for link in coreference.links(index)[:1]:
        if link.rule == "pronoun" and not link.names and link.start == 0:
            sentence = coreference.reading.sentence(link.sentence)
            if _called(wanted.matcher, sentence, link):
                yield sentence.stems[slice(*link.antecedent)]


def _said_about(reading: Reading, index: int) -> Iterator[tuple[float, Sequence[str]]]:
    """What stands for a sentence outside of it, with the share of its weight: the question that it
    answers, and who says it."""
    asked = reading.answered.get(index)
    turn = reading.turn(index)
    if asked is not None:
        first = turn.first if turn is not None else asked + 1
        yield (
            _ANSWERED * _FARTHER ** max(0, index - max(first, asked + 1)),
            reading.asked_stems(index),
        )
    if turn is not None:
        yield LINKED, [stem(word) for word in turn.name.split()]


def _names_so(question: Question, sentence: SentenceReading) -> bool:
    """Whether a name of the sentence has the noun in it that "which" or "what" asks for."""
    if not question.asks_by_noun:
        return False
    asked = stem(question.answer_type)
    return any(
        one == asked and tag.startswith("NNP")
        for one, tag in zip(sentence.stems, sentence.tags, strict=True)
    )


def _counts_so(question: Question, sentence: SentenceReading) -> bool:
    """Whether a number stands before the noun that "how many" counts: "640 passengers"."""
    if question.type is not QuestionType.HOW_MANY or not question.answer_type:
        return False
    asked = stem(question.answer_type)
    return any(
        one == asked and "CD" in sentence.tags[max(0, i - 2) : i]
        for i, one in enumerate(sentence.stems)
    )


def _gained(matcher: Matcher, stems: Sequence[str], own: Mapping[int, float]) -> dict[int, float]:
    """The terms that some stems say and the sentence itself does not, with their factors."""
    found = best_factors(matcher.matches(stems))
    return {term: factor for term, factor in found.items() if term not in own}


def _is_heading(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is a headline or a heading: it repeats what the text tells in full."""
    return reading.article.paragraphs[sentence.paragraph].kind == "heading"


def _nearness(reading: Reading, article: int, index: int, context: Context) -> int:
    """How many sentences after the last answer this one stands; 99 when elsewhere."""
    if context.near is None or context.near.article != article:
        return 99
    at = reading.article.sentence_at(context.near.start)
    return index - at.index if at is not None and at.index <= index else 99


def carry_names(
    matcher: Matcher, coreference: Coreference, index: int, matches: list[Match | None]
) -> None:
    """A pronoun or bare role also matches as the name that it stands for, one that a sentence
    begins with as the noun where there is no name, and a name as what the story's lead calls its
    bearer, somewhat less; neither as the name of another of the family."""
    links = coreference.links(index)
    names = {term.stem for term in matcher.terms if term.kind == "name"}
    if len(names) > 1 or (names and _has_bearer(names, coreference, index)):
        from qa.answering.namesakes import without_namesakes

        links = without_namesakes(matcher.terms, coreference, index, matches)
    for link in links:
        found = [
            one
            for name in link.names
            for word in name.split()
            if (one := matcher.match(stem(word)))
        ]
        # "It is active at dusk" goes on about the otter; "she sank it" does not about the boat.
        if link.rule == "pronoun" and not link.names and link.start == 0:
            found = _called(matcher, coreference.reading.sentence(link.sentence), link)
        _put_matches(matcher, matches, (link.start, link.end), found)
    for start, end, called in coreference.described(index):
        held = {one.term for one in matches if one is not None}
        fitting = (
            one
            for one in map(matcher.match, called)
            if one and one.term not in held and matcher.terms[one.term].kind != "verb"
        )
        _put_matches(matcher, matches, (start, end), list(fitting))


def _has_bearer(names: Set[str], coreference: Coreference, index: int) -> bool:
    """Whether a sentence tells of somebody whose full name ends with one of `names`."""
    mentions = coreference.reading.sentence(index).mentions
    told = [one.normal for one in mentions if one.kind is MentionKind.PERSON]
    told += (name for link in coreference.links(index) for name in link.names)
    return any(" " in name and stem(name.split()[-1]) in names for name in told)


def _called(matcher: Matcher, sentence: SentenceReading, link: Link) -> list[Match]:
    """What the last noun of the phrase that a pronoun stands for matches as; none where another
    word that is said of it may be its last: "a tsunami warning"."""
    if sentence.tags[link.antecedent[1] : link.antecedent[1] + 1] in (("VBG",), ("VBN",)):
        return []
    nouns = [i for i in range(*link.antecedent) if sentence.tags[i] in COMMON_NOUNS]
    return [one for i in nouns[-1:] if (one := matcher.match(sentence.stems[i]))]


def _put_matches(
    matcher: Matcher, matches: list[Match | None], place: tuple[int, int], found: list[Match]
) -> None:
    """Let free tokens of a place match, the last as what weighs most."""
    free = [i for i in range(*place) if matches[i] is None]
    found.sort(key=lambda one: -matcher.weights[one.term] * one.factor)
    for one, i in zip(found, reversed(free), strict=False):
        matches[i] = Match(one.term, one.factor * LINKED)


def carry_counted(
    matcher: Matcher, reading: Reading, index: int, matches: list[Match | None]
) -> None:
    """The "them" of "eight of them" also matches as a plural of the sentence before, or one before
    it in its own: who holds "eight of them" is no part of them. So does the "all" of "all seven
    are"."""
    own = reading.sentence(index)
    for i, low in enumerate(own.lowers):
        them = low == "them" and i > 1 and own.lowers[i - 1] == "of"
        if not (them or _is_all_of(own, i)) or matches[i] is not None:
            continue
        before = reading.sentence(index - 1) if index else None
        nouns = [(before, j) for j in range(len(before.words) - 1, -1, -1)] if before else []
        nouns += [(own, j) for j in range(i - 2, -1, -1)]
        stems = (one.stems[j] for one, j in nouns if one.tags[j] == "NNS")
        found = next(filter(None, map(matcher.match, stems)), None)
        if found is not None:
            matches[i] = Match(found.term, found.factor * LINKED)


def _is_all_of(own: SentenceReading, index: int) -> bool:
    """The "all" of "all seven have resigned", which leaves out what they are."""
    tags = own.tags[index + 1 : index + 3]
    counted = own.lowers[index] == "all" and tags[:1] == ("CD",)
    return counted and tags[1:] != () and tags[1][:2] in ("VB", "MD", "RB")
