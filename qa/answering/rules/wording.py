"""What a rule saw, in words for a person who knows no part-of-speech tags.

The families' templates (`FAMILIES` of the rules' modules) are sentences with one gap; here is what
fills it: "it begins with {}" and "NNP" make "it begins with a proper name".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qa.answering.rules.wording_tables import (
    COARSE,
    COUNTS,
    FITS,
    KINDS,
    LENGTHS,
    MARKS,
    PARTS,
    PHRASES,
    ROLES,
    TAGS,
    TERMS,
    VERBS,
)

__all__ = ["LONGEST", "phrase"]

# What a whole reason may measure, in characters: a line of a terminal, less its points.
LONGEST = 89
# What that leaves behind "its part in the clause: ".
_ROOM = 65


def phrase(family: str, value: str) -> str:
    """What fills the gap in a family's template; `value` is what stands behind "=" in a rule.

    Values and families that are not known here come out as plain words, too: tags by their names,
    all else as it is.
    """
    known = PHRASES.get(family, {}).get(value)
    if known is not None:
        return known
    worded = _FAMILIES.get(family)
    if worded is not None:
        # A table of points may know values that this table of words does not.
        try:
            return worded(value)
        except (ValueError, LookupError):
            return _plain(value)
    return _plain(value)


def _plain(value: str) -> str:
    return " ".join(TAGS.get(part, MARKS.get(part, part)) for part in value.split())


def _word(value: str) -> str:
    """A tag by its name, a word in quotation marks."""
    if value in MARKS:
        return MARKS[value]
    if value in TAGS and (value.isupper() or value == "edge"):
        return TAGS[value]
    return f"“{value}”"


def _tag(value: str) -> str:
    return TAGS.get(value, "a word")


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
    name = TERMS.get(value, value)
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
    return shape.get(aligned, "it is {}").format(KINDS.get(kind, kind))


def _fit_of(value: str) -> str:
    """How a span's kind answers, to follow after something else that was said of it."""
    return FITS.get(value, value).removeprefix("it is ")


def _length(value: str) -> str:
    """A length in words, with or without how the kind of the span answers."""
    length, _, fit = value.partition(" ")
    words = LENGTHS.get(length) or COUNTS[int(length)]
    told = f"{words} word{'' if length == '1' else 's'} long"
    return f"{told}, {_fit_of(fit)}" if fit else told


def _only(value: str) -> str:
    count, _, fit = value.partition(" ")
    rivals = "the only one" if count == "one" else "one of several"
    coarse, _, aligned = fit.partition(" ")
    cut = {"longer": ", and more", "inside": ", a part of it"}.get(aligned, "")
    return f"{rivals} of its kind in its sentence: {COARSE.get(coarse, coarse)}{cut}"


def _share(step: int) -> Callable[[str], str]:
    """A share of the question in percent, of which each value stands for `step`."""

    def worded(value: str) -> str:
        return f"{int(value) * step}%" if value != "0" else f"less than {step}%"

    return worded


def _lead(value: str) -> str:
    return "hardly more" if value == "0" else f"{value}% more"


def _lag(value: str) -> str:
    if value == "0":
        return "no sentence holds clearly more"
    return f"the best sentence holds {value}% more"


def _run(value: str) -> str:
    count = "five or more" if value == "5" else COUNTS[int(value)]
    return f"{count} word{'' if value == '1' else 's'}"


def _aligned(value: str) -> str:
    return "word" if value == "1" else f"{COUNTS[int(value)]} words"


def _behind(governor: str) -> str:
    return "" if governor == "-" else f"after “{governor}”, "


def _argument(value: str) -> str:
    """Where a span stands by the verb of the question."""
    role, _, rest = value.partition(" ")
    if rest == "none":
        return f"{ROLES[role]}: its sentence lacks the question's verb"
    side, _, voice, crossed, governor = rest.split(" ", 4)
    verb = VERBS[f"asked {voice}"]
    past = {"1": " and another", "2": " and more"}.get(crossed, "")
    place = "before" if side == "left" else "behind"
    return _fitting(ROLES[role], _behind(governor), f"{place} {verb}{past}")


def _verb(value: str) -> str:
    """The verb next to a span, and on which side it stands."""
    role, rest = value.split(" ", 1)
    verb, side, far, governor = rest.rsplit(" ", 3)
    place = "behind" if side == "before" else "before"
    gap = {"direct": "right", "near": "shortly", "far": "far"}[far]
    return _fitting(ROLES[role], _behind(governor), f"{gap} {place} {VERBS[verb]}")


def _fitting(role: str, governor: str, place: str) -> str:
    """Role, preposition and place; without the preposition where a line cannot hold it."""
    told = f"{role}: {governor}{place}"
    return told if len(told) <= LONGEST else f"{role}: {place}"


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
    return f"{COUNTS[min(len(parts), 6)]} words part it from the question's word {where}"


def _listed(parts: Sequence[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def _asked(value: str) -> str:
    """Where the noun asked for stands: "1 before" is one word before the span."""
    count, _, side = value.partition(" ")
    if not count.isdigit():
        return {"as its head": "as its main word", "inside": "inside it"}.get(value, value)
    words = f"{COUNTS[int(count)]} word{'' if count == '1' else 's'}"
    return f"{words} {'before' if side == 'before' else 'after'} it"


def _attached(value: str) -> str:
    belongs, _, coarse = value.partition(" ")
    return f"{belongs}, {COARSE.get(coarse, coarse)}"


def _tied(value: str) -> str:
    coarse, _, close = value.partition(" ")
    return f"{close} of 6, {COARSE.get(coarse, coarse)}"


def _subtype(value: str) -> str:
    own, _, asked = value.partition(" for ")
    wanted = asked if asked.startswith(("a ", "an ")) else f"a {asked}"
    return f"{own}, where {wanted} is asked for"


def _sort(value: str) -> str:
    return f"thing of the sort “{value}”"


def _part(value: str) -> str:
    """The part that a phrase plays in its clause: "subject", or the preposition before it."""
    return value if value in PARTS else f"after “{value}”"


def _clause(value: str) -> str:
    """The part in a clause, by which verb, and what is asked for where a line holds that too."""
    role, _, rest = value.partition(" ")
    if rest == "none":
        return f"none, {ROLES[role]}"
    part, _, verb = rest.partition(" ")
    told = f"{_part(part)}, with {VERBS[verb]}"
    whole = f"{told}, {ROLES[role]}"
    return whole if len(whole) <= _ROOM else told


def _partners(value: str) -> str:
    _, part, count = value.split(" ")
    return f"{('none', 'one', 'several')[int(count)]}, it is {_part(part)}"


_FAMILIES: Mapping[str, Callable[[str], str]] = {
    "clause": _clause,
    "partners": _partners,
    "whole": _part,
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
    **dict.fromkeys(("alignleft", "alignright", "gapleft", "gapright"), _aligned),
    **dict.fromkeys(("covers", "exact", "back"), _share(10)),
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
