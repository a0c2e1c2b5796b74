"""The house stands: imports go down, heavy modules stay at home, modules say what they offer."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from qa.answering.paths.table import PATHS

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "qa"
MODULES = sorted(PACKAGE.rglob("*.py"))
# From the ground up; a floor may import itself and what stands before it.
FLOORS = (
    "garbage",
    "light",
    "packaged",
    "types",
    "errors",
    "language",
    "documents",
    "reading",
    "retrieval",
    "answering",
    "conversation",
    "evaluation",
    "ui",
)
# Where some modules of others belong: nothing else in the package may import them.
HOMES = {
    "rank_bm25": ("qa/retrieval/bm25.py",),
    "numpy": ("qa/evaluation/",),
    "textual": ("qa/ui/",),
    "prompt_toolkit": ("qa/ui/",),
    "argparse": ("qa/ui/", "qa/evaluation/"),
    # Every start pays for these; `qa.light` stands in for them.
    "dataclasses": ("qa/light.py", "qa/ui/", "qa/evaluation/"),
    "inspect": ("qa/ui/", "qa/evaluation/"),
    **dict.fromkeys(
        ("socket", "ssl", "urllib.request", "http", "ftplib", "smtplib", "asyncio", "webbrowser"),
        ("qa/ui/",),
    ),
}
SPEAKERS = ("qa/ui/", "qa/evaluation/")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def _nodes(tree: ast.AST) -> list[ast.AST]:
    return list(ast.walk(tree))


def _imports(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Each import as (module, name); the name is "" for a plain `import module`."""
    for node in _nodes(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide the floor"
            yield from ((node.module or "", alias.name) for alias in node.names)


def _targets(tree: ast.AST) -> Iterator[str]:
    """Every imported module by its full name, `from qa import types` as qa.types."""
    for module, name in _imports(tree):
        yield f"{module}.{name}" if module == "qa" and name in FLOORS else module


def _upward(floor: str, tree: ast.AST) -> list[str]:
    """The imports of a module on `floor` that do not go down."""
    allowed = {floor, *FLOORS[: FLOORS.index(floor)]}
    public = {"qa"} if floor in ("evaluation", "ui") else set()
    return [
        target
        for target in _targets(tree)
        if target.split(".")[0] == "qa"
        and target not in public
        and (target == "qa" or target.split(".")[1] not in allowed)
    ]


def _strays(name: str, tree: ast.AST) -> list[str]:
    """The imports of the module file `name` that belong elsewhere."""
    return [
        target
        for target in _targets(tree)
        for heavy, homes in HOMES.items()
        if (target == heavy or target.startswith(f"{heavy}.")) and not name.startswith(homes)
    ]


def _spoken(tree: ast.AST) -> list[int]:
    """The lines that print or touch the standard streams."""
    return [
        node.lineno
        for node in _nodes(tree)
        if (isinstance(node, ast.Name) and node.id == "print")
        or (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and (node.value.id, node.attr) in {("sys", "stdout"), ("sys", "stderr")}
        )
    ]


def _exported(tree: ast.Module) -> list[str] | None:
    """`__all__`, None where there is none."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return [str(name) for name in ast.literal_eval(node.value)]
    return None


def _defined(tree: ast.Module) -> list[str]:
    """The public classes and functions of a module."""
    kinds = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return [
        node.name for node in tree.body if isinstance(node, kinds) and not node.name.startswith("_")
    ]


def _order(name: str) -> tuple[int, list[tuple[int, int | str]]]:
    """isort's order: constants, classes, the rest; runs of digits count as numbers."""
    group = 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2
    parts = [part for part in re.split(r"(\d+)", name) if part]
    return group, [(0, int(part)) if part.isdecimal() else (1, part) for part in parts]


modules = pytest.mark.parametrize("path", [pytest.param(path, id=_name(path)) for path in MODULES])


@modules
def test_architecture_imports_go_down_only(path: Path) -> None:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    if parts != ("__init__",):
        assert _upward(parts[0], _tree(path)) == []


@modules
def test_architecture_heavy_and_network_modules_stay_at_home(path: Path) -> None:
    assert _strays(_name(path), _tree(path)) == []


@modules
def test_architecture_only_surfaces_speak(path: Path) -> None:
    if not _name(path).startswith(SPEAKERS):
        assert _spoken(_tree(path)) == []


# A group that is repeated possessively: Python before 3.11.5 matches it wrongly.
_POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+")


def _possessive_groups(tree: ast.AST) -> list[str]:
    """Where the texts of a module hold such a group."""
    texts = [
        node.value
        for node in _nodes(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    return [text for text in texts if _POSSESSIVE_GROUP.search(text)]


@modules
def test_architecture_no_group_is_repeated_possessively(path: Path) -> None:
    assert _possessive_groups(_tree(path)) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param('r"(?:ab?)*+"', True, id="group"),
        pytest.param('rf"(?:{x}b){{2,}}+"', True, id="formatted-and-counted"),
        pytest.param('rf"(?:{x})?+"', True, id="behind-a-field"),
        pytest.param('r"(?>(?:ab?)*)"', False, id="atomic"),
        pytest.param('r"a++[)b]*+"', False, id="of-characters"),
        pytest.param('r"\\)++"', False, id="of-a-bracket"),
    ],
)
def test_architecture_possessive_group_check_itself(source: str, found: bool) -> None:
    assert bool(_possessive_groups(ast.parse(source))) == found


@modules
def test_architecture_all_is_sorted_and_complete(path: Path) -> None:
    tree = _tree(path)
    exported, defined = _exported(tree), _defined(tree)
    if path.name == "__init__.py" and path.parent == PACKAGE:
        return  # lazily filled; tests/test_public_api.py holds it
    if exported is None:
        assert defined == [], "public names, but no __all__"
        return
    bound = {
        name.id for node in tree.body for name in ast.walk(node) if isinstance(name, ast.Name)
    } | {name for _, name in _imports(tree)}
    assert exported == sorted(exported, key=_order)
    assert set(defined) - set(exported) == set()
    assert set(exported) - bound - set(defined) == set()


@modules
def test_architecture_only_exported_names_are_imported(path: Path) -> None:
    for module, name in _imports(_tree(path)):
        if not module.startswith("qa.") or not name:
            continue
        home = ROOT.joinpath(*module.split("."))
        if (home / f"{name}.py").exists() or (home / name / "__init__.py").exists():
            continue
        source = (
            home.with_suffix(".py") if home.with_suffix(".py").exists() else home / "__init__.py"
        )
        assert name in (_exported(_tree(source)) or []), f"{name} is not in __all__ of {module}"


@pytest.mark.parametrize(
    ("floor", "source", "wrong"),
    [
        pytest.param("reading", "from qa.language.stems import stem", [], id="down"),
        pytest.param("reading", "from qa.reading.found import Found", [], id="same-floor"),
        pytest.param("ui", "import qa", [], id="public-api-from-a-surface"),
        pytest.param("language", "import re", [], id="not-ours"),
        pytest.param("language", "import qatools", [], id="a-name-that-begins-alike"),
        pytest.param(
            "language", "from qa.reading.found import Found", ["qa.reading.found"], id="up"
        ),
        pytest.param("answering", "import qa", ["qa"], id="public-api-from-inside"),
        pytest.param("types", "from qa import errors", ["qa.errors"], id="up-by-from-qa"),
        pytest.param(
            "retrieval",
            "def f():\n    import qa.ui.cli",
            ["qa.ui.cli"],
            id="up-inside-a-function",
        ),
    ],
)
def test_architecture_floor_check_itself(floor: str, source: str, wrong: list[str]) -> None:
    assert _upward(floor, ast.parse(source)) == wrong


@pytest.mark.parametrize(
    ("name", "source", "wrong"),
    [
        pytest.param("qa/retrieval/bm25.py", "import rank_bm25", [], id="at-home"),
        pytest.param("qa/retrieval/memory.py", "import rank_bm25", ["rank_bm25"], id="stray"),
        pytest.param("qa/ui/tui/app.py", "from textual.app import App", [], id="in-a-folder"),
        pytest.param(
            "qa/ui2.py", "from textual.app import App", ["textual.app"], id="beside-the-folder"
        ),
        pytest.param(
            "qa/types.py", "from urllib.request import urlopen", ["urllib.request"], id="network"
        ),
        pytest.param("qa/types.py", "from urllib.parse import quote", [], id="no-network"),
    ],
)
def test_architecture_stray_check_itself(name: str, source: str, wrong: list[str]) -> None:
    assert _strays(name, ast.parse(source)) == wrong


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        pytest.param("print('x')", [1], id="print"),
        pytest.param("import sys\nsys.stderr.write('x')", [2], id="stream"),
        pytest.param("import sys\nsys.intern('x')\nprinted = 1", [], id="neither"),
        pytest.param("stream.write('print(1)')", [], id="in-a-string"),
    ],
)
def test_architecture_speech_check_itself(source: str, lines: list[int]) -> None:
    assert _spoken(ast.parse(source)) == lines


# Tells what is loaded at the end: -X importtime passes over what import_module loads.
_TELL = "import atexit, sys; atexit.register(lambda: print(*sys.modules, file=sys.stderr)); "


def _loaded(code: str) -> set[str]:
    """The modules that an interpreter has loaded after `code`."""
    done = subprocess.run(
        [sys.executable, "-c", _TELL + code],
        cwd=ROOT,
        env=os.environ | {"PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return set(done.stderr.split())


def _loaded_by_command(*arguments: str) -> set[str]:
    return _loaded(f"import qa.ui.cli; sys.exit(qa.ui.cli.main({list(arguments)!r}))")


def test_architecture_import_qa_loads_nothing_heavy() -> None:
    loaded = _loaded("import qa")
    assert "qa" in loaded
    assert not loaded & {"numpy", "textual", "prompt_toolkit", "rank_bm25", "rapidfuzz", "json"}


# What one question about a short article does without, and what would come back unnoticed.
DISPENSABLE = (
    "argparse ast contextlib contextvars dataclasses heapq importlib.metadata importlib.resources "
    "importlib.util inspect json logging numpy pathlib prompt_toolkit random rank_bm25 rapidfuzz "
    "shutil sqlite3 subprocess tempfile textual tomllib typing unittest urllib.parse zipfile "
    "warnings qa.conversation.form qa.conversation.followups.memory "
    "qa.conversation.followups.resolve qa.conversation.sums qa.ui.commands.registry qa.ui.parser "
    "qa.ui.rendering.reasons qa.ui.rendering.rivals qa.ui.state.session"
).split()
MOST_MODULES = 202


def test_architecture_one_question_loads_only_what_it_needs() -> None:
    loaded = _loaded_by_command("Who visited South Korea?")
    own = {name for name in loaded if name.partition(".")[0] == "qa"}
    ways = {f"qa.answering.paths.{path.module}" for path in PATHS}
    assert (loaded - _loaded("pass")) & set(DISPENSABLE) == set()
    assert own & ways == {
        f"qa.answering.paths.{module}" for module in ("identities", "listing", "choosing")
    }
    assert 100 < len(own) <= MOST_MODULES


def test_architecture_help_loads_nothing_of_answering() -> None:
    loaded = _loaded_by_command("--help")
    assert {name for name in loaded if name.startswith("qa.")} <= {
        "qa.errors",
        "qa.ui",
        "qa.ui.cli",
        "qa.ui.exits",
        "qa.ui.options",
        "qa.ui.parser",
        "qa.ui.streams",
    }
