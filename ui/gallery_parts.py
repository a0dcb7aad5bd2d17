# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the component sheet, grouped as they are shown."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QAbstractItemModel, QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QLayout,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from ui import gallery_samples as samples
from ui import i18n, labels
from ui.models.cases import CaseModel
from ui.models.hits import HitModel
from ui.models.matrix import MatrixModel
from ui.models.timeline import TimelineModel
from ui.tokens import px
from ui.widgets.banners import MessageBar, TrainingStrip, banner
from ui.widgets.bodymap_panel import BodyPanel
from ui.widgets.buttons import Chip, MenuButton, Segments, TabStrip, button, icon_button
from ui.widgets.fields import PassphraseField, SearchField, combo, field, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, KeyHint, label
from ui.widgets.layout import card, hbox, plain, vbox
from ui.widgets.matrix import MatrixTable
from ui.widgets.states import EmptyState, ProgressRow
from ui.widgets.tables import CaseTable, HitList, TimelineView
from ui.widgets.tags import Avatar, Mark, Pill, Risk, Tag, state_pill

Maker = Callable[[], QLayout]


def _flow(*widgets: QWidget | None, gap: int = 8) -> QWidget:
    return plain(FlowLayout(*(w for w in widgets if w is not None), gap=gap))


def _buttons() -> QLayout:
    off, off_primary = button("Unavailable"), button("Unavailable", "primary")
    off.setEnabled(False)
    off_primary.setEnabled(False)
    first = _flow(
        button("Main action", "primary", "check", name="main_action"),
        button("Second action"),
        button("Quiet", "quiet", "pen-line"),
        button("Link", "link"),
        icon_button("printer", "Print"),
        gap=12,
    )
    second = _flow(
        button("Delete…", "danger", "trash-2"),
        button("Small", "", "plus", compact=True),
        MenuButton("Menu", compact=True),
        MenuButton("Menu"),
        off_primary,
        off,
        gap=12,
    )
    return vbox(first, second, gap=12)


def _fields() -> QLayout:
    day = QDateEdit(QDate(2026, 11, 19))
    day.setCalendarPopup(True)
    day.setDisplayFormat("d MMM yyyy")
    several = QSpinBox()
    several.setValue(3)
    languages = combo(labels.codes("language")[:4])
    wrong_combo = labelled("Combo", combo(labels.codes("sex")), error="Say which one.")
    first = hbox(
        (
            labelled(
                "Label", field("", "Example: Tripoli"), "A short help, if it helps."
            ),
            1,
        ),
        (labelled("Passphrase", PassphraseField(), required=True), 1),
        gap=16,
    )
    wrong = labelled("End", field("2 juin 2026"), error="The end is before the start.")
    shut = labelled(
        "Closed", field("Read only", read_only=True), "Nobody can write here."
    )
    third = hbox((labelled("List", languages), 1), (labelled("Date", day), 1), gap=16)
    fourth = hbox((wrong_combo, 1), (labelled("Number", several), 1), gap=16)
    second = hbox((wrong, 1), (shut, 1), gap=16)
    return vbox(
        SearchField("Name, code…", "Ctrl F"), first, second, third, fourth, gap=12
    )


def _choices() -> QLayout:
    radios = [QRadioButton(text) for text in ("Yes", "No", "Does not wish to answer")]
    radios[0].setChecked(True)
    checks = [QCheckBox(text) for text in ("Ticked", "Not ticked", "Unavailable")]
    checks[0].setChecked(True)
    checks[2].setEnabled(False)
    chips = Chip("My cases", on=True), Chip("High risk")
    pieces = Segments(("front", "Front"), ("back", "Back"), ("head", "Head"))
    tabs = TabStrip(
        ("timeline", "Timeline"),
        ("legal", labels.compartment("legal")),
        ("documents", "Documents"),
    )
    return vbox(
        _flow(*radios, gap=20),
        _flow(*checks, gap=20),
        _flow(*chips, pieces),
        tabs,
        gap=10,
    )


def _tags() -> QLayout:
    tags = _flow(*(Tag(key) for key in labels.compartments()))
    risks = _flow(*(Risk(level) for level, _word in labels.codes("risk")), gap=20)
    states = [state_pill(state) for state in ("final", "draft", "conflict")]
    more = (
        Pill("Refused", "danger", "x"),
        Pill("New", "info", "inbox"),
        Pill("LBY-2026-0141", "plain", "folder"),
    )
    people = _flow(Avatar("Amal Haddad", "legal"), Mark(32), KeyHint("Ctrl K"))
    return vbox(tags, risks, _flow(*states, *more), people, gap=10)


def _banners() -> QLayout:
    link = button("Take it up", "link", compact=True)
    message = MessageBar()
    message.show_message("The case file was locked for ten minutes.", "info")
    return vbox(
        banner("info", "A draft of 12:04 was found.", link),
        banner(
            "ok", "12 cases handed over to Coordination Tunis. The receipt has come."
        ),
        banner("warn", "A deadline falls during the handover."),
        banner(
            "danger",
            "Free 200 MB, then try again.",
            strong="The disk is full: nothing was lost.",
        ),
        message,
        TrainingStrip(),
        gap=8,
    )


def _states() -> QLayout:
    work = ProgressRow("Preparing the bundle")
    work.set_progress(137, 214)
    done = ProgressRow("")
    done.finish("214 cases are in the bundle.")
    nothing = EmptyState(
        "sun",
        "Nothing to do today.",
        "The next deadline is on Monday.",
        "See the agenda",
    )
    return vbox(work, done, nothing, gap=10)


def _body() -> QLayout:
    panel = BodyPanel()
    panel.show_marks(samples.findings())
    panel.map.select(1)
    panel.setMinimumHeight(px(560))
    return vbox(panel)


def _words() -> QLayout:
    rows = [
        label(f"{role}: Consigne · العنوان", role)
        for role in ("display", "title", "heading", "strong", "medium", "body")
    ]
    cut = ElidedLabel(
        "A very long line that gives way where there is no room for it " * 3,
        "small",
        "2",
    )
    when = " · ".join(
        (
            i18n.short_date(samples.TODAY),
            i18n.when(date(2026, 11, 30)),
            i18n.size(1234567),
        )
    )
    return vbox(
        *rows,
        cut,
        label(when, "small", "2", wrap=True),
        label("Caption, never smaller", "caption", "3"),
        gap=4,
    )


def tables() -> QLayout:
    """Show the four views of drawn rows."""
    cases, timeline, hits = CaseModel(), TimelineModel(), HitModel()
    cases.set_source(samples.Everything(samples.cases()))
    timeline.set_source(samples.Everything(samples.timeline()))
    hits.set_source(samples.Everything(samples.hits()))
    team = MatrixModel("Account")
    team.set_team(samples.team())
    listed, entries = CaseTable(cases), TimelineView(timeline)
    listed.selectRow(5)
    entries.setCurrentIndex(timeline.index(4, 0))
    views: tuple[tuple[QWidget, QAbstractItemModel], ...] = (
        (listed, cases),
        (entries, timeline),
        (HitList(hits), hits),
        (MatrixTable(team), team),
    )
    for view, model in views:
        view.setMinimumHeight(px(320))
        model.setParent(view)
    return vbox(*(card(view, margins=(1, 4, 1, 4)) for view, _model in views), gap=16)


PARTS: tuple[tuple[str, Maker], ...] = (
    ("Buttons", _buttons),
    ("Fields", _fields),
    ("Choices", _choices),
    ("Tags, risk, states", _tags),
    ("Banners", _banners),
    ("Long work, empty screen", _states),
    ("Words", _words),
    ("Body map", _body),
)
