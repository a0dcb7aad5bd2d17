# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one recipient will be able to read, as a matrix: goes, partly, or why not."""

from collections.abc import Sequence

from app.rows import BundleCell, BundleLine, KeptBack
from ui import i18n
from ui.counts import Counts
from ui.models.matrix import Mark, MatrixCell, MatrixLine, MatrixModel
from ui.purposes import reason_word

# What follows from roles, keys and choices is the same in every case; the rest is not.
_USUAL = frozenset({"role", "no_key", "not_chosen"})
_MARKS = {"empty": Mark.EMPTY, "not_held": Mark.NO}


def refusal(line: BundleLine) -> str:
    """Return what the person decided where nothing of a case goes, or nothing."""
    whole = (cell for cell in line.cells if cell.compartment == "registry")
    return next(
        (
            kept.decision
            for cell in whole
            for kept in cell.kept_back
            if kept.reason == "consent"
        ),
        "",
    )


def is_particular(line: BundleLine) -> bool:
    """Tell whether something of a case stays that goes of others."""
    return any(
        kept.reason not in _USUAL
        for cell in line.cells
        if cell.state != "not_held"
        for kept in cell.kept_back
    )


class BundleModel(MatrixModel):
    """Cases against compartments; an empty cell is a compartment without words."""

    def set_bundle(self, lines: Sequence[BundleLine]) -> None:
        """Show what becomes of these cases."""
        self.set_lines([self._case(line) for line in lines])

    def empty_word(self) -> str:
        """Say that there is nothing to hand over."""
        return self.tr("nothing there")

    def _case(self, line: BundleLine) -> MatrixLine:
        refused = bool(refusal(line))
        cells = {
            cell.compartment: self._cell(
                cell, brief=refused and cell.compartment != "registry"
            )
            for cell in line.cells
        }
        name = self.tr("Name you cannot read") if line.name is None else line.name
        entries = self.tr("nothing of it goes")
        if not refused:
            entries = Counts().entries(line.entries)
        subtitle = f"{i18n.ltr(line.code)} · {entries}" if name else entries
        return MatrixLine(line.case_id, name or line.code, subtitle, cells)

    def _cell(self, cell: BundleCell, *, brief: bool) -> MatrixCell:
        kept = sorted(cell.kept_back, key=lambda each: -each.entries)
        if cell.state == "goes":
            if not kept:
                return MatrixCell(Mark.YES)
            stay = self.tr("%n stay", "", sum(each.entries for each in kept))
            return MatrixCell(Mark.PARTLY, stay, f"{stay}: {self._counted(kept)}")
        if cell.state in _MARKS or not kept:
            return MatrixCell(_MARKS.get(cell.state, Mark.EMPTY))
        word = reason_word(kept[0].reason, kept[0].decision, sent=True)
        detail = f"{word} · {Counts().entries(kept[0].entries)}"
        if len(kept) > 1:
            detail = self._counted(kept)
        return MatrixCell(Mark.WITHHELD, "" if brief else word, detail)

    @staticmethod
    def _counted(kept: Sequence[KeptBack]) -> str:
        """Say every reason with how many entries it keeps back."""
        return ", ".join(f"{i18n.number(each.entries)} {_word(each)}" for each in kept)


def _word(kept: KeptBack) -> str:
    return reason_word(kept.reason, kept.decision, sent=True)
