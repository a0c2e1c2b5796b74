"""The words for what rules saw: tags, kinds, roles and every value that stands for itself.

`qa.answering.rules.wording` puts them together.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = [
    "COARSE",
    "COUNTS",
    "FITS",
    "KINDS",
    "LENGTHS",
    "MARKS",
    "PARTS",
    "PHRASES",
    "ROLES",
    "TAGS",
    "TERMS",
    "VERBS",
]

TAGS = {
    "NN": "a noun", "NNS": "a plural noun", "NNP": "a proper name", "NNPS": "a plural name",
    "CD": "a number", "DT": "a word like “the”", "PDT": "a word like “all”",
    "JJ": "an adjective", "JJR": "a word like “bigger”", "JJS": "a word like “biggest”",
    "RB": "an adverb", "RBR": "a word like “more”", "RBS": "a word like “most”",
    "RP": "a particle like “up”", "IN": "a preposition", "TO": "“to”", "CC": "a word like “and”",
    "PRP": "a pronoun", "PRP$": "a word like “his”", "POS": "a possessive ending",
    "WP": "a word like “who”", "WP$": "“whose”", "WDT": "a word like “which”",
    "WRB": "a word like “where”", "EX": "“there”", "MD": "a verb like “can”",
    "VB": "a verb in its plain form", "VBD": "a verb in the past tense", "VBG": "an -ing form",
    "VBN": "a participle", "VBP": "a verb in the present tense", "VBZ": "a verb with -s",
    "FW": "a foreign word", "UH": "an exclamation", "SYM": "a symbol", "LS": "a list mark",
    "HYPH": "a hyphen", "NFP": "a mark", "ADD": "an address", "XX": "a word",
    ".": "a full stop", ",": "a comma", ":": "a colon or dash", "(": "an opening bracket",
    ")": "a closing bracket", "-LRB-": "an opening bracket", "-RRB-": "a closing bracket",
    "``": "an opening quotation mark", "''": "a closing quotation mark",
    "$": "a currency sign", "#": "a number sign",
    "edge": "nothing in its sentence",
}  # fmt: skip
# Marks that would look like a part of the reason when quoted.
MARKS = {
    '"': "a quotation mark", "“": "an opening quotation mark", "”": "a closing quotation mark",
    "'": "a single quotation mark", "‘": "a single quotation mark", "’": "a single quotation mark",
    "=": "an equals sign", "{": "an opening brace", "}": "a closing brace",
}  # fmt: skip
COUNTS = ("no", "one", "two", "three", "four", "five", "six")
TERMS = {"other": "word", "hint": "word before"}
KINDS = {
    "person": "a person", "organisation": "an organisation", "place": "a place",
    "nationality": "a nationality", "name": "a name", "date": "a date", "time": "a time of day",
    "duration": "a length of time", "age": "an age", "money": "an amount of money",
    "number": "a number", "percent": "a percentage", "quantity": "a measure",
    "ordinal": "a rank", "frequency": "a frequency", "role": "a role", "event": "an event",
    "work": "a work", "quote": "a quotation", "reason": "a reason", "purpose": "a purpose",
}  # fmt: skip
FITS = {
    "first exact": "it is of the kind asked for",
    "first longer": "it is of the kind asked for, with words around",
    "first inside": "it is only a part of what is of the kind asked for",
    "second exact": "it is of a kind that may answer, too",
    "second longer": "it is of a kind that may answer, too, with words around",
    "second inside": "it is only a part of what is of a kind that may answer, too",
    "clash": "it is of another kind than the one asked for",
    "other": "it is of a kind that seldom answers such a question",
    "untyped": "it is of no kind of its own, but one is asked for",
    "free typed": "it is of a kind of its own, and any may answer",
    "free plain": "it is of no kind of its own, and none is asked for",
}
LENGTHS = {
    "6-7": "six or seven", "8-10": "eight to ten", "11-16": "eleven to sixteen",
    "17+": "seventeen or more",
}  # fmt: skip
ROLES = {
    "subject": "asked who or what acts",
    "object": "asked whom or what",
    "copula": "asked who or what it is",
    "oblique": "asked with a preposition",
    "adverbial": "asked where, when or how",
    "none": "asked in no clear way",
}
# The parts of a clause that are named; all others go by their preposition.
PARTS = frozenset("subject object receiver complement agent time no none".split())
VERBS = {
    "be": "a form of “be”",
    "asked active": "the question's verb",
    "asked passive": "the question's passive verb",
    "other active": "another verb",
    "other passive": "another passive verb",
}
COARSE = {
    "first": "the kind asked for", "second": "a kind that may answer", "clash": "another kind",
    "other": "an unlikely kind", "untyped": "no kind of its own", "free": "any kind may answer",
}  # fmt: skip
# Values that stand for themselves: the whole phrase that each one puts into its family's gap.
PHRASES: Mapping[str, Mapping[str, str]] = {
    "preposition": {
        "asked": "after the preposition that the question asks with",
        "another": "after another preposition than the question asks with",
        "missing": "without the preposition that the question asks with",
        "unasked": "after a preposition, and the question asks with none",
    },
    "opens": {"sentence": "its sentence", "quote": "a quotation"},
    "lacks": {"other": "other word", "hint": "carried-over name"},
    "rank": {
        "0": "the best", "1": "the second best", "2": "the third best", "3": "the fourth best",
        "4": "worse than the fourth best",
    },
    "holds": {
        "first": "what is of the kind asked for",
        "any": "what is of a kind that may answer",
        "none": "nothing of the kind asked for",
    },
    "near": {
        "0": "is that of the last answer",
        "1": "follows that of the last answer",
        "2": "is the second after that of the last answer",
        "3": "is the third after that of the last answer",
    },
    "passage": {"0": "first", "1": "second", "2": "third", "3": "fourth"},
    "fit": FITS,
    "class": {
        "unasked": "answers a question without a noun",
        "same word": "is the noun asked for",
        "same class": "is of the sort of the noun asked for",
        "other class": "is of another sort than the noun asked for",
        "unknown": "is not known to be of the sort asked for",
    },
    "measure": {"asked": "what is asked for", "other": "something else than is asked for"},
    "number": {
        "plural several": "several things are asked for, and it names several",
        "plural one": "several things are asked for, but it names one",
        "singular one": "one thing is asked for, and it names one",
        "singular several": "one thing is asked for, but it names several",
    },
    "case": {
        "name": "a name", "number": "a number", "mixed": "a name with other words",
        "common": "common words, no name",
    },
    "contains": {
        "of": "“of”",
        "a finite verb": "a verb with its tense",
        "a relative clause": "a clause with “which”, “who” or the like",
    },
    "cut": {
        "of": "the “of” that belongs to it",
        "relative": "the clause that describes it",
        "possessive": "the thing that it possesses",
    },
    "list": {"1": "two", "2": "three", "3": "four or more"},
    "rival": {
        "0": "the closest", "1": "the second closest", "2": "the third closest",
        "3": "not among the three closest",
    },
}  # fmt: skip
