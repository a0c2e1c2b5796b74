"""The word "one" and its kin: "that one", "the other one", "which one", "the latter".

What "one" stands for is the noun that was counted or asked for last ("How many bells …?" makes
"the other one" the other bell), else the latest thing of several.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.conversation.followups.entities import Entity, Memory, measures, phrases
from qa.conversation.followups.picks import ORDINALS
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.followups.thatone import that_one
from qa.conversation.form import Form, phrase_end, read
from qa.conversation.nouns import is_attribute, is_relational, plural, singular
from qa.conversation.turn import Turn, last_answered, words_put_in
from qa.language.grammar import FINITE, FINITE_BE
from qa.language.lexicon import table
from qa.language.wordtags import choices
from qa.light import pattern

__all__ = ["listed_last", "noun_of_one", "replace_one"]

_PICKS = frozenset(
    "other first second third fourth fifth last next remaining big bigger biggest small smaller "
    "smallest large larger largest old older oldest new newer newest young younger youngest long "
    "longer longest short shorter shortest same different only main best worst good bad red blue "
    "green black white yellow brown".split()
)
_DETERMINERS = frozenset({"the", "this", "that", "another", "which", "what", "each", "an", "a"})
_PLACES = {
    "first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1,
    "former": 0, "latter": 1,
}  # fmt: skip
_AMOUNTS = frozenset("most least best worst latest".split())
# What may follow a superlative that has no noun: nothing, a preposition, "to", a participle.
_BEHIND_PICK = frozenset(("", "IN", "TO", "VBN", "VBD"))
# "Two brothers called Amos and Eli" lists Amos and Eli.
_CALLED = pattern(r"^[^,]* (?:called|named) ")
_ASKED = ("subject", "topic", "other")
_TURNS = 3
_PAIR = 2
_SENTENCE = 600


def replace_one(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """Put what was spoken of last for "this one", "the other one" and "the latter"."""
    form = read(text)
    if memory and (of_those := _of_those(form, memory, history)) is not None:
        return of_those
    for index in range(form.end):
        if (listed := _listed(form, index, history)) is not None:
            return listed
        if _picks_alone(form, index):
            return _picked(form, index, history)
        if form.lowers[index] in ("latter", "former"):
            return _of_two(form, index, memory)
        if form.lowers[index] not in ("one", "ones") or not index:
            continue
        before = form.lowers[index - 1]
        if before in ("this", "that"):
            return that_one(form, index, memory, history)
        picks = before in _PICKS or form.tags[index - 1] == "JJS"
        picked = picks and index > 1 and form.lowers[index - 2] in _DETERMINERS
        described = form.lowers[index] == "ones" and form.tags[index - 1] in ("JJ", "JJR", "JJS")
        if described and not picked:
            return _several_ones(form, index, history, memory)
        if picked or before in ("another", "which", "what"):
            return _noun(form, index, history)
    return None


def _of_those(form: Form, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """ "Who was the youngest?" of the survivors, "Who is older?" of the two just spoken of."""
    last, asked = form.end - 1, form.wh_word in ("who", "which") and form.wh[1] == 1
    asked = asked or (form.lowers[:2] == ("which", "one") and not noun_of_one(history))
    if not asked or not 0 < form.aux < last or form.lowers[form.aux] not in FINITE_BE:
        return None
    whole, compared = form.piece(0, form.end), form.tags[form.aux + 1 : form.aux + 3]
    stop = form.aux + 2 + (compared[:1] == ("RBR",))
    more = compared[:1] == ("JJR",) or compared == ("RBR", "JJ")
    if more and (stop >= form.end or form.tags[stop] in ("IN", "RB", "NN")):
        pair = " or ".join(_two_of(form, memory[0]))
        return Replacement("of those", f"{whole}, {pair}?", pair) if pair else None
    several = (one for one in memory[0] if one.plural and (one.person or one.named))
    first = next(several, None)
    degree = form.lowers[form.aux + 1 : last] == ("the", "most") or (
        form.tags[last] == "JJS" and form.lowers[form.aux + 1 : last] == ("the",)
    )
    if first is None or form.wh_word != "who" or not degree:
        return None
    known = first.named or first.text.startswith("the ")
    words = first.text if known else f"the {first.text}"
    return Replacement("of those", f"{whole} of {words}?", words)


def _two_of(form: Form, entities: Sequence[Entity]) -> list[str]:
    """The two people who were named together, or the two things that were asked about."""
    people = (re.split(" and ", one.text) for one in entities if one.plural and one.named)
    pair = next((names for names in people if len(names) == _PAIR), [])
    alike = [one for one in entities if one.role in _ASKED]
    asked = [one.text for one in alike if one.plural == alike[0].plural]
    things = list(dict.fromkeys(asked)) if form.wh_word == "which" else []
    return pair or (things if len(things) == _PAIR else [])


def _noun(form: Form, index: int, history: Sequence[Turn]) -> Replacement | None:
    ranked = form.tags[index - 1] == "JJS"
    noun = _opposed(form.lowers[index - 1], history) or (_carrier(history) if ranked else "")
    noun = noun or noun_of_one(history)
    if not noun:
        return None
    word = singular(noun) if form.lowers[index] == "one" else noun
    return _put(form, (index, index + 1), word, f"{form.lowers[index - 1]} one")


def _opposed(word: str, history: Sequence[Turn]) -> str:
    """The chair of "Who is the new chair?", for "the old one"; or ""."""
    turn = last_answered(tuple(history))
    last = read(turn.answer.question.resolved) if turn is not None else None
    contrary = {one.strip() for one in table("antonyms").get(word, "").split(",")}
    for i in range(1, last.end - 1 if last is not None else 0):
        if last is not None and last.lowers[i] in contrary and last.tags[i + 1] in ("NN", "NNS"):
            return last.words[i + 1]
    return ""


def _listed(form: Form, index: int, history: Sequence[Turn]) -> Replacement | None:
    """ "the second", "the first one" or "the latter" of what the last answer listed."""
    word, stop = form.lowers[index], index + 1
    if word not in _PLACES or not index or form.lowers[index - 1] != "the":
        return None
    if form.lowers[stop : stop + 1] == ("one",):
        stop += 1
    elif not _has_no_noun(form, index):
        return None
    items = listed_last(history)
    place = _PLACES[word]
    if not -len(items) <= place < len(items) or (
        word in ("latter", "former") and len(items) != _PAIR
    ):
        return None
    return _put(form, (index - 1, stop), items[place], f"the {word}")


def _has_no_noun(form: Form, index: int) -> bool:
    """Does no noun or adjective stand behind "the latter" or "the first"?"""
    following = form.tags[index + 1] if index + 1 < form.end else ""
    if form.lowers[index - 2 : index - 1] in (("do",), ("does",), ("did",)):
        done = form.tags[index + 2 : index + 3] == ("VB",)  # "Does the last train leave?"
        return not done and "VB" in choices(form.lowers[index + 1]) if following else True
    if form.lowers[index] in ORDINALS:
        return _stands_alone(form, index) and form.wh_word not in ("who", "whom", "whose")
    return not following.startswith(("NN", "JJ", "CD"))


def listed_last(history: Sequence[Turn]) -> list[str]:
    """What the last answer listed, item by item; empty when it was no list."""
    asked = [turn for turn in history if not turn.small_talk][-1:]
    spans = [" ".join(span.text.split()) for turn in asked for span in turn.answer.spans]
    spans = [_CALLED.sub("", span, count=1) for span in spans]
    if len(spans) == 1:
        spans = re.split(r", and |, | and ", spans[0])
    listed = [span for span in spans if span]
    plain = not any(tag_ in FINITE for span in listed for tag_ in read(span).tags)
    return listed if len(listed) >= _PAIR and plain else []


def _several_ones(
    form: Form, index: int, history: Sequence[Turn], memory: Memory
) -> Replacement | None:
    """ "popular ones" with the noun that was several, or is one, before."""
    noun = noun_of_one(history)
    if not noun:
        things = (one for entities in memory[:1] for one in entities if not one.person)
        single = sorted(
            (one for one in things if not one.named and not one.plural),
            key=lambda one: not one.text.startswith(("a ", "an ")),
        )
        one = next(iter(single), None)
        noun = plural(one.head) if one is not None else ""
    return _put(form, (index, index + 1), noun, f"{form.lowers[index - 1]} one") if noun else None


def _picks_alone(form: Form, index: int) -> bool:
    """Is it "the largest" or "the first", said of things, with no noun of its own?"""
    ordinal = form.lowers[index] in ORDINALS
    which = form.wh_word == "which" and index + 1 == form.end
    superlative = form.tags[index] == "JJS" and (which or form.lowers[index] not in _AMOUNTS)
    if form.lowers[max(index - _PAIR, 0) : index] == ("the", "most") and form.tags[index] == "JJ":
        bare = form.wh[1] - form.wh[0] == 1 and form.aux == index - 3
        return bare and form.wh_word in ("what", "which") and _stands_alone(form, index)
    if not (ordinal or superlative) or not index or form.lowers[index - 1] != "the":
        return False
    following = form.tags[index + 1] if index + 1 < form.end else ""
    said = following not in ("VBN", "VBD") and _says_what(form, index)
    if said or form.wh_word in ("who", "whom", "whose"):
        return False
    return _stands_alone(form, index)


def _stands_alone(form: Form, index: int) -> bool:
    """Does nothing that could be its noun follow?"""
    following = form.tags[index + 1] if index + 1 < form.end else ""
    behind = form.lowers[index + 1 : index + 2]
    return (following in _BEHIND_PICK and behind != ("of",)) or behind == ("ever",)


def _says_what(form: Form, index: int) -> bool:
    """Is it said of a subject ("Which language is the easiest?", "Is Paris the largest?")?"""
    copula = index > 1 and form.lowers[index - 2] in FINITE_BE | {"be"}
    bare = form.wh[1] - form.wh[0] == 1 and form.aux == index - 2
    subject = form.copular and form.subject[1] > form.subject[0]
    return (copula and not bare) or subject


def _picked(form: Form, index: int, history: Sequence[Turn]) -> Replacement | None:
    noun = _carrier(history) or noun_of_one(history)
    if not noun:
        return None
    words = f"{form.words[index]} {singular(noun)}"
    return _put(form, (index, index + 1), words, f"the {form.lowers[index]}")


def _carrier(history: Sequence[Turn]) -> str:
    """The mammal of "How many legs does a mammal have?", which is ranked rather than its legs."""
    asked = [turn for turn in history if not turn.small_talk][-1:]
    for form in (read(turn.answer.question.resolved) for turn in asked):
        subject = next((one for one in phrases(form.text) if one.role == "subject"), None)
        counted = form.wh_word == "how" and form.wh_noun[0] < form.wh_noun[1]
        if counted and subject is not None and not subject.named and not subject.person:
            return subject.head
    return ""


def noun_of_one(history: Sequence[Turn]) -> str:
    """The noun that was counted or asked for in one of the last turns, else a plural, or ""."""
    asked = [turn for turn in history if not turn.small_talk][-_TURNS:]
    forms = [read(turn.answer.question.resolved) for turn in reversed(asked)]
    picked = [step for turn in asked[-1:] for step in turn.answer.question.rewrites]
    if put := [
        words_put_in(step)
        for step in picked
        if step.rule.endswith(" one") and step.rule != "this one"
    ]:
        return put[-1] if singular(put[-1]) != put[-1] else plural(put[-1])
    for form in forms:
        start, end = form.wh_noun
        noun = form.piece(start + (start < end and form.tags[start] == "CD"), end)
        if noun and form.wh_word in ("how", "which", "what", "whose") and _counts(form):
            return noun
        if form is forms[0] and (ranked := _ranked(form)):
            return plural(ranked)
        if form is forms[0] and (counted := _shown_counted(asked[-1].answer)):
            return counted
        found = filter(_several, phrases(form.text))
        several = next(iter(sorted(found, key=lambda one: is_relational(one.head))), None)
        if several:
            return several.head
    return ""


def _ranked(form: Form) -> str:
    """The whale of "the first whale in the river" or "the oldest whale", of which there may be
    another one, or ""."""
    for index in range(1, form.end - 1):
        ranks = form.lowers[index] in ORDINALS or form.tags[index] == "JJS"
        if form.lowers[index - 1] == "the" and ranks:
            after = form.tags[index + 2 : index + 3]
            lone = form.tags[index + 1] == "NN" and not (after and after[0].startswith("NN"))
            return form.lowers[index + 1] if lone else ""
    return ""


def _shown_counted(answer: Answer) -> str:
    """The attempts of "Two earlier attempts … had failed", in the sentence behind the answer."""
    form = read(" ".join(" ".join(span.text.split()) for span in answer.evidence[:1])[:_SENTENCE])
    for index in range(form.end - 1):
        if form.tags[index] != "CD" or not form.lowers[index].isalpha():
            continue
        stop = phrase_end(form.lowers, list(form.tags), index, form.end)
        head = form.lowers[stop - 1] if stop > index + 1 else ""
        timed = any(one.start <= index < one.end for one in form.times)
        if head and form.tags[stop - 1] == "NNS" and not timed and head not in measures():
            return head
    return ""


def _counts(form: Form) -> bool:
    head = form.lowers[form.wh_noun[1] - 1]
    return form.tags[form.wh_noun[1] - 1] in ("NN", "NNS") and not is_attribute(head)


def _several(entity: Entity) -> bool:
    """Is it several of a kind? Nobody is "the blue people" of "the blue one"."""
    return (
        entity.plural
        and entity.head != "people"
        and not entity.named
        and " and " not in entity.text
    )


def _of_two(form: Form, index: int, memory: Memory) -> Replacement | None:
    """The first or the second of the pair that was spoken of last."""
    if form.lowers[index - 1] != "the" or (index + 1 < form.end and _is_noun(form, index + 1)):
        return None
    for entity in (one for entities in memory[:_TURNS] for one in entities):
        parts = re.split(r",? (?:and|or) ", entity.text)
        if entity.plural and len(parts) == _PAIR:
            words = parts[1 if form.lowers[index] == "latter" else 0]
            return _put(form, (index - 1, index + 1), words, f"the {form.lowers[index]}")
    return _named_last(form, index, _last_names(memory))


def _last_names(memory: Memory) -> list[str]:
    """The two names of the latest turn that has two."""
    for entities in memory[:_TURNS]:
        asked = [one for one in entities if one.role != "answer"]
        names = list(dict.fromkeys(one.text for one in asked if one.named and not one.plural))
        if len(names) == _PAIR:
            return names
    return []


def _named_last(form: Form, index: int, names: Sequence[str]) -> Replacement | None:
    if len(names) != _PAIR:
        return None
    words = names[1 if form.lowers[index] == "latter" else 0]
    return _put(form, (index - 1, index + 1), words, f"the {form.lowers[index]}")


def _is_noun(form: Form, index: int) -> bool:
    return form.tags[index].startswith("NN")


def _put(form: Form, place: tuple[int, int], words: str, rule: str) -> Replacement:
    start, stop = form.tokens[place[0]].start, form.tokens[place[1] - 1].end
    if not form.text[:start].strip():
        words = words[:1].upper() + words[1:]
    return Replacement(rule, form.text[:start] + words + form.text[stop:], words)
