"""Rules on what a figure or date measures: "how tall" wants metres, "which month" a month."""

from __future__ import annotations

from itertools import takewhile

from qa.answering.expected import asked_size
from qa.answering.question import Question, QuestionType
from qa.answering.rules.counts import count_keys, counted_at, counts_others
from qa.answering.scene import Scene
from qa.language.lexicon import table
from qa.language.stems import base, singular, stem
from qa.light import pattern
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["FAMILIES", "asked_dimensions", "head_keys", "measured_dimensions"]

FAMILIES = {
    "measure": "its unit measures {}",
    "grain": "of the part of a date asked for: {}",
    "counts": "it counts {}",
}
# Of these one figure each; "big" and "tall" may stand for any or for some of them.
_SIDES = frozenset("broad deep depth high height long length thick wide width".split())
_SAME_SIDE = {
    "deep": _SIDES - {"depth"},
    "high": _SIDES - {"height"},
    "long": _SIDES - {"length"},
    "wide": _SIDES - {"broad", "width"},
    "broad": _SIDES - {"wide", "width"},
    "tall": _SIDES - {"high", "height"},
}
_FINITE = frozenset(("VBD", "VBZ", "VBP", "VBN"))
_PAYING = frozenset(
    stem(verb)
    for verb in (
        "cost pay spend earn charge sell buy invest raise donate owe borrow lend get receive"
    ).split()
)
_NO_PRICES = frozenset(
    (MentionKind.PERCENT, MentionKind.NUMBER, MentionKind.QUANTITY, MentionKind.DURATION)
)
_MEASURES = frozenset(
    (MentionKind.DATE, MentionKind.TIME, MentionKind.DURATION, MentionKind.AGE, MentionKind.MONEY,
     MentionKind.NUMBER, MentionKind.PERCENT, MentionKind.QUANTITY, MentionKind.ORDINAL,
     MentionKind.FREQUENCY)
)  # fmt: skip
_AMOUNTS = frozenset(
    (MentionKind.MONEY, MentionKind.PERCENT, MentionKind.QUANTITY, MentionKind.NUMBER)
)
_NAMING = frozenset((QuestionType.WHAT, QuestionType.DEFINITION))
_NO_MEASURES = frozenset(
    "who whom whose where what_person what_place what_organisation what_name".split()
)
_NAMED_BY = {
    "strong": "magnitude",
    "powerful": "magnitude",
    "deep": "depth",
    "fast": "speed",
    "long": "length",
    "tall": "height",
    "wide": "width",
}
_LENGTHS = frozenset(("length", "time"))
# "How long …?" of these is how many hours or years, no metres.
_LASTING = frozenset(
    stem(verb) for verb in "take last spend stay wait work live serve survive need remain".split()
)
_POWERS = {"cubic": "volume", "square": "area", "sq": "area", "sq.": "area"}
_LEVELS = frozenset((QuestionType.WHAT, QuestionType.HOW_MUCH, QuestionType.DIFFERENCE))
_THEN = frozenset(
    "from before earlier previous previously last ago used formerly originally initially".split()
)
_SHARES = frozenset("percent percentage percents per".split())
_NO_DISTANCES = frozenset("depth height altitude width length magnitude speed".split())
_AWAY = frozenset(
    (word,)
    for word in """
    from away north south east west northeast northwest southeast southwest north-east north-west
    south-east south-west off offshore inland outside further upstream downstream up down
    """.split()
)
_PER_TIME = ("/h", "/hour", "/min", "/minute", "/s", "/second")
_YEAR = pattern(r"\d{4}s?")
_DAY = pattern(r"[0-3]?\d(?:st|nd|rd|th)?")


def head_keys(scene: Scene, head: int) -> list[str]:
    """Whether the quantity or date at token `head` measures what the question asks for."""
    own = scene.mention_of[head]
    if own is None:
        return []
    if scene.profile in _NO_MEASURES and own.kind in _MEASURES:
        return ["measure=other"]  # no person and no place is "Thursday"
    if own.kind in _AMOUNTS and _is_named_before(scene, own):
        return ["measure=asked"]
    if own.kind in _AMOUNTS and (_is_change(scene, own) or _is_compared(scene, own)):
        return ["measure=other"]
    if own.kind in _AMOUNTS and (listed := _listed(scene, own.kind)):
        return ["measure=asked"] if own in listed else []
    if own.kind is MentionKind.MONEY and _is_price(scene, own):
        return ["measure=other"]
    if own.kind is MentionKind.NUMBER and counts_others(scene, own):
        return ["counts=other things"]
    if _asks_for_money(scene.question):
        return _price_keys(own)
    if scene.question.type is QuestionType.HOW_MANY and scene.question.answer_type:
        return count_keys(scene, own)
    size = asked_size(scene.question)
    if size is not None:
        return [f"measure={'asked' if own.kind is size else 'other'}"]
    if own.kind is MentionKind.QUANTITY:
        return _unit_keys(scene, own)
    if own.kind is MentionKind.NUMBER and _is_beside_measure(scene):
        return ["measure=other"]
    if own.kind is MentionKind.DURATION:
        return ["measure=other"] if asked_dimensions(scene.question) - _LENGTHS else []
    if own.kind is MentionKind.TIME and scene.question.answer_type == "time":
        return [f"grain={'named' if own.normal else 'not named'}"]  # "at dawn" is no clock's time
    return _grain_keys(scene, own) if own.kind is MentionKind.DATE else []


def _is_named_before(scene: Scene, own: Found) -> bool:
    """ "A premium of 31%", "magnitude 7.1": the noun asked for leads to its figure."""
    lowers, question = scene.reading.lowers, scene.question
    if not own.start:
        return False
    place = own.start - 1 - (lowers[own.start - 1] == "of")
    if question.type is QuestionType.HOW_ADJECTIVE:
        start, end = question.wh
        named = (_NAMED_BY.get(token.text.lower(), "") for token in question.tokens[start:end])
        return lowers[place] in named
    noun = question.answer_type if question.type in _NAMING else ""
    return bool(noun) and scene.reading.stems[place] == stem(noun)


def _is_change(scene: Scene, own: Found) -> bool:
    """ "Profit rose 18% to $3 million": by how much it rose, where the level is asked for, not the
    change by its verb, as a difference or as a share."""
    question = scene.question
    if question.type is QuestionType.DIFFERENCE or question.answer_type in _SHARES:
        return False
    place = own.start - 1 - (scene.reading.lowers[own.start - 1 : own.start] == ("by",))
    level = scene.mention_of[own.end + 1] if own.end + 1 < scene.size else None
    if place < 0 or level is None or level.start != own.end + 1 or level.kind not in _AMOUNTS:
        return False
    risen = scene.reading.tags[place] in _FINITE and scene.matches[place] is None
    return risen and scene.reading.lowers[own.end] == "to"


def _is_compared(scene: Scene, own: Found) -> bool:
    """ "92 percent, up from 84 percent": what the level is compared with, where no other time is
    asked for; and of "rise to what" whatever does not stand behind the "to"."""
    question, lowers = scene.question, scene.reading.lowers
    before = lowers[max(0, own.start - 2) : own.start]
    if question.type in _LEVELS and question.preposition == "to":
        return before[-1:] != ("to",)
    if before[-1:] != ("from",) or not _THEN.isdisjoint(_words(question)):
        return False
    if any(term.kind == "number" for term in scene.matcher.terms):
        return False
    if own.kind is MentionKind.NUMBER and counted_at(scene, own.end) >= 0:
        return False  # "9,000 troops from 17 countries"
    return any(one.kind is own.kind and one.end < own.start for one in scene.reading.mentions)


def _listed(scene: Scene, kind: MentionKind) -> list[Found]:
    """The figures of a kind of which a bare list says that they are what is asked for."""
    alike = [one for one in scene.reading.mentions if one.kind is kind]
    return [one for one in alike[1:] if _is_listed_after(scene, one)]


def _is_listed_after(scene: Scene, own: Found) -> bool:
    """ "Schools get $3 million and hospitals $2 million": the very noun asked about stands before
    it, and its verb before another."""
    match = scene.matches[own.start - 1] if own.start else None
    if match is None or scene.matcher.terms[match.term].kind not in ("noun", "name"):
        return False
    if scene.mention_of[own.start - 1] is not None or scene.question.answer_type in _SHARES:
        return False
    return scene.reading.tags[own.start - 1].startswith("NN")


def _is_price(scene: Scene, own: Found) -> bool:
    """ "Bought a villa for $300,000": what was bought is no sum of money."""
    before = scene.reading.lowers[own.start - 1] if own.start else ""
    question = scene.question
    return scene.profile == "what_object" and before == "for" and question.preposition != "for"


def _asks_for_money(question: Question) -> bool:
    """ "How much did it cost?", but not "How much sugar …"."""
    return (
        question.type is QuestionType.HOW_MUCH
        and not question.answer_type
        and (question.predicate in _PAYING or "worth" in _words(question))
    )


def _price_keys(own: Found) -> list[str]:
    if own.kind is MentionKind.MONEY:
        return ["measure=asked"]
    return ["measure=other"] if own.kind in _NO_PRICES else []


def _grain_keys(scene: Scene, own: Found) -> list[str]:
    """Whether a date names the year, the month or the day that is asked for."""
    words = scene.reading.lowers[own.start : own.end]
    named = {
        "year": any(_YEAR.fullmatch(word) for word in words),
        "month": any(word in table("months") for word in words),
        "day": any(
            word.removesuffix("s") in table("weekdays") or _DAY.fullmatch(word) for word in words
        ),
    }
    asked = named.get(singular(scene.question.answer_type))
    return [] if asked is None else [f"grain={'named' if asked else 'not named'}"]


def _unit_keys(scene: Scene, own: Found) -> list[str]:
    """Whether a quantity is of the dimension asked for: "how far" wants a distance, no depth."""
    if _is_converted(scene, own):
        return ["measure=other"]
    if scene.question.type is QuestionType.HOW_FAR:
        lowers = scene.reading.lowers
        if set(lowers[max(0, own.start - 2) : own.start]) & _NO_DISTANCES:
            return ["measure=other"]
        return ["measure=asked"] if lowers[own.end : own.end + 1] in _AWAY else []
    asked = asked_dimensions(scene.question)
    if not asked:
        return []
    measured = measured_dimensions(scene.reading, own)
    if not measured:
        return []
    return [f"measure={'asked' if measured & asked and _is_named(scene, own) else 'other'}"]


def _is_converted(scene: Scene, own: Found) -> bool:
    """ "40 kilometres (25 miles)": the second says the first once more."""
    before = next((one for one in scene.reading.mentions if one.end == own.start - 1), None)
    bracketed = scene.reading.lowers[own.start - 1 : own.start] == ("(",)
    return bracketed and before is not None and before.kind is MentionKind.QUANTITY


def measured_dimensions(reading: SentenceReading, own: Found) -> set[str]:
    """What the units of a quantity measure: of "185 kilometers (115 miles) per hour" the speed."""
    if own.normal.endswith(_PER_TIME):
        return {"speed"}
    units = table("units")
    words = reading.lowers[own.start : own.end]
    powers = {_POWERS[word] for word in words if word in _POWERS}
    return powers or {units[unit] for word in words if (unit := _unit_of(word)) in units}


def _unit_of(word: str) -> str:
    """The "km" of "40km"."""
    return word.lstrip("0123456789.,-")


def _is_beside_measure(scene: Scene) -> bool:
    """ "How fast …?" of "140 km/h where the limit is 80": the one with its unit is asked for."""
    asked = asked_dimensions(scene.question)
    if not asked or scene.question.type is not QuestionType.HOW_ADJECTIVE:
        return False
    quantities = (one for one in scene.reading.mentions if one.kind is MentionKind.QUANTITY)
    return any(measured_dimensions(scene.reading, one) & asked for one in quantities)


def _is_named(scene: Scene, own: Found) -> bool:
    """Whether the word behind a quantity, if it is one, is the question's: "4 metres wide"."""
    named = scene.reading.lowers[own.end] if own.end < scene.size else ""
    if named not in table("dimensions"):
        return True
    words = _words(scene.question)
    return named in words or not words & _SAME_SIDE.get(named, _SIDES)


def _words(question: Question) -> set[str]:
    return {token.text.lower() for token in question.tokens}


def asked_dimensions(question: Question) -> frozenset[str]:
    """The dimensions of the word that the question asks with: "tall", "weigh", "the height of"."""
    if question.type is QuestionType.HOW_LONG and question.predicate in _LASTING:
        return frozenset(("time",))
    dimensions = table("dimensions")
    start, end = question.wh
    words = (token.text for token in question.tokens[start:end])
    for word in (_degree_of(question), question.answer_type, *words):
        if word.lower() in dimensions:
            return frozenset(dimensions[word.lower()].split())
    verbs = (base(token.text) for token in question.tokens)
    return frozenset("mass".split()) if "weigh" in verbs else frozenset()


def _degree_of(question: Question) -> str:
    """The "temperature" of "how high (of) a temperature"; "" where no such noun is told."""
    if question.type is not QuestionType.HOW_ADJECTIVE:
        return ""
    lowers = [token.text.lower() for token in question.tokens]
    start = question.wh[1] + (lowers[question.wh[1] : question.wh[1] + 1] == ["of"])
    if lowers[start : start + 1] not in (["a"], ["an"]):
        return ""
    behind = zip(lowers[start + 1 :], question.tags[start + 1 :], strict=True)
    nouns = takewhile(lambda one: one[1].startswith(("NN", "JJ")), behind)
    return next((low for low, _ in nouns if low in table("dimensions")), "")
