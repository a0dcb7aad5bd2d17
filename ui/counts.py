# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts in words, for classes that others inherit.

PySide looks a plural up in the class of the object alone: asked of a subclass,
`self.tr` would answer with the English sentence of its base.
"""

from PySide6.QtCore import QObject


class Counts(QObject):
    """A QObject: lupdate finds plurals in `self.tr` only."""

    def entries(self, count: int) -> str:
        """Say how many entries there are."""
        return self.tr("%n entries", "", count)

    def years(self, count: int) -> str:
        """Say an age."""
        return self.tr("%n years", "", count)
