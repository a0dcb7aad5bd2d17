# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said once a fact was changed: which dates moved, and who was told."""

from PySide6.QtCore import QObject

from app.following.telling import Outcome
from ui.notices import Notice
from ui.pages.legal.due_words import DueWords


class OutcomeWords(QObject):
    """A sentence for each date, and one for the people."""

    def notice(self, outcome: Outcome) -> Notice:
        """Return the message of a change."""
        words = DueWords()
        if not outcome.moved:
            said = self.tr("It is kept. No open deadline moved.")
            return Notice(said, kind="ok")
        said = " ".join(
            words.moved(each.title, words.dated(each.before), words.dated(each.after))
            + "."
            for each in outcome.moved
        )
        names = [told.name for told in outcome.told]
        return Notice(said, words.told(names), kind="ok")
