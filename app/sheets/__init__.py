# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A caseload in a spreadsheet: read, understood, reported, brought in; and a list out."""
