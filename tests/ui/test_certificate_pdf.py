# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A certificate on paper: whole rows, names that can be searched, no metadata."""

import json
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ui.paper_shapes import shaped
from ui.pdf import document_of, written
from ui.pdf_bare import NotQts, bare

NAME = "أميناتا سو عبد الله الإسلام ياسين"
PERSIAN = "چنگیز نیما"
POPPLER = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="needs Debian's poppler-utils"
)
EXIFTOOL = pytest.mark.skipif(
    not shutil.which("exiftool"), reason="needs Debian's libimage-exiftool-perl"
)
MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
OF_ANY_PDF = {"PDF:PDFVersion", "PDF:Linearized", "PDF:PageCount"}


def rows(count: int, text: str = "Une cicatrice <br>linéaire") -> str:
    lines = "".join(f"<tr><td>{n}</td><td>{text}</td></tr>" for n in range(count))
    return (
        "<table border='1' cellpadding='4' width='100%'><thead><tr><td>N</td>"
        f"<td>Constatation</td></tr></thead>{lines}</table>"
    )


def run(tool: str, *arguments: str) -> str:
    done = subprocess.run(
        [tool, *arguments], check=True, capture_output=True, text=True
    )
    return done.stdout


@pytest.fixture
def pages(look: QApplication, tmp_path: Path) -> Callable[..., list[str]]:
    """Return the text of each page, read with another tool."""

    def pages_of(html: str, pictures=None, foot: str = "") -> list[str]:
        path = tmp_path / "made.pdf"
        path.write_bytes(written(document_of(html, pictures), foot))
        text = unicodedata.normalize("NFKC", run("pdftotext", "-raw", str(path), "-"))
        return MARKS.sub("", text).split("\f")[:-1]

    return pages_of


@POPPLER
def test_arabic_names_are_read_back_letter_for_letter(pages):
    for name in (NAME, PERSIAN):
        (page,) = pages(f"<p>Nom : Aminata Sow – {name}</p>")
        letters = "".join(page.split())  # the tool puts each on a line of its own
        for word in name.split():
            assert word in letters, word


def test_each_letter_has_the_shape_of_its_place_and_what_has_none_stays():
    assert shaped("سو") == "\ufeb3\ufeee"
    assert shaped("لا") == "\ufefb"
    assert unicodedata.normalize("NFKC", shaped(NAME)) == NAME
    marked = "مُحَمَّد"
    assert shaped(marked) == marked
    assert shaped("Aminata 12 – é") == "Aminata 12 – é"


@POPPLER
def test_no_line_begins_with_the_colon_of_the_sentence_before(pages):
    for more in range(60):
        (page,) = pages(f"<p>{'la personne ' * 6}{'a' * more} déclare être\u202f:</p>")
        assert not re.search(r"^ ?:", page, re.MULTILINE), more


@POPPLER
def test_a_row_is_never_broken_and_the_head_comes_again_on_each_page(pages):
    found = pages(rows(90), foot="Aminata Sow")
    assert len(found) > 2
    for number, page in enumerate(found, 1):
        assert "Constatation" in page
        assert page.count("Une cicatrice") == page.count("linéaire")
        assert f"{number} / {len(found)}" in page
        assert "Aminata Sow" in page
    numbers = [
        int(n) for page in found for n in re.findall(r"^(\d+) Une", page, re.MULTILINE)
    ]
    assert numbers == list(range(90))


@POPPLER
def test_nothing_that_stands_after_tables_is_lost(pages):
    html = rows(30) + "<h2>Légende</h2><p>Compatible</p>" + rows(30) + "<p>Fin</p>"
    text = "".join(pages(html))
    for said in ("Légende", "Compatible", "Fin"):
        assert said in text


@POPPLER
def test_a_heading_and_a_signature_stay_with_what_they_belong_to(pages):
    lines = "".join(f"<p>Ligne {n}</p>" for n in range(33))
    for more in range(8):
        filler = lines + "<p>Encore</p>" * more
        found = pages(
            f"{filler}<h2>Conclusion</h2><p>Texte</p>"
            "<p>Remis en main propre.</p>"
            "<p style='margin-left: 330px'>Fait à Paris<br>Signature<br><br>Salma</p>"
        )
        with_head = [n for n, page in enumerate(found) if "Conclusion" in page]
        assert with_head == [n for n, page in enumerate(found) if "Texte" in page]
        signed = [n for n, page in enumerate(found) if "Fait à Paris" in page]
        assert signed == [n for n, page in enumerate(found) if "Salma" in page]
        assert signed == [n for n, page in enumerate(found) if "main propre" in page]


@POPPLER
def test_a_heading_is_never_the_last_line_of_a_page(pages):
    for count in range(32, 38):  # the end of the page is among them
        lines = "".join(f"<p>Ligne {n}</p>" for n in range(count))
        said = pages(f"{lines}<h3>Titre</h3><p>Deux lignes<br>ici</p>")
        (with_it,) = (page for page in said if "Titre" in page)
        assert "Deux lignes" in with_it, count


@POPPLER
def test_a_picture_and_its_caption_stand_on_one_page(pages):
    image = QImage(900, 700, QImage.Format.Format_RGB32)
    image.fill(0xFF889988)
    cells = "<td><img src='a' width='300'></td>" * 2
    pair = (
        f"<table border='1' width='100%'><tr>{cells}</tr>"
        "<tr><td>Photographie {n}</td><td>Vue {n}</td></tr></table><p></p>"
    )
    html = "".join(pair.replace("{n}", str(n)) for n in range(7))
    found = pages(html, {"a": image})
    captions = [re.findall(r"Photographie (\d)", page) for page in found]
    assert [n for page in captions for n in page] == [str(n) for n in range(7)]
    assert max(len(page) for page in captions) <= 3  # as many as have room


@EXIFTOOL
def test_the_pdf_has_no_metadata_at_all(look: QApplication, tmp_path: Path):
    path = tmp_path / "made.pdf"
    data = written(document_of(f"<p>{NAME}</p>" + rows(40)), "Aminata")
    path.write_bytes(data)
    fields = json.loads(run("exiftool", "-j", "-G0", str(path)))[0]
    kept = {key for key in fields if key.startswith(("PDF", "XMP"))}
    assert kept <= OF_ANY_PDF
    for told in (b"/Info", b"/Metadata", b"Date", b"Qt", b"/ID", b"uuid", b"Producer"):
        assert told not in data, told


@POPPLER
def test_pdfinfo_reads_the_file_and_finds_nothing_but_its_pages(
    look: QApplication, tmp_path: Path
):
    path = tmp_path / "made.pdf"
    path.write_bytes(written(document_of("<p>Texte</p>")))
    told = run("pdfinfo", str(path))
    for name in ("Title", "Author", "Creator", "Producer", "CreationDate", "ModDate"):
        assert f"{name}:" not in told
    assert "Metadata Stream: no" in told
    assert re.search(r"Pages:\s+1", told)


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.4\n", b"%PDF-1.4\ntrailer\nstartxref\nx", b"no pdf at all"]
)
def test_what_is_no_pdf_of_ours_is_not_written_again(data):
    with pytest.raises((NotQts, ValueError)):
        bare(data)
