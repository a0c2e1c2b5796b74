"""What a signal or a failed check says, in words for a person."""

from __future__ import annotations

from collections.abc import Mapping

from qa.answering.abstaining import Doubt
from qa.answering.rules.wording import phrase
from qa.answering.rules.wording_tables import COARSE

__all__ = ["CHECKED", "doubted", "worded"]

# What each check of `qa.answering.abstaining` found; the gap takes the word it found it by.
CHECKED: Mapping[str, str] = {
    "nothing held": "next to nothing of the question stands anywhere near, such as “{}”",
    "missing name": "the name “{}” stands neither in the closest sentence nor near it",
    "another name": "the closest sentence speaks of “{}”, which the question does not ask about",
    "missing number": "the number “{}” is not in the closest sentence",
    "missing subject": "“{}” is asked for, and nothing near is called so",
    "another's name": "that is what something else is called: “{}”",
    "missing deed": "“{}” is asked about, and the closest sentence tells of no such deed",
    "another's deed": "the closest sentence tells that deed of something else: “{}”",
    "another's sum": "the closest sentence says of something else how much it comes to: “{}”",
    "another's change": "the closest sentence tells of a change, and not of that of “{}”",
    "something else": "the closest sentence tells of something else than what was “{}”",
    "missing superlative": "“{}” is asked about, and nothing near is said to be so",
    "missing stuff": "“{}” is to be measured, and stands nowhere near",
    "itself": "the best candidate is what the question names already: “{}”",
    "done by": "the best candidate is by whom it was done: “{}”",
    "undone": "“{}” is asked about, and nothing near tells of that",
    "namesake": "the closest sentence tells of “{}”, which is another",
    "left undone": "it is told that this was not done: “{}”",
    "not so": "it is not said that anybody did so: “{}”",
    "when told": "that is when somebody “{}” so",
    "only asked": "it stands in a question of the text itself: “{}”",
    "left open": "the text says that this is not known: “{}”",
    "only told": "it tells of “{}”, but not by whom it was done",
    "wrong part": "the best candidate is nothing that such a question asks for, there: {}",
    "wrong kind": "the best candidate cannot answer such a question, by its kind: {}",
    "another measure": "the article tells of no “{}”",
    "another role": "the closest sentence is about another such role: “{}”",
    "unlinked name": "the best candidate is not what “{}” is called",
    "far role": "the closest sentence does not call the best candidate “{}”",
    "far relation": "the closest sentence does not put “{}” together with the role asked about",
    "opposite word": "the closest sentence says the opposite: “{}”",
    "yet to come": "the closest sentence tells of what “{}” be",
    "another's role": "the closest sentence tells who holds that role under “{}”",
    "another ordinal": "the closest sentence has another in the order: “{}”",
    "denial": "the question denies (“{}”), and the closest sentence does not",
}
_STANDING = {
    "exact": "in the sentence",
    "alike": "in the sentence, in another form or as a word like it",
    "loose": "in the sentence, as a word loosely like it",
    "near": "in a neighbouring sentence",
    "nowhere": "nowhere near",
}
_WORDS: Mapping[str, Mapping[str, str]] = {
    "ahead": {"behind": "another holds more"},
    "verb": _STANDING,
    "noun": _STANDING,
    "fit": COARSE,
    "partners": {"0": "none", "1": "one", "2": "several"},
    "lead": {"-1": "behind it", "alone": "there is none elsewhere"},
}


def doubted(doubt: Doubt) -> str:
    """A failed check as a clause, with the word that it failed on."""
    return CHECKED[doubt.check].format(doubt.words)


def worded(family: str, value: str) -> str:
    """What fills the gap of a signal's template; `value` is what stands behind "="."""
    if family == "clause":
        return phrase(family, value)
    return _WORDS.get(family, {}).get(value, value.replace("_", " "))
