"""Words put in the place of others in a question, or behind all of it; times have places of
their own ("And in 2019?", "And two years later?"), and so has one of several ("the second").
"""

from __future__ import annotations

import re

from qa.conversation.followups.claims import agreeing
from qa.conversation.followups.fragments import EARLIER, TIMES, YEAR, is_year
from qa.conversation.form import PREPOSITIONS, Form, read
from qa.conversation.nouns import COMMANDS
from qa.conversation.verbs import base_verb
from qa.language.grammar import POSSESSIVES
from qa.language.lexicon import table
from qa.reading.times.durations import time_unit
from qa.types import Range

__all__ = ["added", "is_time", "put_time", "replaced", "time_behind"]

_NEXT = 3
# Times without a name, for one another.
_NOW = frozenset(
    "now|currently|nowadays|today|previously|originally|initially|at first|right now|"
    "these days|at the moment|at present|at the time|back then".split("|")
)

_HAVING = frozenset("have make earn report post".split())
_TODAY = frozenset("now|currently|nowadays|today|right now|these days|at the moment".split("|"))
_PRESENT = {"did": "do", "was": "is", "were": "are"}
_HABITS = (("use", "to"), ("used", "to"))
_OF_TODAY = frozenset(("where", "who", "what", "how"))
_PAST = {"do": "did", "does": "did", "is": "was", "are": "were", "has": "had", "have": "had"}


def replaced(last: Form, slot: Range, words: str) -> str:
    """The last question with `words` in the place of the tokens of `slot`."""
    start, end = last.tokens[slot[0]].start, last.tokens[slot[1] - 1].end
    if slot[1] < last.end and last.tags[slot[1]] == "POS":
        words = re.sub(r"['’]s?$", "", words)  # "And Jack's?" brings an owner's ending of its own
    if slot[0] and (last.tags[slot[0] - 1] == "POS" or last.lowers[slot[0] - 1] in POSSESSIVES):
        words = re.sub(r"^(?:the|an?|his|her|its|their) ", "", words, flags=re.IGNORECASE)
    if last.lowers[slot[0]] == "the" and _lacks_article(words):
        words = f"the {words}"
    before = last.text[:start]
    if slot == last.subject and last.aux == slot[0] - 1:
        auxiliary = last.tokens[last.aux]
        before = f"{last.text[: auxiliary.start]}{agreeing(auxiliary.text, words)} "
    mark = "." if last.lowers[0] in COMMANDS else "?"
    return f"{before}{words}{last.text[end : last.tokens[last.end - 1].end]}{mark}"


def _lacks_article(words: str) -> bool:
    """Is it "police chief" or "last strike", which nobody writes without "the" in a sentence?"""
    form = read(words)
    plain = all(tag in ("NN", "JJ", "JJS") for tag in form.tags[: form.end]) and not form.names
    return plain and form.tags[form.end - 1] == "NN"


def added(last: Form, words: str) -> str:
    """The last question with `words` behind it."""
    if words.split(" ", 1)[0].lower() in PREPOSITIONS:
        words = words[:1].lower() + words[1:]  # "In Sweden too?" opens no sentence any more
    if last.wh_word in ("when", "where") and last.aux >= 0 and last.wh[0] == 0:
        clause = last.piece(last.aux, last.end)
        return f"{clause[:1].upper()}{clause[1:]} {words}?"
    return f"{last.piece(0, last.end)} {words}?"


def is_time(form: Form) -> bool:
    """Whether a fragment is a time and nothing else."""
    start = 1 if form.lowers[0] in PREPOSITIONS else 0
    unnamed = " ".join(form.lowers[: form.end]) in _NOW | EARLIER
    return (unnamed or is_year(form) or _is_next(form)) or any(
        one.start <= start and one.end >= form.end and one.kind in TIMES for one in form.times
    )


def _is_next(form: Form) -> bool:
    """ "The year before", "the following month"."""
    said = form.lowers[: form.end]
    if form.end != _NEXT or said[0] not in ("the", "a"):
        return False
    behind = bool(time_unit(said[1])) and said[2] in ("before", "after", "later", "earlier")
    return behind or (said[1] in ("previous", "following", "next") and bool(time_unit(said[2])))


def time_behind(form: Form) -> int:
    """Where the time of "exports in 2019" begins, or 0 when the phrase has none behind it."""
    for one in form.times:
        if one.end == form.end and one.start > 1 and one.kind in TIMES:
            return one.start - (form.lowers[one.start - 1] in PREPOSITIONS)
    return 0


def put_time(form: Form, last: Form) -> str:
    """The last question with a time in the place of its own, or behind it."""
    new = form.piece(0, form.end)
    if form.lowers[0] in PREPOSITIONS:
        new = new[:1].lower() + new[1:]
    if new.lower() in EARLIER:
        return _of_the_past(last)
    if new.lower() in _TODAY and (today := _of_today(last, new)):
        return today
    bare = form.lowers[0] not in PREPOSITIONS
    slot = _time_slot(last)
    if slot is None:
        prefix = "in " if bare and is_year(form) else ""
        return added(last, prefix + new)
    start, end = slot
    kept = bare and (is_year(form) or _are_days(new.lower(), last.lowers[start]))
    if start and last.lowers[start - 1] in PREPOSITIONS and not kept:
        start -= 1
    return replaced(last, (start, end), new)


def _are_days(new: str, old: str) -> bool:
    """ "Saturdays" in the place of "Wednesdays", "June" of "May": the preposition stays."""
    days, months = table("weekdays"), table("months")
    one, other = new.removesuffix("s"), old.removesuffix("s")
    return (one in days and other in days) or (new in months and old in months)


def _sum_had(last: Form) -> str:
    """The revenue of "How much revenue did they have?", or ""."""
    had = last.verb == last.end - 1 and base_verb(last.words[last.verb]) in _HAVING
    much = last.wh_word == "how" and last.lowers[max(last.wh_noun[0] - 1, 0)] == "much"
    return last.piece(*last.wh_noun) if had and much else ""


def _of_the_past(last: Form) -> str:
    """ "When did they train before?" of "and before?" after "When do they train now?"."""
    stop = last.end - (last.lowers[last.end - 1] in _NOW)
    if sum_ := _sum_had(last):
        return f"What was the {sum_} before?"
    if last.aux >= 0:
        auxiliary = last.words[last.aux]
        was = _PAST.get(auxiliary.lower(), auxiliary)
        was = f"{was[:1].upper()}{was[1:]}" if auxiliary[:1].isupper() else was
        words = (last.piece(0, last.aux), was, last.piece(last.aux + 1, stop))
    elif last.verb >= 0 and last.tags[last.verb] in ("VBZ", "VBP"):
        verb = f"used to {base_verb(last.words[last.verb])}"
        words = (last.piece(0, last.verb), verb, last.piece(last.verb + 1, stop))
    else:
        words = (last.piece(0, stop), "", "")
    return " ".join(word for word in (*words, "before?") if word)


def _of_today(last: Form, now: str) -> str:
    """ "Where do the bats sleep now?" of "and now?" after "Where did they use to sleep?", or ""."""
    if last.aux < 0 or last.lowers[last.aux] not in _PRESENT or last.wh_word not in _OF_TODAY:
        return ""
    start = last.rest + 2 * (last.lowers[last.rest : last.rest + 2] in _HABITS)
    stop = last.end - (last.lowers[last.end - 1] in ("then", "before"))
    subject = last.piece(*last.subject)
    auxiliary = _PRESENT[last.lowers[last.aux]]
    auxiliary = auxiliary if last.lowers[last.aux] == "were" else agreeing(auxiliary, subject)
    words = (last.piece(0, last.aux), auxiliary, subject, last.piece(start, stop))
    return " ".join(word for word in (*words, f"{now}?") if word)


def _in_number(last: Form, index: int) -> bool:
    """Is it the "1800" of a telephone number, "1800 555 019"?"""
    beside = (*last.lowers[max(index - 1, 0) : index], *last.lowers[index + 1 : index + 2])
    return any(one[:1].isdigit() and len(one) >= _NEXT for one in beside)


def _time_slot(last: Form) -> Range | None:
    for one in reversed(last.times):
        asked = last.wh[0] <= one.start < last.wh[1]
        if one.kind in TIMES and not asked and not _in_number(last, one.start):
            return one.start, one.end
    if last.lowers[last.end - 1] in _NOW | {"before"} and last.end > last.rest:
        return last.end - 1, last.end
    years = [i for i in range(last.end) if YEAR.match(last.lowers[i]) and not _in_number(last, i)]
    return (years[-1], years[-1] + 1) if years else None
