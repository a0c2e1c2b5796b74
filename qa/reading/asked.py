"""Questions that a text asks and answers itself: interviews, lists of questions, rhetoric."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.documents.article import Article
from qa.documents.turns import Turn
from qa.light import pattern

__all__ = ["answered_questions"]

# A mark of a list or heading, and the label of who speaks.
_LEAD = r"(?:[#*+-]{1,6}[ \t]+)?(?:(?:[^\W\d_][\w.'’-]* ){0,4}[^\W\d_][\w.'’-]*:\s+|Q\.\s+)?"
_QUESTION = pattern(rf"{_LEAD}[^\W_\d][^\s:]*\s+\S+\s+\S.*\?\s*\Z", re.DOTALL, needs="?")
_ALONE = pattern(rf"{_LEAD}[^\W_\d][^\s:]*(?:\s.*)?\?\s*\Z", re.DOTALL, needs="?")
_LISTED = pattern(r"(?:[-*+•‣▪◦–]|\d{1,3}[.)])[ \t]")
_REACH = 300  # characters; a longer question is prose


def _is_question(article: Article, index: int) -> bool:
    """Whether sentence `index` asks something outside of quotes: alone on its line, or in three
    words or more."""
    sentence = article.sentences[index]
    text = article.text[sentence.start : min(sentence.end, sentence.start + _REACH)]
    paragraph = article.paragraphs[sentence.paragraph]
    alone = sentence.start == paragraph.start and sentence.end == paragraph.end
    return (_ALONE if alone else _QUESTION).match(text) is not None


def answered_questions(article: Article, turns: Sequence[Turn] = ()) -> dict[int, int]:
    """Sentence -> the question of the text that it may answer, by index.

    What follows a question answers it: to the end of its paragraph or, where it ends one, through
    the next paragraph and the list below that. In a transcript it is what others say up to the
    next question, and the rest of the asker's own turn.
    """
    if turns:
        return _answered_in_turns(article, turns)
    answered: dict[int, int] = {}
    asked, paragraph = -1, -1
    for sentence in article.sentences:
        if _is_question(article, sentence.index):
            asked, paragraph = sentence.index, sentence.paragraph
        if asked < 0 or article.text[sentence.end - 1] == "?":
            continue
        if sentence.paragraph != paragraph:
            own = article.sentences[asked].paragraph
            first = sentence.paragraph == own + 1
            if not first and not (paragraph > own and _is_listed(article, sentence.start)):
                asked = -1
                continue
            paragraph = sentence.paragraph
        answered[sentence.index] = asked
    return answered


def _answered_in_turns(article: Article, turns: Sequence[Turn]) -> dict[int, int]:
    answered: dict[int, int] = {}
    asked, asker = -1, ""
    for turn in turns:
        # Without names, "Q:" and "A:" tell who asks and who answers.
        who = turn.name or article.text[turn.label.start : turn.label.end].strip()
        for index in range(turn.first, turn.last):
            if article.text[article.sentences[index].end - 1] == "?":
                # "Me?" asks nothing of who has just asked.
                if who == asker or asked < 0 or _is_question(article, index):
                    asked, asker = index, who
            elif asked >= turn.first or (asked >= 0 and who != asker):
                answered[index] = asked
    return answered


def _is_listed(article: Article, start: int) -> bool:
    return _LISTED.match(article.text, start) is not None
