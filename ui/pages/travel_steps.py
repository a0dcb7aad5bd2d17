# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The five steps before travelling, each with its state in words and what to do."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.travel import Travel, TravelCase
from ui import i18n, labels
from ui.pages.travel_words import TravelWords
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Glyph, label
from ui.widgets.layout import Item, card, hair, hbox, plain, vbox
from ui.widgets.slot import Slot

DONE, NOW, LATER = "done", "now", "later"
_SIGNS = {
    DONE: ("circle-check", "ok"),
    NOW: ("circle-dot", "accent_text"),
    LATER: ("circle", "text3"),
}
_MOST = 8  # lines under a step


class TravelSteps(QWidget):
    """The way to a case file that holds nothing; what is asked stands under its step."""

    hand_over_wanted = Signal(list)  # ids of cases
    receipt_wanted = Signal()
    bundle_wanted = Signal(str)  # the id of one that was sent
    purge_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("travel_steps")
        self._words = TravelWords(self)
        self._place = Slot("travel_list")
        self.purge_button: QWidget | None = None
        self.setLayout(vbox(self._place))
        wait = self.tr("Looking at what this case file holds…")
        self._place.put(card(label(wait, "small", "2", wrap=True)))

    def show_state(self, found: Travel, asking: QWidget) -> None:
        """Show how far it is; `asking` is put under the step that removes."""
        self.purge_button = None
        steps = (
            self._hand_over(found),
            self._receipts(found),
            self._colleagues(found),
            self._purge(found, asking),
            self._check(found),
        )
        rows: list[Item] = []
        for number, step in enumerate(steps, 1):
            rows += (
                [hair(), self._row(number, *step)]
                if rows
                else [self._row(number, *step)]
            )
        self._place.put(card(*rows, gap=0, margins=(20, 6, 20, 6)))

    # -- each step: state, title, sentence, what stands below -------------------------
    def _hand_over(self, found: Travel) -> tuple[str, str, str, list[Item]]:
        mine, disputed = found.in_state("held"), found.in_state("disputed")
        below: list[Item] = []
        if disputed:
            words = self._words.disputed(len(disputed))
            below.append(label(words, "small", "warn", wrap=True))
            decide = button(self.tr("Decide…"), "", name="travel_disputed")
            decide.clicked.connect(lambda: self._show_bundle(disputed[0]))
            below.append(_buttons(decide))
        if mine:
            returning = found.trip is not None and found.trip.returning
            go = button(
                self.tr("Hand them over…"),
                "" if returning else "primary",
                "arrow-right-left",
                name="travel_hand_over",
            )
            ids = [case.case_id for case in mine]
            go.clicked.connect(partial(self.hand_over_wanted.emit, ids))
            below.append(_buttons(go))
        state = NOW if mine or disputed else DONE
        title = self.tr("Hand everything over")
        return state, title, self._words.held(len(mine)), below

    def _receipts(self, found: Travel) -> tuple[str, str, str, list[Item]]:
        waits = found.in_state("in_transfer")
        bundles: dict[str, list[TravelCase]] = {}
        for case in waits:
            bundles.setdefault(case.bundle_id, []).append(case)
        below: list[Item] = []
        for bundle, cases in list(bundles.items())[:_MOST]:
            strong, quiet = self._words.on_its_way(cases)
            look = button(
                self.tr("Look"), "link", compact=True, name=f"travel_{bundle[:12]}"
            )
            look.setAccessibleName(f"{look.text()}: {strong}, {quiet}")
            look.clicked.connect(partial(self.bundle_wanted.emit, bundle))
            below.append(_line("timer", strong, quiet, look))
        if waits:
            read = button(
                self.tr("Read a receipt…"), "", "download", name="travel_receipt"
            )
            read.clicked.connect(self.receipt_wanted)
            below.append(_buttons(read))
        first = found.in_state("held", "disputed")
        state = NOW if waits else LATER if first else DONE
        words = self._words.waiting(len(waits))
        if state == LATER:
            words = self.tr(
                "Who takes a case over writes a receipt. It comes back to you as a"
                " small file or as a QR code."
            )
        return state, self.tr("Wait for the receipts"), words, below

    def _purge(
        self, found: Travel, asking: QWidget
    ) -> tuple[str, str, str, list[Item]]:
        title = self.tr("Remove everything, and renew the keys")
        words = self._words.purging(found)
        below: list[Item] = [asking]
        if found.can_purge:
            ready = sum(case.ready for case in found.cases)
            said = self.tr("Remove %n case(s)…", "", ready)
            go = button(
                said if ready else self.tr("Renew the keys…"),
                "primary",
                "trash-2" if ready else "key-round",
                name="travel_purge",
            )
            go.clicked.connect(self.purge_wanted)
            self.purge_button = _buttons(go)
            below.append(self.purge_button)
            return NOW, title, words, below
        return DONE if found.done else LATER, title, words, below

    def _colleagues(self, found: Travel) -> tuple[str, str, str, list[Item]]:
        waits = found.waits_for
        words = self._words.colleagues(waits, any_=bool(found.keyless))
        below: list[Item] = []
        for each in found.keyless:
            strong, quiet = self._words.keyless(each)
            sign = "circle-check" if each.done else "lock"
            below.append(
                _line(
                    sign if each.done else labels.compartment_icon(each.compartment),
                    strong,
                    quiet,
                    colour="ok" if each.done else "text2",
                )
            )
        left = found.in_state("colleague")
        if left:
            said = self.tr(
                "%n case(s) stay until then, with their codes and what is read by"
                " everybody.",
                "",
                len(left),
            )
            below.append(label(said, "small", "warn", wrap=True))
        first = found.in_state("held", "disputed", "in_transfer")
        state = DONE if not waits else LATER if first else NOW
        return state, self.tr("Ask whoever holds another key"), words, below

    def _check(self, found: Travel) -> tuple[str, str, str, list[Item]]:
        title = self.tr("See that it holds nothing, lock, and go")
        if found.holds_nothing:
            return DONE, title, self.tr("It was looked at just now."), []
        words = self.tr("This page says so when everything above is done.")
        return LATER, title, words, []

    # -- parts ---------------------------------------------------------------------------
    def _row(
        self, number: int, state: str, title: str, words: str, below: list[Item]
    ) -> QWidget:
        sign, colour = _SIGNS[state]
        said = {
            DONE: self.tr("done"),
            NOW: self.tr("to do now"),
            LATER: self.tr("later"),
        }[state]
        head = label(
            self.tr("{number}. {title}").format(
                number=i18n.number(number), title=title
            ),
            "medium",
            wrap=True,
        )
        head.setAccessibleName(f"{head.text()}: {said}")
        ink = "3" if state == LATER else "2"
        column = vbox(head, label(words, "small", ink, wrap=True), *below, gap=6)
        lead = plain(vbox(Glyph(sign, colour, 18), ..., margins=(0, 2, 0, 0)))
        row = plain(hbox(lead, (plain(column), 1), gap=12, margins=(0, 12, 0, 12)))
        row.setObjectName(f"travel_step_{number}_{state}")
        return row

    def _show_bundle(self, case: TravelCase) -> None:
        if case.bundle_id:
            self.bundle_wanted.emit(case.bundle_id)
        else:
            self.receipt_wanted.emit()


def _buttons(*parts: QWidget) -> QWidget:
    return plain(FlowLayout(*parts))


def _line(
    sign: str,
    strong: str,
    quiet: str,
    action: QWidget | None = None,
    *,
    colour: str = "text2",
) -> QWidget:
    words = vbox(
        ElidedLabel(strong, "small"), ElidedLabel(quiet, "caption", "3"), gap=0
    )
    return plain(hbox(Glyph(sign, colour, 16), (plain(words), 1), action, gap=8))
