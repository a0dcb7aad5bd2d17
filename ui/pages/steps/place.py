# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the case file is called, how its cases are numbered, and where it lies."""

import re
import unicodedata
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from ui import i18n
from ui.pages.steps.step import Plan, Step
from ui.widgets.buttons import button
from ui.widgets.fields import field, labelled
from ui.widgets.labels import ElidedLabel, glyph_text
from ui.widgets.layout import box, hbox, vbox

CODE = re.compile(r"[A-Z]{2,5}")
LONGEST = 60


class PlaceStep(Step):
    """A neutral label: whoever finds the laptop can read it without a phrase."""

    def __init__(self, plan: Plan, home: Path) -> None:
        super().__init__(plan)
        self.title = self.tr("The case file")
        self._home = home
        self._chosen: Path | None = None  # a folder somebody picked
        self.label = field(placeholder=self.tr("Day centre, Paris north"), name="label")
        self.label.setMaxLength(LONGEST)
        self.code = field(placeholder="PAR", name="site_code")
        self.code.setMaxLength(5)
        self._label = labelled(
            self.tr("Its name"),
            self.label,
            self.tr("A place, never a person: it can be read without a phrase."),
            required=True,
        )
        self._code = labelled(
            self.tr("Site code"),
            self.code,
            self.tr("Two to five letters; case numbers begin with it."),
            required=True,
        )
        self._where = ElidedLabel("", "small", "2")
        self._where.setObjectName("folder")
        other = button(self.tr("Another place…"), compact=True, name="other_folder")
        other.clicked.connect(self._ask)
        place = hbox((self._where, 1), ..., other, gap=12, margins=(14, 8, 8, 8))
        note = self.tr(
            "It stays on this computer. Only encrypted files are ever written."
        )
        body = vbox(
            self._label,
            self._code,
            labelled(self.tr("Where"), box("well", place)),
            glyph_text("hard-drive", note, "caption", wrap=True),
            gap=16,
        )
        self.lay_out(
            self.tr("One case file holds the cases of one site on one computer."), body
        )
        self.label.textChanged.connect(self._show_where)
        self.label.returnPressed.connect(self.code.setFocus)
        self.code.returnPressed.connect(self.proceed)
        self._show_where()

    def enter(self) -> None:
        """Begin with the name."""
        self.label.setFocus()

    def folder(self) -> Path:
        """Return where the case file would be made."""
        return (self._chosen or self._home) / folder_name(self.label.text())

    def complete(self) -> bool:
        """Take name, code and place."""
        name, code = " ".join(self.label.text().split()), self.code.text().upper()
        self._label.set_error("" if name else self.tr("Give it a name."))
        self._code.set_error(
            ""
            if CODE.fullmatch(code)
            else self.tr("Two to five letters without accents, like PAR.")
        )
        if name and self.folder().exists():
            self._label.set_error(
                self.tr("There is one of this name here already. Choose another name.")
            )
        for each in (self._label, self._code):
            if each.error():
                each.field.setFocus()
                return False
        self.plan.label, self.plan.site_code = name, code
        self.plan.folder = self.folder()
        return True

    def choose(self, parent: Path) -> None:
        """Make it in another folder."""
        self._chosen = parent
        self._show_where()

    def _show_where(self) -> None:
        self._where.setText(i18n.ltr(str(self.folder())))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the case file goes"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.choose(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def folder_name(label: str) -> str:
    """Return a folder name that every system takes: plain letters and hyphens."""
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower())
    return "-".join(words)[:40] or "case-file"
