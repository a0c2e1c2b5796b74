"""Sets of tags, and forms of the commonest verbs, that many rules ask a word for."""

from __future__ import annotations

__all__ = [
    "ADJECTIVES",
    "ANY_BE",
    "ASKING_ADVERBS",
    "BE",
    "COMMON_NOUNS",
    "DO",
    "FINITE",
    "FINITE_BE",
    "HAVE",
    "IS",
    "NOUNS",
    "PASSIVE",
    "PLURAL_NOUNS",
    "POSSESSIVES",
    "PROPER_NOUNS",
    "QUESTION_WORDS",
    "VERBS",
]

# Tags of the Penn Treebank.
COMMON_NOUNS = frozenset(("NN", "NNS"))
PROPER_NOUNS = frozenset(("NNP", "NNPS"))
PLURAL_NOUNS = frozenset(("NNS", "NNPS"))
NOUNS = COMMON_NOUNS | PROPER_NOUNS
ADJECTIVES = frozenset(("JJ", "JJR", "JJS"))
FINITE = frozenset(("MD", "VBD", "VBP", "VBZ"))
VERBS = FINITE | {"VB", "VBG", "VBN"}

# Words, in lower case.
IS = frozenset(("is", "are", "was", "were"))
BE = IS | {"am", "be", "been", "being"}
FINITE_BE = IS | {"am", "'m", "’m", "'s", "’s", "'re", "’re"}
ANY_BE = BE | FINITE_BE
PASSIVE = BE | {"get", "got"}
DO = frozenset(("do", "does", "did"))
HAVE = frozenset(("have", "has", "had"))
POSSESSIVES = frozenset("my your his her its our their".split())
ASKING_ADVERBS = frozenset("when where why how".split())
QUESTION_WORDS = frozenset("who whom whose what which when where why how".split())
