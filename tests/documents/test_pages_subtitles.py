"""Web pages and subtitles: what a reader reads of them, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.documents.article import Article
from qa.documents.html import is_html, read_html
from qa.documents.subtitles import is_subtitles, read_subtitles
from qa.errors import ArticleError

PAGES = [
    pytest.param("<p>It rained.</p><p>It stopped.</p>", "It rained.\n\nIt stopped.", id="blocks"),
    pytest.param("<p>It\n  rained <b>all</b> day.</p>", "It rained all day.", id="inline"),
    pytest.param("<nav><ul><li>Home</ul></nav><p>Text.</p>", "Text.", id="navigation"),
    pytest.param("<script>if (a < b) {}</script><p>Text.</p>", "Text.", id="script"),
    pytest.param("<style>p > a {}</style>Text.", "Text.", id="style"),
    pytest.param("<!-- <p>no</p> --><p>Yes.</p>", "Yes.", id="comment"),
    pytest.param("<p>Tom &amp; Ann&#8217;s &lt;b&gt;</p>", "Tom & Ann’s <b>", id="entities"),
    pytest.param("<ul><li>One<li>Two</ul>", "- One\n\n- Two", id="list"),
    pytest.param("<tr><td>T1</td><td>$49</td></tr>", "T1 | $49", id="table"),
    pytest.param("<p>5 < 6 and 7 > 2</p>", "5 < 6 and 7 > 2", id="loose-sign"),
    pytest.param("<footer>Rights<footer>x</footer>y</footer>Text.", "Text.", id="nested"),
    pytest.param("<p>It is <del>40</del> <s>50</s> 60.</p>", "It is 60.", id="struck-out"),
    pytest.param("<p>It <span style='display: none'>x<b>y</b></span>is.", "It is.", id="unseen"),
    pytest.param("<div hidden><p>x</p></div><p class=hidden>It is.", "It is.", id="hidden"),
    pytest.param("<img hidden><p aria-hidden=true>It is.", "It is.", id="not-hidden"),
    pytest.param(
        "<body style='display:none'><p>It is.</body>", "It is.", id="page-hidden-at-first"
    ),
    pytest.param("<p>Open <b>ends", "Open ends", id="unclosed"),
    pytest.param("<p", "", id="cut-off"),
    pytest.param("<aside>never closed<p>x", "", id="skipped-to-the-end"),
]


@pytest.mark.parametrize(("markup", "text"), PAGES)
def test_html_text(markup: str, text: str) -> None:
    assert read_html(markup).text == text


def test_html_keeps_the_marked_article_only() -> None:
    body = "The river burst its banks. " * 10
    page = read_html(f"<html><p>Menu</p><article><p>{body}</p></article><p>More</p></html>")
    assert page.text == body.strip()


def test_html_title_and_day() -> None:
    markup = (
        '<html><head><title>Flood | Post</title><meta property="article:published_time" '
        'content="2023-02-11T08:00:00Z"></head><body><h1>Flood</h1><p>It rained.</p></body></html>'
    )
    article = Article.from_bytes(markup.encode(), "page.html")
    assert (article.title, article.published) == ("Flood", date(2023, 2, 11))
    assert article.text == "Flood\n\nIt rained."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("<!DOCTYPE html>\n<html>", True, id="doctype"),
        pytest.param("\n <!-- note -->\n<HTML lang=en>", True, id="comment-first"),
        pytest.param("The <html> tag opens a page.", False, id="prose"),
        pytest.param("<p>It rained.</p>", False, id="fragment"),
        pytest.param("", False, id="empty"),
    ],
)
def test_html_is_told_by_its_first_tag(text: str, expected: bool) -> None:
    assert is_html(text) is expected


def test_html_without_text_is_refused() -> None:
    with pytest.raises(ArticleError, match="no text"):
        Article.from_bytes(b"<html><script>x</script></html>", "page.html")


@given(st.text(alphabet=st.sampled_from("<>/!-ab &;#\"'=pnav\n")))
def test_html_reads_anything(markup: str) -> None:
    assert read_html(markup).text == read_html(markup).text.strip()


SRT = (
    "1\n00:00:01,000 --> 00:00:04,200\nMy name is <i>Ivo</i>.\nI was born\n\n"
    "2\n00:00:04,500 --> 00:00:08,000\nin Graz.\n\n"
    "3\n00:00:09,000 --> 00:00:11,000\n- Where?\n- In 1951.\n"
)


def test_subtitles_text() -> None:
    assert read_subtitles(SRT) == "My name is Ivo. I was born in Graz.\n\n- Where?\n\n- In 1951."


def test_subtitles_of_the_web() -> None:
    text = "WEBVTT\n\nintro\n00:01.000 --> 00:04.200 align:start\nIt rained.\n"
    assert is_subtitles(text)
    assert read_subtitles(text) == "It rained."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(SRT, True, id="subrip"),
        pytest.param(SRT.replace("\n", "\r\n"), True, id="carriage-returns"),
        pytest.param("1\nThe first line of a list", False, id="number-alone"),
        pytest.param("At 00:00:01,000 --> it began", False, id="prose"),
    ],
)
def test_subtitles_are_told_by_their_first_cue(text: str, expected: bool) -> None:
    assert is_subtitles(text) is expected


@given(st.text(alphabet=st.sampled_from("01:,.-> \nab<>{}\\")))
def test_subtitles_read_anything(text: str) -> None:
    assert "-->" not in read_subtitles(SRT + text.replace("-->", ""))
