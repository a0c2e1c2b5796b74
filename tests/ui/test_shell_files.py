"""Completions and man page are what the parser makes of them, work, and are shipped."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

pytest.importorskip("shtab", reason="the completions are made with shtab, of the extra test")

from shell_files import FOLDER, made
from ui_processes import ROOT, environment, run

from qa.ui.parser import EXAMPLES, EXIT_CODES, SHELLS, build_parser

FILES = made()
OPTIONS = sorted(name for action in build_parser()._actions for name in action.option_strings)


@pytest.mark.parametrize("name", FILES)
def test_shell_files_are_current(name: str) -> None:
    kept = FOLDER.joinpath(name).read_text(encoding="utf-8")
    assert kept == FILES[name], "run: python tests/ui/shell_files.py"


def test_shell_files_are_all_there_is_and_all_shipped() -> None:
    shipped = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    data = shipped["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert sorted(data) == sorted(f"qa/ui/shell/{path.name}" for path in FOLDER.iterdir())
    assert sorted(FILES) == sorted(path.name for path in FOLDER.iterdir())


@pytest.mark.parametrize("shell", SHELLS)
def test_shell_files_are_printed(shell: str, tmp_path: Path) -> None:
    done = run(["--completion", shell], environment(tmp_path))
    assert done.returncode == 0
    assert done.stdout.decode() == FILES[f"article-qa.{'1' if shell == 'man' else shell}"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shell_files_are_understood(shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell} here")
    file = FOLDER / f"article-qa.{shell}"
    subprocess.run([shell, "-n", str(file)], check=True, timeout=60)


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        pytest.param("--co", ["--color", "--completion", "--context", "--continue"], id="options"),
        pytest.param("--color a", ["always", "auto"], id="values"),
        pytest.param("--editing-mode ", ["emacs", "vi"], id="all-values"),
        pytest.param("--article libr", ["library.txt"], id="files"),
        pytest.param("--zz", [], id="nothing"),
    ],
)
def test_shell_files_complete_in_bash(typed: str, offered: list[str], tmp_path: Path) -> None:
    (tmp_path / "library.txt").touch()
    words = ["article-qa", *typed.split(" ")]
    script = (
        f"source {FOLDER / 'article-qa.bash'}; COMP_WORDS=({' '.join(words[:-1])} '{words[-1]}');"
        f" COMP_CWORD={len(words) - 1}; _shtab_article_qa; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    )
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=True
    )
    assert sorted(done.stdout.split()) == offered


@pytest.mark.parametrize("option", OPTIONS)
@pytest.mark.parametrize("name", FILES)
def test_shell_files_name_every_option(name: str, option: str) -> None:
    text = re.sub(r"\\f[BIR]", " ", FILES[name]).replace("\\-", "-")
    flag = option.lstrip("-") if name.endswith(".fish") else option
    assert re.search(rf"(?<![\w-]){re.escape(flag)}(?![\w-])", text)


def test_shell_files_man_page_tells_examples_and_exit_codes() -> None:
    page = FILES["article-qa.1"].replace("\\-", "-").replace("\\(aq", "'")
    assert all(command in page for command, _ in EXAMPLES)
    assert all(f".B {code}\n{what}" in page for code, what in EXIT_CODES)


@pytest.mark.skipif(shutil.which("groff") is None, reason="there is no groff here")
def test_shell_files_man_page_is_clean_roff() -> None:
    done = subprocess.run(
        ["groff", "-ww", "-man", "-Tutf8", "-P-cbou", str(FOLDER / "article-qa.1")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr == ""
    assert 'article-qa -a report.txt "When?"' in done.stdout.replace("‐", "-")
