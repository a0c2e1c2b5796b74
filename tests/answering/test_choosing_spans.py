"""The common path: the best span, its evidence, its trace, or that the article does not say."""

from __future__ import annotations

from itertools import pairwise

import pytest
from asking import ask

from qa.answering.answer import Answer
from qa.answering.answerer import Answerer
from qa.answering.context import Context, Place
from qa.answering.paths import choosing
from qa.answering.paths.choosing import NOT_SAID
from qa.documents.article import Article
from qa.types import AnswerKind, Rewrite

_TEXT = """The old harbour of Lindal was built in 1854 by Anna Berg, a Swedish engineer. It cost $9.

Mayor Peter Holt opened a new bridge over the river Ase on 3 May 2019."""
_POINTS = {
    ("fit=first exact", "any"): 40.0,
    ("rank=0", "any"): 20.0,
    ("length=2", "who"): 3.0,
}


def _ask(question: str, context: Context | None = None) -> Answer:
    return ask(_TEXT, question, points=_POINTS, context=context or Context())


@pytest.mark.parametrize(
    ("question", "text", "sentence"),
    [
        pytest.param("Who built the harbour?", "Anna Berg", "The old harbour", id="who"),
        pytest.param("When was the harbour built?", "1854", "The old harbour", id="when"),
        pytest.param("Who opened the bridge?", "Peter Holt", "Mayor Peter", id="other-sentence"),
        pytest.param("When was the bridge opened?", "3 May 2019", "Mayor Peter", id="date"),
    ],
)
def test_answer_is_the_span_with_its_sentence(question: str, text: str, sentence: str) -> None:
    answer = _ask(question)
    assert (answer.kind, answer.text) == (AnswerKind.SPAN, text)
    assert [span.text for span in answer.spans] == [text]
    assert [span.text.startswith(sentence) for span in answer.evidence] == [True]
    assert 0.0 < answer.confidence <= 1.0


def test_trace_holds_the_winner_first_and_no_overlaps() -> None:
    trace = _ask("Who built the harbour?").trace
    assert trace[0].span.text == "Anna Berg"
    assert [hit.rule for hit in trace[0].hits] == ["fit=first exact", "rank=0", "length=2"]
    assert trace[0].points == sum(hit.points for hit in trace[0].hits) == 63.0
    assert 2 <= len(trace) <= 5
    ranges = sorted((one.span.start, one.span.end) for one in trace)
    assert all(one[1] <= other[0] for one, other in pairwise(ranges))


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who built the harbour of Rome?", id="doubted"),
        pytest.param("Who sank the submarine?", id="nothing-in-common"),
        pytest.param("Who is it?", id="no-words"),
        pytest.param("?", id="mark"),
        pytest.param("", id="empty"),
    ],
)
def test_what_the_text_does_not_say_is_unanswerable(question: str) -> None:
    answer = _ask(question)
    assert (answer.kind, answer.text) == (AnswerKind.UNANSWERABLE, NOT_SAID)
    assert answer.spans == ()


def test_doubted_answer_brings_the_closest_sentence() -> None:
    answer = _ask("Who built the harbour of Rome?")
    assert [span.text.startswith("The old harbour") for span in answer.evidence] == [True]
    assert answer.trace[0].span.text == "Anna Berg"


def test_forced_answer_is_given_in_spite_of_doubts() -> None:
    answer = _ask("Who built the harbour of Rome?", Context(force=True))
    assert (answer.kind, answer.text) == (AnswerKind.SPAN, "Anna Berg")


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("Anna Berg", id="itself"),
        pytest.param("anna berg", id="other-case"),
        pytest.param("Anna Berg, a Swedish engineer", id="longer"),
        pytest.param("Berg", id="shorter"),
    ],
)
def test_what_was_said_is_not_said_again(said: str) -> None:
    answer = _ask("Who built the harbour?", Context(exclude=(said, ""), force=True))
    assert "Berg" not in answer.text


def test_nothing_left_to_say_is_unanswerable_with_its_sentence() -> None:
    answer = ask("Ida sang.", "Who sang?", points=_POINTS, context=Context(exclude=("Ida sang",)))
    assert answer.kind is AnswerKind.UNANSWERABLE
    assert [span.text for span in answer.evidence] == ["Ida sang."]


def test_hint_may_decide_between_sentences() -> None:
    text = "Anna Berg won the cup in Oslo.\n\nPeter Holt won the cup in Lindal."
    plain = ask(text, "Who won the cup?", points=_POINTS)
    hinted = ask(text, "Who won the cup?", points=_POINTS, context=Context(hints=("Lindal",)))
    assert (plain.text, hinted.text) == ("Anna Berg", "Peter Holt")


def test_place_of_the_last_answer_may_decide_between_sentences() -> None:
    text = "Anna Berg won the cup.\n\nIt rained there. Peter Holt won the cup."
    near = Context(near=Place(0, text.index("It rained"), text.index("It rained") + 9))
    assert ask(text, "Who won the cup?", points=_POINTS).text == "Anna Berg"
    assert ask(text, "Who won the cup?", points=_POINTS, context=near).text == "Peter Holt"


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        pytest.param(
            "What was offside?",
            "The goal, Moran said, was offside.",
            "goal",
            id="subject-without-who-says-it",
        ),
        pytest.param(
            "What attracts fewer moths?",
            "The soft light, says Ewa Lind of the city's museum, attracts fewer moths.",
            "soft light",
            id="subject-before-who-says-it",
        ),
        pytest.param(
            "How much will the repair cost?",
            "The repair will cost 900 euros, two thirds of which the state will pay.",
            "900 euros",
            id="share-behind-a-comma",
        ),
        pytest.param(
            "What was revenue a year earlier?",
            "Revenue climbed to £311 million from £274 million a year earlier.",
            "£274 million",
            id="rivals-beside-each-other",
        ),
    ],
)
def test_one_figure_wins_without_its_rival(question: str, text: str, answer: str) -> None:
    assert ask(text, question).text == answer


@pytest.mark.parametrize(
    ("rule", "kind"),
    [
        pytest.param("pronoun it", AnswerKind.SPAN, id="leans"),
        pytest.param("typo", AnswerKind.UNANSWERABLE, id="stands-alone"),
    ],
)
def test_question_that_leans_on_the_turns_before_is_answered_on_less_belief(
    rule: str, kind: AnswerKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "LEAST_CONFIDENCE", 1.0)
    monkeypatch.setattr(choosing, "_HALF", 2.0)
    question = "Who built the harbour?"
    step = Rewrite(rule, "Who built it?", question)
    answerer = Answerer((Article.from_text(_TEXT),))
    answer = answerer.answer(question, typed="Who built it?", rewrites=(step,))
    assert answer.kind is kind


_LEAFLET = "The usual dose is one tablet twice a day. The leaflet is read once a year by doctors."


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What is the usual dose?", "one tablet twice a day", id="amount"),
        pytest.param("How often is the leaflet read?", "once a year", id="frequency"),
    ],
)
def test_amount_may_come_again(question: str, answer: str) -> None:
    assert ask(_LEAFLET, question).text == answer


def test_next_choice_of_the_right_kind_is_told_where_the_first_is_of_another() -> None:
    text = "Prisoners held by each side - 31 in Norby and 12 in Lund - will be freed within a week."
    assert ask(text, "When will the prisoners be released?").text == "within a week"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "That dog is fourteen and he got me through it.",
            "What is the dog called?",
            id="figure-is-no-name",
        ),
        pytest.param(
            "Holt was sentenced to six years in prison on Friday.",
            "In which prison will Holt be held?",
            id="only-the-noun-asked-for",
        ),
        pytest.param(
            "The club said the match was played by eleven women.",
            "Where was the match played?",
            id="no-place",
        ),
    ],
)
def test_what_cannot_be_a_name_is_not_told_for_one(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.UNANSWERABLE


_DEATHS = (
    "Anna Berg died in her sleep on Thursday after a short illness. She was the youngest of six "
    "children of a trawlerman and a seamstress. She married Peter Lund in 1958; he died in 2003. "
    "A memorial service is planned for the spring. She turned down a knighthood, saying that she "
    'had "no wish to be introduced as a title".'
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("When did he die?", "2003", id="his"),
        pytest.param("What was her mother's job?", "a seamstress", id="children-of"),
        pytest.param("When is the memorial service?", "the spring", id="season"),
        pytest.param(
            "Why did she turn down the knighthood?",
            'she had "no wish to be introduced as a title"',
            id="what-the-doer-says",
        ),
    ],
)
def test_life_is_told_of_the_one_asked_about(question: str, answer: str) -> None:
    assert ask(_DEATHS, question).text == answer


def test_refused_honour_is_no_honour() -> None:
    assert ask(_DEATHS, "Was she ever knighted?").kind is not AnswerKind.YES


def test_disease_is_nobody_who_found_anything() -> None:
    text = (
        "Falk won the prize for his discovery of prions, the rogue proteins identified as causing "
        "Mad Sheep Disease."
    )
    assert ask(text, "Who discovered prions?").text == "Falk"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who built the harbour?", id="who"),
        pytest.param("When was the harbour built?", id="when"),
        pytest.param("What was built in 1854?", id="what"),
        pytest.param("Where did Ida Lund work?", id="other-sentence"),
    ],
)
def test_points_of_the_trace_are_those_of_its_hits(question: str) -> None:
    text = "The old harbour was built by Anna Berg in 1854. Ida Lund, her niece, worked in Besk."
    for one in ask(text, question).trace:
        assert one.points == pytest.approx(sum(hit.points for hit in one.hits))


def test_place_may_be_the_reason_that_it_is_due_to() -> None:
    text = "The flood was due to the dam of Lake Besk."
    assert "Lake Besk" in ask(text, "Why was there a flood?").text


@pytest.mark.parametrize(
    ("text", "question", "place"),
    [
        pytest.param(
            "Production will be moved to a plant in Poland by June.",
            "Where will production be moved?",
            "Poland",
            id="time-behind",
        ),
        pytest.param(
            "Ann Berg has died at the age of 74. She died in her sleep at a hospice in Norland.",
            "Where did Ann Berg die?",
            "a hospice in Norland",
            id="no-age-is-a-place",
        ),
        pytest.param(
            "The concert was held in the 2012 Olympic Park.",
            "Where was the concert held?",
            "the 2012 Olympic Park",
            id="near-miss-time-of-a-name",
        ),
    ],
)
def test_place_without_the_time_behind_it(text: str, question: str, place: str) -> None:
    assert ask(text, question).text == place


_FOUND = (
    "The study of 90 cooks found no clear difference between the pans. The police saw no forced "
    "lock at the shop. The audit of the mill's books found a serious fault."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param(
            "What did the study find?", "no clear difference between the pans", id="nothing-found"
        ),
        pytest.param(
            "What did the police not see?", "forced lock at the shop", id="question-says-no-itself"
        ),
        pytest.param("What did the audit find?", "serious fault", id="something-found"),
    ],
)
def test_no_is_kept_before_what_there_is_none_of(question: str, answer: str) -> None:
    assert ask(_FOUND, question).text == answer


_WHOLE = (
    "He was shot by one of his clerks in 1799. The find was disputed by a group in Osaka. The bill "
    'was paid by the mayor in Lund. The Osk means "the grey one" in English. The flow at Lund is '
    "74 cubic metres per second. The load weighs over 500 kilos."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("Who shot him?", "one of his clerks", id="one-of-them"),
        pytest.param("Who disputed the find?", "a group in Osaka", id="group-of-a-town"),
        pytest.param("Who paid the bill?", "the mayor", id="near-miss-the-one-known"),
        pytest.param("What does the Osk mean?", '"the grey one"', id="article-in-quotes"),
        pytest.param("What is the flow at Lund?", "74 cubic metres per second", id="unit"),
    ],
)
def test_answer_is_not_clipped_at_its_beginning(question: str, answer: str) -> None:
    assert ask(_WHOLE, question).text == answer


_TOLD_WHICH = (
    "The head coach, Rosa Lind, was the first woman to take charge of a side. The club was founded "
    "by workers at the Berg paper mill. Tim was kissed by a woman to cheer him. The first sign is "
    "generally a fall in milk yield. The next sign was a rise in 1990."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("Who takes charge of the side?", "Rosa Lind", id="name-of-the-first-woman"),
        pytest.param("Who kissed Tim?", "a woman", id="near-miss-no-name-told"),
        pytest.param("Who founded the club?", "workers at the Berg paper mill", id="workers-of"),
        pytest.param("What is the first sign?", "a fall in milk yield", id="fall-in-what"),
        pytest.param("What was the next sign?", "a rise", id="near-miss-in-a-year"),
    ],
)
def test_answer_tells_which(question: str, answer: str) -> None:
    assert ask(_TOLD_WHICH, question).text == answer
