"""A bare wh-phrase that asks for an argument of the last question: "Who?", "Which ones?".

What stood in the argument's place is left out, or given back where the phrase asks beside it.
"""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.conversation.followups.claims import (
    agreeing,
    claim,
    claim_clause,
    said_briefly,
    same_preposition,
    subject_words,
)
from qa.conversation.form import PREPOSITIONS, Form, phrase_end, read
from qa.conversation.nouns import is_attribute, kind_of
from qa.conversation.repairs import DO
from qa.conversation.verbs import base_verb
from qa.language.grammar import FINITE_BE
from qa.language.lexicon import table
from qa.light import pattern
from qa.types import MentionKind

__all__ = ["ask_argument"]

_PAIR = 2
_A_THING = pattern(r"(?P<before>(?:in|at|on|to|from|near) )?an? (?P<noun>[\w-]+(?: [\w-]+)?)")
# What is told of a thing itself, rather than of what was done to it.
_LOOKS = frozenset("colour color size shape species breed nationality age weight height".split())
_IN_PLACES = frozenset({"city", "place"})
_KINDS = frozenset({"kind", "sort", "type", "kinds", "sorts", "types"})
_SOMEBODY = frozenset({"anyone", "someone", "anybody", "somebody", "anything", "something"})
_SOME = frozenset({"any", "some"})
_OWN = frozenset("my our your its their".split())
_ALLOWING = frozenset({"can", "could", "may"})
_PLURAL = {"was": "were", "is": "are", "has": "have"}
_INDEFINITE = frozenset(
    {"a", "an", "any", "some", "the", "several", "many", "two", "three", "four", "five"}
)


def ask_argument(wh: str, noun: str, last: Form, answer: Answer) -> str | None:
    """The wh-phrase in the place of an argument of the last question, or None where it has none."""
    head = noun.split()[-1].lower() if noun else ""
    subject = last.lowers[slice(*last.subject)]
    if subject[:2] in (("any", "of"), ("some", "of"), ("all", "of")):
        several = wh if wh in ("How many", "Which") else "Which"
        whose = last.piece(last.subject[0] + 1, last.subject[1])
        return f"{several} {whose} {_plural_verb(_finite(last, answer))}?"
    somebody = len(subject) == 1 and subject[0] in _SOMEBODY and last.rest < last.end
    if wh == "Who" and last.passive and last.aux >= 0 and subject and not somebody:
        return f"By whom {claim_clause(last, last.piece(last.rest, last.end))}?"
    if wh == "Which":
        plural = _bare_plural(last)
        if plural and not last.wh_word:
            return f"{wh} {plural} {claim_clause(last, _left(last, plural))}?"
        wanted = last.piece(*last.wh_noun) or _indefinite_noun(last)
        if not wanted:
            return _which_said(last, answer)
        wh, head = f"Which {wanted}", wanted.split()[-1].lower()
    if noun and wh.startswith("How many") and (named := _thing_called(last, answer)):
        return f"{wh} {agreeing('does', named)} {named} have?"
    if head in _KINDS and noun.lower() == head and (kind := _of_its_kind(wh, last)):
        return kind
    if wh == "Who" and (someone := _someone(last)):
        done = last.verb >= 0 and not last.passive
        return f"Which {someone} {_done(last, answer)}?" if done else f"Who was the {someone}?"
    if wh == "How many" and not noun and (evacuated := _undergone(last)):
        return evacuated
    objects = _bare_plural(last) if not noun or is_attribute(head) else ""
    if objects and (noun or wh in ("How many", "Which")):
        return f"{wh} {objects} {claim_clause(last, _left(last, objects))}?"
    if wh == "How many" and not noun and (several := _bare_several(last)):
        return f"How many {several} {_finite(last, answer)}?"
    if last.asks_subject and wh == "How much" and (price := _price(last, answer)):
        return price
    if last.asks_subject and wh.split()[0].lower() in PREPOSITIONS:
        return f"{wh} {claim(last, subject_words(last, answer))}?"
    if last.asks_subject:
        return f"{wh} {_behind_wh(last)}?"
    if somebody:
        finite, many = _finite(last, answer), wh == "How many"
        return f"{wh}{_counted(subject[0])} {_plural_verb(finite)}?" if many else f"{wh} {finite}?"
    if wh == "How much" and (mass := _mass(last)):
        some = last.lowers[last.end - _PAIR] in _SOME
        rest = last.piece(last.rest, last.end - 1 - some)
        return f"{wh} {mass} {claim_clause(last, rest)}?"
    if wh == "How much" and (spent := _spent(last, answer)):
        return f"{wh} {claim_clause(last, spent)}?"
    if wh == "How much" and (price := _price_of_deed(last)):
        return price
    if head in _LOOKS and (thing := _thing_said(last, answer)):
        return f"{wh} {agreeing('is', thing)} {thing}?"
    if head and _has_no_place(wh, head, last):
        return None
    if wh.endswith("how many") and (counted := last.piece(*last.wh_noun)):
        return f"{wh} {counted} {claim_clause(last, last.piece(last.rest, last.end))}?"
    rest = _governing(last, _without(last, head), answer)
    if same_preposition(wh, last):  # "For which subjects?" after "What is it for?"
        rest = rest.removesuffix(last.piece(last.end - 1, last.end)).rstrip()
    return f"{wh} {claim_clause(last, _placed(rest, head, last))}?"


def _thing_called(last: Form, answer: Answer) -> str:
    """The "Heron" after "What is the new ship called?", which nobody asks more of than its name."""
    called = last.lowers[last.end - 1] in ("called", "named") or "name" in last.lowers
    return said_briefly(answer) if called and last.wh_word == "what" else ""


def _undergone(last: Form) -> str:
    """ "How many people were evacuated?" after "Were people evacuated?", or ""."""
    start, end = last.subject
    bare = start < end and last.tags[end - 1] == "NNS" and last.tags[start] in ("NNS", "JJ", "NN")
    if last.wh_word or not bare or not last.passive or last.lowers[last.aux] not in FINITE_BE:
        return ""
    were, undergone = last.lowers[last.aux], last.piece(last.rest, last.end)
    return f"How many {last.piece(start, end)} {were} {undergone}?"


def _thing_said(last: Form, answer: Answer) -> str:
    """ "the new frog", where the last answer is that thing and no deed, or ""."""
    said = re.sub(r"^an? ", "the ", said_briefly(answer))
    form = read(said)
    whole = phrase_end(form.lowers, list(form.tags), 0, form.end) == form.end > 0
    return said if whole and last.wh_word in ("what", "which", "who") else ""


def _which_said(last: Form, answer: Answer) -> str | None:
    """ "In which hotel was he caught?" after "Where was he caught?" with "a hotel", or None."""
    found = _A_THING.fullmatch(said_briefly(answer))
    if found is None or last.wh_word not in ("where", "what") or last.asks_subject or last.aux < 0:
        return None
    placed = found["before"] or ("in " if last.wh_word == "where" else "")
    wh = f"{placed}which {found['noun']}"
    return f"{wh[:1].upper()}{wh[1:]} {claim_clause(last, last.piece(last.rest, last.end))}?"


def _has_no_place(wh: str, head: str, last: Form) -> bool:
    """ "How many warheads?" after "When was it launched?": what was done to something has no object
    besides, but a time or place."""
    adverbial = last.passive and last.wh_word in ("when", "where", "why", "how")
    timed = table("answer_types").get(head) in (*_IN_PLACES, "date", "time", "country", "duration")
    return adverbial and not timed and wh.split()[0].lower() not in PREPOSITIONS


def _governing(last: Form, rest: str, answer: Answer) -> str:
    """ "write to Bob" of "Who did Ann write to?", or "write" where nobody was named."""
    open_ = last.wh_word in ("who", "whom", "what") and last.tags[last.end - 1] in ("IN", "TO")
    if not open_ or rest.split()[-1:] != [last.lowers[last.end - 1]]:
        return rest
    said = said_briefly(answer)
    other = said and said.split()[-1].lower() not in last.lowers[slice(*last.subject)]
    return f"{rest} {said}" if other else rest.rsplit(" ", 1)[0]


def _placed(rest: str, head: str, last: Form) -> str:
    """ "visit in Chile" of "visit Chile", for "Which city did she visit in Chile?"."""
    for name in last.names:
        direct = name.start == last.verb + 1 and name.kind is MentionKind.PLACE
        if direct and table("answer_types").get(head) in _IN_PLACES:
            place = last.piece(name.start, last.end)
            return f"{rest.removesuffix(place)}in {place}" if rest.endswith(place) else rest
    return rest


def _counted(somebody: str) -> str:
    """The noun of "How many people died?" after "Did anybody die?", or "" after "anything"."""
    return "" if somebody.endswith("thing") else " people"


def _plural_verb(finite: str) -> str:
    return re.sub("^(?:was|is|has) ", lambda one: f"{_PLURAL[one[0].strip()]} ", finite)


def _finite(last: Form, answer: Answer) -> str:
    """The predicate of "Did anyone die?" as "died", in the form that the answer's sentence has."""
    rest = last.piece(last.rest, last.end)
    if last.lowers[last.aux] not in DO or last.verb != last.rest:
        return f"{last.lowers[last.aux]} {rest}"
    shown = re.findall(r"[a-z]+", " ".join(span.text for span in answer.evidence[:1]))
    base = last.lowers[last.verb]
    finite = next((word for word in shown if word != base and base_verb(word) == base), "")
    return f"{finite} {last.piece(last.verb + 1, last.end)}".strip() if finite else f"did {rest}"


def _bare_several(last: Form) -> str:
    """The people of "Where did (the) people sleep?", who can be counted, or ""."""
    start, end = last.subject
    start += last.lowers[start : start + 1] == ("the",)
    adverbial = last.wh_word in ("where", "when", "why") and not last.copular
    plain = start < end and all(tag in ("NNS", "NN", "JJ") for tag in last.tags[start:end])
    return last.piece(start, end) if adverbial and plain and last.tags[end - 1] == "NNS" else ""


def _price_of_deed(last: Form) -> str:
    """ "How much does it cost to take my dog?" of "How much is that?" after "Can I take my dog?",
    or ""."""
    asker = last.lowers[slice(*last.subject)] in (("i",), ("we",), ("you",))
    deed = not last.wh_word and asker and last.verb == last.rest and last.aux == 0
    owned = last.tags[last.verb + 1 : last.verb + 2] in (("PRP$",), ("DT",))
    whole = deed and last.lowers[0] in _ALLOWING and owned
    return f"How much does it cost to {last.piece(last.verb, last.end)}?" if whole else ""


def _mass(last: Form) -> str:
    """The bare "money" with which "Did they offer her money?" ends, or ""."""
    end, before = last.end, last.tags[last.end - 2 : last.end - 1]
    bare = last.tags[end - 1] == "NN" and before[:1] and before[0].startswith(("VB", "PRP", "NNP"))
    bare = bare and last.lowers[end - 2] not in _OWN
    bare = bare or (last.tags[end - 1] == "NN" and last.lowers[end - 2] in _SOME)
    named = any(name.end == end for name in last.names) or last.lowers[end - 1] in _SOMEBODY
    return last.piece(end - 1, end) if bare and not last.wh_word and not named else ""


def _spent(last: Form, answer: Answer) -> str:
    """ "spend on horses" of "spend the money on", with what was said to be its object, or ""."""
    said = said_briefly(answer)
    for index in range(last.rest, last.end - 1):
        if last.lowers[index] != "money" or last.end - index != _PAIR:
            continue
        start = index - (last.lowers[index - 1] in ("the", "his", "her", "their", "its"))
        rest = f"{last.piece(last.rest, start)} {last.piece(index + 1, last.end)} {said}"
        return " ".join(rest.split()) if said else ""
    return ""


def _price(last: Form, answer: Answer) -> str:
    """ "How much is the reward?" after "Who gets the reward?", or what Ann paid for it, or ""."""
    if last.verb < 0 or last.wh_word not in ("who", "which", "what") or last.aux >= 0:
        return ""
    start = last.verb + 1
    stop = phrase_end(last.lowers, list(last.tags), start, last.end)
    if stop > start:
        past = last.tags[last.verb] in ("VBD", "VBN")
        return f"How much {'was' if past else 'is'} {last.piece(start, stop)}?"
    return f"How much {claim(last, subject_words(last, answer))}?"


def _behind_wh(last: Form) -> str:
    return last.piece(last.wh[1], last.end)


def _indefinite_noun(last: Form) -> str:
    place = _indefinite(last)
    return last.piece(place[0] + 1, place[1]) if place else ""


def _indefinite(last: Form) -> tuple[int, int] | None:
    """Where "a screwdriver" or "any tools" stands in the predicate, or None."""
    for index in range(last.rest, last.end):
        if last.lowers[index] in _INDEFINITE:
            stop = phrase_end(last.lowers, list(last.tags), index, last.end)
            if stop > index + 1:
                return index, stop
    return None


def _of_its_kind(wh: str, last: Form) -> str:
    """ "What kind of dog does she have?" after "Does she have a dog?", or ""."""
    place = None if last.wh_word else _indefinite(last)
    if place is None:
        return ""
    left = f"{last.piece(last.rest, place[0])} {last.piece(place[1], last.end)}".strip()
    return f"{wh} of {last.piece(place[0] + 1, place[1])} {claim_clause(last, left)}?"


def _someone(last: Form) -> str:
    """ "qualifier", where the last question spoke of "a qualifier" as its subject, or ""."""
    start, stop = last.subject
    someone = last.lowers[start : start + 1] in (("a",), ("an",)) and stop - start > 1
    return last.piece(start + 1, stop) if someone and _is_person(last, stop) else ""


def _done(last: Form, answer: Answer) -> str:
    """What "Has a Norwegian ever won it?" asks, as it is said of the one who has."""
    return re.sub(r"\bever ", "", _finite(last, answer))


def _is_person(last: Form, stop: int) -> bool:
    head = last.lowers[stop - 1]
    if head in table("demonyms") and last.tags[stop - 1] == "NNP":  # "a Norwegian"
        return stop - last.subject[0] == _PAIR
    return kind_of(head) == "person" or table("answer_types").get(head, "role") == "role"


def _bare_plural(last: Form) -> str:
    """The plural object of "Did the squirrel have (any) legs?", by whatever verb it stands."""
    if last.wh[1] > last.wh[0] or last.verb < 0:
        return ""
    for verb in range(last.verb, last.end - 1):
        if not last.tags[verb].startswith("VB"):
            continue
        index = verb + 1 + (last.lowers[verb + 1] in ("any", "some"))
        stop = phrase_end(last.lowers, list(last.tags), index, last.end)
        plural = stop > index and last.tags[stop - 1] == "NNS"
        if plural and last.tags[index] in ("NNS", "JJ", "NN"):
            return last.piece(index, stop)
    return ""


def _left(last: Form, objects: str) -> str:
    rest = last.piece(last.rest, last.end)
    return re.sub(rf"\b(?:(?:any|some) )?{re.escape(objects)}\b ?", "", rest, count=1).strip()


def _without(last: Form, head: str) -> str:
    """The predicate without "anyone" or the noun phrase that is now asked for by name."""
    for index in range(last.rest, last.end):
        if last.lowers[index] in _SOMEBODY:
            return f"{last.piece(last.rest, index)} {last.piece(index + 1, last.end)}".strip()
        if not head or last.lowers[index] not in _INDEFINITE:
            continue
        stop = phrase_end(last.lowers, list(last.tags), index, last.end)
        if stop > index + 1 and last.lowers[stop - 1].rstrip("s") == head.rstrip("s"):
            return f"{last.piece(last.rest, index)} {last.piece(stop, last.end)}".strip()
    bare = last.lowers[last.end - 1] == head and last.tags[last.end - 2].startswith("VB")
    return last.piece(last.rest, last.end - bare)
