"""Pointing words: "then", "that", "the program" for what was said before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.conversation.followups.claims import said_briefly
from qa.conversation.followups.classes import class_name
from qa.conversation.followups.entities import Entity, Memory
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.followups.said import DETERMINERS
from qa.conversation.form import PREPOSITIONS, Form, read
from qa.conversation.nouns import is_attribute, kind_of
from qa.conversation.turn import Turn
from qa.language.lexicon import table
from qa.language.stems import base
from qa.light import pattern, replace
from qa.types import AnswerKind

__all__ = ["replace_definite", "replace_that", "replace_then", "without_then"]

_AGED = "age then"
_AGE = pattern(r"(?:and )?how old (?:was|were) (?:he|she|they)")
_YEAR = pattern(r"\b(?:1\d|20)\d\d\b")
_DAY = 2  # digits
_NEAR = 4  # turns
_ORDERING = ("since", "until", "before", "after", "by")
_COMPARES = pattern(
    r"(?:and )?(?:is|was) (?:that|this|it) (?:a lot |much |any |even |still |far )?"
    r"(?P<how>worse|\w+er|more|less)(?: \w+)? than\b"
)
# "How much is that in euros?" and "How much is that?" may ask for a sum in other words.
_PRICED = pattern(
    r"(?:and |but |so )?how much (?:will|would) (?:that|this|it)"
    r"(?: (?:be|cost|have cost|have been|come to))?"
)
# What is said of an event rather than of a thing.
_OF_EVENTS = frozenset("be happen occur take mean matter cost".split())
_OF_SUMS = frozenset("more less fewer higher lower bigger smaller larger".split())
_TEXTS = frozenset("article text story report document news page case way".split())
_ATTACHED = frozenset("of that who which where between called named whose".split())


def replace_then(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """Read "Who was king then?" as "… in 1943?"; "What happened then?" stays as it is."""
    form = read(text)
    index = form.end - 1
    if _AGE.fullmatch(" ".join(form.lowers[: form.end])):
        return _aged_then(form, history)
    if _asks_what_instead(form, history):
        return _cut(form, index)
    governed = form.lowers[index] == "that" and form.lowers[index - 1] in _ORDERING
    plain = form.lowers[index] == "then" and "happened" not in form.lowers
    if index < 2 or not (governed or plain):
        return None
    time = _time(history)
    if not time or ("happened" in form.lowers and not re.search(r"\d{4}", time)):
        return None  # what happened after an event is told behind it
    if form.lowers[index - 1] in _ORDERING:
        return _put(form, index, time.split(" ", 1)[-1] if _governed(time) else time, "then")
    return _put(form, index, time, "then")


def _asks_what_instead(form: Form, history: Sequence[Turn]) -> bool:
    """Is it the "What was he, then?" of whoever heard that he was no German?"""
    turn = next((one for one in reversed(history) if not one.small_talk), None)
    denied = turn is not None and turn.answer.kind is AnswerKind.NO
    alone = form.subject[1] - form.subject[0] == 1 and form.rest >= form.end - 2
    return denied and form.lowers[form.end - 1] == "then" and form.copular and alone


def _cut(form: Form, index: int) -> Replacement:
    """The question without its last word."""
    plain = form.piece(0, index).rstrip(" ,")
    return Replacement("then", f"{plain}?", plain)


def _aged_then(form: Form, history: Sequence[Turn]) -> Replacement | None:
    """ "How old was she?" after "When did she die?": how old in that year, if it was no birth."""
    turn = next((one for one in reversed(history) if not one.small_talk), None)
    last = read(turn.answer.question.resolved) if turn is not None else form
    dies = last.verb >= 0 and base(last.lowers[last.verb]) == "die"
    if turn is not None and dies and last.wh_word != "when":
        who = form.piece(form.subject[0], form.subject[1])
        return Replacement(_AGED, f"{form.piece(0, form.end)} when {who} died?", "")
    time = _time(history) if last.wh_word == "when" and "born" not in last.lowers else ""
    if not _YEAR.search(time):
        return None
    return Replacement(_AGED, f"{form.piece(0, form.end)} {_with_preposition(time)}?", time)


def without_then(asked: str, replaced: Sequence[Replacement]) -> str:
    """ "How old was Ann?" of "How old was Ann in 1949?", if the year was put in, or ""."""
    time = next((one.words for one in replaced if one.rule == _AGED), "")
    return asked.replace(f" {time}", "", 1) if time else ""


def _governed(time: str) -> bool:
    return time.split(" ", 1)[0].lower() in PREPOSITIONS


def _time(history: Sequence[Turn]) -> str:
    for turn in reversed([one for one in history if not one.small_talk][-2:]):
        form = read(turn.answer.question.resolved)
        answer = turn.answer
        if form.wh_word == "when" and answer.kind is AnswerKind.SPAN and answer.spans:
            words = " ".join(answer.spans[0].text.split())
            return _with_preposition(words) if len(words.split()) <= 5 else ""
        if form.times:
            return _with_preposition(form.piece(form.times[-1].start, form.times[-1].end))
    return ""


def _with_preposition(time: str) -> str:
    first, words = time.split(" ", 1)[0].lower(), time.lower().split()
    months = not table("months").keys().isdisjoint(words)
    if months and any(word.isdigit() and len(word) <= _DAY for word in words):
        return f"on {time}" if first[0].isdigit() or first in table("months") else time
    if first in table("weekdays"):
        return f"on {time}"
    month = first in table("months")
    return f"in {time}" if month or re.fullmatch(r"(?:1\d|20)\d\d", time) else time


def replace_that(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """Put what the last answer named into "What is that?" and "What does this mean?"."""
    form = read(text)
    said = " ".join(form.lowers[: form.end])
    if _COMPARES.match(said):
        return _compared(form, history)
    if _PRICED.fullmatch(said):
        return _cost_of(form, memory, history)
    if _does_that(form):
        return _what_did(form, memory)
    if not re.fullmatch(
        r"(?:what|who) (?:is|was|are|were) (?:that|this|these|those)|what "
        r"(?:does|did|do) (?:that|this) mean",
        said,
    ):
        return None
    index = next(
        i for i, word in enumerate(form.lowers) if word in ("that", "this", "these", "those")
    )
    for entities in memory[:1]:
        for role in ("answer", "subject", "topic", "other"):
            entity = next((one for one in entities if one.role == role), None)
            if entity is not None:
                return _put(form, index, entity.text, "that")
    return None


def _does_that(form: Form) -> bool:
    """Is "that" the subject of a deed or a distance: "How many did that kill?"?"""
    index = form.aux + 1
    if form.aux < 0 or not form.wh_word or form.lowers[index : index + 1] != ("that",):
        return False
    behind = form.lowers[index + 1 : form.end]
    verb = form.tags[index + 1 : index + 2] == ("VB",) and base(behind[0]) not in _OF_EVENTS
    return verb or behind[:1] == ("from",)


def _what_did(form: Form, memory: Memory) -> Replacement | None:
    """What the last answer named, for "that"; nobody says it of a person."""
    said = (one for one in (memory[0] if memory else ()) if one.role in ("answer", "subject"))
    one = next((one for one in said if one.named and not one.person), None)
    return _put(form, form.aux + 1, one.text, "that") if one is not None else None


def _cost_of(form: Form, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """ "How much will the engine cost?" of "How much will that be?", where a thing was answered."""
    turn = next((one for one in reversed(history) if not one.small_talk), None)
    told = said_briefly(turn.answer).lower() if turn is not None else ""
    things = (one for one in (memory[0] if memory else ()) if one.kind == "thing")
    one = next((one for one in things if not one.plural and one.head in told.split()), None)
    if one is None:
        return None
    name = f"the {one.text.split(' ', 1)[1]}" if one.text.startswith(("a ", "an ")) else one.text
    cost = "have cost" if "have" in form.lowers else "cost"
    asked = f"{form.piece(0, form.aux + 1)} {name} {cost}?"
    return Replacement("that cost", asked, name)


# "How often can you refill one?" asks about nobody.
_ANYBODY = (("you",), ("we",), ("i",), ("one",))


def _compared(form: Form, history: Sequence[Turn]) -> Replacement | None:
    """ "Is that more than in 2020?" about the profit that was asked for, or the sum answered."""
    turn = next((one for one in reversed(history) if not one.small_talk), None)
    if turn is None:
        return None
    last = read(turn.answer.question.resolved)
    measured = last.wh_word == "how" and _has_degree(form)  # of a thing, and no sum, as "cheaper"
    asked = (last.copular and last.wh_word == "what") or measured
    asked = asked and last.subject[1] > last.subject[0]
    if asked and last.lowers[slice(*last.subject)] in _ANYBODY:
        return None
    words = last.piece(*last.subject) if asked else said_briefly(turn.answer)
    if not _has_degree(form) and not asked and not any(map(str.isdigit, words)):
        return None  # nobody is more than somebody
    index = next(i for i, word in enumerate(form.lowers) if word in ("that", "this", "it"))
    return _put(form, index, words, "that more") if words else None


def _has_degree(form: Form) -> bool:
    """Is it "cheaper" or "more dangerous" than something, and no larger sum?"""
    found = _COMPARES.match(" ".join(form.lowers[: form.end]))
    return found is not None and found["how"] not in _OF_SUMS


def _asks_name(form: Form, index: int) -> bool:
    """ "What was the name of the dog?", "What was the dog called?"."""
    called = form.lowers[index + 2 : index + 3] in (("called",), ("named",))
    return called or form.lowers[max(0, index - 2) : index] == ("name", "of")


def replace_definite(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """Put the latest thing of which it is the head or the description for "the program"."""
    form = read(text)
    if form.wh_word == "who" and form.copular and form.subject[0] == form.aux + 1 < form.subject[1]:
        return None  # nobody asks who the coach is of whom he knows it
    for index in range(form.end - 1):
        if form.lowers[index] not in ("the", "this", "that", "these", "those"):
            continue
        noun = form.lowers[index + 1]
        if not (_simple(form, index) or _is_short_for(form, index, memory)):
            continue
        entity = _headed(noun, memory) or _pointed_at(form, index, memory)
        entity = entity or _one_of_kind(form.tags[index + 1], noun, memory)
        if entity is not None and entity.named and _asks_name(form, index):
            return None  # nobody asks for the name of whom he calls by it
        if entity is not None and entity.text.lower() not in form.text.lower():
            name = entity.short
            led = name.lower().startswith(("the ", "a ", "an ")) or _is_owned_by_name(name)
            pointed = form.lowers[index] in ("this", "these") and _is_generic(entity)
            article = "" if entity.named or led or pointed else "the "
            if name.lower().startswith(("a ", "an ")):
                name = "the " + name.split(" ", 1)[1]
            return _put(form, index, article + name, f"the {noun}", index + 2)
    return None


def _one_of_kind(tag: str, noun: str, memory: Memory) -> Entity | None:
    """The cell membrane of "the membrane" after talk of cell membranes, the savings plans of "the
    plans" after talk of a savings plan."""
    several = tag == "NNS"
    kinds = (one for turn in memory[:_NEAR] for one in turn if one.plural != several)
    for one in () if is_attribute(noun) else kinds:
        if name := class_name(one, noun):
            return replace(one, text=f"the {name}", short=f"the {name}", head=noun, plural=several)
    return None


def _is_owned_by_name(name: str) -> bool:
    """ "Velora's profit"."""
    first = name.split(" ", 1)[0]
    return first[:1].isupper() and first.endswith(("'s", "’s"))


def _simple(form: Form, index: int) -> bool:
    """A determiner and one noun, with nothing attached that says which one is meant."""
    after = form.lowers[index + 2] if index + 2 < form.end else ""
    tag = form.tags[index + 1]
    following = form.tags[index + 2] if index + 2 < form.end else ""
    attached = after in _ATTACHED
    name = form.words[index + 1].istitle() and tag == "NNP"
    plain = tag in ("NN", "NNS", "NNP") and not name
    return plain and not attached and not following.startswith("NN")


def _is_short_for(form: Form, index: int, memory: Memory) -> bool:
    """ "The College", after talk of the US Electoral College."""
    word, behind = form.words[index + 1], form.tags[index + 2 : index + 3]
    if not word.istitle() or "".join(behind).startswith("NN") or form.lowers[index] != "the":
        return False
    named = (one for entities in memory[:_NEAR] for one in entities if one.named)
    texts = (one.text.removeprefix("the ").split() for one in named if " and " not in one.text)
    return any(len(words) > 1 and words[-1] == word for words in texts)


def _headed(noun: str, memory: Memory) -> Entity | None:
    if is_attribute(noun):
        return None
    for entities in memory[:_NEAR]:
        for entity in (one for one in entities if one.role != "doubt"):
            described = entity.named and entity.description == noun
            if (
                described
                or (entity.head == noun and _says_more(entity, noun))
                or _class(entity, noun)
            ):
                return entity
    return None


def _pointed_at(form: Form, index: int, memory: Memory) -> Entity | None:
    """The name that was just asked about, for "this tradition"; a day or this text is none."""
    noun = form.lowers[index + 1]
    timed = any(one.start <= index + 1 < one.end for one in form.times)
    if form.lowers[index] not in ("this", "these") or timed or is_attribute(noun):
        return None
    person, several = kind_of(noun) == "person", form.lowers[index] == "these"
    asked = [one for one in (memory[0] if memory else ()) if one.role in ("subject", "topic")]
    fitting = (one for one in asked if one.person == person and noun not in _TEXTS)
    known = (one for one in fitting if one.named or _is_generic(one))
    return next((one for one in known if one.plural == several or not several), None)


def _is_generic(entity: Entity) -> bool:
    """ "lung cancer", "boer goats": a thing in general, without a word that picks one."""
    first = entity.text.split(" ", 1)[0]
    return not entity.person and first.islower() and first not in DETERMINERS


def _says_more(entity: Entity, noun: str) -> bool:
    """Does the phrase say more than "the noun" does?"""
    bare = re.sub(r"^(?:the|a|an|this|that|any|some|his|her|its|their) ", "", entity.short.lower())
    counted = bare[0].isdigit() or bare == f"most {noun}"
    return bare != noun and len(bare.split()) > 1 and not counted


def _class(entity: Entity, noun: str) -> bool:
    """Is it a country that was named for "the country", another place for "the city"?"""
    if entity.kind != "place" or not entity.named:
        return False
    name = re.sub(r"^the ", "", entity.text.lower())
    is_country = name in table("countries")
    return (noun == "country" and is_country) or (
        noun in ("city", "town", "village") and not is_country
    )


def _put(form: Form, index: int, words: str, rule: str, end: int | None = None) -> Replacement:
    start, stop = form.tokens[index].start, form.tokens[(end or index + 1) - 1].end
    if not form.text[:start].strip():
        words = words[:1].upper() + words[1:]
    return Replacement(rule, form.text[:start] + words + form.text[stop:], words)
