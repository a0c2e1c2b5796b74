"""The README's conversation, tables and schema are what the program says and takes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from readme_parts import renewed, tables

import qa

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def _turns() -> list[tuple[str, list[str]]]:
    """Question and shown lines of each turn of the worked conversation."""
    block = re.search(r"<!-- conversation -->\n```text\n(.*?)```", README, re.DOTALL)
    assert block is not None
    turns = [turn.splitlines() for turn in block.group(1).strip().split("\n\n")]
    return [(lines[0].removeprefix("You: "), lines[1:]) for lines in turns]


def test_readme_conversation_has_several_turns() -> None:
    assert len(_turns()) >= 5


@pytest.mark.parametrize("mark", ["chat", "tests"])
def test_readme_has_the_two_commands_as_one_line_each(mark: str) -> None:
    block = re.search(rf"<!-- run: {mark} -->\n```sh\n(.*?)```", README, re.DOTALL)
    assert block is not None
    assert len(block.group(1).strip().splitlines()) == 1


@pytest.mark.parametrize("name", tables())
def test_readme_tables_are_made_from_the_registries(name: str) -> None:
    assert f"<!-- table: {name} -->\n{tables()[name]}<!-- /table -->" in README


def test_readme_shows_what_the_program_says() -> None:
    assert renewed(README) == README, "run: python tests/readme_parts.py"


def test_readme_is_renewed_where_it_is_out_of_date() -> None:
    stale = README.replace("Source: paragraph", "Source: page").replace("| 130 |", "| 131 |")
    stale = re.sub(r"(\$ article-qa \"Who led[^\n]*\n)[^\n]*", r"\1Nobody", stale)
    assert len({stale, README, stale.replace("Nobody", "")}) == 3
    assert renewed(stale) == README


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_readme_names_only_files_that_there_are(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    named = re.findall(r"`((?:qa|tests|corpus)/[\w./-]+)`|\]\(([\w./-]+)\)", text)
    paths = {one for pair in named for one in pair if one and not one.endswith("NAME.py")}
    assert len(paths) > 5
    assert [path for path in sorted(paths) if not (ROOT / path).exists()] == []


def test_readme_schema_names_every_key_of_an_answer() -> None:
    block = README.partition("<!-- schema -->\n")[2].partition("\n\n")[0]
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", block, re.MULTILINE))
    chat = qa.Chat(qa.default_article())
    asked = ("Who led major battles against Imperial Japan?", "Where did he die?")
    for values in [chat.ask(text).to_dict() for text in asked]:
        assert list(values) == list(rows)
        for key, value in values.items():
            assert _keys(value) <= set(re.findall(r"`(\w+)`", rows[key])) | _keys(values["spans"])


def _keys(value: object) -> set[str]:
    """All keys of dictionaries in there."""
    if isinstance(value, dict):
        return set(value).union(*map(_keys, value.values()))
    return set().union(*map(_keys, value)) if isinstance(value, list) else set()
