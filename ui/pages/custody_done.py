# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said once something was done about custody."""

from PySide6.QtCore import QObject

from app.handover.purging import Purged

Said = tuple[str, str, str]  # the banner's kind, a first sentence, what it means


class CustodyDone(QObject):
    """Sentences for what was taken back, settled or removed."""

    def taken_back(self, count: int) -> Said:
        """Say that cases are held again."""
        strong = self.tr("You hold %n case(s) again.", "", count)
        return (
            "ok",
            strong,
            self.tr("Tell the other side, so that they do not open it."),
        )

    def settled(self, *, ours: bool) -> Said:
        """Say who answers now."""
        if ours:
            return (
                "ok",
                self.tr("Settled: you answer for it."),
                self.tr("Send the other side a copy: it tells them so."),
            )
        return (
            "ok",
            self.tr("Settled: the other side answers for it."),
            self.tr("What is here is read-only now."),
        )

    def removed(self, done: Purged) -> Said:
        """Say what went, and what stays for colleagues."""
        cases = self.tr("%n case(s) removed from here:", "", done.cases)
        entries = self.tr("%n entries", "", done.entries)
        files = self.tr("%n file(s)", "", done.files)
        text = self.tr("{entries} and {files}.").format(entries=entries, files=files)
        if done.remaining:
            stays = self.tr(
                "%n entries stay: only a colleague can open them.", "", done.remaining
            )
            text = f"{text} {stays}"
        return "ok", cases, text
