# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people and other programs wrote is shown as it is written, never as a page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.rows import AttachmentRow
from ui import i18n
from ui.widgets.banners import banner
from ui.widgets.buttons import icon_button
from ui.widgets.files import FileButton
from ui.widgets.labels import ElidedLabel, label

EVIL = "<img src='//evil.example/x.png'><b>Signed</b>"


def test_markup_in_a_name_is_words(look, qtbot):
    plain = label(EVIL)
    qtbot.addWidget(plain)
    assert plain.textFormat() == Qt.TextFormat.PlainText
    assert plain.text() == EVIL
    shown = banner("warn", EVIL)
    qtbot.addWidget(shown)
    assert EVIL in [each.text() for each in shown.findChildren(QLabel)]
    formats = {each.textFormat() for each in shown.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_markup_in_a_tip_is_words(look, qtbot):
    short = ElidedLabel(EVIL)
    row = AttachmentRow("0" * 64, EVIL, "image/png", 1)
    file, cross = FileButton(row), icon_button("x", EVIL)
    for each in (short, file, cross):
        qtbot.addWidget(each)
    short.resize(30, 20)
    short.show()
    for each in (short, file, cross):
        assert "<img" not in each.toolTip()
        assert "&lt;img" in each.toolTip()


@pytest.mark.parametrize("words", ["Amal Haddad", "a & b", ""])
def test_other_words_are_a_tip_as_they_are(words):
    assert i18n.tip(words) == words
