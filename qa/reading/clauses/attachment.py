"""Where noun phrases, adjectives and prepositional phrases go in an open clause."""

from __future__ import annotations

from functools import lru_cache

from qa.language.grammar import COMMON_NOUNS, PROPER_NOUNS
from qa.language.lexicon import table, words
from qa.language.stems import StemSet, singular
from qa.reading.clauses.drafts import Draft
from qa.reading.phrases import JOIN, Item, Phrase, Tagged, phrase, temporal
from qa.reading.phrases.verb_groups import giving, linking, naming

__all__ = ["add_adjective", "add_noun", "add_prepositional", "takes"]

# What else tells whether a phrase belongs to the noun before it, in points: what that noun is in
# its clause, what it is itself, and what stands behind the preposition.
_COMPLEMENT, _MODIFIER, _PHRASE, _TIME, _OBJECT = 2, 2, 0, -2, -1
_NOUN_TAKES, _VERB_TAKES, _BOTH_TAKE = 3, -2, 0
_PRONOUN, _PROPER, _WHEN, _COUNT = -6, -1, -3, -2
_INDEFINITE = _WITH_OF = 1
_TIMELESS = frozenset(("of", "between"))
_BY = "by"


def add_noun(draft: Draft, tagged: Tagged, item: Item, before: Item | None) -> None:
    """A noun phrase behind the verb: complement, object, second object, or a bare time."""
    found, verb = phrase(item), draft.verb
    draft.end = max(draft.end, item.end)
    if verb is None:
        return
    if item.gap & JOIN:
        _extend(draft, found)
    elif linking(verb):
        _complete(draft, tagged, found)
    elif temporal(tagged, item.start, item.end):
        draft.obliques.append((-1, found, ""))
    elif draft.passive:
        _add_to_passive(draft, found)
    elif draft.object is None:
        draft.object = found
    elif before is not None and before.end == draft.object.end and not item.gap:
        _add_second(draft, found)


def _extend(draft: Draft, found: Phrase) -> None:
    """Another conjunct of the object or complement, parted from it by its own modifiers."""
    for slot in ("object", "complement"):
        held: Phrase | None = getattr(draft, slot)
        if held is not None:
            setattr(draft, slot, Phrase(held.start, found.end, held.parts + found.parts))
            return


def _complete(draft: Draft, tagged: Tagged, found: Phrase) -> None:
    """What follows "be": the subject where that is only "there" or follows a fronted place."""
    if draft.subject is not None and tagged.tags[draft.subject.start] == "EX":
        draft.subject = found
    elif draft.complement is None:
        draft.complement = found
    elif temporal(tagged, found.start, found.end):
        draft.obliques.append((-1, found, ""))


def _add_to_passive(draft: Draft, found: Phrase) -> None:
    assert draft.verb is not None
    if naming(draft.verb):
        draft.complement = draft.complement or found
    elif giving(draft.verb) or draft.verb.form == "participle":
        draft.object = draft.object or found  # no passive, perhaps: "…, destroyed the town"


def _add_second(draft: Draft, found: Phrase) -> None:
    """ "gave him a book": the first was the receiver; "called it a mistake": a complement."""
    assert draft.verb is not None
    if naming(draft.verb):
        draft.complement = draft.complement or found
    elif giving(draft.verb) and draft.second is None:
        draft.second, draft.object = draft.object, found


def add_adjective(draft: Draft, item: Item) -> None:
    """ "became famous": an adjective behind a linking verb."""
    draft.end = max(draft.end, item.end)
    if draft.verb is not None and linking(draft.verb) and draft.complement is None:
        draft.complement = Phrase(item.start, item.end, ((item.start, item.end),))


def add_prepositional(
    draft: Draft, tagged: Tagged, place: int, word: str, item: Item, before: Item | None
) -> None:
    """The phrase of the preposition at token `place` with the object `item`."""
    found = phrase(item)
    draft.end = max(draft.end, item.end)
    row = (place, found, word)
    if draft.verb is None and draft.subject is not None:
        draft.modifiers.append(row)
    elif _is_agent(draft, tagged, word, item):
        draft.agent = found
    elif before is not None and before.kind == "NP" and _of_noun(draft, tagged, word, item, before):
        draft.modifiers.append(row)
    else:
        draft.obliques.append(row)


def _of_noun(draft: Draft, tagged: Tagged, word: str, item: Item, before: Item) -> bool:
    """Whether the phrase belongs to the noun before rather than to the verb.

    Points are added up, as counted in tree banks and in trees of newswire made by a parser.
    """
    if _in_apposition(tagged, before):
        return True
    points = int(table("preposition_leans").get(word, "-1")) + _by_role(draft, before)
    points += _by_words(draft, tagged, word, before)
    if word not in _TIMELESS and temporal(tagged, item.start, item.end):
        points += _WHEN
    elif tagged.tags[item.end - 1] == "CD":
        points += _COUNT
    return points >= 0


def _by_role(draft: Draft, before: Item) -> int:
    """What the noun is in the clause: behind a complement or another noun's phrase a phrase goes
    on, behind an object it mostly tells of the deed."""
    end = before.end
    if draft.complement is not None and draft.complement.end == end:
        return _COMPLEMENT
    if any(one is not None and one.end == end for one in (draft.object, draft.second)):
        return _OBJECT
    if draft.obliques and draft.obliques[-1][1].end == end:
        return _PHRASE if draft.obliques[-1][0] >= 0 else _TIME
    if draft.agent is not None and draft.agent.end == end:
        return 0
    there = draft.subject is not None and draft.subject.end == end
    return _OBJECT if there else _MODIFIER


def _by_words(draft: Draft, tagged: Tagged, word: str, before: Item) -> int:
    """Which of the noun and the verb takes the preposition, and what the noun is."""
    head, verb = before.parts[-1][1] - 1, draft.verb
    tag, points = tagged.tags[head], 0
    if tag == "PRP":
        return _PRONOUN
    taking = tag in COMMON_NOUNS and singular(tagged.lowers[head]) in _nouns(word)
    if verb is not None and verb.stem in _verbs(word):
        points = _BOTH_TAKE if taking else _VERB_TAKES
    elif taking:
        points = _NOUN_TAKES
    if tag in PROPER_NOUNS or tag == "CD":
        points += _PROPER
    if tagged.lowers[before.start] in {"a", "an"}:
        points += _INDEFINITE
    return points + (_WITH_OF if before.end > head + 1 else 0)


def takes(noun: str, preposition: str) -> bool:
    """Whether a noun takes a phrase with the preposition as its own: "need for"."""
    return singular(noun) in _nouns(preposition)


@lru_cache(maxsize=128)
def _nouns(preposition: str) -> frozenset[str]:
    """The nouns that take the preposition, singular."""
    return frozenset(table("noun_prepositions").get(preposition, "").split(", "))


@lru_cache(maxsize=128)
def _verbs(preposition: str) -> StemSet:
    """The stems of the verbs that take the preposition."""
    listed = table("verb_prepositions").get(preposition, "")
    return StemSet(listed.split(", ") if listed else ())


def _in_apposition(tagged: Tagged, before: Item) -> bool:
    """Whether the noun before stands in an apposition: "Ohio, a state in the Midwest"."""
    start = before.parts[-1][0] if before.parts else before.start
    return start > before.start and tagged.lowers[start - 1] == ","


def _is_agent(draft: Draft, tagged: Tagged, word: str, item: Item) -> bool:
    stranded = word.rpartition(" ")[2]  # "was paid for by the council"
    if not draft.passive or stranded != _BY or draft.agent is not None or draft.verb is None:
        return False
    if item.end - item.start == 1 and tagged.lowers[item.start] in words("bare_manners"):
        return False
    return not temporal(tagged, item.start, item.end) and tagged.tags[item.end - 1] != "CD"
