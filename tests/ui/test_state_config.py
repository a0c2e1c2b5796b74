"""Settings: read and checked, with errors that help, and written without touching the rest."""

from __future__ import annotations

import stat
import sys
import tomllib
from pathlib import Path

import pytest

from qa.errors import UsageError
from qa.ui.state.config import SETTINGS, Config, load_config, set_setting
from qa.ui.state.paths import config_file, database_file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "article-qa" / "config.toml"


def write(path: Path, text: str | bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def test_config_defaults_without_a_file(path: Path) -> None:
    assert load_config(path) == Config("dark", "", "", "auto", True)


def test_config_reads_every_key(path: Path) -> None:
    write(
        path,
        '\ufeff# mine\r\ntheme = "light"\r\nediting-mode = "vi"\narticle = "a.txt"\n'
        'color = "never"\nhistory = false\n',
    )
    article = str(path.parent / "a.txt")
    assert load_config(path) == Config("light", "vi", article, "never", False)


@pytest.mark.parametrize(
    ("written", "opened"),
    [
        pytest.param("/srv/a.txt", "/srv/a.txt", id="absolute"),
        pytest.param("~/a.txt", "/home/ada/a.txt", id="home"),
        pytest.param("", "", id="none"),
    ],
)
def test_config_article(
    written: str, opened: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    write(path, f'article = "{written}"')
    assert load_config(path).article == opened


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            'theme = "pink"', 'theme is "pink"; it can be "dark" or "light" or', id="theme"
        ),
        pytest.param("theme = 3", 'theme is 3; it can be "dark" or', id="number"),
        pytest.param("[theme]\na = 1", "theme is a table; it can be", id="table"),
        pytest.param("history = 1", "history is 1; it can be true or false", id="one-is-not-true"),
        pytest.param('history = "no"', 'history is "no"; it can be true', id="text-for-a-boolean"),
        pytest.param("article = []", "article is []; it can be a text in quotes", id="list"),
        pytest.param('them = "dark"', "no key them; the keys: theme, editing-mode,", id="unknown"),
        pytest.param("theme = dark", "is not TOML: Invalid value (at line 1", id="no-quotes"),
        pytest.param(b"theme = '\xff'", "is not UTF-8", id="bytes"),
        pytest.param("#" * 1_000_001, "too large", id="huge"),
        pytest.param("a = " + "[" * 20_000, "is not TOML", id="deep"),
    ],
)
def test_config_errors_name_file_key_and_values(
    text: str | bytes, message: str, path: Path
) -> None:
    write(path, text)
    with pytest.raises(UsageError) as caught:
        load_config(path)
    assert message in str(caught.value)
    assert str(path) in str(caught.value)


def test_config_errors_carry_no_control_characters(path: Path) -> None:
    write(path, '"\\u001b[2J" = "\\u202e"')
    with pytest.raises(UsageError) as caught:
        load_config(path)
    assert str(caught.value).isprintable()


def test_config_that_is_a_folder(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(UsageError, match="cannot be read"):
        load_config(path)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("", 'theme = "light"\n', id="empty"),
        pytest.param(
            '# mine\ntheme = "dark"  # at night\ncolor = "never"',
            '# mine\ntheme = "light"  # at night\ncolor = "never"',
            id="comments-stay",
        ),
        pytest.param("theme='dark'", 'theme="light"', id="other-quotes"),
        pytest.param('"theme" = "dark"', '"theme" = "light"', id="quoted-key"),
        pytest.param(
            'color = "never"', 'color = "never"\ntheme = "light"\n', id="added-behind-others"
        ),
        pytest.param(
            '# theme = "dark"\n', '# theme = "dark"\ntheme = "light"\n', id="commented-out"
        ),
        pytest.param(
            'article = "theme = 1"\n', 'article = "theme = 1"\ntheme = "light"\n', id="in-a-value"
        ),
        pytest.param("[x]\ny = 1\n", 'theme = "light"\n[x]\ny = 1\n', id="before-a-table"),
        pytest.param(
            '[x]\ntheme = "dark"\n', 'theme = "light"\n[x]\ntheme = "dark"\n', id="not-in-a-table"
        ),
    ],
)
def test_config_set_touches_one_key(before: str, after: str, path: Path) -> None:
    write(path, before)
    set_setting("theme", "light", path)
    assert path.read_text(encoding="utf-8") == after


@pytest.mark.parametrize(
    "before",
    [
        pytest.param('article = """\ntheme = "x"\n"""\n', id="inside-a-long-text"),
        pytest.param('theme = """dark"""', id="long-quotes"),
    ],
)
def test_config_set_leaves_alone_what_it_cannot_change_safely(before: str, path: Path) -> None:
    write(path, before)
    with pytest.raises(UsageError, match=r"only you can change it|is not TOML"):
        set_setting("theme", "light", path)
    assert path.read_text(encoding="utf-8") == before


@pytest.mark.parametrize("article", ["a.txt", 'say "hi".txt', "back\\slash", "gr\u00fc\u00df.txt"])
def test_config_set_writes_any_text(article: str, path: Path) -> None:
    set_setting("article", article, path)
    set_setting("history", False, path)
    assert tomllib.loads(path.read_text(encoding="utf-8")) == {"article": article, "history": False}


@pytest.mark.parametrize(
    ("name", "value"), [("theme", "pink"), ("colour", "auto"), ("history", "")]
)
def test_config_set_refuses_what_is_not_allowed(name: str, value: str, path: Path) -> None:
    with pytest.raises(UsageError):
        set_setting(name, value, path)
    assert not path.exists()


def test_config_set_keeps_mode_and_link(path: Path, tmp_path: Path) -> None:
    dotfiles = tmp_path / "dotfiles.toml"
    dotfiles.write_text("", encoding="utf-8")
    dotfiles.chmod(0o640)
    path.parent.mkdir()
    path.symlink_to(dotfiles)
    set_setting("theme", "ansi", path)
    assert path.is_symlink()
    assert load_config(path).theme == "ansi"
    assert stat.S_IMODE(dotfiles.stat().st_mode) == 0o640
    assert sorted(path.name for path in tmp_path.iterdir()) == ["article-qa", "dotfiles.toml"]


def test_config_set_where_nothing_can_be_written(path: Path) -> None:
    path.parent.write_text("in the way", encoding="utf-8")
    with pytest.raises(UsageError, match="cannot be written"):
        set_setting("theme", "light", path)


def test_config_has_a_field_for_every_setting() -> None:
    assert [setting.name.replace("-", "_") for setting in SETTINGS] == list(Config.__slots__)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="XDG folders")
@pytest.mark.parametrize("chosen", ["", " ", "/etc/ada", "/etc/ada/"])
def test_paths_are_those_of_platformdirs(chosen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from platformdirs import user_config_path

    monkeypatch.setenv("XDG_CONFIG_HOME", chosen)
    assert Path(config_file()) == user_config_path("article-qa") / "config.toml"


def test_paths_database_is_state(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    if sys.platform not in ("win32", "darwin"):
        assert database_file() == tmp_path / "article-qa" / "conversations.db"
