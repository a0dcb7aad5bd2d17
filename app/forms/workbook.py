# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the sheets of a form out of bytes: every format, within limits, no file."""

from app.forms.faults import Findings
from app.forms.sheets import Unreadable, Workbook, refused

MAX_FILE = 8 * 1024 * 1024  # bytes


def read(data: bytes, name: str, found: Findings) -> Workbook:
    """Return the sheets an XLSForm is made of.

    What the bytes are is seen from the bytes: many a `.xlsx` is an older `.xls`.
    `name` decides between the two kinds of text only.

    Raises:
        CannotConvert: too large, damaged, or no spreadsheet.

    """
    if len(data) > MAX_FILE:
        raise refused("file_too_large", detail=str(MAX_FILE // 1024 // 1024))
    try:
        return _sheets(data, name.lower(), found)
    except Unreadable as error:
        raise refused("not_a_workbook") from error


def _sheets(data: bytes, name: str, found: Findings) -> Workbook:
    if data.startswith(b"PK"):
        from app.forms.workbook_xlsx import read_xlsx

        return read_xlsx(data, found)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        from app.forms.workbook_xls import read_xls

        return read_xls(data, found)
    from app.forms.workbook_text import read_csv, read_markdown

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable from error
    if name.endswith(".csv"):
        return read_csv(text, found)
    if name.endswith(".md") or "|" in text[:5_000]:
        return read_markdown(text, found)
    return read_csv(text, found)
