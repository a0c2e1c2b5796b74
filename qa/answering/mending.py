"""A question written as the articles write: typos mended, and names given their capitals.

Each mend of a typo is shown; a name in small letters ("who is varga", "the supreme court") gets the
articles' capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from qa.answering.analysis import analyse
from qa.answering.library import Library
from qa.answering.question import Question
from qa.answering.spelling import is_english, is_name_listed, mended_word
from qa.language.lexicon import table, words
from qa.language.stems import singular
from qa.light import pattern
from qa.types import Rewrite, Token

__all__ = ["mend"]

RULE = "typo"
_WITHIN_NAMES = frozenset(("of", "for", "and", "the", "on"))
_NAME_OF = pattern(
    r"\s*what(?:\s+(?P<verb>is|was)|['’]s)\s+the\s+name\s+of\s+(?P<whom>[^?]+?)\s*\??\s*$",
    re.IGNORECASE,
)
_OWNED = pattern(r"['’]s?\s|\sof\s")


def mend(question: Question, library: Library) -> Question:
    """The question with its typos mended and its names in capitals, or the question itself."""
    return _of_somebody(_with_capitals(_without_typos(question, library), library))


def _of_somebody(question: Question) -> Question:
    """ "What is the name of the mayor of Lund?" as "Who is the mayor of Lund?"; things are not
    asked for so, and of a role alone the name has to stand beside it."""
    found = _NAME_OF.match(question.resolved)
    if found is None or not _OWNED.search(found["whom"]):
        return question
    text = f"Who {found['verb'] or 'is'} {found['whom']}?"
    asked = analyse(text, typed=question.text, rewrites=question.rewrites)
    role = singular(asked.answer_type)
    kin = role in table("gendered_nouns")
    return asked if role in words("roles") and not kin else question


def _without_typos(question: Question, library: Library) -> Question:
    steps = [
        (token, nearest)
        for number, token in enumerate(question.tokens)
        if (nearest := mended_word(token.text, number, library))
    ]
    if not steps:
        return question
    text = _replaced(question.resolved, steps)
    rewrites = (
        *question.rewrites,
        *(Rewrite(RULE, token.text, nearest) for token, nearest in steps),
    )
    return analyse(text, typed=question.text, rewrites=rewrites)


def _with_capitals(question: Question, library: Library) -> Question:
    tokens = question.tokens
    several = _in_names(tokens, library)
    steps = [
        (token, token.text.capitalize() if number in several else library.vocabulary[token.text])
        for number, token in enumerate(tokens)
        if number in several or _is_small_name(token.text, library)
    ]
    if not steps:
        return question
    text = _replaced(question.resolved, steps)
    return analyse(text, typed=question.text, rewrites=question.rewrites)


def _in_names(tokens: Sequence[Token], library: Library) -> set[int]:
    """The words in small letters of names of several words: "supreme court", "bank of england"."""
    found: set[int] = set()
    for first in range(len(tokens) - 1):
        for last in (first + 1, first + 2):
            within = [token.text for token in tokens[first + 1 : last]]
            if last < len(tokens) and (not within or within[0] in _WITHIN_NAMES):
                ends = tokens[first].text, tokens[last].text
                if all(map(_may_be_named, ends)) and _is_name(ends, within, library):
                    found |= {first, last}
    return found


def _may_be_named(word: str) -> bool:
    return word.isalpha() and word.islower() and word not in words("stopwords")


def _is_name(ends: tuple[str, str], within: list[str], library: Library) -> bool:
    """Whether the articles write these words together with capitals, and never without."""
    if any(end not in library.vocabulary for end in ends):
        return False
    small = " ".join((ends[0], *within, ends[1]))
    name = " ".join((ends[0].capitalize(), *within, ends[1].capitalize()))
    texts = [article.text for article in library.articles]
    return any(name in text for text in texts) and not any(small in text for text in texts)


def _is_small_name(word: str, library: Library) -> bool:
    """Whether a word in small letters is a name that the articles always write with a capital; a
    word that English knows is one where they give somebody that name."""
    written = library.vocabulary.get(word, word)
    if word in words("stopwords") or written not in (word.capitalize(), word.upper()):
        return False
    texts = [article.text for article in library.articles]
    if written == word or any(re.search(rf"\b{re.escape(word)}\b", text) for text in texts):
        return False
    if is_english(word) and not is_name_listed(word) and not written.isupper():
        return library.names_somebody(written)
    within = re.compile(rf"[\w,;] {re.escape(written)}\b")
    return any(within.search(text) for text in texts)


def _replaced(text: str, steps: Iterable[tuple[Token, str]]) -> str:
    for token, nearest in reversed(list(steps)):
        text = text[: token.start] + nearest + text[token.end :]
    return text
