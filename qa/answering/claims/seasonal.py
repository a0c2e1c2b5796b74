"""What is so for some of the year, the week or the day: "Can I bring a dog in July?" of "It is
closed to dogs from May to September".

The claim without its time tells what is so within that time; the opposite is so outside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.analysis import analyse
from qa.answering.claims.clocked import within_hours
from qa.answering.question import Question
from qa.language.grammar import FINITE
from qa.language.lexicon import table
from qa.light import NamedTuple, pattern
from qa.reading.reading import SentenceReading
from qa.reading.times.spanning import falls_within

__all__ = ["Season", "is_within", "season_of"]

# "Was it open in May?" asks about one year.
_AT_ANY_TIME = frozenset("can could may might is are do does must should will".split())
_WHEN = pattern(
    r"(?P<bare>.+?) (?P<when>(?:in|during|on|at|after|before) (?:the )?"
    r"(?:(?P<named>[a-z]+)|[\d:.]+(?: ?[ap]\.?m\.?)?|noon|midday|midnight))",
)
_NAMES = r"[a-z]+(?: ?(?:,|and|or|,? and) [a-z]+)*"
_BEHIND_ONLY = pattern(rf"\b(?:only|just) (?:in|on|during) (?P<times>{_NAMES})")
_BEFORE_ONLY = pattern(rf"\b(?P<times>{_NAMES}) only\b")
_YEAR = pattern(r"(?:1\d|20)\d\d")


class Season(NamedTuple):
    """A claim without its time of the year, the week or the day, and that time's words."""

    bare: Question
    when: tuple[str, ...]


def season_of(question: Question) -> Season | None:
    """The claim of a question apart from its time; None where it has none, or is of one year."""
    lowers = [token.text.lower() for token in question.tokens]
    if lowers[:1] and lowers[0] not in _AT_ANY_TIME:
        return None
    found = _WHEN.fullmatch(question.resolved.strip(" ?").lower())
    if found is None or not _is_time(found["named"] or ""):
        return None
    bare = analyse(question.resolved.strip(" ?")[: len(found["bare"])] + "?")
    return Season(bare, tuple(found["when"].split()))


def _is_time(named: str) -> bool:
    day = named.removesuffix("s")
    return not named or day in table("weekdays") or named in table("months") or named == "noon"


def is_within(season: Season, own: SentenceReading) -> bool | None:
    """Whether a time lies within that of a sentence that tells of no other; None where it has no
    such time, or tells more than one thing."""
    verbs = sum(tag in FINITE for tag in own.tags)
    if verbs > 1 or any(_YEAR.fullmatch(word) for word in own.words):
        return None
    spanned = falls_within(season.when, _joined(own.lowers))
    if spanned is not None:
        return spanned if spanned is False or not _is_cut(season.when, own) else None
    hours = within_hours(season.when, own.lowers)
    return _among(season.when, own.lowers) if hours is None else hours


def _joined(lowers: Sequence[str]) -> Sequence[str]:
    """Words of which "and" joins the two ends of a time, as in "between May and July"."""
    return lowers if "between" in lowers else [word if word != "and" else "," for word in lowers]


def _is_cut(when: Sequence[str], own: SentenceReading) -> bool:
    """ "From 1 March to 15 June" holds some of June."""
    at = own.lowers.index(when[-1]) if when[-1] in own.lowers else 0
    return at > 0 and own.tags[at - 1] == "CD"


def _among(when: Sequence[str], lowers: Sequence[str]) -> bool | None:
    """Whether a month or a day is one of those that a sentence tells as the only ones."""
    text = " ".join(lowers)
    told = _BEHIND_ONLY.search(text) or _BEFORE_ONLY.search(text)
    listed = told["times"].split() if told is not None else ()
    for unit in (table("months"), table("weekdays")):
        named, asked = (
            {word.removesuffix("s") for word in said if word.removesuffix("s") in unit}
            for said in (listed, when)
        )
        if len(asked) == 1 and named:
            return asked <= named
    return None
