# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One row of the table from errors to words."""

from typing import NamedTuple

from ui.notices import Loudness


class ErrorRow(NamedTuple):
    """A sentence and a hint, in English, marked for translation: Qt says object."""

    sentence: object
    hint: object
    loudness: Loudness = "bar"
