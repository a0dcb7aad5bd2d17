# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The identity tab of a case: the sheet and the facts, to read and to correct."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.commands.cases import CaseFacts, ChangeCase, Identity, change_case
from app.errors import AppError, StorageError
from app.half_filled import correction, drop_form, is_kept, keep_form, kept_form
from app.queries.cases import CaseHead
from app.session import Session
from ui import i18n, labels
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.case_form import CaseForm
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import Item, card, hbox, plain, scroll, vbox

LEADING = "\u200e"  # keeps a name in Arabic letters at the leading edge


class CaseIdentity(QStackedWidget):
    """Two faces: what is known, and the form that changes it in place."""

    saved = Signal()

    def __init__(self, session: Session, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("identity")
        self._session, self._hub = session, hub
        self._head: CaseHead | None = None
        self._stale = False  # the sheet is of another case, or older
        self.form: CaseForm | None = None

    def set_head(self, head: CaseHead) -> None:
        """Show a case; a form that is being filled is not disturbed."""
        same = self._head is not None and self._head.row.case_id == head.row.case_id
        self._head = head
        if same and self.is_changed():
            return
        if self.isVisible():
            self._read()
        else:
            self.form, self._stale = None, True

    def showEvent(self, event: QShowEvent) -> None:
        """Make the sheet when somebody looks at it."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def is_changed(self) -> bool:
        """Tell whether something typed is not saved."""
        return self.form is not None and self.form.is_changed()

    # -- reading ---------------------------------------------------------------
    def _read(self) -> None:
        self._stale = False
        if self._head is not None:
            self.form = None
            self._face(self._sheet(self._head))

    def _face(self, face: QWidget) -> None:
        while (old := self.widget(0)) is not None:
            self.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.addWidget(face)

    def _sheet(self, head: CaseHead) -> QWidget:
        person: list[Item] = [label(self.tr("The person"), "heading")]
        if head.identity is None:
            words = self.tr("Your account does not hold the key of the identities.")
            person.append(glyph_text("eye-off", words, wrap=True))
        else:
            person += self._person(head.identity, head.facts)
        situation: list[Item] = [label(self.tr("The situation"), "heading")]
        situation += self._situation(head)
        change = None
        if head.may_change_identity or head.may_change_facts:
            change = button(self.tr("Correct"), "", "pen-line", name="identity_edit")
            change.clicked.connect(self.edit)
        cards = (card(*person, ..., gap=10), card(*situation, ..., gap=10))
        columns = Columns(*((part, 1, 400) for part in cards), gap=16)
        foot = hbox(change, ...) if change is not None else None
        return scroll(vbox(columns, foot, ..., gap=12, margins=(0, 0, 0, 8)))

    def _person(self, identity: Identity, facts: CaseFacts) -> list[Item]:
        phone = i18n.ltr(identity.phone)
        if identity.phone:
            safe = self.tr("safe to contact") if identity.safe_to_contact else ""
            unsafe = "" if identity.safe_to_contact else self.tr("ask before calling")
            phone = f"{phone} · {safe or unsafe}"
        spoken = (labels.code("language", code) for code in identity.languages)
        return [
            _line(self.tr("Name"), i18n.iso(identity.name_latin)),
            _line(self.tr("In its own script"), i18n.iso(identity.name_native)),
            _line(self.tr("Also called"), i18n.iso(identity.alias)),
            _line(self.tr("Birth"), self._birth(identity, facts)),
            _line(self.tr("Languages"), ", ".join(spoken)),
            _line(self.tr("Phone"), phone),
        ]

    def _birth(self, identity: Identity, facts: CaseFacts) -> str:
        if identity.birth_date:
            return i18n.short_date(date.fromisoformat(identity.birth_date))
        if facts.birth_year is None:
            return ""
        if identity.birth_precision == "year":
            return str(facts.birth_year)
        return self.tr("about {year}").format(year=facts.birth_year)

    def _situation(self, head: CaseHead) -> list[Item]:
        facts = head.facts
        opened = facts.opened_on
        profile = labels.code("profile", facts.profile) if facts.profile else ""
        lines: list[Item] = [
            _line(self.tr("Case"), i18n.ltr(head.row.code)),
            _line(self.tr("Sex"), labels.code("sex", facts.sex)),
            _line(
                self.tr("Nationality"), labels.code("nationality", facts.nationality)
            ),
            _line(self.tr("Administrative situation"), profile),
            _line(self.tr("Risk"), labels.code("risk", facts.risk)),
            _line(self.tr("Status"), labels.code("status", facts.status)),
            _line(self.tr("Followed by"), i18n.iso(head.row.owner)),
            _line(
                self.tr("Opened on"),
                i18n.short_date(date.fromisoformat(opened)) if opened else "",
            ),
        ]
        if head.identity is None and facts.birth_year is not None:
            lines.insert(2, _line(self.tr("Year of birth"), str(facts.birth_year)))
        return lines

    # -- changing --------------------------------------------------------------
    def edit(self) -> None:
        """Turn the cards this role may write into fields, in place."""
        head = self._head
        if head is None:
            return
        self._stale = False
        self.form = CaseForm(
            self._session,
            person=head.may_change_identity,
            situation=head.may_change_facts,
        )
        self.form.show_values(head.identity, head.facts)
        kept = kept_form(correction(head.row.case_id), self._session)
        self.form.take_up(*kept)
        stop = button(self.tr("Leave as it was"), "quiet", name="identity_cancel")
        stop.clicked.connect(self._cancel)
        save = button(self.tr("Save the correction"), "primary", "check")
        save.setObjectName("identity_save")
        save.clicked.connect(self.save)
        bar = hbox(..., stop, save, margins=(0, 8, 0, 4))
        self._face(plain(vbox((scroll(self.form), 1), bar, gap=0)))

    def save(self) -> bool:
        """Write what changed; False where something has to be corrected."""
        head, form = self._head, self.form
        if head is None or form is None or not form.check():
            return False
        facts, identity = form.facts(), form.identity()
        command = ChangeCase(
            head.row.case_id,
            facts if facts != head.facts else None,
            identity if identity != head.identity else None,
        )
        if command.facts is not None or command.identity is not None:
            try:
                change_case(command, self._session)
            except (AppError, StorageError) as error:
                self._hub.notice.emit(notice_for(error))
                return False
        self._cancel()
        self.saved.emit()
        return True

    def _cancel(self) -> None:
        if self._head is not None:
            drop_form(correction(self._head.row.case_id), self._session)
        self._read()

    # -- over a lock -----------------------------------------------------------
    def prepare_lock(self) -> None:
        """Keep a correction that is half typed, among the identities."""
        if self._head is not None and self.form is not None and self.is_changed():
            name = correction(self._head.row.case_id)
            keep_form(name, self.form.identity(), self.form.facts(), self._session)

    def resume(self) -> None:
        """Go on with a correction that was half typed."""
        if self._head and is_kept(correction(self._head.row.case_id), self._session):
            self.edit()


def _line(title: str, value: str) -> QWidget:
    """A label and what is known; an empty field looks empty."""
    name = label(title, "small", "3", wrap=True)
    shown = value if i18n.rtl() else LEADING + value
    ink = "" if value else "3"
    said = label(shown if value else "—", "body", ink, wrap=True, selectable=True)
    if not value:
        said.setAccessibleName("")
    return plain(hbox((name, 2), (said, 3), gap=12))
