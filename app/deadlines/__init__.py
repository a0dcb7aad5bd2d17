# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deadlines: rules as data, a date computed from events, and how it was computed."""
