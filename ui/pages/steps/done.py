# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The case file is made: what to do now."""

from ui import i18n
from ui.pages.steps.step import Plan, Step
from ui.widgets.labels import glyph_text
from ui.widgets.layout import plain, vbox
from ui.widgets.slot import Slot


class DoneStep(Step):
    """Says what there is, and that this session of every key ends here."""

    may_go_back = False

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.title = self.tr("The case file is ready")
        self.next_words = self.tr("Lock, and begin")
        self._slot = Slot("summary")
        lead = self.tr(
            "This session held every key, so it ends now. Unlock with your name and"
            " phrase to begin."
        )
        self.lay_out(lead, self._slot)

    def enter(self) -> None:
        """Say what was made."""
        plan = self.plan
        count = len(plan.colleagues) + 1
        team = self.tr("%n account(s) can open it", "", count)
        lines = (
            self.tr("“{name}” is made, encrypted").format(name=i18n.iso(plan.label)),
            team,
            self.tr("The recovery words are on paper, away from this computer"),
            self.tr("Case numbers begin with {code}").format(code=plan.site_code),
        )
        rows = [
            glyph_text("circle-check", line, "body", colour="ok", ink="", wrap=True)
            for line in lines
        ]
        self._slot.put(plain(vbox(*rows, gap=10)))
