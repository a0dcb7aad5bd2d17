# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Erasing a case: what goes now, what later, what remains elsewhere, asked in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.commands.erasing import ASKED, MISTAKE, RETENTION, erase_case
from app.errors import AppError, StorageError
from app.queries.erasing import Erasure, what_goes
from app.session import Session
from ui import i18n, labels
from ui.errors import notice_for
from ui.hub import Hub
from ui.notices import Notice
from ui.pages.ask_here import AskHere, AskSlot
from ui.widgets.fields import Labelled, combo, field, labelled
from ui.widgets.labels import glyph_text
from ui.widgets.layout import hbox, plain, refresh, vbox


class Erasing(AskSlot):
    """Asks once, with the case's code to type, and erases."""

    erased = Signal()

    def __init__(self, session: Session, hub: Hub) -> None:
        super().__init__()
        self._session, self._hub = session, hub

    def ask_for(self, case_id: str) -> None:
        """Say what erasing this case does, and ask."""
        found = what_goes(self._session, case_id)
        reason = self._reasons()
        why = labelled(self.tr("Why it is erased"), reason)
        code = field(name="erase_code")
        typed = labelled(
            self.tr("The code of the case, to confirm"),
            code,
            self.tr("This case is {code}.").format(code=i18n.ltr(found.code)),
        )
        asked = AskHere(
            "erase",
            self.tr("Erase this case for good? It cannot be taken back."),
            self.tr("Erase it for good"),
            plain(vbox(*self._said(found), gap=6)),
            plain(hbox((why, 1), (typed, 1), gap=16)),
            icon="trash-2",
        )
        asked.yes.setProperty("kind", "danger")
        asked.yes.set_sign("trash-2", "danger")
        refresh(asked.yes)
        reason.currentIndexChanged.connect(lambda _row: why.set_error(""))
        code.textChanged.connect(lambda _text: typed.set_error(""))
        asked.confirmed.connect(lambda: self._erase(asked, found, why, typed))
        code.returnPressed.connect(asked.confirmed)
        self.ask(asked)
        reason.setFocus()

    def _reasons(self) -> QComboBox:
        reasons = [
            ("", self.tr("Choose a reason")),
            (ASKED, self.tr("The person asked for it")),
            (RETENTION, self.tr("It has been kept as long as it may be")),
            (MISTAKE, self.tr("It was opened by mistake")),
        ]
        return combo(reasons, "erase_reason")

    def _said(self, found: Erasure) -> list[QWidget]:
        now = self.tr(
            "Now: %n entries that you can open, with their versions, files and"
            " everybody’s drafts.",
            "",
            found.entries,
        )
        parts = [_line("trash-2", now, "erase_now")]
        if found.later:
            words = self.tr(
                "Later: what you cannot open ({professions}) goes as soon as a"
                " colleague who can unlocks this case file."
            )
            names = i18n.joined(*map(labels.compartment, found.later))
            parts.append(_line("clock", words.format(professions=names), "erase_later"))
        if found.copies:
            words = self.tr(
                "Elsewhere: {people} received this case. Their copies go once they"
                " open a handover that you write from now on."
            )
            people = i18n.joined(*map(i18n.iso, found.copies))
            parts.append(_line("send", words.format(people=people), "erase_copies"))
        words = self.tr(
            "Backups made before now still hold it: destroy those that are no longer"
            " needed."
        )
        parts.append(_line("hard-drive", words, "erase_backups"))
        if found.deadlines:
            words = self.tr(
                "A deadline still runs, on {day}. Until it has passed, the case is"
                " erased only where the person asked for it."
            )
            day = i18n.when(found.deadlines[0])
            parts.append(
                glyph_text("scale", words.format(day=day), colour="warn", wrap=True)
            )
        return parts

    def _erase(
        self, asked: AskHere, found: Erasure, why: Labelled, typed: Labelled
    ) -> None:
        reason, code = _chosen(why.field), _typed(typed.field)
        if not reason:
            why.set_error(self.tr("Choose why it is erased."))
            why.field.setFocus()
            return
        if code.casefold() != found.code.casefold():
            typed.set_error(
                self.tr("This is not the code of this case. Nothing was erased.")
            )
            typed.field.setFocus()
            return
        if found.deadlines and reason != ASKED:
            why.set_error(
                self.tr("A deadline still runs: this reason has to wait for its end.")
            )
            why.field.setFocus()
            return
        try:
            erase_case(self._session, found.case_id, reason)
        except (AppError, StorageError) as error:
            asked.set_error(notice_for(error).text)
            return
        self.clear()
        self.erased.emit()
        self._hub.case_changed.emit(found.case_id)
        words = self.tr("The case {code} was erased.")
        said = words.format(code=i18n.ltr(found.code))
        self._hub.notice.emit(Notice(said, kind="ok"))


def _line(sign: str, words: str, name: str) -> QWidget:
    shown = glyph_text(sign, words, colour="text2", wrap=True)
    shown.setObjectName(name)
    return shown


def _chosen(box: QWidget) -> str:
    return str(box.currentData()) if isinstance(box, QComboBox) else ""


def _typed(box: QWidget) -> str:
    return box.text().strip() if isinstance(box, QLineEdit) else ""
