# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refusals of medical and psychological evaluations."""

from app.errors.base import AppError


class ChecksOpen(AppError):
    """An evaluation is not signed while something is open: `keys` of the checks."""

    def __init__(self, keys: tuple[str, ...]) -> None:
        super().__init__()
        self.keys = keys


class NewerVersion(AppError):
    """A version came that the one to be signed does not follow: nobody has seen both."""
