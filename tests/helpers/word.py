# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small Word documents for tests, good and hostile, made part by part."""

import io
import zipfile
from html import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MAIN = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
)
HEAD = f'<w:document xmlns:w="{W}" xmlns:r="{R}">'


def paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def row(*cells: str) -> str:
    inner = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in cells)
    return f"<w:tr>{inner}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def body(inner: str) -> str:
    return f"{HEAD}<w:body>{inner}</w:body></w:document>"


def relations(*more: str) -> str:
    return f'<Relationships xmlns="{PACKAGE}/relationships">{"".join(more)}</Relationships>'


def relation(
    kind: str, target: str, *, external: bool = False, name: str = "rId9"
) -> str:
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{name}" Type="{R}/{kind}" Target="{target}"{mode}/>'


def docx(
    inner: str = "",
    *,
    parts: dict[str, str | bytes] | None = None,
    main: str = MAIN,
    whole: str = "",
) -> bytes:
    """Return a document with paragraphs; `parts` are added, or take the place of others."""
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            f'<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
        ),
        "_rels/.rels": relations(
            relation("officeDocument", "word/document.xml", name="rId1")
        ),
        "word/document.xml": whole or body(inner),
        **(parts or {}),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def templated(*lines: str) -> bytes:
    """Return a document whose paragraphs are these lines."""
    return docx("".join(paragraph(line) for line in lines))


def opened(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def words(data: bytes) -> list[str]:
    """Return the text of each paragraph of a document."""
    from lxml import etree

    root = etree.fromstring(opened(data)["word/document.xml"])
    paragraphs = root.iter(f"{{{W}}}p")
    return ["".join(t.text or "" for t in p.iter(f"{{{W}}}t")) for p in paragraphs]
