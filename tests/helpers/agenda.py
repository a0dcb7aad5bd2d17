# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Things to do on the screen: the lines of a page, by what they say."""

from PySide6.QtWidgets import QCheckBox, QWidget

from ui.pages.due_rows import DueRow, DueSection, Title


def lines(part: QWidget) -> list[DueRow]:
    """Return the lines that are shown, in order."""
    return [row for row in part.findChildren(DueRow) if row.isVisibleTo(part)]


def says(part: QWidget) -> list[str]:
    """Return what each line says to a screen reader."""
    return [title(row).accessibleName() for row in lines(part)]


def titles(section: DueSection) -> list[str]:
    """Return the titles of a section's lines; none where it is hidden."""
    return [row.item.title for row in lines(section)] if section.isVisible() else []


def title(row: DueRow) -> Title:
    """Return the words of a line that lead somewhere."""
    return row.findChildren(Title)[0]


def tick(row: DueRow) -> QCheckBox:
    """Return the box that ticks a line off."""
    return row.findChildren(QCheckBox)[0]
