"""A question as the answerer sees it: what is asked for, about what, under which conditions."""

from __future__ import annotations

from enum import StrEnum

from qa.language.stems import stem
from qa.light import TYPE_CHECKING, dataclass
from qa.types import Rewrite, Token

if TYPE_CHECKING:
    from typing import Any

__all__ = ["Question", "QuestionType", "Role", "Term"]


class QuestionType(StrEnum):
    """The form of a question; the lexical answer type refines it."""

    WHO = "who"
    WHOM = "whom"
    WHOSE = "whose"
    WHAT = "what"
    WHICH = "which"
    WHEN = "when"
    WHERE = "where"
    WHY = "why"
    HOW = "how"
    HOW_MANY = "how_many"
    HOW_MUCH = "how_much"
    HOW_LONG = "how_long"
    HOW_OLD = "how_old"
    HOW_FAR = "how_far"
    HOW_OFTEN = "how_often"
    HOW_ADJECTIVE = "how_adjective"
    YES_NO = "yes_no"
    CHOICE = "choice"
    LIST = "list"
    DEFINITION = "definition"
    SAYING = "saying"
    DIFFERENCE = "difference"
    TOPIC = "topic"


class Role(StrEnum):
    """The slot of the question's clause that the answer fills."""

    SUBJECT = "subject"
    OBJECT = "object"
    COPULA = "copula"
    OBLIQUE = "oblique"
    ADVERBIAL = "adverbial"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the question that the evidence should match; `weight` is its rarity times its role.

    `kind` is "name", "number", "verb", "noun", "adjective" or "other".
    """

    stem: str
    word: str
    index: int
    kind: str
    weight: float


@dataclass(frozen=True, slots=True)
class Question:
    """One question, analysed.

    `text` is as typed, `resolved` as understood, `rewrites` the steps between. `answer_type` is the
    lexical answer type (the noun asked for: "city"), `answer_class` the class of that noun
    (`lexicon/answer_types.tsv`), `role` the slot that the answer fills, `predicate` the stem of the
    verb asked about, `preposition` what governs or strands the wh-word ("in", "by", "against").
    `wh` is the half-open range of tokens of the wh-phrase. `plural` says that several things are
    asked for.
    """

    text: str
    resolved: str
    type: QuestionType
    rewrites: tuple[Rewrite, ...] = ()
    answer_type: str = ""
    answer_class: str = ""
    role: Role = Role.NONE
    predicate: str = ""
    preposition: str = ""
    wh: tuple[int, int] = (0, 0)
    plural: bool = False
    negated: bool = False
    tokens: tuple[Token, ...] = ()
    tags: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()

    @property
    def profile(self) -> str:
        """Type, answer class and form in one word: what the rules condition on."""
        return _profile_of(self)

    @property
    def asks_by_noun(self) -> bool:
        """Whether the wh-word goes with the noun asked for: "Which river …?", not "What is …?"."""
        named = self.type in (QuestionType.WHICH, QuestionType.WHAT) and bool(self.answer_type)
        return named and self.wh[1] - self.wh[0] > 1

    @property
    def asks_which_sort(self) -> bool:
        """Whether it asks "What kind of ship …?"."""
        asked = {token.text.lower() for token in self.tokens[: self.wh[1]]}
        return self.asks_by_noun and "of" in asked and not _SORTS.isdisjoint(asked)

    @property
    def asks_for_sort(self) -> bool:
        """Whether it asks "What kind of ship?", and has no verb."""
        verb = any(tag.startswith(("VB", "MD")) for tag in self.tags)
        return self.asks_which_sort and not verb

    def is_of_verb(self, term: Term) -> bool:
        """Whether a term is the verb asked about, also where the term says it in one word: "who
        put up the rent" asks by "raise"."""
        if term.stem == self.predicate:
            return True
        return 0 <= term.index < len(self.tokens) and (
            term.kind == "verb" and stem(self.tokens[term.index].text) == self.predicate
        )

    def to_dict(self) -> dict[str, Any]:
        """The question as JSON takes it."""
        return {
            "text": self.text,
            "resolved": self.resolved,
            "rewrites": [
                {"rule": step.rule, "before": step.before, "after": step.after}
                for step in self.rewrites
            ],
            "type": self.type.value,
            "answer_type": self.answer_type,
            "answer_class": self.answer_class,
        }


_SORTS = frozenset("kind type sort form".split())
_SAME_AS = {
    "year": "date",
    "day": "date",
    "month": "date",
    "century": "date",
    "country": "place",
    "city": "place",
    "river": "place",
    "mountain": "place",
    "group": "organisation",
}
_OWN_PROFILE = frozenset(
    """
    person organisation place date nationality language number percent money quantity
    duration age time name title work event role reason
    """.split()
)


def _profile_of(question: Question) -> str:
    """One of some forty words such as "who", "what_date", "what_object", "how_many"."""
    kind = question.type
    if kind is QuestionType.WHO and question.role is Role.COPULA and not question.answer_type:
        return "who_is"
    if kind not in (QuestionType.WHAT, QuestionType.WHICH, QuestionType.LIST):
        return kind.value
    known = _SAME_AS.get(question.answer_class, question.answer_class)
    if known in _OWN_PROFILE:
        return f"what_{known}"
    # "What kinds of cheese are there?" asks what there is, and for nothing that it is.
    if question.role is Role.COPULA and not _ends_in_there(question):
        return "what_is"
    if question.answer_type:
        return "what_noun"
    return f"what_{question.role.value}"


def _ends_in_there(question: Question) -> bool:
    words = [token.text.lower() for token in question.tokens if token.text[:1].isalnum()]
    return words[-1:] == ["there"]
