"""Yes, no, one of two, or not said."""

from __future__ import annotations

import pytest
from asking import ask
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.answering.context import Context
from qa.answering.paths.choosing import NOT_SAID
from qa.types import AnswerKind

_TEXT = """The old harbour of Lindal was built in 1854 by Anna Berg, a Swedish engineer.

On 3 May 2019, Mayor Peter Holt opened a new bridge over the river Ase. About 1,200 people came. \
The bridge did not replace the ferry.

The ferry carries trains. Sales of fish rose in 2018. Lindal has a school, a church and a library. \
The library is open on Mondays."""
_YES, _NO, _UNSAID = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("question", "kind", "rule"),
    [
        pytest.param("Was the harbour built in 1854?", _YES, "claim covered", id="covered"),
        pytest.param("Was the harbour built by Anna Berg?", _YES, "claim covered", id="name"),
        pytest.param("Does the ferry carry trains?", _YES, "claim covered", id="verb-form"),
        pytest.param("Did 1,200 people come?", _YES, "claim covered", id="number"),
        pytest.param("Was the harbour built in 1855?", _NO, "another figure", id="other-year"),
        pytest.param("Did 1,300 people come?", _NO, "another figure", id="other-number"),
        pytest.param("Did the bridge replace the ferry?", _NO, "negation", id="negated-sentence"),
        pytest.param(
            "Did the bridge not replace the ferry?", _YES, "claim covered", id="both-negated"
        ),
        pytest.param("Has Lindal no school?", _NO, "negation", id="negated-question"),
        pytest.param("Did sales of fish rise?", _YES, "claim covered", id="word-itself"),
        pytest.param("Did sales of fish fall?", _NO, "opposite word", id="opposite"),
        pytest.param("Is the library closed on Mondays?", _NO, "opposite word", id="closed"),
    ],
)
def test_claim_is_confirmed_or_denied_by_its_rule(
    question: str, kind: AnswerKind, rule: str
) -> None:
    answer = ask(_TEXT, question)
    assert answer.kind is kind
    assert [hit.rule for hit in answer.trace[0].hits] == [rule]
    assert answer.text == f"{kind.value.title()}: {answer.spans[0].text}"
    assert answer.evidence == answer.spans
    assert 0.0 < answer.confidence <= 1.0


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Was the harbour built by Ida Falk?", id="another-name"),
        pytest.param("Does Lindal have a zoo?", id="thing-that-is-not-there"),
        pytest.param("Is the library open on Fridays?", id="another-day"),
        pytest.param("Is the king rich?", id="nothing-in-common"),
        pytest.param("Is it?", id="no-words"),
    ],
)
def test_claim_that_the_text_does_not_hold_is_not_said(question: str) -> None:
    answer = ask(_TEXT, question)
    assert (answer.kind, answer.text) == (_UNSAID, NOT_SAID)
    assert answer.spans == ()


@pytest.mark.parametrize(
    ("question", "picked"),
    [
        pytest.param("Was the harbour built in 1854 or 1954?", "1854", id="first"),
        pytest.param("Does the ferry carry cars or trains?", "trains", id="second"),
        pytest.param("Is the library open on Mondays or Fridays?", "Mondays", id="name"),
        pytest.param("Is the bridge old or new?", "new", id="adjective"),
        pytest.param(
            "Was the bridge opened by Anna Berg or Peter Holt?", "Peter Holt", id="whole-name"
        ),
        pytest.param(
            "Was the harbour built by Peter Holt or Anna Berg?", "Anna Berg", id="surname"
        ),
    ],
)
def test_choice_is_the_alternative_that_stands_there(question: str, picked: str) -> None:
    answer = ask(_TEXT, question)
    assert (answer.kind, answer.text) == (AnswerKind.SPAN, picked)
    assert answer.evidence[0].start <= answer.spans[0].start < answer.evidence[0].end


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Is it hot or cold?", id="neither"),
        pytest.param("Was it red or?", id="second-missing"),
        pytest.param("Is or?", id="both-missing"),
        pytest.param("Was he or she there?", id="pronouns"),
    ],
)
def test_choice_without_a_held_alternative_is_not_said(question: str) -> None:
    assert ask(_TEXT, question).kind is _UNSAID


def test_choice_of_which_both_hold_is_a_plain_claim() -> None:
    assert ask(_TEXT, "Does Lindal have a school or a church?").kind is _YES


_DEEDS = """Norby beat the champions Lindal 2-1 to win the cup for the first time. \
Ida Falk bought the farm from Karl Lund. Anna Berg was arrested by Peter Holt. \
The beetle lives for up to five years. Holt employs ten people. It was a miracle nobody was hurt."""


@pytest.mark.parametrize(
    ("question", "kind", "rule"),
    [
        pytest.param("Did Norby win the cup?", _YES, "claim covered", id="winner"),
        pytest.param("Did Lindal win the cup?", _NO, "another did it", id="loser"),
        pytest.param("Did Lindal lose?", _YES, "told from the other side", id="lose-beat"),
        pytest.param("Did Norby lose?", _NO, "another did it", id="winner-lost"),
        pytest.param("Did Lindal beat Norby?", _NO, "another did it", id="order"),
        pytest.param("Did Norby beat Lindal?", _YES, "claim covered", id="order-kept"),
        pytest.param("Did Anna Berg arrest Peter Holt?", _NO, "another did it", id="passive"),
        pytest.param("Did Peter Holt arrest Anna Berg?", _YES, "claim covered", id="agent"),
        pytest.param(
            "Was Anna Berg arrested by Peter Holt?", _YES, "claim covered", id="both-passive"
        ),
        pytest.param(
            "Was Peter Holt arrested by Anna Berg?", _NO, "another did it", id="passive-swapped"
        ),
        pytest.param("Did Karl Lund sell the farm?", _YES, "told from the other side", id="sold"),
        pytest.param("Did Ida Falk sell the farm?", _NO, "another did it", id="bought"),
        pytest.param("Does the beetle live for ten years?", _NO, "another figure", id="words"),
        pytest.param("Does the beetle live for five years?", _YES, "claim covered", id="word"),
        pytest.param("Was anyone hurt?", _NO, "negation", id="a-miracle-nobody-was"),
        pytest.param("Does Holt employ 10 people?", _YES, "claim covered", id="figure-for-word"),
    ],
)
def test_who_did_it_and_how_many_decide(question: str, kind: AnswerKind, rule: str) -> None:
    answer = ask(_DEEDS, question)
    assert (answer.kind, [hit.rule for hit in answer.trace[0].hits]) == (kind, [rule])


def test_who_did_not_lose_need_not_win() -> None:
    text = "Norby won the cup. Lindal, who had not lost a match since May, came second."
    assert ask(text, "Did Lindal win a match?").kind is _UNSAID


def test_sentence_on_several_lines_is_told_on_one() -> None:
    answer = ask("The ferry\ncarries\ntrains.", "Does the ferry carry trains?")
    assert answer.text == "Yes: The ferry carries trains."
    assert answer.spans[0].text == "The ferry\ncarries\ntrains."


@given(st.text(max_size=80))
@settings(deadline=None)
def test_any_claim_gets_an_answer(claim: str) -> None:
    answer = ask(_TEXT, f"Is the library {claim}?")
    assert all(
        span.article.text[span.start : span.end] == span.text
        for span in (*answer.spans, *answer.evidence)
    )


_RULES = (
    "Rules of Heron Park\n\nDogs must be kept on a lead. No swimming in the lake. Smoking is not "
    "allowed. Do not touch the exhibits. Cycling is permitted on the main path.\n\n"
    "The tenant shall:\n(a) not keep any animal except fish;\n(b) not sublet any room."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("is swimming allowed in the lake", AnswerKind.NO, id="no-and-gerund"),
        pytest.param("can I swim in the lake?", AnswerKind.NO, id="can-and-no-gerund"),
        pytest.param("is subletting permitted", AnswerKind.NO, id="not-and-base-form"),
        pytest.param("is cycling allowed", AnswerKind.YES, id="said-so"),
        pytest.param("is fishing allowed", AnswerKind.UNANSWERABLE, id="the-animal"),
        pytest.param("is parking allowed", AnswerKind.UNANSWERABLE, id="the-park"),
    ],
)
def test_yes_no_of_what_is_permitted(question: str, kind: AnswerKind) -> None:
    assert ask(_RULES, question).kind is kind


_LOSS = (
    "The brewer reported a loss of £2.3m for last year, against a profit of £1.1m the year before."
)
_FINAL = "Lindal reached the final, beating holders Besk 3-2."
_STOPS = "The ferry will stop running in March, after a contract signed in January was cancelled."
_KEPT = "Governors voted to keep the village school open."


@pytest.mark.parametrize(
    ("question", "text", "kind"),
    [
        pytest.param("Did it make a profit last year?", _LOSS, _NO, id="profit-of-before"),
        pytest.param("Did it make a loss last year?", _LOSS, _YES, id="loss"),
        pytest.param("Did it make a profit the year before?", _LOSS, _YES, id="asked-of-before"),
        pytest.param(
            "Did it make a loss?",
            "The brewer reported a profit of £2m, compared with a loss of £1m a year earlier.",
            _NO,
            id="loss-of-before",
        ),
        pytest.param(
            "Did they vote against a ban?", "They voted against a ban on cars.", _YES, id="against"
        ),
        pytest.param(
            "Is it rated good?",
            "The school was rated outstanding, up from good in 2018.",
            _UNSAID,
            id="good-before",
        ),
        pytest.param(
            "Is it rated good?", "The school was rated good last year.", _YES, id="rated-good"
        ),
        pytest.param("Did Besk beat Lindal?", _FINAL, _NO, id="beaten-behind-a-comma"),
        pytest.param("Did Lindal beat Besk?", _FINAL, _YES, id="beating-behind-a-comma"),
        pytest.param("Will the ferry stop in January?", _STOPS, _NO, id="month-of-another-deed"),
        pytest.param("Will the ferry stop in March?", _STOPS, _YES, id="month-of-its-own"),
        pytest.param(
            "Did they win in March?",
            "They won in May after a game in March was called off.",
            _NO,
            id="month-of-an-event-before",
        ),
        pytest.param(
            "Was he arrested in May?",
            "He was charged in June after his arrest in May.",
            _YES,
            id="month-of-the-deed-before",
        ),
        pytest.param("Is the school staying open?", _KEPT, _YES, id="kept-open"),
        pytest.param("Will the school close?", _KEPT, _NO, id="kept-from-closing"),
        pytest.param(
            "Is the school staying open?", "The school will close in July.", _NO, id="will-close"
        ),
        pytest.param(
            "Is the museum staying open?", "The museum opened in 1990.", _UNSAID, id="has-opened"
        ),
        pytest.param(
            "Is the school closing?", "The school will close in July.", _YES, id="going-on"
        ),
        pytest.param(
            "Is the school closing?",
            "The council voted to close the village school.",
            _YES,
            id="closed-by-others",
        ),
        pytest.param(
            "Is Falk buying the mill?", "Falk has agreed to buy the mill.", _YES, id="agreed"
        ),
        pytest.param(
            "Is Falk buying the mill?", "Falk hopes to buy the mill.", _UNSAID, id="hopes"
        ),
        pytest.param(
            "Did Lindal's shares rise?", "Prices were flat. Lindal fell 4%.", _NO, id="shares"
        ),
        pytest.param(
            "Is Ida Falk a farmer?",
            "The petition was started by farmer and mother of two Ida Falk.",
            _YES,
            id="mother-of-two",
        ),
        pytest.param(
            "Is the school staying open?",
            "Governors voted to keep the village's 150-year-old school open.",
            _YES,
            id="village-kept-open",
        ),
        pytest.param(
            "Will the plant close in June?",
            "She said the company would close its plant in Lindal in June.",
            _YES,
            id="where-and-when",
        ),
        pytest.param(
            "Will the ferry stop in December?",
            "The ferry will make its last crossing to Besk on 14 March.",
            _UNSAID,
            id="last-is-no-deed",
        ),
        pytest.param(
            "Were 2,000 people moved?",
            "About 1,300 people were moved, fewer than the 2,000 first reported.",
            _NO,
            id="fewer-than-reported",
        ),
        pytest.param(
            "Had Lindal reached the final before?",
            "Lindal reached the final for the first time on Sunday.",
            _NO,
            id="first-time",
        ),
        pytest.param(
            "Had Lindal reached the final before?",
            "Lindal reached the final for the first time since 2010.",
            _YES,
            id="first-time-since",
        ),
        pytest.param(
            "Did the Northern Union call it a betrayal?",
            "The Sova Veterans Union called it a betrayal.",
            _UNSAID,
            id="another-union",
        ),
        pytest.param(
            "Did the Sova Union call it a betrayal?",
            "The Sova Veterans Union called it a betrayal.",
            _YES,
            id="the-same-union",
        ),
        pytest.param(
            "Did Lindal's roof fall?", "Prices were flat. Lindal fell 4%.", _UNSAID, id="no-shares"
        ),
    ],
)
def test_claim_is_of_its_own_time_and_side(question: str, text: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind


@pytest.mark.parametrize(
    ("question", "free", "forced"),
    [
        pytest.param("Did the ferry carry soldiers?", _UNSAID, _NO, id="unsupported-is-denied"),
        pytest.param("Did anybody protest?", _UNSAID, _YES, id="anybody-is-granted"),
        pytest.param("Was the harbour built in 1854?", _YES, _YES, id="near-miss-supported"),
        pytest.param("Did the bridge replace the ferry?", _NO, _NO, id="near-miss-denied"),
    ],
)
def test_claims_are_guessed_only_where_an_answer_is_forced(
    question: str, free: AnswerKind, forced: AnswerKind
) -> None:
    assert ask(_TEXT, question).kind is free
    assert ask(_TEXT, question, context=Context(force=True)).kind is forced
