""" "When was that?" after a reason was told: when what the reason tells of happened."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.conversation.form import Form, phrase_end, read
from qa.conversation.turn import words_of
from qa.conversation.verbs import base_verb
from qa.language.grammar import FINITE_BE
from qa.light import pattern
from qa.types import AnswerKind

__all__ = ["when_told"]

_WHEN = pattern(
    r"(?:and |so )?when (?:was|is) (?:that|this)|(?:and |so )?when did (?:that|this) happen"
)
_BECAUSE = pattern(r"^(?:because|after|as|since|when) ")
_LONGEST = 25
_DID = frozenset(("VBD", "VBN"))


def when_told(text: str, last: Form, answer: Answer) -> str | None:
    """ "When was the road damaged by a landslide?" after "Why will the bus not run?", or None."""
    asked = _WHEN.fullmatch(" ".join(text.lower().strip(" ?!.").split()))
    if not asked or last.wh_word != "why" or answer.kind is not AnswerKind.SPAN:
        return None
    said = _BECAUSE.sub("", words_of(answer.spans[0]), count=1).rstrip(".,;")
    told = read(said)
    verb = phrase_end(told.lowers, list(told.tags), 0, told.end)
    while 0 < verb < told.end and told.tags[verb] in ("IN", "TO") and told.end <= _LONGEST:
        verb = phrase_end(told.lowers, list(told.tags), verb + 1, told.end)
    if not 0 < verb < told.end or told.end > _LONGEST:
        return None
    subject = f"{said[:1].lower()}{told.piece(0, verb)[1:]}" if told.tags[0] == "DT" else ""
    subject = subject or told.piece(0, verb)
    rest = told.piece(verb + 1, told.times[-1].start if told.times else told.end)
    if told.lowers[verb] in FINITE_BE:
        return f"When {told.lowers[verb]} {subject} {_bare(rest)}?"
    if told.tags[verb] in _DID:
        return f"When did {subject} {base_verb(told.words[verb])} {_bare(rest)}?".replace(" ?", "?")
    return None


def _bare(rest: str) -> str:
    """Without the preposition of a time that was left out: "damaged by a landslide in"."""
    words = rest.split()
    return " ".join(words[:-1] if words[-1:] in (["in"], ["on"], ["at"]) else words)
