"""Questions for more: "Who else?", "anything else?", "what else did he say?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.conversation.followups.bare_wh import ask_bare
from qa.conversation.form import read
from qa.conversation.turn import Turn
from qa.light import pattern

__all__ = ["already_said", "ask_others", "counted"]

_BARE = pattern(
    r"(?:(?:and|but|so|is there|are there|was there|were there|do you know|did you find) )*"
    r"(?P<word>who|whom|what|where|when|why|how|which|anyone|anybody|someone|anything|something|somewhere|anywhere|any|other|more|nothing|nobody)"
    r"(?: (?:else|others?|other ones?|more))?(?: (?:is|was|are|were|did) (?:there|it|that))?"
)
_THE_OTHERS = pattern(
    r"(?:(?:and|but|what about|how about) )*the (?:others|other ones|rest|remaining ones?)"
)
_LISTED = frozenset({"who", "which", "what"})
_MARK = pattern(r"\b(?:else|others?|more)\b")
_ELSE = pattern(r"(?<=\w) else\b", re.IGNORECASE)
_OF_ANYONE = pattern(
    r"\s*(?:is|are|was|were|did|do|does|has|have|had|will|can)\s+any(?:one|body) else\s+\w",
    re.IGNORECASE,
)
_OTHER = pattern(r"\s*(?:and\s+)?(?:what|which|how many) other\b", re.IGNORECASE)
_WH = {
    "anyone": "who", "anybody": "who", "someone": "who", "nobody": "who", "anything": "what",
    "something": "what", "nothing": "what", "somewhere": "where", "anywhere": "where",
}  # fmt: skip


def ask_others(text: str, history: Sequence[Turn]) -> str | None:
    """The question that asks for what was not said yet, or None when `text` asks no such thing."""
    said = " ".join(re.sub(r"[^\w' ]", " ", text.lower()).split())
    if said == "and":
        return _again("more", history)
    if _THE_OTHERS.fullmatch(said):
        return _of_the_others(history)
    found = _BARE.fullmatch(said)
    if found and _MARK.search(said):
        return _again(_WH.get(found["word"], found["word"]), history)
    if _OTHER.match(text):
        return text
    if _OF_ANYONE.match(text):
        return text  # whether there are others is told by no word for the first ones
    whole = _ELSE.sub("", text, count=1)
    return whole if whole != text and len(said.split()) > 2 else None


def _of_the_others(history: Sequence[Turn]) -> str | None:
    """The last question again, if several can be an answer to it, or None."""
    last = read([turn for turn in history if not turn.small_talk][-1].answer.question.resolved)
    return last.text if last.wh_word in _LISTED and not last.copular else None


def _again(word: str, history: Sequence[Turn]) -> str | None:
    """The latest question with that wh-word; else the last one, with that wh-word if it fits."""
    asked = [turn for turn in history if not turn.small_talk]
    last = read(asked[-1].answer.question.resolved)
    if word in ("any", "other", "more", "which"):
        return last.text
    for turn in reversed(asked[-4:]):
        if read(turn.answer.question.resolved).wh_word == word:
            return turn.answer.question.resolved
    if word == "what" and last.wh_word:
        return last.text
    return ask_bare(word, last, asked[-1].answer) or last.text


def already_said(resolved: str, history: Sequence[Turn]) -> tuple[str, ...]:
    """The answers of the last turn and of earlier turns that asked the same."""
    asked = [turn for turn in history if not turn.small_talk]
    same = [
        turn
        for number, turn in enumerate(asked)
        if number == len(asked) - 1 or _plain(turn.answer.question.resolved) == _plain(resolved)
    ]
    return tuple(dict.fromkeys(span.text for turn in same for span in turn.answer.spans))


def _plain(text: str) -> str:
    """A question without "first": who else was called was not called first."""
    return " ".join(re.sub(r"\bfirst\b|[^\w' ]", " ", text.lower()).split())


def counted(answer: Answer) -> tuple[str, ...]:
    """ "three" and "three people", which name none of those who were counted, or ()."""
    last = read(answer.question.resolved)
    noun = last.piece(*last.wh_noun)
    said = [" ".join(span.text.split()) for span in answer.spans[:1]]
    many = noun and "many" in last.lowers[slice(*last.wh)]
    return tuple(part for one in said for part in (one, f"{one} {noun}")) if many else ()
