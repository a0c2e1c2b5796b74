"""Checks that evidence has to pass: what fails one does not entail the question.

Every name and number of the question must be entailed by the evidence; the thing asked for must be
named, the deed must be told of those asked about, and nothing may deny it. What fails a check is
refused, however well the rest looks. What that costs on questions that have an answer is measured
(`python -m qa.evaluation squad … --mismatch paragraph`).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from qa.answering.abstaining import against, asked, deed, held, kind, roles
from qa.answering.case import Case
from qa.answering.matching import rarity
from qa.answering.question import QuestionType, Role
from qa.answering.rules.measures import measured_dimensions
from qa.language.stems import StemSet
from qa.light import NamedTuple
from qa.types import MentionKind

__all__ = ["CHECKS", "Doubt", "checks"]


class Doubt(NamedTuple):
    """Why the evidence does not entail the question."""

    check: str
    words: str


_MEASURES = frozenset(one for one in QuestionType if one.startswith("how_"))
_CALLED = ("called", "called?", "named", "named?", "called ?")
_Check = Callable[[Case], str]


def _anothers_change(case: Case) -> str:
    """What few questions ask for is loaded for these alone."""
    if case.question.type not in (QuestionType.DIFFERENCE, QuestionType.HOW_MUCH):
        return ""
    from qa.answering.abstaining.amounts import anothers_change

    return anothers_change(case)


def _missing_number(case: Case) -> str:
    """As above: of questions that name a number or year, and the sentence none, or another."""
    if not any(term.kind == "number" for term in case.terms):
        return ""
    from qa.answering.abstaining.numbered import missing_number

    if missing := missing_number(case):
        return missing
    if "than" not in case.scene.reading.lowers:
        return ""
    from qa.answering.apart import compared_year

    end = case.scene.reading.places[case.end - 1][1]
    return compared_year(case.question, case.scene.reading, end)


def _another_name(case: Case) -> str:
    """As above: of questions for somebody or something by its noun."""
    if (other := held.another_name(case)) or not case.question.asks_by_noun:
        return other
    from qa.answering.abstaining.sorts import another_nation

    return another_nation(case)


def _missing_subject(case: Case) -> str:
    return asked.missing_subject(case) or deed.light_alone(case)


def _of_something_else(case: Case) -> str:
    """As above: of questions of how long, and of when or how something was done."""
    if case.question.type not in (*_MEASURES, QuestionType.WHEN, QuestionType.HOW):
        return ""
    from qa.answering.abstaining import otherwise
    from qa.answering.abstaining.amounts import extremes_counted

    checks = (
        otherwise.begun_state, otherwise.shifted_time, otherwise.leave_asked, otherwise.no_manner,
        otherwise.sum_for_another,
        otherwise.anothers_measure, otherwise.another_fate, otherwise.jobs_that_change,
        otherwise.counts_another, otherwise.bare_size, otherwise.priced_for_another,
        otherwise.open_state, otherwise.another_of_family, extremes_counted,
    )  # fmt: skip
    return next(filter(None, (check(case) for check in checks)), "")


def _another_role(case: Case) -> str:
    """As above: of questions for who holds a role, or for somebody's trade."""
    if case.question.role is not Role.COPULA and case.question.predicate != "be":
        return roles.another_role(case)
    from qa.answering.abstaining.ranked import behind_role, other_rank, owned_role
    from qa.answering.abstaining.relations import relation

    checks = (roles.another_role, other_rank, owned_role, behind_role, relation)
    return next(filter(None, (check(case) for check in checks)), "")


def _anothers_name(case: Case) -> str:
    """As above: of questions for what something is called."""
    names = "name" in case.question.resolved
    if case.question.type is not QuestionType.WHAT or not (
        names or case.question.text.endswith(_CALLED)
    ):
        return asked.anothers_name(case)
    from qa.answering.abstaining.ranked import far_name
    from qa.answering.abstaining.relations import relation

    called = case.question.text.endswith(_CALLED)
    return asked.anothers_name(case) or (far_name(case) if called else "") or relation(case)


def _wrong_part(case: Case) -> str:
    """As above: few winners are untyped, or of no kind that answers."""
    if _is_distance(case):
        return " ".join(case.scene.reading.words[case.start : case.end])
    kind, untyped = case.question.type, case.fit == "untyped"
    if kind in _UNTYPED:
        asks = untyped or (kind is not QuestionType.HOW_ADJECTIVE and case.fit != "first")
        deed = case.question.predicate
        asks |= kind is QuestionType.WHO and deed not in _IN_WORDS and rarity(deed) >= _RARE
    else:
        ranked = case.owner is not None and case.owner.kind is MentionKind.ORDINAL
        things = (QuestionType.WHAT, QuestionType.WHICH)
        asks = kind in (QuestionType.WHEN, QuestionType.HOW) or (ranked and kind in things)
    if not asks:
        return ""
    from qa.answering.abstaining.parts import wrong_part

    return wrong_part(case)


def _undone(case: Case) -> str:
    """As above: of questions of what somebody failed to do."""
    if not any(term.stem in _UNDOING for term in case.terms):
        return ""
    from qa.answering.abstaining.unsaid import undone_deed

    return undone_deed(case, _UNDOING)


def _denied(case: Case) -> str:
    """As above: of questions with a "not"."""
    if against.NOT.isdisjoint(token.text.lower() for token in case.question.tokens):
        return ""
    from qa.answering.abstaining.unsaid import denied

    return denied(case)


def _namesake(case: Case) -> str:
    """As above: of questions with a name of several words."""
    names = [term.index for term in case.terms if term.kind == "name"]
    if not any(later == one + 1 for one, later in pairwise(names)):
        return ""
    from qa.answering.abstaining.unsaid import ends_alike

    return ends_alike(case)


def _itself(case: Case) -> str:
    """As above: of who, where the answer or the noun before it has a word of the question."""
    if case.question.type not in (QuestionType.WHO, QuestionType.WHOM):
        return ""
    own, last = case.scene.reading, max(0, case.start - 1)
    said = own.stems[last if own.tags[last] in ("NN", "NNS") else case.start : case.end]
    if all(term.stem not in said for term in case.terms):
        return ""
    from qa.answering.abstaining.itself import itself

    return itself(case)


def _is_distance(case: Case) -> bool:
    """ "How wide is the island?" of "two miles off the coast"."""
    sized = case.question.type in (QuestionType.HOW_ADJECTIVE, QuestionType.HOW_LONG)
    behind = case.scene.reading.lowers[case.end : case.end + 1]
    if not sized or case.owner is None or not behind or behind[0] not in _AWAY:
        return False
    if "length" not in measured_dimensions(case.scene.reading, case.owner):
        return False
    # "The wall runs 200 km from coast to coast" is so long.
    return not any(one in _EXTENDING for one in case.scene.reading.stems)


# Each gives the words that it doubts, or "".
# So rare is a verb, "to paint", that hardly another tells of the same deed: on fitted articles two
# thirds of the answers without it were right of those between 3 and 4, of the rarer a third.
_RARE = 4.65
_IN_WORDS = StemSet(("sue", "suing"))  # "went to court"
_AWAY = frozenset("from off away north south east west offshore inland".split())
_EXTENDING = StemSet(
    "run flow stretch extend span wind reach measure rise snake meander cross fly jump".split()
)
# Who failed to launch it, or avoided it, did something else than who launched or had it.
_UNDOING = StemSet("fail refuse decline avoid prevent ignore remove forget deny reject".split())
_UNTYPED = (QuestionType.WHO, QuestionType.WHOM, QuestionType.HOW_ADJECTIVE)
CHECKS: tuple[tuple[str, _Check], ...] = (
    ("nothing held", held.nothing_held),
    ("missing name", held.missing_name),
    ("another name", _another_name),
    ("missing number", _missing_number),
    ("missing subject", _missing_subject),
    ("missing stuff", asked.missing_stuff),
    ("another's name", _anothers_name),
    ("another measure", held.another_measure),
    ("missing superlative", asked.missing_superlative),
    ("another role", _another_role),
    ("another's role", roles.anothers_role),
    ("unlinked name", roles.unlinked_name),
    ("far role", roles.far_role),
    ("far relation", roles.far_relation),
    ("missing deed", deed.missing_deed),
    ("another's deed", deed.anothers_deed),
    ("another's sum", deed.anothers_sum),
    ("another's change", _anothers_change),
    ("something else", _of_something_else),
    ("itself", _itself),
    ("done by", against.done_by),
    ("only told", against.only_told),
    ("only asked", against.only_asked),
    ("left open", against.left_open),
    ("when told", against.when_told),
    ("not so", against.not_so),
    ("left undone", against.left_undone),
    ("undone", _undone),
    ("namesake", _namesake),
    ("yet to come", against.yet_to_come),
    ("wrong kind", kind.wrong_kind),
    ("wrong part", _wrong_part),
    ("opposite word", against.contrary),
    ("another ordinal", against.another_ordinal),
    ("denial", _denied),
)


def checks(case: Case) -> list[Doubt]:
    """All the checks that a case fails."""
    doubts = [Doubt(name, words) for name, check in CHECKS if (words := check(case))]
    if not doubts:
        return doubts
    from qa.answering.abstaining.excused import is_excused

    return [one for one in doubts if not is_excused(case, *one)]
