# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The audit chain as sentences: who did what, and when."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.people import names
from app.queries.team import AuditRow, audit_page
from app.session import Session
from ui import i18n, labels
from ui.models.paged import PagedModel

SIGNS = {
    "backup_made": "hard-drive",
    "backup_merged": "git-compare-arrows",
    "restored": "history",
    "account_added": "user-plus",
    "account_removed": "user",
    "bundle_received": "inbox",
    "bundle_sent": "send",
    "case_changed": "pen-line",
    "case_file_created": "hard-drive",
    "bundle_refused": "circle-x",
    "case_purged": "trash-2",
    "custody_settled": "check",
    "custody_taken_back": "undo-2",
    "emptied": "shield-check",
    "leftovers_removed": "trash-2",
    "statement_received": "signature",
    "case_opened": "folder-plus",
    "case_read": "eye",
    "case_closed": "archive",
    "case_erased": "trash-2",
    "case_reopened": "folder-open",
    "cases_imported": "upload",
    "conflict_settled": "git-compare-arrows",
    "consent_overridden": "triangle-alert",
    "consent_withdrawn": "hand-helping",
    "contact_added": "user",
    "contact_verified": "badge-check",
    "contact_revoked": "circle-x",
    "entry_saved": "save",
    "entry_signed": "signature",
    "erasure_applied": "trash-2",
    "extract_delivered": "inbox",
    "extract_shared": "share-2",
    "file_attached": "paperclip",
    "form_loaded": "list-checks",
    "form_put_back": "undo-2",
    "keys_given": "key",
    "keys_renewed": "key",
    "list_exported": "download",
    "mission_signed": "log-out",
    "mission_taken_over": "arrow-right-left",
    "mission_withdrawn": "undo-2",
    "parcel_refused": "circle-x",
    "passphrase_changed": "lock",
    "recovered": "shield-alert",
    "recovery_rehearsed": "shield-check",
    "referral_moved": "route",
    "task_done": "check",
    "task_reopened": "undo-2",
    "training_filled": "graduation-cap",
    "unlocked": "lock-open",
}


class AuditSource:
    """Reads the chain from its end."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def page(self, cursor: int | None, size: int) -> tuple[Sequence[AuditRow], object]:
        """Return acts under the number `cursor`, newest first."""
        rows = audit_page(self._session, cursor, size)
        return rows, rows[-1].seq if len(rows) == size else None


class JournalModel(PagedModel[AuditRow]):
    """One act a row, said as a sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: dict[str, str] = {}

    def show_session(self, session: Session) -> None:
        """Show the acts of an open case file."""
        self._people = names(session)
        self.set_source(AuditSource(session))

    def titles(self) -> Sequence[str]:
        """Name the only column."""
        return (self.tr("What was done"),)

    def words(self, row: AuditRow, _column: int) -> str:
        """Say the act."""
        who = i18n.iso(row.who or self.tr("The recovery words"))
        words = self._sentence(row)
        if not words:
            words = self.tr("{who} did something this version cannot name ({act})")
        return words.format(
            who=who,
            act=i18n.ltr(row.act),
            case=i18n.ltr(row.case_code) or self.tr("a case"),
            other=i18n.iso(self._other(row)),
            keys=self._keys(row),
        )

    def spoken(self, row: AuditRow, column: int) -> str:
        """Say the act and when."""
        return f"{self.words(row, column)}, {self.when(row)}"

    def when(self, row: AuditRow) -> str:
        """Say the day and the hour of this laptop."""
        return i18n.moment(row.at.astimezone())

    def sign(self, row: AuditRow) -> str:
        """Name the sign of the act."""
        return SIGNS.get(row.act, "history")

    def compartment(self, row: AuditRow) -> str:
        """Return the compartment an act was in, or nothing."""
        return str(row.details.get("compartment", ""))

    def _other(self, row: AuditRow) -> str:
        key = str(row.details.get("account") or row.details.get("contact") or "")
        return self._people.get(key) or self.tr("somebody unknown")

    def _sentence(self, row: AuditRow) -> str:
        count = _count(row, "cases")
        match row.act:
            case "bundle_received":
                return self.tr(
                    "{who} added %n case(s) received from {other}", "", count
                )
            case "mission_signed":
                return self.tr("{who} signed %n case(s) over to {other}", "", count)
            case "mission_taken_over":
                return self.tr("{who} took %n case(s) over from {other}", "", count)
            case "cases_imported":
                return self.tr(
                    "{who} brought in %n case(s) from a spreadsheet", "", count
                )
            case "list_exported":
                return self.tr(
                    "{who} wrote a list of %n case(s) to a spreadsheet", "", count
                )
            case "backup_made":
                return self.tr("{who} made a backup of %n case(s)", "", count)
            case "backup_merged":
                versions = _count(row, "versions")
                return self.tr(
                    "{who} merged a backup: %n version(s) added", "", versions
                )
            case "emptied":
                return self.tr("{who} emptied the case file of %n case(s)", "", count)
            case "bundle_sent":
                return self.tr("{who} handed over %n case(s) to {other}", "", count)
            case "training_filled":
                return self.tr(
                    "%n invented case(s) were written for training", "", count
                )
        plain = {
            "account_added": self.tr("{who} added an account for {other}"),
            "account_removed": self.tr("{who} removed the account of {other}"),
            "case_changed": self.tr("{who} changed the facts of {case}"),
            "case_closed": self.tr("{who} closed {case}"),
            "case_erased": self.tr("{who} erased a case for good"),
            "erasure_applied": self.tr(
                "The rest of what was erased went when {who} unlocked"
            ),
            "case_reopened": self.tr("{who} opened {case} again"),
            "conflict_settled": self.tr("{who} made one version of two in {case}"),
            "bundle_refused": self.tr("{who} refused a bundle of {other}"),
            "case_purged": self.tr("{who} removed a case that somebody else has"),
            "custody_settled": self.tr("{who} settled who answers for {case}"),
            "custody_taken_back": self.tr("{who} took {case} back"),
            "leftovers_removed": self.tr("{who} removed the last traces of cases"),
            "statement_received": self.tr(
                "{who} read what {other} states about a bundle"
            ),
            "consent_overridden": self.tr(
                "{who} went on without the person’s agreement in {case}"
            ),
            "consent_withdrawn": self.tr("{who} noted a withdrawn agreement in {case}"),
            "extract_delivered": self.tr("An extract reached {who} in {case}"),
            "extract_shared": self.tr("{who} shared an extract in {case}"),
            "mission_withdrawn": self.tr("{who} took a signed handover back"),
            "form_loaded": self.tr("{who} loaded a form"),
            "form_put_back": self.tr("{who} went back to the program’s own form"),
            "parcel_refused": self.tr(
                "An extract that could not be trusted was refused"
            ),
            "referral_moved": self.tr("{who} moved a referral on in {case}"),
            "task_done": self.tr("{who} marked something as done in {case}"),
            "task_reopened": self.tr("{who} took a mark of done back in {case}"),
            "case_file_created": self.tr("{who} made this case file"),
            "case_opened": self.tr("{who} opened the new case {case}"),
            "case_read": self.tr("{who} read {case}"),
            "contact_added": self.tr("{who} added the contact card of {other}"),
            "contact_verified": self.tr("{who} verified the contact {other}"),
            "contact_revoked": self.tr("{who} revoked the contact {other}"),
            "entry_saved": self.tr("{who} saved an entry of {case}"),
            "entry_signed": self.tr("{who} signed an entry of {case}"),
            "file_attached": self.tr("{who} attached a file"),
            "keys_given": self.tr("{who} gave {other} the keys: {keys}"),
            "keys_renewed": self.tr("{who} renewed the keys: {keys}"),
            "passphrase_changed": self.tr("{who} changed their own passphrase"),
            "recovered": self.tr("The recovery words opened this case file"),
            "recovery_rehearsed": self.tr("{who} tried the recovery words"),
            "older_state_accepted": self.tr(
                "{who} unlocked an older state of the case file, knowingly"
            ),
            "restored": self.tr("The case file had been put back from a backup"),
            "unlocked": self.tr("{who} unlocked the case file"),
        }
        return plain.get(row.act, "")

    def _keys(self, row: AuditRow) -> str:
        given = row.details.get("compartments")
        keys = given if isinstance(given, list) else []
        return i18n.joined(*(labels.compartment(str(key)) for key in keys))


def _count(row: AuditRow, name: str) -> int:
    value = row.details.get(name, 0)
    return value if isinstance(value, int) else 0
