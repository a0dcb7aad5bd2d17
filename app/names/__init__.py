# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which names may be one person's: spellings, scripts, orders; suggests, never merges."""
