"""Questions that the text itself asks: its own answer is theirs.

Lists of questions and interviews put the question first and answer it in words of their own, often
without a word of it ("Eight."). Where the text's question says what the reader's says, no more and
no less, the short sentence right behind it is the answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa.answering.analysis import analyse
from qa.answering.answer import Answer, AnswerSpan
from qa.answering.candidates import MEASURED
from qa.answering.context import Context
from qa.answering.expected import expected_kinds
from qa.answering.library import Library
from qa.answering.matching import Match, Matcher
from qa.answering.paths.telling import told
from qa.answering.question import Question, QuestionType
from qa.answering.relatives import FAMILY
from qa.language.lexicon import words
from qa.language.phrasal import phrasal_at
from qa.language.stems import stem
from qa.language.tokens import tokenize
from qa.light import pattern, replace
from qa.reading.reading import Reading, SentenceReading
from qa.types import AnswerKind, MentionKind, Sentence

__all__ = ["RULE", "SURE", "YES_NO", "answer", "places_asked", "said_of"]

RULE = "the text asks so itself, and says this right behind"
SURE = 0.85
# Words that both questions say, for each that only the text's says.
_SAID = 2
# Who answers is "they" to the reader and "you" to who asks.
# What goes on a name; one at its end may be read as a verb: "the P3 headphones".
_ONWARD = frozenset("NN NNS NNP NNPS CD JJ VBZ VBG POS".split())
_NAMING = frozenset(("NNP", "NNPS", "CD"))
_POINTING = frozenset("it they them its their".split())
_HOW_TO, _HEADING = pattern(r"(?:#+ )?how to [^.?!]+\Z", re.IGNORECASE), 60
_OTHERS, _SPOKEN_TO = frozenset(("they", "she", "he")), "you"
_MOST_WORDS = 14
_THINGS = frozenset((QuestionType.WHAT, QuestionType.DEFINITION))
# What is told by all that happened: "What was the worst moment?".
_TOLD_WHOLE = frozenset("moment memory mistake surprise shock lesson advice fear secret".split())
_LABEL = pattern(r"(?:[-*+•‣▪◦–][ \t]+)?(?:[^\W\d_][\w.]*:\s+|A\.\s+)?")
_FIGURES = MEASURED | {MentionKind.NUMBER}
# Words of an answer before the figure that it opens with.
_OPENING = 1
_WELCOMING = ("allowed", "welcome", "permitted")
YES_NO = pattern(
    r"(?P<said>yes|no)\b|(?:[\w'’-]+,? ){1,4}(?P<late>yes|no)(?=[,.;:!]|\Z)", re.IGNORECASE
)
_OTHER_WORDS = (
    (pattern(r"\bnow\b"), frozenset(map(stem, "days today nowadays currently".split()))),
    (
        pattern(r"\b(?:will|would) (?:you|we)\b|\bare (?:you|we) (?:going|planning)\b"),
        frozenset(map(stem, "want plan hope intend wish like aim".split())),
    ),
    (
        pattern(
            r"\b(?:go|come|travel|get|been) (?:back |over |up |down |out )?to\b(?! [a-z]+ing\b)"
        ),
        frozenset((stem("visit"),)),
    ),
    (pattern(r"\b(?:work|works|working) for (?:you|him|her|them)\b"), frozenset((stem("employ"),))),
)
_CLAIMED = {"yes": AnswerKind.YES, "no": AnswerKind.NO}
# Words that an answer to a question of yes or no opens with in the place of those.
_MEANING_NO = pattern(
    r"(?:never|not|hardly|unfortunately not|sadly not|none|nobody|no one|neither"
    r"|(?:of course|certainly|absolutely|definitely|probably) not"
    r"|(?:all|everyone|everybody) (?:but|except)|almost|nearly|not all)\b",
    re.IGNORECASE,
)
_MEANING_YES = pattern(
    r"(?:of course|certainly|absolutely|definitely|indeed|sure|exactly|very much so"
    r"|(?:i think|i believe) so)\b(?! not)",
    re.IGNORECASE,
)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What stands behind the same question of a text, or None where no text asks it: as it is
    understood, else as it is typed of "they" or "she" where the text asks it of "you"."""
    found = _find(question, library)
    if found is None and question.type is QuestionType.WHY:
        from qa.answering.paths.askedwhy import reason_told  # few texts ask anything

        return reason_told(question, library)
    if found is None and question.rewrites:
        typed = analyse(question.text)
        if _OTHERS.intersection(token.text.lower() for token in typed.tokens):
            return _find(typed, library, said=_SPOKEN_TO)
    asks = question.type is QuestionType.YES_NO and any(one.answered for one in library.readings)
    return _of_leave(question, library) if found is None and asks else found


def _of_leave(question: Question, library: Library) -> Answer | None:
    """What stands behind "Are dogs welcome?", for "Can I bring my dog?"."""
    from qa.answering.claims.kinds import of_kinds  # few texts ask anything

    for one in of_kinds(question):
        for way in _WELCOMING if one.kind == f"{one.thing}s" else ():
            found = _find(analyse(one.text.replace("allowed", way)), library)
            if found is not None:
                return replace(found, question=question)
    return None


def _find(question: Question, library: Library, said: str = "") -> Answer | None:
    """What stands behind the same question of a text, which says `said`, if any."""
    place = next(places_asked(question, library, said), None)
    return None if place is None else _told(question, library, *place)


def places_asked(
    question: Question, library: Library, said: str = ""
) -> Iterator[tuple[int, int, int]]:
    """The articles that ask the same, with the first sentence of the answer and that question."""
    matcher = Matcher(question)
    for number, reading in enumerate(library.readings):
        title = [stem(token.text) for token in tokenize(reading.article.title)]
        for first, asked in (*_firsts(reading.answered), *_headed(reading, question)):
            lacking = _lacking(question, matcher, reading.sentence(asked))
            if lacking is None or (said and said not in reading.sentence(asked).lowers):
                continue
            lacking -= matcher.said(title) | _put_in(question, lacking)
            lacking -= matcher.said(_spoken_of(reading, asked))
            # What "she" stands for takes long to find: only where it is needed.
            if not (lacking and lacking - matcher.said(_named(library, number, asked))):
                yield number, first, asked


def _headed(reading: Reading, question: Question) -> Iterator[tuple[int, int]]:
    """The first sentence under the heading "How to apply", and that heading."""
    if question.type is not QuestionType.HOW:
        return
    sentences, text = reading.article.sentences, reading.article.text
    for one, behind in pairwise(sentences):
        alone = behind.paragraph == one.paragraph + 1 and one.end - one.start <= _HEADING
        if alone and _HOW_TO.match(text, one.start, one.end):
            yield behind.index, one.index


def _spoken_of(reading: Reading, asked: int) -> Iterator[str]:
    """The nouns of the first question of a text, which "they" stands for in each further one."""
    if _POINTING.isdisjoint(reading.sentence(asked).lowers):
        return
    first = reading.sentence(min(reading.answered.values(), default=asked))
    for index, tag in enumerate(first.tags):
        named = tag == "VBZ" and first.tags[index - 1] in _NAMING  # "the P3 headphones"
        if tag[:2] == "NN" or named:
            yield first.stems[index]


def _firsts(answered: dict[int, int]) -> list[tuple[int, int]]:
    """The first sentence behind each question of a text, and that question."""
    firsts: dict[int, int] = {}
    for index, asked in answered.items():
        firsts.setdefault(asked, index)
    return [(index, asked) for asked, index in firsts.items()]


def _named(library: Library, number: int, asked: int) -> Iterator[str]:
    """The stems of the words for what a question of the text speaks of without naming it: in an
    interview of both who speak, else of what its pronouns stand for."""
    turn = library.readings[number].turn(asked)
    names = [turn.name, turn.to] if turn is not None else []
    coreference = library.coreferences[number]
    for link in coreference.links(asked):
        names += link.names
        if link.rule == "pronoun" and not link.names:  # the rats of "How did you kill them?"
            meant = library.readings[number].sentence(link.sentence)
            names += meant.lowers[slice(*link.antecedent)]
    return (stem(word) for name in names for word in name.split())


def _lacking(question: Question, matcher: Matcher, asked: SentenceReading) -> set[int] | None:
    """The terms of a question that the text's lacks, which a title and names need not say again;
    None where the text asks something else: without the wh-words, or with a word of its own for
    every two of the reader's."""
    wh = [token.text.lower() for token in question.tokens[slice(*question.wh)]]
    if not matcher.terms or not set(wh) <= set(asked.lowers):
        return None
    held = _in_other_words(matcher, asked)
    more = -1 if held and "now" in asked.lowers else 0  # "these days"
    matches = matcher.matches(asked.stems)  # "get rid of" and "go back" as the verbs that they are
    named = _stood_for(question, matches, asked)
    seconds = {one.second for i, match in enumerate(matches) if match
               and (one := phrasal_at(asked.stems, i))}  # fmt: skip
    for index, (word, match) in enumerate(zip(asked.lowers, matches, strict=True)):
        if match is not None:
            held |= {match.term} if match.factor >= FAMILY else set()
        elif index not in seconds and _says_more(word) and asked.stems[index] != _label(asked):
            more += index not in named
    terms = set(range(len(matcher.terms)))
    return terms - held if _SAID * more < len(terms) else None


def _stood_for(
    question: Question, matches: Sequence[Match | None], asked: SentenceReading
) -> set[int]:
    """The tokens of what the reader says "it" for, and those that sort a noun of the reader's:
    "ear" of "ear cushions"."""
    size, first = len(asked.words), 2 if _label(asked) else 0
    nouns = [i for i in range(first, size) if asked.tags[i].startswith(("NN", "JJ", "CD"))]
    bare = [i for i in nouns if matches[i] is None]
    sorts = {i for i in bare if i + 1 < size and matches[i + 1] and asked.tags[i + 1][:2] == "NN"}
    pointing = _POINTING.intersection(token.text.lower() for token in question.tokens)
    if not pointing or not bare:
        return sorts
    end = bare[0] + 1
    while end < size and matches[end] is None and asked.tags[end] in _ONWARD:
        end += 1
    return sorts | set(range(bare[0], end))


def _says_more(word: str) -> bool:
    return word not in words("stopwords") and word[0].isalnum()


def _in_other_words(matcher: Matcher, asked: SentenceReading) -> set[int]:
    """The terms that the text's question says in other words: what somebody wants to do is what
    "you" will do, and where somebody goes to is what is visited."""
    said = " ".join(asked.lowers)
    told = (stems for words_, stems in _OTHER_WORDS if words_.search(said))
    stems_ = {one for stems in told for one in stems}
    return {number for number, term in enumerate(matcher.terms) if term.stem in stems_}


def _put_in(question: Question, lacking: set[int]) -> set[int]:
    """Of these terms those that nobody typed and that stand before one that is not lacking: what
    "they" stands for is called "ground parrots" at one place and "parrots" at another."""
    if not question.rewrites or not lacking:
        return set()
    typed = {stem(token.text) for token in tokenize(question.text)}
    places = {term.index: number for number, term in enumerate(question.terms)}
    return {
        number
        for number in lacking
        if question.terms[number].stem not in typed
        and places.get(question.terms[number].index + 1, number) not in lacking
    }


def _label(asked: SentenceReading) -> str:
    """The stem of the label before a question: "Q: Why?"."""
    return asked.stems[0] if asked.lowers[1:2] == (":",) else ""


def _told(
    question: Question, library: Library, number: int, index: int, asked: int
) -> Answer | None:
    article = library.articles[number]
    first = article.sentences[index]
    span = said_of(library, number, first)
    claimed = _claimed(span.text)
    evidence = [library.whole(number, article.sentences[asked]), library.whole(number, first)]
    if question.type is QuestionType.YES_NO:
        claimed = claimed or _meant(span.text)
        if claimed is None:
            return None
        return _answer(question, claimed, span, evidence, _claim(library, number, index, asked))
    if claimed is not None:
        return None
    if place := _opening_figure(question, library.readings[number].sentence(index)):
        figure = library.verbatim(number, *place)
        return _answer(question, AnswerKind.SPAN, figure, evidence, figure.text)
    lowers = [token.text.lower() for token in question.tokens]
    whole = question.type in _THINGS and (not _TOLD_WHOLE.isdisjoint(lowers) or "do" in lowers[2:])
    most = _MOST_WORDS * (1 + (question.type is QuestionType.HOW) + 2 * whole)
    if len(span.text.split()) > most:
        return None
    clause = _has_clause(library.readings[number], index)
    if clause and not whole and question.type not in (QuestionType.WHY, QuestionType.HOW):
        return None
    return _answer(question, AnswerKind.SPAN, span, evidence, span.text)


def _claimed(text: str) -> AnswerKind | None:
    """What an answer claims by a yes or no that it begins with, or that ends its first words."""
    found = YES_NO.match(text)
    return _CLAIMED[(found["said"] or found["late"]).lower()] if found else None


def _meant(text: str) -> AnswerKind | None:
    """What an answer to a question of yes or no claims in other words: "All but three"."""
    if _MEANING_NO.match(text):
        return AnswerKind.NO
    return AnswerKind.YES if _MEANING_YES.match(text) else None


def _has_clause(reading: Reading, index: int) -> bool:
    """Whether a sentence says a clause with its subject; a mere phrase may have a relative one:
    "From a ship that ran aground", "With bait dropped from helicopters"."""
    clauses = reading.clauses(index)
    return any(one.subject and one.tense != "none" and one.kind != "relative" for one in clauses)


def _opening_figure(question: Question, first: SentenceReading) -> tuple[int, int] | None:
    """The characters of the asked figure with which an answer opens: "At least three, for …"."""
    expected = _FIGURES.intersection(expected_kinds(question.profile))
    for one in first.mentions:
        if one.kind in expected and one.start <= first.marker + _OPENING:
            return first.offsets(one.start, one.end)
    return None


def said_of(library: Library, number: int, sentence: Sentence) -> AnswerSpan:
    """A sentence without the label before it and the full stop behind it."""
    text = library.articles[number].text
    label = _LABEL.match(text, sentence.start, sentence.end)
    turn = library.readings[number].turn(sentence.index)
    start = label.end() if label else sentence.start
    start = max(start, turn.label.end) if turn is not None else start
    end = sentence.end
    while end > start + 1 and text[end - 1] in ".!":
        end -= 1
    return library.verbatim(number, start, end)


def _claim(library: Library, number: int, index: int, asked: int) -> str:
    """Yes or no as the text says it, and first; a bare one goes on with the next sentence."""
    said = said_of(library, number, library.articles[number].sentences[index]).text
    claimed = _claimed(said) or _meant(said)
    if claimed is not None and not YES_NO.match(said.split(maxsplit=1)[0]):
        return f"{claimed.value.title()}: {said}"
    if len(said.split()) > 1 or library.readings[number].answered.get(index + 1) != asked:
        return said
    return f"{said}: {library.whole(number, library.articles[number].sentences[index + 1]).text}"


def _answer(
    question: Question, kind: AnswerKind, span: AnswerSpan, evidence: list[AnswerSpan], text: str
) -> Answer:
    return told(
        question,
        (span,),
        evidence,
        rule=RULE,
        reason=RULE,
        confidence=SURE,
        kind=kind,
        text=text,
    )
