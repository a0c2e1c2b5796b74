"""Files of a known form, and one message for those that have another."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

from qa.errors import UsageError

__all__ = ["from_json", "parsed", "rows"]

_Read = TypeVar("_Read")


def _text_of(path: Path) -> str:
    """The text of a file. Raises UsageError if it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"Cannot read {path}: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not UTF-8 text.") from error


def from_json(path: Path) -> Any:
    """The JSON value of a file. Raises UsageError if it is missing or no JSON."""
    text = _text_of(path)
    try:
        return json.loads(text)
    except ValueError as error:
        raise UsageError(f"{path} is not JSON: {error}") from error


def rows(path: Path) -> list[list[str]]:
    """The cells of a tab-separated file, line by line, empty lines left out."""
    return [line.split("\t") for line in _text_of(path).splitlines() if line]


def parsed(
    path: Path, form: str, raw: Any, parse: Callable[[Any], Iterable[_Read]]
) -> tuple[_Read, ...]:
    """What `parse` finds in `raw`, read from `path`. Raises UsageError if it is of another form."""
    try:
        found = tuple(parse(raw))
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise UsageError(f"{path} has not the form of {form} data: {error!r}") from error
    if not found:
        raise UsageError(f"{path} holds no {form} data.")
    return found
