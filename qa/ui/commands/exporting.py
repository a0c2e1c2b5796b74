"""A conversation as a file: Markdown to read, JSON to work on."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from qa.documents.cleaning import clean_name
from qa.errors import UsageError
from qa.ui.rendering.render import (
    Line,
    answer_segments,
    closest_lines,
    confidence_words,
    evidence_lines,
    flat,
    place_of,
    plain,
    understood,
)

if TYPE_CHECKING:
    from qa.answering.answer import Answer
    from qa.documents.article import Article

__all__ = ["Exchange", "as_json", "as_markdown", "default_name", "export"]

_EXPORT_SCHEMA = 1

# What Markdown would take for markup; a quoted article stays the text that it is.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")
# What would begin a list, a heading or a rule at the start of a line.
_OPENING = re.compile(r"^(\d+(?=[.)])|[-+=])", re.ASCII)
_UNFIT = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 40


class Exchange(Protocol):
    """A question and the answer that it got; `qa.Turn` is one."""

    @property
    def question(self) -> str: ...

    @property
    def answer(self) -> Answer: ...


def export(path: str, articles: Sequence[Article], turns: Sequence[Exchange]) -> Path:
    """Write the conversation to `path`; its ending .md or .json says how.

    The file appears whole or not at all, and none that is there already is written over. Raises
    UsageError, naming the file and what to do, when it cannot be written.
    """
    target = Path(path).expanduser()
    text = _writer_for(target)(articles, turns)
    try:
        _write_new(target, text)
    except FileExistsError:
        raise UsageError(f"{_shown(target)} is there already: give another name.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(
            f"{_shown(target)} cannot be written: {reason}. Nothing is lost; try another place."
        ) from error
    return target


def default_name(articles: Sequence[Article], folder: Path | None = None) -> str:
    """A name for a new Markdown file, made of the article's title, that `folder` does not hold."""
    title = articles[0].title if len(articles) == 1 else "conversation"
    stem = _shortened(_UNFIT.sub("-", flat(title)).strip("-._")) or "conversation"
    names = (f"{stem}{f'-{count}' if count > 1 else ''}.md" for count in range(1, 1000))
    free = (name for name in names if not (folder or Path()).joinpath(name).exists())
    return next(free, f"{stem}.md")


def _shortened(stem: str) -> str:
    """As many whole words as a name has room for, or the beginning of a longer one."""
    if len(stem) <= _LONGEST_NAME:
        return stem
    return stem[: _LONGEST_NAME + 1].rpartition("-")[0].strip("-._") or stem[:_LONGEST_NAME]


def as_json(articles: Sequence[Article], turns: Sequence[Exchange]) -> str:
    """One object: the articles by title, and each turn with all that `Answer.to_dict` tells."""
    values: dict[str, Any] = {
        "schema": _EXPORT_SCHEMA,
        "articles": [article.title for article in articles],
        "turns": [{"question": turn.question, "answer": turn.answer.to_dict()} for turn in turns],
    }
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"


def as_markdown(articles: Sequence[Article], turns: Sequence[Exchange]) -> str:
    """A heading with the titles, then each question with its answer, place and evidence."""
    titled = len(articles) > 1
    title = "; ".join(_escaped(flat(article.title)) or "An article" for article in articles)
    parts = [f"# {title}", *(_turn_markdown(turn, titled=titled) for turn in turns)]
    return "\n\n".join(parts) + "\n"


def _turn_markdown(turn: Exchange, *, titled: bool) -> str:
    answer = turn.answer
    parts = [f"## {_escaped(flat(turn.question)) or '(nothing)'}"]
    if words := understood(answer):
        parts.append(f"*Understood as: {_escaped(words)}*")
    parts.append(f"**{_escaped(plain(answer_segments(answer)))}**")
    if place := place_of(answer, titled=titled):
        parts.append(f"{_escaped(place)} · {confidence_words(answer.confidence)}")
    quoted = evidence_lines(answer) or closest_lines(answer, titled=titled)
    parts += [f"> {_line_markdown(line)}" for line in quoted]
    return "\n\n".join(parts)


def _line_markdown(line: Line) -> str:
    return _escaped(plain(line))


def _escaped(text: str) -> str:
    return _OPENING.sub(r"\\\1", _MARKUP.sub(r"\\\1", text))


def _writer_for(path: Path) -> Callable[[Sequence[Article], Sequence[Exchange]], str]:
    writers = {".md": as_markdown, ".json": as_json}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise UsageError(f"{_shown(path)}: the name has to end in .md or .json.")
    return writer


def _write_new(path: Path, text: str) -> None:
    """Write a file of a passing name, and give it its own once all of it is on the disk."""
    if path.exists():
        raise FileExistsError
    passing = path.with_name(f".export-{os.getpid()}")
    try:
        with passing.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        passing.replace(path)
    except BaseException:
        passing.unlink(missing_ok=True)
        raise


def _shown(path: Path) -> str:
    return clean_name(str(path))
