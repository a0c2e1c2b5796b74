"""What pronouns and names stand for counts as held by their sentences."""

import pytest
from asking import ask

_CRANES = (
    "The two sides are at odds over automated cranes. The port plans to buy eight of them by 2027, "
    "which the union says would cost 240 jobs."
)
_LEAD = (
    "A 79-year-old grandmother who fought off a burglar has been praised by police.\n\n"
    "Ann Berg was feeding her hens on Monday. A man dropped her bag and ran.\n\n"
    "Mrs Berg, who has lived in the village for 51 years, was not hurt."
)

_DOCKERS = (
    "The port employed up to 650 dockers. Seven of them died at work, five in a single accident in "
    "May when a crane fell."
)


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(_CRANES, "How many cranes will the port buy?", "eight", id="of-them"),
        pytest.param(_DOCKERS, "How many dockers died?", "Seven", id="of-them-who-did-it"),
        pytest.param(_DOCKERS, "How many dockers were employed?", "650", id="not-of-them"),
        pytest.param(_LEAD, "How long has the grandmother lived there?", "51 years", id="lead"),
        pytest.param(_LEAD, "Whom did police praise?", "79-year-old grandmother", id="itself"),
    ],
)
def test_what_stands_for_it_is_found(text: str, question: str, answer: str) -> None:
    assert ask(text, question).text.removeprefix("A ") == answer


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Was the grandmother hurt?", "no", id="told-by-her-name"),
        pytest.param("Was the burglar hurt?", "unanswerable", id="somebody-else"),
        pytest.param("Did police praise Ann Berg?", "yes", id="told-of-the-lead"),
    ],
)
def test_who_a_lead_describes_is_who_is_named(question: str, kind: str) -> None:
    assert ask(_LEAD, question).kind == kind
