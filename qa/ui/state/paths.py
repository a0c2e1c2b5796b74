"""Where settings and conversations live, as each system has it (XDG, Library, AppData)."""

from __future__ import annotations

import os
import sys

from qa.light import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["config_file", "database_file"]

_APP = "article-qa"


def config_file() -> str:
    """The path of the file of settings, `config.toml`; it need not exist.

    Elsewhere than on macOS and Windows this is worked out here as platformdirs does it, because
    every run asks for it and importing platformdirs costs more than reading the settings.
    """
    if sys.platform in ("darwin", "win32"):
        from platformdirs import user_config_path

        return str(user_config_path(_APP, appauthor=False) / "config.toml")
    chosen = os.environ.get("XDG_CONFIG_HOME", "").strip()
    folder = chosen or os.path.expanduser("~/.config")  # noqa: PTH111
    return os.path.join(folder, _APP, "config.toml")  # noqa: PTH118


def database_file() -> Path:
    """The database of conversations; it need not exist."""
    from platformdirs import user_state_path

    return user_state_path(_APP, appauthor=False) / "conversations.db"
