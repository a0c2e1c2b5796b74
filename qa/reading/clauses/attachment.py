"""Where noun phrases, adjectives and prepositional phrases go in an open clause."""

from __future__ import annotations

from qa.reading.clauses.drafts import Draft
from qa.reading.phrases import JOIN, Item, Phrase, Tagged, phrase, temporal
from qa.reading.phrases.verb_groups import giving, linking, naming

__all__ = ["add_adjective", "add_noun", "add_prepositional"]

# After an object these prepositions belong to the noun more often than to the verb.
_NOUN_PREPOSITIONS = frozenset("of between among including like than such".split())
_AFTER_COMPLEMENT = frozenset("in for with on to from at about".split())
_AFTER_PHRASE = frozenset("in with on to from about".split())
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

    Counted in two tree banks: behind a complement nearly always, behind an object seldom, behind
    another prepositional phrase mostly for the prepositions of the second list.
    """
    if word in _NOUN_PREPOSITIONS or _in_apposition(tagged, before):
        return True
    if temporal(tagged, item.start, item.end) or tagged.tags[item.end - 1] == "CD":
        return False
    if draft.complement is not None and draft.complement.end == before.end:
        return word in _AFTER_COMPLEMENT
    behind = bool(draft.obliques) and draft.obliques[-1][1].end == before.end
    common = tagged.tags[before.end - 1] in {"NN", "NNS"}
    return behind and common and word in _AFTER_PHRASE and draft.obliques[-1][0] >= 0


def _in_apposition(tagged: Tagged, before: Item) -> bool:
    """Whether the noun before stands in an apposition: "Ohio, a state in the Midwest"."""
    start = before.parts[-1][0] if before.parts else before.start
    return start > before.start and tagged.lowers[start - 1] == ","


def _is_agent(draft: Draft, tagged: Tagged, word: str, item: Item) -> bool:
    if not draft.passive or word != _BY or draft.agent is not None or draft.verb is None:
        return False
    return not temporal(tagged, item.start, item.end) and tagged.tags[item.end - 1] != "CD"
