"""What a rule saw, in words for a person who knows no part-of-speech tags.

The families' templates (`FAMILIES` of the rules' modules) are sentences with one gap; here is what
fills it: "it begins with {}" and "NNP" make "it begins with a proper name".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

__all__ = ["LONGEST", "phrase"]

# What a whole reason may measure, in characters: a line of a terminal, less its points.
LONGEST = 89

_TAGS = {
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
_MARKS = {
    '"': "a quotation mark", "“": "an opening quotation mark", "”": "a closing quotation mark",
    "'": "a single quotation mark", "‘": "a single quotation mark", "’": "a single quotation mark",
    "=": "an equals sign", "{": "an opening brace", "}": "a closing brace",
}  # fmt: skip
_COUNTS = ("no", "one", "two", "three", "four", "five", "six")
_TERMS = {"other": "word", "hint": "word before"}
_KINDS = {
    "person": "a person", "organisation": "an organisation", "place": "a place",
    "nationality": "a nationality", "name": "a name", "date": "a date", "time": "a time of day",
    "duration": "a length of time", "age": "an age", "money": "an amount of money",
    "number": "a number", "percent": "a percentage", "quantity": "a measure",
    "ordinal": "a rank", "frequency": "a frequency", "role": "a role", "event": "an event",
    "work": "a work", "quote": "a quotation", "reason": "a reason", "purpose": "a purpose",
}  # fmt: skip
_FITS = {
    "first exact": "it is of the kind asked for",
    "first longer": "it is of the kind asked for, with more words around",
    "first inside": "it is only a part of what is of the kind asked for",
    "second exact": "it is of a kind that may answer, too",
    "second longer": "it is of a kind that may answer, too, with more words around",
    "second inside": "it is only a part of what is of a kind that may answer, too",
    "clash": "it is of another kind than the one asked for",
    "other": "it is of a kind that seldom answers such a question",
    "untyped": "it is of no kind of its own, but one is asked for",
    "free typed": "it is of a kind of its own, and any may answer",
    "free plain": "it is of no kind of its own, and none is asked for",
}
_LENGTHS = {
    "6-7": "six or seven", "8-10": "eight to ten", "11-16": "eleven to sixteen",
    "17+": "seventeen or more",
}  # fmt: skip
_ROLES = {
    "subject": "asked who or what does it",
    "object": "asked whom or what it is done to",
    "copula": "asked who or what it is",
    "oblique": "asked with a preposition",
    "adverbial": "asked where, when, how or why",
    "none": "asked without a question word",
}
_VERBS = {
    "be": "a form of “be”",
    "asked active": "the question's verb",
    "asked passive": "the question's passive verb",
    "other active": "another verb",
    "other passive": "another passive verb",
}
_COARSE = {
    "first": "the kind asked for", "second": "a kind that may answer", "clash": "another kind",
    "other": "an unlikely kind", "untyped": "no kind of its own", "free": "any kind may answer",
}  # fmt: skip
# Values that stand for themselves: the whole phrase that each one puts into its family's gap.
_PHRASES: Mapping[str, Mapping[str, str]] = {
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
    "fit": _FITS,
    "class": {
        "unasked": "answers a question without a noun",
        "same word": "is the noun asked for",
        "same class": "is of the sort of the noun asked for",
        "other class": "is of another sort than the noun asked for",
        "unknown": "is not known to be of the sort asked for",
    },
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
    "contains": {"of": "“of”"},
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


def phrase(family: str, value: str) -> str:
    """What fills the gap in a family's template; `value` is what stands behind "=" in a rule.

    Values and families that are not known here come out as plain words, too: tags by their names,
    all else as it is.
    """
    known = _PHRASES.get(family, {}).get(value)
    if known is not None:
        return known
    worded = _FAMILIES.get(family)
    if worded is not None:
        # A table of points may know values that this table of words does not.
        with suppress(ValueError, LookupError):
            return worded(value)
    return " ".join(_TAGS.get(part, _MARKS.get(part, part)) for part in value.split())


def _word(value: str) -> str:
    """A tag by its name, a word in quotation marks."""
    if value in _MARKS:
        return _MARKS[value]
    if value in _TAGS and (value.isupper() or value == "edge"):
        return _TAGS[value]
    return f"“{value}”"


def _tag(value: str) -> str:
    return _TAGS.get(value, "a word")


def _two_before(value: str) -> str:
    """The tag two words before a span and the word right before it."""
    first, second = value.split(" ", 1)
    if first == "edge":
        return _word(second) if second == "edge" else f"{_word(second)} at its sentence's start"
    return f"{_tag(first)}, then {_word(second)}"


def _two_behind(value: str) -> str:
    first, second = value.rsplit(" ", 1)
    if second == "edge":
        return _word(first) if first == "edge" else f"{_word(first)} at its sentence's end"
    return f"{_word(first)}, then {_tag(second)}"


def _term(value: str) -> str:
    """A kind of the question's words: "a verb"."""
    name = _TERMS.get(value, value)
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _side(value: str) -> str:
    """How far the nearest word of the question stands on one side."""
    if value == "none":
        return "no word of the question stands"
    kind, steps = value.rsplit(" ", 1)
    far = {
        "1": "right", "2": "two words", "3": "three words", "4": "four or five words",
        "6": "six to nine words", "10": "ten words or more",
    }  # fmt: skip
    return f"{_term(kind)} of the question stands {far.get(steps, steps)}"


def _repeated(value: str) -> str:
    shares = ("less than a sixth", "a sixth", "a third", "half", "two thirds or more")
    if value.startswith("share "):
        return f"{shares[int(value[6:])]} of the question"
    count = ("none", "one", "two", "three or more")[int(value)]
    return f"{count} of the question's words"


def _kind(value: str) -> str:
    """What a span is; a span that is no mention goes by its head word's tag."""
    kind, _, aligned = value.partition(" ")
    if kind == "none":
        return f"its main word is {_tag(aligned)}"
    shape = {"longer": "it holds {} and more", "inside": "it holds only a part of {}"}
    return shape.get(aligned, "it is {}").format(_KINDS.get(kind, kind))


def _fit_of(value: str) -> str:
    """How a span's kind answers, to follow after something else that was said of it."""
    return _FITS.get(value, value).removeprefix("it is ")


def _length(value: str) -> str:
    """A length in words, with or without how the kind of the span answers."""
    length, _, fit = value.partition(" ")
    words = _LENGTHS.get(length) or _COUNTS[int(length)]
    told = f"{words} word{'' if length == '1' else 's'} long"
    return f"{told}, {_fit_of(fit)}" if fit else told


def _only(value: str) -> str:
    count, _, fit = value.partition(" ")
    rivals = "the only one" if count == "one" else "one of several"
    coarse, _, aligned = fit.partition(" ")
    cut = {"longer": ", and more", "inside": ", a part of it"}.get(aligned, "")
    return f"{rivals} of its kind in its sentence: {_COARSE.get(coarse, coarse)}{cut}"


def _share(step: int) -> Callable[[str], str]:
    """A share of the question in percent, of which each value stands for `step`."""

    def worded(value: str) -> str:
        return f"{int(value) * step} %" if value != "0" else f"less than {step} %"

    return worded


def _lead(value: str) -> str:
    """By how many hundredths of the question the best sentence leads."""
    return "hardly more" if value == "0" else f"{value} % more"


def _lag(value: str) -> str:
    if value == "0":
        return "no sentence holds clearly more"
    return f"the best sentence holds {value} % more"


def _run(value: str) -> str:
    count = "five or more" if value == "5" else _COUNTS[int(value)]
    return f"{count} word{'' if value == '1' else 's'}"


def _aligned(value: str) -> str:
    return "word" if value == "1" else f"{_COUNTS[int(value)]} words"


def _behind(governor: str) -> str:
    return "" if governor == "-" else f"after “{governor}”, "


def _argument(value: str) -> str:
    """Where a span stands by the verb of the question."""
    role, _, rest = value.partition(" ")
    if rest == "none":
        return f"{_ROLES[role]}: its sentence lacks the question's verb"
    side, _, voice, crossed, governor = rest.split(" ", 4)
    verb = _VERBS[f"asked {voice}"]
    past = {"1": " and another", "2": " and others"}.get(crossed, "")
    place = "before" if side == "left" else "behind"
    return f"{_ROLES[role]}: {_behind(governor)}{place} {verb}{past}"


def _verb(value: str) -> str:
    """The verb next to a span, and on which side it stands."""
    role, rest = value.split(" ", 1)
    verb, side, far, governor = rest.rsplit(" ", 3)
    place = "behind" if side == "before" else "before"
    gap = {"direct": "right", "near": "shortly", "far": "far"}[far]
    return f"{_ROLES[role]}: {_behind(governor)}{gap} {place} {_VERBS[verb]}"


def _between(value: str) -> str:
    """What parts a span from the nearest word of the question."""
    side, _, words = value.partition(" ")
    # "after" says that the span stands after the word of the question.
    where = "before it" if side == "after" else "after it"
    parts = [_word(word) for word in words.split()]
    if not parts:
        return f"a word of the question stands right {where}"
    told = f"{_listed(parts)} {'parts' if len(parts) == 1 else 'part'} it"
    whole = f"{told} from the question's word {where}"
    if len(whole) <= LONGEST:
        return whole
    return f"{_COUNTS[min(len(parts), 6)]} words part it from the question's word {where}"


def _listed(parts: Sequence[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def _asked(value: str) -> str:
    """Where the noun asked for stands: "1 before" is one word before the span."""
    count, _, side = value.partition(" ")
    if not count.isdigit():
        return {"as its head": "as its main word", "inside": "inside it"}.get(value, value)
    words = f"{_COUNTS[int(count)]} word{'' if count == '1' else 's'}"
    return f"{words} {'before' if side == 'before' else 'after'} it"


def _attached(value: str) -> str:
    belongs, _, coarse = value.partition(" ")
    return f"{belongs}, {_COARSE.get(coarse, coarse)}"


def _tied(value: str) -> str:
    coarse, _, close = value.partition(" ")
    return f"{close} of 6, {_COARSE.get(coarse, coarse)}"


def _subtype(value: str) -> str:
    own, _, asked = value.partition(" for ")
    return f"{own}, where a {asked} is asked for"


def _sort(value: str) -> str:
    return f"thing of the sort “{value}”"


_FAMILIES: Mapping[str, Callable[[str], str]] = {
    "asked": _asked,
    "attached": _attached,
    "noun": _sort,
    "subtype": _subtype,
    "tied": _tied,
    "first": _tag,
    "firstword": _word,
    "before": _tag,
    "beforeword": _word,
    "before2": _two_before,
    "beforematch": _term,
    "last": _tag,
    "after": _tag,
    "afterword": _word,
    "after2": _two_behind,
    "aftermatch": _term,
    "alignleft": _aligned,
    "alignright": _aligned,
    "covers": _share(10),
    "behind": _lag,
    "ahead": _lead,
    "run": _run,
    "kind": _kind,
    "length": _length,
    "only": _only,
    "repeats": _repeated,
    "repeatshead": _term,
    "left": _side,
    "right": _side,
    "window": _share(20),
    "argument": _argument,
    "verb": _verb,
    "between": _between,
}
