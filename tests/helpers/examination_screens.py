# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a doctor does on the page of an examination."""

from PySide6.QtWidgets import QAbstractButton

from app.examination.content import read
from tests.helpers.screens import press
from ui.pages.examination.page import ExaminationPage

BACK = ("back", 0.62, 0.33)  # the person's upper back, right


def board(page: ExaminationPage):
    return page.editor.face.board


def live(page: ExaminationPage):
    return page.editor.face.view.live


def written(page: ExaminationPage):
    return read("examination", page.editor.writing().answers)


def give(page: ExaminationPage, **answers: str) -> None:
    at = f"/finding[{board(page).row}]"
    for name, value in answers.items():
        live(page).answer(f"{at}/{name}", value)


def go_to(page: ExaminationPage, code: str) -> None:
    """Click on the way to the first open point of a kind."""
    ways = page.findChildren(QAbstractButton)
    press(next(way for way in ways if way.objectName().startswith(f"go:{code}@")))
