"""Questions typed like telegrams, made whole: "when trial begin", "which firm Acme buying".

Only what cannot be a whole question is touched: a verb in its base form behind a single subject, a
participle or an "-ing" without its "be", a wh-word with no verb at all behind it.
"""

from __future__ import annotations

import re
from functools import cache

from qa.conversation.form import AUXILIARIES, Form, phrase_end, read
from qa.conversation.nouns import mid_sentence
from qa.conversation.verbs import base_verb
from qa.language.grammar import QUESTION_WORDS
from qa.language.lexicon import table
from qa.language.lexicon import words as lexicon_words
from qa.language.tagger import tag
from qa.language.wordtags import choices
from qa.light import NamedTuple, pattern

__all__ = ["completed", "of_state"]

_BASE = ("VB", "VBP")
_ONE = ("NN", "NNP")
_SINGULAR = frozenset({"he", "she", "it"})
_PLAIN = frozenset({"who", "what", "when", "where"})
_TIMED = frozenset({"when", "where"})
_UNITS_OF_TIME = frozenset("time year day date age".split())
_WITH_DEGREE = frozenset({"old", "tall", "high", "big", "large", "far", "deep", "long", "heavy"})
_NO_SUBJECT = frozenset("else about not and or in on at by for from with to of if".split())
_BEHIND = frozenset({"IN", "TO", "RB", ".", ","})
_OPENING = frozenset({"DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP"})
_AUXILIARIES = AUXILIARIES - {"'s", "’s"}
_SHORTEST, _SHORT = 2, 3


# A thing of which a telegram says one word, with no word that asks or says it in full.
_SAID_IN_FULL = frozenset(
    "is are was were am be do does did can could may must should will would has have had and but "
    "so or it there name list tell give any no not he she we they you i that this".split()
)
_OF_STATE = pattern(
    r"(?P<thing>(?:\w[\w'’-]* ){0,2}\w[\w'’-]+) (?P<state>allowed|permitted|included|required|"
    r"compulsory|mandatory|available|accepted|welcome|possible|provided|ok|okay|free|open)"
    r"(?P<rest> (?:in|on|at|for|inside|to) .+)?",
    re.IGNORECASE,
)
_OPEN = pattern(r"(open|closed)((?: (?:on|at|in|during|over|every|all) .+)| today| tomorrow)", re.I)
_FREE = pattern(r"free (parking|entry|admission|wi-?fi|breakfast|delivery|cancellation)", re.I)
_OTHER_WORDS = {"ok": "allowed", "okay": "allowed"}


class _Parts(NamedTuple):
    """Where the wh-phrase ends and the verb stands, if there is one (else -1), in `form`."""

    form: Form
    wh_end: int
    verb: int

    @property
    def subject(self) -> str:
        """What stands between the wh-phrase and the verb, or behind the wh-phrase."""
        end = self.verb if self.verb >= 0 else self.form.end
        return self.form.piece(self.wh_end, end)

    def whole(self, auxiliary: str, verb: str = "") -> str:
        """The question with the auxiliary, and with the verb in that form."""
        behind = self.verb + 1 if verb else self.verb
        parts = (
            self.form.piece(0, self.wh_end),
            auxiliary,
            self.subject,
            verb,
            self.form.piece(behind, self.form.end) if self.verb >= 0 else "",
        )
        return " ".join(part for part in parts if part) + "?"


def of_state(bare: str) -> str:
    """ "Dogs allowed", "open on Sundays", "free parking" as the yes/no questions that they are, and
    "bridge designed by" as who did it; "" for other texts."""
    if bare.endswith(" by"):
        return _done_by(bare)
    if found := _OPEN.fullmatch(bare):
        return f"Is it {found[1].lower()}{found[2]}?"
    if found := _FREE.fullmatch(bare):
        return f"Is {found[1].lower()} free?"
    found = _OF_STATE.fullmatch(bare)
    thing = found["thing"].split() if found else []
    lowers = {word.lower() for word in thing}
    if not found or lowers & (_SAID_IN_FULL | QUESTION_WORDS):
        return ""
    state = found["state"].lower()
    several = tag([word.lower() for word in thing])[-1] == "NNS"
    if several and state in ("included", "provided"):
        return ""  # "countries included" are asked for
    return f"{'Are' if several else 'Is'} {mid_sentence(' '.join(thing))} " + (
        f"{_OTHER_WORDS.get(state, state)}{found['rest'] or ''}?"
    )


def _done_by(bare: str) -> str:
    """ "Expedition paid for by" as "Who was expedition paid for by?"; "" for others."""
    form = read(bare)
    if not (QUESTION_WORDS | _SAID_IN_FULL).isdisjoint(form.lowers):
        return ""
    verb = form.end - 2 - (form.tags[form.end - 2] in ("IN", "RP", "TO"))
    if verb < 1 or "VBN" not in choices(form.lowers[verb]).split("/"):
        return ""
    thing = mid_sentence(form.piece(0, verb))
    return f"Who was {thing} {form.piece(verb, form.end)}?"


def completed(text: str) -> str:
    """`text` with the auxiliary and the "of" that a telegram leaves out, or `text` itself."""
    form = read(text)
    if form.aux >= 0 or form.end < _SHORTEST or not form.wh_word or form.wh[0] > 1:
        return text
    if form.lowers[form.end - 1] in QUESTION_WORDS or not _AUXILIARIES.isdisjoint(form.words):
        return text
    parts = _parted(form)
    if parts is None:
        return text
    if present := _in_present(parts):
        return present
    return (_verbless(parts) if parts.verb < 0 else _with_verb(parts)) or text


def _in_present(parts: _Parts) -> str:
    """ "What time train leaves": a verb that shows its one subject; "" for others."""
    form, start = parts.form, parts.wh_end
    if form.wh_word not in _TIMED and form.lowers[start - 1] not in _UNITS_OF_TIME:
        return ""
    for index in range(start + 1, form.end):
        if form.tags[index - 1] not in _ONE:
            continue
        ends = index + 1 == form.end or form.tags[index + 1] in _BEHIND
        if "VBZ" in choices(form.lowers[index]).split("/") and ends:
            verb = base_verb(form.lowers[index])
            return _Parts(form, start, index).whole("does", verb)
    return ""


def _parted(form: Form) -> _Parts | None:
    wh = next(i for i in range(form.end) if form.lowers[i] in QUESTION_WORDS)
    start = _wh_end(form, wh)
    if start >= form.end or form.lowers[start] in _NO_SUBJECT:
        return None
    if any(time.start == start for time in form.times):
        return None
    verbs = [i for i in range(start, form.end) if form.tags[i].startswith(("VB", "MD"))]
    verb = verbs[0] if verbs else -1
    if len(verbs) > 1 and form.lowers[verb] != "be":
        return None
    last = form.end - 1
    if verb < 0 and last > wh + 1 and choices(form.lowers[last]).startswith("VB"):
        verb = last  # "how many sickles found"
    return _Parts(form, start, verb)


def _wh_end(form: Form, wh: int) -> int:
    """The end of "when", "how old", "how many lines", "which firm", "what time"."""
    word, after = form.lowers[wh], form.lowers[wh + 1] if wh + 1 < form.end else ""
    if word == "how":
        return wh + 2 if after not in ("many", "much") else _counted_end(form, wh + 2)
    if word == "what":
        return wh + 1 + (after in _UNITS_OF_TIME)
    return _counted_end(form, wh + 1) if word in ("which", "whose") else wh + 1


def _counted_end(form: Form, start: int) -> int:
    """The end of the noun that is counted or chosen from; a name behind it is none of it."""
    index = start
    while index < form.end and form.tags[index] in ("JJ", "NN"):
        index += 1
    if index == start and form.lowers[start - 1] != "much":
        while index < form.end and form.tags[index].startswith("NNP"):
            index += 1
    return index + (form.tags[index : index + 1] == ("NNS",))


def _verbless(parts: _Parts) -> str:
    """ "Who prime minister Slovakia", "how many plants Calder"."""
    form, start = parts.form, parts.wh_end
    asked, first = form.lowers[start - 1], form.tags[start]
    if form.end - start == 1 and "VBZ" in choices(form.lowers[start]):
        return ""  # "Who pays?"
    if "many" in form.lowers[:start]:
        owned = first in ("DT", "NNP") and form.end - start <= _SHORT
        return f"{parts.whole('does')[:-1]} have?" if owned else ""
    opened = first in ("DT", "PRP$") or asked == "who"
    timed = any(start < time.start and time.end == form.end for time in form.times)
    timed = timed and "NNS" not in form.tags[start : form.end]
    noun = first in _OPENING and not form.lowers[start].endswith("ed")
    if asked not in _PLAIN | _WITH_DEGREE or not noun or (asked == "what" and not opened | timed):
        return ""
    return f"{form.piece(0, start)} {_be(form, start, 'is')} {_linked(form, start)}?"


def _be(form: Form, index: int, form_of_one: str) -> str:
    """ "Is" or "was", or what agrees with the noun phrase at `index`."""
    stop = phrase_end(form.lowers, list(form.tags), index, form.end)
    several = any(tag in ("NNS", "NNPS") for tag in form.tags[max(index, stop - 1) : stop])
    return {"is": "are", "was": "were"}[form_of_one] if several else form_of_one


def _linked(form: Form, start: int) -> str:
    """ "Prime minister Slovakia" as "prime minister of Slovakia", "inflation May" with its "in"."""
    for index in range(start + 1, form.end):
        if form.tags[index] in ("NNP", "NNPS") and form.tags[index - 1] == "NN":
            link = "in" if any(time.start == index for time in form.times) else "of"
            if link == "in" or form.lowers[index - 1] in _roles():
                return f"{form.piece(start, index)} {link} {form.piece(index, form.end)}"
    return form.piece(start, form.end)


@cache
def _roles() -> frozenset[str]:
    """The last words of roles ("minister" of "prime minister")."""
    return frozenset(role.rpartition(" ")[2] for role in lexicon_words("roles"))


def _with_verb(parts: _Parts) -> str:
    form, verb = parts.form, parts.verb
    tag, asks_subject = form.tags[verb], verb == parts.wh_end
    if asks_subject:
        counts = form.lowers[parts.wh_end - 1] == "who" or "many" in form.lowers[: parts.wh_end]
        return _of_subject(parts) if counts else ""
    if phrase_end(form.lowers, list(form.tags), parts.wh_end, form.end) < verb - (tag == "NN"):
        return ""
    if tag == "VB" and form.lowers[verb] == "be":
        return parts.whole("will")
    if tag == "VBG":
        return parts.whole(_be(form, parts.wh_end, "is"))
    if tag in _BASE:
        return _of_base(parts)
    return _done(parts)


def _of_subject(parts: _Parts) -> str:
    """ "Who going on strike", "how many sickles found", "who arrested in May"."""
    if parts.form.tags[parts.verb] == "VBG":
        return parts.whole("are" if "many" in parts.form.lowers else "is")
    people = "person" if parts.form.lowers[parts.wh_end - 1] == "who" else ""
    return _done(parts, people)


def _of_base(parts: _Parts) -> str:
    """ "When trial begin", but not "What cities host it?" nor "What station shut down?"."""
    form, before = parts.form, parts.verb - 1
    one = form.tags[before] in _ONE or form.lowers[before] in _SINGULAR
    past = "VBD" in choices(form.lowers[parts.verb])
    attached = "IN" in form.tags[parts.wh_end : parts.verb]
    return parts.whole("did") if one and not past and not attached else ""


def _done(parts: _Parts, to: str = "") -> str:
    """ "When Lusk sentenced": what was done to the subject, where the verb says so alone."""
    form, verb = parts.form, parts.verb
    behind = form.tags[verb + 1] if verb + 1 < form.end else "."
    if "VBN" not in choices(form.lowers[verb]) or behind not in _BEHIND:
        return ""
    done_to = table("passive_verbs").get(base_verb(form.lowers[verb]), "")
    if not done_to or to not in done_to:
        return ""
    several = "many" in form.lowers[: parts.wh_end] and verb == parts.wh_end
    return parts.whole("were" if several else _be(form, parts.wh_end, "was"))
