# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The consent tab of a case: where every item stands, and the records beneath."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from app import consent
from app.commands.consent import withdraw
from app.consent import Decision
from app.consent_records import (
    FORM,
    GIVEN,
    HOME,
    NOT_ASKED,
    REFUSED,
    WITHDRAWN,
)
from app.errors import AppError, StorageError
from app.half_answered import WITHDRAWAL, kept, kept_kinds, of_withdrawal
from app.policy import may_write_form
from app.queries import entries
from app.queries.entries import Stored
from app.session import Session
from ui import i18n, labels
from ui.errors import notice_for
from ui.hub import Hub
from ui.notices import Notice
from ui.pages.ask_here import AskHere
from ui.pages.consent_rows import WIDE, ConsentRow, heads
from ui.pages.consent_words import item_name
from ui.pages.keeping import Keeping, day_of
from ui.pages.wording import and_list
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.fields import field, labelled
from ui.widgets.labels import label
from ui.widgets.layout import Item, card, hair, hbox, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState
from ui.widgets.tags import state_pill
from ui.widgets.writing import DayField

_DECIDED = frozenset({GIVEN, REFUSED, WITHDRAWN})
_SHOWN = 3  # items of a record that its line names


class CaseConsent(QWidget):
    """Read anew each time it is shown; a question that is asked stays."""

    write_wanted = Signal(str)  # the form to write
    entry_wanted = Signal(str, str)  # compartment, entry id

    def __init__(self, session: Session, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("consent")
        self._session, self._hub = session, hub
        self._case = ""
        self._place = Slot()
        self._heads: QWidget | None = None
        self._rows: dict[str, ConsentRow] = {}
        self.setLayout(vbox((self._place, 1), gap=0))
        info = session.forms.info(FORM)
        self._may_write = (
            may_write_form(session.role, info, HOME) and HOME in session.compartments
        )

    def set_case(self, case_id: str) -> None:
        """Show a case; while something is asked here, the same case waits."""
        if case_id == self._case and self.is_asking():
            return
        self._case = case_id
        self._place.put(self._face())
        self._fold()

    def is_asking(self) -> bool:
        """Tell whether a withdrawal is being written."""
        return any(row.slot.is_asking() for row in self._rows.values())

    def resume(self) -> None:
        """Ask again for the withdrawal that was half written last."""
        for kind in kept_kinds(self._session, HOME, self._case):
            item = kind.removeprefix(f"{WITHDRAWAL}/")
            row = self._rows.get(item)
            if row is not None and row.decision.holds and self._may_write:
                self._ask(item)
                return

    def _face(self) -> QWidget:
        self._rows, self._heads = {}, None
        found = consent.state(self._session, self._case)
        if any(each.decision == consent.UNKNOWN for each in found.values()):
            return self._unread()
        records = entries.entries_of(self._session, self._case, FORM, (HOME,))
        authors = {record.entry_id: record.author for record in records}
        parts: list[Item] = [self._head()]
        if all(each.decision == NOT_ASKED for each in found.values()):
            parts.append(card(self._nothing()))
        else:
            parts.append(self._table(found, authors))
        if records:
            parts.append(self._records(records))
        return scroll(vbox(*parts, ..., gap=14, margins=(0, 4, 0, 12)))

    def _unread(self) -> QWidget:
        if HOME in self._session.compartments:
            words = self.tr(
                "One of the records was written for named people, and you are not among"
                " them. Until you can read it, count on no agreement."
            )
        else:
            words = self.tr(
                "Consents are kept under “{compartment}”, and your account does not hold"
                " that key. Ask a colleague who does before you share anything."
            ).format(compartment=labels.compartment(HOME))
        title = self.tr("You cannot read what this person agreed to.")
        return card(EmptyState("eye-off", title, words))

    def _nothing(self) -> QWidget:
        title = self.tr("Nothing has been asked yet.")
        hint = self.tr("Until the person agrees, nothing is shared or sent.")
        return EmptyState("badge-check", title, hint)

    def _head(self) -> QWidget:
        words = self.tr("What counts today: the latest record on each item decides.")
        said = label(words, "small", "2", wrap=True)
        new = None
        if self._may_write:
            new = button(self.tr("Record a consent"), "", "plus", name="consent_new")
            new.clicked.connect(partial(self.write_wanted.emit, FORM))
        return plain(hbox((said, 1), new, gap=12))

    # -- the present state -------------------------------------------------------
    def _table(self, found: dict[str, Decision], authors: dict[str, str]) -> QFrame:
        columns = (
            self.tr("What"),
            self.tr("Decision"),
            self.tr("Since"),
            self.tr("Until"),
            self.tr("Written by"),
        )
        self._heads = plain(vbox(heads(columns), hair(), gap=0))
        parts: list[Item] = [self._heads]
        for item in consent.items():
            decision = found[item.code]
            if decision.decision == NOT_ASKED:
                continue
            author = authors.get(decision.entry_id, "")
            row = ConsentRow(
                item,
                decision,
                author,
                self._bodies(decision),
                may_write=self._may_write,
            )
            row.withdraw_wanted.connect(self._ask)
            self._rows[item.code] = row
            parts += [hair(), row] if len(parts) > 1 else [row]
        open_ = [
            item_name(item.code)
            for item in consent.items()
            if found[item.code].decision == NOT_ASKED
        ]
        if open_:
            words = self.tr("Not asked yet, and so not agreed to: {items}.")
            said = label(words.format(items=and_list(open_)), "small", "2", wrap=True)
            said.setObjectName("consent_not_asked")
            parts += [hair(), plain(vbox(said, margins=(16, 10, 16, 12)))]
        return card(*parts, gap=0, margins=(1, 1, 1, 1))

    def _bodies(self, decision: Decision) -> list[Decision]:
        """Return what was decided on each body that something is shared with."""
        found = (
            consent.allows(self._session, self._case, decision.item, name)
            for name in decision.bodies
        )
        return [answer.decision for answer in found if answer.decision.bodies]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names of columns go where there are none."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        if self._heads is not None:
            self._heads.setVisible(self.width() >= px(WIDE))

    # -- taking back ---------------------------------------------------------------
    def _ask(self, code: str) -> None:
        for row in self._rows.values():
            row.slot.clear()
        question = of_withdrawal(self._case, code)
        typed, today = kept(question, self._session), self._session.today
        reason = field(str(typed.get("reason") or ""), name="withdraw_reason")
        day = DayField("withdraw_day", day_of(typed.get("day"), today), today)
        why = labelled(self.tr("In their words, if they gave a reason"), reason)
        when = labelled(self.tr("Taken back on"), day)
        when.setMaximumWidth(px(220))
        words = self.tr("The person takes this back: {item}.")
        asked = AskHere(
            "withdraw",
            words.format(item=item_name(code)),
            self.tr("Record the withdrawal"),
            plain(hbox((why, 1), when, gap=14)),
        )

        typed_now = partial(_typed, reason, day, today)
        keeping = Keeping(asked, self._session, question, typed_now)
        keeping.typed.connect(asked.set_typed)
        keeping.failed.connect(asked.set_error)
        reason.textChanged.connect(keeping.note)
        day.dateChanged.connect(keeping.note)
        asked.set_typed(bool(typed))
        asked.discarded.connect(keeping.drop)
        asked.confirmed.connect(
            lambda: self._withdraw(asked, code, reason.text(), day, keeping)
        )
        self._rows[code].slot.ask(asked)
        reason.setFocus()

    def _withdraw(
        self, asked: AskHere, code: str, reason: str, day: DayField, keeping: Keeping
    ) -> None:
        try:
            withdraw(self._session, self._case, (code,), reason, day.day())
        except (AppError, StorageError) as error:
            asked.set_error(notice_for(error).text)
            return
        keeping.drop()
        self._rows[code].slot.clear()
        words = self.tr("Written down: the person took this back: {item}.")
        notice = Notice(words.format(item=item_name(code)), kind="ok")
        self._hub.case_changed.emit(self._case)
        self._hub.notice.emit(notice)

    # -- the records ---------------------------------------------------------------
    def _records(self, records: list[Stored]) -> QFrame:
        parts: list[Item] = [
            plain(vbox(label(self.tr("Records"), "heading"), margins=(16, 12, 16, 6)))
        ]
        for record in records:
            parts += [hair(), self._record(record)]
        return card(*parts, gap=0, margins=(1, 1, 1, 4))

    def _record(self, record: Stored) -> QWidget:
        day = i18n.long_date(record.occurred_on)
        opened = button(day, "row", name=f"record_{record.entry_id[:12]}")
        said = self._said(record)
        opened.setAccessibleName(i18n.joined(day, said, record.author))
        opened.clicked.connect(
            partial(self.entry_wanted.emit, record.compartment, record.entry_id)
        )
        who = label(i18n.iso(record.author), "small", "3")
        pill = state_pill(record.state)
        about = label(said, "small", "2", wrap=True)
        row = hbox(opened, (about, 1), pill, who, gap=14, margins=(16, 7, 16, 7))
        return plain(row)

    def _said(self, record: Stored) -> str:
        """Say in a line what a record decides."""
        items = record.answers.get("items")
        known = items if isinstance(items, dict) else {}
        found = [
            self.tr("{item}: {decision}").format(
                item=item_name(code), decision=labels.code("decision", value).lower()
            )
            for code, value in known.items()
            if isinstance(value, str) and value in _DECIDED
        ]
        return " · ".join(found[:_SHOWN]) + (" · …" if len(found) > _SHOWN else "")


def _typed(reason: QLineEdit, day: DayField, today: date) -> dict[str, Any]:
    chosen = "" if day.day() == today else day.day().isoformat()
    said = {"reason": reason.text(), "day": chosen}
    return {name: value for name, value in said.items() if value}
