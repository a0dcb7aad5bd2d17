# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One bundle of the ledger: what happened, what it means, and what can be done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app import custody, policy
from app.custody import SETTLE
from app.handover import purging, statements
from app.handover.history import BundleCase, History
from app.handover.receipts import hand_back
from app.progress import Progress
from app.session import Session
from ui.errors import notice_for
from ui.hub import Hub
from ui.models.ledger import LedgerModel
from ui.pages.ask_here import AskHere, AskSlot
from ui.pages.custody_asking import CustodyQuestions
from ui.pages.custody_done import CustodyDone
from ui.pages.custody_facts import BundleFacts, BundleHead, BundleText
from ui.pages.custody_purge import PurgeQuestion
from ui.pages.receipt_card import ReceiptCard
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.buttons import Button, button
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import CARD, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import ProgressRow


class BundleDetail(QFrame):
    """Shows a History; acts on it and says how that went.

    `changed` tells that something was done, `read_wanted` that a receipt is to be read,
    `case_wanted` the id of a case, `closed` that it is to be put away, `working` that
    nothing else should be chosen meanwhile.
    """

    changed = Signal()
    read_wanted = Signal()
    case_wanted = Signal(str)
    closed = Signal()
    working = Signal(bool)

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("bundle_detail")
        self.setProperty("box", "card")
        self._session, self._tasks, self._hub = session, tasks, hub
        self._questions, self._says = CustodyQuestions(self), CustodyDone(self)
        self._model = LedgerModel(self)
        self._found: History | None = None
        self._asked: AskHere | None = None
        self._able = policy.may(session.role, "hand_over")
        self._head, self._text, self._more = Slot(), Slot(), Slot()
        self._done, self._acts = Slot("bundle_done"), Slot("bundle_acts")
        self._receipt, self._ask = Slot("bundle_receipt"), AskSlot()
        rows = (self._head, self._done, self._text, self._acts, self._ask)
        more = (self._receipt, self._more)
        self.setLayout(vbox(*rows, *more, ..., gap=12, margins=CARD))

    # -- what is shown -------------------------------------------------------
    def show_bundle(self, found: History, *, keep: bool = False) -> None:
        """Show a bundle; `keep` what was said of it last."""
        self._found = found
        self._put_away()
        if not keep:
            self._done.put(None)
            self._receipt.put(None)
        self.setAccessibleName(self._model.words(found.row, 0))
        self._head.put(BundleHead(found, self.closed.emit))
        self._text.put(BundleText(found))
        acts = self._make_acts(found)
        self._acts.put(plain(FlowLayout(*acts)) if acts else None)
        more = BundleFacts(found)
        more.case_wanted.connect(self.case_wanted)
        self._more.put(more)

    def is_asking(self) -> bool:
        """Tell whether something is asked."""
        return self._ask.is_asking()

    def go_back(self) -> bool:
        """Put a question away; False where none is asked."""
        if not self.is_asking():
            return False
        self._put_away()
        return True

    def _make_acts(self, found: History) -> list[Button]:
        state, sent = found.row.state, found.row.direction == "sent"
        custodial = found.row.mode == "custody"
        acts: list[Button] = []
        if sent and state in ("waiting", "expired", "partly"):
            read = button(
                self.tr("Read a receipt…"), "primary", "inbox", name="read_receipt_here"
            )
            read.clicked.connect(self.read_wanted)
            acts.append(read)
        if self._able and found.in_state(custody.DISPUTED):
            acts.append(self._act("settle", self.tr("Settle…"), "primary", "check"))
        if self._able and sent and custodial and found.in_state(custody.IN_TRANSFER):
            acts.append(
                self._act("take_back", self.tr("Take the cases back…"), "", "undo-2")
            )
        if self._able and sent and state == "transferred":
            acts.append(
                self._act("purge", self.tr("Remove the cases…"), "primary", "trash-2")
            )
        if not sent and statements.own(self._session, found.row.bundle_id):
            words = self.tr("Give the receipt again")
            if state == "refused":
                words = self.tr("Give the answer again")
            acts.append(self._act("receipt_again", words, "", "signature"))
        if sent and state == "purged":
            words = self.tr("Give the statement again")
            acts.append(self._act("receipt_again", words, "", "signature"))
        if self._able and not sent and self._copies(found):
            acts.append(
                self._act("remove_copies", self.tr("Remove the copies…"), "", "trash-2")
            )
        return acts

    def _act(self, name: str, words: str, kind: str, icon: str) -> Button:
        made = button(words, kind, icon, name=name)
        made.clicked.connect(lambda: self._on_act(name))
        return made

    @staticmethod
    def _copies(found: History) -> list[BundleCase]:
        cases = found.cases
        return [c for c in cases if c.here and c.custody.state == custody.COPY]

    # -- what is asked and done ----------------------------------------------
    def _on_act(self, name: str) -> None:
        found = self._found
        if found is None:
            return
        match name:
            case "take_back":
                self._put(self._questions.take_back(found, self._take_back))
            case "settle":
                able = policy.may(self._session.role, SETTLE)
                cases = found.in_state(custody.DISPUTED)
                asked = self._questions.settle(found, cases, self._settle, able=able)
                self._put(asked)
            case "remove_copies":
                session, copies = self._session, self._copies(found)
                ids = [case.case_id for case in copies]
                self._ask_purge(
                    found,
                    lambda: purging.copies_left(session, ids),
                    lambda seen: self._remove(ids, seen),
                    copies,
                )
            case "purge":
                session, bundle = self._session, found.row.bundle_id
                self._ask_purge(
                    found,
                    lambda: purging.left_behind(session, bundle),
                    self._purge,
                )
            case "receipt_again":
                self._show_own(found)

    def _ask_purge(
        self,
        found: History,
        look: Callable[[], Sequence[purging.Left]],
        then: Callable[[frozenset[purging.Left]], object],
        copies: Sequence[BundleCase] = (),
    ) -> None:
        """Look what would be lost, then ask."""

        def looked(left: Sequence[purging.Left]) -> None:
            now = self._found
            if now is not None and now.row.bundle_id == found.row.bundle_id:
                holders = purging.key_holders(self._session)
                self._put(PurgeQuestion(found, left, then, copies, holders).asked)

        task = self._tasks.start(lambda _p: look())
        task.succeeded.connect(looked)
        task.failed.connect(self._on_failed)

    def _take_back(self, why: str) -> None:
        session, cases = self._session, self._ids(custody.IN_TRANSFER)

        def work(_progress: Progress) -> int:
            for case_id in cases:
                custody.take_back(session, case_id, why)
            return len(cases)

        self._run(work, lambda count: self._say(self._says.taken_back(count)))

    def _settle(self, cases: Sequence[str], holder: str, why: str) -> None:
        session = self._session

        def work(_progress: Progress) -> bool:
            for case_id in cases:
                custody.settle(session, case_id, holder, why)
            return holder in session.case_file.accounts()

        self._run(work, lambda ours: self._say(self._says.settled(ours=bool(ours))))

    def _remove(
        self, cases: Sequence[str], acknowledged: frozenset[purging.Left]
    ) -> None:
        session = self._session
        self._run(
            lambda _progress: purging.remove_copies(session, cases, acknowledged),
            lambda done: self._say(self._says.removed(done)),
        )

    def _purge(self, acknowledged: frozenset[purging.Left]) -> None:
        found, session = self._found, self._session
        if found is None:
            return
        bundle = found.row.bundle_id

        def work(_progress: Progress) -> tuple[purging.Purged, bool]:
            done = purging.purge(session, bundle, acknowledged)
            return done, bool(done.statement) and hand_back(done.statement, session)

        def purged(result: tuple[purging.Purged, bool]) -> None:
            done, sent = result
            self._say(self._says.removed(done))
            if done.statement:
                self._put_receipt(
                    done.statement, statements.PURGED, found.row.who, sent=sent
                )

        self._run(work, purged)

    def _show_own(self, found: History) -> None:
        data = statements.own(self._session, found.row.bundle_id)
        if data is not None:
            kind = statements.read_statement(data).kind
            sent = hand_back(data, self._session)
            self._put_receipt(data, kind, found.row.who, sent=sent)

    def _put_receipt(self, data: bytes, kind: str, who: str, *, sent: bool) -> None:
        card = ReceiptCard(self._session, self._tasks, data, kind, who, sent=sent)
        self._receipt.put(card)

    def _ids(self, *states: str) -> list[str]:
        return [c.case_id for c in self._found.in_state(*states)] if self._found else []

    def _run(
        self, work: Callable[[Progress], object], then: Callable[..., object]
    ) -> None:
        self._set_busy(busy=True)
        row = ProgressRow(
            self.tr("One moment: this is done whole or not at all."), whole=True
        )
        row.setObjectName("bundle_working")
        self._done.put(row)
        task = self._tasks.start(work)
        task.succeeded.connect(lambda done: self._on_succeeded(then, done))
        task.failed.connect(self._on_failed)
        task.finished.connect(self._on_finished)

    def _on_succeeded(self, then: Callable[..., object], done: object) -> None:
        self._put_away()
        self._receipt.put(None)
        then(done)
        self.changed.emit()
        self._hub.cases_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        notice = notice_for(error)
        if self._asked is not None:
            self._done.put(None)
            self._asked.set_error(notice.text)
            return
        self._say((notice.kind, notice.sentence, notice.hint))

    def _on_finished(self) -> None:
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        """Allow one thing at a time."""
        self.setEnabled(not busy)
        self.working.emit(busy)
        self._hub.busy.emit(busy)

    def _say(self, said: tuple[str, str, str]) -> None:
        kind, strong, text = said
        shown = banner(kind, text, strong=strong)
        shown.setObjectName("bundle_result")
        shown.setAccessibleName(f"{strong} {text}".strip())
        self._done.put(shown)

    def _put(self, asked: AskHere) -> None:
        self._done.put(None)
        self._asked = asked
        asked.cancelled.connect(self._put_away)
        self._ask.ask(asked)
        self._acts.hide()

    def _put_away(self) -> None:
        self._asked = None
        self._ask.clear()
        self._acts.setVisible(self._acts.inside() is not None)
