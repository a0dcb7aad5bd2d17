# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of a form's languages is the reader's, and its words with fall-back."""

import re
import unicodedata
from functools import lru_cache

from app.forms.definition import Form, Words

_NAMES = {
    "fr": ("fr", "fra", "fre", "francais", "french", "الفرنسية", "فرنسي"),
    "en": ("en", "eng", "english", "anglais", "الانجليزية", "انجليزي"),
    "ar": ("ar", "ara", "arabic", "arabe", "العربية", "عربي", "عربية"),
}
_WORD = re.compile(r"[^\W\d_]+")
_CODE = re.compile(r"\(([a-z]{2,3})(?:[-_]\w+)?\)\s*$")  # "Texte en français (fr)"


@lru_cache(maxsize=256)
def columns_of(languages: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return the columns of "fr", "en" or "ar" ("Français (fr)", "French"…).

    Often there are several: a form may have `label::French` and `hint::French (fr)`.
    A column's own name counts too.
    """
    names = set(_NAMES.get(language, (_bare(language),)))
    return tuple(
        column
        for column in languages
        if _bare(column) == _bare(language)
        or not names.isdisjoint(_said(_bare(column)))
    )


def _said(column: str) -> list[str]:
    """Return the words of a column's name that may be its language."""
    code = _CODE.search(column)
    return [code[1]] if code else _WORD.findall(column)


def order(form: Form, language: str) -> tuple[str, ...]:
    """Return the form's columns in the order in which words are looked for."""
    first = columns_of(form.languages, language)
    wanted = [*first, form.default_language, *form.languages]
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
