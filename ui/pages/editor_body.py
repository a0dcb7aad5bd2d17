# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written in the editor: the form, its files, and who will read it."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.commands.entries import Writing
from app.forms.filling import Filling
from app.people import colleagues
from app.session import Session
from ui import i18n, labels
from ui.forms.sections import FormSections
from ui.forms.view import FormView
from ui.pages.editor_audience import Audience
from ui.pages.editor_files import EditorFiles
from ui.pages.form_files import FormFiles
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.buttons import icon_button
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hbox, plain, scroll, vbox
from ui.widgets.tags import Tag

_SIDE = 232  # pixels of the column beside a long form
_WIDE, _NARROW = (16, 0, 0, 0), (20, 4, 20, 12)


class EditorBody(QWidget):
    """Shows an entry that is being written and returns it with what was typed."""

    changed = Signal()
    closed = Signal()

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._session = session
        self._loading = False
        self.view: FormView | None = None
        self._inner: QWidget | None = None
        self.files = EditorFiles(session, tasks)
        self._asked = FormFiles(self.files)
        self.audience = Audience(session)
        self._column = vbox(gap=0)
        self.setLayout(self._column)
        self.files.changed.connect(self._on_changed)
        self.audience.changed.connect(self._on_changed)
        self.audience.changed.connect(self._on_audience)

    # -- showing ---------------------------------------------------------------
    def show_writing(self, writing: Writing, *, about: str, fresh: bool) -> None:
        """Show an entry; `fresh` where its defaults are still to be filled in."""
        self._loading = True
        fresh = fresh and not writing.parents
        place, rows = writing.compartment, writing.attachments
        self.files.open(writing.form, place, rows, writing.entry_id)
        filling = self._filling(writing, fresh=fresh)
        view = self.view_of(writing, filling, fresh=fresh)
        view.changed.connect(self._on_changed)
        self.view = view
        self.audience.open(writing)
        self._lay_out(writing, view, about)
        self._loading = False
        self._on_audience()

    def view_of(self, writing: Writing, filling: Filling, *, fresh: bool) -> FormView:
        """Make what shows the form."""
        long = _is_long(filling)
        return FormView(
            filling,
            colleagues=colleagues(self._session, writing.answers),
            files=self._asked,
            compact=not long,
            scrolls=long,
            title=labels.form(self._session.forms.info(writing.form)),
            fresh=fresh,
        )

    def _filling(self, writing: Writing, *, fresh: bool) -> Filling:
        form = self._session.forms.form(writing.form, writing.form_version)
        assert form is not None  # nobody begins an entry of an unknown form
        return Filling(
            form,
            writing.answers,
            now=self._session.local_now,
            language=i18n.language(),
            fresh=fresh,
        )

    def _lay_out(self, writing: Writing, view: FormView, about: str) -> None:
        if self._inner is not None:
            # Both live on in the next layout.
            self.files.setParent(None)
            self.audience.setParent(None)
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._error = label("", "small", "danger", wrap=True)
        self._error.setObjectName("editor_error")
        sign = vbox(Glyph("circle-alert", "danger", 16), ..., margins=(0, 2, 0, 0))
        self._wrong = plain(hbox(sign, (self._error, 1), gap=6))
        self._wrong.hide()
        notes = [said for said in self._notes(writing) if said is not None]
        wide = self.is_wide()
        if wide:
            sections = FormSections(view) if view.paged else None
            side = vbox(sections, self.audience, self.files, ..., gap=14)
            column = scroll(side)
            column.setFixedWidth(px(_SIDE))
            main = plain(vbox(*notes, (view, 1), self._wrong, gap=10))
            content: QWidget = plain(hbox(column, (main, 1), gap=8, margins=_WIDE))
        else:
            parts = (*notes, view, self.files, self._wrong, self.audience)
            content = scroll(vbox(*parts, ..., gap=12, margins=_NARROW))
        self._inner = plain(vbox(self._head(writing, about), (content, 1), gap=0))
        self._column.addWidget(self._inner)
        self._inner.show()
        self.audience.show()
        self.files.show()

    def _head(self, writing: Writing, about: str) -> QWidget:
        name = label(self._heading(writing, about), "heading", wrap=True)
        name.setObjectName("editor_name")
        words = self.tr("Close the editor; the draft stays")
        close = icon_button("x", words, compact=True, name="editor_close")
        close.clicked.connect(self.closed)
        tag = Tag(writing.compartment)
        top = hbox(tag, (name, 1), close, gap=10)
        return plain(vbox(top, gap=0, margins=(20, 12, 12, 8)))

    def _notes(self, writing: Writing) -> list[QWidget | None]:
        adds = banner(
            "info",
            self.tr("An addendum is final as soon as it is added."),
            icon="signature",
        )
        older = banner(
            "info",
            self.tr("This entry keeps the version of the form it was written with."),
            icon="history",
        )
        current = self._session.forms.version(writing.form)
        return [
            adds if writing.addendum_to else None,
            older if writing.form_version != current else None,
        ]

    def _heading(self, writing: Writing, about: str) -> str:
        form = labels.form(self._session.forms.info(writing.form))
        if writing.addendum_to:
            return self.tr("Addendum to “{title}”").format(title=i18n.iso(about))
        if writing.parents:
            return self.tr("Edit “{title}”").format(title=i18n.iso(about or form))
        return self.tr("New entry: {form}").format(form=form)

    def is_wide(self) -> bool:
        """Tell whether the form wants the whole width of the page."""
        return self.view is not None and _is_long(self.view.filling)

    # -- what is written -------------------------------------------------------
    def over(self, writing: Writing) -> Writing:
        """Return `writing` with what stands in the fields."""
        view = self.view
        assert view is not None
        view.flush()
        return replace(
            self.audience.over(writing),
            answers=view.filling.everything(),
            attachments=self.files.rows(),
            place=view.place(),
            cursor=view.cursor(),
        )

    def normal(self, writing: Writing) -> Writing:
        """Return `writing` as it would stand here, had nobody typed."""
        fresh = not writing.parents
        return replace(
            writing, answers=self._filling(writing, fresh=fresh).everything()
        )

    def title_of(self, writing: Writing) -> str:
        """Return what an entry is called so far."""
        fields = {
            "answers": writing.answers,
            "form": writing.form,
            "form_version": writing.form_version,
            "recorded_at": self._session.today.isoformat(),
            "sensitivity": "normal",
        }
        return self._session.forms.project(fields).title

    def check(self) -> bool:
        """Say what has to be corrected; True where nothing has."""
        return self.view is not None and self.view.show_problems()

    def set_error(self, sentence: str) -> None:
        """Say under the form what is wrong, or that nothing is any more."""
        if self._inner is not None and sentence != self._error.text():
            self._error.setText(sentence)
            self._wrong.setVisible(bool(sentence))

    # -- where -----------------------------------------------------------------
    def focus(self, place: str = "", cursor: int | None = None) -> None:
        """Bring the keyboard to a question, or to the first one."""
        if self.view is None:
            return
        if place:
            self.view.restore(place, -1 if cursor is None else cursor)
        else:
            self.view.begin()

    def undo(self) -> None:
        """Take back the last change."""
        if self.view is not None:
            self.view.undo()

    def redo(self) -> None:
        """Make it again."""
        if self.view is not None:
            self.view.redo()

    def _on_changed(self) -> None:
        if not self._loading:
            self.changed.emit()

    def _on_audience(self) -> None:
        """Files are read by everybody who holds the key: none for named people."""
        self.files.set_offered(offered=not self.audience.is_named())


def _is_long(filling: Filling) -> bool:
    """Tell whether a form has sections to walk through."""
    groups = [n for n in filling.form.children if n.kind in ("group", "repeat")]
    return len(groups) >= 3
