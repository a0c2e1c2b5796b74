"""Questions for leave, asked anew of the kind that a rule names: "Can I keep a dog?" as "Are pets
allowed?", "Can I eat in the hall?" as "Is food allowed in the hall?".

A rule is made for a kind of things, and who asks has one of them. What a rule excepts is so the
other way round ("no pets, except for fish"), and what it holds of some of a kind only ("small pets
are welcome") tells nothing of all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from qa.answering.question import Question
from qa.language.lexicon import table, words
from qa.language.stems import base, singular
from qa.light import NamedTuple, pattern

__all__ = ["OfKind", "is_told_of", "of_kinds"]

_LEAVE = pattern(
    r"(?:(?:can|could|may|might) (?:i|we|you|one|people|anyone|visitors|guests|members)"
    r"|(?:am i|are we|are you|is one) (?:allowed|permitted) to) (?P<deed>[a-z]+)(?P<rest>.*)",
    re.IGNORECASE,
)
_ALLOWED = pattern(
    r"(?:is|are) (?P<thing>[a-z][a-z ]*?) (?:allowed|permitted|accepted|welcome)\b(?P<rest>.*)",
    re.IGNORECASE,
)
_OWN = frozenset("a an the my our your his her their some any".split())
_BEHIND = frozenset("in on at to from into inside outside during after before with by near".split())
_LONGEST = 3  # words of a thing
_NEAR = 3
_EXCEPT = frozenset((("apart", "from"), ("other", "than"), ("exception", "of")))
_ONE_NUMBER = frozenset(
    "food drink alcohol smoking photography luggage jewellery furniture".split()
)
_WHOLE = frozenset("no all any other the of and or , and/or neither nor musical".split())


class OfKind(NamedTuple):
    """The text of a question asked of a kind, the kind, and the singular of the thing."""

    text: str
    kind: str
    thing: str


def of_kinds(question: Question) -> Iterator[OfKind]:
    """What a question for leave is asked as of the kinds of its thing, and of its deed."""
    asked = " ".join(question.resolved.split()).strip(" ?!")
    if question.negated:
        return
    if found := _LEAVE.fullmatch(asked):
        deed = found["deed"].lower()
        thing, tail = _split(found["rest"].split())
        for kind in _kinds().get(f"to {base(deed)}", ()):
            yield OfKind(_allowed(kind, tail), kind, thing)
        yield from _of_thing(deed, thing, tail)
    elif found := _ALLOWED.fullmatch(asked):
        thing = singular(found["thing"].lower().split()[-1])
        for kind in _kinds().get(thing, ()):
            yield OfKind(_allowed(kind, found["rest"].strip()), kind, thing)


def _of_thing(deed: str, thing: str, tail: str) -> Iterator[OfKind]:
    if not thing:
        return
    brings = base(deed) in words("bringing_verbs") or base(deed) in words("having_verbs")
    if brings:
        yield OfKind(_allowed(f"{thing}s", tail), f"{thing}s", thing)
    for kind in _kinds().get(thing, ()):
        yield OfKind(f"Can I {deed} {kind} {tail}".rstrip() + "?", kind, thing)
        if brings:
            yield OfKind(_allowed(kind, tail), kind, thing)


def _allowed(kind: str, tail: str) -> str:
    be = "Is" if kind in _ONE_NUMBER else "Are"
    return f"{be} {kind} allowed {tail}".rstrip() + "?"


def _split(rest: Sequence[str]) -> tuple[str, str]:
    """The thing right behind a deed in the singular, or "", and what stands behind it."""
    lowers = [word.lower() for word in rest]
    end = next((i for i, word in enumerate(lowers) if word in _BEHIND), len(lowers))
    said = [word for word in lowers[:end] if word not in _OWN]
    thing = " ".join([*said[:-1], singular(said[-1])]) if 0 < len(said) <= _LONGEST else ""
    return thing, " ".join(rest[end:])


def is_told_of(asked: OfKind, told: Sequence[str]) -> bool | None:
    """Whether a sentence tells of the kind and so of the thing; False where it excepts the thing,
    None where it tells of some of the kind only, or not of the kind."""
    lowers = [singular(word.lower()) for word in told]
    start = next((i for i, word in enumerate(lowers) if _is_except(lowers, i)), len(lowers))
    own = {asked.thing, *map(singular, _kinds().get(asked.thing, ()))} - {singular(asked.kind)}
    if not own.isdisjoint(lowers[start:]):
        return False
    deed = asked.kind.endswith("ing")
    return True if deed or _names_all(asked.kind, lowers[:start]) else None


def _is_except(lowers: Sequence[str], index: int) -> bool:
    return lowers[index] in ("except", "excepting") or tuple(lowers[index : index + 2]) in _EXCEPT


def _names_all(kind: str, lowers: Sequence[str]) -> bool:
    """Whether the first place that names a kind names all of it: nothing stands before that sorts
    it, as in "small pets"."""
    head, size = [singular(word) for word in kind.split()], len(kind.split())
    at = next((i for i in range(len(lowers)) if lowers[i : i + size] == head), -1)
    if at > 0 and "only" in lowers[max(0, at - _NEAR) : at]:
        return True  # "only guide dogs" are allowed: other dogs are not
    return at == 0 or (at > 0 and lowers[at - 1] in _WHOLE)


@cache
def _kinds() -> dict[str, tuple[str, ...]]:
    """The kinds of each thing and deed."""
    kinds: dict[str, tuple[str, ...]] = {}
    for kind, things in table("kinds").items():
        for thing in things.split(", "):
            kinds[thing] = (*kinds.get(thing, ()), kind)
    return kinds
