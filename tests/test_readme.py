"""The README's conversation is what the program says, word for word."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import qa
from qa.ui.line import labelled_lines
from qa.ui.render import plain

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")


def _turns() -> list[tuple[str, list[str]]]:
    """Question and shown lines of each turn of the worked conversation."""
    block = re.search(r"<!-- conversation -->\n```text\n(.*?)```", README, re.DOTALL)
    assert block is not None
    turns = [turn.splitlines() for turn in block.group(1).strip().split("\n\n")]
    return [(lines[0].removeprefix("You: "), lines[1:]) for lines in turns]


def test_readme_conversation_is_what_the_program_says() -> None:
    chat = qa.Chat(qa.default_article())
    for question, shown in _turns():
        told = [plain(line) for line in labelled_lines(chat.ask(question))]
        assert told == shown, question


def test_readme_conversation_has_several_turns() -> None:
    assert len(_turns()) >= 5


@pytest.mark.parametrize("mark", ["chat", "tests"])
def test_readme_has_the_two_commands_as_one_line_each(mark: str) -> None:
    block = re.search(rf"<!-- run: {mark} -->\n```sh\n(.*?)```", README, re.DOTALL)
    assert block is not None
    assert len(block.group(1).strip().splitlines()) == 1
