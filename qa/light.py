"""Dataclasses, named tuples, protocols and regular expressions that cost little to define.

Start-up pays for every class that it defines: `dataclasses` compiles six methods a class and loads
`inspect`, a named tuple compiles its `__new__`, `typing.NamedTuple` each annotation too. Those here
keep the contract of the originals, for which type checkers take them, at a tenth of the cost: only
`__init__` or `__new__` is compiled, and that when the first instance is made. `dataclasses.fields`
and its like know them. A `pattern` is compiled when it is first used on a text that it may match;
of those that a run defines it uses every third.
"""

from __future__ import annotations

import re
from collections import namedtuple
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType

# What type checkers take for true; the originals are not to be loaded.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from dataclasses import dataclass, replace
    from typing import Any, NamedTuple, NoReturn, Protocol

    def pattern(pattern: str, flags: int = 0, *, needs: str = "") -> re.Pattern[str]:
        """`re.compile`, later; a match holds one of the characters `needs`, where they are given:
        what has none of them is passed over without the cost of compiling."""


__all__ = ["TYPE_CHECKING", "NamedTuple", "Protocol", "dataclass", "pattern", "replace"]


def _dataclass(
    *, frozen: bool, slots: bool, eq: bool = True, weakref_slot: bool = False
) -> Callable[[type], type]:
    """The decorator; what the class defines itself stays."""
    assert (frozen, slots) == (True, True), "other classes are for dataclasses.dataclass"
    return lambda cls: _made_again(cls, eq, weakref_slot)


def _made_again(cls: type, eq: bool, weakref_slot: bool) -> type:
    """The class with slots, which only a new class can have, and with its methods."""
    assert cls.__bases__ == (object,), "no record inherits"
    fields = tuple(cls.__annotations__)
    space = {key: cls.__dict__[key] for key in cls.__dict__.keys() - {"__dict__", "__weakref__"}}
    defaults = tuple(space.pop(field) for field in fields if field in space)
    space["__slots__"] = (*fields, "__weakref__") if weakref_slot else fields
    space["__match_args__"] = fields
    originals = {name: _Original(eq, defaults) for name in _ORIGINALS}
    comparing = _comparing(fields) if eq else {}
    made = type(cls)(cls.__name__, cls.__bases__, _SHARED | comparing | originals | space)
    made.__qualname__ = cls.__qualname__
    _init_late(made, fields, defaults)
    return made


def _init_late(cls: Any, fields: tuple[str, ...], defaults: tuple[object, ...]) -> None:
    """Give the class an `__init__` that at its first call puts a compiled one into its place."""

    def __init__(self: object, *values: object, **named: object) -> None:  # noqa: N807
        cls.__init__ = _compiled(cls, fields)
        cls.__init__.__defaults__ = defaults
        cls.__init__(self, *values, **named)

    cls.__init__ = __init__


def _compiled(cls: type, fields: tuple[str, ...]) -> Any:
    """An `__init__` that calls the setters of the slots, which freezing does not stop."""
    space = {f"_set{number}": cls.__dict__[field].__set__ for number, field in enumerate(fields)}
    return _called_by(fields, _init_code(len(fields)), space)


@cache
def _init_code(size: int) -> CodeType:
    names = [f"_{number}" for number in range(size)]
    steps = "\n".join(f" _set{number}(self, {name})" for number, name in enumerate(names))
    return _code(f"def __init__(self, {', '.join(names)}):\n{steps}")


def _code(source: str) -> CodeType:
    """The code of the one function of a source: one of each size is compiled for all classes."""
    space: dict[str, Any] = {}
    exec(source, space)
    code: CodeType = space.popitem()[1].__code__
    return code


def _called_by(fields: tuple[str, ...], code: CodeType, space: dict[str, Any]) -> Any:
    """The function of a code with the names of the fields for its arguments behind the first."""
    names = (code.co_varnames[0], *fields)
    return FunctionType(code.replace(co_varnames=names), space, code.co_name)


def _comparing(fields: tuple[str, ...]) -> dict[str, Any]:
    """`__eq__` and `__hash__` by the values of all fields."""
    values = attrgetter(*fields)

    def __eq__(self: object, other: object) -> bool:  # noqa: N807
        return values(self) == values(other) if type(other) is type(self) else NotImplemented

    def __hash__(self: object) -> int:  # noqa: N807
        return hash(values(self))

    return {"__eq__": __eq__, "__hash__": __hash__}


def _shown(self: Any) -> str:
    values = ", ".join(f"{field}={getattr(self, field)!r}" for field in self.__match_args__)
    return f"{type(self).__qualname__}({values})"


def _refuse(self: object, field: str, *_: object) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"{field!r} of a {type(self).__name__} cannot change")


def _parts(self: Any) -> tuple[type, tuple[object, ...]]:
    """How `pickle` and `copy` make the record again."""
    return type(self), tuple(getattr(self, field) for field in self.__match_args__)


def _replace(record: Any, /, **changes: object) -> Any:
    """The record with some values changed, as `dataclasses.replace` gives it."""
    for field in record.__match_args__:
        if field not in changes:
            changes[field] = getattr(record, field)
    return type(record)(**changes)


_SHARED = {
    "__repr__": _shown,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__reduce__": _parts,
    "__replace__": _replace,
}


_ORIGINALS = ("__dataclass_fields__", "__dataclass_params__")


class _Original:
    """What `dataclasses` keeps at a class, made when somebody looks."""

    def __init__(self, eq: bool, defaults: tuple[object, ...]) -> None:
        self.eq = eq
        self.defaults = defaults

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, record: object, owner: Any) -> Any:
        from dataclasses import make_dataclass

        fields = [(field, owner.__annotations__[field]) for field in owner.__match_args__]
        plain = len(fields) - len(self.defaults)
        more = [(*field, value) for field, value in zip(fields[plain:], self.defaults, strict=True)]
        made = make_dataclass(
            owner.__name__, [*fields[:plain], *more], frozen=True, slots=True, eq=self.eq
        )
        return getattr(made, self.name)


# What takes the first, second … of a tuple's values, borrowed from a class that has many.
_WIDEST = namedtuple("_WIDEST", "a b c d e f g h i j k l m n o p")
_GETTERS: Any = [vars(_WIDEST)[field] for field in _WIDEST._fields]


class _NamedTuples(type):
    """What a class statement with the base `NamedTuple` calls: it makes a plain named tuple."""

    def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> Any:
        if not bases:
            return super().__new__(cls, name, bases, space)
        fields = tuple(space["__annotations__"])
        defaults = {field: space.pop(field) for field in fields if field in space}
        names = {"__slots__": (), "_fields": fields, "__match_args__": fields}
        getters = dict(zip(fields, _GETTERS, strict=False))
        assert len(getters) == len(fields), "no named tuple has so many fields"
        made = type(name, (tuple,), _ROW | names | {"_field_defaults": defaults} | getters | space)
        _new_late(made, fields, tuple(defaults.values()))
        return made


class _NamedTuple(metaclass=_NamedTuples):
    """Stands in class statements only."""


def _new_late(made: Any, fields: tuple[str, ...], defaults: tuple[object, ...]) -> None:
    """Give the class a `__new__` that at its first call puts a compiled one into its place."""

    def __new__(cls: type, *values: object, **named: object) -> object:  # noqa: N807
        compiled = _called_by(fields, _new_code(len(fields)), {"_new": tuple.__new__})
        compiled.__defaults__ = defaults
        made.__new__ = compiled
        return compiled(cls, *values, **named)

    made.__new__ = __new__


@cache
def _new_code(size: int) -> CodeType:
    names = ", ".join(f"_{number}" for number in range(size))
    return _code(f"def __new__(_cls, {names}):\n return _new(_cls, ({names},))")


def _row_of(cls: Any, values: Iterable[object]) -> Any:
    """The row of a tuple's values, as `_make` of a named tuple gives it."""
    made = tuple.__new__(cls, values)
    if len(made) != len(cls._fields):
        raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
    return made


def _row_with(self: Any, /, **changes: object) -> Any:
    """The row with some values changed, as `_replace` of a named tuple gives it."""
    made = self._make(map(changes.pop, self._fields, self))
    if changes:
        raise ValueError(f"Got unexpected field names: {list(changes)!r}")
    return made


def _row_shown(self: Any) -> str:
    values = ", ".join(
        f"{field}={value!r}" for field, value in zip(self._fields, self, strict=True)
    )
    return f"{type(self).__name__}({values})"


_ROW: dict[str, object] = {
    "__repr__": _row_shown,
    "__replace__": _row_with,
    "__getnewargs__": lambda self: tuple(self),
    "_asdict": lambda self: dict(zip(self._fields, self, strict=True)),
    "_make": classmethod(_row_of),
    "_replace": _row_with,
}


class _Pattern:
    """A regular expression that is compiled when it is first matched with what it may match."""

    def __init__(self, pattern: str, flags: int = 0, *, needs: str = "") -> None:
        self.pattern = pattern
        self.needs = frozenset(needs)
        self._flags = flags

    # The methods of the compiled expression take the places of these, once there is one.
    def findall(self, text: str, *ends: int) -> Any:
        return self._compiled().findall(text, *ends) if self._may_match(text, *ends) else []

    def fullmatch(self, text: str, *ends: int) -> Any:
        return self._compiled().fullmatch(text, *ends) if self._may_match(text, *ends) else None

    def match(self, text: str, *ends: int) -> Any:
        return self._compiled().match(text, *ends) if self._may_match(text, *ends) else None

    def search(self, text: str, *ends: int) -> Any:
        return self._compiled().search(text, *ends) if self._may_match(text, *ends) else None

    def sub(self, new: object, text: str, count: int = 0) -> Any:
        return self._compiled().sub(new, text, count) if self._may_match(text) else text

    def _may_match(self, text: str, start: int = 0, end: int | None = None) -> bool:
        for character in self.needs:
            if text.find(character, start, end) >= 0:
                return True
        return not self.needs

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiled(), name)

    def _compiled(self) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        for method in _MATCHING:
            setattr(self, method, getattr(compiled, method))
        return compiled


_MATCHING = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


class _Protocol:
    """The base of protocols, which say something to type checkers alone."""


if not TYPE_CHECKING:
    NamedTuple, Protocol, dataclass, replace = _NamedTuple, _Protocol, _dataclass, _replace
    pattern = _Pattern
