# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refusals of what leaves as a certificate."""

from app.errors.base import AppError


class NotSigned(AppError):
    """A certificate says what a signed examination says: this one is not signed."""


class SealedSource(AppError):
    """The examination is for named people: what is made of it would be everybody's."""


class CertificateOpen(AppError):
    """Something has to be corrected or seen first: `codes` of the checks."""

    def __init__(self, codes: tuple[str, ...]) -> None:
        super().__init__(codes)
        self.codes = codes


class AlreadyReleased(AppError):
    """The copy was released before: what was given stays given."""


class NotToAuthorities(AppError):
    """An asylum certificate is handed to the person, not to the prefecture."""


class DayImpossible(AppError):
    """A certificate is handed over on a day after it was made, up to today."""
