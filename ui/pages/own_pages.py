# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms whose entries have a page of their own: where they open, and in which words."""

from typing import Final

from PySide6.QtCore import QObject

# The form and the key of its page; each of them has `open(compartment, entry_id)`.
OWN_PAGES: Final = {
    "deadline": "deadline",
    "examination": "examination",
    "psychological_evaluation": "examination",
    "certificate": "certificate",
    "certificate_release": "certificate",
}
# The form and the key of the page it is begun on, with `open_new(case_id, form)`.
OWN_EDITORS: Final[dict[str, str]] = {
    "examination": "examination",
    "psychological_evaluation": "examination",
    "certificate": "certificate",
}


class OwnPageWords(QObject):
    """What the buttons say that open them."""

    def open(self, form: str) -> str:
        """Return the words of the button."""
        words = {
            "deadline": self.tr("Open the deadline"),
            "examination": self.tr("Open the examination"),
            "psychological_evaluation": self.tr("Open the evaluation"),
            "certificate": self.tr("Open the certificate"),
            "certificate_release": self.tr("Open the certificate"),
        }
        return words.get(form, self.tr("Open"))
