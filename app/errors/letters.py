# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refusals of letters and of the templates they are made from."""

from app.errors.base import AppError


class BadTemplate(AppError):
    """A template cannot be used.

    `kind` is "unreadable", "not_docx", "too_large", "encrypted", "macros", "embedded" (objects,
    charts, other documents), "external" (something fetched from elsewhere),
    "entities" (XML that defines words of its own), "changes" (tracked changes or
    comments), "not_allowed" (`detail` is what), "broken" (`detail` is the place in the
    template, where it is known) or "endless" (it would never end, or grow too large).
    """

    def __init__(self, kind: str, detail: str = "") -> None:
        super().__init__(kind)
        self.kind = kind
        self.detail = detail[:80]


class UnknownFields(AppError):
    """A template asks for fields that this letter lacks.

    `unknown` are pairs: the field's name as written, and the nearest known one or "".
    """

    def __init__(self, unknown: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.unknown = unknown


class UnknownLetter(AppError):
    """There is no letter of this name in this language."""
