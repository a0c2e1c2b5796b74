"""One of several picked by its place or its measure: "the second", "the oldest", "the red one"."""

from __future__ import annotations

import re

from qa.conversation.followups.entities import phrases
from qa.conversation.followups.putting import replaced
from qa.conversation.form import Form, read
from qa.language.grammar import POSSESSIVES
from qa.language.lexicon import table
from qa.light import pattern
from qa.types import Range

__all__ = ["ORDINALS", "ordinal_one", "put_picked"]

ORDINALS = frozenset("first second third fourth fifth last".split())
_ONE = pattern(r"^(?:the |this |that )?(?P<which>[\w-]+) ones?$", re.IGNORECASE)
_LONGEST = 2  # words, "the" among them


def put_picked(text: str, last: Form) -> str | None:
    """The last question with "the second" in the place of its "the first" or "his first"."""
    form = read(text)
    picked = _picked(form, last) if form.end and last.end else None
    return replaced(last, picked, form.piece(0, form.end).removesuffix(" one")) if picked else None


def ordinal_one(text: str, last: Form) -> str:
    """ "the second one" with the noun of the last question in the place of "one"."""
    found = _ONE.match(text.strip())
    if not found:
        return ""
    noun = last.piece(*last.wh_noun) or _opposed(found["which"].lower(), last)
    if not noun:
        heads = [one for one in phrases(last.text) if not one.named and one.kind != "name"]
        noun = heads[0].head if heads else ""
    return f"the {found['which']} {noun}" if noun else ""


def _opposed(word: str, last: Form) -> str:
    """The lift of "Does the new lift go there?", for "the old one", or ""."""
    contrary = {one.strip() for one in table("antonyms").get(word, "").split(",")}
    nouns = (i for i in range(1, last.end) if last.tags[i] in ("NN", "NNS"))
    return next((last.words[i] for i in nouns if last.lowers[i - 1] in contrary), "")


def _picked(form: Form, last: Form) -> Range | None:
    """Where "the youngest" or "the first" stands in the last question, for "the oldest"."""
    end = form.end - (form.lowers[form.end - 1] == "one")
    if form.end == 1 and form.lowers[0] in ORDINALS:
        behind = (i for i in range(last.rest + 1, last.end) if last.lowers[i] in ORDINALS)
        return next(((i, i + 1) for i in behind if last.tags[i - 1].startswith("VB")), None)
    if end not in (_LONGEST, _LONGEST + 1) or form.lowers[0] not in POSSESSIVES | {"the"}:
        return None
    ordinal = form.lowers[end - 1] in ORDINALS
    if not ordinal and form.tags[end - 1] != "JJS":
        return None
    alike = (i for i in range(1, last.end) if _is_determined(last, i))
    found = (i for i in alike if (last.lowers[i] in ORDINALS if ordinal else last.tags[i] == "JJS"))
    return next(((i - (last.lowers[i - 1] == "the"), i + 1) for i in found), None)


def _is_determined(last: Form, index: int) -> bool:
    return last.lowers[index - 1] in POSSESSIVES | {"the"} or last.tags[index - 1] == "POS"
