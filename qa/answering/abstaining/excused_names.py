"""Names that only seem to stand in another's place, and whom or what a general noun asks for."""

from __future__ import annotations

from itertools import pairwise

from qa.answering.case import Case
from qa.answering.entailing import name_groups
from qa.types import MentionKind

__all__ = ["NAMES"]

_WELL_COVERED, _HALF_COVERED = 0.5, 0.4
_BESIDES = frozenset("besides unlike like than".split())
_TOGETHER = frozenset(("along", "together"))
_PHRASE = 4  # tokens from "along with" to the name behind it
_PEOPLE = frozenset("person man woman individual official".split())
_BODIES = frozenset("body entity institution organisation organization group".split())
_EVENTS = frozenset(("event", "occasion"))
_PARTICLES = frozenset("van von de der den la le di da du bin ibn al el".split())
# A text of so few sentences may be an excerpt that never names what it is about.
_EXCERPT = 15
_PLACED = frozenset((MentionKind.PLACE, MentionKind.NAME, MentionKind.NATIONALITY))
_OF_PLACES = frozenset(("population", "area", "gdp"))
_MEMBERS, _FULL = frozenset(("member", "members")), 2  # words of a first and a last name
_STEM = 6  # letters by which "Marxist" and "Marxism" are one
_MODIFIERS = ("JJ", "NN", "CD")


def _is_named_beside(case: Case, words: str) -> bool:
    """ "Along with the Sova, it is the longest river": another beside the one asked about."""
    reading = case.scene.reading
    for found in reading.mentions:
        if " ".join(reading.words[found.start : found.end]) != words:
            continue
        before = reading.lowers[max(0, found.start - _PHRASE) : found.start]
        pairs = pairwise(before)
        if any(one in _TOGETHER and two == "with" for one, two in pairs):
            return True
        if before[-1:] and before[-1] in _BESIDES:
            return True
    return False


def _is_asked_too(case: Case, words: str) -> bool:
    """ "The situation of Besk", where the question has Besk too, in another place."""
    asked = {token.text for token in case.question.tokens}
    return all(word in asked for word in words.split())


def _is_role_of_person(case: Case, words: str) -> bool:
    """ "The title of the person who heads it" of "headed by the mayor"."""
    role = case.owner is not None and case.owner.kind is MentionKind.ROLE
    return role and words.lower() in _PEOPLE and case.clause_share >= _WELL_COVERED


def _is_name_of_kind(case: Case, words: str) -> bool:
    """ "The name of the body set up by Moe" of "Moe set up the Union of the Mills"."""
    named = any(token.text.lower() == "name" for token in case.question.tokens)
    kind = case.owner.kind if case.owner is not None else None
    if not named or case.clause_share < _HALF_COVERED:
        return False
    body = words.lower() in _BODIES and kind is MentionKind.ORGANISATION
    return body or (words.lower() in _EVENTS and kind is MentionKind.EVENT)


def _is_of_nation(case: Case, words: str) -> bool:
    """ "The British delegate" of "between American delegates and British general Lord Moe"."""
    own, at = case.scene.reading, case.start
    while at > 0 and own.tags[at - 1].startswith(_MODIFIERS):
        at -= 1
    found = case.scene.mention_of[at]
    nation = found is not None and found.kind is MentionKind.NATIONALITY
    return nation and at < case.start and case.scene.matches[at] is not None


def _is_of_longer_name(case: Case, words: str) -> bool:
    """The "Gogh" of "Vincent van Gogh", which the sentence has alone."""
    for group in name_groups(case.terms):
        last = case.terms[group[-1]].index
        behind = [token.text.lower() for token in case.question.tokens[last + 1 : last + 2]]
        rest = [n for n, one in enumerate(case.terms) if one.index == last + 2]
        joined = bool(behind) and behind[0] in _PARTICLES
        if joined and rest and all(case.standing(n) == "exact" for n in rest):
            return True
    return False


def _is_told_of_place(case: Case, words: str) -> bool:
    """ "What was Besk's population in 2009?" of "the population in 2009 was", in a short text that
    has Besk and no other place there."""
    name = next((one for one in case.terms if one.word == words), None)
    if (
        name is None
        or case.question.answer_type not in _OF_PLACES
        or words not in case.article.text
        or len(case.article.sentences) > _EXCERPT
    ):
        return False
    rest = [n for n, one in enumerate(case.terms) if one is not name and one.index >= 0]
    whole = len(rest) > 1 and all(case.standing(n) == "exact" for n in rest)
    own = case.scene.reading
    return whole and all(
        found.kind not in _PLACED or any(case.scene.matches[found.start : found.end])
        for found in own.mentions
        if found.end <= case.start or case.end <= found.start
    )


def _is_name_whole(case: Case, words: str) -> bool:
    """ "UConn" for the "Huskies" of a text on the "UConn Huskies", "Marxist" for "Marxism-Moeism",
    or a part of the answer's own title."""
    said, text = words.split(), case.article.text
    quoted = case.scene.quote_of[case.start] is not None
    if quoted and all(word in case.scene.reading.words[case.start : case.end] for word in said):
        return True
    absent = (n for n in range(len(case.terms)) if n not in case.scene.factors)
    names = [case.terms[n].word for n in absent if case.terms[n].kind == "name"]
    if any(f"{words} {name}" in text or f"{name} {words}" in text for name in names):
        return True
    parts = [part for name in names if "-" in name for part in name.split("-")]
    return any(one[:_STEM] == part[:_STEM] for one in said for part in parts if len(part) > _STEM)


def _is_between(case: Case, words: str) -> bool:
    """ "A county between the Sova and the Verda": where it is, of whatever it is asked."""
    own = case.scene.reading
    return any(
        " ".join(own.words[found.start : found.end]) == words
        and "between" in own.lowers[max(0, found.start - _PHRASE) : found.start]
        for found in own.mentions
    )


def _opens_question(case: Case, words: str) -> bool:
    """ "Building knowledge was kept by whom?": the first word has its capital from its place."""
    first = case.question.tokens[0] if case.question.text[:1].isupper() else None
    typed = case.question.text.split(" ", 1)[0]
    if first is None or typed != words or words.lower() == words:
        return False
    return words.endswith("ing") and words.lower() not in case.article.text


def _is_part_of_it(case: Case, words: str) -> bool:
    """ "How many shrines has the Sova Palace?" of "It consists of the White Palace, …", where the
    sentence before names that."""
    own = case.scene.reading
    names = [n for n, one in enumerate(case.terms) if one.kind == "name"]
    firsts = [n for n in names if case.standing(n) == "near"]
    return own.tags[0] == "PRP" and bool(firsts)


def _goes_on(case: Case, words: str) -> bool:
    """ "Who was the governor of Besk?" of "the Governor of Besk Ann Lee", read as one name."""
    own = case.scene.reading
    behind = range(case.end - _FULL, case.end)
    first = case.scene.matches[case.start]
    longer = case.end - case.start > _FULL and first is not None
    return longer and all(
        own.tags[i].startswith("NNP") and case.scene.matches[i] is None for i in behind
    )


def _are_members(case: Case, words: str) -> bool:
    """ "Which members of The Otters are from Besk?" of "the singers Moe and Lee of The Otters"."""
    return words.lower() in _MEMBERS and case.is_well_held


NAMES = {
    "another name": (_is_named_beside, _is_of_longer_name, _is_name_whole, _is_between),
    "missing name": (_is_of_longer_name, _is_told_of_place, _opens_question),
    "another's deed": (_is_asked_too, _is_name_whole),
    "itself": (_goes_on,),
    "far role": (_are_members,),
    "namesake": (_is_part_of_it,),
    "another's role": (_is_of_nation,),
    "missing subject": (_is_role_of_person, _is_name_of_kind),
}
