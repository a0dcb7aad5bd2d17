# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What has to be said of a form of one's own: its name, its place, its writers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from app.catalogue import roles
from app.codes import LANGUAGES
from app.commands.forms import PLACES, writers_for
from app.forms.pack import OWN, FormInfo
from ui import i18n, labels
from ui.pages.forms.words import FormWords
from ui.widgets.columns import Columns
from ui.widgets.fields import field, labelled
from ui.widgets.labels import label
from ui.widgets.layout import plain, vbox

_FIELD = 140  # pixels of the narrowest name
_LRM = "\u200e"  # a label aligns by its letters: Arabic ones too start at the edge


class SettlingCard(QFrame):
    """`changed` tells that something was said; `missing` says what is left to say."""

    changed = Signal()

    def __init__(self, title: str, known: FormInfo | None) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName("form_settling")
        said = known or FormInfo("", {}, "", (OWN,), writers_for((OWN,)))
        words = FormWords()
        self._names = {
            key: field(said.names.get(key) or title, name=f"form_name_{key}")
            for key in LANGUAGES
        }
        self._places = {
            key: _box(f"place_{key}", words.place(key), on=key in said.compartments)
            for key in PLACES
        }
        self._places[OWN].setText(self.tr("The writer's own"))
        self._wished = set(said.writers)
        self._writers = {
            code: _box(f"writer_{code}", labels.code("role", code), on=False)
            for code in roles()
        }
        self._lay_out()
        for name in self._names.values():
            name.textChanged.connect(self.changed)
        for box in self._places.values():
            box.toggled.connect(self._show_writers)
        for code, box in self._writers.items():
            box.clicked.connect(lambda on, code=code: self._wish(code, on=on))
        self._show_writers()

    def _lay_out(self) -> None:
        head = label(self.tr("Before it is used"), "heading", wrap=True)
        names = Columns(
            *(
                (labelled(f"{_LRM}{i18n.LANGUAGES[key]}", line), 1, _FIELD)
                for key, line in self._names.items()
            ),
            gap=12,
        )
        for key, line in self._names.items():
            spoken = self.tr("Name in {language}").format(language=i18n.LANGUAGES[key])
            line.setAccessibleName(spoken)
        where = self.tr(
            "The first that is ticked is proposed. The writer's own is where each role"
            " writes its notes."
        )
        who = self.tr("A role that has no key to any of these places cannot write it.")
        lists = Columns(
            (self._group(self.tr("Its entries go to"), self._places, where), 1, 220),
            (self._group(self.tr("Who writes it"), self._writers, who), 1, 220),
            gap=24,
        )
        title = label(
            self.tr("What it is called in the menu"), "smallstrong", wrap=True
        )
        empty = self.tr("Left empty, the title of the form is used.")
        called = vbox(title, names, label(empty, "caption", "3", wrap=True), gap=6)
        rows = (head, called, lists)
        self.setLayout(vbox(*rows, gap=12, margins=(20, 14, 20, 16)))

    @staticmethod
    def _group(title: str, boxes: dict[str, QCheckBox], hint: str) -> QWidget:
        column: QVBoxLayout = vbox(label(title, "smallstrong", wrap=True), gap=6)
        for box in boxes.values():
            box.setAccessibleName(f"{title}: {box.text()}")
            column.addWidget(box)
        column.addWidget(label(hint, "caption", "3", wrap=True))
        column.addStretch(1)
        return plain(column)

    def take_focus(self) -> None:
        """Bring the keyboard to the first name."""
        next(iter(self._names.values())).setFocus()

    # -- what was said ---------------------------------------------------------
    def names(self) -> dict[str, str]:
        """Return the name by language."""
        return {key: " ".join(w.text().split()) for key, w in self._names.items()}

    def compartments(self) -> tuple[str, ...]:
        """Return where entries go, the usual place first."""
        return tuple(key for key, box in self._places.items() if box.isChecked())

    def writers(self) -> frozenset[str]:
        """Return the roles that write it."""
        return frozenset(c for c, box in self._writers.items() if box.isChecked())

    def missing(self) -> str:
        """Say what is left to say, or nothing."""
        if not self.compartments():
            return self.tr("Say where its entries go.")
        if not self.writers():
            return self.tr("Say who writes it.")
        return ""

    def _wish(self, code: str, *, on: bool) -> None:
        (self._wished.add if on else self._wished.discard)(code)
        self.changed.emit()

    def _show_writers(self) -> None:
        """Offer the roles that can: a wish comes back with its place."""
        able = writers_for(self.compartments())
        for code, box in self._writers.items():
            box.setEnabled(code in able)
            box.setChecked(code in able and code in self._wished)
        self.changed.emit()


def _box(name: str, words: str, *, on: bool) -> QCheckBox:
    box = QCheckBox(words)
    box.setObjectName(name)
    box.setChecked(on)
    return box
