# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who answers for a case, said over it where that is not simply this case file."""

from PySide6.QtCore import Signal

from app.custody import COPY, DISPUTED, IN_TRANSFER, Custody, custody_of
from app.handover import ledger
from app.people import names
from app.session import Session
from ui import i18n
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.slot import Slot

_LOOKS = {
    IN_TRANSFER: ("warn", "arrow-right-left"),
    DISPUTED: ("danger", "git-compare-arrows"),
    COPY: ("info", "copy"),
}
_GONE = ("info", "log-out")  # transferred, or purged but for what was left


class CaseCustody(Slot):
    """A banner; `bundle_wanted` asks for the last transfer, "sent" or "received"."""

    bundle_wanted = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__("case_custody")
        self._session = session

    def show_case(self, case_id: str) -> str:
        """Say who answers for a case; return why nothing is written in it, or ""."""
        found = custody_of(self._session, case_id)
        if found.state == "held":
            self.put(None)
            return ""
        said = self._sentence(found)
        kind, sign = _LOOKS.get(found.state, _GONE)
        direction = self._direction(found.bundle)
        if not direction:
            self.put(banner(kind, said, icon=sign))
        else:
            link = button(
                self.tr("Look at this transfer"),
                "link",
                compact=True,
                name="custody_open",
            )
            link.clicked.connect(
                lambda: self.bundle_wanted.emit(found.bundle, direction)
            )
            self.put(banner(kind, said, link, icon=sign))
        self.setAccessibleName(said)
        return "" if found.writable else said

    def _direction(self, bundle: str) -> str:
        for direction, rows in (("sent", ledger.sent), ("received", ledger.received)):
            if any(row.bundle_id == bundle for row in rows(self._session)):
                return direction
        return ""

    def _sentence(self, found: Custody) -> str:
        who = names(self._session)
        somebody = self.tr("somebody you do not know")
        holder = i18n.iso(who.get(found.holder, "") or somebody)
        to = i18n.iso(who.get(found.to, "") or somebody)
        day = i18n.short_date(found.on) if found.on else ""
        match found.state:
            case "in_transfer":
                words = self.tr(
                    "On its way to {name} since {day}: read-only until their receipt"
                    " comes back. Read the receipt, or take the case back."
                )
                return words.format(name=to, day=day)
            case "disputed":
                claims = (who.get(key, "") or somebody for key in found.claims)
                words = self.tr(
                    "Both sides say that they answer for this case: {names}. Ask each"
                    " other, then settle it."
                )
                named = i18n.joined(*(i18n.iso(name) for name in claims))
                return words.format(names=named)
            case "copy":
                words = self.tr(
                    "A copy: {name} answers for this case. What you write stays here"
                    " until you send it to them."
                )
                return words.format(name=holder)
        words = self.tr(
            "{name} answers for this case since {day}. What is left here is read-only;"
            " it can be removed."
        )
        return words.format(name=holder, day=day)
