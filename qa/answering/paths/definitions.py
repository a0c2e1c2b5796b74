""" "What is X?", "Who was X?": what the text itself says that X is.

The patterns (`defining`) are tried in order, most certain first: X is a …; X, a …,; a … called X;
the title before the name; X, who …. Where none stands in the best sentences, the question goes on
to the common path.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.analysis import analyse
from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.defining import (
    FAME,
    FORMERLY,
    HOUSES,
    OF_THINGS,
    PATTERNS,
    PLACES,
    ROLES,
    WORK,
    Named,
    asks_for_trade,
)
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, Role
from qa.answering.scene import Scene
from qa.documents.article import Article
from qa.language.grammar import IS
from qa.language.stems import stem
from qa.light import pattern as compiled
from qa.light import replace
from qa.reading.found import NAME_KINDS
from qa.types import MentionKind, Range

__all__ = ["answer"]

_FAMOUS = frozenset(map(stem, "known famous remembered renowned noted celebrated".split()))
_KIND = compiled(
    r"\s*(?i:what (?:kind|sort|type|breed|species) of [\w-]+ (?:is|was|are|were)) "
    r"(?P<what>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)\s*\??\s*"
)
_HELD = compiled(
    r"\s*(?i:what|which) (?i:office|title|post|position|rank|role) (?i:did|does) "
    r"(?P<who>[A-Z][\w'’-]*(?: (?:of )?[A-Z][\w'’-]*)*) (?i:hold|have|bear)\s*\??\s*"
)
_RELATIVE = compiled(r",? (?:that|which|who|whose|where) ")
_CALLED, _OPENING = "what the story calls them", 7  # sentences
_NAME = 2
_SAME = 0.9
_HONOURS = 4  # letters of "KC", "MP" or "OBE" behind a name


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What X is, by the first pattern that a good sentence shows; else None."""
    if (famous := _famous(question)) and library.stems.isdisjoint(_FAMOUS):
        return _fame(question, analyse(f"Who is {famous}?"), library, context)
    if (kind := _KIND.fullmatch(question.resolved)) is not None:
        what = answer(analyse(f"What is {kind['what']}?"), library, context)
        return None if what is None else replace(_without_clause(what), question=question)
    if (held := _HELD.fullmatch(question.resolved)) is not None:
        who = answer(analyse(f"Who is {held['who']}?"), library, context)
        return None if who is None else replace(who, question=question)
    patterns = _patterns(question)
    matcher = Matcher(question, context.hints)
    if not patterns or not matcher.terms:
        return None
    scenes = library.scenes(question, matcher, context)
    asks_only = question.profile == "what_role" and asks_for_trade(question)
    if asks_only and (told := _as_lead(question, library)):
        return told
    praised: Answer | None = None
    for rule, pattern in patterns:
        for number, scene in scenes:
            short = _short_names(library, number, scene) if asks_only else []
            for place in (*_places(scene), *short):
                found = pattern(scene, *place)
                if found is None or not {*scene.reading.tags[slice(*found)]} - {"CD"}:
                    continue  # "Ann Lee, 34," tells not who she is
                if _is_of_that_time(scene, found):
                    told = _told(question, scene, found, rule)
                    if not _is_said(scene, found):
                        return told
                    praised = praised or told
    if praised is None and question.profile == "who_is":
        return _as_lead(question, library)
    return praised


def _is_said(scene: Scene, found: Range) -> bool:
    """ "It is a lovely product," she said: what the text itself calls it comes first."""
    return any(one.start <= found[0] < one.end for one in scene.reading.quotes)


def _short_names(library: Library, number: int, scene: Scene) -> list[Range]:
    """ "Burke" of who is asked about as "David Burke"."""
    wanted = {n for n, one in enumerate(scene.matcher.terms) if one.kind == "name"}
    index = scene.reading.sentence.index
    return [
        (one.start, one.end)
        for one in scene.reading.mentions
        if one.kind in NAME_KINDS and one.end == one.start + 1
        if wanted <= library.meant(scene.matcher, number, index, (one.start, one.end))
    ]


def _is_of_that_time(scene: Scene, found: Range) -> bool:
    """A trade of the past, where the former one is asked for."""
    asked = any(one.word.lower() in FORMERLY for one in scene.matcher.terms)
    role = scene.profile == "what_role" and asked
    return not role or not FORMERLY.isdisjoint(scene.reading.lowers[slice(*found)])


def _without_clause(what: Answer) -> Answer:
    """The badger of "the badger who hated picnics", where only the kind is asked for."""
    first = what.spans[0]
    found = _RELATIVE.search(first.text)
    if found is None or not found.start():
        return what
    span = AnswerSpan.of(first.article, first.start, first.start + found.start())
    return replace(what, text=span.text, spans=(span,))


def _fame(
    question: Question, who_is: Question, library: Library, context: Context
) -> Answer | None:
    """What the opening tells of somebody beside the name, where nothing says what they are known
    for: an obituary is written for it."""
    scenes = library.scenes(who_is, Matcher(who_is, context.hints), context)
    for rule, pattern in FAME:
        for number, scene in scenes:
            opens = scene.reading.sentence.index <= _opening(library.articles[number])
            for place in _places(scene) if opens else ():
                if (found := pattern(scene, *place)) is not None:
                    return _told(question, scene, found, rule)
    return None


def _opening(article: Article) -> int:
    """The number of the first whole sentence, behind the headline and whom it is by."""
    ends = (one.index for one in article.sentences if article.text[one.end - 1] == ".")
    return next(ends, 0)


def _famous(question: Question) -> str:
    """The X of "What is X known for?", "Why is X famous?", or ""."""
    lowers = [token.text.lower() for token in question.tokens]
    at = next((i for i, word in enumerate(lowers) if stem(word) in _FAMOUS), 0)
    end = at - (lowers[at - 1 : at] in (["best"], ["most"], ["well"]))
    asked = lowers[at + 1 : at + 2] == ["for"] or lowers[0] == "why"
    if not asked or lowers[1:2] == [] or lowers[1] not in IS or end <= _NAME:
        return ""
    return question.resolved[question.tokens[_NAME].start : question.tokens[end - 1].end]


def _as_lead(question: Question, library: Library) -> Answer | None:
    """What the first sentence of the story calls whom it tells of: "a retired postman"."""
    asked = {term.stem for term in question.terms if term.kind == "name"}
    for number, reading in enumerate(library.readings if asked else ()):
        for sentence in reading.article.sentences[:_OPENING]:
            for link in library.coreferences[number].links(sentence.index):
                named = {stem(word) for name in link.names for word in name.split()}
                if link.rule == "lead" and asked <= named:
                    own, place = reading.sentence(sentence.index), (link.start, link.end)
                    return told_in(question, own, place, rule=_CALLED, confidence=0.8)
    return None


def _patterns(question: Question) -> Sequence[Named]:
    """The patterns for a question; none for one that asks for something else than what X is."""
    if question.profile == "who_is":  # "Who was mean?" asks for no Mean
        return PATTERNS if {*question.tags[_NAME:]} - {"JJ", "."} else ()
    if question.profile == "what_role" and question.role is Role.COPULA:
        return ROLES if any(term.kind == "name" for term in question.terms) else ()
    if question.profile == "where":
        works = question.predicate == WORK
        return HOUSES if works else PLACES if _is_whereabouts(question) else ()
    defined = question.profile == "definition" or _is_bare_thing(question)
    return PATTERNS[:OF_THINGS] if defined else ()


def _is_bare_thing(question: Question) -> bool:
    """ "What is white-nose disease?": a kind of thing by its whole name, and no "of" or "the"."""
    plain = all(tag in ("NN", "JJ", ".") for tag in question.tags[_NAME:])
    lowers = [token.text.lower() for token in question.tokens[:_NAME]]
    return plain and question.profile == "what_is" and lowers[:1] == ["what"] and lowers[1] in IS


def _is_whereabouts(question: Question) -> bool:
    """ "Where is X?", and not "Where is X made?"."""
    lowers = [token.text.lower() for token in question.tokens]
    verbs = (tag.startswith("VB") for tag in question.tags[2:])
    return lowers[:1] == ["where"] and not IS.isdisjoint(lowers[1:2]) and not any(verbs)


def _told(question: Question, scene: Scene, found: Range, rule: str) -> Answer:
    return told_in(question, scene.reading, found, rule=rule, confidence=0.8)


def _places(scene: Scene) -> list[Range]:
    """Where the whole of X stands in the sentence, quotation marks left out."""
    role = scene.profile == "what_role"
    asked = stem(scene.question.answer_type) if role else ""
    wanted = {
        number
        for number, term in enumerate(scene.matcher.terms)
        if term.index >= 0 and term.stem != asked and not (role and term.word.lower() in FORMERLY)
    }
    places, start = [], 0
    while start < scene.size:
        end = start
        held: set[int] = set()
        while end < scene.size and (
            _is_middle(scene, start, end)
            or ((found := scene.matches[end]) is not None and found.factor > _SAME)
        ):
            held.update(found.term for found in scene.matches[end : end + 1] if found)
            end += 1
        if held >= wanted:
            places.append((_name_start(scene, start, end), _name_end(scene, start, end)))
        start = max(end, start + 1)
    return places


def _name_end(scene: Scene, start: int, end: int) -> int:
    """Where "Ann Lee QC" ends, who is asked about as "Ann Lee"."""
    owner = scene.mention_of[start] if end > start else None
    if owner is None or owner.kind is not MentionKind.PERSON or owner.start > start:
        return end
    behind = scene.reading.words[end : owner.end]
    honours = all(word.isupper() and 1 < len(word) <= _HONOURS for word in behind)
    return owner.end if behind and honours else end


def _name_start(scene: Scene, start: int, end: int) -> int:
    """Where "Ian Petrie" begins, whom "Petrie" is asked of."""
    owner = scene.mention_of[start] if end > start else None
    whole = owner is not None and owner.kind is MentionKind.PERSON and owner.end == end
    return owner.start if owner is not None and whole else start


def _is_middle(scene: Scene, start: int, end: int) -> bool:
    """Whether a token parts the asked words of one person's name: "Ann Rosa Lee" for "Ann Lee"."""
    owner = scene.mention_of[end]
    if owner is None or owner.kind is not MentionKind.PERSON or not owner.start <= start < end:
        return False
    found = scene.matches[end : owner.end]
    return found[0] is None and any(one is not None and one.factor > _SAME for one in found)
