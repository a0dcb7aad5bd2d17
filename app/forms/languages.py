# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of a form's languages is the reader's, and its words with fall-back."""

import re
import unicodedata

from app.forms.definition import Form, Words

_NAMES = {
    "fr": ("fr", "fra", "fre", "francais", "french", "الفرنسية", "فرنسي"),
    "en": ("en", "eng", "english", "anglais", "الانجليزية", "انجليزي"),
    "ar": ("ar", "ara", "arabic", "arabe", "العربية", "عربي", "عربية"),
}
_WORD = re.compile(r"[^\W\d_]+")


def column_of(languages: tuple[str, ...], language: str) -> str:
    """Return the column of "fr", "en" or "ar" ("Français (fr)", "French"…), or ""."""
    names = _NAMES.get(language, (language,))
    for wanted in names:
        for column in languages:
            if wanted in _WORD.findall(_bare(column)):
                return column
    return ""


def order(form: Form, language: str) -> tuple[str, ...]:
    """Return the form's columns in the order in which words are looked for."""
    first = column_of(form.languages, language)
    wanted = [first, form.default_language, *form.languages]
    return tuple(dict.fromkeys(name for name in wanted if name))


def pick(words: Words, columns: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of the first language that has any."""
    for column in columns:
        parts = words.get(column)
        if parts and any(parts):
            return parts
    return next((parts for parts in words.values() if any(parts)), ())


def _bare(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))
