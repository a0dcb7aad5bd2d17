# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What views and parts of the body are called, in any language of the program."""

from app import codes
from app.body.figures import Region
from ui import i18n


def view_words(view: str, language: str = "") -> str:
    """Return what a view is called: "Front"."""
    return codes.label("body_view", view, language or i18n.language())


def side_words(side: str, language: str = "") -> str:
    """Return the word of a side as it stands beside a figure: "right"."""
    return codes.label("body_side", side, language or i18n.language()).lower()


def place_words(at: Region, language: str = "") -> str:
    """Return what a part is called: "Finger (thumb), left", "Teeth (26), left"."""
    said = codes.label("body_region", at.region, language or i18n.language())
    comma = "، " if (language or i18n.language()) == "ar" else ", "
    detail = _detail_words(at.detail, language or i18n.language())
    if detail:
        said = f"{said} ({detail})"
    return f"{said}{comma}{side_words(at.side, language)}"


def _detail_words(detail: str, language: str) -> str:
    """Return a tooth's number as it is, the word of a finger, the number of a toe."""
    if not detail or detail.isdecimal():
        return detail
    if detail.startswith("toe"):
        return detail.removeprefix("toe")
    return codes.label("body_detail", detail, language)
