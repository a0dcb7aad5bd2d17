# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of an entry shown beside the timeline: two versions, addenda, its history."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from app.rows import EntryView, RevisionRow, TimelineRow
from app.session import Session
from ui import i18n, labels
from ui.models.differences import differences
from ui.pages.entry_words import text_of
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import box, hbox, plain, vbox, well
from ui.widgets.reading import ReadingText
from ui.widgets.states import EmptyState

_ENOUGH = 560  # wide enough to stand side by side


def written(author: str, row: RevisionRow) -> str:
    """Say who wrote a version and when."""
    words = QCoreApplication.translate("entry", "{author}, {moment}")
    when = i18n.moment(row.recorded_at.astimezone())
    return words.format(author=i18n.iso(author or _unknown()), moment=when)


def _unknown() -> str:
    return QCoreApplication.translate("entry", "somebody unknown here")


class SideBySide(QWidget):
    """Both states of an entry that was written apart, one beside the other."""

    def __init__(self, session: Session, entry: EntryView) -> None:
        super().__init__()
        self.setObjectName("two_versions")
        self._session, self._entry = session, entry
        versions = [row for row in entry.revisions if row.revision_id in entry.heads]
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        for version in versions:
            self._row.addWidget(self._version(version), 1)
        self.setLayout(self._row)

    def _version(self, version: RevisionRow) -> QFrame:
        words = self.tr("Version of {author}, {moment}").format(
            author=i18n.iso(version.author or _unknown()),
            moment=i18n.moment(version.recorded_at.astimezone()),
        )
        head = label(words, "smallstrong", "2", wrap=True)
        said = text_of(self._session, self._entry, version)
        return well(head, ReadingText(said, words), ..., gap=6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand one below the other where it is narrow."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        wide = self.width() >= px(_ENOUGH)
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)


class Addendum(QWidget):
    """What was added to a signed entry."""

    def __init__(self, session: Session, entry: EntryView) -> None:
        super().__init__()
        self.setObjectName(f"addendum_{entry.entry_id}")
        words = self.tr("Addendum of {day}, {author}").format(
            day=i18n.short_date(entry.occurred_on),
            author=i18n.iso(entry.author or _unknown()),
        )
        sign = vbox(Glyph("plus", "text2", 16), ..., margins=(0, 2, 0, 0))
        body = vbox(label(words, "smallstrong", wrap=True), gap=2)
        body.addWidget(ReadingText(_said(session, entry), words))
        self.setLayout(hbox(sign, (body, 1), gap=10))


class HiddenEntries(EmptyState):
    """Entries that exist and are not for this account, and why."""

    def __init__(self) -> None:
        super().__init__("eye-off", "")

    def show_run(self, row: TimelineRow) -> None:
        """Say how many there are, and whose they are."""
        if not row.hidden:
            self.set_text(
                self.tr("An entry for named people"),
                self.tr(
                    "{author} wrote it for a few colleagues by name, and you are not"
                    " among them. Ask {author} what you need to know."
                ).format(author=i18n.iso(row.author or _unknown())),
            )
            return
        why = self.tr(
            "They belong to “{compartment}”. Your account does not hold that key:"
            " ask the colleague of that profession what you need to know."
        )
        self.set_text(
            self.tr("%n entries you cannot read", "", row.hidden),
            why.format(compartment=labels.compartment(row.compartment)),
        )


class SigningQuestion(QWidget):
    """Says what signing means and asks once, where the buttons were."""

    def __init__(self) -> None:
        super().__init__()
        words = self.tr(
            "Signing makes this entry final: nobody can change it any more, you neither."
            " A correction is written as an addendum beside it."
        )
        self.no = button(self.tr("Not now"), "quiet", compact=True, name="sign_not_now")
        self.yes = button(
            self.tr("Sign this entry"), "primary", "signature", compact=True
        )
        self.yes.setObjectName("sign_confirm")
        glyph = vbox(Glyph("signature", "accent_text", 18), ..., margins=(0, 1, 0, 0))
        said = hbox(glyph, (label(words, "small", "accent", wrap=True), 1), gap=10)
        rows = vbox(said, hbox(..., self.no, self.yes), margins=(14, 10, 14, 10))
        self.setLayout(vbox(box("info", rows), margins=(12, 4, 12, 12)))


class Versions(QWidget):
    """Every version of an entry, newest first, with what it changed."""

    def __init__(self, session: Session, entry: EntryView) -> None:
        super().__init__()
        self.setObjectName("versions")
        self._session, self._entry = session, entry
        by_id = {row.revision_id: row for row in entry.revisions}
        column = vbox(gap=12)
        rows = in_order(entry.revisions)
        for at, row in enumerate(rows):
            column.addWidget(self._version(row, len(rows) - at, by_id))
        self.setLayout(column)

    def _version(
        self, row: RevisionRow, number: int, by_id: dict[str, RevisionRow]
    ) -> QFrame:
        name = self.tr("Version {number}").format(number=i18n.number(number))
        if row.final:
            name = self.tr("Version {number}, signed").format(
                number=i18n.number(number)
            )
        head = label(name, "smallstrong")
        who = label(written(row.author, row), "small", "2", wrap=True)
        before = [by_id[parent] for parent in row.parents if parent in by_id]
        parts: list[QWidget] = [plain(hbox(head, (who, 1), gap=10))]
        if not before:
            parts.append(label(self.tr("First version"), "caption", "3"))
            parts.append(_changes("", self._whole(row), fresh=True))
        if len(before) > 1:
            note = self.tr("Makes one version of two.")
            parts.append(label(note, "caption", "3", wrap=True))
        for parent in before:
            parts += self._since(parent, row, several=len(before) > 1)
        return box("well", vbox(*parts, gap=6, margins=(14, 10, 14, 12)))

    def _since(
        self, parent: RevisionRow, row: RevisionRow, *, several: bool
    ) -> list[QWidget]:
        parts: list[QWidget] = []
        if several:
            words = self.tr("Compared with {version}")
            said = words.format(version=written(parent.author, parent))
            parts.append(label(said, "caption", "3", wrap=True))
        old, new = self._whole(parent), self._whole(row)
        if old == new:
            words = self.tr("The text did not change.")
            return [*parts, label(words, "small", "2", wrap=True)]
        return [*parts, _changes(old, new)]

    def _whole(self, row: RevisionRow) -> str:
        return text_of(self._session, self._entry, row)


def in_order(rows: Sequence[RevisionRow]) -> list[RevisionRow]:
    """Put the newest first; what was made from another is always newer."""
    known, steps = {row.revision_id for row in rows}, dict[str, int]()
    left = list(rows)
    while left:
        ready = [
            row
            for row in left
            if all(parent in steps or parent not in known for parent in row.parents)
        ] or left  # never without end
        for row in ready:
            before = (steps.get(parent, 0) for parent in row.parents)
            steps[row.revision_id] = 1 + max(before, default=0)
        left = [row for row in left if row.revision_id not in steps]
    return sorted(
        rows, key=lambda row: (steps[row.revision_id], row.recorded_at), reverse=True
    )


def _said(session: Session, entry: EntryView) -> str:
    """Return what an addendum says: its text alone where it is nothing but text."""
    answers = entry.answers or {}
    text = answers.get("text")
    if isinstance(text, str) and text:
        return text
    head = next((r for r in entry.revisions if r.revision_id in entry.heads), None)
    return "" if head is None else text_of(session, entry, head)


def _changes(old: str, new: str, *, fresh: bool = False) -> ReadingText:
    if fresh:
        return ReadingText(new)
    shown = ReadingText(name=QCoreApplication.translate("entry", "What changed"))
    shown.set_pieces(differences(old, new))
    return shown
