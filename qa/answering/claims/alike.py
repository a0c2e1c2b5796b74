"""Claims of states that a text tells in several words: "Was the driver sober?" of "had been
drinking", "Is the painting real?" of "turned out to be a fake".

A row of the table has what tells of a state and what tells of its opposite; a claim of one of them
is asked as each other one whose words the articles have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from qa.answering.claims.restating import ASIDE, Restated, restated
from qa.answering.question import Question
from qa.answering.rewording import RULE
from qa.language.lexicon import entries, words
from qa.language.stems import inflected, stem
from qa.language.tokens import token_texts
from qa.light import NamedTuple

__all__ = ["alike", "in_other_words"]

_SLOT = re.compile(r"\{(\w)\}")
_BETWEEN = r"(?: (?P<between>still|ever|already|really|actually|all|both|even|now))?"
_OWNERS = r"(?:his|her|its|their|my|your|our)"
# What stands behind a state and is not what is done to.
_SETTING = (
    r" (?:about|after|again|against|along|at|before|behind|between|by|during|for|from|in|into|last|"
    r"near|next|on|over|since|there|this|to|today|too|towards?|under|until|with|within|yesterday|"
    r"yet)\b"
)
_ANYBODY = re.compile(r"any(?:one|body)|some(?:one|body)|people|any .*|some .*", re.IGNORECASE)
_MODALS = r"will|would|can|could|may|might|should|must"
_PAST = frozenset("was were did had".split())
_SEVERAL = frozenset("are were do have".split())
_PERFECT = {"has": "is", "have": "are", "had": "was"}


class _Phrase(NamedTuple):
    """What tells of a state, by its verb and the words behind; in which row and on which side it
    stands, and whether it tells where it is so, and where it is denied."""

    verb: str
    behind: str
    row: int
    side: int
    so: bool
    denied: bool


class _Asked(NamedTuple):
    """A claim taken apart: the word it begins with, its subject, what else it has."""

    opening: str
    subject: str
    slots: dict[str, str]
    rest: str
    ever: bool


def in_other_words(question: Question, stems: frozenset[str]) -> Iterator[Restated]:
    """The other claims by which a text of these stems may tell of a question's own, the surest
    first."""
    yield from restated(question)
    if not question.negated:
        yield from alike(_worded(question), stems)


def alike(claims: Iterable[str], stems: frozenset[str]) -> Iterator[Restated]:
    """What tells of the same as one claim, given in one or more wordings ("was Ann sober"), in a
    text of these stems."""
    phrases, rows = _listed()
    seen: set[str] = set()
    for asked in claims:
        seen.add(asked.lower())
        said = {stem(word) for word in token_texts(asked.lower())}
        for phrase in (one for key in sorted(said & phrases.keys()) for one in phrases[key]):
            parts = _taken_apart(phrase, asked) if phrase.so and phrase.denied else None
            if parts is None or ASIDE.search(f"{parts.subject} {parts.rest}"):
                continue
            for other in rows[phrase.row]:
                text, left = _as_asked(other, parts)
                if text.lower() not in seen and _content(other) <= stems:
                    seen.add(text.lower())
                    yield _restated(other, parts, text, left, same=other.side == phrase.side)


def _restated(other: _Phrase, asked: _Asked, text: str, left: str, *, same: bool) -> Restated:
    """What is asked instead, with what follows where that is so and where it is denied: of "ever"
    the opposite proves nothing, and that some survived does not tell of others."""
    so = other.so and (same or not asked.ever)
    denied = other.denied and not asked.ever
    if _ANYBODY.fullmatch(asked.subject):
        so, denied = so and same, denied and same
    bare = other.verb != "be" and not other.behind
    if_so, if_not = same if so else None, not same if denied else None
    return Restated(f"{text}?", if_so, if_not, left, _content(other), bare)


def _worded(question: Question) -> Iterator[str]:
    """The claim as it is held against the text, and with the verb of two words that it had."""
    worded = (question.resolved, *(one.before for one in question.rewrites if one.rule == RULE))
    for text in worded:
        yield " ".join(text.split()).rstrip(" ?!.")


@cache
def _listed() -> tuple[dict[str, list[_Phrase]], list[list[_Phrase]]]:
    """The phrases by the stem of their longest word, and all those of each row."""
    by_word: dict[str, list[_Phrase]] = {}
    rows: list[list[_Phrase]] = []
    for number, line in enumerate(entries("alike.tsv").split("\n")):
        row = [
            _phrase(text, number, side)
            for side, cell in enumerate(line.split("\t"))
            for text in cell.split("; ")
            if text != "-"
        ]
        rows.append(row)
        for one in row:
            long = max(f"{one.verb} {one.behind}".split(), key=_length)
            by_word.setdefault(stem(long), []).append(one)
    return by_word, rows


def _phrase(text: str, row: int, side: int) -> _Phrase:
    verb, _, behind = text.lstrip("+-").partition(" ")
    if verb == "can":
        first, _, behind = behind.partition(" ")
        verb = f"can {first}"
    return _Phrase(verb, behind, row, side, text[0] != "-", text[0] != "+")


def _length(word: str) -> int:
    return 0 if _SLOT.match(word) else len(word)


@cache
def _content(phrase: _Phrase) -> frozenset[str]:
    """The stems without which no sentence says it."""
    said = f"{phrase.verb} {phrase.behind}".split()
    light = words("stopwords")
    return frozenset(stem(one) for one in said if not _SLOT.match(one) and one not in light)


def _taken_apart(phrase: _Phrase, asked: str) -> _Asked | None:
    for form in _forms(phrase):
        if found := form.fullmatch(asked):
            slots = {name: found[name] for name in found.groupdict() if len(name) == 1}
            rest, ever = found["rest"] or "", (found["between"] or "").lower() == "ever"
            return _Asked(found["opening"].lower(), found["subject"], slots, rest, ever)
    return None


@cache
def _forms(phrase: _Phrase) -> tuple[re.Pattern[str], ...]:
    """The regular expressions of the questions that claim it."""
    verb, behind = phrase.verb, " ".join(map(_word, phrase.behind.split()))
    if verb.startswith("can "):
        pairs = [("can|could", verb[4:]), ("is|are|was|were", f"able to {verb[4:]}")]
    elif verb == "be":
        pairs = [("is|are|am|was|were", ""), ("has|have|had", "been"), (_MODALS, "be")]
        pairs.append(("do|does|did", "(?:get|become)"))
    else:
        done, doing = inflected(verb, "VBN"), inflected(verb, "VBG")
        pairs = [(f"do|does|did|{_MODALS}", verb), ("has|have|had", done)]
        pairs.append(("is|are|was|were", doing))
    return tuple(
        re.compile(
            rf"(?P<opening>{opening}) (?P<subject>\S.*?){_BETWEEN} "
            rf"{' '.join(filter(None, (said, behind)))}(?P<rest>{_SETTING}.*)?",
            re.IGNORECASE,
        )
        for opening, said in pairs
    )


def _word(word: str) -> str:
    slot = _SLOT.fullmatch(word)
    if slot is None:
        return re.escape(word)
    return _OWNERS if slot[1] == "x" else rf"(?P<{slot[1]}>\S.*?)"


def _as_asked(phrase: _Phrase, asked: _Asked) -> tuple[str, str]:
    """The question that claims a phrase of the subject in the asked one's tense, and what it
    leaves out."""
    behind = phrase.behind.replace("{x}", "their")
    left = [said for slot, said in asked.slots.items() if f"{{{slot}}}" not in behind]
    for slot, said in asked.slots.items():
        behind = behind.replace(f"{{{slot}}}", said)
    behind = _SLOT.sub("", behind).strip()
    verb, opening = phrase.verb, asked.opening
    if verb.startswith("can "):
        opening, verb = "could" if opening in _PAST else "can", verb[4:]
    elif opening not in _MODALS.split("|"):
        opening = _opening(opening, copular=verb == "be")
        verb = "" if verb == "be" else verb
    parts = (opening.capitalize(), asked.subject, verb, behind)
    text = " ".join(filter(None, parts)) + asked.rest
    return text, " ".join(left)


def _opening(opening: str, *, copular: bool) -> str:
    """ "was" for "did", "does" for "is"."""
    past, several = opening in _PAST, opening in _SEVERAL
    if not copular:
        return "did" if past or opening in _PERFECT else "do" if several else "does"
    if opening in _PERFECT:
        return _PERFECT[opening]
    return ("were" if several else "was") if past else "are" if several else "is"
