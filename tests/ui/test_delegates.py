# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawn rows paint in every look, and say in words what they draw."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from app.rows import (
    AccountRow,
    BundleCell,
    BundleLine,
    KeptBack,
)
from ui import gallery_samples as samples
from ui import i18n, theme, tokens
from ui.gallery import build_gallery
from ui.gallery_screens import SCREENS
from ui.models.bundle import BundleModel
from ui.models.cases import CaseColumn, CaseModel
from ui.models.hits import HitModel
from ui.models.matrix import Mark, MatrixModel
from ui.models.timeline import TimelineModel
from ui.widgets.delegates.matrix import CompartmentHeader
from ui.widgets.matrix import MatrixTable
from ui.widgets.tables import CaseTable, TimelineView

LOOKS = [(scheme, lang) for scheme in tokens.SCHEMES for lang in i18n.LANGUAGES]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture(autouse=True)
def _day(look):
    i18n.set_clock(lambda: samples.TODAY)


@pytest.fixture
def cases(look) -> CaseModel:
    model = CaseModel()
    model.set_source(samples.Everything(samples.cases()))
    return model


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(("scheme", "language"), LOOKS)
def test_every_screen_of_samples_paints_in_every_look(
    look, qtbot, scheme, language, scale
):
    theme.apply(look, scheme, language, scale)
    for make, size in SCREENS.values():
        screen = make()
        qtbot.addWidget(screen)
        screen.resize(size)
        screen.show()
        assert not screen.grab().isNull()


@pytest.mark.parametrize(("scheme", "language"), LOOKS)
def test_the_component_sheet_paints_in_every_look(look, qtbot, scheme, language):
    theme.apply(look, scheme, language)
    sheet = build_gallery()
    qtbot.addWidget(sheet)
    sheet.show()
    assert not sheet.grab().isNull()


@pytest.mark.parametrize("model_class", [CaseModel, TimelineModel, HitModel])
def test_the_models_keep_every_promise(look, qtmodeltester, model_class):
    rows = {
        CaseModel: samples.cases,
        TimelineModel: samples.timeline,
        HitModel: samples.hits,
    }[model_class]()
    model = model_class()
    model.set_source(samples.Everything(rows))
    qtmodeltester.check(model)


def test_a_case_is_said_column_by_column(cases):
    said = [cases.index(2, column).data(SPOKEN) for column in CaseColumn]
    assert said[CaseColumn.PERSON] == "Person: Hanadi Saleh, هنادي صالح"
    assert said[CaseColumn.RISK] == "Risk: High"
    assert all(said)


def test_a_name_that_may_not_be_read_gives_its_reason(cases):
    index = cases.index(3, CaseColumn.PERSON)
    assert index.data() == "Name you cannot read"
    assert "key" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_an_arabic_reader_sees_the_arabic_name_first(look, cases):
    theme.apply(look, "light", "ar")
    assert cases.index(2, CaseColumn.PERSON).data() == "هنادي صالح"
    assert cases.other_name(cases.rows()[2]) == "Hanadi Saleh"


def test_columns_fold_owner_first_and_the_risk_never(cases, qtbot):
    table = CaseTable(cases)
    qtbot.addWidget(table)
    table.show()
    table.resize(1100, 400)
    assert table.folded() == set()
    table.resize(860, 400)
    assert CaseColumn.OWNER in table.folded()
    table.resize(300, 400)
    assert not {CaseColumn.PERSON, CaseColumn.RISK} & table.folded()


def test_rows_grow_with_the_text(look, cases, qtbot):
    theme.apply(look, "light", "en", 2.0)
    table = CaseTable(cases)
    qtbot.addWidget(table)
    assert table.rowHeight(0) == tokens.px(52) == 104


def test_return_opens_the_case_that_is_current(cases, qtbot):
    table = CaseTable(cases)
    qtbot.addWidget(table)
    table.selectRow(1)
    with qtbot.waitSignal(table.case_chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args[0].code == "PAR-2026-0118"


def test_a_hidden_run_says_how_many_and_why(look):
    model = TimelineModel()
    model.set_source(samples.Everything(samples.timeline()))
    index = model.index(2, 0)
    assert index.data() == "2 entries you cannot read"
    assert "Medical" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "kept to this profession" in index.data(SPOKEN)


def test_an_entry_is_said_with_its_state(look, qtbot):
    model = TimelineModel()
    model.set_source(samples.Everything(samples.timeline()))
    view = TimelineView(model)
    qtbot.addWidget(view)
    assert view.accessibleName() == "Timeline"
    assert (
        model.index(4, 0)
        .data(SPOKEN)
        .endswith("Legal, Judgment notified: protection refused, Amal, Signed")
    )


def test_the_team_is_a_matrix_of_keys(look):
    model = MatrixModel("Account")
    model.set_team([AccountRow("1", "Amal", "legal", frozenset({"legal"}), me=True)])
    at = 1 + model.compartments.index("legal")
    assert model.cell(0, at).mark is Mark.YES
    assert model.index(0, at).data(SPOKEN) == "Amal, Legal: yes"
    assert model.cell(0, at + 1).mark is Mark.NO


def test_a_bundle_says_what_goes_and_what_does_not(look, qtmodeltester):
    kept = KeptBack("discreet", 1), KeptBack("named", 2)
    cells = (
        BundleCell("legal", "goes", 4),
        BundleCell("protection", "goes", 1, kept),
        BundleCell("social", "empty", 0),
        BundleCell("medical", "not_held", 0),
        BundleCell("advocacy", "withheld", 0, (KeptBack("role", 2),)),
    )
    model = BundleModel("Case", tuple(cell.compartment for cell in cells))
    model.set_bundle([BundleLine("1", "PAR-1", "Yonas", 5, cells)])
    said = [model.index(0, column).data(SPOKEN) for column in range(6)]
    assert said == [
        "Yonas, PAR-1 · 5 entries",
        "Yonas, Legal: yes",
        "Yonas, Protection: partly: 3 stay: 2 for named people, 1 discreet",
        "Yonas, Social: nothing there",
        "Yonas, Medical: no",
        "Yonas, Advocacy: withheld: not their role · 2 entries",
    ]
    qtmodeltester.check(model)


def test_a_matrix_tells_the_cell_that_is_chosen(look, qtbot):
    model = MatrixModel("Account")
    model.set_team(samples.team())
    table = MatrixTable(model)
    qtbot.addWidget(table)
    table.resize(1100, 400)
    table.show()
    with qtbot.waitSignal(table.cell_chosen) as chosen:
        table.cells.clicked.emit(model.index(1, 2))
    assert chosen.args == ["Amal Haddad", model.compartments[1]]


def test_the_names_stay_where_they_are_when_compartments_scroll(look, qtbot):
    model = MatrixModel("Account")
    model.set_team(samples.team())
    table = MatrixTable(model)
    qtbot.addWidget(table)
    table.resize(500, 200)
    table.show()
    table.cells.verticalScrollBar().setValue(60)
    assert table.names.verticalScrollBar().value() == 60
    assert table.cells.horizontalScrollBar().maximum() > 0
    assert CompartmentHeader.width_for("legal") >= tokens.px(92)


def test_every_view_of_the_sheet_has_a_name(look, qtbot):
    sheet = build_gallery()
    qtbot.addWidget(sheet)
    views = sheet.findChildren(QAbstractItemView)
    shown = [view for view in views if view.focusPolicy() & Qt.FocusPolicy.TabFocus]
    popups = "QComboBoxListView"
    assert [
        v
        for v in shown
        if not v.accessibleName() and v.metaObject().className() != popups
    ] == []
