# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is typed stands as its language is read."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ui import i18n, theme
from ui.widgets.layout import vbox
from ui.widgets.writing import DayField, WritingText

DAY = date(2026, 8, 24)
FRENCH = "L’acte est relu."
ARABIC = "قرأنا النص مع المترجم."


@pytest.fixture(params=["fr", "en", "ar"])
def shown(request, look, qtbot):
    """A way to show a field in a window that is older than the locale."""
    theme.apply(look, "light", request.param)
    window = QWidget()
    window.resize(600, 400)
    qtbot.addWidget(window)

    def show(field):
        window.setLayout(vbox(field))
        window.show()
        QApplication.processEvents()

    yield show
    theme.apply(look, "light", "en")


def test_a_day_is_written_in_its_field_as_everywhere_else(shown):
    field = DayField("day", DAY)
    shown(field)
    assert field.text() == i18n.short_date(DAY)
    assert field.calendarWidget().locale() == i18n.locale()


def test_each_paragraph_begins_at_the_side_of_its_script(shown):
    field = WritingText("text")
    field.setPlainText(f"{FRENCH}\n{ARABIC}")
    shown(field)
    french, arabic = (
        field.document().findBlockByNumber(at).layout().lineAt(0) for at in (0, 1)
    )
    assert french.naturalTextRect().left() == french.x()
    end = arabic.x() + arabic.width()
    assert arabic.naturalTextRect().right() == pytest.approx(end, abs=1)
    assert french.naturalTextRect().width() < french.width() / 2
