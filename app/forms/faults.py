# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a form somebody wrote, and where, so that they can mend it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.errors import AppError

MOST = 200  # faults told at once


@dataclass(frozen=True, slots=True, repr=False)
class Fault:
    """One reason why a form is refused, or one remark about a form that is not.

    `row` is the row the spreadsheet program shows (the headings are row 1), 0 where
    the whole sheet or file is meant. `kind` chooses the sentence (see
    `app.forms.wording`), `detail` is the name, list or function it is about.
    """

    sheet: str
    row: int
    column: str
    kind: str
    detail: str = ""


class CannotConvert(AppError):
    """The form is refused; `faults` say every reason found, in the sheets' order."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        super().__init__()
        self.faults = tuple(faults)


class Findings:
    """Faults and remarks as they are found, none of them twice."""

    def __init__(self) -> None:
        self._faults: dict[tuple[str, int, str, str, str], Fault] = {}
        self._remarks: dict[tuple[str, int, str, str, str], Fault] = {}

    def __iter__(self) -> Iterator[Fault]:
        return iter(self._faults.values())

    def fault(
        self, sheet: str, row: int, column: str, kind: str, detail: str = ""
    ) -> None:
        """Note a reason to refuse."""
        _keep(self._faults, Fault(sheet, row, column, kind, _short(detail)))

    def remark(
        self, sheet: str, row: int, column: str, kind: str, detail: str = ""
    ) -> None:
        """Note something worth saying about a form that converts."""
        _keep(self._remarks, Fault(sheet, row, column, kind, _short(detail)))

    @property
    def remarks(self) -> tuple[Fault, ...]:
        """The remarks, in the sheets' order."""
        return tuple(sorted(self._remarks.values(), key=_place))

    def refuse_if_any(self) -> None:
        """Raise CannotConvert when something was found to be wrong."""
        if self._faults:
            raise CannotConvert(sorted(self._faults.values(), key=_place)[:MOST])


def _keep(into: dict[tuple[str, int, str, str, str], Fault], fault: Fault) -> None:
    key = (fault.sheet, fault.row, fault.column, fault.kind, fault.detail)
    if len(into) < 10 * MOST:
        into.setdefault(key, fault)


_ORDER = {"": 0, "survey": 1, "choices": 2, "settings": 3}


def _place(fault: Fault) -> tuple[int, int]:
    return (_ORDER.get(fault.sheet, 4), fault.row)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 160 else words[:159] + "…"
