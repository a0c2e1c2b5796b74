"""The reader's settings: `config.toml` read, checked, and rewritten one key at a time."""

from __future__ import annotations

import os
from collections.abc import Mapping

from qa.documents.cleaning import clean, clean_name
from qa.errors import UsageError
from qa.light import TYPE_CHECKING, dataclass
from qa.ui.state.paths import config_file

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["SETTINGS", "THEMES", "Config", "Setting", "load_config", "set_setting"]

THEMES = ("dark", "light", "high-contrast", "ansi")
_LARGEST = 1_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Setting:
    """One key of the file; `allowed` is () where any text will do, and the first is the default."""

    name: str
    allowed: tuple[str | bool, ...]
    summary: str

    @property
    def choices(self) -> str:
        """What the key may be, as it is written in the file."""
        return " or ".join(_literal(value) for value in self.allowed) or "a text in quotes"

    def accepts(self, value: object) -> bool:
        """Whether `value` may stand behind the key."""
        if not self.allowed:
            return isinstance(value, str)
        return any(type(value) is type(one) and value == one for one in self.allowed)


SETTINGS: tuple[Setting, ...] = (
    Setting("theme", THEMES, "colours of the chat"),
    Setting("editing-mode", ("emacs", "vi"), "keys of the line mode"),
    Setting("article", (), "the file or folder that is asked when none is named"),
    Setting("color", ("auto", "always", "never"), "colours of the command and the line mode"),
    Setting("history", (True, False), "whether conversations and questions are kept"),
)


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of `config.toml`; `article` is a path, "" for the default article.

    `editing_mode` is "" where the file does not say, so that EDITING_MODE can.
    """

    theme: str = THEMES[0]
    editing_mode: str = ""
    article: str = ""
    color: str = "auto"
    history: bool = True


def load_config(path: Path | None = None) -> Config:
    """The settings in the file at `path` (default: the reader's own); defaults if there is none.

    Raises UsageError that names the file, the key and what is allowed.
    """
    file = os.fspath(path or config_file())
    text = _read(file)
    if not text:
        return Config()
    values = _parse(text, file)
    for key, value in values.items():
        _check(key, value, file)
    if values.get("article"):
        values["article"] = _beside(file, str(values["article"]))
    return Config(**{key.replace("-", "_"): value for key, value in values.items()})  # type: ignore[arg-type]


def _beside(file: str, article: str) -> str:
    """The path of an article that the settings in `file` name, as it is meant there."""
    from pathlib import Path

    return str(Path(file).parent / Path(article).expanduser())


def set_setting(name: str, value: str | bool, path: Path | None = None) -> None:
    """Write one key and leave the rest of the file, comments too, as the reader wrote it.

    Raises UsageError when the value is not allowed, or the file is broken or cannot be written.
    """
    file = os.fspath(path or config_file())
    _check(name, value, file)
    text = _read(file)
    wanted = {**_parse(text, file), name: value}
    changed = _with_key(text, name, _literal(value))
    if _parse(changed, file) != wanted:
        raise UsageError(f"{clean_name(file)}: {name} is written so that only you can change it.")
    try:
        _replace(file, changed)
    except OSError as error:
        raise UsageError(f"{clean_name(file)} cannot be written: {_reason(error)}.") from error


def _read(file: str) -> str:
    """What the file holds, "" if there is none."""
    try:
        with open(file, "rb") as stream:  # noqa: PTH123
            data = stream.read(_LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError as error:
        raise UsageError(f"{clean_name(file)} cannot be read: {_reason(error)}.") from error
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UsageError(f"{clean_name(file)} is not UTF-8 text.") from error


def _parse(text: str, file: str) -> dict[str, object]:
    import tomllib

    if len(text) > _LARGEST:
        raise UsageError(f"{clean_name(file)} is too large for settings.")
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(f"{clean_name(file)} is not TOML: {clean(str(error))}.") from error


def _check(name: str, value: object, file: str) -> None:
    setting = next((setting for setting in SETTINGS if setting.name == name), None)
    if setting is None:
        known = ", ".join(setting.name for setting in SETTINGS)
        raise UsageError(
            f"{clean_name(file)}: there is no key {clean_name(name)}; the keys: {known}."
        )
    if not setting.accepts(value):
        shown = clean_name(_literal(value))[:60]
        raise UsageError(f"{clean_name(file)}: {name} is {shown}; it can be {setting.choices}.")


def _literal(value: object) -> str:
    """A value as TOML has it."""
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, str):
        return "a table" if isinstance(value, Mapping) else str(value)
    import json

    return json.dumps(clean(value), ensure_ascii=False)  # also a TOML basic string


def _with_key(text: str, name: str, literal: str) -> str:
    """`text` with `name` set: in its own line, else before the first table."""
    import re

    head = re.search(r"^\s*\[", text, re.MULTILINE)
    top = head.start() if head else len(text)
    line = re.compile(
        rf"""^([ \t]*["']?{re.escape(name)}["']?[ \t]*=[ \t]*)("[^"\n]*"|'[^'\n]*'|[^\s#]+)""",
        re.MULTILINE,
    )
    found = line.search(text, 0, top)
    if found:
        return text[: found.start(2)] + literal + text[found.end(2) :]
    before = text[:top]
    gap = "" if not before or before.endswith("\n") else "\n"
    return f"{before}{gap}{name} = {literal}\n{text[top:]}"


def _replace(file: str, text: str) -> None:
    """Put `text` in the file's place at one stroke, so that a kill leaves the old or the new."""
    from pathlib import Path

    target = Path(file).resolve()
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        draft.write_text(text, encoding="utf-8")
        if target.exists():
            draft.chmod(target.stat().st_mode & 0o777)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
