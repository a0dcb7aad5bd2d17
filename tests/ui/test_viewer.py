# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking at attached files: in the window, from memory, and in words where it fails."""

from collections.abc import Iterator
from io import BytesIO
from random import Random

import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.demo.files import document, photograph
from app.errors import Damaged
from app.rows import AttachmentRow
from app.viewing.viewer import Limits, Viewer, end_all
from tests.helpers.screens import click, named, nameless, words
from tests.helpers.viewing import answering, locked
from ui.widgets.decoding import image_of
from ui.widgets.viewer import FileViewer


@pytest.fixture
def viewer(tasks, qtbot) -> FileViewer:
    return shown(FileViewer(tasks), qtbot)


def shown(viewer: FileViewer, qtbot: QtBot) -> FileViewer:
    qtbot.addWidget(viewer)
    viewer.resize(1000, 700)
    viewer.show()
    return viewer


def show(viewer: FileViewer, name: str, kind: str, data: bytes) -> None:
    row = AttachmentRow("0" * 64, name, kind, len(data))
    viewer.show_file(row, lambda: iter([data[:1000], data[1000:]]))


def pdf() -> bytes:
    return document("Judgment", ["One line of the judgment."] * 30)


def png(width: int, height: int, mode: str = "RGB") -> bytes:
    out = BytesIO()
    Image.new(mode, (width, height)).save(out, "PNG")
    return out.getvalue()


def test_a_photograph_is_shown_whole_and_can_be_enlarged(viewer, qtbot):
    show(viewer, "photo.jpg", "image/jpeg", photograph(Random(1), "x"))
    qtbot.waitUntil(viewer.canvas.has_image)
    before = viewer.canvas.scale()
    click(viewer, "zoom_in")
    assert viewer.canvas.scale() > before
    click(viewer, "zoom_fit")
    assert viewer.canvas.scale() == pytest.approx(before)
    assert named(viewer, "viewer_name", QLabel).text() == "photo.jpg"


def test_a_picture_taken_sideways_is_shown_upright() -> None:
    out = BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    Image.new("RGB", (40, 20)).save(out, "JPEG", exif=exif)
    with Viewer() as process:
        image = image_of(process.picture(out.getvalue()))
    assert (image.width(), image.height()) == (20, 40)


def test_a_picture_too_large_for_memory_says_so(viewer, qtbot):
    show(viewer, "poster.png", "image/png", png(10_001, 10_001, "1"))
    qtbot.waitUntil(lambda: "too large" in words(viewer))


def test_a_large_photograph_is_shown_at_its_own_size(viewer, qtbot):
    show(viewer, "large.png", "image/png", png(8000, 4000, "1"))
    qtbot.waitUntil(viewer.canvas.has_image, timeout=20_000)
    assert viewer.canvas._natural == QSize(8000, 4000)
    assert viewer.canvas._paper.image.width() < 8000


def test_a_picture_as_telephones_of_one_maker_keep_it_says_what_to_do(viewer, qtbot):
    show(viewer, "IMG_1.HEIC", "image/heic", b"\0\0\0\x18ftypheic" + bytes(90))
    qtbot.waitUntil(lambda: "HEIC, for" in words(viewer))
    assert "Choose JPEG" in words(viewer)


def test_a_pdf_that_asks_for_a_password_says_so(viewer, qtbot):
    show(viewer, "secret.pdf", "application/pdf", locked())
    qtbot.waitUntil(lambda: "password" in words(viewer))


def test_what_takes_too_long_says_so_and_the_next_file_is_shown(tasks, qtbot):
    viewer = shown(FileViewer(tasks, answering("hang", seconds=0.5)), qtbot)
    show(viewer, "slow.png", "image/png", png(4, 4))
    qtbot.waitUntil(lambda: "takes too long" in words(viewer))
    show(viewer, "notes.txt", "text/plain", b"second")
    text = viewer.findChild(QPlainTextEdit, "viewer_text")
    qtbot.waitUntil(lambda: text.toPlainText() == "second")


def test_opening_can_be_stopped(tasks, qtbot):
    viewer = shown(FileViewer(tasks, answering("hang")), qtbot)
    show(viewer, "slow.png", "image/png", png(4, 4))
    stop = viewer.findChild(QAbstractButton, "progress_stop")
    qtbot.waitUntil(stop.isVisible)
    stop.click()
    qtbot.waitUntil(lambda: "stopped" in words(viewer))


def test_a_process_that_dies_is_a_sentence(tasks, qtbot):
    viewer = shown(FileViewer(tasks, answering("crash")), qtbot)
    show(viewer, "photo.jpg", "image/jpeg", b"anything")
    qtbot.waitUntil(lambda: "damaged" in words(viewer))


def test_a_process_that_does_not_start_is_a_sentence(tasks, qtbot):
    nowhere = Limits(start=lambda *_words: ["/nowhere/at/all"])
    viewer = shown(FileViewer(tasks, nowhere), qtbot)
    show(viewer, "photo.jpg", "image/jpeg", b"anything")
    qtbot.waitUntil(lambda: "cannot be opened now" in words(viewer))


def test_a_pdf_whose_process_ended_is_opened_again(viewer, qtbot):
    show(viewer, "judgment.pdf", "application/pdf", pdf())
    qtbot.waitUntil(viewer.canvas.has_image)
    end_all()
    before = viewer.canvas._paper.image
    click(viewer, "page_after")
    qtbot.waitUntil(lambda: viewer.canvas._paper.image is not before)
    assert "damaged" not in words(viewer)


def test_a_document_in_memory_is_shown(viewer, qtbot):
    viewer.show_bytes("certificate.pdf", "application/pdf", pdf())
    qtbot.waitUntil(viewer.canvas.has_image)
    assert named(viewer, "viewer_name", QLabel).text() == "certificate.pdf"


def test_the_pages_of_a_pdf_are_drawn_one_by_one(viewer, qtbot):
    show(viewer, "judgment.pdf", "application/pdf", pdf())
    qtbot.waitUntil(viewer.canvas.has_image)
    page = named(viewer, "viewer_page", QLabel)
    assert page.text() == "Page 1 of 2"
    assert not named(viewer, "page_before", QAbstractButton).isEnabled()
    click(viewer, "page_after")
    assert page.text() == "Page 2 of 2"
    qtbot.keyClick(viewer, Qt.Key.Key_PageUp)
    assert page.text() == "Page 1 of 2"


def test_plain_text_is_shown_as_it_is(viewer, qtbot):
    show(viewer, "notes.txt", "text/plain", "Première ligne\nمحمد".encode())
    text = viewer.findChild(QPlainTextEdit, "viewer_text")
    qtbot.waitUntil(lambda: text.toPlainText() == "Première ligne\nمحمد")
    assert text.isVisible()


def test_another_kind_of_file_says_that_it_is_not_shown(viewer):
    show(viewer, "film.mov", "video/quicktime", b"....")
    assert "cannot be shown here" in words(viewer)


@pytest.mark.parametrize("kind", ["image/png", "application/pdf"])
def test_a_damaged_file_says_so(viewer, qtbot, kind: str):
    show(viewer, "broken", kind, b"this is neither a picture nor a page")
    qtbot.waitUntil(lambda: "damaged" in words(viewer))


def test_a_file_the_case_file_finds_altered_says_so(viewer, qtbot):
    def read() -> Iterator[bytes]:
        yield b"%PDF"
        raise Damaged("attachment")

    row = AttachmentRow("0" * 64, "judgment.pdf", "application/pdf", 4)
    viewer.show_file(row, read)
    qtbot.waitUntil(lambda: "damaged" in words(viewer))


def test_a_second_file_takes_the_place_of_the_first(viewer, qtbot):
    show(viewer, "judgment.pdf", "application/pdf", pdf())
    show(viewer, "notes.txt", "text/plain", b"second")
    text = viewer.findChild(QPlainTextEdit, "viewer_text")
    qtbot.waitUntil(lambda: text.toPlainText() == "second")
    assert not viewer.canvas.has_image()


def test_clearing_forgets_every_word(viewer, qtbot):
    show(viewer, "notes.txt", "text/plain", b"a secret")
    text = viewer.findChild(QPlainTextEdit, "viewer_text")
    qtbot.waitUntil(lambda: text.toPlainText() != "")
    viewer.clear()
    assert text.toPlainText() == ""


def test_escape_goes_back_to_the_case(viewer, qtbot):
    show(viewer, "film.mov", "video/quicktime", b"....")
    with qtbot.waitSignal(viewer.closed):
        qtbot.keyClick(viewer, Qt.Key.Key_Escape)


def test_every_button_says_its_name(viewer, qtbot):
    show(viewer, "judgment.pdf", "application/pdf", pdf())
    qtbot.waitUntil(viewer.canvas.has_image)
    assert nameless(viewer) == []
