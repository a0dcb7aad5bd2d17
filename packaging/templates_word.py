# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The blocks of a letter as a Word document that people can edit."""

import io
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

if TYPE_CHECKING:
    from templates import Block, Run

FONT = "Arial"  # on every computer with Word; has Arabic
_SIZES = {"Normal": 10, "Title": 16, "Heading 1": 12.5, "Heading 2": 10}
_SPACES = {
    "Normal": (0, 5),
    "Title": (4, 8),
    "Heading 1": (9, 3),
    "Heading 2": (8, 3),
}
_HEADS = {"h1": "Title", "h2": "Heading 1", "h3": "Heading 2"}
_STYLES = {"item": "List Bullet"}
_GREY = RGBColor(0x55, 0x55, 0x55)
_WIDTH = 16.5  # centimetres of text


def document(blocks: "list[Block]") -> bytes:
    """Return a document of A4 pages with the blocks."""
    made = Document()
    _look(made)
    for block in blocks:
        if block.kind == "table":
            _table(made, block)
        else:
            _paragraph(made, block)
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def _look(made: Any) -> None:
    section = made.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2)
    section.top_margin, section.bottom_margin = Cm(2), Cm(2)
    for name, size in _SIZES.items():
        style = made.styles[name]
        style.font.size = Pt(size)
        style.font.color.rgb = RGBColor(0, 0, 0)
        style.font.bold = name != "Normal"
        before, after = _SPACES[name]
        style.paragraph_format.space_before = Pt(before)
        style.paragraph_format.space_after = Pt(after)
        _face(style.element.get_or_add_rPr())
    made.styles["List Bullet"].paragraph_format.space_after = Pt(2)
    title = made.styles["Title"].element.get_or_add_pPr()
    for border in title.findall(qn("w:pBdr")):
        title.remove(border)
    _page_numbers(section.footer.paragraphs[0])


def _face(marks: Any) -> None:
    fonts = marks.get_or_add_rFonts()
    for key in list(fonts.attrib):
        del fonts.attrib[key]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)


def _page_numbers(paragraph: Any) -> None:
    paragraph.alignment = 2  # at the right
    for name, kind, words in (
        ("w:fldChar", "begin", ""),
        ("w:instrText", "", "PAGE"),
        ("w:fldChar", "end", ""),
    ):
        part = OxmlElement(name)
        if kind:
            part.set(qn("w:fldCharType"), kind)
        part.text = words or None
        paragraph.add_run()._r.append(part)  # noqa: SLF001 - python-docx's own way


def _paragraph(made: Any, block: "Block") -> None:
    paragraph = made.add_paragraph(
        style=_HEADS.get(block.kind) or _STYLES.get(block.kind)
    )
    match block.kind:
        case "tag":
            paragraph.add_run(block.tag)
        case "page":
            paragraph.add_run().add_break(WD_BREAK.PAGE)
        case "rule":
            _underline(paragraph)
        case "right":
            paragraph.paragraph_format.left_indent = Cm(8.5)
    _runs(paragraph, block.runs)
    if block.kind == "small":
        for run in paragraph.runs:
            run.font.size, run.font.color.rgb = Pt(8.5), _GREY


def _runs(paragraph: Any, stretches: "list[Run]") -> None:
    for stretch in stretches:
        run = paragraph.add_run()
        for at, line in enumerate(stretch.text.split("\n")):
            if at:
                run.add_break()
            run.add_text(line)
        run.bold, run.italic = stretch.bold or None, stretch.italic or None


def _table(made: Any, block: "Block") -> None:
    columns = max(len(row) for row in block.rows if not isinstance(row, str))
    table = made.add_table(rows=0, cols=columns, style="Table Grid")
    for at, row in enumerate(block.rows):
        line = table.add_row()
        cells = line.cells
        _mark(line, "w:cantSplit")  # half a finding on a page says something else
        if isinstance(row, str):
            cells[0].paragraphs[0].add_run(row)
            continue
        for cell, stretches in zip(cells, row, strict=False):
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(2)
            _runs(paragraph, stretches)
            if block.headed and at == 0:
                for run in paragraph.runs:
                    run.bold = True
        if block.headed and at == 0:
            _mark(table.rows[0], "w:tblHeader")  # comes again on each page
    shares = block.shares or (1 / columns,) * columns
    for row in table.rows:  # Word goes by the cells, others by the columns
        for cell, share in zip(row.cells, shares, strict=True):
            cell.width = Cm(_WIDTH * share)
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Cm(_WIDTH * share)
    made.add_paragraph().paragraph_format.space_after = Pt(2)


def _mark(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001 - python-docx has no name for it


def _underline(paragraph: Any) -> None:
    borders = OxmlElement("w:pBdr")
    line = OxmlElement("w:bottom")
    for key, value in (
        ("val", "single"),
        ("sz", "4"),
        ("space", "1"),
        ("color", "999999"),
    ):
        line.set(qn(f"w:{key}"), value)
    borders.append(line)
    paragraph._p.get_or_add_pPr().append(borders)  # noqa: SLF001 - no name for it either
