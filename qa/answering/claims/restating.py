"""Claims that a text makes in other words: "Did she like it?" of "She praised it", "Did he resign?"
of "He rejected calls to step down".

What a claim is asked as instead, and what follows of the answer, are rows of a table; the claim
asked instead is held against the sentences as any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from qa.answering.question import Question
from qa.language.lexicon import table
from qa.language.stems import inflected
from qa.light import NamedTuple

__all__ = ["ASIDE", "Restated", "filled", "forms_of", "restated"]

_SLOT = re.compile(r"\{(\w)\}")
_OWNERS = {"her": "she", "his": "he", "its": "it", "their": "they"}
_OWNED = {own: owner for owner, own in _OWNERS.items()}
_OWNING = re.compile(r"['’]s?$")
_YES = "yes"
_TOO = re.compile(r"(?:,? (?:too|as well))?[ ?!.]*$")
# What is said of one time, number or reason only does not follow of the other claim.
ASIDE = re.compile(
    r"\b(?:why|how|when|if|because|than(?! \d)|or|not|n['’]t|never|else)\b", re.IGNORECASE
)
_DUTY = re.compile(
    r"(?:(?:do|does|will|would) (?:i|we|you|one|people|visitors|guests|members) (?:need|have) to|"
    r"(?:must|should) (?:i|we|you|one|people|visitors|guests|members)) "
    r"(?P<deed>[a-z]+) (?P<thing>(?:the|my|our|your|all|every|any) (?:(?!\w+sel(?:f|ves)\b)[^?])+)",
    re.IGNORECASE,
)

_DUTY_OF = re.compile(
    r"(?:do|does|did|will) (?P<who>\S.*?) (?:need|have) to (?P<deed>[a-z]+)"
    r"(?P<what> .*?)?(?P<where> (?:in|on|at|for|before|during) .*)?",
    re.IGNORECASE,
)

_EVERYBODY = re.compile(r"i|we|you|one|people|everyone|everybody|citizens|visitors", re.IGNORECASE)


class Restated(NamedTuple):
    """The text of the claim asked instead, and whether the first one is true where that is so, and
    where it is denied, None where that tells nothing; what is left out, which stands near; the
    stems that have to stand there themselves; and whether its verb is to have no object."""

    text: str
    if_so: bool | None
    if_not: bool | None
    rest: str
    said: frozenset[str] = frozenset()
    bare: bool = False


def restated(question: Question) -> Iterator[Restated]:
    """The other claims by which the text may tell of a question's own, the surest first."""
    asked = _TOO.sub("", " ".join(question.resolved.split()))
    if question.negated:
        return
    for others, parts in forms_of(question, "restatements", asked):
        for other in others:
            text, if_so, if_not = other.rsplit(" ", 2)
            rest = " ".join(said for slot, said in parts.items() if f"{{{slot}}}" not in text)
            yield Restated(filled(text, parts), _follows(if_so), _follows(if_not), rest)
    yield from _duties(asked)


def _duties(asked: str) -> Iterator[Restated]:
    """What one has to do is told of the thing, "seats must be booked", and of the deed, "voting is
    compulsory"; of whom need not stand there where everybody has to."""
    if found := _DUTY.fullmatch(asked):
        done = inflected(found["deed"].lower(), "VBN")
        yield Restated(f"Must {found['thing']} be {done}?", True, False, "")
    if (found := _DUTY_OF.fullmatch(asked)) and not ASIDE.search(asked):
        doing, what = inflected(found["deed"].lower(), "VBG"), found["what"] or ""
        who = "" if _EVERYBODY.fullmatch(found["who"]) else found["who"]
        for said, so in (("compulsory", True), ("optional", False), ("voluntary", False)):
            text = f"Is {doing}{what} {said}{found['where'] or ''}?"
            yield Restated(text, so, False if so else None, who)


def forms_of(
    question: Question, name: str, asked: str
) -> Iterator[tuple[list[str], dict[str, str]]]:
    """What a table has for each form that a question is of, and the words in the form's slots."""
    lowers = frozenset(token.text.lower() for token in question.tokens)
    for form, others in table(name).items():
        found = _pattern(form).fullmatch(asked) if _may_be(form, lowers) else None
        parts = {slot: _owner(said) for slot, said in found.groupdict().items()} if found else {}
        if found is not None and not any(map(ASIDE.search, parts.values())):
            yield others.split(", "), parts


def filled(text: str, parts: Mapping[str, str]) -> str:
    """A claim's words with those of its slots; "mice's" and "patients'" are owners."""
    for slot, said in parts.items():
        owned = f"{{{slot}}}'s"
        text = text.replace(owned, _OWNED[said]) if said in _OWNED else text
        text = text.replace(f"{{{slot}}}", said)
    return f"{text[0].upper()}{text[1:]}?".replace("s's ", "s' ")


def _follows(cell: str) -> bool | None:
    return None if cell == "-" else cell == _YES


def _may_be(form: str, lowers: frozenset[str]) -> bool:
    """Whether a claim has a word for each of a form; most claims are of none."""
    words = (word.split("|") for word in form.split() if not _SLOT.match(word))
    return not any(map(lowers.isdisjoint, words))


@cache
def _pattern(form: str) -> re.Pattern[str]:
    """The regular expression of a form: "{s}" is the fewest words, "a|b" is either, and "{o}-free"
    one word that ends so."""
    return re.compile(" ".join(map(_word, form.split())), re.IGNORECASE)


def _owner(said: str) -> str:
    """Who owns what a form asks for: "the otter" of "the otter's", "she" of "her"."""
    return _OWNERS.get(said.lower()) or _OWNING.sub("", said)


def _word(word: str) -> str:
    if slot := _SLOT.fullmatch(word):
        return rf"(?P<{slot[1]}>\S.*?)"
    if slot := _SLOT.match(word):
        if word[slot.end() :] == "'s":
            return rf"(?P<{slot[1]}>\S.*?['’]s?|{'|'.join(_OWNERS)})"
        return rf"(?P<{slot[1]}>\w+?){word[slot.end() :]}"
    return f"(?:{word})"
