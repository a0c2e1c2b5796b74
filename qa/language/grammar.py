"""Sets of tags, and forms of the commonest verbs, that many rules ask a word for."""

from __future__ import annotations

__all__ = [
    "ADJECTIVES",
    "BE",
    "COMMON_NOUNS",
    "DO",
    "FINITE",
    "HAVE",
    "IS",
    "NOUNS",
    "PROPER_NOUNS",
    "QUESTION_WORDS",
    "VERBS",
]

# Tags of the Penn Treebank.
COMMON_NOUNS = frozenset(("NN", "NNS"))
PROPER_NOUNS = frozenset(("NNP", "NNPS"))
NOUNS = COMMON_NOUNS | PROPER_NOUNS
ADJECTIVES = frozenset(("JJ", "JJR", "JJS"))
FINITE = frozenset(("MD", "VBD", "VBP", "VBZ"))
VERBS = FINITE | {"VB", "VBG", "VBN"}

# Words, in lower case.
IS = frozenset(("is", "are", "was", "were"))
BE = IS | {"be", "been", "being"}
DO = frozenset(("do", "does", "did"))
HAVE = frozenset(("have", "has", "had"))
QUESTION_WORDS = frozenset("who whom whose what which when where why how".split())
