"""A question written as the articles write: typos mended, names given their capitals, verbs of two
words said with the one that the articles have.

Each mend of a typo is shown; a name in small letters ("who is varga", "the supreme court") gets the
articles' capitals, and "the EU" the words of a text that only spells out the European Union.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from qa.answering.analysis import analyse
from qa.answering.entailing import SMALL_WORDS
from qa.answering.library import Library
from qa.answering.question import Question, QuestionType, Role
from qa.answering.spelling import (
    as_one,
    is_english,
    is_name_listed,
    mended_word,
    same_name,
    spelled_out,
    stands,
)
from qa.language.lexicon import table, words
from qa.language.phrasal import phrasal_at
from qa.language.stems import listed, stem
from qa.light import pattern
from qa.types import Rewrite, Token

__all__ = ["RELATIVE", "mend", "renamed"]

RULE = "typo"
RELATIVE = "a relative by name"
_VERBS_TOO = frozenset(("may", "march"))
_PAY, _DIE, _GET = stem("pay"), stem("die"), stem("get")
_BEFORE_MONTHS = frozenset("in since until by last this next of from to and during".split())
_NOUNS_OF = (
    "no. of ", "# of ", "date of ", "year of ", "place of the ", "name of the ", "names of the ",
    "d place", "t allowed", "t permitted", " over?", "o get in", "o go in", "o enter",
)  # fmt: skip
_STARTED = frozenset(map(stem, "start started begin began spark trigger".split()))
_WITHIN_NAMES = frozenset(("of", "for", "and", "the", "on"))
_PARENTS = frozenset("father mother dad mum mom".split())
Step = tuple[Token, Token, str]
_LONGEST = 4
_SIDES = frozenset(("against", "favour", "favor"))
_SOMEBODY = ("name of", " do", " work as")
_BY = pattern(r"\bby\b", re.IGNORECASE)


def mend(question: Question, library: Library) -> Question:
    """The question with its typos mended and its names as the articles write them, or the
    question itself."""
    mended = _with_capitals(_without_typos(_with_names(question, library), library), library)
    nouns = (*table("nominal_questions"), *_NOUNS_OF)
    if any(noun in mended.resolved.lower() for noun in nouns):
        from qa.answering.nominal import by_noun  # few questions have such a noun

        mended = by_noun(mended, library)
    told = _with_side(_at_school(_of_somebody(_dying(mended), library), library))
    mended = _of_relative(_befallen(_with_one_verb(told, library), library), library)
    mended = _supported(mended, library)
    return _as_why(_active(_of_deed(mended, library)), library)


def _as_why(question: Question, library: Library) -> Question:
    """ "What kept them from coming?" as why they did not, where the articles say it otherwise."""
    if question.predicate in _STARTED and question.type in (QuestionType.HOW, QuestionType.WHAT):
        from qa.answering.whys import asked_as_caused

        return asked_as_caused(question, library)
    driven = question.type is QuestionType.WHAT and question.role is Role.SUBJECT
    if not driven or question.predicate not in listed("driving_verbs"):
        return question
    from qa.answering.whys import asked_as_why

    return asked_as_why(question, library)


def _active(question: Question) -> Question:
    """ "By whom is it run?" as "Who ran it?", of what somebody has the role of doing."""
    doing = question.role is Role.OBLIQUE and _BY.search(question.resolved)
    if not doing:
        return question
    from qa.answering.rewording import active

    return active(question)


def _of_deed(question: Question, library: Library) -> Question:
    """ "Who was Ann's predecessor?" as "Who did Ann take over from?"."""
    lowered = question.resolved.lower()
    came = any(word in lowered for word in ("cessor", " before ", " after "))
    if question.type is not QuestionType.WHO or not came:
        return question
    from qa.answering.succession import by_deed

    return by_deed(question, library)


def _of_relative(question: Question, library: Library) -> Question:
    """ "When did Ann's brother die?" as "When did Nils die?" where the articles name him; "the man"
    as whom the story tells of."""
    lowers = {token.text.lower() for token in question.tokens}
    if not table("principals").keys().isdisjoint(lowers):
        from qa.answering.principals import by_principal

        return by_principal(question, library)
    if _PARENTS.isdisjoint(lowers) and table("kin").keys().isdisjoint(lowers):
        return question
    from qa.answering.renaming import by_name

    return by_name(question, library)


def _dying(question: Question) -> Question:
    """ "When did she die of it?" as "When did she die?"."""
    if question.predicate != _DIE or question.type is QuestionType.YES_NO:
        return question
    from qa.answering.rewording import dying_once

    return dying_once(question)


def _with_side(question: Question) -> Question:
    """ "Is she against it?" as "Does she oppose it?"."""
    lowers = {token.text.lower() for token in question.tokens}
    if question.type is not QuestionType.YES_NO or _SIDES.isdisjoint(lowers):
        return question
    from qa.answering.rewording import sided

    return sided(question)


def _befallen(question: Question, library: Library) -> Question:
    """ "Who got jailed?" as "Who was jailed?", "Who died?" as "Who was killed?" where the articles
    tell of killing only."""
    if question.predicate == _GET and question.role is Role.SUBJECT:
        from qa.answering.rewording import gotten

        return gotten(question)
    if question.type is not QuestionType.WHO or question.role is not Role.SUBJECT:
        return question
    if question.predicate not in {stem(one) for one in table("fates")}:
        return question
    from qa.answering.rewording import befallen

    return befallen(question, library)


def _with_one_verb(question: Question, library: Library) -> Question:
    """ "Who passed away?" as "Who died?" where the articles do not say it so; how much somebody
    paid for a thing is no funding."""
    if question.type is QuestionType.HOW_MUCH and question.predicate == _PAY:
        return question
    stems = [stem(token.text) for token in question.tokens]
    if all(phrasal_at(stems, index) is None for index in range(len(stems))):
        return question
    from qa.answering.rewording import reworded

    return reworded(question, library)


def _with_names(question: Question, library: Library) -> Question:
    """ "The EU" as "European Union" where the articles only call it so."""
    steps = renamed(question, [article.text for article in library.articles])
    if not steps:
        return question
    text = question.resolved
    for first, last, name in reversed(steps):
        text = text[: first.start] + name + text[last.end :]
    return analyse(text, typed=question.text, rewrites=question.rewrites)


def _of_somebody(question: Question, library: Library) -> Question:
    """ "What is the name of the mayor of Lund?" as "Who is the mayor of Lund?", and what somebody
    does for a living as what trade that is."""
    lowered = question.resolved.lower()
    if "what" not in lowered or not any(sign in lowered for sign in _SOMEBODY):
        return question
    from qa.answering.nominal import of_somebody

    return of_somebody(question, library)


def _at_school(question: Question, library: Library) -> Question:
    """ "How many kids go to the school?" as "How many pupils does the school have?"."""
    if question.type is not QuestionType.HOW_MANY:
        return question
    from qa.answering.nominal import of_pupils

    return of_pupils(question, library)


def _supported(question: Question, library: Library) -> Question:
    """ "Who imposed the fine?" as "Who fined?"."""
    heads = {stem(verb.partition(" ")[0]) for verb in table("support_verbs")}
    words_ = [token.text.lower() for token in question.tokens]
    if heads.isdisjoint(map(stem, words_)) and table("deed_nouns").keys().isdisjoint(words_):
        return question
    from qa.answering.supported import supported

    return supported(question, library)


def _before(question: Question, number: int) -> str:
    return question.tokens[number - 1].text if number else ""


def _without_typos(question: Question, library: Library) -> Question:
    steps = as_one(question.tokens, question.resolved, library) or [
        (token, nearest)
        for number, token in enumerate(question.tokens)
        if (nearest := mended_word(token.text, number, library, before=_before(question, number)))
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
        (token, _in_capitals(token.text, library, first=number in several))
        for number, token in enumerate(tokens)
        if number in several
        or _is_small_name(token.text, library)
        or _is_small_month(tokens, number, library)
    ]
    if not steps:
        return question
    text = _replaced(question.resolved, steps)
    return analyse(text, typed=question.text, rewrites=question.rewrites)


def _in_capitals(word: str, library: Library, *, first: bool) -> str:
    """A name as the articles write it, or with its first letter alone a capital."""
    return word.capitalize() if first or word in _VERBS_TOO else library.vocabulary[word]


def _is_small_month(tokens: Sequence[Token], number: int, library: Library) -> bool:
    """ "In may": no verb stands there, and the articles tell of the month."""
    month = tokens[number].text
    if (
        month not in _VERBS_TOO
        or not number
        or tokens[number - 1].text.lower() not in _BEFORE_MONTHS
    ):
        return False
    return any(re.search(rf"\b{month.capitalize()}\b", one.text) for one in library.articles)


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
    if word in _VERBS_TOO:
        return False  # "Where did they march?": no month stands there
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


def renamed(question: Question, texts: Sequence[str]) -> list[Step]:
    """The first and last token of each name to be written otherwise, and how."""
    steps: list[Step] = []
    start = 0
    while start < len(question.tokens):
        length, written = _other_name(question, start, texts)
        if length:
            steps.append((question.tokens[start], question.tokens[start + length - 1], written))
        start += max(1, length)
    return steps


def _other_name(question: Question, start: int, texts: Sequence[str]) -> tuple[int, str]:
    """How many tokens from `start` on are a name that the texts write otherwise, and how."""
    if length := _country_us(question, start):
        return length, "US"
    if name := spelled_out(question.tokens[start].text, texts):
        return 1, name
    for length in range(min(_LONGEST, len(question.tokens) - start), 0, -1):
        parts = [token.text for token in question.tokens[start : start + length]]
        if name := same_name(" ".join(parts), texts):
            return length, name
        if length == 1:
            return 0, ""
        named = parts[0][0].isupper() and parts[-1][0].isupper()
        letters = "".join(part[0] for part in parts if part not in SMALL_WORDS)
        if named and letters.isupper() and stands(letters, texts):
            return (0, "") if stands(" ".join(parts), texts) else (length, letters)
    return 0, ""


def _country_us(question: Question, start: int) -> int:
    """How many tokens are "the us", which is no pronoun, without its article, or "U.S" before a
    question mark."""
    texts = [token.text for token in question.tokens[max(0, start - 1) : start + 2]]
    own = texts[1:] if start else texts
    if own == ["U.", "S"]:
        return 2
    return int(own[:1] == ["us"] and start > 0 and texts[0].lower() == "the")
