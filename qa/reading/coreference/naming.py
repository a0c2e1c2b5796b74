"""Sieves for names: the same one, a part of it, its acronym."""

from __future__ import annotations

from qa.language.lexicon import table
from qa.light import TYPE_CHECKING
from qa.reading.coreference.constructs import agree
from qa.reading.coreference.entities import Entity, Scene, Title
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import Kind
from qa.reading.line import word_set
from qa.reading.names.tables import gazetteer, head_kind, is_ordinary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa.documents.article import Article

__all__ = ["find_born", "find_named", "learn", "theme_words", "titular"]

_SUFFIXES = word_set("jr. sr. jr sr ii iii iv esq.")
_COMPANY_ENDS = word_set("inc. inc ltd ltd. corp. corp co co. plc llc group holdings")
_MORE_HEADS = word_set("program programme project campaign initiative plan prize award")
_SMALL = word_set("of the and for & de la")
_MOST_OF_A_NAME, _MOST_OF_A_THEME = 4, 6
_FULL, _WITH_MIDDLE = 2, 3
_WHOLE = (Kind.ORGANISATION, Kind.NAME, Kind.THING)


def titular(article: Article) -> frozenset[str]:
    """The words of the title of a life, which is nothing but a person's name and opens the text;
    none of any other."""
    words = article.title.split()
    named = 1 < len(words) <= _MOST_OF_A_NAME and all(
        word[0].isupper() and word.lower().rstrip(".,") not in _SMALL for word in words
    )
    first = words[0].lower() in table("first_names") if words else False
    return frozenset(words) if named and first else frozenset()


def theme_words(article: Article) -> tuple[str, ...]:
    """The title of an article on one thing, in lower case, as its first sentence will name it."""
    words = article.title.lower().split()
    words = words[words[:1] == ["the"] :]
    return tuple(words) if 0 < len(words) <= _MOST_OF_A_THEME else ()


def find_named(scene: Scene, name: Nominal) -> tuple[Entity, str] | None:
    """The entity that a name stands for, and the sieve; None for a name that is new."""
    same = [one for one in scene.called(name.text) if _fits(one, name)]
    if not same:
        return _fuller(scene, name) or _headed(scene, name)
    hero = scene.hero
    if hero in same and hero is not None and _is_bare_surname(hero, name):
        return hero, "surname"
    full = [one for one in same if name.text in one.names]
    found = full if full else same
    if len(found) > 1:
        found = [one for one in found if one.seen >= name.sentence - 3]
    if len(found) != 1:
        return None
    return found[0], "same string" if full else _rule(found[0], name.text)


def find_born(scene: Scene, name: Nominal, before: Sequence[str]) -> tuple[Entity, str] | None:
    """Ann Lee of "Born Ann Holt in 1921": the only one of that first name, born with another last
    one, or, where a sentence opens so, whom the text tells of most; None behind other words."""
    opens = list(before[-1:]) == ["born"] and before[:-1] in ((), (",",), ("(",))
    parts = _personal_parts(name.text)
    if not opens or name.kind is not Kind.PERSON or len(parts) < _FULL:
        return None
    known = (one for one in scene.called(parts[0]) if _fits(one, name))
    found = [one for one in known if any(full.startswith(f"{parts[0]} ") for full in one.names)]
    if not found and name.start == 1 and (hero := _most_told_of(scene, name)) is not None:
        return hero, "name at birth"
    return (found[0], "name at birth") if len(found) == 1 else None


def _most_told_of(scene: Scene, name: Nominal) -> Entity | None:
    """The person who was spoken of more than anybody else, by name first of all."""
    known = [one for one in scene.named(Kind.PERSON) if one.names]
    # "Dot Farrell", of whom no table knows that she is one.
    known = known or [one for one in scene.named(Kind.NAME) if " " in "".join(one.names[:1])]
    first = known[0] if known and _fits(known[0], name) else None
    most = first is not None and first.count > max((one.count for one in known[1:]), default=2)
    return first if most else None


def _rule(entity: Entity, text: str) -> str:
    surname = any(name.endswith(f" {text}") for name in entity.names)
    if entity.kind is Kind.PERSON or (surname and not text.isupper()):
        return "surname"
    return "acronym" if text.isupper() or "." in text else "short name"


def _fits(entity: Entity, name: Nominal) -> bool:
    known = {entity.gender, name.gender} - {"u"}
    if (len(known) > 1 and not _is_bare_surname(entity, name)) or entity.members:
        return False
    return entity.kind == name.kind or (
        Kind.NAME in (entity.kind, name.kind) and agree(entity.kind, name.kind)
    )


def _is_bare_surname(entity: Entity, name: Nominal) -> bool:
    """Whether a name is only the surname of `entity`, and says no gender: "Kelly", "Scott"."""
    if name.determiner or " " in name.text:
        return False
    return any(known.endswith(f" {name.text}") for known in entity.names)


def _fuller(scene: Scene, name: Nominal) -> tuple[Entity, str] | None:
    """The entity known by a bare surname only, when its full name comes later."""
    parts = _personal_parts(name.text)
    if name.kind is not Kind.PERSON or len(parts) < 2:
        return None
    hero = scene.hero
    if hero is not None and _fits(hero, name) and _is_longer(hero, parts):
        return hero, "short name"
    longer = [one for one in scene.called(parts[-1]) if _fits(one, name) and _is_longer(one, parts)]
    if len(longer) == 1:
        return longer[0], "short name"
    found = [
        one for one in scene.called(parts[-1])
        if one.names == [parts[-1]] and _fits(one, name)
    ]  # fmt: skip
    return (found[0], "surname") if len(found) == 1 else None


def _is_longer(entity: Entity, parts: list[str]) -> bool:
    """Whether a name is one of the entity's with names between: "Ann Rosa Lee" of "Ann Lee"."""
    known = (_personal_parts(name) for name in entity.names)
    return any(
        len(one) > 1 and (one[0], one[-1]) == (parts[0], parts[-1]) and set(one) <= set(parts)
        for one in known
    )


def _headed(scene: Scene, name: Nominal) -> tuple[Entity, str] | None:
    """The latest entity whose name ends as "the Act" does: "the Higher Education Act"."""
    if not name.led or name.kind is Kind.PERSON or " " in name.text:
        return None
    ending = f" {name.text}"
    found = [
        one for one in scene.entitled(name.text.lower())
        if _fits(one, name) and any(known.endswith(ending) for known in one.names)
    ]  # fmt: skip
    return (found[-1], "short name") if found else None


def learn(scene: Scene, entity: Entity, name: Nominal) -> None:
    """Makes `entity` findable by a name, its parts and its acronym.

    "Mrs Lee" does not make her the Lee of a bare "Lee": whoever was called so first is.
    """
    titled = bool(name.determiner) and " " not in name.text and bool(entity.names)
    if name.text not in entity.names and len(entity.names) < 8 and not titled:
        entity.names.append(name.text)
    if entity.gender == "u" and not _is_bare_surname(entity, name):
        entity.gender = name.gender
    if entity.kind is Kind.NAME:
        entity.kind = name.kind
    for alias in (name.text, *_aliases(name)):
        scene.call(entity, alias)
    head = _head(name)
    if head:
        words = frozenset(name.text.lower().split()) - {head}
        scene.entitle(entity, Title(head, "head match", words))


def _head(name: Nominal) -> str:
    """The common noun that a name ends in: "party" of "Green Party", "bank" of "Bank of X"."""
    words = name.text.split()
    if name.kind is Kind.PERSON or len(words) < 2:
        return ""
    at = words.index("of") - 1 if "of" in words[1:] else len(words) - 1
    head = words[at].lower()
    return head if head_kind(head) is not None or head in _MORE_HEADS else ""


def _aliases(name: Nominal) -> list[str]:
    if name.kind is Kind.PERSON:
        parts = _personal_parts(name.text)
        # Albert "Bertie" Quill is Bertie Quill too.
        short = [f"{part} {parts[-1]}" for part in parts[:-1]] if len(parts) == _WITH_MIDDLE else []
        return [parts[0], parts[-1], *short] if len(parts) > 1 else []
    words = name.text.split()
    if name.kind not in _WHOLE or len(words) < 2:
        return []
    surname = [words[-1]] if _may_be_person(name.kind, words) else []
    return [*_acronyms(words), *_short(words, name.kind), *surname]


def _may_be_person(kind: Kind, words: list[str]) -> bool:
    """Whether the last word can be a surname no list has: not "Towers" of "Twin Towers"."""
    last = words[-1].lower()
    plain = last.isalpha() and gazetteer(last) is None and not is_ordinary(last)
    return kind is Kind.NAME and len(words) < 4 and plain and head_kind(last) is None


def _personal_parts(text: str) -> list[str]:
    parts = text.replace(",", " ").split()
    while len(parts) > 1 and parts[-1].lower() in _SUFFIXES:
        parts.pop()
    return [part for part in parts if part[-1] != "." or part == parts[0]]


def _acronyms(words: list[str]) -> list[str]:
    capitals = [word[0] for word in words if word[:1].isupper()]
    every = [word[0].upper() for word in words if word.lower() not in ("the",)]
    plain = {"".join(capitals), "".join(every)}
    dotted = {"".join(f"{letter}." for letter in capitals)}
    return [short for short in sorted(plain | dotted) if len(short.replace(".", "")) > 1]


def _short(words: list[str], kind: Kind) -> list[str]:
    """The name without its legal ending; its first word if only the name can have it."""
    while len(words) > 1 and words[-1].lower() in _COMPANY_ENDS:
        words = words[:-1]
    shorts = [" ".join(words)]
    first = words[0].lower()
    own = gazetteer(first) is None and not is_ordinary(first) and first not in _SMALL
    if kind is Kind.ORGANISATION and own:
        shorts.append(words[0])
    return shorts
