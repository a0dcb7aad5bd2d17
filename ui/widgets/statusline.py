# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The status line: who works here, what is saved, and the lock."""

from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from ui import i18n
from ui.tokens import px
from ui.widgets import paint
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Glyph, KeyHint, label
from ui.widgets.layout import hbox, plain
from ui.widgets.tags import Avatar

_ROOMY = 900
_LAST_MINUTE = 60


class StatusLine(QFrame):
    """Stands under every page; the lock is always at its trailing end."""

    lock_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "status")
        self._avatar = Avatar("", "registry", 24)
        self._name = ElidedLabel("", "smallstrong")
        self._name.setObjectName("person")
        self._role = ElidedLabel("", "small", "3")
        self._saved = ElidedLabel("", "small", "2")
        self._saved.setObjectName("draft_saved")
        draft = hbox(Glyph("check", "ok", 16), (self._saved, 1), gap=6)
        self._draft = plain(draft)
        self._draft.hide()
        self._left = label("", "small", "2")
        self._left.setObjectName("remaining")
        self._timer = Glyph("timer", "text2", 16)
        self._soon = False
        lock = button(self.tr("Lock"), "", "lock", compact=True, name="lock")
        lock.setToolTip(self.tr("Close the case file now (Ctrl+L)"))
        lock.clicked.connect(self.lock_requested)
        self._keys = KeyHint("Ctrl L")
        items = (
            self._avatar,
            self._name,
            self._role,
            16,
            self._draft,
            ...,
            self._timer,
            self._left,
            8,
            lock,
            self._keys,
        )
        self.setLayout(hbox(*items, gap=8, margins=(16, 0, 12, 0)))
        self.setFixedHeight(px(28) + 12)
        self.set_remaining(None)

    def set_person(self, name: str, role: str, compartment: str) -> None:
        """Say who has opened the case file."""
        self._avatar.set_person(name, compartment)
        self._name.setText(i18n.iso(name))
        wide = paint.width_of(name, "smallstrong") + 4  # the name gives way last
        self._name.setMinimumWidth(min(wide, px(160)))
        self._role.setText(role)

    def set_draft_saved(self, at: datetime | None) -> None:
        """Say when the draft was saved, or that there is none."""
        if at is not None:
            words = self.tr("Draft saved at {hour}")
            self._saved.setText(words.format(hour=i18n.clock(at)))
        self._draft.setVisible(at is not None)

    def set_remaining(self, seconds: int | None) -> None:
        """Say when the case file locks itself; None says nothing."""
        for part in (self._timer, self._left):
            part.setVisible(seconds is not None)
        if seconds is None:
            return
        minutes, rest = divmod(max(0, seconds), 60)
        soon = seconds <= _LAST_MINUTE
        if soon != self._soon:
            self._soon = soon
            self._left.set_role("smallstrong" if soon else "small")
            self._left.set_ink("warn" if soon else "2")
            self._timer.set_sign("timer", "warn" if soon else "text2")
        words = self.tr("Locks in {time}")
        self._left.setText(words.format(time=i18n.ltr(f"{minutes}:{rest:02d}")))

    def minimumSizeHint(self) -> QSize:
        """Give way: what does not fit is folded once the width is known."""
        return QSize(px(340), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the role and the keys where it is narrow."""
        super().resizeEvent(event)
        roomy = self.width() >= px(_ROOMY)
        self._role.setVisible(roomy)
        self._keys.setVisible(roomy)
