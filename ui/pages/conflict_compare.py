# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two versions of an entry side by side, and the one that is made of them."""

from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.commands.conflicts import let_stand, settle
from app.commands.version_choices import Written, made_of, undecided
from app.errors import AppError, NothingWritten, ProblemsLeft, StorageError
from app.half_chosen import Chosen, drop_chosen, keep_chosen, kept_chosen
from app.queries.conflicts import Comparison, result
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.forms.words import Speaker
from ui.hub import Hub
from ui.notices import Notice
from ui.pages.conflict_field import FieldChoice
from ui.pages.conflict_sides import Folded, Sides, WhyNot, same_answers, whole
from ui.pages.conflict_signed import BesideSigned
from ui.pages.conflict_words import called, name_of, whose_case
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layout import Item, hair, hbox, plain, scroll, vbox
from ui.widgets.tags import Tag


class ComparePanel(QFrame):
    """Shows what differs first; one main button makes the version."""

    settled = Signal(str)  # the case whose entry has one version again
    closed = Signal()  # back to the list
    entry_wanted = Signal(str, str, str)  # case, compartment, entry

    def __init__(self, session: Session, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("conflict_panel")
        self.setProperty("box", "card")
        self._session, self._hub = session, hub
        self.compared: Comparison | None = None
        self._choices: dict[str, str | Written] = {}
        self._fields: dict[str, FieldChoice] = {}
        self._beside: BesideSigned | None = None
        self._inner: QWidget | None = None
        self._area: QScrollArea | None = None
        self._back: QWidget | None = None
        self._go: QWidget | None = None
        self._narrow = False
        self._column = vbox(gap=0)
        self.setLayout(self._column)

    # -- showing -----------------------------------------------------------------
    def show_comparison(self, compared: Comparison | None) -> None:
        """Show an entry's versions and what was chosen so far; None shows nothing."""
        self.keep()
        self._drop()
        self.compared = compared
        if compared is None:
            return
        chosen = kept_chosen(compared, self._session)
        self._choices = dict(chosen.choices)
        may = compared.may_settle and compared.readable and not compared.read_only
        parts: list[Item] = [Sides(compared)]
        if not may:
            parts.append(WhyNot(compared))
        if may and compared.signed is not None:
            self._beside = BesideSigned(compared, chosen.beside, let_go=chosen.let_go)
            self._beside.changed.connect(self.keep)
            parts.append(self._beside)
        choosing = may and compared.signed is None
        parts += self._differing(compared, offered=choosing)
        parts += self._rest(compared, choosing=choosing)
        body = vbox(*parts, ..., gap=14, margins=(20, 4, 20, 16))
        # The head scrolls too: in a low window it would leave no room for the answers.
        self._area = scroll(vbox(self._head(compared), (body, 1), gap=0))
        rows: list[Item] = [(self._area, 1)]
        if may:
            rows += [hair(), self._foot(compared)]
        self._inner = plain(vbox(*rows, gap=0))
        self._column.addWidget(self._inner)
        self._inner.show()
        self._say()

    def set_narrow(self, *, narrow: bool) -> None:
        """Stand in place of the list, with a way back to it."""
        self._narrow = narrow
        if self._back is not None:
            self._back.setVisible(narrow)

    def take_focus(self) -> None:
        """Bring the keyboard to the first answer that can be chosen."""
        first = next(iter(self._fields.values()), None)
        if self._beside is not None:
            self._beside.take_focus()
        elif first is not None and self._may():
            first.take_focus()
        elif self._go is not None:
            self._go.setFocus()

    def _drop(self) -> None:
        self._fields, self._beside, self._area = {}, None, None
        self._back = self._go = None
        self._choices = {}
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
            self._inner = None

    def _head(self, compared: Comparison) -> QWidget:
        back = button(
            self.tr("Back to the list"),
            "quiet",
            "arrow-left",
            compact=True,
            name="conflict_back",
        )
        back.clicked.connect(self.closed)
        back.setVisible(self._narrow)
        self._back = back
        title = label(i18n.iso(name_of(self._session, compared)), "heading", wrap=True)
        title.setObjectName("conflict_title")
        go = button(
            self.tr("Open the case"), "link", compact=True, name="conflict_case"
        )
        go.clicked.connect(
            lambda: self.entry_wanted.emit(
                compared.case_id, compared.compartment, compared.entry_id
            )
        )
        top = hbox(back, Tag(compared.compartment), ..., go, gap=8)
        where = label(whose_case(compared), "small", "2", wrap=True)
        return plain(vbox(top, title, where, gap=2, margins=(20, 12, 12, 10)))

    def _differing(self, compared: Comparison, *, offered: bool) -> list[Item]:
        parts: list[Item] = []
        number = 0
        differing = [field for field in compared.fields if not field.same]
        for section, fields in groupby(differing, key=lambda field: field.section):
            if section:
                parts.append(label(section, "captionstrong", "3", wrap=True))
            for field in fields:
                number += 1
                choice = FieldChoice(
                    field,
                    compared.sides,
                    number,
                    choice=self._choices.get(field.path),
                    offered=offered,
                )
                choice.chosen.connect(self._on_chosen)
                self._fields[field.path] = choice
                parts.append(choice)
        if not differing:
            words = self.tr("All versions give the same answers.")
            parts.append(label(words, "body", "2", wrap=True))
        return parts

    def _rest(self, compared: Comparison, *, choosing: bool) -> list[Item]:
        same = [field for field in compared.fields if field.same]
        parts: list[Item] = []
        if same:
            folded = Folded(
                "conflict_same",
                self.tr("%n answers are the same", "", len(same)),
                self.tr("Hide the answers that are the same"),
            )
            folded.opened.connect(lambda: folded.put(same_answers(same)))
            parts.append(folded)
        self._preview = Folded(
            "conflict_result",
            self.tr("See the version you will keep"),
            self.tr("Hide the version you will keep"),
        )
        self._preview.opened.connect(self._show_result)
        if choosing:
            parts.append(self._preview)
        return parts

    def _foot(self, compared: Comparison) -> QWidget:
        self._words = label("", "small", "2", wrap=True)
        self._words.setObjectName("conflict_left")
        words = self.tr("Keep this version")
        if compared.signed is not None:
            words = self.tr("Keep the signed version")
        keep = button(words, "primary", "check", name="conflict_keep")
        keep.clicked.connect(self.make)
        row = hbox((self._words, 1), keep, gap=12, margins=(20, 10, 20, 12))
        return plain(row)

    # -- choosing --------------------------------------------------------------------
    def _on_chosen(self, path: str, choice: str | Written) -> None:
        self._choices[path] = choice
        self.keep()
        self._say()
        if self._preview.is_open():
            self._show_result()

    def _waiting(self) -> tuple[str, ...]:
        compared = self.compared
        if compared is None or compared.signed is not None:
            return ()
        return undecided(compared.slots, self._choices)

    def _say(self) -> None:
        """Say under it all how much still waits."""
        compared = self.compared
        if compared is None or not self._may():
            return
        left = len(self._waiting())
        if compared.signed is not None:
            words = self.tr("The signed version stays as it is.")
        elif left:
            words = self.tr("%n answers still wait for your choice.", "", left)
        else:
            words = self.tr("Everything is chosen. Both versions stay in the history.")
        self._words.setText(words)
        self._words.set_ink("2")

    def _may(self) -> bool:
        compared = self.compared
        return compared is not None and (
            compared.may_settle and compared.readable and not compared.read_only
        )

    def _show_result(self) -> None:
        compared = self.compared
        if compared is None:
            return
        answers, _files = made_of(compared.slots, compared.heads, self._choices)
        language = i18n.language()
        lines = result(self._session, compared, answers, language, Speaker())
        self._preview.put(whole(lines))

    def _bring(self, field: FieldChoice) -> None:
        if self._area is not None:
            self._area.ensureWidgetVisible(field)
        field.take_focus()

    # -- making ------------------------------------------------------------------------
    def make(self) -> bool:
        """Make the one version; False where something is still to be chosen."""
        compared = self.compared
        if compared is None or not self._may():
            return False
        self._flush()
        waiting = self._waiting()
        if waiting:
            self._say()
            self._words.set_ink("danger")
            self._bring(self._fields[waiting[0]])
            return False
        try:
            self._write(compared)
        except ProblemsLeft as error:
            self._say_problems(compared, error.places)
            return False
        except NothingWritten:
            self._words.setText(
                self.tr("Write a few words first: they become the addendum.")
            )
            self._words.set_ink("danger")
            self.take_focus()
            return False
        except (AppError, StorageError) as error:
            self._hub.notice.emit(notice_for(error))
            return False
        drop_chosen(compared, self._session)
        self.compared = None
        said = self.tr("One version is kept. Both are in the history of the entry.")
        self._hub.notice.emit(Notice(said, kind="ok"))
        self.settled.emit(compared.case_id)
        return True

    def _write(self, compared: Comparison) -> None:
        place, entry, heads = compared.compartment, compared.entry_id, compared.heads
        if self._beside is not None:
            let_stand(self._session, place, entry, self._beside.text(), heads)
        else:
            settle(self._session, place, entry, self._choices, heads)

    def _say_problems(self, compared: Comparison, places: tuple[str, ...]) -> None:
        """Name what has to be corrected: a rule of the form is broken by the mixture."""
        known = {field.path: called(field) for field in compared.fields}
        named = [known[place] for place in places if place in known]
        words = self.tr(
            "These answers do not fit together: {questions}. Choose otherwise, or keep"
            " one side and correct it afterwards. Nothing is lost."
        )
        if not named:
            words = self.tr(
                "The form wants something more. Choose otherwise, or keep one side and"
                " correct it afterwards. Nothing is lost."
            )
        self._words.setText(words.format(questions=i18n.joined(*named)))
        self._words.set_ink("danger")
        if places[0] in self._fields:
            self._bring(self._fields[places[0]])

    # -- over a lock -------------------------------------------------------------------
    def _flush(self) -> None:
        for field in self._fields.values():
            field.flush()

    def keep(self) -> None:
        """Keep what was chosen, beside the entry and encrypted as it is."""
        compared = self.compared
        if compared is None or not self._may():
            return
        beside, chosen = self._beside, Chosen(self._choices)
        if beside is not None and beside.is_touched():
            chosen = Chosen({}, beside.text(), let_go=beside.is_let_go())
        try:
            keep_chosen(compared, chosen, self._session)
        except (AppError, StorageError) as error:
            self._hub.notice.emit(notice_for(error))

    def prepare_lock(self) -> None:
        """Keep what was typed last."""
        self._flush()
        self.keep()
