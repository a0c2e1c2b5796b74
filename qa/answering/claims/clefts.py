"""Claims that set off one part: "Was it Ann who found it?" as "Did Ann find it?", "Was it in May
that it closed?" as "Did it close in May?".
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.analysis import analyse
from qa.answering.question import Question
from qa.language.grammar import BE, HAVE
from qa.language.stems import base

__all__ = ["uncleft"]

_LEADING = frozenset("who that which".split())
_MODALS = frozenset("can could will would should must may might".split())
_HELPING = BE | HAVE | _MODALS
_PRONOUNS = {"me": "I", "him": "he", "us": "we", "them": "they"}
_FINITE = ("VBD", "VBZ", "VBP")
_DO = {"VBD": "Did", "VBZ": "Does", "VBP": "Do"}
_LEAST = 6


def uncleft(question: Question) -> Question | None:
    """The claim of a question that begins with "was it" or "is it", as one without that; None for
    any other."""
    said, tags = [token.text for token in question.tokens], list(question.tags)
    while said and not said[-1][-1].isalnum():
        said.pop()
    lowers = [word.lower() for word in said]
    if len(said) < _LEAST - 1 or lowers[0] not in BE or lowers[1] != "it":
        return None
    at = next((i for i in range(3, len(said) - 1) if lowers[i] in _LEADING), 0)
    if not at or not _is_part(lowers, tags, at):
        return None
    text = _plain(said[2:at], said[at + 1 :], tags[2:at], tags[at + 1 :])
    return analyse(text, typed=question.text, rewrites=question.rewrites) if text else None


def _is_part(lowers: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """A thing, a place or a time is set off: "is it true that" sets off none."""
    named = tags[at - 1].startswith(("NN", "CD"))
    a_kind = lowers[2] in ("a", "an") and lowers[at] == "which"
    return named and not a_kind


def _plain(part: Sequence[str], rest: Sequence[str], tags: Sequence[str],
           rest_tags: Sequence[str]) -> str:  # fmt: skip
    """The part put back into what is said of it; "" where no verb is read there."""
    placed = tags[0] in ("IN", "TO")
    lowers = [word.lower() for word in rest]
    verb = next((i for i in range(len(rest)) if lowers[i] in _HELPING
                 or rest_tags[i] in (*_FINITE, "VBN", "VB")), -1)  # fmt: skip
    if verb < 0 or (placed and not verb):
        return ""
    subject = list(rest[:verb]) or [_PRONOUNS.get(part[0].lower(), part[0]), *part[1:]]
    behind = [*rest[verb + 1 :], *(part if verb else ())]
    if lowers[verb] in _HELPING and verb + 1 < len(rest):
        return _joined([rest[verb].title(), *subject, *behind])
    tense = rest_tags[verb] if rest_tags[verb] in _DO else "VBD"
    return _joined([_DO[tense], *subject, base(lowers[verb]), *behind])


def _joined(words: Sequence[str]) -> str:
    text = " ".join(words)
    for mark in ("'s", "’s", ","):
        text = text.replace(f" {mark}", mark)
    return f"{text}?"
