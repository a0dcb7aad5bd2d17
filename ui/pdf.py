# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents as PDF, made in memory: A4, numbered pages, no metadata at all.

Nothing here touches a widget, a file or the screen's colours, so it runs off the main
thread as well.
"""

import unicodedata
from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextOption,
    QTextTable,
    QTextTableCell,
)

from ui.paper_shapes import shaped
from ui.pdf_bare import bare
from ui.tokens import FAMILIES

_DPI = 1200
_MM = _DPI / 25.4
_SIDE, _TOP, _BOTTOM = 20 * _MM, 18 * _MM, 22 * _MM
_FOOT = 9 * _MM  # from the text to the line with the page's number
_SMALL = 7.5
_KEPT = 3  # rounds of pushing headings to the next page; each may move others
_TALL = 0.7  # of a page: a row taller than this is broken where it has to be
_INK, _GREY, _RULE = QColor(0, 0, 0), QColor(90, 90, 90), QColor(160, 160, 160)
_FARSI_YEH = "\ufbfc\ufbfd\ufbfe\ufbff"
_APART = 200  # pixels from the margin
# Our boldest cut: a heavier one would be smeared out of it.
_STRONG = "b, strong, th { font-weight: 600 }"
_AIR = 5  # pixels above and below a table
_PIXELS = _DPI / 96  # of the device in a pixel of HTML


def paper_font(points: float = 9.5) -> QFont:
    """Return the letters of documents: what is copied from them is what was typed."""
    face = QFont(list(FAMILIES))
    face.setPointSizeF(points)
    face.setFeature(QFont.Tag("liga"), 0)  # a hash with ff is copied as it is
    face.setFeature(QFont.Tag("ccmp"), 0)  # shaped letters stay one glyph each
    return face


def document_of(
    html: str,
    pictures: Mapping[str, QImage] | None = None,
    *,
    rtl: bool = False,
    points: float = 9.5,
) -> QTextDocument:
    """Return a page of HTML as a document; `pictures` by the `src` they are under."""
    document = QTextDocument()
    option = QTextOption()
    turned, usual = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    option.setTextDirection(turned if rtl else usual)
    document.setDefaultTextOption(option)
    document.setDefaultFont(paper_font(points))
    document.setDefaultStyleSheet(_STRONG)
    kind = QTextDocument.ResourceType.ImageResource.value
    for name, image in (pictures or {}).items():
        document.addResource(kind, QUrl(name), image)
    # Qt reads a narrow no-break space as any blank, and breaks the line at it.
    plain = unicodedata.normalize("NFC", html).replace("\u202f", "\u00a0")
    document.setHtml(shaped(plain))
    _scale_margins(document)
    editing = QTextCursor(document)
    editing.beginEditBlock()  # laid out once, not after each cell
    for table in _tables(document):
        _rule(table)
    editing.endEditBlock()
    return document


def written(document: QTextDocument, foot: str = "") -> bytes:
    """Write a document on A4 pages, `foot` and the number under each."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    page = QSizeF(writer.width() - 2 * _SIDE, writer.height() - _TOP - _BOTTOM)
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(page)
    _keep_together(document, page.height())
    for table in _tables(document):
        _keep_rows(document, table, page.height())
        _lay_out_again(document)
    _keep_together(document, page.height())
    _lay_out_again(document)
    painter = QPainter(writer)
    count = document.pageCount()
    for number in range(count):
        if number:
            writer.newPage()
        _draw(painter, document, page, number)
        _draw_foot(painter, page, foot, f"{number + 1} / {count}")
    painter.end()
    del painter, writer  # the end of the file is written now
    text = document.toPlainText() + shaped(foot)
    farsi = any(letter in text for letter in _FARSI_YEH)
    return bare(bytes(buffer.data().data()), farsi=farsi)


def _draw(
    painter: QPainter, document: QTextDocument, page: QSizeF, number: int
) -> None:
    area = QRectF(0, number * page.height(), page.width(), page.height())
    painter.save()
    painter.translate(_SIDE, _TOP - area.top())
    painter.setClipRect(area)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = area
    context.palette.setColor(QPalette.ColorRole.Text, _INK)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_foot(painter: QPainter, page: QSizeF, foot: str, number: str) -> None:
    line = QRectF(_SIDE, _TOP + page.height() + _FOOT, page.width(), 6 * _MM)
    painter.save()
    painter.setFont(paper_font(_SMALL))
    painter.setPen(_GREY)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, shaped(foot))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, number)
    painter.restore()


def _keep_together(document: QTextDocument, height: float) -> None:
    """Move headings and pictures to the page of what they stand above.

    Where somebody signs stays whole, with the sentence above it.
    """
    for _ in range(_KEPT):
        moved = [_pushed(document, block, height) for block in _kept(document)]
        moved += [_signed(document, block, height) for block in _set_apart(document)]
        if not any(moved):
            return


def _kept(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() or _is_picture(block):
            found.append(block)
        block = block.next()
    return found


def _set_apart(document: QTextDocument) -> list[QTextBlock]:
    """Return the paragraphs far from the margin: whom it is to, and who signs."""
    found, block = [], document.begin()
    while block.isValid():
        if block.blockFormat().leftMargin() > _APART * _PIXELS:
            found.append(block)
        block = block.next()
    return found


def _signed(document: QTextDocument, block: QTextBlock, height: float) -> bool:
    """Tell whether a paragraph had to go to the next page, with the one above it."""
    layout, above = document.documentLayout(), block.previous()
    first = above if above.isValid() and above.text().strip() else block
    top = layout.blockBoundingRect(first).top()
    bottom = layout.blockBoundingRect(block).bottom()
    if not _is_broken((top, bottom), height):
        return False
    return _break_before(first)


def _break_before(block: QTextBlock) -> bool:
    form = block.blockFormat()
    if form.pageBreakPolicy():
        return False
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).setBlockFormat(form)
    return True


def _is_picture(block: QTextBlock) -> bool:
    inside = block.begin()
    while not inside.atEnd():
        if inside.fragment().charFormat().isImageFormat():
            return True
        inside += 1
    return False


def _pushed(document: QTextDocument, block: QTextBlock, height: float) -> bool:
    """Tell whether a block had to go to the next page, where the one after it is."""
    layout, after = document.documentLayout(), block.next()
    if not after.isValid() or document.frameAt(block.position()) != document.frameAt(
        after.position()
    ):
        return False
    here = layout.blockBoundingRect(block).top() // height
    if _first_line(document, after) // height == here:
        return False
    return _break_before(block)


def _first_line(document: QTextDocument, block: QTextBlock) -> float:
    """Return where the words of a block begin: Qt may leave its top on the page before."""
    top = document.documentLayout().blockBoundingRect(block).top()
    lines = block.layout()
    return top + (lines.lineAt(0).y() if lines.lineCount() else 0.0) + 1


def _scale_margins(document: QTextDocument) -> None:
    """Qt scales what stands above and below a paragraph to the device, not beside it."""
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        if form.leftMargin() or form.rightMargin():
            form.setLeftMargin(form.leftMargin() * _PIXELS)
            form.setRightMargin(form.rightMargin() * _PIXELS)
            QTextCursor(block).setBlockFormat(form)
        block = block.next()


def _tables(document: QTextDocument) -> list[QTextTable]:
    frames = document.rootFrame().childFrames()
    return [frame for frame in frames if isinstance(frame, QTextTable)]


def _rule(table: QTextTable) -> None:
    """Give a table with borders thin lines under its rows; one of pictures none."""
    form = table.format()
    if not form.border():
        return
    form.setBorder(0)
    form.setBorderCollapse(True)
    form.setTopMargin(_AIR)
    form.setBottomMargin(_AIR)
    table.setFormat(form)
    if _has_picture(table):
        return
    solid = QTextFrameFormat.BorderStyle.BorderStyle_Solid
    for row in range(table.rows()):
        for cell in _cells(table, row):
            look = cell.format().toTableCellFormat()
            look.setBottomBorder(0.6 if row >= form.headerRowCount() else 1)
            look.setBottomBorderStyle(solid)
            look.setBottomBorderBrush(QBrush(_RULE))
            cell.setFormat(look)


def _keep_rows(document: QTextDocument, table: QTextTable, height: float) -> None:
    """Begin a row on the next page where it would be broken; pictures with their words."""
    heads, rows = table.format().headerRowCount(), range(table.rows())
    if _has_picture(table):
        if _is_broken(_reach(document, table, rows), height):
            _push_table(table)
        return
    for row in rows[heads:]:
        top, bottom = _reach(document, table, range(row, row + 1))
        if not _is_broken((top, bottom), _TALL * height, height):
            continue
        if row == heads:
            _push_table(table)
            continue
        # Nothing keeps a row whole in Qt: the one above it is made to end lower.
        left = ((top // height + 1) * height - top) / _PIXELS
        cell = max(_cells(table, row - 1), key=lambda c: _ends(document, c))
        look = cell.format().toTableCellFormat()
        look.setBottomPadding(look.bottomPadding() + max(0.0, left - 1))
        cell.setFormat(look)


def _is_broken(reach: tuple[float, float], tallest: float, height: float = 0.0) -> bool:
    """Tell whether something that could stand on one page stands on two."""
    (top, bottom), page = reach, height or tallest
    return top // page != (bottom - 1) // page and bottom - top < tallest


def _push_table(table: QTextTable) -> None:
    form = table.format()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    table.setFormat(form)


def _lay_out_again(document: QTextDocument) -> None:
    """Qt forgets what stands after a table whose format changes: ask for all of it."""
    document.markContentsDirty(0, document.characterCount())


def _cells(table: QTextTable, row: int) -> list[QTextTableCell]:
    return [table.cellAt(row, column) for column in range(table.columns())]


def _reach(
    document: QTextDocument, table: QTextTable, rows: range
) -> tuple[float, float]:
    """Return where rows begin and end, from the top of the document."""
    layout, tops, bottoms = document.documentLayout(), [], []
    for row in rows:
        for cell in _cells(table, row):
            first = cell.firstCursorPosition().block()
            tops.append(layout.blockBoundingRect(first).top())
            bottoms.append(_ends(document, cell))
    return min(tops), max(bottoms)


def _ends(document: QTextDocument, cell: QTextTableCell) -> float:
    last = cell.lastCursorPosition().block()
    return document.documentLayout().blockBoundingRect(last).bottom()


def _has_picture(table: QTextTable) -> bool:
    block = table.firstCursorPosition().block()
    end = table.lastPosition()
    while block.isValid() and block.position() <= end:
        if _is_picture(block):
            return True
        block = block.next()
    return False
