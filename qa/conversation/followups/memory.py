"""What the turns so far spoke of, turn by turn: what was asked about, said and shown.

Entities are kept, never rewritten strings, so that one misunderstood turn does not spoil the next;
a doubtful answer comes last, for the same reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from qa.answering.answer import Answer, AnswerSpan
from qa.conversation.cast import Cast, casts_of, full_name, with_capitals
from qa.conversation.followups.called import as_called, asks_name, called_people
from qa.conversation.followups.centres import centred, kept, persistent, things_asked
from qa.conversation.followups.entities import Entity, phrases, with_role
from qa.conversation.followups.heroes import genders_said, with_heroes
from qa.conversation.followups.said import DETERMINERS, INDEFINITE, as_definite, said_by, told_of
from qa.conversation.form import Form, read
from qa.conversation.nouns import is_kin, singular
from qa.conversation.topic import topic_of
from qa.conversation.turn import Turn, words_put_in
from qa.conversation.verbs import base_verb
from qa.documents.article import Article
from qa.light import replace
from qa.types import AnswerKind

__all__ = ["spoken_of"]

MEMORY = 10
_LONGEST_EVIDENCE = 600
_LONGEST_PERSON = 6
# Answers less sure than that are more often wrong than right.
_DOUBTFUL = 0.4
_FULL_NAME = 2
_STANDING_IN = {"f": ("she", "her"), "m": ("he", "his", "him")}
_SAYING_WHAT = (" as", " is", " was", " became")
_BECOME = frozenset("be become becoming remain stay".split())


def spoken_of(
    history: Sequence[Turn], articles: Sequence[Article] = ()
) -> tuple[tuple[Entity, ...], ...]:
    """The entities of each of the last turns, latest turn first, in the order of the text.

    `articles` tell the gender of people whose names do not.
    """
    asked = [turn for turn in history if not turn.small_talk][-MEMORY:]
    casts, people, said = casts_of(articles), called_people(asked), genders_said(asked)
    turns = [
        (
            *_meant_from_start(turn.answer, casts, articles),
            *_unshadowed(
                as_called(
                    with_heroes(_known(_of_turn(turn.answer, casts), casts), articles, said), people
                ),
                turn.answer,
            ),
        )
        for turn in reversed(asked)
    ]
    put_in = [_needed_for(turn.answer) for turn in reversed(asked)]
    continued = [
        _continued(now, before, apart)
        for now, before, apart in zip(turns, [*turns[1:], ()], put_in, strict=False)
    ]
    told = [one for cast in casts[:1] for one in _protagonists(cast, articles)]
    return (*continued, (*told, *_topic(articles, casts)))


def _needed_for(answer: Answer) -> str:
    """The lower-cased words that end in what "Do I need a drill?" is for, or ""."""
    steps = (step for step in answer.question.rewrites if step.rule == "need")
    return next((words_put_in(step).lower() for step in steps), "")


def _continued(
    now: tuple[Entity, ...], before: tuple[Entity, ...], apart: str
) -> tuple[Entity, ...]:
    """What the turn before spoke of too is a topic, and stands before what is new."""
    texts = (entity.text.lower() for entity in before)
    known = {text for text in texts if not apart.endswith(text)}
    return tuple(
        replace(entity, role="topic")
        if entity.role == "other" and entity.text.lower() in known
        else entity
        for entity in now
    )


def _meant_from_start(
    answer: Answer, casts: Sequence[Cast], articles: Sequence[Article]
) -> Iterator[Entity]:
    """Whom a pronoun with nothing before it stood for: "Who survives her?" of an obituary, or whose
    mother "her mother" is who was answered."""
    if answer.spans and asks_name(answer.question.resolved):
        return  # "What was she called?": she is who was answered
    said = {word.strip("?.,!").lower() for word in answer.question.resolved.split()}
    told = answer.text.lower().split() if answer.kind is AnswerKind.SPAN else []
    if told and is_kin(told[-1]):
        said.add(told[0])
    for one in (one for cast in casts[:1] for one in _protagonists(cast, articles)):
        if not said.isdisjoint(_STANDING_IN[one.gender]) and not _names_one(answer, one):
            yield replace(one, role="topic")


def _names_one(answer: Answer, known: Entity) -> bool:
    """ "How old was the woman when she died?", "Did the lawyer get his shoes back?": the question
    tells itself who "she" is, or names whom the article names most."""
    asked = things_asked(read(answer.question.resolved), answered=False)
    return any(_may_be(one, known.gender) or one.head == known.head for one in asked)


def _may_be(one: Entity, gender: str) -> bool:
    """Is it somebody of that gender, or an unnamed one whom a question is about?"""
    unknown = one.role == "subject" and not (one.gender or one.plural or one.named)
    return one.person and (one.gender == gender or unknown)


def _protagonists(cast: Cast, articles: Sequence[Article]) -> Iterator[Entity]:
    """The man and the woman whom the article names most, for a pronoun that nothing explains; in
    full where they share their last name with somebody."""
    for wanted in ("m", "f"):
        name = cast.first(wanted)
        if name:
            full = next((whole for one in articles[:1] if (whole := full_name(name, one))), name)
            yield Entity(full, full, name.lower(), "person", wanted, False, True, "cast")


def _topic(articles: Sequence[Article], casts: Sequence[Cast]) -> Iterator[Entity]:
    """What the only article is about, by its title: the "it" that nothing else explains."""
    name = topic_of(articles[0]) if len(articles) == 1 else ""
    if name and not casts[0].gender_of(name):
        head = name.split()[-1].lower()
        plural = head != singular(head)
        yield Entity(name, name, head, "thing", "", plural, True, "cast")


def _known(entities: Iterable[Entity], casts: Sequence[Cast]) -> tuple[Entity, ...]:
    """With the gender that the articles give: "she" of a Robin says more than a table of names."""
    return tuple(_gendered(entity, casts) for entity in entities)


def _gendered(entity: Entity, casts: Sequence[Cast]) -> Entity:
    words = entity.text.split()
    placed = entity.kind == "place" and len(words) == _FULL_NAME  # "Miriam Castle"
    human = placed or entity.kind in ("person", "name", "somebody")
    if entity.plural or not entity.named or not human:
        return entity
    if any(_is_firm(entity.text.lower().removeprefix("the "), cast) for cast in casts):
        return replace(entity, kind="organisation", gender="")
    told = next((found for cast in casts if (found := cast.gender_of(entity.text))), "")
    if placed and not told:
        return entity
    if entity.kind == "name" and entity.text.startswith("the "):
        return entity  # whoever "she" is, she is not "the Solbris"
    if any(entity.text.lower() in cast.titles for cast in casts):
        return replace(entity, kind="thing")
    if any(cast.may_be_firm(entity.text.lower()) for cast in casts):
        return replace(entity, kind="name", gender="")
    if any(entity.text.lower() in cast.lasts for cast in casts):
        entity = replace(entity, gender="")  # Bekele of Selam Bekele may be she
    return replace(entity, kind="person", gender=told) if told else entity


def _is_firm(name: str, cast: Cast) -> bool:
    """Is it a firm's name, or the first word of one, "Averley" of Averley Care, and nobody's?"""
    opens = any(firm.startswith(f"{name} ") for firm in cast.firms)
    return name in cast.firms or (opens and not cast.gender_of(name) and name not in cast.surnames)


def _of_turn(answer: Answer, casts: Sequence[Cast]) -> tuple[Entity, ...]:
    form = read(with_capitals(answer.question.resolved, casts))
    said = said_by(answer, form)
    known = bool(said) or answer.kind is AnswerKind.YES
    asked = _introduced(kept(things_asked(form, answered=known), answer), form, answer)
    asked = centred(persistent(asked, answer), answer)
    if form.lowers[1:2] == ("there",):
        asked = tuple(told_of(one, answer) for one in asked)
    shown = _shown(answer)
    # A woman who was answered is who "she" is, right or wrong: it is what stands there to be read.
    if said and answer.confidence < _DOUBTFUL and not _is_she(said[0], answer):
        return (*asked, *with_role(said, "doubt"), *shown)
    if _asks_fate(form):
        others = (one for one in said if one.named or not one.person)
        return (*with_role(asked, "subject"), *with_role(others, "answer"), *shown)
    if form.asks_subject and said:
        said = tuple(_beside_it(one, form) for one in said)
        if form.wh_word == "who" and not said[0].named and said[0].kind == "thing":
            return (*with_role(asked, "topic"), *said, *shown)  # "it" is no team, but what it found
        if _is_of_thing(form, asked) and not said[0].person:
            return (*with_role(asked, "topic"), *with_role(said, "answer"), *shown)
        if form.verb >= 0 and base_verb(form.words[form.verb]) in ("be", "become"):
            # The next mayor is nobody else than who was answered.
            asked = tuple(one for one in asked if one.named or not one.person)
        named = (one for one in said if not _is_owned(one))
        owned = (one for one in said if _is_owned(one))  # "his son" leads to whose son he is
        return (*with_role(named, "subject"), *with_role(asked, "other"), *owned, *shown)
    if form.copular and form.wh_word != "where" and said and asked:
        listed = answer.kind is AnswerKind.LIST and asked[0].plural and not asked[0].named
        if listed:
            return (*asked, *said, *shown)
        if INDEFINITE.match(answer.spans[0].text):  # "a Liberal" is nobody's name
            said = tuple(replace(one, named=False) for one in said)
        if said[0].named and _is_side_of(asked[0], form):
            return (replace(said[0], role="subject"), *with_role(asked, "topic"), *said[1:], *shown)
        return (*_copular(asked, said), *shown)
    said = _brought_in(said, form, answer)
    leading = tuple(one for one in said if one.role == "subject")
    return (*leading, *asked, *(one for one in said if one not in leading), *shown)


def _asks_fate(form: Form) -> bool:
    """ "What became of the daughter?": she is who is spoken of, whatever became of her."""
    verb = base_verb(form.words[form.verb]) if form.verb >= 0 and form.wh_word == "what" else ""
    behind = form.lowers[form.verb + 1 : form.verb + 2]
    return (verb, *behind) in (("become", "of"), ("happen", "to"))


def _is_she(entity: Entity, answer: Answer) -> bool:
    """Is it a woman or a man without a name who was answered, and not only what one did?"""
    said = " ".join(answer.spans[0].text.split()).lower()
    bare = entity.text.lower().removeprefix("the ")
    opens = INDEFINITE.sub("", said, count=1).removeprefix("the ").startswith(bare)
    return bool(entity.gender) and not entity.named and opens


def _beside_it(entity: Entity, form: Form) -> Entity:
    """The council of "Who runs it?", which may be "they", but is not what it runs."""
    told = form.wh_word == "who" and "it" in form.lowers and not entity.person
    return replace(entity, plural=True) if told else entity


def _is_of_thing(form: Form, asked: Sequence[Entity]) -> bool:
    """ "Who runs the pool?": whoever does may be "they", but "it" is the pool."""
    one = asked[0] if form.wh_word == "who" and not form.copular and asked else None
    return one is not None and not (one.person or one.plural or INDEFINITE.match(one.text))


def _is_side_of(entity: Entity, form: Form) -> bool:
    """Is it the Peru of "What is the capital of Peru?", whose answer is a thing of its own?"""
    subject = form.piece(*form.subject)
    return entity.named and subject != entity.text and subject.endswith(f" of {entity.text}")


def _brought_in(said: tuple[Entity, ...], form: Form, answer: Answer) -> tuple[Entity, ...]:
    """The tunnel of "a tunnel", which an object that is asked for brings in as the new topic."""
    if not said or form.wh_word not in ("what", "which") or form.copular:
        return said
    first = said[0]
    if (
        not _is_new(answer.spans[0])
        or _asks_what_it_was(form)
        or first.plural
        or first.kind != "thing"
        or form.subject[0] == form.subject[1]
    ):
        return said
    return (replace(first, role="subject"), *said[1:])


def _asks_what_it_was(form: Form) -> bool:
    """ "What has the tower been?": whatever it was, it is still the tower that is spoken of."""
    return form.verb >= 0 and base_verb(form.words[form.verb]) in _BECOME


def _is_new(span: AnswerSpan) -> bool:
    """Does "a" or "an" open the span, or stand right before it?"""
    before = span.article.text[max(span.start - len(" an "), 0) : span.start].lower()
    return bool(INDEFINITE.match(" ".join(span.text.split()))) or before.endswith((" a ", " an "))


def _introduced(entities: tuple[Entity, ...], form: Form, answer: Answer) -> tuple[Entity, ...]:
    """The factory of "Where is Velden building a factory?" first; no place that "there" meant."""
    there = [words_put_in(step) for step in answer.question.rewrites if step.rule == "there"]
    left = [one for one in entities if not any(put.endswith(one.text) for put in there)]
    agent = next((one for one in left if one.role == "subject"), None)
    made = form.verb >= 0 and form.lowers[form.verb + 1 : form.verb + 2] in (("a",), ("an",))
    if agent is None or not agent.named or not made or form.lowers[form.verb] in _BECOME:
        return tuple(left)
    new = [one for one in left if one.kind == "thing" and not one.plural and one.role == "other"]
    brought = [one for one in new if INDEFINITE.match(one.text)][:1]
    definite = [replace(as_definite(one), role="subject") for one in brought]
    return (*definite, *(one for one in left if one not in brought))


def _shown(answer: Answer) -> tuple[Entity, ...]:
    """The people whom the sentence behind the answer speaks of."""
    texts = [" ".join(span.text.split()) for span in answer.evidence[:1]]
    found = [
        one
        for text in texts
        if len(text) <= _LONGEST_EVIDENCE
        for one in phrases(text)
        if one.named or not _describes(one, text)
    ]
    plain = (one for one in found if one.person and _is_plain(one) and not _is_owned(one))
    return with_role(plain, "evidence")


def _unshadowed(entities: Iterable[Entity], answer: Answer) -> tuple[Entity, ...]:
    """Without those in the evidence beside a pronoun of their gender for somebody else."""
    texts = [span.text for span in answer.evidence[:1]]
    return tuple(
        one
        for one in entities
        if one.role != "evidence" or not any(_is_overshadowed(one, text) for text in texts)
    )


def _is_overshadowed(entity: Entity, text: str) -> bool:
    """Does "she" stand before it for somebody else: "her daughter Ann", "she left a sister"?"""
    before = text[: max(text.find(entity.text), 0)].lower()
    return any(word in before.split() for word in _STANDING_IN.get(entity.gender, ()))


def _describes(entity: Entity, text: str) -> bool:
    """Is it what somebody else is ("as a typist", "who is a cook", "Ann Pike, a builder,")?"""
    before = text[: max(text.find(entity.text), 0)].rstrip()
    named = before[:-1].rsplit(" ", 1)[-1]
    return before.endswith(_SAYING_WHAT) or (before.endswith(",") and named[:1].isupper())


def _is_owned(entity: Entity) -> bool:
    """Is it "its captain", whose owner the sentence before names?"""
    return entity.text.split(" ", 1)[0].lower() in ("his", "her", "its", "their", "my", "our")


def _is_plain(entity: Entity) -> bool:
    """Is it a name, "a young girl" or a pair, and nothing that was cut in the wrong place?"""
    words = entity.text.split()
    if len(words) > _LONGEST_PERSON or (entity.plural and " and " not in entity.text):
        return False
    return words[0].lower() in DETERMINERS or all(
        word[:1].isupper() for word in words[:1] + words[-1:]
    )


def _copular(asked: tuple[Entity, ...], said: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """A copula and its answer speak of one thing: the name leads, the other describes it."""
    first, answer = asked[0], said[0]
    # "The Foreign Minister of Norway" has capitals, but a person who is answered is the name.
    if answer.named and (not first.named or (answer.person and not first.person)):
        named = replace(answer, role="subject", description=first.head)
        if first.person and not first.named and answer.kind == "organisation":
            kind = "person" if first.gender else "somebody"  # a chairwoman is no firm
            named = replace(named, kind=kind, gender=first.gender)
        others = (one for one in asked[1:] if not (one.person and one.head == first.head))
        return (named, *with_role(others, "other"), *said[1:])
    described = replace(first, description=answer.head)
    return (described, *asked[1:], *said)
