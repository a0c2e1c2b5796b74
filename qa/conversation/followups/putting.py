"""Words put in the place of others in a question, or behind all of it; times have places of
their own ("And in 2019?", "And two years later?"), and so has one of several ("the second").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.conversation.followups.claims import agreeing
from qa.conversation.followups.entities import phrases
from qa.conversation.followups.fragments import TIMES, YEAR, is_year
from qa.conversation.form import PREPOSITIONS, Form, read
from qa.conversation.nouns import COMMANDS
from qa.documents.article import Article
from qa.language.grammar import POSSESSIVES
from qa.language.lexicon import table
from qa.light import pattern
from qa.types import Range

__all__ = [
    "ORDINALS",
    "added",
    "is_time",
    "ordinal_one",
    "put_picked",
    "put_time",
    "replaced",
    "year_meant",
]

# Times without a name, for one another.
_NOW = frozenset(
    "now|currently|nowadays|today|previously|originally|initially|at first|right now|"
    "these days|at the moment|at present|at the time|back then".split("|")
)
_DISTANCE = pattern(
    r"(?:in )?(?:the )?(?:(?P<count>\d{1,2}|[a-z]+) )?"
    r"(?:years? (?P<way>later|earlier|after(?:wards)?|before|after that|before that|on)"
    r"|(?P<next>following|next|previous|preceding) year)",
    re.IGNORECASE,
)
_BACK = frozenset({"earlier", "before", "before that", "previous", "preceding"})
_A_YEAR = frozenset({"a", "the", "one", None})
_FEW_ARTICLES = 8
ORDINALS = frozenset("first second third fourth fifth last".split())
_LONGEST_PICK = 2  # words, "the" among them
_PICKED_ONE = pattern(r"^(?:the |this |that )?(?P<which>[\w-]+) ones?$", re.IGNORECASE)


def replaced(last: Form, slot: Range, words: str) -> str:
    """The last question with `words` in the place of the tokens of `slot`."""
    start, end = last.tokens[slot[0]].start, last.tokens[slot[1] - 1].end
    if slot[1] < last.end and last.tags[slot[1]] == "POS":
        words = re.sub(r"['’]s?$", "", words)  # "And Jack's?" brings an owner's ending of its own
    if slot[0] and (last.tags[slot[0] - 1] == "POS" or last.lowers[slot[0] - 1] in POSSESSIVES):
        words = re.sub(r"^(?:the|an?|his|her|its|their) ", "", words, flags=re.IGNORECASE)
    before = last.text[:start]
    if slot == last.subject and last.aux == slot[0] - 1:
        auxiliary = last.tokens[last.aux]
        before = f"{last.text[: auxiliary.start]}{agreeing(auxiliary.text, words)} "
    mark = "." if last.lowers[0] in COMMANDS else "?"
    return f"{before}{words}{last.text[end : last.tokens[last.end - 1].end]}{mark}"


def added(last: Form, words: str) -> str:
    """The last question with `words` behind it."""
    if last.wh_word in ("when", "where") and last.aux >= 0 and last.wh[0] == 0:
        clause = last.piece(last.aux, last.end)
        return f"{clause[:1].upper()}{clause[1:]} {words}?"
    return f"{last.piece(0, last.end)} {words}?"


def is_time(form: Form) -> bool:
    """Whether a fragment is a time and nothing else."""
    start = 1 if form.lowers[0] in PREPOSITIONS else 0
    unnamed = " ".join(form.lowers[: form.end]) in _NOW
    return (unnamed or is_year(form)) or any(
        one.start <= start and one.end >= form.end and one.kind in TIMES for one in form.times
    )


def put_time(form: Form, last: Form) -> str:
    """The last question with a time in the place of its own, or behind it."""
    new = form.piece(0, form.end)
    bare = form.lowers[0] not in PREPOSITIONS
    slot = _time_slot(last)
    if slot is None:
        prefix = "in " if bare and is_year(form) else ""
        return added(last, prefix + new)
    start, end = slot
    if start and last.lowers[start - 1] in PREPOSITIONS and not (bare and is_year(form)):
        start -= 1
    return replaced(last, (start, end), new)


def _time_slot(last: Form) -> Range | None:
    for one in reversed(last.times):
        if one.kind in TIMES and not last.wh[0] <= one.start < last.wh[1]:
            return one.start, one.end
    if last.lowers[last.end - 1] in _NOW | {"before"} and last.end > last.rest:
        return last.end - 1, last.end
    years = [i for i in range(last.end) if YEAR.match(last.lowers[i])]
    return (years[-1], years[-1] + 1) if years else None


def year_meant(text: str, last: Form, articles: Sequence[Article]) -> str:
    """The year that `text` names by its distance from the only year of the last question, or "".

    Where an article uses the words themselves, or does not name that year, they are left alone.
    """
    found = _DISTANCE.fullmatch(text)
    years = [int(word) for word in last.lowers[: last.end] if word.isdigit() and YEAR.match(word)]
    count = _year_count(found["count"]) if found else 0
    if not found or not count or len(years) != 1:
        return ""
    back = (found["way"] or found["next"]).lower() in _BACK
    year = str(years[0] - count if back else years[0] + count)
    read = [article.text for article in articles[:_FEW_ARTICLES]]
    as_said = any(re.search(rf"\b{re.escape(text)}\b", one, re.IGNORECASE) for one in read)
    return year if not as_said and any(year in one for one in read) else ""


def _year_count(word: str | None) -> int:
    lower = word.lower() if word else None
    if lower in _A_YEAR:
        return 1
    number = table("number_words").get(lower or "", lower or "")
    return int(number) if number.isdigit() else 0


def ordinal_one(text: str, last: Form) -> str:
    """ "the second one" with the noun of the last question in the place of "one"."""
    found = _PICKED_ONE.match(text.strip())
    if not found:
        return ""
    noun = last.piece(*last.wh_noun)
    if not noun:
        heads = [one for one in phrases(last.text) if not one.named and one.kind != "name"]
        noun = heads[0].head if heads else ""
    return f"the {found['which']} {noun}" if noun else ""


def put_picked(text: str, last: Form) -> str | None:
    """The last question with "the second" in the place of its "the first" or "his first"."""
    form = read(text)
    picked = _picked(form, last) if form.end and last.end else None
    return replaced(last, picked, form.piece(0, form.end).removesuffix(" one")) if picked else None


def _picked(form: Form, last: Form) -> Range | None:
    """Where "the youngest" or "the first" stands in the last question, for "the oldest"."""
    end = form.end - (form.lowers[form.end - 1] == "one")
    if form.end == 1 and form.lowers[0] in ORDINALS:
        behind = (i for i in range(last.rest + 1, last.end) if last.lowers[i] in ORDINALS)
        return next(((i, i + 1) for i in behind if last.tags[i - 1].startswith("VB")), None)
    if end not in (_LONGEST_PICK, _LONGEST_PICK + 1) or form.lowers[0] not in POSSESSIVES | {"the"}:
        return None
    ordinal = form.lowers[end - 1] in ORDINALS
    if not ordinal and form.tags[end - 1] != "JJS":
        return None
    alike = (i for i in range(1, last.end) if _is_determined(last, i))
    found = (i for i in alike if (last.lowers[i] in ORDINALS if ordinal else last.tags[i] == "JJS"))
    return next(((i - (last.lowers[i - 1] == "the"), i + 1) for i in found), None)


def _is_determined(last: Form, index: int) -> bool:
    return last.lowers[index - 1] in POSSESSIVES | {"the"} or last.tags[index - 1] == "POS"
