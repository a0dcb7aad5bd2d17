# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Removing an account: asked once, where it stands, with what it changes."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QWidget

from app.commands.removing import Removal, removal_of, remove_account
from app.queries.team import accounts, who_can_renew
from app.rows import AccountRow
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.pages.ask_here import AskHere
from ui.pages.wording import and_list, names_of, or_list
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.fields import Labelled, labelled
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hbox, plain, refresh, vbox
from ui.widgets.slot import Slot
from ui.widgets.working import FileProgressRow


class LeavingPart(Slot):
    """Asks, then shows how far the new keys are; empty otherwise.

    `removed` carries the sentence to say, `busy` whether it works.
    """

    removed = Signal(str)
    busy = Signal(bool)

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__("account_leaving")
        self._session, self._tasks = session, tasks
        self._words: QPlainTextEdit | None = None
        self._progress = Slot("leaving_progress")

    def ask(self, account: AccountRow) -> None:
        """Say what removing the account means, and ask."""
        planned = removal_of(self._session, account.account_id)
        name = i18n.iso(account.name)
        title = self.tr("Remove the account of {name}?").format(name=name)
        lines = [_line(sign, words) for sign, words in self._means(name, planned)]
        parts: list[QWidget] = [plain(vbox(*lines, gap=6))]
        if planned.waits:
            parts.append(self._envelope())
        yes = self.tr("Remove the account")
        asked = AskHere("remove", title, yes, *parts, icon="trash-2")
        asked.yes.setProperty("kind", "danger")
        asked.yes.set_sign("trash-2", "danger")
        refresh(asked.yes)
        asked.cancelled.connect(self.forget)
        asked.confirmed.connect(lambda: self._remove(account, asked))
        self._progress = Slot("leaving_progress")
        self.put(plain(vbox(asked, self._progress, gap=0)))
        asked.no.setFocus()
        QTimer.singleShot(0, self, self._bring)

    def _bring(self) -> None:
        bring(self)

    def forget(self) -> None:
        """Ask nothing any more, and drop the words that were typed."""
        if self._words is not None:
            self._words.clear()
            self._words = None
        self.put(None)

    def _means(self, name: str, planned: Removal) -> list[tuple[str, str]]:
        said = [
            (
                "signature",
                self.tr("What {name} wrote stays theirs, under their name."),
            ),
            (
                "eye",
                self.tr(
                    "What {name} has already read or copied stays readable to them:"
                    " nobody can take that back."
                ),
            ),
            (
                "hard-drive",
                self.tr(
                    "Backups made before still open with the passphrase of {name}. Make"
                    " a new one afterwards."
                ),
            ),
            (
                "key",
                self.tr(
                    "New keys now: {keys}. The data are copied once under them; until"
                    " then nothing else can be done here."
                ),
            ),
        ]
        if planned.waits:
            words = self.tr(
                "{name} still knows the key of {waits} until {holders} renew it."
            )
            said.append(("clock", words))
        if planned.drafts:
            words = self.tr(
                "%n draft(s) that {name} never saved will be read by nobody.",
                "",
                planned.drafts,
            )
            said.append(("file-text", words))
        if planned.parcels:
            words = self.tr(
                "%n extract(s) left for {name} alone were never read, and nobody else"
                " can open them. {name} can still unlock once to take them in.",
                "",
                planned.parcels,
            )
            said.append(("inbox", words))
        renewing = who_can_renew(self._session, planned.waits)
        others = [i18n.iso(other) for other in renewing if i18n.iso(other) != name]
        facts = {
            "name": name,
            "keys": and_list(names_of(planned.renewed)),
            "waits": and_list(names_of(planned.waits)),
            "holders": or_list([*others, self.tr("the recovery words")]),
        }
        return [(sign, words.format(**facts)) for sign, words in said]

    def _envelope(self) -> QWidget:
        field, words = words_field("remove_words")
        self._words = words
        field.hide()
        more = button(
            self.tr("Renew these too, with the recovery words…"),
            "link",
            compact=True,
            name="remove_use_words",
        )

        def show() -> None:
            more.hide()
            field.show()
            words.setFocus()
            QTimer.singleShot(0, self, self._bring)

        more.clicked.connect(show)
        return plain(vbox(plain(hbox(more, ...)), field, gap=0))

    def _remove(self, account: AccountRow, asked: AskHere) -> None:
        words = self._words.toPlainText() if self._words is not None else ""
        lines = tuple(words.splitlines())
        who, name = account.account_id, i18n.iso(account.name)
        row = FileProgressRow(
            self.tr("Removing the account of {name}…").format(name=name)
        )
        task = self._tasks.start(
            lambda progress: remove_account(self._session, who, lines, progress)
        )
        row.follow(task)
        asked.hide()
        self._progress.put(row)  # the question stays, for what may go wrong
        QTimer.singleShot(0, self, self._bring)
        self.busy.emit(True)

        mine = self.inside()

        def again(sentence: str) -> None:
            if self.inside() is not mine:
                return
            self._progress.put(None)
            asked.set_error(sentence)
            asked.show()

        task.finished.connect(lambda: self.busy.emit(False))
        task.succeeded.connect(lambda done: self._done(name, done))
        task.failed.connect(lambda error: again(notice_for(error).text))
        task.cancelled.connect(lambda: again(self.tr("Stopped. Nothing was changed.")))

    def _done(self, name: str, done: Removal) -> None:
        self.forget()
        said = [
            self.tr("The account of {name} is removed.").format(name=name),
            self.tr("New keys: {keys}.").format(keys=and_list(names_of(done.renewed))),
            left_out(self._session, done, self.tr("{people} wait for keys again.")),
        ]
        self.removed.emit(" ".join(part for part in said if part))


def bring(part: QWidget) -> None:
    """Scroll the page to a part, once it has its place."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(part, 0, 24)
        above = above.parentWidget()


def words_field(name: str) -> tuple[Labelled, QPlainTextEdit]:
    """Make a field for recovery words, an envelope a line."""
    typed = QPlainTextEdit()
    typed.setObjectName(name)
    typed.setTabChangesFocus(True)
    typed.setFixedHeight(px(64))
    title = QCoreApplication.translate("team", "Recovery words")
    hint = QCoreApplication.translate(
        "team", "One envelope per line. The words are not kept."
    )
    return labelled(title, typed, hint), typed


def left_out(session: Session, done: Removal, words: str) -> str:
    """Say who waits for keys after a renewal; `words` holds `{people}`."""
    people = [
        i18n.iso(row.name) for row in accounts(session) if row.account_id in done.unsure
    ]
    return words.format(people=and_list(people)) if people else ""


def _line(sign: str, words: str) -> QWidget:
    glyph = vbox(Glyph(sign, "text2", 16), ..., margins=(0, 2, 0, 0))
    return plain(hbox(glyph, (label(words, "small", "2", wrap=True), 1), gap=8))
