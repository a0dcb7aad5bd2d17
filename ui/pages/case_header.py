# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of a case: who, which, how they are, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.policy import may
from app.queries.cases import CaseHead
from app.rows import CaseRow
from app.session import Session
from app.writing import offered
from ui import i18n, icons, labels
from ui.tokens import px
from ui.widgets.buttons import MenuButton, button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import Item, box, hair, hbox, plain, refresh, vbox
from ui.widgets.tags import Pill, Risk, Tag


class CaseHeader(QWidget):
    """Two names, the code, one line about the person, one card of facts."""

    hand_over = Signal()
    form_chosen = Signal(str)  # the form of a new entry

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._hand_over = button(
            self.tr("Hand over"), "", "arrow-right-left", name="case_hand_over"
        )
        self._hand_over.clicked.connect(self.hand_over)
        self._hand_over.setVisible(may(session.role, "hand_over"))
        self._forms = offered(session)
        self._new = MenuButton(self.tr("New entry"), self._menu(), "primary")
        self._new.setObjectName("new_entry")
        self._new.set_sign("plus", "on_accent")
        self._new.setEnabled(bool(self._forms))
        self._new.setToolTip(self._why())
        buttons = plain(hbox(self._hand_over, self._new, gap=10))
        self._names = QWidget()
        self._names.setLayout(FlowLayout(gap=12, line_gap=4))
        self._line = label("", "small", "2", wrap=True)
        self._line.setObjectName("case_line")
        words = vbox(self._names, self._line, gap=2)
        top = hbox((words, 1), vbox(buttons, ..., gap=0), gap=12)
        self._facts = QWidget()
        self._facts.setLayout(FlowLayout(gap=20, line_gap=10))
        inner = vbox(self._facts, margins=(20, 8, 20, 8))
        self.setLayout(vbox(top, box("card", inner), gap=8))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for info in self._forms:
            entry = menu.addAction(labels.form(info))
            entry.setObjectName(f"new_{info.id}")
            entry.setIcon(icons.icon(info.icon, "text2", px(16)))
            entry.triggered.connect(
                lambda _on=False, form=info.id: self.form_chosen.emit(form)
            )
        return menu

    def _why(self) -> str:
        if not self._forms:
            return self.tr("Your role reads, but writes no entries.")
        return self.tr("Choose what to write; Ctrl+N begins a note.")

    def set_writing(self, *, writing: bool) -> None:
        """Leave the one filled button to the editor while it is open."""
        kind = "" if writing else "primary"
        if self._new.property("kind") != kind:
            self._new.setProperty("kind", kind)
            self._new.set_sign("plus", "text2" if writing else "on_accent")
            refresh(self._new)

    def show_case(self, head: CaseHead) -> None:
        """Show a case."""
        _refill(self._names, self._name_parts(head.row))
        self._line.setText(self._about(head))
        _refill(self._facts, self._fact_parts(head))

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
        if row.name is None:
            parts.append(self._no_identity())
        return " · ".join(parts)

    # -- facts -----------------------------------------------------------------
    def _fact_parts(self, head: CaseHead) -> list[QWidget]:
        row = head.row
        last = self.tr("nothing written yet")
        if row.last_on is not None:
            near = i18n.relative(row.last_on)
            last = i18n.short_date(row.last_on) + (f" · {near}" if near else "")
        status = label(labels.code("status", row.status), "medium")
        parts = [
            _fact(self.tr("Risk"), Risk(row.risk)),
            _fact(self.tr("Status"), status, ruled=True),
            _fact(self.tr("Last activity"), label(last, "medium"), ruled=True),
        ]
        if head.hidden:
            tags = [self._hidden(key, count) for key, count in _ordered(head.hidden)]
            row_of = plain(hbox(*tags, ..., gap=6))
            words = self.tr("Entries you cannot read")
            parts.append(_fact(words, row_of, ruled=True))
        return parts

    def _hidden(self, compartment: str, count: int) -> QWidget:
        name = labels.compartment(compartment)
        tag = Tag(compartment, f"{name} · {i18n.number(count)}")
        tag.setObjectName(f"hidden_{compartment}")
        words = self.tr("%n entries you cannot read", "", count)
        tag.setAccessibleName(f"{name}: {words}")
        tag.setToolTip(f"{name}: {words}")
        return tag


def _ordered(hidden: dict[str, int]) -> list[tuple[str, int]]:
    return [(key, hidden[key]) for key in labels.compartments() if key in hidden]


def _fact(title: str, value: QWidget, *, ruled: bool = False) -> QWidget:
    value.setMinimumHeight(px(24))
    items: list[Item] = [vbox(label(title, "caption", "3"), value, gap=2)]
    if ruled:
        items = [hair(vertical=True), *items]
    return plain(hbox(*items, gap=20))


def _named(words: QWidget) -> QWidget:
    words.setObjectName("case_name")
    return words


def _tall(mark: QWidget) -> QWidget:
    """Stand in the middle of the line of the name."""
    holder = plain(vbox(..., mark, ..., gap=0))
    holder.setMinimumHeight(px(29))
    return holder


def _refill(holder: QWidget, parts: list[QWidget]) -> None:
    layout = holder.layout()
    while layout is not None and (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    for part in parts:
        if layout is not None:
            layout.addWidget(part)
            part.show()
    holder.updateGeometry()
