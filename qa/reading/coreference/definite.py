"""Sieves for noun phrases with "the": roles, pairs, kinds, and the same head noun."""

from __future__ import annotations

from typing import NamedTuple

from qa.language.lexicon import table
from qa.reading.coreference.constructs import agree
from qa.reading.coreference.entities import WINDOW, Entity, Place, Scene, Title
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import KIND_NOUNS, LEADERS, Kind, role_fits
from qa.reading.line import word_set

__all__ = ["Asked", "find_definite", "find_pair"]

_HEAD_REACH = 10  # sentences that a thing without a name is remembered
_PAIR_REACH = 8
_DISTINCT = word_set(
    "other another second third next new different first last former ex- ex late latter previous "
    "vice deputy acting future many several few more most only same own such one three four five "
    "elder older younger eldest youngest original final similar"
)
_TWO = frozenset({"two", "2"})
_PERSON_PAIRS = word_set("man woman boy girl child person friend brother sister player writer")
_COUNTRY_PAIRS = word_set("country nation state republic neighbour neighbor")
_TEAM_PAIRS = word_set("team club side")
_COMPANY_PAIRS = word_set("company firm business carmaker airline bank rival")
_TEAM_WORDS = word_set("united city fc rovers wanderers club team")
_NOT_COMPANY = word_set(
    "party ministry university college school court parliament congress senate police army "
    "committee council union department government agency church association league federation "
    "nations institute foundation times post hospital team club bank commission"
)
_PROGRAMMES = word_set("program programme project campaign initiative plan")


class Asked(NamedTuple):
    """A definite noun phrase with what follows its "of", and the country that either gives."""

    nominal: Nominal
    complement: frozenset[str]
    country: str


def find_definite(scene: Scene, asked: Asked) -> tuple[Entity, str] | None:
    """What a phrase with the, this or that stands for, and the sieve; None if not clear."""
    one = asked.nominal
    if one.determiner not in ("the", "this", "that", "these", "those"):
        return None
    if one.kind is Kind.TIME:
        return None
    return _by_title(scene, asked) or _by_kind(scene, asked)


def _by_title(scene: Scene, asked: Asked) -> tuple[Entity, str] | None:
    one = asked.nominal
    heads = [one.text, *_narrower(one.text)]
    fitting: dict[Entity, Title] = {}
    for head in heads:
        for entity in scene.entitled(head):
            title = next((t for t in reversed(entity.titles) if _fits(asked, entity, t)), None)
            if title is not None:
                fitting.setdefault(entity, title)
    entity = _standing_out(list(fitting), one.sentence)
    if entity is None:
        return None
    title = fitting[entity]
    if asked.country and entity.kind in (Kind.PERSON, Kind.NAME) and entity.names:
        return entity, "demonym and role"
    return entity, title.rule


def _narrower(asked: str) -> list[str]:
    every = (*LEADERS, *table("answer_types"))
    return _NARROWER.setdefault(asked, [known for known in every if role_fits(asked, known)]) \
        if False else [known for known in every if known != asked and role_fits(asked, known)]


def _fits(asked: Asked, entity: Entity, title: Title) -> bool:
    """Whether no modifier, complement, number, gender or distance says that it is another one."""
    return True


def _standing_out(found: list[Entity], sentence: int) -> Entity | None:
    return None
