# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How cases are handed over: copy or custody, what of them, what for, until when."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.handover.compose import COPY, CUSTODY, PURPOSES
from app.handover.selection import may_hold
from app.handover.updates import Since
from app.rows import BundlePreview, ContactRow
from ui import i18n
from ui.forms.wrapped import GAP, Check, Radio
from ui.pages.handover_choice import UPDATE, HowChoice
from ui.pages.handover_obstacles import obstacle_words
from ui.purposes import purpose_word
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.fields import combo, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import card, hair, hbox, plain, vbox
from ui.widgets.tagcheck import TagCheck

DAYS = (7, 14, 30, 60, 90)
USUAL = 30
ALWAYS = "registry"  # without it a case is not known at all


class HowForm(QWidget):
    """`changed` tells of another choice, `done` that the person is content.

    What was wanted is kept while it cannot be: custody comes back with what it needs.
    """

    changed = Signal()
    done = Signal()

    def __init__(self, held: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("how_form")
        self._held, self._wanted = tuple(held), COPY
        self._able: tuple[ContactRow, ...] = ()
        self._quiet = False
        self._make_modes()
        self._make_contents()
        purposes = [(code, purpose_word(code)) for code in PURPOSES]
        self._purpose = combo(purposes, "purpose")
        self._days = combo([], "days")
        for days in DAYS:
            last = i18n.short_date(i18n.today() + timedelta(days=days))
            words = self.tr("%n days, until {day}", "", days).format(day=last)
            self._days.addItem(words, days)
        self._days.setCurrentIndex(DAYS.index(USUAL))
        for field in (self._purpose, self._days):
            field.currentIndexChanged.connect(self._tell)
        self._lay_out()
        self.show_people((), None)

    def _make_modes(self) -> None:
        self._modes = {
            CUSTODY: Radio(self.tr("Hand over, custody included")),
            COPY: Radio(self.tr("Send a copy")),
            UPDATE: Radio(self.tr("Send only what is new")),
        }
        self._group = QButtonGroup(self)
        for mode, radio in self._modes.items():
            radio.setObjectName(f"mode_{mode}")
            self._group.addButton(radio)
            radio.clicked.connect(lambda _on=False, mode=mode: self._on_mode(mode))
        said = {
            CUSTODY: self.tr(
                "They answer for the cases from then on. Yours are read-only until"
                " their receipt comes back; then you can remove them here."
            ),
            COPY: self.tr(
                "You keep the cases and go on answering for them. What each of you"
                " writes later stays apart until one of you sends it."
            ),
            UPDATE: "",
        }
        self._said = {
            mode: label(words, "small", "2", wrap=True) for mode, words in said.items()
        }
        self._why = label("", "small", "warn", wrap=True)
        self._why.setObjectName("custody_why")
        self._why.hide()
        self._custodian = combo([], "custodian")
        self._custodian.currentIndexChanged.connect(self._tell)
        self._takes = labelled(self.tr("Who takes the cases over"), self._custodian)

    def _make_contents(self) -> None:
        self.parts = {}
        for name in self._held:
            part = TagCheck(name, f"goes_{name}")
            part.setChecked(True)
            part.toggled.connect(self._tell)
            self.parts[name] = part
        always = self.parts[ALWAYS]
        always.setEnabled(False)
        always.setToolTip(
            self.tr("The registry always goes: it says which case it is.")
        )
        self._discreet = Check(self.tr("Discreet entries go as well"))
        self._discreet.setObjectName("goes_discreet")
        self._discreet_on = False
        self._discreet.clicked.connect(self._on_discreet)
        self._along = label("", "small", "3", wrap=True)

    def _lay_out(self) -> None:
        left = vbox(label(self.tr("Copy or custody"), "heading"), gap=6)
        self._places = {}
        for mode, radio in self._modes.items():
            more = (self._why, self._takes) if mode == CUSTODY else ()
            under = plain(
                vbox(self._said[mode], *more, gap=8, margins=(px(20) + GAP, 0, 0, 8))
            )
            self._places[mode] = plain(vbox(radio, under, gap=0))
            left.addWidget(self._places[mode])
        left.addStretch(1)
        late = self.tr(
            "After that day Consigne refuses to open the bundle. It does not delete"
            " what was opened before."
        )
        right = vbox(
            label(self.tr("What of the cases"), "heading"),
            plain(FlowLayout(*self.parts.values(), gap=16, line_gap=6)),
            self._discreet,
            self._along,
            hair(),
            Columns(
                (labelled(self.tr("What for"), self._purpose), 1, 200),
                (labelled(self.tr("Can be opened for"), self._days), 1, 230),
            ),
            label(late, "caption", "3", wrap=True),
            ...,
            gap=10,
        )
        self._done = button(self.tr("Done"), name="how_done", slot=self.done.emit)
        both = Columns((plain(left), 1, 380), (plain(right), 1, 420), gap=32)
        foot = plain(hbox(..., self._done))
        self.setLayout(vbox(card(both, foot, gap=12, margins=(20, 16, 20, 12)), ...))

    # -- what is chosen ----------------------------------------------------------
    def mode(self) -> str:
        """Return what is wanted, or a copy where that cannot be."""
        return self._wanted if self._modes[self._wanted].isEnabled() else COPY

    def blocked(self) -> str:
        """Return why custody, which was wanted, cannot go along; or nothing."""
        return self._why.text() if self._wanted == CUSTODY else ""

    def choice(self) -> HowChoice:
        """Return every choice."""
        on = frozenset(name for name, part in self.parts.items() if part.isChecked())
        every = len(on) == len(self.parts)
        mode = self.mode()
        return HowChoice(
            mode,
            str(self._custodian.currentData() or "") if mode == CUSTODY else "",
            None if every else on,
            mode == CUSTODY or self._discreet_on,
            self.purpose(),
            self.days(),
        )

    def purpose(self) -> str:
        """Return the code of the purpose."""
        return str(self._purpose.currentData())

    def days(self) -> int:
        """Return how long the bundle can be opened."""
        return int(self._days.currentData())

    def set_choice(self, purpose: str, days: int) -> None:
        """Choose a purpose and a number of days, where they exist."""
        for box, value in ((self._purpose, purpose), (self._days, days)):
            at = box.findData(value)
            if at >= 0:
                box.setCurrentIndex(at)

    def want(self, mode: str) -> None:
        """Choose copy, custody or update, as soon as it can be."""
        self._wanted = mode if mode in self._modes else COPY
        self._show_mode()

    def place(self) -> dict[str, object]:
        """Return the choices: codes and ids."""
        return {
            "purpose": self.purpose(),
            "days": self.days(),
            "mode": self._wanted,
            "custodian": str(self._custodian.currentData() or ""),
            "left_out": [n for n, part in self.parts.items() if not part.isChecked()],
            "discreet": self._discreet_on,
        }

    def restore(self, place: dict[str, object]) -> None:
        """Choose again what a place says; people have to be shown before."""
        self._quiet = True
        days, left_out = place.get("days"), place.get("left_out")
        if isinstance(days, int):
            self.set_choice(str(place.get("purpose", "")), days)
        out = left_out if isinstance(left_out, list) else []
        for name, part in self.parts.items():
            part.setChecked(name == ALWAYS or name not in out)
        self._discreet_on = place.get("discreet") is True
        self.want(str(place.get("mode", COPY)))
        at = self._custodian.findData(str(place.get("custodian", "")))
        self._custodian.setCurrentIndex(max(0, at))
        self._quiet = False

    # -- what can be chosen --------------------------------------------------------
    def show_people(self, contacts: Sequence[ContactRow], since: Since | None) -> None:
        """Offer custody and what is new as far as these people allow it."""
        self._able = tuple(row for row in contacts if may_hold(row))
        self._fill_custodians(self._able)
        news = since is not None and bool(since.cases) and len(contacts) == 1
        self._places[UPDATE].setVisible(news)
        self._modes[UPDATE].setEnabled(news)
        if news and since is not None:
            words = self.tr(
                "{name} confirmed a bundle of {day}; %n cases have something new.",
                "",
                len(since.cases),
            )
            day = i18n.short_date(since.on.date())
            name = i18n.iso(contacts[0].name)
            self._said[UPDATE].setText(words.format(name=name, day=day))
        if contacts and not self._able:
            why = obstacle_words(contacts, (), frozenset(self._held))
        else:
            why = ""
        self._show_custody(why)

    def show_previews(self, previews: Sequence[BundlePreview]) -> None:
        """Offer custody to those whom no rule stops; say what stops the others."""
        contacts = [preview.recipient for preview in previews]
        free = [
            preview.recipient
            for preview in previews
            if may_hold(preview.recipient)
            and not obstacle_words(
                [preview.recipient], preview.lines, frozenset(self._held)
            )
        ]
        self._able = tuple(free)
        self._fill_custodians(self._able)
        why = ""
        if not free:
            lines = previews[0].lines if previews else ()
            why = obstacle_words(contacts, lines, frozenset(self._held))
        self._show_custody(why)

    def _fill_custodians(self, able: Sequence[ContactRow]) -> None:
        blocked = self._custodian.blockSignals(True)
        kept = self._custodian.currentData()
        self._custodian.clear()
        for row in able:
            self._custodian.addItem(i18n.iso(row.name), row.contact_id)
        self._custodian.setCurrentIndex(max(0, self._custodian.findData(kept)))
        self._custodian.blockSignals(blocked)

    def _show_custody(self, why: str) -> None:
        self._modes[CUSTODY].setEnabled(not why)
        self._modes[CUSTODY].setAccessibleDescription(why)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._show_mode()

    def _show_mode(self) -> None:
        mode = self.mode()
        self._modes[mode].setChecked(True)
        custody = mode == CUSTODY
        self._takes.setVisible(custody and self._custodian.count() > 1)
        self._discreet.setEnabled(not custody)
        self._discreet.setChecked(custody or self._discreet_on)
        along = self.tr("With custody they go along: they would be lost otherwise.")
        apart = self.tr("They stay with you, and the bundle does not say they exist.")
        self._along.setText(
            along if custody else apart if not self._discreet_on else ""
        )
        self._along.setVisible(bool(self._along.text()))

    def _on_mode(self, mode: str) -> None:
        self._wanted = mode
        self._show_mode()
        self._tell()

    def _on_discreet(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._discreet_on = on
        self._show_mode()
        self._tell()

    def _tell(self) -> None:
        if not self._quiet:
            self.changed.emit()
