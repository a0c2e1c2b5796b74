"""What can answer: the class of the noun asked for, the kinds of mention that a profile expects."""

from __future__ import annotations

from functools import cache, lru_cache

from qa.answering.question import Question, QuestionType
from qa.language.lexicon import table, words
from qa.language.stems import singular
from qa.types import MentionKind as Kind

__all__ = [
    "EXPECTED",
    "asked_size",
    "class_of",
    "every_instance",
    "expected_kinds",
    "fits",
    "instances",
]

_TIME = (Kind.DATE, Kind.TIME)
EXPECTED: dict[str, tuple[Kind, ...]] = {
    "how_adjective": (Kind.QUANTITY, Kind.NUMBER, Kind.DURATION, Kind.MONEY, Kind.PERCENT),
    "how_far": (Kind.QUANTITY,),
    "how_long": (Kind.DURATION, Kind.QUANTITY, Kind.DATE),
    "how_many": (Kind.NUMBER,),
    "how_much": (Kind.MONEY, Kind.QUANTITY, Kind.PERCENT, Kind.NUMBER),
    "how_often": (Kind.FREQUENCY, Kind.DURATION),
    "how_old": (Kind.AGE, Kind.DURATION),
    "difference": (Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.NUMBER),
    "saying": (Kind.QUOTE,),
    "what_age": (Kind.AGE, Kind.NUMBER),
    "what_date": (Kind.DATE,),
    "what_duration": (Kind.DURATION,),
    "what_event": (Kind.EVENT, Kind.NAME),
    "what_language": (Kind.NATIONALITY, Kind.NAME),
    "what_money": (Kind.MONEY,),
    "what_name": (Kind.NAME, Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.WORK, Kind.EVENT),
    "what_nationality": (Kind.NATIONALITY,),
    "what_number": (Kind.NUMBER, Kind.QUANTITY, Kind.PERCENT),
    "what_organisation": (Kind.ORGANISATION, Kind.NAME),
    "what_percent": (Kind.PERCENT, Kind.NUMBER),
    "what_person": (Kind.PERSON, Kind.NAME),
    "what_place": (Kind.PLACE, Kind.NAME),
    "what_quantity": (Kind.QUANTITY, Kind.NUMBER, Kind.MONEY),
    "what_role": (Kind.ROLE,),
    "what_time": (Kind.TIME, Kind.DATE),
    "what_title": (Kind.WORK, Kind.NAME, Kind.ROLE),
    "what_work": (Kind.WORK, Kind.NAME, Kind.QUOTE),
    "when": _TIME,
    "where": (Kind.PLACE, Kind.ORGANISATION, Kind.NAME),
    "who": (Kind.PERSON, Kind.ORGANISATION, Kind.NAME, Kind.ROLE),
    "whom": (Kind.PERSON, Kind.ORGANISATION, Kind.NAME, Kind.ROLE, Kind.PLACE),
    "whose": (Kind.PERSON, Kind.NAME, Kind.ORGANISATION, Kind.PLACE),
}
_SPECIFIC = {
    Kind.DATE, Kind.TIME, Kind.DURATION, Kind.AGE, Kind.MONEY, Kind.NUMBER, Kind.PERCENT,
    Kind.QUANTITY,    Kind.PERSON, Kind.PLACE, Kind.NATIONALITY, Kind.ORDINAL, Kind.FREQUENCY,
}  # fmt: skip
_SIZES = frozenset("big large small great huge high low steep hefty heavy substantial".split())
_AUXILIARY = frozenset(
    "is are was were be been will would can could do does did has have had".split()
)
_WITHIN = frozenset(("DT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "VBG"))
_PERSON_ENDINGS = ("ist", "ologist", "ician")


@lru_cache(maxsize=16384)
def class_of(noun: str) -> str:
    """The class of a noun that people ask for ("city" -> "place"), or "" when unknown."""
    types = table("answer_types")
    for form in (noun, singular(noun)):
        if form in types:
            return types[form]
        if form in words("roles") or form in table("demonyms"):
            return "person"
    if noun.endswith(_PERSON_ENDINGS):
        return "person"
    return ""


@lru_cache(maxsize=256)
def instances(kind: str) -> frozenset[str]:
    """The singulars that name one of a kind ("eagle" for "birds"); none for most kinds."""
    told = table("instances")
    row = told.get(kind) or told.get(singular(kind)) or ""
    named = row.split(", ") if row else ()
    groups = (instances(one[1:]) for one in named if one.startswith("@"))
    return frozenset(named).union(*groups)


@cache
def every_instance() -> frozenset[str]:
    """The singulars that name one of any kind."""
    return frozenset().union(*map(instances, table("instances")))


def expected_kinds(profile: str) -> tuple[Kind, ...]:
    """The kinds that a profile asks for, the likeliest first; empty when any will do."""
    return EXPECTED.get(profile, ())


@lru_cache(maxsize=4096)
def fits(profile: str, kind: str, aligned: str) -> str:
    """How a mention's kind answers a profile: "first", "second", "clash", "free" and so on."""
    expected = EXPECTED.get(profile)
    if expected is None:
        return f"free {'typed' if kind else 'plain'}"
    if not kind:
        return "untyped"
    if kind in expected:
        order = "first" if expected[0] == kind else "second"
        return f"{order} {aligned}"
    return "clash" if Kind(kind) in _SPECIFIC else "other"


def asked_size(question: Question) -> Kind | None:
    """The kind of figure by which a "how" with an adjective is answered; None for any."""
    if question.type is not QuestionType.HOW_ADJECTIVE:
        return None
    return _size(tuple(token.text.lower() for token in question.tokens), question.tags)


@lru_cache(maxsize=256)
def _size(lowers: tuple[str, ...], tags: tuple[str, ...]) -> Kind | None:
    sizes = table("sizes")
    start = lowers.index("how") + 1 if "how" in lowers else 0
    adjective = lowers[start] if start < len(lowers) else ""
    kind = sizes.get(_thing(lowers, tags, start + 1) if adjective in _SIZES else adjective)
    return Kind(kind) if kind else None


def _thing(lowers: tuple[str, ...], tags: tuple[str, ...], start: int) -> str:
    """The noun that heads the first phrase behind the adjective: "this year's budget", "a fine"."""
    noun = ""
    for low, tag in zip(lowers[start:], tags[start:], strict=True):
        if low in _AUXILIARY:
            if noun:
                break
        elif tag not in _WITHIN:
            break
        elif tag.startswith("NN"):
            noun = low
    return singular(noun)
