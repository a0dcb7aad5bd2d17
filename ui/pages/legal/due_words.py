# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about a day or an hour by which something has to be done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from ui import i18n, labels
from ui.pages.wording import and_list

PERSON, AFTER = "person", "after"
SUSPENDED, UNCLEAR = "suspended", "unclear"
PARIS = "Europe/Paris"
_SOON, _NEAR = timedelta(hours=48), timedelta(days=7)
_CLOSE, _MINUTE = timedelta(hours=72), 60


class Timed(Protocol):
    """What a computation and a kept deadline have in common."""

    @property
    def due(self) -> date | datetime | None:
        """The last day, or the last moment."""

    @property
    def state(self) -> str:
        """Whether it runs."""

    @property
    def left(self) -> int | None:
        """Days that are left of what is suspended."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A few words with the ink and the sign they are shown with."""

    words: str
    ink: str = "2"
    icon: str = "clock"


def moment_of(due: date | datetime, zone: str = PARIS) -> datetime:
    """Return the moment at which a day, or an hour, is over."""
    if isinstance(due, datetime):
        return due
    where = ZoneInfo(zone or PARIS)
    return datetime.combine(due + timedelta(days=1), time.min, where)


def is_over(due: date | datetime, now: datetime, zone: str = PARIS) -> bool:
    """Tell whether a day, or an hour, is over."""
    return moment_of(due, zone) <= now


class DueWords(QObject):
    """How a date is written, how far it is, and how loudly that is said."""

    def dated(self, due: date | datetime | None, *, whole: bool = False) -> str:
        """Write a day, or a day and its hour; `whole` in words without cuts."""
        if due is None:
            return self.tr("no date yet")
        day = i18n.full_date(due) if whole else i18n.long_date(due)
        if isinstance(due, datetime):
            return i18n.Dates().at(day, i18n.clock(due))
        return day

    def big(self, timed: Timed) -> str:
        """Return what stands large: the date, or why there is none."""
        if timed.due is not None:
            # With its hour, the day is shortened: both stay on one line.
            exact = isinstance(timed.due, datetime)
            said = self.dated(timed.due, whole=not exact)
            return said[:1].upper() + said[1:] if i18n.language() == "en" else said
        if timed.state == SUSPENDED:
            return self.tr("Suspended")
        return self.tr("Does not run yet")

    def left(self, timed: Timed, now: datetime, zone: str = PARIS) -> Mark:
        """Say how far the end is; red under 48 hours and after it."""
        if timed.due is None:
            return Mark(self._waiting(timed), "2", "timer")
        end = moment_of(timed.due, zone)
        ahead = end - now
        ink = "danger" if ahead < _SOON else "warn" if ahead <= _NEAR else "2"
        if ahead <= timedelta():
            return Mark(self._late(timed.due, now, zone), "danger", "circle-alert")
        today = now.astimezone(ZoneInfo(zone or PARIS)).date()
        if not isinstance(timed.due, datetime):
            when = i18n.Dates().say((timed.due - today).days)
            return Mark(self.tr("at midnight, {when}").format(when=when), ink)
        if ahead < _CLOSE:
            return Mark(self._hours(ahead), ink, "timer")
        last = timed.due.astimezone(ZoneInfo(zone or PARIS)).date()
        return Mark(i18n.Dates().say((last - today).days), ink, "timer")

    def _waiting(self, timed: Timed) -> str:
        if timed.state != SUSPENDED:
            return self.tr("What it runs from has not happened.")
        if timed.left is None:
            return self.tr("It starts again from the beginning.")
        return self.tr("%n days are left when it goes on.", "", timed.left)

    def _late(self, due: date | datetime, now: datetime, zone: str) -> str:
        if isinstance(due, datetime):
            spent = self._span(now - due)
            return self.tr("over for {span}").format(span=spent)
        ago = (now.astimezone(ZoneInfo(zone or PARIS)).date() - due).days
        return self.tr("over: {when}").format(when=i18n.Dates().say(-ago))

    def _hours(self, ahead: timedelta) -> str:
        return self.tr("{span} left").format(span=self._span(ahead))

    def _span(self, span: timedelta) -> str:
        hours, minutes = divmod(int(span.total_seconds()) // _MINUTE, _MINUTE)
        words = self.tr("{hours} h {minutes} min")
        return words.format(hours=i18n.number(hours), minutes=i18n.number(minutes))

    def until(self, reach: str, whose: str, direction: str) -> str:
        """Return the line over a large date: what has to be done by it."""
        if whose != PERSON:
            return self.tr("The authority has until")
        if direction != AFTER:
            return self.tr("Not later than")
        if reach == "received":
            return self.tr("Must have arrived by")
        if reach == "sent":
            return self.tr("Must be sent by")
        return self.tr("To be done by")

    def ended(self, status: str, on: date | None) -> Mark:
        """Say how a deadline ended."""
        said = labels.code("deadline_status", status)
        words = i18n.joined(said, i18n.short_date(on)) if on else said
        signs = {"filed": ("ok", "circle-check"), "missed": ("danger", "circle-x")}
        ink, icon = signs.get(status, ("2", "minus"))
        return Mark(words, ink, icon)

    def theirs(self) -> str:
        """Return what marks a time that is nobody's task here."""
        return self.tr("the authority’s time")

    def unverified(self) -> str:
        """Return what every date of an unverified rule is marked with."""
        return self.tr("Not verified by a lawyer yet")

    def moved(self, title: str, before: str, after: str) -> str:
        """Say where a date went."""
        words = self.tr("{title}: {before} becomes {after}")
        return words.format(title=i18n.iso(title), before=before, after=after)

    def concerned(self, names: Sequence[str]) -> str:
        """Say whom a date that would move concerns."""
        if not names:
            return self.tr("It concerns nobody but you.")
        words = self.tr("It concerns {names}: a task will tell them.")
        return words.format(names=and_list(names))

    def told(self, names: Sequence[str]) -> str:
        """Say whom a moved date concerns."""
        if not names:
            return self.tr("It concerns nobody but you.")
        words = self.tr("A task was written for {names}.")
        return words.format(names=and_list(names))
