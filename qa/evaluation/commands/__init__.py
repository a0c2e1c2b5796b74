"""The commands of `python -m qa.evaluation`, one file a command."""

from __future__ import annotations

from qa.evaluation.commands import (
    calibrate,
    compare,
    coqa,
    dialogues,
    fit,
    multirc,
    pairs,
    qamr,
    reading,
    rewrite,
    squad,
    ways,
)
from qa.evaluation.commands.base import Command

__all__ = ["COMMANDS"]

COMMANDS: tuple[Command, ...] = (
    squad.COMMAND,
    qamr.COMMAND,
    multirc.COMMAND,
    dialogues.COMMAND,
    coqa.COMMAND,
    rewrite.COMMAND,
    reading.COMMAND,
    compare.COMMAND,
    fit.COMMAND,
    pairs.COMMAND,
    calibrate.COMMAND,
    ways.COMMAND,
)
