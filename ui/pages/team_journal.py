# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal: every act on this case file as a sentence, newest first."""

from PySide6.QtWidgets import QWidget

from app.session import Session
from ui.models.journal import JournalModel
from ui.tokens import px
from ui.widgets.delegates.journal import JournalDelegate
from ui.widgets.labels import glyph_text
from ui.widgets.layout import box, hair, hbox, vbox
from ui.widgets.tables import RowList


class JournalPart(QWidget):
    """A list that reads on as it is looked at."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._model = JournalModel(self)
        self._list = RowList(self._model, JournalDelegate(), self.tr("Journal"))
        self._list.setObjectName("journal")
        self._list.setMinimumHeight(px(240))
        said = self.tr(
            "Each line is signed by the account that did it and names the one before:"
            " nothing can be taken out without it showing."
        )
        foot = hbox((glyph_text("signature", said, wrap=True), 1))
        foot.setContentsMargins(20, 8, 20, 8)
        rows = ((self._list, 1), hair(), foot)
        card = box("card", vbox(*rows, gap=0, margins=(1, 6, 1, 1)))
        self.setLayout(vbox((card, 1)))

    def refresh(self) -> None:
        """Read the newest acts."""
        self._model.show_session(self._session)
        self._list.scrollToTop()

    def model(self) -> JournalModel:
        """Return the acts read so far."""
        return self._model
