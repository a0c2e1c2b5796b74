"""Prints how long the program takes to start: `python tests/benchmarks/startup.py`.

Medians over whole processes, in milliseconds, each beside a bare interpreter in the same run. A
benchmark, not a test: a figure on a busy machine proves nothing.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[2]
ROUNDS = 11
COMMANDS = {
    "python -c pass": ("-c", "pass"),
    "import qa": ("-c", "import qa"),
    "chat.py --help": ("chat.py", "--help"),
    "chat.py QUESTION": ("chat.py", "Who visited South Korea?"),
    "import textual.app": ("-c", "import textual.app"),
}


def milliseconds(arguments: Sequence[str]) -> float:
    """One whole process, from its start to its end."""
    started = perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )
    return 1000 * (perf_counter() - started)


def main() -> None:
    """Run the commands in turn, so that a busy moment of the machine touches all alike."""
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(ROUNDS):
        for name, arguments in COMMANDS.items():
            times[name].append(milliseconds(arguments))
    bare = median(times["python -c pass"])
    for name, values in times.items():
        print(f"{name:<20} {median(values):7.1f} ms  {median(values) / bare:5.1f} x")


if __name__ == "__main__":
    main()
