"""Checks that evidence has to pass: what fails one does not entail the question.

Every name and number of the question must be entailed by the evidence; the thing asked for must be
named, and nothing may deny it. A failed check is a signal that outweighs all others
(`qa.answering.confidence`). What the checks cost on questions that have an answer is measured:
together they silence one right answer in thirty.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qa.answering.case import Case
from qa.answering.contrary import has_converse, opposites, other_ordinal, prefixed_opposite
from qa.answering.entailing import name_groups, names_otherwise, number_in, rival_number
from qa.answering.question import QuestionType, Role, Term
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import NamedTuple, pattern
from qa.types import MentionKind

__all__ = ["CHECKS", "Doubt", "checks"]

# So much of the question must stand there for a small gap to be overlooked.
_WELL_COVERED = 0.5
# A text of so few sentences may be an excerpt that never names what it is about.
_EXCERPT = 15
_TOGETHER = 6
# What people ask for by a word that the text need not hold: "what is the name of …".
_FREE_CLASSES = frozenset(
    """
    name title date year day month time reason purpose word field role method
    """.split()
)
_MEASURES = frozenset("money quantity duration percent age number".split())
_FREE_NOUNS = frozenset("one example examples thing things way result job".split())
_MAKERS = frozenset("author writer creator maker owner composer painter inventor".split())
# Deeds that a text names when it tells of them; others ("take", "see", "write") it words in many
# ways, or by no verb at all ("Hegel's Logic").
_DEEDS = frozenset(
    stem(word)
    for word in """
    founded design invent discover open close die marry divorce buy sell win lose weigh employ
    elect appoint murder born retire resign graduate demolish arrest
    """.split()
)
_YEAR = pattern(r"(?:1\d|20)\d\d(?!\d)")
_PRONOUNS = frozenset("he she it they his her its their him them".split())
_NOT = frozenset("not n't n’t never cannot".split())
_DENIALS = _NOT | frozenset(
    """
    no nor neither without none nobody nothing nowhere except unlike hardly rarely seldom only few
    little
    """.split()
)
_FAILING = frozenset(
    stem(word)
    for word in """
    fail refuse deny reject prevent lack avoid prohibit forbid resist exclude ban bar stop miss
    """.split()
)
# Profiles that only a typed mention can answer; the others take a plain noun too.
_TYPED = frozenset(
    """
    when how_many how_much how_old what_date what_time what_number what_percent what_money what_age
    what_duration what_quantity how_far how_long how_often how_adjective
    """.split()
)
# Nouns that name a measure only sometimes ("a wooded area", "free time"): a well covered plain
# answer stands.
_STRICT = frozenset("when how_many how_much how_old how_far how_long".split())
_COUNTING = frozenset("how_many how_much how_old how_far how_often".split())
_MEASURED = frozenset(
    (MentionKind.DURATION, MentionKind.FREQUENCY, MentionKind.TIME, MentionKind.QUANTITY)
)
_LASTING = frozenset(
    """
    until till since forever life lifetime term terms year years month months week weeks day days
    hour hours minute minutes long longer season seasons decade decades century centuries time
    """.split()
)
_EVERY = frozenset(("every", "each"))
_QUANTIFIERS = frozenset(
    """
    few several many none no all both most half dozens hundreds thousands millions every each
    various numerous multiple countless
    """.split()
)


# Order in time is no contradiction: what was won last is won for the first time since.
_RELATIVE = frozenset(
    """
    first last next former latter before after early late earlier later old new young day night
    more most less least high low up down in out on off
    """.split()
)


class Doubt(NamedTuple):
    """Why the evidence does not entail the question."""

    check: str
    words: str


def checks(case: Case) -> list[Doubt]:
    """All the checks that a case fails."""
    return [Doubt(name, words) for name, check in CHECKS if (words := check(case))]


_Check = Callable[[Case], str]


def _missing_name(case: Case) -> str:
    """A name that the evidence and its neighbours do not hold, unless the article is about it."""
    terms = case.matcher.terms
    for group in name_groups(terms):
        weighty = [number for number in group if terms[number].weight >= 0.5]
        if not weighty or any(number in case.around for number in group):
            continue
        if any(_is_topic(case, terms[number]) for number in group):
            continue
        if names_otherwise([terms[number] for number in group], case.near):
            continue
        if not _is_pronoun_for(case, [terms[number] for number in group]):
            return terms[weighty[-1]].word
    return ""


def _is_topic(case: Case, term: Term) -> bool:
    """Whether a name stands so often that the article is about it."""
    return case.article.text.count(term.word) >= 3


def _is_pronoun_for(case: Case, name: Sequence[Term]) -> bool:
    """Whether the sentence may speak of the name as "she": in an excerpt, which may never name
    what it is about."""
    if len(case.article.sentences) > _EXCERPT or case.covered(case.scene.factors) < _WELL_COVERED:
        return False
    pronoun = not _PRONOUNS.isdisjoint(case.scene.reading.lowers)
    if any(term.word in case.article.text for term in name):
        return pronoun and case.is_well_held
    return pronoun or case.is_well_held


def _missing_number(case: Case) -> str:
    """A number or year of the question that the winner's own sentence does not hold; one in a
    neighbour will do where the sentence has no other in its place."""
    own = case.scene.reading
    for number, term in enumerate(case.matcher.terms):
        if term.kind != "number" or number in case.scene.factors or not term.word[:1].isdigit():
            continue
        if number_in(term, own) or _counts_asked(case, term):
            continue
        near = number in case.around or any(number_in(term, one) for one in case.near)
        if not near or rival_number(term, own):
            return term.word
    return ""


def _counts_asked(case: Case, term: Term) -> bool:
    """ "What are the 3 names …": the asker has counted what the text lists."""
    following = case.question.tokens[term.index + 1 : term.index + 3]
    return len(term.word) == 1 and any(
        token.text.lower() == case.question.answer_type for token in following
    )


def _missing_deed(case: Case) -> str:
    """ "Who founded X?" of a sentence in which nobody founds anything."""
    for number, term in enumerate(case.matcher.terms):
        deed = term.kind == "verb" and term.stem == case.question.predicate
        if deed and term.stem in _DEEDS and number not in case.scene.factors:
            return "" if has_converse(term, case.scene.reading) else term.word
    return ""


def _missing_stuff(case: Case) -> str:
    """ "How much vinegar …" where no vinegar is about."""
    question = case.question
    measured = question.answer_class in _MEASURES or question.answer_type == "money"
    if question.type is not QuestionType.HOW_MUCH or measured:
        return ""
    for number, term in enumerate(case.matcher.terms):
        if case.is_asked(term) and number not in case.around:
            return term.word
    return ""


def _missing_subject(case: Case) -> str:
    """The thing asked for by its noun ("the population of …", "…'s wife") stands nowhere near."""
    question = case.question
    if question.role is not Role.COPULA or not question.answer_type or _is_free(case):
        return ""
    needed = FAMILY if question.answer_class == "number" else 0.01
    for number, term in enumerate(case.matcher.terms):
        # "Which country is …" names only the kind: the text need not say "country".
        named = term.index >= question.wh[1] and case.is_asked(term)
        if named and case.scene.factors.get(number, 0.0) < needed:
            # A synonym in a neighbour is no mention: "people" is not "population".
            named_near = case.around.get(number, 0.0) >= FAMILY
            near = named_near and case.covered(case.around) >= _WELL_COVERED
            return "" if near or case.is_well_held else term.word
    return ""


def _is_free(case: Case) -> bool:
    """Whether the noun asked for is one that the evidence need not hold."""
    question = case.question
    if question.answer_class in _FREE_CLASSES or question.answer_type in _FREE_NOUNS:
        return True
    calls = any(token.text.lower() in ("called", "named", "known") for token in question.tokens)
    if calls and question.answer_class != "person":
        return True
    if question.answer_type in _MAKERS and case.is_maker:
        return True
    # A sum or a length says what it is; a bare number might count anything.
    measured = question.answer_class in _MEASURES - {"number"} and case.fit == "first"
    return measured and case.scene.coverage >= _WELL_COVERED


def _wrong_kind(case: Case) -> str:
    """The best span is of a kind that cannot answer ("When …?" with no date about)."""
    profile = case.question.profile
    if profile not in _TYPED and profile not in ("who", "whom", "whose", "what_person"):
        return ""
    wrong = case.fit == "clash" or (profile in _TYPED and case.fit in ("untyped", "other"))
    if not wrong or _holds_number(case):
        return ""
    strict = profile in _STRICT or (profile in _TYPED and case.fit == "clash")
    if case.scene.coverage >= _WELL_COVERED and (not strict or _is_apt(case)):
        return ""
    return case.owner.kind.value if case.owner else "no mention"


def _is_apt(case: Case) -> bool:
    """ "When?": at Christmas; for the last minutes; every spring; a bare year. "How long?": until
    then. "What is the length?": two minutes."""
    words = case.scene.reading.lowers[case.start : case.end]
    kind = case.owner.kind if case.owner else None
    if case.question.profile in ("when", "what_date") and any(map(_YEAR.match, words)):
        return True
    if case.question.profile == "what_quantity":
        return kind is MentionKind.DURATION
    moment = kind in (MentionKind.EVENT, MentionKind.DURATION, MentionKind.FREQUENCY)
    if case.question.profile == "how_long":
        return moment or not _LASTING.isdisjoint(words)
    return case.question.profile == "when" and (moment or not _EVERY.isdisjoint(words))


def _holds_number(case: Case) -> bool:
    """A figure that no finder typed ("six" in "six-volume"), or a word for one, may answer; the
    minutes of "ten minutes" do not count what was not asked for in minutes."""
    if case.question.profile not in _COUNTING:
        return False
    reading, owner = case.scene.reading, case.owner
    if owner is not None and owner.kind in _MEASURED:
        if owner.kind is MentionKind.QUANTITY and case.question.type is QuestionType.HOW_MANY:
            return case.scene.coverage >= _WELL_COVERED
        asked = stem(case.question.answer_type)
        return bool(asked) and asked in reading.stems[owner.start : owner.end]
    words = reading.lowers[case.start : case.end]
    return "CD" in reading.tags[case.start : case.end] or not _QUANTIFIERS.isdisjoint(words)


def _far_relation(case: Case) -> str:
    """ "The president of X": the role and the name stand in one sentence, but not together."""
    if case.question.role is not Role.COPULA or case.question.answer_class != "person":
        return ""
    if case.question.type is QuestionType.HOW_MANY:
        return ""
    terms = case.matcher.terms
    roles = _places(case.scene, [n for n, term in enumerate(terms) if case.is_asked(term)])
    for group in name_groups(terms):
        gaps = [abs(i - j) for i in roles for j in _places(case.scene, group)]
        if gaps and min(gaps) > _TOGETHER:
            return terms[group[-1]].word
    return ""


def _places(scene: Scene, numbers: Sequence[int]) -> list[int]:
    """The tokens that match one of these terms."""
    return [i for i, found in enumerate(scene.matches) if found and found.term in numbers]


def _contrary(case: Case) -> str:
    """The sentence says the opposite of a word of the question that it does not hold."""
    terms = case.matcher.terms
    found = opposites(terms, case.scene.factors, case.scene.reading)
    asked = range(*case.question.wh)
    plain = [
        word
        for number, word in found.items()
        if terms[number].word not in _RELATIVE and terms[number].index not in asked
    ]
    if case.question.negated:
        return ""
    return plain[0] if plain else prefixed_opposite(terms, case.scene.reading)


def _another_ordinal(case: Case) -> str:
    """ "The second quarter" of the question is the third in the sentence."""
    return other_ordinal(case.question, case.scene.reading)


def _denied(case: Case) -> str:
    """ "What is not …?" of a sentence that denies nothing; a reason need not deny it again."""
    if case.question.type is QuestionType.WHY:
        return ""
    words = [token.text.lower() for token in case.question.tokens]
    asked = [word for word in words if word in _NOT]
    reading = case.scene.reading
    denies = not _DENIALS.isdisjoint(reading.lowers) or not _FAILING.isdisjoint(reading.stems)
    if not asked or denies or prefixed_opposite(case.terms, reading):
        return ""
    return "" if opposites(case.terms, case.scene.factors, reading) else asked[0]


CHECKS: tuple[tuple[str, _Check], ...] = (
    ("missing name", _missing_name),
    ("missing number", _missing_number),
    ("missing subject", _missing_subject),
    ("missing deed", _missing_deed),
    ("missing stuff", _missing_stuff),
    ("wrong kind", _wrong_kind),
    ("far relation", _far_relation),
    ("opposite word", _contrary),
    ("another ordinal", _another_ordinal),
    ("denial", _denied),
)
