"""What the README shows of the program: `python tests/readme_parts.py` writes it in anew.

Tables come from the registries; the conversation and the command's answers from asking. Read the
difference before you keep it: an answer that got worse is no matter for the README.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

import qa
from qa.ui.commands.registry import COMMANDS
from qa.ui.line.mode import labelled_lines
from qa.ui.line.prompting import LINE_KEYS
from qa.ui.parser import EXIT_CODES, build_parser
from qa.ui.rendering.render import answer_lines, plain
from qa.ui.state.config import SETTINGS
from qa.ui.tui.help import help_parts

README = Path(__file__).parents[1] / "README.md"


def tables() -> Mapping[str, str]:
    """Each table's name, as the README marks it, and its lines."""
    return {
        "options": _table(("option", "what it does"), _options()),
        "exit codes": _table(("code", "meaning"), ((str(code), what) for code, what in EXIT_CODES)),
        "commands": _table(
            ("command", "what it does"), ((_code(one.usage), one.summary) for one in COMMANDS)
        ),
        "keys": _table(("where", "keys"), _keys()),
        "settings": _table(
            ("key", "what it sets", "values"),
            ((_code(one.name), one.summary, one.choices.replace('"', "`")) for one in SETTINGS),
        ),
    }


def renewed(text: str) -> str:
    """`text` with every table, the conversation and the command's answers made anew."""
    for name, table in tables().items():
        text = _between(text, f"<!-- table: {name} -->\n", "<!-- /table -->", partial(_same, table))
    text = _between(text, "<!-- conversation -->\n```text\n", "```\n", _talked)
    return re.sub(r'(?<=\n\$ article-qa )("[^"\n]*"\n)([^$`][^\n]*\n)+', _commanded, text)


def _same(new: str, old: str) -> str:
    return new


def _between(text: str, start: str, end: str, make: Callable[[str], str]) -> str:
    """`text` with what stands between `start` and `end`, which must be there, made anew."""
    before, _, rest = text.partition(start)
    old, found, after = rest.partition(end)
    assert found, f"the README has no {start!r}"
    return before + start + make(old) + end + after


def _talked(old: str) -> str:
    """The questions of a conversation with the lines that the line mode shows."""
    chat = qa.Chat(qa.default_article())
    turns = []
    for asked in re.findall(r"^You: (.*)$", old, re.MULTILINE):
        lines = [plain(line) for line in labelled_lines(chat.ask(asked))]
        turns.append("\n".join([f"You: {asked}", *lines]))
    return "\n\n".join(turns) + "\n"


def _commanded(match: re.Match[str]) -> str:
    """A question on the command line with what it prints."""
    answer = qa.ask(match[1].strip().strip('"'))
    return match[1] + "".join(plain(line) + "\n" for line in answer_lines(answer))


def _options() -> Iterable[tuple[str, str]]:
    for action in build_parser()._actions:
        if action.option_strings:
            yield ", ".join(_code(name) for name in _names(action)), action.help or ""


def _names(action: argparse.Action) -> list[str]:
    """The names of an option; its value stands behind the last."""
    value = action.metavar or "|".join(map(str, action.choices or ()))
    *others, last = action.option_strings
    return [*others, f"{last} {value}" if value and action.nargs != 0 else last]


def _keys() -> Iterable[tuple[str, str]]:
    parts = [part for part in help_parts() if part[0] not in ("Commands", "Here")]
    for heading, rows in [*parts, ("In line mode", LINE_KEYS)]:
        yield heading, " · ".join(f"{_code(keys)} {what}" for keys, what in rows)


def _code(text: str) -> str:
    return f"`{text}`"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "".join(f"| {' | '.join(_cell(cell) for cell in line)} |\n" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def main() -> int:
    """Write all of it into the README."""
    README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
