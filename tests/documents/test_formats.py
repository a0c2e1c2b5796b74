"""PDF, Word and e-books: what a reader reads of them, and what is said when they cannot be read."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import docx
import pypdf
import pytest
from docx.oxml import OxmlElement
from made_documents import made_epub, made_pdf

import qa
from qa.documents.article import Article
from qa.documents.formats import read_document
from qa.documents.readers import epub
from qa.documents.readers.pdf import running_text
from qa.errors import ArticleError

PROSE = [
    "The Harbour Trust opened its new lock on 4 May 2023 after nine years of work.",
    "It cost 48 million euros, which the trust borrowed from three banks in Oslo.",
]


def test_pdf_is_read_and_answers(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(made_pdf([["Harbour report", "", *PROSE], ["Nothing more was said."]]))
    article = qa.Article.from_file(file)
    answer = qa.Chat(article).ask("How much did the lock cost?")
    assert answer.text == "48 million euros"
    span = answer.spans[0]
    assert article.text[span.start : span.end] == span.text


PAGES = [
    pytest.param([["One line", "goes on."]], "One line\ngoes on.", id="lines-stay-lines"),
    pytest.param([["Text.", "12"], ["More.", "- 13 -"]], "Text.\nMore.", id="page-numbers"),
    pytest.param([["In 1914", "1915", "and 1916"]], "In 1914\n1915\nand 1916", id="figure-within"),
    pytest.param(
        [
            [f"Annual Report {year}", f"Text {name}."]
            for year, name in ((1, "a"), (2, "b"), (3, "c"))
        ],
        "Text a.\nText b.\nText c.",
        id="running-heads",
    ),
    pytest.param(
        [["Same line.", "Text a."], ["Same line.", "Text b."]],
        "Same line.\nText a.\nSame line.\nText b.",
        id="two-pages-have-no-running-head",
    ),
    pytest.param([[], ["  "]], "", id="blank"),
]


@pytest.mark.parametrize(("pages", "text"), PAGES)
def test_pdf_running_text(pages: Sequence[Sequence[str]], text: str) -> None:
    assert running_text(pages) == text


def test_pdf_locked() -> None:
    writer = pypdf.PdfWriter(clone_from=BytesIO(made_pdf([PROSE])))
    writer.encrypt("secret", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    with pytest.raises(ArticleError, match=r"a\.pdf is locked with a password"):
        Article.from_bytes(out.getvalue(), "a.pdf")


def test_docx_blocks_in_their_order() -> None:
    document = docx.Document()
    document.core_properties.title = "The lock"
    document.add_heading("The new lock", 1)
    document.add_paragraph(PROSE[0])
    document.add_paragraph("Three gates", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Cost", "48 million"
    document.add_paragraph("The end.")
    out = BytesIO()
    document.save(out)
    article = Article.from_bytes(out.getvalue(), "lock.docx")
    assert article.title == "The lock"
    assert article.text.split("\n\n") == [
        "The new lock",
        PROSE[0],
        "- Three gates",
        "Cost | 48 million",
        "The end.",
    ]


def test_docx_tracked_changes_links_and_fields() -> None:
    document = docx.Document()
    marked = document.add_paragraph("The lock ")
    for kind, tag, words in (
        ("ins", "t", "opens"),
        ("del", "delText", "closes"),
        ("moveFrom", "t", "late"),
        ("hyperlink", "t", " in"),
        ("fldSimple", "t", " May"),
    ):
        around, text = OxmlElement(f"w:{kind}"), OxmlElement(f"w:{tag}")
        text.text = words
        run = OxmlElement("w:r")
        run.append(text)
        around.append(run)
        marked._p.append(around)
    out = BytesIO()
    document.save(out)
    assert Article.from_bytes(out.getvalue(), "lock.docx").text == "The lock opens in May"


def test_epub_chapters_in_reading_order() -> None:
    chapters = {"z.xhtml": "<h1>One</h1><p>It rained.</p>", "b.xhtml": "<p>It stopped.</p>"}
    article = Article.from_bytes(made_epub(chapters), "book.epub")
    assert (article.title, article.text) == ("A Book", "One\n\nIt rained.\n\nIt stopped.")


@pytest.mark.parametrize(
    ("data", "parts"),
    [
        pytest.param(made_pdf([PROSE[:1], PROSE[1:], ["The end."]]), 3, id="pages"),
        pytest.param(made_epub({"one": PROSE[0], "two": PROSE[1]}), 2, id="chapters"),
    ],
)
def test_the_share_that_is_read_is_told(data: bytes, parts: int) -> None:
    told: list[float] = []
    assert read_document(data, "a document", told.append) is not None
    assert told == [number / parts for number in range(1, parts + 1)]
    shares: list[float] = []
    qa.Article.from_bytes(data, "a document", told=shares.append)
    assert shares == sorted(shares)
    assert len(shares) > parts
    assert shares[-1] == 1.0


def test_epub_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(epub, "_MOST_MARKUP", 2000)
    data = made_epub({"a.xhtml": "<p>" + "word " * 1000 + "</p>"})
    with pytest.raises(ArticleError, match=r"^book\.epub unpacks to too much"):
        Article.from_bytes(data, "book.epub")


DAMAGED = [
    pytest.param(b"%PDF-1.7\n%\xe2\xe3", "a PDF but is damaged", id="pdf"),
    pytest.param(made_pdf([PROSE])[:400], "a PDF but is damaged", id="pdf-cut-off"),
    pytest.param(b"PK\x03\x04..word/document.xml", "a Word document but is damaged", id="docx"),
    pytest.param(made_epub({"a.xhtml": "x"})[:150], "an e-book but is damaged", id="epub"),
    pytest.param(made_pdf([[]]), "a PDF without text in it", id="pdf-of-pictures"),
    pytest.param(made_epub({"a.xhtml": "<p></p>"}), "an e-book without text", id="epub-empty"),
]


@pytest.mark.parametrize(("data", "said"), DAMAGED)
def test_damaged_documents(data: bytes, said: str) -> None:
    with pytest.raises(ArticleError, match=said) as caught:
        Article.from_bytes(data, "some.bin")
    assert str(caught.value).startswith("some.bin ")


@pytest.mark.parametrize(
    ("data", "library", "extra"),
    [
        pytest.param(made_pdf([PROSE]), "pypdf", "pdf", id="pdf"),
        pytest.param(b"PK\x03\x04..word/document.xml", "docx", "docx", id="docx"),
    ],
)
def test_missing_library_names_the_extra(
    data: bytes, library: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.delitem(sys.modules, f"qa.documents.readers.{extra}", raising=False)
    with pytest.raises(ArticleError, match=rf'pip install "article-qa\[{extra}\]"'):
        Article.from_bytes(data, "report")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"Plain words about %PDF-1.7 files.", id="text"),
        pytest.param(b"PK\x03\x04....", id="other-zip"),
        pytest.param(b"<html><p>word/document.xml</html>", id="page"),
        pytest.param(b"", id="empty"),
    ],
)
def test_no_document(data: bytes) -> None:
    assert read_document(data, "a") is None
