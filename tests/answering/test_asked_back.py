"""A claim that no sentence makes in its own words is asked back with its wh-word."""

import pytest

from qa.answering.analysis import analyse
from qa.answering.claims.asked_back import _asked
from qa.conversation.chat import ask
from qa.documents.article import Article
from qa.types import AnswerKind

STORY = Article.from_text(
    """Port Ellery council backs ferry plan

    The council of Port Ellery backed a plan for a new ferry on Thursday by nine votes to four.
    Forty-one drivers have left the bus company since November. "It is a good day," said manager
    Brenda Lowe, who runs the harbour.

    The inquiry, at Norwick Town Hall, heard from 212 people. Luka Horvat, a plumber, scored two
    goals at the opening match. The first ferry sails in January, and a bridge, the longest in the
    county, will be closed on March 20. President
    Dina Valle declared an emergency and ordered 800 soldiers to the region. Curator Ola Berg, 52,
    said the museum's new roof had cost £3,000."""
)


@pytest.mark.parametrize(
    ("claim", "asked", "value"),
    [
        (
            "Have 41 drivers quit since November?",
            "How many drivers have quit since November?",
            "41",
        ),
        ("Were seven people arrested?", "How many people were arrested?", "seven"),
        ("Did the team find 56 bronze pins?", "How many bronze pins did the team find?", "56"),
        ("Will the trial begin in January?", "When will the trial begin?", "January"),
        ("Is the final on Thursday?", "When is the final?", "Thursday"),
        ("Does Ann work in a shop in Lund?", "Where does Ann work?", "a shop in Lund"),
        ("Is Ann Lee 47 years old?", "How old is Ann Lee?", "47"),
        ("Is the head teacher 47?", "How old is the head teacher?", "47"),
        ("Did Acme pay $4 million for it?", "How much did Acme pay for it?", "$ 4 million"),
        ("Did Ann Lee win the final?", "Who won the final?", "Ann Lee"),
        ("Was it won by Ann Lee?", "Who was it won by?", "Ann Lee"),
        ("Is Ann Lee the mayor of Lund?", "Who is the mayor of Lund?", "Ann Lee"),
    ],
)
def test_the_value_gives_way_to_its_wh_word(claim: str, asked: str, value: str) -> None:
    assert (asked, value) in [tuple(one) for one in _asked(analyse(claim))]


@pytest.mark.parametrize(
    "claim",
    [
        "Did it rain?",
        "Is it cold in here?",
        "Was she born in a barn?",
        "Did he arrive in time?",
        "Is Ann a doctor?",
        "Did Ann leave?",
        "Did Ann Lee win?",
        "Did he win the final?",
        "Is it 47?",
        "Is it?",
    ],
)
def test_what_has_no_such_value_is_not_asked_back(claim: str) -> None:
    assert list(_asked(analyse(claim))) == []


@pytest.mark.parametrize(
    ("claim", "kind"),
    [
        pytest.param("Have 41 drivers quit since November?", AnswerKind.YES, id="number"),
        pytest.param("Have 52 drivers quit since November?", AnswerKind.NO, id="another-number"),
        pytest.param("Does Brenda Lowe run the harbour?", AnswerKind.YES, id="name"),
        pytest.param("Did Luka Horvat score 2 goals?", AnswerKind.YES, id="in-figures"),
        pytest.param("Does Ann Berg run the harbour?", AnswerKind.UNANSWERABLE, id="another-name"),
        pytest.param("Have 41 nurses quit?", AnswerKind.UNANSWERABLE, id="of-others"),
        pytest.param("Were nine people arrested?", AnswerKind.UNANSWERABLE, id="another-deed"),
        pytest.param("Were seven people held?", AnswerKind.UNANSWERABLE, id="other-deed-alike"),
        pytest.param("Were 800 soldiers sent to the region?", AnswerKind.YES, id="passive"),
        pytest.param("Will the bridge be shut in May?", AnswerKind.NO, id="another-month"),
        pytest.param("Does Brenda Lowe manage the harbour?", AnswerKind.YES, id="doer"),
        pytest.param("Is the harbour managed by Brenda Lowe?", AnswerKind.YES, id="by-the-doer"),
        pytest.param("Is the harbour managed by Dina Valle?", AnswerKind.UNANSWERABLE, id="by-x"),
        pytest.param("Is the curator 52?", AnswerKind.YES, id="age"),
        pytest.param("Is the curator 47 years old?", AnswerKind.NO, id="another-age"),
        pytest.param("Did the museum spend £3,000 on the roof?", AnswerKind.YES, id="sum"),
        pytest.param(
            "Did the museum spend £5,000 on the roof?", AnswerKind.UNANSWERABLE, id="another-sum"
        ),
    ],
)
def test_claims_asked_back(claim: str, kind: AnswerKind) -> None:
    assert ask(claim, STORY).kind is kind


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Were 800 soldiers sent to the region?", "How many soldiers were sent to the region?"),
        ("Is the curator 52?", "How old is the curator?"),
    ],
)
def test_the_question_asked_back_is_told(claim: str, told: str) -> None:
    reasons = [hit.reason for trace in ask(claim, STORY).trace for hit in trace.hits]
    assert reasons == [f"“{told}” is answered by it"]


@pytest.mark.parametrize(
    ("claim", "kind"),
    [
        pytest.param("Was the pipe replaced in 2022?", AnswerKind.UNANSWERABLE, id="only-due"),
        pytest.param("Was the tunnel opened in 1968?", AnswerKind.YES, id="done"),
        pytest.param("Was the pipe due for replacement?", AnswerKind.YES, id="due"),
    ],
)
def test_what_is_due_is_not_done(claim: str, kind: AnswerKind) -> None:
    text = (
        "The tunnel, opened in 1968, was flooded. Its pipe had been due for replacement in 2022, "
        "but the council put off the job."
    )
    assert ask(claim, Article.from_text(text)).kind is kind
