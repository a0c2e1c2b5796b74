"""A follow-up becomes a whole question, by named rules in a fixed order.

First what is missing is restored from the last question (a correction, "else", a bare wh-word, a
bare auxiliary, a fragment for a slot); then words that point back are replaced (there, then, that
one, the program, he/she/it/they). A question that points to nothing is left exactly as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context, Place
from qa.conversation.cast import casts_of, with_capitals
from qa.conversation.followups.adverbs import (
    replace_definite,
    replace_that,
    replace_then,
    without_then,
)
from qa.conversation.followups.attributes import complete_attribute
from qa.conversation.followups.bare_verb import ask_verb
from qa.conversation.followups.bare_wh import ask_bare, ask_next, ask_source
from qa.conversation.followups.bridging import complete_bridge
from qa.conversation.followups.claims import said_briefly
from qa.conversation.followups.classes import replace_class, replace_described, replace_indefinite
from qa.conversation.followups.counted import complete_counted
from qa.conversation.followups.deeds import complete_deed, replace_deed
from qa.conversation.followups.earlier import asks_anew, turn_meant
from qa.conversation.followups.entities import Memory
from qa.conversation.followups.fragments import (
    Fragment,
    correction,
    figure_then,
    fragment,
    is_office,
    propose,
    same_asked,
)
from qa.conversation.followups.lives import of_one_life
from qa.conversation.followups.memory import spoken_of
from qa.conversation.followups.mentioned import told_of_instead
from qa.conversation.followups.ones import replace_one
from qa.conversation.followups.others import already_said, ask_others, counted
from qa.conversation.followups.owned import ask_otherwise, ask_owned, ask_side, is_side
from qa.conversation.followups.pairs import replace_pair
from qa.conversation.followups.picks import put_picked
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.followups.replacing import replace_fronted, replace_pronouns
from qa.conversation.followups.sides import complete_difference, complete_side
from qa.conversation.followups.slots import put, put_deed, put_fate
from qa.conversation.followups.statements import as_question
from qa.conversation.followups.sums_meant import replace_sum
from qa.conversation.followups.there import replace_there
from qa.conversation.followups.which_of import ask_other, ask_which_of, replace_other
from qa.conversation.followups.years import year_meant
from qa.conversation.form import Form, read
from qa.conversation.turn import Turn, last_answered, last_said, place_of
from qa.conversation.verbs import uncontracted
from qa.documents.article import Article
from qa.light import NamedTuple, pattern
from qa.types import Rewrite

__all__ = ["Resolution", "resolve"]


class Resolution(NamedTuple):
    """The whole question, the steps that led to it, and what the answerer is told beside it."""

    text: str
    rewrites: tuple[Rewrite, ...]
    context: Context
    # What to ask where that has no answer: "What about the minister?" for "and the minister?".
    instead: str = ""
    # What pronouns were taken to stand for.
    antecedents: tuple[str, ...] = ()


class _Restored(NamedTuple):
    rule: str
    text: str


_WORDS = 2
_RECENT = 4
_SORRY = pattern(r"\s*(?:sorry|oops),? (?P<meant>[a-z]+(?: [a-z]+)?)[\s?.!]*", re.IGNORECASE)
_FEW = 8
# What was neither asked nor answered is meant by he, she and they alone.
_UNSAID = frozenset({"evidence", "cast"})
_RESTORING: tuple[tuple[str, Callable[[str, Form, Answer], str | None]], ...] = (
    ("next", ask_next),
    ("bare wh", ask_bare),
    ("source", ask_source),
    ("bare verb", ask_verb),
)
Pointer = Callable[[str, Memory, Sequence[Turn]], Replacement | None]
# A question that was restored from the last one lacks no noun.
_IN_RESTORED: tuple[Pointer, ...] = (
    replace_there,
    replace_sum,
    replace_then,
    replace_other,
    complete_deed,
    replace_deed,
    replace_one,
    replace_described,
    replace_indefinite,
    replace_that,
    replace_pair,
    replace_definite,
    replace_class,
)
_POINTERS: tuple[Pointer, ...] = (
    *_IN_RESTORED,
    complete_attribute,
    complete_side,
    complete_difference,
)


def resolve(
    text: str,
    history: Sequence[Turn],
    articles: Sequence[Article] = (),
    *,
    apart: frozenset[str] = frozenset(),
) -> Resolution:
    """The whole question that `text` asks after the turns of `history`; never raises.

    `articles` number the places of earlier answers for `Context.near`; `apart` holds antecedents
    that no pronoun stands for.
    """
    turn = turn_meant(text, history) or last_answered(tuple(history))
    if turn is None or not text.strip():
        return Resolution(text, (), Context())
    steps: list[Rewrite] = []
    hints: list[str] = []
    casts = casts_of(articles)
    named = with_capitals(text, casts)
    last = read(with_capitals(turn.answer.question.resolved, casts))
    memory = of_one_life(named, last, spoken_of(history, articles), articles)
    memory = _without(memory, apart)
    restored = _restore(named, last, turn.answer, history, articles)
    if restored is None and (side := ask_side(named, memory)):
        restored = _Restored("side", side)
    if restored is not None:
        steps.append(Rewrite(restored.rule, text, restored.text))
        hints.append(said_briefly(turn.answer) if restored.rule == "bare wh" else "")
    pointers = _IN_RESTORED if restored is not None or _told_of(named, articles) else _POINTERS
    asked = steps[-1].after if steps else named
    replaced = _pointed(asked, memory, history, pointers, articles)
    for step in replaced:
        steps.append(Rewrite(step.rule, steps[-1].after if steps else text, step.text))
    pointed = restored is None and steps and steps[-1].rule.startswith("pronoun")
    if pointed and (whole := _slotted(steps[-1].after, last, turn.answer)):
        steps.append(Rewrite("slot", steps[-1].after, whole))
    if owned := _of_owner(steps[-1].after if steps else named, restored):
        steps.append(Rewrite("owned", steps[-1].after if steps else text, owned))
    resolved = steps[-1].after if steps else text
    exclude = _said_before(restored, resolved, turn.answer, history)
    context = Context(
        near=_near(last_said(tuple(history)) or turn, articles),
        exclude=exclude,
        hints=tuple(dict.fromkeys(hint for hint in hints if hint)),
    )
    changed = tuple(step for step in steps if step.before != step.after)
    instead = told_of_instead(named, last, articles) if restored and restored.rule == "slot" else ""
    instead = instead or without_then(resolved, replaced)
    meant = tuple(step.words for step in replaced if step.rule.startswith("pronoun"))
    return Resolution(resolved, changed, context, instead, meant)


def _without(memory: Memory, apart: frozenset[str]) -> Memory:
    """What was spoken of, but for the entities of those texts."""
    if not apart:
        return memory
    return tuple(tuple(one for one in turn if one.text not in apart) for turn in memory)


def _restore(
    text: str,
    last: Form,
    answer: Answer,
    history: Sequence[Turn],
    articles: Sequence[Article],
) -> _Restored | None:
    """The question with what is missing taken from the last one, by the first rule that fits."""
    meant = correction(text) or _sorry(text, last, answer)
    if meant is not None:
        return _Restored("correction", _corrected(meant, last, answer))
    others = ask_others(text, history)
    if others:
        return _Restored("else", others)
    if choice := ask_which_of(text, history) or ask_other(text, history):
        return _Restored("which of", choice)
    if asked := as_question(text):
        return _Restored("statement", asked)
    plain = read(uncontracted(last.text))
    if (same := same_asked(text, plain)) and (whole := put(same.text, plain, answer)):
        return _Restored("slot", whole)
    for rule, restore in _RESTORING:
        whole = restore(text, plain, answer)
        if whole:
            return _Restored(rule, whole)
    part = fragment(text) or figure_then(text, answer)
    if part is None or asks_anew(text, history):
        fate = put_fate(text, last)
        return _Restored("slot", fate) if fate else None
    if not part.linked and (is_office(part.text) or is_side(part.text, last)):
        return None  # "Their coach?" after "Which team won?"
    if year := year_meant(part.text, last, articles):
        part = Fragment(year, linked=True)
    before = _put_before(answer, last)
    if not part.linked and not before and (proposal := propose(part.text, last, answer)):
        return _Restored("proposal", proposal)
    proposed = before and any(step.rule == "proposal" for step in answer.question.rewrites)
    whole = None if proposed else put(part.text, last, answer)
    whole = whole or _picked_before(part.text, history)
    if not whole and before:
        whole = last.text.replace(before, part.text, 1)
    return _Restored("slot", whole) if whole else None


def _of_owner(text: str, restored: _Restored | None) -> str | None:
    """What "its president" asks, put into the last question or left a bare phrase, or None."""
    if restored is not None and restored.rule not in ("slot", "correction"):
        return None
    return ask_owned(text) or (ask_otherwise(text) if restored is not None else None)


def _picked_before(text: str, history: Sequence[Turn]) -> str | None:
    """ "Who was his second wife?" of "And the second?", two turns after his first was asked for."""
    asked = [turn for turn in history if not turn.small_talk][-_RECENT:-1]
    forms = (read(turn.answer.question.resolved) for turn in reversed(asked))
    return next(filter(None, (put_picked(text, form) for form in forms)), None)


def _said_before(
    restored: _Restored | None, resolved: str, answer: Answer, history: Sequence[Turn]
) -> tuple[str, ...]:
    """What is no answer any more: to "Who else?" all that was said, to "And in 2019?" the figure
    of the other year."""
    if restored is not None and restored.rule == "else":
        return already_said(resolved, history)
    if restored is not None and restored.rule == "bare wh" and (said := counted(answer)):
        return said if restored.text.lower().startswith(("who", "which")) else ()
    if restored is None or restored.rule != "slot" or answer.question.resolved == resolved:
        return ()
    if resolved.endswith(" before?") and not answer.question.resolved.endswith(" before?"):
        return tuple(span.text for span in answer.spans)
    told: list[str] = []
    for turn in reversed([turn for turn in history if not turn.small_talk]):
        told += [span.text for span in turn.answer.spans if re.search(r"\d", span.text)]
        if not any(step.rule == "slot" for step in turn.answer.question.rewrites):
            break
    return tuple(told)


def _told_of(text: str, articles: Sequence[Article]) -> bool:
    """Does an article tell of "the next step" in those words, so that they lack no topic?"""
    form = read(text)
    start, end = form.subject
    if not form.copular or end - start < _WORDS or end != form.end:
        return False
    words = form.piece(end - _WORDS, end).lower()
    return any(words in article.text.lower() for article in articles[:_FEW])


def _put_before(answer: Answer, last: Form) -> str:
    """What the last question itself put into a slot, for "And the Greens?", "The Liberals?"."""
    steps = (step for step in answer.question.rewrites if step.rule in ("slot", "proposal"))
    parts = (part.text for step in steps if (part := fragment(step.before)) is not None)
    return next((part for part in parts if part in last.text), "")


def _slotted(text: str, last: Form, answer: Answer) -> str | None:
    """The last question with the name that "And her?" was put for, or None for a whole question."""
    part = fragment(text)
    return put(part.text, last, answer) if part is not None and part.linked else None


def _sorry(text: str, last: Form, answer: Answer) -> str | None:
    """The exports of "sorry, exports", which have a place in the last question, or None."""
    found = _SORRY.fullmatch(text)
    return found["meant"] if found and put(found["meant"], last, answer) else None


def _corrected(meant: str, last: Form, answer: Answer) -> str:
    fronted = replace_fronted(f"And {meant}")
    if fronted is not None:
        return f"{fronted.text.rstrip('?')}?"
    form = read(meant)
    if form.whole and (form.wh[1] > form.wh[0] or form.aux == 0):
        return meant
    if is_side(meant, last):
        return f"What is {meant.rstrip('?')}?"
    if deed := put_deed(form, last):
        return deed
    return ask_bare(meant, last, answer) or put(meant, last, answer) or meant


def _pointed(
    text: str,
    memory: Memory,
    history: Sequence[Turn],
    pointers: Sequence[Pointer],
    articles: Sequence[Article],
) -> list[Replacement]:
    """The words of `text` that point back, replaced one after the other."""
    done: list[Replacement] = []
    said = tuple(tuple(one for one in turn if one.role not in _UNSAID) for turn in memory)
    for pointer in pointers:
        step = pointer(text, said, history)
        if step is not None:
            done.append(step)
            text = step.text
    if pointers is _POINTERS and (step := complete_counted(text, history, articles)) is not None:
        done.append(step)
        text = step.text
    fronted = replace_fronted(text)
    if fronted is not None:
        done.append(fronted)
        text = fronted.text
    done += replace_pronouns(text, memory, articles)
    if pointers is _POINTERS and not done:
        bridge = complete_bridge(text, said, history, articles)
        return [bridge] if bridge is not None else []
    return done


def _near(turn: Turn, articles: Sequence[Article]) -> Place | None:
    """Where the last answer stands, or None if it stands nowhere."""
    span = place_of(turn.answer)
    if span is None:
        return None
    for number, article in enumerate(articles):
        if article is span.article:
            return Place(number, span.start, span.end)
    return None
