"""Where a question stops short: "Does ginger help?" with what, "Are there any risks?" of what.

A verb or an adjective that wants a phrase with a preposition and stands last, what there is or what
is needed, the best and the common of things: each says where the topic belongs, and how it is tied.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.conversation.followups.picks import ORDINALS
from qa.conversation.form import Form, phrase_end
from qa.conversation.nouns import VAGUE
from qa.language.grammar import FINITE_BE
from qa.language.lexicon import table, words
from qa.light import NamedTuple

__all__ = ["Lean", "leans"]

_SOME = (("any",), ("some",))
_PAIR = 2
_BEST = ("JJS", "RBS")
_ASKER = frozenset({"i", "you", "we"})


class Lean(NamedTuple):
    """The topic goes behind token `end` - 1, tied by `tie` ("" for "of", or "in" a place).

    `noun` is the word that lacks it. `sure` says that it cannot do without, so that a topic that
    was spoken of only once will do; `asked_for` that the noun is new, and what the talk goes on
    about.
    """

    end: int
    tie: str
    noun: str
    sure: bool = False
    asked_for: bool = False


def leans(form: Form) -> Iterator[Lean]:
    """The places where a topic is missing, the surest first."""
    for find in (_wanting, _existing, _needed, _ranked, _held):
        if (found := find(form)) is not None:
            yield found


def _wanting(form: Form) -> Lean | None:
    """ "Does ginger help?", "What tools are needed?", "Who is at risk?"."""
    last = form.lowers[form.end - 1]
    pair = " ".join(form.lowers[max(form.end - _PAIR, 0) : form.end])
    ties = table("leaning_words")
    said = form.tags[form.end - 1][:2] in ("VB", "JJ") or last == "help"
    said = said or form.lowers[form.end - _PAIR] in FINITE_BE  # "What plans are available?"
    said = said and not _has_object(form)
    tie = ties.get(pair, "") or (ties.get(last, "") if said else "")
    return Lean(form.end, tie, last, sure=True) if tie and form.end > _PAIR else None


def _has_object(form: Form) -> bool:
    """ "What does the hospital need?": the hospital's need is asked for, and nobody's at large."""
    start, end = form.subject
    fronted = form.wh_word == "what" and not form.copular and form.verb == form.end - 1
    return fronted and start < end and form.tags[start] in ("DT", "PRP$", "NNP")


def _existing(form: Form) -> Lean | None:
    """ "Are there any festivals?", "Is there an antidote?"."""
    there = form.lowers[1:2] == ("there",) and form.lowers[0] in FINITE_BE
    found = _last_phrase(form, 2) if there else None
    return found._replace(sure=form.tags[found.end - 1] == "NNS") if found else None


def _needed(form: Form) -> Lean | None:
    """ "Do I need any equipment?"."""
    asked = form.lowers[form.verb] == "need" and form.verb == form.aux + 2 if form.aux >= 0 else 0
    mine = bool(asked) and form.lowers[form.aux + 1] in _ASKER
    found = _last_phrase(form, form.verb + 1) if mine else None
    return found._replace(asked_for=True) if found else None


def _last_phrase(form: Form, start: int) -> Lean | None:
    start += form.lowers[start : start + 1] in _SOME
    stop = phrase_end(form.lowers, list(form.tags), start, form.end)
    head = form.lowers[stop - 1]
    plain = form.tags[stop - 1] in ("NN", "NNS") and head not in VAGUE
    whole = start < stop == form.end and not {"of", "to"} & set(form.lowers[start:stop])
    return Lean(stop, "for", head, sure=True) if plain and whole else None


def _ranked(form: Form) -> Lean | None:
    """ "What was the highest price?", "What are common injuries?", "What is a good strategy?"."""
    start, end = form.subject
    if not _asks_for(form) or form.wh_word == "which":
        return None
    first = start + (form.lowers[start] in ("the", "a", "an", "some"))
    best = form.tags[first] in _BEST and first > start
    ranked = best or form.lowers[first] in words("ranking_words")
    whole = ranked and first < end - 1
    return Lean(end, "", form.lowers[end - 1], sure=not best) if whole else None


def _held(form: Form) -> Lean | None:
    """ "Who were the astronauts?", "What are the belts?"."""
    start, end = form.subject
    known = _asks_for(form) and form.lowers[start] == "the"
    known = known and (form.wh_word == "who" or form.tags[end - 1] == "NNS")
    return Lean(end, "", form.lowers[end - 1], sure=True) if known and end > start + 1 else None


def _asks_for(form: Form) -> bool:
    """Is it "What is X?", with a common noun and nothing attached to it?"""
    start, end = form.subject
    whole = form.copular and start < end == form.end
    attached = {"of", "and", "or", "between", "'s", "’s"} & set(form.lowers[start:end])
    head = form.lowers[end - 1] if whole else ""
    common = form.tags[end - 1] in ("NN", "NNS") and head not in VAGUE | ORDINALS
    return whole and common and not attached
