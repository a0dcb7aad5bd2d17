# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The paged model reads by keyset, once, and never twice at a time."""

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListView

from ui.models.paged import PagedModel

ROLE = Qt.ItemDataRole


class Numbers:
    """A source of 0, 1, 2, … that counts the pages it was asked for."""

    def __init__(self, total: int) -> None:
        self.total, self.asked = total, 0

    def page(self, cursor: Any, size: int) -> tuple[Sequence[int], Any]:
        self.asked += 1
        start = cursor or 0
        end = min(start + size, self.total)
        return range(start, end), end if end < self.total else None


class Broken:
    def page(self, _cursor: Any, _size: int) -> tuple[Sequence[int], Any]:
        raise OSError


class NumberModel(PagedModel[int]):
    def words(self, row: int, _column: int) -> str:
        return str(row)

    def spoken(self, row: int, _column: int) -> str:
        return f"number {row}"

    def tip(self, row: int, _column: int) -> str:
        return "odd" if row % 2 else ""


@pytest.fixture
def model(qapp) -> NumberModel:
    return NumberModel()


def test_the_model_keeps_every_promise_a_model_makes(model, qtmodeltester):
    model.set_source(Numbers(250))
    qtmodeltester.check(model, force_py=True)
    assert model.rowCount() <= 250


def test_qts_own_tester_finds_nothing_while_pages_go_in(model, qtmodeltester):
    model.set_source(Numbers(250))
    qtmodeltester.check(model)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rows() == tuple(range(250))


def test_a_source_is_read_one_page_at_a_time(model):
    source = Numbers(250)
    model.set_source(source)
    assert (model.rowCount(), source.asked) == (100, 1)


def test_the_last_page_ends_the_list(model):
    model.set_source(Numbers(150))
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 150
    assert not model.canFetchMore(QModelIndex())


def test_a_listener_cannot_fetch_while_rows_go_in(model):
    model.set_source(Numbers(400))
    model.rowsInserted.connect(lambda: model.fetchMore(QModelIndex()))
    model.fetchMore(QModelIndex())
    assert model.rows() == tuple(range(200))


def test_a_view_over_many_rows_reads_only_what_it_shows(model, qtbot):
    source = Numbers(100_000)
    model.set_source(source)
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.show()
    assert source.asked <= 2


def test_reset_reads_again_from_the_start(model, qtbot):
    source = Numbers(3)
    model.set_source(source)
    source.total = 5
    with qtbot.waitSignal(model.modelReset):
        model.reset()
    assert model.rowCount() == 5


def test_no_source_shows_nothing(model):
    model.set_source(Numbers(3))
    model.set_source(None)
    assert model.rowCount() == 0
    assert not model.canFetchMore(QModelIndex())


def test_the_roles_carry_row_words_speech_and_tip(model):
    model.set_source(Numbers(3))
    index = model.index(1, 0)
    assert index.data(ROLE.UserRole) == 1
    assert index.data(ROLE.DisplayRole) == "1"
    assert index.data(ROLE.AccessibleTextRole) == "number 1"
    assert index.data(ROLE.ToolTipRole) == "odd"
    assert model.index(2, 0).data(ROLE.ToolTipRole) is None


def test_a_source_that_fails_is_not_asked_again_and_again(model):
    with pytest.raises(OSError):
        model.set_source(Broken())
    assert not model.canFetchMore(QModelIndex())
