# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refusals of daily work: writing, forms, accounts, backups."""

from datetime import date

from app.errors.base import AppError


class RolledBack(AppError):
    """The case file is older than this computer remembers: a backup, or tampering."""


class NotAllowed(AppError):
    """The session's role may not do this."""


class EntryIsFinal(AppError):
    """A signed entry is not edited: a correction is an addendum."""


class NothingWritten(AppError):
    """A note needs a few words."""


class ProblemsLeft(AppError):
    """An entry cannot be saved yet: `places` are where something has to be corrected."""

    def __init__(self, places: tuple[str, ...]) -> None:
        super().__init__()
        self.places = places


class TwoVersions(AppError):
    """Two versions of an entry wait for somebody to choose between them."""


class ChangedMeanwhile(AppError):
    """The versions are not those somebody chose between: another came, or one was made."""


class ReasonNeeded(AppError):
    """What is out of the ordinary is done with a reason, in a few words."""


class ConsentMissing(AppError):
    """The person has not agreed: `item` and `decision` are codes of the consent form.

    `decision` is "not_asked", "refused", "withdrawn", "expired", "other_body" (agreed
    to for somebody else), or "unknown" to an account that cannot read it.
    """

    def __init__(self, item: str, decision: str) -> None:
        super().__init__(item, decision)
        self.item = item
        self.decision = decision


class MoveNotAllowed(AppError):
    """A referral does not go from `before` to `after`, or not by this role."""

    def __init__(self, before: str, after: str) -> None:
        super().__init__(before, after)
        self.before = before
        self.after = after


class NobodyHolds(AppError):
    """No account of this case file could open what is shared with `compartment`."""

    def __init__(self, compartment: str) -> None:
        super().__init__(compartment)
        self.compartment = compartment


class DeadlineRunning(AppError):
    """A case is not closed while a deadline runs; `days`, the earliest first."""

    def __init__(self, days: tuple[date, ...]) -> None:
        super().__init__()
        self.days = days


class NotAcknowledged(AppError):
    """What stays open in a case has to be seen first: the `kinds` of it that were not."""

    def __init__(self, kinds: tuple[str, ...]) -> None:
        super().__init__()
        self.kinds = kinds


class MissionUnfinished(AppError):
    """An end of mission is not signed while something is left to decide.

    `kinds` are "successor", "note", "due", "draft" or "reason".
    """

    def __init__(self, kinds: tuple[str, ...]) -> None:
        super().__init__()
        self.kinds = kinds


class LastAble(AppError):
    """Once an account is removed, nobody else has a `capability` that the team needs."""

    def __init__(self, capability: str) -> None:
        super().__init__(capability)
        self.capability = capability


class FilesAreEverybodys(AppError):
    """Files are read by all who hold the key: an entry for named people has none."""


class FormInUse(AppError):
    """The program keeps this name for entries of its own."""


class QuestionsMissing(AppError):
    """A changed form no longer asks what the program reads; `paths` are where."""

    def __init__(self, paths: tuple[str, ...]) -> None:
        super().__init__()
        self.paths = paths


class UnknownForm(AppError):
    """There is no form of this name."""


class NameInUse(AppError):
    """Somebody of this name has an account already."""


class WeakPassphrase(AppError):
    """The passphrase is too easy to guess."""


class BackupInside(AppError):
    """A backup inside the case file would be lost with it."""


class OtherCaseFile(AppError):
    """The backup is of another case file."""
