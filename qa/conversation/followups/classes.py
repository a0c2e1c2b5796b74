"""Kinds of things that were named more fully before: "types of plans" after talk of a savings plan,
and "one" for another of its kind ("How do I become one?").
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.conversation.followups.entities import Entity, Memory, named_by
from qa.conversation.followups.ones import noun_of_one
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.followups.said import DETERMINERS, INDEFINITE
from qa.conversation.form import Form, read
from qa.conversation.nouns import is_attribute, singular
from qa.conversation.turn import Turn

__all__ = ["class_name", "replace_class", "replace_described", "replace_indefinite"]

_TURNS = 5
_NEAR = 3
# What leads to a noun of which any of its kind are meant.
_ANY = frozenset({"some", "any", "other", "different", "more"})
# Words that single out, so that the phrase names no kind.
_SINGLING = frozenset({"CD", "JJS", "JJR", "RBS", "RBR", "DT", "PRP$"})
_DESCRIBING = frozenset(("JJ", "JJR", "VBN", "VBD", "VBG"))
# What stands before "one" that is a noun or a number of its own.
_OWN = frozenset({"DT", "JJ", "JJR", "JJS", "CD", "WDT", "WP", "NN", "NNP", "PDT", "CC"})
_THEY = frozenset({"they", "he", "she", "we"})
_VOWELS = "aeiou"


def replace_class(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """The question with the fuller name of a kind, or None."""
    form = read(text)
    for index in range(1, form.end):
        if not _is_lone(form, index) or not _is_led(form, index):
            continue
        noun = form.lowers[index]
        name = next((one for turn in memory[:_TURNS] for one in _names(turn, noun)), "")
        if name and name.lower() not in form.text.lower():
            token = form.tokens[index]
            whole = f"{text[: token.start]}{name}{text[token.end :]}"
            return Replacement(f"kind of {singular(noun)}", whole, name)
    return None


def _is_lone(form: Form, index: int) -> bool:
    """Is it a common noun with no other noun beside it?"""
    following = form.tags[index + 1] if index + 1 < form.end else ""
    common = form.tags[index] in ("NN", "NNS") and not following.startswith("NN")
    return common and following != "POS" and form.lowers[index + 1 : index + 2] != ("of",)


def _is_led(form: Form, index: int) -> bool:
    before = form.lowers[index - 1]
    sorted_ = before == "of" and index > 1 and is_attribute(form.lowers[index - 2])
    return form.tags[index] == "NNS" and (sorted_ or before in _ANY)


def _names(entities: Sequence[Entity], noun: str) -> list[str]:
    return [name for one in entities if (name := class_name(one, noun))]


def class_name(entity: Entity, noun: str) -> str:
    """ "savings plans" of "a savings plan" for `noun` "plans"; "" of another thing, or of one that
    is singled out ("the oldest plan", "three plans")."""
    words = INDEFINITE.sub("", entity.short, count=1)
    *before, head = words.split()
    if not before or entity.role in ("doubt", "evidence", "cast") or entity.named:
        return ""
    if singular(head.lower()) != singular(noun) or before[0].lower() in DETERMINERS:
        return ""
    counted = not INDEFINITE.match(entity.short) and read(words).tags[:1] == ("CD",)
    singled = not _SINGLING.isdisjoint(read(words).tags[1 : len(before)]) or counted
    plain = not singled and read(words).tags[0] not in _SINGLING - {"CD"}
    return " ".join((*before, noun)) if plain else ""


def replace_indefinite(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """ "How do I become a nurse?" of "How do I become one?" after talk of a nurse or of nurses."""
    form = read(text)
    index = next((i for i in range(1, form.end) if form.lowers[i] == "one"), 0)
    if not index or not _stands_for(form, index):
        return None
    words = _of_answer(form, history) or next(filter(None, map(_one_of, _spoken(form, memory))), "")
    if not words:
        return None
    token = form.tokens[index]
    return Replacement("one", f"{text[: token.start]}{words}{text[token.end :]}", words)


def _spoken(form: Form, memory: Memory) -> list[Entity]:
    """What was spoken of of late; nobody who got one is what "they" got."""
    they = not _THEY.isdisjoint(form.lowers[: form.end])
    spoken = [one for turn in memory[:_NEAR] for one in turn]
    return [one for one in spoken if not (they and one.person and one.role == "subject")]


def _of_answer(form: Form, history: Sequence[Turn]) -> str:
    """The barrier of "signatures for a barrier", which was asked for and may be got; or ""."""
    asked = [turn for turn in history if not turn.small_talk][-1:]
    if not asked or not asked[0].answer.spans or form.wh_word:
        return ""
    last = read(asked[0].answer.question.resolved)
    object_ = last.wh_word == "what" and last.verb >= 0 and not (last.copular or last.asks_subject)
    said = " ".join(asked[0].answer.spans[0].text.split())
    found = [one for one in named_by(said) if INDEFINITE.match(one.text) and not one.person]
    return found[-1].text if object_ and found else ""


def replace_described(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """ "Who will mend the broken violin?" of "the broken one": what was just counted or asked for,
    else the latest thing, is told apart from others by what it is like."""
    form = read(text)
    index = next((i for i in range(2, form.end) if form.lowers[i] in ("one", "ones")), 0)
    led = index and form.lowers[index - 2] in ("the", "this", "that")
    if not led or form.tags[index - 1] not in _DESCRIBING:
        return None
    asked = [turn for turn in history if not turn.small_talk][-1:]
    things = (one for entities in memory[:_NEAR] for one in entities if not one.person)
    plain = (one.head for one in things if not (one.named or one.plural or one.role == "doubt"))
    noun = noun_of_one(asked) or next(plain, "") or noun_of_one(history)
    if not noun:
        return None
    words = singular(noun) if form.lowers[index] == "one" else noun
    token = form.tokens[index]
    rule = f"{form.lowers[index - 1]} one"
    return Replacement(rule, f"{text[: token.start]}{words}{text[token.end :]}", words)


def _stands_for(form: Form, index: int) -> bool:
    """Is it an object, and no number, "that one", or anybody ("How does one study?")?"""
    following = form.tags[index + 1] if index + 1 < form.end else ""
    if _is_measured(form, index):
        return True
    last = not following or following in ("IN", "TO", "RB", "CC", ",")
    governed = form.tags[index - 1].startswith("VB") or form.tags[index - 1] in ("IN", "TO")
    told = index > 1 and form.tags[index - 2] in ("DT", "PRP$")  # "the broken one"
    object_ = (
        governed
        and not told
        and index != form.aux + 1
        and form.lowers[index + 1 : index + 2] != ("of",)
    )
    return last and object_ and form.tags[index - 1] not in _OWN


def _is_measured(form: Form, index: int) -> bool:
    """Is it the subject of "How much does one cost?"?"""
    asked = form.wh_word == "how" and form.wh[1] - form.wh[0] > 1 and index == form.aux + 1
    return asked and form.lowers[form.aux] == "does" and index + 1 < form.end <= index + 3


def _one_of(entity: Entity) -> str:
    """ "a nurse" of "a nurse" and of "nurses", else ""."""
    if entity.named or entity.role in ("doubt", "evidence", "cast") or " and " in entity.text:
        return ""
    if entity.head == "people":
        return ""
    if INDEFINITE.match(entity.text):
        return entity.text[:1].lower() + entity.text[1:]
    first = entity.short.split(" ", 1)[0].lower()
    tags = read(entity.short).tags
    if not entity.plural or first in DETERMINERS or not _SINGLING.isdisjoint(tags[:1]):
        return ""
    words = singular(entity.short)
    return f"{'an' if words[0].lower() in _VOWELS else 'a'} {words}"
