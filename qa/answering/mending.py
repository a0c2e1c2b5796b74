"""A question written as the articles write: typos mended, and names given their capitals.

A word is suspect when neither the articles nor the tables of English words know it, and it is
mended only to the one word of the articles, or of those that questions are made of, that is clearly
nearest (optimal string alignment); each such mend is shown. A name in small letters ("who is
varga") gets the articles' capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from qa.answering.analysis import analyse
from qa.answering.library import Library
from qa.answering.question import Question
from qa.language.lexicon import members, table, words
from qa.language.stems import base, singular, stem
from qa.light import pattern
from qa.types import Rewrite, Token

__all__ = ["mend"]

RULE = "typo"
_SHORTEST, _SHORTEST_ASKING = 4, 3
# What questions are made of, as far as one letter away from it is a typo and no other word.
_ASKING = "who what when where which whose why how".split()
_LINKING = "many much does did was were the with from about people have and".split()
_NAME_OF = pattern(
    r"\s*what(?:\s+(?P<verb>is|was)|['’]s)\s+the\s+name\s+of\s+(?P<whom>[^?]+?)\s*\??\s*$",
    re.IGNORECASE,
)
_OWNED = pattern(r"['’]s?\s|\sof\s")
# How many edits a word of so many letters may be away.
_EDITS = ((8, 2), (4, 1))


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
        if (nearest := _mended(token.text, number, library))
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
    steps = [
        (token, library.vocabulary[token.text])
        for token in question.tokens
        if _is_small_name(token.text, library)
    ]
    if not steps:
        return question
    text = _replaced(question.resolved, steps)
    return analyse(text, typed=question.text, rewrites=question.rewrites)


def _is_small_name(word: str, library: Library) -> bool:
    """Whether a word in small letters is a name that the articles always write with a capital; a
    word that English knows is one where they give somebody that name."""
    written = library.vocabulary.get(word, word)
    if written == word or written[1:] != word[1:] or word in words("stopwords"):
        return False
    texts = [article.text for article in library.articles]
    if any(re.search(rf"\b{re.escape(word)}\b", text) for text in texts):
        return False
    if _is_english(word):
        return library.names_somebody(written)
    within = re.compile(rf"[\w,;] {re.escape(written)}\b")
    return any(within.search(text) for text in texts)


def _replaced(text: str, steps: Iterable[tuple[Token, str]]) -> str:
    for token, nearest in reversed(list(steps)):
        text = text[: token.start] + nearest + text[token.end :]
    return text


def _mended(word: str, number: int, library: Library) -> str:
    """What word `number` of a question is a typo of, or ""."""
    if not _is_suspect(word, library):
        return ""
    asking = _nearest_asking(word, first=number == 0)
    return asking or (_nearest(word, library) if len(word) >= _SHORTEST else "")


def _nearest_asking(word: str, *, first: bool) -> str:
    """The one word of questions that is one letter from `word`; of several the one that it begins.

    A capital within a question is a name's.
    """
    if not (first or word.islower()):
        return ""
    # Imported when a word is suspect: most questions have no typo.
    from rapidfuzz.distance import OSA

    lower = word.lower()
    pools = (_ASKING, _LINKING) if first else (_LINKING, _ASKING)
    for pool in pools:
        near = [one for one in pool if OSA.distance(lower, one) == 1]
        near = [one for one in near if one.startswith(lower)] or near
        if len(near) == 1:
            return near[0]
    return ""


def _is_suspect(word: str, library: Library) -> bool:
    lower = word.lower()
    return (
        len(lower) >= _SHORTEST_ASKING
        and lower.replace("-", "").isalpha()
        and lower not in library.vocabulary
        and not _is_english(lower)
        and stem(lower) not in library.stems
    )


_WORDS = (
    "stopwords roles titles places place_words organisation_words event_words work_words"
).split()
_TABLES = (
    "answer_types countries capitals demonyms first_names antonyms number_words months weekdays "
    "units currencies irregular"
).split()
_GROUPS = ("synonyms", "derivations")
_ENDINGS = ("s", "es", "d", "ed", "ing", "ly", "er", "est", "n")


def _is_english(lower: str) -> bool:
    """Whether the tables know a word or what it is a form of; such a word is no typo."""
    if stem(lower) in table("rarity") or base(lower) != lower:
        return True
    return any(_is_listed(form) for form in _forms(lower))


def _is_listed(word: str) -> bool:
    return (
        any(word in words(name) for name in _WORDS)
        or any(word in table(name) for name in _TABLES)
        or any(word in members(name) for name in _GROUPS)
    )


def _forms(lower: str) -> list[str]:
    """The word, and what it may be a form of: "planned" of "plan", "baking" of "bake"."""
    forms = [lower]
    for ending in _ENDINGS:
        if lower.endswith(ending) and len(lower) - len(ending) >= 3:
            trunk = lower[: -len(ending)]
            forms += [trunk, trunk + "e"]
            if trunk[-1] == trunk[-2]:
                forms.append(trunk[:-1])
            if trunk.endswith("i"):
                forms.append(trunk[:-1] + "y")
    return forms


def _nearest(word: str, library: Library) -> str:
    """The one word of the articles within a typo's reach, or "" when none or several are."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    reach = next(edits for length, edits in _EDITS if len(word) >= length)
    lower = word.lower()
    pool = [
        one
        for one in library.spellings
        if len(one) >= _SHORTEST and abs(len(one) - len(lower)) <= reach
    ]
    found = extract(lower, pool, scorer=OSA.distance, score_cutoff=reach, limit=3)
    if not found:
        return ""
    best = min(distance for _, distance, _ in found)
    close = [name for name, distance, _ in found if distance == best]
    if len({stem(name) for name in close}) > 1:
        close = [name for name in close if name[0] == lower[0]]
    if len({stem(name) for name in close}) != 1:
        return ""
    written = library.spellings[close[0]]
    return written.lower() if lower == word and _is_english(close[0].lower()) else written
