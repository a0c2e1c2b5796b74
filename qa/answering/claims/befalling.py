""" "Did anyone die in the crash?" of "the crash left 12 people dead": yes, as some are counted whom
it befell; "Was the crash fatal?" asks for the same, and "nobody was hurt" denies it of the crash
just told of."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.question import Question
from qa.language.lexicon import table
from qa.language.stems import base, inflected, singular, stem
from qa.language.tokens import token_texts
from qa.light import pattern
from qa.types import AnswerKind

__all__ = ["befell_anyone", "of_nobody"]

_NOBODY = frozenset(("0", "zero", "no", "none", "nobody", "no one"))
_ANYONE = pattern(
    r"\s*(?:and |but |so )?(?P<help>did|was|were|has|have|had) "
    r"(?:any ?one|any ?body|some ?one|some ?body|(?:any |some )?people)(?: else)? "
    r"(?P<been>been )?(?:(?:seriously|badly|also) )?(?P<verb>[a-z]+)(?P<rest>[^?]*?)\s*\??\s*",
    re.IGNORECASE,
)
_FATAL = pattern(
    r"\s*(?:is|was) (?P<what>it|(?:the|this|that) [^?]+?) (?:fatal|deadly|lethal)\s*\??\s*",
    re.IGNORECASE,
)
_EVENT = pattern(r" (?:in|during|by) (?:the|this|that) (?P<what>[a-z]+)", re.IGNORECASE)
_SURE = 0.5
_COUNTED = "counted fate"  # by the path of fates, whatever its words: "the loss of all 31 hands"
_Ask = Callable[[Question, Library, Context], Answer]


def befell_anyone(
    question: Question, library: Library, context: Context, ask: _Ask
) -> Answer | None:
    """The count of those whom the fate asked about befell, or None where nobody is counted."""
    text = _counting(question.resolved)
    if not text or question.negated:
        return None
    found = ask(analyse(text, typed=text), library, Context(hints=context.hints))
    told = found.kind is AnswerKind.SPAN and found.confidence >= _SURE and found.evidence
    if not told or found.text.lower() in _NOBODY:
        return None
    asked = {fate for word in text.split() if (fate := _fate(word))}
    said = {_fate(word) for word in token_texts(found.evidence[0].text)}
    lost = found.trace[0].hits[0].rule == _COUNTED if found.trace and found.trace[0].hits else False
    return found if asked & said or lost else None


def of_nobody(
    question: Question, library: Library, context: Context, ask: _Ask
) -> tuple[bool, Answer] | None:
    """The denial for "Was anyone hurt in the fire?" of "nobody was hurt", which the sentence that
    tells of the fire says, or the one behind it; else None."""
    found = _ANYONE.fullmatch(question.resolved)
    event = _EVENT.fullmatch(found["rest"]) if found is not None else None
    if found is None or event is None or question.negated:
        return None
    bare = question.resolved[: found.start("rest")] + "?"
    told = ask(analyse(bare, typed=bare), library, Context(hints=context.hints))
    if told.kind is not AnswerKind.NO or not told.evidence:
        return None
    article, start = told.evidence[0].article, told.evidence[0].start
    own = article.sentence_at(start)
    first = article.sentences[max(0, own.index - 1)] if own is not None else None
    begin = first.start if first is not None else start
    stems = map(stem, token_texts(article.text[begin : told.evidence[0].end]))
    return (False, told) if stem(event["what"]) in stems else None


def _fate(word: str) -> str:
    """The fate that a word tells of, or ""."""
    own = word.lower().rstrip("?")
    return _fates().get(stem(own), "") or _fates().get(stem(singular(own)), "")


@lru_cache(maxsize=1)
def _fates() -> Mapping[str, str]:
    """The stem of each word that tells of a fate -> the fate."""
    return {stem(word): said.split()[0] for word, said in table("fates").items()}


def _counting(text: str) -> str:
    """The question that counts those whom it befell, or ""."""
    if (fatal := _FATAL.fullmatch(text)) is not None:
        where = "" if fatal["what"].lower() == "it" else f" in {fatal['what']}"
        return f"How many people died{where}?"
    found = _ANYONE.fullmatch(text)
    if found is None or stem(found["verb"]) not in _fates():
        return ""
    helper, verb = found["help"].lower(), found["verb"].lower()
    if helper == "did":
        said = inflected(base(verb), "VBD")
    else:
        done = "been " if found["been"] else ""
        said = f"{'were' if helper == 'was' else helper} {done}{verb}"
    return f"How many people {said}{found['rest']}?"
