"""Claims of what is only feared, expected or awaited, and of whom a sentence leaves out."""

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
            "If the pump had not failed, the cellar would have stayed dry.",
            "Did the pump fail?",
            _YES,
            id="if-it-had-not",
        ),
        pytest.param(
            "The firm needs a licence to operate. It has none.",
            "Did the firm operate?",
            _OPEN,
            id="what-it-takes-to",
        ),
        pytest.param(
            "The firm needs a licence to operate.",
            "Does the firm need a licence?",
            _YES,
            id="near-miss-needs",
        ),
        pytest.param(
            "She helped him to escape in May.", "Did he escape?", _YES, id="near-miss-helped-to"
        ),
        pytest.param(
            "Had the alarm sounded, the crew would have escaped.",
            "Did the alarm sound?",
            _NO,
            id="had-it-been-so",
        ),
        pytest.param(
            "Had the alarm sounded, the crew would have escaped.",
            "Did the crew escape?",
            _NO,
            id="what-would-have-come-of-it",
        ),
        pytest.param(
            "“If they’d tried to climb down in the dark, we would have lost them,” he said.",
            "Did they try to climb down in the dark?",
            _NO,
            id="if-they'd",
        ),
        pytest.param(
            "“Had the brakes failed, we would have crashed,” she said.",
            "Did the brakes fail?",
            _NO,
            id="had-it-been-so-in-a-quotation",
        ),
        pytest.param(
            "Her father refused treatment.", "Was the father treated?", _OPEN, id="refused"
        ),
        pytest.param("Lund would waive her bonus.", "Will Lund get a bonus?", _NO, id="waived"),
        pytest.param("Orr was spared jail.", "Did Orr go to jail?", _NO, id="spared"),
        pytest.param("Orr was sent to jail.", "Did Orr go to jail?", _YES, id="not-spared"),
        pytest.param(
            "If it had rained, the crew stayed below.",
            "Did the crew stay below?",
            _YES,
            id="what-came-whenever-it-was-so",
        ),
        pytest.param(
            "Smith was cleared of forging the will.",
            "Did Smith forge the will?",
            _OPEN,
            id="cleared",
        ),
        pytest.param(
            "Smith was convicted of forging the will.",
            "Did Smith forge the will?",
            _YES,
            id="convicted",
        ),
        pytest.param(
            "The firm feared losses of 20 percent.",
            "Did the firm lose 20 percent?",
            _OPEN,
            id="feared",
        ),
        pytest.param(
            "The firm expected losses of 20 percent.",
            "Did the firm lose 20 percent?",
            _OPEN,
            id="expected",
        ),
        pytest.param(
            "The firm reported losses of 20 percent.",
            "Did the firm lose 20 percent?",
            _YES,
            id="reported",
        ),
        pytest.param(
            "The sale still needs the approval of the regulator.",
            "Has the regulator approved the sale yet?",
            _NO,
            id="awaited",
        ),
        pytest.param(
            "The sale still needs the approval of the regulator.",
            "Will the regulator approve the sale?",
            _OPEN,
            id="to-come",
        ),
        pytest.param(
            "The bridge was designed by Anna Weber, not by her brother.",
            "Did Anna Weber's brother design the bridge?",
            _NO,
            id="not-by",
        ),
        pytest.param(
            "The bridge was designed by Anna Weber, not by her brother.",
            "Did Anna Weber design the bridge?",
            _YES,
            id="by",
        ),
        pytest.param(
            "The song was written by Lee and not by Ross.",
            "Was the song written by Ross?",
            _NO,
            id="and-not-by",
        ),
        pytest.param(
            "The drug was tested on mice but not yet on humans.",
            "Has the drug been tested on people?",
            _OPEN,
            id="but-not-on",
        ),
        pytest.param(
            "Without the grant, the school would have closed.",
            "Did the school close?",
            _NO,
            id="unreal",
        ),
        pytest.param(
            "If she had run, she would not have missed the train.",
            "Did she miss the train?",
            _YES,
            id="unreal-denied",
        ),
        pytest.param(
            "She said that she would have resigned.",
            "Did she resign?",
            _OPEN,
            id="no-condition-told",
        ),
        pytest.param(
            "The plant will reopen if the repairs are finished by June.",
            "Will the plant reopen?",
            _OPEN,
            id="depends",
        ),
        pytest.param(
            "You will get a refund if you cancel a day ahead.",
            "Will I get a refund?",
            _YES,
            id="near-miss-reader",
        ),
        pytest.param(
            "He claimed to have met the king.", "Did he meet the king?", _OPEN, id="claimed"
        ),
        pytest.param("She pretended to sleep.", "Did she sleep?", _NO, id="pretended"),
        pytest.param(
            "He claimed the prize.", "Did he claim the prize?", _YES, id="near-miss-claimed"
        ),
        pytest.param(
            "Drinking wine may make you dizzy.", "Can I drink wine?", _OPEN, id="what-comes-of-it"
        ),
        pytest.param("Swimming is allowed here.", "Can I swim here?", _YES, id="near-miss-allowed"),
        pytest.param(
            "It is not known whether dorvexate passes into milk.",
            "Does dorvexate pass into milk?",
            _OPEN,
            id="not-known-whether",
        ),
        pytest.param(
            "The board has not yet decided whether to raise the dues.",
            "Will the board raise the dues?",
            _OPEN,
            id="decided-whether-to",
        ),
        pytest.param(
            "The board has not yet decided whether to raise the dues.",
            "Has the board decided to raise the dues?",
            _NO,
            id="near-miss-decided",
        ),
        pytest.param(
            "The board has decided to raise the dues.",
            "Will the board raise the dues?",
            _YES,
            id="near-miss-decided-to",
        ),
        pytest.param(
            "Octopuses have three hearts.", "Do squirrels have three hearts?", _OPEN, id="of-others"
        ),
    ],
)
def test_claims_unsettled(text: str, question: str, kind: AnswerKind) -> None:
    article = Article.from_text(f"{text} It was a long story.")
    assert Answerer([article]).answer(question).kind is kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("The firm makes cars.", "Does the firm make electric cars?", _OPEN, id="sort"),
        pytest.param("Cats purr.", "Do wild cats purr?", _OPEN, id="sort-of-the-subject"),
        pytest.param(
            "The old bridge is shut. The bridge collapsed.", "Did the old bridge collapse?", _YES,
            id="told-elsewhere",
        ),
        pytest.param("The firm makes cars.", "Does the firm make new cars?", _YES, id="no-sort"),
        pytest.param(
            "The firm makes electric cars.", "Does the firm make cars?", _YES, id="wider-than-told"
        ),
        pytest.param(
            "The firm makes no cars.", "Does the firm make electric cars?", _NO, id="denied-of-all"
        ),
    ],
)  # fmt: skip
def test_claims_of_a_sort_that_the_text_does_not_have(
    text: str, question: str, kind: AnswerKind
) -> None:
    assert Answerer((Article.from_text(text),)).answer(question).kind is kind
