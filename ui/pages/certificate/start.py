# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which certificate, of which signed examination, in which language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.certificates.beginning import begin
from app.certificates.kinds import (
    LANGUAGES,
    home_of,
    kinds_of,
    needs_source,
    source_form,
)
from app.certificates.source import source_of, sources
from app.errors import AppError, StorageError
from app.session import Session
from ui import i18n, labels
from ui.errors import notice_for
from ui.pages.certificate.words import CertificateWords
from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.choosing import QuietCombo
from ui.widgets.fields import labelled
from ui.widgets.labels import label
from ui.widgets.layout import card, hbox, plain, vbox
from ui.widgets.slot import Slot

_WIDE = 760  # pixels: longer lines are hard to read


class CertificateStart(QWidget):
    """Asks three things and begins a draft; nothing is kept before."""

    begun = Signal(object)  # a Writing

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("certificate_start")
        self._session, self._case_id, self._words = session, "", CertificateWords()
        options = [(k, labels.code("certificate_kind", k)) for k in kinds_of(session)]
        self.kind = QuietCombo(options, "certificate_kind")
        tongues = [(k, labels.code("certificate_language", k)) for k in LANGUAGES]
        self.language = QuietCombo(tongues, "certificate_language")
        self.kind.currentIndexChanged.connect(self._on_kind)
        self._source = Slot("certificate_source_place")
        self.source: QuietCombo | None = None
        self._cautions = Slot("certificate_cautions")
        self._error = Slot("certificate_start_error")
        self.go = button(
            self.tr("Begin the draft"), "primary", "pen-line", name="certificate_begin"
        )
        self.go.clicked.connect(self.begin)
        fields = card(
            labelled(self.tr("Document"), self.kind),
            labelled(self.tr("Language of the document"), self.language),
            self._source,
            self._cautions,
            self._error,
            hbox(..., self.go),
            gap=14,
        )
        fields.setMaximumWidth(px(_WIDE))
        self.setLayout(vbox(plain(hbox((fields, 100), ...)), ..., gap=12))

    def open(self, case_id: str, entry_id: str = "") -> None:
        """Ask about a case; `entry_id` is the examination somebody came from."""
        self._case_id = case_id
        language = i18n.language() if i18n.language() in LANGUAGES else "fr"
        self.language.set_code(language)
        self._on_kind()
        if entry_id and self.source is not None:
            self.source.set_code(entry_id)

    def _on_kind(self) -> None:
        kind = self.kind.code()
        if not kind or not self._case_id:
            return
        self._error.put(None)
        found = sources(self._session, self._case_id, source_form(kind))
        rows = [
            (
                stored.entry_id,
                self.tr("{day}, signed by {name}").format(
                    day=i18n.long_date(stored.occurred_on),
                    name=i18n.iso(stored.author),
                ),
            )
            for stored in found
        ]
        if not needs_source(kind):
            rows.append(("", self.tr("None: my own text")))
        self.source = QuietCombo(rows, "certificate_source") if rows else None
        if self.source is not None:
            self._source.put(labelled(self.tr("Signed examination"), self.source))
        else:
            words = self.tr(
                "There is no signed examination in this case. Sign one first: a"
                " certificate says what was examined, and keeps its hash."
            )
            self._source.put(banner("info", words))
        self.go.setEnabled(bool(rows))
        lines = self._words.cautions(kind)
        points = [label(f"– {said}", "small", "warn", wrap=True) for said in lines]
        box = plain(vbox(*points, gap=4))
        box.setAccessibleName(" ".join(lines))
        self._cautions.put(box)

    def begin(self) -> None:
        """Begin the draft, filled in as far as the examination says."""
        entry_id = self.source.code() if self.source is not None else ""
        home = home_of(self._session)
        try:
            source = source_of(self._session, home, entry_id) if entry_id else None
            writing = begin(
                self._session,
                self._case_id,
                self.kind.code(),
                source,
                self.language.code(),
            )
        except (AppError, StorageError) as error:
            self._error.put(banner("danger", notice_for(error).text))
            return
        self.begun.emit(writing)
