"""Readers of the data sets' formats, one file a format; none of the data is part of the package."""

from __future__ import annotations

from qa.evaluation.datasets.cast import CastTopic, CastTurn, read_cast
from qa.evaluation.datasets.coqa import CoqaDialogue, CoqaTurn, read_coqa
from qa.evaluation.datasets.dialogues import Dialogue, DialogueTurn, read_dialogues
from qa.evaluation.datasets.multirc import read_multirc
from qa.evaluation.datasets.qamr import QamrQuestion, QamrSentence, read_qamr
from qa.evaluation.datasets.squad import (
    SquadParagraph,
    SquadQuestion,
    first_questions,
    read_squad,
)

__all__ = [
    "CastTopic",
    "CastTurn",
    "CoqaDialogue",
    "CoqaTurn",
    "Dialogue",
    "DialogueTurn",
    "QamrQuestion",
    "QamrSentence",
    "SquadParagraph",
    "SquadQuestion",
    "first_questions",
    "read_cast",
    "read_coqa",
    "read_dialogues",
    "read_multirc",
    "read_qamr",
    "read_squad",
]
