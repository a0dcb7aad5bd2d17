# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the slots of questions, groups and repeats into a column."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout

from app.forms.definition import Node
from ui.forms.live import Live
from ui.forms.repeat import RepeatSlot
from ui.forms.rows import Chunk, Row, share_of
from ui.forms.slots import GroupSlot, NoteSlot, QuestionSlot, Slot

UNSEEN = frozenset({"calculate", "hidden", "meta"})


def slot_for(node: Node, place: str, live: Live, level: int) -> Slot | None:
    """Make the slot of a question, or None for what nobody sees."""
    if node.kind in UNSEEN:
        return None
    match node.kind:
        case "group":
            return GroupSlot(node, place, live, level)
        case "repeat":
            return RepeatSlot(node, place, live)
        case "note":
            return NoteSlot(node, place, live)
    return QuestionSlot(node, place, live)


def fill(
    live: Live, column: QVBoxLayout, nodes: Iterable[Node], at: str, level: int
) -> list[Chunk]:
    """Put slots under each other, narrow ones side by side; they are not made yet."""
    chunks: list[Chunk] = []
    row: Row | None = None
    for node in nodes:
        slot = slot_for(node, f"{at}/{node.name}", live, level)
        if slot is None:
            continue
        share = share_of(node)
        if row is not None and not (share and row.has_room(share)):
            row = None
        if not chunks or (chunks[-1].is_full() and row is None):
            chunks.append(Chunk())
            column.addWidget(chunks[-1])
        chunks[-1].slots.append(slot)
        if not share:
            chunks[-1].hold(slot)
            continue
        if row is None:
            row = Row()
            chunks[-1].hold(row)
        row.take(slot, share, short="short" in node.appearance.split())
    return chunks
