# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of a case: who, which, how they are, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.commands.closing import FORM as CLOSURE
from app.commands.closing import OPEN
from app.commands.entries import ALWAYS_WRITTEN
from app.letters.making import may_make
from app.policy import may
from app.queries.cases import CaseHead
from app.rows import CaseRow
from app.session import Session
from app.writing import offered
from ui import i18n, icons, labels
from ui.pages.case_custody import CaseCustody
from ui.pages.case_facts import CaseFacts, refill
from ui.tokens import px
from ui.widgets.buttons import MenuButton, button, icon_button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import box, hbox, plain, refresh, vbox
from ui.widgets.tags import Pill


class CaseHeader(QWidget):
    """Two names, the code, one line about the person, one card of facts."""

    hand_over = Signal()
    form_chosen = Signal(str)  # the form of a new entry
    consent_wanted = Signal()
    due_wanted = Signal(object)  # the DueItem that comes next
    reopen_wanted = Signal()
    erase_wanted = Signal()
    letters_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.custody = CaseCustody(session)
        self._read_only = ""  # why nothing is written in this case
        self._hand_over = button(
            self.tr("Hand over"), "", "arrow-right-left", name="case_hand_over"
        )
        self._hand_over.clicked.connect(self.hand_over)
        if not may(session.role, "hand_over"):
            self._hand_over.hide()
        self._forms = offered(session)
        self._new = MenuButton(self.tr("New entry"), self._menu(), "primary")
        self._new.setObjectName("new_entry")
        self._new.set_sign("plus", "on_accent")
        self._new.setEnabled(bool(self._forms))
        self._new.setToolTip(self._why())
        self._closes = may(session.role, "close_case")
        self._erases = may(session.role, "erase_case")
        self._more = self._more_button()
        self._buttons = plain(hbox(self._more, self._hand_over, self._new, gap=10))
        self._names = QWidget()
        self._names.setLayout(FlowLayout(gap=12, line_gap=4))
        self._line = label("", "small", "2", wrap=True)
        self._line.setObjectName("case_line")
        words = vbox(self._names, self._line, gap=2)
        top = hbox((words, 1), vbox(self._buttons, ..., gap=0), gap=12)
        self._facts = CaseFacts(session)
        self._facts.consent_wanted.connect(self.consent_wanted)
        self._facts.due_wanted.connect(self.due_wanted)
        inner = vbox(self._facts, margins=(20, 8, 20, 8))
        self._card = box("card", inner)
        self.setLayout(vbox(top, self.custody, self._card, gap=8))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for info in self._forms:
            if info.id == CLOSURE and not may(self._session.role, "close_case"):
                continue
            entry = menu.addAction(labels.form(info))
            entry.setObjectName(f"new_{info.id}")
            entry.setIcon(icons.icon(info.icon, "text2", px(16)))
            entry.triggered.connect(
                lambda _on=False, form=info.id: self.form_chosen.emit(form)
            )
        return menu

    def _more_button(self) -> QWidget:
        words = self.tr("More about this case")
        more = icon_button("ellipsis", words, kind="", name="case_more")
        menu = QMenu(more)
        self._letters = menu.addAction(self.tr("Letters…"))
        self._letters.setObjectName("case_letters")
        self._letters.setVisible(may_make(self._session))
        self._letters.triggered.connect(self.letters_wanted)
        self._close = menu.addAction(self.tr("Close the case…"))
        self._close.setObjectName("case_close")
        self._close.triggered.connect(lambda: self.form_chosen.emit(CLOSURE))
        self._reopen = menu.addAction(self.tr("Reopen the case…"))
        self._reopen.setObjectName("case_reopen")
        self._reopen.triggered.connect(self.reopen_wanted)
        self._erase = menu.addAction(self.tr("Erase this case…"))
        self._erase.setObjectName("case_erase")
        self._erase.setVisible(self._erases)
        self._erase.triggered.connect(self.erase_wanted)
        more.setMenu(menu)
        return more

    def _show_more(self, status: str) -> None:
        ended = status != OPEN
        forms = {info.id for info in self._forms}
        closes = self._closes and not self._read_only
        may_close = closes and CLOSURE in forms
        self._close.setVisible(may_close and status in (OPEN, "suspended"))
        self._reopen.setVisible(closes and ended)
        offered_here = (self._letters, self._close, self._reopen, self._erase)
        self._more.setVisible(any(action.isVisible() for action in offered_here))

    def offers(self, form: str) -> bool:
        """Tell whether an entry of a form can be begun in this case now."""
        known = form in {info.id for info in self._forms}
        return known and (not self._read_only or form in ALWAYS_WRITTEN)

    def _why(self) -> str:
        if self._read_only:
            return self._read_only
        if not self._forms:
            return self.tr("Your role reads, but writes no entries.")
        return self.tr("Choose what to write; Ctrl+N begins a note.")

    def set_brief(self, *, brief: bool) -> None:
        """Leave the page to what is written; who it is about stays."""
        self._card.setVisible(not brief)
        self._line.setVisible(not brief)
        self._buttons.setVisible(not brief)

    def set_writing(self, *, writing: bool) -> None:
        """Leave the one filled button to the editor while it is open."""
        kind = "" if writing else "primary"
        if self._new.property("kind") != kind:
            self._new.setProperty("kind", kind)
            self._new.set_sign("plus", "text2" if writing else "on_accent")
            refresh(self._new)

    def show_case(self, head: CaseHead) -> None:
        """Show a case."""
        refill(self._names, self._name_parts(head.row))
        self._line.setText(self._about(head))
        self._facts.show_case(head)
        self._read_only = self.custody.show_case(head.row.case_id)
        self._new.setEnabled(bool(self._forms) and not self._read_only)
        self._new.setToolTip(self._why())
        self._new.setAccessibleDescription(self._read_only)
        self._show_more(head.row.status)

    # -- names -----------------------------------------------------------------
    def _name_parts(self, row: CaseRow) -> list[QWidget]:
        code = Pill(i18n.ltr(row.code), "plain", "folder")
        code.setObjectName("case_code")
        code.setAccessibleName(row.code)
        if row.name is None:
            sign = Glyph("eye-off", "text3", 20)
            words = label(self.tr("Name you cannot read"), "title", "2")
            words.setToolTip(self._no_identity())
            return [_tall(sign), _named(words), _tall(code)]
        names = [name for name in (row.name, row.name_native) if name]
        if i18n.rtl():
            names.reverse()
        if not names:
            return [_named(label(self.tr("No name yet"), "title", "2")), _tall(code)]
        parts = [_named(label(i18n.iso(names[0]), "title"))]
        parts += [_tall(label(i18n.iso(name), "heading", "2")) for name in names[1:]]
        return [*parts, _tall(code)]

    def _no_identity(self) -> str:
        return self.tr("Your account does not hold the key of the identities.")

    def _about(self, head: CaseHead) -> str:
        row = head.row
        parts = []
        if row.birth_year is not None:
            years = max(0, i18n.today().year - row.birth_year)
            parts.append(self.tr("%n years", "", years))
        parts.append(labels.code("nationality", row.nationality))
        if row.profile:
            parts.append(labels.code("profile", row.profile))
        if row.owner:
            words = self.tr("followed by {name}")
            parts.append(words.format(name=i18n.iso(row.owner)))
        if row.last_on is not None:
            words = self.tr("last entry on {day}")
            parts.append(words.format(day=i18n.short_date(row.last_on)))
        if row.name is None:
            parts.append(self._no_identity())
        return " · ".join(parts)


def _named(words: QWidget) -> QWidget:
    words.setObjectName("case_name")
    return words


def _tall(mark: QWidget) -> QWidget:
    """Stand in the middle of the line of the name."""
    holder = plain(vbox(..., mark, ..., gap=0))
    holder.setMinimumHeight(px(29))
    return holder
