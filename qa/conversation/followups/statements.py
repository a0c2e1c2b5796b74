"""Questions in the order of a statement: "So the ferry was overloaded?", "where she studied"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.conversation.acts import may_state
from qa.conversation.form import AUXILIARIES, Form, phrase_end, read
from qa.conversation.nouns import mid_sentence
from qa.conversation.verbs import base_verb
from qa.language.grammar import FINITE_BE
from qa.language.lexicon import table
from qa.language.wordtags import choices
from qa.light import pattern, replace
from qa.reading.clauses import read_clauses

__all__ = ["as_direct", "as_question"]

# "…, didn't he?", "…, right?"
_TAG = pattern(
    r"(?:,\s*(?:(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)(?:n['’]t)?"
    r"|(?:won|can)['’]t) "
    r"(?:i|you|he|she|it|we|they|there)|right|correct|true|yes|no|eh)|"
    r"\s(?:isn|aren|wasn|weren|doesn|didn|hasn|haven)['’]t (?:he|she|it|they))\s*\?+\s*$",
    re.IGNORECASE,
)
_SENTENCES = pattern(r"(?:[^\W_]{3}|\d)[.!]\s+[A-Z]", needs=".!")
_FINITE = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_FULL_VERBS = {
    "do": ("do", "do"), "does": ("does", "do"), "did": ("did", "do"),
    "have": ("do", "have"), "has": ("does", "have"), "had": ("did", "have"),
}  # fmt: skip
_NOBODY = {"nobody": "anybody", "no one": "anybody", "nothing": "anything"}
_NO_STATEMENT = frozenset("there this that anything something any".split())
_PAIR = 2
_FIGURES = frozenset("age date duration money name number percent quantity time".split())
_QUANTITIES = frozenset("more less fewer half most many few several about nearly all".split())


def as_question(text: str, *, certain: bool = False, denied: bool = False) -> str | None:
    """The yes/no question that a statement with a question mark asks, or None.

    "He did not come?" asks whether he came: a "no" to a denial could mean either. `certain` says
    that it is a statement, whatever its last word could be; `denied` asks whether it is not so.
    """
    if not certain and (not may_state(text) or _SENTENCES.search(text)):
        return None
    tagged = _TAG.search(text)
    form = read(text[: tagged.start()] if tagged else text)
    if not form.end or form.wh[1] > form.wh[0] or form.lowers[0] in AUXILIARIES:
        return None
    if form.lowers[0] in _NO_STATEMENT or (not certain and _is_compound(form)):
        return None
    if not certain and _is_figure_of(form):
        return None
    read_so = _read(form, certain=certain) or _by_clauses(form, certain=certain or bool(tagged))
    if read_so is None:
        return None
    stop, verb, asked = read_so
    subject = form.piece(0, stop)
    subject = subject if form.tags[0].startswith("NNP") else _inside(subject)
    subject = subject.lower() if form.tags[0] == "PRP" or subject.lower() in _NOBODY else subject
    # "Nobody came?" may mean either; who says "nobody came, right?" claims just that.
    if not certain and not tagged:
        subject = _NOBODY.get(subject, subject)
    auxiliary, rest = asked
    if denied:
        rest = rest.removeprefix("not ") if rest.startswith("not ") else f"not {rest}"
    words = " ".join(part for part in (auxiliary, subject, form.piece(stop, verb), rest) if part)
    return f"{words[:1].upper()}{words[1:]}?"


def as_direct(text: str) -> str | None:
    """The direct question that an indirect one asks ("where she studied"), or None."""
    form = read(text)
    start = _subject_start(form)
    if not form.wh_word or form.wh[0] > 1 or not start < form.end:
        return None
    stop = phrase_end(form.lowers, list(form.tags), start, form.end)
    verb = stop + (form.tags[stop : stop + 1] == ("RB",))
    if stop == start or verb >= form.end:
        return None
    one = form.tags[stop - 1] in ("NN", "NNP")
    bare = form.tags[verb] == "VB" or (form.tags[verb] == "VBP" and one)
    # "What Ann say" has no verb to tell the time.
    asked = ("did", form.piece(verb, form.end)) if bare else _of_full_verb(form, verb)
    asked = asked or _asked(form, verb)
    if asked is None:
        return None
    auxiliary, rest = asked
    lead, subject = form.piece(form.wh[0], start), form.piece(start, stop)
    return (
        " ".join(part for part in (lead, auxiliary, subject, form.piece(stop, verb), rest) if part)
        + "?"
    )


def _read(form: Form, *, certain: bool) -> tuple[int, int, tuple[str, str]] | None:
    """Where the subject ends and the verb begins, with the auxiliary and what stands behind it."""
    stop = phrase_end(form.lowers, list(form.tags), 0, form.end)
    if not 0 < stop < form.end:
        return None
    verb = stop + (form.tags[stop] == "RB" and stop + 1 < form.end)
    asked = _asked(form, verb, denying=certain) or _left_out(form, stop, verb)
    if not certain and form.tags[0] != "PRP" and "VBN" in choices(form.lowers[verb]):
        asked = _undergone(form, stop, verb) or (asked if verb + 1 < form.end else None)
    return (stop, verb, asked) if asked else None


def _is_compound(form: Form) -> bool:
    """ "Growth forecast for 2025?": two bare nouns, and the second no verb with an ending."""
    bare = form.tags[0] == "NN" and form.tags[2:3] == ("IN",)
    return bare and "NN" in choices(form.lowers[1]) and base_verb(form.words[1]) == form.words[1]


def _is_figure_of(form: Form) -> bool:
    """ "Number of people employed?", "cost of the bridge?": a noun with no article asks for it."""
    figure = table("answer_types").get(form.lowers[0], "") in _FIGURES
    return figure and form.tags[0] == "NN" and form.lowers[1:2] == ("of",)


def _by_clauses(form: Form, *, certain: bool) -> tuple[int, int, tuple[str, str]] | None:
    """The same as the clauses are read, in "half of the price was met" and "the team found looms";
    with `certain` even of a verb that looks like a noun: "the deal values Acme"."""
    tags = list(form.tags[: form.end])
    behind = range(1, form.end - 1)
    noun = next((i for i in behind if certain and _may_be_verb(tags, i)), 0)
    for place in (0, noun):
        if place:
            past = "VBD" if "VBD" in choices(form.lowers[place]) else "VBP"
            tags[place] = "VBZ" if tags[place] == "NNS" else past
        clauses = read_clauses(form.words[: form.end], tags)
        main = next((one for one in clauses if one.governor < 0 and one.kind == "main"), None)
        if main is None or main.subject is None or main.subject.start > 0:
            continue
        stop, verb = main.subject.end, main.verb_start
        if stop not in (verb, verb - (tags[stop] == "RB")):
            continue
        if verb + 1 == form.end and "VBN" in choices(form.lowers[verb]):
            continue  # "the war ended?" may ask either way
        if tags[verb] == "VBN" and main.voice == "active":
            tags[verb] = "VBD"
        asked = _asked(replace(form, tags=(*tags, *form.tags[form.end :])), verb, denying=certain)
        if asked is not None:
            return stop, verb, asked
    return None


def _may_be_verb(tags: Sequence[str], index: int) -> bool:
    noun = tags[index] in ("NN", "NNS") and tags[index - 1].startswith("NN")
    return noun and tags[index + 1] in ("DT", "PRP$", "PRP", "NNP", "$")


def _inside(subject: str) -> str:
    """A subject as it stands inside a sentence: "more than 600 drivers", "half of the price"."""
    first = subject.split(" ", 1)[0].lower()
    return subject[0].lower() + subject[1:] if first in _QUANTITIES else mid_sentence(subject)


def _undergone(form: Form, stop: int, verb: int) -> tuple[str, str] | None:
    """ "The money stolen?" asks for no thief, and "the war ended?" may ask either way."""
    alone = verb + 1 == form.end or form.tags[verb + 1] == "IN"
    if not alone or base_verb(form.words[verb]) not in table("passive_verbs"):
        return None
    return "were" if form.tags[stop - 1].endswith("S") else "was", form.piece(verb, form.end)


def _left_out(form: Form, stop: int, verb: int) -> tuple[str, str] | None:
    """The auxiliary that "the bank cut its rate?" and "the vote unanimous?" do without."""
    one = form.tags[stop - 1] in ("NN", "NNP")
    if form.tags[verb] == "VB" or (form.tags[verb] == "VBP" and one):
        return "did", form.piece(verb, form.end)
    if form.tags[verb] == "JJ" and verb + 1 == form.end:
        return "is" if one else "are", form.words[verb]
    return None


def _of_full_verb(form: Form, verb: int) -> tuple[str, str] | None:
    """ "What Ann did next", "which car she has": do and have as verbs of their own."""
    does = _FULL_VERBS.get(form.lowers[verb])
    behind = next((one for one in form.tags[verb + 1 :] if one != "RB"), "")
    if does is None or behind in ("VB", "VBN", "VBD"):
        return None
    auxiliary, base = does
    return auxiliary, f"{base} {form.piece(verb + 1, form.end)}".strip()


def _subject_start(form: Form) -> int:
    """Where the subject behind a wh-phrase begins: a name is none of its nouns ("which firm Acme
    buys", "what Ann thinks"), though it may begin them ("which Acme factory")."""
    start, stop = form.wh[1], form.wh[1]
    while form.tags[stop : stop + 1] in (("NN",), ("NNS",), ("JJ",)):
        stop += 1
    if stop > start and form.tags[stop : stop + 1] in (("DT",), ("PRP",), ("PRP$",)):
        return stop  # "what time the match began"
    start, stop = form.wh_noun
    named = next((i for i in range(start, stop) if form.tags[i] in ("NNP", "NNPS")), stop)
    only_names = all(form.tags[i] in ("NNP", "NNPS") for i in range(named, stop))
    alone = named == start and form.wh_word != "what"
    return named if only_names and not alone else form.wh[1]


def _asked(form: Form, verb: int, *, denying: bool = False) -> tuple[str, str] | None:
    """The auxiliary of the question, and what stands behind its subject; of a denial too what is
    denied, unless `denying`."""
    word, tag = form.lowers[verb], form.tags[verb]
    helps = word in FINITE_BE or form.tags[verb + 1 : verb + 2] != ("DT",)
    if word in AUXILIARIES and helps:
        plain = {"'s": "is", "’s": "is", "'re": "are", "’re": "are"}.get(word, word)
        denied = form.lowers[verb + 1 : verb + _PAIR] in (("n't",), ("n’t",), ("not",))
        rest = form.piece(verb + 1 + denied, form.end)
        return plain, f"not {rest}" if denied and denying else rest
    if tag not in _FINITE:
        return None
    return _FINITE[tag], f"{base_verb(form.words[verb])} {form.piece(verb + 1, form.end)}".strip()
