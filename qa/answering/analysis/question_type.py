"""The form of a question by its shape: who, when, how many, yes or no, a list, a definition …"""

from __future__ import annotations

from qa.answering.analysis.shape import HOW_TYPES, Shape
from qa.answering.question import QuestionType, Role
from qa.language.grammar import ANY_BE
from qa.language.stems import base, stem

__all__ = ["type_of"]

# "For what reason", "on what grounds": why.
_REASONS = {
    "for": frozenset("purpose purposes reason reasons".split()),
    "on": frozenset(("grounds",)),
}
_CHANGES = frozenset(
    stem(verb)
    for verb in "rise fall grow increase decrease drop climb decline shrink widen narrow".split()
)
# "How many days" is "how long"; one who asks so takes "three years" for days, too.
_PERIODS = frozenset(
    "seconds minutes hours days nights weeks months years decades centuries".split()
)
# "What did they complain of?" asks for no words, "what did they warn of?" for what was said.
_SPOKEN_OF = frozenset("of about on for to against".split())
_SPEAKING_OF = frozenset(("warn", "think", "say"))
_SAYING = frozenset(
    """
    say state tell announce add note claim declare think suggest comment remark explain warn
    argue call describe shout whisper exclaim joke complain tweet
    """.split()
)


def type_of(shape: Shape, command: str) -> QuestionType:
    """The type of a question; `command` is the verb that it begins with as an order, or ""."""
    word = shape.wh.word
    if word == "how":
        return _how_type(shape)
    if not word:
        return _type_without_wh(shape, command)
    if word == "what" and _asks_for_saying(shape):
        return QuestionType.SAYING
    if word == "what" and _asks_for_price(shape):
        return QuestionType.HOW_MUCH
    if shape.answer_type in _REASONS.get(shape.preposition, ()):
        return QuestionType.WHY
    if word in ("who", "whom", "whose", "when", "where", "why"):
        return QuestionType(word)
    if shape.plural and word == "which" and _only_mentioned(shape):
        return QuestionType.LIST
    if word == "what" and _is_definition(shape):
        return QuestionType.DEFINITION
    return QuestionType(word)


def _type_without_wh(shape: Shape, command: str) -> QuestionType:
    if shape.starts_as_yes_no() and not shape.command:
        return QuestionType.CHOICE if "or" in shape.words else QuestionType.YES_NO
    if command in ("define", "describe"):
        return QuestionType.DEFINITION
    if shape.plural and shape.command:
        return QuestionType.LIST
    return QuestionType.WHAT


def _how_type(shape: Shape) -> QuestionType:
    if shape.adjective == "much" and not _is_by_how_much(shape):
        if base(shape.words[shape.verb]) == "weigh" and not shape.answer_type:
            return QuestionType.HOW_ADJECTIVE
        if shape.answer_class == "duration" or shape.answer_type == "time":
            return QuestionType.HOW_LONG
    if shape.adjective == "many" and shape.answer_type in _PERIODS:
        return QuestionType.HOW_LONG
    if shape.adjective in HOW_TYPES:
        if _is_by_how_much(shape):
            return QuestionType.DIFFERENCE
        return HOW_TYPES[shape.adjective]
    return QuestionType.HOW_ADJECTIVE if shape.adjective else QuestionType.HOW


def _is_by_how_much(shape: Shape) -> bool:
    before = shape.words[: shape.wh.start]
    if shape.adjective == "many" and shape.answer_type in ("points", "point"):
        return "percentage" in shape.words
    if shape.adjective == "many" and before[-1:] == ["by"]:
        return shape.predicate in _CHANGES
    # "How much did prices fall?": what changes by itself changes by an amount.
    stranded = [word for word in shape.words if word[:1].isalnum()][-1] == "by"
    changes = not shape.answer_type and (shape.predicate in _CHANGES or stranded)
    if shape.adjective == "far":
        return changes
    return shape.adjective == "much" and (before[-1:] == ["by"] or changes)


def _asks_for_saying(shape: Shape) -> bool:
    if shape.answer_type or shape.verb < 0 or shape.wh.end >= len(shape.words):
        return False
    last = [word for word in shape.words if word[:1].isalnum()][-1]
    verb = base(shape.words[shape.verb])
    if last in _SPOKEN_OF and verb not in _SPEAKING_OF:
        return False
    return shape.words[shape.wh.end] in ("do", "does", "did") and verb in _SAYING


def _asks_for_price(shape: Shape) -> bool:
    """ "What does it cost to hire one?", which no cost in the text need tell."""
    if shape.answer_type or shape.verb < 0 or base(shape.words[shape.verb]) != "cost":
        return False
    return "to" in shape.words[shape.verb + 1 : shape.verb + 3]  # "cost me to"


def _only_mentioned(shape: Shape) -> bool:
    return shape.predicate in {
        stem(verb) for verb in ("mention", "name", "list", "discuss", "involve")
    }


def _is_definition(shape: Shape) -> bool:
    """ "What is X?" with nothing after X; "What is the capital of Y?" asks for a capital."""
    if (
        shape.wh.end >= len(shape.words)
        or shape.words[shape.wh.end] not in ANY_BE
        or shape.preposition
    ):
        return False
    if shape.verb >= 0 and shape.words[shape.verb] not in ANY_BE:
        return False
    if shape.wh.end - shape.wh.start > 1 or shape.role is not Role.COPULA:
        return False
    return not shape.answer_class and not _has_of(shape)


def _has_of(shape: Shape) -> bool:
    return any(
        word in ("of", "for", "in", "'s", "’s", "s", "now", "today", "currently")
        for word in shape.words[shape.wh.end + 1 :]
    )
