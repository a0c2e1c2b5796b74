"""Prints how long the chat takes to its first frame: `python tests/benchmarks/first_paint.py`.

Medians over whole processes on a pseudo-terminal, in milliseconds, each round beside one that only
imports Textual. A benchmark, not a test: a figure on a busy machine proves nothing.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "ui"))

from ui_processes import Terminal, environment  # noqa: E402

ROUNDS = 9
# What the first frame shows; the cursor stands on the first letter, in a style of its own.
FIRST_PAINT = "sk the article a question"
# At most this many times the import, and this many milliseconds on top.
FACTOR, EXTRA = 1.2, 300


def importing() -> float:
    """Importing Textual and nothing else."""
    started = perf_counter()
    subprocess.run([sys.executable, "-c", "import textual.app"], check=True)
    return 1000 * (perf_counter() - started)


def painting(home: Path) -> float:
    """From the start of the process until the question's line is on the screen."""
    started = perf_counter()
    with Terminal([], environment(home)) as terminal:
        terminal.until(FIRST_PAINT)
        return 1000 * (perf_counter() - started)


def main() -> None:
    """Run both in turn, so that a busy moment of the machine touches both alike."""
    with tempfile.TemporaryDirectory() as home:
        times = [(importing(), painting(Path(home))) for _ in range(ROUNDS)]
    bare, paint = (median(column) for column in zip(*times, strict=True))
    print(f"import textual.app  {bare:7.1f} ms")
    print(f"first frame         {paint:7.1f} ms  (at most {FACTOR * bare + EXTRA:.1f})")


if __name__ == "__main__":
    main()
