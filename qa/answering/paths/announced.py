"""What is announced before a colon and told behind it: "the best dish was the first: raw scallop",
"the study has limits: towns were not chosen at random"."""

from __future__ import annotations

from qa.answering.library import Ranked

__all__ = ["announced"]

_EMPTY = frozenset("the a first second last this these following simple clear one same it".split())
_STOPS = frozenset((".", ";", "?", "!", ":"))


def announced(one: Ranked) -> Ranked:
    """All behind the colon, where the candidate only announces it or is the first word of it."""
    scored, scene = one.scored, one.scored.scene
    lowers = scene.reading.lowers
    start, end = scored.start, scored.end
    colon = next((i for i in range(start + 1, scene.size) if lowers[i] in _STOPS), scene.size)
    told = colon <= end and lowers[colon : colon + 1] == (":",)
    empty = told and _EMPTY.issuperset(lowers[start:colon])
    cut = start > 1 and lowers[start - 1] == ":" and scene.matches[start - 2] is not None
    if not empty and not (cut and end == start + 1 and _is_clause(one)):
        return one
    first = colon + 1 if empty else start
    stops = (i for i in range(first, scene.size) if lowers[i] in _STOPS)
    last = next(stops, scene.size)
    return Ranked(one.article, scored._replace(start=first, end=last)) if last > first else one


def _is_clause(one: Ranked) -> bool:
    """Whether the candidate is the subject of a clause, of which it is a part."""
    scored = one.scored
    subjects = (clause.subject for clause in scored.scene.clauses)
    return any(subject is not None and subject.start == scored.start for subject in subjects)
