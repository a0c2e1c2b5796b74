"""Which of those that were listed: "Which of them was a nurse?", and then "the other one".

The last answer's items become what there is to choose from: "Who was a nurse, Ann Lee or Bob Hay?".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa.conversation.followups.entities import Memory, named_by
from qa.conversation.followups.ones import listed_last
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.form import AUXILIARIES, read
from qa.conversation.nouns import singular
from qa.conversation.turn import Turn
from qa.language.wordtags import choices
from qa.light import pattern

__all__ = ["ask_other", "ask_which_of", "replace_other"]

_WHICH = pattern(
    r"\s*(?:(?:and|but|so)\s+)?(?:which(?: one)?|who) (?:out )?of "
    r"(?:them|these(?: two)?|those(?: two)?|the (?:two|three|four)(?: of them)?) "
    r"(?P<rest>(?:(?:never|also|later|still|first|then) )?(?P<verb>\w+)(?: .+?)?)[\s?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
# No noun of its own stands behind it: "the other bell", "the other country".
_OTHER = pattern(
    r"\bthe other(?: one)?(?=\s*(?:$|[?.!,]|(?:from|do|doing|come|in|at|say|called)\b))",
    re.IGNORECASE,
)
_BARE = pattern(r"\s*(?:(?:and|but|what about) )*the other(?: one)?[\s?.!]*", re.IGNORECASE)
_PAST = frozenset(("VBD", "MD"))
_CHOICE = pattern(r",\s+(?P<one>[^,?]+?) or (?P<other>[^,?]+?)\?*$")
_MOST, _PAIR, _TURNS, _LONGEST = 4, 2, 3, 6


def ask_which_of(text: str, history: Sequence[Turn]) -> str | None:
    """ "Who was a nurse, Ann Lee or Bob Hay?" of "Which of them was a nurse?", or None."""
    found = _WHICH.match(text)
    items = _listed(history) if found else []
    if found is None or " or " in text or not _PAIR <= len(items) <= _MOST or not _are_brief(items):
        return None
    verb = found["verb"].lower()
    if verb not in AUXILIARIES and _PAST.isdisjoint(choices(verb).split("/")):
        return None
    people = any(one.person for item in items for one in named_by(item)[:1])
    last = read([turn for turn in history if not turn.small_talk][-1].answer.question.resolved)
    noun = last.piece(*last.wh_noun)
    which = f"Which {singular(noun)}" if noun else "Which"
    choice = f"{', '.join(items[:-1])} or {items[-1]}"
    return f"{'Who' if people else which} {found['rest']}, {choice}?"


def ask_other(text: str, history: Sequence[Turn]) -> str | None:
    """ "What about Bob Hay?" of "And the other one?" after "Who was a nurse, Ann Lee or Bob Hay?",
    or None."""
    asked = [turn for turn in history if not turn.small_talk][-1:]
    other = next(_left(asked), "") if _BARE.fullmatch(text) else ""
    return f"What about {other}?" if other else None


def _listed(history: Sequence[Turn]) -> list[str]:
    """What one of the last answers listed."""
    asked = [turn for turn in history if not turn.small_talk]
    lists = (listed_last(asked[: len(asked) - back]) for back in range(_TURNS))
    return next(filter(None, lists), [])


def replace_other(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """The one of two that the last answer did not pick, for "the other one", or None."""
    found = _OTHER.search(text)
    asked = [turn for turn in history if not turn.small_talk][-_TURNS:]
    other = next(_left(asked), "") if found and asked else ""
    if found is None or not other:
        return None
    whole = f"{text[: found.start()]}{other}{text[found.end() :]}"
    return Replacement("the other", whole, other)


def _left(asked: Sequence[Turn]) -> Iterator[str]:
    """What was there to choose from beside what was chosen, the latest choice first."""
    for turn in reversed(asked):
        question = turn.answer.question
        texts = (question.resolved, question.text, *(step.after for step in question.rewrites))
        choice = next(filter(None, map(_CHOICE.search, texts)), None)
        said = {word.lower() for span in turn.answer.spans for word in span.text.split()}
        if choice and said:
            pair = choice["one"], choice["other"]
            shared = _heads(pair[0]) & _heads(pair[1])  # two schools
            picked = [one for one in pair if said & ({*one.lower().split()} - shared)]
            if len(picked) == 1:
                yield next(one for one in pair if one not in picked)


def _heads(item: str) -> set[str]:
    """The last word of each of the names in an item, in lower case."""
    form = read(item)
    return {form.lowers[form.end - 1]} if form.end else set()


def _are_brief(items: Sequence[str]) -> bool:
    return all(len(re.findall(r"\w+", item)) <= _LONGEST for item in items)
