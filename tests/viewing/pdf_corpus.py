# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF files that loop, lie, or ask for something."""

from functools import partial

from tests.viewing import pdfs
from tests.viewing.kinds import (
    DAMAGED,
    HTML,
    LARGE,
    LOCKED,
    NOISE,
    PIXELS,
    SLOW,
    archive,
    pdf_file,
)
from tests.viewing.pictures_of import jpeg, zeros

PDFS = [
    pdf_file("one page", pdfs.simple, PIXELS),
    pdf_file(
        "a table of contents that follows itself", pdfs.xref_loop, PIXELS, DAMAGED
    ),
    pdf_file(
        "a stream of contents that follows itself", pdfs.xref_stream_loop, DAMAGED
    ),
    pdf_file(
        "a table in the wrong place",
        lambda: pdfs.simple().replace(b"startxref\n", b"startxref\n9"),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "pages that contain themselves",
        lambda: pdfs.simple(tree="<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>"),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "pages that contain the catalogue",
        lambda: pdfs.simple(tree="<< /Type /Pages /Kids [1 0 R] /Count 1 >>"),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "10,000 nodes above a page", partial(pdfs.deep_tree, 10_000), PIXELS, DAMAGED
    ),
    pdf_file(
        "a million pages that are one",
        lambda: pdfs.simple(tree=pdfs.TREE.replace("Count 1", "Count 1000000")),
        LARGE,
        DAMAGED,
        PIXELS,
    ),
    pdf_file(
        "2^31 pages",
        lambda: pdfs.simple(tree=pdfs.TREE.replace("Count 1", "Count 2147483647")),
        LARGE,
        DAMAGED,
        PIXELS,
    ),
    pdf_file(
        "minus nine pages",
        lambda: pdfs.simple(tree=pdfs.TREE.replace("Count 1", "Count -9")),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "no page",
        lambda: pdfs.simple(tree="<< /Type /Pages /Kids [] /Count 0 >>"),
        DAMAGED,
    ),
    pdf_file(
        "a hundred thousand brackets",
        lambda: pdfs.simple(more=["[" * 100_000 + "]" * 100_000]),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "a hundred thousand dictionaries",
        lambda: pdfs.simple(page="/X " + "<< /A " * 100_000),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "a page as large as a country",
        lambda: pdfs.simple(box="[0 0 1000000000 1000000000]"),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "a page beyond numbers",
        lambda: pdfs.simple(box="[0 0 1e400 9" + "9" * 400 + "]"),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "a page of no size", lambda: pdfs.simple(box="[0 0 0 0]"), PIXELS, DAMAGED
    ),
    pdf_file(
        "a page inside out", lambda: pdfs.simple(box="[200 100 0 0]"), PIXELS, DAMAGED
    ),
    pdf_file(
        "a page of one point by a million",
        lambda: pdfs.simple(box="[0 0 1 1000000]"),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "a script when it opens",
        lambda: pdfs.simple(
            catalog="/OpenAction << /S /JavaScript /JS (app.alert(1); while(1);) >>"
        ),
        PIXELS,
    ),
    pdf_file(
        "a program to start",
        lambda: pdfs.simple(catalog="/OpenAction << /S /Launch /F (/bin/sh) >>"),
        PIXELS,
    ),
    pdf_file(
        "an address to tell",
        lambda: pdfs.simple(
            page="/AA << /O << /S /URI /URI (https://example.org) >> >>"
        ),
        PIXELS,
    ),
    pdf_file(
        "a form to send",
        lambda: pdfs.simple(catalog="/AcroForm << /Fields [] /XFA (<xdp:xdp/>) >>"),
        PIXELS,
    ),
    pdf_file(
        "files inside",
        lambda: pdfs.simple(
            catalog="/Names << /EmbeddedFiles << /Names [(a.exe) 5 0 R] >> >>",
            more=[
                "<< /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>",
                pdfs.stream(b"MZ" + NOISE[:999]),
            ],
        ),
        PIXELS,
    ),
    pdf_file(
        "a picture from elsewhere",
        lambda: pdfs.simple(
            b"/I Do",
            page="/Resources << /XObject << /I 5 0 R >> >>",
            more=[
                b"<< /Type /XObject /Subtype /Image /Width 9 /Height 9 /F (/etc/passwd) /Length 0 >>\nstream\n\nendstream"
            ],
        ),
        PIXELS,
    ),
    pdf_file("a password", partial(pdfs.simple, encrypted=True), LOCKED),
    pdf_file(
        "a drawing that draws itself",
        lambda: pdfs.with_forms(pdfs.form("/F Do", {"F": 5})),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "two drawings that draw each other",
        lambda: pdfs.with_forms(
            pdfs.form("/G Do", {"G": 6}), pdfs.form("/F Do", {"F": 5})
        ),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "twelve drawings of twelve drawings, and so on",
        pdfs.forms_without_end,
        SLOW,
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "a pattern as fine as dust", pdfs.tiny_pattern, PIXELS, SLOW, DAMAGED, LARGE
    ),
    pdf_file("a letter written in letters", pdfs.own_font, PIXELS, DAMAGED),
    pdf_file(
        "half a gigabyte of drawing",
        lambda: pdfs.simple(
            page="/Contents 5 0 R",
            more=[pdfs.stream(zeros(1 << 29), "/Filter /FlateDecode")],
        ),
        PIXELS,
        DAMAGED,
        LARGE,
        SLOW,
    ),
    pdf_file(
        "packed ten times",
        lambda: pdfs.simple(
            page="/Contents 5 0 R",
            more=[pdfs.stream(NOISE[:99], "/Filter [" + "/FlateDecode " * 10 + "]")],
        ),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "a stream that says it is endless",
        lambda: pdfs.simple(more=[pdfs.stream(b"x", length=2**31)]),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "a stream of its own length",
        lambda: pdfs.simple(
            page="/Contents 5 0 R", more=[b"<< /Length 5 0 R >>\nstream\nx\nendstream"]
        ),
        PIXELS,
        DAMAGED,
    ),
    *(
        pdf_file(
            f"a picture of noise, {name}",
            lambda n=name: pdfs.picture(100, 100, NOISE[:9000], f"/{n}"),
            PIXELS,
            DAMAGED,
        )  # type: ignore[misc]
        for name in (
            "DCTDecode",
            "JPXDecode",
            "JBIG2Decode",
            "CCITTFaxDecode",
            "LZWDecode",
            "RunLengthDecode",
        )
    ),
    pdf_file(
        "a picture that says 100,000 squared",
        lambda: pdfs.picture(100_000, 100_000, zeros(1 << 20), "/FlateDecode"),
        PIXELS,
        DAMAGED,
        LARGE,
    ),
    pdf_file(
        "a picture of 12,000 squared",
        lambda: pdfs.picture(
            12_000, 12_000, zeros(12_000 * 12_000 * 3), "/FlateDecode"
        ),
        PIXELS,
        DAMAGED,
        LARGE,
        SLOW,
    ),
    pdf_file(
        "a picture whose mask is itself",
        lambda: pdfs.picture(9, 9, zeros(243), "/FlateDecode", "/SMask 5 0 R"),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "a million times the graphics state",
        lambda: pdfs.simple(b"q " * 1_000_000),
        PIXELS,
        DAMAGED,
    ),
    pdf_file(
        "a path of two million points",
        lambda: pdfs.simple(b"0 0 m " + b"9 9 l 1 5 l " * 1_000_000 + b"f"),
        PIXELS,
        SLOW,
    ),
    pdf_file(
        "a line of dashes without length",
        lambda: pdfs.simple(b"[0.00001] 0 d 0 0 m 200 100 l S"),
        PIXELS,
        SLOW,
        DAMAGED,
        LARGE,
    ),
    pdf_file(
        "a line as wide as numbers go",
        lambda: pdfs.simple(b"1e38 w 0 0 m 1e38 1e38 l S"),
        PIXELS,
        DAMAGED,
    ),
    pdf_file("the first line alone", lambda: b"%PDF-1.7\n", DAMAGED),
    pdf_file("noise after the first line", lambda: b"%PDF-1.7\n" + NOISE, DAMAGED),
    pdf_file("half of it", lambda: pdfs.simple()[:300], DAMAGED, PIXELS),
    pdf_file(
        "no table at all",
        lambda: pdfs.simple()[: pdfs.simple().rindex(b"xref\n0")],
        PIXELS,
        DAMAGED,
    ),
    pdf_file("a page before it", lambda: HTML + b"\n" + pdfs.simple(), PIXELS, DAMAGED),
    pdf_file("an archive behind it", lambda: pdfs.simple() + archive(), PIXELS),
    pdf_file(
        "pdf, jpeg, archive and html",
        lambda: jpeg(comment=HTML) + pdfs.simple() + archive(),
        PIXELS,
        DAMAGED,
    ),
    pdf_file("a picture called a pdf", jpeg, DAMAGED),
    pdf_file("nothing called a pdf", bytes, DAMAGED),
]
