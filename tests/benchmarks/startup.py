"""Prints how long the program takes to start: `python tests/benchmarks/startup.py [ROUNDS]`.

Medians over whole processes, of the wall clock and of processor time, each as a multiple of a bare
interpreter in the same run; the chat from its start to its first paint on a pseudo-terminal. The
goals are those of the project. A benchmark, not a test: a figure on a busy machine proves nothing,
though its ratios come near.
"""

from __future__ import annotations

import os
import pty
import re
import resource
import select
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
ROUNDS = 11
# What the chat's first frame shows, whatever styles it is written in.
FIRST_PAINT = b"Ask the article"
STYLES = re.compile(rb"\x1b\[[0-9;]*m")
BARE = "python -c pass"
TOOLKIT = "import textual.app"


class Cost(NamedTuple):
    """Milliseconds of one process: on the wall, and of the processor."""

    wall: float
    processor: float


def whole(*arguments: str) -> Cost:
    """One process from its start to its end."""
    before, started = _processor(), perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )
    return _cost(before, started)


def first_paint() -> Cost:
    """The chat from its start to the moment its first frame is on the terminal."""
    before, started = _processor(), perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(ROOT)
        environment = os.environ | {"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"}
        os.execve(sys.executable, [sys.executable, "chat.py", "--no-history"], environment)
    seen, painted = b"", 0.0
    while FIRST_PAINT not in STYLES.sub(b"", seen) and select.select([terminal], [], [], 60)[0]:
        seen += os.read(terminal, 65536)
        painted = perf_counter()
    os.kill(process, 9)
    os.waitpid(process, 0)
    os.close(terminal)
    return Cost(1000 * (painted - started), _cost(before, started).processor)


def _processor() -> float:
    """Seconds of processor time of all processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _cost(before: float, started: float) -> Cost:
    return Cost(1000 * (perf_counter() - started), 1000 * (_processor() - before))


COMMANDS: dict[str, Callable[[], Cost]] = {
    BARE: lambda: whole("-c", "pass"),
    "import qa": lambda: whole("-c", "import qa"),
    "chat.py --help": lambda: whole("chat.py", "--help"),
    "chat.py QUESTION": lambda: whole("chat.py", "Who visited South Korea?"),
    TOOLKIT: lambda: whole("-c", "import textual.app"),
    "chat.py, first paint": first_paint,
}


def goal(name: str, wall: dict[str, float]) -> str:
    """What the project asks of a command, in milliseconds of this run."""
    goals = {
        "chat.py --help": 3 * wall[BARE],
        "chat.py QUESTION": 4 * wall[BARE],
        "chat.py, first paint": 1.2 * wall[TOOLKIT] + 300,
    }
    return f"{goals[name]:9.0f}" if name in goals else ""


def main() -> None:
    """Run the commands in turn, so that a busy moment of the machine touches all alike."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # the first round compiles for the others
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home}
        costs: dict[str, list[Cost]] = {name: [] for name in COMMANDS}
        for _ in range(rounds):
            for name, run in COMMANDS.items():
                costs[name].append(run())
    wall = {name: median(cost.wall for cost in values) for name, values in costs.items()}
    used = {name: median(cost.processor for cost in values) for name, values in costs.items()}
    print(f"medians of {rounds} runs     wall ms      x   processor ms      x   goal, wall ms")
    for name in COMMANDS:
        wall_x, used_x = wall[name] / wall[BARE], used[name] / used[BARE]
        numbers = f"{wall[name]:9.1f} {wall_x:6.2f} {used[name]:14.1f} {used_x:6.2f}"
        print(f"{name:<21} {numbers}   {goal(name, wall)}".rstrip())


if __name__ == "__main__":
    main()
