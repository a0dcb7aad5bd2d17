# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One record: what was signed, the leaver's account and keys, and the paper."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError, StorageError
from app.mission.ending import ending
from app.mission.paper import paper, save_paper
from app.mission.records import Mission, mission_of
from app.mission.taking_over import may_take, withdraw
from app.people import names
from app.policy import may
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.forms.wrapped import Check
from ui.hub import Hub
from ui.notices import Notice
from ui.pages.ask_here import AskHere, AskSlot
from ui.pages.asking import ask_new_file
from ui.pages.mission.account import AccountCard
from ui.printing import HandoverPaper
from ui.tasks import TaskRunner
from ui.widgets.banners import MessageBar, banner
from ui.widgets.buttons import button, icon_button
from ui.widgets.columns import Columns
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import Item, card, hbox, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot

_COORDINATES = "manage_accounts"
_FILE = "handover-record.pdf"


class RecordPart(QWidget):
    """`left` tells that the person went back, `take_wanted` asks to take it over."""

    left = Signal()
    take_wanted = Signal(str)

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("mission_record")
        self._session, self._hub = session, hub
        self._mission: Mission | None = None
        back = icon_button("arrow-left", self.tr("Back to the overview"), name="back")
        back.clicked.connect(self.left)
        self._head = PageHead("", leading=back)
        self._message = MessageBar()
        self._place = Slot("record_facts")
        self.account = AccountCard(session, tasks, hub)
        self.account.changed.connect(self.refresh)
        self.named = Check(self.tr("With the names of persons"))
        self.named.setObjectName("record_named")
        self.named.toggled.connect(self._on_named)
        right = plain(vbox(self.account, self._paper(), ..., gap=16))
        body = Columns((self._place, 1, 380), (right, 1, 380), gap=16)
        rows = vbox(
            self._head, self._message, body, ..., gap=12, margins=(24, 8, 24, 16)
        )
        self.setLayout(vbox(scroll(rows)))

    def _paper(self) -> QWidget:
        save = button(self.tr("Save as PDF…"), "", "download", name="record_save")
        save.clicked.connect(self.ask_where)
        words = self.tr("A4, for both to sign by hand. Codes only, unless you say so.")
        self._warning = banner(
            "warn",
            self.tr(
                "Paper and PDF are not encrypted: whoever finds them reads the names."
            ),
        )
        self._warning.setObjectName("record_warning")
        self._warning.hide()
        self._named_ok = "identity" in self._session.compartments
        if not self._named_ok:
            self.named.hide()
        return card(
            label(self.tr("On paper"), "heading"),
            label(words, "small", "2", wrap=True),
            self.named,
            self._warning,
            plain(hbox(save, ...)),
            gap=8,
        )

    # -- showing -----------------------------------------------------------------
    def show_record(self, mission_id: str) -> None:
        """Show one record."""
        self._message.clear()
        self.named.setChecked(False)
        self._mission = mission_of(self._session, mission_id)
        self.refresh()

    def refresh(self) -> None:
        """Read it again."""
        if self._mission is None:
            return
        mission = mission_of(self._session, self._mission.mission_id)
        if mission is None or mission.withdrawn:
            self.left.emit()
            return
        self._mission = mission
        who = names(self._session)
        to = mission.taken_by or mission.successor
        words = self.tr("{name} to {other}")
        self._head.set_title(
            words.format(
                name=i18n.iso(who.get(mission.leaver, "")),
                other=i18n.iso(who.get(to, "")),
            )
        )
        self._place.put(self._facts(mission, who))
        self.account.setVisible(mission.taken)
        if mission.taken:
            self.account.show_mission(mission, ending(self._session, mission))

    def _facts(self, mission: Mission, who: dict[str, str]) -> QWidget:
        signed = self.tr("{name} signed on {day}").format(
            name=i18n.iso(who.get(mission.signed_by, "")),
            day=i18n.long_date(mission.on),
        )
        rows: list[Item] = [label(self.tr("What was handed over"), "heading")]
        rows.append(_line("signature", signed))
        if mission.in_place:
            said = self.tr("in their place, because: {reason}")
            why = said.format(reason=i18n.iso(mission.reason))
            rows.append(label(why, "small", "warn", wrap=True))
        rows.append(_line("folder", self.tr("%n case(s)", "", len(mission.cases))))
        noted = sum(case.summary is not None for case in mission.cases)
        rows.append(_line("file-text", self.tr("%n handover note(s)", "", noted)))
        words = self.tr("%n thing(s) to do or to watch", "", len(mission.dues))
        rows.append(_line("list-checks", words))
        if mission.given:
            words = self.tr("%n other(s) given to somebody at once", "", mission.given)
            rows.append(_line("users", words))
        if mission.drafts:
            words = self.tr("%n draft(s) let go", "", mission.drafts)
            if mission.in_place:
                words = self.tr("%n draft(s) nobody read", "", mission.drafts)
            rows.append(_line("pen-line", words))
        rows += [
            label(i18n.iso(text), "body", "2", wrap=True)
            for text in (mission.remarks, mission.reply)
            if text
        ]
        if mission.taken_on is not None:
            said = self.tr("{name} saw every one and signed on {day}")
            taken = said.format(
                name=i18n.iso(who.get(mission.taken_by, "")),
                day=i18n.long_date(mission.taken_on),
            )
            rows.append(_line("circle-check", taken, "ok"))
        else:
            rows += self._waiting(mission, who)
        return card(*rows, ..., gap=8)

    def _waiting(self, mission: Mission, who: dict[str, str]) -> list[Item]:
        """Say what happens next, and how to take it back."""
        name = i18n.iso(who.get(mission.successor, ""))
        words = self.tr("Waits for {name}. Lock now, and let them unlock.")
        if mission.successor == self._session.me:
            words = self.tr("Waits for you.")
        rows: list[Item] = [
            glyph_text("timer", words.format(name=name), "body", ink="", wrap=True)
        ]
        if may_take(self._session, mission):
            look = button(self.tr("Look at them"), "primary", name="record_take")
            look.clicked.connect(lambda: self.take_wanted.emit(mission.mission_id))
            rows.append(plain(hbox(look, ...)))
        own = mission.leaver == self._session.me
        if own or may(self._session.role, _COORDINATES):
            slot = AskSlot()
            back = button(self.tr("Take it back…"), "quiet", "undo-2")
            back.setObjectName("record_withdraw")
            back.clicked.connect(lambda: self._ask_back(slot))
            rows += [plain(hbox(back, ...)), slot]
        return rows

    # -- what is done ------------------------------------------------------------
    def _ask_back(self, slot: AskSlot) -> None:
        asked = AskHere(
            "withdraw",
            self.tr("Take it back? Nothing has changed hands yet. Notes stay."),
            self.tr("Take it back"),
            icon="undo-2",
        )
        asked.confirmed.connect(lambda: self._withdraw(asked))
        slot.ask(asked)
        asked.no.setFocus()

    def _withdraw(self, asked: AskHere) -> None:
        if self._mission is None:
            return
        try:
            withdraw(self._session, self._mission.mission_id)
        except (AppError, StorageError) as error:
            asked.set_error(notice_for(error).text)
            return
        self._hub.notice.emit(Notice(self.tr("It is taken back."), kind="ok"))
        self._mission = None
        self.left.emit()

    def _on_named(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._warning.setVisible(on)

    def ask_where(self) -> None:
        """Ask where the paper goes."""
        title = self.tr("Where should the record be saved?")
        ask_new_file(self, title, _FILE, self.save)

    def save(self, path: Path) -> None:
        """Write the paper as a PDF."""
        if self._mission is None:
            return
        named = self.named.isChecked() and self._named_ok
        target = path if path.suffix == ".pdf" else path.with_name(f"{path.name}.pdf")
        try:
            said = paper(self._session, self._mission.mission_id, with_names=named)
            save_paper(target, HandoverPaper().pdf(said, with_names=named))
        except (AppError, StorageError) as error:
            notice = notice_for(error)
            self._message.show_message(notice.text, notice.kind)
            return
        words = self.tr("Saved as {file}. It is not encrypted: keep it like a key.")
        said_words = words.format(file=i18n.ltr(target.name))
        self._message.show_message(said_words, "ok")


def _line(icon: str, words: str, ink: str = "") -> QWidget:
    return glyph_text(icon, words, "body", colour=ink or "text2", ink=ink, wrap=True)
