""" "What was the final score?": the score that the report of a match gives, "3-1", "Ayr 3 Hove 1".

A match has several: at half-time, on aggregate, of the last meeting. What stands beside a score
says which one it is; the final one comes first, with nothing of the kind beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.telling import told
from qa.answering.question import Question, QuestionType
from qa.documents.article import Article
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.light import NamedTuple, pattern
from qa.reading.quantities.finding import SCORE_CUES
from qa.types import AnswerKind, Sentence, Span

__all__ = ["BEATING", "MATCHES", "answer", "may_ask"]

MATCHES = frozenset(
    "match game final tie derby fixture leg semi-final quarter-final play-off playoff bout".split()
)
_ENDING = frozenset(map(stem, "end finish".split()))
_SCORE = r"(?<![\w.,/:–-])\d{1,3}\s?[-–]\s?\d{1,3}(?![\w/%–-]|[.,]\d)"
# The sets of a tennis match are one score: "6-4, 3-6, 7-6 (7-5)".
_SET = rf"{_SCORE}(?:\s?\(\d{{1,2}}(?:[-–/]\d{{1,2}})?\))?"
# In Gaelic games goals and points are told apart: "2-21 to 1-23" is one score.
# "Two goals to one", "21 points to 14", "by four sets to two".
_FIGURE = r"(?:\d{1,3}|nil|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_COUNTED = rf"\b{_FIGURE} (?:goal|point|run|set|game|frame|leg|heat)s? to {_FIGURE}\b"
_SCORES = pattern(rf"{_COUNTED}|{_SCORE} to {_SCORE}|{_SET}(?:,?\s(?:and\s)?{_SET})*")
# Several in a row are a score without a word of a match beside them.
_SETS = pattern(rf"{_SET},\s{_SET}")
_NAME = r"[^\W\d_a-zß-öø-ÿ][^\n\d,;:]{0,40}?"
_BOARD = pattern(
    rf"(?P<home>{_NAME}) (?P<own>\d{{1,3}})(?: ?[-–,] ?| )(?P<away>{_NAME}) (?P<other>\d{{1,3}})"
)
_WORD = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]*"
_BETWEEN = pattern(
    rf"\b(?P<home>{_WORD}(?: {_WORD}){{0,4}}) (?P<own>\d{{1,3}})\s?[-–]\s?(?P<other>\d{{1,3}}) "
    rf"(?P<away>{_WORD}(?: {_WORD}){{0,4}})"
)
_SIDES = frozenset("team side club player country".split())
# What decides a match that is drawn.
_DECIDED = pattern(r"\b(?:on pen(?:altie)?s|shoot-?outs?|tie-?break)\b", re.IGNORECASE)
_WINNING = {stem("win"): True, stem("lose"): False}
BEATING = frozenset(
    map(
        stem,
        "beat defeat edge thrash overcome stun down upset outlast rout crush hammer topple".split(),
    )
)
_DIGIT = pattern(r"\d[ –-]|[ –-]\d|s? to ")
_FROM_BEHIND = pattern(r"\bfrom (?:[\w–-]+ ){0,3}(?:down|behind)\b")
_FIGURES = pattern(r"\d+")
_PART = pattern(r"[,;()\n]| (?:and|but|while|before|after) ")
# Parts of a match, all of which may be called the half or the break.
_HALVES = frozenset("half half-time halftime interval break".split())
_NOT_FINAL = frozenset(
    "half aggregate leg quarter period lead led leads ahead trail trailed trailing behind down had "
    "previous previously earlier meeting".split()
)
# Beside a score these may date it, or what it leads to: "2-1 to win for the first time since 2002".
_PERHAPS_EARLIER = _NOT_FINAL | frozenset("since ago when until season".split())
# Words of a question about a score that say nothing of which one.
_EMPTY = frozenset(
    map(
        stem,
        "score scoreline result final full-time fulltime full match game fixture tie team side "
        "semi-final quarter-final derby play-off playoff bout "
        "play beat defeat win lose meet face end finish".split(),
    )
)


_DOING = frozenset("do does did has have".split())


# Which of several matches, where one is said to be that.
_STAGES = frozenset(map(stem, "semi-final quarter-final play-off playoff derby".split()))


class _Score(NamedTuple):
    """A score, the sentence that it stands in, the words of it up to other scores, and those of
    its own part of it."""

    span: Span
    sentence: Sentence
    around: frozenset[str]
    beside: frozenset[str]


def may_ask(question: Question) -> bool:
    """Whether a question may be for the score of a match."""
    played = not MATCHES.isdisjoint(token.text.lower() for token in question.tokens)
    if question.type is QuestionType.WHO or question.answer_type in _SIDES:
        return _outcome(question) is not None
    if question.type is QuestionType.HOW:
        return question.predicate in _ENDING and played
    return _asks_for(question) or (question.answer_type == "result" and played)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The first score that all words of the question fit, or None."""
    if not may_ask(question):
        return None
    wins = _outcome(question)
    if wins is not None:
        return _side(question, library, wins, _which(question))
    terms = [term for term in question.terms if term.stem not in _EMPTY]
    names = {
        _canonical(term.word)
        for term in terms
        if term.kind == "name" and term.word.lower() not in table("months")
    }
    rest = {_canonical(term.word) for term in terms} - names
    if "half" in rest:
        rest.discard("time")
    found = [(n, one) for n, article in enumerate(library.articles) for one in _scores(article)]
    found.sort(key=lambda entry: not _PERHAPS_EARLIER.isdisjoint(entry[1].beside))
    stage = {_canonical(term.word) for term in question.terms} & _STAGES
    for wanted in (rest | stage, rest):
        for number, one in found:
            known = _words(library.articles[number].title) | one.around
            if names <= known and _is_asked(wanted, one):
                return _told(question, library, number, one)
    unsaid = found and _asks_for(question) and not names
    return _unsaid(question, library, *found[0]) if unsaid else None


def _asks_for(question: Question) -> bool:
    """Whether nothing but a score can be meant."""
    words = [token.text.lower() for token in question.tokens if token.text[:1].isalnum()]
    alone = question.type is QuestionType.WHAT and words[-1:] == ["score"]
    named = question.answer_type in ("score", "scoreline")
    return named or (alone and _DOING.isdisjoint(words))


def _unsaid(question: Question, library: Library, number: int, score: _Score) -> Answer:
    evidence = (library.whole(number, score.sentence),)
    return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question, evidence=evidence)


def _is_asked(rest: set[str], score: _Score) -> bool:
    """Whether all that is asked stands beside a score; where nothing is, it must be final."""
    if rest:
        return rest <= score.around
    return score.beside.isdisjoint(_NOT_FINAL) and score.beside.isdisjoint(table("months"))


def _scores(article: Article) -> Iterator[_Score]:
    """The scores in the order of the text; where nothing tells of a match two figures are none."""
    text = article.text
    for sentence in article.sentences:
        bounds = sentence.start, sentence.end
        if not _DIGIT.search(text, *bounds):
            continue
        if board := _board(text, sentence):
            yield _Score(Span(*board.span()), sentence, _words(board[0]), frozenset())
        elif (
            _BETWEEN.search(text, *bounds)
            or _SETS.search(text, *bounds)
            or _words(text[slice(*bounds)]) & SCORE_CUES
        ):
            yield from _of_sentence(text, sentence)


def _board(text: str, sentence: Sentence) -> re.Match[str] | None:
    """ "Ayr 3 Hove 1" where that is the whole sentence, with or without a full stop."""
    end = sentence.end - (text[sentence.end - 1] == ".")
    return _BOARD.fullmatch(text, sentence.start, end)


def _of_sentence(text: str, sentence: Sentence) -> Iterator[_Score]:
    bounds = sentence.start, sentence.end
    behind = [one.span() for one in _FROM_BEHIND.finditer(text, *bounds)]
    found = [
        one
        for one in _SCORES.finditer(text, *bounds)
        if not any(start < one.start() < end for start, end in behind)
    ]
    for i, match in enumerate(found):
        line = text.rfind("\n", sentence.start, match.start()) + 1, text.find("\n", match.end())
        start = max(line[0], found[i - 1].end() if i else sentence.start)
        end = found[i + 1].start() if i + 1 < len(found) else sentence.end
        end = min(end, line[1]) if line[1] >= 0 else end
        parts = [part.end() for part in _PART.finditer(text, start, match.start())]
        after = _PART.search(text, match.end(), end)
        own = text[max(parts, default=start) : after.start() if after else end]
        yield _Score(Span(*match.span()), sentence, _words(text[start:end]), _words(own))


def _words(text: str) -> frozenset[str]:
    # Who comes from behind, or from two goals down, is not behind at the end.
    text = _FROM_BEHIND.sub("", text)
    return frozenset(
        form for word in token_texts(text) for form in (word.lower(), _canonical(word))
    )


def _canonical(word: str) -> str:
    lower = word.lower()
    return "half" if lower in _HALVES else stem(lower)


def _outcome(question: Question) -> bool | None:
    """Whether the winner or the loser is asked for, of the match and of no other; else None."""
    stems = [term.stem for term in question.terms]
    if question.type not in (QuestionType.WHO, QuestionType.WHICH, QuestionType.WHAT):
        return None
    found = [_WINNING[one] for one in stems if one in _WINNING]
    kinds = {term.kind for term in question.terms if term.stem in _which(question)}
    # "The minor final" is told by its words; who lost to a name is another than the name.
    told_by = kinds <= {"adjective", "noun"} and not MATCHES.isdisjoint(
        token.text.lower() for token in question.tokens
    )
    return found[0] if found and (told_by or not kinds) else None


def _which(question: Question) -> frozenset[str]:
    """The words that say which match is meant."""
    empty = _EMPTY | {stem(side) for side in _SIDES}
    return frozenset(term.stem for term in question.terms) - empty


def _side(question: Question, library: Library, wins: bool, which: frozenset[str]) -> Answer | None:
    """Who won or lost: by the first score that has both sides beside it, or by who beat whom in a
    sentence with a final score, and with the words `which` that tell the match from others."""
    for number, article in enumerate(library.articles):
        for score in _scores(article):
            if not _is_asked(set(), score) or not which <= score.beside:
                continue
            if _is_draw(article.text[score.span.start : score.span.end]):
                decided = _DECIDED.search(article.text)
                return None if decided else _unsaid(question, library, number, score)
            bounds = score.sentence.start, score.sentence.end
            match = _board(article.text, score.sentence) or _BETWEEN.search(article.text, *bounds)
            side = _by_figures(match, wins) if match else _by_deed(library, number, score, wins)
            if side is not None:
                return _told(question, library, number, score._replace(span=side))
    return None if which else _first_told(question, library, wins)


def _first_told(question: Question, library: Library, wins: bool) -> Answer | None:
    """ "Handed Lund a first win in six", which gives no score."""
    from qa.answering.paths.figures.victories import told_first  # few texts have need of it

    for number in range(len(library.articles)):
        found = told_first(library, number, wins=wins)
        if found is not None:
            return _told(question, library, number, _Score(*found, frozenset(), frozenset()))
    return None


def _is_draw(text: str) -> bool:
    figures = _FIGURES.findall(text)
    return len(figures) == 2 and int(figures[0]) == int(figures[1])


def _by_figures(match: re.Match[str], wins: bool) -> Span | None:
    own, other = int(match["own"]), int(match["other"])
    return Span(*match.span("home" if (own > other) == wins else "away")) if own != other else None


def _by_deed(library: Library, number: int, score: _Score, wins: bool) -> Span | None:
    """The one who beats, or the one who is beaten."""
    reading = library.readings[number]
    sentence = reading.sentence(score.sentence.index)
    for clause in reading.clauses(score.sentence.index):
        if sentence.stems[clause.head] not in BEATING or clause.polarity == "negative":
            continue
        passive = clause.voice == "passive"
        beating = clause.agent if passive else clause.subject
        beaten = clause.subject if passive else clause.object
        side = beating if wins else beaten
        if beating is not None and beaten is not None and side is not None:
            return Span(*sentence.offsets(side.start, side.end))
    from qa.answering.paths.figures.victories import result_of  # few reports have need of it

    result = result_of(sentence, reading.clauses(score.sentence.index))
    told = (result.winner if wins else result.loser) if result is not None else None
    return Span(*sentence.offsets(*told)) if told is not None else None


def _told(question: Question, library: Library, number: int, score: _Score) -> Answer:
    return told(
        question,
        (library.verbatim(number, score.span.start, score.span.end),),
        (library.whole(number, score.sentence),),
        rule="score of a match",
        reason="the score that is asked for tells it",
        confidence=0.8,
    )
