"""The clauses of a sentence: who does what to whom, read by hand rules over tagged words.

One pass over the sentence's phrases with a stack of open clauses. It never fails: a sentence that
the rules do not understand has fewer clauses, or clauses with fewer arguments.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.lexicon import words
from qa.light import NamedTuple, dataclass, replace
from qa.reading.clauses.drafts import Draft, settle
from qa.reading.clauses.reader import read_stream
from qa.reading.phrases import Item, Phrase, phrase
from qa.reading.phrases.joining import join_nouns
from qa.reading.phrases.streams import read_streams

__all__ = ["Clause", "Oblique", "read_clauses"]


_TAKING = frozenset(("took", "takes", "take", "taken"))
_TIMES = frozenset(
    "a an about around almost nearly over only just several many more years months weeks days hours"
    " minutes decades".split()
)


class Oblique(NamedTuple):
    """A preposition's token (-1 where there is none: "last year"), its object, and its words."""

    preposition: int
    object: Phrase
    word: str


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause; all places are tokens of the sentence, ranges half-open.

    `start` to `end` is the clause with its arguments, `verb_start` to `verb_end` the verb group,
    `head` its main verb. `voice` is "active" or "passive", `tense` "past", "present", "future" or
    "none", `polarity` "positive" or "negative", `modal` the modal's word or "". `kind` is "main",
    "relative", "participial", "infinitive", "complement" or "adverbial".

    `second_object` is the receiver in "gave him a book", whose `object` is the book. `complement`
    is what a linking or naming verb says of its subject or object. A relative clause's missing
    subject or object, and the subject of infinitives and participles, are filled from outside the
    clause. `modifiers` are phrases with a preposition that belong to a noun rather than the verb.

    `governor` is the number of the clause that this one hangs on, or -1; `link` how: "coordination"
    or the kind; `attached` the noun that a relative, participial or infinitive clause modifies.
    """

    start: int
    end: int
    verb_start: int
    verb_end: int
    head: int
    voice: str
    tense: str
    polarity: str
    modal: str
    kind: str
    subject: Phrase | None
    object: Phrase | None
    second_object: Phrase | None
    complement: Phrase | None
    agent: Phrase | None
    obliques: tuple[Oblique, ...]
    modifiers: tuple[Oblique, ...]
    governor: int
    link: str
    attached: Phrase | None


def read_clauses(said: Sequence[str], tags: Sequence[str], lead: int = 0) -> tuple[Clause, ...]:
    """The clauses of one sentence in order of their verbs, those in brackets too.

    The first `lead` tokens are a dateline, which is no part of any clause.
    """
    tagged, streams = read_streams(said, tags, lead)
    drafts: list[Draft] = []
    before: list[Item] = []
    for stream in streams:
        joined = join_nouns(tagged, stream)
        aside = said[joined[0].start - 1] == ","  # who says it, between commas
        host = _host(before, joined[0].start - 1) if before and not aside else None
        drafts.extend(read_stream(tagged, joined, host))
        before += (*stream, *joined)
    kept = settle(drafts)
    numbers = {id(draft): number for number, draft in enumerate(kept)}
    return _with_doers([_finished(draft, numbers, said, tags) for draft in kept], said, tags)


def _with_doers(
    clauses: list[Clause], said: Sequence[str], tags: Sequence[str]
) -> tuple[Clause, ...]:
    """The clauses with "crews" as the subject of "to put it out" in "It took crews three hours to
    put it out"."""
    for number, one in enumerate(clauses):
        outer = clauses[one.governor] if one.kind == "infinitive" and one.governor >= 0 else None
        if outer is None or outer.object is None or said[outer.head].lower() not in _TAKING:
            continue
        start, end = outer.object.start, outer.object.end
        time = next((i for i in range(start + 1, end) if _opens_time(said[i], tags[i])), 0)
        named = time > 0 and tags[time - 1].startswith(("NN", "PRP")) and tags[start] != "CD"
        if named and outer.subject is not None and said[outer.subject.start].lower() == "it":
            doer = Phrase(start, time, ((start, time),))
            clauses[number] = replace(one, subject=doer)
    return tuple(clauses)


def _opens_time(word: str, tag: str) -> bool:
    """ "Three" of "three hours", "about" of "about an hour", "years"."""
    return tag == "CD" or word in _TIMES


def _host(before: Sequence[Item], end: int) -> Phrase | None:
    """The noun phrase that a bracket follows, of which the items `before` it end at `end`."""
    hosts = (item for item in reversed(before) if item.end == end and item.kind == "NP")
    host = next(hosts, None)
    return phrase(host) if host else None


def _is_utterly_denied(draft: Draft, said: Sequence[str]) -> bool:
    """ "Under no circumstances should it be opened"."""
    if draft.kind == "relative" and said[draft.start].lower() in ("none", "neither"):
        return True  # "the managers, none of whom has been charged"
    phrases = (" ".join(said[one[0] : one[1].end]).lower() for one in draft.obliques if one[0] >= 0)
    return not words("utter_negations").isdisjoint(phrases)


def _with_particle(end: int, tags: Sequence[str]) -> int:
    """Behind "worn out" of "had worn out.", whose particle is in no phrase."""
    return end + 1 if end < len(tags) and tags[end] == "RP" else end


def _finished(
    draft: Draft, numbers: dict[int, int], said: Sequence[str], tags: Sequence[str]
) -> Clause:
    verb = draft.verb
    assert verb is not None, "settled drafts have verbs"
    return Clause(
        start=draft.start,
        end=_with_particle(draft.end, tags),
        verb_start=verb.start,
        verb_end=verb.end,
        head=verb.head,
        voice="passive" if draft.passive else "active",
        tense=verb.tense,
        polarity="negative" if verb.negated or _is_utterly_denied(draft, said) else "positive",
        modal=verb.modal,
        kind=draft.kind,
        subject=draft.subject,
        object=draft.object,
        second_object=draft.second,
        complement=draft.complement,
        agent=draft.agent,
        obliques=tuple(map(Oblique._make, draft.obliques)),
        modifiers=tuple(map(Oblique._make, draft.modifiers)),
        governor=numbers.get(id(draft.governor), -1) if draft.governor is not None else -1,
        link=draft.link,
        attached=draft.attached,
    )
