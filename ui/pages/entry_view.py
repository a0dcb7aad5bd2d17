# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One entry beside the timeline: what it says, its files, addenda and versions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.certificates.kinds import may_begin
from app.commands.referrals import FORM as REFERRAL
from app.consent_records import FORM as CONSENT
from app.extracts import may_share
from app.half_answered import EXTRACT, kept, kept_kinds, of_extract
from app.rows import EntryView
from app.session import Session
from ui import i18n, labels
from ui.forms.reading import AnswersView
from ui.pages.ask_here import AskHere
from ui.pages.entry_parts import Addendum, SideBySide, SigningQuestion, Versions
from ui.pages.entry_words import body_of
from ui.pages.extract_sharing import ExtractSharing
from ui.pages.extract_words import origin, traces
from ui.pages.own_pages import OWN_PAGES, OwnPageWords
from ui.pages.referral_moves import ReferralMoves
from ui.widgets.banners import banner
from ui.widgets.buttons import button, icon_button
from ui.widgets.files import FileButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import Item, hair, hbox, plain, scroll, vbox
from ui.widgets.tags import Tag, state_pill


class EntryPanel(QFrame):
    """Shows an entry; what a person wants to do with it goes out as signals."""

    edit_wanted = Signal()
    addendum_wanted = Signal()
    draft_wanted = Signal()  # go on writing what was begun
    signed = Signal()  # confirmed in place
    closed = Signal()
    file_wanted = Signal(object, str)  # AttachmentRow, compartment
    asking = Signal(bool)  # a question stands in place of the buttons
    changed = Signal(str)  # the case: something was shared, or a referral moved on
    said = Signal(object)  # a Notice
    form_wanted = Signal(str)  # the form to write first
    compare_wanted = Signal(str, str)  # compartment, entry with two versions
    thing_wanted = Signal(str, list)  # the key of a page, and what it is to open

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("entry")
        self.setProperty("box", "card")
        self._session = session
        self.entry: EntryView | None = None
        self._addenda: Sequence[EntryView] = ()
        self._drafted, self._narrow = False, False
        self._inner: QWidget | None = None
        self._top: QVBoxLayout | None = None
        self._text: QWidget | None = None
        self._column = vbox(gap=0)
        self.setLayout(self._column)

    def show_entry(
        self,
        entry: EntryView,
        addenda: Sequence[EntryView] = (),
        *,
        drafted: bool = False,
        may_add: bool = False,
    ) -> None:
        """Show an entry; `drafted` where the person has begun to change it."""
        self.entry, self._addenda, self._drafted = entry, addenda, drafted
        self._may_add = may_add
        self._fill(history=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Stand over the timeline: with a way back to it."""
        if narrow != self._narrow:
            self._narrow = narrow
            if self.entry is not None and self._top is not None:
                self._put_head(self.entry, self._top)

    def clear(self) -> None:
        """Forget what is shown."""
        self.entry, self._addenda = None, ()
        self._drop()

    def focus_text(self) -> None:
        """Bring the keyboard to what is read."""
        if self._text is not None:
            self._text.setFocus(Qt.FocusReason.TabFocusReason)

    def _drop(self) -> None:
        self._text = self._top = None
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
            self._inner = None

    # -- layout ------------------------------------------------------------
    def _fill(self, *, history: bool) -> None:
        entry = self.entry
        if entry is None:
            return
        self._drop()
        name = labels.entry(self._session, entry)
        self.setAccessibleName(name)
        if history:
            parts: list[Item] = [Versions(self._session, entry)]
        else:
            parts = self._content(entry)
        body: QWidget = scroll(vbox(*parts, ..., gap=10, margins=(20, 0, 20, 12)))
        top = self._top = vbox(gap=0, margins=(20, 12, 12, 6))
        self._put_head(entry, top)
        title = label(i18n.iso(name), "heading", wrap=True)
        title.setObjectName("entry_title")
        titled = vbox(title, self._byline(entry), gap=2, margins=(20, 0, 20, 10))
        self._foot = vbox(self._buttons(entry, history=history), gap=0)
        foot = plain(self._foot)
        self._inner = plain(vbox(top, titled, (body, 1), foot, gap=0))
        self._column.addWidget(self._inner)
        self._inner.show()  # now, not when Qt comes round to it
        self.asking.emit(False)

    def _put_head(self, entry: EntryView, top: QVBoxLayout) -> None:
        """Show the first line anew; nothing is read again for it."""
        old = top.takeAt(0)
        if old is not None and (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        head = plain(hbox(*self._head(entry), gap=8))
        top.addWidget(head)
        if head.parentWidget() is not None:  # else it would be a window of its own
            head.show()

    def _head(self, entry: EntryView) -> list[Item]:
        tag = Tag(entry.compartment)
        if self._narrow:
            words = self.tr("Back to the timeline")
            back = button(words, "quiet", "arrow-left", compact=True, name="entry_back")
            back.clicked.connect(self.closed)
            return [back, tag, state_pill(entry.state), ...]
        close = icon_button("x", self.tr("Close the entry"), compact=True)
        close.setObjectName("entry_close")
        close.clicked.connect(self.closed)
        return [tag, state_pill(entry.state), ..., close]

    def _byline(self, entry: EntryView) -> QWidget:
        if taken := origin(self._session, entry):
            result = label(taken, "small", "2", wrap=True)
            result.setObjectName("entry_byline")
            return result
        moment = i18n.moment(entry.recorded_at.astimezone())
        signer = next((row.author for row in entry.revisions if row.final), "")
        if signer:
            words = self.tr("{day} · signed by {author} on {moment}")
        else:
            words = self.tr("{day} · written by {author} on {moment}")
        said = words.format(
            day=i18n.long_date(entry.occurred_on),
            author=i18n.iso(signer or entry.author or self.tr("somebody unknown here")),
            moment=moment,
        )
        result = label(said, "small", "2", wrap=True)
        result.setObjectName("entry_byline")
        return result

    def _content(self, entry: EntryView) -> list[Item]:
        parts: list[Item] = []
        if self._drafted:
            go_on = button(self.tr("Go on writing"), "link", compact=True)
            go_on.setObjectName("entry_go_on")
            go_on.clicked.connect(self.draft_wanted)
            words = self.tr("You have begun to change this entry.")
            parts.append(banner("info", words, go_on, icon="pen-line"))
        if entry.state == "conflict":
            words = self.tr(
                "This entry was written in two places at the same time. Nothing is lost:"
                " compare both, and make one version of them."
            )
            parts += [
                banner("warn", words, icon="git-compare-arrows"),
                SideBySide(self._session, entry),
            ]
        else:
            said = self._answers(entry)
            if said is not None:
                self._text = said
                parts.append(said)
        if entry.attachments:
            files = [FileButton(row) for row in entry.attachments]
            for file in files:
                file.clicked.connect(
                    lambda _on=False, row=file.row: self.file_wanted.emit(
                        row, entry.compartment
                    )
                )
            parts.append(plain(FlowLayout(*files)))
        for added in self._addenda:
            parts += [hair(), Addendum(self._session, added)]
        shared = traces(self._session, entry)
        if shared:
            parts.append(hair())
        for number, words in enumerate(shared):
            trace = glyph_text("share-2", words, wrap=True)
            trace.setObjectName(f"entry_shared_{number}")
            parts.append(trace)
        return parts

    def _answers(self, entry: EntryView) -> QWidget | None:
        lines = body_of(self._session, entry)
        if not lines:
            return None
        said = AnswersView(lines)
        said.setObjectName("entry_text")
        return said

    def _buttons(self, entry: EntryView, *, history: bool) -> QWidget:
        items: list[Item] = []
        conflict = entry.state == "conflict"
        if history:
            back = button(self.tr("Back to the text"), "", "undo-2", compact=True)
            back.setObjectName("entry_text_again")
            back.clicked.connect(lambda: self._fill(history=False))
            items += [back, ...]
            return plain(hbox(*items, margins=(20, 8, 20, 12)))
        items += self._changing(entry)
        if entry.state == "final" and self._may_add:
            add = button(self.tr("Add an addendum"), "", "plus", compact=True)
            add.setObjectName("entry_addendum")
            add.clicked.connect(self.addendum_wanted)
            items.append(add)
        if not conflict and may_share(self._session, entry.compartment, entry.entry_id):
            begun = kept(of_extract(entry), self._session)
            words = self.tr("Share an extract…")
            if begun:
                words = self.tr("Go on with the extract…")
            share = button(words, "", "share-2", compact=True)
            share.setObjectName("entry_share")
            share.clicked.connect(self.share)
            items.append(share)
        if may_begin(self._session, entry):
            items.append(self._certifying(entry))
        words = self.tr("%n versions", "", len(entry.revisions))
        versions = button(words, "quiet", "history", compact=True)
        versions.setObjectName("entry_versions")
        versions.clicked.connect(lambda: self._fill(history=True))
        acts = [item for item in items if isinstance(item, QWidget)]
        row = plain(FlowLayout(*acts, gap=8, line_gap=6))
        bar = plain(hbox((row, 1), versions, gap=8))
        moves = self._moves(entry)
        return plain(vbox(moves, bar, gap=8, margins=(20, 8, 12, 12)))

    def _changing(self, entry: EntryView) -> list[Item]:
        """Return the ways to another version of an entry."""
        items: list[Item] = []
        conflict = entry.state == "conflict"
        if conflict:
            words = self.tr("Compare the two versions")
            both = button(words, "", "git-compare-arrows", compact=True)
            both.setObjectName("entry_compare")
            wanted = entry.compartment, entry.entry_id
            both.clicked.connect(lambda: self.compare_wanted.emit(*wanted))
            items.append(both)
        elif entry.form in OWN_PAGES:
            items.append(self._opening(entry))
        elif entry.may_edit:
            edit = button(self.tr("Edit"), "", "pen-line", compact=True)
            edit.setObjectName("entry_edit")
            edit.clicked.connect(self.edit_wanted)
            items.append(edit)
        if entry.may_edit and not conflict and entry.form not in OWN_PAGES:
            sign = button(self.tr("Sign…"), "", "signature", compact=True)
            sign.setObjectName("entry_sign")
            sign.clicked.connect(self._ask_to_sign)
            sign.setEnabled(not self._drafted)
            if self._drafted:
                sign.setToolTip(self.tr("Save or discard your draft first."))
            items.append(sign)
        return items

    def _opening(self, entry: EntryView) -> QWidget:
        """Return the way to the page where such an entry is read, changed and signed."""
        key, about = OWN_PAGES[entry.form], [entry.compartment, entry.entry_id]
        words = OwnPageWords().open(entry.form)
        go = button(words, "", "arrow-right", compact=True, name="entry_own_page")
        go.clicked.connect(lambda: self.thing_wanted.emit(key, about))
        return go

    def _certifying(self, entry: EntryView) -> QWidget:
        """Return the way to a certificate of what was signed here."""
        words, about = self.tr("Certificate…"), [entry.compartment, entry.entry_id]
        go = button(words, "", "file-check", compact=True, name="make_certificate")
        go.clicked.connect(lambda: self.thing_wanted.emit("certificate", about))
        return go

    def _moves(self, entry: EntryView) -> QWidget | None:
        """Return the steps a referral can take; none of what is being changed."""
        if entry.form != REFERRAL or self._drafted:
            return None
        moves = ReferralMoves(self._session, entry)
        moves.asking.connect(self.asking)
        moves.consent_wanted.connect(lambda: self.form_wanted.emit(CONSENT))
        moves.moved.connect(self.changed)
        return None if moves.is_empty() else moves

    # -- sharing -------------------------------------------------------------
    def share(self) -> None:
        """Ask in place of the entry what is shared of it, with whom and why."""
        entry = self.entry
        if entry is None:
            return
        self._drop()
        asked = ExtractSharing(self._session, entry)
        asked.cancelled.connect(lambda: self._fill(history=False))
        asked.consent_wanted.connect(lambda: self.form_wanted.emit(CONSENT))
        asked.done.connect(self._on_shared)
        head = hbox(*self._head(entry), gap=8, margins=(20, 12, 12, 6))
        self._inner = plain(vbox(head, (asked, 1), gap=0))
        self._column.addWidget(self._inner)
        self._inner.show()
        self.asking.emit(True)
        asked.take_focus()

    def resume(self) -> None:
        """Ask again what was half answered last."""
        entry, inner = self.entry, self._inner
        if entry is None or inner is None:
            return
        kinds = kept_kinds(self._session, entry.compartment, entry.entry_id)
        if kinds[:1] == [EXTRACT] and inner.findChild(QWidget, "entry_share"):
            self.share()
        elif kinds:
            for moves in inner.findChildren(ReferralMoves):
                moves.resume()

    def is_asking(self) -> bool:
        """Tell whether something is being written in place of the entry."""
        if self._inner is None:
            return False
        found = (ExtractSharing, AskHere, SigningQuestion)
        asked = (part for kind in found for part in self._inner.findChildren(kind))
        return any(not part.isHidden() for part in asked)

    def _on_shared(self, notice: object) -> None:
        entry = self.entry
        self._fill(history=False)
        if entry is not None:
            self.changed.emit(entry.case_id)
        self.said.emit(notice)

    # -- signing -------------------------------------------------------------
    def _ask_to_sign(self) -> None:
        """Say what signing means, and ask once, in place."""
        old = self._foot.takeAt(0)
        if old is not None and (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        asked = SigningQuestion()
        asked.no.clicked.connect(lambda: self._fill(history=False))
        asked.yes.clicked.connect(self.signed)
        self._foot.addWidget(asked)
        asked.show()
        self.asking.emit(True)
        asked.no.setFocus()
