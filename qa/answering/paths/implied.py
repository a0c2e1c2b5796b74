"""Labels that a question asks for without a word of them: "How tall …?" asks for "Height: …"."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.question import Question, QuestionType, Term
from qa.language.stems import StemSet, stem

__all__ = ["SAID_BY_LABELS", "implied_labels", "is_degree", "is_of_things", "is_topic", "is_used"]

# What a question asks for without a word of it: "Where …?" may be answered by "Venue: …".
_IMPLIED = {
    QuestionType.WHEN: "date day year time",
    QuestionType.WHERE: "place venue location locale address",
    QuestionType.HOW_MUCH: "price cost fee amount",
    QuestionType.HOW_MANY: "number total",
    QuestionType.HOW_LONG: "length duration",
    QuestionType.HOW_OLD: "age",
}
# "How big …?" may be answered by "Area: …".
_MEASURED = {
    "big": "area size", "large": "area size", "small": "area size", "tall": "height",
    "high": "height elevation altitude", "low": "height", "long": "length", "deep": "depth",
    "wide": "width", "heavy": "weight", "fast": "speed", "strong": "strength",
}  # fmt: skip
# "How many watched it?" may be answered by "Attendance: …".
_DONE = {
    "watch": "attendance crowd", "watched": "attendance crowd", "attend": "attendance crowd",
    "attended": "attendance crowd", "saw": "attendance crowd", "cost": "price fee",
    "costs": "price fee", "weigh": "weight", "weighs": "weight", "last": "duration length",
    "take": "time duration", "takes": "time duration", "took": "time duration",
}  # fmt: skip
_PRESENT, _ABSENT = "present attendee participant attendance", "apology absent absentee"
# "What do I need?" may be answered by "Ingredients: …", "Who wrote it?" by "Author: …", "Who was
# absent?" by the "Apologies: …" of minutes.
_NEEDED = {
    **dict.fromkeys(
        "need needed require required".split(),
        "ingredient material tool equipment requirement prerequisite",
    ),
    **dict.fromkeys("write wrote written".split(), "author writer"),
    **dict.fromkeys("sent send sender from".split(), "author"),
    "about": "subject topic",
    **dict.fromkeys("attend attended there come came".split(), _PRESENT),
    **dict.fromkeys("absent missing missed".split(), _ABSENT),
}
# "Who makes it?" may be answered by "Manufacturer: …".
_DOERS = {
    **dict.fromkeys("make makes made produce produces".split(), "manufacturer maker producer"),
    **dict.fromkeys("design designed".split(), "architect designer"),
    **dict.fromkeys("runs run manages".split(), "manager operator director head"),
}
# "What kind of lake …?" may be answered by "Type: …".
_SORTS = frozenset(stem(word) for word in "kind type sort".split())
_PEOPLE = frozenset((QuestionType.WHO, QuestionType.WHOM))
_COMING = frozenset("attend attended there come present".split())
_SENT = frozenset("sent send addressed written wrote".split())
_LETTERS = frozenset("letter email e-mail message memo postcard".split())
_HOLDING = StemSet("hold contain take fit".split())
_USING = StemSet("use need consume draw require".split())
_OFTEN = 4
SAID_BY_LABELS = frozenset(("old", "not", "present", *_MEASURED, *_DONE, *_NEEDED, *_DOERS, *_SENT))


def implied_labels(question: Question) -> frozenset[str]:
    """The stems of the labels that the question's form asks for."""
    asked = "".join(token.text.lower() for token in question.tokens[1:2])
    if asked in _SORTS:
        return _SORTS
    words = _MEASURED.get(asked, "") if question.profile == "how_adjective" else ""
    dated = question.profile == "what_date"
    words = words or _IMPLIED.get(QuestionType.WHEN if dated else question.type, "")
    lowers = _lowers(question)
    if question.type in _PEOPLE and "to" in (question.preposition, *lowers[-2:]):
        sent = _SENT.union(_LETTERS).intersection(lowers)
        return frozenset((stem("recipient"),)) if sent else frozenset()
    done = _DONE if question.type.startswith("how") else _NEEDED
    if question.type in _PEOPLE:
        done = {**done, **_DOERS}
    if question.negated and not _COMING.isdisjoint(lowers):
        return frozenset(map(stem, _ABSENT.split()))  # "Who could not come?"
    words += "".join(f" {done.get(token.text.lower(), '')}" for token in question.tokens)
    return frozenset(stem(word) for word in words.split())


def is_degree(question: Question, term: Term) -> bool:
    """Whether a term only asks for the figure of the noun behind it: "How high were the losses?" of
    "Losses: 310 million"."""
    nouns = any(one.kind != "adjective" for one in question.terms)
    return question.type is QuestionType.HOW_ADJECTIVE and term.kind == "adjective" and nouns


def is_used(question: Question, term: Term) -> bool:
    """Whether a term only says that the amount of a label is used or held: "How much power does it
    use?" of "Power: 20 W", "How much water does the tank hold?" of "Tank: 2 litres"."""
    if question.type not in (QuestionType.HOW_MUCH, QuestionType.HOW_MANY):
        return False
    stuff = stem(question.answer_type) == term.stem and stem(question.predicate) in _HOLDING
    return stuff or (term.kind == "verb" and term.stem in _USING)


def is_topic(question: Question, term: Term, text: str) -> bool:
    """Whether a noun with "the" stands for what the text is about: it is told of ever again."""
    before = _lowers(question)[term.index - 1] if term.index > 0 else ""
    common = term.kind == "noun" and before in ("the", "this")
    return common and text.lower().count(term.word.lower()) >= _OFTEN


def is_of_things(question: Question, source: str, label: Sequence[str]) -> bool:
    """Whether a question asks for what nobody is: "Which court was it?" of "By Ann Lee, court
    reporter", "Where was the match?" of "Man of the match: Ann Lee"."""
    if question.type is QuestionType.WHERE:
        return source == "label" and implied_labels(question).isdisjoint(label)
    return source in ("role", "byline") and question.answer_class not in ("", "person")


def _lowers(question: Question) -> list[str]:
    return [token.text.lower() for token in question.tokens]
