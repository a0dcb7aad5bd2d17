# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Going from page to page and back, and saying where one is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui import i18n
from ui.pages.page import Page
from ui.widgets.frame import Frame

HOME = "today"
_BELONGS = (
    dict.fromkeys(("forms", "rehearsal", "backups", "rules"), "settings")
    | dict.fromkeys(
        ("case", "new_case", "bring", "export_list", "evidence", "letters"), "cases"
    )
    | {"examination": "cases", "certificate": "cases"}
    | {"conflicts": HOME, "mission": "handover", "travel": "handover"}
    | {"deadline": "agenda"}
)  # entries of the sidebar
_PASSING = {
    "search",
    "help",
    "new_case",
    "bring",
    "export_list",
    "rehearsal",
}  # "back" never comes back to them
_FLEETING = {"search", "help"}  # nor does unlocking
_FAR = 20  # steps back that are kept


class Navigator(QObject):
    """Makes pages when somebody first goes there and shows one at a time."""

    said = Signal(object)  # the Notice of a page
    asked = Signal(str)  # a page asks for an action of `ui.actions`
    shown = Signal(str)  # the key of the page in front

    def __init__(
        self, frame: Frame, make: Callable[[str], Page], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._frame, self._make = frame, make
        self._pages: dict[str, Page] = {}
        self._before: list[str] = []
        self._waiting: dict[str, Any] = {}  # places of pages not made yet
        self.key = ""

    def page(self, key: str) -> Page:
        """Return the page of a key, made now if need be."""
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._make(key)
            self._frame.add_page(key, page)
            self._connect(page)
            place = self._waiting.pop(key, None)
            if isinstance(place, dict):
                page.restore(place)
        return page

    def _connect(self, page: Page) -> None:
        page.notice.connect(self.said)
        page.open_case.connect(self.open_case)
        page.leave.connect(self.back)
        # Only some pages have these: the list, the case, the results.
        for name, act in (
            ("new_case", lambda: self.go("new_case")),
            ("hand_over", self.hand_over),
            ("hit_chosen", self.open_entry),
            ("draft_wanted", self.open_draft),
            ("quiet_wanted", self.show_quiet),
            ("page_wanted", self.go),
            ("thing_wanted", self.open),
            ("begin_wanted", self.begin),
            ("entry_wanted", self.open_entry),
            ("compare_wanted", self.compare),
            ("custody_wanted", self.give_away),
            ("part_wanted", self.show_handover),
            ("action_wanted", self.asked),
            ("bundle_wanted", self.show_bundle),
        ):
            signal: Any = getattr(page, name, None)
            if signal is not None:
                signal.connect(act)

    def open(self, key: str, args: list[str]) -> None:
        """Show a page that is about one thing, and let it open that."""
        self.go(key)
        page: Any = self.page(key)
        page.open(*args)

    def begin(self, key: str, case_id: str, form: str) -> None:
        """Show a page on which an entry of a form is begun in a case."""
        page: Any = self.go(key)
        page.open_new(case_id, form)

    def open_case(self, case_id: str) -> None:
        """Show a case."""
        page: Any = self.page("case")
        page.open(case_id)
        self.go("case")

    def open_entry(self, case_id: str, compartment: str, entry_id: str) -> None:
        """Show an entry of a case, or the case alone."""
        self.open_case(case_id)
        page: Any = self.page("case")
        page.show_entry(compartment, entry_id)

    def open_draft(self, case_id: str, compartment: str, entry_id: str) -> None:
        """Go on writing what was begun."""
        self.open_case(case_id)
        page: Any = self.page("case")
        page.write_on(compartment, entry_id)

    def compare(self, compartment: str, entry_id: str) -> None:
        """Show the versions of an entry side by side."""
        page: Any = self.go("conflicts")
        page.show_entry(compartment, entry_id)

    def hand_over(self, case_ids: list[str]) -> None:
        """Begin to hand over cases."""
        page: Any = self.go("handover")
        page.compose_cases(case_ids)

    def show_bundle(self, bundle_id: str, direction: str) -> None:
        """Show what became of a bundle that was "sent" or "received"."""
        page: Any = self.go("handover")
        page.show_bundle(bundle_id, direction)

    def give_away(self, case_ids: list[str]) -> None:
        """Begin to hand over cases, custody included."""
        page: Any = self.go("handover")
        page.compose_cases(case_ids, "custody")

    def show_handover(self, part: str) -> None:
        """Show a part of Handover."""
        page: Any = self.go("handover")
        page.show_part(part)

    def show_quiet(self) -> None:
        """Show the cases without news."""
        page: Any = self.go("cases")
        page.show_quiet()

    def current(self) -> Page | None:
        """Return the page in front."""
        return self._pages.get(self.key)

    def pages(self) -> list[Page]:
        """Return every page that was made, the one in front first."""
        front = self.current()
        others = [page for page in self._pages.values() if page is not front]
        return [front, *others] if front is not None else others

    def go(self, key: str) -> Page:
        """Show a page; "back" comes back to the one before."""
        if key != self.key:
            if self.key and self.key not in _PASSING:
                self._before = [*self._before, self.key][-_FAR:]
            self._show(key)
        return self.page(key)

    def back(self) -> bool:
        """Show the page before; False where there is none."""
        while self._before:
            key = self._before.pop()
            if key != self.key:
                self._show(key)
                return True
        if self.key != HOME:
            self._show(HOME)
            return True
        return False

    def place(self) -> dict[str, object]:
        """Return where the person is, for the next unlock."""
        key = self.key if self.key not in _FLEETING else self._last()
        pages = self._waiting | {
            name: page.place()
            for name, page in self._pages.items()
            if name not in _FLEETING
        }
        return {
            "page": key,
            "before": self._before[-3:],
            "pages": pages,
            "day": i18n.today().isoformat(),
        }

    def restore(self, place: dict[str, Any]) -> None:
        """Go where `place` says, as far as that still exists."""
        pages = place.get("pages")
        self._waiting = dict(pages) if isinstance(pages, dict) else {}
        known = self._waiting.keys()
        before = place.get("before")
        before = before if isinstance(before, list) else []
        self._before = [key for key in before if key in known]
        key = place.get("page")
        # Another day begins with what it asks for.
        same_day = place.get("day") == i18n.today().isoformat()
        there = isinstance(key, str) and key in known and same_day
        self._show(str(key) if there else HOME)

    def _last(self) -> str:
        return self._before[-1] if self._before else HOME

    def _show(self, key: str) -> None:
        known = key in self._pages
        page = self.page(key)
        self.key = key
        self._frame.show_page(key, _BELONGS.get(key, key))
        self.shown.emit(key)
        if known:
            page.refresh()
