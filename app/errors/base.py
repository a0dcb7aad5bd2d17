# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every refusal of `app` is."""


class AppError(Exception):
    """Anything `app` refuses."""
