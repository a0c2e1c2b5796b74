from __future__ import annotations

from dataclasses import replace

import pytest
from ui_fakes import chatted, found, listed, sentence_of, span_of, unanswerable

from qa.answering.answer import Answer
from qa.ui.tui.article.stops import stops_of

EXTRA = replace(
    found("Ada Kell"), evidence=(sentence_of(span_of("Ada Kell")), sentence_of(span_of("books")))
)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        pytest.param(
            found("Ada Kell"),
            ["paragraph 1, sentence 1", "runner-up 1: Ada (+1.5)"],
            id="answer-and-runner-up",
        ),
        pytest.param(
            EXTRA,
            [
                "paragraph 1, sentence 1",
                "evidence: paragraph 2, sentence 1",
                "runner-up 1: Ada (+1.5)",
            ],
            id="evidence-without-a-span",
        ),
        pytest.param(
            listed("Ada Kell", "Tom Brand"),
            ["paragraph 1, sentences 1 and 2", "2 of 2: paragraph 1, sentence 2"],
            id="list",
        ),
        pytest.param(unanswerable("Why?", closest="books"), ["the closest sentence"], id="closest"),
        pytest.param(unanswerable("Why?"), [], id="nowhere"),
        pytest.param(chatted(), [], id="small-talk"),
    ],
)
def test_tui_stops_in_their_order(answer: Answer, words: list[str]) -> None:
    assert [stop.words for stop in stops_of(answer)] == words


def test_tui_stops_of_a_runner_up_mark_it_alone() -> None:
    first, rival = stops_of(found("Ada Kell"))
    assert [span.text for span in first.spans] == ["Ada Kell"]
    assert not first.rival
    assert [span.text for span in rival.spans] == ["Ada"]
    assert rival.rival
    assert rival.evidence == ()
