# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What has to be known before a handover: who was not compared, what falls due."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from app.rows import BundleLine, ContactRow
from ui import i18n
from ui.models.bundle import refusal
from ui.pages.handover_choice import Chosen
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.layout import vbox


class Warnings(QWidget):
    """Banners one under the other; `count` of them."""

    def __init__(
        self,
        chosen: Chosen,
        lines: Sequence[BundleLine],
        compare: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._compare = compare
        shown = [
            self._unverified([r for r in chosen.contacts if r.verified_on is None]),
            self._expired([r for r in chosen.contacts if r.state == "expired"]),
            self._blocked(chosen.blocked),
            self._due(chosen, lines),
        ]
        found = [each for each in shown if each is not None]
        self.count = len(found)
        self.setLayout(vbox(*found, gap=8))

    def _unverified(self, rows: Sequence[ContactRow]) -> QWidget | None:
        if not rows:
            return None
        words = self.tr(
            "Nobody has compared the digits or words of {names} yet. Somebody else"
            " could have made this card: compare by voice first."
        )
        compare = button(
            self.tr("Compare now"),
            "link",
            compact=True,
            name="compare",
            slot=lambda: self._compare(rows[0].contact_id),
        )
        return banner("warn", words.format(names=_names(rows)), compare)

    def _expired(self, rows: Sequence[ContactRow]) -> QWidget | None:
        if not rows:
            return None
        last = max((row.until for row in rows if row.until), default=i18n.today())
        words = self.tr(
            "The mission of {names} ended on {day}. Ask who has taken over, or for a"
            " new card, before you send anything."
        )
        said = words.format(names=_names(rows), day=i18n.long_date(last))
        shown = banner("warn", said, icon="clock")
        shown.setObjectName("warn_expired")
        return shown

    def _blocked(self, why: str) -> QWidget | None:
        if not why:
            return None
        words = self.tr("Custody cannot go along, so this is a copy. {why}")
        shown = banner("warn", words.format(why=why))
        shown.setObjectName("warn_blocked")
        return shown

    def _due(self, chosen: Chosen, lines: Sequence[BundleLine]) -> QWidget | None:
        """Name what falls due first while the cases are on their way."""
        holder = chosen.holder
        last = i18n.today() + timedelta(days=chosen.how.days)
        due: list[tuple[date, BundleLine]] = sorted(
            (
                (line.next_due, line)
                for line in lines
                if line.next_due is not None
                and line.next_due <= last
                and not refusal(line)
            ),
            key=lambda pair: (pair[0], pair[1].code),
        )
        if holder is None or not due:
            return None
        day, line = due[0]
        words = self.tr(
            "Something falls due during the passage: {case}, {day}. {name} will see it"
            " first."
        )
        if len(due) > 1:
            words = self.tr(
                "Something falls due during the passage: {case}, {day}, and in %n more"
                " cases. {name} will see it first.",
                "",
                len(due) - 1,
            )
        said = words.format(
            case=i18n.iso(line.name or line.code),
            day=i18n.full_date(day),
            name=i18n.iso(holder.name),
        )
        shown = banner("warn", said)
        shown.setObjectName("warn_due")
        return shown


def _names(rows: Sequence[ContactRow]) -> str:
    return i18n.joined(*(i18n.iso(row.name) for row in rows))
