# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be wrong with a deadline's rule, or with the dates it is computed from."""

from app.errors.base import AppError


class NotRules(AppError):
    """A file is not a file of deadline rules.

    `reason` is "too_large", "not_text", "not_toml", "unknown_key", "wrong_type",
    "too_many", "too_long" or "no_rules"; `where` names a line or a key, if one is known.
    """

    def __init__(self, reason: str, where: str = "") -> None:
        super().__init__(reason, where)
        self.reason = reason
        self.where = where


class BadRule(AppError):
    """One rule cannot be used: `field` of the rule `rule` breaks what `reason` says.

    `reason` is "missing", "unknown_key", "wrong_type", "unknown_value", "bad_id",
    "not_positive", "too_large", "too_long", "bad_text", "not_a_date", "twice",
    "not_with_hours", "not_with_before" or "only_with_months".
    """

    def __init__(self, rule: str, field: str, reason: str) -> None:
        super().__init__(rule, field, reason)
        self.rule = rule
        self.field = field
        self.reason = reason


class MissingEvent(AppError):
    """A deadline cannot be computed before the day of the event `event` is known."""

    def __init__(self, event: str) -> None:
        super().__init__(event)
        self.event = event


class BadEvent(AppError):
    """The day given for the event `event` cannot be.

    `reason` is "not_a_date", "before_event" (earlier than what the time runs from),
    "ends_before_it_begins", "before_presented" or "letter_not_claimed".
    """

    def __init__(self, event: str, reason: str) -> None:
        super().__init__(event, reason)
        self.event = event
        self.reason = reason


class UnknownYear(AppError):
    """Nobody can say which days of the year `year` are public holidays."""

    def __init__(self, year: int) -> None:
        super().__init__(year)
        self.year = year


class UnknownTerritory(AppError):
    """No calendar is known for the territory `territory`."""

    def __init__(self, territory: str) -> None:
        super().__init__(territory)
        self.territory = territory


class NotAComputation(AppError):
    """Kept text is not a computation that this version can read."""
