# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence of a case: for whom and why, what goes and what stays; then one file."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.custody import is_writable
from app.errors import AppError, StorageError
from app.evidence import making
from app.evidence.choosing import Chosen, choose, offered
from app.evidence.making import Made, MakeEvidence, make_evidence
from app.evidence.recordings import is_recording
from app.queries import cases
from app.session import Session
from ui import i18n, labels
from ui.hub import Hub
from ui.pages.asking import ask_new_file
from ui.pages.leaving_page import LeavingPage, with_ending
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.buttons import Chip, Segments, button
from ui.widgets.columns import Columns
from ui.widgets.fields import field, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import card, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot

_LONGEST = 200  # letters of a recipient or a purpose
_ENDING = ".tar"


class EvidencePage(LeavingPage):
    """Says that the file leaves the encrypted case file, and asks who it is for."""

    name = "evidence"

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("evidence")
        self.title = self.tr("Evidence package")
        self._case = ""
        self._chips: dict[str, Chip] = {}
        self._build()

    def open(self, case_id: str) -> None:
        """Begin for a case; what was typed for another is forgotten."""
        if case_id == self._case:
            if set(offered(self.session, case_id)) != self._chips.keys():
                self._show_compartments()  # something was written meanwhile
            self.refresh()
            return
        self._case, self._chips = case_id, {}
        for each in (self.recipient, self.purpose, self.body):
            each.clear()
        self.originals.setChecked(False)
        self.words.put(None)
        self._show_compartments()
        self.refresh()

    def _build(self) -> None:
        self._about = label("", "small", "2")
        self.recipient = self._field("evidence_recipient")
        self.purpose = self._field("evidence_purpose")
        self.body = self._field("evidence_body")
        self.who = Segments(
            ("lawyer", self.tr("The person’s lawyer")),
            ("body", self.tr("A court or another body")),
        )
        self.who.setObjectName("evidence_who")
        self.who.chosen.connect(self.refresh)
        self._to = labelled(self.tr("Given to"), self.recipient, required=True)
        self._why = labelled(
            self.tr("What for"),
            self.purpose,
            self.tr("For example: appeal before the court of appeal."),
            required=True,
        )
        self._named = labelled(
            self.tr("Which body"),
            self.body,
            self.tr("Called as in the consent record."),
            required=True,
        )
        self._agreed = Slot("evidence_agreed")
        self._places = Slot("evidence_places")
        self._goes = Slot("evidence_goes")
        self.originals = QCheckBox(self.tr("Photographs as they were taken"))
        self.originals.setObjectName("evidence_originals")
        self._originals = glyph_text(
            "info",
            self.tr(
                "Without this, copies go: they say neither where nor with which"
                " device they were taken."
            ),
            wrap=True,
        )
        asked = card(
            label(self.tr("For whom"), "smallstrong"),
            self.who,
            Columns((self._to, 1, 260), (self._why, 1, 260)),
            self._named,
            self._agreed,
            gap=10,
            margins=(20, 16, 20, 16),
        )
        what = card(
            label(self.tr("What goes"), "smallstrong"),
            self._places,
            self._goes,
            4,
            self.originals,
            self._originals,
            gap=10,
            margins=(20, 16, 20, 16),
        )
        body = vbox(self.warning(), asked, what, ..., gap=12, margins=(24, 0, 24, 16))
        head = vbox(PageHead(self.title), self._about, gap=2, margins=(24, 8, 24, 12))
        self.setLayout(vbox(head, (scroll(body), 1), self._make_foot(), gap=0))

    def _field(self, name: str) -> QLineEdit:
        made = field(name=name)
        made.setMaxLength(_LONGEST)
        made.textChanged.connect(self._on_typed)
        return made

    def _make_foot(self) -> QWidget:
        note = self.tr(
            "Anybody can check it, on any computer: consigne verify, and the file."
        )
        self._go = button(
            self.tr("Make the package…"), "primary", "file-check", name="make_evidence"
        )
        self._go.clicked.connect(self.ask)
        return self.foot(label(note, "small", "2", wrap=True), self._go)

    # -- what is shown ---------------------------------------------------------
    def _show_compartments(self) -> None:
        before = {name: chip.isChecked() for name, chip in self._chips.items()}
        self._chips = {}
        row = FlowLayout(gap=8, line_gap=6)
        for name in offered(self.session, self._case):
            on = before.get(name, True)
            chip = Chip(labels.compartment(name), on=on, name=f"evidence_{name}")
            chip.clicked.connect(self.refresh)
            self._chips[name] = chip
            row.addWidget(chip)
        self._places.put(plain(row))

    def refresh(self) -> None:
        """Count again what goes and say what the person agreed to."""
        if not self._case:
            return
        to_body = self.who.current() == "body"
        self._named.setVisible(to_body)
        try:
            chosen = choose(self.session, self._case, self._wanted())
        except (AppError, StorageError):  # gone: erased or purged meanwhile
            self._go.setEnabled(False)
            return
        self._about.setText(i18n.ltr(chosen.code))
        self._say_agreed()
        self._say_what(chosen)
        signed = any(entry.final for entry in chosen.entries) and self._wanted()
        writable = is_writable(self.session, self._case)
        self._go.setEnabled(bool(signed) and writable and not self.working)

    def _wanted(self) -> tuple[str, ...]:
        return tuple(name for name, chip in self._chips.items() if chip.isChecked())

    def _say_agreed(self) -> None:
        to_body = self.who.current() == "body"
        named = self.body.text().strip()
        if to_body and not named:
            self._agreed.put(None)
            return
        answer = making.agreement(self.session, self._case, named if to_body else "")
        if answer.allowed:
            words = self.tr("The person agreed to this.")
            self._agreed.put(
                glyph_text("circle-check", words, colour="ok", ink="ok", wrap=True)
            )
        else:
            words = self.tr("The person has not agreed to this: ask first.")
            self._agreed.put(banner("warn", words))

    def _say_what(self, chosen: Chosen) -> None:
        signed = sum(entry.final for entry in chosen.entries)
        lines = [
            glyph_text(
                "signature",
                self.tr("%n signed entry(ies) with every version", "", signed),
                wrap=True,
            ),
            glyph_text(
                "id-card",
                self.tr("who the person is, the custody of the case, and its journal")
                if "identity" in chosen.compartments
                else self.tr("the custody of the case, and its journal"),
                wrap=True,
            ),
        ]
        photographs = making.photographs(self.session, self._case)
        pictures = [f for f in chosen.files if is_recording(f.media_type, b"")]
        self.originals.setVisible(bool(pictures) and photographs.allowed)
        self._originals.setVisible(bool(pictures) and photographs.allowed)
        if pictures and not photographs.allowed:
            words = self.tr(
                "%n photograph(s) stay: the person has not agreed that a court"
                " sees them",
                "",
                len(pictures),
            )
            lines.append(
                glyph_text("file-image", words, colour="warn", ink="warn", wrap=True)
            )
        stay = chosen.unsigned
        if stay:
            words = self.tr("%n entry(ies) stay: not signed yet", "", stay)
            lines.append(glyph_text("pen-line", words, wrap=True))
        if kept := chosen.closer + chosen.discreet:
            words = self.tr("%n entry(ies) stay: for some people", "", kept)
            lines.append(glyph_text("lock", words, wrap=True))
        if chosen.closed:
            names = i18n.joined(*map(labels.compartment, chosen.closed))
            words = self.tr("You hold no key for: {names}").format(names=names)
            lines.append(glyph_text("key-round", words, wrap=True))
        self._goes.put(plain(vbox(*lines, gap=6)))

    # -- making ------------------------------------------------------------------
    def ask(self) -> None:
        """Ask where the file goes, once it is said for whom and why."""
        asked = [
            (self._to, self.recipient, self.tr("Say who it is given to.")),
            (self._why, self.purpose, self.tr("Say what it is for.")),
        ]
        if self.who.current() == "body":
            asked.append((self._named, self.body, self.tr("Say which body.")))
        for part, typed, words in asked:
            if not typed.text().strip():
                part.set_error(words)
                typed.setFocus()
                return
        name = making.suggested_name(self.session)
        ask_new_file(self, self.tr("Where does the package go?"), name, self.make)

    def make(self, path: Path) -> None:
        """Make the package."""
        if self.working:
            return
        to_body = self.who.current() == "body"
        command = MakeEvidence(
            self._case,
            with_ending(path, _ENDING),
            self.recipient.text().strip(),
            self.purpose.text().strip(),
            body=self.body.text().strip() if to_body else "",
            compartments=self._wanted(),
            originals=self.originals.isChecked() and self.originals.isVisible(),
            language=i18n.language(),
        )
        work = partial(make_evidence, command, self.session)
        self.write_file(self.tr("Making the package"), work, self._on_made)

    def _on_typed(self) -> None:
        for part in (self._to, self._why, self._named):
            part.set_error("")
        if self.sender() is self.body:
            self._say_agreed()

    def _on_made(self, made: object) -> None:
        assert isinstance(made, Made)
        said = self.tr("%n entry(ies) are in {file}.", "", made.entries)
        if made.stay:
            said += " " + self.tr(
                "%n file(s) stay: only the hash is in it.", "", made.stay
            )
        words = self.tr("Its hash, to be told with it: {hash}").format(
            hash=i18n.ltr(made.sha256)
        )
        self.say("ok", words, said.format(file=i18n.ltr(made.path.name)))
        self.hub.case_changed.emit(self._case)

    # -- place -------------------------------------------------------------------
    def place(self) -> dict[str, object]:
        """Return the case; what was typed names people, and is asked again."""
        return {"case": self._case}

    def restore(self, place: dict[str, object]) -> None:
        """Begin again for the case, as far as it still exists."""
        case_id = str(place.get("case") or "")
        if case_id and cases.head(self.session, case_id) is not None:
            self.open(case_id)
