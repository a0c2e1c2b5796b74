"""Claims of one of several, of lasting, of who did it to whom, and of what one needs."""

from __future__ import annotations

import pytest
from asking import ask

_PLAN = "The opposition has approved the plan, but parliament has not."
_JOINED = "Norland joined the union in 1995, and so did Besk."
_JAZZ = "Ida likes jazz, but her brother doesn't."
_POOL = "The pool opens at 7 am in summer and at 9 am in winter."
_DOGS = "Dogs are welcome in the garden but not in the restaurant."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_PLAN, "Has parliament approved it?", "no", id="has not"),
        pytest.param(_PLAN, "Has the opposition approved the plan?", "yes", id="has"),
        pytest.param(_JOINED, "Did Besk join the union?", "yes", id="so did"),
        pytest.param(_JAZZ, "Does her brother like jazz?", "no", id="does not"),
        pytest.param(_JAZZ, "Does her sister like jazz?", "unanswerable", id="near miss: another"),
        pytest.param(_POOL, "Does the pool open at 7 am in winter?", "no", id="other part"),
        pytest.param(_POOL, "Does the pool open at 7 am in summer?", "yes", id="same part"),
        pytest.param(_DOGS, "Are dogs allowed in the restaurant?", "no", id="but not in"),
        pytest.param(_DOGS, "Are dogs allowed in the garden?", "yes", id="near miss: but not in"),
    ],
)
def test_claims_of_one_of_several(text: str, question: str, kind: str) -> None:
    assert ask(f"{text} It was a long year.", question).kind == kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("It hurts for a while.", "Does it hurt for ever?", "no", id="while"),
        pytest.param("It is shut for good.", "Is it shut temporarily?", "no", id="ever"),
        pytest.param(
            "The road is shut for two weeks.", "Is the road shut for ever?", "no", id="length"
        ),
        pytest.param(
            "Smoke harms the lungs.", "Does smoke harm the lungs permanently?", "unanswerable",
            id="near miss: not told",
        ),
        pytest.param(
            "The road is closed for good reasons.", "Is the road closed for good reasons?", "yes",
            id="near miss: reasons",
        ),
    ],
)  # fmt: skip
def test_claims_of_lasting(text: str, question: str, kind: str) -> None:
    assert ask(f"{text} It was a long year.", question).kind == kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("The dog bit him.", "Did he bite the dog?", "unanswerable", id="done to him"),
        pytest.param("He bit the dog.", "Did he bite the dog?", "yes", id="near miss: does it"),
        pytest.param(
            "She outlived her brother.", "Did her brother outlive her?", "unanswerable", id="swap"
        ),
        pytest.param(
            "There is a shop open until nine.", "Is it open?", "unanswerable", id="indefinite"
        ),
        pytest.param("The shop is open until nine.", "Is it open?", "yes", id="near miss: the"),
        pytest.param("Only Weber voted.", "Did anyone besides Weber vote?", "no", id="only"),
        pytest.param(
            "Weber cast more than ten votes.", "Did anyone but Weber cast more than ten votes?",
            "unanswerable", id="near miss: only",
        ),
        pytest.param(
            "The bridge was finished before the tunnel.",
            "Was the tunnel finished before the bridge?", "no", id="order",
        ),
        pytest.param(
            "The bridge was finished before the tunnel.",
            "Was the bridge finished before the tunnel?", "yes", id="near miss: order",
        ),
    ],
)  # fmt: skip
def test_claims_of_who_and_which_first(text: str, question: str, kind: str) -> None:
    assert ask(f"{text} It was a long year.", question).kind == kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("One can enter without a ticket.", "Do I need a ticket?", "no", id="without"),
        pytest.param("Essential: a clean licence.", "Do I need a licence?", "yes", id="essential"),
        pytest.param("Desirable: a degree.", "Do I need a degree?", "no", id="desirable"),
        pytest.param("Desirable: a degree.", "Is a degree essential?", "no", id="is-essential"),
        pytest.param(
            "Essential: a degree. Desirable: a licence.", "Do I need a car?", "unanswerable",
            id="listed-as-neither",
        ),
        pytest.param(
            "Keep the receipt: without it we accept no claim.", "Do I need the receipt?", "yes",
            id="without-it",
        ),
        pytest.param("Please book ahead.", "Do I need to book?", "yes", id="please"),
        pytest.param(
            "On the last Sunday dogs may swim.", "Can I swim on a Sunday?", "unanswerable",
            id="of-animals",
        ),
        pytest.param(
            "The pay is £300 a year (£800 full-time equivalent).", "Is it full-time?",
            "unanswerable", id="in-brackets",
        ),
        pytest.param("Entry is only with a ticket.", "Do I need a ticket?", "yes", id="only with"),
        pytest.param("A ticket is required.", "Do I need a ticket?", "yes", id="required"),
        pytest.param("No ticket is required.", "Do I need a ticket?", "no", id="not required"),
        pytest.param(
            "You cannot enter without a ticket.", "Do I need a ticket?", "yes",
            id="not without",
        ),
        pytest.param(
            "One can enter the hall without a ticket.", "Do I need a ticket for the pool?",
            "unanswerable", id="near miss: another place",
        ),
        pytest.param("The syrup contains no sugar.", "Is the syrup sugar-free?", "yes", id="free"),
        pytest.param("The drink is caffeine-free.", "Is there caffeine in the drink?", "no",
                     id="none in it"),
        pytest.param("Its members include Besk and Ulm.", "Is Besk a member?", "yes", id="include"),
        pytest.param("The firm will not close the plant.",
                     "Is the firm going to close the plant?", "no", id="going to"),
        pytest.param("Norsk bought Volt in 2015.", "Does Volt belong to Norsk?", "yes", id="own"),
        pytest.param("Norsk sold Volt to Arla.", "Does Norsk own Volt?", "no", id="sold"),
        pytest.param("Harald succeeded Olaf as king.", "Was Olaf king before Harald?", "yes",
                     id="succeeded"),
        pytest.param("Harald succeeded Olaf as king.", "Was Harald king before Olaf?", "no",
                     id="was succeeded"),
        pytest.param("The museum is closed on Mondays.", "Can I visit the museum on Monday?", "no",
                     id="closed"),
        pytest.param("The museum is open on Mondays.", "Can I visit the museum on Monday?", "yes",
                     id="near miss: closed"),
    ],
)  # fmt: skip
def test_claims_told_in_other_words(text: str, question: str, kind: str) -> None:
    assert ask(f"{text} It was a long year.", question).kind == kind


_PAIR = "Ann Lee and Tom Roth sold the mill. {} moved to Oslo."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(_PAIR.format("They"), "yes", id="they"),
        pytest.param(_PAIR.format("The two"), "yes", id="the two"),
        pytest.param(_PAIR.format("Roth"), "unanswerable", id="near miss: one of them"),
        pytest.param(
            "Ann Lee and Tom Roth met Bob Ray. The two moved to Oslo.", "unanswerable",
            id="near miss: two of three",
        ),
    ],
)  # fmt: skip
def test_those_two_are_called_together(text: str, kind: str) -> None:
    assert ask(text, "Did Lee and Roth move to Oslo?").kind == kind
