# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filling a form as a person: a shown view, its lines, what is ticked and said."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.forms.definition import Form
from app.forms.filling import Filling
from tests.helpers.demo_form import demo
from tests.helpers.screens import named
from ui.forms.view import FormView

COLLEAGUES = [("a1", "Amal Haddad"), ("a2", "Jonas Keller")]


def shown(
    qtbot: QtBot, answers: object = None, form: Form | None = None, **more: Any
) -> FormView:
    """Return a view that is on the screen; without a form, the rich one."""
    filling = Filling(
        form or demo(),
        answers or {},
        now=lambda: datetime(2026, 11, 22, 12, 4),
        language="en",
        fresh=not answers,
    )
    view = FormView(filling, colleagues=COLLEAGUES, fresh=not answers, **more)
    qtbot.addWidget(view)
    view.resize(900, 700)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def line(view: QWidget, place: str) -> QLineEdit:
    return named(view, f"form:{place}", QLineEdit)


def tick(view: QWidget, name: str) -> None:
    button = named(view, name, QAbstractButton)
    at = QPoint(10, button.height() // 2)
    if button.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        at.setX(button.width() - 10)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)


def errors(view: QWidget) -> list[str]:
    found = view.findChildren(QLabel, "form_error")
    return [each.text() for each in found if each.isVisibleTo(view) and each.text()]


def is_shown(view: QWidget, place: str) -> bool:
    part = view.live.part(place)
    return part is not None and not part.isHidden()
