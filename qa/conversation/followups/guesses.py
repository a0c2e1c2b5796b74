"""Guesses at what was asked for: "Wasn't it Ann?", "was it on Monday?", "Not in the hall?".

The "it" of a guess is nothing that was spoken of: it stands for whoever did it, or for when or
where it was. So the last question is asked with the guess in the place of its answer.
"""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.conversation.followups.claims import claim, claim_clause, subject_words
from qa.conversation.followups.entities import phrases
from qa.conversation.form import PREPOSITIONS, Form, read
from qa.conversation.nouns import kind_of, mid_sentence
from qa.light import pattern
from qa.reading.found import Found
from qa.types import MentionKind

__all__ = ["ask_guess", "ask_share"]

_GUESS = pattern(
    r"\s*(?:(?:and|but|so|oh|hm+|ah)\b[\s,]*)*(?:(?P<be>is|was)(?:n['’]?t)? (?:it|that)(?: not)?|"
    r"not)\s+(?P<rest>[^,;?.!]+?)(?: then)?[\s?.!]*$",
    re.IGNORECASE,
)
# "All of them?", "Not all?", "Both of them?".
_SHARE = pattern(
    r"\s*(?:(?:and|but|so)\b[\s,]*)*(?P<not>not )?(?P<share>all|both|any|most|none|half|some|many) "
    r"of (?:them|those|these)[\s?.!]*$",
    re.IGNORECASE,
)
_LONGEST = 6
_PLACING = frozenset({"in", "at", "on", "near"})


def ask_guess(text: str, last: Form, answer: Answer) -> str | None:
    """The last question with what `text` guesses in the place of its answer, or None."""
    found = _GUESS.fullmatch(text)
    if found is None or not last.whole or not last.wh_word or not text.rstrip().endswith("?"):
        return None
    guess = read(found["rest"])
    if not _fits(guess, last) or guess.end > _LONGEST:
        return None
    denied = "" if found["be"] else "not "
    if last.asks_subject:
        said = mid_sentence(guess.piece(0, guess.end))
        whole = claim(last, f"{denied}{said}" if denied and last.aux < 0 else said)
    else:
        rest = f"{last.piece(last.rest, last.end)} {denied}{_adverbial(guess, last)}"
        whole = claim_clause(last, rest.strip())
    return f"{whole[:1].upper()}{whole[1:]}?"


def _fits(guess: Form, last: Form) -> bool:
    """Can it be the answer: somebody to "who", a time to "when", a place to "where"?"""
    first = guess.lowers[0] in PREPOSITIONS
    start, end = int(first), guess.end
    if start >= end or any(tag.startswith(("VB", "MD")) for tag in guess.tags[:end]):
        return False
    timed = _whole(guess.times, start, end)
    if last.wh_word in ("who", "whom"):
        named = _whole(guess.names, start, end) and not timed
        return not first and last.asks_subject and (named or _is_somebody(guess))
    if last.wh_word == "when":
        return timed
    placed = first and guess.lowers[0] in _PLACING
    return last.wh_word == "where" and not timed and placed


def _is_somebody(guess: Form) -> bool:
    """Is it "the cook" or "her brother"?"""
    owned = guess.tags[0] in ("DT", "PRP$")
    return owned and guess.end > 1 and kind_of(guess.lowers[guess.end - 1]) == "person"


def _whole(found: tuple[Found, ...], start: int, end: int) -> bool:
    """Does one of them, perhaps behind a title, reach to the end?"""
    return any(one.start <= start + 1 and one.end == end for one in found)


def _adverbial(guess: Form, last: Form) -> str:
    said = guess.piece(0, guess.end)
    if guess.lowers[0] in PREPOSITIONS:
        return f"{said[:1].lower()}{said[1:]}"
    dated = guess.times and guess.times[0].kind is MentionKind.DATE
    return f"in {said}" if dated and said.isdigit() else f"on {said}" if dated else said


def ask_share(text: str, last: Form, answer: Answer) -> str | None:
    """ "Did fishermen take all of the passengers ashore?" of "all of them?" after "Who took the
    passengers ashore?", or None: of the last several that it speaks of."""
    found = _SHARE.fullmatch(text)
    if found is None or not last.whole or last.wh_word not in ("", "who", "whom", "which", "what"):
        return None
    subject = subject_words(last, answer) if last.asks_subject else last.piece(*last.subject)
    whole = claim(last, subject) if last.asks_subject else claim_clause(last, _said(last))
    several = [one.text for one in phrases(f"{whole}?") if one.plural and one.text in whole]
    thing = next((one for one in several if one.lower().startswith("the ")), "")
    if not subject or not thing:
        return None
    share = f"{'not ' if found['not'] else ''}{found['share'].lower()} of {thing}"
    asked = whole.replace(thing, share, 1)
    return f"{asked[:1].upper()}{asked[1:]}?"


def _said(last: Form) -> str:
    return last.piece(last.rest, last.end)
