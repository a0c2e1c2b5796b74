"""Statements that ask: "So the ferry was overloaded?", "He died there, didn't he?"."""

from __future__ import annotations

import re

from qa.conversation.acts import may_state
from qa.conversation.form import AUXILIARIES, BE, Form, phrase_end, read
from qa.conversation.nouns import mid_sentence
from qa.conversation.verbs import base_verb
from qa.language.wordtags import choices
from qa.light import pattern

__all__ = ["as_question"]

# "…, didn't he?", "…, right?"
_TAG = pattern(
    r"(?:,\s*(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)(?:n['’]t)? "
    r"(?:i|you|he|she|it|we|they|there)|right|correct|true|yes|no|eh)|"
    r"\s(?:isn|aren|wasn|weren|doesn|didn|hasn|haven)['’]t (?:he|she|it|they))\s*\?+\s*$",
    re.IGNORECASE,
)
_FINITE = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_NOBODY = {"nobody": "anybody", "no one": "anybody", "nothing": "anything"}
_PAIR = 2


def as_question(text: str) -> str | None:
    """The yes/no question that a statement with a question mark asks, or None.

    "He did not come?" asks whether he came: a "no" to a denial could mean either.
    """
    if not may_state(text):
        return None
    tagged = _TAG.search(text)
    form = read(text[: tagged.start()] if tagged else text)
    if not form.end or form.wh[1] > form.wh[0] or form.lowers[0] in AUXILIARIES:
        return None
    stop = phrase_end(form.lowers, list(form.tags), 0, form.end)
    if not 0 < stop < form.end or form.lowers[0] in ("there", "this", "that"):
        return None
    subject = form.piece(0, stop)
    subject = subject if form.tags[0].startswith("NNP") else mid_sentence(subject)
    subject = subject.lower() if form.tags[0] == "PRP" else _NOBODY.get(subject.lower(), subject)
    verb = stop + (form.tags[stop] == "RB" and stop + 1 < form.end)
    asked = _asked(form, verb)
    if asked is None:
        return None
    auxiliary, rest = asked
    words = " ".join(part for part in (auxiliary, subject, form.piece(stop, verb), rest) if part)
    return f"{words[:1].upper()}{words[1:]}?"


def _asked(form: Form, verb: int) -> tuple[str, str] | None:
    """The auxiliary of the question, and what stands behind its subject."""
    word, tag = form.lowers[verb], form.tags[verb]
    helps = word in BE or form.tags[verb + 1 : verb + 2] != ("DT",)
    if word in AUXILIARIES and helps:
        plain = {"'s": "is", "’s": "is", "'re": "are", "’re": "are"}.get(word, word)
        denied = form.lowers[verb + 1 : verb + _PAIR] in (("n't",), ("n’t",), ("not",))
        return plain, form.piece(verb + 1 + denied, form.end)
    last = verb + 1 == form.end
    if tag not in _FINITE or (last and "VBN" in choices(word) and form.tags[0] != "PRP"):
        return None  # "The money stolen?" asks for no thief
    return _FINITE[tag], f"{base_verb(form.words[verb])} {form.piece(verb + 1, form.end)}".strip()
