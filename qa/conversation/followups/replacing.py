"""Pronouns of a follow-up give way to what they stand for in the turns before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.conversation.cast import casts_of
from qa.conversation.followups.antecedents import compared, find_antecedent, order_of
from qa.conversation.followups.binding import is_free, owns
from qa.conversation.followups.entities import Entity, Memory, named_by
from qa.conversation.followups.preferences import suiting
from qa.conversation.followups.pronouns import POINTING, PRONOUNS, Pronoun, Replacement, fits
from qa.conversation.followups.said import INDEFINITE
from qa.conversation.followups.support import is_supported, is_told, supported_only
from qa.conversation.form import Form, read
from qa.documents.article import Article
from qa.light import pattern, replace

__all__ = ["replace_fronted", "replace_pronouns"]

# Turns after which nobody means by "it" what the articles never tell such a thing of.
_RECENT = 3
_SINGULAR = {"do": "does", "are": "is", "were": "was", "have": "has"}


# Of a thing one says "the role of" it rather than "its role" with an owner's ending.
_OF_THINGS = tuple((word,) for word in "role importance significance relevance meaning".split())
_OWN_OBJECT = pattern(
    r"(?P<owner>.+['’]s) (?:husband|wife|partner|father|mother|parents|son|daughter|brother|sister|"
    r"boss|teacher|friend|friends) \w+ (?P<object>her|him)\b(?! \w+(?:['’]s)? \w)",
    re.IGNORECASE,
)
_NAMING = (("name",), ("called",))
_COUNTED = pattern(
    r"(?:(?:about|some|around|nearly|almost|over|at least|more than) )?\d[\d,.]* "
    r"(?!million\b|billion\b|percent\b|per\b)(?=[a-z])",
    re.IGNORECASE,
)
_FRONTED = pattern(
    r"\s*(?:(?:but|so|ok|okay|now)\b[\s,]*)*"
    r"(?:(?:and )?(?:(?:what|how) about|as for|regarding|(?:(?:going|coming) )?back to)|and)\s+"
    r"(?P<topic>[^,?!]{2,60}?)\s*"
    r"(?:[,.]|--?)\s*(?P<asked>(?:who|what|when|where|why|how|which|whose|is|are|was|were|do|does|"
    r"did|has|have|had|can|will)\b.+)$",
    re.IGNORECASE | re.DOTALL,
)


def replace_fronted(text: str) -> Replacement | None:
    """ "Where is Acme based?" of "What about Acme, where is it based?", or None."""
    found = _FRONTED.match(text)
    topic = next(iter(named_by(found["topic"])), None) if found else None
    if not found or topic is None or not found["topic"].endswith(topic.text):
        return None
    form = read(f"{found['asked'][:1].upper()}{found['asked'][1:]}")
    for index in range(form.end):
        pronoun = PRONOUNS.get(form.lowers[index])
        if pronoun and fits(topic, pronoun) and is_free(form, index, pronoun):
            return _put(form, index, pronoun, topic)._replace(rule="topic")
    return None


def replace_pronouns(
    text: str, memory: Memory, articles: Sequence[Article] = ()
) -> list[Replacement]:
    """One replacement for each group of pronouns that leans on the turns before."""
    done: list[Replacement] = []
    groups: set[tuple[str, str, bool]] = set()
    for _ in range(3):
        step = _next(text, memory, groups, articles)
        if step is None:
            return done
        done.append(step._replace(text=_with_her(step)))
        text = done[-1].text
    return done


def _with_her(step: Replacement) -> str:
    """ "Why did Ann's husband leave Ann?": she whose husband he is, and nobody else."""
    word = step.rule.removeprefix("pronoun ")
    found = _OWN_OBJECT.match(step.text) if word in ("her", "his") else None
    if found is None or not found["owner"].endswith(f"{step.words}'s"):
        return step.text
    return f"{step.text[: found.start('object')]}{step.words}{step.text[found.end('object') :]}"


def _next(
    text: str, memory: Memory, groups: set[tuple[str, str, bool]], articles: Sequence[Article]
) -> Replacement | None:
    form = read(text)
    for index in range(form.end):
        pronoun = PRONOUNS.get(form.lowers[index])
        if pronoun is None:
            continue
        group = pronoun.group, pronoun.gender, _is_object(form, index, pronoun)
        if group in groups:
            continue
        free = is_free(form, index, pronoun, casts_of(articles))
        if free or form.lowers[index] not in POINTING:  # "that" may be no pronoun at all
            groups.add(group)
        if not free:
            continue
        others = suiting(form, index, memory)
        if form.lowers[index + 1 : form.end] in _NAMING:  # nobody asks for a name just said
            others = tuple(tuple(one for one in turn if not one.named) for turn in others[:1]) or ()
            others = others if any(others[:1]) else suiting(form, index, memory)
        others = _same_owner(form, index, pronoun, _apart(form, index, pronoun, others))
        others = _unsaid(form, index, pronoun, others)
        others = others[:1] if form.lowers[index] == "this" else others
        antecedent = compared(form, pronoun, others) or _found(
            form, index, pronoun, others, articles
        )
        if antecedent is None or _is_one_of(form, index, antecedent):
            continue
        return _put(form, index, pronoun, antecedent)
    return None


def _is_object(form: Form, index: int, pronoun: Pronoun) -> bool:
    """Is it the "them" of "When do they dig them up?", which never stands for its own subject?"""
    objective = not pronoun.nominative and not (pronoun.owner and owns(form, index))
    governed = form.verb == index - 2 and form.tags[index - 1] in ("IN", "TO", "RP")  # "bet on him"
    near = form.verb == index - 1 or governed
    return objective and near and form.subject[0] < form.subject[1]


def _is_one_of(form: Form, index: int, entity: Entity) -> bool:
    """Would one person be put for the many of "which of them"?"""
    of_them = form.lowers[max(index - 1, 0) : index + 1] == ("of", "them")
    return of_them and entity.person and not entity.plural


def _apart(form: Form, index: int, pronoun: Pronoun, memory: Memory) -> Memory:
    """What "they" can mean in "What did they tell him?": nobody whom "him" stands for."""
    if pronoun.group != "plural":
        return memory
    persons = [
        (place, other)
        for place in range(form.end)
        if (other := PRONOUNS.get(form.lowers[place])) is not None and other.group == "person"
    ]
    meant = [find_antecedent(other, memory) for place, other in persons if place != index]
    texts = {one.text for one in meant if one is not None and one.kind == "person"}
    subject = form.piece(*form.subject) if _is_object(form, index, pronoun) else ""
    if subject:
        own = (subject, f"{subject}'s ", f"{subject}' ")
        texts |= {one.text for turn in memory for one in turn if one.text.startswith(own[1:])}
        texts |= {one.text for turn in memory for one in turn if one.text == own[0] and one.person}
    return [tuple(one for one in entities if one.text not in texts) for entities in memory]


def _same_owner(form: Form, index: int, pronoun: Pronoun, memory: Memory) -> Memory:
    """Without "Ann's sister" for "her husband" where the last question spoke of "her sister" too:
    both are Ann's."""
    if not memory or not pronoun.gender or not (pronoun.owner and owns(form, index)):
        return memory
    owners = tuple(f"{one.text}'s " for one in memory[0] if one.gender == pronoun.gender)
    last = tuple(one for one in memory[0] if not (owners and one.text.startswith(owners)))
    return (last, *memory[1:])


def _unsaid(form: Form, index: int, pronoun: Pronoun, memory: Memory) -> Memory:
    """What "it" can mean in "Where does it enter the lake?": not the lake that is named as well."""
    if pronoun.group != "thing" or pronoun.owner:
        return memory
    said = {
        form.lowers[i]
        for i in range(1, form.end)
        if form.tags[i] == "NN" and form.lowers[i - 1] == "the" and i > index
    }
    return [
        tuple(one for one in entities if said.isdisjoint(one.text.lower().split()))
        for entities in memory
    ]


def _found(
    form: Form, index: int, pronoun: Pronoun, memory: Memory, articles: Sequence[Article]
) -> Entity | None:
    """The antecedent, rather one that an article names beside the words of the question."""
    order = order_of(form, pronoun, form.lowers[index])
    first = find_antecedent(pronoun, memory, order)
    if first is None or pronoun.group != "thing" or not articles:
        return first
    if first.named and first.role != "answer":
        return first
    if is_supported(form, first, articles) or not is_told(form, articles):
        return first
    supported = supported_only(form, memory, articles)
    if (found := find_antecedent(pronoun, supported, order)) is not None:
        return found
    return find_antecedent(pronoun, memory[:_RECENT], order)


def _put(form: Form, index: int, pronoun: Pronoun, entity: Entity) -> Replacement:
    known = entity.person or (not entity.plural and _is_past(form))
    if known and INDEFINITE.match(entity.text):  # "a sister" is "the sister" from now on
        text, short = (INDEFINITE.sub("the ", one, count=1) for one in (entity.text, entity.short))
        entity = replace(entity, text=text, short=short)
    if entity.plural and not entity.named:
        entity = replace(entity, text=_uncounted(entity.text), short=_uncounted(entity.short))
    owner = pronoun.owner and (form.lowers[index] != "her" or owns(form, index))
    words = _owner(entity) if owner else entity.text
    token = form.tokens[index]
    if owner and not entity.person and form.lowers[index + 1 : index + 2] in _OF_THINGS:
        behind_noun = form.tokens[index + 1]
        words, token = f"the {behind_noun.text} of {entity.short}", behind_noun
        return Replacement(
            f"pronoun {form.lowers[index]}",
            form.text[: form.tokens[index].start] + words + form.text[token.end :],
            entity.text,
        )
    if token.start == 0 or not form.text[: token.start].strip():
        words = words[:1].upper() + words[1:]
    before = form.text[: token.start]
    if form.lowers[index] == "they" and index and not entity.plural:
        auxiliary = form.tokens[index - 1]
        one = _SINGULAR.get(form.lowers[index - 1], auxiliary.text)
        before = form.text[: auxiliary.start] + one + form.text[auxiliary.end : token.start]
    behind = form.text[token.end :]
    if entity.plural and not owner and behind[:2] in ("'s", "’s"):
        behind = f" are{behind[2:]}"
    text = before + words + behind
    return Replacement(f"pronoun {form.lowers[index]}", text, entity.text)


def _uncounted(text: str) -> str:
    """ "The rare maps" of "94 rare maps": what is asked of them need not say how many they are."""
    found = _COUNTED.match(text)
    return f"the {text[found.end() :]}" if found else text


def _is_past(form: Form) -> bool:
    """Does it ask what happened, and so of one thing rather than of all of a kind?"""
    helped = form.aux >= 0 and form.lowers[form.aux] in ("did", "was", "were", "had")
    return helped or (form.aux < 0 <= form.verb and form.tags[form.verb] == "VBD")


def _owner(entity: Entity) -> str:
    name = entity.short
    if name.endswith("s") and (entity.plural or not entity.person):
        return f"{name}'"
    return f"{name}'s"
