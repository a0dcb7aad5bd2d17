# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sections of an evaluation as pages of a form, without what has a place apart."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.forms.filling import Filling
from ui.forms.fields_other import FilesHelper
from ui.forms.live import path_of
from ui.forms.parts import Section
from ui.forms.view import FormView

FINDING, PHOTO = "/finding", "/photo"


class SectionsView(FormView):
    """A form view that leaves some sections to other parts of the page."""

    elsewhere = Signal(str)  # a place that is shown in another part
    here = Signal(str)  # a place that is shown in this one

    def __init__(
        self,
        filling: Filling,
        apart: frozenset[str],
        colleagues: Sequence[tuple[str, str]],
        files: FilesHelper,
        title: str,
        *,
        fresh: bool,
    ) -> None:
        """Show a filling but for the sections of the places `apart`."""
        self._apart = apart
        super().__init__(
            filling, colleagues=colleagues, files=files, title=title, fresh=fresh
        )

    def share_out(self) -> list[Section]:
        """Return the sections that are shown here."""
        return [part for part in super().share_out() if part.place not in self._apart]

    def is_apart(self, place: str) -> bool:
        """Tell whether a place is shown in another part of the page."""
        path = path_of(place)
        return any(path == part or path.startswith(f"{part}/") for part in self._apart)

    def go_to(self, place: str) -> None:
        """Show a place here, or have it shown where it stands."""
        if self.is_apart(place):
            self.elsewhere.emit(place)
            return
        self.here.emit(place)
        super().go_to(place)
