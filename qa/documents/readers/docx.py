"""Word documents to text, by python-docx: paragraphs, headings, lists and tables in their order."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import docx
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.table import Table
from docx.text.paragraph import Paragraph

from qa.documents.html import Page
from qa.documents.progress import Told, each, unheard

__all__ = ["read"]

_RUN = qn("w:r")
# What stands around the runs of a paragraph; what was deleted or moved away is not among it.
_AROUND = frozenset(
    map(qn, "w:hyperlink w:ins w:moveTo w:smartTag w:sdt w:sdtContent w:fldSimple".split())
)
_TEXT = frozenset(map(qn, "w:br w:cr w:noBreakHyphen w:ptab w:t w:tab".split()))


def read(data: bytes, told: Told = unheard) -> Page:
    """The text of the Word document `data`, blocks parted by blank lines; its title if it has one.

    `told` hears the share of the blocks that are read.
    Raises python-docx's errors if it is damaged.
    """
    document = docx.Document(BytesIO(data))
    blocks = [
        block
        for one in each(list(document.iter_inner_content()), told)
        for block in (_rows(one) if isinstance(one, Table) else _paragraph(one))
    ]
    return Page("\n\n".join(blocks), (document.core_properties.title or "").strip(), None)


def _paragraph(paragraph: Paragraph) -> Iterator[str]:
    runs = _runs(paragraph._p)
    text = "".join(str(part) for run in runs for part in run if part.tag in _TEXT).strip()
    if text:
        # The default style, which python-docx searches for each time, is that of no list.
        style = paragraph.style if paragraph._p.style else None
        item = style is not None and (style.name or "").startswith("List")
        yield f"- {text}" if item else text


def _runs(element: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """The runs of a paragraph; python-docx passes over those in tracked changes and in fields."""
    for child in element:
        if child.tag == _RUN:
            yield child
        elif child.tag in _AROUND:
            yield from _runs(child)


def _rows(table: Table) -> Iterator[str]:
    """The rows of a table, cells parted by bars; a merged cell counts once."""
    for row in table.rows:
        cells: list[str] = []
        for cell in row.cells:
            text = " ".join(cell.text.split())
            if not cells or text != cells[-1]:
                cells.append(text)
        if any(cells):
            yield " | ".join(cells)
