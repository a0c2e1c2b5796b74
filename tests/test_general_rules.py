"""No rule names a word of the default article: a rule that knows its text is a defect.

Names are the runs of capitalised words of the article. Complete lists of the world (all countries,
capitals, demonyms, …) may hold them; code and every other table may not. Words that are not names
count when they are long and no general table has them.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LEXICON = ROOT / "qa" / "language" / "lexicon"
# Complete lists of the world, and counts over a large corpus: general by how they were made.
COMPLETE = {
    "capitals.tsv",
    "countries.tsv",
    "demonyms.tsv",
    "first_names.tsv",
    "peoples.txt",
    "places.txt",
    "rarity.tsv",
    "tag_lexicon.txt",
}
# Single words that are capitalised in the article, and are ordinary words, of the calendar, or a
# part of other names ("Hong Kong").
_ORDINARY = """
central diplomatic due east first fresh general hong imperial independence moon new north northern
opening peninsula policy president presidents south state trade union volume west wind
monday tuesday wednesday thursday friday saturday sunday
"""
ORDINARY = frozenset(_ORDINARY.split())
# From here on a word is long enough to be about something.
LONG = 10
_WORD = re.compile(r"[^\W\d_]+(?:[-.][^\W\d_]+)*")
_RUN = re.compile(r"(?<![.“”)] )(?<!\n)\b[A-Z][\w-]*(?: [A-Z][\w-]*)*")


def _articles() -> Iterator[str]:
    for path in sorted((ROOT / "corpus").glob("*.txt")):
        yield path.read_text(encoding="utf-8")


def _entries(path: Path) -> set[str]:
    """The cells of a table, in lower case."""
    lines = path.read_text(encoding="utf-8").lower().splitlines()
    rows = [line for line in lines if not line.startswith("#")]
    return {cell.strip() for row in rows for cell in re.split(r"[\t,]", row) if cell.strip()}


def _tables() -> list[Path]:
    return sorted(
        path
        for path in (ROOT / "qa").rglob("*")
        if path.suffix in {".txt", ".tsv", ".json", ".toml"} and path.parent.name != "corpus"
    )


STOPWORDS = _entries(LEXICON / "stopwords.txt")


def names(text: str) -> set[str]:
    """The runs of capitalised words inside sentences, and their words, in lower case."""
    runs = {run.lower() for run in _RUN.findall(text)}
    singles = {word for run in runs for word in run.split() if len(word) > 3}
    return {name for name in runs | singles if len(name) > 3} - ORDINARY - STOPWORDS


def long_words(text: str, known: set[str]) -> set[str]:
    """The long words of `text` that are not `known`, in lower case, those of names too."""
    words = {word.lower() for word in _WORD.findall(text)}
    return {word for word in words if len(word) >= LONG} - known


def literals(source: str) -> Iterator[str]:
    """The string constants of a module in lower case, docstrings left out."""
    tree = ast.parse(source)
    docs = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.value.lower()


def named(text: str, words: set[str]) -> set[str]:
    """Those of `words` that stand in `text` as whole words."""
    held = {word for word in words if word in text}  # which is quick to see, and rare
    return {word for word in held if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)}


NAMES = {name for text in _articles() for name in names(text)}
KNOWN = {entry for path in LEXICON.glob("*.t*") for entry in _entries(path)}
LONG_WORDS = {word for text in _articles() for word in long_words(text, KNOWN)}


def test_general_words_to_look_for_are_found() -> None:
    assert {"tokayev", "cheong wa dae", "fresh wind", "kazakhstan", "beom-do"} <= NAMES
    assert not {"president", "general", "moon", "the", "tuesday"} & NAMES
    assert "unwavering" in LONG_WORDS


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=path.relative_to(ROOT).as_posix())
        for path in sorted((ROOT / "qa").rglob("*.py"))
        if ROOT / "qa" / "ui" not in path.parents  # holds no rules, but help with examples
    ],
)
def test_general_code_names_no_word_of_the_article(path: Path) -> None:
    allowed = {"kazakhstan"} if path.parent.name == "documents" else set()
    for literal in literals(path.read_text(encoding="utf-8")):
        # The packaged article's file name is the one thing that code has to know of it.
        text = literal.replace("kazakhstan-state-visit.txt", "") if allowed else literal
        assert named(text, NAMES) == set()
        assert text not in LONG_WORDS


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=path.relative_to(ROOT).as_posix())
        for path in _tables()
        if path.name not in COMPLETE
    ],
)
def test_general_tables_name_no_word_of_the_article(path: Path) -> None:
    rows = [row for row in path.read_text(encoding="utf-8").lower().splitlines() if row[:1] != "#"]
    assert [row for row in rows if named(row, NAMES)] == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param('RULE = "tokayev"', {"tokayev"}, id="literal"),
        pytest.param('RULE = r"(?:Nur-Sultan|city)"', {"nur-sultan"}, id="in-a-pattern"),
        pytest.param('def f():\n    """As in Tokayev."""', set(), id="docstring"),
        pytest.param('RULE = "moon"', set(), id="ordinary-word"),
        pytest.param('RULE = "kazakhstani"', set(), id="longer-word"),
    ],
)
def test_general_check_itself(source: str, found: set[str]) -> None:
    assert {word for literal in literals(source) for word in named(literal, NAMES)} == found
