# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Consigne does not protect, in plain words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from ui.widgets.labels import Glyph, label
from ui.widgets.layout import card, hbox, vbox


def limits_card() -> QFrame:
    """Make the card that says so."""
    translate = QCoreApplication.translate
    limits = (
        translate(
            "limits",
            "A computer that somebody else controls while the case file is open.",
        ),
        translate("limits", "What a colleague has already read, copied or printed."),
        translate(
            "limits",
            "Being made to unlock: whatever your account opens can be seen. Hand over"
            " before you travel.",
        ),
        translate(
            "limits",
            "Old traces on a memory chip, to somebody who has an old copy and the"
            " phrase of that time.",
        ),
        translate("limits", "That Consigne is installed here: this can be seen."),
        translate("limits", "Who carries a bundle to whom."),
    )
    rows = [
        hbox(
            vbox(Glyph("minus", "text3", 16), ..., margins=(0, 2, 0, 0)),
            (label(words, "small", "2", wrap=True), 1),
        )
        for words in limits
    ]
    return card(
        label(translate("limits", "What is not protected"), "heading"),
        2,
        *rows,
        gap=8,
        margins=(20, 14, 20, 16),
    )
