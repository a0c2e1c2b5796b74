"""The exit codes of the command, in one place."""

from enum import IntEnum

__all__ = ["ExitCode"]


class ExitCode(IntEnum):
    """What the command ends with; part of the public contract."""

    ANSWERED = 0
    NOT_ANSWERED = 1
    USAGE = 2
    INTERRUPTED = 130
