# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's own letters, as set-up built them."""

import hashlib
from pathlib import Path

from app.errors import UnknownLetter

FOLDER = (
    Path(__file__).resolve().parent.parent.parent / "resources" / "built" / "letters"
)
LANGUAGES = ("fr", "en")


def program_template(name: str, language: str) -> bytes:
    """Return a letter of the program for Word.

    Raises:
        UnknownLetter

    """
    return _read(name, language, "docx")


def program_page(name: str, language: str) -> str:
    """Return a letter of the program for PDF, as HTML.

    Raises:
        UnknownLetter

    """
    return _read(name, language, "html").decode()


def version(template: bytes | str) -> str:
    """Return what tells one version of a template from another: its SHA-256."""
    data = template.encode() if isinstance(template, str) else template
    return hashlib.sha256(data).hexdigest()


def _read(name: str, language: str, suffix: str) -> bytes:
    file = FOLDER / f"{name}.{language}.{suffix}"
    if not name.isidentifier() or language not in LANGUAGES or not file.is_file():
        raise UnknownLetter
    return file.read_bytes()
