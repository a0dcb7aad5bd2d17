# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refusals of handover: cards, bundles, custody, receipts."""

from datetime import date

from app.errors.base import AppError


class NotACard(AppError):
    """Not a contact card, or an altered one."""


class OwnCard(AppError):
    """The card is the account's own."""


class OtherCode(AppError):
    """The QR code in the picture is not a contact card."""


class NotAPicture(AppError):
    """Not a picture, a damaged one, or of a kind that is not read."""


class PictureTooLarge(AppError):
    """The picture has more bytes or pixels than any photograph."""


class NoCode(AppError):
    """There is no QR code in the picture, or none that can be made out."""


class SeveralCodes(AppError):
    """There are several QR codes in the picture."""


class NoCaseChosen(AppError):
    """Nothing was chosen to hand over."""


class UnknownSender(AppError):
    """The sender is not among the contacts."""


class NotForThisAccount(AppError):
    """The bundle names another recipient."""


class BadSignature(AppError):
    """The bundle is not signed by whom it says."""


class BundleExpired(AppError):
    """The bundle was to be opened before `on`."""

    def __init__(self, on: date) -> None:
        super().__init__()
        self.on = on


class TrainingOnly(AppError):
    """Invented people and real ones are never mixed."""


class SenderRevoked(AppError):
    """The sender is a contact who is not trusted any more."""


class SenderExpired(AppError):
    """The bundle was written after its sender's last day, `on`."""

    def __init__(self, on: date) -> None:
        super().__init__()
        self.on = on


class FromTheFuture(AppError):
    """The bundle says it was written on `at`, which is still to come: a wrong clock."""

    def __init__(self, at: date) -> None:
        super().__init__()
        self.at = at


class CustodyMovedOn(AppError):
    """What is known here of the cases' custody is later than this transfer."""


class CustodyNeedsKeys(AppError):
    """The account cannot open all that it would answer for: `compartments` of it."""

    def __init__(self, compartments: tuple[str, ...]) -> None:
        super().__init__(*compartments)
        self.compartments = compartments


class CustodyImpossible(AppError):
    """Custody cannot go along: `obstacles` are codes of `app.rows.BundleLine`."""

    def __init__(self, obstacles: tuple[str, ...]) -> None:
        super().__init__(*obstacles)
        self.obstacles = obstacles


class CaseReadOnly(AppError):
    """A case in transfer, or transferred, is not written in; `state` as in custody."""

    def __init__(self, state: str) -> None:
        super().__init__(state)
        self.state = state


class CaseChanged(AppError):
    """Something was written in these cases while the bundle was being written."""


class NothingNew(AppError):
    """Nothing was written since the last bundle to this person."""


class NotAStatement(AppError):
    """Not a receipt."""


class StatementForged(AppError):
    """A receipt that is not by whom the bundle was for, or is about another one."""


class UnknownBundle(AppError):
    """A receipt for a bundle that was neither sent nor received here."""


class WrongHandover(AppError):
    """The description inside the bundle does not fit its content."""


class ExchangeInside(AppError):
    """The exchange folder would carry the case file, or be lost with it."""
