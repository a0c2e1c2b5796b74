"""Measurements that ask: mismatched texts, whole articles, token sets, rewrites, diagnoses."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from qa.answering.answer import Answer
from qa.conversation.chat import Chat
from qa.documents.article import Article
from qa.errors import UsageError
from qa.evaluation.datasets import (
    CastTopic,
    CastTurn,
    QamrQuestion,
    QamrSentence,
    SquadParagraph,
    SquadQuestion,
)
from qa.evaluation.layout import table
from qa.evaluation.measures.ablation import ablation_report, run_ablation
from qa.evaluation.measures.diagnosis import diagnose
from qa.evaluation.measures.mismatch import mismatch_report, mismatched, run_mismatch
from qa.evaluation.measures.rewriting import (
    names_in,
    rewriting_errors,
    rewriting_report,
    run_rewriting,
)
from qa.evaluation.measures.tokens import run_qamr, token_f1
from qa.evaluation.measures.whole_article import run_whole, whole_report, whole_values
from qa.evaluation.runs import Ask, System, run_squad
from qa.evaluation.systems import Conversing, Single, best_sentence
from qa.evaluation.treebank import joined
from qa.types import AnswerKind

Scripted = Callable[[Mapping[str, str]], System]


def _paragraph(title: str, context: str, *asked: tuple[str, str, str]) -> SquadParagraph:
    questions = tuple(SquadQuestion(i, q, (gold,) if gold else ()) for i, q, gold in asked)
    return SquadParagraph(title, context, questions)


CRANE = _paragraph(
    "Harbour",
    "The old crane was sold to a museum in Bristol. It weighed forty tonnes.",
    ("a", "What was sold to a museum?", "The old crane"),
    ("b", "How much did the crane weigh?", "forty tonnes"),
)
FERRY = _paragraph(
    "Harbour",
    "The ferry left the harbour at dawn. Captain Ida Berg steered it to Oslo.",
    ("c", "Who steered the ferry?", "Captain Ida Berg"),
    ("d", "Who painted the ferry?", ""),
)
ORCHARD = _paragraph(
    "Orchard", "Ripe pears fell in August.", ("e", "When did pears fall?", "August")
)
PARAGRAPHS = (CRANE, FERRY, ORCHARD)


@pytest.mark.parametrize("where", ["article", "paragraph"])
def test_mismatch_texts_are_never_their_own(where: str) -> None:
    own = {one.questions[0].id: one for one in PARAGRAPHS}
    for swapped in mismatched(PARAGRAPHS, where):
        before = own[swapped.questions[0].id]
        other = next(one for one in PARAGRAPHS if one.context == swapped.context)
        assert swapped.context != before.context
        assert (other.title == before.title) == (where == "paragraph")


def test_mismatch_draws_the_same_each_time_and_keeps_the_answerable_ones() -> None:
    first, again = mismatched(PARAGRAPHS, "article"), mismatched(PARAGRAPHS, "article")
    assert first == again
    asked = [question for paragraph in first for question in paragraph.questions]
    assert [question.id for question in asked] == ["a", "b", "c", "e"]
    assert not any(question.golds for question in asked)


@pytest.mark.parametrize("where", ["article", "paragraph"])
def test_mismatch_needs_another_text(where: str) -> None:
    with pytest.raises(UsageError, match=f"no other {where}"):
        mismatched([ORCHARD], where)


def test_mismatch_counts_what_is_abstained_from(scripted: Scripted) -> None:
    def system(article: Article) -> Ask:
        said = "UNANSWERABLE" if "pears" in article.text else article.text.split()[1]
        script = {one.text: said for paragraph in PARAGRAPHS for one in paragraph.questions}
        return scripted(script)(article)

    found = run_mismatch(PARAGRAPHS, "article", (system, system))
    assert [result.kind for result in found.other] == ["unanswerable"] * 3 + ["span"]
    figures = found.abstention
    assert (figures.recall, figures.precision) == (75.0, 75.0)
    assert found.loss == 0.0
    assert found.bare == {"a", "b", "c", "e"}
    assert "precision 75.0, recall 75.0" in mismatch_report(found)


def test_whole_article_is_asked_as_one_text() -> None:
    given = run_squad(PARAGRAPHS, Single(force=True))
    whole = run_whole(PARAGRAPHS)
    assert [one.result.id for one in whole] == [one.id for one in given]
    steered = next(one for one in whole if one.result.id == "c")
    assert (steered.result.prediction, steered.rank) == ("Captain Ida Berg", 0)
    values = whole_values(given, whole)
    assert values["loss"] == pytest.approx(values["given"] - values["whole"])
    assert 0.0 < values["recall"]["1"] <= values["recall"]["20"] <= 100.0
    assert "recall of the gold's passage" in whole_report(given, whole)


@pytest.mark.parametrize(
    ("said", "gold", "f1"),
    [
        pytest.param({1, 2}, {1, 2}, 1.0, id="same"),
        pytest.param({1, 2}, {2, 3}, 0.5, id="half"),
        pytest.param({1}, {2}, 0.0, id="apart"),
        pytest.param(set(), {2}, 0.0, id="nothing-said"),
        pytest.param(set(), set(), 1.0, id="nothing-wanted"),
    ],
)
def test_qamr_token_f1(said: set[int], gold: set[int], f1: float) -> None:
    assert token_f1(frozenset(said), frozenset(gold)) == f1


def test_qamr_compares_tokens_without_articles_and_marks(scripted: Scripted) -> None:
    words = joined("The owl , an old bird , slept in the barn .".split())
    questions = (
        QamrQuestion("a", "What slept?", (frozenset({1}),)),
        QamrQuestion("b", "Where?", (frozenset({8, 10}), frozenset({10}))),
        QamrQuestion("c", "What is it?", (frozenset({3, 4, 5}),)),
    )
    script = {"What slept?": "The owl,", "Where?": "the barn", "What is it?": "bird"}
    sentence = QamrSentence("s", "wikinews", words, questions)
    results = run_qamr([sentence], scripted(script))
    assert [result.exact for result in results] == [1.0, 1.0, 0.0]
    assert results[2].f1 == pytest.approx(2 / 3)
    assert {result.title for result in results} == {"wikinews"}


TOPIC = CastTopic(
    "1",
    (
        CastTurn("1_1", "What is the Blue Tower?", "What is the Blue Tower?"),
        CastTurn("1_2", "How tall is it?", "How tall is the Blue Tower?"),
    ),
)


def test_rewriting_beside_the_question_as_it_is() -> None:
    first, second = run_rewriting([TOPIC])
    assert (first.needed, first.f1, first.raw_f1) == (False, 1.0, 1.0)
    assert (second.needed, second.names) == (True, ("blue", "tower"))
    assert second.raw_f1 == pytest.approx(2 * 3 / (4 + 5))
    assert not second.raw_named
    assert second.f1 == 1.0
    assert second.named
    rows = {
        line.split("  ")[0]: line.split() for line in rewriting_report([first, second]).splitlines()
    }
    assert rows["needs history"][2:6] == ["1", "66.7", "100.0", "+33.3"]


def test_rewriting_errors_begin_with_what_was_spoilt() -> None:
    first, second = run_rewriting([TOPIC])
    spoilt = replace(first, f1=0.5, rewrite="What?")
    short = replace(second, f1=0.6)
    blocks = rewriting_errors([short, spoilt]).split("\n\n")
    assert [block.split()[0] for block in blocks] == ["1_1", "1_2"]
    assert rewriting_errors([first]) == ""


@pytest.mark.parametrize(
    ("reference", "inner", "names"),
    [
        pytest.param("How tall is Big Ben?", (), ("big", "ben"), id="inside"),
        pytest.param("Owls in Peru's hills?", (), ("peru",), id="possessive"),
        pytest.param("Owls sleep when?", (), (), id="first-word-unknown"),
        pytest.param("Peru is where?", ("peru",), ("peru",), id="first-word-known-from-inside"),
        pytest.param("Where can I go?", (), (), id="i-is-no-name"),
        pytest.param("Is a UN peace-keeper a GP?", (), ("un", "gp"), id="acronyms"),
    ],
)
def test_rewriting_names(reference: str, inner: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert names_in(reference, frozenset(inner)) == names


def test_diagnosis_tells_the_gold_candidate_of_wrong_answers_alone(scripted: Scripted) -> None:
    script = {
        "Who steered the ferry?": "Oslo",
        "Who painted the ferry?": "at dawn",
        "What was sold to a museum?": "The old crane",
        "How much did the crane weigh?": "UNANSWERABLE",
    }
    results = run_squad([CRANE, FERRY], scripted(script))
    found = {one.result.id: one for one in diagnose([CRANE, FERRY], results)}
    buckets = {name: one.bucket for name, one in found.items()}
    assert buckets == {"b": "abstained", "c": "wrong candidate", "d": "answered"}
    assert found["c"].rank == 0
    assert found["c"].gap is not None
    assert found["c"].gap < 0
    assert found["c"].gold_rules
    assert found["d"].rank is None


def test_ablation_has_a_row_for_every_family_of_the_table() -> None:
    found = run_ablation([CRANE, FERRY])
    assert len({one.family for one in found}) == len(found) > 20
    assert [one.cost for one in found] == sorted((one.cost for one in found), reverse=True)
    assert all(one.fell + one.rose <= 3 for one in found)
    assert ablation_report(found).startswith("without (3 questions)")
    assert ablation_report(found).splitlines()[1].split()[0] == found[0].family


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        pytest.param(
            "Who steered it to Oslo?", "Captain Ida Berg steered it to Oslo.", id="shared"
        ),
        pytest.param(
            "When did the ferry leave?", "The ferry left the harbour at dawn.", id="stems"
        ),
        pytest.param(
            "Why?", "The ferry left the harbour at dawn.", id="nothing-shared-is-the-first"
        ),
    ],
)
def test_baseline_gives_the_best_sentence_whole(question: str, sentence: str) -> None:
    answer: Answer = best_sentence(Article.from_text(FERRY.context))(question)
    assert answer.text == sentence
    assert answer.evidence[0].text == sentence


def test_layout_table_aligns() -> None:
    assert table(("", "n"), [("owl", "7"), ("el", "12")]) == "      n\nowl   7\nel   12"


def test_conversing_forced_guesses_what_is_refused() -> None:
    article = Article.from_text("Ida Berg steered the ferry to Oslo. It left the harbour at dawn.")
    free, forced = Chat(article).ask, Conversing()(article)
    asked = ["Who steered the ferry?", "Who painted it?", "When did it leave?"]
    kinds = [(free(question).kind, forced(question).kind) for question in asked]
    assert kinds[0] == kinds[2] == (AnswerKind.SPAN, AnswerKind.SPAN)
    assert kinds[1] == (AnswerKind.UNANSWERABLE, AnswerKind.SPAN)
