# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF files as no printer makes them, written object by object."""

import zlib
from collections.abc import Iterable

PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R {more} >>"
CATALOG = "<< /Type /Catalog /Pages 2 0 R {more} >>"
TREE = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
DRAW = b"1 0 0 rg 0 0 100 100 re f"  # the left half is red


def stream(data: bytes, more: str = "", length: int | None = None) -> bytes:
    size = len(data) if length is None else length
    head = f"<< /Length {size} {more} >>\nstream\n".encode()
    return head + data + b"\nendstream"


def flate(data: bytes, more: str = "") -> bytes:
    return stream(zlib.compress(data), f"/Filter /FlateDecode {more}")


def pdf(objects: Iterable[str | bytes], trailer: str = "", xref: int = 0) -> bytes:
    """Return a file of these objects, numbered from 1; `xref` moves its table."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        body = each.encode() if isinstance(each, str) else each
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out) + xref
    out += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{at:010} 00000 n \n".encode() for at in places)
    size = len(places) + 1
    out += f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\n".encode()
    return bytes(out + f"startxref\n{start}\n%%EOF\n".encode())


def simple(
    content: bytes = b"",
    *,
    page: str = "",
    catalog: str = "",
    tree: str = TREE,
    more: Iterable[str | bytes] = (),
    box: str = "",
    encrypted: bool = False,
) -> bytes:
    """Return one page; `more` are the objects from 5 on."""
    drawn = stream(content or DRAW)
    made = PAGE.format(more=page)
    if box:
        made = made.replace("[0 0 200 100]", box)
    trailer = ""
    extra = list(more)
    if encrypted:
        key = "<" + "41" * 32 + ">"
        extra.append(
            f"<< /Filter /Standard /V 1 /R 2 /P -4 /O {key} /U {key} /Length 40 >>"
        )
        trailer = f"/Encrypt {4 + len(extra)} 0 R /ID [{key} {key}]"
    return pdf([CATALOG.format(more=catalog), tree, made, drawn, *extra], trailer)


def form(content: str, names: dict[str, int]) -> bytes:
    """Return a form: drawing that can be drawn by others, and by itself."""
    links = " ".join(f"/{name} {number} 0 R" for name, number in names.items())
    more = "/Type /XObject /Subtype /Form /BBox [0 0 200 100]"
    return stream(content.encode(), f"{more} /Resources << /XObject << {links} >> >>")


def with_forms(*forms: bytes) -> bytes:
    """Return a page that draws the first of these forms; they are objects 5, 6, …."""
    resources = "/Resources << /XObject << /F 5 0 R >> >>"
    return simple(b"/F Do", page=resources, more=forms)


def forms_without_end(width: int = 12, depth: int = 12) -> bytes:
    """Return forms each of which draws the next several times: width ** depth."""
    made = [form("/F Do " * width, {"F": 6 + level}) for level in range(depth)]
    made.append(form("1 0 0 rg 0 0 9 9 re f", {}))
    return with_forms(*made)


def deep_tree(levels: int) -> bytes:
    """Return a page at the end of a long row of nodes."""
    nodes: list[str | bytes] = [CATALOG.format(more="")]
    for level in range(levels):
        above = f"/Parent {level + 1} 0 R" if level else ""
        nodes.append(f"<< /Type /Pages {above} /Kids [{level + 3} 0 R] /Count 1 >>")
    nodes.append(
        f"<< /Type /Page /Parent {levels + 1} 0 R /MediaBox [0 0 9 9] >>",
    )
    return pdf(nodes)


def picture(wide: int, high: int, data: bytes, filters: str, more: str = "") -> bytes:
    """Return a page with a picture in it, so encoded."""
    head = (
        f"/Type /XObject /Subtype /Image /Width {wide} /Height {high}"
        f" /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter {filters} {more}"
    )
    resources = "/Resources << /XObject << /I 5 0 R >> >>"
    content = b"200 0 0 100 0 0 cm /I Do"
    return simple(content, page=resources, more=[stream(data, head)])


def tiny_pattern() -> bytes:
    """Return a page filled with a pattern that repeats every millionth of a point."""
    head = (
        "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1]"
        " /XStep 0.000001 /YStep 0.000001 /Resources << >>"
    )
    resources = "/Resources << /Pattern << /P 5 0 R >> >>"
    content = b"/Pattern cs /P scn 0 0 200 100 re f"
    drawn = stream(b"1 0 0 rg 0 0 1 1 re f", head)
    return simple(content, page=resources, more=[drawn])


def own_font() -> bytes:
    """Return a page in a font whose letter is written in the same font."""
    letter = b"1000 0 0 0 1000 1000 d1 BT /F 9 Tf (a) Tj ET"
    font = (
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix"
        " [0.001 0 0 0.001 0 0] /CharProcs << /a 6 0 R >> /Encoding << /Type /Encoding"
        " /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1000]"
        " /Resources << /Font << /F 5 0 R >> >> >>"
    )
    resources = "/Resources << /Font << /F 5 0 R >> >>"
    content = b"BT /F 20 Tf 10 10 Td (aaa) Tj ET"
    return simple(content, page=resources, more=[font, stream(letter)])


def xref_loop() -> bytes:
    """Return a file whose table says that the table before it is itself."""
    plain = simple()
    start = plain.rindex(b"startxref\n") + 10
    table = plain[start:].split()[0].decode()
    return plain.replace(b"/Root 1 0 R", f"/Root 1 0 R /Prev {table}".encode())


def xref_stream_loop() -> bytes:
    """Return a file whose table is a stream that names itself as the one before."""
    head = b"%PDF-1.7\n"
    body = (
        b"1 0 obj\n<< /Type /XRef /Size 2 /W [1 2 1] /Index [0 2] /Root 1 0 R"
        b" /Prev 9 /XRefStm 9 /Length 8 >>\nstream\n\0\0\0\0\1\0\x09\0\nendstream\nendobj\n"
    )
    return head + body + b"startxref\n9\n%%EOF\n"
