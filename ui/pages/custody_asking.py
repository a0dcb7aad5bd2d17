# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked about custody, in place: taking back, refusing, settling."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.handover.history import BundleCase, History
from ui import i18n
from ui.pages.ask_here import AskHere
from ui.widgets.banners import banner
from ui.widgets.choosing import QuietCombo
from ui.widgets.fields import field, labelled


class CustodyQuestions(QObject):
    """Makes the questions; each calls back with what was answered."""

    def take_back(self, found: History, then: Callable[[str], object]) -> AskHere:
        """Ask why cases are taken back, and warn where they may be opened yet."""
        why = field(name="take_back_why")
        parts: list[QWidget] = []
        if found.openable and found.row.not_after is not None:
            words = self.tr(
                "The bundle can still be opened until {day}. If {name} has opened it, or"
                " does, both of you will claim the cases. Ask them first."
            )
            day = i18n.long_date(found.row.not_after)
            parts.append(
                banner("warn", words.format(day=day, name=i18n.iso(found.row.who)))
            )
        asked = AskHere(
            "take_back",
            self.tr("You answer for the cases again, and can write in them."),
            self.tr("Take the cases back"),
            *parts,
            labelled(self.tr("Why, in a few words"), why, required=True),
            icon="undo-2",
        )
        asked.confirmed.connect(lambda: then(why.text()))
        why.returnPressed.connect(asked.confirmed)
        return asked

    def refuse(self, who: str, then: Callable[[str], object]) -> AskHere:
        """Ask why a bundle is refused; its sender reads it."""
        why = field(name="refuse_why")
        why.setMaxLength(500)
        words = self.tr(
            "Nothing of the bundle is taken in. An answer is written that tells {name}:"
            " they then hold the cases as before."
        )
        asked = AskHere(
            "refuse",
            words.format(name=i18n.iso(who)),
            self.tr("Refuse the bundle"),
            labelled(
                self.tr("Why, in a few words"),
                why,
                self.tr("They read it. Name nobody: the answer is not encrypted."),
                required=True,
            ),
            icon="circle-x",
        )
        asked.confirmed.connect(lambda: then(why.text()))
        why.returnPressed.connect(asked.confirmed)
        return asked

    def settle(
        self,
        found: History,
        cases: Sequence[BundleCase],
        then: Callable[[Sequence[str], str, str], object],
        *,
        able: bool,
    ) -> AskHere:
        """Ask who answers for disputed cases; `then` hears ids, key and reason.

        `able` where the role may decide for this case file; conceding is anybody's.
        """
        claims = dict.fromkeys(key for case in cases for key in case.custody.claims)
        options = [
            (key, self._claimant(found, key))
            for key in claims
            if able or key not in found.ours
        ]
        which = QuietCombo(
            (
                *((("", self.tr("All of them")),) if cases[1:] else ()),
                *((case.case_id, self.case_name(case)) for case in cases),
            ),
            "settle_case",
        )
        who = QuietCombo([("", self.tr("Choose")), *options], "settle_holder")
        why = field(name="settle_why")
        choose = labelled(self.tr("Who answers from now on?"), who, required=True)
        hint = (
            self.tr("Write what you agreed on, and how.")
            if able
            else self.tr(
                "That it is you can only be decided by somebody whose role settles such"
                " claims, coordination for example."
            )
        )
        asked = AskHere(
            "settle",
            self.tr(
                "Decide it together first, by voice: both sides have to say the same."
            ),
            self.tr("This is settled"),
            labelled(self.tr("Which case"), which) if cases[1:] else None,
            choose,
            labelled(self.tr("Why, in a few words"), why, hint, required=True),
            icon="check",
        )

        def given() -> None:
            if not who.code():
                choose.set_error(self.tr("Choose who answers for it."))
                return
            ids = [which.code()] if which.code() else [c.case_id for c in cases]
            holder = who.code()
            claimed = {c.case_id for c in cases if holder in c.custody.claims}
            if not claimed.issuperset(ids):
                choose.set_error(self.tr("They do not claim this case."))
                return
            then(ids, holder, why.text())

        who.currentIndexChanged.connect(lambda _at: choose.set_error(""))
        asked.confirmed.connect(given)
        return asked

    def case_name(self, case: BundleCase) -> str:
        """Name a case by person and code."""
        code = i18n.ltr(case.code)
        return f"{i18n.iso(case.name)} · {code}" if case.name else code

    def _claimant(self, found: History, key: str) -> str:
        if key in found.ours:
            name = i18n.iso(found.name(key))
            return self.tr("We do ({name})").format(name=name)
        return i18n.iso(found.name(key)) or self.tr("The other side")
