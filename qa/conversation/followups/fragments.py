"""What a fragment asks to put in: recognised by its form, before there is a place for it.

"And in 2019?", "What about exports?", "no, I meant Ann", "not 2017, 2018", "With a lid?".
"""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.conversation.followups.claims import claim, claim_clause, subject_words
from qa.conversation.form import PREPOSITIONS, Form, read
from qa.conversation.nouns import is_group, is_kin, kind_of, mid_sentence
from qa.language.lexicon import words
from qa.light import NamedTuple, pattern
from qa.types import MentionKind

__all__ = [
    "EARLIER",
    "TIMES",
    "YEAR",
    "Fragment",
    "correction",
    "figure_then",
    "fragment",
    "is_office",
    "is_year",
    "propose",
    "same_asked",
]

_LINKED = pattern(
    r"\s*(?:(?:and|but|so|or|ok|okay)\b[\s,]*)*(?:what about|how about|what "
    r"of|and what about|what if it was|same for|and)\s+"
    r"(?P<rest>.+?)[\s?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_OR = pattern(r"\s*(?:and|but|or)\b[\s,]*(?P<rest>.+?)[\s?.!]*$", re.IGNORECASE | re.DOTALL)
_CORRECTION = pattern(
    r"\s*(?:(?:no|nope|sorry|well|oops|wait|actually)\b[\s,.!]*)*"
    r"(?:(?:i|we) (?:meant?|was asking about|am asking about|was talking about)(?: "
    r"to (?:say|ask|write))?"
    r"|i'm asking about|i’m asking about|i mean|make that|rather|no,? not "
    r"(?P<old>[^,]+?),? (?:but )?)[\s,:]+"
    r"(?:about\s+)?(?P<rest>.+?)[\s?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_NO = pattern(
    r"\s*(?:no|nope|sorry|oops),? (?:not [^,]+, )?(?P<rest>[^,]+?)[\s.!?]*$|"
    r"\s*not [^,]+, (?:but )?(?P<other>[^,]+?)[\s.!?]*$",
    re.IGNORECASE,
)
_ALSO = pattern(r"(?P<rest>.+?),? (?:too|also|as well)", re.IGNORECASE)
# "What was it a year earlier?" of a figure: the same question for another time.
_FIGURE_THEN = pattern(
    r"\s*(?:and |but )?(?:what|how (?:much|many|high|big|large)) (?:is|was|were|are) "
    r"(?:it|that|they|the (?:figure|number|total|sum)) (?P<rest>.+?)[\s?.!]*$",
    re.IGNORECASE,
)
_YEAR_BEFORE = pattern(
    r"(?:in )?(?:the|a|one) (?:year|month|quarter|week|day) (?:before|earlier|after|later)|"
    r"(?:in )?(?:the )?(?:previous|last) (?:year|month|quarter|week)",
    re.IGNORECASE,
)
_SAME = pattern(
    r"\s*(?:(?:and|but|so)\b[\s,]*)*(?P<wh>how (?:many|much|often|long)|who|when|where)\s+"
    r"(?P<rest>(?:in|at|on|for|from|to|by|with|during|before|after) (?!them\b|those\b).+?)"
    r"[\s?.!]*",
    re.IGNORECASE,
)
_LONGEST = 12
_LONGEST_TEXT = 200
_PROPOSAL = 2
_NO_FIGURES = frozenset(("why", "who", "where"))
_DATED = frozenset(("year", "date", "day", "month", "time"))
_OWNED = frozenset({"his", "hers", "theirs"})
# "Any deaths?" asks whether there are, and proposes none.
_ANY = frozenset({"any", "some", "no", "another"})
# What was so then and is not now, with the words that a question of now has instead.
EARLIER = frozenset("before|earlier|before that|before then|until then|in the past".split("|"))
TIMES = (MentionKind.DATE, MentionKind.TIME, MentionKind.DURATION)
# "2019", and "FY19" of a report.
YEAR = pattern(r"(?:(?:1\d|20)\d\d|fy(?:20)?\d\d)$")


class Fragment(NamedTuple):
    """What is to be put in: its text, and whether "and" or "what about" introduced it."""

    text: str
    linked: bool


def correction(text: str) -> str | None:
    """What was meant instead ("no, I meant 2017" -> "2017"), or None."""
    if len(text) > _LONGEST_TEXT:
        return None
    found = _CORRECTION.match(text)
    if found:
        return found["rest"].strip()
    short = _NO.match(text)
    meant = (short["rest"] or short["other"]).strip() if short else ""
    if not meant or not _is_phrase(meant):
        return None
    # "the chain" says nothing alone, but it does in "not her, the chain".
    picked = short is not None and short["other"] and read(meant).tags[0] == "DT"
    return meant if picked or _names_something(read(meant)) else None


def _names_something(form: Form) -> bool:
    """Is it a time, a year or a name, as "no, 2018" says and "no idea" does not?"""
    return bool(form.times or form.names) or is_year(form)


def fragment(text: str) -> Fragment | None:
    """The phrase that `text` asks to put in, or None when it is a question of its own."""
    if len(text) > _LONGEST_TEXT:
        return None
    for lead in (_LINKED, _OR):
        found = lead.match(text)
        if found and _is_phrase(found["rest"]):
            return Fragment(found["rest"].strip(), True)
    bare = text.strip().rstrip("?.! ")
    if (also := _ALSO.fullmatch(bare)) and _is_phrase(also["rest"]):
        return Fragment(also["rest"], True)
    if bare and _is_phrase(bare) and (_stands_bare(read(bare)) or _proposes(text, read(bare))):
        return Fragment(bare, False)
    return None


def figure_then(text: str, answer: Answer) -> Fragment | None:
    """The time of "What was it in 2019?" where the last question was answered with a figure."""
    found = _FIGURE_THEN.match(text) if len(text) <= _LONGEST_TEXT else None
    told = " ".join(span.text for span in answer.spans[:1])
    figure = any(map(str.isdigit, told)) and (
        read(answer.question.resolved).wh_word not in _NO_FIGURES
    )
    if not found or not _is_phrase(found["rest"]) or not figure:
        return None
    earlier = found["rest"].lower() in EARLIER
    earlier = earlier or _YEAR_BEFORE.fullmatch(found["rest"]) is not None
    timed = earlier or _stands_bare(read(found["rest"]))
    timed = timed and answer.question.answer_class not in _DATED
    return Fragment(found["rest"].strip(), linked=True) if timed else None


def same_asked(text: str, last: Form) -> Fragment | None:
    """The "in Denmark" of "How many in Denmark?" after "How many are there in Scotland?": it asks
    the same as the last question, in so many words."""
    found = _SAME.fullmatch(text) if len(text) <= _LONGEST_TEXT else None
    asked = tuple(found["wh"].lower().split()) if found else ()
    if found is None or last.wh[0] or not last.whole or last.lowers[: len(asked)] != asked:
        return None
    done = any(one.startswith("VB") for one in read(found["rest"]).tags)
    return Fragment(found["rest"], True) if _is_phrase(found["rest"]) and not done else None


def _proposes(text: str, form: Form) -> bool:
    """Does it propose an answer ("With a lid?", "Her mother?") that is to be said yes or no to?"""
    if not text.rstrip().endswith("?") or form.end < _PROPOSAL:
        return False
    opening = form.tags[0] in ("DT", "PRP$") and form.lowers[0] not in _ANY
    first = form.lowers[0] in PREPOSITIONS or opening
    return first and form.tags[form.end - 1].startswith(("NN", "CD"))


def propose(text: str, last: Form, answer: Answer) -> str | None:
    """The last wh-question as a yes/no question with `text` for an answer, or None."""
    form = read(text)
    if not last.wh_word or not last.whole or _stands_bare(form):
        return None
    governed = form.lowers[0] in PREPOSITIONS
    if governed and last.copular and last.wh_word == "how" and "CD" not in form.tags:
        return None  # "For children?" proposes no answer to "How much is a ticket?"
    if last.copular and form.tags[0] == "PRP$" and _is_thing(form):
        return None  # "His age?" proposes no answer to "Who is Ann?"
    bare = last.copular and last.subject[1] == last.end
    if bare and governed and last.wh_word in ("what", "who", "which"):
        return None  # nor "At half time?" one to "What was the score?"
    said = form.piece(0, form.end)
    said = said[0].lower() + said[1:] if governed else mid_sentence(said)
    if last.asks_subject:
        clause = claim(last, subject_words(last, answer) if governed else said)
        return f"{clause[:1].upper()}{clause[1:]}{f' {said}' if governed else ''}?"
    rest = last.piece(last.rest, last.end)
    clause = claim_clause(last, f"{rest} {said}".strip())
    return f"{clause[:1].upper()}{clause[1:]}?"


def is_office(text: str) -> bool:
    """Is it "their coach" or "its owner", who is asked for by that?"""
    form = read(text)
    head = form.lowers[form.end - 1] if form.end else ""
    return form.lowers[0] in ("its", "their") and head in words("roles") and not is_kin(head)


def _is_thing(form: Form) -> bool:
    head = form.lowers[form.end - 1]
    return kind_of(head) == "thing" and not is_group(head)


def _is_phrase(text: str) -> bool:
    """Is it a noun phrase or prepositional phrase, without a verb and without a wh-word?"""
    form = read(text)
    if not 0 < form.end <= _LONGEST or form.wh[1] > form.wh[0] or form.aux >= 0:
        return False
    if any(tag in ("VBZ", "VBP", "MD") for tag in form.tags[: form.end]):
        return False
    if form.lowers[:2] == ("according", "to"):
        return form.end > _PROPOSAL
    if form.end == 1 and form.lowers[0] in _OWNED:
        return True
    if any(form.tags[i] == "TO" and "VB" in form.tags[i + 1 : i + 3] for i in range(form.end)):
        return False
    first = form.tags[0]
    return not (first in ("VB", "VBD") and not form.times and not form.names) or form.end == 1


def _stands_bare(form: Form) -> bool:
    """Without "and" only a time or a place with its preposition is put in."""
    start = 1 if form.lowers[0] in PREPOSITIONS else 0
    timed = any(
        one.start <= start and one.end >= form.end and one.kind in TIMES for one in form.times
    )
    placed = start == 1 and any(
        one.start <= 2 and one.end == form.end and one.kind is MentionKind.PLACE
        for one in form.names
    )
    owned = form.end == 1 and form.lowers[0] in _OWNED
    return timed or placed or owned or is_year(form) or form.lowers[:2] == ("according", "to")


def is_year(form: Form) -> bool:
    """Is it a lone year, perhaps with a word before it?"""
    return form.end in (1, 2) and YEAR.match(form.lowers[form.end - 1]) is not None
