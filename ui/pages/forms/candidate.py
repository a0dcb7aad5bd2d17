# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A form that was chosen as a file: what is wrong with it, or what it would change."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.commands.forms import LoadForm
from app.forms.faults import Fault
from app.queries.form_file import Candidate
from ui import i18n
from ui.pages.forms.outline import Outline
from ui.pages.forms.settling import SettlingCard
from ui.pages.forms.verdict import Verdict
from ui.widgets.buttons import button, icon_button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import card, hair, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot


class CandidatePart(QWidget):
    """Nothing is changed before the person says so.

    `left`: back to the list; `again`: the same file, corrected meanwhile; `tried`
    carries the Form to try, `used` the LoadForm.
    """

    left = Signal()
    again = Signal()
    tried = Signal(object)
    used = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("form_candidate")
        self._words = Verdict()
        self._candidate: Candidate | None = None
        self._settling: SettlingCard | None = None
        self._busy = False
        back = icon_button("arrow-left", self.tr("Back to the forms"), name="form_back")
        back.clicked.connect(self.left)
        self._head = PageHead(self.tr("Load a form"), leading=back)
        self.message = Slot("form_words")
        self._body = Slot("form_body")
        column = vbox(
            self._head, self.message, self._body, ..., gap=12, margins=(24, 8, 24, 16)
        )
        self._area = scroll(column)
        self.setLayout(vbox((self._area, 1), self._make_foot(), gap=0))

    def _make_foot(self) -> QWidget:
        self._sentence = label("", "small", "2", wrap=True)
        self._sentence.setObjectName("form_sentence")
        leave = button(self.tr("Leave it"), "quiet", name="leave_form")
        leave.clicked.connect(self.left)
        self._try = button(self.tr("Try it"), "", "pen-line", name="try_candidate")
        self._try.clicked.connect(self._on_try)
        self._again = button(
            self.tr("Load it again"), "primary", "rotate-cw", name="load_again"
        )
        self._again.clicked.connect(self.again)
        self._use = button(
            self.tr("Use this form from now on"), "primary", "check", name="use_form"
        )
        self._use.clicked.connect(self._on_use)
        buttons = plain(FlowLayout(leave, self._try, self._again, self._use))
        row = Columns((self._sentence, 1, 280), (buttons, 0, 0), gap=12)
        return plain(vbox(hair(), plain(vbox(row, margins=(24, 12, 24, 14))), gap=0))

    # -- what is shown -----------------------------------------------------------
    def show_refused(self, faults: Iterable[Fault], file_name: str) -> None:
        """Say why a file is refused."""
        self._begin(None, self.tr("Load a form"), i18n.ltr(file_name))
        self._put(self._words.refused(faults))
        self._show_foot()

    def show_candidate(self, candidate: Candidate) -> None:
        """Show a form that converts."""
        words = self._words
        self._begin(candidate, candidate.form.title, words.facts(candidate))
        if candidate.reserved:
            self._put(words.reserved(candidate))
        elif candidate.missing:
            self._put(words.missing(candidate))
        else:
            self._put_accepted(candidate)
        self._show_foot()

    def take_focus(self) -> None:
        """Bring the keyboard to what comes next."""
        if self._settling is not None:
            self._settling.take_focus()
        elif self._candidate is not None and self._candidate.usable:
            self._use.setFocus()
        else:
            self._again.setFocus()

    def _put_accepted(self, candidate: Candidate) -> None:
        banner, *lists = self._words.accepted(candidate)
        if candidate.asks:
            title = candidate.form.title
            self._settling = SettlingCard(title, candidate.current)
            self._settling.changed.connect(self._show_foot)
            lists.insert(0, self._settling)
        outline = Outline("candidate_outline")
        outline.show_form(candidate.form)
        head = label(self.tr("What it asks"), "heading", wrap=True)
        asks = card(head, outline, ..., gap=8, margins=(20, 14, 20, 16))
        if lists:
            column = plain(vbox(*lists, ..., gap=12))
            self._put([banner, Columns((column, 1, 420), (asks, 1, 380), gap=16)])
        else:
            self._put([banner, asks])

    def _begin(self, candidate: Candidate | None, title: str, quiet: str) -> None:
        self._candidate, self._settling = candidate, None
        self.message.put(None)
        self._head.set_title(title)
        self._head.set_quiet(quiet)
        self._area.verticalScrollBar().setValue(0)

    def _put(self, parts: list[QWidget]) -> None:
        self._body.put(plain(vbox(*parts, gap=12)))

    def _show_foot(self) -> None:
        candidate, settling = self._candidate, self._settling
        usable = candidate is not None and candidate.usable
        left = settling.missing() if settling is not None else ""
        self._use.setVisible(usable)
        self._try.setVisible(usable)
        self._again.setVisible(not usable)
        self._use.setEnabled(usable and not left and not self._busy)
        said = self.tr(
            "Nothing is changed yet. It holds for entries begun from then on."
        )
        self._sentence.setText(left or (said if usable else ""))

    # -- what is done ------------------------------------------------------------
    def set_busy(self, *, busy: bool) -> None:
        """Let nobody press twice while the form is kept."""
        self._busy = busy
        self._again.setEnabled(not busy)
        self._show_foot()

    def _on_try(self) -> None:
        if self._candidate is not None:
            self.tried.emit(self._candidate.form)

    def _on_use(self) -> None:
        candidate, said = self._candidate, self._settling
        if candidate is None:
            return
        self.used.emit(
            LoadForm(
                form=candidate.form,
                data=candidate.data,
                file_name=candidate.file_name,
                names=said.names() if said else {},
                compartments=said.compartments() if said else (),
                writers=said.writers() if said else frozenset(),
            )
        )
