# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Help: the few things to know, and the keys; the same before and after unlocking."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from app.session import Session
from ui import i18n
from ui.actions import ACTIONS
from ui.hub import Hub
from ui.pages.page import Page
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.labels import KeyHint, label
from ui.widgets.layout import card, hbox, plain, scroll, vbox
from ui.widgets.pagehead import PageHead


def help_body(*, opened: bool) -> QWidget:
    """Make the help; `opened` is what matters once a case file is open."""
    words = _after() if opened else _before()
    paragraphs = [
        card(
            label(title, "heading", wrap=True),
            label(text, "body", "2", wrap=True),
            gap=6,
            margins=(20, 16, 20, 16),
        )
        for title, text in words
    ]
    left = plain(vbox(*paragraphs, ..., gap=12))
    right = plain(vbox(_keys(), ..., gap=12))
    return Columns((left, 3, 420), (right, 2, 330), gap=16)


def _before() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (
            translate("help", "Which name, which phrase?"),
            translate(
                "help",
                "The name your colleagues gave your account, and your own passphrase."
                " Consigne never says which of the two is wrong, so that nobody can"
                " find out who works here.",
            ),
        ),
        (
            translate("help", "You forgot the phrase"),
            translate(
                "help",
                "Nobody can look it up. With the recovery words, kept in an envelope"
                " outside this computer, you make a new account for yourself.",
            ),
        ),
        (
            translate("help", "Trying it out"),
            translate(
                "help",
                "A training file holds invented people only. Its names and phrases"
                " are shown, and what comes from it opens in a training file only.",
            ),
        ),
    ]


def _after() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (
            translate("help", "Your text is safe while you write"),
            translate(
                "help",
                "What you type is kept as an encrypted draft within two seconds."
                " Save makes a version that colleagues see; earlier versions stay."
                " Sign makes it final: after that, add an addendum.",
            ),
        ),
        (
            translate("help", "A form without the mouse"),
            translate(
                "help",
                "Tab goes from question to question, arrows choose, Ctrl+Page Down"
                " turns to the next part. In a table of rows, Insert adds one, Return"
                " opens it, Delete takes it away. Ctrl+Z takes anything back.",
            ),
        ),
        (
            translate("help", "The lock"),
            translate(
                "help",
                "Consigne locks by itself when nobody touches it. Locking ends the"
                " program, so that nothing stays in memory; once you unlock again"
                " you are back at the same place, with your draft.",
            ),
        ),
        (
            translate("help", "What you cannot read"),
            translate(
                "help",
                "Each profession has its own keys. Entries you cannot read are"
                " counted, so that you know to ask a colleague; their words are"
                " not on your screen, and your account cannot open them.",
            ),
        ),
        (
            translate("help", "Handing over"),
            translate(
                "help",
                "A bundle is readable only by the person you choose. Compare the"
                " digits of a contact card by voice before you trust it.",
            ),
        ),
    ]


def _keys() -> QWidget:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(6)
    grid.setHorizontalSpacing(16)
    grid.setColumnStretch(0, 1)
    # A key runs left to right in Arabic too, and Qt would align it by that.
    end = Qt.AlignmentFlag.AlignLeft if i18n.rtl() else Qt.AlignmentFlag.AlignRight
    shown = [action for action in ACTIONS if action.shortcut]
    for at, action in enumerate(shown):
        keys = QKeySequence(action.shortcut).toString(
            QKeySequence.SequenceFormat.NativeText
        )
        grid.addWidget(label(action.text, "small", wrap=True), at, 0)
        grid.addWidget(KeyHint(keys), at, 1, end)
    title = QCoreApplication.translate("help", "Keys")
    return card(label(title, "heading"), plain(grid), gap=10, margins=(20, 16, 20, 16))


class HelpPage(QWidget):
    """The help before a case file is open; Esc closes it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help_page")
        back = button(self.tr("Back"), "", "arrow-left", name="back")
        back.clicked.connect(self.closed)
        head = PageHead(self.tr("Help"), back)
        inner = plain(vbox(head, help_body(opened=False), ..., gap=16))
        inner.setMaximumWidth(px(960))
        row = hbox(..., (inner, 1000), ..., gap=0, margins=(24, 24, 24, 24))
        self.setLayout(vbox(scroll(row)))
        back.setFocus()
        back.setShortcut(QKeySequence(Qt.Key.Key_Escape))


class HelpPlace(Page):
    """The help while a case file is open."""

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("help_page")
        self.title = self.tr("Help")
        back = button(self.tr("Back"), "", "arrow-left", name="back")
        back.clicked.connect(self.leave)
        head = PageHead(self.title, back)
        body = vbox(head, help_body(opened=True), ..., gap=12, margins=(24, 4, 24, 20))
        self.setLayout(vbox(scroll(body)))
