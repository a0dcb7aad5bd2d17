# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups in words: when, how much, whether they are whole, which is ahead."""

from datetime import datetime

from PySide6.QtCore import QObject

from app import backups, restoring
from app.backups import BackupRow
from app.restoring import InPlace
from ui import i18n

_SIGNS = {  # sign and tone of a state
    backups.COMPLETE: ("hard-drive", "plain"),
    backups.FOUND: ("hard-drive", "plain"),
    backups.VERIFIED: ("shield-check", "ok"),
    backups.CLOSED: ("lock", "plain"),
    backups.FOREIGN: ("folder", "plain"),
    backups.TOO_NEW: ("info", "warn"),
    backups.DAMAGED: ("circle-alert", "danger"),
}


class BackupWords(QObject):
    """Says what a row of `app.backups` and a place of `app.restoring` mean."""

    def title(self, row: BackupRow) -> str:
        """Say when it was made, or which folder it is where that cannot be read."""
        if row.made_at is None:
            return i18n.ltr(_printable(row.folder.name))
        return i18n.moment(row.made_at.astimezone())

    def detail(self, row: BackupRow) -> str:
        """Say in a line how many cases, how large, and how it stands."""
        parts = [self.cases(row)] if row.cases is not None else []
        if row.made_at is not None:
            parts.append(i18n.size(row.size))
        return " · ".join([*parts, self.state(row)])

    def cases(self, row: BackupRow) -> str:
        """Say how many cases it holds."""
        return self.tr("%n case(s)", "", row.cases or 0)

    def sign(self, row: BackupRow) -> tuple[str, str]:
        """Return the sign and the tone of its state."""
        return _SIGNS[row.state]

    def state(self, row: BackupRow) -> str:
        """Say in a few words whether it is whole."""
        return {
            backups.COMPLETE: self.tr("All files are there"),
            backups.FOUND: self.tr("All files are there"),
            backups.VERIFIED: self.tr("Verified"),
            backups.CLOSED: self.tr("From before your account"),
            backups.FOREIGN: self.tr("Of another case file"),
            backups.TOO_NEW: self.tr("By a newer Consigne"),
            backups.DAMAGED: self.tr("Damaged"),
        }[row.state]

    def about(self, row: BackupRow) -> str:
        """Say in a sentence what this state means."""
        match row.state:
            case backups.COMPLETE:
                return self.tr(
                    "It is signed with the keys of this case file, and no file is"
                    " missing. “Verify” reads every byte of it."
                )
            case backups.VERIFIED:
                return self.tr(
                    "Every byte was read again, and it was opened with your keys."
                )
            case backups.CLOSED:
                return self.tr(
                    "Your account was not there yet: a colleague who was can open it"
                    " with name and phrase."
                )
            case backups.FOREIGN:
                return self.tr(
                    "It can be put back as a case file of its own, not merged."
                )
            case backups.TOO_NEW:
                return self.tr("Update Consigne on this computer to use it.")
            case backups.DAMAGED:
                return self.tr(
                    "Something in it is missing, was added or changed. Do not rely on"
                    " it, and keep another one."
                )
        return self.tr(
            "No file is missing. Who made it shows when the case file is unlocked."
        )

    def relation(self, row: BackupRow) -> str:
        """Say how it stands to the case file that is open."""
        words = {
            backups.OLDER: self.tr("An earlier state of this case file."),
            backups.NEWER: self.tr(
                "It went on from the state this case file is in: “Merge…” shows what it"
                " would add."
            ),
            backups.APART: self.tr(
                "It and this case file went on separately: “Merge…” shows what it would"
                " add."
            ),
        }.get(row.relation, "")
        if row.renewed:
            renewed = self.tr("Keys were renewed since: who was removed could open it.")
            words = f"{words} {renewed}".strip()
        return words

    def last_made(self, moment: datetime | None) -> str:
        """Say when the last backup was made."""
        if moment is None:
            return self.tr(
                "No backup has been made yet: if this computer is lost, so is the work."
            )
        day = moment.astimezone()
        days = (i18n.today() - day.date()).days
        words = self.tr("The last backup was made on {when}.")
        said = words.format(when=i18n.moment(day))
        if days > 1:
            said += " " + self.tr("That is %n day(s) ago.", "", days)
        return said

    def in_place(self, place: InPlace) -> str:
        """Say which is ahead: what is in place, or the backup."""
        if place.state == restoring.UNREADABLE:
            return self.tr("The case file that is there cannot be read.")
        return {
            restoring.NEWER: self.tr(
                "The case file that is there is newer: it has work that the backup does"
                " not have."
            ),
            restoring.OLDER: self.tr(
                "The backup is newer than the case file that is there."
            ),
            restoring.EQUAL: self.tr(
                "This computer last saw the case file in the same state as the backup."
            ),
            restoring.APART: self.tr("Both have work that the other does not have."),
            restoring.UNKNOWN: self.tr(
                "This computer does not know which of the two is newer."
            ),
        }[place.relation]

    def days_between(self, place: InPlace, row: BackupRow) -> str:
        """Say when each was last written, to compare."""
        if place.changed_at is None or row.made_at is None:
            return ""
        words = self.tr("Last written there: {there}. Backup made: {made}.")
        return words.format(
            there=i18n.moment(place.changed_at.astimezone()),
            made=i18n.moment(row.made_at.astimezone()),
        )


def _printable(name: str) -> str:
    return "".join(c for c in name if c.isprintable())[:80]
