# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The work of training cases beside their notes, the same for a seed and a day."""

from app.demo.care import extract, medical, psychological
from app.demo.certificates import certificate
from app.demo.consents import consents
from app.demo.due import Calendar
from app.demo.examinations import evaluation, examination
from app.demo.legal import legal
from app.demo.protection import assessment, closures, incident, vulnerability
from app.demo.referrals import referrals
from app.demo.rows import DemoEntry
from app.demo.story import Story
from app.demo.summaries import summary
from app.demo.tasks import plan, services, tasks
from app.examination.content import PSYCHOLOGICAL

_EXAMINED = 2  # cases of a training file


class Desk:
    """Invents the work of one case after the other.

    What a training file shows at least once, however small it is, comes with the first
    case that can have it.
    """

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self._shown: set[str] = set()
        self._examined = 0

    def work(self, story: Story, risk: str) -> tuple[DemoEntry, ...]:
        """Return everything of a case that is no note."""
        tasks(story)
        legal(story)
        assessment(story, risk)
        vulnerability(story)
        incident(story, named=self._now(story, "named", 0.01))
        medical(story)
        psychological(story, discreet=self._now(story, "discreet", 0.05))
        extract(story, wanted="extract" not in self._shown)
        plan(story)
        services(story)
        referrals(story)
        consents(story)
        closures(story)
        summary(story, wanted="handover_summary" not in self._shown)
        self._evaluate(story)
        self._shown |= {entry.form for entry in story.done}
        self._shown |= {entry.sensitivity for entry in story.done}
        return tuple(story.done)

    def _evaluate(self, story: Story) -> None:
        """Have the first adult examined, and one whose doctor goes on with it."""
        if not {"free", "adult"} <= story.tags:
            return
        doctor = not self._examined or story.has("doctor")
        if doctor and self._examined < _EXAMINED:
            examination(story, signed=self._examined == 0)
            certificate(story, released=self._examined == 0)
            self._examined += 1
        if story.has("psychologist") and PSYCHOLOGICAL not in self._shown:
            evaluation(story)

    def _now(self, story: Story, what: str, likely: float) -> bool:
        """Tell whether this case shows something rare."""
        free = "free" in story.tags
        return free and (what not in self._shown or story.chance(likely))
