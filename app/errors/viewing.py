# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a foreign picture or PDF gives no pixels."""

from app.errors.base import AppError


class CannotShow(AppError):
    """A file that is not shown; nothing is changed by it. `reason` is a word."""

    reason = "damaged"


class FileDamaged(CannotShow):
    """Not a picture or PDF, or a broken one, or one that breaks what reads it."""


class FileTooLarge(CannotShow):
    """More pixels, pages or memory than is ever needed."""

    reason = "too_large"


class FileTookTooLong(CannotShow):
    """Decoding did not come to an end in time."""

    reason = "took_too_long"


class FileUnsupported(CannotShow):
    """A picture of a kind that is not read, as HEIC."""

    reason = "unsupported"


class FileLocked(CannotShow):
    """A PDF that asks for a password."""

    reason = "locked"


class NoViewer(CannotShow):
    """The process that decodes could not be started."""

    reason = "no_viewer"


_KINDS: tuple[type[CannotShow], ...] = (
    FileDamaged,
    FileTooLarge,
    FileTookTooLong,
    FileUnsupported,
    FileLocked,
    NoViewer,
)
BY_REASON = {kind.reason: kind for kind in _KINDS}
