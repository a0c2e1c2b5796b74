"""What one may, has to or gets, in words of other kinds: "Can I drive there?" of "closed to cars",
"Do I need to book?" of "Book two days ahead", "Is breakfast included?" of "from 90 euros, with
breakfast".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa.answering.claims.leave import Ruling
from qa.answering.claims.rates import other_rate
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.language.lexicon import table
from qa.language.stems import base, singular
from qa.light import pattern
from qa.reading.found import TIME_KINDS
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["barred", "included", "ordered", "shut"]

_MAY = frozenset("can could may".split())
_SHUT, _OPEN = frozenset("closed shut barred off-limits".split()), frozenset(("open",))
_ALLOWED = frozenset("allowed permitted welcome admitted".split())
_ANYBODY = frozenset("anyone anybody everyone everybody public".split())
_GOING = frozenset("go come enter visit travel".split())
_NOT, _BUT = frozenset(("not", "never", "n't", "n’t")), frozenset("except but unless only".split())
_JOINING = frozenset(", and or all the".split())
_DUTIES = (("need", "to"), ("have", "to"))
_CONDITIONS = frozenset("if unless when".split())
_ANYONE = (["i"], ["we"], ["you"], ["one"], ["people"])
_HELD = 0.5
_INCLUDED = pattern(
    r"(?:is|are) (?:the |a |an )?(?P<one>[a-z][a-z -]*?) included\b.*"
    r"|(?:does|do|did|will) .+? (?:come with|include) (?:a |an |the |any )?(?P<other>[a-z -]+?)",
    re.IGNORECASE,
)
_WITHOUT = r"(?:without|leaving out|leaves out|left out|omits?|omitting|excluding|not including)"
_ANY = r"(?: (?:a|an|the|any|its))?"
_APART = r"(?:(?:can|may) be (?:hired|rented|booked|added|bought)|(?:is|are|costs?) extra)\b"
_LONGEST = 3  # words of what is included


def barred(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """What a place that is open or closed to some says to who asks to go there as one of them."""
    lowers = [token.text.lower() for token in question.tokens]
    may = lowers[0] in _MAY or not _ALLOWED.isdisjoint(lowers)
    if not may or question.negated or len(lowers) < len("can I go".split()):
        return None
    for number, scene in scenes:
        own = scene.reading
        for i in range(len(own.lowers) - 2):
            to = i + 1 + (own.lowers[i + 1] == "only")
            if own.lowers[i] not in _SHUT | _OPEN or own.lowers[to] != "to":
                continue
            told = own.lowers[i] in _OPEN
            told ^= not _NOT.isdisjoint(own.lowers[max(0, i - 2) : i])
            nouns = list(_named(own, to + 1))
            only = own.lowers[to - 1] == "only" or own.lowers[to + 2 : to + 3] == ("only",)
            if nouns and told and only and _is_another(question, scene, nouns):
                return Ruling(False, number, scene, " ".join(own.words[i : to + 2]))
            if nouns and _BUT.isdisjoint(own.lowers) and _is_one_of(question, scene, nouns):
                return Ruling(told, number, scene, " ".join(own.words[i : i + 3]))
    return None


def _named(own: SentenceReading, start: int) -> Iterator[str]:
    """The nouns of "cars, lorries and other vehicles"."""
    for i in range(start, len(own.lowers)):
        tag = own.tags[i]
        if tag in ("NN", "NNS") and own.tags[i + 1 : i + 2] not in (("NN",), ("NNS",)):
            yield singular(own.lowers[i])
        elif not tag.startswith(("NN", "JJ")) and own.lowers[i] not in _JOINING:
            return


def _is_another(question: Question, scene: Scene, nouns: Sequence[str]) -> bool:
    """Whether one asks as one of others than those named, or as anybody, and all else that is asked
    stands in the sentence."""
    lowers = [base(token.text.lower()) for token in question.tokens]
    kinds = {
        deed
        for noun, deeds in table("travellers").items()
        for deed in (noun, *deeds.split(", "))
        if noun not in nouns and deed not in _GOING
    }
    kinds -= {one for noun in nouns for one in table("travellers").get(noun, "").split(", ")}
    others = kinds.intersection(lowers) or _ANYBODY.intersection(lowers)
    terms = enumerate(scene.matcher.terms)
    rest = {n for n, term in terms if term.kind != "verb" and base(term.word.lower()) not in others}
    return bool(others) and bool(rest) and all(_holds(scene, n) for n in rest)


def _is_one_of(question: Question, scene: Scene, nouns: Sequence[str]) -> bool:
    """Whether one asks as one of those named, and all else that is asked stands in the sentence."""
    deeds = {one for noun in nouns for one in table("travellers").get(noun, "").split(", ")}
    asked = [
        n
        for n, term in enumerate(scene.matcher.terms)
        if base(term.word.lower()) in deeds or singular(term.word.lower()) in nouns
    ]
    verbs = {n for n, term in enumerate(scene.matcher.terms) if term.kind == "verb"}
    rest = set(range(len(scene.matcher.terms))) - verbs - set(asked)
    return bool(asked) and bool(rest) and all(_holds(scene, n) for n in rest)


def _holds(scene: Scene, term: int) -> bool:
    return scene.matcher.terms[term].index < 0 or scene.own_factors.get(term, 0.0) >= _HELD


def shut(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """ "Can I go into the office on Friday?" of an office that is closed on Friday, whatever one
    would do there."""
    lowers = [token.text.lower() for token in question.tokens]
    if lowers[0] not in _MAY or question.negated or lowers[1:2] not in _ANYONE:
        return None
    for number, scene in scenes:
        own = scene.reading
        for clause in scene.clauses:
            part, said = clause.subject, own.lowers[clause.verb_end : clause.verb_end + 1]
            if part is None or own.lowers[clause.head] not in BE or _SHUT.isdisjoint(said):
                continue
            place = scene.matches[part.end - 1]
            if clause.polarity == "positive" and place and _is_then(scene, place.term):
                return Ruling(False, number, scene, " ".join(own.words[clause.start : clause.end]))
    return None


def _is_then(scene: Scene, place: int) -> bool:
    """Whether all that is asked about but the deed and the place is a time told there, and each
    time told there is asked about."""
    terms = scene.matcher.terms
    rest = [n for n, one in enumerate(terms) if n != place and one.kind != "verb"]
    times = [one for one in scene.reading.mentions if one.kind in TIME_KINDS]
    asked = (any(scene.matches[one.start : one.end]) for one in times)
    return bool(rest and times) and all(_holds(scene, n) for n in rest) and all(asked)


def ordered(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """ "Do I need to book?" of "Book two days ahead": what a text orders one has to do."""
    deed = _duty(question)
    if not deed or question.negated:
        return None
    from qa.answering.paths.directions import order_in

    for number, scene in scenes:
        own = scene.reading
        said = (i for i, word in enumerate(own.lowers) if word[0].isalpha() and word != "please")
        first = next(said, 0)
        found = scene.matches[first]
        told = found is not None and scene.matcher.terms[found.term].index == deed
        bids = order_in(own, first) or "please" in own.lowers[:first]
        if not told or found is None or found.factor < _HELD or not bids:
            continue
        needing = {n for n, term in enumerate(scene.matcher.terms) if term.index < deed}
        rest = set(range(len(scene.matcher.terms))) - needing
        words = [token.text for token in question.tokens]
        if other := other_rate(words, question.tags, own):
            return Ruling(False, number, scene, other)
        if _CONDITIONS.isdisjoint(own.lowers) and all(_holds(scene, n) for n in rest):
            return Ruling(True, number, scene, " ".join(own.words))
    return None


def _duty(question: Question) -> int:
    """The token of the deed of "Do I need to book?", "Must I book?"; 0 for other questions."""
    lowers = tuple(token.text.lower() for token in question.tokens)
    if lowers[0] in ("do", "does") and lowers[2:4] in _DUTIES:
        return 4 if len(lowers) > len("do I need to book".split()) - 1 else 0
    return 2 if lowers[0] in ("must", "should") and len(lowers) > len("must I".split()) else 0


def included(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """ "Is breakfast included?" of a price "with breakfast", "Does it come with a lid?" of what
    leaves out the lid."""
    asked = _INCLUDED.fullmatch(question.resolved.strip(" ?"))
    thing = (asked["one"] or asked["other"] or "").lower() if asked else ""
    if not thing or len(thing.split()) > _LONGEST:
        return None
    end = rf"{_ANY} {re.escape(thing)}\b"
    for number, scene in scenes:
        text = " ".join(scene.reading.lowers)
        out = re.search(_WITHOUT + end, text)
        out = out or re.search(rf"\b{re.escape(thing)}s? {_APART}", text)
        priced = any(one.kind is MentionKind.MONEY for one in scene.reading.mentions)
        within = re.search(rf"\b(?:with|including){end}", text) if priced else None
        if out or within:
            return Ruling(out is None, number, scene, (out or within or [thing])[0])
    return None
