"""The light dataclasses, named tuples and patterns against those of the standard library."""

import copy
import dataclasses
import importlib
import pickle
import pkgutil
import re
import typing
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import qa
from qa import light


@dataclasses.dataclass(frozen=True, slots=True)
class Original:
    """A place."""

    name: str
    size: float
    tags: tuple[str, ...] = ()
    seen: bool = False

    @property
    def big(self) -> bool:
        return self.size > 10


@light.dataclass(frozen=True, slots=True)
class Record:
    """A place."""

    name: str
    size: float
    tags: tuple[str, ...] = ()
    seen: bool = False

    @property
    def big(self) -> bool:
        return self.size > 10


@light.dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Identified:
    name: str

    def __repr__(self) -> str:
        return "one of a kind"


class OriginalRow(typing.NamedTuple):
    """A row."""

    name: str
    size: int = 3

    @property
    def double(self) -> int:
        return 2 * self.size

    @classmethod
    def of(cls, name: str) -> "OriginalRow":
        return cls(name)


class Row(light.NamedTuple):
    """A row."""

    name: str
    size: int = 3

    @property
    def double(self) -> int:
        return 2 * self.size

    @classmethod
    def of(cls, name: str) -> "Row":
        return cls(name)


# What `_replace` raises for a field that there is not: TypeError since Python 3.13.
_UNKNOWN = (ValueError, TypeError)
ONE: dict[str, Any] = {"name": "Oslo", "size": 12.5, "tags": ("north",)}
RECORDS: tuple[Any, ...] = (Original, Record)
ROWS: tuple[Any, ...] = (OriginalRow, Row)
both_records = pytest.mark.parametrize("cls", RECORDS)


def _same(look: Callable[[Any], object], classes: tuple[Any, ...]) -> None:
    one, other = map(look, classes)
    assert one == other


@pytest.mark.parametrize(
    "look",
    [
        pytest.param(lambda cls: repr(cls(**ONE)).removeprefix(cls.__name__), id="repr"),
        pytest.param(lambda cls: cls("Oslo", 1) == cls("Oslo", 1), id="equal"),
        pytest.param(lambda cls: cls("Oslo", 1) == cls("Oslo", 2), id="not equal"),
        pytest.param(lambda cls: cls("Oslo", 1) == ("Oslo", 1, (), False), id="no tuple"),
        pytest.param(lambda cls: len({cls("Oslo", 1), cls("Oslo", 1)}), id="hash"),
        pytest.param(lambda cls: cls(size=1, name="Oslo").name, id="by name"),
        pytest.param(lambda cls: cls("Oslo", 1, seen=True).seen, id="default in between"),
        pytest.param(lambda cls: cls("Oslo", 12).big, id="property"),
        pytest.param(lambda cls: cls.__match_args__, id="match args"),
        pytest.param(lambda cls: cls.__slots__, id="slots"),
        pytest.param(lambda cls: cls.__doc__, id="docstring"),
        pytest.param(lambda cls: cls.__module__, id="module"),
        pytest.param(lambda cls: [one.name for one in dataclasses.fields(cls)], id="fields"),
        pytest.param(
            lambda cls: [one.default for one in dataclasses.fields(cls)[2:]], id="defaults"
        ),
        pytest.param(lambda cls: dataclasses.asdict(cls(**ONE)), id="asdict"),
        pytest.param(lambda cls: dataclasses.replace(cls(**ONE), size=1).size, id="replace"),
        pytest.param(lambda cls: dataclasses.is_dataclass(cls), id="is dataclass"),
        pytest.param(lambda cls: cls.__dataclass_params__.frozen, id="params"),
    ],
)
def test_light_dataclass_is_as_the_original(look: Callable[[Any], object]) -> None:
    _same(look, RECORDS)


@both_records
@pytest.mark.parametrize(
    "values", [pytest.param((), id="few"), pytest.param((1, 2, 3, 4, 5), id="many")]
)
def test_light_dataclass_takes_its_fields_only(cls: Any, values: tuple[object, ...]) -> None:
    with pytest.raises(TypeError):
        cls(*values)
    with pytest.raises(TypeError):
        cls("Oslo", 1, colour="red")


@both_records
def test_light_dataclass_is_frozen_and_slotted(cls: Any) -> None:
    record = cls(**ONE)
    for name in ("name", "colour"):
        with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
            setattr(record, name, "x")
    with pytest.raises(dataclasses.FrozenInstanceError):
        del record.name
    assert not hasattr(record, "__dict__")
    assert record == cls(**ONE)


@both_records
def test_light_dataclass_is_copied_and_pickled(cls: Any) -> None:
    record = cls(**ONE)
    assert (
        pickle.loads(pickle.dumps(record)) == copy.deepcopy(record) == copy.copy(record) == record
    )


def test_light_dataclass_keeps_own_methods_and_identity() -> None:
    one, other = Identified("a"), Identified("a")
    assert repr(one) == "one of a kind"
    assert one != other
    assert weakref.ref(one)() is one


def test_light_replace() -> None:
    assert light.replace(Record(**ONE), name="Bergen") == Record("Bergen", 12.5, ("north",))
    with pytest.raises(TypeError):  # which mypy knows too
        light.replace(Record(**ONE), colour="red")  # type: ignore[call-arg]


@pytest.mark.parametrize(
    "look",
    [
        pytest.param(lambda cls: repr(cls("a")).removeprefix(cls.__name__), id="repr"),
        pytest.param(lambda cls: cls.of("a") == ("a", 3), id="tuple, classmethod"),
        pytest.param(lambda cls: cls("a", 4).double, id="property"),
        pytest.param(lambda cls: cls("a")._replace(size=5).size, id="replace"),
        pytest.param(lambda cls: cls._make(["a", 5]).size, id="make"),
        pytest.param(lambda cls: cls("a")._asdict(), id="asdict"),
        pytest.param(lambda cls: cls(size=5, name="a")[1], id="by name"),
        pytest.param(lambda cls: cls.__match_args__, id="match args"),
        pytest.param(lambda cls: len({cls("a"), cls("a")}), id="hash"),
        pytest.param(lambda cls: copy.copy(cls("a")) == cls("a"), id="copy"),
        pytest.param(lambda cls: (cls._fields, cls._field_defaults), id="fields"),
        pytest.param(lambda cls: (cls.__doc__, cls.__module__, cls.__bases__), id="class"),
        pytest.param(lambda cls: pickle.loads(pickle.dumps(cls("a"))) == cls("a"), id="pickle"),
        pytest.param(lambda cls: hasattr(cls("a"), "__dict__"), id="slotted"),
    ],
)
def test_light_named_tuple_is_as_the_original(look: Callable[[Any], object]) -> None:
    _same(look, ROWS)


@pytest.mark.parametrize("cls", ROWS)
@pytest.mark.parametrize(
    ("make", "error"),
    [
        pytest.param(lambda cls: cls(), TypeError, id="few"),
        pytest.param(lambda cls: cls("a", 1, 2), TypeError, id="many"),
        pytest.param(lambda cls: cls("a", colour="red"), TypeError, id="unknown"),
        pytest.param(lambda cls: cls._make(["a"]), TypeError, id="make of few"),
        pytest.param(lambda cls: cls("a")._replace(colour="red"), _UNKNOWN, id="replace unknown"),
        pytest.param(lambda cls: setattr(cls("a"), "name", "b"), AttributeError, id="frozen"),
    ],
)
def test_light_named_tuple_takes_its_fields_only(
    cls: Any, make: Callable[[Any], object], error: type[Exception] | tuple[type[Exception], ...]
) -> None:
    with pytest.raises(error):
        make(cls)


_LATE: Any = vars(light)["_Pattern"]
_HYPHENED = light.pattern(r"[a-z]-[a-z]", needs="-")


def _with_needs() -> Iterator[tuple[str, Any]]:
    """Every pattern of the package that says what its matches hold, by its module and number."""
    for module in pkgutil.walk_packages(qa.__path__, "qa."):
        if module.name.startswith(("qa.ui", "qa.evaluation")) or module.name == "qa.light":
            continue
        for value in vars(importlib.import_module(module.name)).values():
            for number, one in enumerate(value if isinstance(value, tuple) else (value,)):
                if isinstance(one, _LATE) and one.needs:
                    yield f"{module.name} {one.pattern[:20]} {number}", one


@pytest.mark.parametrize(
    "found", [pytest.param(one, id=name) for name, one in dict(_with_needs()).items()]
)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_light_pattern_matches_only_what_holds_what_it_needs(
    found: Any, data: st.DataObject
) -> None:
    compiled = re.compile(found.pattern, found._flags)
    match = compiled.search(data.draw(st.from_regex(compiled)))
    assert match is not None
    assert not found.needs.isdisjoint(match[0])


@pytest.mark.parametrize(
    ("text", "ends", "found"),
    [
        pytest.param("two-day", (), "o-d", id="there"),
        pytest.param("two day", (), None, id="lacking"),
        pytest.param("a two-day b", (2, 9), "o-d", id="within"),
        pytest.param("x-y two day", (3,), None, id="lacking-behind"),
        pytest.param("two day x-y", (0, 7), None, id="lacking-before"),
    ],
)
def test_light_pattern_is_tried_where_it_may_match(
    text: str, ends: tuple[int, ...], found: str | None
) -> None:
    for _ in range(2):  # uncompiled, then perhaps compiled
        match = _HYPHENED.search(text, *ends)
        assert (match[0] if match else None) == found


def test_light_pattern_is_not_compiled_for_what_lacks_its_needs() -> None:
    broken = light.pattern("(-", needs="-")
    assert (broken.match("two day"), broken.sub("", "two day")) == (None, "two day")
    with pytest.raises(re.error):
        broken.match("two-day")
