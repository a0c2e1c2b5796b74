"""What is long is cut where it is only told beside an answer, and never in an answer."""

from __future__ import annotations

from dataclasses import replace

from ui_fakes import found, question, sentence_of, span_of, unanswerable

from qa.documents.article import Article
from qa.types import Rewrite
from qa.ui.rendering.render import answer_lines, closest_lines, plain, understood

LONG = Article.from_text(f"The hall holds {'so ' * 300}many books.", title="Long")


def test_render_long_closest_sentence_is_cut_and_keeps_its_place() -> None:
    closest = sentence_of(span_of("hall", article=LONG))
    (line,) = closest_lines(replace(unanswerable("Why?"), evidence=(closest,)))
    told = plain(line)
    assert len(told) < 700
    assert told.startswith("Closest: The hall holds so so ")
    assert told.endswith("… (paragraph 1, sentence 1)")


def test_render_long_answer_is_told_whole() -> None:
    (line, _) = answer_lines(found("so " * 300 + "many", article=LONG))
    assert plain(line) == "so " * 300 + "many"


def test_render_long_mended_wording_is_cut() -> None:
    asked = question("Who? " * 200, rewrites=(Rewrite("again", "Who? " * 200, "Who?"),))
    told = understood(replace(found("Ada Kell"), question=asked))
    assert told.startswith("Who? (for Who? Who? ")
    assert len(told) == 300
