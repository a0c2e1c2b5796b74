"""The table of points: what each rule gives, under which condition; one row a rule.

A row is `rule TAB condition TAB points`. The condition is a question profile ("who", "what_place"),
a group of profiles ("what"), or "any"; rows of all that apply add up. A rule without a row gives
nothing and is not computed into the trace. A rule "first && second" is two rules that fire for the
same span: what they tell together beyond what each tells alone. Those weigh the leading candidates
again, unless a figure is asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache

from qa.answering.rules import boundary, clausal, evidence, kind, measures, nearness, structure
from qa.answering.rules.wording import phrase
from qa.packaged import packaged
from qa.types import RuleHit

__all__ = [
    "TOGETHER",
    "Points",
    "asks_for_figure",
    "asks_for_time",
    "conditions",
    "default_points",
    "describe",
    "parse",
    "single_points",
]

TOGETHER = " && "

_FAMILIES = {
    **boundary.FAMILIES,
    **kind.FAMILIES,
    **nearness.FAMILIES,
    **structure.FAMILIES,
    **measures.FAMILIES,
    **clausal.FAMILIES,
    **evidence.FAMILIES,
}
_GROUPS = {
    "who": "who whom whose what_person what_name what_role what_title",
    "when": "when what_date what_time",
    "where": "where what_place",
    "count": "how_many how_much how_long how_old how_far how_often how_adjective difference "
    "what_number what_percent what_money what_quantity what_duration what_age",
    "clause": "why how saying what_reason",
    "thing": "what_is what_noun what_subject what_object what_oblique what_none what_adverbial "
    "what_organisation what_work what_event what_nationality what_language definition who_is",
}
_GROUP_OF = {profile: group for group, profiles in _GROUPS.items() for profile in profiles.split()}


def conditions(profile: str) -> tuple[str, ...]:
    """The conditions that hold for a profile, from the widest to the narrowest."""
    group = _GROUP_OF.get(profile, "other")
    return ("any", f"{group}*", profile)


def asks_for_figure(profile: str) -> bool:
    """Whether a figure alone is asked for, which no two rules weigh again."""
    return _GROUP_OF.get(profile) == "count"


def asks_for_time(profile: str) -> bool:
    """Whether questions of a profile ask for a point in time."""
    return _GROUP_OF.get(profile) == "when"


class Points:
    """A points table, ready for lookups by profile."""

    def __init__(self, rows: Mapping[tuple[str, str], float]) -> None:
        self.rows = dict(rows)
        self._by_condition: dict[str, dict[str, float]] = {}
        # The first rule of two -> the second -> points.
        self._together: dict[str, dict[str, float]] = {}
        for (rule, condition), points in rows.items():
            if TOGETHER in rule:
                first, _, second = rule.partition(TOGETHER)
                self._together.setdefault(first, {})[second] = points
            else:
                self._by_condition.setdefault(condition, {})[rule] = points
        self._merged: dict[str, dict[str, float]] = {}

    @property
    def has_pairs(self) -> bool:
        """Whether any two rules give points together."""
        return bool(self._together)

    def of(self, profile: str) -> dict[str, float]:
        """Rule -> points for questions of this profile."""
        if profile not in self._merged:
            merged: dict[str, float] = {}
            for condition in conditions(profile):
                for rule, points in self._by_condition.get(condition, {}).items():
                    merged[rule] = merged.get(rule, 0.0) + points
            self._merged[profile] = merged
        return self._merged[profile]

    def together(self, rules: Collection[str]) -> dict[str, float]:
        """Two rules that fire together -> points."""
        fired = set(rules)
        return {
            first + TOGETHER + second: points
            for first in sorted(fired & self._together.keys())
            for second, points in self._together[first].items()
            if second in fired
        }

    def hits(
        self, profile: str, rules: Collection[str], *, together: bool = False
    ) -> tuple[RuleHit, ...]:
        """The rules that gave points, strongest first; two together too where asked for."""
        alone = self.of(profile)
        points = {rule: alone.get(rule, 0.0) for rule in rules}
        if together:
            points |= self.together(rules)
        found = [
            RuleHit(rule, 1.0, given, describe(rule)) for rule, given in points.items() if given
        ]
        return tuple(sorted(found, key=lambda hit: (-abs(hit.points), hit.rule)))


@lru_cache(maxsize=8192)
def describe(rule: str) -> str:
    """A rule in words: "a verb of the question stands two words before it"."""
    first, _, second = rule.partition(TOGETHER)
    if second:
        return f"{describe(first)}; and {describe(second)}"
    family, _, value = rule.partition("=")
    words, template = phrase(family, value), _FAMILIES.get(family)
    return template.format(words) if template else f"{family}: {words}"


def parse(text: str) -> dict[tuple[str, str], float]:
    """The rows of a points table in its file format; lines that begin with # are comments."""
    lines = [line for line in text.splitlines() if line and not line.startswith("# ")]
    cells = "\t".join(lines).split("\t") if lines else []
    keys = zip(cells[::3], cells[1::3], strict=True)
    return dict(zip(keys, map(float, cells[2::3]), strict=True))


@lru_cache(maxsize=1)
def default_points() -> Points:
    """The tables that ship with the package: of single rules, and of two together."""
    return Points(_shipped("points.tsv") | _shipped("pairs.tsv"))


def single_points() -> Points:
    """The shipped table of single rules."""
    return Points(_shipped("points.tsv"))


def _shipped(name: str) -> dict[tuple[str, str], float]:
    return parse(packaged(f"answering/rules/{name}").decode())
