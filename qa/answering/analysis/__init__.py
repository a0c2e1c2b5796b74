"""From the words of a question to a `Question`: type, answer type, role, predicate, terms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.analysis.framing import unframed
from qa.answering.analysis.question_type import type_of
from qa.answering.analysis.shape import Shape
from qa.answering.analysis.tags import mended_tags
from qa.answering.analysis.terms import terms_of
from qa.answering.question import Question
from qa.language.stems import stem
from qa.language.tagger import tag
from qa.language.tokens import tokenize
from qa.light import pattern
from qa.types import Rewrite, Token

__all__ = ["LIMIT", "SAME_WORDS", "analyse"]

# Longer questions are read up to here: nobody asks in more, and time stays bounded.
LIMIT = 1000

_LEAD = pattern(
    r"^(?:(?:please|so|and|but|or|ok|okay|well|now|then|also|hi|hello|hey)\b[\s,]*)*",
    re.IGNORECASE,
)
_COMMAND = pattern(
    r"^(?:please )?(?!name of\b)"
    r"(?:name|list|give(?: me)?|tell me|state|identify|describe|define|mention)"
    r"\s+(?=\w)",
    re.IGNORECASE,
)
# Typed without the apostrophe; "whos" and "hows" are no words of their own.
_JOINED = frozenset("whats whos wheres whens whys hows".split())
# Rewrites that add no word of the conversation.
SAME_WORDS = frozenset(("typo", "plain wording", "one verb for two words"))
_CONDITIONS = frozenset(("if", "unless", "because"))
_NEGATIONS = frozenset("not n't n’t never no".split())


def analyse(text: str, *, typed: str | None = None, rewrites: tuple[Rewrite, ...] = ()) -> Question:
    """Read a question in any of the forms that people type; never fails on any text.

    `text` is the whole question as understood, `typed` what was typed when that differs.
    """
    asked = unframed(text[:LIMIT])
    start = _lead(asked)
    command = _COMMAND.match(asked[start:])
    tokens = _tokens(asked, start + (command.end() if command else 0))
    lowers = [_spelt(token.text) for token in tokens]
    words = [_spelt(token.text, token.text) for token in tokens]
    tags = _tags(words)
    shape = Shape(lowers, tags, command is not None)
    return Question(
        text=typed if typed is not None else text,
        resolved=asked,
        rewrites=rewrites,
        type=type_of(shape, command.group(0).split()[0].lower() if command else ""),
        answer_type=shape.answer_type,
        answer_class=shape.answer_class,
        role=shape.role,
        predicate=shape.predicate,
        preposition=shape.preposition,
        wh=(shape.wh.start, shape.wh.end),
        plural=shape.plural,
        negated=not _NEGATIONS.isdisjoint(lowers[: _condition(lowers)]),
        tokens=tokens,
        tags=tags,
        terms=terms_of(tokens, tags, shape, _typed_stems(typed, rewrites)),
    )


def _tags(words: list[str]) -> tuple[str, ...]:
    """The tags of the words; of a question typed without its mark those that it has with one."""
    if not words or not words[-1][-1:].isalnum():
        return mended_tags(words, tag(words))
    marked = [*words, "?"]
    return mended_tags(marked, tag(marked))[:-1]


def _condition(lowers: Sequence[str]) -> int:
    """Where "if I don't turn up" begins, which denies nothing of what is asked."""
    return next((i for i, word in enumerate(lowers) if i > 1 and word in _CONDITIONS), len(lowers))


def _tokens(text: str, start: int) -> tuple[Token, ...]:
    """The tokens from `start` on, with "whats" and "wheres" as the two words that they are."""
    tokens: list[Token] = []
    for token in tokenize(text, start):
        if token.text.lower() in _JOINED:
            cut = token.end - 1
            tokens.append(Token(token.start, cut, token.text[:-1]))
            tokens.append(Token(cut, token.end, token.text[-1]))
        else:
            tokens.append(token)
    return tuple(tokens)


def _spelt(word: str, otherwise: str = "") -> str:
    """How a token is read: the "s" of "whats" as the verb; others lower-cased or `otherwise`."""
    return "'s" if word in ("s", "S") else otherwise or word.lower()


def _typed_stems(typed: str | None, rewrites: tuple[Rewrite, ...]) -> frozenset[str]:
    """The stems that the person typed, when the conversation added others; else none."""
    if typed is None or all(step.rule in SAME_WORDS for step in rewrites):
        return frozenset()
    return frozenset(stem(token.text) for token in tokenize(typed[:LIMIT]))


def _lead(text: str) -> int:
    found = _LEAD.match(text)
    end = found.end() if found else 0
    return end if text[end:].strip(" ?.!") else 0
