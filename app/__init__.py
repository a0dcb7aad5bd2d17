# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program does: accounts, cases, entries, handover. No Qt, no SQL."""
