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


def reason_word(code: str, decision: str = "", *, sent: bool = False) -> str:
    """Say in two or three words why something does not go, or did not come.

    `decision` as in `app.rows.KeptBack`; `sent` speaks to who sends it.
    """
    translate = QCoreApplication.translate
    match code:
        case "role":
            theirs = translate("purposes", "not their role")
            return theirs if sent else translate("purposes", "not your role")
        case "no_key":
            ours = translate("purposes", "you hold no key")
            return ours if sent else translate("purposes", "they hold no key")
        case "consent":
            return _not_agreed(decision)
        case "discreet":
            return translate("purposes", "discreet")
        case "named":
            return translate("purposes", "for named people")
        case "not_chosen":
            return translate("purposes", "not chosen")
    return translate("purposes", "kept back")


def _not_agreed(decision: str) -> str:
    translate = QCoreApplication.translate
    match decision:
        case "refused":
            return translate("purposes", "refused")
        case "withdrawn":
            return translate("purposes", "agreement withdrawn")
        case "expired":
            return translate("purposes", "agreement has run out")
        case "not_asked":
            return translate("purposes", "not asked")
    return translate("purposes", "not agreed to")
