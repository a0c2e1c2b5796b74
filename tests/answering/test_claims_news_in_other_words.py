"""Claims that news, science and lives make in other words, and tags that were misread."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_NO, _OPEN, _YES = AnswerKind.NO, AnswerKind.UNANSWERABLE, AnswerKind.YES


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "Ruiz won the final in straight sets.", "Did Ruiz lose the final?", _NO, id="won"
        ),
        pytest.param(
            "The firm will close two plants.",
            "Will the firm close plants?",
            _YES,
            id="misread-verb",
        ),
        pytest.param(
            "Conservatives opposed labor unions.",
            "Do conservatives support labor unions?",
            _NO,
            id="misread-object",
        ),
        pytest.param(
            "A high fiber diet appears to lower the risk.",
            "Can a high fiber diet lower the risk?",
            _YES,
            id="appears-to",
        ),
        pytest.param("Ann Lee was born in Lund.", "Did Ann Lee live in Lund?", _OPEN, id="born"),
        pytest.param(
            "Tin does not occur as the native element.",
            "Is tin a native element?",
            _NO,
            id="not-as",
        ),
        pytest.param(
            "Ducts, heart imaging, and tests are not recommended.",
            "Is heart imaging necessary?",
            _OPEN,
            id="gerund",
        ),
        pytest.param(
            "The practice is not new.", "Is the practice a new trend?", _NO, id="new-trend"
        ),
        pytest.param(
            "Carving stone is slow.", "Is carving stone a slow process?", _YES, id="slow-process"
        ),
        pytest.param(
            "The Greens are a minor party.",
            "Are the Greens regarded as a minor party?",
            _YES,
            id="regarded",
        ),
        pytest.param(
            "The drugs do not affect the risk of stroke.",
            "Will the drugs increase the risk of stroke?",
            _NO,
            id="affect",
        ),
        pytest.param(
            "The drugs do not affect the risk of stroke.",
            "Do the drugs cost much?",
            _OPEN,
            id="affect-another",
        ),
        pytest.param(
            "Scans are not recommended in people at low risk.",
            "Should people at low risk get scans?",
            _NO,
            id="recommended",
        ),
        pytest.param(
            "Scans are not recommended in people at low risk.",
            "Should people at high risk get scans?",
            _OPEN,
            id="of-others",
        ),
        pytest.param(
            "The coach was sacked after five matches.", "Did the coach resign?", _NO, id="sacked"
        ),
        pytest.param(
            "The governor vetoed the bill on Friday.", "Did the bill become law?", _NO, id="vetoed"
        ),
        pytest.param("Helium does not burn.", "Is helium flammable?", _NO, id="flammable"),
        pytest.param(
            "The glacier has been shrinking since 1980.",
            "Is the glacier getting smaller?",
            _YES,
            id="shrinking",
        ),
        pytest.param(
            "Okafor broke the world record.",
            "Does Okafor hold the world record?",
            _YES,
            id="record",
        ),
        pytest.param(
            "Marta Lind finished second behind Eva Holm.", "Did Lind beat Holm?", _NO, id="behind"
        ),
        pytest.param(
            "Marta Lind finished second behind Eva Holm.", "Did Holm beat Lind?", _YES, id="ahead"
        ),
        pytest.param(
            "The brewery, founded in 1820, no longer belongs to the family.",
            "Does the family still own the brewery?",
            _NO,
            id="no-longer",
        ),
        pytest.param(
            "Never mix bleach with vinegar.",
            "Is it safe to mix bleach with vinegar?",
            _NO,
            id="never",
        ),
        pytest.param(
            "Half of the staff work from home.",
            "Do most of the staff work from home?",
            _OPEN,
            id="half",
        ),
        pytest.param(
            "Most of the staff work from home.",
            "Do most of the staff work from home?",
            _YES,
            id="most",
        ),
        pytest.param(
            "Some of the stars are younger than the Sun.",
            "Are all the stars younger than the Sun?",
            _NO,
            id="some",
        ),
        pytest.param(
            "Only some meet formula 2; therefore formula 5 is not a consequence of formula 2.",
            "Is formula 5 a consequence of formula 2?",
            _NO,
            id="like-word-in-no-clause",
        ),
    ],
)
def test_claims_news_in_other_words(text: str, question: str, kind: AnswerKind) -> None:
    article = Article.from_text(f"{text} It was a long story.")
    assert Answerer([article]).answer(question).kind is kind
