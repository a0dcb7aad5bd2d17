# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sending the recovery words to a printer of this computer: never to a file."""

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from app.recovery import RecoveryWords
from ui.pages.steps.paper import WordsPaper
from ui.widgets.buttons import button
from ui.widgets.fields import combo, labelled
from ui.widgets.labels import label
from ui.widgets.layout import hbox, vbox, well


class PrintWords(QWidget):
    """Opens in place: which printer, and what a printer keeps."""

    def __init__(self) -> None:
        super().__init__()
        self._words: RecoveryWords | None = None
        self._name = ""
        self.begin = button(
            self.tr("Print…"), "", "printer", compact=True, name="print_words"
        )
        self.begin.clicked.connect(self._open)
        self.printers = combo([], "printers")
        self.go = button(
            self.tr("Print the sheets"), "", "printer", compact=True, name="print_now"
        )
        self.go.clicked.connect(self._print)
        self._close = button(self.tr("Close"), "quiet", compact=True)
        self._close.setObjectName("print_close")
        self._close.clicked.connect(self.close_panel)
        self._said = label("", "small", "2", wrap=True)
        self._said.setObjectName("print_said")
        self._choice = labelled(self.tr("Printer"), self.printers)
        row = hbox(self.go, self._close, ..., gap=8)
        self._panel = well(self._choice, self._said, row, gap=8)
        self.setLayout(vbox(hbox(self.begin, ...), self._panel, gap=8))
        self.close_panel()

    def show_words(self, words: RecoveryWords, name: str) -> None:
        """Be ready to print these; `name` is the case file's."""
        self._words, self._name = words, name
        self.close_panel()

    def forget(self) -> None:
        """Drop the words."""
        self._words = None
        self.close_panel()

    def close_panel(self) -> None:
        """Put the choice of a printer away."""
        self._panel.hide()
        self.begin.show()

    def _open(self) -> None:
        self.printers.clear()
        for name in QPrinterInfo.availablePrinterNames():
            self.printers.addItem(name, name)
        self.printers.setCurrentText(QPrinterInfo.defaultPrinterName())
        there = self.printers.count() > 0
        for each in (self._choice, self.go):
            each.setVisible(there)
        self._say(
            self.tr(
                "Best a printer on a cable, in this room. Many printers and offices keep"
                " a copy of what they print: where you are not sure, write by hand."
            )
            if there
            else self.tr("This computer knows no printer. Write the words by hand.")
        )
        self.begin.hide()
        self._panel.show()
        (self.printers if there else self._close).setFocus()

    def _print(self) -> None:
        if self._words is None:
            return
        printer = QPrinter(QPrinterInfo.printerInfo(self.printers.currentData()))
        printer.setOutputFormat(QPrinter.OutputFormat.NativeFormat)
        # Nothing that names the case file stays in the printer's list of jobs.
        printer.setDocName("")
        printer.setFullPage(False)
        self.setCursor(Qt.CursorShape.WaitCursor)
        done = WordsPaper(self._words, self._name).draw(printer)
        self.unsetCursor()
        self._say(
            self.tr("Sent to the printer. Look whether every page came out.")
            if done
            else self.tr("The printer did not answer. Nothing was printed.")
        )

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
