"""The words of a yes/no question as a statement, with the tags of one: "Did Ann see it" as "Ann did
see it"."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.question import Question
from qa.language.grammar import BE, DO, HAVE
from qa.language.lexicon import table, words
from qa.language.wordtags import choices

__all__ = ["ANYTHING", "AUXILIARIES", "before_when", "declarative", "with_verb"]

_MODALS = frozenset("can could will would shall should may might must".split())
AUXILIARIES = BE | DO | HAVE | _MODALS
# Nouns that any thing or person fits.
ANYTHING = frozenset(
    "anything something everything nothing thing things stuff anyone someone anybody somebody "
    "nobody".split()
)
_NEW_PHRASE = frozenset(("DT", "PRP$", "IN", "TO", "RB", "EX"))
_LEADING_IN = frozenset(("WP", "WDT", "WRB"))


def with_verb(question: Question, lowers: Sequence[str]) -> tuple[str, ...]:
    """The tags with names where capitals stand; where "do" or a modal has no verb, with the noun
    right after the subject as the verb: "Did Ann brush her hair?"."""
    tags = [
        "NNP" if i and token.text[0].isupper() and tag in ("RB", "VB") else tag
        for i, (token, tag) in enumerate(zip(question.tokens, question.tags, strict=True))
    ]
    if lowers[0] in BE and len(tags) > 2 and lowers[1] in ANYTHING and tags[2] == "NN":  # "sent"
        tags[2] = "VBN" if lowers[2] in table("irregular") else "NN"
    if lowers[0] in BE:
        tags = ["NN" if _is_coloured(tags, lowers, i) else tag for i, tag in enumerate(tags)]
        tags = ["JJ" if tag == "UH" else tag for tag in tags]  # "Is it ok?"
    if lowers[-2:-1] and lowers[-2] in ANYTHING:
        tags[-2] = "NN"  # "Did the firm hire anybody?"
        if lowers[0] in DO | _MODALS and tags[-3] == "NN" and "VB" not in tags:
            tags[-3] = "VB"
    if lowers[0] in HAVE and "VBN" not in tags and "VBD" not in tags:
        tags = ["VBN" if _is_done(question, tags, i) else tag for i, tag in enumerate(tags)]
    led = "that" in lowers or not _LEADING_IN.isdisjoint(tags)
    if lowers[0] in DO | _MODALS or (lowers[0] in BE and not led):
        # "Did Mellor shares fall?", "Were the road works stopped?"
        tags[1:] = ["NNS" if tag == "VBZ" else tag for tag in tags[1:]]
    if lowers[0] in DO | _MODALS and "VB" not in tags and "VBP" not in tags[1:]:
        verb = _noun_for_verb(tags)
        if verb:
            tags[verb] = "VB"
    return tuple(tags)


def _is_coloured(tags: Sequence[str], lowers: Sequence[str], i: int) -> bool:
    """Whether a word like a participle is a thing of one colour: "a red warning"."""
    phrase = i > 2 and tags[i] == "VBG" and tags[i - 2] == "DT"
    return phrase and lowers[i - 1] in words("colours")


def _is_done(question: Question, tags: Sequence[str], i: int) -> bool:
    """ "Has the plant already closed?": an "adjective" that can be a participle."""
    return tags[i] == "JJ" and "VBN" in choices(question.tokens[i].text, False).split("/")


def _noun_for_verb(tags: Sequence[str]) -> int:
    """The noun or adjective right after the subject, else the last word after a noun; or 0."""
    for i in range(2, len(tags)):
        if tags[i] in ("NN", "JJ") and tags[i - 1] in ("NNP", "PRP", "NNS"):
            return i
    last = max((i for i, tag in enumerate(tags) if tag in ("NN", "JJ", "VBN", "VBD")), default=0)
    return last if last > 2 and tags[last - 1].startswith("NN") else 0


def declarative(question: Question, tags: Sequence[str], lowers: Sequence[str]) -> list[int]:
    """The tokens in the order of a statement: the auxiliary behind the subject."""
    size = len(lowers)
    while size > 1 and not question.tokens[size - 1].text[0].isalnum():
        size -= 1
    end = _subject_end(tags, lowers, size)
    return [*range(1, end), 0, *range(end, size)]


def _subject_end(tags: Sequence[str], lowers: Sequence[str], size: int) -> int:
    """Where the subject ends, which begins at token 1."""
    if lowers[1] == "there":
        return 2
    size = before_when(tags, size)
    start = _relative_end(tags, size)
    verb = next((i for i in range(start, size) if _is_verb(tags, lowers, i)), size)
    if verb < size and not (lowers[0] in BE and _is_split_before(tags, verb)):
        while verb > 2 and tags[verb - 1] in ("RB", "RBR", "RBS"):
            verb -= 1
        return verb
    return _noun_end(tags, lowers, size)


def before_when(tags: Sequence[str], size: int) -> int:
    """Where "when it fell" begins, which holds no main verb."""
    return next((i for i in range(3, size) if tags[i] == "WRB"), size)


def _relative_end(tags: Sequence[str], size: int) -> int:
    """Where the verb of a relative clause in the subject ends: "the man who was questioned"; 2 for
    none."""
    start = next((i for i in range(2, size) if tags[i] in ("WP", "WDT")), size)
    verb = next((i for i in range(start, size) if tags[i].startswith(("VB", "MD"))), size)
    while verb < size and tags[verb].startswith(("VB", "MD", "RB")):
        verb += 1
        if tags[verb - 1] in ("VBN", "VBG"):
            break
    return verb if verb < size else 2


def _is_verb(tags: Sequence[str], lowers: Sequence[str], i: int) -> bool:
    """A verb of the main clause: behind "do" and the modals a base form, behind "be" and "have"
    a participle."""
    if lowers[0] in DO | _MODALS:
        return tags[i] in ("VB", "VBP") and tags[i - 1] != "TO"
    return tags[i] in ("VBN", "VBG", "VBD") and tags[i - 1] not in (
        "DT",
        "IN",
        "JJ",
        "JJS",
        "PRP$",
        "VB",
        "MD",
    )


def _is_split_before(tags: Sequence[str], verb: int) -> bool:
    """Whether something between subject and verb shows that the verb is not the main one: "Is he
    the man chosen …?", "Was the house on a hill bought …?" stays open."""
    return any(tags[i] in ("DT", "PRP$", "JJ") and tags[i - 1].startswith(("NN", "PRP"))
               for i in range(2, verb))  # fmt: skip


def _noun_end(tags: Sequence[str], lowers: Sequence[str], size: int) -> int:
    """The end of a subject that no verb follows: before a new phrase, an adjective that ends its
    phrase, or a name that owns what follows."""
    if tags[1] == "PRP":
        return 2
    for i in range(2, size):
        if not tags[i - 1].startswith(("NN", "PRP", "CD")) and tags[i - 1] not in ("DT", "EX"):
            continue
        if tags[i - 1] == "DT" and tags[i] not in ("DT", "JJ", "IN"):
            continue
        owner = tags[i].startswith("NNP") and tags[i + 1 : i + 2] == ("POS",)
        ends_phrase = tags[i].startswith("JJ") and tags[i + 1 : i + 2] != ("NN",)
        of = lowers[i] == "of"
        if owner or ends_phrase or (tags[i] in _NEW_PHRASE and not of):
            return i
    return max(2, size - 1)
