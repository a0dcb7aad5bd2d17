# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong in the legal follow-up."""

from app.errors.base import AppError
from app.errors.work import DeadlineRunning


class RuleUnchanged(AppError):
    """A deadline rule is to be saved that says what it said before."""


class RuleInUse(AppError):
    """A new deadline rule has the short name `rule` of one that is there already."""

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


class UnknownRule(AppError):
    """No deadline rule of this name counts here."""


class DeadlineThere(AppError):
    """This deadline is kept already: the same rule, from the same event."""


class DeadlineEnded(AppError):
    """The deadline was ticked off: it has to be reopened first."""


class DeadlineWaits(DeadlineRunning):
    """A case is not closed while a deadline is suspended: no day is known."""

    def __init__(self) -> None:
        super().__init__(())


class NothingToChange(AppError):
    """The procedure says already what is to be changed, or there is no such row."""


class NamedProcedure(AppError):
    """A procedure for named people has no deadlines: nobody else would see them."""
