# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters from Word templates that the staff may edit; the templates only name fields."""
