"""The command as its own process: with pipes, and on a pseudo-terminal of the standard library."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, str(ROOT / "chat.py")]
# Seconds; only so that a hanging program fails a test instead of stopping the run.
PATIENCE = 120.0


def environment(home: Path, **changes: str) -> dict[str, str]:
    """What a program needs of this environment, with a home of its own."""
    kept = {
        name: os.environ[name]
        for name in ("PATH", "PYTHONPATH", "SYSTEMROOT")
        if name in os.environ
    }
    quiet = {"HOME": str(home), "TERM": "xterm", "LC_ALL": "C.UTF-8", "PROMPT_TOOLKIT_NO_CPR": "1"}
    return kept | quiet | changes


def run(
    arguments: Sequence[str | bytes],
    env: Mapping[str, str],
    *,
    typed: bytes | None = b"",
) -> subprocess.CompletedProcess[bytes]:
    """Run the command to its end; `typed` is its standard input."""
    return subprocess.run(
        [*COMMAND, *arguments],
        input=typed,
        env=dict(env),
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )


def run_shell(line: str, env: Mapping[str, str]) -> subprocess.CompletedProcess[bytes]:
    """Run a line of sh in which $CHAT stands for the command; the status is the command's."""
    chat = " ".join(f"'{part}'" for part in COMMAND)
    return subprocess.run(
        ["/bin/sh", "-c", line.replace("$CHAT", chat)],
        env=dict(env),
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=PATIENCE,
        check=False,
    )


def interruptible() -> None:
    """Let Ctrl+C through in a child; tests that run in the background are told to ignore it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _in_charge() -> None:
    """Make the child's standard output the terminal that it is interrupted from."""
    import fcntl
    import termios

    interruptible()
    fcntl.ioctl(1, termios.TIOCSCTTY, 0)


class Terminal:
    """The command on a pseudo-terminal of its own; use it as a context manager."""

    def __init__(
        self,
        arguments: Sequence[str],
        env: Mapping[str, str],
        size: tuple[int, int] = (24, 80),
        *,
        typed: bytes | None = None,
        held: bool = False,
    ) -> None:
        """`typed` is standard input, a pipe then; the terminal is the rest and /dev/tty.

        A pipe that is `held` does not end before the program does.
        """
        self._arguments, self._env, self._size = arguments, dict(env), size
        self._typed, self._held = typed, held
        self.output = b""

    def __enter__(self) -> Terminal:
        import pty
        import termios

        self._ours, theirs = pty.openpty()
        termios.tcsetwinsize(theirs, self._size)
        self._process = subprocess.Popen(
            [*COMMAND, *self._arguments],
            stdin=theirs if self._typed is None else subprocess.PIPE,
            stdout=theirs,
            stderr=theirs,
            env=self._env,
            start_new_session=True,
            # So that Ctrl+C reaches it as a signal, and /dev/tty is this terminal.
            preexec_fn=_in_charge,
        )
        if self._process.stdin is not None:
            self._process.stdin.write(self._typed or b"")
            self._process.stdin.flush()
            if not self._held:
                self._process.stdin.close()
        os.close(theirs)
        return self

    def __exit__(self, *exception: object) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        self._process.wait(PATIENCE)
        if self._process.stdin is not None:
            self._process.stdin.close()
        os.close(self._ours)

    def type(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    def send(self, number: int) -> None:
        """Send the program a signal."""
        self._process.send_signal(number)

    def resize(self, rows: int, columns: int) -> None:
        import termios

        termios.tcsetwinsize(self._ours, (rows, columns))

    def until(self, text: str, *, after: int = 0) -> int:
        """Read until `text` stands in the output behind `after`; where it ends."""
        wanted = text.encode()
        deadline = time.monotonic() + PATIENCE
        while wanted not in self.output[after:]:
            assert time.monotonic() < deadline, f"{text!r} not in {self.output!r}"
            assert self._read(), f"{text!r} not in {self.output!r}"
        return self.output.index(wanted, after) + len(wanted)

    def ended(self) -> int:
        """Read to the end; the exit code."""
        deadline = time.monotonic() + PATIENCE
        while self._read():
            assert time.monotonic() < deadline, f"still running: {self.output!r}"
        return self._process.wait(PATIENCE)

    def _read(self) -> bool:
        ready, _, _ = select.select([self._ours], [], [], 1.0)
        if not ready:
            return True
        try:
            data = os.read(self._ours, 65536)
        except OSError:  # how Linux ends a pseudo-terminal
            return False
        self.output += data
        return bool(data)
