# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of what a bundle is for, and of why something was withheld."""

from PySide6.QtCore import QCoreApplication


def purpose_word(code: str) -> str:
    """Say what a bundle is for."""
    translate = QCoreApplication.translate
    match code:
        case "follow_up":
            return translate("purposes", "follow-up")
        case "legal":
            return translate("purposes", "legal work")
        case "coordination":
            return translate("purposes", "coordination")
        case "transfer_of_care":
            return translate("purposes", "transfer of care")
    return translate("purposes", "another purpose")


def reason_word(code: str) -> str:
    """Say in two or three words why something did not come."""
    translate = QCoreApplication.translate
    if code == "role":
        return translate("purposes", "not your role")
    return translate("purposes", "they hold no key")
